//! A page without a field that the config wants in every front matter.

use crate::diagnostic::{Finding, Severity};
use crate::page::{FrontMatter, Page};
use crate::rules::{About, Check, Context, Rule};
use crate::text::Span;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "missing-front-matter",
    summary: "a field that the config requires is missing from the front matter",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/missing-front-matter.md"),
    checks: &[Check::Page(check)],
    about: About::Text,
    withholds: true,
};

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    let required = &context.settings.required_front_matter;
    if required.is_empty() {
        return;
    }
    let fields = page.front_matter.as_ref().map_or_else(|| Ok(Vec::new()), FrontMatter::fields);
    // Front matter that cannot be read has a rule of its own.
    let Ok(fields) = fields else { return };
    let is_empty =
        |value: &serde_json::Value| value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
    let is_given = |name: &str| fields.iter().any(|(field, value)| field == name && !is_empty(value));
    let missing: Vec<String> = required.iter().filter(|name| !is_given(name)).map(|name| format!("`{name}`")).collect();
    if missing.is_empty() {
        return;
    }
    let message = match &page.front_matter {
        Some(_) => format!("the front matter lacks {}", missing.join(", ")),
        None => format!("the page has no front matter; it needs {}", missing.join(", ")),
    };
    context.add(Finding::new(place(page), message).help("write it as `key: value` between two lines `---` at the top"));
}

/// The opening delimiter, or the start of a page without front matter.
fn place(page: &Page<'_>) -> Span {
    let start = page.front_matter.as_ref().map_or(page.body_start(), |found| found.span.start);
    let line = page.text[start as usize..].lines().next().unwrap_or_default();
    Span::new(start, start + line.trim_end().len() as u32)
}
