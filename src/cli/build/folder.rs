//! The directory of pages that is published, and what the linter says of them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::cli::session::Session;
use crate::config::{Config, Overrides, Scopes};
use crate::diagnostic::Severity;
use crate::error::{Error, Result};
use crate::generate;
use crate::lint::{self, Checked, PageText};
use crate::path::{self, display_name};
use crate::project::Project;
use crate::rules::{self, Diagnostic};
use crate::site::{self, Dropped, PageReport, Source, Sources};
use crate::suppression::Suppressions;
use crate::sync;
use crate::workspace::{self, Walk, current_directory};

/// The directory that is published. Pages are read when their turn comes; those with findings are kept for the report.
pub(super) struct Folder<'c> {
    source: &'c Path,
    scopes: Scopes,
    files: Vec<PathBuf>,
    /// The paths of the pages in the directory, with slashes.
    paths: Vec<String>,
    /// The files that are published as they are, by their paths in the directory.
    pub(super) assets: Vec<(String, PathBuf)>,
    /// The files whose names no site can have.
    pub(super) misnamed: Vec<PathBuf>,
    found: Mutex<BTreeMap<usize, CheckedPage>>,
}

impl<'c> Folder<'c> {
    pub(super) fn new(source: &'c Path, config: &Config, session: &mut Session) -> Result<Self> {
        let (files, mut misnamed) = pages(source, config, session.threads())?;
        let paths = files.iter().map(|file| inner_path(file, source)).collect();
        let (assets, others): (Vec<_>, Vec<_>) =
            asset_files(source, config)?.into_iter().partition(|(path, _)| is_publishable(path));
        misnamed.extend(others.into_iter().map(|(path, _)| PathBuf::from(path)));
        Ok(Self { source, scopes: scopes(config)?, files, paths, assets, misnamed, found: Mutex::default() })
    }

    /// A page or directory that the navigation names, and that is not there.
    pub(super) fn unknown_page<'s>(&self, settings: &'s site::Settings) -> Option<&'s str> {
        let mut named = settings.nav.iter().flat_map(|(_, pages)| pages).map(String::as_str);
        named.find(|named| !self.paths.iter().any(|path| site::names_page(named, path)))
    }

    /// A hash of all that the site is made of.
    pub(super) fn hash(&self, format: &str, settings: &site::Settings, config: &Config) -> Result<u64> {
        let text = |file: &PathBuf| {
            let mut hasher = DefaultHasher::new();
            workspace::read_text(file)?.hash(&mut hasher);
            Ok(hasher.finish())
        };
        let texts: Vec<u64> = self.files.par_iter().map(text).collect::<Result<_>>()?;
        let mut hasher = DefaultHasher::new();
        (&self.paths, texts, format).hash(&mut hasher);
        let program = std::env::current_exe().ok().and_then(|program| workspace::stamp(&program));
        format!("{} {program:?} {settings:?} {config:?}", env!("CARGO_PKG_VERSION")).hash(&mut hasher);
        if let Some(targets) = &config.snippets.targets {
            workspace::read_tree(&config.root.join(targets))?.hash(&mut hasher);
        }
        for (path, file) in &self.assets {
            format!("{path} {:?}", workspace::stamp(file)).hash(&mut hasher);
        }
        Ok(hasher.finish())
    }

    /// What is found in pages that were published as they are.
    pub(super) fn look_again(&self) -> Result<Vec<PageReport>> {
        let look = |at: usize| {
            let text = workspace::read_text(&self.files[at])?;
            let place = workspace::from_here(&self.files[at]);
            let settings = self.scopes.settings(&self.files[at]);
            let diagnostics = lint::diagnose(PageText::at(place.as_deref(), &text), &settings).diagnostics;
            let published = diagnostics.iter().all(|found| found.severity != Severity::Error);
            let draft = site::is_draft(&text);
            if !diagnostics.is_empty() {
                let page = CheckedPage {
                    name: display_name(&self.files[at]),
                    path: self.paths[at].clone(),
                    checked: Checked { diagnostics, ..Checked::default() },
                    text,
                    settings: settings.into_owned(),
                };
                self.keep(at, page);
            }
            Ok(PageReport {
                path: self.paths[at].clone(),
                diagnostics: Vec::new(),
                published,
                draft,
                dropped: Dropped::default(),
            })
        };
        (0..self.files.len()).into_par_iter().map(look).collect()
    }

    fn keep(&self, at: usize, page: CheckedPage) {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).insert(at, page);
    }

    fn read(&self, at: usize) -> Result<CheckedPage> {
        Ok(CheckedPage::check(&self.files[at], self.source, workspace::read_text(&self.files[at])?, &self.scopes))
    }

    /// A page with findings of the linter or of publishing.
    pub(super) fn page_with_findings(&self, at: usize, built: &PageReport) -> Result<Option<CheckedPage>> {
        let kept = self.found.lock().unwrap_or_else(PoisonError::into_inner).get(&at).cloned();
        match kept {
            None if built.diagnostics.is_empty() => Ok(None),
            None => self.read(at).map(Some),
            kept => Ok(kept),
        }
    }

    /// All that was found in a page.
    pub(super) fn diagnostics(&self, at: usize, built: &PageReport) -> Result<Vec<Diagnostic>> {
        let page = self.page_with_findings(at, built)?;
        Ok(page.map_or_else(Vec::new, |page| page.diagnostics(&built.diagnostics)))
    }
}

