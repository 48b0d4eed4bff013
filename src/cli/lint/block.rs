//! One block without its page: what another linter hands over for a fence.

use super::page::{Action, Job, PageOutcome};
use crate::diagnostic::{Alternative, Fix, Label};
use crate::error::Result;
use crate::lint::{Checked, check, fix};
use crate::page::code_fence;
use crate::report::ReportedPage;
use crate::request::NOTATIONS;
use crate::rules::Diagnostic;
use crate::text::{Edit, Edits, Span, line_ending};

/// The tags that a block may have.
pub(super) fn tags() -> Vec<&'static str> {
    let mut tags: Vec<&str> =
        NOTATIONS.iter().flat_map(|notation| notation.tags).copied().filter(|tag| !tag.is_empty()).collect();
    tags.sort_unstable();
    tags.dedup();
    tags
}

/// A block as the only one of a page.
struct Wrapped {
    page: String,
    /// The block in the page.
    block: Span,
    after: String,
}

impl Wrapped {
    fn new(tag: &str, text: &str) -> Self {
        let (newline, fence) = (line_ending(text), code_fence(text));
        let before = format!("{fence}{tag}{newline}");
        let last = if text.is_empty() || text.ends_with('\n') { "" } else { newline };
        let after = format!("{last}{fence}{newline}");
        let page = format!("{before}{text}{after}");
        Self { block: Span::from(before.len()..before.len() + text.len()), page, after }
    }

    /// The block of a page that was this one before it was changed.
    fn inner<'p>(&self, page: &'p str) -> Option<&'p str> {
        let start = self.block.start as usize;
        let is_same = page.get(..start) == self.page.get(..start) && page.ends_with(&self.after);
        is_same.then(|| page.get(start..page.len() - self.after.len())).flatten()
    }

    /// What was found in the block, which is so long by now, in its positions.
    fn found(&self, checked: &Checked, len: usize) -> Vec<Diagnostic> {
        let block = Span::new(self.block.start, self.block.start + len as u32);
        let is_inside = |found: &&Diagnostic| (block.start..=block.end).contains(&found.span.start);
        checked.diagnostics.iter().filter(is_inside).map(|found| moved_finding(found, block)).collect()
    }
}

/// A place as the block sees it, as far as it is in the block.
fn moved(span: Span, block: Span) -> Span {
    let at = |offset: u32| offset.clamp(block.start, block.end) - block.start;
    Span::new(at(span.start), at(span.end))
}

/// A finding as the block sees it; without a fix that changes more than the block.
fn moved_finding(found: &Diagnostic, block: Span) -> Diagnostic {
    let edit = |edit: &Edit| block.contains(edit.span).then(|| Edit { span: moved(edit.span, block), ..edit.clone() });
    let edits = |edits: &Edits| Edits::new(edits.iter().map(edit).collect::<Option<_>>()?);
    let label = |label: &Label| Label { span: moved(label.span, block), ..label.clone() };
    let alternative = |other: &Alternative| Some(Alternative { edits: edits(&other.edits)?, ..other.clone() });
    Diagnostic {
        span: moved(found.span, block),
        labels: found.labels.iter().map(label).collect(),
        fix: found.fix.as_ref().and_then(|fix| Some(Fix { edits: edits(&fix.edits)?, ..fix.clone() })),
        alternatives: found.alternatives.iter().filter_map(alternative).collect(),
        ..found.clone()
    }
}

/// Does with a block what is asked; messages call it `name`.
pub(super) fn outcome(job: &Job, tag: &str, name: &str, text: &str) -> Result<PageOutcome> {
    let wrapped = Wrapped::new(tag, text);
    let settings = &job.scopes.settings(std::path::Path::new(name));
    let (checked, page) = match job.action {
        Action::Fix(applicability) => {
            let fixed = fix(&wrapped.page, settings, applicability);
            (fixed.checked, fixed.text)
        }
        _ => (check(&wrapped.page, settings), wrapped.page.clone()),
    };
    let Some(inner) = wrapped.inner(&page) else {
        let diagnostics = wrapped.found(&check(&wrapped.page, settings), text.len());
        return job.reported(&ReportedPage { file: name, text, diagnostics: &diagnostics }, 1, settings);
    };
    let diagnostics = wrapped.found(&checked, inner.len());
    let mut outcome =
        job.reported(&ReportedPage { file: name, text: inner, diagnostics: &diagnostics }, 1, settings)?;
    outcome.changed = (inner != text).then(|| inner.to_owned());
    Ok(outcome)
}
