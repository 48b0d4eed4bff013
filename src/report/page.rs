//! The findings of a page, and words that all formats have.

use crate::diagnostic::Severity;
use crate::rules::Diagnostic;
use anstyle::{AnsiColor, Style};

/// The findings of one page.
#[derive(Clone, Copy, Debug)]
pub struct ReportedPage<'p> {
    /// The file's name, as reports give it.
    pub file: &'p str,
    /// The text that the findings' spans speak of.
    pub text: &'p str,
    /// What was found, in order.
    pub diagnostics: &'p [Diagnostic],
}

/// A severity in reports.
#[must_use]
pub(crate) fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Hint => "hint",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// The color of a severity.
#[must_use]
pub(crate) fn severity_style(severity: Severity) -> Style {
    let color = match severity {
        Severity::Hint => AnsiColor::BrightCyan,
        Severity::Warning => AnsiColor::BrightYellow,
        Severity::Error => AnsiColor::BrightRed,
    };
    color.on_default().bold()
}

/// A number with its noun: `1 page`, `2 pages`.
#[must_use]
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
