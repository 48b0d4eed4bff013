//! The XML of `JUnit`: a test suite for each page with findings, a failed test case for each finding.

use std::fmt::Write;

use super::ReportedPage;
use super::places::Positions;
use crate::report::severity_name;
use crate::rules::Diagnostic;
use crate::text::Position;

/// What is before the first suite.
pub(super) const START: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"harkdown\">\n";
/// What is after the last suite.
pub(super) const END: &str = "</testsuites>\n";
/// The suite of a run without findings: programs take a report without any test for a broken one.
pub(super) const CLEAN: &str = "  <testsuite name=\"harkdown\" tests=\"1\" failures=\"0\" errors=\"0\">\n    <testcase name=\"no findings\" classname=\"harkdown\"/>\n  </testsuite>\n";

/// The suite of a page.
pub(super) fn render(page: &ReportedPage<'_>) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let (file, number) = (escape(page.file), page.diagnostics.len());
    let mut out = format!("  <testsuite name=\"{file}\" tests=\"{number}\" failures=\"{number}\" errors=\"0\">\n");
    for diagnostic in page.diagnostics {
        case(&mut out, page.file, diagnostic, places.get(diagnostic.span.start));
    }
    out += "  </testsuite>\n";
    out
}

fn case(out: &mut String, file: &str, diagnostic: &Diagnostic, at: Position) {
    let (class, rule) = (escape(file), escape(diagnostic.rule.name));
    let (severity, message) = (severity_name(diagnostic.severity), escape(&diagnostic.message));
    let (line, column) = (at.line, at.column);
    let help = diagnostic.help.as_deref().map(|help| format!("\nhelp: {}", escape(help))).unwrap_or_default();
    write!(
        out,
        "    <testcase name=\"{rule} {line}:{column}\" classname=\"{class}\" file=\"{class}\" line=\"{line}\">\n      \
         <failure type=\"{severity}\" message=\"{message}\">{class}:{line}:{column}: {severity}[{rule}] {message}\
         {help}\n{}</failure>\n    </testcase>\n",
        escape(&diagnostic.url())
    )
    .expect("a string takes all that is written");
}

/// Text as XML takes it: what XML 1.0 cannot hold becomes U+FFFD.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            other => out.push(other),
        }
    }
    out
}
