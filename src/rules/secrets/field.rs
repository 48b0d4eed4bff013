//! Values that are secrets because of the field that they are in.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::{memchr, memchr_iter};
use percent_encoding::percent_decode_str;
use regex::bytes::Regex;

use super::encoded::is_user_and_password;
use super::judge::{is_given_uuid, is_mixed, is_password, is_random};
use crate::json::string;
use crate::placeholder::omission;
use crate::text::{AnyOf, shifted};

/// A value that looks used, and the field that it is in.
#[derive(Debug)]
pub(super) struct FieldSecret<'n> {
    pub(super) range: Range<usize>,
    pub(super) field: Cow<'n, str>,
    pub(super) kind: SecretKind,
}

/// What such a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SecretKind {
    /// Basic credentials.
    Credentials,
    /// What follows the scheme of an Authorization header.
    Authorization,
    /// A cookie.
    Cookie,
    /// The value of a field that is named after a secret.
    Named,
}

/// The least bytes of a secret that a machine made: shorter ones are names, numbers and words.
const TOKEN: usize = 16;

/// The least bytes of a password: shorter ones are those that pages make up.
const PASSWORD: usize = 12;

/// The secrets in the text of the field `name`.
pub(super) fn secrets<'n>(name: &'n str, text: &'n str) -> Vec<FieldSecret<'n>> {
    let mut found = Vec::new();
    if !is_mixed(text.as_bytes()) {
        return found;
    }
    match FieldRole::of(name) {
        FieldRole::Authorization => found.extend(authorization(name, text)),
        FieldRole::Cookies => found.extend(cookies(text)),
        FieldRole::Secret if is_secret(name, text) => found.push(named(name, 0..text.len())),
        _ if text.contains('=') => found.extend(pairs(text)),
        _ => {}
    }
    found.extend(passwords_in_urls(text));
    let is_code = |byte| matches!(byte, b';' | b'{' | b'\n');
    if found.is_empty() && text.bytes().any(is_code) && holds_value(text.as_bytes()) {
        found.extend(assignments(text));
    }
    found
}

fn named<'n>(field: impl Into<Cow<'n, str>>, range: Range<usize>) -> FieldSecret<'n> {
    FieldSecret { range, field: field.into(), kind: SecretKind::Named }
}

fn is_secret(name: &str, text: &str) -> bool {
    let spelled = if text.contains("\\u") { Cow::Owned(string::decode(text).text) } else { Cow::Borrowed(text) };
    let decoded = percent_decode_str(&spelled).decode_utf8_lossy();
    is_random(&decoded, PASSWORD) || is_given_uuid(&decoded) && is_key_of_uuid(name)
}

/// Whether a field holds a key that may have the form of an id: by its vendor, or by what it says it is.
fn is_key_of_uuid(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    UUID_ISSUERS.is_in(&name) || UUID_KEYS.is_in(&name.replace(['-', '_', ' '], ""))
}

/// Parts of names of fields that hold keys, not what keys are named by.
static UUID_KEYS: LazyLock<AnyOf> = LazyLock::new(|| {
    AnyOf::new(["apikey", "secretkey", "accesskey", "authkey", "privatekey", "apisecret", "apitoken", "authtoken"])
});

/// Vendors whose keys are fields that say nothing but the vendor and `key`.
static KEY_ISSUERS: LazyLock<AnyOf> = LazyLock::new(|| {
    AnyOf::new([
        "mailgun",
        "postmark",
        "sendgrid",
        "twilio",
        "stripe",
        "datadog",
        "algolia",
        "heroku",
        "openai",
        "anthropic",
        "pagerduty",
        "newrelic",
        "mailchimp",
        "mapbox",
        "zendesk",
        "freshdesk",
        "intercom",
        "airtable",
        "trello",
        "rollbar",
        "sentry",
        "fastly",
    ])
});

/// Vendors whose tokens have the form of an id.
static UUID_ISSUERS: LazyLock<AnyOf> = LazyLock::new(|| {
    AnyOf::new([
        "postmark",
        "heroku",
        "snyk",
        "launchdarkly",
        "sendbird",
        "kraken",
        "messagebird",
        "codecov",
        "opsgenie",
        "scaleway",
        "railway",
    ])
});

/// What a field holds, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldRole {
    Authorization,
    Cookies,
    Secret,
    Other,
}

