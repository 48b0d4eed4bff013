//! A target that cannot send all of a request.

use crate::diagnostic::Severity;
use crate::rules::{About, Rule};

pub(crate) static RULE: Rule = Rule {
    name: "lossy-snippet",
    summary: "a target that cannot send all of a request",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/lossy-snippet.md"),
    checks: &[],
    about: About::Text,
    withholds: true,
};
