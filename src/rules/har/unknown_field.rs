//! A field that HAR 1.2 does not have.
//!
//! Nothing reads it: a misspelt `postData` leaves the reader without a body.

use super::{fields_in_post_data, lists};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::{Shape, encoded, meant_field};
use crate::json::{Kind, Member, Value, looks_like_json};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};
use crate::web::{FORM, looks_like_form};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unknown-field",
    summary: "a field that HAR 1.2 does not have",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/unknown-field.md"),
    checks: &[Check::Har(check)],
    about: About::Text,
    withholds: true,
};

fn check(root: &Value<'_>, context: &mut Context<'_>) {
    walk(root, document_shape(root), context);
}

/// What kind of document it is, by the fields that only one kind has.
fn document_shape(root: &Value<'_>) -> Shape {
    let has = |key: &str| root.get(key).is_some();
    match () {
        () if has("log") || (has("entries") && !has("method")) => Shape::Document,
        () if has("request") && !has("method") => Shape::Entry,
        () => Shape::Request,
    }
}

fn walk(value: &Value<'_>, shape: Shape, context: &mut Context<'_>) {
    match &value.kind {
        Kind::Object(_) if matches!(shape, Shape::NameValue | Shape::Cookie) && lists::is_misnamed(value) => {}
        Kind::Object(members) => {
            let is_body = shape == Shape::PostData && fields_in_post_data::is_body(members);
            for member in members {
                let key = member.key.decode();
                let is_read = shape == Shape::PostData && key == "encoding" && encoded(value).is_some();
                let is_unknown = shape.knows(&key) == Some(false) && !key.starts_with('_') && !is_read;
                let meant = is_unknown.then(|| meant_field(member, members, shape)).flatten();
                if is_unknown && !(is_body && meant.is_none()) {
                    let finding = unknown(member, members, shape, &key, meant, context.text());
                    context.add(finding);
                }
                walk(&member.value, shape.field(meant.unwrap_or(&key)), context);
            }
        }
        Kind::Array(elements) => {
            for element in elements {
                walk(element, shape.element(), context);
            }
        }
        _ => {}
    }
}

/// The field that other programs have under a name that HAR does not have.
fn misnomer(shape: Shape, key: &str) -> Option<&'static str> {
    match (shape, key) {
        (Shape::Request, "body" | "data" | "json" | "payload" | "form") => Some("postData"),
        (Shape::Request, "query" | "params") => Some("queryString"),
        (Shape::PostData, "body" | "data" | "json" | "payload") => Some("text"),
        _ => None,
    }
}

/// What a field of another program's is in HAR's words; none where the request has the field that is meant already.
fn misnomer_edits(
    member: &Member<'_>,
    siblings: &[Member<'_>],
    key: &str,
    meant: &str,
    source: &str,
) -> Option<Vec<Edit>> {
    if siblings.iter().any(|sibling| sibling.key.is(meant)) {
        return None;
    }
    let value = &member.value;
    let name = Edit::replace(Span::new(member.key_span.start + 1, member.key_span.end - 1), meant);
    let mut edits = vec![name];
    match (meant, &value.kind) {
        ("queryString", Kind::Object(_)) => edits.extend(lists::list_edits(value)?.1),
        ("queryString", Kind::Array(_)) | ("text", Kind::String(_)) => {}
        ("text", Kind::Object(_) | Kind::Array(_)) => edits.extend(lists::stringify_edits(value, source)),
        ("postData", Kind::Object(_)) if value.get("mimeType").is_some() => {}
        ("postData", Kind::Object(_)) if key == "form" => {
            edits.push(Edit::insert(
                value.span.start,
                "{\"mimeType\": \"application/x-www-form-urlencoded\", \"params\": ",
            ));
            edits.extend(lists::list_edits(value)?.1);
            edits.push(Edit::insert(value.span.end, "}"));
        }
        ("postData", Kind::Object(_) | Kind::Array(_)) => {
            edits.push(Edit::insert(value.span.start, "{\"mimeType\": \"application/json\", \"text\": "));
            edits.extend(lists::stringify_edits(value, source));
            edits.push(Edit::insert(value.span.end, "}"));
        }
        ("postData", Kind::String(text)) => {
            let media_type = media_type_of(&text.decode());
            edits.push(Edit::insert(value.span.start, format!("{{\"mimeType\": \"{media_type}\", \"text\": ")));
            edits.push(Edit::insert(value.span.end, "}"));
        }
        _ => return None,
    }
    Some(joined(edits))
}

fn media_type_of(text: &str) -> &'static str {
    match text.trim() {
        text if looks_like_json(text) => "application/json",
        text if looks_like_form(text) => FORM,
        _ => "text/plain",
    }
}

/// Edits of which those that begin at one place are one.
fn joined(edits: Vec<Edit>) -> Vec<Edit> {
    let mut joined: Vec<Edit> = Vec::new();
    for edit in edits {
        match joined.last_mut() {
            Some(last) if last.span.end == edit.span.start && last.span.end > 0 => {
                last.span = Span::new(last.span.start, edit.span.end);
                last.text.push_str(&edit.text);
            }
            _ => joined.push(edit),
        }
    }
    joined
}

fn unknown(
    member: &Member<'_>,
    siblings: &[Member<'_>],
    shape: Shape,
    key: &str,
    meant: Option<&str>,
    source: &str,
) -> Finding {
    let finding = Finding::new(member.key_span, format!("HAR has no field `{key}` here"));
    let Some(meant) = meant else {
        if let Some(meant) = misnomer(shape, key) {
            let finding = finding.severity(Severity::Error).help(format!("did you mean `{meant}`?"));
            return match misnomer_edits(member, siblings, key, meant, source) {
                Some(edits) => finding.fix(Applicability::Unsafe, format!("write it as `{meant}`"), edits),
                None => finding,
            };
        }
        return finding.help("name fields of your own with a leading underscore, as HAR 1.2 asks");
    };
    let applicability = if meant.eq_ignore_ascii_case(key) { Applicability::Safe } else { Applicability::Unsafe };
    let name = Span::new(member.key_span.start + 1, member.key_span.end - 1);
    finding.severity(Severity::Error).help(format!("did you mean `{meant}`?")).fix(
        applicability,
        format!("rename it to `{meant}`"),
        vec![Edit::replace(name, meant)],
    )
}
