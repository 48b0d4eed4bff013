//! A HAR request in a block that is not tagged `har`.
//!
//! Readers get JSON where they should get code, and nothing checks the request.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har;
use crate::page::{Block, Page};
use crate::rules::{About, Check, Context, Rule};
use crate::text::Edit;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "untagged-har",
    summary: "a HAR request in a block that is not tagged `har`",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/untagged-har.md"),
    checks: &[Check::Page(check)],
    about: About::Text,
    withholds: true,
};

/// The tags that say no more than that it is JSON.
const JSON: [&str; 5] = ["json", "json5", "jsonc", "javascript", "js"];

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    for other in page.other_objects() {
        let language = other.tag();
        if language.is_empty() && har::is_request(&other.text(), false) {
            context.add(finding(other, "this is a HAR request, but the block has no tag"));
        } else if JSON.contains(&language) && har::is_request(&other.text(), true) {
            let message = format!("this is a HAR request, but the block is tagged `{language}`");
            context.add(finding(other, message).severity(Severity::Hint));
        }
    }
}

fn finding(other: &Block<'_>, message: impl Into<String>) -> Finding {
    Finding::new(other.opening, message).help("tag the block `har`, and readers get the code that sends it").fix(
        Applicability::Unsafe,
        "tag it `har`",
        vec![Edit::replace(other.language, "har")],
    )
}
