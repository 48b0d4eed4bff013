//! Every page comes back, whatever it says.

use harkdown::extract::{ExtractOptions, extract};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::members;
use crate::properties::config;

/// Text that means something to templates, TOML, JSON or Markdown.
const NASTY: &[&str] = &[
    "",
    "a",
    "b c",
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "{",
    "}",
    "\"",
    "'",
    "'''",
    "\\",
    "é",
    "漢字",
    "\u{feff}",
    "\t",
    " ",
    "`",
    "[x](y)",
    "](",
    "# ",
    "- ",
    "${x}",
    "{{ name }}",
    "{% raw %}",
    "slug",
    "|",
    "<b>",
    "\u{7f}",
    "\u{1}",
    "1",
    ":",
];

fn value() -> impl Strategy<Value = String> {
    vec(select(NASTY), 0..4).prop_map(|parts| parts.concat())
}

/// A line of a template: fixed words and places for values.
fn line() -> impl Strategy<Value = Vec<Option<String>>> {
    let word = select(
        &["Connect", "the", "provider", "with", "# Title", "- item", "{{", "key:", "[link](", ")", "`", "\"text\": \""]
            [..],
    );
    vec(prop_oneof![3 => word.prop_map(|word| Some(format!("{word} "))), 1 => Just(None)], 1..7)
}

fn block(values: &[String], style: usize) -> String {
    let body = serde_json::json!({
        "name": values[0], "options": { "client_id": values[1], "scope": [values[2]], "scripts": { "run": values[3] } }
    });
    let text = if style.is_multiple_of(2) { body.to_string() } else { serde_json::to_string_pretty(&body).unwrap() };
    let url = format!("https://example.com/{}", values[0].len());
    let request = serde_json::json!({
        "method": "POST", "url": url, "headers": [{ "name": "X-A", "value": values[1] }],
        "postData": { "mimeType": "application/json", "text": text }
    });
    let request = if style < 2 { serde_json::to_string_pretty(&request).unwrap() } else { request.to_string() };
    format!("```har\n{request}\n```")
}

/// A thing of which pages have any number: in a list, a table, or a section.
fn items(kind: usize, values: &[String]) -> String {
    let (one, two) = (values[0].replace(['\n', '\r'], ""), values[1].replace(['\n', '\r'], ""));
    match kind {
        0 => format!("- `{one}`"),
        1 => format!("| {one} | {two} |"),
        2 => format!("* about {one}\n  and {two}\n  - deeper"),
        3 => format!("1. First {one}, then {two}"),
        _ => format!("## How to {one}\n\nThis is how one does it, with {two}.\n"),
    }
}

/// Pages of one template; each line may be missing on some of them.
fn pages() -> impl Strategy<Value = Vec<String>> {
    let lists = vec(0..5_usize, 0..3);
    let shape = (vec((line(), 0..10_u8), 1..7), lists, 0..4_usize, any::<bool>(), any::<bool>(), 2..7_usize);
    shape.prop_flat_map(|(lines, lists, style, is_crlf, has_end, count)| {
        let values = vec((vec(value(), 40), vec(0..10_u8, 8)), count);
        values.prop_map(move |all| {
            let page = |(values, drawn): &(Vec<String>, Vec<u8>)| {
                let mut next = values.iter().cycle();
                let mut rows = vec!["All pages of this family begin and end with the very same long line.".to_owned()];
                for ((line, often), drawn) in lines.iter().zip(drawn) {
                    let part = |part: &Option<String>| part.clone().unwrap_or_else(|| next.next().unwrap().clone());
                    let text: String = line.iter().map(part).collect();
                    if *often > 3 || drawn > often {
                        rows.push(text.replace(['\n', '\r'], ""));
                    }
                }
                for (at, list) in lists.iter().enumerate() {
                    let count = usize::from(drawn[at]) % 4;
                    rows.extend((0..count).map(|item| items(*list, &values[3 * item + at..])));
                    rows.push(String::new());
                }
                rows.push(block(&values[30..], style));
                rows.push(rows[0].clone());
                let newline = if is_crlf { "\r\n" } else { "\n" };
                let text = rows.join("\n").replace('\n', newline);
                if has_end { text + newline } else { text }
            };
            all.iter().map(page).collect()
        })
    })
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn generating_gives_every_page_back_byte_for_byte(pages in pages()) {
        match extract(&members(&pages), &ExtractOptions::default()) {
            Ok(extraction) => prop_assert_eq!(extraction.pages, pages),
            Err(error) => prop_assert!(error.to_string().contains("too different"), "{}", error),
        }
    }

    #[test]
    fn only_odd_pages_are_mended(pages in pages()) {
        let options = ExtractOptions { mend_odd: true, ..ExtractOptions::default() };
        if let Ok(extraction) = extract(&members(&pages), &options) {
            for (page, (given, text)) in extraction.pages.iter().zip(&pages).enumerate() {
                let is_odd = extraction.odd.iter().any(|(odd, _)| *odd == page);
                prop_assert!(given == text || is_odd, "page {page} is another one, and nothing is said of it");
            }
        }
    }

    #[test]
    fn any_two_texts_are_given_back_or_refused(one in ".{0,200}", two in ".{0,200}") {
        let pages = [one.replace('\u{fdd0}', ""), two.replace('\u{fdd0}', "")];
        if let Ok(extraction) = extract(&members(&pages), &ExtractOptions::default()) {
            prop_assert_eq!(extraction.pages, pages);
        }
    }
}
