//! The pages of a directory and what they were made to, kept in step with the files.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::cli::build::{self, CheckedPage};
use crate::cli::session::{Session, config_directories};
use crate::config::{Config, FILE_NAMES};
use crate::diagnostic::Severity;
use crate::error::Result;
use crate::path;
use crate::project::{Anchors, Project};
use crate::report::{self, Format};
use crate::rules::Diagnostic;
use crate::serve::{Findings, Shown};
use crate::site::{self, Preview, PreviewBody, PreviewFrame};
use crate::workspace::{self, Walk, current_directory};

/// How many errors of a page are shown over it: more than a screen holds.
const MOST_SHOWN: usize = 50;

/// How long a page may stay empty while its editor writes it: some editors empty a file first. Longer, and a page that
/// really is empty would be shown late.
const WRITING: Duration = Duration::from_millis(500);
/// How often such a page is looked at again.
const LOOK: Duration = Duration::from_millis(10);

/// All that a site is made of, as it was when it was last read.
pub(super) struct Workbench {
    given: Option<PathBuf>,
    threads: usize,
    tree: Tree,
    /// What of the site is the same whatever its pages say; none before anything was read.
    frame: Option<Arc<PreviewFrame>>,
    /// In the order of the files.
    works: Vec<Arc<Work>>,
    /// What browsers were shown last.
    preview: Option<Arc<Preview>>,
    /// Whether the site may be made of other directories than those that are watched.
    has_new_directories: bool,
    /// How often the assets have changed.
    assets_version: u64,
    /// The pages whose anchors have changed, so that links to them may lead elsewhere now.
    new_anchors: HashSet<PathBuf>,
    /// Whether the last update failed, so that what is read next is news.
    has_failed: bool,
    /// What changed since the last update that did not fail: it is read again with what changes next.
    unread: Touched,
    /// The pages whose findings nobody has seen yet.
    news: BTreeSet<PathBuf>,
}

/// What is read besides the texts of pages.
struct Tree {
    config: Config,
    settings: site::Settings,
    source: PathBuf,
    /// The pages, sorted.
    files: Arc<Vec<PathBuf>>,
    assets: Arc<Vec<site::File>>,
}

/// The works that the pages had, in their order.
type Old<'w> = Vec<Option<&'w Arc<Work>>>;

/// A page as it is now, and what it was made to before if it says the same.
type PageAndWork<'w> = (Arc<CheckedPage>, Option<&'w Arc<Work>>);

/// A page and what it was made to.
struct Work {
    file: PathBuf,
    page: Arc<CheckedPage>,
    body: PreviewBody,
    /// What it was made to when it last had no error; without such a time, what it is made to now.
    good: PreviewBody,
    /// In order; those of the linter and those of publishing.
    diagnostics: Vec<Diagnostic>,
    /// The errors among them, if there are any.
    findings: Option<Findings>,
    /// The files to whose anchors it links, once somebody has asked.
    targets: OnceLock<HashSet<PathBuf>>,
}

/// What a change of files concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Touched {
    config: bool,
    templates: bool,
    /// Which pages there are, and the assets.
    files: bool,
    pages: BTreeSet<PathBuf>,
}

impl Touched {
    fn everything() -> Self {
        Self { config: true, templates: true, files: true, pages: BTreeSet::new() }
    }

    /// This and more.
    fn and(mut self, more: &Self) -> Self {
        self.config |= more.config;
        self.templates |= more.templates;
        self.files |= more.files;
        self.pages.extend(more.pages.iter().cloned());
        self
    }
}

impl Workbench {
    pub(super) fn new(given: Option<PathBuf>, session: &mut Session) -> Result<Self> {
        let config = session.config()?;
        let settings = build::settings(&config)?;
        let threads = session.threads();
        let tree = Tree { config, settings, source: PathBuf::new(), files: Arc::default(), assets: Arc::default() };
        let mut workbench = Self {
            given,
            threads,
            tree,
            frame: None,
            works: Vec::new(),
            preview: None,
            has_new_directories: true,
            assets_version: 0,
            new_anchors: HashSet::new(),
            has_failed: false,
            unread: Touched::default(),
            news: BTreeSet::new(),
        };
        workbench.take(&Touched::everything(), session)?;
        Ok(workbench)
    }

