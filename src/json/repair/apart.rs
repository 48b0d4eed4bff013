//! Which repairs are certain whatever else is wrong with a text.
//!
//! Most mistakes say nothing about each other: a comma for a colon is one, whatever a bracket further on should be. Those
//! that are of one place, and apart from all of which the repair is not certain, can be put right first.

use super::mistake::{Mistake, MistakeKind, Trust};
use super::report::Certainty;
use crate::json::lexer::{self, Symbol, TokenKind};
use crate::text::Span;

/// What is known of a repair as a whole.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole<'w> {
    /// Whether the search has seen all that may come near.
    pub(super) is_exhaustive: bool,
    /// Whether everything that is known of the text agrees.
    pub(super) agrees_with_guide: bool,
    /// The places of which there are several explanations.
    pub(super) tied: &'w [Span],
}

/// How certain each repair is.
pub(super) fn certainties(text: &str, mistakes: &[Mistake], whole: Whole<'_>) -> Vec<Certainty> {
    // What decides where strings end is never certain by itself, and nothing after it is certain without it.
    let is_doubtful = |mistake: &&Mistake| {
        whole.doubts(mistake, text) || mistake.kind.decides_structure() && is_about_strings(mistake.kind)
    };
    let doubtful: Vec<&Mistake> = mistakes.iter().filter(is_doubtful).collect();
    let certainty = |mistake: &Mistake| {
        let is_own = || {
            is_of_one_place(mistake, text)
                && whole.is_exhaustive
                && doubtful.iter().all(|other| are_apart(text, mistake, other))
        };
        match mistake.trust {
            Trust::Sure if !whole.doubts(mistake, text) && is_own() => Certainty::Own,
            Trust::Sure => Certainty::WithOthers,
            _ => Certainty::None,
        }
    };
    let mut certainties: Vec<Certainty> = mistakes.iter().map(certainty).collect();
    together(mistakes, &mut certainties, |mistake| mistake.kind == MistakeKind::Unquoted);
    together(mistakes, &mut certainties, |mistake| mistake.kind == MistakeKind::OddQuotes);
    together(mistakes, &mut certainties, |mistake| mistake.span.of(text) == "=>");
    certainties
}

/// Makes repairs of one kind as certain as the least certain of them: what is written in another way throughout is left as it
/// is rather than put right in half.
fn together(mistakes: &[Mistake], certainties: &mut [Certainty], is_of_kind: impl Fn(&Mistake) -> bool) {
    let of_kind: Vec<usize> = (0..mistakes.len()).filter(|&at| is_of_kind(&mistakes[at])).collect();
    let least = of_kind.iter().map(|&at| certainties[at]).min().unwrap_or(Certainty::Own);
    // What is certain only if all of the text is read rightly is so for all of them.
    let most = least.max(Certainty::WithOthers);
    for at in of_kind {
        certainties[at] = certainties[at].min(most);
    }
}

impl Whole<'_> {
    /// Whether a repair is not certain by itself: it is a guess, there is another one, or it decides about brackets and ends
    /// of which the rest of the text says something else.
    fn doubts(self, mistake: &Mistake, text: &str) -> bool {
        let is_tied = mistake.edits.iter().any(|edit| self.tied.contains(&edit.span));
        mistake.trust < Trust::Sure || is_tied || !self.agrees_with_guide && !is_of_one_place(mistake, text)
    }
}

/// Whether a mistake decides nothing about what surrounds it.
pub(super) fn is_of_one_place(mistake: &Mistake, text: &str) -> bool {
    match mistake.kind {
        MistakeKind::Surplus => matches!(mistake.span.of(text), "," | ":"),
        kind => !kind.decides_structure(),
    }
}

/// Whether a mistake is about where strings start and end.
pub(super) fn is_about_strings(kind: MistakeKind) -> bool {
    matches!(
        kind,
        MistakeKind::NoOpeningQuote
            | MistakeKind::NoClosingQuote
            | MistakeKind::SurplusQuote
            | MistakeKind::UnescapedQuotes
            | MistakeKind::OddQuotes
            | MistakeKind::Comment
            | MistakeKind::CutOff
            | MistakeKind::Stray
            | MistakeKind::RawControl
            | MistakeKind::BadEscape
            | MistakeKind::LostBackslash
    )
}

/// From the first to the last character that a mistake is about.
fn hull(mistake: &Mistake) -> Span {
    let edits = mistake.edits.iter().map(|edit| edit.span);
    let all = edits.chain([mistake.span]).chain(mistake.related.map(|(span, _)| span)).chain(mistake.name);
    all.reduce(|one, other| Span::new(one.start.min(other.start), one.end.max(other.end))).unwrap_or(mistake.span)
}

/// Whether a mistake cannot be a part of what `doubtful` is about: another item is between them, and the doubtful one does
/// not decide where the strings before it end.
fn are_apart(text: &str, mistake: &Mistake, doubtful: &Mistake) -> bool {
    let (own, other) = (hull(mistake), hull(doubtful));
    let gap = if own.end <= other.start {
        Span::new(own.end, other.start)
    } else if other.end <= own.start && !is_about_strings(doubtful.kind) {
        Span::new(other.end, own.start)
    } else {
        return false;
    };
    has_item(gap.of(text))
}

/// Whether a text between two tokens has a separator or a bracket, and something else.
fn has_item(gap: &str) -> bool {
    let (mut tokens, mut has_separator, mut at) = (0, false, 0);
    loop {
        let token = lexer::token(gap, at);
        match token.kind {
            TokenKind::End => return false,
            TokenKind::Symbol(Symbol::Colon) => {}
            TokenKind::Symbol(_) => has_separator = true,
            _ => tokens += 1,
        }
        if tokens > 0 && has_separator {
            return true;
        }
        at = token.span.end as usize;
    }
}
