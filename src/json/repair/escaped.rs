//! A document that is escaped once too often, for JSON or for HTML: `{\"a\": 1}`, `{&quot;a&quot;: 1}`.

use super::report::{Certainty, Confidence, Explanation, Problem};
use crate::json::{looks_like_json, parser, string};
use crate::text::{Edit, Edits, Span};

/// The report of a text that is JSON once its escapes are taken for what they stand for, and that has no quote without one.
pub(super) fn once_too_often(text: &str) -> Option<Explanation> {
    let start = text.find("\\\"").filter(|&at| text[..at].trim_start().starts_with(['{', '[']))?;
    let edits = edits_of(text)?;
    let decoded = edits.apply(text);
    parser::parse(&decoded).ok().filter(|_| looks_like_json(decoded.trim()))?;
    let problem = Problem {
        span: Span::from(start..start + 2),
        message: "this JSON is escaped once too often: each of its quotes has a backslash".to_owned(),
        labels: Vec::new(),
        title: "take one backslash from each escape".to_owned(),
        edits: edits.to_vec(),
        is_suggested: true,
        certainty: Certainty::WithOthers,
        help: None,
        alternatives: Vec::new(),
    };
    Some(Explanation {
        problems: vec![problem],
        edits: Some(edits),
        confidence: Confidence::Certain,
        shakes_strings: false,
    })
}

/// How HTML writes a quote, and the other characters that it escapes in a text with one.
const QUOTES: [&str; 3] = ["&quot;", "&#34;", "&#x22;"];
const OTHERS: [(&str, &str); 6] =
    [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", " ")];

/// The report of a text without quotes that is JSON once the entities of HTML are taken for what they stand for.
pub(super) fn for_html(text: &str) -> Option<Explanation> {
    let first = QUOTES.iter().filter_map(|quote| Some((text.find(quote)?, quote.len()))).min()?;
    if text.contains('"') {
        return None;
    }
    let entities = QUOTES.iter().map(|quote| (*quote, "\"")).chain(OTHERS);
    let edits = entities.flat_map(|(entity, character)| {
        text.match_indices(entity).map(move |(at, _)| Edit::replace(Span::from(at..at + entity.len()), character))
    });
    let edits = Edits::new(edits.collect())?;
    parser::parse(&edits.apply(text)).ok()?;
    let problem = Problem {
        span: Span::from(first.0..first.0 + first.1),
        message: format!("`{}` is a quote written for HTML", Span::from(first.0..first.0 + first.1).of(text)),
        labels: Vec::new(),
        title: "write the characters that the entities stand for".to_owned(),
        edits: edits.to_vec(),
        is_suggested: true,
        certainty: Certainty::None,
        help: None,
        alternatives: Vec::new(),
    };
    Some(Explanation {
        problems: vec![problem],
        edits: Some(edits),
        confidence: Confidence::Likely,
        shakes_strings: true,
    })
}

/// The edits that put each character in the place of its escape; `None` if a quote has none.
fn edits_of(text: &str) -> Option<Edits> {
    let mut edits = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(['"', '\\']) {
        at += found;
        (text.as_bytes()[at] == b'\\').then_some(())?;
        let escape = Span::from(at..at + parser::escape_len(&text.as_bytes()[at..])?);
        let character = string::decode(escape.of(text)).text;
        match escape.of(text).strip_prefix('\\') {
            Some(rest) if rest == character => edits.push(Edit::delete(Span::from(at..at + 1))),
            _ if escape.of(text).starts_with("\\u") => {}
            _ => edits.push(Edit::replace(escape, character)),
        }
        at = escape.end as usize;
    }
    Edits::new(edits)
}
