//! Pages turned into a site: HTML files that need nothing but a browser.
//!
//! [`build_to`] knows no files: checked pages go in one after the other, files of the site come out as they are done, and
//! what is wrong with the pages. [`SiteDraft`] puts them into a folder, all or none, and leaves everything else there alone.
//!
//! Two passes: each page says what it is called, and all together become the navigation; then each page becomes the HTML of
//! its body, which is put into the templates, its compiled Markdown and its words for the search. Only the index for the
//! search and the lists of all pages grow with the site.

mod blocks;
mod compiled;
mod containers;
mod fields;
mod fill;
mod footnotes;
mod front_matter;
mod highlight;
mod links;
mod markdown;
mod nav;
mod outlines;
mod output;
mod preview;
mod raw;
mod search;
mod table;
mod templates;
mod totals;
pub mod variables;
mod words;
mod write;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use rayon::prelude::*;
use regex::Regex;
use serde::Serialize;

pub(crate) use blocks::{failed_snippet, fence_language};
pub(crate) use compiled::{Changes, indented, without_blank_start, without_false_front_matter};
pub(crate) use front_matter::{is_draft, parse as front_matter};
pub use highlight::highlight;
pub(crate) use links::{encode as encode_path, join as link_path, relative as relative_link};
pub(crate) use output::listed;
pub use output::{OutputFolder, ProtectedPaths};
pub use preview::{Preview, PreviewBody};
pub use templates::EMBEDDED;
pub(crate) use variables::Substitution;
pub use write::{SiteDraft, is_current, write};

use crate::diagnostic::Severity;
use crate::lint::Checked;
pub use crate::page::{Slugs, slug};
use crate::rules;
use crate::snippet::View;
use crate::{Diagnostic, Error, Result};
use fill::ProbeResults;
use front_matter::SiteFrontMatter;
use links::Urls;
use markdown::Rendered;
use nav::{Nav, NavEntry};
use templates::Templates;
use totals::Totals;

/// Writes the snippet of a request for the target of that name.
pub type Snippet<'a> = dyn Fn(&View, &str) -> Result<String> + Sync + 'a;

/// How the site is made.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name of the site.
    pub title: String,
    /// The language of the pages, as in HTML's `lang`.
    pub language: String,
    /// A sentence on what the site is about.
    pub description: Option<String>,
    /// The address of the site, with a slash at its end: for the sitemap, the feed and canonical links.
    pub url: Option<String>,
    /// Where the site will are on its host, with a slash at both ends. Only `404.html` needs it, which a host shows
    /// at any address; all other links are relative.
    pub base_path: String,
    /// The address at which a page is edited; `{path}` stands for the page's path.
    pub edit_url: Option<String>,
    /// The path of the project's logo in the folder of the pages.
    pub logo: Option<String>,
    /// The address of the project's repository.
    pub repository: Option<String>,
    /// Which of the versions these pages are.
    pub version: Option<String>,
    /// The versions that readers choose from: what each is called, and its address.
    pub versions: Vec<(String, String)>,
    /// The accent on light and on dark ground, as `#rgb` or `#rrggbb`.
    pub colors: [Option<String>; 2],
    /// The sections of the navigation that are given: their titles, and the paths of their pages or folders.
    pub nav: Vec<(String, Vec<String>)>,
    /// Whether there is an Atom feed of the pages that have a date. It needs the address of the site.
    pub feed: bool,
    /// The tabs of a request, in order.
    pub targets: Vec<CodeTab>,
    /// The notations whose blocks become tabs.
    pub tabs: Vec<String>,
    /// All targets that a page or a block may ask for.
    pub known_targets: Vec<CodeTab>,
    /// The values of `${name}`, by name.
    pub variables: BTreeMap<String, String>,
    /// What further texts of requests stand for a reader's own values, as wholes.
    pub placeholders: Vec<Regex>,
    /// A project's own templates, style and script, by the names in [`EMBEDDED`]; further ones may be included by them.
    pub templates: BTreeMap<String, String>,
    /// Whether raw HTML of pages goes into the site as it is.
    pub allow_html: bool,
    /// The docs tool whose own syntax stays as it is in the pages that are made for it.
    pub dialect: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            title: "Documentation".to_owned(),
            language: "en".to_owned(),
            description: None,
            url: None,
            base_path: "/".to_owned(),
            edit_url: None,
            logo: None,
            repository: None,
            version: None,
            versions: Vec::new(),
            colors: [None, None],
            nav: Vec::new(),
            feed: false,
            targets: Vec::new(),
            tabs: vec!["har".to_owned()],
            known_targets: Vec::new(),
            variables: BTreeMap::new(),
            placeholders: Vec::new(),
            templates: BTreeMap::new(),
            allow_html: false,
            dialect: None,
        }
    }
}