/// Parts of names of fields that hold secrets, without hyphens and underscores.
static SECRET: LazyLock<AnyOf> = LazyLock::new(|| {
    AnyOf::new([
        "secret",
        "password",
        "passwd",
        "passphrase",
        "apikey",
        "accesskey",
        "accountkey",
        "authkey",
        "integrationkey",
        "licensekey",
        "masterkey",
        "privatekey",
        "servicekey",
        "sharedkey",
        "signingkey",
        "subscriptionkey",
        "functionskey",
        "encryptionkey",
        "clientassertion",
        "webhookkey",
        "applicationkey",
        "honeycombteam",
    ])
});

/// The last words of names that hold secrets whatever is before them: `okta_token`, `dockerPat`.
const SECRET_ENDS: [&str; 4] = ["pwd", "pat", "credential", "credentials"];

/// What comes before `token` where it is a place in a list, a mark of a form or a thing that everybody may know.
const OPEN_TOKENS: [&str; 20] = [
    "device",
    "hashed",
    "page",
    "next",
    "previous",
    "prev",
    "continuation",
    "pagination",
    "sync",
    "cursor",
    "start",
    "starting",
    "resume",
    "csrf",
    "xsrf",
    "public",
    "publishable",
    "design",
    "idempotency",
    "cancellation",
];

/// The last words of names that speak about a secret instead of giving it.
const ABOUT: [&str; 18] = [
    "id",
    "type",
    "url",
    "uri",
    "name",
    "policy",
    "hint",
    "at",
    "in",
    "lifetime",
    "length",
    "endpoint",
    "hash",
    "digest",
    "fingerprint",
    "version",
    "uid",
    "uuid",
];

/// How many of the ends above count where names are written in one word: only those that no other word has.
const LONG_ABOUT: usize = 3;

impl FieldRole {
    pub(super) fn of(name: &str) -> Self {
        let last = last_word(name).to_ascii_lowercase();
        let mut plain = name.to_ascii_lowercase();
        plain.retain(|character| character.is_ascii_alphanumeric());
        let speaks_about = |end: &&str| last == **end || end.len() >= LONG_ABOUT && plain.ends_with(*end);
        match plain.as_str() {
            "authorization" | "proxyauthorization" => Self::Authorization,
            "cookie" | "setcookie" | "cookies" => Self::Cookies,
            "tokenid" | "secretid" => Self::Other,
            _ if ABOUT.iter().any(speaks_about) || plain.contains("public") => Self::Other,
            _ if plain.ends_with("token") => {
                if is_open_token(&plain) {
                    Self::Other
                } else {
                    Self::Secret
                }
            }
            _ if last == "key" && KEY_ISSUERS.is_in(&plain) => Self::Secret,
            _ if SECRET_ENDS.contains(&last.as_str()) || SECRET.is_in(&plain) => Self::Secret,
            _ => Self::Other,
        }
    }
}

/// The last word of a name: `Token` of `x-vault-token`, `oktaToken` and `OKTA_TOKEN`.
fn last_word(name: &str) -> &str {
    let bytes = name.as_bytes();
    let starts_word = |at: usize| {
        let (before, byte) = (bytes[at - 1], bytes[at]);
        !before.is_ascii_alphanumeric() || before.is_ascii_lowercase() && byte.is_ascii_uppercase()
    };
    let name = name.trim_end_matches(|character: char| !character.is_ascii_alphanumeric());
    let start = (1..name.len()).rev().find(|&at| starts_word(at)).unwrap_or_default();
    name.get(start..).unwrap_or(name)
}

/// Whether a name that ends in `token` is that of a token which everybody may know.
fn is_open_token(name: &str) -> bool {
    let before = name.strip_suffix("token").unwrap_or_default();
    OPEN_TOKENS.iter().any(|word| before.ends_with(word))
}

/// The credentials of an Authorization header (RFC 9110, section 11.4).
fn authorization<'n>(name: &'n str, text: &str) -> Option<FieldSecret<'n>> {
    let start = text.find(' ').map_or(0, |space| space + 1);
    let credentials = text[start..].trim_end();
    let is_basic = text[..start].trim_end().eq_ignore_ascii_case("basic");
    let kind = if is_basic && is_user_and_password(credentials) {
        SecretKind::Credentials
    } else if !is_basic && (is_random(credentials, TOKEN) || is_given_uuid(credentials)) {
        SecretKind::Authorization
    } else {
        return None;
    };
    Some(FieldSecret { range: start..start + credentials.len(), field: name.into(), kind })
}

