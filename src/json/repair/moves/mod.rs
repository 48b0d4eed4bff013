//! Which mistakes may explain why a state is stuck: by symbols, brackets, strings, words, and the rest.

mod brackets;
mod escapes;
mod rest;
mod strings;
mod stuck;
mod symbols;
mod words;

use super::cost;
use super::search::{NodeId, Search};
use crate::json::lexer::{Token, TokenKind};
use stuck::{Stuck, assume_removed};

/// Assumes each mistake that may explain why `token` does not fit where state `id` is.
pub(super) fn assume(search: &mut Search<'_>, id: NodeId, token: Token) {
    let Some(node) = search.node(id) else {
        return;
    };
    let stuck = Stuck { id, node, token };
    match token.kind {
        TokenKind::Comment => return rest::assume_comment(search, stuck),
        TokenKind::Ellipsis => return rest::assume_ellipsis(search, stuck),
        TokenKind::OddSpace => {
            return assume_removed(search, id, node, cost::ODD_SPACE, rest::odd_space(search.text, token.span));
        }
        _ => {}
    }
    if words::assume_program(search, stuck) {
        return;
    }
    strings::assume_stray_quote(search, stuck);
    match token.kind {
        TokenKind::String { .. } => strings::assume_string(search, stuck),
        TokenKind::OddString => words::assume_odd_string(search, id, token.span),
        TokenKind::Word => words::assume_word(search, id, token.span),
        TokenKind::Number | TokenKind::Literal => words::assume_bare_key(search, stuck),
        _ => {}
    }
    symbols::assume_symbols(search, stuck);
    symbols::assume_surplus(search, stuck);
    symbols::assume_trailing_comma(search, stuck);
    symbols::assume_joined_pair(search, stuck);
    symbols::assume_swapped_symbol(search, stuck);
    brackets::assume_lost_empty(search, stuck);
    rest::assume_no_value(search, stuck);
    rest::assume_cut_off(search, stuck);
    strings::assume_misread_strings(search, id);
    words::assume_misread_scalar(search, node);
    brackets::assume_exchanged(search, stuck);
    brackets::assume_early_close(search, stuck);
    brackets::assume_surplus_close(search, stuck);
    brackets::assume_other_opening(search, stuck);
    brackets::assume_surplus_opening(search, stuck);
    brackets::assume_lost_opening(search, stuck);
    rest::assume_stray(search, stuck);
}
