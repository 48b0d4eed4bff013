//! Rules of shell code that runs curl.

pub(super) mod broken_continuation;
pub(super) mod missing_content_type;
pub(super) mod missing_url;
pub(super) mod stray_word;
pub(super) mod typographic_character;
pub(super) mod unclosed_quote;
pub(super) mod unknown_option;
pub(super) mod unquoted_url;
pub(super) mod wrong_tag;

use crate::curl::mend::ShellMistake;
use crate::diagnostic::{Applicability, Finding};

/// A finding with the repair that was found for a mistake.
fn repaired(finding: Finding, mistake: &ShellMistake, title: &str) -> Finding {
    if mistake.edits.is_empty() {
        return finding;
    }
    let applicability = if mistake.is_certain { Applicability::Safe } else { Applicability::Unsafe };
    finding.fix(applicability, title, mistake.edits.clone())
}
