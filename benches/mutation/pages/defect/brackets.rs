//! Brackets that are missing, too many, turned or of the wrong kind.

use super::super::layer::{Edit, Layer, What};
use super::super::rng::Rng;
use super::super::strict;
use super::Make::{Body, Document, Json};
use super::Repair::{Left, Safe, Shown};
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("last bracket of the request missing", Safe, Document(last_missing)),
    Kind::new("last bracket of the body missing", Shown, Body(last_missing)),
    Kind::new("last brackets missing", Shown, Body(last_two_missing)),
    Kind::new("closing bracket missing by its line", Safe, Json(missing_line)),
    Kind::new("closing bracket of a list missing", Safe, Json(list_close_missing)),
    Kind::new("closing brace missing in a list", Safe, Json(brace_close_missing)),
    Kind::new("closing brace missing somewhere", Left, Json(inner_missing)),
    Kind::new("opening brace missing", Safe, Json(brace_open_missing)),
    Kind::new("opening bracket missing", Safe, Json(list_open_missing)),
    Kind::new("first bracket missing", Safe, Json(first_missing)),
    Kind::new("closing bracket too many", Safe, Json(surplus_close)),
    Kind::new("closing bracket too many somewhere", Left, Json(ambiguous_close)),
    Kind::new("opening bracket too many", Safe, Json(surplus_open)),
    Kind::new("closing bracket of the other kind", Safe, Json(wrong_close)),
    Kind::new("opening bracket of the other kind", Safe, Json(wrong_open)),
    Kind::new("closing brackets exchanged", Safe, Json(exchanged)),
    Kind::new("brackets turned", Shown, Json(turned)),
    Kind::new("list in braces", Left, Json(list_in_braces)),
    Kind::new("object in brackets", Left, Json(object_in_brackets)),
    Kind::new("braces of one element missing", Shown, Json(element_unwrapped)),
    Kind::new("parentheses for brackets", Shown, Json(parentheses)),
];

fn is_object(layer: &Layer, at: usize) -> bool {
    matches!(layer.token(at), "{" | "}")
}

fn is_empty(layer: &Layer, bracket: usize) -> bool {
    layer.tokens[bracket].mate.abs_diff(bracket) == 1
}

fn delete(layer: &Layer, at: usize) -> Change {
    let (token, mate) = (layer.tokens[at], layer.tokens[layer.tokens[at].mate]);
    Change::from(Edit::delete(token.start, token.end)).or_at(mate.start)
}

fn last_missing(_: &mut Rng, layer: &Layer) -> Option<Change> {
    Some(delete(layer, layer.tokens.len() - 1))
}

fn last_two_missing(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let last = layer.tokens.len() - 1;
    let before = layer.tokens[last - 1];
    (before.what == What::Close).then(|| Edit::delete(before.start, layer.tokens[last].end).into())
}

/// Whether a token is alone on its line, but for a comma.
fn has_own_line(layer: &Layer, at: usize) -> bool {
    let before = at > 0 && layer.gap(at - 1).contains('\n');
    let is_comma = layer.what(Some(at + 1)) == Some(What::Comma);
    before && (layer.gap(at).contains('\n') || (is_comma && layer.gap(at + 1).contains('\n')))
}

/// A pretty text says by its indentation what is not closed.
fn missing_line(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        token.what == What::Close && token.depth > 0 && !is_empty(layer, at) && has_own_line(layer, at)
    })?;
    Some(delete(layer, at))
}

/// `{"a": ["x", "b": 1}`: a pair is no element.
fn list_close_missing(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let is_last_scalar =
            layer.what(at.checked_sub(1)).is_some_and(|what| !matches!(what, What::Close | What::Open));
        let before_pair = layer.tokens.get(at + 2).is_some_and(|next| next.is_key);
        token.what == What::Close
            && !is_object(layer, at)
            && is_last_scalar
            && (before_pair || closes_object(layer, at + 1))
    })?;
    Some(delete(layer, at))
}

fn closes_object(layer: &Layer, at: usize) -> bool {
    layer.tokens.get(at).is_some_and(|token| token.what == What::Close) && is_object(layer, at)
}

/// `[{"a": 1, {"a": 2}]`
fn brace_close_missing(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let next = layer.what(Some(at + 1));
        let before_element = next == Some(What::Comma) && layer.what(Some(at + 2)) == Some(What::Open);
        let before_end = next == Some(What::Close);
        token.what == What::Close
            && is_object(layer, at)
            && token.depth > 0
            && !token.in_object
            && (before_element || before_end)
    })?;
    Some(delete(layer, at))
}

/// On one line nothing says where an object ends.
fn inner_missing(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let before_pair = layer.tokens.get(at + 2).is_some_and(|next| next.is_key);
        token.what == What::Close && is_object(layer, at) && token.in_object && before_pair && !is_empty(layer, at)
    })?;
    let last = layer.tokens.last()?.start;
    (!layer.is_pretty()).then(|| delete(layer, at).or_at(last))
}

