//! A URL that no client can read, or that each reads in its own way.
//!
//! Some clients encode a space, others stop at it; a broken escape means something else to every server.

use std::ops::Range;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{code_as_value, relative_url};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{clip, start};
use crate::web::Address;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-url",
    summary: "a url that clients cannot read or read differently",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-url.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

/// How many findings tell enough about one URL: it is written in one way throughout.
const MOST: usize = 5;

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let Some((url, address)) = request.url_and_address() else {
        return;
    };
    let text = match request.filled {
        "" => url.text(),
        // A placeholder may be anywhere in a URL.
        filled => url.text().replace(filled, &"x".repeat(filled.len())).into(),
    };
    if code_as_value::is_code(&text) {
        return;
    }
    // What is written in other notations than HAR is sent as it is: curl completes `https:/`, and refuses a blank.
    let is_har = request.object.is_some();
    if let Some(finding) = check_scheme(url, &text, address) {
        let is_forgiven = !is_har && address.scheme.is_none() && text.contains(":/");
        context.add(if is_forgiven { finding.severity(Severity::Warning) } else { finding });
        return;
    }
    if let Some(finding) = address.scheme.as_ref().and_then(|_| check_authority(url, &text, address)) {
        context.add(finding);
    }
    let is_looked_at = |at| address.scheme.is_some() && address.authority.contains(&at);
    let starts_open = placeholder::len(&text).is_some();
    let is_elsewhere = |at| !address.authority.contains(&at) || (starts_open && !is_looked_at(at));
    let found = runs(&text).into_iter().filter(|run| is_elsewhere(run.start));
    for run in found.take(MOST) {
        let is_in_host = address.authority.contains(&run.start);
        let is_refused = !is_har && text[run.clone()].contains(' ');
        let finding = if is_in_host { in_host(url, &text, run) } else { illegal(url, &text, run) };
        context.add(if is_refused { finding.severity(Severity::Error) } else { finding });
    }
    check_escapes(url, &text, context);
    check_query_start(url, &text, address, context);
    check_html(url, &text, context);
}

/// `&amp;` and the like: pages that were HTML once keep them.
fn check_html(url: Part<'_>, text: &str, context: &mut Context<'_>) {
    let entities = ["&amp;", "&#38;", "&#x26;"];
    let found = text.match_indices('&').filter_map(|(at, _)| {
        let entity = entities
            .into_iter()
            .find(|entity| text[at..].get(..entity.len()).is_some_and(|start| start.eq_ignore_ascii_case(entity)))?;
        Some(at..at + entity.len())
    });
    for place in found.take(MOST) {
        context.add(
            Finding::new(
                url.place(place.clone()),
                format!("`{}` in a url is `&` written for HTML", &text[place.clone()]),
            )
            .severity(Severity::Warning)
            .fix(Applicability::Unsafe, "write `&`", url.replace(place, "&")),
        );
    }
}

fn check_scheme(url: Part<'_>, text: &str, address: &Address) -> Option<Finding> {
    let start = text.len() - text.trim_start().len();
    let Some(scheme) = address.scheme.clone() else {
        return relative_url::is_broken_scheme(&text[start..]).then(|| broken_scheme(url, text, start));
    };
    let name = &text[scheme.clone()];
    if ["http", "https"].iter().any(|known| name.eq_ignore_ascii_case(known)) || placeholder::len(name).is_some() {
        return None;
    }
    let finding = Finding::new(url.place(scheme.clone()), format!("`{}` is not a scheme of HTTP requests", clip(name)));
    Some(match meant_scheme(name) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")).fix(
            Applicability::Unsafe,
            format!("write `{meant}`"),
            url.replace(scheme, meant),
        ),
        None => finding,
    })
}

fn meant_scheme(name: &str) -> Option<&'static str> {
    let is_like_http = name.len() <= 7 && name.to_ascii_lowercase().starts_with('h');
    is_like_http.then(|| if name.ends_with(['s', 'S']) { "https" } else { "http" })
}

