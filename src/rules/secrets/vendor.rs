//! Tokens that tell by their form who issued them.
//!
//! `patterns.tsv` has the patterns of Gitleaks (see `patterns.py` and `patterns.LICENSE`), `own.tsv` those that it lacks or
//! knows only next to the vendor's name: the forms that the vendors' own documentation gives.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use aho_corasick::AhoCorasick;
use memchr::memchr;
use regex::bytes::{Regex, RegexBuilder};

use super::field::{IN_NAMES, holds_value};
use super::judge::{entropy, is_made_up, is_mixed, is_published};
use crate::text::words;

/// How the tokens of one vendor look.
#[derive(Debug)]
pub(super) struct Pattern {
    /// What the source of the patterns calls it.
    pub(super) name: &'static str,
    keywords: &'static str,
    entropy: f64,
    source: &'static str,
    regex: OnceLock<Option<Regex>>,
}

static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| lines().filter_map(Pattern::parse).collect());

/// The lines of both tables: name, keywords (one of them is in a match or near it, in any case), least entropy, pattern.
fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("patterns.tsv").lines().chain(include_str!("own.tsv").lines())
}

/// Finds the keywords of all patterns, and what names of secrets have, in one pass.
struct Keywords {
    automaton: AhoCorasick,
    /// The pattern that a keyword belongs to; none where it is of a name.
    patterns: Vec<Option<usize>>,
}

static KEYWORDS: LazyLock<Option<Keywords>> = LazyLock::new(Keywords::new);

impl Keywords {
    fn new() -> Option<Self> {
        let keywords = |at: usize| PATTERNS[at].keywords.split(',').map(move |keyword| (keyword, Some(at)));
        let of_patterns = (0..PATTERNS.len()).flat_map(keywords);
        let (keywords, patterns): (Vec<_>, Vec<_>) = of_patterns.chain(IN_NAMES.map(|word| (word, None))).unzip();
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(keywords).ok()?;
        Some(Self { automaton, patterns })
    }
}

/// A part of a text in which a token may be: a word that is long enough, what is before it, and the rest of its line.
#[derive(Debug)]
pub(super) struct TokenPart {
    pub(super) range: Range<usize>,
    /// The patterns of which a keyword is there: most often none.
    pub(super) patterns: Vec<&'static Pattern>,
    /// Where names may be that say that their values are secrets, with these values.
    pub(super) named: Vec<Range<usize>>,
    /// The end of the last line on which such a name was looked at.
    named_until: usize,
}

/// Whether a text has a word that may be a token.
pub(super) fn has_candidate(text: &str) -> bool {
    words::<SHORTEST>(text).any(|(_, word)| may_be_token(word))
}

/// The parts of a text in which tokens may be, in order; they do not overlap.
pub(super) fn token_parts(text: &str) -> Vec<TokenPart> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (start, word) in words::<SHORTEST>(text) {
        let end = start + word.len();
        if ranges.last().is_some_and(|last| end <= last.end) || !may_be_token(word) {
            continue;
        }
        let before = text.floor_char_boundary(start.saturating_sub(CONTEXT));
        let end = memchr(b'\n', &text.as_bytes()[end..]).map_or(text.len(), |rest| end + rest);
        match ranges.last_mut().filter(|last| before <= last.end) {
            Some(last) => last.end = end,
            None => ranges.push(before..end),
        }
    }
    ranges.into_iter().map(|range| TokenPart::of(text, range)).collect()
}

impl TokenPart {
    fn of(text: &str, range: Range<usize>) -> Self {
        let mut part = Self { range: range.clone(), patterns: Vec::new(), named: Vec::new(), named_until: 0 };
        let Some(keywords) = &*KEYWORDS else { return part };
        let mut found: Vec<usize> = Vec::new();
        for hit in keywords.automaton.find_overlapping_iter(&text.as_bytes()[range.clone()]) {
            match keywords.patterns[hit.pattern().as_usize()] {
                Some(pattern) => found.push(pattern),
                None => part.add_name(text, range.start + hit.start()..range.start + hit.end()),
            }
        }
        found.sort_unstable();
        found.dedup();
        part.patterns = found.into_iter().map(|at| &PATTERNS[at]).collect();
        part
    }

    /// Takes note of a name that has the word at a place, if it may be given a value: on its line, or on the next one.
    fn add_name(&mut self, text: &str, word: Range<usize>) {
        let rest = &text.as_bytes()[word.end..];
        // What is known of a name on this line is known of the ones after it.
        let is_given = gives_value(rest) || is_before_value(rest) && ends_option(&text.as_bytes()[..word.start]);
        if word.end <= self.named_until || !is_given {
            return;
        }
        let next_line = |from: usize| memchr(b'\n', &rest[from..]).map_or(rest.len(), |end| from + end + 1);
        let line = next_line(0);
        let len = next_line(line);
        self.named_until = word.end + line;
        if !holds_value(&rest[..len]) {
            return;
        }
        let end = (word.end + len).min(self.range.end);
        let start = text.floor_char_boundary(word.start.saturating_sub(CONTEXT)).max(self.range.start);
        match self.named.last_mut().filter(|last| start <= last.end) {
            Some(last) => last.end = end.max(last.end),
            None => self.named.push(start..end),
        }
    }
}

