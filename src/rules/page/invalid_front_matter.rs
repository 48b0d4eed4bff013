//! Front matter in YAML or TOML that cannot be read.
//!
//! The tools after the page stop at it, or publish the page without its title.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::page::{FrontMatter, Page};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-front-matter",
    summary: "the front matter is not valid YAML or TOML",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-front-matter.md"),
    checks: &[Check::Page(check)],
    about: About::Text,
    withholds: true,
};

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    let Some(front_matter) = &page.front_matter else {
        return;
    };
    if front_matter.unclosed {
        context.add(unclosed(front_matter));
    }
    if let Err(finding) = front_matter.check() {
        context.add(finding);
    }
}

fn unclosed(front_matter: &FrontMatter<'_>) -> Finding {
    let (start, end) = (front_matter.span.start, front_matter.span.end);
    let closing = if front_matter.text.ends_with("\r\n") { "---\r\n" } else { "---\n" };
    Finding::new(Span::new(start, start + 3), "the front matter is never closed")
        .label(Span::empty(end), "`---` belongs here")
        .fix(Applicability::Unsafe, "close it with `---`", vec![Edit::insert(end, closing)])
}
