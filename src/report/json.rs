//! Findings as JSON, in the published format (`schemas/diagnostics.schema.json`).

use serde::Serialize;

use super::ReportedPage;
use super::places::Positions;
use crate::diagnostic::{Alternative, Applicability, Fix, Label, Severity};
use crate::rules::Diagnostic;
use crate::text::{Edit, Position, Span};

/// The findings as JSON, in the order of the page, with `between` after each but the last.
pub(super) fn render(page: &ReportedPage<'_>, between: &str) -> String {
    let places = Positions::new(page.text, page.diagnostics);
    let mut out = Vec::new();
    for diagnostic in page.diagnostics {
        if !out.is_empty() {
            out.extend_from_slice(between.as_bytes());
        }
        let finding = FindingEntry::new(page.file, diagnostic, &places);
        serde_json::to_writer(&mut out, &finding).expect("plain data always becomes JSON");
    }
    String::from_utf8(out).expect("JSON is UTF-8")
}

/// The order of the fields is the order in the output.
#[derive(Serialize)]
struct FindingEntry<'d> {
    rule: &'d str,
    severity: Severity,
    message: &'d str,
    file: &'d str,
    #[serde(flatten)]
    place: JsonPlace,
    block: Option<u32>,
    layers: &'d [String],
    help: Option<&'d str>,
    labels: Vec<Mark<'d>>,
    fix: Option<Repair<'d>>,
    alternatives: Vec<Choice<'d>>,
    url: String,
}

#[derive(Serialize)]
struct JsonPlace {
    span: Span,
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Mark<'d> {
    #[serde(flatten)]
    place: JsonPlace,
    message: &'d str,
}

#[derive(Serialize)]
struct Choice<'d> {
    title: &'d str,
    edits: &'d [Edit],
}

#[derive(Serialize)]
struct Repair<'d> {
    applicability: Applicability,
    title: &'d str,
    edits: &'d [Edit],
}

impl<'d> FindingEntry<'d> {
    fn new(file: &'d str, diagnostic: &'d Diagnostic, places: &Positions) -> Self {
        Self {
            rule: diagnostic.rule.name,
            severity: diagnostic.severity,
            message: &diagnostic.message,
            file,
            place: JsonPlace::new(diagnostic.span, places),
            block: diagnostic.block,
            layers: &diagnostic.layers,
            help: diagnostic.help.as_deref(),
            labels: diagnostic.labels.iter().map(|label| Mark::new(label, places)).collect(),
            fix: diagnostic.fix.as_ref().map(Repair::new),
            alternatives: diagnostic.alternatives.iter().map(Choice::new).collect(),
            url: diagnostic.url(),
        }
    }
}

impl JsonPlace {
    fn new(span: Span, places: &Positions) -> Self {
        Self { span, start: places.get(span.start), end: places.get(span.end) }
    }
}

impl<'d> Mark<'d> {
    fn new(label: &'d Label, places: &Positions) -> Self {
        Self { place: JsonPlace::new(label.span, places), message: &label.message }
    }
}

impl<'d> Choice<'d> {
    fn new(alternative: &'d Alternative) -> Self {
        Self { title: &alternative.title, edits: &alternative.edits }
    }
}

impl<'d> Repair<'d> {
    fn new(fix: &'d Fix) -> Self {
        Self { applicability: fix.applicability, title: &fix.title, edits: &fix.edits }
    }
}