impl Settings {
    /// The base path as it is in addresses: percent-encoded, with a slash at both ends.
    #[must_use]
    pub fn base(&self) -> String {
        let path = links::encode(self.base_path.trim_matches('/'));
        if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
    }
}

/// A tab of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeTab {
    /// `language/client`.
    pub name: String,
    /// What the tab is called.
    pub title: String,
}

/// A page to publish.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its path in the folder that is published, with slashes: `guide/start.md`.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    /// What the linter says of this very text.
    pub checked: &'a Checked,
    /// What it was checked against.
    pub lint: &'a rules::Settings,
}

/// Everything a site is made of.
#[derive(Clone, Copy)]
pub struct SiteInput<'a> {
    /// How it is made.
    pub settings: &'a Settings,
    /// The pages, in any order.
    pub pages: &'a [Source<'a>],
    /// Files that are published as they are, such as images.
    pub assets: &'a [File],
    /// Writes the snippets.
    pub snippet: &'a Snippet<'a>,
}

/// Pages and files that are read when their turn comes.
pub trait Sources: Sync {
    /// The paths of all pages in the folder that is published, with slashes.
    fn paths(&self) -> Vec<&str>;

    /// Shows the text of a page, by its place among the paths.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    fn text(&self, page: usize, see: &mut dyn FnMut(&str)) -> Result<()>;

    /// Shows a page and what the linter says of it.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or what `see` says.
    fn page(&self, page: usize, see: &mut dyn FnMut(&Source<'_>) -> Result<()>) -> Result<()>;

    /// The paths of all files that are published as they are, such as images.
    fn assets(&self) -> Vec<&str>;

    /// One of these files.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    fn asset(&self, asset: usize) -> Result<File>;
}

/// Where the files of a site go as they are done.
pub trait Sink {
    /// Takes files.
    ///
    /// # Errors
    ///
    /// When a path leaves the site or is taken, or a file cannot be written.
    fn take(&mut self, files: Vec<File>) -> Result<()>;

    /// Adds to the end of a file, which it begins where there is none.
    ///
    /// # Errors
    ///
    /// As [`Self::take`].
    fn append(&mut self, path: &str, bytes: &[u8]) -> Result<()>;
}

impl Sources for SiteInput<'_> {
    fn paths(&self) -> Vec<&str> {
        self.pages.iter().map(|page| page.path).collect()
    }

    fn text(&self, page: usize, see: &mut dyn FnMut(&str)) -> Result<()> {
        see(self.pages[page].text);
        Ok(())
    }

    fn page(&self, page: usize, see: &mut dyn FnMut(&Source<'_>) -> Result<()>) -> Result<()> {
        see(&self.pages[page])
    }

    fn assets(&self) -> Vec<&str> {
        self.assets.iter().map(|file| file.path.as_str()).collect()
    }

    fn asset(&self, asset: usize) -> Result<File> {
        Ok(self.assets[asset].clone())
    }
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the site, with slashes.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

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
        Self { path: page.path.to_owned(), diagnostics, published, draft: false, escaped: Vec::new() }
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
    pub published: bool,
    /// Whether the page is left out because it says that it is a draft.
    pub draft: bool,
    /// The names of the elements of raw HTML that are shown as text.
    pub escaped: Vec<String>,
}

impl Site {
    /// The pages that have errors: where there are any, the site should not replace an older one.
    pub fn unpublished(&self) -> impl Iterator<Item = &PageReport> {
        self.pages.iter().filter(|page| !page.published && !page.draft)
    }
}

/// What rendering a page may look at beside the page.
struct Scope<'a> {
    settings: &'a Settings,
    snippet: &'a Snippet<'a>,
    urls: &'a Urls<'a>,
    templates: &'a Templates,
    /// The pages that are not published yet.
    drafts: &'a HashSet<&'a str>,
    /// Whether targets write some words without the quotes that others have, as far as that is known.
    wordy_targets: RwLock<HashMap<String, bool>>,
    /// What is known of the literals of snippets.
    known: ProbeResults,
}

impl<'a> Scope<'a> {
    fn new(
        settings: &'a Settings,
        snippet: &'a Snippet<'a>,
        urls: &'a Urls<'a>,
        templates: &'a Templates,
        drafts: &'a HashSet<&'a str>,
    ) -> Self {
        Self {
            settings,
            snippet,
            urls,
            templates,
            drafts,
            wordy_targets: RwLock::default(),
            known: ProbeResults::default(),
        }
    }

