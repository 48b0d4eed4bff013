//! Blocks that are JSON documents: no request, but what a reader copies into one, or compares an answer with.

use super::{Arena, Draft, Notation, Part, Reader, Reading, Source};
use crate::har::Request;
use crate::json::{self, Extras};
use crate::page::Block;
use crate::text::Span;

/// The notation of JSON documents.
pub static JSON: Notation = Notation {
    name: "json",
    has_requests: false,
    body: "body",
    tags: TAGS,
    claims,
    reader: Reader::Text(read),
    change: |_, _| None,
    write: |_: &Request| Draft { text: String::new(), losses: vec!["the request".to_owned()] },
};

const TAGS: &[&str] = &["json", "jsonc", "json5"];

/// Whether a block is tagged so and starts as a document does.
fn claims(block: &Block<'_>) -> bool {
    TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(block.tag())) && starts_document(&block.content().text)
}

fn starts_document(text: &str) -> bool {
    let is_remark = |line: &&str| {
        line.trim().is_empty() || line.trim_start().starts_with('#') || line.trim_start().starts_with("//")
    };
    text.lines().find(|line| !is_remark(line)).is_some_and(|line| line.trim_start().starts_with(['{', '[']))
}

fn read<'a>(source: &Source<'a>, _: &'a Arena<'a>) -> Reading<'a> {
    let syntax = Extras {
        comments: true,
        trailing_commas: source.is_tagged(&["jsonc"]),
        triple_quotes: false,
        json5: source.is_tagged(&["json5"]),
    };
    let documents = documents(source.text).into_iter().map(|span| Part::plain(source.text, span)).collect();
    Reading { documents, syntax, ..Reading::default() }
}

/// The documents of a block: it has several where one ends a line and the next starts one.
fn documents(text: &str) -> Vec<Span> {
    let (mut found, mut start, mut at) = (Vec::new(), 0, 0);
    let mut has_ended = false;
    for line in text.split_inclusive('\n') {
        if has_ended && line.starts_with(['{', '[']) && at > start {
            found.push(start..at);
            start = at;
        }
        let code = line.trim_end();
        if !code.is_empty() {
            has_ended =
                matches!(code, "}" | "]") || line.starts_with(['{', '[']) && json::value_len(code) == Some(code.len());
        }
        at += line.len();
    }
    found.push(start..at);
    let trimmed = |range: std::ops::Range<usize>| {
        let part = &text[range.clone()];
        let from = range.start + part.len() - part.trim_start().len();
        Span::from(from..from + part.trim().len())
    };
    found.into_iter().map(trimmed).filter(|span| !span.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_has_as_many_documents_as_end_and_start_lines() {
        let shown = |text: &'static str| documents(text).iter().map(|span| span.of(text)).collect::<Vec<_>>();
        assert_eq!(shown("{\"a\": 1}\n{\"b\": 2}\n"), ["{\"a\": 1}", "{\"b\": 2}"]);
        assert_eq!(shown("{\n  \"a\": 1\n}\n\n[\n]\n"), ["{\n  \"a\": 1\n}", "[\n]"]);
        assert_eq!(shown("{\n  \"a\": [\n{}\n]\n}\n"), ["{\n  \"a\": [\n{}\n]\n}"]);
    }
}
