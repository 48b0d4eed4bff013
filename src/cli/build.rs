//! `harkdown build`: pages to a site.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use clap::Args;
use clap::builder::PossibleValuesParser;
use percent_encoding::percent_decode_str;
use rayon::prelude::*;
use url::Url;

use super::Exit;
use super::fail_on::FailOn;
use super::session::Session;
use crate::config::{self, Config, Overrides, Scopes};
use crate::diagnostic::Severity;
use crate::error::{Error, Result};
use crate::flavour;
use crate::generate;
use crate::lint::{self, Checked};
use crate::path::{self, display_name};
use crate::project::Project;
use crate::report::{self, Format, count};
use crate::rules::{self, Diagnostic, SECRET};
use crate::site::{self, OutputFolder, PageReport, ProtectedPaths, SiteDraft, Source, Sources};
use crate::snippet::{self, Options, Snippet, Target, View};
use crate::suppression::Suppressions;
use crate::sync;
use crate::workspace::{self, Walk, current_directory};

/// Publish a directory of pages as a site, or as Markdown for another docs tool.
///
/// Each `har` block becomes a group of tabs, one a target; in Markdown, what the docs tool has for that. When a page has errors, nothing is published: the errors are
/// shown, the last good site stays, and the exit code is 1. Files in the output directory that harkdown did not write stay there.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  harkdown build\n  harkdown build docs -o public\n  harkdown build --format vitepress -o ../website/docs"
)]
pub(super) struct Arguments {
    /// The directory of the pages; by default `site.source` of the config, which is `docs`.
    #[arg(value_name = "DIR")]
    source: Option<PathBuf>,
    /// The directory to write the site to; by default `site.output` of the config, which is `site`.
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// What to write: a site, or Markdown as a docs tool wants it.
    #[arg(long, value_name = "FORMAT", default_value = SITE, value_parser = formats())]
    format: String,
    /// Publish to a directory that contains files that harkdown did not write: those with the names of files of the site are
    /// replaced, all others stay.
    #[arg(long)]
    force: bool,
    /// The least that keeps everything from being published. A secret always does, unless this is `never`; pages with errors
    /// are left out then.
    #[arg(long, value_enum, default_value_t = FailOn::Error, value_name = "SEVERITY")]
    fail_on: FailOn,
}

/// The format that is no flavour of Markdown.
const SITE: &str = "site";

