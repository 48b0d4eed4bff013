//! One page: read, checked or fixed, reported.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::baseline::KnownFinding;
use super::sieve::Sieve;
use crate::cli::diff::diff;
use crate::config::Scopes;
use crate::diagnostic::{Applicability, Severity};
use crate::error::{Error, Result};
use crate::lint::{Fixed, PageText, check_document, diagnose, fix, hide};
use crate::path;
use crate::report::{self, Format, ReportedPage, Statistics, Summary};
use crate::rules::{Diagnostic, Settings};
use crate::site::shown_as_text;
use crate::workspace;

/// What to do with each page.
#[derive(Clone, Debug)]
pub(super) struct Job {
    pub(super) scopes: Scopes,
    pub(super) action: Action,
    pub(super) format: Format,
    pub(super) color: bool,
    /// The config's file, if there is one.
    pub(super) config: Option<PathBuf>,
    /// The directory of the pages whose raw HTML the site shows as text.
    pub(super) published: Option<PathBuf>,
    /// Where the findings go instead of standard output.
    pub(super) output_file: Option<PathBuf>,
    /// Where the counts go, for programs.
    pub(super) counts_file: Option<PathBuf>,
    /// How to write annotations beside the report, if at all.
    pub(super) annotations: Option<Format>,
    /// What is left out.
    pub(super) sieve: Sieve,
    /// The least that is shown.
    pub(super) min_severity: Severity,
    /// How many findings are shown at most.
    pub(super) most: usize,
    /// Whether to count findings by rule instead of writing them.
    pub(super) statistics: bool,
    /// Whether standard output takes the repaired page, so that all else goes aside.
    pub(super) is_filter: bool,
}

/// What to do with what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// Show it.
    Report,
    /// Repair it, and show what is left.
    Fix(Applicability),
    /// Show the repair.
    Diff(Applicability),
    /// Write comments that hide it.
    AddIgnore,
}

/// What became of a page; its text and its findings are gone already.
#[derive(Debug, Default)]
pub(super) struct PageOutcome {
    /// The findings or the diff, ready to be written; empty for a clean page.
    pub(super) report: String,
    /// The findings as annotations, where they are wanted beside the report.
    pub(super) annotations: String,
    pub(super) summary: Summary,
    pub(super) statistics: Statistics,
    /// How many findings the report shows.
    pub(super) shown: usize,
    /// The entries of the baseline that are gone.
    pub(super) gone: Vec<usize>,
    /// The entries of a new baseline.
    pub(super) entries: Vec<KnownFinding>,
    /// The elements of raw HTML that the site shows as text.
    pub(super) shown_as_text: BTreeSet<String>,
    /// The repaired text, where there is something to write.
    pub(super) changed: Option<String>,
}

impl Job {
    /// Reads a page, does with it what is asked, and writes it if it changed; again, if somebody else wrote it meanwhile.
    pub(super) fn file(&self, path: &Path) -> Result<PageOutcome> {
        if path.extension().is_some_and(|it| it.eq_ignore_ascii_case("har") || it.eq_ignore_ascii_case("json")) {
            return self.document(path);
        }
        let place = workspace::from_here(path);
        for _ in 0..workspace::MAX_TRIES {
            let text = workspace::read_text(path)?;
            let mut outcome = self.text(&path::display_name(path), place.as_deref(), &text)?;
            if place.as_deref().is_some_and(|place| self.shows_html_as_text(place)) {
                outcome.shown_as_text = shown_as_text(&text);
            }
            let changed = outcome.changed.take();
            if changed.map_or(Ok(true), |changed| workspace::replace(path, &text, &changed))? {
                return Ok(outcome);
            }
        }
        Err(workspace::restless(path))
    }

    /// Whether a page at this place becomes one of a site without its raw HTML.
    fn shows_html_as_text(&self, place: &Path) -> bool {
        let pages = self.published.as_ref();
        pages.is_some_and(|pages| path::follow(PathBuf::new(), place).starts_with(pages))
    }

