//! A URL that does not say which server to ask.
//!
//! No client can send a request to `/users`: code for it fails before anything is sent.

use super::code_as_value;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "relative-url",
    summary: "a url that does not say which server to ask",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/relative-url.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let Some((url, address)) = request.url_and_address() else {
        return;
    };
    if !request.defaults.origin.is_empty() {
        return;
    }
    let text = url.text();
    let start = text.len() - text.trim_start().len();
    let first = address.authority.start.max(start)..address.authority.end.max(start);
    if address.scheme.is_some() || text.is_empty() || code_as_value::is_code(&text) || is_broken_scheme(&text[start..])
    {
        return;
    }
    let first = &text[first];
    if placeholder::len(&text[start..]).is_some() {
        return;
    }
    if placeholder::words::is_shouted(first) {
        if ["DOMAIN", "HOST", "TENANT"].iter().any(|word| first.contains(word)) {
            context.add(without_scheme(url, start, "https://").severity(Severity::Warning));
        }
    } else if text[start..].starts_with("//") {
        context.add(without_scheme(url, start, "https:"));
    } else if is_host(first) {
        context.add(without_scheme(url, start, "https://"));
    } else {
        context.add(
            Finding::new(url.span(), "the url names no server")
                .help("write the whole address: `https://`, the host, and then the path"),
        );
    }
}

fn without_scheme(url: Part<'_>, at: usize, missing: &str) -> Finding {
    Finding::new(url.span(), "the url has no scheme").help("clients take an address without `https://` for a path").fix(
        Applicability::Unsafe,
        format!("put `{missing}` before it"),
        url.replace(at..at, missing),
    )
}

/// Whether it starts with what was meant to be a scheme: a matter of `invalid-url`.
pub(super) fn is_broken_scheme(text: &str) -> bool {
    let word = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let rest = text[word..].trim_start_matches([' ', ';']);
    let is_like_http = text[..word].to_ascii_lowercase().starts_with("ht") && word <= 7;
    (is_like_http && (rest.starts_with(':') || rest.starts_with("//"))) || text[word..].starts_with("://")
}

/// Whether it is a name with dots, an address or `localhost`.
fn is_host(text: &str) -> bool {
    let name = text.split(':').next().unwrap_or_default();
    let is_label = |label: &str| {
        !label.is_empty()
            && placeholder::outside(label).all(|(_, character)| character.is_alphanumeric() || "-_".contains(character))
    };
    name == "localhost" || (name.contains('.') && name.split('.').all(is_label))
}