fn formats() -> PossibleValuesParser {
    PossibleValuesParser::new(std::iter::once(SITE).chain(flavour::NAMES.iter().copied()))
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        let source = place(self.source.as_deref(), &config, &config.site.source);
        let output = place(self.output.as_deref(), &config, &config.site.output);
        let target = self.target(&output, &source, &config)?;
        let settings = settings(&config)?;
        let folder = Folder::new(&source, &config, session)?;
        if let Some(logo) = settings.logo.as_ref().filter(|logo| !folder.assets.iter().any(|(path, _)| path == *logo)) {
            let what = format!("`{logo}` is not in the directory of the pages, {}", display_name(&source));
            return Err(in_config(&config, "site.logo", what));
        }
        let input = folder.hash(&self.format, &settings, &config)?;
        if site::is_current(&target, input)
            && let Some(found) = folder.look_again(self)?
        {
            let noted = report_findings(&folder, &found.pages, self.fail_on, session)?;
            return self.conclude(&found, &folder.misnamed, (&output, &noted), session);
        }
        let flavour = flavour::find(&self.format);
        let snippet = snippet(&config, flavour.is_none());
        let mut left_out = BTreeSet::new();
        loop {
            let mut draft = SiteDraft::new(&target)?;
            let pages = match flavour {
                None => site::build_to(&folder, &settings, &snippet, &left_out, &mut draft)?,
                Some(flavour) => flavour::build_to(&folder, &settings, &snippet, flavour, &mut draft)?,
            };
            let withheld = self.withheld(&folder, &pages)?;
            let broken: BTreeSet<usize> = (0..pages.len()).filter(|&page| !pages[page].published).collect();
            if withheld.is_empty() && broken != left_out && self.format == SITE {
                left_out = broken;
                continue;
            }
            let noted = report_findings(&folder, &pages, self.fail_on, session)?;
            let mut found = Found { pages, withheld, kept: Vec::new() };
            if found.withheld.is_empty() {
                let has_own_findings = found.pages.iter().any(|page| !page.diagnostics.is_empty() || !page.published);
                found.kept = draft.publish((!has_own_findings).then_some(input))?;
            }
            return self.conclude(&found, &folder.misnamed, (&output, &noted), session);
        }
    }

    /// Says what became of the pages.
    fn conclude(
        &self,
        found: &Found,
        misnamed: &[PathBuf],
        (output, noted): (&Path, &str),
        session: &mut Session,
    ) -> Result<Exit> {
        if !misnamed.is_empty() {
            let what = count(misnamed.len(), "file");
            session.inform(&format!("left out {what} with a backslash in the name: {}", site::listed(misnamed)))?;
        }
        if !found.withheld.is_empty() {
            let what = self.describe(&found.withheld, found.pages.len());
            session.inform(&format!("nothing is published: {what}; {} stays as it was", display_name(output)))?;
            return Ok(Exit::Found);
        }
        if !found.kept.is_empty() {
            let names = site::listed(&found.kept);
            session.inform(&format!("kept in {}, as harkdown did not write it: {names}", display_name(output)))?;
        }
        let pages = &found.pages;
        for (what, left_out) in [("drafts", named(pages, |page| page.draft)), ("pages with errors", broken(pages))] {
            if !left_out.is_empty() {
                session.inform(&format!("left out {what}: {}", site::listed(&left_out)))?;
            }
        }
        let escaped: BTreeSet<&str> = pages.iter().flat_map(|page| &page.escaped).map(String::as_str).collect();
        if !escaped.is_empty() {
            let names: Vec<String> = escaped.iter().map(|name| format!("`<{name}>`")).collect();
            let on = named(pages, |page| !page.escaped.is_empty());
            let what = "raw HTML that the site shows as text, unless `site.allow-html` is set";
            session.inform(&format!("{what}: {} in {}", names.join(", "), site::listed(&on)))?;
        }
        let published = pages.iter().filter(|page| page.published && !page.draft).count();
        session.inform(&format!("published {} to {}{noted}", count(published, "page"), display_name(output)))?;
        Ok(Exit::Clean)
    }

    /// The pages with findings that keep everything from being published, and whether each has an error.
    fn withheld(&self, folder: &Folder<'_>, pages: &[PageReport]) -> Result<Vec<bool>> {
        let Some(least) = self.fail_on.severity() else { return Ok(Vec::new()) };
        let mut withheld = Vec::new();
        for (at, page) in pages.iter().enumerate().filter(|(_, page)| !page.draft) {
            let found = folder.diagnostics(at, page)?;
            if found.iter().any(|found| keeps_from_publishing(found, least)) {
                withheld.push(found.iter().any(|found| found.severity == Severity::Error));
            }
        }
        Ok(withheld)
    }

    fn describe(&self, withheld: &[bool], all: usize) -> String {
        let pages = format!("{} of {}", withheld.len(), count(all, "page"));
        match (withheld.iter().all(|&is_error| is_error), self.fail_on) {
            (true, _) => format!("{pages} with errors"),
            (false, FailOn::Error) => format!("{pages} with errors or secrets"),
            (false, _) => format!("{pages} with findings that `--fail-on` does not let pass"),
        }
    }

    /// The directory to publish to, if that destroys nothing.
    fn target(&self, output: &Path, source: &Path, config: &Config) -> Result<OutputFolder> {
        let around =
            ProtectedPaths { source: Some(source), config: config.path.as_ref().map(|_| config.root.as_path()) };
        OutputFolder::new(output, &around, self.force)
    }
}

