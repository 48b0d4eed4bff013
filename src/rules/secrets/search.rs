//! The secrets of a text, however they are spelled in it.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::{memchr, memchr_iter, memchr2_iter, memrchr};
use percent_encoding::percent_decode_str;

use super::encoded::{private_keys, web_tokens};
use super::field::{self, FieldSecret, SecretKind, may_give_credentials};
use super::judge::{SHORTEST_PASSWORD, is_mixed};
use super::vendor::{Pattern, TokenPart, has_candidate, token_parts};
use crate::diagnostic::Severity;
use crate::json::string;
use crate::text::{AnyOf, Jump, SourceMap, Span, shifted, start};

/// A secret in a decoded string.
#[derive(Debug)]
pub(super) struct Secret {
    /// Its bytes in the text that was looked into.
    pub(super) range: Range<usize>,
    /// How sure it is.
    pub(super) severity: Severity,
    /// What it is, as a message.
    pub(super) what: String,
    /// What a page writes in its place.
    pub(super) placeholder: String,
}

/// Shorter strings hold neither a private key nor a JSON Web Token, in bytes.
const SHORTEST_ENCODED: usize = 40;

/// So many spellings in each other are undone: a string in a body in a string, with an escaped URL in it.
const DEEPEST: usize = 3;

/// The secrets of a text that is the value of the field `name`.
pub(super) fn in_field(name: &str, text: &str) -> Vec<Secret> {
    if is_plain(text) {
        return Vec::new();
    }
    let find = |text: &str| {
        let mut found = self_evident(text, name, &token_parts(text));
        if found.is_empty() {
            found.extend(field::secrets(name, text).iter().map(|found| of_field(found, text)));
        }
        found
    };
    Search { may_find: |_| true, find: &find }.respelled(text, DEEPEST)
}

/// The secrets of the value of a cookie.
pub(super) fn in_cookie(name: &str, value: &str) -> Vec<Secret> {
    let found = in_field(name, value);
    let is_given = found.is_empty().then(|| field::cookie(name, value)).flatten();
    found.into_iter().chain(is_given.map(|found| of_field(&found, value))).collect()
}

/// Whether a text is words and numbers alone, as they are: every secret has digits between letters, or letters in mixed case.
///
/// Separators and what is escaped in URLs part the words; an escaped letter or digit may be anything.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut start, mut at) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        let len = match byte {
            b'/' | b'?' | b'&' | b'=' | b':' | b',' | b';' | b' ' | b'"' | b'\'' | b'\n' => 1,
            b'%' if separates(&bytes[at + 1..]) => 3,
            b'%' | b'\\' | b'@' => return false,
            _ => {
                at += 1;
                continue;
            }
        };
        if may_be_secret(&bytes[start..at]) {
            return false;
        }
        at += len;
        start = at;
    }
    !may_be_secret(&bytes[start..])
}

/// Whether two hexadecimal digits mean an ASCII character that is neither a letter nor a digit, nor starts an escape.
fn separates(digits: &[u8]) -> bool {
    let value = |digit: u8| char::from(digit).to_digit(16);
    let [first, second, ..] = digits else { return false };
    let code = value(*first).zip(value(*second)).map(|(first, second)| (first * 16 + second) as u8);
    code.is_some_and(|code| code.is_ascii() && !code.is_ascii_alphanumeric() && !matches!(code, b'%' | b'\\' | b'@'))
}

fn may_be_secret(part: &[u8]) -> bool {
    part.len() >= SHORTEST_PASSWORD && is_mixed(part)
}

/// The secrets of what a command is given for a user and a password.
pub(super) fn in_credentials(text: &str) -> Vec<Secret> {
    or_self_evident(text, field::pair(text).as_ref())
}

/// The secrets of what a command is given for a password.
pub(super) fn in_password(text: &str) -> Vec<Secret> {
    or_self_evident(text, field::password(text, 0..text.len()).as_ref())
}

fn or_self_evident(text: &str, given: Option<&FieldSecret<'_>>) -> Vec<Secret> {
    let found = self_evident(text, "", &token_parts(text));
    if found.is_empty() { given.map(|found| of_field(found, text)).into_iter().collect() } else { found }
}

