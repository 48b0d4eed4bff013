//! A link or an image that would run code in the reader's browser.

use crate::diagnostic::{Finding, Severity};
use crate::page::Page;
use crate::rules::{About, Check, Context, Rule};
use crate::web::runs_code;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unsafe-link",
    summary: "a link that would run code in the reader's browser",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/unsafe-link.md"),
    checks: &[Check::Page(check)],
    about: About::Text,
    withholds: true,
};

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    for link in page.prose.links.iter().filter(|link| runs_code(&link.destination)) {
        context.add(
            Finding::new(link.place, "this link would run code in the reader's browser")
                .help("a published page shows its text alone; link to an address, or say in words what to do"),
        );
    }
}
