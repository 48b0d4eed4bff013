//! A site that is looked at while its pages are written: what a change does not touch is kept, and a file is made when
//! someone asks for it.

use std::collections::HashSet;
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

/// What a page was made to. It stays true as long as the page and the [`PreviewFrame`] do.
#[derive(Clone, Debug)]
pub(crate) struct PreviewBody(Arc<Rendered>);

impl PreviewBody {
    /// What pages are made to.
    ///
    /// # Errors
    ///
    /// When a template cannot be rendered.
    pub(crate) fn of(pages: &[Source], frame: &PreviewFrame, snippet: &WriteSnippet) -> Result<Vec<Self>> {
        let drafts = HashSet::new();
        let scope = PageScope::new(&frame.settings, snippet, &frame.urls, &frame.templates, &drafts);
        Ok(bodies(pages, &scope)?.into_iter().map(Self).collect())
    }

    /// What making it found, beside what the linter had found.
    #[must_use]
    pub(crate) fn diagnostics(&self) -> &[Diagnostic] {
        &self.0.diagnostics
    }
}

/// What of a site is the same whatever its pages say.
pub(crate) struct PreviewFrame {
    settings: Settings,
    templates: Templates,
    /// The paths of the pages.
    paths: Vec<String>,
    urls: Urls,
    /// The files that are published as they are.
    assets: Arc<Vec<File>>,
}

impl PreviewFrame {
    /// A site of pages with these paths, and of files that are published as they are.
    ///
    /// # Errors
    ///
    /// When a template cannot be parsed, a path leaves the folder, or two files are for one path.
    pub(crate) fn new(settings: Settings, paths: Vec<String>, assets: Arc<Vec<File>>) -> Result<Self> {
        let templates = Templates::new(&settings)?;
        let files = assets.iter().map(|file| file.path.as_str());
        let urls = Urls::new(paths.iter().map(String::as_str), files.clone())?;
        let pages = paths.iter().map(|path| urls.places.of(path));
        check_paths(pages.chain(files).chain(templates.files().map(|file| file.path.as_str())))?;
        Ok(Self { settings, templates, paths, urls, assets })
    }

    /// The pages in reading order.
    fn nav(&self, bodies: &[Arc<Rendered>]) -> Nav {
        let pages = self.paths.iter().zip(bodies).enumerate();
        let entries = pages.map(|(page, (path, body))| {
            entry(page, self.urls.places.of(path), Outline::of(path, body, &self.settings))
        });
        Nav::new(entries.collect())
    }
}

/// A site whose files are made one by one.
pub(crate) struct Preview {
    frame: Arc<PreviewFrame>,
    bodies: Vec<Arc<Rendered>>,
    nav: Arc<Nav>,
    /// What all pages together are made to, once someone has asked for some of it.
    about_all: OnceLock<Result<Vec<File>, String>>,
}

impl Preview {
    /// A site of what its pages were made to, in their order; `last` is what it was before.
    pub(crate) fn new(frame: &Arc<PreviewFrame>, bodies: Vec<PreviewBody>, last: Option<&Self>) -> Self {
        let bodies: Vec<Arc<Rendered>> = bodies.into_iter().map(|body| body.0).collect();
        let last = last.filter(|last| Arc::ptr_eq(frame, &last.frame));
        let says_the_same = |(page, (one, other)): (usize, (&Arc<Rendered>, &Arc<Rendered>))| {
            let outline = |body| Outline::of(&frame.paths[page], body, &frame.settings);
            Arc::ptr_eq(one, other) || outline(one) == outline(other)
        };
        let last = last.filter(|last| bodies.iter().zip(&last.bodies).enumerate().all(says_the_same));
        let nav = last.map_or_else(|| Arc::new(frame.nav(&bodies)), |last| Arc::clone(&last.nav));
        Self { frame: Arc::clone(frame), bodies, nav, about_all: OnceLock::new() }
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
                .page(&self.nav, at, &self.frame.paths[page], &self.bodies[page], &Menus::default())
                .map(Some);
        }
        let as_they_are =
            || self.frame.assets.iter().chain(self.frame.templates.files()).find(|file| file.path == path).cloned();
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
                totals.add(entry, &self.frame.paths[entry.page], body, &markdown)?;
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
        SiteContext { settings: &self.frame.settings, templates: &self.frame.templates }
    }
}
