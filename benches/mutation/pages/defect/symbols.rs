//! Commas and colons that are missing, doubled or another symbol.

use super::super::layer::{Edit, Layer, What};
use super::super::rng::Rng;
use super::Make::{Body, Json};
use super::Repair::{Left, Safe, Shown};
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("comma missing between members", Safe, Json(missing_comma)),
    Kind::new("comma missing between elements", Safe, Json(missing_comma_in_list)),
    Kind::new("several commas missing", Safe, Json(missing_commas)),
    Kind::new("comma doubled", Safe, Json(doubled_comma)),
    Kind::new("comma after the last", Safe, Json(trailing_comma)),
    Kind::new("comma before the first", Safe, Json(leading_comma)),
    Kind::new("comma at the start of the next line", Safe, Json(comma_on_both_lines)),
    Kind::new("comma for a colon", Safe, Json(comma_for_colon)),
    Kind::new("comma for each colon", Safe, Body(comma_for_colons)),
    Kind::new("comma and colon", Safe, Json(comma_and_colon)),
    Kind::new("colon missing", Safe, Json(missing_colon)),
    Kind::new("colon doubled", Safe, Json(doubled_colon)),
    Kind::new("other symbol for a colon", Safe, Json(other_colon)),
    Kind::new("arrow for each colon", Safe, Json(arrows)),
    Kind::new("colon for a comma", Safe, Json(colon_for_comma)),
    Kind::new("semicolon for a comma", Safe, Json(semicolon)),
    Kind::new("semicolon for each comma", Safe, Json(semicolons)),
    Kind::new("point for a comma", Safe, Json(point)),
    Kind::new("full-width symbol", Safe, Json(full_width)),
    Kind::new("full-width symbols all over", Safe, Json(all_full_width)),
    Kind::new("colon inside the key", Safe, Json(colon_in_key)),
    Kind::new("comma inside the value", Shown, Json(comma_in_value)),
    Kind::new("key and value in one string", Shown, Json(one_string)),
    Kind::new("value missing", Left, Json(missing_value)),
    Kind::new("value and colon missing", Left, Json(lone_key)),
    Kind::new("key missing", Left, Json(missing_key)),
    Kind::new("two values", Left, Json(two_values)),
];

fn commas(layer: &Layer, in_object: bool) -> Vec<usize> {
    let is_wanted = |at: &usize| layer.tokens[*at].what == What::Comma && layer.tokens[*at].in_object == in_object;
    (0..layer.tokens.len()).filter(is_wanted).collect()
}

fn pick_comma(rng: &mut Rng, layer: &Layer) -> Option<usize> {
    layer.pick(rng, |_, token| token.what == What::Comma && token.in_object)
}

/// A colon of an object with another member, which shows that it is no list.
fn pick_colon(rng: &mut Rng, layer: &Layer) -> Option<usize> {
    layer.pick(rng, |at, token| token.what == What::Colon && has_siblings(layer, at))
}

fn has_siblings(layer: &Layer, colon: usize) -> bool {
    let before = layer.what(colon.checked_sub(2));
    before == Some(What::Comma) || layer.what(Some(layer.last_of(colon + 1) + 1)) == Some(What::Comma)
}

fn delete(layer: &Layer, number: usize) -> Edit {
    Edit::delete(layer.tokens[number].start, layer.tokens[number].end)
}

fn replace(layer: &Layer, number: usize, text: &str) -> Edit {
    Edit::new(layer.tokens[number].start, layer.tokens[number].end, text)
}

fn missing_comma(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    Some(delete(layer, pick_comma(rng, layer)?).into())
}

fn missing_comma_in_list(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let comma = layer.pick(rng, |at, token| {
        let around = (layer.what(at.checked_sub(1)), layer.what(Some(at + 1)));
        let is_clear = match around {
            (Some(What::Close), Some(What::Open)) => true,
            // `"a""b"` may be one string with a doubled quote.
            (Some(What::Text), Some(What::Text)) => !layer.gap(at).is_empty(),
            _ => layer.gap(at).contains('\n'),
        };
        token.what == What::Comma && !token.in_object && is_clear
    })?;
    Some(delete(layer, comma).into())
}

fn missing_commas(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let all = commas(layer, true);
    let edits: Vec<Edit> = all.iter().filter(|_| !rng.once_in(3)).take(6).map(|&at| delete(layer, at)).collect();
    (edits.len() > 1).then(|| edits.into())
}

fn doubled_comma(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let comma = layer.pick(rng, |_, token| token.what == What::Comma)?;
    Some(Edit::insert(layer.tokens[comma].end, rng.choose(&[",", ",", " ,"])).into())
}

fn trailing_comma(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let close = layer.pick(rng, |at, token| token.what == What::Close && token.mate + 1 != at)?;
    Some(Edit::insert(layer.tokens[close - 1].end, ",").into())
}

fn leading_comma(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let open = layer.pick(rng, |at, token| token.what == What::Open && token.mate != at + 1)?;
    Some(Edit::insert(layer.tokens[open + 1].start, rng.choose(&[",", ", "])).into())
}

fn comma_on_both_lines(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let comma = layer.pick(rng, |at, token| token.what == What::Comma && layer.gap(at).contains('\n'))?;
    Some(Edit::insert(layer.tokens[comma + 1].start, rng.choose(&[",", ", "])).into())
}

fn comma_for_colon(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    Some(replace(layer, pick_colon(rng, layer)?, ",").into())
}