    /// The path of the site on the host.
    pub(super) fn base(&self) -> String {
        self.tree.settings.base()
    }

    pub(super) fn pages(&self) -> usize {
        self.works.len()
    }

    /// Reads again what changed; whether there was anything. Without paths, anything may have.
    ///
    /// Errors: what stops a build. All then stays as it was.
    pub(super) fn update(&mut self, paths: &BTreeSet<PathBuf>, session: &mut Session) -> Result<bool> {
        let touched = self.touched(paths)?.and(&self.unread);
        if touched == Touched::default() {
            return Ok(false);
        }
        self.unread = touched.clone();
        self.has_new_directories |= touched.config || touched.templates || touched.files;
        let had_failed = std::mem::replace(&mut self.has_failed, true);
        let is_other = self.take(&touched, session)?;
        (self.has_failed, self.unread) = (false, Touched::default());
        Ok(is_other || had_failed)
    }

    /// Says that what was read last cannot be shown.
    pub(super) fn fail(&mut self) {
        self.has_failed = true;
    }

    fn touched(&self, paths: &BTreeSet<PathBuf>) -> Result<Touched> {
        if paths.is_empty() {
            return Ok(Touched { config: false, ..Touched::everything() });
        }
        let current = current_directory()?;
        let absolute = |path: &Path| path::absolute(&current, path);
        let mut configs: Vec<PathBuf> = FILE_NAMES.iter().map(|name| current.join(name)).collect();
        configs.extend(self.tree.config.sources.iter().map(|source| absolute(source)));
        let under = |path: &Path, directory: &Option<PathBuf>| {
            directory.as_ref().is_some_and(|directory| path.starts_with(self.absolute(directory)))
        };
        let source = absolute(&self.tree.source);
        let mut touched = Touched::default();
        for path in paths.iter().map(|path| absolute(path)) {
            touched.config |= configs.contains(&path) || under(&path, &self.tree.config.snippets.targets);
            touched.templates |= under(&path, &self.tree.config.site.templates);
            let is_named = |file: &&PathBuf| file.file_name() == path.file_name() && absolute(file) == path;
            let page = self.tree.files.iter().find(is_named);
            match (page, path.strip_prefix(&source)) {
                (Some(file), _) if workspace::is_file(&path) => drop(touched.pages.insert(file.clone())),
                (_, Ok(inner)) => touched.files |= self.may_be_published(&path, inner),
                _ => {}
            }
        }
        Ok(touched)
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        path::absolute(&self.tree.config.root, path)
    }

    /// Whether a change of a file, `inner` in the directory, may change the site: editors leave others for a moment.
    fn may_be_published(&self, path: &Path, inner: &Path) -> bool {
        let name = inner.file_name().unwrap_or_default().to_string_lossy();
        if matches!(&*name, ".gitignore" | ".ignore") {
            return true;
        }
        let is_hidden = inner.components().any(|part| part.as_os_str().to_string_lossy().starts_with('.'));
        let is_known = || {
            let inner = path::display_name(inner);
            let mut paths = self.tree.assets.iter().map(|file| &file.path);
            paths.any(|path| Path::new(path).starts_with(&inner))
                || self.works.iter().any(|work| Path::new(&work.page.path).starts_with(&inner))
        };
        !is_hidden && ((workspace::is_file(path) || workspace::is_directory(path)) || is_known())
    }

