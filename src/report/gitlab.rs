//! GitLab's code quality report: one JSON array.

use serde::Serialize;

use super::ReportedPage;
use super::fingerprint::fingerprints;
use super::places::Positions;
use crate::diagnostic::Severity;
use crate::text::Position;

/// The findings of a page as JSON, with a comma after each but the last.
pub(super) fn render(page: &ReportedPage<'_>) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let issues = page.diagnostics.iter().zip(fingerprints(page)).map(|(diagnostic, fingerprint)| {
        let issue = Issue {
            description: &diagnostic.message,
            check_name: diagnostic.rule.name,
            fingerprint,
            severity: severity(diagnostic.severity),
            location: Location {
                path: page.file.strip_prefix("./").unwrap_or(page.file),
                positions: GitlabPositions {
                    begin: places.get(diagnostic.span.start),
                    end: places.get(diagnostic.span.end),
                },
            },
        };
        serde_json::to_string(&issue).expect("plain data always becomes JSON")
    });
    issues.collect::<Vec<_>>().join(",\n")
}

#[derive(Serialize)]
struct Issue<'d> {
    description: &'d str,
    check_name: &'d str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'d>,
}

#[derive(Serialize)]
struct Location<'d> {
    path: &'d str,
    positions: GitlabPositions,
}

#[derive(Serialize)]
struct GitlabPositions {
    begin: Position,
    end: Position,
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Hint => "info",
    }
}
