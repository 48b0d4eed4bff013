//! The lines of `pylint --output-format=parseable`, which Jenkins and others read: `file:line: [E(rule), ] message`.

use std::fmt::Write;

use super::ReportedPage;
use super::places::Positions;
use crate::diagnostic::Severity;
use crate::text::visible;

/// The findings of a page, one a line.
pub(super) fn render(page: &ReportedPage<'_>) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let mut out = String::new();
    for diagnostic in page.diagnostics {
        let line = places.get(diagnostic.span.start).line;
        let category = match diagnostic.severity {
            Severity::Error => 'E',
            Severity::Warning => 'W',
            Severity::Hint => 'C',
        };
        let (file, message) = (visible(page.file), visible(&diagnostic.message));
        writeln!(out, "{file}:{line}: [{category}({}), ] {message}", diagnostic.rule.name)
            .expect("a string takes all that is written");
    }
    out
}
