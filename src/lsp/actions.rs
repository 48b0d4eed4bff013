//! What can be done about findings, and about what is at the cursor.

use std::collections::BTreeSet;
use std::slice;
use std::sync::Arc;

use lsp_types::{CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Command, WorkspaceEdit};
use serde_json::{Value, json};

use super::answer::Result;
use super::changes::{between, of_document};
use super::commands::{COPY_AS, EXPLAIN, OPEN_LAYER};
use super::diagnostics::diagnostic;
use super::document::Document;
use super::layers;
use super::reading::{self, RequestBlock};
use super::snapshot::Snapshot;
use crate::convert::{Wish, convert};
use crate::diagnostic::{Applicability, Label};
use crate::har::{CheckedBlock, Tabs};
use crate::lint::{PageText, check_block, diagnose, fix};
use crate::page::Page;
use crate::request::{NOTATIONS, Notation};
use crate::rules::{Diagnostic, SECRET, Settings};
use crate::suppression;
use crate::sync;
use crate::text::{Edit, Edits, Span};

/// Repairs all that can be repaired safely: for use when a page is saved.
const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.harkdown");

/// For how many findings at one place it is tried whether a comment hides them: each try reads the page again, while a
/// menu opens.
const MOST_TRIED: usize = 8;

/// Of how many findings at one place each repair is listed: a longer menu is not read, and all of a rule have one entry.
const MOST_LISTED: usize = 200;

/// Longer pages are not checked again for what no one has asked for, in bytes: a menu must open at once.
const LONG: usize = 1 << 20;

/// The kinds of actions that there are.
pub(super) fn kinds() -> Vec<CodeActionKind> {
    vec![CodeActionKind::QUICKFIX, FIX_ALL, CodeActionKind::REFACTOR_REWRITE]
}

/// `textDocument/codeAction`
///
/// `is_wanted` tells when no one waits for them any more.
pub(super) fn actions(
    now: &Snapshot,
    params: &CodeActionParams,
    is_wanted: &(dyn Fn() -> bool + Sync),
) -> Result<Vec<CodeActionOrCommand>> {
    let document = now.document(&params.text_document.uri)?;
    if !document.is_page() {
        return Ok(Vec::new());
    }
    let only = params.context.only.as_deref();
    let settings = now.settings(&document);
    let mut actions = Actions { now, document: &document, settings, found: Vec::new(), is_wanted };
    let range = document.span(params.range);
    let is_short = only.is_some() || document.text.len() <= LONG;
    if is_asked_for(only, &CodeActionKind::QUICKFIX) {
        actions.for_findings(range);
    }
    if is_asked_for(only, &FIX_ALL) && is_short && is_wanted() {
        actions.fix_all();
    }
    if is_asked_for(only, &CodeActionKind::REFACTOR_REWRITE) && is_short && is_wanted() {
        actions.for_request(range);
    }
    Ok(actions.found.into_iter().map(Into::into).collect())
}

/// Whether a kind is one of those that are asked for, or below one of them.
fn is_asked_for(only: Option<&[CodeActionKind]>, kind: &CodeActionKind) -> bool {
    let is_below = |other: &CodeActionKind| {
        let rest = kind.as_str().strip_prefix(other.as_str());
        other.as_str().is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    only.is_none_or(|only| only.iter().any(is_below))
}

/// Actions in the making.
struct Actions<'a> {
    now: &'a Snapshot,
    document: &'a Document,
    settings: Settings,
    found: Vec<CodeAction>,
    /// Whether someone still waits for them: each step may read the page again.
    is_wanted: &'a (dyn Fn() -> bool + Sync),
}

