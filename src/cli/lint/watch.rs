//! `lint --watch`: the run again whenever a page or the config changes.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::cli::session::{Session, current_directory};
use crate::config::{Config, FILE_NAMES};
use crate::error::Result;
use crate::workspace::{self, Stamp, Walk};

/// How long to wait between two looks at the files.
const PAUSE: Duration = Duration::from_millis(250);

/// The files that a run went by, and what they were like.
#[derive(PartialEq, Eq)]
pub(super) struct Snapshot {
    files: Vec<(PathBuf, Option<Stamp>)>,
}

impl Snapshot {
    /// The pages, the config, and what the config was read from.
    pub(super) fn take(walk: &Walk, roots: &[PathBuf], config: &Config) -> Result<Self> {
        let mut files = walk.find(roots).pages;
        files.extend(config.sources.iter().cloned());
        files.extend(nearest_config()?);
        Ok(Self::of(files))
    }

    /// Only the config: what to wait for when it is wrong.
    pub(super) fn of_config(named: Option<&Path>) -> Result<Self> {
        let files = named.map(Path::to_path_buf).into_iter().chain(nearest_config()?);
        Ok(Self::of(files.collect()))
    }

    fn of(files: Vec<PathBuf>) -> Self {
        let stamped = files.into_iter().map(|path| {
            let stamp = workspace::stamp(&path);
            (path, stamp)
        });
        Self { files: stamped.collect() }
    }
}

fn nearest_config() -> Result<Option<PathBuf>> {
    Ok(workspace::find_upwards(&current_directory()?, FILE_NAMES))
}

/// Waits until the files are others than in `before`.
pub(super) fn wait(before: &Snapshot, now: impl Fn() -> Result<Snapshot>) -> Result<()> {
    loop {
        thread::sleep(PAUSE);
        if now()? != *before {
            return Ok(());
        }
    }
}

/// Empties the terminal; what is piped on stays as it is.
pub(super) fn clear(session: &mut Session) -> Result<()> {
    if io::stdout().is_terminal() { session.out.write("\u{1b}[2J\u{1b}[3J\u{1b}[H") } else { Ok(()) }
}
