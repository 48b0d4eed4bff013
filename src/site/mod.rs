//! Pages turned into a site: HTML files that need nothing but a browser.
//!
//! `build_to` knows no files: checked pages go in one after the other, files of the site come out as they are done, and
//! what is wrong with the pages. [`SiteDraft`] puts them into a folder, all or none, and leaves everything else there alone.
//!
//! Two passes: each page says what it is called, and all together become the navigation; then each page becomes the HTML of
//! its body, which is put into the templates, its compiled Markdown and its words for the search. Only the index for the
//! search and the lists of all pages grow with the site.

mod blocks;
mod comments;
mod compiled;
mod containers;
mod context;
mod dropped;
mod fields;
mod fill;
mod footnotes;
mod front_matter;
mod highlight;
mod input;
mod links;
mod markdown;
mod nav;
mod outlines;
mod output;
mod paths;
mod preview;
mod raw;
mod scope;
mod search;
mod table;
mod templates;
mod totals;
pub(crate) mod variables;
mod words;
mod write;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

pub(crate) use blocks::{failed_snippet, fence_language};
pub(crate) use comments::{Directive, directive};
pub(crate) use compiled::{Changes, indented, without_blank_start, without_false_front_matter};
pub use dropped::Dropped;
pub(crate) use front_matter::{ORDER_KEYS, SiteFrontMatter, is_draft, truth, whole_number};
pub use highlight::highlight;
pub(crate) use input::Sources;
pub use input::{CodeTab, File, Settings, Sink, SiteInput, Source, WriteSnippet};
pub(crate) use links::{PagePlaces, Pages, encode as encode_path, relative as relative_link};
pub(crate) use output::listed;
pub use output::{OutputFolder, ProtectedPaths};
pub(crate) use paths::{SitePaths, check_paths};
pub(crate) use preview::{Preview, PreviewBody, PreviewFrame};
pub(crate) use raw::{HarmlessTag, element_names, shown_as_text};
pub(crate) use variables::Substitution;
pub use write::{SiteDraft, is_current, write};

use crate::diagnostic::Severity;
pub use crate::page::Slugs;
use crate::{Diagnostic, Error, Result};
use context::{Menus, SiteContext};
use links::Urls;
use markdown::Rendered;
use nav::{Nav, NavEntry};
use scope::PageScope;
use templates::Templates;
use totals::Totals;

/// A built site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its files, sorted by path; without the pages that are not published.
    pub files: Vec<File>,
    /// What building found in each page, in the order of the input.
    pub pages: Vec<PageReport>,
}

impl PageReport {
    /// What building found in a page, as far as its settings want to know.
    pub(crate) fn of(page: &Source<'_>, found: &[Diagnostic]) -> Self {
        let diagnostics = page.lint.sift(found.to_vec());
        let mut all = page.checked.diagnostics.iter().chain(&diagnostics);
        let published = all.all(|diagnostic| diagnostic.severity != Severity::Error);
        Self { path: page.path.to_owned(), diagnostics, published, draft: false, dropped: Dropped::default() }
    }
}

/// What building found in a page.
#[derive(Clone, Debug)]
pub struct PageReport {
    /// The page's path.
    pub path: String,
    /// What building found, beside what the linter had found; in order of their place.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether neither the linter nor the build found an error.
    pub(crate) published: bool,
    /// Whether the page is left out because it says that it is a draft.
    pub(crate) draft: bool,
    /// What readers do not get of it.
    pub dropped: Dropped,
}

impl PageReport {
    /// Whether the page is left out for its errors: where there is one, the site should not replace an older one.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        !self.published && !self.draft
    }
}

/// Builds the files of a site, without the pages that are drafts. The same input gives the same bytes.
///
/// Errors: a template that cannot be parsed or rendered, a path that leaves the folder, two pages for one file.
pub fn build(input: &SiteInput) -> Result<Site> {
    let mut left_out = BTreeSet::new();
    loop {
        let mut files = Gathered::default();
        let pages = build_to(input, input.settings, input.snippet, &left_out, &mut files)?;
        let broken: BTreeSet<usize> = (0..pages.len()).filter(|&page| !pages[page].published).collect();
        if broken == left_out {
            return Ok(Site { files: files.sorted(), pages });
        }
        left_out = broken;
    }
}

/// The files of a site in memory.
#[derive(Default)]
pub(crate) struct Gathered {
    files: BTreeMap<String, Vec<u8>>,
    paths: SitePaths,
}

impl Gathered {
    /// All files, sorted by path.
    pub(crate) fn sorted(self) -> Vec<File> {
        self.files.into_iter().map(|(path, bytes)| File { path, bytes }).collect()
    }
}

impl Sink for Gathered {
    fn take(&mut self, files: Vec<File>) -> Result<()> {
        for file in files {
            self.paths.add(&file.path)?;
            self.files.insert(file.path, file.bytes);
        }
        Ok(())
    }