/// Whether a finding keeps a page from being published: a secret always does.
pub(super) fn keeps_from_publishing(found: &Diagnostic, least: Severity) -> bool {
    found.severity >= least || (found.rule.name == SECRET && found.severity > Severity::Hint)
}

/// What became of the pages.
struct Found {
    pages: Vec<PageReport>,
    /// The pages with findings that keep everything from being published, and whether each has an error.
    withheld: Vec<bool>,
    /// What stays in the output directory that harkdown did not write.
    kept: Vec<PathBuf>,
}

/// The paths of some pages.
fn named(pages: &[PageReport], is_meant: impl Fn(&PageReport) -> bool) -> Vec<PathBuf> {
    pages.iter().filter(|page| is_meant(page)).map(|page| PathBuf::from(&page.path)).collect()
}

fn broken(pages: &[PageReport]) -> Vec<PathBuf> {
    named(pages, |page| !page.published && !page.draft)
}

/// The directory that is published. Pages are read when their turn comes; those with findings are kept for the report.
struct Folder<'c> {
    source: &'c Path,
    scopes: Scopes,
    files: Vec<PathBuf>,
    /// The paths of the pages in the directory, with slashes.
    paths: Vec<String>,
    /// The files that are published as they are, by their paths in the directory.
    assets: Vec<(String, PathBuf)>,
    /// The files whose names no site can have.
    misnamed: Vec<PathBuf>,
    found: Mutex<BTreeMap<usize, Page>>,
}

impl<'c> Folder<'c> {
    fn new(source: &'c Path, config: &Config, session: &mut Session) -> Result<Self> {
        let (files, mut misnamed) = pages(source, config, session.threads())?;
        let paths = files.iter().map(|file| inner_path(file, source)).collect();
        let (assets, others): (Vec<_>, Vec<_>) =
            asset_files(source, config)?.into_iter().partition(|(path, _)| is_publishable(path));
        misnamed.extend(others.into_iter().map(|(path, _)| PathBuf::from(path)));
        Ok(Self { source, scopes: scopes(config)?, files, paths, assets, misnamed, found: Mutex::default() })
    }

    /// A hash of all that the site is made of.
    fn hash(&self, format: &str, settings: &site::Settings, config: &Config) -> Result<u64> {
        let text = |file: &PathBuf| {
            let mut hasher = DefaultHasher::new();
            workspace::read_text(file)?.hash(&mut hasher);
            Ok(hasher.finish())
        };
        let texts: Vec<u64> = self.files.par_iter().map(text).collect::<Result<_>>()?;
        let mut hasher = DefaultHasher::new();
        (&self.paths, texts, format).hash(&mut hasher);
        let program = std::env::current_exe().ok().and_then(|program| workspace::stamp(&program));
        format!("{} {program:?} {settings:?} {config:?}", env!("CARGO_PKG_VERSION")).hash(&mut hasher);
        if let Some(targets) = &config.snippets.targets {
            workspace::read_tree(&config.root.join(targets))?.hash(&mut hasher);
        }
        for (path, file) in &self.assets {
            format!("{path} {:?}", workspace::stamp(file)).hash(&mut hasher);
        }
        Ok(hasher.finish())
    }

    /// What is found in pages that were published as they are, if that changes nothing of the site.
    fn look_again(&self, arguments: &Arguments) -> Result<Option<Found>> {
        let look = |at: usize| {
            let text = workspace::read_text(&self.files[at])?;
            let place = workspace::from_here(&self.files[at]);
            let settings = self.scopes.settings(&self.files[at]);
            let diagnostics = lint::diagnose_at(place.as_deref(), &text, &settings);
            let published = diagnostics.iter().all(|found| found.severity != Severity::Error);
            let draft = site::is_draft(&text);
            if !diagnostics.is_empty() {
                let page = Page {
                    name: display_name(&self.files[at]),
                    path: self.paths[at].clone(),
                    checked: Checked { diagnostics, ..Checked::default() },
                    text,
                    settings: settings.into_owned(),
                };
                self.keep(at, page);
            }
            Ok(PageReport {
                path: self.paths[at].clone(),
                diagnostics: Vec::new(),
                published,
                draft,
                escaped: Vec::new(),
            })
        };
        let pages: Vec<PageReport> = (0..self.files.len()).into_par_iter().map(look).collect::<Result<_>>()?;
        if pages.iter().any(|page| !page.published && !page.draft) && arguments.fail_on.severity().is_none() {
            return Ok(None);
        }
        let withheld = arguments.withheld(self, &pages)?;
        Ok(Some(Found { pages, withheld, kept: Vec::new() }))
    }