/// `https:/host`, `https//host`, `https:host` and the like.
fn broken_scheme(url: Part<'_>, text: &str, start: usize) -> Finding {
    let rest = &text[start..];
    let word = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let is_mark = |character: char| matches!(character, ':' | '/' | ';' | ' ');
    let end = start + word + rest[word..].find(|character| !is_mark(character)).unwrap_or(rest.len() - word);
    let finding = Finding::new(url.place(start..end), "the url has no scheme that clients can read");
    match meant_scheme(&rest[..word]) {
        Some(meant) => {
            let whole = format!("{meant}://");
            finding.help(format!("did you mean `{whole}`?")).fix(
                Applicability::Unsafe,
                format!("write `{whole}`"),
                url.replace(start..end, &whole),
            )
        }
        None => finding.help("an address starts with `https://`"),
    }
}

fn check_authority(url: Part<'_>, text: &str, address: &Address) -> Option<Finding> {
    let host = &text[address.host.clone()];
    if host.is_empty() {
        let at = address.authority.start - 3..address.authority.start;
        return Some(Finding::new(url.place(at), "the url names no host"));
    }
    let is_fit = |character: char| character.is_alphanumeric() || "-._~%:[]*$".contains(character);
    // Most hosts have letters, digits, dots and hyphens alone.
    let is_plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let mut outside = placeholder::outside(if is_plain { "" } else { host });
    if let Some((at, character)) = outside.find(|&(_, character)| !is_fit(character)) {
        let at = address.host.start + at;
        let finding = Finding::new(
            url.place(at..at + character.len_utf8()),
            format!("no host has {} in its name", shown(&text[at..at + character.len_utf8()])),
        );
        return Some(match character {
            ',' | ';' => finding.fix(Applicability::Unsafe, "write `.`", url.replace(at..at + 1, ".")),
            character if character.is_whitespace() => {
                finding.fix(Applicability::Unsafe, "remove it", url.replace(at..at + character.len_utf8(), ""))
            }
            _ => finding,
        });
    }
    if let Some(at) = host.find("..") {
        let at = address.host.start + at;
        let finding = Finding::new(url.place(at..at + 2), "the host has an empty part");
        return Some(finding.fix(Applicability::Unsafe, "write one dot", url.replace(at..at + 1, "")));
    }
    check_port(url, text, address)
}

fn check_port(url: Part<'_>, text: &str, address: &Address) -> Option<Finding> {
    let span = address.host.end..address.authority.end;
    let port = text[span.clone()].strip_prefix(':')?;
    let is_open = placeholder::words::is_shouted(port) || placeholder::outside(port).count() < port.chars().count();
    let is_port = port.is_empty() || port.parse::<u16>().is_ok_and(|_| !port.starts_with('+'));
    let is_wrong = !is_open && !is_port && port.starts_with(|first: char| first.is_ascii_digit());
    is_wrong.then(|| Finding::new(url.place(span.start + 1..span.end), format!("`{}` is not a port", clip(port))))
}

/// The runs of characters that no URL holds (RFC 3986, appendix A) and that are in no placeholder.
fn runs(text: &str) -> Vec<Range<usize>> {
    let is_illegal =
        |character: char| character.is_control() || character.is_whitespace() || "\"<>\\^`{|}".contains(character);
    let mut runs: Vec<Range<usize>> = Vec::new();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/:.?=&_-%+,~@".contains(&byte);
    if text.bytes().all(is_plain) {
        return runs;
    }
    let inner = text.len() - text.trim_start().len()..text.trim_end().len();
    for (at, character) in placeholder::outside(text) {
        if !is_illegal(character) || !inner.contains(&at) {
            continue;
        }
        let end = at + character.len_utf8();
        if let Some(run) = runs.last_mut().filter(|run| run.end == at) {
            run.end = end;
        } else if runs.len() < MOST {
            runs.push(at..end);
        } else {
            break;
        }
    }
    runs
}

