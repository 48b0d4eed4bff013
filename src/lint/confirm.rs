//! Whether the safe repairs of a page leave nothing new to find.
//!
//! A repair that leads to a finding which was not there is no typing mistake undone, whatever it cost: it is shown, and
//! no one applies it without a look.

use std::collections::HashMap;

use super::disjoint::disjoint_edits;
use crate::diagnostic::Applicability;
use crate::page::Page;
use crate::rules::{About, Diagnostic, STALE_SNIPPET};

/// How many repairs of a block are tried one by one: each reads the page again.
const MOST_TRIED: usize = 8;

/// Makes repairs of broken JSON unsafe that lead to a new finding: those of a block that do so together, but for the ones
/// that do not by themselves.
pub(super) fn confirm(page: &Page<'_>, diagnostics: &mut [Diagnostic], find: &dyn Fn(&Page<'_>) -> Vec<Diagnostic>) {
    let repairs = of_all(diagnostics);
    if repairs.is_empty() || !leads_to_news(page, diagnostics, &repairs, find) {
        return;
    }
    let mut blocks: Vec<Option<u32>> = repairs.iter().map(|&at| diagnostics[at].block).collect();
    blocks.dedup();
    for block in blocks {
        let of_block: Vec<usize> = repairs.iter().copied().filter(|&at| diagnostics[at].block == block).collect();
        if !leads_to_news(page, diagnostics, &of_block, find) {
            continue;
        }
        let is_tried = of_block.len() <= MOST_TRIED;
        let is_fine = |at: &usize| is_tried && !leads_to_news(page, diagnostics, &[*at], find);
        let mut kept: Vec<usize> = of_block.iter().copied().filter(is_fine).collect();
        if leads_to_news(page, diagnostics, &kept, find) {
            kept.clear();
        }
        for at in of_block.into_iter().filter(|at| !kept.contains(at)) {
            if let Some(fix) = &mut diagnostics[at].fix {
                fix.applicability = Applicability::Unsafe;
            }
        }
    }
}

/// The places in the list of all safe repairs.
fn of_all(diagnostics: &[Diagnostic]) -> Vec<usize> {
    (0..diagnostics.len()).filter(|&at| is_safe_repair(&diagnostics[at])).collect()
}

fn is_safe_repair(found: &Diagnostic) -> bool {
    found.rule.about == About::BrokenJson
        && found.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Safe)
}

/// Whether something is found after some safe repairs that was not found before.
fn leads_to_news(
    page: &Page<'_>,
    diagnostics: &[Diagnostic],
    repairs: &[usize],
    find: &dyn Fn(&Page<'_>) -> Vec<Diagnostic>,
) -> bool {
    if repairs.is_empty() {
        return false;
    }
    let (edits, _) = disjoint_edits(repairs.iter().map(|&at| &diagnostics[at]), Applicability::Safe);
    let text = edits.apply(page.text);
    let mut known: HashMap<(&str, String), usize> = HashMap::new();
    for found in diagnostics {
        *known.entry(identity(found)).or_default() += 1;
    }
    // Snippets under a broken block are out of date once it is repaired, whatever the repair.
    let found = find(&Page::parse(&text));
    let mut found = found.iter().filter(|found| found.rule != STALE_SNIPPET);
    found.any(|found| match known.get_mut(&identity(found)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    })
}

/// What two findings have in common that say the same before and after a repair: a size that one of them gives may differ.
fn identity(found: &Diagnostic) -> (&'static str, String) {
    (found.rule.name, found.message.replace(|character: char| character.is_ascii_digit(), ""))
}
