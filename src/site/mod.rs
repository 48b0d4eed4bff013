//! Pages turned into a site: HTML files that need nothing but a browser.
//!
//! [`build`] knows no files: checked pages go in, the files of the site and what is wrong with the pages come out.
//! [`write()`] then puts them into a folder, all or none, and leaves everything else there alone.
//!
//! Three passes: each page becomes the HTML of its body, its compiled Markdown and its words for the search, and says what
//! it is called; all pages together become the navigation; body and navigation are put into the templates.

mod blocks;
mod compiled;
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
mod search;
mod table;
mod templates;
pub mod variables;
mod write;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use rayon::prelude::*;
use regex::Regex;
use serde::Serialize;

pub(crate) use blocks::{failed_snippet, fence_language};
pub(crate) use compiled::{Changes, indented, without_blank_start, without_false_front_matter};
pub(crate) use front_matter::parse as front_matter;
pub use highlight::highlight;
pub(crate) use links::{encode as encode_path, join as link_path, relative as relative_link};
pub(crate) use output::listed;
pub use output::{Output, Surroundings};
pub use preview::{Body, Preview};
pub use templates::EMBEDDED;
pub(crate) use variables::Substitution;
pub use write::write;

use crate::diagnostic::Severity;
use crate::lint::Checked;
pub use crate::page::{Slugs, slug};
use crate::rules;
use crate::snippet::View;
use crate::{Diagnostic, Error, Result};
use links::Urls;
use markdown::Rendered;
use nav::{Entry, Nav};
use templates::{Templates, safe};

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
    /// Where the site will stand on its host, with a slash at both ends. Only `404.html` needs it, which a host shows
    /// at any address; all other links are relative.
    pub base_path: String,
    /// The address at which a page is edited; `{path}` stands for the page's path.
    pub edit_url: Option<String>,
    /// Whether there is an Atom feed of the pages that have a date. It needs the address of the site.
    pub feed: bool,
    /// The tabs of a request, in order.
    pub targets: Vec<Target>,
    /// The values of `${name}`, by name.
    pub variables: BTreeMap<String, String>,
    /// What further texts of requests stand for a reader's own values, as wholes.
    pub placeholders: Vec<Regex>,
    /// A project's own templates, style and script, by the names in [`EMBEDDED`]; further ones may be included by them.
    pub templates: BTreeMap<String, String>,
    /// Whether raw HTML of pages goes into the site as it is.
    pub allow_html: bool,
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
            feed: false,
            targets: Vec::new(),
            variables: BTreeMap::new(),
            placeholders: Vec::new(),
            templates: BTreeMap::new(),
            allow_html: false,
        }
    }
}

impl Settings {
    /// The base path as it stands in addresses: percent-encoded, with a slash at both ends.
    #[must_use]
    pub fn base(&self) -> String {
        let path = links::encode(self.base_path.trim_matches('/'));
        if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
    }
}

/// A tab that every request gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
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

/// All that a site is made of.
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
        Self { path: page.path.to_owned(), diagnostics, published, draft: false }
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
    /// Targets that write some words without the quotes that others have.
    wordy_targets: &'a BTreeSet<&'a str>,
}

