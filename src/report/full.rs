//! Each finding with an excerpt of its page, for people.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Message, Renderer, Snippet};
use anstream::adapter::strip_str;
use anstyle::{AnsiColor, Style};

use super::excerpt::{Excerpt, Mark, Piece, cut};
use super::{Page, visible};
use crate::diagnostic::{Applicability, Diagnostic, Severity};
use crate::text::{LineIndex, Position, Span};

/// Excerpts are cut to size here, so the renderer must not cut them again.
const NEVER_CUT: usize = 10_000;

/// The findings of a page, a blank line after each.
pub(super) fn render(page: &Page<'_>, color: bool) -> String {
    part(page, Position::START, color)
}

/// The findings of a part of a file, which starts there: as [`Format::Full`](super::Format::Full) writes them.
#[must_use]
pub fn part(page: &Page<'_>, start: Position, color: bool) -> String {
    let lines = LineIndex::new(page.text).starting_at(start);
    page.diagnostics.iter().map(|diagnostic| finding(page, &lines, diagnostic, color) + "\n\n").collect()
}

/// A message about a place of a file, with an excerpt: how an error in a config looks.
#[must_use]
pub fn located(file: &str, text: &str, span: Span, message: &str, label: &str) -> String {
    let lines = LineIndex::new(text);
    let label = Some(label).filter(|label| !label.is_empty());
    let excerpt = cut(text, &lines, &[Mark { span, label }]);
    let group =
        Group::with_title(Level::ERROR.no_name().primary_title(message)).elements(excerpt.pieces.iter().map(snippet));
    let at = place_name(file, lines.position(text, span.start));
    with_place(&renderer(false).render(&[group]), &at, &excerpt, false)
}

fn finding(page: &Page<'_>, lines: &LineIndex, diagnostic: &Diagnostic, color: bool) -> String {
    let labels = diagnostic.labels.iter().map(|label| Mark { span: label.span, label: Some(&label.message) });
    let marks: Vec<_> = std::iter::once(Mark { span: diagnostic.span, label: None }).chain(labels).collect();
    let excerpt = cut(page.text, lines, &marks);
    let title = level(diagnostic.severity)
        .primary_title(visible(&diagnostic.message))
        .id(diagnostic.rule)
        .id_url(diagnostic.url());
    let told = excerpt.told.iter().map(|mark| told(page, lines, mark));
    let group = title.elements(excerpt.pieces.iter().map(snippet)).elements(told).elements(notes(diagnostic));
    let at = place_name(page.file, lines.position(page.text, diagnostic.span.start));
    with_place(&renderer(color).render(&[group]), &at, &excerpt, color)
}

fn renderer(color: bool) -> Renderer {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(NEVER_CUT)
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::HELP.with_name("hint"),
    }
}

fn snippet<'m>(piece: &Piece<'m>) -> Snippet<'m, Annotation<'m>> {
    let annotations = piece.shown.iter().map(|shown| {
        let kind = if shown.is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(shown.range.clone()).label(shown.label.map(visible))
    });
    Snippet::source(piece.source.clone()).line_start(piece.first_line).annotations(annotations)
}

/// A label whose place is not in the excerpt.
fn told<'m>(page: &Page<'_>, lines: &LineIndex, mark: &Mark<'m>) -> Message<'m> {
    let at = lines.position(page.text, mark.span.start);
    let message = visible(mark.label.unwrap_or_default());
    Level::NOTE.message(format!("{message} (at {}:{})", at.line, at.column))
}

/// What stands below the excerpt: the way through the layers, help, the fix.
fn notes(diagnostic: &Diagnostic) -> impl Iterator<Item = Message<'_>> {
    let within = way(diagnostic).map(|way| Level::NOTE.with_name("in").message(way));
    let help = diagnostic.help.as_deref().map(|help| Level::HELP.message(visible(help)));
    let fix = diagnostic.fix.as_ref().map(|fix| {
        let name = if fix.applicability == Applicability::Safe { "fix" } else { "unsafe fix" };
        Level::HELP.with_name(name).message(visible(&fix.title))
    });
    within.into_iter().chain(help).chain(fix)
}

/// `block 1 › har › postData.text`, for what stands in a block.
fn way(diagnostic: &Diagnostic) -> Option<String> {
    let block = diagnostic.block.map(|number| format!("block {number}"));
    let steps: Vec<_> = block.into_iter().chain(diagnostic.layers.iter().map(|layer| visible(layer))).collect();
    (!steps.is_empty()).then(|| steps.join(" › "))
}

fn place_name(file: &str, at: Position) -> String {
    format!("{}:{}:{}", visible(file), at.line, at.column)
}

/// Puts the line `--> file:line:column` under the title, and takes out the names that pieces do not have.
///
/// The renderer would count the column in the excerpt, which is not the page.
fn with_place(rendered: &str, place: &str, excerpt: &Excerpt<'_>, color: bool) -> String {
    let width = excerpt.last_line().to_string().len();
    let style = if color { AnsiColor::BrightBlue.on_default().bold() } else { Style::new() };
    let mut lines = rendered.lines().filter(|line| !is_empty_name(line));
    let title = lines.next().unwrap_or_default();
    let arrow = format!("{:width$}{style}-->{style:#} {place}", "");
    [title, &arrow].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// Whether the line is the `:::` between two pieces, after which no file is named.
fn is_empty_name(line: &str) -> bool {
    line.contains(":::") && strip_str(line).to_string().trim() == ":::"
}
