//! Quotes that are missing, doubled or of another kind.

use super::super::layer::{Edit, Layer, Token, What};
use super::super::rng::Rng;
use super::Make::{Body, Document, Json};
use super::Repair::{Left, Safe, Shown};
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("opening quote of a key missing", Safe, Json(key_open)),
    Kind::new("closing quote of a key missing", Safe, Json(key_close)),
    Kind::new("opening quote of a value missing", Safe, Json(value_open)),
    Kind::new("closing quote of a value missing", Safe, Json(value_close)),
    Kind::new("closing quote missing after commas", Safe, Json(value_close_after_commas)),
    Kind::new("closing quote of the last value missing", Safe, Json(last_close)),
    Kind::new("key without quotes", Safe, Json(bare_key)),
    Kind::new("all keys without quotes", Safe, Json(bare_keys)),
    Kind::new("value without quotes", Shown, Json(bare_value)),
    Kind::new("string in single quotes", Safe, Json(single)),
    Kind::new("all strings in single quotes", Safe, Json(all_single)),
    Kind::new("string in back-ticks", Safe, Json(back_ticks)),
    Kind::new("string in curly quotes", Safe, Json(curly)),
    Kind::new("all strings in curly quotes", Safe, Json(all_curly)),
    Kind::new("one curly quote", Shown, Json(one_curly)),
    Kind::new("quotes of two kinds", Safe, Json(mixed)),
    Kind::new("opening quote doubled", Safe, Json(doubled_open)),
    Kind::new("closing quote doubled", Safe, Json(doubled_close)),
    Kind::new("all quotes doubled", Shown, Json(all_doubled)),
    Kind::new("apostrophe after the end", Safe, Json(apostrophe_after)),
    Kind::new("apostrophes around all", Safe, Body(apostrophes_around)),
    Kind::new("document in back-slashed quotes", Safe, Document(all_escaped)),
    Kind::new("key in back-slashed quotes", Safe, Document(key_escaped)),
    Kind::new("quotes as entities", Shown, Json(entities)),
    Kind::new("quote after a number", Left, Json(quote_after_number)),
];

/// Replaces the quotes of a string.
fn requote(token: Token, [open, close]: [&str; 2]) -> Vec<Edit> {
    vec![Edit::new(token.start, token.start + 1, open), Edit::new(token.end - 1, token.end, close)]
}

fn keys(layer: &Layer) -> Vec<usize> {
    (0..layer.tokens.len()).filter(|&at| layer.tokens[at].is_key).collect()
}

fn texts(layer: &Layer) -> Vec<Token> {
    layer.tokens.iter().filter(|token| token.what == What::Text).copied().collect()
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(|character| character.is_ascii_alphanumeric() || character == '_')
        && !["true", "false", "null"].contains(&text)
}

fn value(rng: &mut Rng, layer: &Layer, is_wanted: impl Fn(&str) -> bool) -> Option<usize> {
    layer.pick(rng, |at, token| token.what == What::Text && !token.is_key && is_wanted(layer.raw(at)))
}

fn key_open(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let key = layer.pick(rng, |at, token| token.is_key && is_identifier(layer.raw(at)))?;
    let token = layer.tokens[key];
    Some(Change::from(Edit::delete(token.start, token.start + 1)).or_at(token.end))
}

fn key_close(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let token = layer.tokens[layer.pick(rng, |_, token| token.is_key)?];
    Some(Change::from(Edit::delete(token.end - 1, token.end)).or_at(token.start))
}

fn value_open(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let is_plain = |raw: &str| {
        raw.starts_with(|first: char| first.is_alphabetic() || first == '<' || first == '#')
            && !raw.contains('"')
            && !["true", "false", "null"].contains(&raw)
            && raw.len() < 60
    };
    let token = layer.tokens[value(rng, layer, is_plain)?];
    Some(Change::from(Edit::delete(token.start, token.start + 1)).or_at(token.end))
}

/// Whether the string is followed by a comma with space, or a line break: what shows where it ends.
fn ends_clearly(layer: &Layer, at: usize) -> bool {
    let before_key = layer.tokens.get(at + 2).is_some_and(|next| next.is_key);
    before_key && layer.what(Some(at + 1)) == Some(What::Comma)
}

fn value_close(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let raw = layer.raw(at);
        token.what == What::Text
            && !token.is_key
            && ends_clearly(layer, at)
            && !raw.is_empty()
            && !raw.contains([',', '"'])
    })?;
    let token = layer.tokens[at];
    Some(Change::from(Edit::delete(token.end - 1, token.end)).or_at(token.start))
}

fn value_close_after_commas(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let raw = layer.raw(at);
        token.what == What::Text && !token.is_key && ends_clearly(layer, at) && raw.contains(',') && !raw.contains('"')
    })?;
    let token = layer.tokens[at];
    Some(Change::from(Edit::delete(token.end - 1, token.end)).or_at(token.start))
}

fn last_close(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let raw = layer.raw(at);
        let is_last = layer.what(Some(at + 1)) == Some(What::Close);
        token.what == What::Text && !token.is_key && is_last && !raw.is_empty() && !raw.contains(['"', '}', ']', ','])
    })?;
    let token = layer.tokens[at];
    Some(Change::from(Edit::delete(token.end - 1, token.end)).or_at(token.start))
}

fn bare_key(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let key = layer.pick(rng, |at, token| token.is_key && is_identifier(layer.raw(at)))?;
    Some(requote(layer.tokens[key], ["", ""]).into())
}

