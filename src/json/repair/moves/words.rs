//! Words without quotes, other languages' literals and numbers, and strings in other quotes.

use memchr::memchr_iter;

use super::strings;
use super::stuck::Stuck;
use crate::json::lexer::{self, Symbol, TokenKind, closing_quotes};
use crate::json::parser::number_len;
use crate::json::repair::cost::{self, Cost};
use crate::json::repair::expression;
use crate::json::repair::guide::{Guide, Spot};
use crate::json::repair::mistake::{Mistake, MistakeKind, Trust};
use crate::json::repair::search::{Expect, LastRead, Node, NodeId, Search};
use crate::json::string;
use crate::placeholder;
use crate::text::{Edit, Span};

/// A number or literal is a name: it lacks its quotes.
pub(super) fn assume_bare_key(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let is_name = search.token(token.span.end).kind == TokenKind::Symbol(Symbol::Colon);
    if node.expect.takes_key() && is_name {
        assume_unquoted(search, id, token.span, (cost::UNQUOTED_NAME, Trust::Sure));
    }
}

/// The number or literal just read is the start of a string without its opening quote.
pub(super) fn assume_misread_scalar(search: &mut Search<'_>, node: Node) {
    let Some(before) = search.node(node.parent).filter(|before| before.expect.takes_value()) else {
        return;
    };
    let scalar = search.token(before.at);
    if node.read == LastRead::Other && matches!(scalar.kind, TokenKind::Number | TokenKind::Literal) {
        assume_half_quoted(search, node.parent, scalar.span, false);
    }
}

/// An expression of a program is where a value belongs, or goes on after what was read as one; whether one does.
pub(super) fn assume_program(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) -> bool {
    if node.expect.takes_value() && node.expect != Expect::Root {
        return matches!(token.kind, TokenKind::Word | TokenKind::OddString)
            && !is_after_lost_quote(search, &node, token.span.start)
            && assume_expression(search, id, token.span.start);
    }
    let goes_on = token.kind == TokenKind::Word || matches!(token.kind, TokenKind::Foreign);
    let Some(before) = search.node(node.parent).filter(|_| goes_on && node.expect == Expect::CommaOrClose) else {
        return false;
    };
    let is_scalar = matches!(node.read, LastRead::String(_) | LastRead::Other);
    let start = search.token(before.at).span.start;
    is_scalar
        && before.expect.takes_value()
        && !is_after_lost_quote(search, &before, start)
        && assume_expression(search, node.parent, start)
}

/// Whether a quote was just taken out that makes a string of what follows.
pub(super) fn is_after_lost_quote(search: &Search<'_>, node: &Node, at: u32) -> bool {
    search.last_mistake(node).is_some_and(|last| last.kind == MistakeKind::SurplusQuote && last.span.end == at)
}

/// Reads a bare word where a name or a value belongs.
pub(super) fn assume_word(search: &mut Search<'_>, id: NodeId, word: Span) {
    let Some(node) = search.node(id) else {
        return;
    };
    let is_key = node.expect.takes_key();
    if !is_key && !node.expect.takes_value() {
        return;
    }
    let text = search.text;
    if assume_escaped_quotes(search, id, word.start) {
        return;
    }
    assume_mixed_quotes(search, id, word.start);
    assume_half_quoted(search, id, word, is_key);
    if is_key {
        let (cost, trust) = if is_name(word.of(text)) {
            (cost::UNQUOTED_NAME, Trust::Sure)
        } else {
            (cost::UNQUOTED_ODD_NAME, Trust::Likely)
        };
        assume_unquoted(search, id, word, (cost, trust));
        return;
    }
    if let Some((value, cost, trust)) = literal(word.of(text)) {
        let mistake = Mistake::replace(MistakeKind::OddLiteral, word, value).trust(trust);
        assume_scalar(search, id, word.end, (cost, mistake));
    } else if let Some(mistake) = odd_number(text, word) {
        assume_scalar(search, id, word.end, (cost::OTHER_NUMBER, mistake));
        return;
    }
    let is_value = literal(word.of(text)).is_some();
    let cost = if is_name(word.of(text)) && !is_value { cost::UNQUOTED_WORD } else { cost::UNQUOTED_OTHER };
    let is_text = search.guide.opening(node.spot) == Some(b'"');
    let is_like_number = word.of(text).starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first));
    let is_program = word.of(text).contains([';', '(']) || word.of(text).starts_with("<?");
    // Elsewhere it may be a variable, or a placeholder of something other than text.
    let trust = if is_text && !is_like_number && !is_program { Trust::Sure } else { Trust::Likely };
    assume_unquoted(search, id, word, (cost, trust));
    let whole = rest_of_value(text, word);
    if whole != word {
        assume_unquoted(search, id, whole, (cost + cost::UNQUOTED_WORDS, trust));
    }
}