/// The cookies of a Cookie header whose values were drawn by chance.
fn cookies(text: &str) -> impl Iterator<Item = FieldSecret<'_>> {
    split(text, ';').filter_map(|(start, part)| {
        let (name, value) = part.split_once('=')?;
        let start = start + name.len() + 1;
        (!is_against_forgery(name) && is_random(value.trim_end(), TOKEN)).then(|| FieldSecret {
            range: start..start + value.trim_end().len(),
            field: name.trim().into(),
            kind: SecretKind::Cookie,
        })
    })
}

/// Whether a cookie only shows that a form is the server's own: without the session it opens nothing.
fn is_against_forgery(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.contains("csrf") || lower.contains("xsrf")
}

/// Parts of names of cookies that hold what a user is known by.
const SESSIONS: [&str; 6] = ["sess", "auth", "jwt", "login", "remember", "connect.sid"];

/// The value of a cookie that is named after a session, if it was drawn by chance.
pub(super) fn cookie<'n>(name: &'n str, value: &str) -> Option<FieldSecret<'n>> {
    let lower = name.to_ascii_lowercase();
    let is_session = last_word(&lower) == "sid" || SESSIONS.iter().any(|part| lower.contains(part));
    (is_session && is_random(value, TOKEN)).then(|| FieldSecret {
        range: 0..value.len(),
        field: name.into(),
        kind: SecretKind::Cookie,
    })
}

/// The `name=value` pairs of a query or a form whose names say that the value is a secret.
fn pairs(text: &str) -> impl Iterator<Item = FieldSecret<'_>> {
    let start = text.find('?').map_or(0, |mark| mark + 1);
    let end = text[start..].find('#').map_or(text.len(), |mark| start + mark);
    let is_form = !text[start..end].contains(['{', '\n', ';', ' ', '"']);
    let pairs = split(if is_form { &text[start..end] } else { "" }, '&');
    pairs.filter_map(move |(at, part)| {
        let (name, value) = part.split_once('=')?;
        let at = start + at + name.len() + 1;
        (FieldRole::of(name) == FieldRole::Secret && is_secret(name, value)).then(|| named(name, at..at + value.len()))
    })
}

/// The parts of a text between separators, with their places.
fn split(text: &str, separator: char) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    text.split(separator).map(move |part| {
        let start = next;
        next += part.len() + separator.len_utf8();
        (start, part)
    })
}

/// The passwords in URLs, `scheme://user:password@host`, whose user may be missing, and the tokens that are in the place of a
/// user (RFC 3986, section 3.2.1).
pub(super) fn passwords_in_urls(text: &str) -> impl Iterator<Item = FieldSecret<'_>> {
    let ends_userinfo = |byte: &u8| byte.is_ascii_whitespace() || b"@/?#\"'`<>\\".contains(byte);
    memchr_iter(b'@', text.as_bytes()).filter_map(move |at| {
        let before = &text.as_bytes()[..at];
        let start = before.iter().rposition(ends_userinfo).map_or(0, |end| end + 1);
        let user = before[..start].ends_with(b"://").then(|| memchr(b':', &before[start..]));
        let user = user?.unwrap_or(at - start);
        let given = text.get(start + user..at)?;
        // What GitHub takes for a password beside a token says so.
        if matches!(given, "" | ":" | ":x-oauth-basic") {
            return url_token(text, start..start + user, at);
        }
        password(text, start + user + 1..at)
    })
}

/// The token in the place of a user of a URL whose host is after `at`. Those of Sentry are in the code of every Web page, and other
/// protocols have the names of servers there.
fn url_token(text: &str, user: Range<usize>, at: usize) -> Option<FieldSecret<'_>> {
    let host = text[at + 1..].split(['/', ' ', '\n', '"', '\'']).next().unwrap_or_default();
    let scheme = &text.as_bytes()[..user.start];
    let is_of_web = scheme.ends_with(b"https://") || scheme.ends_with(b"http://");
    let is_token = is_of_web && is_random(text.get(user.clone())?, TOKEN) && !host.contains("sentry");
    is_token.then(|| named("access_token", user))
}

