//! SARIF 2.1.0: one log with one run, for code scanning.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value as Json, json};

use super::ReportedPage;
use super::fingerprint::fingerprints;
use super::places::Positions;
use crate::diagnostic::{Applicability, Fix, Label, Severity, rule_url};
use crate::rules::{Diagnostic, RULES, Rule};
use crate::text::{Edit, Span};

/// What is before the first result.
pub(super) fn start() -> String {
    let driver = json!({
        "name": env!("CARGO_PKG_NAME"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "informationUri": crate::diagnostic::MANUAL,
        "rules": RULES.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
    });
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    format!(
        "{{\"$schema\": \"{schema}\",\n\"version\": \"2.1.0\",\n\"runs\": [{{\n\"tool\": {{\"driver\": {driver}}},\n\
         \"columnKind\": \"unicodeCodePoints\",\n\
         \"originalUriBaseIds\": {{\"SRCROOT\": {{\"description\": {{\"text\": \"the directory that harkdown ran in\"}}}}}},\n\
         \"results\": [\n"
    )
}

/// What is after the last result.
pub(super) const END: &str = "\n]}]}\n";

fn descriptor(rule: &Rule) -> Json {
    json!({
        "id": rule.name,
        "name": pascal_case(rule.name),
        "shortDescription": { "text": rule.summary },
        "helpUri": rule_url(rule.name),
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

/// SARIF wants the readable name of a rule in this case: `InvalidJson`.
fn pascal_case(name: &str) -> String {
    let capitalised = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    name.split('-').map(capitalised).collect()
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// The findings of a page as results, with a comma after each but the last.
pub(super) fn render(page: &ReportedPage<'_>) -> String {
    let writer = SarifWriter { uri: uri(page.file), places: Positions::with_edits(page.text, page.diagnostics) };
    let results = page.diagnostics.iter().zip(fingerprints(page));
    let results = results.map(|(diagnostic, fingerprint)| writer.result(diagnostic, &fingerprint).to_string());
    results.collect::<Vec<_>>().join(",\n")
}

struct SarifWriter {
    uri: String,
    places: Positions,
}

impl SarifWriter {
    fn result(&self, diagnostic: &Diagnostic, fingerprint: &str) -> Json {
        let mut result = json!({
            "ruleId": diagnostic.rule.name,
            "level": level(diagnostic.severity),
            "message": { "text": message(diagnostic) },
            "locations": [self.location(diagnostic.span)],
            "partialFingerprints": { "harkdown/v1": fingerprint },
        });
        if let Some(index) = RULES.iter().position(|rule| rule.name == diagnostic.rule.name) {
            result["ruleIndex"] = index.into();
        }
        if !diagnostic.labels.is_empty() {
            let labels = diagnostic.labels.iter().zip(0..).map(|(label, id)| self.related(label, id));
            result["relatedLocations"] = labels.collect();
        }
        if let Some(fix) = &diagnostic.fix {
            result["fixes"] = json!([self.fix(fix)]);
            let is_safe = fix.applicability == Applicability::Safe;
            result["properties"] = json!({ "applicability": if is_safe { "safe" } else { "unsafe" } });
        }
        result
    }

    fn location(&self, span: Span) -> Json {
        let region = self.region(span);
        json!({ "physicalLocation": { "artifactLocation": self.artifact(), "region": region } })
    }

    fn related(&self, label: &Label, id: u32) -> Json {
        let mut location = self.location(label.span);
        location["id"] = id.into();
        location["message"] = json!({ "text": label.message });
        location
    }

    fn artifact(&self) -> Json {
        if self.uri.starts_with('/') {
            json!({ "uri": format!("file://{}", self.uri) })
        } else {
            json!({ "uri": self.uri, "uriBaseId": "SRCROOT" })
        }
    }

    fn region(&self, span: Span) -> Json {
        let (start, end) = (self.places.get(span.start), self.places.get(span.end));
        json!({
            "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
        })
    }

    fn fix(&self, fix: &Fix) -> Json {
        let replacements = fix.edits.iter().map(|edit| self.replacement(edit)).collect::<Vec<_>>();
        json!({
            "description": { "text": fix.title },
            "artifactChanges": [{ "artifactLocation": self.artifact(), "replacements": replacements }],
        })
    }

    fn replacement(&self, edit: &Edit) -> Json {
        json!({ "deletedRegion": self.region(edit.span), "insertedContent": { "text": edit.text } })
    }
}

fn message(diagnostic: &Diagnostic) -> String {
    match &diagnostic.help {
        Some(help) => format!("{}\n{help}", diagnostic.message),
        None => diagnostic.message.clone(),
    }
}

/// What RFC 3986 lets be in a path as it is.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

/// A file as a reference: relative, with forward slashes, percent-encoded.
fn uri(file: &str) -> String {
    let file = file.strip_prefix("./").unwrap_or(file);
    utf8_percent_encode(file, PATH).to_string()
}
