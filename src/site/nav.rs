//! All pages of the site in reading order, and the part of it that one page shows.

use serde::Serialize;

use super::links::relative;

/// How many pages of its own section a page shows at most: sections are cut into parts of so many, which share a
/// navigation. A longer list would be most of a page's bytes.
const PART: usize = 100;

/// How many pages a site may have for all sections to be open at first: about as many as a screen shows.
const LONG: usize = 24;

/// How many pages a site may have for every page to show all of them: beyond, the navigation grows with the square of
/// the site.
const SMALL: usize = 120;

/// How many sections a page shows at most: no one reads a longer list, and each page has it.
const SECTIONS: usize = 60;

/// A page as the navigation knows it.
#[derive(Debug)]
pub(super) struct NavEntry {
    /// Its place among the pages that were given.
    pub(crate) page: usize,
    pub(crate) url: String,
    pub(crate) title: String,
    pub(crate) section: Option<String>,
    pub(crate) order: Option<i64>,
    /// Its section and its place there, where the settings say so.
    pub(crate) place: Option<(usize, usize)>,
}

/// All pages, sorted into sections.
#[derive(Debug)]
pub(super) struct Nav {
    entries: Vec<NavEntry>,
    /// The first entry of each section, and the end.
    bounds: Vec<usize>,
}

/// A section as templates see it.
#[derive(Debug, Serialize)]
pub(super) struct Section<'a> {
    /// Empty for the pages that are in no section.
    pub(crate) title: &'a str,
    pub(crate) current: bool,
    pub(crate) pages: Vec<Item<'a>>,
    /// Whether pages of it are left out.
    pub(crate) more: bool,
}

/// A page as templates see it.
#[derive(Debug, Serialize)]
pub(super) struct Item<'a> {
    pub(crate) title: &'a str,
    pub(crate) url: String,
}

impl Nav {
    /// Sorts the pages: as the settings place them, then by order, the index first, then by title; sections by their first
    /// page.
    pub(super) fn new(mut entries: Vec<NavEntry>) -> Self {
        entries.sort_by_cached_key(|entry| {
            let order = entry.order.unwrap_or(i64::MAX);
            let place = entry.place.unwrap_or((usize::MAX, usize::MAX));
            (place, order, !is_index(&entry.url), entry.title.to_lowercase(), entry.url.clone())
        });
        let mut ranks = std::collections::HashMap::new();
        for (rank, entry) in entries.iter().enumerate() {
            let order = entry.order.unwrap_or(i64::MAX);
            let section = entry.place.map_or(usize::MAX, |(section, _)| section);
            ranks.entry(entry.section.clone()).or_insert((entry.section.is_some(), section, order, rank));
        }
        let by_name = |entry: &NavEntry| {
            let (in_section, section, order, _) = ranks[&entry.section];
            (in_section, section, order, entry.section.as_deref().map(str::to_lowercase))
        };
        entries.sort_by_cached_key(by_name);
        let starts = (0..entries.len()).filter(|&at| at == 0 || entries[at].section != entries[at - 1].section);
        let mut bounds: Vec<usize> = starts.collect();
        bounds.push(entries.len());
        Self { entries, bounds }
    }

    /// All pages in reading order.
    pub(super) fn entries(&self) -> &[NavEntry] {
        &self.entries
    }

    /// Whether there are so many pages that only the section of the one that is shown is open.
    pub(super) fn is_long(&self) -> bool {
        self.entries.len() > LONG
    }

    /// The section of the page at a place in reading order, as a link to its first page.
    pub(super) fn crumbs(&self, at: usize) -> Vec<Item<'_>> {
        let start = self.bounds[self.bounds.partition_point(|&bound| bound <= at) - 1];
        let title = self.title(start);
        if title.is_empty() {
            return Vec::new();
        }
        vec![Item { title, url: relative(&self.entries[at].url, &self.entries[start].url) }]
    }

    /// Whether pages show a part of the navigation only.
    pub(super) fn is_cut(&self) -> bool {
        self.entries.len() > SMALL
    }

    /// The pages before and after a place in reading order, seen from there.
    pub(super) fn around(&self, at: usize) -> (Option<Item<'_>>, Option<Item<'_>>) {
        let from = self.entries[at].url.as_str();
        let item = |entry| item(entry, from);
        (at.checked_sub(1).map(|before| item(&self.entries[before])), self.entries.get(at + 1).map(item))
    }

    /// What tells the navigation of the page at a place in reading order from others: the first page that it shows of its
    /// own section.
    pub(super) fn part(&self, at: usize) -> usize {
        let start = self.bounds[self.bounds.partition_point(|&bound| bound <= at) - 1];
        if self.is_cut() { start + (at - start) / PART * PART } else { start }
    }

    /// What the page at a place in reading order shows: all of a small site, else its surroundings.
    pub(super) fn seen_from(&self, at: usize) -> Vec<Section<'_>> {
        let from = &self.entries[at].url;
        let own = self.bounds.partition_point(|&bound| bound <= at) - 1;
        let last = self.bounds.len() - 1;
        let sections = own.saturating_sub(SECTIONS / 2)..last.min(own + SECTIONS / 2);
        sections.map(|section| self.section(section, from, Some(at).filter(|_| section == own))).collect()
    }

    /// All sections with all pages, as links from the file `from`.
    pub(super) fn all(&self, from: &str) -> Vec<Section<'_>> {
        self.bounds
            .windows(2)
            .map(|bounds| {
                let pages = self.entries[bounds[0]..bounds[1]].iter().map(|entry| item(entry, from)).collect();
                Section { title: self.title(bounds[0]), current: false, pages, more: false }
            })
            .collect()
    }

    fn section(&self, section: usize, from: &str, current: Option<usize>) -> Section<'_> {
        let (start, end) = (self.bounds[section], self.bounds[section + 1]);
        let (first, last) = match current {
            _ if !self.is_cut() => (start, end),
            Some(at) => {
                let first = start + (at - start) / PART * PART;
                (first, end.min(first + PART))
            }
            None => (start, end.min(start + 1)),
        };
        let pages = (first..last).map(|at| item(&self.entries[at], from)).collect();
        let more = first > start || last < end;
        Section { title: self.title(start), current: current.is_some(), pages, more }
    }

    fn title(&self, at: usize) -> &str {
        self.entries[at].section.as_deref().unwrap_or_default()
    }
}

/// A name of a file or folder as a title: `getting-started` becomes `Getting started`.
pub(super) fn to_title(name: &str) -> String {
    let spaced = name.replace(['-', '_'], " ");
    let mut letters = spaced.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn is_index(url: &str) -> bool {
    url == "index.html" || url.ends_with("/index.html")
}

fn item<'a>(entry: &'a NavEntry, from: &str) -> Item<'a> {
    Item { title: &entry.title, url: relative(from, &entry.url) }
}
