//! Which mistakes may explain why a state is stuck.

use super::guide::Spot;
use super::layout;
use super::mistake::{Mistake, Trust, What};
use super::search::{Cost, Expect, Frame, Node, NodeId, Read, Search};
use super::{strings, words};
use crate::json::lexer::{Symbol, Token, TokenKind};
use crate::text::{Edit, Span};

/// How many steps back a mistake is looked for: near the place, and for brackets.
const NEAR: usize = 8;
const FAR: usize = 400;

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
    let mistake = Mistake::new(What::Comment, span, vec![Edit::delete(Span::from(start..span.end as usize))]);
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
    let holds_members = content.trim_start().starts_with(['{', '[', '}', ']', '"'])
        || content.contains("\":")
        || content.trim_end().ends_with(['{', '[', '}', ']']);
    let is_last = !text[span.end as usize..].contains('\n');
    is_marked && (starts_line && !is_last || !holds_members)
}

/// Assumes each mistake that may explain why `token` does not fit where state `id` is.
pub(super) fn assume(search: &mut Search<'_>, id: NodeId, token: Token) {
    let Some(node) = search.node(id) else {
        return;
    };
    match token.kind {
        TokenKind::Comment => return assume_comment(search, id, node, token),
        TokenKind::Ellipsis => return assume_ellipsis(search, id, node, token),
        TokenKind::OddSpace => return skip(search, id, node, 4, odd_space(search.text, token.span)),
        _ => {}
    }
    if assume_program(search, id, node, token) {
        return;
    }
    assume_stray_quote(search, id, node, token);
    match token.kind {
        TokenKind::String { .. } => assume_string(search, id, node, token),
        TokenKind::OddString => words::assume_odd_string(search, id, token.span),
        TokenKind::Word => words::assume_word(search, id, token.span),
        TokenKind::Number | TokenKind::Literal => assume_bare_key(search, id, node, token),
        _ => {}
    }
    assume_symbols(search, id, node, token);
    assume_surplus(search, id, node, token);
    assume_trailing_comma(search, node, token);
    assume_lost_empty(search, id, node, token);
    assume_no_value(search, id, node, token);
    assume_cut_off(search, id, node, token);
    assume_misread_strings(search, id);
    assume_misread_scalar(search, node);
    assume_early_close(search, id, node, token);
    assume_surplus_close(search, id, node, token);
    assume_other_opening(search, id, node, token);
    assume_surplus_opening(search, id, node, token);
    assume_lost_opening(search, id, node, token);
    assume_stray(search, id, node, token);
}

/// A comment is taken out. One that runs to the end of the text has swallowed what the document lacks.
fn assume_comment(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let mistake = comment(search.text, token.span);
    let is_last = search.text[token.span.end as usize..].trim().is_empty();
    let mistake = if is_last && node.expect != Expect::End { mistake.guess() } else { mistake };
    skip(search, id, node, 6, mistake);
}

/// Something is left out: where items are, the dots go with the comma before them; in the place of a value, nobody knows
/// what belongs there.
fn assume_ellipsis(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    const HELP: &str = "JSON has no way to leave something out: remove the dots, or write what belongs there";
    let next = search.token(token.span.end);
    let closes = matches!(next.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray));
    let ends = closes || matches!(next.kind, TokenKind::Symbol(Symbol::Comma) | TokenKind::End);
    let remove = |edit: Span| Mistake::new(What::Ellipsis, token.span, vec![Edit::delete(edit)]).likely().help(HELP);
    match (node.expect, node.read) {
        (Expect::Value, _) if ends => {
            let mistake = Mistake::replace(What::Ellipsis, token.span, "null").guess().help(HELP);
            if let Some(next) = search.after_scalar(id, token.span.end) {
                search.assume(next, 8, mistake);
            }
        }
        (Expect::Key | Expect::Element, Read::Comma(comma)) if closes && !comma.is_empty() => {
            if let Some(before) = search.node(node.parent) {
                let mistake = remove(Span::new(comma.start, token.span.end));
                let next = Node { parent: node.parent, at: token.span.end, read: Read::Nothing, ..before };
                search.assume(next, 8, mistake);
            }
        }
        (Expect::Key | Expect::Element | Expect::FirstKey | Expect::FirstElement, _)
            if next.kind == TokenKind::Symbol(Symbol::Comma) =>
        {
            let mistake = remove(Span::new(token.span.start, next.span.end));
            let next = Node { parent: id, at: next.span.end, read: Read::Nothing, ..node };
            search.assume(next, 8, mistake);
        }
        _ => skip(search, id, node, 8, remove(token.span)),
    }
}

