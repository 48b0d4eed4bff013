//! A comment that should hide findings and cannot.

use crate::diagnostic::Severity;
use crate::rules::{About, Rule};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-suppression",
    summary: "a comment that should hide findings cannot do so",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/invalid-suppression.md"),
    checks: &[],
    about: About::Text,
    withholds: true,
};