/// What commands are given as a user and a password: `curl -u`, `--proxy-user`, `http -a`, `wget --password`; as a file and its
/// password: `curl -E`, `--cert`; as the password of a key: `--pass`; as a token: `--oauth2-bearer`; and as a password alone:
/// `docker login -p`, `mysql -p`, `sshpass -p`. Beside them, the lines of a netrc file, and what libraries are given for both:
/// `auth=("ann", "…")` in Python, `CURLOPT_USERPWD` in PHP.
static CREDENTIALS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let letters = "[fgijklnqsvGILNOSZ]{0,5}u";
    let option = format!("(?:-{letters}|-U|--user|--proxy-user|--auth|--proxy-auth|--cert|--proxy-cert|(-a|-E))");
    let pair = r#"["']?([^\s:"'`]*):([!#-&(-_a-~]*)"#;
    let alone = "--(?:(?:http-|proxy-)?passw(?:or)?d|(?:proxy-)?pass|(?:proxy-)?tlspassword)";
    let word = r#"["']?([!#-&(-_a-~]+)"#;
    let value = format!(r"(?:[ \t]|\\\r?\n)+{word}");
    let setting = r"CURLOPT_(?:PROXY)?USERPWD[ \t]*(?:,|=>)[ \t]*";
    let pairs = format!(r"(?:{option}(?:[ \t=]+|\\\r?\n[ \t]*)?|{setting}){pair}");
    let letter = format!(r"(-p)[ \t]*{word}");
    let netrc = r"machine\s+\S+\s+login\s+\S+\s+password\s+(\S+)";
    let call = format!(r#"(?:auth=|\w*BasicAuth)\([ \t]*["'][^"'\n]*["'],[ \t]*{word}"#);
    let all = format!("{pairs}|{alone}{value}|--oauth2-bearer{value}|{letter}|{netrc}|{call}");
    Regex::new(&format!(r#"(?-u)(?:^|[\s"'(`=,])(?:{all})"#)).ok()
});

/// Whether a letter is an option of the command before it: `-a` of `HTTPie`, `-E` of curl, `-p` of what logs in.
fn is_of_command(text: &str, letter: Range<usize>) -> bool {
    // Each letter looks back, so that the command has to be near.
    const LONGEST: usize = 400;
    let option = text[letter.clone()].as_bytes()[1];
    let before = &text[text.floor_char_boundary(letter.start.saturating_sub(LONGEST))..letter.start];
    let ends_command = |(at, byte): (usize, u8)| match byte {
        b'\n' => option == b'a' || !before[..at].trim_end_matches('\r').ends_with('\\'),
        b'&' => option == b'a',
        _ => matches!(byte, b'|' | b';'),
    };
    let start = before.bytes().enumerate().rev().find(|&it| ends_command(it)).map_or(0, |(at, _)| at + 1);
    let words = || before[start..].split(|letter: char| letter.is_whitespace() || "\"'(`".contains(letter));
    let runs = |names: &[&str]| words().any(|word| names.contains(&word));
    let is_run = match option {
        b'a' => runs(&["http", "https"]),
        b'E' => runs(&["curl"]),
        _ => {
            runs(&["mysql", "mysqldump", "mysqladmin", "mariadb", "sshpass"])
                || runs(&["docker", "podman"]) && runs(&["login"])
        }
    };
    is_run && before.ends_with([' ', '\t'])
}

/// What options with credentials start with after `--`, some of them behind `proxy-` or `http-`.
const CREDENTIAL_OPTIONS: [&str; 8] = ["user", "auth", "cert", "pass", "tls", "oauth2", "proxy", "http-"];

/// What has credentials beside options: commands, the lines of a netrc file, and what libraries are given.
static CREDENTIAL_WORDS: LazyLock<AnyOf> = LazyLock::new(|| {
    AnyOf::new([
        "sshpass",
        "docker login",
        "podman login",
        "mysql",
        "mariadb",
        "machine ",
        "auth=(",
        "BasicAuth(",
        "USERPWD",
    ])
});

/// Whether a text may have one of these: a quick look.
pub(super) fn may_give_credentials(text: &str) -> bool {
    let bytes = text.as_bytes();
    let starts_word = |at: usize| {
        at.checked_sub(1).is_none_or(|last| bytes[last].is_ascii_whitespace() || b"\"'(`,".contains(&bytes[last]))
    };
    let is_option = |at: usize| match bytes[at + 1..] {
        [b'u' | b'U' | b'a' | b'E', ..] => starts_word(at),
        // `-su ann:…`: letters without a value, then `-u`.
        [b's' | b'k' | b'i' | b'v', ref letters @ ..] => {
            let mut letters = letters.iter().take(6).take_while(|byte| byte.is_ascii_alphabetic());
            letters.any(|&letter| letter == b'u') && starts_word(at)
        }
        // Lines of tables have no letter there.
        [b'-', b'a'..=b'z', ..] => {
            starts_word(at) && CREDENTIAL_OPTIONS.iter().any(|option| bytes[at + 2..].starts_with(option.as_bytes()))
        }
        _ => false,
    };
    memchr_iter(b'-', bytes).any(is_option)
        || CREDENTIAL_WORDS.places(text).any(|at| starts_word(at) || matches!(bytes[at], b'B' | b'U'))
}

/// The passwords that commands are given by their options, and keys that are given in the place of a user.
pub(super) fn credentials(text: &str) -> impl Iterator<Item = FieldSecret<'_>> {
    let regex = CREDENTIALS.iter().filter(|_| may_give_credentials(text));
    let found = regex.flat_map(|regex| regex.captures_iter(text.as_bytes()));
    found.filter_map(|groups| {
        let get = |group: usize| groups.get(group).map(|found| found.range());
        if get(1).or_else(|| get(6)).is_some_and(|letter| !is_of_command(text, letter)) {
            return None;
        }
        if let Some(token) = get(5) {
            return is_random(text.get(token.clone())?, TOKEN).then(|| named("access_token", token));
        }
        match (get(2), get(3)) {
            (Some(user), Some(given)) => pair(text.get(user.start..given.end)?)
                .map(|found| FieldSecret { range: shifted(found.range, user.start), ..found }),
            _ => password(text, [4, 7, 8, 9].into_iter().find_map(get)?),
        }
    })
}