/// An expression of a program stands where a value belongs, or goes on behind what was read as one; whether one does.
fn assume_program(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) -> bool {
    if node.expect.takes_value() && node.expect != Expect::Root {
        return matches!(token.kind, TokenKind::Word | TokenKind::OddString)
            && !is_behind_lost_quote(search, &node, token.span.start)
            && words::assume_expression(search, id, token.span.start);
    }
    let goes_on = token.kind == TokenKind::Word || matches!(token.kind, TokenKind::Foreign);
    let Some(before) = search.node(node.parent).filter(|_| goes_on && node.expect == Expect::CommaOrClose) else {
        return false;
    };
    let is_scalar = matches!(node.read, Read::String(_) | Read::Other);
    let start = search.token(before.at).span.start;
    is_scalar
        && before.expect.takes_value()
        && !is_behind_lost_quote(search, &before, start)
        && words::assume_expression(search, node.parent, start)
}

/// Whether a quote was just taken out that makes a string of what follows.
fn is_behind_lost_quote(search: &Search<'_>, node: &Node, at: u32) -> bool {
    search.last_mistake(node).is_some_and(|last| last.what == What::SurplusQuote && last.span.end == at)
}

/// A quote of another kind stands where no string can: it is left over.
fn assume_stray_quote(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let is_quote = |text: &str| matches!(text, "'" | "`" | "\u{2019}" | "\u{201c}" | "\u{201d}");
    let quote = search.text[token.span.start as usize..].chars().next().map_or(0, char::len_utf8) as u32;
    let quote = Span::new(token.span.start, token.span.start + quote);
    if matches!(node.expect, Expect::CommaOrClose | Expect::Colon | Expect::End)
        && matches!(token.kind, TokenKind::Word | TokenKind::OddString)
        && is_quote(quote.of(search.text))
    {
        skip(search, id, node, 7, Mistake::delete(What::SurplusQuote, quote));
    }
}

/// A number or literal is a name: it lacks its quotes.
fn assume_bare_key(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let is_name = search.token(token.span.end).kind == TokenKind::Symbol(Symbol::Colon);
    if node.expect.takes_key() && is_name {
        words::assume_unquoted(search, id, token.span, (7, Trust::Sure));
    }
}

/// Goes on behind something that is taken out.
fn skip(search: &mut Search<'_>, id: NodeId, node: Node, cost: Cost, mistake: Mistake) {
    let next = Node { parent: id, at: mistake.span.end, read: Read::Nothing, ..node };
    search.assume(next, cost, mistake);
}

fn odd_space(text: &str, span: Span) -> Mistake {
    let keeps_words_apart = span.of(text).chars().any(char::is_whitespace);
    Mistake::replace(What::OddSpace, span, if keeps_words_apart { " " } else { "" })
}

/// A string that is broken, or stands where none belongs because a quote too many opens it.
fn assume_string(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let is_key = node.expect.takes_key();
    if is_key || node.expect.takes_value() {
        strings::assume_broken(search, id, token.span.start as usize, is_key);
    }
    let quote = Span::new(token.span.start, token.span.start + 1);
    if node.expect != Expect::CommaOrClose && search.text[quote.end as usize..].trim().is_empty() {
        return;
    }
    let cost = match node.read {
        Read::String(start) if node.at == quote.start => {
            // An odd number of escaped quotes says that this one lost its backslash.
            let quotes = Span::new(start, node.at).of(search.text).matches("\\\"").count();
            if quotes % 2 == 1 { 14 } else { 8 }
        }
        // Without it another value would stand there, a number for a text.
        _ if matches!(search.token(quote.end).kind, TokenKind::Number | TokenKind::Literal) => 11,
        _ => 9,
    };
    skip(search, id, node, cost, Mistake::delete(What::SurplusQuote, quote));
}