impl Sources for Folder<'_> {
    fn paths(&self) -> Vec<&str> {
        self.paths.iter().map(String::as_str).collect()
    }

    fn text(&self, page: usize, see: &mut dyn FnMut(&str)) -> Result<()> {
        see(&sync::without_snippets(&workspace::read_text(&self.files[page])?));
        Ok(())
    }

    fn page(&self, page: usize, see: &mut dyn FnMut(&Source<'_>) -> Result<()>) -> Result<()> {
        let read = self.read(page)?;
        see(&read.source(&read.published()))?;
        if !read.checked.diagnostics.is_empty() {
            self.keep(page, read);
        }
        Ok(())
    }

    fn assets(&self) -> Vec<&str> {
        self.assets.iter().map(|(path, _)| path.as_str()).collect()
    }

    fn asset(&self, asset: usize) -> Result<site::File> {
        let (path, file) = &self.assets[asset];
        Ok(site::File { path: path.clone(), bytes: workspace::read_bytes(file)? })
    }
}

/// The pages of a directory, and the paths in it of those that no site can have.
pub(in crate::cli) fn pages(source: &Path, config: &Config, threads: usize) -> Result<(Vec<PathBuf>, Vec<PathBuf>)> {
    let mut found = walk(source, config, threads)?.find(&[source.to_path_buf()]);
    if !found.errors.is_empty() {
        return Err(found.errors.remove(0));
    }
    let (pages, misnamed): (Vec<PathBuf>, Vec<PathBuf>) =
        found.pages.into_iter().partition(|file| is_publishable(&inner_path(file, source)));
    Ok((pages, misnamed.iter().map(|file| PathBuf::from(inner_path(file, source))).collect()))
}

/// Whether a site can have a file of that path: a backslash in it is a separator in browsers and on Windows.
fn is_publishable(path: &str) -> bool {
    !path.contains('\\')
}

/// The path of a page in the directory, with slashes.
fn inner_path(file: &Path, source: &Path) -> String {
    let inner = file.strip_prefix(source).or_else(|_| file.strip_prefix(directory_from_here(source)));
    display_name(inner.unwrap_or(file))
}

/// The directory that the command line names, else the one of the config.
pub(in crate::cli) fn place(given: Option<&Path>, config: &Config, configured: &Path) -> PathBuf {
    given.map_or_else(|| directory_from_here(&config.root.join(configured)), Path::to_path_buf)
}

/// A page and what the linter says of it.
#[derive(Clone)]
pub(in crate::cli) struct CheckedPage {
    /// As reports name it.
    pub(in crate::cli) name: String,
    /// In the directory that is published.
    pub(in crate::cli) path: String,
    pub(in crate::cli) text: String,
    settings: rules::Settings,
    pub(in crate::cli) checked: Checked,
}