    fn keep(&self, at: usize, page: Page) {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).insert(at, page);
    }

    fn read(&self, at: usize) -> Result<Page> {
        Ok(Page::check(&self.files[at], self.source, workspace::read_text(&self.files[at])?, &self.scopes))
    }

    /// A page with findings of the linter or of publishing.
    fn page_with_findings(&self, at: usize, built: &PageReport) -> Result<Option<Page>> {
        let kept = self.found.lock().unwrap_or_else(PoisonError::into_inner).get(&at).cloned();
        match kept {
            None if built.diagnostics.is_empty() => Ok(None),
            None => self.read(at).map(Some),
            kept => Ok(kept),
        }
    }

    /// All that was found in a page.
    fn diagnostics(&self, at: usize, built: &PageReport) -> Result<Vec<Diagnostic>> {
        let page = self.page_with_findings(at, built)?;
        Ok(page.map_or_else(Vec::new, |page| page.diagnostics(&built.diagnostics)))
    }
}

impl Sources for Folder<'_> {
    fn paths(&self) -> Vec<&str> {
        self.paths.iter().map(String::as_str).collect()
    }

    fn text(&self, page: usize, see: &mut dyn FnMut(&str)) -> Result<()> {
        see(&sync::without_snippets(&workspace::read_text(&self.files[page])?));
        Ok(())
    }

    fn page(&self, page: usize, see: &mut dyn FnMut(&Source<'_>) -> Result<()>) -> Result<()> {
        let read = self.read(page)?;
        see(&read.source(&read.published()))?;
        if !read.checked.diagnostics.is_empty() {
            self.keep(page, read);
        }
        Ok(())
    }

    fn assets(&self) -> Vec<&str> {
        self.assets.iter().map(|(path, _)| path.as_str()).collect()
    }

    fn asset(&self, asset: usize) -> Result<site::File> {
        let (path, file) = &self.assets[asset];
        Ok(site::File { path: path.clone(), bytes: workspace::read_bytes(file)? })
    }
}

/// The pages of a directory, and the paths in it of those that no site can have.
pub(super) fn pages(source: &Path, config: &Config, threads: usize) -> Result<(Vec<PathBuf>, Vec<PathBuf>)> {
    let mut found = walk(source, config, threads)?.find(&[source.to_path_buf()]);
    if !found.errors.is_empty() {
        return Err(found.errors.remove(0));
    }
    let (pages, misnamed): (Vec<PathBuf>, Vec<PathBuf>) =
        found.pages.into_iter().partition(|file| is_publishable(&inner_path(file, source)));
    Ok((pages, misnamed.iter().map(|file| PathBuf::from(inner_path(file, source))).collect()))
}

/// Whether a site can have a file of that path: a backslash in it is a separator in browsers and on Windows.
fn is_publishable(path: &str) -> bool {
    !path.contains('\\')
}

/// The path of a page in the directory, with slashes.
fn inner_path(file: &Path, source: &Path) -> String {
    let inner = file.strip_prefix(source).or_else(|_| file.strip_prefix(shortened(source)));
    display_name(inner.unwrap_or(file))
}

/// The directory that the command line names, else the one of the config.
pub(super) fn place(given: Option<&Path>, config: &Config, configured: &Path) -> PathBuf {
    given.map_or_else(|| shortened(&config.root.join(configured)), Path::to_path_buf)
}

