//! Mistakes of a copy, put into one page of a family.

use std::ops::Range;

use super::make::{FACT, FIELD, Family, Kind, STEP, UNIT};
use super::support::rng::Rng;
use super::words::UNITS;

/// The kinds of slips.
pub(crate) const SLIPS: [&str; 7] = ["typo", "word", "unit", "step", "foreign", "swap", "case"];

/// A page as people read it, with what its marks were around.
pub(crate) struct Plain {
    pub(crate) text: String,
    /// Fields and their places.
    pub(crate) facts: Vec<(usize, Range<usize>)>,
    steps: Vec<Range<usize>>,
    units: Vec<Range<usize>>,
}

/// Takes the marks out of a page.
pub(crate) fn plain(marked: &str) -> Plain {
    let mut plain = Plain { text: String::new(), facts: Vec::new(), steps: Vec::new(), units: Vec::new() };
    let mut open: Vec<usize> = Vec::new();
    let mut field = 0;
    let mut chars = marked.chars();
    while let Some(letter) = chars.next() {
        let at = plain.text.len();
        if letter == FACT[0] {
            field = chars.next().map_or(0, |field| (u32::from(field) - FIELD) as usize);
            open.push(at);
        } else if letter == STEP[0] || letter == UNIT[0] {
            open.push(at);
        } else if letter == FACT[1] {
            plain.facts.push((field, open.pop().unwrap_or(at)..at));
        } else if letter == STEP[1] {
            plain.steps.push(open.pop().unwrap_or(at)..at);
        } else if letter == UNIT[1] {
            plain.units.push(open.pop().unwrap_or(at)..at);
        } else {
            plain.text.push(letter);
        }
    }
    plain
}

/// A slip: the page's text with it, and its place.
pub(crate) struct Slip {
    pub(crate) text: String,
    pub(crate) place: Range<usize>,
}

/// Puts a slip into a page; none if it has no place for one.
pub(crate) fn slip(rng: &mut Rng, kind: &str, family: &Family, page: usize) -> Option<Slip> {
    let own = plain(&family.pages[page].marked);
    match kind {
        "typo" => {
            let word = rng.pick(&words(&own))?.clone();
            let text = misspelt(rng, &own.text[word.clone()]);
            Some(replaced(&own.text, word, &text))
        }
        "word" => {
            let word = rng.pick(&words(&own))?.clone();
            let other = rng.choose(&["never", "elsewhere", "often", "server", "list", "every", "sometimes"]);
            Some(replaced(&own.text, word, other))
        }
        "case" => {
            let word = rng.pick(&words(&own))?.clone();
            let text = &own.text[word.clone()];
            let text = if text.starts_with(char::is_uppercase) { text.to_lowercase() } else { text.to_uppercase() };
            Some(replaced(&own.text, word, &text))
        }
        "unit" => {
            let unit = rng.pick(&own.units)?.clone();
            let others: Vec<&str> = UNITS.into_iter().filter(|other| *other != &own.text[unit.clone()]).collect();
            let other = rng.choose(&others);
            Some(replaced(&own.text, unit, other))
        }
        "step" => {
            let step = rng.pick(&own.steps)?.clone();
            Some(replaced(&own.text, step, ""))
        }
        "foreign" => {
            let (field, place) = rng.pick(&owned(&own, family))?.clone();
            let other = (page + 1 + rng.below(family.pages.len() - 1)) % family.pages.len();
            let foreign = plain(&family.pages[other].marked);
            let (_, there) = foreign.facts.iter().find(|(other, _)| *other == field)?;
            let text = &foreign.text[there.clone()];
            (text != &own.text[place.clone()]).then(|| replaced(&own.text, place, text))
        }
        _ => {
            let urls: Vec<(usize, Range<usize>)> =
                owned(&own, family).into_iter().filter(|(field, _)| family.kinds[*field] == Kind::Url).collect();
            let (field, first) = rng.pick(&urls)?.clone();
            let (_, second) = urls
                .iter()
                .find(|(other, place)| *other != field && own.text[place.clone()] != own.text[first.clone()])?;
            let (one, two) = if first.start < second.start { (&first, second) } else { (second, &first) };
            let (left, right) = (own.text[one.clone()].to_owned(), own.text[two.clone()].to_owned());
            let text = format!(
                "{}{right}{}{left}{}",
                &own.text[..one.start],
                &own.text[one.end..two.start],
                &own.text[two.end..]
            );
            let end = two.end;
            Some(Slip { text, place: one.start..end })
        }
    }
}

/// Facts of which each page has its own.
fn owned(own: &Plain, family: &Family) -> Vec<(usize, Range<usize>)> {
    own.facts.iter().filter(|(field, _)| family.kinds[*field].is_own()).cloned().collect()
}

fn replaced(text: &str, place: Range<usize>, by: &str) -> Slip {
    let place_of = place.start..place.start + by.len();
    Slip { text: format!("{}{by}{}", &text[..place.start], &text[place.end..]), place: place_of }
}

/// Words of prose that are no facts, from five letters on.
fn words(plain: &Plain) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut is_code = false;
    let mut at = 0;
    for line in plain.text.split_inclusive('\n') {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        }
        let mut start = None;
        for (offset, letter) in line.char_indices() {
            match (letter.is_alphabetic(), start) {
                (true, None) => start = Some(offset),
                (false, Some(from)) => {
                    start = None;
                    let word = at + from..at + offset;
                    let is_fact = plain.facts.iter().any(|(_, fact)| fact.start < word.end && word.start < fact.end);
                    let is_mark = line[..from].ends_with(['/', '"', '`', ':', '!', '='])
                        || line[offset..].starts_with([':', '/', '"', '`']);
                    if !is_code && !is_fact && !is_mark && word.len() > 4 {
                        words.push(word);
                    }
                }
                _ => {}
            }
        }
        at += line.len();
    }
    words
}

fn misspelt(rng: &mut Rng, word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = 1 + rng.below(letters.len() - 2);
    match rng.below(4) {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, letters[at]),
        2 if letters[at] != letters[at + 1] => letters.swap(at, at + 1),
        _ => letters[at] = if letters[at] == 'x' { 'e' } else { 'x' },
    }
    letters.into_iter().collect()
}
