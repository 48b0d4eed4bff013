//! The fixes of a page, applied until none is left.

use super::check::{PageText, check};
use super::checked::Checked;
use super::disjoint::disjoint_edits;
use crate::diagnostic::Applicability;
use crate::rules::Settings;

/// A page after its fixes.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// The new text.
    pub text: String,
    /// How many findings were put right.
    pub applied: usize,
    /// What is left.
    pub checked: Checked,
}

/// How often fixes are applied and the page is read again: two or three rounds put all right, and two rules that undo
/// each other must not go on for ever.
const MAX_ROUNDS: usize = 10;

/// Rounds that leave fewer findings do not count until so many bytes were read: a block with hundreds of broken commands
/// needs some thirty.
const FREELY_READ: usize = 512 * 1024;

/// Applies the fixes of one page until none is left.
///
/// A round after which a block that was right is not right any more is not taken.
#[must_use]
pub fn fix<'t>(page: impl Into<PageText<'t>>, settings: &Settings, applicability: Applicability) -> Fixed {
    let page = page.into();
    let mut fixed = Fixed { text: page.text.to_owned(), applied: 0, checked: check(page, settings) };
    let (mut rounds, mut read) = (0, 0);
    while rounds < MAX_ROUNDS {
        let (edits, applied) = disjoint_edits(&fixed.checked.diagnostics, applicability);
        if edits.is_empty() {
            break;
        }
        let text = edits.apply(&fixed.text);
        let checked = check(PageText::at(page.place, &text), settings);
        if spoils_a_block(&fixed.checked, &checked) {
            break;
        }
        read += text.len();
        let is_progress = checked.diagnostics.len() < fixed.checked.diagnostics.len();
        rounds += usize::from(!is_progress || read > FREELY_READ);
        fixed = Fixed { text, applied: fixed.applied + applied, checked };
    }
    fixed
}

/// Whether a block that gave requests before gives none any more.
fn spoils_a_block(before: &Checked, after: &Checked) -> bool {
    let gives = |checked: &Checked| checked.blocks.iter().map(|block| !block.requests.is_empty()).collect::<Vec<_>>();
    let (before, after) = (gives(before), gives(after));
    after.len() < before.len() || before.iter().zip(&after).any(|(before, after)| *before && !after)
}
