//! Words that stand for a value of the reader's by the way they are written: `YOUR_TOKEN`, `CLIENT-ID`, `your-api-key`.
//!
//! What makes a word one depends on where it is: in prose a single word in capitals is an acronym, where a value belongs it
//! is not.

/// Whether a word is written as names of placeholders are: `YOUR_DOMAIN`.
pub(crate) fn is_shouted(word: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_-".contains(&byte);
    word.len() > 1 && word.bytes().all(is_part) && word.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Whether a word has several parts and is written so: `CLIENT_ID`; no word of a language or a protocol is.
pub(crate) fn is_shouted_name(word: &str) -> bool {
    word.contains(['_', '-']) && is_shouted(word)
}

/// Whether a word is such a name, and long enough that prose means nothing else by it: capitals in at least two words.
pub(crate) fn is_named_in_prose(word: &str) -> bool {
    // `API_ID` may be one; `A_B` and `X-Y` are other things more often.
    const LEAST: usize = 6;
    word.len() >= LEAST
        && is_shouted_name(word)
        && word.starts_with(|first: char| first.is_ascii_uppercase())
        && word.ends_with(|last: char| last.is_ascii_uppercase() || last.is_ascii_digit())
}

/// Whether the text between angle brackets is in capitals: `ACCESS_TOKEN`, `YOUR-API-KEY`, `YOUR TOKEN`. Others may be tags.
pub(super) fn is_shouted_phrase(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && !name.ends_with(' ')
        && !name.bytes().any(|byte| byte.is_ascii_lowercase() || byte == b'.')
}

/// Whether a word is the name of a value and not one that was drawn by chance: `API_TOKEN_2`, but not `A1B2-C3D4`.
pub(crate) fn is_constant(word: &str) -> bool {
    // Chance seldom leaves pieces as short as numbers at the end of a name are.
    const SHORT: usize = 4;
    word.contains(['_', '-'])
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'))
        && word.split(['_', '-']).all(|part| part.bytes().all(|byte| byte.is_ascii_uppercase()) || part.len() < SHORT)
}

/// The length of the word in capitals that stands for a value of JSON at the start of a text; literals of other languages do
/// not.
pub(crate) fn bare_value_len(text: &str) -> Option<usize> {
    const LITERALS: [&str; 5] = ["NULL", "TRUE", "FALSE", "NONE", "NAN"];
    let is_part = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_';
    let word = &text[..text.bytes().take_while(is_part).count()];
    (word.len() > 2 && is_shouted(word) && !LITERALS.contains(&word)).then_some(word.len())
}

/// The length of the word at byte `at` that says itself whose value it is: `YOUR_TOKEN`, `YOUR-API-KEY`.
pub(super) fn yours_len(text: &str, at: usize) -> Option<usize> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if text[..at].bytes().next_back().is_some_and(is_word) {
        return None;
    }
    let rest = &text[at..];
    let is_inner = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_' || byte == b'-';
    let word = &rest[..rest.bytes().take_while(|&byte| is_inner(byte)).count()];
    let word = word.trim_end_matches(['_', '-']);
    let is_whole = !rest[word.len()..].starts_with(|next: char| next.is_ascii_lowercase());
    (word.len() > 5 && (word.starts_with("YOUR_") || word.starts_with("YOUR-")) && is_whole).then_some(word.len())
}

/// What the last part of a name says that stands for a reader's value.
const LAST_PARTS: [&str; 19] = [
    "ACCOUNT", "CODE", "DOMAIN", "EMAIL", "HERE", "HOST", "HOSTNAME", "ID", "KEY", "NAME", "PASSWORD", "SECRET",
    "SLUG", "TENANT", "TOKEN", "URI", "URL", "USER", "USERNAME",
];

/// Whether a reader of a site can fill in a word of a text: `YOUR_TOKEN`, `CLIENT-ID`, `YOURACCOUNT`, `your-api-key`.
pub(crate) fn is_field(word: &str) -> bool {
    let is_upper =
        word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || !byte.is_ascii_alphanumeric());
    let parts: Vec<&str> = word.split(['_', '-']).collect();
    let last = parts.last().copied().unwrap_or_default();
    let is_yours = parts[0].eq_ignore_ascii_case("your") && parts.len() > 1 && !last.is_empty();
    let is_named = is_upper && parts.len() > 1 && (parts[0] == "MY" || LAST_PARTS.contains(&last));
    is_yours || is_named || (is_upper && word.is_ascii() && word.starts_with("YOUR") && word.len() > 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A word; whether it is in capitals, has several parts, is named in prose, may be between angle brackets, is not a value
    /// drawn by chance, stands for a value of JSON, says whose it is, and can be filled in.
    type Row = (&'static str, [bool; 8]);

    const ROWS: [Row; 14] = [
        ("YOUR_TOKEN", [true, true, true, true, true, true, true, true]),
        ("YOUR-API-KEY", [true, true, true, true, true, false, true, true]),
        ("CLIENT_ID", [true, true, true, true, true, true, false, true]),
        ("CLIENT_ID_2", [true, true, true, true, true, true, false, false]),
        ("MY_SHOP", [true, true, true, true, true, true, false, true]),
        ("A_B", [true, true, false, true, true, true, false, false]),
        ("A1B2C3-D4E5F6", [true, true, true, true, false, false, false, false]),
        ("TOKEN", [true, false, false, true, false, true, false, false]),
        ("YOURACCOUNT", [true, false, false, true, false, true, false, true]),
        ("NULL", [true, false, false, true, false, false, false, false]),
        ("your-api-key", [false, false, false, false, false, false, false, true]),
        ("YOUR TOKEN", [false, false, false, true, false, false, false, true]),
        ("Your_Token", [false, false, false, false, false, false, false, true]),
        ("12_34", [false, false, false, false, true, false, false, false]),
    ];

    #[test]
    fn every_word_is_read_as_the_table_says() {
        for (word, row) in ROWS {
            let found = [
                is_shouted(word),
                is_shouted_name(word),
                is_named_in_prose(word),
                is_shouted_phrase(word),
                is_constant(word),
                bare_value_len(word) == Some(word.len()),
                yours_len(word, 0) == Some(word.len()),
                is_field(word),
            ];
            assert_eq!(found, row, "{word}");
        }
    }
}
