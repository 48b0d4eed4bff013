//! The words of a page that readers can search for.

use compact_str::CompactString;
use rustc_hash::FxHashMap;

/// The longest word that is kept: longer ones are keys and hashes.
const LONGEST: usize = 32;

/// How many words of one page are kept: longer pages are tables of data.
const MOST_WORDS: usize = 4000;

/// The words of a page, each with how much it matters there: 0 where it is there once, 1 more often, 2 in a heading.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    words: FxHashMap<CompactString, u8>,
}

impl Words {
    /// Each word with how much it matters.
    pub(super) fn all(&self) -> &FxHashMap<CompactString, u8> {
        &self.words
    }

    /// Adds the words of a text.
    pub(super) fn add(&mut self, text: &str) {
        self.add_with(text, 0);
    }

    /// Adds the words of a heading.
    pub(super) fn add_heading(&mut self, text: &str) {
        self.add_with(text, 2);
    }

    /// Adds the words of a text that matters so much.
    pub(super) fn add_with(&mut self, text: &str, weight: u8) {
        each_word(text, |word| {
            if let Some(known) = self.words.get_mut(word) {
                *known = (*known).max(weight).max(1);
            } else if self.words.len() < MOST_WORDS {
                self.words.insert(word.into(), weight);
            }
        });
    }
}

/// What a byte is between words,
const BETWEEN: u8 = 0;
/// in any word,
const LOWER: u8 = 1;
/// in names,
const OF_NAME: u8 = 2;
/// or as a part of a character beyond ASCII.
const WIDE: u8 = 4;

/// By byte.
static KINDS: [u8; 256] = {
    let mut kinds = [BETWEEN; 256];
    let mut byte = 0;
    while byte < kinds.len() {
        kinds[byte] = match byte as u8 {
            b'a'..=b'z' | b'0'..=b'9' => LOWER,
            b'A'..=b'Z' | b'_' => OF_NAME,
            0x80.. => WIDE,
            _ => BETWEEN,
        };
        byte += 1;
    }
    kinds
};

/// Calls `found` with every word of a text, in lower case; with the parts of a name too: `fetchUserProfile`, `user_id`.
fn each_word(text: &str, mut found: impl FnMut(&str)) {
    let mut lower = String::new();
    let mut take = |word: &str, kinds: u8| {
        let is_short = word.len() < 2 && !word.starts_with(|first: char| first.is_ascii_digit());
        if is_short || word.len() > LONGEST {
            return;
        }
        if kinds == LOWER {
            return found(word);
        }
        lower.clear();
        if kinds & WIDE == 0 {
            lower.push_str(word);
            lower.make_ascii_lowercase();
        } else {
            lower.extend(word.chars().flat_map(char::to_lowercase));
        }
        found(&lower);
    };
    let mut rest = text;
    while !rest.is_empty() {
        let mut kinds = 0;
        let is_in_word = |&byte: &u8| {
            kinds |= KINDS[usize::from(byte)];
            KINDS[usize::from(byte)] != BETWEEN
        };
        let len = rest.bytes().take_while(is_in_word).count();
        let words = &rest[..len];
        rest = rest.get(len + 1..).unwrap_or_default();
        let mut take = |word: &str| take(word, kinds);
        match kinds {
            BETWEEN => {}
            LOWER => take(words),
            _ if kinds & WIDE == 0 => each_name(words, &mut take),
            _ => words.split(|letter: char| !letter.is_alphanumeric() && letter != '_').for_each(|word| {
                if word.is_ascii() { each_name(word, &mut take) } else { each_script(word, &mut take) }
            }),
        }
    }
}

/// A word, which may be a name, and the parts that a name has.
fn each_name(word: &str, take: &mut impl FnMut(&str)) {
    if word.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'_') {
        take(word.trim_matches('_'));
        each_part(word, take);
    } else {
        take(word);
    }
}

/// The parts of a name that has several.
fn each_part(word: &str, take: &mut impl FnMut(&str)) {
    let bytes = word.as_bytes();
    let is_bound = |at: usize| {
        bytes[at] == b'_'
            || bytes[at - 1] == b'_'
            || (bytes[at].is_ascii_uppercase() && bytes[at - 1].is_ascii_lowercase())
    };
    let mut start = 0;
    for at in (1..bytes.len()).filter(|&at| is_bound(at)) {
        take(word[start..at].trim_matches('_'));
        start = at;
    }
    if start > 0 {
        take(&word[start..]);
    }
}

/// Words of scripts that write without spaces are single characters.
fn each_script(word: &str, take: &mut impl FnMut(&str)) {
    let mut start = 0;
    for (at, letter) in word.char_indices().filter(|&(_, letter)| is_dense(letter)) {
        take(&word[start..at]);
        start = at + letter.len_utf8();
        take(&word[at..start]);
    }
    take(&word[start..]);
}

/// Whether a character stands for a word or a syllable: Chinese, Japanese, Thai and their neighbors.
fn is_dense(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::{CompactString, Words};

    #[test]
    fn words_and_the_parts_of_names_are_found_beside_any_letters() {
        let mut words = Words::default();
        words.add("userId—fetch_all, \u{dc}ber/x1 \u{6771}\u{4eac} a");
        let mut found: Vec<&str> = words.all().keys().map(CompactString::as_str).collect();
        found.sort_unstable();
        let expected = ["all", "fetch", "fetch_all", "id", "user", "userid", "x1", "\u{fc}ber", "\u{4eac}", "\u{6771}"];
        assert_eq!(found, expected);
    }
}