    fn take(&mut self, touched: &Touched, session: &mut Session) -> Result<bool> {
        let tree = self.read_tree(touched, session)?;
        let has_same_links = !touched.config && self.tree.has_same_names(&tree);
        let old = old(&self.works, &self.tree, &tree);
        let checked = check(&tree, &old, touched, has_same_links)?;
        let has_same_look = !touched.config && self.tree.files == tree.files && tree.has_same_html(&self.tree);
        let frame = self.frame(&tree, touched, &checked)?;
        let works = make(&tree, &frame, &old, &checked, has_same_look)?;
        let is_other =
            |(work, old): &(&Arc<Work>, Option<&Arc<Work>>)| old.is_none_or(|old| !Arc::ptr_eq(&old.page, &work.page));
        let others: Vec<_> = works.iter().zip(old.iter().copied()).filter(is_other).collect();
        if has_same_links {
            let has_other_anchors = |(work, old): &&(&Arc<Work>, Option<&Arc<Work>>)| {
                old.is_some_and(|old| old.anchors() != work.anchors())
            };
            let others = others.iter().filter(has_other_anchors);
            self.new_anchors.extend(others.map(|(work, _)| tree.absolute(&work.file)));
        }
        self.news.extend(others.iter().map(|(work, _)| work.file.clone()));
        let has_other_assets = tree.assets != self.tree.assets;
        let is_other = !others.is_empty()
            || has_other_assets
            || works.len() != self.works.len()
            || touched.config
            || tree.settings.templates != self.tree.settings.templates;
        self.assets_version += u64::from(has_other_assets);
        (self.tree, self.frame, self.works) = (tree, Some(frame), works);
        Ok(is_other)
    }

