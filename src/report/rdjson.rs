//! The Reviewdog Diagnostic Format: one JSON object, for comments on changes.

use serde_json::{Value as Json, json};

use super::ReportedPage;
use crate::diagnostic::{Fix, Severity};
use crate::rules::Diagnostic;
use crate::text::{LineIndex, Span};

/// What is before the first finding.
pub(super) fn start() -> String {
    let source = json!({ "name": env!("CARGO_PKG_NAME"), "url": crate::diagnostic::MANUAL });
    format!("{{\"source\": {source},\n\"diagnostics\": [\n")
}

/// What is after the last finding.
pub(super) const END: &str = "\n]}\n";

/// The findings of a page, with a comma after each but the last.
pub(super) fn render(page: &ReportedPage<'_>) -> String {
    let writer = RdjsonWriter { page, lines: LineIndex::new(page.text) };
    let findings = page.diagnostics.iter().map(|diagnostic| writer.finding(diagnostic).to_string());
    findings.collect::<Vec<_>>().join(",\n")
}

struct RdjsonWriter<'p> {
    page: &'p ReportedPage<'p>,
    lines: LineIndex,
}

impl RdjsonWriter<'_> {
    fn finding(&self, diagnostic: &Diagnostic) -> Json {
        let mut finding = json!({
            "message": diagnostic.message,
            "location": { "path": path(self.page.file), "range": self.range(diagnostic.span) },
            "severity": severity(diagnostic.severity),
            "code": { "value": diagnostic.rule.name, "url": diagnostic.url() },
        });
        if let Some(suggestion) = diagnostic.fix.as_ref().and_then(|fix| self.suggestion(fix)) {
            finding["suggestions"] = json!([suggestion]);
        }
        finding
    }

    /// The edits of a fix as one, since reviewers take each suggestion by itself.
    fn suggestion(&self, fix: &Fix) -> Option<Json> {
        let span = fix.edits.first()?.span.cover(fix.edits.last()?.span);
        let fixed = fix.edits.apply(self.page.text);
        let after = self.page.text.len() - span.end as usize;
        let text = fixed.get(span.start as usize..fixed.len().checked_sub(after)?)?;
        Some(json!({ "range": self.range(span), "text": text }))
    }

    fn range(&self, span: Span) -> Json {
        json!({ "start": self.position(span.start), "end": self.position(span.end) })
    }

    /// Lines and columns from 1; columns are bytes.
    fn position(&self, offset: u32) -> Json {
        let line = self.lines.line_of(offset);
        let column = offset - self.lines.line_start(line, self.page.text) + 1;
        json!({ "line": line + 1, "column": column })
    }
}

fn path(file: &str) -> &str {
    file.strip_prefix("./").unwrap_or(file)
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Hint => "INFO",
    }
}
