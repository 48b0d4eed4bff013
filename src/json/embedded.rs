//! JSON in strings: which texts are meant to be a document, whatever is wrong with them.

use super::lexer::{self, TokenKind};
use super::parser;
use super::{Extras, documented};
use crate::placeholder;

/// Whether a string may be a document: a quick look.
#[must_use]
pub(crate) fn may_embed(raw: &str) -> bool {
    // No shorter text has a name and a value: `{"a":`.
    const SHORTEST: usize = 6;
    let text = raw.trim_matches(|letter: char| !letter.is_ascii_graphic() || letter == '\\' || letter == '\'');
    raw.len() >= SHORTEST && (text.starts_with(['{', '[']) || text.ends_with(['}', ']']))
}

/// Whether a text that is not JSON is meant to be: it opens as a document does and has pairs, and it neither leaves
/// something out, nor has a place for a value of a program, nor goes on after a document that is complete.
#[must_use]
pub(crate) fn is_meant(text: &str) -> bool {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '\u{feff}' | '\'' | '`'));
    let opens = text.starts_with(['{', '[']) && (has_pair(text) || opens_names(text));
    let has_lost_its_start = text.ends_with('}') && starts_pair(text);
    (opens || has_lost_its_start) && !is_quoted_by_text(text) && !has_places(text) && !has_code(text)
}

/// Whether a template writes a value, whatever it is: `{"a": {{ printf "%q" .a }}}`.
fn has_code(text: &str) -> bool {
    text.contains("{{") && documented(text, Extras::default()).has_placeholders
}

/// Whether a string as it is written holds names and values in apostrophes alone, as Python prints them.
#[must_use]
pub(crate) fn is_in_apostrophes(string: &str) -> bool {
    let inner = string.trim_matches('"');
    let first = inner.trim_start_matches(['{', '[', ' ']);
    first.len() < inner.len() && first.starts_with('\'') && !inner.contains('"')
}

/// Whether apostrophes or back-ticks are around all of a text: they may be a part of it.
#[must_use]
pub(crate) fn has_quotes_around(text: &str) -> bool {
    let text = text.trim();
    ['\'', '`'].iter().any(|&quote| text.len() > 1 && text.starts_with(quote) && text.ends_with(quote))
}

/// Whether a text starts as an object does, or a list of strings that ends as one.
fn opens_names(text: &str) -> bool {
    let inner = text.trim_start_matches(['{', '[', ' ', '\n', '\r', '\t']);
    let is_quoted = inner.starts_with(['"', '\u{201c}', '\u{201d}', '\u{201e}', '\u{201f}'])
        || inner.starts_with("\\\"")
        || inner.starts_with("&quot;")
        || inner.starts_with("&#34;");
    is_quoted && (text.starts_with('{') || text.ends_with([']', ',', '"']))
}

/// Whether a text has a name in quotes with a colon after it.
fn has_pair(text: &str) -> bool {
    text.match_indices(':').any(|(at, _)| {
        let name = text[..at].trim_end();
        let rest = text[at + 1..].trim_start();
        let has_value =
            rest.starts_with(|first: char| first.is_alphanumeric() || "\"'[{-\\.<$\u{201c}".contains(first));
        let is_pair = |quote: char| {
            let before = name.strip_suffix(quote).map(|name| name.strip_suffix('\\').unwrap_or(name));
            before.is_some_and(|name| name.ends_with(|last: char| last.is_alphanumeric() || "_-.$".contains(last)))
        };
        has_value && ['"', '\'', '\u{201d}'].into_iter().any(is_pair)
    })
}

/// Whether a text starts with a name in quotes and a colon.
fn starts_pair(text: &str) -> bool {
    let name = text.strip_prefix('"').and_then(|rest| rest.find('"').map(|end| (&rest[..end], &rest[end + 1..])));
    name.is_some_and(|(name, rest)| {
        rest.trim_start().starts_with(':') && !name.is_empty() && !name.contains(['{', '}', ',', '\n'])
    })
}

/// Whether words follow a document that is complete: then the text quotes it, or has one a line.
fn is_quoted_by_text(text: &str) -> bool {
    parser::complete_end(text).is_some_and(|end| text[end as usize..].contains(char::is_alphanumeric))
}

/// Whether a value or a name may start at a place; else it is in a string that the lexer does not see as one.
fn starts_item(text: &str, at: u32) -> bool {
    text[..at as usize].trim_end().ends_with([':', ',', '[', '{'])
}

fn is_place(word: &str) -> bool {
    placeholder::len_in_json(word).is_some() || word.starts_with(['%', '$'])
}

/// Whether something is left out, or a program puts a value there.
fn has_places(text: &str) -> bool {
    let mut at = 0;
    loop {
        let token = lexer::token(text, at);
        let word = token.span.of(text);
        match token.kind {
            TokenKind::End => return false,
            TokenKind::Ellipsis if starts_item(text, token.span.start) => return true,
            TokenKind::Word if is_place(word) && starts_item(text, token.span.start) => return true,
            _ => at = token.span.end as usize,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_meant, may_embed};

    #[test]
    fn broken_documents_are_told_from_other_texts() {
        for text in [
            r#"{"a", 1}"#,
            r#"{"a": 1, "b" 2}"#,
            r#"{a: 1, "b": 2}"#,
            r"{'a': 1}",
            r#"{, "a": 1}"#,
            r#"{a": 1}"#,
            r#"{\"a\": 1}"#,
            r"{&quot;a&quot;: 1}",
            "{\u{201c}a\u{201d}: 1}",
            r#"[{"a": 1} {"b": 2}]"#,
            r#"["a" "b"]"#,
            r#"[{"a": 1"#,
            r#""a": 1, "b": {}}"#,
            r#"'{"a": 1}'"#,
            r#"{"a": 1} }"#,
        ] {
            assert!(may_embed(text) && is_meant(text), "{text}");
        }
        for text in [
            "{userId}",
            "{{user_id}}",
            "[YOUR DOMAIN]",
            "see section [4], {draft}",
            "{ products(first: 10, filter: {price: {gt: 5}}) { edges { node { title } } } }",
            "{ user: viewer(name: \"x\") { id } }",
            "[1] see below",
            "[2024-01-01] started",
            "{color: red; width: 5}",
            "{\"a\": 1}\n{\"a\": 2}\n",
            "{\"a\": 1} was returned",
            "{\"a\": {{value}}}",
            "{\"a\": \"{{ b }}\", \"c\": {{ printf \"%+q\" .d }}}",
            "{\"a\": 1, ...}",
            "[\"bug\"] Fix it",
            "^[a-z]{3}$",
            "Dear {name}",
        ] {
            assert!(!is_meant(text), "{text}");
        }
    }
}
