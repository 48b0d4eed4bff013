//! A string that should be JavaScript and is not.
//!
//! The server that gets it stores it, and fails when it runs it.

use crate::diagnostic::Severity;
use crate::rules::{Check, Finding, Report, Rule};
use crate::script::ScriptError;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-script",
    summary: "JavaScript in a body does not parse",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-script.md"),
    check: Check::BrokenScript(check),
};

fn check(error: &ScriptError, report: &mut Report<'_>) {
    let mut finding = Finding::new(error.span, error.message.clone());
    for (span, message) in &error.labels {
        finding = finding.label(*span, message.clone());
    }
    report.add(finding);
}
