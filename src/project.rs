//! The files around a page: what its links may lead to.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use deunicode::deunicode;
use percent_encoding::percent_decode_str;
use rustc_hash::FxHashSet;

use crate::page::{Link, Page, Slugs, leading_id, split_id};
use crate::path;
use crate::request::json_paths;
use crate::text::Span;
use crate::workspace;

/// A directory and what its pages can be linked to by; looked up when a link asks, and only once.
#[derive(Debug, Default)]
pub struct Project {
    root: PathBuf,
    unsaved: Arc<Unsaved>,
    exists: Mutex<HashMap<PathBuf, bool>>,
    anchors: Mutex<HashMap<PathBuf, Option<Arc<Anchors>>>>,
    /// The pages that are looked at together.
    pages: OnceLock<Vec<PathBuf>>,
    /// The paths that requests on these send JSON to.
    json_paths: OnceLock<FxHashSet<String>>,
}

/// Pages whose texts are newer than their files, or that have no file yet; by their absolute paths.
#[derive(Debug, Default)]
pub(crate) struct Unsaved(Mutex<HashMap<PathBuf, UnsavedPage>>);

#[derive(Clone, Debug)]
struct UnsavedPage {
    text: Arc<str>,
    anchors: Arc<OnceLock<Arc<Anchors>>>,
}

impl Unsaved {
    /// The page at a path says this from now on.
    pub(crate) fn put(&self, path: PathBuf, text: Arc<str>) {
        self.locked().insert(path, UnsavedPage { text, anchors: Arc::default() });
    }

    /// The page at a path is what its file is.
    pub(crate) fn remove(&self, path: &Path) {
        self.locked().remove(path);
    }

    fn has(&self, path: &Path) -> bool {
        self.locked().contains_key(path)
    }

