//! `harkdown build`: pages to a site.

mod folder;
mod from_config;

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::Exit;
use super::fail_on::FailOn;
use super::session::Session;
use super::shared::{SHOWN_AS_TEXT, names_on_pages};
use crate::config::Config;
use crate::diagnostic::Severity;
use crate::error::Result;
use crate::flavour;
use crate::path::display_name;
use crate::report::{self, Format, Mask, count};
use crate::rules::{Diagnostic, SECRET};
use crate::site::{self, Dropped, OutputFolder, PageReport, ProtectedPaths, SiteDraft};
use folder::Folder;
use from_config::in_config;

pub(super) use folder::{CheckedPage, assets, expect_directory, pages, place, scopes};
pub(super) use from_config::{settings, snippet};

/// Publish a directory of pages as a site, or as Markdown for another docs tool.
///
/// Each `har` block becomes a group of tabs, one a target; in Markdown, what the docs tool has for that. When a page has
/// errors, nothing is published: the errors are shown, the last good site stays, and the exit code is 1. Files in the output
/// directory that harkdown did not write stay there.
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

/// The names of one kind of what readers do not get.
type NamesOf = fn(&Dropped) -> &BTreeSet<String>;

/// How many things are named for which blocks get no tabs.
const MOST_NAMED: usize = 6;

/// The format that is not a flavour of Markdown.
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
        if let Some(named) = folder.unknown_page(&settings) {
            let what = format!("`{named}` is not in the directory of the pages, {}", display_name(&source));
            return Err(in_config(&config, "site.nav", what));
        }
        let input = folder.hash(&self.format, &settings, &config)?;
        if site::is_current(&target, input)?
            && let Some(found) = self.look_again(&folder)?
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

    /// What is found in pages that were published as they are, if that changes nothing of the site.
    fn look_again(&self, folder: &Folder<'_>) -> Result<Option<Found>> {
        let pages = folder.look_again()?;
        if pages.iter().any(PageReport::is_broken) && self.fail_on.severity().is_none() {
            return Ok(None);
        }
        let withheld = self.withheld(folder, &pages)?;
        Ok(Some(Found { pages, withheld, kept: Vec::new() }))
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
        self.name_dropped(pages, session)?;
        let published = pages.iter().filter(|page| page.published && !page.draft).count();
        session.inform(&format!("published {} to {}{noted}", count(published, "page"), display_name(output)))?;
        Ok(Exit::Clean)
    }

    /// Says what readers do not get of the pages, each kind of it once.
    fn name_dropped(&self, pages: &[PageReport], session: &mut Session) -> Result<()> {
        let tool = &self.format;
        let kinds: [(String, NamesOf, &str); 4] = [
            (SHOWN_AS_TEXT.to_owned(), |page| &page.elements, "<>"),
            ("attributes of raw HTML that are left out".to_owned(), |page| &page.attributes, ""),
            (format!("front matter that `{tool}` has no place for"), |page| &page.keys, ""),
            (format!("comments that `{tool}` does not act on, left out"), |page| &page.comments, ""),
        ];
        let pages: Vec<&PageReport> = pages.iter().filter(|page| page.published && !page.draft).collect();
        for (what, names, quotes) in kinds {
            let all: BTreeSet<&str> = pages.iter().flat_map(|page| names(&page.dropped)).map(String::as_str).collect();
            if !all.is_empty() {
                let on = named(&pages, |page| !names(&page.dropped).is_empty());
                session.inform(&names_on_pages(&what, all, quotes, &on))?;
            }
        }
        let unshown: BTreeSet<&str> = pages.iter().flat_map(|page| &page.dropped.unshown).map(String::as_str).collect();
        if !unshown.is_empty() {
            let shown: Vec<&str> = unshown.iter().copied().take(MOST_NAMED).collect();
            let more = if unshown.len() > MOST_NAMED { ", …" } else { "" };
            let on = site::listed(&named(&pages, |page| !page.dropped.unshown.is_empty()));
            let shown = Mask::default().quoting(&shown.join(", "));
            session.inform(&format!("blocks without tabs, which would lack {shown}{more}: {on}"))?;
        }
        let drafts = named(&pages, |page| page.dropped.draft);
        if !drafts.is_empty() {
            session.inform(&format!("drafts that `{tool}` publishes as any other page: {}", site::listed(&drafts)))?;
        }
        Ok(())
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
    found.severity >= least || (found.rule == SECRET && found.severity > Severity::Hint)
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
fn named<P: Borrow<PageReport>>(pages: &[P], is_meant: impl Fn(&PageReport) -> bool) -> Vec<PathBuf> {
    let pages = pages.iter().map(Borrow::borrow).filter(|page| is_meant(page));
    pages.map(|page| PathBuf::from(&page.path)).collect()
}

fn broken(pages: &[PageReport]) -> Vec<PathBuf> {
    named(pages, PageReport::is_broken)
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
        let page = report::ReportedPage { file: &page.name, text: &page.text, diagnostics: &diagnostics };
        session.out.write(&Format::Full.render(&page, color))?;
    }
    Ok(if all == 0 { String::new() } else { format!(" ({})", count(all, "finding")) })
}
