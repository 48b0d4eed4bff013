//! A header value that HTTP cannot carry.
//!
//! A line break would end the header, so clients refuse it; what is not Latin-1 they cannot even encode.

use super::code_as_value;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-header-value",
    summary: "a header value with line breaks or other characters that HTTP cannot carry",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-header-value.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    for value in request.headers.iter().filter_map(|header| header.value) {
        // In JSON, control characters are escaped.
        if value.raw().bytes().any(|byte| byte == b'\\' || byte.is_ascii_control() || !byte.is_ascii())
            && !request.folds_headers(&value.text())
        {
            look(value, request.object.is_some(), context);
        }
    }
}

/// Clients of HAR encode a value; what is written in other notations is sent byte for byte.
fn look(words: Part<'_>, is_encoded: bool, context: &mut Context<'_>) {
    let text = words.text();
    if code_as_value::is_code(&text) {
        return;
    }
    let trimmed = text.trim();
    let start = text.len() - text.trim_start().len();
    let is_control = |character: char| character.is_ascii_control() && character != '\t';
    if let Some(at) = trimmed.find(is_control) {
        context.add(control(words, &text, start + at, is_control));
        return;
    }
    let is_unfit = |&(_, character): &(usize, char)| is_encoded && character > '\u{ff}' && character != '…';
    if let Some((at, character)) = placeholder::outside(trimmed).find(is_unfit) {
        let at = start + at..start + at + character.len_utf8();
        let finding = Finding::new(words.place(at.clone()), format!("no header can carry `{character}`"))
            .severity(Severity::Warning);
        context.add(match look_alike(character) {
            Some(plain) => finding.fix(Applicability::Unsafe, format!("write `{plain}`"), words.replace(at, plain)),
            None => finding.help("clients send ASCII; encode the value as the API says"),
        });
    }
}

fn control(words: Part<'_>, text: &str, start: usize, is_control: impl Fn(char) -> bool) -> Finding {
    let is_space = |character: char| is_control(character) || matches!(character, ' ' | '\t');
    let len = text[start..].find(|character| !is_space(character)).unwrap_or(text.len() - start);
    let run = start..start + len;
    if text[run.clone()].contains(['\n', '\r']) {
        return Finding::new(words.place(run.clone()), "a line break in the value of a header")
            .help("a header is one line")
            .fix(Applicability::Unsafe, "write a space", words.replace(run, " "));
    }
    Finding::new(words.place(run.clone()), "a control character in the value of a header").fix(
        Applicability::Unsafe,
        "remove it",
        words.replace(run, ""),
    )
}

/// The ASCII character that one from a text editor stands for.
fn look_alike(character: char) -> Option<&'static str> {
    match character {
        '“' | '”' | '„' => Some("\""),
        '‘' | '’' => Some("'"),
        '\u{2010}'..='\u{2015}' => Some("-"),
        '\u{200b}' | '\u{feff}' => Some(""),
        _ => None,
    }
}
