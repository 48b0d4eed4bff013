//! Numbers with the decimal comma of many languages: `{"price": 10,50, "n": 3}`.

use super::report::{Certainty, Confidence, Explanation, Problem};
use crate::json::parser;
use crate::text::{Edit, Edits, Span};

/// The report of a text that is JSON once the commas in the values of its objects are points. Three digits after a comma may
/// be thousands.
pub(super) fn commas(text: &str) -> Option<Explanation> {
    let numbers: Vec<Span> = text.match_indices(',').filter_map(|(at, _)| number_around(text, at)).collect();
    let point = |number: &Span| {
        let at = number.start + number.of(text).find(',').unwrap_or_default() as u32;
        Edit::replace(Span::new(at, at + 1), ".")
    };
    let edits = Edits::new(numbers.iter().map(point).collect()).filter(|edits| !edits.is_empty())?;
    parser::parse(&edits.apply(text)).ok()?;
    let problem = |number: &Span| Problem {
        span: *number,
        message: format!("`{}` has a decimal comma: numbers of JSON have a point", number.of(text)),
        labels: Vec::new(),
        title: "write a point for the comma".to_owned(),
        edits: vec![point(number)],
        is_suggested: true,
        certainty: Certainty::None,
        help: None,
        alternatives: Vec::new(),
    };
    Some(Explanation {
        problems: numbers.iter().map(problem).collect(),
        edits: Some(edits),
        confidence: Confidence::Likely,
        shakes_strings: false,
    })
}

/// The number that a comma is in, where it is the value of a key.
fn number_around(text: &str, comma: usize) -> Option<Span> {
    let digit = |it: char| it.is_ascii_digit();
    let before = &text[..comma];
    let start = before.trim_end_matches(digit).len();
    let start = start - usize::from(before[..start].ends_with('-'));
    let is_value = start < comma && before.ends_with(digit) && before[..start].trim_end().ends_with("\":");
    let rest = &text[comma + 1..];
    let fraction = rest.len() - rest.trim_start_matches(digit).len();
    let ends = rest[fraction..].trim_start().starts_with([',', '}']);
    (is_value && ends && fraction > 0 && fraction != 3).then(|| Span::from(start..comma + 1 + fraction))
}
