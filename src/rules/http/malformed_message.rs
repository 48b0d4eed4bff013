//! A block shows an HTTP message that no server can read.
//!
//! The reader of messages finds what is wrong as it reads; see [`crate::request`].

use crate::diagnostic::Severity;
use crate::rules::{About, Check, Rule, report};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "malformed-message",
    summary: "an HTTP message is not written as one",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/malformed-message.md"),
    checks: &[Check::BrokenMessage(report)],
    about: About::Text,
    withholds: true,
};