/// The secrets of a text in a language that is not read: tokens that tell by themselves, and what code gives to names.
pub(super) fn in_text(text: &str) -> Vec<Secret> {
    let find = |text: &str| {
        let parts = token_parts(text);
        let mut found = self_evident(text, "", &parts);
        for range in parts.iter().flat_map(|part| &part.named) {
            let slice = &text[range.clone()];
            let named = field::assignments(slice).map(|found| of_field(&found, slice));
            add(&mut found, named.map(|secret| Secret { range: shifted(secret.range, range.start), ..secret }));
        }
        // Passwords may be shorter than tokens.
        let given = field::passwords_in_urls(text).chain(field::credentials(text));
        add(&mut found, given.map(|found| of_field(&found, text)));
        found
    };
    Search { may_find: may_have_secret, find: &find }.respelled(text, DEEPEST)
}

/// Adds the secrets that do not overlap those found so far, which are in order of their place.
fn add(found: &mut Vec<Secret>, more: impl IntoIterator<Item = Secret>) {
    for secret in more {
        let next = found.partition_point(|other| other.range.start < secret.range.end);
        if found[..next].last().is_none_or(|other| other.range.end <= secret.range.start) {
            found.insert(next, secret);
        }
    }
}

/// Whether a text in a language that is not read may have a secret: a quick look.
fn may_have_secret(text: &str) -> bool {
    has_candidate(text) || memchr(b'@', text.as_bytes()).is_some() || may_give_credentials(text)
}

/// A search for secrets.
struct Search<'s> {
    /// Whether a text may have what `find` finds, in any spelling that does not join words.
    may_find: fn(&str) -> bool,
    /// The secrets of a text as it is.
    find: &'s dyn Fn(&str) -> Vec<Secret>,
}

impl Search<'_> {
    /// The secrets of a text and of what it stands for once its escapes are undone, at their places in the text.
    fn respelled(&self, text: &str, depth: usize) -> Vec<Secret> {
        let mut found = (self.find)(text);
        if depth == 0 {
            return found;
        }
        for spelling in &SPELLINGS {
            for lines in spelling.lines(text) {
                let part = &text[lines.clone()];
                if !(spelling.joins_words)(part) && !(self.may_find)(part) {
                    continue;
                }
                let (decoded, map) = (spelling.decode)(part);
                let inner = self.respelled(&decoded, depth - 1).into_iter();
                let place = |range| shifted(outer(&map, &range), lines.start);
                add(&mut found, inner.map(|secret| Secret { range: place(secret.range), ..secret }));
            }
        }
        found
    }
}

/// A way to spell characters as others.
struct Spelling {
    /// Where a text has the first such spelling.
    find: fn(&str) -> Option<usize>,
    /// Whether one in a text may stand for a character of a word.
    joins_words: fn(&str) -> bool,
    /// What a text stands for, and the way back.
    decode: fn(&str) -> (String, SourceMap),
}

/// JSON in a string, as that string says it, and the escapes of other languages; percent-encoded characters (RFC 3986, section 2.1).
static SPELLINGS: [Spelling; 2] = [
    Spelling {
        find: |text| ESCAPES.places(text).next(),
        joins_words: |text| LETTERS.is_in(text),
        decode: without_escapes,
    },
    Spelling { find: |text| percent_codes(text).next(), joins_words: |_| true, decode: without_percents },
];

/// The escapes of characters up to U+00FF in JSON, Python and JavaScript, of underscores in Markdown, and of HTML.
const OF_LETTERS: [&str; 5] = ["\\u00", "\\x", "\\u{", "\\_", "&#"];

static LETTERS: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(OF_LETTERS));

/// The escapes of what secrets, URLs and code are made of.
static ESCAPES: LazyLock<AnyOf> = LazyLock::new(|| {
    let [json, hex, point, underscore, entity] = OF_LETTERS;
    AnyOf::new([json, hex, point, underscore, entity, "\\/", "\\\""])
});

