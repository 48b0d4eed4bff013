//! A query that is both in the url and in `queryString`, with different values.
//!
//! HAR 1.2 has `queryString` as the parsed query of the url. Where they differ, each tool sends another one.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::{Change, Field, Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::clip;
use crate::web::QueryPair;
use std::ops::Range;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "query-mismatch",
    summary: "a query in the url that `queryString` contradicts or repeats",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/query-mismatch.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

/// How many pairs of a query are compared: each is looked for in the list.
const MOST: usize = 64;

/// A pair of the url's own query and its place in the url.
struct Own {
    pair: QueryPair,
    place: Range<usize>,
}

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let Some((url, address)) = request.url_and_address() else {
        return;
    };
    let Some(query) = address.query.clone().filter(|_| !request.query.is_empty()) else {
        return;
    };
    let text = url.text();
    let own = own_pairs(&text[query.clone()], query.start);
    let listed: Vec<&Field<'_>> = request.query.iter().take(MOST).collect();
    let is_listed = |own: &Own| listed.iter().any(|pair| is_same(own, pair));
    let is_mirror = own.iter().all(is_listed);
    for pair in &listed {
        let mut of_name = own.iter().filter(|own| own.pair.is_named(&pair.name.text()));
        let Some(first) = of_name.next() else {
            continue;
        };
        let label = url.place(first.place.clone());
        if is_same(first, pair) || of_name.clone().any(|own| is_same(own, pair)) {
            if !is_mirror {
                context.add(repeated(request, pair).label(label, "in the url"));
            }
        } else if of_name.next().is_none() && is_only(&listed, pair) && !is_open(first, pair) {
            let place = pair.value.map_or(pair.span, Part::span);
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
        Own { pair: QueryPair::of(pair), place }
    });
    pairs.filter(|own| !own.place.is_empty()).collect()
}

fn is_same(own: &Own, pair: &Field<'_>) -> bool {
    let value = pair.value.map(Part::text).unwrap_or_default();
    own.pair.is_listed_as(&pair.name.text(), &value)
}

fn is_only(listed: &[&Field<'_>], pair: &Field<'_>) -> bool {
    listed.iter().filter(|other| other.name.text() == pair.name.text()).count() == 1
}

/// Whether one side holds a placeholder, which may stand for what the other one says.
fn is_open(own: &Own, pair: &Field<'_>) -> bool {
    let value = pair.value.map(Part::text).unwrap_or_default();
    placeholder::is_in(own.pair.decoded().1) || placeholder::is_in(&value)
}

fn repeated(request: &Written<'_>, pair: &Field<'_>) -> Finding {
    Finding::new(pair.name.span(), format!("`{}` is already in the URL", clip(&pair.name.text())))
        .severity(Severity::Hint)
        .help("some tools send it twice")
        .fix(Applicability::Unsafe, "remove the repetition", request.change(&Change::Remove(pair)))
}
