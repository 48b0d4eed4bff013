//! Where pages go in the site, and links between pages turned into links between their HTML files.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::web::{is_runnable, scheme, split_path};
use crate::{Error, Result};

/// Characters that stand for themselves in the path of a link.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The names of pages that stand for their folder, without the extension, best first.
const INDEX: [&str; 3] = ["index", "_index", "README"];

/// Pages by every name that links use for them.
#[derive(Debug)]
pub(crate) struct Pages {
    known: HashSet<Arc<str>>,
    /// The files beside the pages.
    files: HashSet<Arc<str>>,
    /// By the path without its extension; a page that stands for its folder by that folder and a slash.
    by_name: HashMap<String, Arc<str>>,
    /// The same in lower case, as some servers have it; none where two pages differ in nothing else.
    by_lower_name: HashMap<String, Option<Arc<str>>>,
    /// What other tools call pages whose front matter says so.
    addresses: HashMap<Arc<str>, String>,
}

impl Pages {
    /// Pages, and the files beside them, by their paths from one folder.
    pub(crate) fn new<'p>(pages: impl Iterator<Item = &'p str>, files: impl Iterator<Item = &'p str>) -> Self {
        let known: HashSet<Arc<str>> = pages.map(Arc::from).collect();
        let (mut by_name, mut by_lower_name) = (HashMap::new(), HashMap::new());
        // The first of two pages of one name is the same at every run.
        let mut sorted: Vec<Arc<str>> = known.iter().cloned().collect();
        sorted.sort_unstable();
        let mut pages = Self {
            known,
            files: files.map(Arc::from).collect(),
            by_name: HashMap::new(),
            by_lower_name: HashMap::new(),
            addresses: HashMap::new(),
        };
        for page in sorted {
            let (folder, stem) = parts(&page);
            let folder_name = || format!("{}/", folder.trim_end_matches('/'));
            let name = if pages.is_index(&page) { folder_name() } else { format!("{folder}{stem}") };
            let lower_name = by_lower_name.entry(name.to_lowercase());
            lower_name.and_modify(|other| *other = None).or_insert(Some(Arc::clone(&page)));
            by_name.entry(name).or_insert(page);
        }
        (pages.by_name, pages.by_lower_name) = (by_name, by_lower_name);
        pages
    }

    /// Notes what another tool calls a page that is one of them, where that is not the name of another page.
    fn name(&mut self, page: &str, address: String) {
        let Some(page) = self.known.get(page) else { return };
        self.addresses.insert(Arc::clone(page), address.clone());
        if !self.by_name.contains_key(&format!("{address}/")) {
            self.by_name.entry(address).or_insert_with(|| Arc::clone(page));
        }
    }

    /// Whether a page stands for its folder: an index, or a README where there is none.
    pub(crate) fn is_index(&self, page: &str) -> bool {
        let (folder, stem) = parts(page);
        let Some(rank) = INDEX.iter().position(|index| *index == stem) else { return false };
        let has =
            |better: &&str| ["md", "mdx"].iter().any(|kind| self.known.contains(&*format!("{folder}{better}.{kind}")));
        !INDEX[..rank].iter().any(has)
    }

    /// The page that the path of a link on the page `from` names: with its extension, without one, with that of HTML, or by its
    /// folder.
    pub(crate) fn find(&self, from: &str, path: &str) -> Option<&str> {
        if path.is_empty() || path.starts_with("//") {
            return None;
        }
        let path = percent_decode_str(path).decode_utf8().ok()?;
        // Zola's links start at the top folder.
        let path = path.strip_prefix('@').filter(|rest| rest.starts_with('/')).unwrap_or(&path);
        let found = join(from, path).and_then(|page| self.named(&page, path));
        let served = || self.named(&join(&self.served(from), path)?, path);
        // Docusaurus looks in the top folder, too.
        let from_top = || self.named(&join("", path)?, path).filter(|_| path.contains('/') && !path.starts_with('.'));
        found.or_else(served).or_else(from_top)
    }

    /// The folder that a page is, with a slash, to tools that serve `a.md` as `a/`, or where its front matter says.
    fn served(&self, page: &str) -> String {
        let (folder, stem) = parts(page);
        let is_index = INDEX.contains(&stem);
        let place = || if is_index { folder.to_owned() } else { format!("{folder}{stem}/") };
        self.addresses.get(page).map_or_else(place, |address| format!("{address}/"))
    }

    /// The file beside the pages that a link names where the author's tool serves page and file, if it leads to no file from the
    /// page's own place.
    fn find_file(&self, from: &str, path: &str) -> Option<&str> {
        let path = percent_decode_str(path).decode_utf8().ok()?;
        if path.is_empty() || join(from, &path).is_some_and(|file| self.files.contains(&*file)) {
            return None;
        }
        let served = join(&self.served(from), &path)?;
        let beside = || {
            let (folder, name) = served.rsplit_once('/')?;
            self.files.get(&*join(self.by_name.get(folder)?, name)?)
        };
        self.files.get(&*served).or_else(beside).map(|file| &**file)
    }

    /// The page with a path from the top folder; `path` is how a link has it.
    fn named(&self, page: &str, path: &str) -> Option<&str> {
        if let Some(page) = self.known.get(page) {
            return Some(page);
        }
        let file = page.strip_suffix(".html").unwrap_or(page).to_owned();
        let folder = file.strip_suffix("index").filter(|folder| folder.is_empty() || folder.ends_with('/'));
        let folder = format!("{}/", folder.unwrap_or(&file).trim_end_matches('/'));
        let names = if path.ends_with('/') { [folder, file] } else { [file, folder] };
        let exact = names.iter().find_map(|name| self.by_name.get(name));
        let in_any_case = || names.iter().find_map(|name| self.by_lower_name.get(&name.to_lowercase())?.as_ref());
        exact.or_else(in_any_case).map(|page| &**page)
    }
}

