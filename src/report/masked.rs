//! Texts without the secrets of pages: what is printed ends up in logs that more people read than the pages.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::percent_decode_str;
use rustc_hash::FxHashSet;

use super::ReportedPage;
use crate::json::string;
use crate::rules::{self, Diagnostic, secrets};
use crate::text::{Edit, Span};
use crate::{lint, web};

/// How many characters of a secret are shown: its owner knows by them which one it is, and no one can guess the rest.
const SHOWN: usize = 4;

/// How many characters of a secret in a row are taken for a part of it: fewer are common to other words.
const TELLING: usize = 12;

/// The least characters of a secret that is looked for by its text: the shortest password that the rule finds.
const SHORTEST: usize = 8;

/// So many times a secret is read as a JSON string: a string in a body in a string.
const DEEPEST: usize = 3;

/// The rules that quote what belongs to nothing, and so has no name by which the rule `secret` would know it.
const NAMELESS: [&str; 2] = ["stray-word", "malformed-message"];

/// Some bytes of a secret in a row.
type Window = [u8; TELLING];

/// The secrets of some pages, to be masked wherever a piece of them is printed.
///
/// Every character keeps its length, so that all places in a text stay what they are.
#[derive(Clone, Debug, Default)]
pub struct Mask {
    /// All pieces of secrets.
    windows: FxHashSet<Window>,
    /// The first bytes of secrets.
    starts: FxHashSet<Window>,
    /// The secrets that are shorter than a window.
    short: FxHashSet<String>,
}

impl Mask {
    /// What masks the secrets that the rule `secret` finds in a page or a HAR document, whatever comments and the config say of
    /// them.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut mask = Self::default();
        mask.add(text);
        mask
    }

    /// Also masks the secrets of another page or HAR document.
    pub(crate) fn add(&mut self, text: &str) {
        self.add_at(text, &places(text));
    }

    /// The text without secrets: those of the pages, and those that tell by themselves.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        let text = self.known(text);
        masked(&text, secrets::places(&text), |_| true).into_owned()
    }

    /// A URL without secrets, those in its query and its password included.
    #[must_use]
    pub(crate) fn url(&self, url: &str) -> String {
        self.field("url", url)
    }

    /// The value of a field of that name without secrets.
    #[must_use]
    pub(crate) fn field(&self, name: &str, value: &str) -> String {
        let value = self.text(value);
        masked(&value, secrets::places_in_field(name, &value), |_| true).into_owned()
    }

    /// The message of another program without secrets, and without those that it quotes as values: it does not say which field
    /// they are from.
    #[must_use]
    pub(crate) fn quoting(&self, message: &str) -> String {
        let message = self.text(message);
        let quotes: Vec<usize> = message.match_indices('`').map(|(at, _)| at).collect();
        let quoted = quotes.windows(2).filter_map(|quotes| {
            let value = quotes[0] + 1..quotes[1];
            secrets::holds_secret("secret", &message[value.clone()]).then_some(value)
        });
        masked(&message, quoted.collect(), |_| true).into_owned()
    }

    fn add_at(&mut self, text: &str, places: &[Range<usize>]) {
        for place in places {
            let written = &text[place.clone()];
            let derived = web_credentials(text, place).into_iter().chain(password(written));
            for spelling in spellings(written).into_iter().chain(derived) {
                self.add_secret(&spelling);
            }
        }
    }

    fn add_secret(&mut self, secret: &str) {
        if (SHORTEST..TELLING).contains(&secret.len()) {
            self.short.insert(secret.to_owned());
        }
        // What a language escapes is written differently elsewhere; the lines of a key are apart there, too.
        for (at, piece) in secret.split(|it: char| !it.is_ascii_graphic() || it == '\\').enumerate() {
            let windows = piece.as_bytes().windows(TELLING).filter_map(|window| Window::try_from(window).ok());
            for (nth, window) in windows.enumerate() {
                self.windows.insert(window);
                if at == 0 && nth == 0 {
                    self.starts.insert(window);
                }
            }
        }
    }

    /// The text without the secrets of the pages.
    fn known<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut found: Vec<Range<usize>> = Vec::new();
        if !self.windows.is_empty() {
            for (at, window) in text.as_bytes().windows(TELLING).enumerate() {
                if !window.try_into().is_ok_and(|window: Window| self.windows.contains(&window)) {
                    continue;
                }
                match found.last_mut().filter(|last| at < last.end) {
                    Some(last) => last.end = at + TELLING,
                    None => found.push(at..at + TELLING),
                }
            }
        }
        for secret in &self.short {
            found.extend(text.match_indices(secret).map(|(at, secret)| at..at + secret.len()));
        }
        masked(text, found, |place| {
            let start = text.as_bytes()[place.start..].first_chunk::<TELLING>();
            place.len() < TELLING || start.is_some_and(|start| self.starts.contains(start))
        })
    }

    fn finding(&self, found: &Diagnostic) -> Diagnostic {
        let mut found = found.clone();
        found.message = self.text(&found.message);
        found.help = found.help.map(|help| self.text(&help));
        for label in &mut found.labels {
            label.message = self.text(&label.message);
        }
        // An edit with a mask in it would destroy the page.
        let is_clean = |edits: &[Edit]| edits.iter().all(|edit| self.text(&edit.text) == edit.text);
        found.fix = found.fix.filter(|fix| is_clean(&fix.edits));
        if let Some(fix) = &mut found.fix {
            fix.title = self.text(&fix.title);
        }
        found.alternatives.retain(|other| is_clean(&other.edits));
        for other in &mut found.alternatives {
            other.title = self.text(&other.title);
        }
        found
    }
}

