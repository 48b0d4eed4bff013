//! Bodies that are no JSON, and what safe fixes make of them: a typing mistake that has one reading is undone, and all
//! else is left.

mod command_lines;
mod commands;
mod costs;
mod documents;
mod messages;
mod other_text;

use harkdown::Diagnostic;
use harkdown::diagnostic::{Applicability, Severity};
use harkdown::json;
use harkdown::lint;
use harkdown::page::Page;
use harkdown::rules::Settings;

/// Code of templates in strings, with quotes of its own.
pub(crate) const CODE: [&str; 9] = [
    r#"{{ x | default("a") }}"#,
    r#"{% if x == "a" %}1{% endif %}"#,
    r#"<% if (x == "a") { %>y<% } %>"#,
    r#"<?php echo "x"; ?>"#,
    r#"<#if x == "a">y</#if>"#,
    r#"$(cmd "x")"#,
    r#"${x:-"y"}"#,
    r#"#{x["y"]}"#,
    r#"@{x("y")}"#,
];

/// A page with one request, whose body is this text.
pub(crate) fn page(body: &str) -> String {
    let text = json::string::encode(body);
    format!(
        "# T\n\n```har\n{{\"method\": \"POST\", \"url\": \"https://a.test/x\", \"postData\": \
         {{\"mimeType\": \"application/json\", \"text\": \"{text}\"}}}}\n```\n"
    )
}

/// The body of a page's request; `None` where the block is no JSON.
pub(crate) fn body(page: &str) -> Option<String> {
    let page = Page::parse(page);
    let content = page.blocks[0].content();
    let root = json::parse(&content.text).ok()?;
    root.get("postData")?.get_str("text").map(Into::into)
}

/// What is left of a body after fixes.
fn fixed(text: &str, applicability: Applicability) -> String {
    let fixed = lint::fix(&page(text), &Settings::default(), applicability).text;
    body(&fixed).expect("the block stays JSON")
}

fn findings(text: &str) -> Vec<Diagnostic> {
    lint::check(&page(text), &Settings::default()).diagnostics
}

/// Says which bodies become others than they should.
fn assert_fixed<'t>(cases: impl IntoIterator<Item = (&'t str, &'t str)>) {
    let wrong: Vec<String> = cases
        .into_iter()
        .map(|(before, after)| (before, after, fixed(before, Applicability::Safe)))
        .filter(|(_, after, found)| after != found)
        .map(|(before, after, found)| format!("{before}\n  became {found}\n  not    {after}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Says which bodies are not left as they are, or not reported by one finding.
fn assert_left(bodies: &[&str]) {
    assert_fixed(bodies.iter().map(|body| (*body, *body)));
    for body in bodies {
        assert!(!findings(body).is_empty(), "nothing is found in {body}");
    }
}

/// A block of a notation.
fn block(tag: &str, text: &str) -> String {
    format!("```{tag}\n{text}\n```\n")
}

fn safely_fixed(page: &str) -> String {
    lint::fix(page, &Settings::default(), Applicability::Safe).text
}

/// Says which blocks become others than they should.
fn assert_blocks_fixed(tag: &str, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(before, after)| (before, block(tag, after), safely_fixed(&block(tag, before))))
        .filter(|(_, after, found)| after != found)
        .map(|(before, after, found)| format!("{before}\n  became {found}\n  not    {after}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Says which blocks are changed by safe fixes.
fn assert_blocks_left(tag: &str, texts: &[&str]) {
    assert_blocks_fixed(tag, &texts.iter().map(|text| (*text, *text)).collect::<Vec<_>>());
}

/// Says in which blocks anything is found.
fn assert_quiet(tag: &str, texts: &[&str]) {
    for text in texts {
        let found = lint::check(&block(tag, text), &Settings::default()).diagnostics;
        assert!(found.is_empty(), "{text}\n{found:?}");
    }
}

/// A command up to its body.
const TO: &str = "curl https://a.test/x -H 'Content-Type: application/json' -d";

/// A body with a document in a string of it.
fn with_payload(payload: &str) -> String {
    format!(r#"{{"event": "paid", "payload": "{}"}}"#, json::string::encode(payload))
}

fn has_errors(found: &[Diagnostic]) -> bool {
    found.iter().any(|found| found.severity == Severity::Error)
}