/// The folder of a page with its slash, and its name without the extension.
fn parts(page: &str) -> (&str, &str) {
    let (folder, name) = page.split_at(page.rfind('/').map_or(0, |slash| slash + 1));
    (folder, name.rsplit_once('.').map_or(name, |(stem, _)| stem))
}

/// Where each page goes.
#[derive(Debug)]
pub(crate) struct PagePlaces {
    pages: Pages,
    by_page: HashMap<Arc<str>, String>,
}

impl PagePlaces {
    /// Pages, each with its place.
    pub(crate) fn new(pages: Pages, by_page: HashMap<Arc<str>, String>) -> Self {
        Self { pages, by_page }
    }

    /// Notes the addresses that front matter gives to pages.
    pub(crate) fn name<'p>(&mut self, addresses: impl Iterator<Item = (&'p str, String)>) {
        addresses.for_each(|(page, address)| self.pages.name(page, address));
    }

    /// The place of a page that is one of them.
    pub(crate) fn of(&self, page: &str) -> &str {
        self.by_page.get(page).map_or("", String::as_str)
    }

    /// The place of the page that the path of a link on the page `from` names.
    pub(crate) fn find(&self, from: &str, path: &str) -> Option<&str> {
        self.pages.find(from, path).map(|page| self.of(page))
    }
}

/// The path in the site of every page.
#[derive(Debug)]
pub(super) struct Urls {
    pub(super) places: PagePlaces,
}

impl Urls {
    /// Gives each page its path: `guide/start.md` becomes `guide/start.html`, a README its folder's `index.html`.
    ///
    /// Errors: a path that leaves the folder, or two pages that would be one file.
    pub(super) fn new<'a>(
        pages: impl Iterator<Item = &'a str> + Clone,
        files: impl Iterator<Item = &'a str>,
    ) -> Result<Self> {
        let names = Pages::new(pages.clone(), files);
        let mut by_page = HashMap::new();
        let mut taken: HashMap<String, &str> = HashMap::new();
        for page in pages {
            check_path(page)?;
            let (folder, stem) = parts(page);
            let url = format!("{folder}{}.html", if names.is_index(page) { "index" } else { stem });
            if let Some(other) = taken.insert(url.clone(), page) {
                return Err(Error::in_file(page, format!("would be published as `{url}`, as `{other}` is")));
            }
            by_page.insert(Arc::from(page), url);
        }
        Ok(Self { places: PagePlaces::new(names, by_page) })
    }

    /// The destination of a link on the page `from` as it has to be in its HTML; `None` where it would run code.
    pub(super) fn rewrite<'d>(&self, from: &str, destination: &'d str) -> Option<Cow<'d, str>> {
        match scheme(destination) {
            Some(scheme) if is_runnable(&scheme) => return None,
            Some(_) => return Some(destination.into()),
            None => {}
        }
        let (path, tail) = split_path(destination);
        let target = self.places.find(from, path).or_else(|| self.places.pages.find_file(from, path));
        Some(target.map_or(destination.into(), |target| (relative(self.places.of(from), target) + tail).into()))
    }

    /// The destination of a link as it has to be in the compiled Markdown; `None` where it leads to no page.
    pub(super) fn rewrite_to_markdown(&self, from: &str, destination: &str) -> Option<String> {
        if scheme(destination).is_some() {
            return None;
        }
        let (path, tail) = split_path(destination);
        let target = self.places.find(from, path)?;
        Some(relative(self.places.of(from), &markdown_url(target)) + tail)
    }

    /// The page that a link on the page `from` leads to.
    pub(super) fn page(&self, from: &str, destination: &str) -> Option<&str> {
        let is_here = scheme(destination).is_none();
        is_here.then(|| self.places.pages.find(from, split_path(destination).0)).flatten()
    }
}

/// Refuses a path that is absolute, empty or climbs out of the folder.
pub(super) fn check_path(path: &str) -> Result<()> {
    let plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']);
    if path.split('/').all(plain) {
        return Ok(());
    }
    Err(Error::in_file(path, "is not a path inside the folder that is published"))
}

/// The way from one file of the site to another, percent-encoded.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let shared = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    let shared = to.as_bytes()[..shared].iter().rposition(|&byte| byte == b'/').map_or(0, |slash| slash + 1);
    let up = from[shared..].matches('/').count();
    "../".repeat(up) + &encode(&to[shared..])
}

/// A path as it is in a link.
pub(crate) fn encode(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// Where the compiled Markdown of the page at `url` is.
pub(super) fn markdown_url(url: &str) -> String {
    format!("{}.md", url.strip_suffix(".html").unwrap_or(url))
}

/// The script with what a page needs to put its reader's values into snippets.
pub(super) fn fill_url(url: &str) -> String {
    format!("{}.fill.js", url.strip_suffix(".html").unwrap_or(url))
}

/// `path` seen from the folder of `from`, without dots; `None` where it climbs out. A leading slash is the top folder.
pub(crate) fn join(from: &str, path: &str) -> Option<String> {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let base = if path.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
