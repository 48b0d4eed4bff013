//! Workflow commands that GitHub shows as annotations beside the changed lines.

use std::fmt::Write;

use super::places::Positions;
use super::{ReportedPage, command};
use crate::diagnostic::Severity;
use crate::text::Position;

/// The findings of a page, one command a line.
pub(super) fn render(page: &ReportedPage<'_>) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let mut out = String::new();
    for diagnostic in page.diagnostics {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "notice",
        };
        let file = escape_property(page.file);
        let place = place(places.get(diagnostic.span.start), places.get(diagnostic.span.end));
        let message = match &diagnostic.help {
            Some(help) => escape(&format!("{}\n{help}", diagnostic.message)),
            None => escape(&diagnostic.message),
        };
        writeln!(out, "::{command} file={file},{place},title={}::{message}", escape_property(diagnostic.rule.name))
            .expect("a string takes all that is written");
    }
    out
}

/// Columns count only where a place begins and ends on one line.
fn place(start: Position, end: Position) -> String {
    if start.line == end.line {
        format!("line={},endLine={},col={},endColumn={}", start.line, end.line, start.column, end.column)
    } else {
        format!("line={},endLine={}", start.line, end.line)
    }
}

fn escape(text: &str) -> String {
    command::escape(text, "%25")
}

fn escape_property(text: &str) -> String {
    escape(text).replace(':', "%3A").replace(',', "%2C")
}