fn without_escapes(text: &str) -> (String, SourceMap) {
    let mut map = SourceMap::starting_at(0);
    let (mut decoded, mut done) = (String::with_capacity(text.len()), 0);
    for at in memchr2_iter(b'\\', b'&', text.as_bytes()) {
        if at < done {
            continue;
        }
        let rest = &text[at..];
        let Some((character, len)) = numbered(rest).or_else(|| rest.starts_with('\\').then(|| string::escape(rest)))
        else {
            continue;
        };
        decoded.push_str(&text[done..at]);
        decoded.push(character);
        done = at + len;
        map.push(Jump { inner: decoded.len() as u32, outer_end: done as u32, outer_start: done as u32 });
    }
    decoded.push_str(&text[done..]);
    map.finish(decoded.len() as u32);
    (decoded, map)
}

/// The character whose number a text starts with, and the length of that: `\x5f`, `\u{5f}`, `&#95;`, `&#x5f;`.
fn numbered(text: &str) -> Option<(char, usize)> {
    // As many digits as the longest number of a character has, and zeros before it.
    const LONGEST: usize = 8;
    let (start, radix, end) = [("\\x", 16, ""), ("\\u{", 16, "}"), ("&#x", 16, ";"), ("&#", 10, ";")]
        .into_iter()
        .find(|(start, ..)| text.starts_with(start))?;
    let most = if end.is_empty() { 2 } else { LONGEST };
    let digits = text[start.len()..].chars().take(most).take_while(|digit| digit.is_digit(radix)).count();
    let number = u32::from_str_radix(&text[start.len()..start.len() + digits], radix).ok()?;
    let is_whole = if end.is_empty() { digits == most } else { text[start.len() + digits..].starts_with(end) };
    Some((char::from_u32(number).filter(|_| is_whole)?, start.len() + digits + end.len()))
}

impl Spelling {
    /// The lines that have such spellings, each run of them with the lines next to it: most lines of a page have none.
    fn lines(&self, text: &str) -> Vec<Range<usize>> {
        let bytes = text.as_bytes();
        let end_of_line = |at: usize| memchr(b'\n', &bytes[at..]).map_or(text.len(), |end| at + end + 1);
        let start_of_line = |at: usize| memrchr(b'\n', &bytes[..at]).map_or(0, |end| end + 1);
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while let Some(spelling) = (self.find)(&text[at..]).map(|spelling| at + spelling) {
            at = end_of_line(spelling);
            let start = start_of_line(start_of_line(spelling).saturating_sub(1));
            let end = end_of_line(at);
            match found.last_mut().filter(|last| start <= last.end) {
                Some(last) => last.end = end,
                None => found.push(start..end),
            }
        }
        found
    }
}

fn outer(map: &SourceMap, range: &Range<usize>) -> Range<usize> {
    let span = map.span(Span::from(range.clone()));
    span.start as usize..span.end as usize
}

/// Where a text has percent-encoded characters.
fn percent_codes(text: &str) -> impl Iterator<Item = usize> {
    let is_code =
        |at: &usize| text.get(at + 1..at + 3).is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
    memchr_iter(b'%', text.as_bytes()).filter(move |at| is_code(at))
}

fn without_percents(text: &str) -> (String, SourceMap) {
    let mut map = SourceMap::starting_at(0);
    let (mut decoded, mut done) = (String::with_capacity(text.len()), 0);
    for at in percent_codes(text) {
        decoded.push_str(&text[done..at]);
        // Bytes above ASCII are not a part of a secret: one mark for each keeps the places.
        let byte = percent_decode_str(&text[at..at + 3]).next().filter(u8::is_ascii).unwrap_or(b'?');
        decoded.push(byte as char);
        done = at + 3;
        map.push(Jump { inner: decoded.len() as u32, outer_end: done as u32, outer_start: done as u32 });
    }
    decoded.push_str(&text[done..]);
    map.finish(decoded.len() as u32);
    (decoded, map)
}

