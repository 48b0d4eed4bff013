//! Directories that are watched for changes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::error::{Error, Result};
use crate::path;
use crate::workspace::{current_directory, is_directory};

/// How long nothing must happen before a change is over: editors write a file in several steps.
const CALM: Duration = Duration::from_millis(10);

/// How many steps of a change are waited for at most: a program that writes without end must not keep the preview from
/// showing anything.
const MOST_STEPS: usize = 50;

/// Watches directories, not what is below them.
pub(crate) struct Watcher {
    system: RecommendedWatcher,
    watched: BTreeSet<PathBuf>,
    news: Receiver<News>,
    teller: Teller,
}

/// Why a [`Watcher`] wakes up.
#[derive(Debug)]
pub(crate) enum News {
    /// Something happened to these files or directories, or to any of them where there is none.
    Changed(BTreeSet<PathBuf>),
    /// [`Teller::stop`] was called.
    Stopped,
}

/// Wakes a [`Watcher`] up from another thread.
#[derive(Clone, Debug)]
pub(crate) struct Teller(Sender<News>);

impl Teller {
    /// Ends the watching.
    pub(crate) fn stop(&self) {
        // No one is left to be told when the watcher is gone.
        let _ = self.0.send(News::Stopped);
    }

    fn changed(&self, event: notify::Result<Event>) {
        let paths = match event {
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => return,
            Ok(event) => event.paths,
            Err(error) => error.paths,
        };
        let _ = self.0.send(News::Changed(paths.into_iter().collect()));
    }
}

impl Watcher {
    /// A watcher of nothing yet.
    ///
    /// # Errors
    ///
    /// When the system offers no way to watch.
    pub(crate) fn new() -> Result<Self> {
        let (sender, news) = channel();
        let teller = Teller(sender);
        let tell = teller.clone();
        let system = notify::recommended_watcher(move |event| tell.changed(event));
        let system = system.map_err(|error| Error::new(format!("changes of files cannot be watched: {error}")))?;
        Ok(Self { system, watched: BTreeSet::new(), news, teller })
    }

    /// What wakes this watcher up.
    #[must_use]
    pub(crate) fn teller(&self) -> Teller {
        self.teller.clone()
    }

    /// Watches those of these that are watched no longer, nor what is below them, as others may have their names now; says whether
    /// there were any.
    pub(crate) fn forget(&mut self, changed: &BTreeSet<PathBuf>) -> bool {
        let is_changed = |directory: &&PathBuf| directory.ancestors().any(|above| changed.contains(above));
        let forgotten: Vec<PathBuf> = self.watched.iter().filter(is_changed).cloned().collect();
        for directory in &forgotten {
            // A directory that was deleted is watched no longer.
            let _ = self.system.unwatch(directory);
            self.watched.remove(directory);
        }
        !forgotten.is_empty()
    }

    /// Watches these directories, and those of before no longer; says whether any of them was not watched before. Directories that
    /// are not there are left out.
    ///
    /// # Errors
    ///
    /// When the system watches no more of them.
    pub(crate) fn watch(&mut self, directories: &BTreeSet<PathBuf>) -> Result<bool> {
        // The system knows a directory by one name: under two, the end of one would be the end of both.
        let current = current_directory().unwrap_or_default();
        let directories: &BTreeSet<PathBuf> =
            &directories.iter().map(|directory| path::absolute(&current, directory)).collect();
        for gone in self.watched.difference(directories) {
            // A directory that was deleted is watched no longer.
            let _ = self.system.unwatch(gone);
        }
        self.watched.retain(|directory| directories.contains(directory) && is_directory(directory));
        let mut has_new = false;
        for directory in directories.iter().filter(|directory| is_directory(directory)) {
            if !self.watched.contains(directory) {
                self.system.watch(directory, RecursiveMode::NonRecursive).map_err(|error| failed(directory, &error))?;
                self.watched.insert(directory.clone());
                has_new = true;
            }
        }
        Ok(has_new)
    }

    /// Waits for a change, and until it is over.
    #[must_use]
    pub(crate) fn wait(&self) -> News {
        let mut changed = BTreeSet::new();
        let mut is_unknown = false;
        let mut next = self.news.recv().ok();
        let mut steps = 0;
        while let Some(news) = next {
            let News::Changed(paths) = news else { return News::Stopped };
            is_unknown |= paths.is_empty();
            changed.extend(paths);
            steps += 1;
            next = if steps < MOST_STEPS { self.news.recv_timeout(CALM).ok() } else { None };
        }
        if is_unknown { News::Changed(BTreeSet::new()) } else { News::Changed(changed) }
    }
}

fn failed(directory: &Path, error: &notify::Error) -> Error {
    let message = match error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "cannot be watched: the system watches no more directories; raise fs.inotify.max_user_watches".to_owned()
        }
        _ => format!("cannot be watched: {error}"),
    };
    Error::in_file(directory, message)
}
