//! Which pages and which of their findings a run is about: what changed, and what no baseline knows.

use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::baseline::{Baseline, KnownFinding};
use crate::error::Result;
use crate::git::{ChangedFiles, LineRanges};
use crate::report::ReportedPage;
use crate::rules::{Diagnostic, Settings};
use crate::text::{LineIndex, Span};

/// What a run leaves out.
#[derive(Clone, Debug, Default)]
pub(super) struct Sieve {
    /// What changed, if only that matters.
    pub(super) changes: Option<Arc<ChangedFiles>>,
    /// Whether only findings on changed lines matter.
    pub(super) only_new: bool,
    /// The findings that are known already.
    pub(super) baseline: Option<Arc<Baseline>>,
    /// Where a new baseline is written.
    pub(super) new_baseline: Option<PathBuf>,
}

/// What is left of the findings of a page.
pub(super) struct Sifted<'d> {
    pub(super) diagnostics: Cow<'d, [Diagnostic]>,
    /// How many the baseline knows.
    pub(super) known: usize,
    /// The entries of the baseline that were not found again.
    pub(super) gone: Vec<usize>,
    /// The entries of a new baseline.
    pub(super) entries: Vec<KnownFinding>,
}

impl Sieve {
    /// Whether a run is about a page at all.
    pub(super) fn covers(&self, page: &Path) -> bool {
        self.changes.as_ref().is_none_or(|changes| changes.has(page))
    }

    /// The findings of a page that a run is about; `page` has all of them.
    pub(super) fn sift<'d>(&self, page: &ReportedPage<'d>, settings: &Settings) -> Result<Sifted<'d>> {
        let mut left = Sifted { diagnostics: page.diagnostics.into(), known: 0, gone: Vec::new(), entries: Vec::new() };
        if let Some(path) = &self.new_baseline {
            left.entries = Baseline::entries(path, page)?;
            left.known = left.entries.len();
            left.diagnostics = Cow::Owned(Vec::new());
        }
        if let Some(baseline) = &self.baseline {
            let matched = baseline.matched(page, settings)?;
            left.known = matched.is_known.iter().filter(|&&is_known| is_known).count();
            left.gone = matched.gone;
            keep(&mut left.diagnostics, |at, _| !matched.is_known[at]);
        }
        if let Some(lines) = self.changes.as_ref().filter(|_| self.only_new).map(|it| it.lines(Path::new(page.file))) {
            keep_changed(&mut left.diagnostics, page.text, lines);
        }
        Ok(left)
    }
}

/// Keeps what is on changed lines; without lines, all are new.
fn keep_changed(diagnostics: &mut Cow<'_, [Diagnostic]>, text: &str, changed: Option<&LineRanges>) {
    let Some(changed) = changed else { return };
    let index = LineIndex::new(text);
    let lines = |span: Span| -> RangeInclusive<u32> {
        let last = if span.is_empty() { span.end } else { span.end - 1 };
        index.line_of(span.start) as u32 + 1..=index.line_of(last) as u32 + 1
    };
    keep(diagnostics, |_, found| {
        changed.meet(&lines(found.span)) || found.labels.iter().any(|label| changed.meet(&lines(label.span)))
    });
}

fn keep(diagnostics: &mut Cow<'_, [Diagnostic]>, is_kept: impl Fn(usize, &Diagnostic) -> bool) {
    if (0..).zip(diagnostics.iter()).all(|(at, found)| is_kept(at, found)) {
        return;
    }
    let kept = (0..).zip(diagnostics.iter()).filter(|(at, found)| is_kept(*at, found));
    *diagnostics = Cow::Owned(kept.map(|(_, found)| found.clone()).collect());
}
