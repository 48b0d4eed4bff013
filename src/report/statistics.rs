//! How often each rule found something.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::Format;
use crate::diagnostic::Applicability;
use crate::rules::Diagnostic;

/// Counts by rule.
#[derive(Clone, Debug, Default)]
pub(crate) struct Statistics {
    rules: BTreeMap<&'static str, Count>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    findings: usize,
    fixable: usize,
}

/// The order of the fields is the order in the output.
#[derive(Serialize)]
struct RuleCount {
    rule: &'static str,
    count: usize,
    fixable: usize,
}

impl Statistics {
    /// Counts one page.
    #[must_use]
    pub(crate) fn of_page(diagnostics: &[Diagnostic]) -> Self {
        let mut statistics = Self::default();
        for diagnostic in diagnostics {
            let count = statistics.rules.entry(diagnostic.rule.name).or_default();
            let is_safe = diagnostic.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Safe);
            count.findings += 1;
            count.fixable += usize::from(is_safe);
        }
        statistics
    }

    /// Adds the counts of other pages.
    pub(crate) fn add(&mut self, other: &Self) {
        for (rule, more) in &other.rules {
            let count = self.rules.entry(rule).or_default();
            count.findings += more.findings;
            count.fixable += more.fixable;
        }
    }

    /// Whether counts can be written in a format: most describe findings.
    #[must_use]
    pub(crate) fn takes(format: Format) -> bool {
        matches!(format, Format::Full | Format::Concise | Format::Grouped | Format::Json | Format::JsonLines)
    }

    /// The table, the commonest rule first.
    #[must_use]
    pub(crate) fn render(&self, format: Format) -> String {
        let rows = self.rows();
        match format {
            Format::JsonLines => rows.iter().map(|row| to_json(row) + "\n").collect(),
            Format::Json => to_json(&rows) + "\n",
            _ => table(&rows),
        }
    }

    fn rows(&self) -> Vec<RuleCount> {
        let row =
            |(&rule, count): (&&'static str, &Count)| RuleCount { rule, count: count.findings, fixable: count.fixable };
        let mut rows: Vec<_> = self.rules.iter().map(row).collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.count));
        rows
    }
}

fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data always becomes JSON")
}

fn table(rows: &[RuleCount]) -> String {
    let width = rows.iter().map(|row| row.count.to_string().len()).max().unwrap_or(0);
    let mut out = String::new();
    for row in rows {
        let fixable = if row.fixable > 0 { format!(" ({} fixable)", row.fixable) } else { String::new() };
        writeln!(out, "{:>width$}  {}{fixable}", row.count, row.rule).expect("a string takes all that is written");
    }
    out
}