/// The secret of a user and a password with a colon between them; a key may be in the place of the user, without a password.
pub(super) fn pair(text: &str) -> Option<FieldSecret<'_>> {
    let (user, given) = text.split_once(':')?;
    // Other tools take a URL there: `-u https://…`.
    if given.starts_with("//") {
        return None;
    }
    if given.is_empty() {
        let is_key = is_random(user, TOKEN) || is_given_uuid(user);
        return is_key.then(|| named("user", 0..user.len()));
    }
    password(text, user.len() + 1..text.len())
}

/// The password at a place of a text.
pub(super) fn password(text: &str, range: Range<usize>) -> Option<FieldSecret<'_>> {
    is_password(text.get(range.clone())?).then(|| named("password", range))
}

/// What the names have, in lower case, that [`assignments`] looks at.
pub(super) const IN_NAMES: [&str; 12] = [
    "secret",
    "passw",
    "pwd",
    "key",
    "token",
    "pat",
    "passphrase",
    "credential",
    "assertion",
    "honeycomb",
    "authorization",
    "cookie",
];

/// What code, commands and messages give to names: `token = "…"`, `"token": "…"` at any depth of escapes, `TOKEN=…`,
/// `-H 'X-Api-Key: …'`, `Authorization: Bearer …`, `| API key | … |`,
/// `<apiKey>…`, `--token …`.
static ASSIGNMENT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let name = r"([a-z][a-z0-9_.-]*(?:secret|passwo?r?d|pwd|key|token|pat|passphrase|credentials?|assertion|honeycomb[-_]team)[a-z0-9_]*|\b(?:token|password|passwd|secret)|\b(?:api|access|secret|private) key|(?:proxy-)?authorization|(?:set-)?cookie)";
    let given = r#"\\*["'`]?\]?(?:\*\*)?[ \t]*(?::=|=>|:|=|\|\|?|>)(?:\*\*)?[ \t]*\\*["'`]?"#;
    // A function is given both: `header("X-Api-Key", "…")`, and so are attributes: `key="ApiKey" value="…"`.
    let beside = r#"\\*["'](?:,[ \t]*|[ \t]+value=)\\*["']"#;
    // Prose gives a value in a span of code or in quotes: "set `TOKEN` to `…`".
    let told = r#"["'`]?[ \t]+(?:(?:is|as|to)[ \t]+["'`]|is:?[ \t]+)"#;
    let before_value = format!("(?:{given}|{beside}|{told})");
    let scheme = "(?:basic |bearer |token |bot |ssws |apikey |splunk |key=|token=)?";
    let option = r#"--([a-z0-9-]*(?:secret|passwo?r?d|key|token|pat))[ \t]+["']?([!#-%(-~]+)"#;
    Regex::new(&format!(r"(?i-u)(?:{name}{before_value}({scheme}[!-~]+)|{option})")).ok()
});

