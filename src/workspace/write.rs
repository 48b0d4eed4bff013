//! Files written as a whole or not at all, and only over what they were when they were read.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::look::exists;
use super::read::read_text;
use super::unfinished::Unfinished;
use crate::error::{Error, Result, reason};
use crate::path::directory_of;

/// Puts `new` in the place of a file that still says `old`: as a whole or not at all, with the same permissions and, where the
/// system allows it, the same owner. Says whether it did: a file that says something else by now stays as it is.
///
/// A symbolic link stays; the file that it leads to is replaced. A file with several hard links is refused: it can be
/// replaced as a whole, or keep its names, but not both.
///
/// # Errors
///
/// When it is not an ordinary file or has several names, or the file or its directory cannot be written to.
pub fn replace(path: &Path, old: &str, new: &str) -> Result<bool> {
    let target = fs::canonicalize(path).map_err(|error| unwritable(path, &error))?;
    if !target.is_file() {
        return Err(Error::in_file(path, "cannot be written: it is not an ordinary file"));
    }
    // Replacing a file asks its directory only; anyone who made the file read-only meant the file.
    let file = File::options().write(true).open(&target).map_err(|error| unwritable(path, &error))?;
    let metadata = file.metadata().map_err(|error| unwritable(path, &error))?;
    let names = links(&metadata);
    if names > 1 {
        let what = format!(
            "has {names} names (hard links), and replacing it would leave the old text under the others; it was left as it \
             is. Give it a file of its own: `cp {name} new.tmp && mv new.tmp {name}`",
            name = path.display()
        );
        return Err(Error::in_file(path, what));
    }
    let directory = target.parent().unwrap_or(Path::new("."));
    // What is replaced bears the name of an unfinished file for a moment: another run must not take it for a leftover.
    #[cfg(unix)]
    let _ = file.try_lock();
    let mut unfinished = Unfinished::new(directory).map_err(|error| unwritable(path, &error))?;
    unfinished.write_all(new.as_bytes()).map_err(|error| unwritable(path, &error))?;
    keep_owner(unfinished.file(), &metadata);
    unfinished.file().set_permissions(metadata.permissions()).map_err(|error| unwritable(path, &error))?;
    unfinished.replace(&target, old.as_bytes(), new.as_bytes()).map_err(|error| unwritable(path, &error))
}

/// How many names a file has.
#[cfg(unix)]
fn links(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(metadata)
}

#[cfg(not(unix))]
fn links(_: &fs::Metadata) -> u64 {
    1
}

/// Gives a file the owner and the group of another one, as far as this process may.
#[cfg(unix)]
fn keep_owner(file: &File, other: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let is_same = file.metadata().is_ok_and(|own| (own.uid(), own.gid()) == (other.uid(), other.gid()));
    // Only root may give a file away; everybody may give it to a group of theirs.
    if !is_same && fchown(file, Some(other.uid()), Some(other.gid())).is_err() {
        let _ = fchown(file, None, Some(other.gid()));
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: &fs::Metadata) {}

/// Writes a file that does not exist yet, as a whole or not at all; one that does is left alone.
///
/// # Errors
///
/// When the file exists or cannot be written.
pub(crate) fn create_new(path: &Path, text: &str) -> Result<()> {
    let failed = |error: &io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::in_file(path, "exists already; it was left as it is"),
        io::ErrorKind::NotFound => Error::in_file(path, "cannot be written: there is no such directory"),
        _ => unwritable(path, error),
    };
    if exists(path) {
        return Err(failed(&io::ErrorKind::AlreadyExists.into()));
    }
    let mut file = Unfinished::new(directory_of(path)).map_err(|error| failed(&error))?;
    file.write_all(text.as_bytes()).map_err(|error| failed(&error))?;
    file.persist_new(path).map_err(|error| failed(&error))
}

/// Writes a file, with the directories above it, as a whole or not at all: one that says `old`, or, without `old`, one that is
/// not there. Says whether it did: a file that says something else by now stays as it is.
///
/// # Errors
///
/// When the file or a directory cannot be written.
pub fn write(path: &Path, old: Option<&str>, text: &str) -> Result<bool> {
    if let Some(old) = old {
        return replace(path, old, text);
    }
    let directory = directory_of(path);
    fs::create_dir_all(directory).map_err(|error| unwritable(directory, &error))?;
    let mut file = Unfinished::new(directory).map_err(|error| unwritable(path, &error))?;
    file.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error))?;
    match file.persist_new(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        result => result.map(|()| true).map_err(|error| unwritable(path, &error)),
    }
}

/// How often something is done again because a file has changed meanwhile: an editor saves once, and who saves more
/// often than that is a program.
pub(crate) const MAX_TRIES: usize = 8;

/// Writes a file, with the directories above it, whatever is there: as a whole or not at all.
///
/// # Errors
///
/// When the file or a directory cannot be written.
pub(crate) fn write_over(path: &Path, text: &str) -> Result<()> {
    for _ in 0..MAX_TRIES {
        let old = exists(path).then(|| read_text(path)).transpose()?;
        if write(path, old.as_deref(), text)? {
            return Ok(());
        }
    }
    Err(restless(path))
}

/// Removes a file that still says `old`. Says whether it did: a file that says something else by now stays.
///
/// # Errors
///
/// When it cannot be removed.
pub fn remove(path: &Path, old: &str) -> Result<bool> {
    let failed = |error: io::Error| Error::in_file(path, format!("cannot be removed: {}", reason(&error)));
    if fs::read(path).map_err(failed)? != old.as_bytes() {
        return Ok(false);
    }
    fs::remove_file(path).map(|()| true).map_err(failed)
}

/// The error for a file that someone else writes meanwhile.
#[must_use]
pub(crate) fn restless(path: &Path) -> Error {
    Error::in_file(path, "was changed while harkdown worked on it; it was left as it is. Run the command again")
}

pub(super) fn unwritable(path: &Path, error: &io::Error) -> Error {
    Error::in_file(path, format!("cannot be written: {}", reason(error)))
}