    /// Checks a HAR document: a request, or a log of them.
    fn document(&self, path: &Path) -> Result<PageOutcome> {
        let text = workspace::read_text(path)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let is_har = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("har")) || text.contains("\"url\"");
        if !is_har || self.action != Action::Report {
            let why = if is_har {
                "is a HAR document: `lint` repairs pages alone"
            } else {
                "is not a page and not a HAR document"
            };
            return Err(Error::in_file(path, why));
        }
        let name = path::display_name(path);
        let settings = &self.scopes.settings(Path::new(&name));
        let found = check_document(text, settings);
        let unrepaired = |found: Diagnostic| Diagnostic { fix: None, ..found };
        let diagnostics: Vec<Diagnostic> = found.diagnostics.into_iter().map(unrepaired).collect();
        let requests = found.blocks.iter().map(|block| block.requests.len()).sum();
        self.reported(&ReportedPage { file: &name, text, diagnostics: &diagnostics }, requests, settings)
    }

    /// Does with a text what is asked; nothing is written. `place` is the path of its file, if it is in one.
    pub(super) fn text(&self, name: &str, place: Option<&Path>, text: &str) -> Result<PageOutcome> {
        let settings = &self.scopes.settings(Path::new(name));
        let page = PageText::at(place, text);
        match self.action {
            Action::Report => {
                let found = diagnose(page, settings);
                self.reported(
                    &ReportedPage { file: name, text, diagnostics: &found.diagnostics },
                    found.blocks.len(),
                    settings,
                )
            }
            Action::Fix(applicability) => self.fixed(name, text, fix(page, settings, applicability), settings),
            Action::AddIgnore => self.ignored(name, place, text, settings),
            Action::Diff(applicability) => Ok(self.compared(name, text, &fix(page, settings, applicability))),
        }
    }

    /// The report on a page with its findings, and with so many blocks of requests.
    pub(super) fn reported(
        &self,
        page: &ReportedPage<'_>,
        requests: usize,
        settings: &Settings,
    ) -> Result<PageOutcome> {
        let sifted = self.sieve.sift(page, settings)?;
        let diagnostics = &*sifted.diagnostics;
        let summary = Summary { known: sifted.known, requests, ..Summary::of_page(diagnostics) };
        let mut outcome = PageOutcome { summary, gone: sifted.gone, entries: sifted.entries, ..PageOutcome::default() };
        if self.statistics {
            outcome.statistics = Statistics::of_page(diagnostics);
        }
        let shown = self.shown(diagnostics);
        outcome.shown = shown.len();
        let page = &ReportedPage { diagnostics: &report::shown(&shown), ..*page };
        if !page.diagnostics.is_empty() {
            if !self.statistics {
                outcome.report = self.format.render(page, self.color);
            }
            outcome.annotations = self.annotations.map_or_else(String::new, |format| format.render(page, false));
        }
        Ok(outcome)
    }

    /// The findings that matter enough, as many as are shown.
    fn shown<'d>(&self, diagnostics: &'d [Diagnostic]) -> Cow<'d, [Diagnostic]> {
        let matters = |found: &&Diagnostic| found.severity >= self.min_severity;
        if diagnostics.iter().all(|found| matters(&found)) {
            return Cow::Borrowed(&diagnostics[..diagnostics.len().min(self.most)]);
        }
        Cow::Owned(diagnostics.iter().filter(matters).take(self.most).cloned().collect())
    }

    /// The same report with fewer findings.
    pub(super) fn shortened(&self, path: &Path, most: usize) -> Result<PageOutcome> {
        Self { most, ..self.clone() }.file(path)
    }

    fn fixed(&self, name: &str, text: &str, fixed: Fixed, settings: &Settings) -> Result<PageOutcome> {
        let page = ReportedPage { file: name, text: &fixed.text, diagnostics: &fixed.checked.diagnostics };
        let mut outcome = self.reported(&page, fixed.checked.blocks.len(), settings)?;
        if fixed.text != text {
            outcome.summary.fixed = fixed.applied;
            outcome.summary.pages_changed = 1;
            outcome.changed = Some(fixed.text);
        }
        Ok(outcome)
    }

    fn ignored(&self, name: &str, place: Option<&Path>, text: &str, settings: &Settings) -> Result<PageOutcome> {
        let (changed, hidden) = hide(PageText::at(place, text), settings);
        let found = diagnose(PageText::at(place, &changed), settings);
        let page = ReportedPage { file: name, text: &changed, diagnostics: &found.diagnostics };
        let mut outcome = self.reported(&page, found.blocks.len(), settings)?;
        if hidden > 0 {
            outcome.summary.hidden = hidden;
            outcome.summary.pages_changed = 1;
            outcome.changed = Some(changed);
        }
        Ok(outcome)
    }

    fn compared(&self, name: &str, text: &str, fixed: &Fixed) -> PageOutcome {
        let mut summary = Summary { pages: 1, requests: fixed.checked.blocks.len(), ..Summary::default() };
        let mut report = String::new();
        if fixed.text != text {
            summary.fixed = fixed.applied;
            summary.pages_changed = 1;
            report = diff(name, text, &fixed.text, self.color);
        }
        PageOutcome { report, summary, ..PageOutcome::default() }
    }
}