    /// Whether a target writes some words without the quotes that others have.
    fn is_wordy(&self, target: &str) -> bool {
        let known = self.wordy_targets.read().unwrap_or_else(PoisonError::into_inner).get(target).copied();
        known.unwrap_or_else(|| {
            let is_wordy = fill::is_wordy(target, self.snippet);
            self.wordy_targets.write().unwrap_or_else(PoisonError::into_inner).insert(target.to_owned(), is_wordy);
            is_wordy
        })
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
pub fn build_to(
    sources: &dyn Sources,
    settings: &Settings,
    snippet: &Snippet<'_>,
    left_out: &BTreeSet<usize>,
    sink: &mut dyn Sink,
) -> Result<Vec<PageReport>> {
    let templates = Templates::new(settings)?;
    let paths = sources.paths();
    let urls = Urls::new(paths.iter().copied())?;
    let outlines: Vec<Outline> = (0..paths.len())
        .into_par_iter()
        .map(|page| Outline::read(sources, page, paths[page], settings))
        .collect::<Result<_>>()?;
    let is_draft: Vec<bool> = outlines.iter().map(|outline| outline.is_draft).collect();
    let drafts: HashSet<&str> = (0..paths.len()).filter(|&page| is_draft[page]).map(|page| paths[page]).collect();
    let scope = Scope::new(settings, snippet, &urls, &templates, &drafts);
    let is_published = |page: usize| !is_draft[page] && !left_out.contains(&page);
    let entries = outlines.into_iter().enumerate().filter(|(page, _)| is_published(*page));
    let nav = Nav::new(entries.map(|(page, outline)| entry(page, urls.of(paths[page]), outline)).collect());
    let context = SiteContext { settings, templates: &templates };
    let mut totals = Totals::new(context);
    let mut reports: Vec<Option<PageReport>> = vec![None; paths.len()];
    for start in (0..nav.entries().len()).step_by(BATCH) {
        let batch = start..nav.entries().len().min(start + BATCH);
        let menus = Menus::default();
        let make = |at| context.make(sources, &nav, at, paths[nav.entries()[at].page], &scope, &menus);
        let made: Vec<Made> = batch.clone().into_par_iter().map(make).collect::<Result<_>>()?;
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
        sink.append(totals::FULL, &totals.take_full())?;
    }
    let others: Vec<usize> = (0..paths.len()).filter(|&page| reports[page].is_none()).collect();
    let looked_at: Vec<PageReport> =
        others.par_iter().map(|&page| Ok(render(sources, page, &scope)?.1)).collect::<Result<_>>()?;
    for (page, report) in others.into_iter().zip(looked_at) {
        reports[page] = Some(PageReport { draft: is_draft[page], ..report });
    }
    sink.take(totals.finish(&nav)?)?;
    sink.take(templates.files().cloned().collect())?;
    for asset in 0..sources.assets().len() {
        sink.take(vec![sources.asset(asset)?])?;
    }
    Ok(reports.into_iter().flatten().collect())
}

/// What a page is made to, and what is wrong with it.
fn render(sources: &dyn Sources, page: usize, scope: &Scope<'_>) -> Result<(Rendered, PageReport)> {
    let mut rendered = None;
    sources.page(page, &mut |source| {
        let body = markdown::render(source, scope)?;
        let escaped = body.escaped.clone();
        let report = PageReport { escaped, ..PageReport::of(source, &body.diagnostics) };
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
struct Outline {
    title: String,
    section: Option<String>,
    order: Option<i64>,
    /// Its section and its place there, where the settings say so.
    place: Option<(usize, usize)>,
    is_draft: bool,
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
        Self { title, section, order: front_matter.order, place: None, is_draft: front_matter.is_draft() }
    }

    fn of(path: &str, body: &Rendered, settings: &Settings) -> Self {
        let heading = body.headings.iter().find(|heading| heading.level == 1);
        Self::new(path, &body.front_matter, heading.map(|heading| heading.text.as_str())).placed(path, settings)
    }

    /// The page where the settings put it in the navigation, if they do.
    fn placed(mut self, path: &str, settings: &Settings) -> Self {
        let is_in = |named: &str| {
            let named = named.trim_start_matches("./");
            let folder = named.strip_suffix('/').unwrap_or(named);
            path == named || folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
        };
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

/// A page as the navigation wants it; `page` is its place among all.
fn entry(page: usize, url: &str, outline: Outline) -> NavEntry {
    let Outline { title, section, order, place, .. } = outline;
    NavEntry { page, url: url.to_owned(), title, section, order, place }
}

/// What pages are made to, each by itself.
fn bodies(pages: &[Source], scope: &Scope<'_>) -> Result<Vec<Arc<Rendered>>> {
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
    Some(File { path: fill_url(&entry.url), bytes })
}

fn fill_url(url: &str) -> String {
    format!("{}.fill.js", url.strip_suffix(".html").unwrap_or(url))
}

/// The paths of a site: no two files at one path, and no file where another one needs a folder.
#[derive(Debug, Default)]
pub(crate) struct SitePaths {
    files: BTreeSet<String>,
    folders: HashSet<String>,
}

impl SitePaths {
    pub(crate) fn add(&mut self, path: &str) -> Result<()> {
        links::check_path(path)?;
        let is_taken = self.files.contains(path) || self.folders.contains(path);
        let folders: Vec<&str> = path.match_indices('/').map(|(slash, _)| &path[..slash]).collect();
        if is_taken || folders.iter().any(|folder| self.files.contains(*folder)) {
            return Err(Error::in_file(path, "two files of the site would have this path"));
        }
        self.files.insert(path.to_owned());
        for folder in folders.into_iter().rev().take_while(|folder| !self.folders.contains(*folder)).collect::<Vec<_>>()
        {
            self.folders.insert(folder.to_owned());
        }
        Ok(())
    }

    /// The paths of the files, sorted.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str)
    }
}

/// No two files at one path, and no file where another one needs a folder.
pub(crate) fn check_paths<'p>(mut paths: impl Iterator<Item = &'p str>) -> Result<()> {
    let mut site = SitePaths::default();
    paths.try_for_each(|path| site.add(path))
}

/// The navigation of pages as HTML, by the folder of the page and the part of the navigation that it shows.
type Menus = Mutex<HashMap<(String, usize), Arc<str>>>;

/// What all templates share.
#[derive(Clone, Copy)]
struct SiteContext<'a> {
    settings: &'a Settings,
    templates: &'a Templates,
}

/// A version as templates see it.
#[derive(Serialize)]
struct VersionItem<'a> {
    title: &'a str,
    url: String,
    current: bool,
}

/// Whether a language is written from right to left.
fn is_right_to_left(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"].contains(&primary.as_str())
}

/// What readers call the place of a repository.
fn host_title(address: &str) -> &'static str {
    let host = address.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    match host {
        "github.com" => "GitHub",
        "gitlab.com" => "GitLab",
        "codeberg.org" => "Codeberg",
        "bitbucket.org" => "Bitbucket",
        _ => "Repository",
    }
}

/// A heading as templates see it.
#[derive(Serialize)]
struct TocItem<'a> {
    level: u8,
    id: &'a str,
    text: &'a str,
}

impl SiteContext<'_> {
    /// The variables that every template has; `root` leads to the top folder.
    fn base(&self, root: &str, title: &str) -> tera::Context {
        let mut context = tera::Context::new();
        context.insert("site_title", &self.settings.title);
        context.insert("feed", &(self.settings.feed && self.settings.url.is_some()));
        context.insert("language", &self.settings.language);
        context.insert("root", root);
        context.insert("assets", &self.templates.asset_urls(root));
        context.insert("title", title);
        context.insert("direction", if is_right_to_left(&self.settings.language) { "rtl" } else { "ltr" });
        context.insert("repository", &self.settings.repository);
        context.insert("repository_title", &self.settings.repository.as_deref().map(host_title));
        context.insert("version", &self.settings.version);
        context.insert("versions", &self.versions(root));
        context
    }

