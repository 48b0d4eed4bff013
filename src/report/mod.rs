//! Findings to text: one output format a file.
//!
//! Each page is written on its own, so that a run over many pages holds only a few of them in memory.

mod azure;
mod command;
mod concise;
mod fingerprint;
mod full;
mod github;
mod gitlab;
mod grouped;
mod json;
mod junit;
mod markdown;
mod masked;
mod page;
mod places;
mod pylint;
mod rdjson;
mod sarif;
mod statistics;
mod summary;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::rules::Diagnostic;

pub(crate) use full::part;
pub(crate) use markdown::MARKDOWN_START;
pub use masked::Mask;
use masked::Masked;
pub use page::ReportedPage;
pub(crate) use page::{count, severity_name, severity_style};
pub(crate) use statistics::Statistics;
pub use summary::Summary;

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Each finding with an excerpt of the page, for people.
    #[default]
    Full,
    /// Each finding on a line, for people and editors.
    Concise,
    /// The findings of each page under its name, for people.
    Grouped,
    /// One JSON array of all findings, for programs.
    Json,
    /// A JSON object a line, for programs that read along.
    JsonLines,
    /// Workflow commands, which GitHub shows as annotations.
    Github,
    /// GitLab's code quality report.
    Gitlab,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// The XML of `JUnit`, for test reports.
    Junit,
    /// The lines that pylint writes, for programs that read those.
    Pylint,
    /// Logging commands, which Azure Pipelines shows as issues.
    Azure,
    /// The Reviewdog Diagnostic Format, for comments on changes.
    Rdjson,
    /// A table in Markdown with the counts below it, for summaries and comments.
    Markdown,
}

impl Format {
    /// Whether programs read it: no summary, no colors.
    #[must_use]
    pub(crate) fn is_for_programs(self) -> bool {
        !matches!(self, Self::Full | Self::Concise | Self::Grouped)
    }

    /// The findings of one page, which has some, with the secrets in them masked; pages are put together by [`ReportDocument`].
    #[must_use]
    pub fn render(self, page: &ReportedPage<'_>, color: bool) -> String {
        self.render_masked(page, &Mask::default(), color)
    }

    /// The same, where findings may also speak of what other pages say: their secrets are masked, too.
    #[must_use]
    pub(crate) fn render_masked(self, page: &ReportedPage<'_>, others: &Mask, color: bool) -> String {
        let masked = Masked::of(page, others);
        let page = &masked.page(page.file);
        match self {
            Self::Full => full::render(page, color),
            Self::Concise => concise::render(page, color),
            Self::Grouped => grouped::render(page, color),
            Self::Json => json::render(page, ",\n"),
            Self::JsonLines => json::render(page, "\n") + "\n",
            Self::Github => github::render(page),
            Self::Gitlab => gitlab::render(page),
            Self::Sarif => sarif::render(page),
            Self::Junit => junit::render(page),
            Self::Pylint => pylint::render(page),
            Self::Azure => azure::render(page),
            Self::Rdjson => rdjson::render(page),
            Self::Markdown => markdown::render(page),
        }
    }
}

/// One fingerprint for each finding of a page, in order, which stays the same when other lines change.
#[must_use]
pub(crate) fn fingerprints(page: &ReportedPage<'_>) -> Vec<String> {
    fingerprint::fingerprints(&Masked::of(page, &Mask::default()).page(page.file))
}

/// How many findings of a rule tell enough about one page: machine formats grow with them, and a page with more has one
/// cause.
const MOST: usize = 1_000;

/// The findings of a page that a report shows: the first `MOST` of each rule, the last of which says how many follow.
#[must_use]
pub(crate) fn shown(diagnostics: &[Diagnostic]) -> Cow<'_, [Diagnostic]> {
    if diagnostics.len() <= MOST {
        return Cow::Borrowed(diagnostics);
    }
    // How many findings a rule has, and which one is shown last.
    let mut rules: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut shown: Vec<Diagnostic> = Vec::new();
    for diagnostic in diagnostics {
        let (count, last) = rules.entry(diagnostic.rule.name).or_default();
        *count += 1;
        if *count <= MOST {
            *last = shown.len();
            shown.push(diagnostic.clone());
        }
    }
    for (rule, (count, last)) in rules.into_iter().filter(|(_, (count, _))| *count > MOST) {
        let more = format!("; {} more of `{rule}` on this page are not shown", count - MOST);
        shown[last].message.push_str(&more);
    }
    Cow::Owned(shown)
}

/// Puts what [`Format::render`] wrote for each page together to one output.
#[derive(Debug)]
pub struct ReportDocument {
    format: Format,
    is_empty: bool,
}

impl ReportDocument {
    /// An output without pages.
    #[must_use]
    pub fn new(format: Format) -> Self {
        Self { format, is_empty: true }
    }

    /// What comes before the findings of the next page; ask only for pages that have some.
    pub fn before_page(&mut self) -> Cow<'static, str> {
        let is_first = std::mem::replace(&mut self.is_empty, false);
        if is_first {
            return self.start();
        }
        match self.format {
            Format::Json | Format::Gitlab | Format::Sarif | Format::Rdjson => ",\n".into(),
            _ => "".into(),
        }
    }

    fn start(&self) -> Cow<'static, str> {
        match self.format {
            Format::Json | Format::Gitlab => "[\n".into(),
            Format::Sarif => sarif::start().into(),
            Format::Junit => junit::START.into(),
            Format::Rdjson => rdjson::start().into(),
            Format::Markdown => markdown::START.into(),
            _ => "".into(),
        }
    }

    /// What comes at the end of a run that came to `summary`.
    #[must_use]
    pub fn end(&self, summary: &Summary) -> Cow<'static, str> {
        match (self.format, self.is_empty) {
            (Format::Json | Format::Gitlab, true) => "[]\n".into(),
            (Format::Json | Format::Gitlab, false) => "\n]\n".into(),
            (Format::Sarif, true) => (sarif::start() + sarif::END).into(),
            (Format::Sarif, false) => sarif::END.into(),
            (Format::Junit, true) => [junit::START, junit::CLEAN, junit::END].concat().into(),
            (Format::Junit, false) => junit::END.into(),
            (Format::Rdjson, true) => (rdjson::start() + rdjson::END).into(),
            (Format::Rdjson, false) => rdjson::END.into(),
            (Format::Markdown, is_empty) => markdown::end(summary, is_empty).into(),
            _ => "".into(),
        }
    }
}
