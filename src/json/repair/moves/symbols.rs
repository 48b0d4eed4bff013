//! Commas and colons that are missing, too many, or in each other's place; and brackets in whose place another symbol is.

use super::brackets::missing_closer;
use super::stuck::{Stuck, assume_removed};
use crate::json::lexer::{Symbol, Token, TokenKind};
use crate::json::repair::cost::{self, Cost};
use crate::json::repair::guide::Spot;
use crate::json::repair::layout::{self, EarlyClose};
use crate::json::repair::mistake::{Mistake, MistakeKind};
use crate::json::repair::search::{Expect, Frame, LastRead, Node, Search};
use crate::text::Span;

/// Symbols that are missing before the token, or that the token stands for.
pub(super) fn assume_symbols(search: &mut Search<'_>, stuck: Stuck) {
    let Stuck { id, node, token } = stuck;
    let frame = search.frame(node.frame);
    let wanted: &[Symbol] = match (node.expect, frame.map(|frame| frame.is_object)) {
        (Expect::Colon, _) => &[Symbol::Colon],
        (Expect::CommaOrClose, Some(true)) => &[Symbol::Comma, Symbol::CloseObject],
        (Expect::CommaOrClose, _) => &[Symbol::Comma, Symbol::CloseArray],
        (Expect::FirstKey, _) => &[Symbol::CloseObject],
        (Expect::FirstElement, _) => &[Symbol::CloseArray],
        _ => &[],
    };
    for &symbol in wanted {
        if let Some(cost) = instead_cost(symbol, token, search.text, frame) {
            let cost = cost
                + match symbol {
                    Symbol::Colon => list_cost(search, node, token),
                    Symbol::Comma => pair_cost(search, node, token),
                    _ => Cost::ZERO,
                };
            let mistake = Mistake::replace(MistakeKind::Instead(symbol), token.span, symbol.as_str());
            let mistake = match token.kind {
                TokenKind::Foreign => mistake.by_habit(),
                TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray) => mistake.likely(),
                _ => mistake,
            };
            if let Some(next) = search.after_symbol(id, symbol, token.span) {
                search.assume(next, cost, mistake.after(node.last_string()));
            }
        }
        if goes_before(symbol, token, frame) {
            insert_symbol(search, stuck, symbol);
        }
    }
}

/// What it costs that a token is in the place of a symbol.
fn instead_cost(symbol: Symbol, token: Token, text: &str, frame: Option<Frame>) -> Option<Cost> {
    let closer = if frame.is_some_and(|frame| frame.assumed) { cost::TURNED_WITH_OPENING } else { cost::TURNED_CLOSER };
    match (symbol, token.kind) {
        (Symbol::Colon, TokenKind::Symbol(Symbol::Comma) | TokenKind::Foreign) => Some(cost::OTHER_SEPARATOR),
        (Symbol::Comma, TokenKind::Foreign) => {
            let is_comma = matches!(token.span.of(text), ";" | "\u{ff0c}" | "\u{ff1b}");
            Some(if is_comma { cost::OTHER_SEPARATOR } else { cost::EQUALS_FOR_COMMA })
        }
        (Symbol::Comma, TokenKind::Symbol(Symbol::Colon)) => Some(cost::COLON_FOR_COMMA),
        (Symbol::Comma | Symbol::Colon, TokenKind::Word) => {
            (token.span.of(text) == ".").then_some(cost::POINT_FOR_SEPARATOR)
        }
        (Symbol::CloseObject, TokenKind::Symbol(Symbol::CloseArray))
        | (Symbol::CloseArray, TokenKind::Symbol(Symbol::CloseObject)) => Some(closer),
        (Symbol::CloseObject, TokenKind::Symbol(Symbol::OpenObject))
        | (Symbol::CloseArray, TokenKind::Symbol(Symbol::OpenArray)) => Some(cost::TURNED_ROUND),
        (Symbol::CloseObject | Symbol::CloseArray, TokenKind::Word) => {
            (token.span.of(text) == ")").then_some(cost::ROUND_CLOSER)
        }
        _ => None,
    }
}

/// What it costs to take a colon for a comma where a name is before it.
fn pair_cost(search: &Search<'_>, node: Node, token: Token) -> Cost {
    let LastRead::String(start) = node.read else {
        return Cost::ZERO;
    };
    let is_pair = token.kind == TokenKind::Symbol(Symbol::Colon) && is_name(Span::new(start, node.at).of(search.text));
    cost::SPLIT_PAIR.when(is_pair)
}

/// Whether a string with its quotes looks like the name of a member.
fn is_name(string: &str) -> bool {
    string.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"\"_-.$".contains(&byte))
}

