//! Rules that look for what must not be published.

mod encoded;
mod field;
mod judge;
mod redact;
mod search;
pub(super) mod secret;
mod vendor;

pub(crate) use redact::redact;
pub(crate) use search::first_characters;

/// Where secrets are in a text, whatever it is written in.
pub(crate) fn places(text: &str) -> Vec<std::ops::Range<usize>> {
    search::in_text(text).into_iter().map(|secret| secret.range).collect()
}

/// Where secrets are in the value of a field of that name.
pub(crate) fn places_in_field(name: &str, value: &str) -> Vec<std::ops::Range<usize>> {
    search::in_field(name, value).into_iter().map(|secret| secret.range).collect()
}

/// Where a text has words that look as if somebody used them for a secret, whatever they are called.
pub(crate) fn places_of_unnamed(text: &str) -> Vec<std::ops::Range<usize>> {
    let words =
        text.split(|letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | '=' | ';' | ','));
    let place = |word: &str| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    };
    words.filter(|word| holds_secret("secret", word)).map(place).collect()
}

/// Whether a field of that name holds a secret.
pub(crate) fn holds_secret(name: &str, value: &str) -> bool {
    !search::in_field(name, value).is_empty()
}
