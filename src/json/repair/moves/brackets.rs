//! Brackets that are missing, too many, or of the other kind.

use super::stuck::{FAR, NEAR, Stuck, ancestors, assume_removed};
use super::words::assume_half_quoted;
use crate::json::lexer::{Symbol, TokenKind};
use crate::json::repair::cost::{self, Cost};
use crate::json::repair::layout::{self, EarlyClose};
use crate::json::repair::mistake::{Mistake, MistakeKind};
use crate::json::repair::search::{Expect, Frame, LastRead, Node, NodeId, Search};
use crate::text::Span;

/// The opening bracket of an empty array or object was forgotten.
pub(super) fn assume_lost_empty(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let symbol = match token.kind {
        TokenKind::Symbol(Symbol::CloseArray) => Symbol::OpenArray,
        TokenKind::Symbol(Symbol::CloseObject) => Symbol::OpenObject,
        _ => return,
    };
    if node.expect == Expect::Value
        && let Some(next) = search.after_symbol(id, symbol, Span::empty(token.span.start))
    {
        search.assume(
            next,
            cost::LOST_EMPTY,
            Mistake::insert(MistakeKind::Missing(symbol), token.span.start, symbol.as_str()),
        );
    }
}

/// An array or object should have been closed before an earlier comma or closing bracket.
pub(super) fn assume_early_close(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let frames_open = search.frame(node.frame).is_some();
    let (most, base) = match (token.kind, node.expect) {
        (TokenKind::Symbol(Symbol::Colon), Expect::CommaOrClose) => (NEAR, cost::MISSING_SYMBOL),
        (TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray), Expect::Key) => {
            (NEAR, cost::UNCLOSED_BEFORE_OPENING)
        }
        (TokenKind::End | TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray), _) if frames_open => {
            (FAR, cost::MISSING_SYMBOL)
        }
        _ => return,
    };
    for ancestor in ancestors(search, id, most) {
        let Some(Node { read, parent, .. }) = search.node(ancestor) else {
            return;
        };
        match read {
            LastRead::Comma(comma) => {
                let next = search.token(comma.end).span.start;
                close_before(search, parent, base, next);
            }
            LastRead::Close(close) if layout::starts_line(search.text, close.start) => {
                close_before(search, parent, base, close.start);
            }
            _ => {}
        }
    }
}

/// Closes the innermost frame of a state; what follows at `next` says how likely that is.
fn close_before(search: &mut Search<'_>, state: NodeId, base: Cost, next: u32) {
    let Some((before, frame)) = search.node(state).and_then(|node| Some((node, search.frame(node.frame)?))) else {
        return;
    };
    let symbol = if frame.is_object { Symbol::CloseObject } else { Symbol::CloseArray };
    let mistake = missing_closer(search, &frame, symbol, before.at);
    if let Some(closed) = search.after_symbol(state, symbol, mistake.span) {
        let doubt = EarlyClose::before(search.text, &frame, next).cost()
            + layout::late_close_cost(search.text, &frame, before.at);
        search.assume(closed, base + doubt, mistake);
    }
}

/// A closing bracket is missing after `at`.
pub(super) fn missing_closer(search: &Search<'_>, frame: &Frame, symbol: Symbol, at: u32) -> Mistake {
    let (place, text) = layout::closing(search.text, frame, at, symbol.as_str());
    let what = if frame.is_object { "this object opens here" } else { "this array opens here" };
    Mistake::insert(MistakeKind::Missing(symbol), place, text).related(frame.opening, what)
}

/// A closing bracket that was read is one too many.
pub(super) fn assume_surplus_close(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let is_end = node.expect == Expect::End && token.kind != TokenKind::End;
    let is_key =
        node.expect == Expect::Key && matches!(token.kind, TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray));
    let is_pair = node.expect == Expect::CommaOrClose && token.kind == TokenKind::Symbol(Symbol::Colon);
    if !is_end && !is_key && !is_pair {
        return;
    }
    let was_surplus = search.last_mistake(&node).is_some_and(|last| last.kind == MistakeKind::Surplus);
    let closes_itself = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray));
    let mut next_close = closes_itself.then_some(token.span.start);
    for ancestor in ancestors(search, id, NEAR) {
        let Some(state) = search.node(ancestor) else {
            return;
        };
        let LastRead::Close(close) = state.read else {
            continue;
        };
        let is_same_run = next_close.is_some_and(|next| !search.text[close.end as usize..next as usize].contains('\n'));
        next_close = Some(close.start);
        if let Some(before) = search.node(state.parent).filter(|_| !is_same_run && !close.is_empty()) {
            let mistake = Mistake::delete(MistakeKind::Surplus, close);
            let cost = if is_pair && layout::starts_line(search.text, close.start) {
                cost::SURPLUS_ON_LINE
            } else {
                cost::SURPLUS_SYMBOL
            };
            assume_removed(search, state.parent, before, cost, if was_surplus { mistake.guess() } else { mistake });
        }
    }
}

