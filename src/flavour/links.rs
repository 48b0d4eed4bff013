//! Where pages go, and how they link to each other.

use std::collections::HashMap;
use std::iter;
use std::path::Path;

use percent_encoding::percent_decode_str;

use super::tool::{Flavour, Links};
use crate::path::has_page_extension;
use crate::site::{PagePlaces, Pages, relative_link};
use crate::web::split_path;

/// The paths of all pages.
#[derive(Debug)]
pub(super) struct Paths {
    pub(super) places: PagePlaces,
    links: Links,
    /// Where the tool serves pages whose front matter says so, by their places.
    addresses: HashMap<String, String>,
    /// Whether the list of all pages is made, as the tool wants one and the author has none.
    pub(super) has_made_list: bool,
}

impl Paths {
    /// `is_own` is whether the pages are written for the tool: what it calls them means something to it then.
    pub(super) fn new<'p>(
        pages: impl Iterator<Item = &'p str>,
        addresses: &[Option<String>],
        flavour: &Flavour,
        is_own: bool,
    ) -> Self {
        let all: Vec<&str> = pages.collect();
        let has_made_list = flavour.summary.as_deref().is_some_and(|name| !all.contains(&name));
        let pages = Pages::new(all.iter().copied(), iter::empty());
        let named = all.iter().zip(addresses).filter_map(|(&page, address)| Some((page, address.clone()?)));
        let named: Vec<(&str, String)> = named.collect();
        let by_page =
            all.iter().map(|&page| (page.into(), path(page, flavour, pages.is_index(page), is_own))).collect();
        let mut places = PagePlaces::new(pages, by_page);
        places.name(named.iter().cloned());
        let addresses = named.into_iter().map(|(page, address)| (places.of(page).to_owned(), address)).collect();
        Self { places, links: flavour.links, addresses, has_made_list }
    }

    /// The destination of a link on the page `from`; `None` where it stays as it is.
    pub(super) fn rewrite(&self, from: &str, destination: &str) -> Option<String> {
        let (path, tail) = split_path(destination);
        if path.is_empty() || path.starts_with("//") || path.contains(':') {
            return None;
        }
        let page = self.places.find(from, path)?;
        let link = match self.links {
            Links::Files => relative_link(self.places.of(from), page),
            Links::Content => format!("@/{page}"),
            Links::Bare => encode(&format!("/{}", bare(page))),
            Links::Folders => {
                let from = format!("{}/", self.served(self.places.of(from)));
                let to = &self.served(page);
                let to = if to.is_empty() { String::new() } else { format!("{to}/") };
                relative_link(from.trim_start_matches('/'), &to)
            }
        };
        let link = if link.is_empty() { "./".to_owned() } else { link };
        // Zola looks for pages of that very name.
        let tail = if self.links == Links::Content { &tail[tail.find('#').unwrap_or(tail.len())..] } else { tail };
        (link != path).then(|| link + tail)
    }
}

impl Paths {
    /// The path under which Hugo serves the page at a place: in lower case, with hyphens for spaces.
    fn served(&self, place: &str) -> String {
        let address = self.addresses.get(place).map_or_else(|| bare(place), String::as_str);
        address.to_lowercase().replace(' ', "-")
    }

    /// Whether the tool refuses a link that leads nowhere.
    pub(super) fn needs_addresses(&self) -> bool {
        self.links == Links::Content
    }

    /// What a module on the page `from` imports a page by; `None` where the path names no page, or the right one.
    pub(super) fn import(&self, from: &str, path: &str) -> Option<String> {
        let page = Some(path).filter(|path| has_page_extension(Path::new(path)) && path.starts_with('.'))?;
        let way = relative_link(self.places.of(from), self.places.find(from, page)?);
        let way = percent_decode_str(&way).decode_utf8().ok()?;
        let way = if way.starts_with('.') { way.into_owned() } else { format!("./{way}") };
        (way != path).then_some(way)
    }
}

/// `guide/start.md` with the tool's extension, and the tool's name for a page that stands for its folder.
fn path(page: &str, flavour: &Flavour, is_index: bool, is_own: bool) -> String {
    let (folder, name) = page.rsplit_once('/').map_or(("", page), |(_, name)| (&page[..page.len() - name.len()], name));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_named = is_own && matches!(stem, "index" | "_index");
    let stem = if is_index && !is_named { flavour.index.as_deref().unwrap_or("index") } else { stem };
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

/// A path as it is in a link.
pub(super) fn encode(path: &str) -> String {
    crate::site::encode_path(path)
}
