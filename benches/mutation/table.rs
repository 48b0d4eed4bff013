//! The counts of a run, by kind and by group, as a table or as JSON.

use std::collections::BTreeMap;
use std::fmt;

use crate::judge::{Outcome, Verdict};
use crate::pages::{Case, Repair};

/// Counts by kind.
#[derive(Debug)]
pub(crate) struct Table {
    rows: BTreeMap<String, Row>,
    failures: Vec<String>,
    most_failures: usize,
}

/// What is counted of a kind.
#[derive(Clone, Debug, Default)]
struct Row {
    group: Group,
    pages: usize,
    mistakes: usize,
    detected: usize,
    located: usize,
    right_safe: usize,
    right: usize,
    wrong_safe: usize,
    wrong: usize,
    partly: usize,
    odd: usize,
    alone: usize,
    unstable: usize,
    brought: usize,
    panics: usize,
    time: f64,
    longest: f64,
}

/// What is to become of the pages of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    /// One mistake that safe fixes undo.
    Safe,
    /// The same in a block that departs from HAR.
    Departing,
    /// The same in JSON in a string of a body.
    Deep,
    /// Several mistakes, each of which safe fixes undo.
    Several,
    /// Several, some of which have no repair.
    Mixed,
    /// One mistake with a likely repair.
    Shown,
    /// One mistake without a repair.
    Left,
    /// Nothing that needs more than one finding.
    Quiet,
    /// No mistake.
    #[default]
    Clean,
}

impl Group {
    const ALL: [Self; 9] = [
        Self::Safe,
        Self::Departing,
        Self::Deep,
        Self::Several,
        Self::Mixed,
        Self::Shown,
        Self::Left,
        Self::Quiet,
        Self::Clean,
    ];

    /// The group of single mistakes of a kind.
    pub(crate) fn of(repair: Repair) -> Self {
        match repair {
            Repair::Safe => Self::Safe,
            Repair::Shown => Self::Shown,
            Repair::Left => Self::Left,
            Repair::Quiet => Self::Quiet,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Safe => "one mistake, one repair",
            Self::Departing => "the same beside a departure from HAR",
            Self::Deep => "the same in a string of the body",
            Self::Several => "2 to 5 mistakes, one repair each",
            Self::Mixed => "2 to 4 mistakes, not all repairable",
            Self::Shown => "one mistake, a likely repair",
            Self::Left => "one mistake, no repair",
            Self::Quiet => "placeholders and what is left out",
            Self::Clean => "clean pages",
        }
    }
}

impl Table {
    /// An empty table that keeps up to `most_failures` failures of a kind.
    pub(crate) fn new(most_failures: usize) -> Self {
        Self { rows: BTreeMap::new(), failures: Vec::new(), most_failures }
    }

    /// Counts a page.
    pub(crate) fn add(&mut self, name: &str, group: Group, case: &Case, verdict: &Verdict) {
        let row = self.rows.entry(name.to_owned()).or_insert_with(|| Row { group, ..Row::default() });
        row.add(case, verdict);
        let failed = is_failure(group, case, verdict);
        let is_shown = self.failures.iter().filter(|failure| failure.starts_with(&format!("=== {name}:"))).count();
        if failed && is_shown < self.most_failures {
            self.failures.push(failure(name, case, verdict));
        }
    }

    /// The counts, a line of JSON for each kind and each group.
    pub(crate) fn to_json(&self) -> String {
        let rows = self.rows.iter().map(|(name, row)| row.to_json(name));
        let groups = Group::ALL.into_iter().filter_map(|group| Some(self.total(group)?.to_json(group.title())));
        format!("[\n{}\n]", rows.chain(groups).collect::<Vec<_>>().join(",\n"))
    }

    fn total(&self, group: Group) -> Option<Row> {
        self.rows.values().filter(|row| row.group == group).cloned().reduce(|one, other| one.plus(&other))
    }
}

/// Whether a page is one to look at.
fn is_failure(group: Group, case: &Case, verdict: &Verdict) -> bool {
    let is_wrong = verdict.panicked || verdict.unstable || verdict.brought || verdict.safe == Outcome::Wrong;
    let is_missed = verdict.findings == 0 || verdict.located < case.mistakes.len();
    is_wrong
        || match group {
            Group::Safe | Group::Departing | Group::Deep | Group::Several => {
                is_missed || verdict.safe != Outcome::Right
            }
            Group::Shown => is_missed || verdict.all == Outcome::Wrong,
            Group::Mixed | Group::Left => is_missed,
            Group::Quiet => verdict.findings > 1,
            Group::Clean => verdict.findings > 0 || verdict.safe != Outcome::Alone,
        }
}

fn failure(name: &str, case: &Case, verdict: &Verdict) -> String {
    let mistakes: Vec<String> =
        case.mistakes.iter().map(|mistake| format!("{} ({})", mistake.kind.name, mistake.layer)).collect();
    format!(
        "=== {name}: {}\nsafe {:?}, all {:?}, located {} of {}, unstable {}, brought {}\n--- before\n{}\n--- said\n{}--- after\n{}\n--- good\n{}\n",
        mistakes.join(", "),
        verdict.safe,
        verdict.all,
        verdict.located,
        case.mistakes.len(),
        verdict.unstable,
        verdict.brought,
        excerpt(&case.text, &case.good),
        verdict.said,
        excerpt(&verdict.fixed, &case.good),
        excerpt(&case.good, &case.text),
    )
}

