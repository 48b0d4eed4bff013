//! Backslashes that are lost, doubled or before the wrong letter, and characters that no string may hold.

use super::super::layer::{Edit, Layer, Role, What};
use super::super::rng::Rng;
use super::Make::{Around, Json};
use super::Repair::{Left, Safe, Shown};
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("backslashes of a quoted word lost", Safe, Json(quoted_word)),
    Kind::new("backslash of one quote lost", Safe, Json(lone_quote)),
    Kind::new("backslash lost before a comma", Shown, Json(quoted_before_comma)),
    Kind::new("backslash of one quote of the layer lost", Safe, Around(one_quote)),
    Kind::new("backslashes of half of the layer lost", Safe, Around(half)),
    Kind::new("backslashes of all quotes lost", Safe, Around(quotes_only)),
    Kind::new("layer not escaped at all", Safe, Around(raw)),
    Kind::new("layer escaped once too often", Safe, Around(twice)).parsing(),
    Kind::new("backslash of a quote doubled", Safe, Around(doubled)),
    Kind::new("backslash before an apostrophe", Safe, Json(apostrophe)),
    Kind::new("backslash before each apostrophe", Safe, Json(apostrophes)),
    Kind::new("backslash before another character", Shown, Json(needless)),
    Kind::new("backslash lost before a letter", Safe, Json(lost_before_letter)),
    Kind::new("all backslashes of a string halved", Shown, Json(halved)),
    Kind::new("hexadecimal escape", Shown, Json(hexadecimal)),
    Kind::new("escape with braces", Shown, Json(braced)),
    Kind::new("escape cut off", Left, Json(cut_escape)),
    Kind::new("backslash before the closing quote", Shown, Json(before_close)),
    Kind::new("line break in a string", Safe, Json(line_break)),
    Kind::new("each line break of a string", Safe, Json(line_breaks)),
    Kind::new("tab in a string", Safe, Json(tab)),
    Kind::new("line breaks of a layer", Safe, Around(layer_line_breaks)),
    Kind::new("line breaks of a layer with backslashes", Shown, Around(continued_lines)),
];

/// Bytes of the layer: backslashes before a quote within strings whose neighbors a test lets through.
fn quotes(layer: &Layer, is_wanted: impl Fn(char, char) -> bool) -> Vec<usize> {
    let mut found = Vec::new();
    for at in (0..layer.tokens.len()).filter(|&at| layer.tokens[at].what == What::Text) {
        let (raw, start) = (layer.raw(at), layer.tokens[at].start + 1);
        let mut escapes = escapes(raw);
        escapes.retain(|&place| raw[place..].starts_with("\\\""));
        found.extend(escapes.into_iter().filter_map(|place| {
            let before = raw[..place].chars().next_back()?;
            let after = raw[place + 2..].chars().next()?;
            is_wanted(before, after).then_some(start + place)
        }));
    }
    found
}

/// Where escapes start in the inside of a string.
fn escapes(raw: &str) -> Vec<usize> {
    let (bytes, mut at, mut found) = (raw.as_bytes(), 0, Vec::new());
    while at < bytes.len() {
        if bytes[at] == b'\\' {
            found.push(at);
            at += 1;
        }
        at += 1;
    }
    found
}

fn without_backslash(place: usize) -> Edit {
    Edit::delete(place, place + 1)
}

fn is_inner(character: char) -> bool {
    !matches!(character, ',' | ':' | '}' | ']' | '{' | '[' | '"' | '\\')
}

/// `"She said "not today" and left"`
fn quoted_word(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let all = quotes(layer, |before, after| is_inner(before) && is_inner(after));
    let pairs: Vec<[usize; 2]> = all
        .windows(2)
        .filter(|pair| pair[1] - pair[0] < 30 && !layer.text[pair[0] + 2..pair[1]].contains(['"', ',', ':', '\\']))
        .map(|pair| [pair[0], pair[1]])
        .collect();
    let [first, second] = *rng.pick(&pairs)?;
    let (before, after) = (layer.text[..first].chars().next_back()?, layer.text[second + 2..].chars().next()?);
    let is_clear = (before == ' ' || before == '=') && (after == ' ' || after == '>' || after == '.');
    is_clear.then(|| vec![without_backslash(first), without_backslash(second)].into())
}

/// `"A 27" screen"`
fn lone_quote(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let all = quotes(layer, |before, after| is_inner(before) && (after.is_alphanumeric() || after == ' '));
    Some(without_backslash(*rng.pick(&all)?).into())
}

/// `"the "dictator", waiting"`
fn quoted_before_comma(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let all = quotes(layer, |_, after| matches!(after, ',' | ':' | '}' | ']'));
    Some(without_backslash(*rng.pick(&all)?).into())
}