    /// What of the site is the same whatever its pages say: as it was, if only pages were touched.
    fn frame(&self, tree: &Tree, touched: &Touched, pages: &[PageAndWork<'_>]) -> Result<Arc<PreviewFrame>> {
        let is_same = !touched.config && !touched.templates && !touched.files;
        if let Some(frame) = self.frame.as_ref().filter(|_| is_same) {
            return Ok(Arc::clone(frame));
        }
        let paths = pages.iter().map(|(page, _)| page.path.clone()).collect();
        PreviewFrame::new(tree.settings.clone(), paths, Arc::clone(&tree.assets)).map(Arc::new)
    }

    fn read_tree(&self, touched: &Touched, session: &mut Session) -> Result<Tree> {
        let config = if touched.config { session.config()? } else { self.tree.config.clone() };
        let has_settings = touched.config || touched.templates;
        let settings = if has_settings { build::settings(&config)? } else { self.tree.settings.clone() };
        let source = build::place(self.given.as_deref(), &config, &config.site.source);
        let (mut files, mut assets) = (Arc::clone(&self.tree.files), Arc::clone(&self.tree.assets));
        if touched.config || touched.files {
            files = Arc::new(build::pages(&source, &config, self.threads)?.0);
            assets = Arc::new(build::assets(&source, &config)?);
        }
        Ok(Tree { config, settings, source, files, assets })
    }

    /// Checks the pages again that link to new anchors; whether that found anything else.
    pub(super) fn check_links(&mut self) -> Result<bool> {
        let anchors = std::mem::take(&mut self.new_anchors);
        if anchors.is_empty() {
            return Ok(false);
        }
        let (tree, scopes) = (&self.tree, build::scopes(&self.tree.config)?);
        let project = Project::new(tree.config.root.clone());
        let check = |work: &Arc<Work>| {
            if work.targets(tree, &project).is_disjoint(&anchors) {
                return Arc::clone(work);
            }
            let page = Arc::new(CheckedPage::check(&work.file, &tree.source, work.page.text.clone(), &scopes));
            Arc::new(Work::new(work.file.clone(), page, work.body.clone(), Some(&work.good)))
        };
        let works: Vec<Arc<Work>> = self.works.par_iter().map(check).collect();
        let changed = works.iter().zip(&self.works).filter(|(new, old)| new.diagnostics != old.diagnostics);
        let changed: Vec<PathBuf> = changed.map(|(new, _)| new.file.clone()).collect();
        let is_other = !changed.is_empty();
        self.news.extend(changed);
        self.works = works;
        Ok(is_other)
    }

    /// What browsers are shown.
    pub(super) fn shown(&mut self) -> Shown {
        let frame = self.frame.as_ref().expect("something was taken when the workbench was made");
        let bodies = self.works.iter().map(|work| work.good.clone()).collect();
        let preview = Arc::new(Preview::new(frame, bodies, self.preview.as_deref()));
        self.preview = Some(Arc::clone(&preview));
        let findings = self.works.iter().enumerate().filter_map(|(at, work)| {
            let findings = work.findings.clone()?;
            Some((preview.url(at)?.to_owned(), findings))
        });
        let findings = findings.collect();
        let settings = &self.tree.settings;
        Shown {
            findings,
            preview,
            base: self.base(),
            error: None,
            assets: self.assets_version,
            any_content: settings.allow_html || !settings.templates.is_empty(),
        }
    }

    /// The pages with findings that nobody has seen yet, as reports name them: their text, and what was found.
    pub(super) fn take_news(&mut self) -> impl Iterator<Item = (&CheckedPage, &[Diagnostic])> {
        let news = std::mem::take(&mut self.news);
        let works = self.works.iter().filter(move |work| news.contains(&work.file) && !work.diagnostics.is_empty());
        works.map(|work| (&*work.page, work.diagnostics.as_slice()))
    }

    /// Has the directories looked for again, if they may be others than they were.
    pub(super) fn look_for_directories(&mut self, may_be_others: bool) {
        self.has_new_directories |= may_be_others;
    }

    /// The directories in which something may change that the site is made of, if these may be others than they were.
    pub(super) fn new_directories(&mut self) -> Result<Option<BTreeSet<PathBuf>>> {
        if !self.has_new_directories {
            return Ok(None);
        }
        let directories = self.directories()?;
        self.has_new_directories = false;
        Ok(Some(directories))
    }

    fn directories(&self) -> Result<BTreeSet<PathBuf>> {
        let tree = &self.tree;
        let published = Walk { respect_gitignore: true, exclude: Vec::new(), threads: self.threads };
        let mut directories = published.directories(std::slice::from_ref(&tree.source));
        let own = [&tree.config.site.templates, &tree.config.snippets.targets];
        let own: Vec<PathBuf> = own.into_iter().flatten().map(|directory| self.absolute(directory)).collect();
        directories.extend(Walk { respect_gitignore: false, ..published }.directories(&own));
        directories.extend(config_directories(&tree.config.sources)?);
        let current = current_directory()?;
        Ok(directories.iter().map(|directory| path::absolute(&current, directory)).collect())
    }
}

/// What the pages of a tree were in the last one, whose works these are.
fn old<'w>(works: &'w [Arc<Work>], last: &Tree, tree: &Tree) -> Old<'w> {
    if Arc::ptr_eq(&tree.files, &last.files) {
        return works.iter().map(Some).collect();
    }
    let by_file: HashMap<&Path, &Arc<Work>> = works.iter().map(|work| (&*work.file, work)).collect();
    tree.files.iter().map(|file| by_file.get(file.as_path()).copied()).collect()
}

/// Reads and checks pages; those that did not change come with what they were.
fn check<'w>(tree: &Tree, old: &Old<'w>, touched: &Touched, has_same_links: bool) -> Result<Vec<PageAndWork<'w>>> {
    let scopes = build::scopes(&tree.config)?;
    let is_any = touched.config || touched.files;
    let check = |(file, old): (&PathBuf, Option<&'w Arc<Work>>)| {
        if let Some(old) = old.filter(|_| !is_any && !touched.pages.contains(file)) {
            return Ok((Arc::clone(&old.page), Some(old)));
        }
        let text = read(file, old)?;
        let same = old.filter(|old| old.page.text == text);
        if let Some(old) = same.filter(|_| has_same_links) {
            return Ok((Arc::clone(&old.page), Some(old)));
        }
        Ok((Arc::new(CheckedPage::check(file, &tree.source, text, &scopes)), same))
    };
    tree.files.par_iter().zip(old.par_iter().copied()).map(check).collect()
}