/// What it costs to take a comma for a colon where the neighbors look like items of a list: no name before it, the next
/// item on a line of its own, or two of a kind alone in a member that is named like a list.
fn list_cost(search: &mut Search<'_>, node: Node, token: Token) -> Cost {
    let LastRead::String(start) = node.read else {
        return Cost::ZERO;
    };
    let name = Span::new(start, node.at).of(search.text);
    let next = search.token(token.span.end);
    let is_on_next_line = Span::new(token.span.end, next.span.start).of(search.text).contains('\n');
    let closes = search.token(next.span.end).kind == TokenKind::Symbol(Symbol::CloseObject);
    let are_alike = closes && is_name(name) && is_alike(name, next.span.of(search.text));
    let is_first = |frame: Frame| Span::new(frame.opening.end, start).of(search.text).trim().is_empty();
    let frame = search.frame(node.frame).filter(|&frame| are_alike && is_first(frame));
    let is_listed = frame.is_some_and(|frame| is_plural(search.text, frame));
    let signs = [!is_name(name), is_on_next_line, is_listed];
    cost::LIKE_A_LIST.times(signs.into_iter().filter(|&is_so| is_so).count())
}

/// Whether two strings look like items of one list: words of letters in the same case.
fn is_alike(one: &str, other: &str) -> bool {
    let is_of = |case: fn(&u8) -> bool| {
        let is_word = |text: &str| text.bytes().all(|byte| case(&byte) || b"\"_-.".contains(&byte));
        is_word(one) && is_word(other)
    };
    other.starts_with('"') && (is_of(u8::is_ascii_lowercase) || is_of(u8::is_ascii_uppercase))
}

/// Whether an object is the value of a member whose name is a plural, as `"tags": {`.
fn is_plural(text: &str, frame: Frame) -> bool {
    let before = text[..frame.opening.start as usize].trim_end();
    let name = before.strip_suffix(':').map(str::trim_end).and_then(|name| name.strip_suffix("s\""));
    name.is_some_and(|name| !name.ends_with(['s', '"']))
}

/// A symbol is within the string before it, after which it belongs: `"a:" 1`, `"a," "b": 1`.
pub(super) fn assume_swapped_symbol(search: &mut Search<'_>, Stuck { node, token, .. }: Stuck) {
    let LastRead::String(start) = node.read else { return };
    let Some(before) = search.node(node.parent).filter(|_| search.text[start as usize..].starts_with('"')) else {
        return;
    };
    let (symbol, mark) = match node.expect {
        Expect::Colon => (Symbol::Colon, ":\""),
        Expect::CommaOrClose if matches!(token.kind, TokenKind::String { .. }) => (Symbol::Comma, ",\""),
        _ => return,
    };
    let string = Span::new(start, node.at).of(search.text);
    let Some(content) = string.strip_suffix(mark).filter(|content| content.len() > 1 && !content.ends_with('\\'))
    else {
        return;
    };
    if !goes_before(symbol, token, search.frame(node.frame)) || symbol == Symbol::Colon && !is_name(content) {
        return;
    }
    let place = Span::new(start + content.len() as u32, node.at);
    let Some(next) = search.after_string(node.parent, Span::new(start, node.at), Some(&content[1..])) else { return };
    let Some(next) = search.after_symbol_of(next, symbol, place) else { return };
    let mistake = Mistake::replace(MistakeKind::Instead(symbol), place, format!("\"{}", symbol.as_str()));
    let mistake = if symbol == Symbol::Comma { mistake.likely() } else { mistake };
    search.assume(next, cost::SWAPPED_SYMBOL, mistake.after(Node { at: place.start, ..before }.last_string()));
}

/// Whether a missing symbol would make sense of the token.
fn goes_before(symbol: Symbol, token: Token, frame: Option<Frame>) -> bool {
    let starts_name = matches!(token.kind, TokenKind::String { .. } | TokenKind::OddString | TokenKind::Word);
    let opens = matches!(token.kind, TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray));
    let starts_value = starts_name || opens || matches!(token.kind, TokenKind::Number | TokenKind::Literal);
    let closes = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray) | TokenKind::End);
    match symbol {
        Symbol::Colon => starts_value,
        Symbol::Comma if frame.is_some_and(|frame| frame.is_object) => starts_name,
        Symbol::Comma => starts_value,
        Symbol::CloseObject => closes || opens || matches!(token.kind, TokenKind::Symbol(Symbol::Comma)),
        Symbol::CloseArray => closes || matches!(token.kind, TokenKind::Symbol(Symbol::Comma | Symbol::Colon)),
        _ => false,
    }
}

