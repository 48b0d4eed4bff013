//! What a site is made of and how, and where its files go.

use std::collections::BTreeMap;

use regex::Regex;

use super::links;
use crate::Result;
use crate::lint::Checked;
use crate::rules;
use crate::snippet::View;

/// Writes the snippet of a request for the target of that name.
pub type WriteSnippet<'a> = dyn Fn(&View, &str) -> Result<String> + Sync + 'a;

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
    /// A project's own templates, style and script, by the names in `templates::EMBEDDED`; further ones may be included by them.
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
    pub(crate) fn base(&self) -> String {
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
    pub snippet: &'a WriteSnippet<'a>,
}

/// Pages and files that are read when their turn comes.
pub(crate) trait Sources: Sync {
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
