//! The info string of a fenced block: what is after the opening fence.

use std::ops::Range;

use crate::text::Span;

/// What separates the words of an info string.
const BETWEEN: [char; 5] = [' ', '\t', ',', '{', '}'];

/// Directives of `MyST` whose argument is the language.
const DIRECTIVES: [&str; 4] = ["code-block", "code", "sourcecode", "code-cell"];

/// The place of the language in an info string, itself a part of `text`; empty at its start where it names none.
///
/// `har`, `har title="A"`, `har,no-run`, `{.har #id}`, `{ .har .annotate }`, `{code-block} har`, `{har}`.
pub(super) fn language(text: &str, info: Range<usize>) -> Span {
    let string = &text[info.clone()];
    let found = match string.trim_start().strip_prefix('{') {
        Some(attributes) => of_attributes(attributes),
        None => Some(word(string)),
    };
    let start = info.end - string.trim_start().len();
    let found = found.filter(|found| !found.is_empty());
    found.map_or(Span::from(start..start), |found| {
        let at = info.start + (found.as_ptr() as usize - string.as_ptr() as usize);
        Span::from(at..at + found.len())
    })
}

/// The first class, else the name of the directive or its argument.
fn of_attributes(attributes: &str) -> Option<&str> {
    let (inside, behind) = attributes.split_once('}').unwrap_or((attributes, ""));
    let mut words = inside.split([' ', '\t', ',']).filter(|word| !word.is_empty());
    let class = words.clone().find_map(|word| word.strip_prefix('.'));
    class.or_else(|| {
        let name = words.next().filter(|word| !word.starts_with('#') && !word.contains('='))?;
        Some(if DIRECTIVES.contains(&name) { word(behind) } else { name })
    })
}

fn word(text: &str) -> &str {
    text.trim_start().split(BETWEEN).next().unwrap_or_default()
}

/// Whether a word is in an info string, by itself or as a class.
pub(super) fn has_word(info: &str, word: &str) -> bool {
    info.contains(word) && info.split(BETWEEN).any(|one| one.strip_prefix('.').unwrap_or(one) == word)
}
