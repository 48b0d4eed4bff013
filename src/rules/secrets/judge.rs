//! Whether a text looks like a secret that someone uses, or like one that someone made up for a page.

use crate::placeholder::words::is_constant;
use percent_encoding::percent_decode_str;

/// What made-up values hold, in lower case.
const FILLERS: [&str; 20] = [
    "your",
    "example",
    "sample",
    "placeholder",
    "dummy",
    "fake",
    "test",
    "demo",
    "changeme",
    "redacted",
    "foobar",
    "xxxx",
    "abcd",
    "1234",
    "****",
    "...",
    "…",
    "qwerty",
    "deadbeef",
    "insert",
];

/// What only templates and placeholders hold, of any form.
const MARKS: [&str; 4] = ["{", "<", ">", "%("];

/// A character that appears more often than this in a row was typed by hand: by chance that hardly ever happens.
const LONGEST_RUN: usize = 4;

/// Whether a text stands for a value instead of being one.
pub(super) fn is_made_up(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let has = |part: &&str| lower.contains(*part);
    FILLERS.iter().chain(&MARKS).any(has) || has_long_run(text.as_bytes()) || is_constant(text)
}

fn has_long_run(bytes: &[u8]) -> bool {
    bytes.chunk_by(|a, b| a == b).any(|run| run.len() > LONGEST_RUN)
}

/// So many changes between letters and digits tell a value that was drawn by chance from words, whatever its length.
const FEWEST_CHANGES: usize = 4;
const MOST_CHANGES: usize = 8;

/// A change comes at least once in so many characters of a value that was drawn by chance.
const CHARACTERS_A_CHANGE: usize = 5;

/// So many bits a character has a value that was drawn by chance, even if it is short: words and numbers have less.
const BITS: f64 = 3.2;
/// The same of hexadecimal digits, of which there are 16.
const HEX_BITS: f64 = 2.8;

/// Whether a value of at least `least` bytes can only have been drawn by chance: no words, no number, no UUID.
pub(super) fn is_random(text: &str, least: usize) -> bool {
    let is_token =
        |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'`' | b'(' | b')' | b',' | b';');
    let is_hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.len() >= least
        && text.bytes().all(is_token)
        && !is_uuid(text)
        && !is_web_token(text)
        && changes(text.as_bytes()).count() >= (text.len() / CHARACTERS_A_CHANGE).clamp(FEWEST_CHANGES, MOST_CHANGES)
        && entropy(text) >= if is_hex { HEX_BITS } else { BITS }
        && !is_made_up(text)
        && !is_published(text)
        && !is_file(text)
        && !is_hash(text)
        && !is_camel_case(text)
}

/// The least bytes of a password that is one by its place: after a user and a colon.
pub(super) const SHORTEST_PASSWORD: usize = 8;

/// Whether a text after a user and a colon is a password that somebody uses; it may be percent-encoded.
pub(super) fn is_password(text: &str) -> bool {
    let decoded = percent_decode_str(text).decode_utf8_lossy();
    is_random(&decoded, SHORTEST_PASSWORD) || is_given_uuid(&decoded)
}

/// Whether a text is the name of a file.
fn is_file(text: &str) -> bool {
    let extension = text.rsplit_once('.').map_or("", |(_, extension)| extension);
    ["json", "pem", "key", "crt", "yaml", "yml", "txt", "env"].contains(&extension)
}

/// Whether a text is what a password was hashed to, maybe after a user: bcrypt, Argon2, SHA-crypt, the MD5 of Apache.
fn is_hash(text: &str) -> bool {
    let hash = text.rsplit(':').next().unwrap_or_default();
    ["$2a$", "$2b$", "$2y$", "$argon2", "$5$", "$6$", "$apr1$"].iter().any(|start| hash.starts_with(start))
}

/// Whether a text is words in camel case, as functions have them: chance puts two capitals beside each other, or digits.
fn is_camel_case(text: &str) -> bool {
    // The shortest words of names have two or three letters, and most have more.
    const LETTERS_A_WORD: usize = 3;
    let capitals = text.bytes().filter(u8::is_ascii_uppercase).count();
    text.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !text.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase))
        && capitals * LETTERS_A_WORD <= text.len()
}