/// Builds the files of a site, without the pages that are drafts. The same input gives the same bytes.
///
/// Errors: a template that cannot be parsed or rendered, a path that leaves the folder, two pages for one file.
pub fn build(input: &SiteInput) -> Result<Site> {
    let templates = Templates::new(&input.settings.templates)?;
    let paths: Vec<&str> = input.pages.iter().map(|page| page.path).collect();
    let urls = Urls::new(paths.iter().copied())?;
    let drafts: HashSet<&str> =
        input.pages.iter().filter(|page| front_matter::is_draft(page.text)).map(|page| page.path).collect();
    let bodies = bodies(input.settings, input.snippet, &urls, &templates, &drafts, input.pages)?;
    let report = |(page, body): (&Source<'_>, &Arc<Rendered>)| PageReport {
        draft: drafts.contains(page.path),
        ..PageReport::of(page, &body.diagnostics)
    };
    let reports: Vec<PageReport> = input.pages.iter().zip(&bodies).map(report).collect();
    let published = (0..paths.len()).filter(|&page| reports[page].published && !reports[page].draft);
    let nav = Nav::new(published.map(|page| entry(page, paths[page], &bodies[page], &urls)).collect());
    let context = SiteContext { settings: input.settings, templates: &templates };
    let published = nav.entries().par_iter().enumerate();
    let mut files: Vec<File> = published
        .map(|(at, entry)| context.page(&nav, at, paths[entry.page], &bodies[entry.page]))
        .collect::<Result<_>>()?;
    files.extend(nav.entries().iter().filter_map(|entry| fill_file(entry, &bodies[entry.page])));
    files.extend(context.about_all(&nav, &bodies, &paths)?);
    files.extend(input.assets.iter().cloned());
    files.extend(templates.files().cloned());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    check_paths(files.iter().map(|file| file.path.as_str()))?;
    Ok(Site { files, pages: reports })
}

/// What pages are made to, each by itself.
fn bodies(
    settings: &Settings,
    snippet: &Snippet,
    urls: &Urls,
    templates: &Templates,
    drafts: &HashSet<&str>,
    pages: &[Source],
) -> Result<Vec<Arc<Rendered>>> {
    let targets = settings.targets.iter().map(|target| target.name.as_str());
    let wordy_targets = &targets.filter(|target| fill::is_wordy(target, snippet)).collect();
    let scope = Scope { settings, snippet, urls, templates, drafts, wordy_targets };
    pages.par_iter().map(|page| markdown::render(page, &scope).map(Arc::new)).collect()
}

/// The compiled Markdown of a page.
fn markdown(entry: &Entry, body: &Rendered) -> File {
    let title =
        if body.has_title() { String::new() } else { format!("# {}\n\n", compiled::escape(entry.title.trim())) };
    let body = without_blank_start(&body.markdown);
    let text = if title.is_empty() { without_false_front_matter(body).into_owned() } else { title + body };
    File { path: outlines::markdown_url(&entry.url), bytes: text.into_bytes() }
}

/// What the script of a page needs to put its reader's values into snippets.
fn fill_file(entry: &Entry, body: &Rendered) -> Option<File> {
    let bytes = body.fill.clone()?.into_bytes();
    Some(File { path: fill_url(&entry.url), bytes })
}

fn fill_url(url: &str) -> String {
    format!("{}.fill.js", url.strip_suffix(".html").unwrap_or(url))
}

fn search_files(nav: &Nav, bodies: &[Arc<Rendered>]) -> Vec<File> {
    let entries = nav.entries().iter();
    let indexed = entries.map(|entry| {
        let body = &bodies[entry.page];
        search::Indexed { entry, words: &body.words, headings: &body.headings }
    });
    search::files(&indexed.collect::<Vec<_>>())
}

/// A page as the navigation wants it; `page` is its place among all.
fn entry(page: usize, path: &str, body: &Rendered, urls: &Urls) -> Entry {
    let section = body.front_matter.section.as_deref().or_else(|| path.split_once('/').map(|(folder, _)| folder));
    Entry {
        page,
        url: urls.of(path).to_owned(),
        title: title(path, body),
        section: section.map(nav::to_title),
        order: body.front_matter.order,
    }
}

/// What a page is called: by itself, by its first heading of level 1, by its file.
fn title(path: &str, body: &Rendered) -> String {
    let heading = || body.headings.iter().find(|heading| heading.level == 1).map(|heading| heading.text.clone());
    let titles = [body.front_matter.title.clone(), heading()];
    let given = titles.into_iter().flatten().find(|title| !title.trim().is_empty());
    given.unwrap_or_else(|| {
        let name = path.rsplit('/').next().unwrap_or(path);
        nav::to_title(name.split('.').next().unwrap_or(name))
    })
}

