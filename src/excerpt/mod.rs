//! A place of a text as people are shown it: with the lines around it.

mod cut;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use anstream::adapter::strip_str;
use anstyle::{AnsiColor, Style};

pub(crate) use cut::{Excerpt, ExcerptMark, ExcerptPiece, cut};

use crate::text::{LineIndex, Position, Span, visible};

/// Excerpts are cut to size here, so the renderer must not cut them again.
const NEVER_CUT: usize = 10_000;

/// A message about a place of a file, with an excerpt: how an error in a config looks.
#[must_use]
pub(crate) fn located(file: &str, text: &str, span: Span, message: &str, label: &str) -> String {
    let lines = LineIndex::new(text);
    let label = Some(label).filter(|label| !label.is_empty());
    let excerpt = cut(text, &lines, &[ExcerptMark { span, label }]);
    let group =
        Group::with_title(Level::ERROR.no_name().primary_title(message)).elements(excerpt.pieces.iter().map(snippet));
    let at = place_name(file, lines.position(text, span.start));
    with_place(&renderer(false).render(&[group]), &at, &excerpt, false)
}

/// What writes excerpts.
pub(crate) fn renderer(color: bool) -> Renderer {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(NEVER_CUT)
}

/// A piece as the renderer takes it.
pub(crate) fn snippet<'m>(piece: &ExcerptPiece<'m>) -> Snippet<'m, Annotation<'m>> {
    let annotations = piece.shown.iter().map(|shown| {
        let kind = if shown.is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(shown.range.clone()).label(shown.label.map(visible))
    });
    Snippet::source(piece.source.clone()).line_start(piece.first_line).annotations(annotations)
}

/// `file:line:column`
pub(crate) fn place_name(file: &str, at: Position) -> String {
    format!("{}:{}:{}", visible(file), at.line, at.column)
}

/// Puts the line `--> file:line:column` under the title, and takes out the names that pieces do not have.
///
/// The renderer would count the column in the excerpt, which is not the page.
pub(crate) fn with_place(rendered: &str, place: &str, excerpt: &Excerpt<'_>, color: bool) -> String {
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
