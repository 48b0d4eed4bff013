//! What a rule found: where, why, and how to put it right.

use serde::{Deserialize, Serialize};

pub use crate::json::Alternative;
use crate::text::{Edit, Span};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look; never fails a run.
    Hint,
    /// Probably wrong.
    Warning,
    /// Wrong: readers would get a broken request.
    Error,
}

/// Whether a fix may be applied without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Applicability {
    /// Plausible, but somebody has to look at it.
    Unsafe,
    /// The one clearly cheapest repair; changes nothing that was right.
    Safe,
}

/// A set of edits that puts one finding right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Whether it may be applied without asking.
    pub applicability: Applicability,
    /// What it does, as an order: "replace `,` with `:`".
    pub title: String,
    /// Sorted and disjoint; bytes of the text that the diagnostic speaks of.
    pub edits: Vec<Edit>,
}

/// Another place that a finding has to do with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// Why it matters.
    pub message: String,
}

/// One finding of one rule.
///
/// A rule writes positions of its own layer; what leaves [`crate::lint`] has byte spans of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong: lower case, no full stop, values in back-ticks.
    pub message: String,
    /// The characters to change.
    pub span: Span,
    /// The har block of the page, from 1; `None` outside of har blocks.
    pub block: Option<u32>,
    /// The path through the layers, outermost first: `["har", "postData.text"]`; empty for the page itself.
    pub layers: Vec<String>,
    /// What to do about it.
    pub help: Option<String>,
    /// Other places that it has to do with.
    pub labels: Vec<Label>,
    /// How to put it right.
    pub fix: Option<Fix>,
    /// Where there is no fix, because several are about as likely: each of them.
    pub alternatives: Vec<Alternative>,
}

impl Diagnostic {
    /// The address of the rule's page in the manual.
    #[must_use]
    pub fn url(&self) -> String {
        rule_url(self.rule)
    }
}

/// The address of a rule's page in the manual.
#[must_use]
pub fn rule_url(rule: &str) -> String {
    format!("{MANUAL}/rules/{rule}")
}

/// The address of the manual.
pub const MANUAL: &str = "https://harkdown.dev";
