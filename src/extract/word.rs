//! How one text differs from another: as a misspelling does, as another word, as another value.

use super::model::{FamilyBody, Hole, HoleKind, TemplatePart};

/// What is between two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextDifference {
    /// One is the other, misspelt.
    Spelling,
    /// A word too few or too many, a link that all others have, a unit for another one.
    Word,
    /// Another word in a sentence that is the same but for it.
    OneWord,
    /// Other words of a sentence.
    Wording,
    /// Another value.
    Value,
}

/// Where a hole is in its line.
#[derive(Clone, Debug, Default)]
pub(super) struct HolePlace {
    /// What is before it, up to another hole.
    before: String,
    /// What is after it.
    after: String,
}

/// Units that numbers have.
const UNITS: [&str; 44] = [
    "second",
    "seconds",
    "minute",
    "minutes",
    "hour",
    "hours",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "millisecond",
    "milliseconds",
    "microseconds",
    "ms",
    "s",
    "min",
    "h",
    "percent",
    "%",
    "byte",
    "bytes",
    "kilobytes",
    "megabytes",
    "gigabytes",
    "kb",
    "mb",
    "gb",
    "tb",
    "kib",
    "mib",
    "gib",
    "m",
    "km",
    "cm",
    "mm",
    "meters",
    "kg",
    "g",
    "kilometers",
    "points",
];

/// The places of holes, by their numbers.
pub(super) fn places(body: &FamilyBody) -> Vec<HolePlace> {
    let mut places = vec![HolePlace::default(); body.holes.len()];
    note_places(&body.parts, &mut places);
    places
}

fn note_places(parts: &[TemplatePart], places: &mut [HolePlace]) {
    let literal = |part: Option<&TemplatePart>| match part {
        Some(TemplatePart::Literal(text)) => text.clone(),
        _ => String::new(),
    };
    for (at, part) in parts.iter().enumerate() {
        match part {
            TemplatePart::Hole(hole) => {
                let before = literal(at.checked_sub(1).and_then(|before| parts.get(before)));
                places[*hole] = HolePlace { before, after: literal(parts.get(at + 1)) };
            }
            TemplatePart::Optional(group) => note_places(&group.parts, places),
            TemplatePart::Verbatim(own) => note_places(&own.parts, places),
            TemplatePart::Literal(_) | TemplatePart::Loop(_) | TemplatePart::Call(_) => {}
        }
    }
}

/// How the value of a page differs from what its siblings have at a hole.
pub(super) fn difference(usual: &str, value: &str, hole: &Hole, place: &HolePlace) -> TextDifference {
    if !matches!(hole.kind, HoleKind::Text | HoleKind::Script) || has_digit(usual) != has_digit(value) {
        return TextDifference::Value;
    }
    let (usual, value) = (usual.trim(), value.trim());
    let is_counted = place.before.trim_end().ends_with(|character: char| character.is_ascii_digit())
        || place.before.trim().is_empty();
    if is_misspelt(usual, value) && !(is_counted && is_plural(usual, value)) {
        return TextDifference::Spelling;
    }
    let is_unit = |text: &str| UNITS.contains(&text.to_lowercase().as_str());
    let is_link = |text: &str| text.contains("://");
    if (is_unit(usual) && is_unit(value)) || (is_link(usual) && is_link(value)) {
        return TextDifference::Word;
    }
    if hole.hint.atom.is_some() || (hole.hint.is_whole && !is_heading(hole)) || is_in_cell(place) {
        return TextDifference::Value;
    }
    if value.is_empty() && is_prose(usual, begins_sentence(place)) {
        return TextDifference::Word;
    }
    let is_repeated = |text: &str| {
        let last = place.before.split_whitespace().last().unwrap_or_default();
        let next = place.after.split_whitespace().next().unwrap_or_default();
        text == last || text == next
    };
    if usual.is_empty() {
        return if is_repeated(value) { TextDifference::Word } else { TextDifference::Value };
    }
    let is_start = begins_sentence(place);
    if is_prose(usual, is_start) && is_prose(value, true) && !is_value_place(place) {
        let is_one = !usual.contains(' ') && !value.contains(' ') && words_beside(place) >= MIN_WORDS;
        if is_one { TextDifference::OneWord } else { TextDifference::Wording }
    } else {
        TextDifference::Value
    }
}

/// So many words beside a hole are a sentence in which one word was changed.
const MIN_WORDS: usize = 4;

/// How many words are beside a hole on its line, up to other holes.
fn words_beside(place: &HolePlace) -> usize {
    let before = place.before.rsplit('\n').next().unwrap_or_default();
    let after = place.after.split('\n').next().unwrap_or_default();
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    before.split_whitespace().chain(after.split_whitespace()).filter(is_word).count()
}

/// Whether a hole has nothing but marks beside it: it is everything a cell, a quote, a label says.
fn is_in_cell(place: &HolePlace) -> bool {
    place.before.trim_end().ends_with(['|', ':', '`', '"', '\'', '=', '('])
        && place.after.trim_start().starts_with(['|', '\n', '`', '"', '\'', ')', '\r'])
}