/// A page and what the linter says of it.
#[derive(Clone)]
pub(super) struct Page {
    /// As reports name it.
    pub(super) name: String,
    /// In the directory that is published.
    pub(super) path: String,
    pub(super) text: String,
    settings: rules::Settings,
    pub(super) checked: Checked,
}

impl Page {
    /// Checks the text of a file in the directory `source`.
    pub(super) fn check(file: &Path, source: &Path, text: String, scopes: &Scopes) -> Self {
        let place = workspace::from_here(file);
        let settings = scopes.settings(file).into_owned();
        let checked = lint::check_at(place.as_deref(), &text, &settings);
        Self { name: display_name(file), path: inner_path(file, source), text, settings, checked }
    }

    /// The text without the snippets in it, which the site shows by itself.
    pub(super) fn published(&self) -> Cow<'_, str> {
        sync::without_snippets(&self.text)
    }

    /// What the linter found, and what publishing found of which the settings and the page want to know.
    pub(super) fn diagnostics(&self, publishing: &[Diagnostic]) -> Vec<Diagnostic> {
        let mut diagnostics = self.checked.diagnostics.clone();
        diagnostics.extend(not_hidden(self, publishing));
        diagnostics.sort_by_key(|found| found.span.start);
        diagnostics
    }

    pub(super) fn sift(&self, found: &[Diagnostic]) -> Vec<Diagnostic> {
        self.settings.sift(found.to_vec())
    }

    pub(super) fn source<'p>(&'p self, text: &'p str) -> Source<'p> {
        Source { path: &self.path, text, checked: &self.checked, lint: &self.settings }
    }
}

/// Makes sure that the directory of the pages is there.
pub(super) fn expect_directory(source: &Path) -> Result<()> {
    let next = "name the one of your pages after the command, or as `site.source` in harkdown.toml, which `harkdown init` writes";
    let missing = || Error::in_file(source, format!("is not a directory; {next}"));
    workspace::is_directory(source).then_some(()).ok_or_else(missing)
}

/// What finds the pages of a directory.
fn walk(source: &Path, config: &Config, threads: usize) -> Result<Walk> {
    expect_directory(source)?;
    let exclude = vec![workspace::Exclude::new(&config.root, &config.lint.exclude)?];
    Ok(Walk { respect_gitignore: true, exclude, threads })
}

/// What the linter is told about pages that are published.
pub(super) fn scopes(config: &Config) -> Result<Scopes> {
    let overrides = Overrides {
        variables: Some(config.variables.clone()),
        project: Some(Arc::new(Project::new(config.root.clone()))),
        ..Overrides::default()
    };
    Scopes::new(config, overrides, &current_directory()?)
}

/// The path as it is, or as seen from the current directory where that is above it.
fn shortened(path: &Path) -> PathBuf {
    let current = current_directory().unwrap_or_default();
    let path: PathBuf = path.strip_prefix(&current).unwrap_or(path).components().collect();
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
}

/// The files that are published as they are.
pub(super) fn assets(source: &Path, config: &Config) -> Result<Vec<site::File>> {
    let files = asset_files(source, config)?.into_iter().filter(|(path, _)| is_publishable(path));
    files.map(|(path, file)| Ok(site::File { path, bytes: workspace::read_bytes(&file)? })).collect()
}

/// The files that are published as they are, by their paths in the directory.
///
/// What pages are generated from is not among them.
fn asset_files(source: &Path, config: &Config) -> Result<Vec<(String, PathBuf)>> {
    let of_pages = generate::sources(&config.generate, &config.root);
    let top = path::absolute(&current_directory()?, source);
    let is_published = |path: &str| {
        let is_template = Path::new(path).extension().is_some_and(|extension| extension == generate::EXTENSION);
        !is_template && !of_pages.contains(&top.join(path))
    };
    Ok(workspace::find_tree(source)?.into_iter().filter(|(path, _)| is_published(path)).collect())
}

