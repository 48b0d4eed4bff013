//! Findings as an editor shows them.

use std::hash::Hasher;
use std::path::Path;

use lsp_types::{
    CodeDescription, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, DocumentDiagnosticParams,
    DocumentDiagnosticReport, FullDocumentDiagnosticReport, Location, NumberOrString, PublishDiagnosticsParams,
    RelatedFullDocumentDiagnosticReport, RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport,
    Uri, WorkspaceDiagnosticParams, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport,
    WorkspaceFullDocumentDiagnosticReport, WorkspaceUnchangedDocumentDiagnosticReport,
};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::answer::Result;
use super::document::Document;
use super::snapshot::Snapshot;
use crate::config::Config;
use crate::diagnostic::{Finding, Severity};
use crate::report;
use crate::rules::Diagnostic;

/// The name under which editors show findings.
pub(super) const SOURCE: &str = "harkdown";

/// Everything an editor shows for a document.
pub(super) fn of(snapshot: &Snapshot, document: &Document) -> Vec<lsp_types::Diagnostic> {
    if document.is_config() {
        let find = |path| Config::finding_at(&document.text, path);
        let problem = document.path.as_deref().filter(|_| !document.is_too_long()).and_then(find);
        return problem.iter().map(|finding| of_config(document, finding)).collect();
    }
    let found = snapshot.findings(document);
    report::shown(&found).iter().map(|found| diagnostic(snapshot, document, found)).collect()
}

/// A finding of the linter.
pub(super) fn diagnostic(snapshot: &Snapshot, document: &Document, found: &Diagnostic) -> lsp_types::Diagnostic {
    let client = &snapshot.client;
    let related = found.labels.iter().map(|label| DiagnosticRelatedInformation {
        location: Location::new(document.uri.clone(), document.range(label.span)),
        message: label.message.clone(),
    });
    let related: Vec<_> = if client.related_information { related.collect() } else { Vec::new() };
    let url = found.url().parse().ok().filter(|_| client.code_descriptions);
    lsp_types::Diagnostic {
        range: document.range(found.span),
        severity: Some(severity(found.severity)),
        code: Some(NumberOrString::String(found.rule.name.to_owned())),
        code_description: url.map(|href| CodeDescription { href }),
        source: Some(SOURCE.to_owned()),
        message: message(&found.message, found.help.as_deref()),
        related_information: (!related.is_empty()).then_some(related),
        tags: (client.tags && is_unnecessary(found)).then(|| vec![DiagnosticTag::UNNECESSARY]),
        data: None,
    }
}

fn of_config(document: &Document, finding: &Finding) -> lsp_types::Diagnostic {
    lsp_types::Diagnostic {
        range: document.range(finding.span),
        severity: Some(DiagnosticSeverity::ERROR),
        source: Some(SOURCE.to_owned()),
        message: message(&finding.message, finding.help.as_deref()),
        ..lsp_types::Diagnostic::default()
    }
}

fn message(message: &str, help: Option<&str>) -> String {
    help.map_or_else(|| message.to_owned(), |help| format!("{message}\nhelp: {help}"))
}

/// Editors hide what they call a hint.
fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Hint => DiagnosticSeverity::INFORMATION,
    }
}

/// Whether a finding is put right by taking out everything it is about: editors show such text faded.
fn is_unnecessary(found: &Diagnostic) -> bool {
    let edits = found.fix.as_ref().map(|fix| &fix.edits[..]).unwrap_or_default();
    let removes = |span| edits.iter().any(|edit| edit.text.trim().is_empty() && edit.span.contains(span));
    !found.span.is_empty() && removes(found.span)
}

/// What is sent to a client that does not ask.
pub(super) fn published(snapshot: &Snapshot, document: &Document) -> PublishDiagnosticsParams {
    PublishDiagnosticsParams::new(document.uri.clone(), of(snapshot, document), document.version)
}

