//! A page that departs from its siblings.

use crate::diagnostic::Severity;
use crate::rules::{About, Rule};

pub(crate) static RULE: Rule = Rule {
    name: "odd-page",
    summary: "a page that departs from its siblings",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/odd-page.md"),
    checks: &[],
    about: About::Text,
    withholds: true,
};
