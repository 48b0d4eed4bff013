//! Findings without the secrets that they speak of: reports end up in logs that more people read than the pages.

use std::borrow::Cow;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::Page;
use crate::rules::{self, Diagnostic};
use crate::text::Edit;

/// How many characters of a secret are shown: its owner knows by them which one it is, and no one can guess the rest.
const SHOWN: usize = 4;

/// How many characters of a secret in a row are taken for a part of it: fewer are common to other words.
const TELLING: usize = 12;

/// A page and its findings, in which every secret that was found is masked, wherever it is.
///
/// Every character keeps its length, so that all places stay what they are.
pub(super) struct Masked<'p> {
    text: Cow<'p, str>,
    diagnostics: Cow<'p, [Diagnostic]>,
}

impl<'p> Masked<'p> {
    pub(super) fn of(page: &Page<'p>) -> Self {
        let places = places(page);
        let Ok(secrets) = Secrets::new(spellings(page.text, &places)) else { return Self::unmasked(page) };
        if places.is_empty() {
            return Self::unmasked(page);
        }
        let mut text = page.text.to_owned();
        for place in places {
            text.replace_range(place.clone(), &mask(&page.text[place]));
        }
        let text = secrets.masked_in(&text).into();
        let diagnostics = page.diagnostics.iter().map(|found| secrets.masked_in_finding(found)).collect();
        Self { text, diagnostics }
    }

    fn unmasked(page: &Page<'p>) -> Self {
        Self { text: page.text.into(), diagnostics: page.diagnostics.into() }
    }

    pub(super) fn page<'m>(&'m self, file: &'m str) -> Page<'m> {
        Page { file, text: &self.text, diagnostics: &self.diagnostics }
    }
}

/// Where secrets are in the page: those that were found, and those that were not looked for.
fn places(page: &Page<'_>) -> Vec<Range<usize>> {
    if page.diagnostics.is_empty() {
        return Vec::new();
    }
    let found = page.diagnostics.iter().filter(|found| found.rule.name == rules::SECRET);
    let mut places: Vec<Range<usize>> = found.map(|found| found.span.range()).collect();
    places.extend(rules::secrets::places(page.text));
    places.retain(|place| page.text.get(place.clone()).is_some_and(|secret| !secret.is_empty()));
    places
}

/// Secrets as they are written and, where that is in a JSON string, as they are meant.
fn spellings(text: &str, places: &[Range<usize>]) -> Vec<String> {
    let mut secrets = Vec::new();
    for written in places.iter().map(|place| &text[place.clone()]) {
        secrets.push(written.to_owned());
        if written.contains('\\') {
            secrets.extend(serde_json::from_str::<String>(&format!("\"{written}\"")));
        }
    }
    secrets.retain(|secret| secret.chars().count() >= TELLING);
    secrets.sort();
    secrets.dedup();
    secrets
}

/// Secrets, to be found wherever their first characters are.
struct Secrets {
    /// Sorted.
    all: Vec<String>,
    starts: AhoCorasick,
}

impl Secrets {
    fn new(all: Vec<String>) -> Result<Self, aho_corasick::BuildError> {
        let starts = AhoCorasick::new(all.iter().map(|secret| start(secret)))?;
        Ok(Self { all, starts })
    }

    /// The text with all secrets masked, and the first parts of secrets.
    fn masked_in(&self, text: &str) -> String {
        let mut masked = String::with_capacity(text.len());
        let mut done = 0;
        for found in self.starts.find_iter(text) {
            let (at, known) = (found.start(), start(&self.all[found.pattern().as_usize()]));
            let first = self.all.partition_point(|secret| secret.as_str() < known);
            let alike = self.all[first..].iter().take_while(|secret| secret.starts_with(known));
            let end = at + alike.map(|secret| shared(&text[at..], secret)).max().unwrap_or_default();
            if at >= done {
                masked.push_str(&text[done..at]);
                masked.push_str(&mask(&text[at..end]));
                done = end;
            }
        }
        masked + &text[done..]
    }

    fn masked_in_finding(&self, found: &Diagnostic) -> Diagnostic {
        let mut found = found.clone();
        found.message = self.masked_in(&found.message);
        found.help = found.help.map(|help| self.masked_in(&help));
        for label in &mut found.labels {
            label.message = self.masked_in(&label.message);
        }
        // An edit with a mask in it would destroy the page.
        let is_clean = |edits: &[Edit]| edits.iter().all(|edit| !self.starts.is_match(&edit.text));
        found.fix = found.fix.filter(|fix| is_clean(&fix.edits));
        if let Some(fix) = &mut found.fix {
            fix.title = self.masked_in(&fix.title);
        }
        found.alternatives.retain(|other| is_clean(&other.edits));
        for other in &mut found.alternatives {
            other.title = self.masked_in(&other.title);
        }
        found
    }
}

/// The characters by which a secret is found.
fn start(secret: &str) -> &str {
    &secret[..secret.char_indices().nth(TELLING).map_or(secret.len(), |(at, _)| at)]
}

/// How many bytes at the start of two texts are the same characters.
fn shared(one: &str, other: &str) -> usize {
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other);
    same.map(|(one, _)| one.len_utf8()).sum()
}

/// A secret of which only the first characters can be read; each character as long as before, lines as they are.
fn mask(secret: &str) -> String {
    let masked = |(at, character): (usize, char)| match character.len_utf8() {
        _ if at < SHOWN || character.is_whitespace() => character,
        1 => '*',
        2 => '·',
        3 => '•',
        _ => '\u{1f7b6}',
    };
    secret.chars().enumerate().map(masked).collect()
}