fn comma_for_colons(_: &mut Rng, layer: &Layer) -> Option<Change> {
    // All but one in an object, and the values are no containers: else nothing says what is a pair.
    let colons: Vec<usize> = (0..layer.tokens.len())
        .filter(|&at| layer.tokens[at].what == What::Colon && layer.tokens[at].depth == 1)
        .filter(|&at| layer.what(Some(at + 1)) != Some(What::Open))
        .collect();
    let edits: Vec<Edit> = colons.iter().skip(1).map(|&at| replace(layer, at, ",")).collect();
    (edits.len() > 1 && edits.len() < 6).then(|| edits.into())
}

fn comma_and_colon(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    Some(replace(layer, pick_colon(rng, layer)?, rng.choose(&[",:", ":,"])).into())
}

fn missing_colon(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let colon = layer.pick(rng, |at, token| {
        let needs_space = layer.what(Some(at + 1)) == Some(What::Text);
        token.what == What::Colon && has_siblings(layer, at) && (!needs_space || !layer.gap(at).is_empty())
    })?;
    Some(delete(layer, colon).into())
}

fn doubled_colon(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let colon = layer.pick(rng, |_, token| token.what == What::Colon)?;
    Some(Edit::insert(layer.tokens[colon].end, rng.choose(&[":", " :"])).into())
}

fn other_colon(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let symbol = rng.choose(&["=", ";", " =", "=>", " ->"]);
    Some(replace(layer, pick_colon(rng, layer)?, symbol).into())
}

fn arrows(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let symbol = rng.choose(&["=>", " => ", "="]);
    let colons = (0..layer.tokens.len()).filter(|&at| layer.tokens[at].what == What::Colon);
    let edits: Vec<Edit> = colons.map(|at| replace(layer, at, symbol)).collect();
    (edits.len() > 1).then(|| edits.into())
}

fn colon_for_comma(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    Some(replace(layer, pick_comma(rng, layer)?, ":").into())
}

fn semicolon(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let comma = layer.pick(rng, |_, token| token.what == What::Comma)?;
    Some(replace(layer, comma, ";").into())
}

fn semicolons(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let all = commas(layer, true);
    (all.len() > 1).then(|| all.iter().map(|&at| replace(layer, at, ";")).collect::<Vec<_>>().into())
}

fn point(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let comma = layer.pick(rng, |at, token| {
        token.what == What::Comma && token.in_object && layer.what(at.checked_sub(1)) != Some(What::Number)
    })?;
    Some(replace(layer, comma, ".").into())
}

fn full_width(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |_, token| matches!(token.what, What::Comma | What::Colon))?;
    Some(replace(layer, at, if layer.tokens[at].what == What::Comma { "，" } else { "：" }).into())
}

fn all_full_width(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let wide = |at: usize| match layer.tokens[at].what {
        What::Comma => Some(replace(layer, at, "，")),
        What::Colon => Some(replace(layer, at, "：")),
        _ => None,
    };
    let edits: Vec<Edit> = (0..layer.tokens.len()).filter_map(wide).collect();
    (edits.len() > 1).then(|| edits.into())
}

/// `"name:" "Ann"`
fn colon_in_key(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let colon = layer.pick(rng, |at, token| token.what == What::Colon && !layer.gap(at).is_empty())?;
    let (key, token) = (layer.tokens[colon - 1], layer.tokens[colon]);
    Some(Edit::new(key.end - 1, token.end, ":\"").into())
}

/// `"Ann," "id"`
fn comma_in_value(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let comma = layer.pick(rng, |at, token| {
        token.what == What::Comma && !layer.gap(at).is_empty() && layer.what(at.checked_sub(1)) == Some(What::Text)
    })?;
    let (value, token) = (layer.tokens[comma - 1], layer.tokens[comma]);
    Some(Edit::new(value.end - 1, token.end, ",\"").into())
}

/// `"name: Ann"`
fn one_string(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let colon = layer.pick(rng, |at, token| {
        let is_text = layer.what(Some(at + 1)) == Some(What::Text);
        token.what == What::Colon && has_siblings(layer, at) && is_text && layer.raw(at + 1).len() > 2
    })?;
    let (key, value) = (layer.tokens[colon - 1], layer.tokens[colon + 1]);
    Some(Edit::new(key.end - 1, value.start + 1, ": ").into())
}

fn missing_value(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let colon = layer.pick(rng, |at, token| token.what == What::Colon && has_siblings(layer, at))?;
    let last = layer.last_of(colon + 1);
    Some(
        Change::from(Edit::delete(layer.tokens[colon + 1].start, layer.tokens[last].end))
            .or_at(layer.tokens[colon].start),
    )
}

fn lone_key(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let colon = layer.pick(rng, |at, token| token.what == What::Colon && has_siblings(layer, at))?;
    let (key, last) = (layer.tokens[colon - 1], layer.tokens[layer.last_of(colon + 1)]);
    Some(Change::from(Edit::delete(key.end, last.end)).or_at(key.start))
}

fn missing_key(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let colon = layer.pick(rng, |at, token| token.what == What::Colon && has_siblings(layer, at))?;
    let key = layer.tokens[colon - 1];
    Some(Edit::delete(key.start, key.end).into())
}

/// `"size": 1 2` and `"size": "a" or "b"`: nothing says which.
fn two_values(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let value = layer.pick(rng, |at, token| {
        matches!(token.what, What::Number | What::Word) && layer.what(at.checked_sub(1)) == Some(What::Colon)
    })?;
    let end = layer.tokens[value].end;
    Some(
        Change::from(Edit::insert(end, rng.choose(&[" 7", " true", " or 3", " | null", " / 0"])))
            .or_at(layer.tokens[value].start),
    )
}