/// Inserts a symbol right after what was read.
fn insert_symbol(search: &mut Search<'_>, Stuck { id, node, token }: Stuck, symbol: Symbol) {
    let follows = search.last_mistake(&node).and_then(Mistake::insertion) == Some(node.at);
    let mut doubt = doubt_of_insertion(search, node, token);
    let mistake = match (symbol, search.frame(node.frame)) {
        (Symbol::CloseObject | Symbol::CloseArray, Some(frame)) => {
            doubt += layout::late_close_cost(search.text, &frame, node.at);
            missing_closer(search, &frame, symbol, node.at)
        }
        _ => Mistake::insert(MistakeKind::Missing(symbol), node.at, symbol.as_str()).after(node.last_string()),
    };
    let Some(next) = search.after_symbol(id, symbol, mistake.span) else {
        return;
    };
    // What is cut off right after an opening bracket or a comma has lost more than brackets.
    let rest = &search.text[node.at as usize..];
    let is_cut_off = matches!(node.expect, Expect::FirstKey | Expect::FirstElement)
        || search.last_mistake(&node).is_some_and(|last| last.kind == MistakeKind::TrailingComma);
    let mistake = if is_cut_off && rest.trim_start().is_empty() { mistake.guess() } else { mistake };
    let is_before_pair = symbol == Symbol::Comma
        && matches!(token.kind, TokenKind::String { closed: true })
        && search.token(token.span.end).kind == TokenKind::Symbol(Symbol::Colon);
    let mistake = if is_before_pair { mistake.by_habit() } else { mistake };
    let is_group = symbol == Symbol::Comma && is_group_of_thousands(search.text, node.at, token.span);
    let mistake = if is_group { mistake.likely() } else { mistake };
    let cost = if follows { cost::ANOTHER_MISSING } else { cost::MISSING_SYMBOL } + doubt;
    search.assume(next, cost, mistake);
}

/// Whether two numbers, of which one ends at `at`, may be one whose thousands are apart: `1 000`.
fn is_group_of_thousands(text: &str, at: u32, next: Span) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let next = next.of(text).as_bytes();
    let before = text[..at as usize].trim_end().as_bytes();
    before.last().is_some_and(is_digit) && next.len() >= 3 && next[..3].iter().all(is_digit)
}

/// What it costs that the text goes on otherwise after a symbol that is inserted before `token`: with a string that holds
/// the punctuation before it, or with items of the object or array that is closed.
fn doubt_of_insertion(search: &mut Search<'_>, node: Node, token: Token) -> Cost {
    let rest = &search.text[token.span.start as usize..];
    let is_first = matches!(node.expect, Expect::FirstKey | Expect::FirstElement);
    if rest.strip_prefix('"').is_some_and(|content| content.trim_start().starts_with([':', ','])) {
        return cost::INTO_A_STRING;
    }
    if is_first && rest.starts_with(['{', '[']) {
        return cost::EMPTY_BEFORE_ITEMS;
    }
    match search.frame(node.frame).filter(|_| is_first && rest.starts_with(',')) {
        Some(frame) => {
            let next = search.token(token.span.end).span.start;
            match EarlyClose::before(search.text, &frame, next) {
                EarlyClose::Deeper => cost::EMPTY_BEFORE_ITEMS,
                EarlyClose::OnLine | EarlyClose::Fits => Cost::ZERO,
            }
        }
        None => Cost::ZERO,
    }
}

/// The token is a symbol too many.
pub(super) fn assume_surplus(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let cost = match (token.kind, node.expect) {
        (TokenKind::Symbol(Symbol::Comma | Symbol::Colon), Expect::CommaOrClose | Expect::Colon) => {
            cost::SURPLUS_FOR_ANOTHER
        }
        (TokenKind::Symbol(Symbol::Comma) | TokenKind::Foreign, _) => cost::SURPLUS_COMMA,
        (TokenKind::Symbol(_), _) => cost::SURPLUS_SYMBOL,
        _ => return,
    };
    let is_second = search.last_mistake(&node).is_some_and(|last| last.kind == MistakeKind::Surplus);
    let is_closer = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray));
    let mistake = Mistake::delete(MistakeKind::Surplus, token.span);
    assume_removed(search, id, node, cost, if is_second && is_closer { mistake.guess() } else { mistake });
}

/// A name and its value are in one string: `{"a: b"}`.
pub(super) fn assume_joined_pair(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let ends = matches!(token.kind, TokenKind::Symbol(Symbol::Comma | Symbol::CloseObject));
    let LastRead::String(start) = node.read else { return };
    if node.expect != Expect::Colon || !ends {
        return;
    }
    let string = Span::new(start, node.at).of(search.text);
    let Some(colon) = string.find(':').filter(|&colon| is_name(&string[..colon]) && colon > 1) else { return };
    let value = string[colon + 1..].trim_start();
    if value.len() < 2 || value.starts_with('/') {
        return;
    }
    let place = Span::from(colon..string.len() - value.len()).shift(start);
    let mistake = Mistake::replace(MistakeKind::Missing(Symbol::Colon), place, "\": \"").likely();
    let next =
        Node { parent: id, expect: Expect::CommaOrClose, spot: Spot::default(), read: LastRead::Nothing, ..node };
    search.assume(next, cost::JOINED_PAIR, mistake);
}

/// The comma before the token has nothing after it.
pub(super) fn assume_trailing_comma(search: &mut Search<'_>, Stuck { node, token, .. }: Stuck) {
    let closes = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray) | TokenKind::End);
    if let (LastRead::Comma(comma), true) = (node.read, closes)
        && let Some(before) = search.node(node.parent).filter(|_| !comma.is_empty())
    {
        let mistake = Mistake::delete(MistakeKind::TrailingComma, comma);
        let is_cut_off = token.kind == TokenKind::End;
        assume_removed(
            search,
            node.parent,
            before,
            cost::TRAILING_COMMA,
            if is_cut_off { mistake.guess() } else { mistake },
        );
    }
}
