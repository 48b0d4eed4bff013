//! Code between markers that is not what its request gives any more.

use crate::diagnostic::Severity;
use crate::har::CheckedBlock;
use crate::page::Page;
use crate::rules::{About, Check, Context, Rule, report};
use crate::sync;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "stale-snippet",
    summary: "a snippet on the page differs from what its request gives",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/stale-snippet.md"),
    checks: &[Check::Documented { concerns: |page| page.names_harkdown && sync::has_regions(page.text), check }],
    about: About::Text,
    withholds: true,
};

fn check(page: &Page<'_>, blocks: &[CheckedBlock], context: &mut Context<'_>) {
    report(&sync::findings(page, blocks, &context.settings.code), context);
}
