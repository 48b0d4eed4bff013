//! Logging commands that Azure Pipelines shows as issues of a run.

use std::fmt::Write;

use super::places::Positions;
use super::{ReportedPage, command};
use crate::diagnostic::Severity;

/// The findings of a page, one command a line. Azure has no severity below a warning.
pub(super) fn render(page: &ReportedPage<'_>) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let mut out = String::new();
    for diagnostic in page.diagnostics {
        let kind = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
        let at = places.get(diagnostic.span.start);
        let (file, rule) = (escape_property(page.file), escape_property(diagnostic.rule.name));
        let (line, column, message) = (at.line, at.column, escape(&diagnostic.message));
        writeln!(
            out,
            "##vso[task.logissue type={kind};sourcepath={file};linenumber={line};columnnumber={column};code={rule};]\
             {message}"
        )
        .expect("a string takes all that is written");
    }
    out
}

fn escape(text: &str) -> String {
    command::escape(text, "%AZP25")
}

fn escape_property(text: &str) -> String {
    escape(text).replace(';', "%3B").replace(']', "%5D")
}
