//! A comment that hides nothing.

use crate::diagnostic::Severity;
use crate::rules::{About, Rule};

pub(crate) static RULE: Rule = Rule {
    name: "unused-suppression",
    summary: "a comment hides findings of a rule that finds nothing there",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/unused-suppression.md"),
    checks: &[],
    about: About::Text,
    withholds: true,
};