/// What is after a placeholder for the host.
fn in_host(url: Part<'_>, text: &str, run: Range<usize>) -> Finding {
    let message = format!("no host has {} in its name", shown(&text[run.clone()]));
    let finding = Finding::new(url.place(run.clone()), message);
    if text[run.clone()].trim().is_empty() {
        return finding.fix(Applicability::Unsafe, "remove it", url.replace(run, ""));
    }
    finding
}

fn illegal(url: Part<'_>, text: &str, run: Range<usize>) -> Finding {
    let found = &text[run.clone()];
    let encoded = utf8_percent_encode(found, NON_ALPHANUMERIC).to_string();
    let finding = Finding::new(url.place(run.clone()), format!("{} does not belong in a url", shown(found)));
    // Clients send these as they are, and servers read them: `?filter=size:>10`.
    let is_in_query = text[..run.start].contains('?');
    let is_harmless =
        found.bytes().all(|byte| matches!(byte, b'|' | b'^' | b'`') || is_in_query && matches!(byte, b'<' | b'>'));
    let finding = finding.severity(if is_harmless { Severity::Hint } else { Severity::Warning });
    if found.contains(['{', '}', '<', '>', '"']) {
        return finding.help("if it is part of a placeholder, write the whole placeholder: `{id}`");
    }
    let replacement = if found == "\\" { "/" } else { &encoded };
    let title = format!("write `{replacement}`");
    finding.fix(Applicability::Unsafe, title, url.replace(run, replacement))
}

/// Characters as a message shows them.
fn shown(text: &str) -> String {
    // Enough of a run of such characters to find it again.
    const SHOWN: usize = 60;
    let is_space = |character: char| character.is_control() || character.is_whitespace();
    match start(text, SHOWN) {
        text if text.chars().all(|character| character == ' ') => "a space".to_owned(),
        text if text.contains(is_space) => format!("`{}`", text.escape_debug()),
        text => format!("`{text}`"),
    }
}

fn check_escapes(url: Part<'_>, text: &str, context: &mut Context<'_>) {
    let is_broken = |at: usize| {
        let digits = text.as_bytes().get(at + 1..at + 3);
        !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if !memchr::memchr_iter(b'%', text.as_bytes()).any(is_broken) {
        return;
    }
    // A sign of `%NAME%` is of a variable of `cmd`.
    let is_of_variable = |at: usize| url.slice(at..at + 1).has_hole();
    let is_wrong = |&(at, character): &(usize, char)| character == '%' && is_broken(at) && !is_of_variable(at);
    let marks = placeholder::outside(text).filter(is_wrong);
    for (at, _) in marks.take(MOST) {
        context.add(
            Finding::new(url.place(at..at + 1), "a `%` that starts no escape")
                .severity(Severity::Warning)
                .help("two hexadecimal digits follow a `%` in a url; the sign itself is `%25`")
                .fix(Applicability::Unsafe, "write `%25`", url.replace(at..at + 1, "%25")),
        );
    }
}

/// A query that starts with `&`: without a `?`, it is part of the path.
fn check_query_start(url: Part<'_>, text: &str, address: &Address, context: &mut Context<'_>) {
    let path = &text[address.path.clone()];
    if address.query.is_some() || !path.contains('&') {
        return;
    }
    let mut outside = placeholder::outside(path);
    let Some((at, _)) = outside.find(|&(_, character)| character == '&') else {
        return;
    };
    if path[at..].contains('=') && !path[..at].contains('=') {
        let at = address.path.start + at;
        context.add(
            Finding::new(url.place(at..at + 1), "the query starts with `&`")
                .severity(Severity::Warning)
                .help("without a `?` before it, it is part of the path")
                .fix(Applicability::Unsafe, "write `?`", url.replace(at..at + 1, "?")),
        );
    }
}