/// Words that lead to a value: "is stable", "in Frankfurt", "to nightly".
const LEADS: [&str; 18] = [
    "is", "are", "was", "in", "to", "at", "on", "as", "called", "named", "by", "from", "of", "with", "via", "into",
    "be", "than",
];

/// Whether a sentence gives a value where a hole is: after a word that leads to one, or before a mark.
fn is_value_place(place: &HolePlace) -> bool {
    let last = place.before.split(|letter: char| letter.is_whitespace()).rfind(|word| !word.is_empty());
    last.is_some_and(|word| LEADS.contains(&word.to_lowercase().as_str()) || word.ends_with([':', '|', '=']))
        || place.after.trim_start_matches([' ', '\t']).starts_with(['|', '"', '='])
}

/// Whether a sentence, a step, or a heading begins at a hole.
fn begins_sentence(place: &HolePlace) -> bool {
    let before = place.before.trim_end_matches([' ', '\t']);
    before.is_empty() || before.ends_with(['.', '!', '?', '\n', '#', '-', '*', ')'])
}

fn is_heading(hole: &Hole) -> bool {
    hole.hint.row.as_deref().is_some_and(|row| row.starts_with("##"))
}

fn has_digit(text: &str) -> bool {
    text.contains(|character: char| character.is_ascii_digit())
}

/// Words of a sentence, of which the first may begin it: no names, no values.
fn is_prose(text: &str, is_start: bool) -> bool {
    let is_plain = |character: char| character.is_lowercase() || character == ' ' || character == '\'';
    let mut letters = text.chars();
    let is_first = letters.next().is_some_and(|first| is_plain(first) || (is_start && first.is_uppercase()));
    is_first && letters.all(is_plain) && text.split_whitespace().count() <= 4
}

fn is_plural(one: &str, two: &str) -> bool {
    one.strip_suffix('s') == Some(two) || two.strip_suffix('s') == Some(one)
}

/// Whether texts differ as a word and its misspelling do.
fn is_misspelt(usual: &str, value: &str) -> bool {
    if usual.is_empty() || value.is_empty() || usual == value || has_digit(usual) {
        return false;
    }
    let is_letter = |character: &char| character.is_alphabetic();
    let (one, two): (String, String) =
        (usual.chars().filter(is_letter).collect(), value.chars().filter(is_letter).collect());
    let has_words = usual.chars().any(char::is_alphabetic) && value.chars().any(char::is_alphabetic);
    if !has_words {
        return false;
    }
    if one.to_lowercase() == two.to_lowercase() {
        return true;
    }
    let length = one.chars().count().min(two.chars().count());
    let distance = strsim::osa_distance(&one.to_lowercase(), &two.to_lowercase());
    let first = |text: &str| text.to_lowercase().chars().next();
    match distance {
        1 => length >= 4 && (first(&one) == first(&two) || length >= 6),
        2 => length >= 8,
        _ => false,
    }
}

/// Whether texts are one name in two forms.
pub(super) fn is_same_name(one: &str, two: &str) -> bool {
    let plain = |text: &str| {
        text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
    };
    plain(one) == plain(two)
}

/// Whether a value has a name in it, in whatever form, with no letters beside it.
pub(super) fn contains_name(value: &str, name: &str) -> bool {
    let letters: Vec<char> = value.to_lowercase().chars().collect();
    let name: Vec<char> = name.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
    (0..letters.len()).any(|at| {
        let is_start = at == 0 || !letters[at - 1].is_alphabetic();
        is_start
            && name_ends(&letters[at..], &name)
                .is_some_and(|rest| !rest.first().is_some_and(|next| next.is_alphabetic()))
    })
}

/// What is left of letters after a name, between whose letters may be marks.
fn name_ends<'l>(mut letters: &'l [char], name: &[char]) -> Option<&'l [char]> {
    for (at, wanted) in name.iter().enumerate() {
        while at > 0 && letters.first().is_some_and(|letter| !letter.is_alphanumeric()) {
            letters = &letters[1..];
        }
        letters = letters.strip_prefix(&[*wanted])?;
    }
    (!name.is_empty()).then_some(letters)
}

/// Whether text speaks of one of many things: one of `users` may speak of a `User`.
pub(super) fn names_one_of(text: &str, slug: &str) -> bool {
    let plain = |text: &str| {
        text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
    };
    let (text, slug) = (plain(text), plain(slug));
    let one = slug.strip_suffix('s').filter(|one| one.len() > 2);
    text.contains(&slug) || one.is_some_and(|one| text.contains(one))
}

/// How many bytes two texts begin with together.
pub(super) fn common_start(one: &str, two: &str) -> usize {
    one.char_indices()
        .zip(two.chars())
        .find(|((_, left), right)| left != right)
        .map_or(one.len().min(two.len()), |((at, _), _)| at)
}

/// How many bytes two texts end with together.
pub(super) fn common_end(one: &str, two: &str) -> usize {
    let pairs = one.chars().rev().zip(two.chars().rev());
    pairs.take_while(|(left, right)| left == right).map(|(letter, _)| letter.len_utf8()).sum()
}