/// What writes the snippets, with marks around their literals if that is asked for.
pub(super) fn snippet(config: &Config, is_marked: bool) -> impl Fn(&View, &str) -> Result<String> + Sync + use<> {
    let targets = Arc::clone(&config.targets);
    let options = config.snippets.options.clone();
    let render = if is_marked { snippet::render_marked } else { snippet::render }
        as fn(&View, &Target, &Options) -> Result<Snippet>;
    move |view, target| Ok(render(view, targets.find(target)?, &options)?.code)
}

pub(super) fn settings(config: &Config) -> Result<site::Settings> {
    let target = |name: &String| {
        let target = config.targets.find(name).map_err(|error| in_config(config, "site.targets", &error))?;
        Ok(site::CodeTab { name: target.name(), title: target.title.clone() })
    };
    Ok(site::Settings {
        title: config.site.title.clone(),
        description: config.site.description.clone(),
        base_path: base_path(config)?,
        url: url(config)?.map(String::from),
        edit_url: edit_url(config)?,
        language: config.site.language.clone(),
        logo: logo(config)?,
        repository: web_address(config, "site.repository", config.site.repository.as_deref())?,
        version: config.site.version.clone(),
        versions: versions(config)?,
        colors: colors(config)?,
        nav: config.site.nav.iter().map(|section| (section.title.clone(), section.pages.clone())).collect(),
        feed: config.site.feed,
        targets: config.site.targets.iter().map(target).collect::<Result<_>>()?,
        tabs: config.site.tabs.clone(),
        known_targets: all_targets(config),
        variables: config.variables.clone(),
        placeholders: config.settings().placeholders,
        templates: templates(config)?,
        allow_html: config.site.allow_html,
        dialect: config.site.dialect.clone(),
    })
}

/// The targets that pages and blocks may ask for.
fn all_targets(config: &Config) -> Vec<site::CodeTab> {
    config
        .targets
        .all()
        .into_iter()
        .map(|target| site::CodeTab { name: target.name(), title: target.title.clone() })
        .collect()
}

/// The address of the site, with a slash at its end.
fn url(config: &Config) -> Result<Option<Url>> {
    let Some(text) = &config.site.url else {
        if config.site.feed {
            return Err(in_config(config, "site.feed", "a feed needs the address of the site; set `site.url`"));
        }
        return Ok(None);
    };
    let is_fit =
        |url: &Url| matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none();
    let with_slash = format!("{}/", text.trim_end_matches('/'));
    let url = Url::parse(&with_slash).ok().filter(is_fit);
    url.map(Some).ok_or_else(|| {
        in_config(
            config,
            "site.url",
            format!("`{text}` is not the address of a site; write `https://docs.example.com/`"),
        )
    })
}

/// The address at which a page can be edited.
fn edit_url(config: &Config) -> Result<Option<String>> {
    let Some(text) = &config.site.edit_url else { return Ok(None) };
    let url = Url::parse(&text.replace("{path}", "page.md"));
    if url.is_ok_and(|url| matches!(url.scheme(), "http" | "https")) {
        return Ok(Some(text.clone()));
    }
    let what = format!("`{text}` is not an address for editing; write `https://git.example.com/edit/main/{{path}}`");
    Err(in_config(config, "site.edit-url", what))
}

/// The path of the logo in the directory of the pages.
fn logo(config: &Config) -> Result<Option<String>> {
    let Some(path) = &config.site.logo else { return Ok(None) };
    let is_image = mime_guess::from_path(path).first().is_some_and(|kind| kind.type_() == "image");
    if !is_image {
        let what = format!("`{path}` is not an image; write the path of an SVG or PNG in the directory of the pages");
        return Err(in_config(config, "site.logo", what));
    }
    Ok(Some(path.trim_start_matches("./").to_owned()))
}

/// An address of the web.
fn web_address(config: &Config, key: &str, address: Option<&str>) -> Result<Option<String>> {
    let Some(address) = address else { return Ok(None) };
    if Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https")) {
        return Ok(Some(address.to_owned()));
    }
    Err(in_config(config, key, format!("`{address}` is not an address; write `https://git.example.com/docs`")))
}

