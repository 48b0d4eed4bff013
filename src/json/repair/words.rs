//! Words without quotes, other languages' literals and numbers, and strings in other quotes.

use memchr::memchr_iter;

use super::guide::{Guide, Spot};
use super::mistake::{Mistake, What};
use super::search::{Cost, NodeId, Search};
use crate::json::lexer::{self, closing_quotes, placeholder_len};
use crate::json::parser::number_len;
use crate::json::string;
use crate::text::{Edit, Span};

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
    assume_half_quoted(search, id, word, is_key);
    if is_key {
        let cost = if is_name(word.of(text)) { 7 } else { 14 };
        assume_unquoted(search, id, word, cost);
        return;
    }
    if let Some((value, cost, guesses)) = literal(word.of(text)).or_else(|| number(word.of(text))) {
        let what = if number(word.of(text)).is_some() { What::OddNumber } else { What::OddLiteral };
        let mut mistake = Mistake::replace(what, word, value);
        mistake.guesses = guesses;
        if let Some(next) = search.after_scalar(id, word.end) {
            search.assume(next, cost, mistake);
        }
    }
    let is_value = literal(word.of(text)).is_some();
    let cost = if is_name(word.of(text)) && !is_value { 8 } else { 12 };
    assume_unquoted(search, id, word, cost);
    let whole = rest_of_value(text, word);
    if whole != word {
        assume_unquoted(search, id, whole, cost + 3);
    }
}

/// Reads a string in quotes that are not JSON's.
pub(super) fn assume_odd_string(search: &mut Search<'_>, id: NodeId, span: Span) {
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
    let mistake = Mistake::new(What::OddQuotes, span, edits);
    if let Some(next) = search.after_string(id, span, Some(content.of(text))) {
        search.assume(next, 7, mistake);
    }
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
        let swallowed = if guide.is_code(spot, "") || lexer::placeholder_len(inner) == Some(inner.len()) {
            0
        } else {
            swallowed_cost(inner)
        };
        search.assume(next, 9 + swallowed, Mistake::insert(What::NoOpeningQuote, word.start, "\""));
    }
}

/// What it costs that a string holds what may be punctuation around it.
fn swallowed_cost(content: &str) -> Cost {
    let count = |symbols: &[char]| content.matches(symbols).count();
    let unbalanced = count(&['{', '[']).abs_diff(count(&['}', ']']));
    (3 * (content.matches(',').count() + unbalanced) + count(&['{', '['])).min(60) as Cost
}

/// From `start` to the quote that ends the string which should have started there.
fn half_quoted(text: &str, start: usize, is_key: bool, (guide, spot): (&dyn Guide, Spot)) -> Option<Span> {
    const LONGEST: usize = 8_000;
    const MAX_ENDS: usize = 8;
    let limit = text.floor_char_boundary((start + LONGEST).min(text.len()));
    let line = text[start..limit].lines().next()?;
    let mut at = 0;
    for _ in 0..MAX_ENDS {
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

fn assume_unquoted(search: &mut Search<'_>, id: NodeId, span: Span, cost: Cost) {
    let word = span.of(search.text);
    if word.contains(['"', '\\', '\n']) {
        return;
    }
    let edits = vec![Edit::insert(span.start, "\""), Edit::insert(span.end, "\"")];
    let mistake = Mistake::new(What::Unquoted, span, edits);
    if let Some(mut next) = search.after_string(id, span, Some(word)) {
        next.at = span.end;
        search.assume(next, cost, mistake);
    }
}

/// Whether a word is an identifier or template text, and thus surely meant as a whole.
fn is_name(word: &str) -> bool {
    placeholder_len(word) == Some(word.len())
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

/// Other languages' literals: the JSON for it, what it costs, whether it guesses.
fn literal(word: &str) -> Option<(String, Cost, bool)> {
    let value = match word {
        "True" | "TRUE" => ("true", 4, false),
        "False" | "FALSE" => ("false", 4, false),
        "None" | "NULL" | "Null" | "nil" => ("null", 4, false),
        "undefined" | "NaN" | "Infinity" | "-Infinity" => ("null", 5, true),
        _ => return None,
    };
    Some((value.0.to_owned(), value.1, value.2))
}

/// Numbers as other languages write them: the JSON for it, what it costs, whether it guesses.
fn number(word: &str) -> Option<(String, Cost, bool)> {
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
    (value != word && number_len(value.as_bytes()) == Some(value.len())).then_some((value, 4, false))
}

/// A decimal number without what JSON forbids: leading zeros, a point without digits on both sides, underscores.
fn decimal(digits: &str) -> Option<String> {
    let is_number = digits.bytes().any(|byte| byte.is_ascii_digit())
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
