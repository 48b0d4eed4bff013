//! A string that should be JavaScript and is not.
//!
//! The server that gets it stores it, and fails when it runs it.

use crate::diagnostic::{Finding, Severity};
use crate::rules::{Check, Context, Rule};
use crate::script::ScriptError;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-script",
    summary: "JavaScript in a body does not parse",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-script.md"),
    checks: &[Check::BrokenScript(check)],
    withholds: true,
};

fn check(error: &ScriptError, context: &mut Context<'_>) {
    let mut finding = Finding::new(error.span, error.message.clone());
    for (span, message) in &error.labels {
        finding = finding.label(*span, message.clone());
    }
    context.add(finding);
}
