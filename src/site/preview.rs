//! A site that is looked at while its pages are written: what a change does not touch is kept, and a file is made when
//! someone asks for it.

use std::collections::HashSet;
use std::iter;
use std::sync::{Arc, OnceLock};

use super::links::{Urls, fill_url};
use super::markdown::Rendered;
use super::nav::Nav;
use super::templates::Templates;
use super::totals::{self, Totals};
use super::{
    File, Menus, Outline, PageScope, Settings, SiteContext, Source, WriteSnippet, bodies, check_paths, entry,
    fill_file, markdown,
};
use crate::{Diagnostic, Result};

/// What a page was made to. It stays true as long as the page, the paths of all pages and the settings do.
#[derive(Clone, Debug)]
pub(crate) struct PreviewBody(Arc<Rendered>);

impl PreviewBody {
    /// What pages are made to; `paths` are those of all pages of the site.
    ///
    /// # Errors
    ///
    /// When a template cannot be parsed or rendered, a path leaves the folder, or two pages are for one file.
    pub(crate) fn of(
        pages: &[Source],
        paths: &[&str],
        assets: &[File],
        settings: &Settings,
        snippet: &WriteSnippet,
    ) -> Result<Vec<Self>> {
        let templates = Templates::new(settings)?;
        let files = assets.iter().map(|file| file.path.as_str());
        let urls = Urls::new(paths.iter().copied(), files)?;
        let drafts = HashSet::new();
        let scope = PageScope::new(settings, snippet, &urls, &templates, &drafts);
        Ok(bodies(pages, &scope)?.into_iter().map(Self).collect())
    }

    /// What making it found, beside what the linter had found.
    #[must_use]
    pub(crate) fn diagnostics(&self) -> &[Diagnostic] {
        &self.0.diagnostics
    }
}

/// A site whose files are made one by one.
pub(crate) struct Preview {
    settings: Settings,
    templates: Templates,
    paths: Vec<String>,
    bodies: Vec<Arc<Rendered>>,
    nav: Nav,
    assets: Arc<Vec<File>>,
    /// What all pages together are made to, once someone has asked for some of it.
    about_all: OnceLock<Result<Vec<File>, String>>,
}

impl Preview {
    /// A site of pages, each with its path, and of files that are published as they are.
    ///
    /// # Errors
    ///
    /// When a template cannot be parsed, a path leaves the folder, or two files are for one path.
    pub(crate) fn new(settings: Settings, pages: Vec<(String, PreviewBody)>, assets: Arc<Vec<File>>) -> Result<Self> {
        let templates = Templates::new(&settings)?;
        let (paths, bodies): (Vec<_>, Vec<_>) = pages.into_iter().map(|(path, body)| (path, body.0)).unzip();
        let urls = Urls::new(paths.iter().map(String::as_str), iter::empty())?;
        let entries = paths.iter().zip(&bodies).enumerate();
        let entries =
            entries.map(|(page, (path, body))| entry(page, urls.places.of(path), Outline::of(path, body, &settings)));
        let nav = Nav::new(entries.collect());
        let urls = nav.entries().iter().map(|entry| entry.url.as_str());
        let others = assets.iter().chain(templates.files()).map(|file| file.path.as_str());
        check_paths(urls.chain(others))?;
        Ok(Self { settings, templates, paths, bodies, nav, assets, about_all: OnceLock::new() })
    }

    /// Where a page is in the site, by its place among the pages that were given.
    #[must_use]
    pub(crate) fn url(&self, page: usize) -> Option<&str> {
        self.nav.entries().iter().find(|entry| entry.page == page).map(|entry| entry.url.as_str())
    }

    /// The file at a path of the site, if there is one.
    ///
    /// # Errors
    ///
    /// When a template cannot be rendered.
    pub(crate) fn file(&self, path: &str) -> Result<Option<File>> {
        let page = self.nav.entries().iter().position(|entry| entry.url == path);
        if let Some(at) = page {
            let page = self.nav.entries()[at].page;
            return self
                .context()
                .page(&self.nav, at, &self.paths[page], &self.bodies[page], &Menus::default())
                .map(Some);
        }
        let as_they_are = || self.assets.iter().chain(self.templates.files()).find(|file| file.path == path).cloned();
        match self.fill(path).or_else(as_they_are) {
            Some(file) => Ok(Some(file)),
            None => Ok(self.about_all()?.iter().find(|file| file.path == path).cloned()),
        }
    }

    fn fill(&self, path: &str) -> Option<File> {
        let entry = self.nav.entries().iter().find(|entry| fill_url(&entry.url) == path)?;
        fill_file(entry, &self.bodies[entry.page])
    }

    fn about_all(&self) -> Result<&[File]> {
        let make = || {
            let mut totals = Totals::new(self.context());
            let mut files = Vec::new();
            for entry in self.nav.entries() {
                let body = &self.bodies[entry.page];
                let markdown = markdown(entry, body);
                totals.add(entry, &self.paths[entry.page], body, &markdown)?;
                files.push(markdown);
            }
            files.push(File { path: totals::FULL.to_owned(), bytes: totals.take_full() });
            files.extend(totals.finish(&self.nav)?);
            Ok(files)
        };
        let made = self.about_all.get_or_init(|| make().map_err(|error: crate::Error| error.to_string()));
        made.as_deref().map_err(crate::Error::new)
    }

    fn context(&self) -> SiteContext<'_> {
        SiteContext { settings: &self.settings, templates: &self.templates }
    }
}
