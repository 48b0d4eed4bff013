//! What a rule is given beside what it looks at, and the way of its findings out to the page.

use std::cell::OnceCell;
use std::path::Path;

use rustc_hash::FxHashSet;

use super::Settings;
use crate::diagnostic::{Alternative, Applicability, Finding, Fix, Label};
use crate::layer::{Role, Stack};
use crate::page::Page;
use crate::request::{json_paths, path_key};
use crate::text::{Edit, Edits, Span};

/// The check of a rule that only gives what a parser has found its name.
pub(crate) fn report(findings: &[Finding], context: &mut Context<'_>) {
    // The fixes of a document belong together.
    let loses_comment =
        findings.iter().filter_map(|finding| finding.fix.as_ref()).any(|fix| context.may_lose_comment(&fix.edits));
    for finding in findings {
        let mut finding = finding.clone();
        if let Some(fix) = &mut finding.fix
            && (loses_comment || context.may_be_written_otherwise(finding.span, &fix.edits))
        {
            fix.applicability = Applicability::Unsafe;
        }
        context.add(finding);
    }
}

/// What a rule is given beside what it looks at.
#[derive(Debug)]
pub struct Context<'a> {
    /// What the page is checked against.
    pub(crate) settings: &'a Settings,
    /// Where the page is in its project, if it is in one.
    pub(crate) place: Option<&'a Path>,
    /// The layer that it looks at; none for the page itself.
    pub(crate) stack: Option<&'a Stack<'a>>,
    /// The page; none for a document in a file of its own.
    pub(crate) page: Option<&'a Page<'a>>,
    /// The paths that requests of the page send JSON to, once a rule has asked.
    pub(crate) json_paths: &'a OnceCell<FxHashSet<String>>,
    /// What was found, in positions of the page.
    pub(crate) findings: &'a mut Vec<Finding>,
}

impl<'a> Context<'a> {
    /// The text of the layer; empty for the page itself.
    #[must_use]
    pub(crate) fn text(&self) -> &'a str {
        self.stack.map_or("", Stack::text)
    }

    /// Whether the layer is a body or is in one.
    #[must_use]
    pub(crate) fn is_body(&self) -> bool {
        self.stack.is_some_and(|stack| stack.role() != Role::Document)
    }

    /// Whether a request of the page, or of the pages that are looked at with it, sends JSON to the path of a URL and calls
    /// it JSON.
    #[must_use]
    pub(crate) fn sends_json(&self, url: &str) -> bool {
        let path = path_key(url);
        self.json_paths.get_or_init(|| self.page.map(json_paths).unwrap_or_default()).contains(&path)
            || self.settings.project.as_ref().is_some_and(|project| project.sends_json(&path))
    }

    /// Adds a finding.
    pub(crate) fn add(&mut self, finding: Finding) {
        self.findings.push(self.in_page(finding));
    }

    /// Whether what is wrong may be in how the layer is written rather than in its text: a quote is missing after what may be its
    /// backslash, `{\name\": 1}`, quotes of the shell are within an escape, `it\''s`, or the shell takes those of the text.
    fn may_be_written_otherwise(&self, span: Span, edits: &Edits) -> bool {
        let Some(stack) = self.stack else { return false };
        let text = stack.text();
        let lacks_quote = |edit: &Edit| {
            let (before, after) = text.split_at(edit.span.start as usize);
            let is_inserted = edit.span.is_empty() && edit.text == "\"";
            let at = edit.span.start;
            is_inserted
                && before.ends_with(|last: char| last.is_ascii_control())
                && after.starts_with(char::is_alphanumeric)
                && stack.written(Span::new(at - 1, at)).starts_with('\\')
        };
        let wrong = span.of(text);
        stack.may_lack_quotes()
            || edits.iter().any(lacks_quote)
            || wrong.starts_with('\\') && !wrong.contains('\'') && stack.written(span).contains('\'')
    }

    /// Whether a fix removes a comment from a notation that has comments, or ends a string after what may be one.
    fn may_lose_comment(&self, edits: &Edits) -> bool {
        const MARKS: [&str; 3] = ["//", "/*", "#"];
        let Some(stack) = self.stack else { return false };
        let text = stack.text();
        edits.iter().any(|edit| {
            let before = &text[..edit.span.start as usize];
            let line = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
            let (removed, is_end) = (edit.span.of(text).trim_start(), edit.text.starts_with('"'));
            let is_comment = edit.text.trim().is_empty() && MARKS.iter().any(|mark| removed.starts_with(mark));
            stack.keeps_comments() && is_comment || is_end && line.contains(" // ")
        })
    }

    fn in_page(&self, finding: Finding) -> Finding {
        let label = |Label { span, message }| Label { span: self.span_in_page(span), message };
        let alternative =
            |Alternative { title, edits }| Some(Alternative { title, edits: self.edits_in_page(&edits)? });
        Finding {
            span: self.span_in_page(finding.span),
            labels: finding.labels.into_iter().map(label).collect(),
            fix: finding.fix.and_then(|fix| self.fix_in_page(fix)),
            alternatives: finding.alternatives.into_iter().filter_map(alternative).collect(),
            ..finding
        }
    }

    fn span_in_page(&self, span: Span) -> Span {
        self.stack.map_or(span, |stack| stack.span_in_page(span))
    }

    fn fix_in_page(&self, fix: Fix) -> Option<Fix> {
        let edits = self.edits_in_page(&fix.edits)?;
        let is_guessed = self.stack.is_some_and(Stack::is_guessed);
        let applicability = if is_guessed { Applicability::Unsafe } else { fix.applicability };
        Some(Fix { applicability, edits, ..fix })
    }

    fn edits_in_page(&self, edits: &Edits) -> Option<Edits> {
        Edits::new(edits.iter().map(|edit| self.edit_in_page(edit)).collect::<Option<_>>()?)
    }

    fn edit_in_page(&self, edit: &Edit) -> Option<Edit> {
        self.stack.map_or_else(|| Some(edit.clone()), |stack| stack.edit_in_page(edit))
    }
}
