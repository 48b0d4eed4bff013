//! What was generated: the list of pages and what each was like, so that an edit by hand is told from an old text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::text::StableHash;

/// The file of the list, beside the config.
pub(crate) const FILE_NAME: &str = ".harkdown-generated";

const HEAD: &str = "# The pages that `harkdown generate` wrote, and what each was like. Commit this file with them.\n";

/// The pages that were written, by their paths from the root of the project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ledger {
    pages: BTreeMap<String, BTreeSet<String>>,
}

impl Ledger {
    /// Reads the list; lines that make no sense are as if they were not there.
    #[must_use]
    pub(crate) fn parse(text: &str) -> Self {
        let mut ledger = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((hash, path)) = line.split_once(' ') {
                ledger.pages.entry(path.to_owned()).or_default().insert(hash.to_owned());
            }
        }
        ledger
    }

    /// The list as text; empty if no page is in it.
    #[must_use]
    pub(crate) fn render(&self) -> String {
        let mut text = String::new();
        for (path, hashes) in &self.pages {
            for hash in hashes {
                let _ = writeln!(text, "{hash} {path}");
            }
        }
        if text.is_empty() { text } else { format!("{HEAD}{text}") }
    }

    /// Whether a page was written as `text`.
    #[must_use]
    pub(crate) fn knows(&self, path: &str, text: &str) -> bool {
        self.pages.get(path).is_some_and(|hashes| hashes.contains(&hash(text)))
    }

    /// The pages in it.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.pages.keys().map(String::as_str)
    }

    /// Takes note that a page may be as `text`, beside what it may be already.
    pub(crate) fn add(&mut self, path: &str, text: &str) {
        self.pages.entry(path.to_owned()).or_default().insert(hash(text));
    }

    /// Takes note that a page is as `text`.
    pub(crate) fn set(&mut self, path: &str, text: &str) {
        self.pages.insert(path.to_owned(), BTreeSet::from([hash(text)]));
    }

    /// Forgets a page.
    pub(crate) fn remove(&mut self, path: &str) {
        self.pages.remove(path);
    }
}

/// What a text is known by: the hash of its lines, however they end.
fn hash(text: &str) -> String {
    StableHash::default().and(text.bytes().filter(|&byte| byte != b'\r')).to_string()
}
