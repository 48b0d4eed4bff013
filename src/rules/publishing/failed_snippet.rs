//! A request that no code can send.

use crate::diagnostic::Severity;
use crate::rules::{About, Rule};

pub(crate) static RULE: Rule = Rule {
    name: "failed-snippet",
    summary: "a request that no code can send",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/failed-snippet.md"),
    checks: &[],
    about: About::Text,
    withholds: true,
};