impl CheckedPage {
    /// Checks the text of a file in the directory `source`.
    pub(in crate::cli) fn check(file: &Path, source: &Path, text: String, scopes: &Scopes) -> Self {
        let place = workspace::from_here(file);
        let settings = scopes.settings(file).into_owned();
        let checked = lint::check(PageText::at(place.as_deref(), &text), &settings);
        Self { name: display_name(file), path: inner_path(file, source), text, settings, checked }
    }

    /// The text without the snippets in it, which the site shows by itself.
    pub(in crate::cli) fn published(&self) -> Cow<'_, str> {
        sync::without_snippets(&self.text)
    }

    /// What the linter found, and what publishing found of which the settings and the page want to know.
    pub(in crate::cli) fn diagnostics(&self, publishing: &[Diagnostic]) -> Vec<Diagnostic> {
        let mut diagnostics = self.checked.diagnostics.clone();
        diagnostics.extend(not_hidden(self, publishing));
        diagnostics.sort_by_key(|found| found.span.start);
        diagnostics
    }

    pub(in crate::cli) fn sift(&self, found: &[Diagnostic]) -> Vec<Diagnostic> {
        self.settings.sift(found.to_vec())
    }

    pub(in crate::cli) fn source<'p>(&'p self, text: &'p str) -> Source<'p> {
        Source { path: &self.path, text, checked: &self.checked, lint: &self.settings }
    }
}

/// Makes sure that the directory of the pages is there.
pub(in crate::cli) fn expect_directory(source: &Path) -> Result<()> {
    let next = "name the one of your pages after the command, or as `site.source` in harkdown.toml, which `harkdown init` writes";
    let missing = || Error::in_file(source, format!("is not a directory; {next}"));
    workspace::is_directory(source).then_some(()).ok_or_else(missing)
}

/// What finds the pages of a directory.
fn walk(source: &Path, config: &Config, threads: usize) -> Result<Walk> {
    expect_directory(source)?;
    let exclude = vec![workspace::Exclude::new(&config.root, &config.lint.exclude)?];
    Ok(Walk { respect_gitignore: true, exclude, threads })
}

/// What the linter is told about pages that are published.
pub(in crate::cli) fn scopes(config: &Config) -> Result<Scopes> {
    let overrides = Overrides {
        // Without any, `${HOME}` is what the page says.
        variables: (!config.variables.is_empty()).then(|| config.variables.clone()),
        project: Some(Arc::new(Project::new(config.root.clone()))),
        ..Overrides::default()
    };
    Scopes::new(config, overrides, &current_directory()?)
}

/// A directory as seen from the current one, where that is above it or the same.
pub(super) fn directory_from_here(path: &Path) -> PathBuf {
    let path = workspace::shortened(path);
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
}

/// The files that are published as they are.
pub(in crate::cli) fn assets(source: &Path, config: &Config) -> Result<Vec<site::File>> {
    let files = asset_files(source, config)?.into_iter().filter(|(path, _)| is_publishable(path));
    files.map(|(path, file)| Ok(site::File { path, bytes: workspace::read_bytes(&file)? })).collect()
}

/// The files that are published as they are, by their paths in the directory.
///
/// What pages are generated from is not among them.
fn asset_files(source: &Path, config: &Config) -> Result<Vec<(String, PathBuf)>> {
    let of_pages = generate::sources(&config.generate, &config.root);
    let top = path::absolute(&current_directory()?, source);
    let is_published = |path: &str| {
        let is_template = Path::new(path).extension().is_some_and(|extension| extension == generate::EXTENSION);
        !is_template && !of_pages.contains(&top.join(path))
    };
    Ok(workspace::find_tree(source)?.into_iter().filter(|(path, _)| is_published(path)).collect())
}

/// What the build found on a page, without the warnings that comments of the page hide.
fn not_hidden(page: &CheckedPage, found: &[Diagnostic]) -> Vec<Diagnostic> {
    if found.is_empty() {
        return Vec::new();
    }
    let parsed = crate::page::Page::parse(&page.text);
    let mut suppressions = Suppressions::of(&parsed);
    let found = found.iter().filter(|found| found.severity == Severity::Error || !suppressions.hide(&parsed, found));
    found.cloned().collect()
}
