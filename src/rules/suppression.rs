//! What is wrong with the comments that hide findings.

use super::{Check, Rule};
use crate::diagnostic::Severity;

pub(crate) static INVALID: Rule = Rule {
    name: "invalid-suppression",
    summary: "a comment that should hide findings cannot do so",
    severity: Severity::Warning,
    docs: include_str!("../../docs/rules/invalid-suppression.md"),
    check: Check::Suppression,
};

pub(crate) static UNUSED: Rule = Rule {
    name: "unused-suppression",
    summary: "a comment hides findings of a rule that finds nothing there",
    severity: Severity::Warning,
    docs: include_str!("../../docs/rules/unused-suppression.md"),
    check: Check::Suppression,
};