    fn append(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        if !self.files.contains_key(path) {
            self.paths.add(path)?;
        }
        self.files.entry(path.to_owned()).or_default().extend_from_slice(bytes);
        Ok(())
    }
}

/// How many pages are in memory at once: enough to keep all cores busy, and not the whole of a large site.
const BATCH: usize = 128;

/// Builds the files of a site, and gives them away as they are done: without the pages that are drafts, and without those of
/// `left_out`. Says what it found in each page, in order.
///
/// # Errors
///
/// A page that cannot be read, a template that cannot be parsed or rendered, a path that leaves the folder, two pages for
/// one file; what the sink says.
pub(crate) fn build_to(
    sources: &dyn Sources,
    settings: &Settings,
    snippet: &WriteSnippet<'_>,
    left_out: &BTreeSet<usize>,
    sink: &mut dyn Sink,
) -> Result<Vec<PageReport>> {
    let templates = Templates::new(settings)?;
    let paths = sources.paths();
    let own_files: HashSet<&str> = sources.assets().into_iter().collect();
    let mut urls = Urls::new(paths.iter().copied(), own_files.iter().copied())?;
    let outlines: Vec<Outline> = (0..paths.len())
        .into_par_iter()
        .map(|page| Outline::read(sources, page, paths[page], settings))
        .collect::<Result<_>>()?;
    let addresses = paths.iter().zip(&outlines).filter_map(|(path, outline)| Some((*path, outline.address.clone()?)));
    urls.places.name(addresses);
    let is_draft: Vec<bool> = outlines.iter().map(|outline| outline.is_draft).collect();
    let drafts: HashSet<&str> = (0..paths.len()).filter(|&page| is_draft[page]).map(|page| paths[page]).collect();
    let scope = PageScope::new(settings, snippet, &urls, &templates, &drafts);
    let is_published = |page: usize| !is_draft[page] && !left_out.contains(&page);
    let entries = outlines.into_iter().enumerate().filter(|(page, _)| is_published(*page));
    let nav = Nav::new(entries.map(|(page, outline)| entry(page, urls.places.of(paths[page]), outline)).collect());
    let context = SiteContext { settings, templates: &templates };
    let mut totals = Totals::new(context);
    let mut reports: Vec<Option<PageReport>> = vec![None; paths.len()];
    for start in (0..nav.entries().len()).step_by(BATCH) {
        let batch = start..nav.entries().len().min(start + BATCH);
        let menus = Menus::default();
        let make_page = |at| make(context, sources, &nav, at, paths[nav.entries()[at].page], &scope, &menus);
        let made: Vec<Made> = batch.clone().into_par_iter().map(make_page).collect::<Result<_>>()?;
        let mut files = Vec::with_capacity(4 * BATCH);
        for (at, made) in batch.zip(made) {
            let entry = &nav.entries()[at];
            totals.add(entry, paths[entry.page], &made.body, &made.markdown)?;
            reports[entry.page] = Some(made.report);
            files.push(made.markdown);
            files.extend(made.files);
        }
        files.extend(totals.take_files());
        sink.take(files)?;
        if !own_files.contains(totals::FULL) {
            sink.append(totals::FULL, &totals.take_full())?;
        }
    }
    let others: Vec<usize> = (0..paths.len()).filter(|&page| reports[page].is_none()).collect();
    let looked_at: Vec<PageReport> =
        others.par_iter().map(|&page| Ok(render(sources, page, &scope)?.1)).collect::<Result<_>>()?;
    for (page, report) in others.into_iter().zip(looked_at) {
        reports[page] = Some(PageReport { draft: is_draft[page], ..report });
    }
    // What the author writes by hand comes in the place of what is made, such as `llms.txt`.
    let made = totals.finish(&nav)?.into_iter().filter(|file| !own_files.contains(&*file.path));
    sink.take(made.collect())?;
    sink.take(templates.files().cloned().collect())?;
    for asset in 0..sources.assets().len() {
        sink.take(vec![sources.asset(asset)?])?;
    }
    Ok(reports.into_iter().flatten().collect())
}

/// What a page is made to, and what is wrong with it.
fn render(sources: &dyn Sources, page: usize, scope: &PageScope<'_>) -> Result<(Rendered, PageReport)> {
    let mut rendered = None;
    sources.page(page, &mut |source| {
        let body = markdown::render(source, scope)?;
        let dropped = body.dropped.clone();
        let report = PageReport { dropped, ..PageReport::of(source, &body.diagnostics) };
        rendered = Some((body, report));
        Ok(())
    })?;
    rendered.ok_or_else(|| Error::new("a page was not shown"))
}

/// A page that is done.
struct Made {
    body: Rendered,
    report: PageReport,
    markdown: File,
    files: Vec<File>,
}