/// `textDocument/diagnostic`
pub(super) fn document(snapshot: &Snapshot, params: &DocumentDiagnosticParams) -> Result<DocumentDiagnosticReport> {
    let document = snapshot.document(&params.text_document.uri)?;
    let id = id(snapshot, &document);
    if params.previous_result_id.as_deref() == Some(&id) {
        let unchanged_document_diagnostic_report = UnchangedDocumentDiagnosticReport { result_id: id };
        let report =
            RelatedUnchangedDocumentDiagnosticReport { related_documents: None, unchanged_document_diagnostic_report };
        return Ok(report.into());
    }
    let items = of(snapshot, &document);
    let full_document_diagnostic_report = FullDocumentDiagnosticReport { result_id: Some(id), items };
    Ok(RelatedFullDocumentDiagnosticReport { related_documents: None, full_document_diagnostic_report }.into())
}

/// `workspace/diagnostic`: all pages, open or not. `is_wanted` tells when no one waits for them any more.
pub(super) fn workspace(
    snapshot: &Snapshot,
    params: &WorkspaceDiagnosticParams,
    is_wanted: &(dyn Fn() -> bool + Sync),
) -> WorkspaceDiagnosticReport {
    if !snapshot.client.preferences.workspace_diagnostics {
        let shown = params.previous_result_ids.iter();
        return WorkspaceDiagnosticReport {
            items: shown.map(|known| full(known.uri.clone(), None, None, Vec::new())).collect(),
        };
    }
    let known: FxHashMap<&str, &str> =
        params.previous_result_ids.iter().map(|known| (known.uri.as_str(), known.value.as_str())).collect();
    let pages = snapshot.places.pages();
    let mut items: Vec<_> = pages
        .par_iter()
        .filter(|_| is_wanted())
        .filter_map(|page| Some(report(snapshot, &*snapshot.page(page)?, &known)))
        .collect();
    let listed: FxHashSet<String> = items.iter().map(|item| uri_of(item).as_str().to_owned()).collect();
    let gone = params.previous_result_ids.iter().filter(|known| is_wanted() && !listed.contains(known.uri.as_str()));
    let gone: Vec<_> = gone.map(|known| full(known.uri.clone(), None, None, Vec::new())).collect();
    items.extend(gone);
    WorkspaceDiagnosticReport { items }
}

fn uri_of(report: &WorkspaceDocumentDiagnosticReport) -> &Uri {
    match report {
        WorkspaceDocumentDiagnosticReport::Full(report) => &report.uri,
        WorkspaceDocumentDiagnosticReport::Unchanged(report) => &report.uri,
    }
}

fn report(
    snapshot: &Snapshot,
    document: &Document,
    known: &FxHashMap<&str, &str>,
) -> WorkspaceDocumentDiagnosticReport {
    let id = id(snapshot, document);
    let version = document.version.map(i64::from);
    if known.get(document.uri.as_str()) == Some(&id.as_str()) {
        let unchanged_document_diagnostic_report = UnchangedDocumentDiagnosticReport { result_id: id };
        let uri = document.uri.clone();
        return WorkspaceUnchangedDocumentDiagnosticReport { uri, version, unchanged_document_diagnostic_report }
            .into();
    }
    full(document.uri.clone(), version, Some(id), of(snapshot, document))
}

fn full(
    uri: Uri,
    version: Option<i64>,
    result_id: Option<String>,
    items: Vec<lsp_types::Diagnostic>,
) -> WorkspaceDocumentDiagnosticReport {
    let full_document_diagnostic_report = FullDocumentDiagnosticReport { result_id, items };
    WorkspaceFullDocumentDiagnosticReport { uri, version, full_document_diagnostic_report }.into()
}

/// What is sent for pages that are not open to a client that does not ask.
pub(super) fn of_closed(snapshot: &Snapshot, page: &Path) -> Option<PublishDiagnosticsParams> {
    let document = snapshot.page(page).filter(|page| page.version.is_none())?;
    Some(published(snapshot, &document))
}

/// The same for the same text under the same settings.
fn id(snapshot: &Snapshot, document: &Document) -> String {
    let mut hasher = FxHasher::default();
    hasher.write(document.text.as_bytes());
    let (generation, turns) = document.state(snapshot.places.generation());
    format!("{generation}-{turns}-{:x}", hasher.finish())
}
