//! What a rule says, in the positions of the layer that it looks at, and the way out to the page.

use std::path::Path;

use super::Rule;
use crate::diagnostic::{Alternative, Applicability, Diagnostic, Fix, Label, Severity};
use crate::layer::Stack;
use crate::rules::Settings;
use crate::text::{Edit, Span};

/// A finding in the making.
#[derive(Clone, Debug)]
pub struct Finding {
    span: Span,
    message: String,
    severity: Option<Severity>,
    help: Option<String>,
    labels: Vec<(Span, String)>,
    fix: Option<(Applicability, String, Vec<Edit>)>,
    alternatives: Vec<Alternative>,
}

impl Finding {
    /// What is wrong at `span`, the characters to change.
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
            severity: None,
            help: None,
            labels: Vec::new(),
            fix: None,
            alternatives: Vec::new(),
        }
    }

    /// Matters more or less than the rule's findings usually do.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// What to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Another place that it has to do with.
    #[must_use]
    pub fn label(mut self, span: Span, message: impl Into<String>) -> Self {
        self.labels.push((span, message.into()));
        self
    }

    /// How to put it right; `edits` are sorted and disjoint.
    #[must_use]
    pub fn fix(mut self, applicability: Applicability, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.fix = Some((applicability, title.into(), edits));
        self
    }

    /// Several ways to put it right that are about as likely.
    #[must_use]
    pub fn alternatives(mut self, alternatives: Vec<Alternative>) -> Self {
        self.alternatives = alternatives;
        self
    }
}

/// Where the findings of one layer go.
#[derive(Debug)]
pub struct Report<'a> {
    /// What the page is checked against.
    pub settings: &'a Settings,
    /// Where the page stands in its project, if it stands in one.
    pub(crate) place: Option<&'a Path>,
    /// The rule that looks.
    pub(crate) rule: &'static Rule,
    /// The layer that it looks at; none for the page itself.
    pub(crate) stack: Option<&'a Stack<'a>>,
    pub(crate) block: Option<u32>,
    pub(crate) layers: &'a [String],
    /// Whether the layers around are read by a repair that is not certain.
    pub(crate) is_guessed: bool,
    pub(crate) diagnostics: &'a mut Vec<Diagnostic>,
}

impl<'a> Report<'a> {
    /// The text of the layer; empty for the page itself.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.stack.map_or("", Stack::text)
    }

    /// Whether the layer is a body, not the HAR document.
    #[must_use]
    pub fn is_body(&self) -> bool {
        self.layers.len() > 1
    }

    /// Adds a finding.
    pub fn add(&mut self, finding: Finding) {
        let span = self.span_in_page(finding.span);
        let labels = finding.labels.into_iter().map(|(span, message)| Label { span: self.span_in_page(span), message });
        let alternatives = finding
            .alternatives
            .into_iter()
            .filter_map(|Alternative { title, edits }| Some(Alternative { title, edits: self.edits_in_page(&edits)? }));
        let diagnostic = Diagnostic {
            rule: self.rule.name,
            severity: finding.severity.unwrap_or(self.rule.severity),
            message: finding.message,
            span,
            block: self.block,
            layers: self.layers.to_vec(),
            help: finding.help,
            labels: labels.collect(),
            fix: finding.fix.and_then(|(applicability, title, edits)| {
                let edits = self.edits_in_page(&edits)?;
                let applicability = if self.is_guessed { Applicability::Unsafe } else { applicability };
                Some(Fix { applicability, title, edits })
            }),
            alternatives: alternatives.collect(),
        };
        self.diagnostics.push(diagnostic);
    }

    fn span_in_page(&self, span: Span) -> Span {
        self.stack.map_or(span, |stack| stack.span_in_page(span))
    }

    fn edits_in_page(&self, edits: &[Edit]) -> Option<Vec<Edit>> {
        edits.iter().map(|edit| self.edit_in_page(edit)).collect()
    }

    fn edit_in_page(&self, edit: &Edit) -> Option<Edit> {
        self.stack.map_or_else(|| Some(edit.clone()), |stack| stack.edit_in_page(edit))
    }
}