/// Symbols that are missing before the token, or that the token stands for.
fn assume_symbols(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
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
        if let Some(cost) = instead_cost(symbol, token, search.text) {
            let cost = cost
                + match symbol {
                    Symbol::Colon => list_cost(search, node, token),
                    Symbol::Comma => pair_cost(search, node, token),
                    _ => 0,
                };
            let cost = if cost == 12 && frame.is_some_and(|frame| frame.assumed) { 4 } else { cost };
            let mistake = Mistake::replace(What::Instead(symbol), token.span, symbol.as_str());
            if let Some(next) = search.after_symbol(id, symbol, token.span) {
                search.assume(next, cost, mistake.after(node));
            }
        }
        if goes_before(symbol, token, frame) {
            insert_symbol(search, id, node, symbol, token);
        }
    }
}

/// What it costs that a token stands in the place of a symbol.
fn instead_cost(symbol: Symbol, token: Token, text: &str) -> Option<Cost> {
    match (symbol, token.kind) {
        (Symbol::Colon, TokenKind::Symbol(Symbol::Comma) | TokenKind::Foreign) => Some(8),
        (Symbol::Comma, TokenKind::Foreign) => Some(if token.span.of(text) == ";" { 8 } else { 16 }),
        (Symbol::Comma, TokenKind::Symbol(Symbol::Colon)) => Some(10),
        (Symbol::Comma | Symbol::Colon, TokenKind::Word) => (token.span.of(text) == ".").then_some(9),
        (Symbol::CloseObject, TokenKind::Symbol(Symbol::CloseArray))
        | (Symbol::CloseArray, TokenKind::Symbol(Symbol::CloseObject)) => Some(12),
        (Symbol::CloseObject | Symbol::CloseArray, TokenKind::Word) => (token.span.of(text) == ")").then_some(10),
        _ => None,
    }
}

/// What it costs to take a colon for a comma where a name stands before it.
fn pair_cost(search: &Search<'_>, node: Node, token: Token) -> Cost {
    let Read::String(start) = node.read else {
        return 0;
    };
    let is_pair = token.kind == TokenKind::Symbol(Symbol::Colon) && is_name(Span::new(start, node.at).of(search.text));
    8 * Cost::from(is_pair)
}

/// Whether a string with its quotes looks like the name of a member.
fn is_name(string: &str) -> bool {
    string.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"\"_-.$".contains(&byte))
}

/// What it costs to take a comma for a colon where the neighbours look like items of a list: no name before it, the next
/// item on a line of its own, or two of a kind alone in a member that is named like a list.
fn list_cost(search: &mut Search<'_>, node: Node, token: Token) -> Cost {
    let Read::String(start) = node.read else {
        return 0;
    };
    let name = Span::new(start, node.at).of(search.text);
    let next = search.token(token.span.end);
    let is_on_next_line = Span::new(token.span.end, next.span.start).of(search.text).contains('\n');
    let closes = search.token(next.span.end).kind == TokenKind::Symbol(Symbol::CloseObject);
    let are_alike = closes && is_name(name) && is_alike(name, next.span.of(search.text));
    let is_first = |frame: Frame| Span::new(frame.opening.end, start).of(search.text).trim().is_empty();
    let frame = search.frame(node.frame).filter(|&frame| are_alike && is_first(frame));
    let is_listed = frame.is_some_and(|frame| is_plural(search.text, frame));
    4 * (Cost::from(!is_name(name)) + Cost::from(is_on_next_line) + Cost::from(is_listed))
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

/// Inserts a symbol right behind what was read.
fn insert_symbol(search: &mut Search<'_>, id: NodeId, node: Node, symbol: Symbol, token: Token) {
    let follows = search.last_mistake(&node).and_then(Mistake::insertion) == Some(node.at);
    let mut doubt = doubt_of_insertion(search, node, token);
    let mistake = match (symbol, search.frame(node.frame)) {
        (Symbol::CloseObject | Symbol::CloseArray, Some(frame)) => {
            doubt += layout::late_close_cost(search.text, &frame, node.at);
            missing_closer(search, &frame, symbol, node.at)
        }
        _ => Mistake::insert(What::Missing(symbol), node.at, symbol.as_str()).after(node),
    };
    let Some(next) = search.after_symbol(id, symbol, mistake.span) else {
        return;
    };
    // What is cut off right behind an opening bracket or a comma has lost more than brackets.
    let rest = &search.text[node.at as usize..];
    let is_cut_off = matches!(node.expect, Expect::FirstKey | Expect::FirstElement)
        || search.last_mistake(&node).is_some_and(|last| last.what == What::TrailingComma);
    let mistake = if is_cut_off && rest.trim_start().is_empty() { mistake.guess() } else { mistake };
    let is_group = symbol == Symbol::Comma && is_group_of_thousands(search.text, node.at, token.span);
    let mistake = if is_group { mistake.likely() } else { mistake };
    let cost = if follows { 2 } else { 10 } + doubt;
    search.assume(next, cost, mistake);
}

/// Whether two numbers, of which one ends at `at`, may be one whose thousands stand apart: `1 000`.
fn is_group_of_thousands(text: &str, at: u32, next: Span) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let next = next.of(text).as_bytes();
    text.as_bytes()[..at as usize].last().is_some_and(is_digit) && next.len() >= 3 && next[..3].iter().all(is_digit)
}

