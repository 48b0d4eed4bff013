//! Files that have not got their name yet, those of killed runs too.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::exchange::{cannot_exchange, exchange};
use super::process::is_alive;
use crate::path::directory_of;

/// The names of all files that are not finished.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// What the names of files that are not finished start and end with; between is the number of the process.
const UNFINISHED_NAME: (&str, &str) = (".harkdown-", ".tmp");

/// A process that is alive needs no longer than this between making a file and locking it.
const MOMENT: Duration = Duration::from_secs(10);

/// A file beside the one whose name it gets when it is finished.
#[derive(Debug)]
pub(super) struct Unfinished(tempfile::NamedTempFile);

impl Unfinished {
    pub(super) fn new(directory: &Path) -> io::Result<Self> {
        let prefix = format!("{}{}-", UNFINISHED_NAME.0, std::process::id());
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(UNFINISHED_NAME.1);
        #[cfg(unix)]
        builder.permissions(<fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        let file = builder.tempfile_in(directory)?;
        // Without locks, what a killed run leaves is told by its process alone.
        let _ = file.as_file().try_lock();
        unfinished.push(file.path().to_path_buf());
        Ok(Self(file))
    }

    pub(super) fn file(&self) -> &File {
        self.0.as_file()
    }

    /// Takes the place of a file that says `old`, and leaves one that says something else. Says whether it did.
    ///
    /// An editor may save the file at any moment. So the two are exchanged first and compared afterwards: what was saved
    /// meanwhile is in hand then, and is put back.
    pub(super) fn replace(self, path: &Path, old: &[u8], new: &[u8]) -> io::Result<bool> {
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        match exchange(self.0.path(), path) {
            Err(error) if cannot_exchange(&error) => {
                drop(unfinished);
                return if fs::read(path)? == old { self.persist(path).map(|()| true) } else { Ok(false) };
            }
            result => result?,
        }
        let is_replaced = self.settle(path, old, new);
        // What is in hand goes before its name does: who is asked to end in between leaves no file.
        let name = self.0.path().to_path_buf();
        drop(self);
        unfinished.retain(|other| *other != name);
        is_replaced
    }

    /// Puts back what was exchanged if it does not say `old`. Says whether it did.
    fn settle(&self, path: &Path, old: &[u8], new: &[u8]) -> io::Result<bool> {
        let mut placed = new.to_vec();
        let mut found = fs::read(self.0.path())?;
        if found == old {
            return Ok(true);
        }
        // Until what comes back is what was put there: each round is one more save.
        loop {
            exchange(self.0.path(), path)?;
            let back = fs::read(self.0.path())?;
            if back == placed {
                return Ok(false);
            }
            placed = mem::replace(&mut found, back);
        }
    }

    /// Gives the file its name, in the place of one that has it.
    pub(super) fn persist(self, path: &Path) -> io::Result<()> {
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        unfinished.retain(|name| name != self.0.path());
        self.0.persist(path).map(drop).map_err(|error| error.error)
    }

    /// Gives the file its name, unless one has it.
    pub(super) fn persist_new(self, path: &Path) -> io::Result<()> {
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        unfinished.retain(|name| name != self.0.path());
        self.0.persist_noclobber(path).map(drop).map_err(|error| error.error)
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Removes all files that are not finished, and lets none be finished or begun as long as what it gives is kept: the rest of
/// a process that is asked to end.
#[must_use]
pub(crate) fn remove_unfinished() -> impl Sized {
    let unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
    for path in unfinished.iter() {
        // It may have got its own name already.
        let _ = fs::remove_file(path);
    }
    unfinished
}

/// Removes the files that killed runs did not finish in some directories.
pub(crate) fn clear_unfinished<'d>(directories: impl IntoIterator<Item = &'d Path>) {
    let directories: BTreeSet<&Path> = directories.into_iter().collect();
    for entry in directories.into_iter().flat_map(fs::read_dir).flatten().filter_map(Result::ok) {
        let name = entry.file_name();
        let process = name.to_str().and_then(process_of);
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && process.is_some_and(|process| is_left_over(&entry.path(), process)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// As [`clear_unfinished`], in the directories of some files.
pub(crate) fn clear_unfinished_beside(files: &[PathBuf]) {
    clear_unfinished(files.iter().map(|file| directory_of(file)));
}

/// The process that began the unfinished file of that name; 0, which is not a process, where the name does not say.
fn process_of(name: &str) -> Option<u32> {
    let inner = name.strip_prefix(UNFINISHED_NAME.0)?.strip_suffix(UNFINISHED_NAME.1)?;
    Some(inner.split_once('-').and_then(|(process, _)| process.parse().ok()).unwrap_or_default())
}

/// Whether no one works on an unfinished file: it is not locked, and not about to be.
fn is_left_over(path: &Path, process: u32) -> bool {
    let Ok(file) = File::open(path) else { return false };
    if file.try_lock().is_err() {
        return false;
    }
    let is_own = process == std::process::id();
    if is_own && UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|own| own == path) {
        return false;
    }
    let age = file.metadata().and_then(|metadata| metadata.modified()).ok().and_then(|time| time.elapsed().ok());
    is_own || !is_alive(process) || age.is_some_and(|age| age > MOMENT)
}
