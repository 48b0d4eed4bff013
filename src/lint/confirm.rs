//! Whether the safe repairs of a page leave nothing new to find.
//!
//! A repair that leads to a finding which was not there is no typing mistake undone, whatever it cost: it is shown, and
//! nobody applies it without a look.

use std::collections::HashMap;

use super::fixes::disjoint_edits;
use crate::diagnostic::Applicability;
use crate::page::Page;
use crate::rules::Diagnostic;

/// Makes the repairs of broken JSON unsafe in the blocks in which they lead to a new finding.
pub(super) fn confirm(page: &Page<'_>, diagnostics: &mut [Diagnostic], find: &dyn Fn(&Page<'_>) -> Vec<Diagnostic>) {
    let repaired: Vec<&Diagnostic> = diagnostics.iter().filter(|found| is_safe_repair(found)).collect();
    if repaired.is_empty() || !leads_to_news(page, diagnostics, &|_| true, find) {
        return;
    }
    let mut blocks: Vec<Option<u32>> = repaired.iter().map(|found| found.block).collect();
    blocks.dedup();
    for block in blocks {
        if leads_to_news(page, diagnostics, &|found| found.block == block, find) {
            let of_block = |found: &&mut Diagnostic| found.block == block && is_safe_repair(found);
            for fix in diagnostics.iter_mut().filter(of_block).filter_map(|found| found.fix.as_mut()) {
                fix.applicability = Applicability::Unsafe;
            }
        }
    }
}

fn is_safe_repair(found: &Diagnostic) -> bool {
    found.rule.name == "invalid-json" && found.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Safe)
}

/// Whether something is found behind those safe repairs that was not found before.
fn leads_to_news(
    page: &Page<'_>,
    diagnostics: &[Diagnostic],
    within: &dyn Fn(&Diagnostic) -> bool,
    find: &dyn Fn(&Page<'_>) -> Vec<Diagnostic>,
) -> bool {
    let is_meant = |found: &&Diagnostic| is_safe_repair(found) && within(found);
    let (edits, _) = disjoint_edits(diagnostics.iter().filter(is_meant), Applicability::Safe);
    let text = edits.apply(page.text);
    let mut known: HashMap<(&str, String), usize> = HashMap::new();
    for found in diagnostics {
        *known.entry(identity(found)).or_default() += 1;
    }
    find(&Page::parse(&text)).iter().any(|found| match known.get_mut(&identity(found)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    })
}

/// What two findings have in common that say the same before and behind a repair: a size that one of them gives may differ.
fn identity(found: &Diagnostic) -> (&'static str, String) {
    (found.rule.name, found.message.replace(|character: char| character.is_ascii_digit(), ""))
}
