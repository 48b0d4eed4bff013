//! The name of a file, and its findings indented below.

use std::fmt::Write;

use super::places::Positions;
use super::{ReportedPage, severity_name, severity_style};
use crate::text::visible;

/// The findings of a page under its name, a blank line after them.
pub(super) fn render(page: &ReportedPage<'_>, color: bool) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let starts: Vec<_> = page.diagnostics.iter().map(|diagnostic| places.get(diagnostic.span.start)).collect();
    let width = |number: u32| number.to_string().len();
    let line_width = starts.iter().map(|start| width(start.line)).max().unwrap_or(0);
    let column_width = starts.iter().map(|start| width(start.column)).max().unwrap_or(0);
    let bold = if color { anstyle::Style::new().bold() } else { anstyle::Style::new() };
    let mut out = format!("{bold}{}{bold:#}\n", visible(page.file));
    for (diagnostic, start) in page.diagnostics.iter().zip(starts) {
        let style = if color { severity_style(diagnostic.severity) } else { anstyle::Style::new() };
        let severity = severity_name(diagnostic.severity);
        let pad = column_width - width(start.column);
        let (line, column, rule) = (start.line, start.column, diagnostic.rule.name);
        let message = visible(&diagnostic.message);
        writeln!(out, "  {line:>line_width$}:{column}{:pad$}  {style}{severity}[{rule}]{style:#} {message}", "")
            .expect("a string takes all that is written");
    }
    out.push('\n');
    out
}