/// Bytes of the parent: where each token of the child starts and ends that is a quote of JSON.
fn structural_quotes(parent: &Layer, string: usize, child: &Layer) -> Vec<usize> {
    // Quotes of the child are `\"` in the parent; those within its strings are longer.
    let start = parent.tokens[string].start + 1;
    let raw = parent.raw(string);
    if child.role == Role::Script {
        return Vec::new();
    }
    escapes(raw)
        .into_iter()
        .filter(|&place| raw[place..].starts_with("\\\"") && !raw[..place].ends_with('\\'))
        .map(|place| start + place)
        .collect()
}

fn one_quote(rng: &mut Rng, parent: &Layer, string: usize, child: &Layer) -> Option<Change> {
    Some(without_backslash(*rng.pick(&structural_quotes(parent, string, child))?).into())
}

fn half(rng: &mut Rng, parent: &Layer, string: usize, child: &Layer) -> Option<Change> {
    let all = structural_quotes(parent, string, child);
    let edits: Vec<Edit> = if rng.once_in(2) {
        all[all.len() / 2..].iter().map(|&place| without_backslash(place)).collect()
    } else {
        all.iter().filter(|_| rng.once_in(2)).map(|&place| without_backslash(place)).collect()
    };
    (edits.len() > 1).then(|| edits.into())
}

/// `\"` becomes `"`, and what else is escaped stays.
fn quotes_only(_: &mut Rng, parent: &Layer, string: usize, child: &Layer) -> Option<Change> {
    let all = structural_quotes(parent, string, child);
    (!all.is_empty()).then(|| all.into_iter().map(without_backslash).collect::<Vec<_>>().into())
}

/// The layer as it is: `\\n` within becomes `\n`, too.
fn raw(_: &mut Rng, parent: &Layer, string: usize, child: &Layer) -> Option<Change> {
    let token = parent.tokens[string];
    let is_other = child.text != parent.raw(string) && child.text.contains('"');
    (is_other && child.role != Role::Script)
        .then(|| Edit::new(token.start + 1, token.end - 1, child.text.clone()).into())
}

/// Each escape of the layer has a backslash too many: the parent parses, and the layer does not.
fn twice(_: &mut Rng, parent: &Layer, string: usize, child: &Layer) -> Option<Change> {
    let start = parent.tokens[string].start + 1;
    let raw = parent.raw(string);
    let is_simple = raw.contains("\\\"") && !raw.contains("\\\\") && child.role != Role::Script;
    let all = escapes(raw).into_iter().filter(|&place| raw[place..].starts_with("\\\""));
    is_simple.then(|| all.map(|place| Edit::insert(start + place, "\\\\")).collect::<Vec<_>>().into())
}

fn doubled(rng: &mut Rng, parent: &Layer, string: usize, child: &Layer) -> Option<Change> {
    let place = *rng.pick(&structural_quotes(parent, string, child))?;
    Some(Edit::insert(place, "\\").into())
}

/// Bytes of the layer: unescaped characters of strings that a test lets through.
fn characters(layer: &Layer, is_wanted: impl Fn(char) -> bool) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    for at in (0..layer.tokens.len()).filter(|&at| layer.tokens[at].what == What::Text && !layer.tokens[at].is_key) {
        let (raw, start) = (layer.raw(at), layer.tokens[at].start + 1);
        let escapes = escapes(raw);
        let is_free = |place: usize| escapes.iter().all(|&escape| place < escape || place > escape + 5);
        found.extend(
            raw.char_indices()
                .filter(|&(place, character)| is_free(place) && is_wanted(character))
                .map(|(place, character)| (start + place, character)),
        );
    }
    found
}

fn apostrophe(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (place, _) = *rng.pick(&characters(layer, |character| character == '\''))?;
    Some(Edit::insert(place, "\\").into())
}

fn apostrophes(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let all = characters(layer, |character| character == '\'');
    (all.len() > 3).then(|| all.into_iter().map(|(place, _)| Edit::insert(place, "\\")).collect::<Vec<_>>().into())
}

/// `\$`, `\@`, `\#`: as shells and Markdown want it.
fn needless(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (place, _) = *rng.pick(&characters(layer, |character| "$@#&*_[".contains(character)))?;
    Some(Edit::insert(place, "\\").into())
}

/// Backslash pairs of strings before letters, and whether JSON has an escape of that letter.
fn pairs(layer: &Layer) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    for at in (0..layer.tokens.len()).filter(|&at| layer.tokens[at].what == What::Text) {
        let (raw, start) = (layer.raw(at), layer.tokens[at].start + 1);
        for place in escapes(raw).into_iter().filter(|&place| raw[place..].starts_with("\\\\")) {
            let after = raw[place + 2..].chars().next().unwrap_or('"');
            found.push((at, start + place, "\"\\/bfnrtu".contains(after)));
        }
    }
    found
}