impl Actions<'_> {
    /// What can be done about the findings that a range touches.
    fn for_findings(&mut self, range: Span) {
        let all = self.now.findings(self.document);
        let is_touched = |found: &&Diagnostic| found.span.start <= range.end && range.start <= found.span.end;
        let touched: Vec<&Diagnostic> = all.iter().filter(is_touched).collect();
        let is_short = self.document.text.len() <= LONG;
        for found in touched.iter().take(MOST_LISTED) {
            self.repairs(found);
        }
        let mut rules = BTreeSet::new();
        let is_wanted = self.is_wanted;
        for found in touched.iter().filter(|found| is_short && rules.insert(found.rule.name) && is_wanted()) {
            self.fix_rule(found, &all);
        }
        if touched.len() <= MOST_TRIED && is_short {
            for found in touched.iter().take_while(|_| is_wanted()) {
                self.ignore(found);
            }
        }
        let mut rules = BTreeSet::new();
        for found in touched.iter().filter(|found| rules.insert(found.rule.name)) {
            self.explain(found);
        }
    }

    /// The fix of a finding, or each of its alternatives by its name.
    fn repairs(&mut self, found: &Diagnostic) {
        if let Some(fix) = &found.fix {
            let is_preferred = fix.applicability == Applicability::Safe;
            self.quick_fix(&fix.title, found, &fix.edits, is_preferred);
        }
        for other in &found.alternatives {
            self.quick_fix(&other.title, found, &other.edits, false);
        }
    }

    fn quick_fix(&mut self, title: &str, found: &Diagnostic, edits: &Edits, is_preferred: bool) {
        let edit = self.edit(edits);
        let is_preferred = is_preferred.then_some(true);
        let action = self.action(sentence(title), Some(found));
        self.found.push(CodeAction { edit: Some(edit), is_preferred, ..action });
    }

    /// Repairs everything a rule finds, if that is more than one finding. All secrets are redacted even where one is found:
    /// it may be on the page again.
    fn fix_rule(&mut self, found: &Diagnostic, all: &[Diagnostic]) {
        let Some(fix) = &found.fix else { return };
        let name = found.rule.name;
        let others = all.iter().filter(|other| other.rule.name == name && other.fix.is_some()).count();
        if others < 2 {
            return;
        }
        let settings = Settings { select: Some(vec![name.to_owned()]), ignore: Vec::new(), ..self.settings.clone() };
        let Some(edits) = self.fixed(&settings, fix.applicability) else { return };
        let title = if found.rule == SECRET {
            "Redact all secrets on this page".to_owned()
        } else {
            format!("Fix all `{name}` on this page")
        };
        let edit = self.edit(&edits);
        let action = self.action(title, Some(found));
        self.found.push(CodeAction { edit: Some(edit), ..action });
    }

    fn fix_all(&mut self) {
        let is_safe =
            |found: &Diagnostic| found.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Safe);
        if !self.now.findings(self.document).iter().any(is_safe) {
            return;
        }
        let Some(edits) = self.fixed(&self.settings, Applicability::Safe) else { return };
        let edit = Some(self.edit(&edits));
        let kind = Some(FIX_ALL);
        let title = "Fix all that harkdown can fix safely".to_owned();
        self.found.push(CodeAction { kind, edit, ..self.action(title, None) });
    }

    /// The edits of repairing the page; none if nothing changes.
    fn fixed(&self, settings: &Settings, applicability: Applicability) -> Option<Edits> {
        let fixed = fix(self.document.page_text(), settings, applicability);
        Some(between(&self.document.text, &fixed.text)).filter(|edits| !edits.is_empty())
    }

    /// Hides a finding, here or on the whole page.
    fn ignore(&mut self, found: &Diagnostic) {
        let text = &*self.document.text;
        let Some((beside, in_page)) = suppression::edits(&Page::parse(text), found) else { return };
        let name = found.rule.name;
        if let Some(edit) = beside.filter(|edit| self.hides(found, edit)) {
            self.quick_fix(&format!("Ignore `{name}` here"), found, &edit.into(), false);
        }
        let title = format!("Ignore `{name}` on this page");
        if !self.found.iter().any(|action| action.title == title) && self.hides(found, &in_page) {
            self.quick_fix(&title, found, &in_page.into(), false);
        }
    }

    /// Whether a finding is hidden by an edit, and nothing else is found.
    fn hides(&self, found: &Diagnostic, edit: &Edit) -> bool {
        let place = self.document.path.as_deref();
        let after = diagnose(PageText::at(place, &edit.apply(&self.document.text)), &self.settings).diagnostics;
        let before = self.now.findings(self.document);
        let count = |all: &[Diagnostic]| all.iter().filter(|other| other.rule == found.rule).count();
        count(&after) < count(&before) && after.len() < before.len()
    }

    fn explain(&mut self, found: &Diagnostic) {
        let name = found.rule.name;
        let title = format!("Explain `{name}`");
        let command = Command::new(title.clone(), EXPLAIN.to_owned(), Some(vec![json!(name)]));
        let action = self.action(title, Some(found));
        self.found.push(CodeAction { command: Some(command), ..action });
    }

    /// What can be done with the request that a range starts in.
    fn for_request(&mut self, range: Span) {
        let document = self.document;
        let page = Page::parse(&document.text);
        let at = range.start;
        let places = reading::blocks(&page, &self.settings);
        let Some(place) = places.iter().find(|it| it.block.span.start <= at && at <= it.block.span.end) else { return };
        let checked = check_block(document.path.as_deref(), &page, &self.settings, place.number);
        // A block with errors gives no code, and becomes nothing else.
        if let Some(checked) = checked.filter(|checked| !checked.requests.is_empty()) {
            self.convert(&page, place, &checked);
            if let Some(edits) = self.snippets(&page, place, checked).filter(|_| (self.is_wanted)()) {
                let edit = Some(self.edit(&edits));
                self.refactor(CodeAction { edit, ..self.action("Insert snippets".to_owned(), None) });
            }
        }
        let preferences = &self.now.client.preferences;
        if preferences.handles(OPEN_LAYER) {
            for layer in layers::list(self.now, document, Some(at)) {
                self.command(format!("Edit {} by itself", layer.name), OPEN_LAYER, vec![json!(layer.uri)]);
            }
        }
        if preferences.handles(COPY_AS) {
            let number = reading::number_at(place, at);
            let uri = document.uri.as_str();
            let targets = Arc::clone(&self.settings.code.targets);
            let names = preferences.targets.clone().unwrap_or_else(|| self.settings.code.names.clone());
            for target in names.iter().filter_map(|name| targets.find(name).ok()) {
                let arguments = vec![json!(uri), json!(place.number), json!(number), json!(target.name())];
                self.command(format!("Copy as {}", target.title), COPY_AS, arguments);
            }
        }
    }

    /// Rewrites a block in the other notations, as far as they keep all of it.
    fn convert(&mut self, page: &Page<'_>, place: &RequestBlock<'_, '_>, checked: &CheckedBlock) {
        let is_wanted = self.is_wanted;
        let others = NOTATIONS.iter().filter(|to| to.has_requests && to.name != place.notation.name);
        for &to in others.take_while(|_| is_wanted()) {
            let wish = Wish { to, from: Vec::new(), allows_loss: false };
            let converted = convert(page, slice::from_ref(checked), &wish);
            if converted.rewritten > 0 {
                let edit = Some(self.edit(&between(page.text, &converted.text)));
                self.refactor(CodeAction { edit, ..self.action(format!("Convert to {}", to.name), None) });
            }
        }
    }

    /// The edits that put snippets under a block that has no place for them yet.
    fn snippets(&self, page: &Page<'_>, place: &RequestBlock<'_, '_>, checked: CheckedBlock) -> Option<Edits> {
        let text = page.text;
        let reads = |notation: &Notation| self.settings.reads(notation);
        let markers = sync::missing_markers(page, &[], &reads, &|number| number == place.number);
        if markers.is_empty() {
            return None;
        }
        let marked = markers.apply(text);
        let marked_page = Page::parse(&marked);
        // What the other blocks send does not matter here: without requests they have no snippets.
        let mut requests = Some(checked.requests);
        let blocks = sync::sources(&marked_page, reads).map(|(number, block, notation)| CheckedBlock {
            number,
            notation: notation.name,
            span: block.span,
            tabs: Tabs::Usual,
            has_errors: false,
            requests: if number == place.number { requests.take().unwrap_or_default() } else { Vec::new() },
            unshown: Vec::new(),
        });
        let blocks: Vec<CheckedBlock> = blocks.collect();
        let findings = sync::findings(&marked_page, &blocks, &self.settings.code);
        let is_own = |label: &Label| label.span.start == place.block.span.start;
        let own = findings.into_iter().find(|finding| finding.labels.iter().any(is_own))?;
        Some(between(text, &own.fix?.edits.apply(&marked)))
    }

    fn refactor(&mut self, action: CodeAction) {
        self.found.push(CodeAction { kind: Some(CodeActionKind::REFACTOR_REWRITE), ..action });
    }

    fn command(&mut self, title: String, command: &str, arguments: Vec<Value>) {
        let command = Some(Command::new(title.clone(), command.to_owned(), Some(arguments)));
        self.refactor(CodeAction { command, ..self.action(title, None) });
    }

    fn action(&self, title: String, found: Option<&Diagnostic>) -> CodeAction {
        let diagnostics = found.map(|found| vec![diagnostic(self.now, self.document, found)]);
        CodeAction { title, kind: Some(CodeActionKind::QUICKFIX), diagnostics, ..CodeAction::default() }
    }

    fn edit(&self, edits: &Edits) -> WorkspaceEdit {
        of_document(self.now, self.document, edits)
    }
}