/// Makes pages; those that did not change stay what they were, if the site looks as it did.
fn make(
    tree: &Tree,
    frame: &PreviewFrame,
    old: &Old<'_>,
    pages: &[PageAndWork<'_>],
    has_same_look: bool,
) -> Result<Vec<Arc<Work>>> {
    let anew = pages.iter().filter(|(_, same)| same.is_none() || !has_same_look);
    let anew: Vec<(&CheckedPage, Cow<'_, str>)> = anew.map(|(page, _)| (&**page, page.published())).collect();
    let sources: Vec<site::Source<'_>> = anew.iter().map(|(page, text)| page.source(text)).collect();
    let mut bodies = PreviewBody::of(&sources, frame, &build::snippet(&tree.config, true))?.into_iter();
    let works = tree.files.iter().zip(pages).zip(old).map(|((file, (page, same)), old)| {
        let body = match same.filter(|_| has_same_look) {
            Some(same) if Arc::ptr_eq(&same.page, page) => return Arc::clone(same),
            Some(same) => same.body.clone(),
            None => bodies.next().expect("each of these pages was made again"),
        };
        let good = old.map(|old| &old.good);
        Arc::new(Work::new(file.clone(), Arc::clone(page), body, good))
    });
    Ok(works.collect())
}

/// The text of a page. One that is empty all of a sudden is likely being written: it gets a moment for that.
fn read(file: &Path, old: Option<&Arc<Work>>) -> Result<String> {
    let start = Instant::now();
    let was_filled = old.is_some_and(|old| !old.page.text.is_empty());
    loop {
        let text = workspace::read_text(file)?;
        if !text.is_empty() || !was_filled || start.elapsed() > WRITING {
            return Ok(text);
        }
        std::thread::sleep(LOOK);
    }
}

impl Tree {
    /// Whether links lead to the same files.
    fn has_same_names(&self, other: &Self) -> bool {
        let names = |tree: &Self| tree.assets.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
        let has_same_assets = || Arc::ptr_eq(&self.assets, &other.assets) || names(self) == names(other);
        self.files == other.files && has_same_assets()
    }

    /// The absolute path of a page, as links lead to it.
    fn absolute(&self, file: &Path) -> PathBuf {
        path::absolute(&self.config.root, &workspace::from_here(file).unwrap_or_default())
    }

    /// Whether pages are made by the same templates.
    fn has_same_html(&self, other: &Self) -> bool {
        let templates = |tree: &Self| {
            let mut templates = tree.settings.templates.clone();
            templates.retain(|name, _| Path::new(name).extension().is_some_and(|extension| extension == "html"));
            templates
        };
        templates(self) == templates(other)
    }
}

impl Work {
    fn new(file: PathBuf, page: Arc<CheckedPage>, body: PreviewBody, good: Option<&PreviewBody>) -> Self {
        let diagnostics = page.diagnostics(&page.sift(body.diagnostics()));
        let is_good = diagnostics.iter().all(|found| found.severity != Severity::Error);
        let good = good.filter(|_| !is_good).unwrap_or(&body).clone();
        let findings = findings(&page, &diagnostics);
        Self { file, page, body, good, diagnostics, findings, targets: OnceLock::new() }
    }

    /// The places of the page that links can name.
    fn anchors(&self) -> Vec<String> {
        Anchors::of(&crate::page::Page::parse(&self.page.text)).ids
    }

    /// The files to whose anchors the page links.
    fn targets(&self, tree: &Tree, project: &Project) -> &HashSet<PathBuf> {
        let find = || project.targets(&tree.absolute(&self.file), &crate::page::Page::parse(&self.page.text));
        self.targets.get_or_init(find)
    }
}

/// The errors among what was found on a page.
fn findings(page: &CheckedPage, diagnostics: &[Diagnostic]) -> Option<Findings> {
    let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let errors: Vec<Diagnostic> = errors.cloned().collect();
    if errors.is_empty() {
        return None;
    }
    let shown = &errors[..errors.len().min(MOST_SHOWN)];
    let report = report::ReportedPage { file: &page.name, text: &page.text, diagnostics: shown };
    let report = Format::Full.render(&report, false).trim_end().to_owned();
    Some(Findings { name: page.name.clone(), count: errors.len(), report })
}