/// What a page says of itself.
#[derive(PartialEq, Eq)]
struct Outline {
    title: String,
    section: Option<String>,
    order: Option<i64>,
    /// Its section and its place there, where the settings say so.
    place: Option<(usize, usize)>,
    is_draft: bool,
    /// Where another tool serves it.
    address: Option<String>,
}

impl Outline {
    fn read(sources: &dyn Sources, page: usize, path: &str, settings: &Settings) -> Result<Self> {
        let mut outline = None;
        sources.text(page, &mut |text| {
            let (front_matter, heading) = markdown::outline(text, settings);
            outline = Some(Self::new(path, &front_matter, heading.as_deref()).placed(path, settings));
        })?;
        outline.ok_or_else(|| Error::in_file(path, "cannot be read"))
    }

    /// A page is called as it says, as its first heading of level 1 says, or as its file.
    fn new(path: &str, front_matter: &SiteFrontMatter, heading: Option<&str>) -> Self {
        let titles = [front_matter.title.as_deref(), heading];
        let given = titles.into_iter().flatten().find(|title| !title.trim().is_empty());
        let title = given.map_or_else(
            || {
                let name = path.rsplit('/').next().unwrap_or(path);
                nav::to_title(name.split('.').next().unwrap_or(name))
            },
            str::to_owned,
        );
        let folder = || path.split_once('/').map(|(folder, _)| folder);
        let section = front_matter.section.as_deref().or_else(folder).map(nav::to_title);
        let address = front_matter.address(path);
        Self { title, section, order: front_matter.order, place: None, is_draft: front_matter.is_draft, address }
    }

    fn of(path: &str, body: &Rendered, settings: &Settings) -> Self {
        let heading = body.headings.iter().find(|heading| heading.level == 1);
        Self::new(path, &body.front_matter, heading.map(|heading| heading.text.as_str())).placed(path, settings)
    }

    /// The page where the settings put it in the navigation, if they do.
    fn placed(mut self, path: &str, settings: &Settings) -> Self {
        let is_in = |named: &str| names_page(named, path);
        // A page that is named counts before a folder that holds it.
        let named = |is_meant: &dyn Fn(&str) -> bool| {
            settings.nav.iter().enumerate().find_map(|(section, (title, pages))| {
                pages.iter().position(|page| is_meant(page)).map(|at| (section, at, title))
            })
        };
        let is_page = |named: &str| path == named.trim_start_matches("./");
        if let Some((section, at, title)) = named(&is_page).or_else(|| named(&is_in)) {
            self.place = Some((section, at));
            self.section = Some(title.clone()).filter(|title| !title.is_empty());
        }
        self
    }
}

/// Whether an entry of the navigation is a page, or a directory that it is in.
pub(crate) fn names_page(named: &str, path: &str) -> bool {
    let named = named.trim_start_matches("./");
    let folder = named.strip_suffix('/').unwrap_or(named);
    path == named || folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// A page as the navigation wants it; `page` is its place among all.
fn entry(page: usize, url: &str, outline: Outline) -> NavEntry {
    let Outline { title, section, order, place, .. } = outline;
    NavEntry { page, url: url.to_owned(), title, section, order, place }
}

/// What pages are made to, each by itself.
fn bodies(pages: &[Source], scope: &PageScope<'_>) -> Result<Vec<Arc<Rendered>>> {
    pages.par_iter().map(|page| markdown::render(page, scope).map(Arc::new)).collect()
}

/// The compiled Markdown of a page.
fn markdown(entry: &NavEntry, body: &Rendered) -> File {
    let title =
        if body.has_title() { String::new() } else { format!("# {}\n\n", compiled::escape(entry.title.trim())) };
    let body = without_blank_start(&body.markdown);
    let text = if title.is_empty() { without_false_front_matter(body).into_owned() } else { title + body };
    File { path: links::markdown_url(&entry.url), bytes: text.into_bytes() }
}

/// What the script of a page needs to put its reader's values into snippets.
fn fill_file(entry: &NavEntry, body: &Rendered) -> Option<File> {
    let bytes = body.fill.clone()?.into_bytes();
    Some(File { path: links::fill_url(&entry.url), bytes })
}

/// Makes the page at a place in reading order.
fn make(
    context: SiteContext<'_>,
    sources: &dyn Sources,
    nav: &Nav,
    at: usize,
    path: &str,
    scope: &PageScope<'_>,
    menus: &Menus,
) -> Result<Made> {
    let entry = &nav.entries()[at];
    let (mut body, report) = render(sources, entry.page, scope)?;
    let mut files = vec![context.page(nav, at, path, &body, menus)?];
    files.extend(fill_file(entry, &body));
    let markdown = markdown(entry, &body);
    body.html = String::new();
    body.markdown = String::new();
    body.fill = None;
    Ok(Made { body, report, markdown, files })
}