/// A title as editors list it: with a capital letter.
fn sentence(title: &str) -> String {
    let mut characters = title.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::lsp::position::PositionEncoding;
    use crate::lsp::snapshot::OpenDocuments;

    #[test]
    fn nobody_works_on_where_no_one_waits_any_more() {
        let text = "```sh\ncurl http://a.example/b --json '{\"a\": 1,}'\n```\n";
        let uri: lsp_types::Uri = "untitled:a.md".parse().expect("it is a URI");
        let mut documents = OpenDocuments::default();
        documents.put(Arc::new(Document::new(uri, Some(1), text.into(), PositionEncoding::default())));
        let now = Snapshot { client: Arc::default(), documents: Arc::new(documents), places: Arc::default() };
        let range = json!({ "start": { "line": 1, "character": 0 }, "end": { "line": 1, "character": 60 } });
        let params =
            json!({ "textDocument": { "uri": "untitled:a.md" }, "range": range, "context": { "diagnostics": [] } });
        let params: CodeActionParams = serde_json::from_value(params).expect("they are parameters");
        let after = |most: usize| {
            let asked = AtomicUsize::new(0);
            let is_wanted = || asked.fetch_add(1, Ordering::Relaxed) < most;
            actions(&now, &params, &is_wanted).expect("the page is open").len()
        };
        let all = after(usize::MAX);
        let counts: Vec<usize> = (0..8).map(after).collect();
        let steps: BTreeSet<usize> = counts.iter().copied().collect();
        assert!(counts.is_sorted() && counts[7] == all && steps.len() > 3, "{counts:?} of {all}");
    }
}