/// A page and its findings without secrets.
pub(super) struct Masked<'p> {
    text: Cow<'p, str>,
    diagnostics: Cow<'p, [Diagnostic]>,
}

impl<'p> Masked<'p> {
    /// The page without its secrets, and without those of `others`.
    pub(super) fn of(page: &ReportedPage<'p>, others: &Mask) -> Self {
        if page.diagnostics.is_empty() {
            return Self { text: page.text.into(), diagnostics: page.diagnostics.into() };
        }
        let mut places = places(page.text);
        let found = page.diagnostics.iter().filter(|found| found.rule == rules::SECRET);
        places.extend(found.map(|found| found.span.range()).filter(|place| page.text.get(place.clone()).is_some()));
        for found in page.diagnostics.iter().filter(|found| NAMELESS.contains(&found.rule.name)) {
            let start = found.span.start as usize;
            let text = page.text.get(found.span.range()).unwrap_or_default();
            let unnamed = secrets::places_of_unnamed(text).into_iter();
            places.extend(unnamed.map(|place| start + place.start..start + place.end));
        }
        let mut mask = others.clone();
        mask.add_at(page.text, &places);
        let text = masked(page.text, places, |_| true);
        let text = Cow::Owned(mask.known(&text).into_owned());
        Self { text, diagnostics: page.diagnostics.iter().map(|found| mask.finding(found)).collect() }
    }

    pub(super) fn page<'m>(&'m self, file: &'m str) -> ReportedPage<'m> {
        ReportedPage { file, text: &self.text, diagnostics: &self.diagnostics }
    }
}

/// Where the secrets of a page or a HAR document are.
fn places(text: &str) -> Vec<Range<usize>> {
    let found = lint::secrets(text).into_iter().map(Span::range);
    found.chain(secrets::places(text)).filter(|place| text.get(place.clone()).is_some()).collect()
}

/// A secret as it is written and, where that is in a JSON string, as it is meant.
fn spellings(written: &str) -> Vec<String> {
    let mut spellings = vec![written.to_owned()];
    while let Some(last) = spellings.last().filter(|last| last.contains('\\') && spellings.len() <= DEEPEST) {
        let decoded = string::decode(last).text;
        spellings.push(decoded);
    }
    spellings
}

/// The password in Basic credentials (RFC 7617), which code may write apart from the user.
fn password(credentials: &str) -> Option<String> {
    let decoded = String::from_utf8(web::decode_base64(credentials)?).ok()?;
    let (user, password) = decoded.split_once(':')?;
    user.bytes().chain(password.bytes()).all(|byte| byte.is_ascii_graphic()).then(|| password.to_owned())
}

/// The Basic credentials that a password after a user and a colon is sent as.
fn web_credentials(text: &str, password: &Range<usize>) -> Option<String> {
    let before = text[..password.start].strip_suffix(':')?;
    let is_user = |it: char| it.is_alphanumeric() || matches!(it, '.' | '-' | '_' | '+');
    let user = &before[before.trim_end_matches(is_user).len()..];
    let sent = format!("{}:{}", user, percent_decode_str(&text[password.clone()]).decode_utf8_lossy());
    (!user.is_empty()).then(|| web::encode_base64(sent.as_bytes()))
}

/// A text with some of its places masked; of those that are `known` from their start, the first characters stay.
fn masked(text: &str, mut places: Vec<Range<usize>>, known: impl Fn(&Range<usize>) -> bool) -> Cow<'_, str> {
    places.sort_by_key(|place| (place.start, place.end));
    let (mut masked, mut done) = (String::new(), 0);
    for place in places {
        if place.end <= done {
            continue;
        }
        let shown = if place.start >= done && known(&place) { SHOWN } else { 0 };
        let start = place.start.max(done);
        masked.push_str(&text[done..start]);
        masked
            .extend(text[start..place.end].chars().enumerate().map(|(at, it)| if at < shown { it } else { star(it) }));
        done = place.end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(&text[done..]);
    Cow::Owned(masked)
}

/// What is shown for a character: as long as it, and lines stay lines.
fn star(character: char) -> char {
    match character.len_utf8() {
        _ if character.is_whitespace() => character,
        1 => '*',
        2 => '·',
        3 => '•',
        _ => '\u{1f7b6}',
    }
}
