//! A record that pages cannot be made of.

use crate::diagnostic::Severity;
use crate::rules::{About, Rule};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-record",
    summary: "a record that pages cannot be made of",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-record.md"),
    checks: &[],
    about: About::Text,
    withholds: true,
};
