//! What there is in a project: the docs tool, pages, requests, `OpenAPI` documents.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::tools::{self, Tool};
use crate::contract::{Binding, Contracts};
use crate::error::Result;
use crate::page::Page;
use crate::path;
use crate::report::count;
use crate::request::{self, NOTATIONS};
use crate::workspace::{self, Walk};

/// How many pages are read: enough to tell what a project writes, and less than a second of work.
const MOST_PAGES: usize = 20_000;

/// How many files are opened that may be `OpenAPI` documents: a repository of data has more YAML than pages.
const MOST_CANDIDATES: usize = 5_000;
/// How many `OpenAPI` documents go into the config: a longer list is better written by hand, as a pattern.
const MOST_DOCUMENTS: usize = 8;

/// How many bytes at the start of a file show whether it is an `OpenAPI` document: `openapi:` comes first, after a
/// license at most.
const HEAD: u64 = 4096;

/// What there is in a project. Paths are relative to its directory.
pub(super) struct Survey {
    pub(super) tool: Option<&'static Tool>,
    /// The directory of the pages; empty for the project's own.
    pub(super) pages_directory: PathBuf,
    pub(super) title: Option<String>,
    /// The address of the site, and where the project is kept.
    pub(super) url: Option<String>,
    pub(super) repository: Option<String>,
    /// How many pages there are in all of the project, and how many of them have requests.
    pub(super) pages: usize,
    with_requests: usize,
    /// How many requests there are, by the name of the notation.
    requests: BTreeMap<&'static str, usize>,
    /// `OpenAPI` documents that can be used.
    pub(super) documents: Vec<PathBuf>,
    pub(super) unused: Vec<Unused>,
}

/// A document that can't be used, and why.
pub(super) type Unused = (PathBuf, String);

impl Survey {
    /// Looks at a project.
    pub(super) fn of(root: &Path, threads: usize) -> Result<Self> {
        let walk = Walk { respect_gitignore: true, exclude: Vec::new(), threads };
        let mut pages = walk.find(&[root.to_path_buf()]).pages;
        pages.retain(|page| !page.components().any(|part| part.as_os_str() == "node_modules"));
        let used = tools::find(root);
        let of_tool = used.as_ref().map(|used| used.pages.clone());
        let is_here = |directory: &Path| pages.iter().any(|page| page.starts_with(path::tidy(&root.join(directory))));
        let directory = of_tool.filter(|pages| is_here(pages)).or_else(|| {
            ["docs", "documentation", "doc", "content"]
                .map(PathBuf::from)
                .into_iter()
                .find(|directory| is_here(directory))
        });
        let (documents, unused) = documents(root)?;
        let counts: Vec<_> = pages.par_iter().take(MOST_PAGES).map(|page| requests(page)).collect();
        let mut requests = BTreeMap::new();
        for (name, number) in counts.iter().flatten() {
            *requests.entry(*name).or_default() += number;
        }
        Ok(Self {
            tool: used.as_ref().map(|used| used.tool),
            pages_directory: directory.unwrap_or_default(),
            title: used.as_ref().and_then(|used| used.title.clone()),
            url: used.as_ref().and_then(|used| used.url.clone()),
            repository: used.and_then(|used| used.repository),
            pages: pages.len(),
            with_requests: counts.iter().filter(|counts| !counts.is_empty()).count(),
            requests,
            documents,
            unused,
        })
    }

    /// `12 pages in docs`.
    pub(super) fn told_pages(&self) -> String {
        match (self.pages, self.pages_directory.as_os_str().is_empty()) {
            (0, _) => "none (.md, .markdown, .mdx)".to_owned(),
            (pages, true) => count(pages, "page"),
            (pages, false) => {
                format!(
                    "{}; those to publish are in {}",
                    count(pages, "page"),
                    path::display_name(&self.pages_directory)
                )
            }
        }
    }

    /// `3 har, 12 curl on 5 pages`.
    pub(super) fn told_requests(&self) -> String {
        let named = NOTATIONS.iter().filter_map(|notation| {
            let number = self.requests.get(notation.name)?;
            Some(format!("{number} {}", notation.name))
        });
        let named: Vec<String> = named.collect();
        if named.is_empty() {
            let names = NOTATIONS.iter().filter(|notation| notation.has_requests).map(|notation| notation.name);
            return format!("none yet; harkdown reads {}", names.collect::<Vec<_>>().join(", "));
        }
        format!("{} on {}", named.join(", "), count(self.with_requests, "page"))
    }
}

/// How many blocks with requests a page has, by the name of the notation; none where it cannot be read.
fn requests(page: &Path) -> Vec<(&'static str, usize)> {
    let Ok(text) = workspace::read_text(page) else { return Vec::new() };
    let page = Page::parse(&text);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, _, notation) in request::blocks(&page, |_, notation| notation.has_requests) {
        *counts.entry(notation.name).or_default() += 1;
    }
    counts.into_iter().collect()
}

/// The `OpenAPI` documents of a project that can be used, and those that can't.
fn documents(root: &Path) -> Result<(Vec<PathBuf>, Vec<Unused>)> {
    let patterns = ["*.yaml", "*.yml", "*.json"].map(str::to_owned);
    let absolute = workspace::from_here(root).unwrap_or_else(|| root.to_path_buf());
    let files = workspace::find_files(&absolute, &patterns, &["yaml", "yml", "json"])?.into_iter();
    let is_own = |file: &PathBuf| !file.components().any(|part| part.as_os_str() == "node_modules");
    let (mut documents, mut unused) = (Vec::new(), Vec::new());
    for file in files.filter(is_own).take(MOST_CANDIDATES) {
        let Some(version) = version(&file) else { continue };
        let inner = file.strip_prefix(&absolute).unwrap_or(&file).to_path_buf();
        match usable(&absolute, &inner, version) {
            _ if documents.len() + unused.len() >= MOST_DOCUMENTS => break,
            Ok(()) => documents.push(inner),
            Err(why) => unused.push((inner, why)),
        }
    }
    Ok((documents, unused))
}

/// The kind of document that a file is by its first lines.
#[derive(Clone, Copy)]
enum Version {
    OpenApi3,
    Swagger2,
}

fn version(file: &Path) -> Option<Version> {
    let mut head = Vec::new();
    workspace::open(file).ok()?.take(HEAD).read_to_end(&mut head).ok()?;
    let head = String::from_utf8_lossy(&head);
    let value = |key: &str| {
        let (before, rest) = head.split_once(key)?;
        let is_key = before.is_empty() || before.ends_with(['\n', '"', '\'']);
        let value = rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?;
        is_key.then(|| value.trim_start().trim_start_matches(['"', '\'']).to_owned())
    };
    if value("openapi").is_some_and(|version| version.starts_with("3.")) {
        Some(Version::OpenApi3)
    } else {
        value("swagger").filter(|version| version.starts_with("2.")).map(|_| Version::Swagger2)
    }
}

/// Why a document can't be used, if so.
fn usable(root: &Path, file: &Path, version: Version) -> Result<(), String> {
    if matches!(version, Version::Swagger2) {
        return Err("is Swagger 2.0; harkdown checks against OpenAPI 3".to_owned());
    }
    let binding = Binding { openapi: Some(file.to_path_buf()), ..Binding::default() };
    match Contracts::read(&[binding], root) {
        Ok(_) => Ok(()),
        Err(error) => {
            let error = error.to_string();
            let first = error.lines().next().unwrap_or_default();
            Err(first.split_once(": ").map_or(first, |(_, why)| why).to_owned())
        }
    }
}
