//! Text that should be JSON and is not.
//!
//! Tools that turn the block into code stop at it, or send the broken text on to the reader.

use crate::diagnostic::Severity;
use crate::rules::{About, Check, Rule, report};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-json",
    summary: "a har block or a JSON body is not valid JSON",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-json.md"),
    checks: &[Check::BrokenJson(report)],
    about: About::BrokenJson,
    withholds: true,
};