    fn anchors(&self, path: &Path) -> Option<Arc<Anchors>> {
        let page = self.locked().get(path).cloned()?;
        Some(Arc::clone(page.anchors.get_or_init(|| Arc::new(Anchors::of(&Page::parse(&page.text))))))
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<PathBuf, UnsavedPage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The places of a page that links can name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Anchors {
    /// The ids of headings and of HTML elements.
    pub(crate) ids: Vec<String>,
    /// The ids as they are, without punctuation, and in Latin letters.
    known: HashSet<String>,
    /// Whether the page includes others, which may have anchors of their own, or has headings that a tool makes of comments.
    is_open: bool,
}

/// What the anchors of footnotes start with, in tools that give them some.
const FOOTNOTES: [&str; 2] = ["fn:", "fnref:"];

/// What a page has that includes other texts or is made of them by a template.
const INCLUDES: [&str; 6] = ["<%", "{%", "{{", "import ", "--8<--", "<!--@include"];

impl Project {
    /// The project in the directory `root`, an absolute path.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self { root, ..Self::default() }
    }

    /// The same with a page at an absolute path, whatever there is by now.
    #[must_use]
    pub(crate) fn with_page(self, path: PathBuf, text: &str) -> Self {
        self.unsaved.put(path, text.into());
        self
    }

    /// The same with pages that come before their files.
    #[must_use]
    pub(crate) fn with_unsaved(self, unsaved: Arc<Unsaved>) -> Self {
        Self { unsaved, ..self }
    }

    /// Looks at a path again when a link asks: its file has changed.
    pub(crate) fn forget(&self, path: &Path) {
        self.anchors.lock().unwrap_or_else(PoisonError::into_inner).remove(path);
        self.exists.lock().unwrap_or_else(PoisonError::into_inner).remove(path);
    }

    /// Says which pages are looked at together; the first call counts.
    pub(crate) fn set_pages(&self, pages: &[PathBuf]) {
        self.pages.get_or_init(|| pages.to_vec());
    }

    /// Whether a request on one of the pages sends JSON to a path, as [`path_key`](crate::request::path_key) has it, and
    /// calls it JSON. The pages are read when this is first asked.
    #[must_use]
    pub(crate) fn sends_json(&self, path: &str) -> bool {
        self.json_paths.get_or_init(|| self.read_json_paths()).contains(path)
    }

    fn read_json_paths(&self) -> FxHashSet<String> {
        let pages = self.pages.get().map(Vec::as_slice).unwrap_or_default();
        let texts = pages.iter().filter_map(|page| workspace::read_text(page).ok());
        let may_say_so = |text: &String| text.contains("application/json") || text.contains("--json");
        texts.filter(may_say_so).flat_map(|text| json_paths(&Page::parse(&text))).collect()
    }

    /// The absolute path of the directory that holds the page at `place`.
    #[must_use]
    pub(crate) fn directory(&self, place: &Path) -> PathBuf {
        let mut page = path::absolute(&self.root, place);
        page.pop();
        page
    }

    /// The absolute path of a link's target on a page in `directory`; `None` outside of the project.
    #[must_use]
    pub(crate) fn target(&self, directory: &Path, link: &str) -> Option<PathBuf> {
        if let Some(inner) = link.strip_prefix("@/") {
            return self.target_from_top(directory, inner);
        }
        let target = |link: &str| path::follow(directory.to_path_buf(), Path::new(link));
        let is_inside = |target: &PathBuf| target.starts_with(&self.root) && *target != self.root;
        let found = Some(target(link)).filter(is_inside);
        // Where a tool serves `a.md` as `a/`, `../` is where the page is.
        let is_missing = || found.as_ref().is_none_or(|found| !self.has(found));
        if !is_missing() {
            return found;
        }
        let served = link.strip_prefix("../").map(target).filter(is_inside).filter(|served| self.has(served));
        // Docusaurus looks in the top folder, too.
        let is_bare = link.contains('/') && !link.starts_with(['.', '/']);
        served.or_else(|| is_bare.then(|| self.find_around(directory, link)).flatten()).or(found)
    }

    /// The target of a link that starts at the top of the pages, as Zola's do: where the file is in one of the directories around
    /// the page, else below `content`. Elsewhere, other programs have names of their own that start with `@`.
    fn target_from_top(&self, directory: &Path, inner: &str) -> Option<PathBuf> {
        let content = || self.around(directory).find(|top| top.file_name().is_some_and(|name| name == "content"));
        let found = self.find_around(directory, inner);
        found.or_else(|| content().map(|top| path::follow(top.to_path_buf(), Path::new(inner))))
    }

    /// The file of that name, in the nearest of the directories around a page that has one.
    fn find_around(&self, directory: &Path, name: &str) -> Option<PathBuf> {
        let target = |top: &Path| path::follow(top.to_path_buf(), Path::new(name));
        self.around(directory).map(target).find(|target| self.has(target))
    }

    fn around<'d>(&'d self, directory: &'d Path) -> impl Iterator<Item = &'d Path> {
        directory.ancestors().take_while(|directory| directory.starts_with(&self.root))
    }

    /// The absolute paths of the files to whose anchors the page at `place` links.
    #[must_use]
    pub(crate) fn targets(&self, place: &Path, page: &Page<'_>) -> HashSet<PathBuf> {
        let with_anchors = page.prose.links.iter().filter(|link| link.destination.contains('#'));
        self.linked(place, with_anchors)
    }

    /// The absolute paths of the files to which links of the page at `place` lead.
    #[must_use]
    pub(crate) fn linked<'l, 't: 'l>(
        &self,
        place: &Path,
        links: impl IntoIterator<Item = &'l Link<'t>>,
    ) -> HashSet<PathBuf> {
        let directory = self.directory(place);
        let target = |link: &Link<'_>| {
            let path = link.destination.split(['#', '?']).next().filter(|path| !path.is_empty())?;
            self.target(&directory, &percent_decode_str(path).decode_utf8().ok()?)
        };
        links.into_iter().filter_map(target).collect()
    }

    /// Whether there is a file or directory at an absolute path.
    #[must_use]
    pub(crate) fn has(&self, path: &Path) -> bool {
        self.unsaved.has(path) || remember(&self.exists, path, || workspace::exists(path))
    }

    /// The names beside an absolute path.
    #[must_use]
    pub(crate) fn neighbors(path: &Path) -> Vec<String> {
        path.parent().map(workspace::names_in).unwrap_or_default()
    }

    /// The anchors of the page at an absolute path; `None` if it cannot be read.
    #[must_use]
    pub(crate) fn anchors(&self, path: &Path) -> Option<Arc<Anchors>> {
        let read = || workspace::read_text(path).ok().map(|text| Arc::new(Anchors::of(&Page::parse(&text))));
        self.unsaved.anchors(path).or_else(|| remember(&self.anchors, path, read))
    }
}