/// A scalar is meant that JSON writes otherwise.
fn assume_scalar(search: &mut Search<'_>, id: NodeId, end: u32, (cost, mistake): (Cost, Mistake)) {
    if let Some(next) = search.after_scalar(id, end) {
        search.assume(next, cost, mistake);
    }
}

/// A number as other languages write it. What it says is not clear: `02134` may be a postal code, `0x1F` a name.
fn odd_number(text: &str, word: Span) -> Option<Mistake> {
    let written = word.of(text);
    let value = number(written)?;
    let quotes = vec![Edit::insert(word.start, "\""), Edit::insert(word.end, "\"")];
    let replacement = vec![Edit::replace(word, value.clone())];
    // A point where a comma was meant: another item follows.
    let is_before_item = || text[word.end as usize..].trim_start().starts_with(['"', '{', '[']);
    if written.strip_suffix('.') == Some(value.as_str()) && is_before_item() {
        return Some(Mistake::replace(MistakeKind::OddNumber, word, value));
    }
    let title = format!("replace `{written}` with `{value}`");
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let may_be_text =
        digits(&value) != digits(written) && !written.contains(['x', 'X', '.', '_']) || written.starts_with('+');
    let is_text = may_be_text && written.len() > 4;
    let mistake = if is_text {
        Mistake::new(MistakeKind::OddNumber, word, quotes.clone()).or("put it in quotes", quotes).or(title, replacement)
    } else {
        Mistake::new(MistakeKind::OddNumber, word, replacement.clone())
            .or(title, replacement)
            .or("put it in quotes", quotes)
    };
    let is_clear = written.starts_with('0') && is_text || !may_be_text;
    let mistake = if is_clear { mistake } else { mistake.guess() };
    Some(mistake.likely())
}

/// Reads an expression of a program where a value belongs; whether there is one.
pub(super) fn assume_expression(search: &mut Search<'_>, id: NodeId, start: u32) -> bool {
    let Some(found) = expression::at(search.text, start as usize) else { return false };
    search.spend(4 * found.span.len() as usize);
    let mistake = match found.value {
        Some(value) => Mistake::replace(MistakeKind::Expression, found.span, value).likely(),
        None => Mistake::replace(MistakeKind::Expression, found.span, "null").guess(),
    };
    let Some(next) = search.after_scalar(id, found.span.end) else { return false };
    search.assume(next, cost::EXPRESSION, mistake.help("write the value that the program would put there"));
    true
}

/// Reads a string whose two quotes have a backslash: `\"a\"`; whether there is one.
fn assume_escaped_quotes(search: &mut Search<'_>, id: NodeId, start: u32) -> bool {
    const QUOTE: &str = "\\\"";
    let Some(rest) = search.text[start as usize..].strip_prefix(QUOTE) else { return false };
    let Some(len) = rest.find(['"', '\n', '\\']).filter(|&len| rest[len..].starts_with(QUOTE)) else { return false };
    if !lexer::ends_value(&rest[len + 2..]) {
        return false;
    }
    let end = start + 2 + len as u32;
    let span = Span::new(start, end + 2);
    let backslashes = [start, end].map(|at| Edit::delete(Span::new(at, at + 1)));
    let Some(next) = search.after_string(id, span, Some(&rest[..len])) else { return false };
    search.assume(next, cost::ESCAPED_QUOTES, Mistake::new(MistakeKind::OddQuotes, span, backslashes.to_vec()));
    true
}

/// Reads a string whose first quote is single or a back-tick and whose last one is straight: `'a"`.
fn assume_mixed_quotes(search: &mut Search<'_>, id: NodeId, start: u32) {
    let Some(rest) = search.text[start as usize..].strip_prefix(['\'', '`']) else { return };
    let Some(len) = rest.find(['"', '\'', '`', '\n', '\\']).filter(|&len| len > 0) else { return };
    if !rest[len..].starts_with('"') || !lexer::ends_value(&rest[len + 1..]) {
        return;
    }
    let span = Span::new(start, start + len as u32 + 2);
    let Some(next) = search.after_string(id, span, Some(&rest[..len])) else { return };
    let mistake = Mistake::replace(MistakeKind::OddQuotes, Span::new(start, start + 1), "\"");
    search.assume(next, cost::MIXED_QUOTES, mistake);
}