/// What it costs that the text goes on otherwise behind a symbol that is inserted before `token`: with a string that holds
/// the punctuation before it, or with items of the object or array that is closed.
fn doubt_of_insertion(search: &mut Search<'_>, node: Node, token: Token) -> Cost {
    let rest = &search.text[token.span.start as usize..];
    let is_first = matches!(node.expect, Expect::FirstKey | Expect::FirstElement);
    if rest.strip_prefix('"').is_some_and(|content| content.trim_start().starts_with([':', ','])) {
        return 6;
    }
    match search.frame(node.frame).filter(|_| is_first && rest.starts_with(',')) {
        Some(frame) => {
            let next = search.token(token.span.end).span.start;
            if layout::early_close_cost(search.text, &frame, next) > 2 { 8 } else { 0 }
        }
        None => 0,
    }
}

/// The token is a symbol too many.
fn assume_surplus(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let cost = match (token.kind, node.expect) {
        (TokenKind::Symbol(Symbol::Comma | Symbol::Colon), Expect::CommaOrClose | Expect::Colon) => 12,
        (TokenKind::Symbol(Symbol::Comma), _) => 8,
        (TokenKind::Foreign, _) => 8,
        (TokenKind::Symbol(_), _) => 10,
        _ => return,
    };
    let is_second = search.last_mistake(&node).is_some_and(|last| last.what == What::Surplus);
    let is_closer = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray));
    let mistake = Mistake::delete(What::Surplus, token.span);
    skip(search, id, node, cost, if is_second && is_closer { mistake.guess() } else { mistake });
}

/// The comma before the token has nothing behind it.
fn assume_trailing_comma(search: &mut Search<'_>, node: Node, token: Token) {
    let closes = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray) | TokenKind::End);
    if let (Read::Comma(comma), true) = (node.read, closes)
        && let Some(before) = search.node(node.parent).filter(|_| !comma.is_empty())
    {
        let mistake = Mistake::delete(What::TrailingComma, comma);
        let is_cut_off = token.kind == TokenKind::End;
        skip(search, node.parent, before, 8, if is_cut_off { mistake.guess() } else { mistake });
    }
}

/// The opening bracket of an empty array or object was forgotten.
fn assume_lost_empty(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let symbol = match token.kind {
        TokenKind::Symbol(Symbol::CloseArray) => Symbol::OpenArray,
        TokenKind::Symbol(Symbol::CloseObject) => Symbol::OpenObject,
        _ => return,
    };
    if node.expect == Expect::Value
        && let Some(next) = search.after_symbol(id, symbol, Span::empty(token.span.start))
    {
        search.assume(next, 11, Mistake::insert(What::Missing(symbol), token.span.start, symbol.as_str()));
    }
}

