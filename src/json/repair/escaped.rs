//! A document that is escaped once too often: `{\"a\": 1}`.

use super::{Broken, Problem};
use crate::json::{looks_like_json, parser, string};
use crate::text::{Edit, Edits, Span};

/// The report of a text that is JSON once its escapes are taken for what they stand for, and that has no quote without one.
pub(super) fn once_too_often(text: &str) -> Option<Broken> {
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
        help: None,
        alternatives: Vec::new(),
    };
    Some(Broken { problems: vec![problem], edits: Some(edits), certain: true, likely: true })
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
