//! Requests as consoles take them: a method, a path and JSON, without headers.
//!
//! Elasticsearch, `OpenSearch`, Solr and others print their API so. A block holds several; a body may be one JSON document
//! on each line (`_bulk`, `_msearch`), have strings between `"""`, comments, and callouts (`<1>`).

use super::http::{ORIGIN, target_of};
use super::{Content, Defaults, Draft, Notation, Part, Reader, Reading, Source, Written};
use crate::har::Request;
use crate::http::{self, Message, ProblemKind, StartLine};
use crate::json::{Extras, documented};
use crate::page::Block;
use crate::web::is_json_media_type;
use crate::web::media_type::lower_essence;

/// The notation of consoles.
pub(crate) static CONSOLE: Notation = Notation {
    name: "console",
    has_requests: true,
    body: "body",
    tags: TAGS,
    claims,
    reader: Reader::Text(read),
    // There are no fields to take out, and no place for a header.
    change: |_, _| None,
    tag: "console",
    write,
    join: |requests| requests.join("\n"),
    beside,
    unshown: beside,
};

/// What blocks of this notation are tagged with; the path of the request tells, not the tag.
const TAGS: &[&str] = &[
    "",
    "console",
    "es",
    "elasticsearch",
    "kibana",
    "sense",
    "opensearch",
    "solr",
    "json",
    "js",
    "javascript",
    "http",
    "rest",
    "text",
    "txt",
    "plaintext",
    "sh",
    "bash",
    "shell",
    "curl",
    "api",
];

/// What a console has in JSON.
const SYNTAX: Extras = Extras { comments: true, trailing_commas: false, triple_quotes: true, json5: false };

const LINES_OF_JSON: &str = "application/x-ndjson";

/// Whether the first line that says something is a method and a path, and neither a version nor header fields follow.
fn claims(block: &Block<'_>) -> bool {
    block.is_tagged(TAGS) && has_requests(&block.text())
}

fn has_requests(text: &str) -> bool {
    let is_remark = |line: &&str| line.trim().is_empty() || line.starts_with('#') || line.starts_with("//");
    let mut lines = text.lines().skip_while(is_remark);
    let is_start = |line: &&str| http::is_request_line(line) || http::is_glued_request_line(line);
    let Some(first) = lines.next().filter(is_start) else { return false };
    let next = lines.find(|line| !is_remark(line)).map_or("", str::trim_start);
    let has_body = next.starts_with(['{', '[', '<', '.'])
        || next.is_empty()
        || http::is_request_line(next)
        || http::opens_json(next, false);
    let has_body = has_body && (!http::is_glued_request_line(first) || next.starts_with('{'));
    !first.contains(" HTTP/") && !first.contains("://") && has_body
}

fn read<'a>(source: &Source<'a>) -> Reading<'a> {
    let found = http::read(source.text);
    let requests = found.all.iter().filter_map(|message| written(source.text, message)).collect();
    let glued = found.problems.iter().filter(|problem| problem.kind == ProblemKind::NoBlank);
    let problems = glued.map(|problem| super::http::finding(source.text, problem)).collect();
    Reading { requests, syntax: SYNTAX, problems, ..Reading::default() }
}

fn written<'a>(text: &'a str, message: &Message) -> Option<Written<'a>> {
    let StartLine::Request { method, target, .. } = &message.start else { return None };
    let mut written = CONSOLE.request(text, message.span);
    written.method = method.map(|method| Part::plain(text, method));
    written.url = Some(Part::plain(text, *target));
    written.body = message.body.map_or(Content::None, |body| Content::Text(Part::plain(text, body)));
    written.body_span = message.body;
    written.defaults = Defaults {
        method: "GET",
        media_type: None,
        has_body_with_get: true,
        origin: ORIGIN,
        syntax: SYNTAX,
        ..Defaults::default()
    };
    written.is_elided = message.is_elided;
    let media_type = if written.has_lines() { LINES_OF_JSON } else { "application/json" };
    written.defaults.media_type = message.body.map(|_| media_type);
    Some(written)
}

/// Comments, between requests and in their bodies.
fn beside(source: &Source<'_>) -> Vec<String> {
    let has_comments = |request: &Message| {
        let body = request.body.map_or("", |body| body.of(source.text));
        documented(body, SYNTAX).has_comments
    };
    let found = http::read(source.text);
    let mut said = super::http::remarks(source.text, &found);
    if found.all.iter().any(has_comments) {
        said.push("the comments in the body".to_owned());
    }
    said
}

/// A console knows one server, and sends JSON alone.
fn write(request: &Request) -> Draft {
    let (origin, target) = target_of(request);
    let mut draft = Draft { text: format!("{} {target}\n", request.method), losses: Vec::new() };
    if origin != ORIGIN {
        draft.losses.push(format!("the host `{origin}`"));
    }
    for header in &request.headers {
        let is_usual =
            header.name.eq_ignore_ascii_case("content-type") && is_json_media_type(&lower_essence(&header.value));
        if !is_usual {
            draft.losses.push(format!("the header `{}`", header.name));
        }
    }
    if !request.cookies.is_empty() {
        draft.losses.push("the cookies".to_owned());
    }
    if let Some(body) = &request.post_data {
        match body.text.as_deref().filter(|text| crate::json::parse(text).is_ok()) {
            Some(text) => {
                draft.text.push_str(text);
                draft.text.push('\n');
            }
            None => draft.losses.push("a body that is not JSON".to_owned()),
        }
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requests(text: &str) -> Vec<(String, String, String)> {
        let reading = read(&Source { tag: "console", text });
        let of = |written: &Written<'_>| {
            let request = written.request();
            let body = request.post_data.and_then(|body| body.text).unwrap_or_default();
            (request.method, request.url, body)
        };
        reading.requests.iter().map(of).collect()
    }

    #[test]
    fn a_block_holds_several_requests() {
        let text = "# first\nPUT /a/_doc/1 \n{\n  \"a\": \"\"\"x\n\"y\" \"\"\" <1>\n}\n\nGET a-1/_search\n";
        let url = |path: &str| format!("https://YOUR_HOST/{path}");
        assert_eq!(
            requests(text),
            [
                ("PUT".to_owned(), url("a/_doc/1"), "{\n  \"a\": \"x\\n\\\"y\\\" \"    \n}".to_owned()),
                ("GET".to_owned(), url("a-1/_search"), String::new()),
            ]
        );
    }

    #[test]
    fn blocks_are_claimed_by_their_first_lines() {
        assert!(has_requests("POST /items/_doc\n{\"price\": 1}\n"));
        assert!(has_requests("// why\nGET _search\n"));
        assert!(!has_requests("{\"a\": 1}"));
        assert!(!has_requests("POST /items HTTP/1.1\nHost: a\n"));
        assert!(!has_requests("POST https://a.example/items\nHost: a\n"));
        assert!(!has_requests("POST /items\nHost: a\n\n{}"));
    }
}
