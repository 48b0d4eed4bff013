//! A folder replaced by the files of a site, as a whole or not at all.
//!
//! The files are written into a new folder beside it, then the two are exchanged in one step. Whoever is killed
//! half-way leaves the old site in place and a folder that the next run clears away.

#![expect(clippy::disallowed_methods, reason = "this is the door through which a whole folder is exchanged")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{File, links};
use crate::{Error, Result};

/// The file that tells a folder made here from everybody else's.
pub(super) const MARKER: &str = ".harkdown-site";

const LOCK: &str = ".lock";
const OLD: &str = ".old";
const MARKER_TEXT: &str = "harkdown made this folder and replaces it as a whole.\n";

/// Writes `files` as the new content of the folder `output`, which need not exist.
///
/// Errors: a folder that holds anything but an earlier site, a path that leaves the folder, a file that cannot be
/// written. The folder is then as it was.
pub fn write(files: &[File], output: &Path) -> Result<()> {
    check_replaceable(output)?;
    let output = std::path::absolute(output).map_err(|error| failed(output, &error))?;
    let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
        return Err(Error::in_file(&output, "is no folder that can be replaced"));
    };
    fs::create_dir_all(parent).map_err(|error| failed(parent, &error))?;
    let prefix = format!(".{}.harkdown-", name.to_string_lossy());
    clear_leftovers(parent, &prefix);
    let building = Building::new(parent, &prefix)?;
    building.fill(files)?;
    exchange(&building.folder, &output).map_err(|error| failed(&output, &error))
}

/// Errors: `output` is something that must not be deleted.
fn check_replaceable(output: &Path) -> Result<()> {
    let Ok(metadata) = fs::symlink_metadata(output) else { return Ok(()) };
    if !metadata.is_dir() {
        return Err(Error::in_file(output, "is no folder; give another output folder"));
    }
    let mut entries = fs::read_dir(output).map_err(|error| failed(output, &error))?;
    if entries.next().is_none() || output.join(MARKER).is_file() {
        return Ok(());
    }
    let message =
        format!("holds files but no `{MARKER}`, so no site of harkdown's; give another folder or empty this one");
    Err(Error::in_file(output, message))
}

/// A new folder, deleted with all in it when it is dropped: what it holds then is the old site, or half a new one.
struct Building {
    folder: PathBuf,
    lock_path: PathBuf,
    /// Locked as long as its process lives, so that nobody else clears the folder away.
    lock: fs::File,
}

impl Building {
    fn new(parent: &Path, prefix: &str) -> Result<Self> {
        let process = std::process::id();
        for attempt in 0..1000 {
            let folder = parent.join(format!("{prefix}{process}-{attempt}"));
            let lock_path = with_suffix(&folder, LOCK);
            match fs::File::create_new(&lock_path) {
                Ok(lock) => return Self { folder, lock_path, lock }.start(),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(failed(parent, &error)),
            }
        }
        Err(Error::in_file(parent, "holds too many unfinished sites"))
    }

    fn start(self) -> Result<Self> {
        // File systems without locks lose nothing but the protection of two runs at once.
        let _ = self.lock.try_lock();
        let marker = self.folder.join(MARKER);
        let made = fs::create_dir(&self.folder).and_then(|()| fs::write(marker, MARKER_TEXT));
        made.map_err(|error| failed(&self.folder, &error))?;
        Ok(self)
    }

    fn fill(&self, files: &[File]) -> Result<()> {
        for file in files {
            links::check_path(&file.path)?;
            let path = self.folder.join(&file.path);
            let folder = path.parent().unwrap_or(&self.folder);
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(&path, &file.bytes))
                .map_err(|error| failed(&path, &error))?;
        }
        Ok(())
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
        let _ = fs::remove_file(&self.lock_path);
    }
}

/// Deletes what killed runs left: folders of this output that no living process has locked.
fn clear_leftovers(parent: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for lock_path in entries.flatten().map(|entry| entry.path()) {
        let name = lock_path.file_name().unwrap_or_default().to_string_lossy();
        let folder =
            name.strip_suffix(LOCK).filter(|folder| folder.starts_with(prefix)).map(|folder| parent.join(folder));
        let is_free = || fs::File::open(&lock_path).is_ok_and(|lock| lock.try_lock().is_ok());
        if let Some(folder) = folder.filter(|_| is_free()) {
            let _ = fs::remove_dir_all(with_suffix(&folder, OLD));
            let _ = fs::remove_dir_all(folder);
            let _ = fs::remove_file(&lock_path);
        }
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(suffix);
    path.into()
}

/// Puts `new` in the place of `output`, and what stood there in the place of `new`.
fn exchange(new: &Path, output: &Path) -> io::Result<()> {
    if !output.exists() {
        return fs::rename(new, output);
    }
    match exchange_at_once(new, output) {
        Err(error) if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) => {
            exchange_in_steps(new, output)
        }
        result => result,
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange_at_once(new: &Path, output: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, output, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange_at_once(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// For file systems that cannot exchange: two renames, the first taken back when the second fails.
fn exchange_in_steps(new: &Path, output: &Path) -> io::Result<()> {
    let old = with_suffix(new, OLD);
    fs::rename(output, &old)?;
    if let Err(error) = fs::rename(new, output) {
        fs::rename(&old, output)?;
        return Err(error);
    }
    fs::remove_dir_all(&old)
}

fn failed(path: &Path, error: &io::Error) -> Error {
    Error::in_file(path, format!("cannot be written: {error}"))
}
