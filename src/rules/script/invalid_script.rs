//! A string that should be JavaScript and is not.
//!
//! The server that gets it stores it, and fails when it runs it.

use crate::diagnostic::Severity;
use crate::rules::{About, Check, Rule, report};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-script",
    summary: "JavaScript in a body does not parse",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-script.md"),
    checks: &[Check::BrokenScript(report)],
    about: About::Text,
    withholds: true,
};
