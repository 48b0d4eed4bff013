//! `lint --watch`: the run again whenever a page or the config changes.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use crate::cli::session::{Session, config_directories};
use crate::config::{Config, FILE_NAMES};
use crate::error::Result;
use crate::watch::{News, Watcher};
use crate::workspace::{self, Stamp, Walk, current_directory};

/// The files that a run went by and what they were like, and the directories in which there may be others.
#[derive(PartialEq, Eq)]
pub(super) struct WatchedFiles {
    files: Vec<(PathBuf, Option<Stamp>)>,
    directories: BTreeSet<PathBuf>,
}

impl WatchedFiles {
    /// The pages, the config, and what the config was read from.
    pub(super) fn take(walk: &Walk, roots: &[PathBuf], config: &Config) -> Result<Self> {
        let mut files = walk.find(roots).pages;
        files.extend(config.sources.iter().cloned());
        files.extend(nearest_config()?);
        let mut directories = walk.directories(roots);
        directories.extend(config_directories(&config.sources)?);
        Ok(Self::of(files, directories))
    }

    /// Only the config: what to wait for when it is wrong.
    pub(super) fn of_config(named: Option<&Path>) -> Result<Self> {
        let named: Vec<PathBuf> = named.map(Path::to_path_buf).into_iter().collect();
        let directories = config_directories(&named)?;
        Ok(Self::of(named.into_iter().chain(nearest_config()?).collect(), directories))
    }

    fn of(files: Vec<PathBuf>, directories: BTreeSet<PathBuf>) -> Self {
        let stamped = files.into_iter().map(|path| {
            let stamp = workspace::stamp(&path);
            (path, stamp)
        });
        Self { files: stamped.collect(), directories }
    }
}

fn nearest_config() -> Result<Option<PathBuf>> {
    Ok(workspace::find_upwards(&current_directory()?, FILE_NAMES))
}

/// Waits until the files are others than in `before`.
pub(super) fn wait(watcher: &mut Watcher, before: &WatchedFiles, now: impl Fn() -> Result<WatchedFiles>) -> Result<()> {
    let mut current = now()?;
    loop {
        // What changed before it was watched is seen by a second look.
        watcher.watch(&current.directories)?;
        current = now()?;
        if current != *before {
            return Ok(());
        }
        if let News::Changed(paths) = watcher.wait() {
            watcher.forget(&paths);
        }
    }
}

/// Empties the terminal; what is piped on stays as it is.
pub(super) fn clear(session: &mut Session) -> Result<()> {
    if io::stdout().is_terminal() { session.out.write("\u{1b}[2J\u{1b}[3J\u{1b}[H") } else { Ok(()) }
}