/// What is known of a path, or else found out now; other threads may look at other paths meanwhile.
fn remember<T: Clone>(known: &Mutex<HashMap<PathBuf, T>>, path: &Path, find_out: impl FnOnce() -> T) -> T {
    let locked = || known.lock().unwrap_or_else(PoisonError::into_inner);
    let found = locked().get(path).cloned();
    found.unwrap_or_else(|| {
        let found = find_out();
        locked().insert(path.to_path_buf(), found.clone());
        found
    })
}

impl Anchors {
    /// The anchors of a page.
    #[must_use]
    pub(crate) fn of(page: &Page<'_>) -> Self {
        let mut slugs = Slugs::default();
        let mut ids: Vec<String> = page.prose.ids.iter().map(|&id| id.to_owned()).collect();
        for heading in &page.prose.headings {
            match split_id(&heading.text) {
                Some((_, id)) => ids.extend([slugs.own(id), id.to_owned()]),
                None => ids.push(slugs.unique(&heading.text)),
            }
        }
        ids.extend(listed_ids(page));
        let mut known: HashSet<String> = ids.iter().flat_map(|id| [id.clone(), squeezed(id)]).collect();
        let foreign = page.prose.headings.iter().filter(|heading| !heading.text.is_ascii());
        known.extend(foreign.map(|heading| squeezed(&deunicode(&heading.text).to_lowercase())));
        let is_made = page.prose.headings.iter().any(|heading| heading.span.of(page.text).contains("<!--"));
        let is_open = is_made || INCLUDES.iter().any(|mark| page.text.contains(mark)) || has_generated_text(page.text);
        Self { ids, known, is_open }
    }

    /// Whether a link can name this place; punctuation differs from one tool to the next and does not count.
    #[must_use]
    pub(crate) fn has(&self, anchor: &str) -> bool {
        let is_footnote = FOOTNOTES.iter().any(|start| anchor.starts_with(start));
        self.is_open || is_footnote || self.known.contains(anchor) || self.known.contains(&squeezed(anchor))
    }
}

/// The ids in lists of attributes that follow text and links: `**name**{ #name }`.
fn listed_ids(page: &Page<'_>) -> Vec<String> {
    let lists = page.text.match_indices('{').filter_map(|(at, _)| Some((at, leading_id(&page.text[at..])?.0)));
    let is_prose = |at: usize| !page.prose.is_code(Span::from(at..at + 1));
    lists.filter(|&(at, _)| is_prose(at)).map(|(_, id)| id.to_owned()).collect()
}

/// Whether a page has a `::: name` that nothing closes, for which `MkDocs` generates text.
fn has_generated_text(text: &str) -> bool {
    let colons = text.lines().map(str::trim).filter(|line| line.starts_with(":::"));
    let (mut opened, mut closed) = (0, 0);
    for line in colons {
        if line.trim_start_matches(':').trim().is_empty() { closed += 1 } else { opened += 1 }
    }
    opened > closed
}

fn squeezed(id: &str) -> String {
    id.chars().filter(|letter| letter.is_alphanumeric()).collect()
}
