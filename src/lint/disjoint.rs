//! Which fixes can be applied together.

use std::collections::BTreeMap;

use crate::diagnostic::Applicability;
use crate::rules::Diagnostic;
use crate::text::{Edit, Edits, Span};

/// The edits of the fixes that do not get in each other's way, and how many fixes those are.
pub(super) fn disjoint_edits<'d>(
    diagnostics: impl IntoIterator<Item = &'d Diagnostic>,
    applicability: Applicability,
) -> (Edits, usize) {
    let mut taken: BTreeMap<Span, Edit> = BTreeMap::new();
    let mut applied = 0;
    let fixes = diagnostics.into_iter().filter_map(|found| found.fix.as_ref());
    for fix in fixes.filter(|fix| fix.applicability >= applicability) {
        if fix.edits.iter().all(|edit| is_free(&taken, edit.span)) {
            taken.extend(fix.edits.iter().map(|edit| (edit.span, edit.clone())));
            applied += 1;
        }
    }
    (Edits::disjoint(taken.into_values().collect()), applied)
}

/// Whether a span overlaps none that is taken, nor inserts where another one does.
fn is_free(taken: &BTreeMap<Span, Edit>, span: Span) -> bool {
    let before = taken.range(..=span).next_back().map(|(before, _)| *before);
    let after = taken.range(span..).next().map(|(after, _)| *after);
    before.is_none_or(|before| before.end <= span.start && before != span)
        && after.is_none_or(|after| span.end <= after.start && after != span)
}
