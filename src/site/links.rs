//! Where pages go in the site, and links between pages turned into links between their HTML files.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::web::{is_runnable, scheme};
use crate::{Error, Result};

/// Characters that stand for themselves in the path of a link.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The names of files that stand for their folder, best first.
const INDEX: [&str; 2] = ["index.md", "README.md"];

/// The path in the site of every page.
#[derive(Debug)]
pub(super) struct Urls<'a> {
    by_page: HashMap<&'a str, String>,
}

impl<'a> Urls<'a> {
    /// Gives each page its path: `guide/start.md` becomes `guide/start.html`, a README its folder's `index.html`.
    ///
    /// Errors: a path that leaves the folder, or two pages that would be one file.
    pub(super) fn new(pages: impl Iterator<Item = &'a str> + Clone) -> Result<Self> {
        let known: HashSet<&str> = pages.clone().collect();
        let mut by_page = HashMap::new();
        let mut taken: HashMap<String, &str> = HashMap::new();
        for page in pages {
            check_path(page)?;
            let url = url_of(page, &known);
            if let Some(other) = taken.insert(url.clone(), page) {
                return Err(Error::in_file(page, format!("would be published as `{url}`, as `{other}` is")));
            }
            by_page.insert(page, url);
        }
        Ok(Self { by_page })
    }

    /// The path in the site of a page that [`Self::new`] was given.
    pub(super) fn of(&self, page: &str) -> &str {
        self.by_page.get(page).map_or("", String::as_str)
    }

    /// The destination of a link on the page `from` as it has to be in its HTML; `None` where it would run code.
    pub(super) fn rewrite<'d>(&self, from: &str, destination: &'d str) -> Option<Cow<'d, str>> {
        match scheme(destination) {
            Some(scheme) if is_runnable(&scheme) => return None,
            Some(_) => return Some(destination.into()),
            None => {}
        }
        let (path, tail) = destination.split_at(destination.find(['?', '#']).unwrap_or(destination.len()));
        let target = self.find(from, path);
        Some(target.map_or(destination.into(), |target| (relative(self.of(from), target) + tail).into()))
    }

    /// The destination of a link as it has to be in the compiled Markdown; `None` where it leads to no page.
    pub(super) fn rewrite_to_markdown(&self, from: &str, destination: &str) -> Option<String> {
        if scheme(destination).is_some() {
            return None;
        }
        let (path, tail) = destination.split_at(destination.find(['?', '#']).unwrap_or(destination.len()));
        let target = self.find(from, path)?;
        Some(relative(self.of(from), &markdown_url(target)) + tail)
    }

    /// The page that a link on the page `from` leads to.
    pub(super) fn page(&self, from: &str, destination: &str) -> Option<&'a str> {
        let is_here = scheme(destination).is_none();
        let path = destination.split(['?', '#']).next().filter(|_| is_here)?;
        self.find_page(from, path).map(|(page, _)| page)
    }

    /// The path in the site of the page that a relative path names.
    fn find(&self, from: &str, path: &str) -> Option<&str> {
        self.find_page(from, path).map(|(_, url)| url)
    }

    /// The page that a relative path names, and its path in the site.
    fn find_page(&self, from: &str, path: &str) -> Option<(&'a str, &str)> {
        if path.is_empty() || path.starts_with("//") {
            return None;
        }
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let page = join(from, &path)?;
        let names = INDEX.map(|index| if page.is_empty() { index.to_owned() } else { format!("{page}/{index}") });
        let file = [format!("{page}.md")];
        let (first, second) = if path.ends_with('/') { (&names[..], &file[..]) } else { (&file[..], &names[..]) };
        let mut named = std::iter::once(&page).chain(first).chain(second);
        let found = named.find_map(|name| self.by_page.get_key_value(name.as_str()));
        found.map(|(page, url)| (*page, url.as_str()))
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

fn url_of(page: &str, known: &HashSet<&str>) -> String {
    let (folder, name) = page.rsplit_once('/').map_or(("", page), |(_, name)| (&page[..page.len() - name.len()], name));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_index = name == INDEX[1] && !known.contains(format!("{folder}{}", INDEX[0]).as_str());
    format!("{folder}{}.html", if is_index { "index" } else { stem })
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