/// `\d` for `\\d`
fn lost_before_letter(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let all: Vec<_> = pairs(layer).into_iter().filter(|(_, _, is_escape)| !is_escape).collect();
    Some(without_backslash(rng.pick(&all)?.1).into())
}

/// Each `\\` of a string becomes `\`; one at least is no escape then.
fn halved(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let all = pairs(layer);
    let broken: Vec<_> = all.iter().filter(|(_, _, is_escape)| !is_escape).collect();
    let (wanted, _, _) = **rng.pick(&broken)?;
    let edits: Vec<Edit> =
        all.iter().filter(|(at, _, _)| *at == wanted).map(|&(_, place, _)| without_backslash(place)).collect();
    let is_clear = all
        .iter()
        .filter(|(at, _, _)| *at == wanted)
        .all(|(_, place, _)| !layer.text[place + 2..].starts_with(['"', '\\']));
    (edits.len() > 1 && is_clear).then(|| edits.into())
}

fn hexadecimal(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (place, character) = *rng.pick(&characters(layer, |character| character.is_ascii_alphabetic()))?;
    Some(Edit::new(place, place + 1, format!("\\x{:02x}", u32::from(character))).into())
}

fn braced(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (place, character) = *rng.pick(&characters(layer, |character| !character.is_ascii()))?;
    Some(Edit::new(place, place + character.len_utf8(), format!("\\u{{{:x}}}", u32::from(character))).into())
}

fn cut_escape(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (place, _) = *rng.pick(&characters(layer, |character| character == ' '))?;
    Some(Edit::insert(place, rng.choose(&["\\u00", "\\u", "\\u12g4", "\\uD83"])).into())
}

fn before_close(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        token.what == What::Text && !layer.raw(at).is_empty() && !layer.raw(at).ends_with('\\')
    })?;
    let token = layer.tokens[at];
    Some(Change::from(Edit::insert(token.end - 1, "\\")).or_at(token.start))
}

/// Where `\n` (or `\t`) is in the strings of a layer.
fn escaped(layer: &Layer, letter: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for at in (0..layer.tokens.len()).filter(|&at| layer.tokens[at].what == What::Text && !is_layer(layer, at)) {
        let (raw, start) = (layer.raw(at), layer.tokens[at].start + 1);
        let of_letter = escapes(raw).into_iter().filter(|&place| raw[place..].starts_with(letter));
        found.extend(of_letter.map(|place| (at, start + place)));
    }
    found
}

/// Whether a string is JSON itself: its line breaks are a matter of `layer_line_breaks`.
fn is_layer(layer: &Layer, at: usize) -> bool {
    layer.raw(at).starts_with(['{', '['])
}

fn line_break(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (_, place) = *rng.pick(&escaped(layer, "\\n"))?;
    Some(Edit::new(place, place + 2, "\n").into())
}

fn line_breaks(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let all = escaped(layer, "\\n");
    let (wanted, _) = *rng.pick(&all)?;
    let of_string = all.iter().filter(|(at, _)| *at == wanted);
    let edits: Vec<Edit> = of_string.map(|&(_, place)| Edit::new(place, place + 2, "\n")).collect();
    (edits.len() > 1).then(|| edits.into())
}

fn tab(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (_, place) = *rng.pick(&escaped(layer, "\\t"))?;
    Some(Edit::new(place, place + 2, "\t").into())
}

/// A pretty layer pasted with its line breaks, its quotes escaped.
fn layer_line_breaks(_: &mut Rng, parent: &Layer, string: usize, child: &Layer) -> Option<Change> {
    let (raw, start) = (parent.raw(string), parent.tokens[string].start + 1);
    let breaks = escapes(raw).into_iter().filter(|&place| raw[place..].starts_with("\\n"));
    let edits: Vec<Edit> = breaks.map(|place| Edit::new(start + place, start + place + 2, "\n")).collect();
    (edits.len() > 1 && child.role != Role::Script).then(|| edits.into())
}

/// As JavaScript continues a string on the next line.
fn continued_lines(_: &mut Rng, parent: &Layer, string: usize, child: &Layer) -> Option<Change> {
    let (raw, start) = (parent.raw(string), parent.tokens[string].start + 1);
    let breaks = escapes(raw).into_iter().filter(|&place| raw[place..].starts_with("\\n"));
    let edits: Vec<Edit> = breaks.map(|place| Edit::new(start + place, start + place + 2, "\\\n")).collect();
    (edits.len() > 1 && child.role != Role::Script).then(|| edits.into())
}
