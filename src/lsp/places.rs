//! What counts for a page, by where it is: its config, and the files around it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::client::Preferences;
use super::index::SymbolIndex;
use crate::config::{Config, FILE_NAMES, Overrides, Scopes};
use crate::error::Result;
use crate::project::{Project, Unsaved};
use crate::rules::Settings;
use crate::snippet::Targets;
use crate::workspace::{self, Exclude, Walk};

/// The config of some pages, and the files that they may link to.
#[derive(Debug)]
pub(super) struct Surroundings {
    pub(super) config: Config,
    scopes: Scopes,
    pub(super) project: Arc<Project>,
    excluded: Exclude,
}

impl Surroundings {
    fn new(config: Config, unsaved: &Arc<Unsaved>) -> Result<Self> {
        let project = Arc::new(Project::new(config.root.clone()).with_unsaved(Arc::clone(unsaved)));
        let overrides = Overrides { project: Some(Arc::clone(&project)), ..Overrides::default() };
        let scopes = Scopes::new(&config, overrides, &config.root)?;
        let excluded = Exclude::new(&config.root, &config.lint.exclude)?;
        Ok(Self { config, scopes, project, excluded })
    }

    /// What the page at a path is checked against.
    pub(super) fn settings(&self, page: Option<&Path>) -> Settings {
        self.scopes.settings(page.unwrap_or(Path::new(""))).into_owned()
    }

    /// Whether the config leaves a page out.
    pub(super) fn leaves_out(&self, page: &Path) -> bool {
        self.excluded.covers_file(page)
    }
}

/// The surroundings of all pages. They are read when they are asked for, and again when a file of them has changed.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// The directories that the editor has open.
    pub(super) folders: Vec<PathBuf>,
    preferences: Preferences,
    /// The pages that are open.
    pub(super) unsaved: Arc<Unsaved>,
    known: Mutex<Known>,
    /// What is wrong with each config, as it was said last: the editor and the system both tell of the same change.
    said: Arc<Mutex<HashMap<Key, String>>>,
    generation: AtomicU64,
    pages: Mutex<Option<Pages>>,
    pub(super) index: SymbolIndex,
}

/// What was read.
#[derive(Debug, Default)]
struct Known {
    /// By the directory of a page: its config file, or the folder that it is in.
    configs: HashMap<PathBuf, Key>,
    surroundings: HashMap<Key, Arc<Surroundings>>,
    /// The last that could be read, which count while a config is wrong.
    good: HashMap<Key, Arc<Surroundings>>,
    /// The files that configs name which cannot be read as they are: one of them may have to change, or to come to be.
    missed: HashMap<Key, Vec<PathBuf>>,
    /// What is wrong with configs, and not said yet.
    complaints: Vec<String>,
}

/// What surroundings are read from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Config(PathBuf),
    Folder(PathBuf),
}

/// The pages of all folders.
#[derive(Debug)]
struct Pages {
    all: Arc<Vec<PathBuf>>,
    found: Instant,
}

/// How long a list of pages is good where no one says that a file is new or gone: shorter, and every keystroke could
/// walk the tree; longer, and a new file is not found when someone looks for it.
const FRESH: Duration = Duration::from_secs(5);

impl Places {
    pub(super) fn new(folders: Vec<PathBuf>, preferences: Preferences, unsaved: Arc<Unsaved>) -> Self {
        Self { folders, preferences, unsaved, ..Self::default() }
    }

    /// The same pages under other folders and preferences.
    pub(super) fn successor(&self, folders: Vec<PathBuf>, preferences: Preferences) -> Self {
        let generation = AtomicU64::new(self.generation() + 1);
        let said = Arc::clone(&self.said);
        Self { said, generation, ..Self::new(folders, preferences, Arc::clone(&self.unsaved)) }
    }

    /// What counts for the page at a path; for one without a file, what counts in the first folder.
    pub(super) fn of(&self, page: Option<&Path>) -> Arc<Surroundings> {
        let first = || self.folders.first().cloned().unwrap_or_default();
        let directory = page.and_then(Path::parent).map_or_else(first, Path::to_path_buf);
        let mut known = self.known();
        let key = known.configs.get(&directory).cloned();
        let key = key.unwrap_or_else(|| {
            let key = self.key(&directory);
            known.configs.insert(directory, key.clone());
            key
        });
        if let Some(found) = known.surroundings.get(&key) {
            return Arc::clone(found);
        }
        let found = self.read(&key, &mut known);
        known.surroundings.insert(key, Arc::clone(&found));
        found
    }

    fn key(&self, directory: &Path) -> Key {
        let folder = self.folder(directory).unwrap_or(directory).to_path_buf();
        if self.preferences.isolated {
            return Key::Folder(folder);
        }
        let named = self.preferences.config.as_ref().map(|path| folder.join(path));
        let found = named.or_else(|| workspace::find_upwards(directory, FILE_NAMES));
        found.map_or(Key::Folder(folder), Key::Config)
    }