/// The value of a member was forgotten.
fn assume_no_value(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let ends = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray | Symbol::Comma));
    if node.expect == Expect::Value
        && ends
        && let Some(next) = search.after_scalar(id, node.at)
    {
        search.assume(next, 25, Mistake::insert(What::NoValue, node.at, " null").guess());
    }
}

/// The text ends within a member: what it says is lost.
fn assume_cut_off(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let value = match node.expect {
        Expect::Colon => ": null",
        Expect::Value => " null",
        _ => return,
    };
    let next = Node { parent: id, expect: Expect::CommaOrClose, spot: Spot::default(), read: Read::Nothing, ..node };
    if token.kind == TokenKind::End {
        search.assume(next, 10, Mistake::insert(What::CutOff, node.at, value).guess());
    }
}

/// The states behind a state, nearest first.
fn ancestors(search: &Search<'_>, id: NodeId, most: usize) -> Vec<NodeId> {
    let mut chain = vec![id];
    while let Some(node) = chain.last().and_then(|&last| search.node(last)).filter(|_| chain.len() <= most) {
        chain.push(node.parent);
    }
    chain
}

/// Strings just read that may end elsewhere, or whose first quote is one too many.
fn assume_misread_strings(search: &mut Search<'_>, id: NodeId) {
    let mut found = 0;
    for ancestor in ancestors(search, id, NEAR) {
        let Some(node) = search.node(ancestor) else {
            return;
        };
        let (Read::String(start), Some(before)) = (node.read, search.node(node.parent)) else {
            continue;
        };
        if !search.text[start as usize..].starts_with('"') {
            continue;
        }
        let is_key = before.expect.takes_key();
        strings::assume_elsewhere(search, node.parent, start as usize, is_key);
        let string = Span::new(start, node.at).of(search.text);
        let cost = if string == "\"\"" { 7 } else { 9 };
        if string == "\"\"" || string.starts_with("\"{") || string.starts_with("\"[") {
            let quote = Span::new(start, start + 1);
            skip(search, node.parent, before, cost, Mistake::delete(What::SurplusQuote, quote));
        }
        found += 1;
        if found == 2 {
            return;
        }
    }
}

/// The number or literal just read is the start of a string without its opening quote.
fn assume_misread_scalar(search: &mut Search<'_>, node: Node) {
    let Some(before) = search.node(node.parent).filter(|before| before.expect.takes_value()) else {
        return;
    };
    let scalar = search.token(before.at);
    if node.read == Read::Other && matches!(scalar.kind, TokenKind::Number | TokenKind::Literal) {
        words::assume_half_quoted(search, node.parent, scalar.span, false);
    }
}

/// An array or object should have been closed before an earlier comma or closing bracket.
fn assume_early_close(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let frames_open = search.frame(node.frame).is_some();
    let (most, base) = match (token.kind, node.expect) {
        (TokenKind::Symbol(Symbol::Colon), Expect::CommaOrClose) => (NEAR, 10),
        (TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray), Expect::Key) => (NEAR, 8),
        (TokenKind::End | TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray), _) if frames_open => (FAR, 10),
        _ => return,
    };
    for ancestor in ancestors(search, id, most) {
        let Some(Node { read, parent, .. }) = search.node(ancestor) else {
            return;
        };
        match read {
            Read::Comma(comma) => {
                let next = search.token(comma.end).span.start;
                close_before(search, parent, base, next);
            }
            Read::Close(close) if layout::starts_line(search.text, close.start) => {
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
        let doubt = layout::early_close_cost(search.text, &frame, next)
            + layout::late_close_cost(search.text, &frame, before.at);
        search.assume(closed, base + doubt, mistake);
    }
}

/// A closing bracket is missing behind `at`.
fn missing_closer(search: &Search<'_>, frame: &Frame, symbol: Symbol, at: u32) -> Mistake {
    let (place, text) = layout::closing(search.text, frame, at, symbol.as_str());
    let what = if frame.is_object { "this object opens here" } else { "this array opens here" };
    Mistake::insert(What::Missing(symbol), place, text).related(frame.opening, what)
}

/// A closing bracket that was read is one too many.
fn assume_surplus_close(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let is_end = node.expect == Expect::End && token.kind != TokenKind::End;
    let is_key =
        node.expect == Expect::Key && matches!(token.kind, TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray));
    let is_pair = node.expect == Expect::CommaOrClose && token.kind == TokenKind::Symbol(Symbol::Colon);
    if !is_end && !is_key && !is_pair {
        return;
    }
    let was_surplus = search.last_mistake(&node).is_some_and(|last| last.what == What::Surplus);
    let closes_itself = matches!(token.kind, TokenKind::Symbol(Symbol::CloseObject | Symbol::CloseArray));
    let mut next_close = closes_itself.then_some(token.span.start);
    for ancestor in ancestors(search, id, NEAR) {
        let Some(state) = search.node(ancestor) else {
            return;
        };
        let Read::Close(close) = state.read else {
            continue;
        };
        let is_same_run = next_close.is_some_and(|next| !search.text[close.end as usize..next as usize].contains('\n'));
        next_close = Some(close.start);
        if let Some(before) = search.node(state.parent).filter(|_| !is_same_run && !close.is_empty()) {
            let mistake = Mistake::delete(What::Surplus, close);
            let cost = if is_pair && layout::starts_line(search.text, close.start) { 16 } else { 10 };
            skip(search, state.parent, before, cost, if was_surplus { mistake.guess() } else { mistake });
        }
    }
}

