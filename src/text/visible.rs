//! Texts of others, as messages and terminals show them.

use std::borrow::Cow;

/// A text with its control characters shown as pictures, so that no page can steer the terminal.
#[must_use]
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(picture).collect()
}

fn picture(char: char) -> char {
    match char {
        '\u{0}'..='\u{1f}' => char::from_u32('\u{2400}' as u32 + char as u32).expect("each has its picture"),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        _ => char,
    }
}

/// So many characters of a text tell which one it is, and leave room for the rest of a message.
const ENOUGH: usize = 60;

/// The first characters of a text, not more than so many.
pub(crate) fn start(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

/// The same with a mark where something is left out.
fn cut(text: &str, most: usize) -> Cow<'_, str> {
    marked(text, start(text, most))
}

/// The same of the first line alone.
pub(crate) fn first_line(text: &str, most: usize) -> Cow<'_, str> {
    marked(text, start(text.lines().next().unwrap_or_default(), most))
}

/// As much of a text as a message quotes.
pub(crate) fn clip(text: &str) -> Cow<'_, str> {
    cut(text, ENOUGH)
}

/// Not more than so many characters of a text, visible.
pub(crate) fn shown(text: &str, most: usize) -> String {
    visible(&cut(text, most))
}

/// The start of a text, and a mark if that is not all.
fn marked<'t>(text: &'t str, start: &'t str) -> Cow<'t, str> {
    if start.len() == text.len() { start.into() } else { format!("{start}…").into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_between_characters_and_say_so() {
        for (text, most, cut_text, line) in [
            ("", 3, "", ""),
            ("abc", 3, "abc", "abc"),
            ("abcd", 3, "abc…", "abc…"),
            ("äöüß", 3, "äöü…", "äöü…"),
            ("a\nb", 3, "a\nb", "a…"),
            ("a\n", 3, "a\n", "a…"),
        ] {
            assert_eq!(cut(text, most), cut_text);
            assert_eq!(first_line(text, most), line);
        }
        assert_eq!(start("äöüß", 3), "äöü");
        assert_eq!(shown("a\nbc", 3), "a\u{240a}b…");
    }
}
