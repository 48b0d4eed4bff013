//! Comments, ellipses, spaces, values that are missing, and what belongs to nothing.

use super::stuck::{Stuck, assume_removed};
use crate::json::lexer::{Symbol, TokenKind};
use crate::json::repair::cost::{self, Cost};
use crate::json::repair::guide::Spot;
use crate::json::repair::mistake::{Mistake, MistakeKind};
use crate::json::repair::search::{Expect, LastRead, Node, Search};
use crate::text::{Edit, Span};

/// A comment goes with the space before it where it ends a line, and with its line where it has one for itself.
fn comment(text: &str, span: Span) -> Mistake {
    let before = &text[..span.start as usize];
    let ends_line = text[span.end as usize..].starts_with(['\n', '\r']) || span.end as usize == text.len();
    let mut start = before.len();
    if ends_line {
        start = before.trim_end_matches([' ', '\t']).len();
        if let Some(line_end) = before[..start].strip_suffix('\n').filter(|_| start > 1) {
            start = line_end.strip_suffix('\r').unwrap_or(line_end).len();
        }
    }
    let mistake = Mistake::new(MistakeKind::Comment, span, vec![Edit::delete(Span::from(start..span.end as usize))]);
    if is_plain_comment(text, span) { mistake } else { mistake.guess() }
}

/// Whether a comment is closed, or ends at its line, and hides nothing that may belong to the document.
fn is_plain_comment(text: &str, span: Span) -> bool {
    let comment = span.of(text);
    if comment.starts_with("/*") {
        return comment.len() > 3 && comment.ends_with("*/");
    }
    if comment.starts_with("<!--") {
        return comment.ends_with("-->");
    }
    let content = comment.trim_start_matches(['/', '#']);
    let is_marked = comment.starts_with('/') || content.is_empty() || content.starts_with([' ', '\t', '!']);
    let before = text[..span.start as usize].trim_end_matches([' ', '\t']);
    let starts_line = before.is_empty() || before.ends_with('\n');
    let is_last = !text[span.end as usize..].contains('\n');
    let holds_members = content.trim_start().starts_with(['{', '[', '}', ']'])
        || is_last && content.trim_start().starts_with('"')
        || content.contains("\":")
        || content.trim_end().ends_with(['{', '[', '}', ']']);
    is_marked && (starts_line && !is_last || !holds_members)
}

/// A comment is taken out. One that runs to the end of the text has swallowed what the document lacks.
pub(super) fn assume_comment(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let mistake = comment(search.text, token.span);
    let is_last = search.text[token.span.end as usize..].trim().is_empty();
    let mistake = if is_last && node.expect != Expect::End { mistake.guess() } else { mistake };
    assume_removed(search, id, node, cost::COMMENT, mistake);
}

/// Something is left out: where items are, the dots go with the comma before them; in the place of a value, no one knows
/// what belongs there.
pub(super) fn assume_ellipsis(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    const HELP: &str = "JSON has no way to leave something out: remove the dots, or write what belongs there";
    let next = search.token(token.span.end);
    let closes = matches!(next.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray));
    let ends = closes || matches!(next.kind, TokenKind::Symbol(Symbol::Comma) | TokenKind::End);
    let remove =
        |edit: Span| Mistake::new(MistakeKind::Ellipsis, token.span, vec![Edit::delete(edit)]).likely().help(HELP);
    match (node.expect, node.read) {
        (Expect::Value, _) if ends => {
            let mistake = Mistake::replace(MistakeKind::Ellipsis, token.span, "null").guess().help(HELP);
            if let Some(next) = search.after_scalar(id, token.span.end) {
                search.assume(next, cost::ELLIPSIS, mistake);
            }
        }
        (Expect::Key | Expect::Element, LastRead::Comma(comma)) if closes && !comma.is_empty() => {
            if let Some(before) = search.node(node.parent) {
                let mistake = remove(Span::new(comma.start, token.span.end));
                let next = Node { parent: node.parent, at: token.span.end, read: LastRead::Nothing, ..before };
                search.assume(next, cost::ELLIPSIS, mistake);
            }
        }
        (Expect::Key | Expect::Element | Expect::FirstKey | Expect::FirstElement, _)
            if next.kind == TokenKind::Symbol(Symbol::Comma) =>
        {
            let mistake = remove(Span::new(token.span.start, next.span.end));
            let next = Node { parent: id, at: next.span.end, read: LastRead::Nothing, ..node };
            search.assume(next, cost::ELLIPSIS, mistake);
        }
        _ => assume_removed(search, id, node, cost::ELLIPSIS, remove(token.span)),
    }
}

pub(super) fn odd_space(text: &str, span: Span) -> Mistake {
    // Others, such as U+200B, have no width.
    let wide = span.of(text).chars().filter(|space| space.is_whitespace()).count();
    let mistake = Mistake::replace(MistakeKind::OddSpace, span, " ".repeat(wide));
    let (before, after) = (&text[..span.start as usize], &text[span.end as usize..]);
    let is_digit = |letter: char| letter.is_ascii_digit();
    // It may part the thousands of one number.
    if before.ends_with(is_digit) && after.starts_with(is_digit) { mistake.likely() } else { mistake }
}

/// The value of a member was forgotten.
pub(super) fn assume_no_value(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let ends = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray | Symbol::Comma));
    if node.expect == Expect::Value
        && ends
        && let Some(next) = search.after_scalar(id, node.at)
    {
        search.assume(next, cost::NO_VALUE, Mistake::insert(MistakeKind::NoValue, node.at, " null").guess());
    }
}

/// The text ends within a member: what it says is lost.
pub(super) fn assume_cut_off(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let value = match node.expect {
        Expect::Colon => ": null",
        Expect::Value => " null",
        _ => return,
    };
    let next =
        Node { parent: id, expect: Expect::CommaOrClose, spot: Spot::default(), read: LastRead::Nothing, ..node };
    if token.kind == TokenKind::End {
        search.assume(next, cost::CUT_OFF, Mistake::insert(MistakeKind::CutOff, node.at, value).guess());
    }
}

/// A token that belongs to no value is taken out; where the document is complete before it, all of the text after the document is.
pub(super) fn assume_stray(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let text = search.text;
    if node.expect == Expect::End {
        // A line more costs about as much as a mistake; beyond two pages of text, all lengths are one.
        const BYTES_A_POINT: u32 = 8;
        const MOST_BYTES: u32 = 2_000;
        let end = text.trim_end().len() as u32;
        let rest = Span::new(token.span.start, end);
        assume_removed(
            search,
            id,
            node,
            cost::LEFTOVER + Cost::points(rest.len().min(MOST_BYTES) / BYTES_A_POINT),
            Mistake::delete(MistakeKind::Stray, rest).guess(),
        );
    } else if matches!(token.kind, TokenKind::Word) {
        assume_removed(search, id, node, cost::STRAY_WORD, Mistake::delete(MistakeKind::Stray, token.span).guess());
    }
}
