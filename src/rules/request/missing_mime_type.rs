//! A body whose media type is said nowhere.
//!
//! Each tool then sends another one, or none, and servers refuse what they cannot tell.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::{self, Profile, Shape};
use crate::json;
use crate::request::{Part, Written};
use crate::rules::har::fields_in_post_data;
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};
use crate::web::{FORM, looks_like_form};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "missing-mime-type",
    summary: "a body whose media type is said nowhere",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/missing-mime-type.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let body = request.object.and_then(|object| har::field(object, Shape::Request, "postData"));
    let Some(body) = body.filter(|body| body.as_object().is_some()) else {
        return;
    };
    let members = body.as_object().unwrap_or_default();
    let is_empty = request.body_text().is_none() && request.params().is_empty();
    // Under the strict profile, `invalid-har` names the field that lacks.
    let is_strict = context.settings.profile == Profile::Strict;
    let written = body.member("mimeType");
    let is_said = request.media_type.is_some() || request.content_type().is_some();
    let is_other = written.is_some_and(|member| member.value.as_text().is_none()) || (is_strict && written.is_none());
    if is_empty || is_said || is_other || fields_in_post_data::is_body(members) {
        return;
    }
    let opening = body.opening();
    let place = written.map_or(opening, |member| member.value.span);
    let finding = Finding::new(place, "nothing says what media type the body has");
    let Some(meant) = meant(request) else {
        return context.add(finding.help("add `mimeType` to `postData`"));
    };
    let edit = match (written, members.first()) {
        (Some(member), _) => Edit::replace(member.value.span, format!("\"{meant}\"")),
        (None, Some(first)) => {
            let gap = Span::new(opening.end, first.key_span.start).of(request.source);
            let gap = if gap.contains('\n') { gap } else { " " };
            Edit::insert(first.key_span.start, format!("\"mimeType\": \"{meant}\",{gap}"))
        }
        (None, None) => return,
    };
    context.add(finding.help(format!("add `mimeType`: it looks like `{meant}`")).fix(
        Applicability::Unsafe,
        format!("say `{meant}`"),
        vec![edit],
    ));
}

fn meant(request: &Written<'_>) -> Option<&'static str> {
    let Some(text) = request.body_text().map(Part::text) else {
        let is_file = request.params().iter().any(|param| param.file.is_some());
        return Some(if is_file { "multipart/form-data" } else { FORM });
    };
    if json::is_document(&text) {
        return Some("application/json");
    }
    looks_like_form(text.trim()).then_some(FORM)
}
