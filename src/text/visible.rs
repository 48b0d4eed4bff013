//! Texts of others, as they are shown in a terminal.

/// A text with its control characters shown as pictures, so that no page can steer the terminal.
#[must_use]
pub fn visible(text: &str) -> String {
    text.chars().map(picture).collect()
}

/// The start of a text, for messages.
pub(crate) fn clip(text: &str) -> &str {
    // About half a line of a message, in bytes.
    const LONGEST: usize = 60;
    &text[..text.floor_char_boundary(LONGEST)]
}

fn picture(char: char) -> char {
    match char {
        '\u{0}'..='\u{1f}' => char::from_u32('\u{2400}' as u32 + char as u32).expect("each has its picture"),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        _ => char,
    }
}

/// A text as messages quote it: visible, and not more than so many characters of it.
pub(crate) fn shown(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => visible(&text[..end]) + "…",
        None => visible(text),
    }
}
