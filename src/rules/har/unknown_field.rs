//! A field that HAR 1.2 does not have.
//!
//! Nothing reads it: a misspelt `postData` leaves the reader without a body.

use super::{fields_in_post_data, lists};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::{Shape, meant_field};
use crate::json::{Kind, Member, Value};
use crate::rules::{Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unknown-field",
    summary: "a field that HAR 1.2 does not have",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/unknown-field.md"),
    checks: &[Check::Har(check)],
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
                let is_unknown = shape.knows(&key) == Some(false) && !key.starts_with('_');
                let meant = is_unknown.then(|| meant_field(member, members, shape)).flatten();
                if is_unknown && !(is_body && meant.is_none()) {
                    context.add(unknown(member, shape, &key, meant));
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

fn unknown(member: &Member<'_>, shape: Shape, key: &str, meant: Option<&str>) -> Finding {
    let finding = Finding::new(member.key_span, format!("HAR has no field `{key}` here"));
    let Some(meant) = meant else {
        if let Some(meant) = misnomer(shape, key) {
            return finding.severity(Severity::Error).help(format!("did you mean `{meant}`?"));
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
