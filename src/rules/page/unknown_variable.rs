//! A `${name}` that the config has no value for.
//!
//! The reader would get the name, and in a snippet a request to a host that does not exist.

use std::collections::BTreeMap;

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har;
use crate::json::{Kind, Value};
use crate::page::Page;
use crate::page::variables::{Occurrence, occurrences, outside_templates};
use crate::placeholder::VARIABLE;
use crate::request::Part;
use crate::rules::{About, Check, Context, Rule};
use crate::suggest::closest;
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unknown-variable",
    summary: "a `${variable}` that the config does not know",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/unknown-variable.md"),
    checks: &[Check::Page(check_prose), Check::Json(check_json)],
    about: About::Anywhere,
    withholds: true,
};

fn check_prose(page: &Page<'_>, context: &mut Context<'_>) {
    let Some(variables) = &context.settings.variables else { return };
    let start = page.body_start();
    for found in occurrences(&page.text[start as usize..]) {
        let span = Span::from(found.range.clone()).shift(start);
        if is_unknown(&found, variables) && !page.prose.is_code(span) {
            context.add(finding(&found, span, variables));
        }
    }
}

fn check_json(root: &Value<'_>, context: &mut Context<'_>) {
    let Some(variables) = &context.settings.variables else { return };
    if context.text().contains('$') {
        visit(root, variables, context);
    }
}

/// Looks into every string, names of members included, but for a body that is a document of its own.
fn visit(value: &Value<'_>, variables: &BTreeMap<String, String>, context: &mut Context<'_>) {
    match &value.kind {
        Kind::String(text) if VARIABLE.may_be_in(text.raw) || text.escaped => string(value.span, variables, context),
        Kind::Array(elements) => elements.iter().for_each(|element| visit(element, variables, context)),
        Kind::Object(members) => {
            let body = har::json_body(value).filter(|_| !context.is_body()).map(|body| body.span);
            for member in members {
                string(member.key_span, variables, context);
                if member.key.raw == "postData" && body.is_some() {
                    let fields = member.value.as_object().unwrap_or_default();
                    let others = fields.iter().filter(|field| Some(field.value.span) != body);
                    others.for_each(|field| visit(&field.value, variables, context));
                } else {
                    visit(&member.value, variables, context);
                }
            }
        }
        _ => {}
    }
}

fn string(span: Span, variables: &BTreeMap<String, String>, context: &mut Context<'_>) {
    let part = Part::quoted(context.text(), span);
    let text = part.text();
    let mut is_ours = outside_templates(&text);
    for found in occurrences(&text) {
        let is_outside = is_ours(found.range.start);
        if is_unknown(&found, variables) && (is_outside || !context.is_body()) {
            let place = part.place(found.range.clone());
            context.add(finding(&found, place, variables));
        }
    }
}

fn is_unknown(found: &Occurrence<'_>, variables: &BTreeMap<String, String>) -> bool {
    !found.escaped && !variables.contains_key(found.name)
}

fn finding(found: &Occurrence<'_>, place: Span, variables: &BTreeMap<String, String>) -> Finding {
    let name = found.name;
    let finding = Finding::new(place, format!("unknown variable `${{{name}}}`"));
    match closest(name, variables.keys().map(String::as_str)) {
        None => {
            finding.help(format!("add `\"{name}\" = \"…\"` to `[variables]`, or write `\\${{{name}}}` for plain text"))
        }
        Some(meant) => finding.help(format!("did you mean `${{{meant}}}`?")).fix(
            Applicability::Unsafe,
            format!("write `${{{meant}}}`"),
            vec![Edit::replace(place, format!("${{{meant}}}"))],
        ),
    }
}