    /// The versions that readers choose from, as links from a page whose way to the top folder is `root`.
    fn versions(&self, root: &str) -> Vec<VersionItem<'_>> {
        let items = self.settings.versions.iter().map(|(title, url)| {
            let is_relative = crate::web::scheme(url).is_none() && !url.starts_with('/');
            let url = if is_relative { format!("{root}{url}") } else { url.clone() };
            VersionItem { title, url, current: self.settings.version.as_ref() == Some(title) }
        });
        items.collect()
    }

    /// Makes the page at a place in reading order.
    fn make(
        &self,
        sources: &dyn Sources,
        nav: &Nav,
        at: usize,
        path: &str,
        scope: &Scope<'_>,
        menus: &Menus,
    ) -> Result<Made> {
        let entry = &nav.entries()[at];
        let (mut body, report) = render(sources, entry.page, scope)?;
        let mut files = vec![self.page(nav, at, path, &body, menus)?];
        files.extend(fill_file(entry, &body));
        let markdown = markdown(entry, &body);
        body.html = String::new();
        body.markdown = String::new();
        body.fill = None;
        Ok(Made { body, report, markdown, files })
    }

    /// The file of the page at a place in reading order.
    fn page(&self, nav: &Nav, at: usize, path: &str, body: &Rendered, menus: &Menus) -> Result<File> {
        let entry = &nav.entries()[at];
        let (previous, next) = nav.around(at);
        let mut context = self.base(&root(&entry.url), &entry.title);
        let toc: Vec<TocItem> = body.headings.iter().filter_map(toc_item).collect();
        context.insert("description", &body.description());
        context.insert("canonical", &self.absolute(&entry.url));
        context.insert("edit_url", &self.edit_url(path));
        context.insert("markdown_url", &links::relative(&entry.url, &links::markdown_url(&entry.url)));
        context.insert("section", &entry.section);
        context.insert("crumbs", &nav.crumbs(at));
        context.insert("home", &body.front_matter.is_home());
        context.insert("image", &self.settings.logo.as_deref().and_then(|logo| self.absolute(logo)));
        context.insert("has_fields", &body.fill.is_some());
        context.insert("has_heading", &body.has_title());
        context.insert("toc", &toc);
        context.insert_value("navigation", tera::Value::safe_string(&self.menu(nav, at, menus)?));
        context.insert("previous", &previous);
        context.insert("next", &next);
        context.insert_value("content", tera::Value::safe_string(&body.html));
        self.file(&entry.url, "page.html", &context)
    }

    /// The navigation as the page at a place in reading order shows it.
    fn menu(&self, nav: &Nav, at: usize, menus: &Menus) -> Result<String> {
        let url = &nav.entries()[at].url;
        let folder = url.rsplit_once('/').map_or("", |(folder, _)| folder);
        let key = (folder.to_owned(), nav.part(at));
        let known = menus.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        let menu = if let Some(menu) = known {
            menu
        } else {
            let mut context = self.base(&root(url), "");
            context.insert("nav", &nav.seen_from(at));
            context.insert("nav_is_cut", &nav.is_cut());
            context.insert("nav_is_long", &nav.is_long());
            let menu = self.templates.render("nav.html", &context);
            let menu: Arc<str> = menu.map_err(|error| Error::in_file(url, error.to_string()))?.into();
            menus.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&menu));
            menu
        };
        let link = format!("href=\"{}\"", highlight::escape(&links::relative(url, url)));
        Ok(menu.replacen(&link, &format!("{link} aria-current=\"page\""), 1))
    }

    /// The files that no page is the source of.
    fn generated(&self, nav: &Nav) -> Result<Vec<File>> {
        let has = |url| nav.entries().iter().any(|entry| entry.url == url);
        let mut files = vec![self.robots()];
        if !has("404.html") {
            files.push(self.file("404.html", "404.html", &self.base(&self.settings.base(), "Page not found"))?);
        }
        for url in ["contents.html", "index.html"] {
            if !has(url) && (url == "index.html" || nav.is_cut()) {
                let mut context = self.base("", if url == "index.html" { &self.settings.title } else { "All pages" });
                context.insert("nav", &nav.all(url));
                files.push(self.file(url, "contents.html", &context)?);
            }
        }
        Ok(files)
    }

    /// What robots may read: everything.
    fn robots(&self) -> File {
        let mut text = "User-agent: *\nAllow: /\n".to_owned();
        if let Some(url) = &self.settings.url {
            text.extend(["Sitemap: ", url, "sitemap.xml\n"]);
        }
        File { path: "robots.txt".to_owned(), bytes: text.into_bytes() }
    }

    /// The address of a file of the site; the index of a folder is the folder.
    fn absolute(&self, url: &str) -> Option<String> {
        let folder = url.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'));
        self.settings.url.as_ref().map(|site| format!("{site}{}", links::encode(folder.unwrap_or(url))))
    }

    fn edit_url(&self, path: &str) -> Option<String> {
        self.settings.edit_url.as_ref().map(|url| url.replace("{path}", &links::encode(path)))
    }

    /// Errors: a template that cannot be rendered, with the page that it was rendered for.
    fn file(&self, url: &str, template: &str, context: &tera::Context) -> Result<File> {
        let html = self.templates.render(template, context);
        let html = html.map_err(|error| Error::in_file(url, error.to_string()))?;
        Ok(File { path: url.to_owned(), bytes: html.into_bytes() })
    }
}

/// The way from a file of the site to its top folder.
fn root(url: &str) -> String {
    "../".repeat(url.matches('/').count())
}

fn toc_item(heading: &markdown::SiteHeading) -> Option<TocItem<'_>> {
    let shown = matches!(heading.level, 2 | 3);
    shown.then_some(TocItem { level: heading.level, id: &heading.id, text: &heading.text })
}
