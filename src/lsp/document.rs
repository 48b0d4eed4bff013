//! A text that an editor has open.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use lsp_types::{Position, Range, TextDocumentContentChangeEvent, Uri};

use super::position::{LineStarts, PositionEncoding};
use crate::config::FILE_NAMES;
use crate::lint::PageText;
use crate::rules::Diagnostic;
use crate::text::{Edits, Span};
use crate::workspace;

/// A text that an editor has open, or the text of a file that is asked about; it never changes.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) uri: Uri,
    /// Its file, if it has one.
    pub(super) path: Option<PathBuf>,
    /// What the client calls this state of the text; none for a file that is not open.
    pub(super) version: Option<i32>,
    pub(super) text: Arc<str>,
    lines: LineStarts,
    encoding: PositionEncoding,
    findings: Mutex<Option<Findings>>,
    /// How often what its links lead to has changed.
    turns: AtomicU64,
    targets: OnceLock<HashSet<PathBuf>>,
}

/// What was found in a text, and what that depends on: see [`Document::state`].
type Findings = ((u64, u64), Arc<Vec<Diagnostic>>);

impl Document {
    pub(super) fn new(uri: Uri, version: Option<i32>, text: Arc<str>, encoding: PositionEncoding) -> Self {
        let path = path_of(&uri);
        let lines = LineStarts::new(&text, encoding);
        let (findings, turns, targets) = (Mutex::default(), AtomicU64::default(), OnceLock::new());
        Self { uri, path, version, text, lines, encoding, findings, turns, targets }
    }

    /// The text and its place, to be checked.
    pub(super) fn page_text(&self) -> PageText<'_> {
        PageText::at(self.path.as_deref(), &self.text)
    }

    /// The same document after changes, of which each is in positions of the text that the ones before it left.
    pub(super) fn changed(&self, version: i32, changes: Vec<TextDocumentContentChangeEvent>) -> Self {
        let mut text = self.text.to_string();
        let mut lines = None;
        for change in changes {
            match change.range {
                None => text = change.text,
                Some(range) => {
                    let span = lines.as_ref().unwrap_or(&self.lines).span(&text, range);
                    text.replace_range(span.range(), &change.text);
                }
            }
            lines = Some(LineStarts::new(&text, self.encoding));
        }
        let lines = lines.unwrap_or_else(|| self.lines.clone());
        let (uri, path) = (self.uri.clone(), self.path.clone());
        let version = Some(version);
        let (findings, turns, targets) = (Mutex::default(), AtomicU64::default(), OnceLock::new());
        Self { uri, path, version, text: text.into(), lines, encoding: self.encoding, findings, turns, targets }
    }

    pub(super) fn offset(&self, position: Position) -> u32 {
        self.lines.offset(&self.text, position)
    }

    pub(super) fn span(&self, range: Range) -> Span {
        self.lines.span(&self.text, range)
    }

    pub(super) fn position(&self, offset: u32) -> Position {
        self.lines.position(&self.text, offset)
    }

    pub(super) fn range(&self, span: Span) -> Range {
        self.lines.range(&self.text, span)
    }

    /// Edits of the text as a client takes them.
    pub(super) fn edits(&self, edits: &Edits) -> Vec<lsp_types::TextEdit> {
        edits.iter().map(|edit| lsp_types::TextEdit::new(self.range(edit.span), edit.text.clone())).collect()
    }

    /// Whether it is a config of harkdown's.
    pub(super) fn is_config(&self) -> bool {
        self.path.as_deref().is_some_and(is_config)
    }

    /// Whether it is longer than harkdown reads.
    pub(super) fn is_too_long(&self) -> bool {
        self.text.len() as u64 > workspace::MAX_BYTES
    }

    /// Whether it is read as a page: no config, no layer of a page, and not too long.
    pub(super) fn is_page(&self) -> bool {
        !self.is_config() && !self.is_too_long() && !self.uri.as_str().starts_with("harkdown:")
    }

    /// The files that it links to, as `find` finds them once.
    pub(super) fn targets(&self, find: impl FnOnce() -> HashSet<PathBuf>) -> &HashSet<PathBuf> {
        self.targets.get_or_init(find)
    }

    /// What its links lead to has changed.
    pub(super) fn turn(&self) {
        self.turns.fetch_add(1, Ordering::AcqRel);
    }

    /// What is found depends on besides the text: a generation of settings (see [`super::places::Places::generation`]) and
    /// what its links lead to.
    pub(super) fn state(&self, generation: u64) -> (u64, u64) {
        (generation, self.turns.load(Ordering::Acquire))
    }

    /// What `find` finds in the text, once for each state.
    pub(super) fn findings(&self, generation: u64, find: impl FnOnce() -> Vec<Diagnostic>) -> Arc<Vec<Diagnostic>> {
        let state = self.state(generation);
        let locked = || self.findings.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = locked().as_ref().filter(|(known, _)| *known == state) {
            return Arc::clone(found);
        }
        let found = Arc::new(find());
        *locked() = Some((state, Arc::clone(&found)));
        found
    }
}

/// Whether a file is a config of harkdown's by its name.
pub(super) fn is_config(path: &Path) -> bool {
    FILE_NAMES.iter().any(|name| path.ends_with(name))
}

/// The file of a URI, if it is one of a file.
pub(super) fn path_of(uri: &Uri) -> Option<PathBuf> {
    let url = url::Url::parse(uri.as_str()).ok().filter(|url| url.scheme() == "file")?;
    url.to_file_path().ok()
}

/// The URI of a file at an absolute path.
pub(super) fn uri_of(path: &Path) -> Option<Uri> {
    url::Url::from_file_path(path).ok()?.as_str().parse().ok()
}
