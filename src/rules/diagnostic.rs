//! What a rule found in a page.

use super::{Rule, Settings};
use crate::diagnostic::{Alternative, Finding, Fix, Label, Severity, rule_url};
use crate::text::Span;

/// One finding of one rule.
///
/// Its positions are byte spans of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What was looked for.
    pub rule: &'static Rule,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong: lower case, no full stop, values in back-ticks.
    pub message: String,
    /// The characters to change.
    pub span: Span,
    /// The block among those with requests, from 1; `None` elsewhere.
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
    pub(crate) fn url(&self) -> String {
        rule_url(self.rule.name)
    }
}

impl Rule {
    /// What this rule reports of a finding in positions of the page.
    pub(crate) fn diagnostic(&'static self, finding: Finding) -> Diagnostic {
        Diagnostic {
            rule: self,
            severity: finding.severity.unwrap_or(self.severity),
            message: finding.message,
            span: finding.span,
            block: None,
            layers: Vec::new(),
            help: finding.help,
            labels: finding.labels,
            fix: finding.fix,
            alternatives: finding.alternatives,
        }
    }
}

impl Settings {
    /// Gives findings the severities that the project wants.
    pub(crate) fn set_severities(&self, diagnostics: &mut [Diagnostic]) {
        if self.severities.is_empty() {
            return;
        }
        for diagnostic in diagnostics {
            diagnostic.severity = self.severities.get(diagnostic.rule.name).copied().unwrap_or(diagnostic.severity);
        }
    }

    /// Of findings that were made elsewhere those that are wanted, with the severities that the project wants.
    #[must_use]
    pub(crate) fn sift(&self, mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        diagnostics.retain(|diagnostic| self.is_enabled(diagnostic.rule.name));
        self.set_severities(&mut diagnostics);
        diagnostics
    }
}
