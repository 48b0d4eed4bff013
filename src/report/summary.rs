//! The counts at the end of a run.

use crate::diagnostic::{Applicability, Severity};
use crate::rules::Diagnostic;

use super::count;

/// How much was found, and where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// All pages that were read.
    pub pages: usize,
    /// Pages with findings.
    pub pages_with_findings: usize,
    /// Findings by severity: errors.
    pub errors: usize,
    /// Findings by severity: warnings.
    pub warnings: usize,
    /// Findings by severity: hints.
    pub hints: usize,
    /// Findings with a safe fix.
    pub fixable: usize,
    /// Findings with an unsafe fix.
    pub unsafely_fixable: usize,
    /// Findings that this run put right, or would.
    pub fixed: usize,
    /// Findings that this run wrote comments for.
    pub hidden: usize,
    /// Pages that this run changed, or would.
    pub pages_changed: usize,
    /// Findings that a baseline knows, which are not among the others.
    pub known: usize,
    /// Findings that are counted and not shown.
    pub unshown: usize,
    /// Blocks that hold requests.
    pub requests: usize,
}

impl Summary {
    /// Counts one page.
    #[must_use]
    pub fn of_page(diagnostics: &[Diagnostic]) -> Self {
        let pages_with_findings = usize::from(!diagnostics.is_empty());
        let mut summary = Self { pages: 1, pages_with_findings, ..Self::default() };
        for diagnostic in diagnostics {
            *summary.of_severity(diagnostic.severity) += 1;
            match diagnostic.fix.as_ref().map(|fix| fix.applicability) {
                Some(Applicability::Safe) => summary.fixable += 1,
                Some(Applicability::Unsafe) => summary.unsafely_fixable += 1,
                None => {}
            }
        }
        summary
    }

    /// Adds the counts of other pages.
    pub fn add(&mut self, other: &Self) {
        self.pages += other.pages;
        self.pages_with_findings += other.pages_with_findings;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.hints += other.hints;
        self.fixable += other.fixable;
        self.unsafely_fixable += other.unsafely_fixable;
        self.fixed += other.fixed;
        self.hidden += other.hidden;
        self.pages_changed += other.pages_changed;
        self.known += other.known;
        self.unshown += other.unshown;
        self.requests += other.requests;
    }

    /// The findings of at least this severity.
    #[must_use]
    pub fn at_least(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.errors + self.warnings,
            Severity::Hint => self.errors + self.warnings + self.hints,
        }
    }

    /// The warnings among the findings of at least this severity.
    #[must_use]
    pub(crate) fn warnings_from(&self, severity: Severity) -> usize {
        if severity > Severity::Warning { 0 } else { self.warnings }
    }

    fn of_severity(&mut self, severity: Severity) -> &mut usize {
        match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Hint => &mut self.hints,
        }
    }

    /// In a line: "2 errors, 1 warning in 3 of 120 pages; 2 fixable with `--fix`".
    #[must_use]
    pub fn to_line(&self) -> String {
        let fixed = (self.pages_changed > 0 && self.hidden == 0).then(|| format!("fixed {}", self.changes()));
        let pages = || count(self.pages_changed, "page");
        let hidden =
            (self.hidden > 0).then(|| format!("wrote comments for {} in {}", count(self.hidden, "finding"), pages()));
        let fixable = (self.fixable > 0).then(|| format!("{} fixable with `--fix`", self.fixable));
        let more = (self.unsafely_fixable > 0)
            .then(|| format!("{} fixable with `--fix --unsafe-fixes`", self.unsafely_fixable));
        let known = (self.known > 0).then(|| format!("{} in the baseline", self.known));
        let unshown = (self.unshown > 0).then(|| format!("{} not shown", self.unshown));
        let parts = [hidden, fixed, Some(self.findings()), fixable, more, known, unshown];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    /// The counts for programs, a `name=value` a line.
    #[must_use]
    pub(crate) fn to_lines(self) -> String {
        let counts = [
            ("findings", self.at_least(Severity::Hint)),
            ("errors", self.errors),
            ("warnings", self.warnings),
            ("hints", self.hints),
            ("fixable", self.fixable),
            ("known", self.known),
            ("pages", self.pages),
            ("pages-with-findings", self.pages_with_findings),
        ];
        counts.map(|(name, count)| format!("{name}={count}\n")).concat()
    }

    /// What was changed: `2 findings in 1 page`.
    #[must_use]
    pub(crate) fn changes(&self) -> String {
        format!("{} in {}", count(self.fixed, "finding"), count(self.pages_changed, "page"))
    }

    fn findings(&self) -> String {
        if self.pages_with_findings == 0 {
            return format!("no problems in {}", count(self.pages, "page"));
        }
        let kinds = [(self.errors, "error"), (self.warnings, "warning"), (self.hints, "hint")];
        let kinds: Vec<_> =
            kinds.into_iter().filter(|kind| kind.0 > 0).map(|(number, noun)| count(number, noun)).collect();
        format!("{} in {} of {}", kinds.join(", "), self.pages_with_findings, count(self.pages, "page"))
    }
}