fn brace_open_missing(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        token.what == What::Open && is_object(layer, at) && token.depth > 0 && token.in_object && !is_empty(layer, at)
    })?;
    Some(delete(layer, at))
}

fn list_open_missing(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        token.what == What::Open && !is_object(layer, at) && token.depth > 0 && token.in_object && !is_empty(layer, at)
    })?;
    Some(delete(layer, at))
}

fn first_missing(_: &mut Rng, layer: &Layer) -> Option<Change> {
    (is_object(layer, 0) && !is_empty(layer, 0)).then(|| delete(layer, 0))
}

/// The text without a token.
fn without(text: &str, layer: &Layer, at: usize, shift: usize, shifted_from: usize) -> String {
    let token = layer.tokens[at];
    let start = token.start + if token.start >= shifted_from { shift } else { 0 };
    format!("{}{}", &text[..start], &text[start + 1..])
}

/// How many texts come of it if one closing bracket of a kind is taken away.
fn readings(layer: &Layer, text: &str, place: usize) -> usize {
    let closes = (0..layer.tokens.len()).filter(|&at| layer.tokens[at].what == What::Close);
    let mut readings: Vec<String> =
        closes.filter_map(|at| strict::parse(&without(text, layer, at, 1, place))).collect();
    readings.sort();
    readings.dedup();
    readings.len()
}

fn with_surplus(rng: &mut Rng, layer: &Layer) -> Option<(Edit, usize)> {
    let at = layer.pick(rng, |_, token| token.what == What::Close)?;
    let bracket = layer.token(at).to_owned();
    let place = layer.tokens[at].end;
    let text = format!("{}{bracket}{}", &layer.text[..place], &layer.text[place..]);
    let readings = readings(layer, &text, place);
    Some((Edit::insert(place, bracket), readings))
}

fn surplus_close(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (edit, readings) = with_surplus(rng, layer)?;
    (readings < 2 && layer.tokens.len() < 2000).then(|| edit.into())
}

fn ambiguous_close(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (edit, readings) = with_surplus(rng, layer)?;
    let last = layer.tokens.last()?.start;
    (readings > 1 && !layer.is_pretty()).then(|| Change::from(edit).or_at(last))
}

fn surplus_open(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Open && !is_empty(layer, at) && is_object(layer, at))?;
    Some(Edit::insert(layer.tokens[at].start, "{").into())
}

/// A closing bracket of the other kind, where the content says which is right.
fn wrong_close(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Close && !is_empty(layer, at))?;
    let other = if is_object(layer, at) { "]" } else { "}" };
    Some(Edit::new(layer.tokens[at].start, layer.tokens[at].end, other).into())
}

fn wrong_open(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Open && !is_empty(layer, at))?;
    let other = if is_object(layer, at) { "[" } else { "{" };
    Some(Edit::new(layer.tokens[at].start, layer.tokens[at].end, other).into())
}

/// `}]` for `]}`
fn exchanged(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let is_pair = token.what == What::Close && layer.what(Some(at + 1)) == Some(What::Close);
        is_pair && layer.token(at) != layer.token(at + 1) && !is_empty(layer, at)
    })?;
    let (first, second) = (layer.tokens[at], layer.tokens[at + 1]);
    let swap = vec![
        Edit::new(first.start, first.end, layer.token(at + 1)),
        Edit::new(second.start, second.end, layer.token(at)),
    ];
    Some(swap.into())
}

/// `}` for `{`
fn turned(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| matches!(token.what, What::Open | What::Close) && !is_empty(layer, at))?;
    let token = layer.tokens[at];
    let other = match layer.token(at) {
        "{" => "}",
        "}" => "{",
        "[" => "]",
        _ => "[",
    };
    Some(Edit::new(token.start, token.end, other).into())
}

fn rebracket(layer: &Layer, at: usize, [open, close]: [&str; 2]) -> Change {
    let (first, last) = (layer.tokens[at], layer.tokens[layer.tokens[at].mate]);
    vec![Edit::new(first.start, first.end, open), Edit::new(last.start, last.end, close)].into()
}

fn list_in_braces(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Open && !is_object(layer, at) && !is_empty(layer, at))?;
    Some(rebracket(layer, at, ["{", "}"]))
}

fn object_in_brackets(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Open && is_object(layer, at) && !is_empty(layer, at))?;
    Some(rebracket(layer, at, ["[", "]"]))
}

/// `[{"n": 1}, "n": 2]`
fn element_unwrapped(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let is_element = token.what == What::Open && is_object(layer, at) && token.depth > 0 && !token.in_object;
        is_element && !is_empty(layer, at) && layer.what(at.checked_sub(1)) == Some(What::Comma)
    })?;
    Some(rebracket(layer, at, ["", ""]))
}

fn parentheses(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| token.what == What::Open && token.depth > 0 && !is_empty(layer, at))?;
    Some(rebracket(layer, at, ["(", ")"]))
}
