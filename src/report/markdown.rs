//! A table in Markdown, for the summary of a CI run and for comments on changes.

use std::fmt::Write;

use super::places::Positions;
use super::{ReportedPage, Summary, severity_name};
use crate::text::visible;

/// How every report starts.
pub(crate) const MARKDOWN_START: &str = "### harkdown\n";

/// The heading, and the head of the table.
pub(super) const START: &str = "### harkdown\n\n| | Place | Finding |\n| --- | --- | --- |\n";

/// The findings of a page, one row each.
pub(super) fn render(page: &ReportedPage<'_>) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let mut out = String::new();
    for diagnostic in page.diagnostics {
        let at = places.get(diagnostic.span.start);
        let (file, message) = (plain(&visible(page.file)), text(&visible(&diagnostic.message)));
        let (severity, rule) = (severity_name(diagnostic.severity), diagnostic.rule.name);
        let (line, column, url) = (at.line, at.column, diagnostic.url());
        writeln!(out, "| {severity} | {file}:{line}:{column} | {message} ([{rule}]({url})) |")
            .expect("a string takes all that is written");
    }
    out
}

/// The counts, below the table if there is one.
pub(super) fn end(summary: &Summary, is_empty: bool) -> String {
    let start = if is_empty { "### harkdown\n" } else { "" };
    format!("{start}\n{}.\n", text(&summary.to_line()))
}

/// Text in which nothing means anything to Markdown or HTML.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A character reference, as GitHub makes mentions of `@` and references of `#` after backslashes too.
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' | '$' => out.extend(['\\', character]),
            other => out.push(other),
        }
    }
    out
}

/// A message: what it has in back-ticks is code, all else is plain.
fn text(message: &str) -> String {
    let mut out = String::new();
    for (number, part) in message.split('`').enumerate() {
        match number % 2 {
            0 => out.push_str(&plain(part)),
            _ => {
                let _ = write!(out, "<code>{}</code>", plain(part));
            }
        }
    }
    out
}