/// The bracket that opened the innermost frame should have been the other one.
pub(super) fn assume_other_opening(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let Some(frame) = search.frame(node.frame) else {
        return;
    };
    let symbol = match (node.expect, frame.is_object, token.kind) {
        (Expect::CommaOrClose, false, TokenKind::Symbol(Symbol::Colon)) => Symbol::OpenObject,
        (Expect::FirstKey, true, TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray))
        | (Expect::FirstKey, true, TokenKind::Number | TokenKind::Literal)
        | (Expect::FirstKey, true, TokenKind::Symbol(Symbol::CloseArray))
        | (Expect::Colon, true, TokenKind::Symbol(Symbol::Comma | Symbol::CloseObject | Symbol::CloseArray)) => {
            Symbol::OpenArray
        }
        (Expect::FirstElement, false, TokenKind::Symbol(Symbol::CloseObject)) => Symbol::OpenObject,
        _ => return,
    };
    if let Some(opener) = before_opening(search, id, node, frame)
        && let Some(next) = search.after_symbol(opener, symbol, frame.opening)
    {
        let mistake = Mistake::replace(MistakeKind::Instead(symbol), frame.opening, symbol.as_str());
        search.turn(next.frame);
        let is_of_names = node.expect == Expect::Colon && token.kind == TokenKind::Symbol(Symbol::Comma);
        let cost = if is_of_names { cost::TURNED_OPENING_OF_NAMES } else { cost::TURNED_OPENING };
        search.assume(next, cost, mistake);
    }
}

/// The state before the innermost frame was opened, if that is near and the bracket is really there.
fn before_opening(search: &Search<'_>, id: NodeId, node: Node, frame: Frame) -> Option<NodeId> {
    let is_before = |state: Node| state.frame != node.frame && state.at <= frame.opening.start;
    let ancestors = ancestors(search, id, NEAR).into_iter();
    ancestors.filter(|_| !frame.opening.is_empty()).find(|&ancestor| search.node(ancestor).is_some_and(is_before))
}

/// The bracket that opened the innermost frame is one too many.
pub(super) fn assume_surplus_opening(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    if !matches!(node.expect, Expect::FirstKey | Expect::FirstElement) || token.kind == TokenKind::End {
        return;
    }
    let Some(frame) = search.frame(node.frame) else {
        return;
    };
    let before = before_opening(search, id, node, frame);
    if let Some((before, state)) = before.and_then(|before| Some((before, search.node(before)?))) {
        assume_half_quoted(search, before, frame.opening, state.expect.takes_key());
        assume_removed(
            search,
            before,
            state,
            cost::SURPLUS_OPENING,
            Mistake::delete(MistakeKind::Surplus, frame.opening),
        );
    }
}

/// An opening bracket is missing before a value that was read.
pub(super) fn assume_lost_opening(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let (symbol, most) = match (node.expect, token.kind) {
        (Expect::CommaOrClose | Expect::End, TokenKind::Symbol(Symbol::Colon)) => (Symbol::OpenObject, 1),
        (Expect::End, TokenKind::Symbol(Symbol::Comma)) => (Symbol::OpenArray, FAR),
        (Expect::Key, TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray)) => (Symbol::OpenArray, FAR),
        (Expect::CommaOrClose | Expect::End, TokenKind::Symbol(Symbol::CloseArray)) => (Symbol::OpenArray, FAR),
        _ => return,
    };
    let before = ancestors(search, id, most).into_iter().skip(1).find(|&ancestor| {
        search.node(ancestor).is_some_and(|state| state.frame == node.frame && state.expect.takes_value())
    });
    let Some((before, state)) = before.and_then(|before| Some((before, search.node(before)?))) else {
        return;
    };
    let at = search.token(state.at).span.start;
    let is_on_next_line = search.text[state.at as usize..at as usize].contains('\n');
    let is_list = symbol == Symbol::OpenArray && search.text[at as usize..].starts_with('[');
    let cost =
        if is_on_next_line && state.expect == Expect::Value { cost::LOST_OPENING_OF_LINES } else { cost::LOST_OPENING };
    let cost = if is_list { cost + cost::LIST_OF_LISTS } else { cost };
    // Where the items are on lines of their own, the bracket ends the line of the name.
    let place = if is_on_next_line && state.expect == Expect::Value {
        let gap = &search.text[state.at as usize..at as usize];
        state.at + (gap.len() - gap.trim_start_matches([' ', '\t']).len()) as u32
    } else {
        at
    };
    if let Some(next) = search.after_symbol(before, symbol, Span::empty(place)) {
        // The bracket that opens a document is before the line break that is left of its line.
        let is_first = search.text[..place as usize].trim().is_empty() && search.text.starts_with(['\n', '\r', ' ']);
        let place = if is_first { 0 } else { place };
        search.assume(next, cost, Mistake::insert(MistakeKind::Missing(symbol), place, symbol.as_str()));
    }
}

/// Two closing brackets are in each other's place: `[{"a": 1]}`.
pub(super) fn assume_exchanged(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let (first, second) = match (search.frame(node.frame).map(|frame| frame.is_object), token.kind) {
        (Some(true), TokenKind::Symbol(Symbol::CloseArray)) => (Symbol::CloseObject, Symbol::CloseArray),
        (Some(false), TokenKind::Symbol(Symbol::CloseObject)) => (Symbol::CloseArray, Symbol::CloseObject),
        _ => return,
    };
    let next = search.token(token.span.end);
    if next.kind != TokenKind::Symbol(first) {
        return;
    }
    let Some(closed) = search.after_symbol(id, first, token.span) else { return };
    let Some(closed) = search.after_symbol_of(closed, second, next.span) else { return };
    let mistakes = [(cost::EXCHANGED_CLOSERS, first, token.span), (Cost::ZERO, second, next.span)]
        .map(|(cost, symbol, span)| (cost, Mistake::replace(MistakeKind::Instead(symbol), span, symbol.as_str())));
    search.assume_all(closed, Cost::ZERO, mistakes);
}