fn bare_keys(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let keys = keys(layer);
    let are_plain = keys.len() > 1 && keys.iter().all(|&key| is_identifier(layer.raw(key)));
    are_plain.then(|| keys.iter().flat_map(|&key| requote(layer.tokens[key], ["", ""])).collect::<Vec<_>>().into())
}

fn bare_value(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let is_word = |raw: &str| {
        raw.starts_with(|first: char| first.is_ascii_alphabetic())
            && !["true", "false", "null"].contains(&raw)
            && !raw.contains([',', '"', '\\', '(', '{', '[', '#'])
            && raw.len() < 40
    };
    Some(requote(layer.tokens[value(rng, layer, is_word)?], ["", ""]).into())
}

fn single(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let is_plain = |raw: &str| !raw.contains(['\'', '"', '\\']);
    let at = layer.pick(rng, |at, token| token.what == What::Text && is_plain(layer.raw(at)))?;
    Some(requote(layer.tokens[at], ["'", "'"]).into())
}

/// As Python prints it: `"` needs no backslash, and `'` gets one.
fn all_single(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let mut edits = Vec::new();
    for token in texts(layer) {
        let raw = &layer.text[token.start + 1..token.end - 1];
        let raw = raw.replace('\'', "\\'").replace("\\\"", "\"");
        edits.push(Edit::new(token.start, token.end, format!("'{raw}'")));
    }
    // `\\"` would lose the wrong backslash.
    (edits.len() > 1 && !layer.text.contains("\\\\\"")).then(|| edits.into())
}

fn back_ticks(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let is_plain = |raw: &str| !raw.contains(['`', '"', '\\', '$']);
    let at = layer.pick(rng, |at, token| token.what == What::Text && is_plain(layer.raw(at)))?;
    Some(requote(layer.tokens[at], ["`", "`"]).into())
}

const CURLY: [[&str; 2]; 4] = [["“", "”"], ["“", "”"], ["„", "“"], ["‘", "’"]];

fn curly(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let is_plain = |raw: &str| !raw.is_empty() && !raw.contains(['“', '”', '"', '\\']);
    let at = layer.pick(rng, |at, token| token.what == What::Text && is_plain(layer.raw(at)))?;
    Some(requote(layer.tokens[at], rng.choose(&CURLY)).into())
}

fn all_curly(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let texts = texts(layer);
    let are_plain = texts.len() > 1 && !layer.text.contains(['“', '”']) && !layer.text.contains("\\\"");
    are_plain.then(|| texts.iter().flat_map(|&token| requote(token, ["“", "”"])).collect::<Vec<_>>().into())
}

fn one_curly(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Text && layer.raw(at).len() > 1)?;
    let token = layer.tokens[at];
    let is_first = rng.once_in(2);
    let edit = if is_first {
        Edit::new(token.start, token.start + 1, "“")
    } else {
        Edit::new(token.end - 1, token.end, "”")
    };
    Some(Change::from(edit).or_at(token.start).or_at(token.end))
}

fn mixed(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let is_plain = |raw: &str| !raw.is_empty() && !raw.contains(['\'', '"', '\\', ',']);
    let at = layer.pick(rng, |at, token| token.what == What::Text && is_plain(layer.raw(at)))?;
    let token = layer.tokens[at];
    let edit = if rng.once_in(2) {
        Edit::new(token.start, token.start + 1, "'")
    } else {
        Edit::new(token.end - 1, token.end, "'")
    };
    Some(Change::from(edit).or_at(token.start).or_at(token.end))
}

fn doubled_open(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Text && !layer.raw(at).is_empty())?;
    Some(Edit::insert(layer.tokens[at].start, "\"").into())
}

fn doubled_close(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Text && !layer.raw(at).is_empty())?;
    Some(Edit::insert(layer.tokens[at].end, "\"").into())
}

/// As a cell of CSV has it.
fn all_doubled(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let texts = texts(layer);
    let are_plain = texts.len() > 1 && texts.iter().all(|token| token.end - token.start > 2);
    let is_plain = !layer.text.contains("\\\"");
    (are_plain && is_plain)
        .then(|| texts.iter().flat_map(|&token| requote(token, ["\"\"", "\"\""])).collect::<Vec<_>>().into())
}

/// What is left of `-d '…'`.
fn apostrophe_after(_: &mut Rng, layer: &Layer) -> Option<Change> {
    Some(Edit::insert(layer.tokens.last()?.end, "'").into())
}

fn apostrophes_around(_: &mut Rng, layer: &Layer) -> Option<Change> {
    Some(vec![Edit::insert(layer.tokens[0].start, "'"), Edit::insert(layer.tokens.last()?.end, "'")].into())
}

fn all_escaped(_: &mut Rng, layer: &Layer) -> Option<Change> {
    // A body with quotes in it would have them escaped twice.
    let is_plain = !layer.text.contains('\\');
    is_plain.then(|| texts(layer).iter().flat_map(|&token| requote(token, ["\\\"", "\\\""])).collect::<Vec<_>>().into())
}

fn key_escaped(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let key = layer.pick(rng, |_, token| token.is_key)?;
    Some(requote(layer.tokens[key], ["\\\"", "\\\""]).into())
}

fn entities(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let entity = rng.choose(&["&quot;", "&quot;", "&#34;"]);
    let is_plain = !layer.text.contains(['\\', '&']);
    is_plain.then(|| texts(layer).iter().flat_map(|&token| requote(token, [entity, entity])).collect::<Vec<_>>().into())
}

fn quote_after_number(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |_, token| matches!(token.what, What::Number | What::Word))?;
    let token = layer.tokens[at];
    Some(Change::from(Edit::insert(token.end, "\"")).or_at(token.start))
}