/// The bracket that opened the innermost frame should have been the other one.
fn assume_other_opening(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
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
        let mistake = Mistake::replace(What::Instead(symbol), frame.opening, symbol.as_str());
        if let Some(frame) = search.frames.last_mut() {
            frame.assumed = true;
        }
        // A comma for a colon is by far the more frequent mistake.
        let cost = if node.expect == Expect::Colon && token.kind == TokenKind::Symbol(Symbol::Comma) { 12 } else { 9 };
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
fn assume_surplus_opening(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    if !matches!(node.expect, Expect::FirstKey | Expect::FirstElement) || token.kind == TokenKind::End {
        return;
    }
    let Some(frame) = search.frame(node.frame) else {
        return;
    };
    let before = before_opening(search, id, node, frame);
    if let Some((before, state)) = before.and_then(|before| Some((before, search.node(before)?))) {
        words::assume_half_quoted(search, before, frame.opening, state.expect.takes_key());
        skip(search, before, state, 13, Mistake::delete(What::Surplus, frame.opening));
    }
}

/// An opening bracket is missing before a value that was read.
fn assume_lost_opening(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let (symbol, most) = match (node.expect, token.kind) {
        (Expect::CommaOrClose | Expect::End, TokenKind::Symbol(Symbol::Colon)) => (Symbol::OpenObject, 1),
        (Expect::End, TokenKind::Symbol(Symbol::Comma)) => (Symbol::OpenArray, FAR),
        (Expect::Key, TokenKind::Symbol(Symbol::OpenObject | Symbol::OpenArray)) => (Symbol::OpenArray, FAR),
        (Expect::CommaOrClose, TokenKind::Symbol(Symbol::CloseArray)) => (Symbol::OpenArray, FAR),
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
    let cost = if is_on_next_line && state.expect == Expect::Value { 7 } else { 11 };
    let cost = if is_list { cost + 4 } else { cost };
    if let Some(next) = search.after_symbol(before, symbol, Span::empty(at)) {
        search.assume(next, cost, Mistake::insert(What::Missing(symbol), at, symbol.as_str()));
    }
}

/// Text that belongs to no value, up to the end of its token, or of the document behind a complete one.
fn assume_stray(search: &mut Search<'_>, id: NodeId, node: Node, token: Token) {
    let text = search.text;
    if node.expect == Expect::End {
        let end = text.trim_end().len() as u32;
        let rest = Span::new(token.span.start, end);
        skip(search, id, node, 35 + rest.len().min(2_000) / 8, Mistake::delete(What::Stray, rest).guess());
    } else if matches!(token.kind, TokenKind::Word) {
        skip(search, id, node, 28, Mistake::delete(What::Stray, token.span).guess());
    }
}
