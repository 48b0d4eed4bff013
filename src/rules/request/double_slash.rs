//! A path with an empty segment.
//!
//! Most servers take `//users` for another path than `/users`, and know only one of them.

use super::{code_as_value, relative_url};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::Written;
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "double-slash",
    summary: "two slashes in a row in the path of a url",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/double-slash.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let Some((url, address)) = request.url_and_address() else {
        return;
    };
    let text = url.text();
    let path = &text[address.path.clone()];
    let is_broken = address.scheme.is_none() && (address.authority.is_empty() || relative_url::is_broken_scheme(&text));
    if !path.contains("//") || is_broken || code_as_value::is_code(&text) {
        return;
    }
    let mut before = ' ';
    let mut slashes = placeholder::outside(path).peekable();
    while let Some((start, character)) = slashes.next() {
        let mut end = start + 1;
        while character == '/' && slashes.next_if_eq(&(end, '/')).is_some() {
            end += 1;
        }
        // A URL inside of a URL is not a mistake.
        if end > start + 1 && before != ':' {
            let surplus = address.path.start + start + 1..address.path.start + end;
            context.add(
                Finding::new(url.place(surplus.clone()), "the path has an empty segment")
                    .help("most servers know the path with one slash only")
                    .fix(Applicability::Unsafe, "write one slash", url.replace(surplus, "")),
            );
            return;
        }
        before = character;
    }
}
