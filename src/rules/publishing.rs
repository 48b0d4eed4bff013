//! What comes up only where a page is turned into code or HTML.

use super::{Check, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::text::Span;

pub(crate) static FAILED_SNIPPET: Rule = Rule {
    name: "failed-snippet",
    summary: "a request that no code can send",
    severity: Severity::Error,
    docs: include_str!("../../docs/rules/failed-snippet.md"),
    check: Check::Publishing,
};

pub(crate) static LOSSY_SNIPPET: Rule = Rule {
    name: "lossy-snippet",
    summary: "a target that cannot send all of a request",
    severity: Severity::Warning,
    docs: include_str!("../../docs/rules/lossy-snippet.md"),
    check: Check::Publishing,
};

impl Rule {
    /// A finding of this rule, in positions of the page.
    pub(crate) fn finding(&self, span: Span, message: String) -> Diagnostic {
        Diagnostic {
            rule: self.name,
            severity: self.severity,
            message,
            span,
            block: None,
            layers: Vec::new(),
            help: None,
            labels: Vec::new(),
            fix: None,
            alternatives: Vec::new(),
        }
    }
}
