//! The folder that a site goes to: where it really is, and whether anything of someone else's is in danger there.

#![expect(clippy::disallowed_methods, reason = "this is where it is asked what a site would be put in the place of")]

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::reason;
use crate::workspace;
use crate::{Error, Result};

/// The file in a folder of harkdown's that lists what harkdown wrote there.
pub(super) const LIST: &str = workspace::PUBLISHED;

/// The folders whose own folders are homes.
const HOMES: [&str; 2] = ["home", "Users"];

/// How many names a message shows: it stays on a line or two.
const MOST_NAMES: usize = 5;

const OTHER: &str = "choose a different folder with `--output`";

/// What a site must not be put in the place of.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProtectedPaths<'s> {
    /// The folder of the pages.
    pub(crate) source: Option<&'s Path>,
    /// The folder of the config.
    pub(crate) config: Option<&'s Path>,
}

/// A folder that a site may be written to.
#[derive(Debug)]
pub struct OutputFolder {
    /// Where it is, without symbolic links and `..`; it need not exist.
    pub(super) folder: PathBuf,
    /// As messages name it.
    pub(super) name: PathBuf,
    /// Whether files that harkdown did not write give way to files of the site.
    pub(super) is_forced: bool,
}

impl OutputFolder {
    /// The folder that `path` leads to.
    ///
    /// With `is_forced`, it may contain files that harkdown did not write: those that have the name of a file of the site are
    /// replaced, all others stay.
    ///
    /// # Errors
    ///
    /// When it cannot be reached, is not a folder, contains files that harkdown did not write, or when publishing to it could
    /// destroy something: the source, the config, a home directory, a git work tree.
    pub fn new(path: &Path, around: &ProtectedPaths<'_>, is_forced: bool) -> Result<Self> {
        let refused = |why: &str| Error::in_file(path, format!("{why}; {OTHER}"));
        if path.is_symlink() {
            return Err(refused("is a symbolic link"));
        }
        let folder = workspace::resolve(path).map_err(|error| unusable(path, &error))?;
        if let Some(why) = why_not(&folder, around)? {
            return Err(refused(&why));
        }
        let output = Self { folder, name: path.to_path_buf(), is_forced };
        match fs::symlink_metadata(&output.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(output),
            Err(error) => return Err(unusable(path, &error)),
            Ok(metadata) if !metadata.is_dir() => return Err(refused("is not a folder")),
            Ok(_) => {}
        }
        if output.folder.join(LIST).is_file() {
            return Ok(output);
        }
        if workspace::exists(&output.folder.join(".git")) {
            let why = "is the root of a git work tree";
            let consent =
                format!("or create an empty file `{LIST}` in it, and harkdown publishes beside what is there");
            return Err(Error::in_file(path, format!("{why}; {OTHER}, {consent}")));
        }
        let entries = fs::read_dir(&output.folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = entries.map_err(|error| unusable(path, &error))?;
        let mut names: Vec<PathBuf> = entries.iter().map(|entry| entry.file_name().into()).collect();
        names.sort();
        if names.is_empty() || is_forced {
            return Ok(output);
        }
        let why = format!("contains files that harkdown did not write ({})", listed(&names));
        Err(Error::in_file(path, format!("{why}; {OTHER}, or publish beside them with `--force`")))
    }
}

/// Why a folder must not be published to, whatever is in it.
fn why_not(folder: &Path, around: &ProtectedPaths<'_>) -> Result<Option<String>> {
    if folder.parent().is_none() {
        return Ok(Some("is the root of the file system".into()));
    }
    let real = |path: &Path| workspace::resolve(path).map_err(|error| unusable(path, &error));
    if let Some(source) = around.source {
        let (name, source) = (source.display(), real(source)?);
        if folder == source {
            return Ok(Some("is the folder of the pages".into()));
        }
        if source.starts_with(folder) {
            return Ok(Some(format!("contains the folder of the pages, `{name}`")));
        }
        if folder.starts_with(&source) {
            return Ok(Some(format!("is inside the folder of the pages, `{name}`")));
        }
    }
    if let Some(config) = around.config
        && real(config)?.starts_with(folder)
    {
        return Ok(Some("contains the config".into()));
    }
    let parent = folder.parent().unwrap_or(folder);
    let is_among_homes = parent.parent().is_some_and(|above| above.parent().is_none())
        && parent.file_name().is_some_and(|name| HOMES.iter().any(|homes| name == *homes));
    let home = env::home_dir().filter(|home| home.is_absolute()).and_then(|home| workspace::resolve(&home).ok());
    let is_above_home = home.is_some_and(|home| home.parent().is_some() && home.starts_with(folder));
    Ok((is_among_homes || is_above_home).then(|| "is a home directory, or contains one".into()))
}

/// Some names for a message.
pub(crate) fn listed(names: &[PathBuf]) -> String {
    let shown: Vec<String> =
        names.iter().take(MOST_NAMES).map(|name| format!("`{}`", crate::path::display_name(name))).collect();
    let more =
        if names.len() > MOST_NAMES { format!(", and {} more", names.len() - MOST_NAMES) } else { String::new() };
    shown.join(", ") + &more
}

fn unusable(path: &Path, error: &io::Error) -> Error {
    Error::in_file(path, format!("cannot be published to: {}", reason(error)))
}
