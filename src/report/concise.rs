//! One line a finding: `file:line:column: severity[rule] message`. What is in no file has no name.

use std::fmt::Write;

use super::places::Positions;
use super::{ReportedPage, severity_name, severity_style};
use crate::text::visible;

/// The findings of a page, one a line.
pub(super) fn render(page: &ReportedPage<'_>, color: bool) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let mut out = String::new();
    for diagnostic in page.diagnostics {
        let at = places.get(diagnostic.span.start);
        let style = if color { severity_style(diagnostic.severity) } else { anstyle::Style::new() };
        let file = if page.file.is_empty() { String::new() } else { visible(page.file) + ":" };
        let message = visible(&diagnostic.message);
        let (severity, rule) = (severity_name(diagnostic.severity), diagnostic.rule.name);
        writeln!(out, "{file}{}:{}: {style}{severity}[{rule}]{style:#} {message}", at.line, at.column)
            .expect("a string takes all that is written");
    }
    out
}
