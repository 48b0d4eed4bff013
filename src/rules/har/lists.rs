//! Names and values that were written as an object, rewritten to the list that HAR has for them.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::diagnostic::Applicability;
use crate::har::Shape;
use crate::json::{Kind, Member, Value, string};
use crate::text::{Edit, Span};
use crate::web::is_token;

/// Turns an object of names and values into a list, certainly if no other list can be meant.
///
/// `None` where a value is not one text, or a name is there twice.
pub(super) fn list_edits(object: &Value<'_>) -> Option<(Applicability, Vec<Edit>)> {
    let members = object.as_object()?;
    let opening = object.opening();
    let closing = Span::new(object.span.end - 1, object.span.end);
    if is_one_pair(members) {
        let edits = vec![Edit::insert(opening.start, "["), Edit::insert(closing.end, "]")];
        return Some((Applicability::Unsafe, edits));
    }
    let names: HashSet<Cow<'_, str>> = members.iter().map(|member| member.key.decode()).collect();
    if names.len() < members.len() {
        return None;
    }
    let mut edits = vec![Edit::replace(opening, "[")];
    for member in members {
        edits.extend(pair_edits(member)?);
    }
    edits.push(Edit::replace(closing, "]"));
    Some((Applicability::Safe, edits))
}

/// Whether the object is itself the one pair of the list that should be around it.
fn is_one_pair(members: &[Member<'_>]) -> bool {
    let has = |name: &str| members.iter().any(|member| member.key.is(name));
    has("name") && has("value") && members.len() <= 3
}

/// Turns `"A": "b"` into `{"name": "A", "value": "b"}`.
pub(super) fn pair_edits(member: &Member<'_>) -> Option<Vec<Edit>> {
    let mut edits = vec![Edit::insert(member.key_span.start, "{\"name\": ")];
    edits.push(Edit::replace(Span::new(member.key_span.end, member.colon.end), ", \"value\":"));
    match member.value.kind {
        Kind::String(_) => edits.push(Edit::insert(member.value.span.end, "}")),
        Kind::Number(_) | Kind::Bool(_) => {
            edits.push(Edit::insert(member.value.span.start, "\""));
            edits.push(Edit::insert(member.value.span.end, "\"}"));
        }
        _ => return None,
    }
    Some(edits)
}

/// The elements of a request's lists that have one field, named as what they should name: `{"Accept": "text/csv"}`.
pub(super) fn misnamed<'v, 't>(request: &'v Value<'t>) -> Vec<&'v Value<'t>> {
    let lists = ["headers", "queryString", "cookies"].into_iter().filter_map(|name| request.get(name)?.as_array());
    lists.flatten().filter(|element| is_misnamed(element)).collect()
}

/// Whether an element of a list of names and values has one field alone, which HAR does not know.
pub(super) fn is_misnamed(element: &Value<'_>) -> bool {
    let is_field = |member: &Member<'_>| {
        let key = member.key.decode();
        Shape::Cookie.knows(&key) == Some(true) || key.starts_with('_') || key.contains([' ', ':'])
    };
    let is_near = |member: &Member<'_>| {
        let key = member.key.decode().to_ascii_lowercase();
        ["name", "value"].iter().any(|name| key == *name || strsim::osa_distance(&key, name) <= 1)
    };
    match element.as_object() {
        Some([member]) => !is_field(member) && !is_near(member) && pair_edits(member).is_some(),
        _ => false,
    }
}

/// Turns `{"A": "b"}` into `{"name": "A", "value": "b"}`.
pub(super) fn element_edits(element: &Value<'_>) -> Option<Vec<Edit>> {
    let member = element.as_object()?.first()?;
    let mut edits = pair_edits(member)?;
    edits[0].text = String::from("\"name\": ");
    let last = edits.pop()?;
    let text = last.text.trim_end_matches('}').to_owned();
    if !text.is_empty() {
        edits.push(Edit { text, ..last });
    }
    Some(edits)
}

/// Turns `"A: b"` into `{"name": "A", "value": "b"}`.
pub(super) fn line_edits(line: &Value<'_>, raw: &str) -> Option<Vec<Edit>> {
    let colon = raw.find(':').filter(|&colon| is_token(raw[..colon].trim()))?;
    let value = raw[colon + 1..].trim_start();
    let place = Span::from(colon..raw.len() - value.len()).shift(line.span.start + 1);
    Some(vec![
        Edit::insert(line.span.start, "{\"name\": "),
        Edit::replace(place, "\", \"value\": \""),
        Edit::insert(line.span.end, "}"),
    ])
}

/// Puts a value into quotes, as it is written; `None` for lists and objects.
pub(super) fn quote_edits(value: &Value<'_>) -> Option<Vec<Edit>> {
    let is_scalar = matches!(value.kind, Kind::Number(_) | Kind::Bool(_));
    is_scalar.then(|| vec![Edit::insert(value.span.start, "\""), Edit::insert(value.span.end, "\"")])
}

/// Writes an array or an object into a string.
pub(super) fn stringify_edits(value: &Value<'_>, source: &str) -> Vec<Edit> {
    vec![Edit::replace(value.span, format!("\"{}\"", string::encode(value.span.of(source))))]
}