/// The part of a text that differs from another one.
fn excerpt<'t>(text: &'t str, other: &str) -> &'t str {
    const AROUND: usize = 1_500;
    if text == other {
        return text;
    }
    let prefix = text.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let suffix = text.bytes().rev().zip(other.bytes().rev()).take_while(|(one, other)| one == other).count();
    let start = text.floor_char_boundary(prefix.min(text.len() - suffix).saturating_sub(AROUND));
    let end = text.ceil_char_boundary((text.len() - suffix).max(prefix).saturating_add(AROUND).min(text.len()));
    &text[start..end]
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for group in Group::ALL {
            let mut rows: Vec<_> = self.rows.iter().filter(|(_, row)| row.group == group).collect();
            if rows.is_empty() {
                continue;
            }
            rows.sort_by_key(|(_, row)| row.badness());
            write_head(out, group.title())?;
            for (name, row) in &rows {
                row.write(out, name)?;
            }
            if let Some(total) = self.total(group).filter(|_| rows.len() > 1) {
                total.write(out, "all of them")?;
            }
            writeln!(out)?;
        }
        self.failures.iter().try_for_each(|failure| write!(out, "\n{failure}"))
    }
}

fn write_head(out: &mut fmt::Formatter<'_>, title: &str) -> fmt::Result {
    writeln!(
        out,
        "{title:<44} {:>6} {:>6} {:>7} {:>6} {:>6} {:>6} {:>6} {:>6} {:>5} {:>6} {:>5} {:>5} {:>7}",
        "pages",
        "found",
        "located",
        "safely",
        "right",
        "WRONGs",
        "wrong",
        "partly",
        "odd",
        "alone",
        "again",
        "new",
        "ms"
    )
}

impl Row {
    fn add(&mut self, case: &Case, verdict: &Verdict) {
        self.pages += 1;
        self.mistakes += case.mistakes.len();
        self.detected += usize::from(verdict.findings > 0);
        self.located += verdict.located;
        self.right_safe += usize::from(verdict.safe == Outcome::Right);
        self.right += usize::from(verdict.all == Outcome::Right);
        self.wrong_safe += usize::from(verdict.safe == Outcome::Wrong);
        self.wrong += usize::from(verdict.all == Outcome::Wrong || verdict.safe == Outcome::Wrong);
        self.partly += usize::from(verdict.all == Outcome::Partly);
        self.odd += usize::from(verdict.all == Outcome::Odd);
        self.alone += usize::from(verdict.all == Outcome::Alone);
        self.unstable += usize::from(verdict.unstable);
        self.brought += usize::from(verdict.brought);
        self.panics += usize::from(verdict.panicked);
        self.time += verdict.time;
        self.longest = self.longest.max(verdict.time);
    }

    fn plus(mut self, other: &Self) -> Self {
        self.pages += other.pages;
        self.mistakes += other.mistakes;
        self.detected += other.detected;
        self.located += other.located;
        self.right_safe += other.right_safe;
        self.right += other.right;
        self.wrong_safe += other.wrong_safe;
        self.wrong += other.wrong;
        self.partly += other.partly;
        self.odd += other.odd;
        self.alone += other.alone;
        self.unstable += other.unstable;
        self.brought += other.brought;
        self.panics += other.panics;
        self.time += other.time;
        self.longest = self.longest.max(other.longest);
        self
    }

    /// The worst kinds have the least: wrong ones first, then what is not right or not found.
    fn badness(&self) -> (isize, usize) {
        let wrong = (self.wrong_safe * 1000 / self.pages.max(1)) as isize;
        let good = match self.group {
            Group::Safe | Group::Departing | Group::Deep | Group::Several => self.right_safe,
            Group::Quiet | Group::Clean => self.pages - self.detected,
            _ => self.located.min(self.detected),
        };
        (-wrong, good * 1000 / self.pages.max(1))
    }

    fn write(&self, out: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        let percent = |count: usize, of: usize| 100.0 * count as f64 / of.max(1) as f64;
        write!(
            out,
            "{name:<44} {:>6} {:>6.1} {:>7.1} {:>6.1} {:>6.1} {:>6} {:>6} {:>6} {:>5} {:>6} {:>5} {:>5} {:>7.1}",
            self.pages,
            percent(self.detected, self.pages),
            percent(self.located, self.mistakes),
            percent(self.right_safe, self.pages),
            percent(self.right, self.pages),
            self.wrong_safe,
            self.wrong,
            self.partly,
            self.odd,
            self.alone,
            self.unstable,
            self.brought,
            self.longest
        )?;
        if self.panics > 0 {
            write!(out, "  {} PANICS", self.panics)?;
        }
        writeln!(out)
    }

    fn to_json(&self, name: &str) -> String {
        format!(
            "  {{\"name\": {name:?}, \"group\": \"{:?}\", \"pages\": {}, \"mistakes\": {}, \"detected\": {}, \"located\": {}, \"right_safe\": {}, \"right\": {}, \"wrong_safe\": {}, \"wrong\": {}, \"partly\": {}, \"odd\": {}, \"alone\": {}, \"unstable\": {}, \"brought\": {}, \"panics\": {}}}",
            self.group,
            self.pages,
            self.mistakes,
            self.detected,
            self.located,
            self.right_safe,
            self.right,
            self.wrong_safe,
            self.wrong,
            self.partly,
            self.odd,
            self.alone,
            self.unstable,
            self.brought,
            self.panics
        )
    }
}
