//! JavaScript in a body that does not parse.

use super::super::layer::{Edit, Layer};
use super::super::rng::Rng;
use super::Make::Script;
use super::Repair::Left;
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("script: closing parenthesis missing", Left, Script(close_parenthesis)).parsing(),
    Kind::new("script: parenthesis too many", Left, Script(surplus_parenthesis)).parsing(),
    Kind::new("script: last brace missing", Left, Script(last_brace)).parsing(),
    Kind::new("script: brace too many", Left, Script(surplus_brace)).parsing(),
    Kind::new("script: opening brace missing", Left, Script(open_brace)).parsing(),
    Kind::new("script: quote missing", Left, Script(quote)).parsing(),
    Kind::new("script: arrow apart", Left, Script(arrow)).parsing(),
    Kind::new("script: cut off", Left, Script(cut)).parsing(),
    Kind::new("script: curly quotes", Left, Script(curly)).parsing(),
];

/// Where a text is in the script.
fn find(rng: &mut Rng, layer: &Layer, text: &str) -> Option<usize> {
    let places: Vec<usize> = layer.text.match_indices(text).map(|(at, _)| at).collect();
    rng.pick(&places).copied()
}

/// The head of the function: from its parenthesis to its brace.
fn head(layer: &Layer) -> Option<(usize, usize, usize)> {
    let open = layer.text.find('(')?;
    let close = open + layer.text[open..].find(')')?;
    let brace = close + layer.text[close..].find('{')?;
    Some((open, close, brace))
}

fn close_parenthesis(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let (open, close, brace) = head(layer)?;
    Some(Change::from(Edit::delete(close, close + 1)).or_at(open).or_at(brace))
}

fn surplus_parenthesis(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let (_, close, _) = head(layer)?;
    Some(Edit::insert(close + 1, ")").into())
}

fn open_brace(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let (_, _, brace) = head(layer)?;
    let last = layer.text.rfind('}')?;
    let next = brace + 1 + layer.text[brace + 1..].len() - layer.text[brace + 1..].trim_start().len();
    Some(Change::from(Edit::delete(brace, brace + 1)).or_at(last).or_at(next))
}

fn last_brace(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let last = layer.text.rfind('}')?;
    let (_, _, brace) = head(layer)?;
    Some(Change::from(Edit::delete(last, last + 1)).or_at(brace).or_at(0))
}

fn surplus_brace(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let last = layer.text.rfind('}')?;
    Some(Edit::insert(last, "}").into())
}

fn quote(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = find(rng, layer, "', ").or_else(|| find(rng, layer, "');"))?;
    let line_end = layer.text[at..].find('\n').map_or(layer.text.len() - 1, |len| at + len);
    let start = layer.text[..at].rfind('\'')?;
    Some(Change::from(Edit::delete(at, at + 1)).or_at(start).or_at(line_end))
}

fn arrow(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = find(rng, layer, "=>")?;
    Some(Edit::insert(at + 1, " ").into())
}

fn cut(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = find(rng, layer, "callback(")? + 9;
    Some(Change::from(Edit::delete(at, layer.text.len())).or_at(at - 1))
}

fn curly(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let before = rng.choose(&["('", "['", "= '", "+ '"]);
    let at = find(rng, layer, before)?;
    let at = at + layer.text[at..].find('\'')?;
    Some(Edit::new(at, at + 1, "\u{2018}").into())
}