/// The secrets that tell by themselves, wherever they are.
fn self_evident(text: &str, name: &str, parts: &[TokenPart]) -> Vec<Secret> {
    let mut found: Vec<Secret> = Vec::new();
    // What is encoded has long words.
    if text.len() >= SHORTEST_ENCODED && !parts.is_empty() {
        add(&mut found, private_keys(text).map(private_key));
        add(&mut found, web_tokens(text).map(|range| web_token(range, name)));
    }
    let patterns = parts.iter().flat_map(|part| part.patterns.iter().map(move |&pattern| (pattern, part)));
    for (pattern, part) in patterns {
        let ranges = pattern.find(text, part.range.clone());
        add(&mut found, ranges.map(|range| of_vendor(pattern, range, text, name)));
    }
    found
}

fn private_key(range: Range<usize>) -> Secret {
    let what = "this is a private key, and it looks real".to_owned();
    Secret { range, severity: Severity::Error, what, placeholder: "YOUR_PRIVATE_KEY".to_owned() }
}

fn web_token(range: Range<usize>, name: &str) -> Secret {
    let what = "this JSON Web Token can be decoded, so it looks real".to_owned();
    Secret { range, severity: Severity::Warning, what, placeholder: placeholder(name, "YOUR_ACCESS_TOKEN") }
}

fn of_vendor(pattern: &Pattern, range: Range<usize>, text: &str, name: &str) -> Secret {
    let what = format!("`{}` has the form of a real token: `{}`", first_characters(&text[range.clone()]), pattern.name);
    let default = if pattern.name.contains("key") { "YOUR_API_KEY" } else { "YOUR_ACCESS_TOKEN" };
    Secret { range, severity: Severity::Warning, what, placeholder: placeholder(name, default) }
}

fn of_field(found: &FieldSecret<'_>, text: &str) -> Secret {
    let (field, range) = (&*found.field, found.range.clone());
    let shown = first_characters(&text[range.clone()]);
    let (what, placeholder) = match found.kind {
        SecretKind::Credentials => {
            let what = format!("`{shown}` decodes to a user and a password that look real");
            (what, "YOUR_CREDENTIALS".to_owned())
        }
        SecretKind::Authorization => {
            (format!("the token `{shown}` in `{field}` looks real"), "YOUR_ACCESS_TOKEN".to_owned())
        }
        SecretKind::Cookie => {
            (format!("the value `{shown}` of the cookie `{field}` looks real"), "YOUR_COOKIE".to_owned())
        }
        SecretKind::Named => {
            (format!("the value `{shown}` of `{field}` looks real"), placeholder(field, "YOUR_SECRET"))
        }
    };
    Secret { range, severity: Severity::Warning, what, placeholder }
}

/// So much of a secret that its owner knows which one it is.
pub(crate) fn first_characters(secret: &str) -> String {
    // Too few to guess the rest from, and vendors' prefixes have them.
    const SO_MANY: usize = 4;
    format!("{}…", start(secret, SO_MANY))
}

/// What stands for the value of a field: `YOUR_CLIENT_SECRET`.
pub(super) fn placeholder(name: &str, default: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    let says_what = ["secret", "token", "key", "password"].iter().any(|word| lower.contains(word));
    if !is_plain || !says_what {
        return default.to_owned();
    }
    let mut words = String::from("YOUR_");
    let mut was_lower = false;
    for character in name.trim_start_matches(['x', 'X']).trim_start_matches('-').chars() {
        if character.is_ascii_uppercase() && was_lower {
            words.push('_');
        }
        was_lower = character.is_ascii_lowercase();
        words.push(if character == '-' { '_' } else { character.to_ascii_uppercase() });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn words_are_plain_and_what_may_be_a_secret_is_not() {
        for text in
            ["https://api.example.com/v1/users/42?q=a%20b%2Fc", "application/json; charset=utf-8", "", "aB3dE5g"]
        {
            assert!(is_plain(text), "{text}");
        }
        let open =
            ["/x/aB3dE5gH", "?t=s%33cret", "ann:pw@host", "a\\u0041", "50%", "%41bc", "%2", "%25%34%31", "s3cr3t-k"];
        for text in open {
            assert!(!is_plain(text), "{text}");
        }
    }
}
