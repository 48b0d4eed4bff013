//! A header name that is not a token.
//!
//! Names of headers hold letters, digits and ``!#$%&'*+-.^_`|~`` (RFC 9110, section 5.1); clients refuse others.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::{Field, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};
use crate::web::is_token;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-header-name",
    summary: "a header name that HTTP does not allow",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-header-name.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    for header in &request.headers {
        let name = header.name.text();
        let trimmed = name.trim();
        if is_token(trimmed) || is_pseudo_header(trimmed) {
            continue;
        }
        if header.value.is_none() && request.object.is_none() && trimmed.contains(' ') {
            context.add(
                Finding::new(header.name.span(), "a header without a colon, which the client drops")
                    .help("write `Name: value`"),
            );
            continue;
        }
        let start = name.len() - name.trim_start().len();
        let outside = || placeholder::outside(trimmed).filter(|&(_, character)| !is_token_character(character));
        let Some((at, character)) = outside().next() else {
            continue;
        };
        let at = start + at..start + at + character.len_utf8();
        let whole = start..start + trimmed.len();
        let words = header.name;
        let shown = character.escape_debug();
        let finding = Finding::new(words.place(at.clone()), format!("no header name holds `{shown}`"));
        let has_value = header.value.is_some_and(|value| !value.is_blank());
        context.add(match repaired(trimmed) {
            _ if outside().count() == 1 && trimmed.ends_with(':') => {
                finding.fix(Applicability::Safe, "remove the colon", words.replace(at, ""))
            }
            _ if trimmed.contains(": ") && !has_value => {
                let finding = finding.help("the value of the header belongs in `value`, not in its name");
                match split(header, request) {
                    Some(edits) => finding.fix(Applicability::Unsafe, "write its value as `value`", edits),
                    None => finding,
                }
            }
            Some(meant) => finding.fix(Applicability::Unsafe, format!("write `{meant}`"), words.replace(whole, &meant)),
            None => finding.help("names of headers hold letters, digits and hyphens"),
        });
    }
}

/// The edits that write the name and the value of a HAR header apart that are both in `name`.
fn split(header: &Field<'_>, request: &Written<'_>) -> Option<Vec<Edit>> {
    request.object.filter(|_| header.value.is_none())?;
    let raw = header.name.raw();
    let colon = raw.find(": ").filter(|&colon| is_token(raw[..colon].trim()))?;
    let value = raw[colon + 1..].trim_start();
    let place = Span::from(colon..raw.len() - value.len()).shift(header.name.outer().start + 1);
    Some(vec![Edit::replace(place, "\", \"value\": \"")])
}

/// A name of HTTP/2's own, as browsers write them into their logs.
fn is_pseudo_header(name: &str) -> bool {
    matches!(name, ":authority" | ":method" | ":path" | ":scheme" | ":protocol" | "")
}

fn is_token_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
}

/// The name with hyphens in the place of spaces or longer dashes, if that makes it one.
fn repaired(name: &str) -> Option<String> {
    let is_dash = |character: char| character == ' ' || ('\u{2010}'..='\u{2015}').contains(&character);
    let meant = name.replace(is_dash, "-");
    (is_token(&meant) && !meant.contains("--")).then_some(meant)
}
