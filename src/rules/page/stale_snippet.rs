//! Code between markers that is not what its request gives any more.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::CheckedBlock;
use crate::page::Page;
use crate::rules::{Check, Context, Rule};
use crate::sync::{self, Problem};

pub(in crate::rules) static RULE: Rule = Rule {
    name: sync::RULE,
    summary: "a snippet on the page differs from what its request gives",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/stale-snippet.md"),
    checks: &[Check::Documented { concerns: |page| page.names_harkdown && sync::has_regions(page.text), check }],
    withholds: true,
};

fn check(page: &Page<'_>, blocks: &[CheckedBlock], context: &mut Context<'_>) {
    for problem in sync::problems(page, blocks, &context.settings.code) {
        context.add(finding(problem));
    }
}

fn finding(problem: Problem) -> Finding {
    let mut finding = Finding::new(problem.span, problem.message);
    if let Some(help) = problem.help {
        finding = finding.help(help);
    }
    if let Some(block) = problem.block {
        finding = finding.label(block, "the block");
    }
    match problem.edit {
        Some(edit) => finding.fix(Applicability::Safe, "write them anew", vec![edit]),
        None => finding,
    }
}