    /// The innermost folder that holds a path.
    pub(super) fn folder(&self, path: &Path) -> Option<&Path> {
        let holding = self.folders.iter().filter(|folder| path.starts_with(folder));
        holding.max_by_key(|folder| folder.as_os_str().len()).map(PathBuf::as_path)
    }

    fn read(&self, key: &Key, known: &mut Known) -> Arc<Surroundings> {
        let config = match key {
            Key::Folder(folder) => Ok(Config::isolated(folder)),
            Key::Config(file) => Config::read(file, file.parent().unwrap_or(Path::new("/"))),
        };
        match config.and_then(|config| Surroundings::new(config, &self.unsaved)) {
            Ok(found) => {
                self.said().remove(key);
                known.missed.remove(key);
                let found = Arc::new(found);
                known.good.insert(key.clone(), Arc::clone(&found));
                found
            }
            Err(error) => {
                let message = error.to_string();
                if self.said().insert(key.clone(), message.clone()).as_ref() != Some(&message) {
                    known.complaints.push(message);
                }
                if let Key::Config(file) = key {
                    known.missed.insert(key.clone(), Config::named_files(file));
                }
                known.good.get(key).map_or_else(|| self.fallback(key), Arc::clone)
            }
        }
    }

    /// The defaults, for pages whose config has been wrong from the start.
    fn fallback(&self, key: &Key) -> Arc<Surroundings> {
        let (Key::Config(path) | Key::Folder(path)) = key;
        let root = if matches!(key, Key::Config(_)) { path.parent().unwrap_or(path) } else { path };
        let found = Surroundings::new(Config::isolated(root), &self.unsaved);
        Arc::new(found.expect("the defaults have no patterns that could be malformed"))
    }

    /// What is wrong with configs that were read since someone asked last.
    pub(super) fn complaints(&self) -> Vec<String> {
        std::mem::take(&mut self.known().complaints)
    }

    /// A number that is another one when what is found in a text may be something else now.
    pub(super) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    /// What is found in texts may be something else now.
    pub(super) fn renew(&self) {
        self.generation.fetch_add(1, Ordering::AcqRel);
    }

    /// A number that is another one when other files count as configs or as what they name.
    pub(super) fn state(&self) -> u64 {
        self.generation() << 16 | self.known().surroundings.len() as u64
    }

    /// The configs are read again.
    pub(super) fn forget_configs(&self) {
        let mut known = self.known();
        known.configs.clear();
        known.surroundings.clear();
        drop(known);
        self.renew();
    }

    /// A file is new, is another one or is gone.
    pub(super) fn forget(&self, path: &Path) {
        for found in self.known().surroundings.values() {
            found.project.forget(path);
        }
        *self.listed() = None;
        self.renew();
    }

    /// Whether configs or what they name are read from a file.
    pub(super) fn is_source(&self, path: &Path) -> bool {
        super::document::is_config(path) || self.sources().iter().any(|source| source == path)
    }

    /// The files that configs were read from, those that they name too.
    pub(super) fn sources(&self) -> Vec<PathBuf> {
        let known = self.known();
        let of = |found: &Arc<Surroundings>| {
            let root = found.config.root.clone();
            found.config.sources.iter().map(|source| root.join(source)).collect::<Vec<_>>()
        };
        let mut sources: Vec<PathBuf> = known.surroundings.values().chain(known.good.values()).flat_map(of).collect();
        sources.extend(known.missed.values().flatten().cloned());
        sources.sort();
        sources.dedup();
        sources
    }

    /// The pages in all folders, without those that configs leave out.
    pub(super) fn pages(&self) -> Arc<Vec<PathBuf>> {
        if let Some(pages) = self.listed().as_ref().filter(|pages| pages.found.elapsed() < FRESH) {
            return Arc::clone(&pages.all);
        }
        let all = Arc::new(self.walk());
        *self.listed() = Some(Pages { all: Arc::clone(&all), found: Instant::now() });
        all
    }

    fn walk(&self) -> Vec<PathBuf> {
        if self.folders.is_empty() {
            return Vec::new();
        }
        let walk = Walk { respect_gitignore: true, exclude: Vec::new(), threads: 0 };
        let mut pages = walk.find(&self.folders).pages;
        pages.retain(|page| !self.of(Some(page)).leaves_out(page));
        pages
    }

    /// The names of targets that no config of the folders knows; none as long as a config cannot be read.
    pub(super) fn unknown_targets(&self, names: &[String]) -> Vec<String> {
        let of = |folder: &PathBuf| self.of(Some(&folder.join("page.md"))).settings(None).code.targets;
        let mut known: Vec<Arc<Targets>> = self.folders.iter().map(of).collect();
        if !self.said().is_empty() {
            return Vec::new();
        }
        if known.is_empty() {
            known.push(Arc::default());
        }
        let unknown = |name: &String| {
            let mut errors = Vec::new();
            for targets in &known {
                errors.push(targets.find(name).err()?.to_string());
            }
            errors.into_iter().next()
        };
        names.iter().filter_map(unknown).collect()
    }

    fn said(&self) -> MutexGuard<'_, HashMap<Key, String>> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn listed(&self) -> MutexGuard<'_, Option<Pages>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
