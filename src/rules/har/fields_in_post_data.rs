//! The fields of a body that are in `postData` itself, as if it were the body.
//!
//! Readers of HAR look for `text` or `params` and send nothing.

use super::lists;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::{self, Shape, meant_key};
use crate::json::{Member, Value, string};
use crate::request::har::written;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "fields-in-post-data",
    summary: "the fields of a body are in `postData` itself",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/fields-in-post-data.md"),
    checks: &[Check::Har(check)],
    about: About::Text,
    withholds: true,
};

/// Names under which writers put a whole body: misnomers of `text`, not fields of a body.
const MISNOMERS: [&str; 6] = ["body", "data", "content", "json", "payload", "raw"];

fn check(root: &Value<'_>, context: &mut Context<'_>) {
    for request in har::locate(root) {
        let body = har::field(request.value, Shape::Request, "postData");
        if let Some(body) = body.filter(|body| body.as_object().is_some_and(is_body)) {
            let request = written(context.text(), request);
            context.add(find(&request, body));
        }
    }
}

fn find(request: &Written<'_>, body: &Value<'_>) -> Finding {
    let members = body.as_object().unwrap_or_default();
    let fields: Vec<&Member<'_>> = members.iter().filter(|member| is_field(member, members)).collect();
    let mut finding =
        Finding::new(fields[0].key_span, "`postData` has no `text`: these fields look like the body itself")
            .help("write the body as JSON in the string `text`, or as a list of names and values in `params`");
    for field in fields.iter().skip(1).take(3) {
        finding = finding.label(field.key_span, "also part of the body");
    }
    match wrapped(request, body, &fields) {
        Some((title, edits)) => finding.fix(Applicability::Unsafe, title, edits),
        None => finding,
    }
}

/// Whether the members of `postData` are those of a body.
pub(in crate::rules) fn is_body(members: &[Member<'_>]) -> bool {
    let is_content = |member: &Member<'_>| {
        let key = member.key.decode();
        matches!(meant_key(member, members, Shape::PostData).unwrap_or(&key), "text" | "params")
    };
    let mut fields = members.iter().filter(|member| is_field(member, members));
    let Some(first) = fields.next() else {
        return false;
    };
    let is_alone = fields.next().is_none();
    let name = first.key.decode();
    let is_misnomer = is_alone && (name == "json" || first.value.as_text().is_some() && MISNOMERS.contains(&&*name));
    !is_misnomer && !members.iter().any(is_content)
}

fn is_field(member: &Member<'_>, members: &[Member<'_>]) -> bool {
    let key = member.key.decode();
    let is_unknown = Shape::PostData.knows(&key) == Some(false) && !key.starts_with('_');
    is_unknown && meant_key(member, members, Shape::PostData).is_none()
}

/// The fields as the body that their media type asks for, where they are side by side.
fn wrapped(request: &Written<'_>, body: &Value<'_>, fields: &[&Member<'_>]) -> Option<(&'static str, Vec<Edit>)> {
    let span = fields[0].span().cover(fields[fields.len() - 1].span());
    let is_between = |member: &&Member<'_>| span.contains(member.span());
    if body.as_object()?.iter().filter(is_between).count() != fields.len() {
        return None;
    }
    let declared = request.media_type.or(request.content_type()).map(Part::text);
    if declared.as_deref().is_some_and(|declared| declared.to_ascii_lowercase().contains("form")) {
        let mut edits = vec![Edit::insert(span.start, "\"params\": [")];
        for field in fields {
            edits.extend(lists::pair_edits(field)?);
        }
        edits.push(Edit::insert(span.end, "]"));
        return Some(("move them into `params`", edits));
    }
    let mime_type = if declared.is_some() { "" } else { "\"mimeType\": \"application/json\", " };
    let text = string::encode(&object_source(span, request.source));
    let edit = Edit::replace(span, format!("{mime_type}\"text\": \"{text}\""));
    Some(("move them into `text`", vec![edit]))
}

/// The members at `span` as an object of their own.
fn object_source(span: Span, source: &str) -> String {
    format!("{{ {} }}", span.of(source))
}
