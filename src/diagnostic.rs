//! What is wrong with a text: where, why, and how to put it right.

use serde::{Deserialize, Serialize};

use crate::text::{Edits, IntoEdits, Span};

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
    /// Plausible, but someone has to look at it.
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
    /// What it changes, in bytes of the text that the diagnostic speaks of.
    pub edits: Edits,
}

/// One of several ways to put a mistake right, none of which is clearly the one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// What it does, as an order.
    pub title: String,
    /// What it changes, in bytes of the text that the mistake is in.
    pub(crate) edits: Edits,
}

/// Another place that a finding has to do with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// Why it matters.
    pub message: String,
}

/// What is wrong with a text, in positions of that text: what parsers and checks return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The characters to change.
    pub(crate) span: Span,
    /// What is wrong: lower case, no full stop, values in back-ticks.
    pub message: String,
    /// How much it matters, if not as much as the rule's findings usually do.
    pub(crate) severity: Option<Severity>,
    /// What to do about it.
    pub(crate) help: Option<String>,
    /// Other places that it has to do with.
    pub(crate) labels: Vec<Label>,
    /// How to put it right.
    pub fix: Option<Fix>,
    /// Where there is no fix, because several are about as likely: each of them.
    pub(crate) alternatives: Vec<Alternative>,
    /// Whether the request is sent as it is all the same, even if the rule withholds requests.
    pub(crate) keeps_request: bool,
}

impl Finding {
    /// What is wrong at `span`, the characters to change.
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
            severity: None,
            help: None,
            labels: Vec::new(),
            fix: None,
            alternatives: Vec::new(),
            keeps_request: false,
        }
    }

    /// Matters more or less than the rule's findings usually do.
    #[must_use]
    pub(crate) fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// What to do about it.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Another place that it has to do with.
    #[must_use]
    pub(crate) fn label(mut self, span: Span, message: impl Into<String>) -> Self {
        self.labels.push(Label { span, message: message.into() });
        self
    }

    /// How to put it right; edits that get in each other's way are not a fix.
    #[must_use]
    pub(crate) fn fix(mut self, applicability: Applicability, title: impl Into<String>, edits: impl IntoEdits) -> Self {
        self.fix = edits.into_edits().map(|edits| Fix { applicability, title: title.into(), edits });
        self
    }

    /// Several ways to put it right that are about as likely.
    #[must_use]
    pub(crate) fn alternatives(mut self, alternatives: Vec<Alternative>) -> Self {
        self.alternatives = alternatives;
        self
    }

    /// Leaves the request as it is: the mistake is sent, too.
    #[must_use]
    pub(crate) fn keeping_request(mut self) -> Self {
        self.keeps_request = true;
        self
    }
}

/// The address of a rule's page in the manual.
#[must_use]
pub(crate) fn rule_url(rule: &str) -> String {
    format!("{MANUAL}/rules/{rule}")
}

/// The address of the manual.
pub(crate) const MANUAL: &str = "https://harkdown.dev";
