//! Each finding with an excerpt of its page, for people.

use annotate_snippets::{Level, Message};

use super::ReportedPage;
use super::masked::{Mask, Masked};
use crate::diagnostic::{Applicability, Severity};
use crate::excerpt::{ExcerptMark, cut, place_name, renderer, snippet, with_place};
use crate::rules::Diagnostic;
use crate::text::{LineIndex, Position, visible};

/// The findings of a page, a blank line after each.
pub(super) fn render(page: &ReportedPage<'_>, color: bool) -> String {
    findings(page, &LineIndex::new(page.text), color)
}

/// The findings of a part of a file, which starts there: as [`Format::Full`](super::Format::Full) writes them, with the secrets
/// in them masked.
#[must_use]
pub(crate) fn part(page: &ReportedPage<'_>, start: Position, color: bool) -> String {
    let masked = Masked::of(page, &Mask::default());
    let page = &masked.page(page.file);
    findings(page, &LineIndex::new(page.text).starting_at(start), color)
}

fn findings(page: &ReportedPage<'_>, lines: &LineIndex, color: bool) -> String {
    page.diagnostics.iter().map(|diagnostic| finding(page, lines, diagnostic, color) + "\n\n").collect()
}

fn finding(page: &ReportedPage<'_>, lines: &LineIndex, diagnostic: &Diagnostic, color: bool) -> String {
    let labels = diagnostic.labels.iter().map(|label| ExcerptMark { span: label.span, label: Some(&label.message) });
    let marks: Vec<_> = std::iter::once(ExcerptMark { span: diagnostic.span, label: None }).chain(labels).collect();
    let excerpt = cut(page.text, lines, &marks);
    let title = level(diagnostic.severity)
        .primary_title(visible(&diagnostic.message))
        .id(diagnostic.rule.name)
        .id_url(diagnostic.url());
    let told = excerpt.told.iter().map(|mark| told(page, lines, mark));
    let group = title.elements(excerpt.pieces.iter().map(snippet)).elements(told).elements(notes(diagnostic));
    let at = place_name(page.file, lines.position(page.text, diagnostic.span.start));
    with_place(&renderer(color).render(&[group]), &at, &excerpt, color)
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::HELP.with_name("hint"),
    }
}

/// A label whose place is not in the excerpt.
fn told<'m>(page: &ReportedPage<'_>, lines: &LineIndex, mark: &ExcerptMark<'m>) -> Message<'m> {
    let at = lines.position(page.text, mark.span.start);
    let message = visible(mark.label.unwrap_or_default());
    Level::NOTE.message(format!("{message} (at {}:{})", at.line, at.column))
}

/// What is below the excerpt: the way through the layers, help, the fix.
fn notes(diagnostic: &Diagnostic) -> impl Iterator<Item = Message<'_>> {
    let within = way(diagnostic).map(|way| Level::NOTE.with_name("in").message(way));
    let help = diagnostic.help.as_deref().map(|help| Level::HELP.message(visible(help)));
    let fix = diagnostic.fix.as_ref().map(|fix| {
        let name = if fix.applicability == Applicability::Safe { "fix" } else { "unsafe fix" };
        Level::HELP.with_name(name).message(visible(&fix.title))
    });
    within.into_iter().chain(help).chain(fix)
}

/// `block 1 › har › postData.text`, for what is in a block.
fn way(diagnostic: &Diagnostic) -> Option<String> {
    let block = diagnostic.block.map(|number| format!("block {number}"));
    let steps: Vec<_> = block.into_iter().chain(diagnostic.layers.iter().map(|layer| visible(layer))).collect();
    (!steps.is_empty()).then(|| steps.join(" › "))
}
