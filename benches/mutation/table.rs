//! The counts of a run, as a table.

use std::collections::BTreeMap;
use std::fmt;

use super::judge::{Outcome, Verdict};

/// Counts by kind.
#[derive(Debug)]
pub(crate) struct Table {
    rows: BTreeMap<&'static str, Row>,
    clean: usize,
    flagged: usize,
    failures: Vec<String>,
    most_failures: usize,
}

#[derive(Clone, Debug, Default)]
struct Row {
    unique: bool,
    pages: usize,
    detected: usize,
    located: usize,
    right: usize,
    right_safe: usize,
    wrong: usize,
    wrong_safe: usize,
    alone: usize,
    panics: usize,
    /// Milliseconds of checking: all, and the longest.
    time: f64,
    longest: f64,
    partly: usize,
    shown: usize,
}

impl Table {
    /// An empty table that keeps up to `most_failures` failures of a kind.
    pub(crate) fn new(most_failures: usize) -> Self {
        Self { rows: BTreeMap::new(), clean: 0, flagged: 0, failures: Vec::new(), most_failures }
    }

    /// Counts a mutated page.
    pub(crate) fn add(
        &mut self,
        name: &'static str,
        layer: &str,
        unique: bool,
        truth: &str,
        mutated: &str,
        verdict: &Verdict,
    ) {
        let row = self.rows.entry(name).or_default();
        row.unique = unique;
        row.pages += 1;
        row.detected += usize::from(verdict.detected);
        row.located += usize::from(verdict.located);
        row.right += usize::from(verdict.all == Outcome::Right);
        row.right_safe += usize::from(verdict.safe == Outcome::Right);
        row.wrong += usize::from(verdict.all == Outcome::Wrong);
        row.wrong_safe += usize::from(verdict.safe == Outcome::Wrong);
        row.time += verdict.time;
        row.longest = row.longest.max(verdict.time);
        row.panics += usize::from(verdict.panicked);
        row.alone += usize::from(verdict.all == Outcome::Alone);
        row.partly += usize::from(verdict.all == Outcome::Partly);
        let is_failure =
            !verdict.located || verdict.safe == Outcome::Wrong || (unique && verdict.all != Outcome::Right);
        if is_failure && row.shown < self.most_failures {
            row.shown += 1;
            self.failures.push(failure(name, layer, truth, mutated, verdict));
        }
    }

    /// Counts a good page.
    pub(crate) fn add_clean(&mut self, page: &str, verdict: &Verdict) {
        self.clean += 1;
        if verdict.detected || verdict.all != Outcome::Alone {
            self.flagged += 1;
            self.failures.push(format!("=== clean page flagged\n{page}\n{}", verdict.said));
        }
    }
}

fn failure(name: &str, layer: &str, truth: &str, mutated: &str, verdict: &Verdict) -> String {
    format!(
        "=== {name} ({layer}): safe {:?}, all {:?}, located {}, panicked {}\n--- broken\n{}\n--- said\n{}--- got\n{}\n--- expected\n{}\n",
        verdict.safe,
        verdict.all,
        verdict.located,
        verdict.panicked,
        excerpt(mutated, truth),
        verdict.said,
        excerpt(&verdict.fixed, truth),
        excerpt(truth, mutated),
    )
}

/// The part of a text that differs from another one.
fn excerpt<'t>(text: &'t str, other: &str) -> &'t str {
    const AROUND: usize = 60;
    let prefix = text.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let suffix = text.bytes().rev().zip(other.bytes().rev()).take_while(|(one, other)| one == other).count();
    let start = text.floor_char_boundary(prefix.min(text.len() - suffix).saturating_sub(AROUND));
    let end = text.ceil_char_boundary((text.len() - suffix).max(prefix).saturating_add(AROUND).min(text.len()));
    &text[start..end]
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            out,
            "{:<32} {:>6} {:>8} {:>8} {:>8} {:>8} {:>6} {:>6} {:>6} {:>6} {:>6} {:>7}",
            "kind",
            "pages",
            "found",
            "located",
            "right",
            "safely",
            "WRONG",
            "safely",
            "partly",
            "alone",
            "ms",
            "longest"
        )?;
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|(_, row)| (!row.unique, row.right * 1000 / row.pages.max(1)));
        for (name, row) in &rows {
            write_row(out, name, row)?;
        }
        let is_several = |name: &str| name.ends_with("mistakes");
        let total = |wanted: &dyn Fn(&str, &Row) -> bool| {
            let rows = self.rows.iter().filter(|(name, row)| wanted(name, row)).map(|(_, row)| row);
            rows.fold(Row::default(), Row::plus)
        };
        writeln!(out)?;
        write_row(out, "one mistake, one repair", &total(&|name, row| row.unique && !is_several(name)))?;
        write_row(out, "one mistake, many repairs", &total(&|_, row| !row.unique))?;
        write_row(out, "several mistakes", &total(&|name, _| is_several(name)))?;
        let all = total(&|_, _| true);
        write_row(out, "all", &all)?;
        writeln!(out, "\npanics: {}", all.panics)?;
        writeln!(out, "clean pages: {}, flagged or changed: {}", self.clean, self.flagged)?;
        self.failures.iter().try_for_each(|failure| write!(out, "\n{failure}"))
    }
}

fn write_row(out: &mut fmt::Formatter<'_>, name: &str, row: &Row) -> fmt::Result {
    let percent = |count: usize| 100.0 * count as f64 / row.pages.max(1) as f64;
    let mark = if row.unique { "" } else { " *" };
    writeln!(
        out,
        "{:<32} {:>6} {:>8.1} {:>8.1} {:>8.1} {:>8.1} {:>6} {:>6} {:>6} {:>6} {:>6.1} {:>7.1}",
        format!("{name}{mark}"),
        row.pages,
        percent(row.detected),
        percent(row.located),
        percent(row.right),
        percent(row.right_safe),
        row.wrong,
        row.wrong_safe,
        row.partly,
        row.alone,
        row.time / row.pages.max(1) as f64,
        row.longest
    )
}

impl Row {
    fn plus(mut self, other: &Self) -> Self {
        self.unique = true;
        self.pages += other.pages;
        self.detected += other.detected;
        self.located += other.located;
        self.right += other.right;
        self.right_safe += other.right_safe;
        self.wrong += other.wrong;
        self.wrong_safe += other.wrong_safe;
        self.time += other.time;
        self.longest = self.longest.max(other.longest);
        self.panics += other.panics;
        self.alone += other.alone;
        self.partly += other.partly;
        self
    }
}
