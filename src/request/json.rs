//! Blocks that are JSON documents: no request, but what a reader copies into one, or compares an answer with.

use super::{Draft, Notation, Part, Reader, Reading, Source};
use crate::har::Request;
use crate::json::{self, Extras};
use crate::page::Block;
use crate::text::Span;

/// The notation of JSON documents.
pub(crate) static JSON: Notation = Notation {
    name: "json",
    has_requests: false,
    body: "body",
    tags: TAGS,
    claims,
    reader: Reader::Text(read),
    change: |_, _| None,
    tag: "json",
    write: |_: &Request| Draft { text: String::new(), losses: vec!["the request".to_owned()] },
    join: |documents| documents.join("\n"),
    beside: |_| Vec::new(),
    unshown: |_| Vec::new(),
};

const TAGS: &[&str] = &["json", "jsonc", "json5"];

/// What documents do not have: lines that docs tools show as removed or added, and the dot between the parts of a token.
const NOT_OF_DOCUMENTS: [&str; 3] = ["[!code --]", "[!code ++]", "\n}.{"];

/// Whether a block is tagged so and starts as a document does.
fn claims(block: &Block<'_>) -> bool {
    block.is_tagged(TAGS) && {
        let text = block.text();
        starts_document(&text) && !NOT_OF_DOCUMENTS.iter().any(|mark| text.contains(mark))
    }
}

fn starts_document(text: &str) -> bool {
    text.lines()
        .find(|line| !line.trim().is_empty() && !is_remark(line))
        .is_some_and(|line| line.trim_start().starts_with(['{', '[']))
}

fn read<'a>(source: &Source<'a>) -> Reading<'a> {
    let syntax = Extras {
        comments: true,
        trailing_commas: source.is_tagged(&["jsonc"]),
        // Pages show the strings of consoles, and of Python, so; no one takes them for JSON.
        triple_quotes: true,
        json5: source.is_tagged(&["json5"]),
    };
    let documents = documents(source.text).into_iter().map(|span| Part::plain(source.text, span)).collect();
    Reading { documents, syntax, ..Reading::default() }
}

/// The documents of a block: it has several where one ends a line and the next starts one. A comma after one of them
/// shows that it is a part of a list, and a number that a line of output follows; neither is a part of it.
fn documents(text: &str) -> Vec<Span> {
    let (mut found, mut start, mut at) = (Vec::new(), 0, 0);
    let mut has_ended = false;
    let mut tries = MOST_TRIES;
    let mut is_in_string = false;
    for line in text.split_inclusive('\n') {
        let was_in_string = is_in_string;
        is_in_string ^= line.matches("\"\"\"").count() % 2 == 1;
        if was_in_string || is_in_string {
            has_ended = false;
            at += line.len();
            continue;
        }
        let code = line.trim_end();
        if has_ended && at > start && (line.starts_with(['{', '[']) || is_number(code)) {
            found.push(start..at);
            start = at;
        }
        if is_number(code) && start == at {
            start += line.len();
        } else if !code.is_empty() && !is_remark(code) {
            let is_whole = |code: &str| line.starts_with(['{', '[']) && json::value_len(code) == Some(code.len());
            has_ended = matches!(code, "}" | "]") || is_whole(code);
            if !has_ended && code.ends_with(',') && tries > 0 {
                let whole = &text[start..at + code.len() - 1];
                tries -= 1;
                let skipped = whole.len() - whole.trim_start().len();
                has_ended = json::value_len(whole.trim_start()).is_some_and(|len| skipped + len == whole.len());
            }
        }
        at += line.len();
    }
    found.push(start..at);
    let trimmed = |range: std::ops::Range<usize>| {
        let part = &text[range.clone()];
        let from = range.start + part.len() - part.trim_start().len();
        let part = part.trim();
        let bare = part.strip_suffix(',').filter(|part| part.ends_with(['}', ']'])).unwrap_or(part);
        Span::from(from..from + bare.len())
    };
    found.into_iter().map(trimmed).filter(|span| !span.is_empty()).collect()
}

/// How often it is tried whether a comma at the end of a line follows a whole document: each try parses everything that is
/// before it.
const MOST_TRIES: usize = 32;

/// Whether a line is a number, as a program prints the status of a response.
fn is_number(line: &str) -> bool {
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_remark(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('#') || line.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_has_as_many_documents_as_end_and_start_lines() {
        let shown =
            |text: &str| -> Vec<String> { documents(text).iter().map(|span| span.of(text).to_owned()).collect() };
        assert_eq!(shown("{\"a\": 1}\n{\"b\": 2}\n"), ["{\"a\": 1}", "{\"b\": 2}"]);
        assert_eq!(shown("{\n  \"a\": 1\n}\n\n[\n]\n"), ["{\n  \"a\": 1\n}", "[\n]"]);
        assert_eq!(shown("{\n  \"a\": [\n{}\n]\n}\n"), ["{\n  \"a\": [\n{}\n]\n}"]);
        assert_eq!(shown("{\"a\": 1},\n{\"b\": 2},\n"), ["{\"a\": 1}", "{\"b\": 2}"]);
        assert_eq!(shown("[\n{\n},\n{\n}\n]\n"), ["[\n{\n},\n{\n}\n]"]);
        let lines = "{\n  \"a\": \"\"\"{\"b\": 1}\n{\"b\": 2}\n{\"b\": 3}\n\"\"\"\n}";
        assert_eq!(shown(&format!("{lines}\n[]\n")), [lines, "[]"]);
        assert_eq!(shown("// one\n{\"a\": 1}\n\n// two\n{\"b\": 2}\n200\n").len(), 2);
    }
}