/// Whether what follows on a part of a name may give that name a value: [`assignments`] reads it.
///
/// [`assignments`]: super::field::assignments
fn gives_value(rest: &[u8]) -> bool {
    // The rest of a name and the blanks after it: each name is looked at by itself, so that what follows has to be near.
    const LONGEST: usize = 128;
    let rest = &rest[..rest.len().min(LONGEST)];
    let is_in_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let is_between =
        |byte: &u8| matches!(byte, b'\\' | b'"' | b'\'' | b'`' | b']' | b'*' | b' ' | b'\t' | b'\r' | b'\n');
    let behind_name = rest.iter().skip_while(|byte| is_in_name(byte));
    // A colon, an equals sign, the edge of a cell or the end of a tag, a word of prose or `value`, that of YAML on the next line,
    // or the comma of a pair.
    let mut next = behind_name.skip_while(|byte| is_between(byte));
    let starts_value = |byte: &u8| b":=|>,iatvIATV".contains(byte);
    next.next().is_some_and(starts_value)
}

/// Whether a name that is an option is given what follows it: `--token …`.
fn is_before_value(rest: &[u8]) -> bool {
    let value = rest.trim_ascii_start();
    value.len() < rest.len()
        && value.first().is_some_and(|first| first.is_ascii_alphanumeric() || b"\"'".contains(first))
}

/// Whether a text ends in the start of a long option.
fn ends_option(text: &[u8]) -> bool {
    // Each name is looked at by itself: the longest option of curl has 26 letters.
    const LONGEST: usize = 32;
    let is_in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let len = text.iter().rev().take(LONGEST).take_while(is_in_name).count();
    text[text.len() - len..].starts_with(b"--")
}

/// How many bytes before a token the patterns reach that know it by what it is called.
const CONTEXT: usize = 128;

/// Whether a word holds digits between letters and is no time, or is long and in mixed case.
fn may_be_token(word: &str) -> bool {
    // Shorter words in mixed case without a digit are the names of things in code far more often than tokens.
    const LONG: usize = 30;
    let word = word.as_bytes();
    let has = |is_one: fn(&u8) -> bool| word.iter().any(is_one);
    let is_in_time = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'T' | b'Z');
    has(u8::is_ascii_digit) && is_mixed(word) && !word.iter().all(is_in_time)
        || word.len() >= LONG && has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase)
}

/// The least characters of a token: shorter matches of the patterns are words.
const SHORTEST: usize = 12;

impl Pattern {
    fn parse(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        let (name, keywords, entropy) = (cells.next()?, cells.next()?, cells.next()?.parse().ok()?);
        Some(Self { name, keywords, entropy, source: cells.next()?, regex: OnceLock::new() })
    }

    /// The tokens of this form in a part of `text` that look used.
    pub(super) fn find<'t>(
        &'static self,
        text: &'t str,
        part: Range<usize>,
    ) -> impl Iterator<Item = Range<usize>> + use<'t> {
        let regex = self.regex.get_or_init(|| RegexBuilder::new(self.source).unicode(false).build().ok());
        let mut from = part.start;
        let matches = std::iter::from_fn(move || {
            let found = regex.as_ref()?.find_at(&text.as_bytes()[..part.end], from)?.range();
            from = found.end.max(from + 1);
            Some(found)
        });
        matches.filter(|range| self.is_token(text, range))
    }

    fn is_token(&self, text: &str, range: &Range<usize>) -> bool {
        let is_word = |character: Option<char>| character.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
        let (Some(before), Some(token), Some(after)) =
            (text.get(..range.start), text.get(range.clone()), text.get(range.end..))
        else {
            return false;
        };
        // The integrity of a file, as `sha512-…`.
        let is_hash = ["sha256-", "sha384-", "sha512-"].iter().any(|name| before.ends_with(name));
        !is_word(before.chars().next_back())
            && !is_word(after.chars().next())
            && !is_hash
            && entropy(token) >= self.entropy
            && !is_made_up(&without_zeros(token))
            && !is_published(token)
            && has_right_checksum(token)
    }
}

/// A token in Base64 without its bytes that are zero: a run of them says nothing about who made it up.
fn without_zeros(token: &str) -> Cow<'_, str> {
    const ZEROS: &str = "AAAA";
    if token.starts_with(ZEROS) { Cow::Owned(token.replace(ZEROS, "")) } else { Cow::Borrowed(token) }
}

/// The prefixes of tokens that end in digits of a checksum over the characters before them.
const CHECKED: [&str; 6] = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "npm_"];
/// How many characters such a token has between its prefix and its checksum.
const OWN: usize = 30;
/// How many digits the checksum has: those of 32 bits in base 62.
const DIGITS: usize = 6;

/// Whether a token with a checksum has the right one; a mistyped or made-up one has not.
fn has_right_checksum(token: &str) -> bool {
    let body = CHECKED.iter().find_map(|prefix| token.strip_prefix(prefix)).filter(|body| body.len() == OWN + DIGITS);
    body.map(|body| body.as_bytes().split_at(OWN)).is_none_or(|(own, digits)| base62(crc32(own)) == *digits)
}

/// CRC-32 as in ISO-HDLC.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, &byte| (0..8).fold(crc ^ u32::from(byte), step))
}

/// Six digits, of which there are 62.
fn base62(mut number: u32) -> [u8; DIGITS] {
    let digits = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut text = [b'0'; DIGITS];
    for place in text.iter_mut().rev() {
        *place = digits[(number % 62) as usize];
        number /= 62;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_pattern_with_keywords() {
        assert_eq!(PATTERNS.len(), lines().count());
        for pattern in PATTERNS.iter() {
            assert!(!pattern.keywords.is_empty(), "{}", pattern.name);
            let regex = RegexBuilder::new(pattern.source).unicode(false).build();
            assert!(regex.is_ok(), "{}: {regex:?}", pattern.name);
        }
        assert!(KEYWORDS.is_some());
    }

    #[test]
    fn checksums_are_those_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(&base62(61 + 62 * 10), b"0000Az");
    }
}