/// What HAR gives to names, at any depth of escapes: `"name": "X-Api-Key", "value": "…"`; and so does YAML, in two lines.
static NAME_AND_VALUE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let is = r#"\\*"[ \t\r\n]*:[ \t\r\n]*\\*""#;
    let next = r#"\\*"[ \t\r\n]*,[ \t\r\n]*\\*""#;
    let har = format!(r#""name{is}([A-Za-z0-9_.-]{{1,64}}){next}value{is}([ !#-\[\]-~]+)"#);
    let yaml = r#"\bname:[ \t]*["']?([A-Za-z0-9_.-]{1,64})["']?[ \t]*\r?\n[ \t]*value:[ \t]*["']?([!#-&(-~]+)"#;
    Regex::new(&format!("(?-u)(?:{har}|{yaml})")).ok()
});

/// Whether a text holds what may be a secret: a value that is long enough and not all words.
pub(super) fn holds_value(text: &[u8]) -> bool {
    let ends_value = |byte: &u8| {
        !byte.is_ascii_graphic() || matches!(byte, b'"' | b'\'' | b'`' | b',' | b';' | b')' | b'}' | b'<' | b'&' | b'|')
    };
    text.split(ends_value).any(|value| value.len() >= PASSWORD && is_mixed(value))
}

/// What code, commands, messages and HAR give to names that are those of secrets.
pub(super) fn assignments(text: &str) -> impl Iterator<Item = FieldSecret<'_>> {
    let regexes = ASSIGNMENT.iter().chain(NAME_AND_VALUE.iter().filter(|_| text.contains("value")));
    let found = regexes.flat_map(|regex| regex.captures_iter(text.as_bytes()));
    found.filter_map(|groups| {
        let get = |one: usize, other: usize| groups.get(one).or_else(|| groups.get(other)).map(|found| found.range());
        let (place, value) = (get(1, 3)?, get(2, 4)?);
        let name = text.get(place.clone())?;
        let value = value.start..value.start + value_len(text.get(value)?);
        let given = text.get(value.clone())?;
        // A secret that is cut short is of no use to anybody.
        if omission::len(&text[value.end..]).is_some() {
            return None;
        }
        let before = word_before(&text.as_bytes()[..place.start]);
        match FieldRole::of(name) {
            FieldRole::Authorization => authorization(name, given)
                .map(|found| FieldSecret { range: shifted(found.range, value.start), ..found }),
            FieldRole::Cookies => {
                let rest = text[value.start..].split(['\n', '\r', '"', '\'', '`']).next().unwrap_or_default();
                let found = cookies(rest).next()?;
                Some(FieldSecret { range: shifted(found.range, value.start), ..found })
            }
            FieldRole::Secret if FieldRole::of(&[before, name].concat()) != FieldRole::Secret => None,
            FieldRole::Secret if is_secret(name, given) => Some(named(name, value)),
            _ => None,
        }
    })
}

/// The word that is before a name in a sentence: a page token is not any token.
fn word_before(text: &[u8]) -> &str {
    let Some(text) = text.strip_suffix(b" ") else { return "" };
    let start = text.iter().rposition(|byte| !byte.is_ascii_alphabetic()).map_or(0, |other| other + 1);
    std::str::from_utf8(&text[start..]).unwrap_or_default()
}

/// How much of a text is the value: what a quote, a bracket or the end of a statement closes does not belong to it.
fn value_len(text: &str) -> usize {
    let end = text.find(['"', '\'', '`', ',', ';', ')', '}', '<', '&', '|']).unwrap_or(text.len());
    text[..end].trim_end_matches(['\\', '.']).len()
}