/// Reads a string in quotes that are not JSON's.
pub(super) fn assume_odd_string(search: &mut Search<'_>, id: NodeId, span: Span) {
    assume_mixed_quotes(search, id, span.start);
    let text = search.text;
    let string = span.of(text);
    let open = string.chars().next().map_or(0, char::len_utf8) as u32;
    let close = string.chars().next_back().map_or(0, char::len_utf8) as u32;
    let content = Span::new(span.start + open, span.end - close);
    let mut edits = vec![Edit::replace(Span::new(span.start, content.start), "\"")];
    edits.extend(inner_edits(content.of(text), content.start, string.chars().next().unwrap_or('\'')));
    if Span::new(content.end, span.end).of(text) != "\"" {
        edits.push(Edit::replace(Span::new(content.end, span.end), "\""));
    }
    let mistake = Mistake::new(MistakeKind::OddQuotes, span, edits);
    let open = string.chars().next().unwrap_or('\'');
    let mistake = if may_hold_quotes(content.of(text), open) { mistake.likely() } else { mistake };
    let straight: Vec<u32> = content.of(text).match_indices('"').map(|(at, _)| content.start + at as u32).collect();
    let swallowed = strings::swallowed_quotes_cost(text, &straight);
    let is_mixed = string.ends_with('"') && !straight.is_empty();
    let mistake = if swallowed > Cost::ZERO || is_mixed { mistake.guess() } else { mistake };
    if let Some(next) = search.after_string(id, span, Some(content.of(text))) {
        search.assume_all(next, swallowed, [(cost::OTHER_QUOTES, mistake)]);
    }
}

/// Whether the text between other quotes may be meant with quotes of its own, or holds what a program puts in.
fn may_hold_quotes(content: &str, open: char) -> bool {
    let is_quote =
        |letter: char| "\u{201c}\u{201d}\u{201e}\u{201f}\u{2018}\u{ab}\u{bb}\u{2033}\u{ff02}`".contains(letter);
    content.contains(is_quote)
        || (open == '`' && content.contains("${"))
        || content.starts_with(['\'', '\u{2019}'])
        || content.ends_with(['\'', '\u{2019}'])
}

/// What changes between other quotes: straight quotes get a backslash, the others lose theirs.
fn inner_edits(content: &str, start: u32, open: char) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut characters = content.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let at = start + at as u32;
        match character {
            '"' => edits.push(Edit::insert(at, "\\")),
            '\\' => {
                let escaped = characters.next().map(|(_, escaped)| escaped);
                if escaped.is_some_and(|escaped| escaped == open || closing_quotes(open).contains(&escaped)) {
                    edits.push(Edit::delete(Span::new(at, at + 1)));
                }
            }
            _ => {}
        }
    }
    edits
}

/// `name": …`: the word is the start of a string whose opening quote is missing.
pub(super) fn assume_half_quoted(search: &mut Search<'_>, id: NodeId, word: Span, is_key: bool) {
    let text = search.text;
    let spot = search.node(id).map(|node| node.spot).unwrap_or_default();
    let guide = search.guide;
    let Some(content) = half_quoted(text, word.start as usize, is_key, (guide, spot)) else {
        return;
    };
    search.spend(content.len() as usize);
    if let Some(mut next) = search.after_string(id, Span::new(word.start, content.end + 1), Some(content.of(text))) {
        next.at = content.end + 1;
        let inner = content.of(text);
        let swallowed = if guide.is_code(spot, "") || placeholder::len_in_json(inner) == Some(inner.len()) {
            Cost::ZERO
        } else {
            punctuation_cost(inner)
        };
        // An apostrophe without a partner is the quote, not after it.
        let first = inner.chars().next().filter(|first| matches!(first, '\'' | '`'));
        let is_mixed = first.is_some_and(|first| inner.matches(first).count() == 1);
        let other = cost::UNPAIRED_QUOTE.when(is_mixed);
        search.assume(
            next,
            cost::NO_OPENING_QUOTE + swallowed + other,
            Mistake::insert(MistakeKind::NoOpeningQuote, word.start, "\""),
        );
    }
}

/// What it costs that a string holds what may be punctuation around it.
fn punctuation_cost(content: &str) -> Cost {
    // Twenty commas say no more than that it is not a string.
    const MOST: Cost = cost::SWALLOWED_COMMA.times(20);
    let count = |symbols: &[char]| content.matches(symbols).count();
    let opened = count(&['{', '[']);
    let unbalanced = opened.abs_diff(count(&['}', ']']));
    (cost::SWALLOWED_COMMA.times(count(&[',']) + unbalanced) + Cost::points(opened as u32)).min(MOST)
}