/// Whether a text has the parts of a JSON Web Token, which says itself whether it is a sample.
fn is_web_token(text: &str) -> bool {
    text.starts_with("eyJ") && text.contains('.')
}

/// Tokens and credentials that specifications print (RFC 6749, 6750, 7009, 7617, 7636), and so everybody; and the private
/// keys of the test accounts that come with Ethereum clients.
/// Ids of RFC 4122 and RFC 9562, of `OpenAPI`'s tools and of Wikipedia, and the token that GitHub's manual prints, are as well
/// known; so are the key of the account of Azure's emulators and the secret of samples of one-time passwords.
const PUBLISHED: [&str; 27] = [
    "JBSWY3DPEHPK3PXP",
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
    "550e8400-e29b-41d4-a716-446655440000",
    "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
    "8f2a55949038a9610f50fb23b5883af3b4ecb3c3bb792cbcefbd1542c692be63",
    "ae6ae8e5ccbfb04590405997ee2d52d2b330726137b875053c36d94e974d162f",
    "c87509a1c067bbde78beb793e6fa76530b6382a4c0241e5e4a9ec0a0f44dc0d3",
    "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
    "2YotnFZFEjr1zCsicMWpAA",
    "tGzv3JOkF0XG5Qx2TlKWIA",
    "SplxlOBeZQQYbYS6WxSbIA",
    "gX1fBat3bV",
    "7Fjfp0ZBr1KtDRbnfVdmIw",
    "czZCaGRSa3F0MzpnWDFmQmF0M2JW",
    "mF_9.B5f-4.1JqM",
    "45ghiukldjahdnhzdauz",
    "QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWBuGJSstw-cM",
    "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk",
    "SlAV32hkKG8xLOxBtZp8",
    "dGhlIHNhbXBsZSBub25jZQ==",
];

/// Whether a value is one that a specification prints.
pub(super) fn is_published(text: &str) -> bool {
    let value = ["0x", "AccountKey="].iter().find_map(|start| text.strip_prefix(start)).unwrap_or(text);
    PUBLISHED.contains(&value)
}

/// Whether any of a text can have been drawn by chance: a quick look that passes over words.
pub(super) fn is_mixed(text: &[u8]) -> bool {
    changes(text).nth(1).is_some()
}

/// What a byte is: a small letter, a capital, a digit, or something else.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' => 1,
            b'A'..=b'Z' => 2,
            b'0'..=b'9' => 3,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// Where letters, capitals and digits follow on each other other than in words.
fn changes(bytes: &[u8]) -> impl Iterator<Item = u8> {
    // Which class may follow on which without a change: any on none, itself, and small letters on capitals.
    const IS_CHANGE: [bool; 16] =
        [false, false, false, false, false, false, true, true, false, false, false, true, false, true, true, false];
    let mut before = 0;
    bytes.iter().copied().filter(move |&byte| {
        let class = CLASSES[usize::from(byte)];
        let is_change = IS_CHANGE[usize::from(before * 4 + class)];
        before = class;
        is_change
    })
}

/// `8-4-4-4-12` hexadecimal digits: an id.
pub(super) fn is_uuid(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let mut parts = text.split('-');
    lengths.iter().all(|&length| {
        parts.next().is_some_and(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }) && parts.next().is_none()
}

/// Whether a text is an id that was drawn by chance, as some vendors' keys are: no one that pages print.
pub(super) fn is_given_uuid(text: &str) -> bool {
    is_uuid(text) && !is_made_up(text) && !is_published(text)
}

/// Shannon's entropy, in bits a byte.
#[expect(clippy::cast_precision_loss, reason = "texts are far shorter than 2^52 bytes")]
pub(super) fn entropy(text: &str) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in text.bytes() {
        counts[usize::from(byte)] += 1;
    }
    let share = |&count: &u32| f64::from(count) / text.len() as f64;
    counts.iter().filter(|&&count| count > 0).map(share).map(|share| -share * share.log2()).sum()
}
