//! From pages that were made to what has to be written, and the writing.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::ledger::{FILE_NAME, Ledger};
use super::{Made, MadePage};
use crate::error::{Error, Result};
use crate::workspace;

/// What is to become of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It is as it should be.
    Same,
    /// There is none yet.
    New,
    /// It is as it was generated from other data.
    Stale,
    /// It is as nothing generated it: someone edited it, or it was there before.
    Edited,
}

/// A page and what there is in its place.
#[derive(Clone, Debug)]
pub(crate) struct PageChange {
    /// From the root of the project, with slashes.
    pub(crate) path: String,
    /// What there is.
    pub(crate) old: Option<String>,
    /// What there should be; none for a page whose record is gone.
    pub(crate) new: Option<String>,
    /// How the two differ.
    pub(crate) state: State,
}

/// What has to be written.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    root: PathBuf,
    before: Ledger,
    /// The pages that records give.
    pub(crate) pages: Vec<PageChange>,
    /// The pages of records that are gone.
    pub(crate) gone: Vec<PageChange>,
}

impl Plan {
    /// Compares pages with what is under `root`.
    ///
    /// # Errors
    ///
    /// When two tables make the same page, a page would be outside of its directory, or a file cannot be read.
    pub(crate) fn new(root: &Path, all: &[Made]) -> Result<Self> {
        let ledger_file = root.join(FILE_NAME);
        let before = if workspace::exists(&ledger_file) { workspace::read_text(&ledger_file)? } else { String::new() };
        let before = Ledger::parse(&before);
        let mut taken = HashSet::new();
        let mut pages = Vec::new();
        for (made, page) in all.iter().flat_map(|made| made.pages.iter().map(move |page| (made, page))) {
            if !taken.insert(page.path.clone()) {
                return Err(Error::new(format!("two `[[generate]]` tables make the page `{}`", page.path)));
            }
            let file = root.join(&page.path);
            if !workspace::is_within(&root.join(&made.directory), &file) {
                let what = format!("leads out of `{}` by a symbolic link; nothing is written there", made.directory);
                return Err(Error::in_file(&page.path, what));
            }
            pages.push(change(page, &file, &before)?);
        }
        let mut gone = Vec::new();
        for path in before.paths().filter(|path| !taken.contains(*path)) {
            let file = root.join(path);
            let is_plain = Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
            if is_plain && workspace::exists(&file) {
                let old = workspace::read_text(&file)?;
                let state = if before.knows(path, &old) { State::Stale } else { State::Edited };
                gone.push(PageChange { path: path.to_owned(), old: Some(old), new: None, state });
            }
        }
        Ok(Self { root: root.to_path_buf(), before, pages, gone })
    }

    /// The pages that are not as they should be.
    pub(crate) fn out_of_step(&self) -> impl Iterator<Item = &PageChange> {
        self.pages.iter().filter(|page| page.state != State::Same).chain(&self.gone)
    }

    /// The changes that a run makes.
    #[must_use]
    pub(crate) fn taken(&self, prune: bool, force: bool) -> Vec<&PageChange> {
        let is_free = |change: &&PageChange| change.state != State::Edited || force;
        self.out_of_step().filter(is_free).filter(|change| change.new.is_some() || prune).collect()
    }

    /// Makes the changes.
    ///
    /// The ledger knows the old and the new text of each page before the first one is written, so that a run that is
    /// killed leaves no page that a later run would take for one edited by hand.
    ///
    /// # Errors
    ///
    /// When a file cannot be written or removed.
    pub(crate) fn apply(&self, prune: bool, force: bool) -> Result<()> {
        let changes = self.taken(prune, force);
        let mut meanwhile = self.before.clone();
        let mut after = self.before.clone();
        for page in self.pages.iter().filter(|page| page.state == State::Same) {
            after.set(&page.path, page.new.as_deref().unwrap_or_default());
        }
        for path in self.before.paths().filter(|path| !workspace::exists(&self.root.join(path))) {
            after.remove(path);
        }
        for change in &changes {
            match &change.new {
                Some(new) => {
                    meanwhile.add(&change.path, new);
                    after.set(&change.path, new);
                }
                None => after.remove(&change.path),
            }
        }
        let files: Vec<PathBuf> = self.pages.iter().map(|page| self.root.join(&page.path)).collect();
        workspace::clear_unfinished_beside(&files);
        workspace::clear_unfinished([self.root.as_path()]);
        if !changes.is_empty() {
            self.write_ledger(&self.before, &meanwhile)?;
        }
        for change in &changes {
            let file = self.root.join(&change.path);
            let old = change.old.as_deref();
            let is_done = match &change.new {
                Some(new) => workspace::write(&file, old, new)?,
                None => workspace::remove(&file, old.unwrap_or_default())?,
            };
            if !is_done {
                return Err(workspace::restless(&file));
            }
        }
        self.write_ledger(if changes.is_empty() { &self.before } else { &meanwhile }, &after)
    }

    fn write_ledger(&self, before: &Ledger, ledger: &Ledger) -> Result<()> {
        if before == ledger {
            return Ok(());
        }
        workspace::write_over(&self.root.join(FILE_NAME), &ledger.render())
    }
}

fn change(page: &MadePage, file: &Path, ledger: &Ledger) -> Result<PageChange> {
    let old = if workspace::exists(file) { Some(workspace::read_text(file)?) } else { None };
    let state = match &old {
        None => State::New,
        Some(old) if *old == page.text => State::Same,
        Some(old) if ledger.knows(&page.path, old) => State::Stale,
        Some(_) => State::Edited,
    };
    Ok(PageChange { path: page.path.clone(), old, new: Some(page.text.clone()), state })
}
