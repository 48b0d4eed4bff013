//! An Authorization header whose credentials have no scheme.
//!
//! A server that expects `Bearer <token>` (RFC 9110, section 11.4; RFC 6750) takes a bare token for nothing.

use super::code_as_value;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::suggest;
use crate::text::clip;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "missing-auth-scheme",
    summary: "an Authorization header without a scheme before its credentials",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/missing-auth-scheme.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

/// The schemes that are often misspelt.
const USUAL: [&str; 4] = ["Bearer", "Basic", "Digest", "Negotiate"];

/// Schemes of the IANA registry and others in use, which are near the usual ones or need no more words.
const OTHERS: [&str; 12] =
    ["Token", "ApiKey", "Key", "OAuth", "DPoP", "GNAP", "HOBA", "Mutual", "NTLM", "Signature", "Hawk", "Bot"];

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let named = |name| request.headers_named(name);
    for value in named("authorization").chain(named("proxy-authorization")).filter_map(|header| header.value) {
        let text = value.text();
        if !value.is_blank() && !code_as_value::is_code(&text) {
            look(value, &text, request.object.is_some(), context);
        }
    }
}

fn look(words: Part<'_>, text: &str, is_har: bool, context: &mut Context<'_>) {
    let start = text.len() - text.trim_start().len();
    let trimmed = text.trim();
    match trimmed.split_once([' ', '\t']).filter(|_| placeholder::len(trimmed).is_none()) {
        Some((scheme, _)) => check_scheme(words, start, scheme, is_har, context),
        None => check_bare(words, start, trimmed, is_har, context),
    }
}

fn check_scheme(words: Part<'_>, start: usize, scheme: &str, is_har: bool, context: &mut Context<'_>) {
    let is_known = |known: &&str| known.eq_ignore_ascii_case(scheme);
    let end = start + scheme.len();
    if let Some(name) = scheme.strip_suffix(':') {
        // Some servers ask for the colon, against RFC 9110; their own tools write it into HAR.
        if is_har && is_scheme(name) {
            return;
        }
        context.add(
            Finding::new(words.place(end - 1..end), format!("a colon after the scheme `{}`", clip(name)))
                .severity(if is_har { Severity::Warning } else { Severity::Error })
                .help("scheme and credentials have a space between them, nothing else")
                .fix(Applicability::Unsafe, "remove the colon", words.replace(end - 1..end, "")),
        );
        return;
    }
    if USUAL.iter().chain(&OTHERS).any(is_known) || placeholder::is_in(scheme) {
        return;
    }
    if let Some(meant) = suggest::closest(scheme, USUAL).filter(|_| scheme.len() > 3) {
        context.add(
            Finding::new(words.place(start..end), format!("servers don't know the scheme `{}`", clip(scheme)))
                .help(format!("did you mean `{meant}`?"))
                .fix(Applicability::Unsafe, format!("write `{meant}`"), words.replace(start..end, meant)),
        );
    }
}

/// Whether a word is one of the usual schemes.
pub(super) fn is_scheme(word: &str) -> bool {
    USUAL.iter().any(|scheme| scheme.eq_ignore_ascii_case(word))
}

/// One word: credentials without a scheme, or a scheme without credentials.
fn check_bare(words: Part<'_>, start: usize, text: &str, is_har: bool, context: &mut Context<'_>) {
    let whole = start..start + text.len();
    if is_scheme(text) {
        context.add(
            Finding::new(words.place(whole), format!("no credentials follow the scheme `{text}`"))
                .help("write a placeholder after it, such as `YOUR_ACCESS_TOKEN`"),
        );
        return;
    }
    let glued = USUAL.iter().find(|scheme| text.get(..scheme.len()).is_some_and(|head| head == **scheme));
    if let Some(scheme) = glued {
        let at = start + scheme.len();
        if text[scheme.len()..].starts_with(':') {
            return;
        }
        context.add(Finding::new(words.place(start..at), format!("no space follows the scheme `{scheme}`")).fix(
            Applicability::Unsafe,
            "put a space there",
            words.replace(at..at, " "),
        ));
    } else if is_token(text) {
        context.add(
            Finding::new(words.place(whole), "the credentials have no scheme before them")
                .severity(if is_har { Severity::Warning } else { Severity::Hint })
                .help("most servers expect `Bearer` before a token")
                .fix(Applicability::Unsafe, "put `Bearer` before them", words.replace(start..start, "Bearer ")),
        );
    }
}

/// Whether a word is a token rather than a placeholder for the whole value.
fn is_token(text: &str) -> bool {
    let is_open =
        placeholder::len(text) == Some(text.len()) || placeholder::words::is_shouted(text) || is_only_dots(text);
    let upper = text.to_ascii_uppercase();
    let names_token = upper.contains("TOKEN") || upper.contains("JWT");
    let is_whole = ["HEADER", "AUTHORIZATION", "BEARER", "CREDENTIALS"].iter().any(|word| upper.contains(word));
    !is_whole && (!is_open || names_token)
}

fn is_only_dots(text: &str) -> bool {
    text.chars().all(|character| matches!(character, '.' | '…' | '*' | 'x' | 'X'))
}