/// From `start` to the quote that ends the string which should have started there.
fn half_quoted(text: &str, start: usize, is_key: bool, (guide, spot): (&dyn Guide, Spot)) -> Option<Span> {
    // Longer than a string that someone writes by hand; each end is tried by reading on.
    const LONGEST: usize = 8_000;
    let limit = text.floor_char_boundary((start + LONGEST).min(text.len()));
    let line = text[start..limit].lines().next()?;
    let mut at = 0;
    for _ in 0..strings::MAX_ENDS {
        at += closing_quote(&line[at..])?;
        let content = &line[..at];
        let after = line[at + 1..].trim_start();
        let fits = if is_key {
            after.starts_with([':', ',', '=', ';']) && !content.contains([':', ',', '{', '}'])
        } else if guide.is_code(spot, "") {
            lexer::ends_value(&line[at + 1..]) && guide.is_sound_code(&string::decode(content).text)
        } else {
            content.contains(char::is_alphanumeric) && lexer::ends_value(&line[at + 1..])
        };
        if fits {
            return Some(Span::from(start..start + at));
        }
        at += 1;
    }
    None
}

/// The first quote that no backslash escapes.
fn closing_quote(line: &str) -> Option<usize> {
    let backslashes = |at: usize| line[..at].bytes().rev().take_while(|&byte| byte == b'\\').count();
    memchr_iter(b'"', line.as_bytes()).find(|&at| backslashes(at).is_multiple_of(2))
}

pub(super) fn assume_unquoted(search: &mut Search<'_>, id: NodeId, span: Span, (cost, trust): (Cost, Trust)) {
    let word = span.of(search.text);
    if word.contains(['"', '\\', '\n']) {
        return;
    }
    let edits = vec![Edit::insert(span.start, "\""), Edit::insert(span.end, "\"")];
    // A word between two quotes has its own: the strings around it were read wrongly.
    let has_quotes =
        search.text[..span.start as usize].ends_with('"') && search.text[span.end as usize..].starts_with('"');
    let trust = if has_quotes { Trust::Guess } else { trust };
    let mistake = Mistake::new(MistakeKind::Unquoted, span, edits).trust(trust);
    if let Some(mut next) = search.after_string(id, span, Some(word)) {
        next.at = span.end;
        search.assume(next, cost + cost::QUOTED_ALREADY.when(has_quotes), mistake);
    }
}

/// Whether a word is an identifier or template text, and thus surely meant as a whole.
fn is_name(word: &str) -> bool {
    placeholder::len_in_json(word) == Some(word.len())
        || (word.starts_with(|first: char| first.is_alphabetic() || first == '_' || first == '$')
            && word.chars().all(|character| character.is_alphanumeric() || "_-.$".contains(character)))
}

/// From a word to the end of its value on this line.
fn rest_of_value(text: &str, word: Span) -> Span {
    let rest = &text[word.start as usize..];
    let len = rest.find([',', '}', ']', '\n', '"']).unwrap_or(rest.len());
    let len = rest[..len].trim_end().len().max(word.len() as usize);
    Span::new(word.start, word.start + len as u32)
}

/// Other languages' literals: the JSON for it, what it costs, how far it can be trusted.
fn literal(word: &str) -> Option<(String, Cost, Trust)> {
    let value = match word {
        "True" | "TRUE" => ("true", cost::OTHER_LITERAL, Trust::Sure),
        "False" | "FALSE" => ("false", cost::OTHER_LITERAL, Trust::Sure),
        "None" | "NULL" | "Null" | "nil" => ("null", cost::OTHER_LITERAL, Trust::Sure),
        "undefined" | "NaN" | "Infinity" | "-Infinity" => ("null", cost::NO_LITERAL, Trust::Guess),
        _ => return None,
    };
    Some((value.0.to_owned(), value.1, value.2))
}

/// The number that other languages write so.
fn number(word: &str) -> Option<String> {
    let (sign, digits) = match word.strip_prefix(['+', '-']) {
        Some(digits) => (if word.starts_with('-') { "-" } else { "" }, digits),
        None => ("", word),
    };
    let value = if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        u64::from_str_radix(hex, 16).ok()?.to_string()
    } else {
        decimal(digits)?
    };
    let value = format!("{sign}{value}");
    (value != word && number_len(value.as_bytes()) == Some(value.len())).then_some(value)
}

/// A decimal number without what JSON forbids: leading zeros, a point without digits on both sides, underscores.
fn decimal(digits: &str) -> Option<String> {
    let is_number = digits.trim_start_matches('.').starts_with(|first: char| first.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || b".eE+-_".contains(&byte));
    if !is_number {
        return None;
    }
    let digits = digits.replace('_', "");
    let (mantissa, exponent) = digits.find(['e', 'E']).map_or((digits.as_str(), ""), |at| digits.split_at(at));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { String::new() } else { format!(".{fraction}") };
    Some(format!("{whole}{point}{exponent}"))
}