/// No two files at one path, and no file where another one needs a folder.
pub(crate) fn check_paths<'p>(paths: impl Iterator<Item = &'p str>) -> Result<()> {
    let mut seen = BTreeSet::new();
    for path in paths {
        links::check_path(path)?;
        let folders = path.match_indices('/').map(|(slash, _)| &path[..slash]);
        if !seen.insert(path) || folders.into_iter().any(|folder| seen.contains(folder)) {
            return Err(Error::in_file(path, "two files of the site would have this path"));
        }
    }
    Ok(())
}

/// What all templates share.
struct SiteContext<'a> {
    settings: &'a Settings,
    templates: &'a Templates,
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
        context
    }

    /// The file of the page at a place in reading order.
    fn page(&self, nav: &Nav, at: usize, path: &str, body: &Rendered) -> Result<File> {
        let entry = &nav.entries()[at];
        let (previous, next) = nav.around(at);
        let mut context = self.base(&root(&entry.url), &entry.title);
        let toc: Vec<TocItem> = body.headings.iter().filter_map(toc_item).collect();
        context.insert("description", &body.description());
        context.insert("canonical", &self.absolute(&entry.url));
        context.insert("edit_url", &self.edit_url(path));
        context.insert("markdown_url", &links::relative(&entry.url, &outlines::markdown_url(&entry.url)));
        context.insert("section", &entry.section);
        context.insert("has_fields", &body.fill.is_some());
        context.insert("has_heading", &body.has_title());
        context.insert("toc", &toc);
        context.insert("nav", &nav.seen_from(at));
        context.insert("nav_is_cut", &nav.is_cut());
        context.insert("previous", &previous);
        context.insert("next", &next);
        context.insert_value("content", safe(&body.html));
        self.file(&entry.url, "page.html", &context)
    }

    /// What all pages together are made to, and their compiled Markdown.
    fn about_all(&self, nav: &Nav, bodies: &[Arc<Rendered>], paths: &[&str]) -> Result<Vec<File>> {
        let markdown: Vec<File> = nav.entries().par_iter().map(|entry| markdown(entry, &bodies[entry.page])).collect();
        let mut files = self.generated(nav)?;
        files.extend(self.lists(nav, bodies, paths)?);
        files.extend(outlines::llms(self.settings, nav, |entry| bodies[entry.page].description(), &markdown));
        files.extend(markdown);
        files.extend(search_files(nav, bodies));
        Ok(files)
    }

    /// The files that no page is the source of.
    fn generated(&self, nav: &Nav) -> Result<Vec<File>> {
        let has = |url| nav.entries().iter().any(|entry| entry.url == url);
        let mut files = Vec::new();
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

    /// The sitemap and the feed, if the site has an address.
    fn lists(&self, nav: &Nav, bodies: &[Arc<Rendered>], paths: &[&str]) -> Result<Vec<File>> {
        let Some(url) = &self.settings.url else { return Ok(Vec::new()) };
        let listed = |entry: &Entry| {
            let (path, front_matter) = (paths[entry.page], &bodies[entry.page].front_matter);
            let date = |text: Option<&str>| text.map(|text| outlines::date(path, text)).transpose();
            Ok(outlines::Listed {
                url: self.absolute(&entry.url).unwrap_or_default(),
                title: entry.title.clone(),
                description: bodies[entry.page].description(),
                date: date(front_matter.date.as_deref())?,
                updated: date(front_matter.changed())?,
            })
        };
        let listed: Vec<outlines::Listed> = nav.entries().iter().map(listed).collect::<Result<_>>()?;
        let mut context = self.base("", &self.settings.title);
        context.insert("pages", &listed);
        let mut files = vec![self.file("sitemap.xml", "sitemap.xml", &context)?];
        if self.settings.feed {
            let newest = outlines::newest(&listed);
            context.insert("site_url", url);
            context.insert("site_description", &self.settings.description);
            context.insert("updated", &newest.iter().filter_map(|page| page.updated.as_deref()).max());
            context.insert("pages", &newest);
            files.push(self.file("atom.xml", "atom.xml", &context)?);
        }
        Ok(files)
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

fn toc_item(heading: &markdown::Heading) -> Option<TocItem<'_>> {
    let shown = matches!(heading.level, 2 | 3);
    shown.then_some(TocItem { level: heading.level, id: &heading.id, text: &heading.text })
}
