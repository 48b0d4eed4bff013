//! Where a path leads, through symbolic links.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Whether what is written to `path` arrives in `directory`, whatever symbolic links lead to.
#[must_use]
pub(crate) fn is_within(directory: &Path, path: &Path) -> bool {
    matches!((resolve(path), resolve(directory)), (Ok(path), Ok(directory)) if path.starts_with(&directory))
}

/// Where a path leads, without symbolic links and `..`, as if each directory on the way existed.
///
/// # Errors
///
/// When something on the way cannot be looked at, is not a directory, or links lead in a circle.
pub(crate) fn resolve(path: &Path) -> io::Result<PathBuf> {
    resolve_within(path, MAX_LINKS)
}

/// How many symbolic links that lead to nothing a path may follow, as many as Linux does.
const MAX_LINKS: usize = 40;

fn resolve_within(path: &Path, links: usize) -> io::Result<PathBuf> {
    let mut resolved = PathBuf::new();
    // `path::absolute` leaves `..` alone: what it means depends on where links lead.
    for component in std::path::absolute(path)?.components() {
        match component {
            Component::ParentDir => drop(resolved.pop()),
            Component::Normal(name) => resolved = step(&resolved, name.as_ref(), links)?,
            _ => resolved.push(component),
        }
    }
    Ok(resolved)
}

/// Where a name in a directory leads.
fn step(directory: &Path, name: &Path, links: usize) -> io::Result<PathBuf> {
    let next = directory.join(name);
    match fs::canonicalize(&next) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        result => return result,
    }
    match fs::read_link(&next) {
        Ok(target) if links > 0 => resolve_within(&directory.join(target), links - 1),
        Ok(_) => Err(io::Error::other("too many symbolic links")),
        Err(_) => Ok(next),
    }
}
