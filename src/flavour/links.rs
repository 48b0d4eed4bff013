//! Where pages go, and how they link to each other.

use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;

use super::{Flavour, Links};
use crate::site::{link_path, relative_link};

/// The paths of all pages.
#[derive(Debug)]
pub(super) struct Paths<'p> {
    by_page: HashMap<&'p str, String>,
    links: Links,
}

impl<'p> Paths<'p> {
    pub(super) fn new(pages: impl Iterator<Item = &'p str>, flavour: &Flavour) -> Self {
        let pages: Vec<&str> = pages.collect();
        let known: HashSet<&str> = pages.iter().copied().collect();
        let stands_for_its_folder = |page: &str| {
            let folder = page.strip_suffix("README.md");
            folder.is_none_or(|folder| !known.contains(&*format!("{folder}index.md")))
        };
        let path = |page: &'p str| (page, path(page, flavour, stands_for_its_folder(page)));
        Self { by_page: pages.iter().map(|page| path(page)).collect(), links: flavour.links }
    }

    /// Where a page goes.
    pub(super) fn of(&self, page: &str) -> &str {
        self.by_page.get(page).map_or("", String::as_str)
    }

    /// The destination of a link on the page `from`; `None` where it stays as it is.
    pub(super) fn rewrite(&self, from: &str, destination: &str) -> Option<String> {
        let (path, tail) = destination.split_at(destination.find(['?', '#']).unwrap_or(destination.len()));
        if path.is_empty() || path.starts_with("//") || path.contains(':') {
            return None;
        }
        let page = self.find(from, path)?;
        let link = match self.links {
            Links::Files => relative_link(self.of(from), page),
            Links::Content => format!("@/{page}"),
            Links::Bare => encode(&format!("/{}", bare(page))),
            Links::Folders => {
                let from = format!("{}/", served(bare(self.of(from))));
                let to = &served(bare(page));
                let to = if to.is_empty() { String::new() } else { format!("{to}/") };
                relative_link(from.trim_start_matches('/'), &to)
            }
        };
        let link = if link.is_empty() { "./".to_owned() } else { link };
        (link != path).then(|| link + tail)
    }

    fn find(&self, from: &str, path: &str) -> Option<&str> {
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let page = link_path(from, &path)?;
        let file = format!("{page}.md");
        let folder = [format!("{page}/index.md"), format!("{page}/README.md")];
        let names = if path.ends_with('/') {
            [vec![page], folder.to_vec(), vec![file]].concat()
        } else {
            [vec![page, file], folder.to_vec()].concat()
        };
        names.iter().find_map(|name| self.by_page.get(name.trim_start_matches('/'))).map(String::as_str)
    }
}

/// `guide/start.md` with the tool's extension; a README stands for its folder, if no index does.
fn path(page: &str, flavour: &Flavour, may_be_index: bool) -> String {
    let (folder, name) = page.rsplit_once('/').map_or(("", page), |(_, name)| (&page[..page.len() - name.len()], name));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_index = may_be_index && matches!(stem, "index" | "README");
    let stem = if is_index { flavour.index.as_deref().unwrap_or("index") } else { stem };
    format!("{folder}{stem}.{}", flavour.extension)
}

/// The path without its extension; a folder for the page that stands for it.
fn bare(page: &str) -> &str {
    let stem = page.rsplit_once('.').map_or(page, |(stem, _)| stem);
    let folder = ["_index", "index"].iter().find_map(|index| stem.strip_suffix(index));
    folder
        .filter(|folder| folder.is_empty() || folder.ends_with('/'))
        .map_or(stem, |folder| folder.trim_end_matches('/'))
}

/// The path under which Hugo serves a page: in lower case, with hyphens for spaces.
fn served(path: &str) -> String {
    path.to_lowercase().replace(' ', "-")
}

/// A path as it is in a link.
pub(super) fn encode(path: &str) -> String {
    crate::site::encode_path(path)
}
