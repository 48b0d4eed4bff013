//! A query that stands both in the url and in `queryString`, with different values.
//!
//! HAR 1.2 has `queryString` as the parsed query of the url. Where they differ, each tool sends another one.

use super::lists;
use super::parts::{Pair, RequestParts, Words, clip};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json::Value;
use crate::placeholder;
use crate::rules::{Check, Context, Rule};
use crate::web::decode_pair;
use std::ops::Range;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "query-mismatch",
    summary: "a query in the url that `queryString` contradicts or repeats",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/query-mismatch.md"),
    checks: &[Check::Request(check)],
    withholds: false,
};

/// Longer queries are looked at up to here.
const MOST: usize = 64;

/// A pair of the url's own query and its place in the url.
struct Own {
    name: String,
    value: String,
    place: Range<usize>,
}

fn check(request: &RequestParts<'_, '_>, context: &mut Context<'_>) {
    let Some((url, address)) = &request.url else {
        return;
    };
    let Some(query) = address.query.clone().filter(|_| !request.query.is_empty()) else {
        return;
    };
    let text = url.text();
    let own = own_pairs(&text[query.clone()], query.start);
    let listed: Vec<&Pair<'_, '_>> = request.query.iter().take(MOST).collect();
    let is_listed = |own: &Own| listed.iter().any(|pair| is_same(own, pair));
    let is_mirror = own.iter().all(is_listed);
    for pair in &listed {
        let mut of_name = own.iter().filter(|own| own.name == clip(&pair.name.text()));
        let Some(first) = of_name.next() else {
            continue;
        };
        let label = url.part(first.place.clone());
        if is_same(first, pair) || of_name.clone().any(|own| is_same(own, pair)) {
            if !is_mirror {
                context.add(repeated(request, pair).label(label, "in the url"));
            }
        } else if of_name.next().is_none() && is_only(&listed, pair) && !is_open(first, pair) {
            let place = pair.value.map_or(pair.element.span, Words::span);
            context.add(
                Finding::new(place, format!("`{}` has another value in the url", clip(&pair.name.text())))
                    .label(label, "in the url")
                    .help("say it once: in the url or in `queryString`"),
            );
        }
    }
}

fn own_pairs(query: &str, start: usize) -> Vec<Own> {
    let mut at = start;
    let pairs = query.split('&').take(MOST).map(|pair| {
        let place = at..at + pair.len();
        at = place.end + 1;
        let (name, value) = decode_pair(pair);
        Own { name, value, place }
    });
    pairs.filter(|own| !own.place.is_empty()).collect()
}

fn is_same(own: &Own, pair: &Pair<'_, '_>) -> bool {
    let value = pair.value.map(Words::text).unwrap_or_default();
    own.name == pair.name.text() && (own.value == value || own.value.replace('+', " ") == value)
}

fn is_only(listed: &[&Pair<'_, '_>], pair: &Pair<'_, '_>) -> bool {
    listed.iter().filter(|other| other.name.text() == clip(&pair.name.text())).count() == 1
}

/// Whether one side holds a placeholder, which may stand for what the other one says.
fn is_open(own: &Own, pair: &Pair<'_, '_>) -> bool {
    let value = pair.value.map(Words::text).unwrap_or_default();
    placeholder::is_in(&own.value) || placeholder::is_in(&value)
}

fn repeated(request: &RequestParts<'_, '_>, pair: &Pair<'_, '_>) -> Finding {
    let finding = Finding::new(pair.name.span(), format!("`{}` stands in the url already", clip(&pair.name.text())))
        .severity(Severity::Hint)
        .help("some tools send it twice");
    let list = request.value.get("queryString").and_then(Value::as_array).unwrap_or_default();
    match lists::position(list, pair.element.span) {
        Some(at) if at > 0 => {
            finding.fix(Applicability::Unsafe, "remove the repetition", vec![lists::removal(list, at)])
        }
        _ => finding,
    }
}
