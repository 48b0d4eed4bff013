//! What comes up only where pages are made of data, or data of pages.

use super::{Check, Rule};
use crate::diagnostic::Severity;

pub(crate) static INVALID_RECORD: Rule = Rule {
    name: "invalid-record",
    summary: "a record that pages cannot be made of",
    severity: Severity::Error,
    docs: include_str!("../../docs/rules/invalid-record.md"),
    check: Check::Data,
};

pub(crate) static ODD_PAGE: Rule = Rule {
    name: "odd-page",
    summary: "a page that departs from its siblings",
    severity: Severity::Warning,
    docs: include_str!("../../docs/rules/odd-page.md"),
    check: Check::Data,
};
