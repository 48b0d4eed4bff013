//! One page: read, checked or fixed, reported.

use std::path::{Path, PathBuf};

use crate::cli::diff::diff;
use crate::config::Scopes;
use crate::diagnostic::Applicability;
use crate::error::{Error, Result};
use crate::lint::{Fixed, diagnose_at, fix_at, hide_at};
use crate::path;
use crate::report::{self, Format, Page, Statistics, Summary};
use crate::rules::{Diagnostic, Settings};
use crate::workspace;

/// What to do with each page.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a decision of its own")]
pub(super) struct Job {
    pub(super) scopes: Scopes,
    pub(super) action: Action,
    pub(super) format: Format,
    pub(super) color: bool,
    /// Where the findings go instead of standard output.
    pub(super) output_file: Option<PathBuf>,
    /// Whether to write annotations beside the report.
    pub(super) annotates: bool,
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
pub(super) struct Outcome {
    /// The findings or the diff, ready to be written; empty for a clean page.
    pub(super) report: String,
    /// The findings as annotations, where they are wanted beside the report.
    pub(super) annotations: String,
    pub(super) summary: Summary,
    pub(super) statistics: Statistics,
    /// The repaired text, where there is something to write.
    pub(super) changed: Option<String>,
}

impl Job {
    /// Reads a page, does with it what is asked, and writes it if it changed; again, if somebody else wrote it meanwhile.
    pub(super) fn file(&self, path: &Path) -> Result<Outcome> {
        if path.extension().is_some_and(|it| it.eq_ignore_ascii_case("har") || it.eq_ignore_ascii_case("json")) {
            return Err(Error::in_file(path, "is not a page; `harkdown snippet` checks HAR documents"));
        }
        let place = workspace::from_here(path);
        for _ in 0..workspace::MAX_TRIES {
            let text = workspace::read_text(path)?;
            let mut outcome = self.text(&path::display_name(path), place.as_deref(), &text);
            let changed = outcome.changed.take();
            if changed.map_or(Ok(true), |changed| workspace::replace(path, &text, &changed))? {
                return Ok(outcome);
            }
        }
        Err(workspace::restless(path))
    }

    /// Does with a text what is asked; nothing is written. `place` is where it stands, if it stands in a file.
    pub(super) fn text(&self, name: &str, place: Option<&Path>, text: &str) -> Outcome {
        let settings = &self.scopes.settings(Path::new(name));
        match self.action {
            Action::Report => self.reported(name, text, &diagnose_at(place, text, settings)),
            Action::Fix(applicability) => self.fixed(name, text, fix_at(place, text, settings, applicability)),
            Action::AddIgnore => self.ignored(name, place, text, settings),
            Action::Diff(applicability) => self.compared(name, text, &fix_at(place, text, settings, applicability)),
        }
    }

    fn reported(&self, name: &str, text: &str, diagnostics: &[Diagnostic]) -> Outcome {
        let mut outcome = Outcome { summary: Summary::of_page(diagnostics), ..Outcome::default() };
        if self.statistics {
            outcome.statistics = Statistics::of_page(diagnostics);
        }
        let diagnostics = &*report::shown(diagnostics);
        if !self.statistics && !diagnostics.is_empty() {
            outcome.report = self.format.render(&Page { file: name, text, diagnostics }, self.color);
        }
        if self.annotates && !diagnostics.is_empty() {
            outcome.annotations = Format::Github.render(&Page { file: name, text, diagnostics }, false);
        }
        outcome
    }

    fn fixed(&self, name: &str, text: &str, fixed: Fixed) -> Outcome {
        let mut outcome = self.reported(name, &fixed.text, &fixed.checked.diagnostics);
        if fixed.text != text {
            outcome.summary.fixed = fixed.applied;
            outcome.summary.pages_changed = 1;
            outcome.changed = Some(fixed.text);
        }
        outcome
    }

    fn ignored(&self, name: &str, place: Option<&Path>, text: &str, settings: &Settings) -> Outcome {
        let (changed, hidden) = hide_at(place, text, settings);
        let mut outcome = self.reported(name, &changed, &diagnose_at(place, &changed, settings));
        if hidden > 0 {
            outcome.summary.hidden = hidden;
            outcome.summary.pages_changed = 1;
            outcome.changed = Some(changed);
        }
        outcome
    }

    fn compared(&self, name: &str, text: &str, fixed: &Fixed) -> Outcome {
        let mut summary = Summary { pages: 1, ..Summary::default() };
        let mut report = String::new();
        if fixed.text != text {
            summary.fixed = fixed.applied;
            summary.pages_changed = 1;
            report = diff(name, text, &fixed.text, self.color);
        }
        Outcome { report, summary, ..Outcome::default() }
    }
}