/// The titles and addresses of the versions.
fn versions(config: &Config) -> Result<Vec<(String, String)>> {
    let version = |version: &config::SiteVersion| {
        let is_fit = match Url::parse(&version.url) {
            Ok(url) => matches!(url.scheme(), "http" | "https"),
            Err(error) => error == url::ParseError::RelativeUrlWithoutBase,
        };
        if is_fit {
            return Ok((version.title.clone(), version.url.clone()));
        }
        let what = format!("`{}` is not an address; write `https://docs.example.com/1.0/` or `/1.0/`", version.url);
        Err(in_config(config, "site.versions", what))
    };
    config.site.versions.iter().map(version).collect()
}

/// The accent on light and on dark ground.
fn colors(config: &Config) -> Result<[Option<String>; 2]> {
    let colors = &config.site.colors;
    for (key, color) in [("accent", &colors.accent), ("accent-dark", &colors.accent_dark)] {
        let is_fit = |color: &String| {
            let digits = color.strip_prefix('#').unwrap_or_default();
            matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        if let Some(color) = color.as_ref().filter(|color| !is_fit(color)) {
            let what = format!("`{color}` is not a color; write `#2450b8`");
            return Err(in_config(config, &format!("site.colors.{key}"), what));
        }
    }
    Ok([colors.accent.clone(), colors.accent_dark.clone()])
}

fn base_path(config: &Config) -> Result<String> {
    Ok(url(config)?.map_or_else(
        || config.site.base.clone(),
        |url| percent_decode_str(url.path()).decode_utf8_lossy().into_owned(),
    ))
}

fn in_config(config: &Config, key: &str, error: impl std::fmt::Display) -> Error {
    match &config.path {
        Some(path) => Error::in_file(path, format!("{key}: {error}")),
        None => Error::new(error.to_string()),
    }
}

/// The project's own templates.
fn templates(config: &config::Config) -> Result<BTreeMap<String, String>> {
    let Some(directory) = &config.site.templates else {
        return Ok(BTreeMap::new());
    };
    let directory = shortened(&config.root.join(directory));
    if !workspace::is_directory(&directory) {
        return Err(Error::in_file(directory, "is not a directory; `site.templates` names the one of your templates"));
    }
    let files = workspace::read_tree(&directory)?;
    let text = |(name, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).map_err(|_| Error::in_file(directory.join(&name), "is not UTF-8"))?;
        Ok((name, text))
    };
    files.into_iter().map(text).collect()
}

/// Shows what the linter and the build found, without hints if the run is quiet; says how many findings there are.
fn report_findings(
    folder: &Folder<'_>,
    pages: &[PageReport],
    fail_on: FailOn,
    session: &mut Session,
) -> Result<String> {
    let mut all = 0;
    for (at, built) in pages.iter().enumerate() {
        let Some(page) = folder.page_with_findings(at, built)? else { continue };
        let mut diagnostics = page.diagnostics(&built.diagnostics);
        let is_harmless = |found: &Diagnostic| {
            found.severity == Severity::Hint
                && fail_on.severity().is_none_or(|least| !keeps_from_publishing(found, least))
        };
        diagnostics.retain(|found| !session.is_quiet() || !is_harmless(found));
        if diagnostics.is_empty() {
            continue;
        }
        all += diagnostics.len();
        let color = session.out.has_color();
        let page = report::Page { file: &page.name, text: &page.text, diagnostics: &diagnostics };
        session.out.write(&Format::Full.render(&page, color))?;
    }
    Ok(if all == 0 { String::new() } else { format!(" ({})", count(all, "finding")) })
}

/// What the build found on a page, without the warnings that comments of the page hide.
fn not_hidden(page: &Page, found: &[Diagnostic]) -> Vec<Diagnostic> {
    if found.is_empty() {
        return Vec::new();
    }
    let parsed = crate::page::Page::parse(&page.text);
    let mut suppressions = Suppressions::of(&parsed);
    let found = found.iter().filter(|found| found.severity == Severity::Error || !suppressions.hide(&parsed, found));
    found.cloned().collect()
}
