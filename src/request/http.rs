//! Requests as HTTP messages: as they go over the wire (RFC 9112), and as the files of REST clients have them.

use std::borrow::Cow;

use super::{Arena, Change, Content, Defaults, Draft, Field, Notation, Part, Reader, Reading, Source, Written};
use crate::diagnostic::{Applicability, Finding};
use crate::har::{NameValue, PostData, Request};
use crate::http::{self, Message, Problem, ProblemKind, StartLine};
use crate::json;
use crate::page::Block;
use crate::text::{Edit, Span, clip};
use crate::web::{Address, encode_component};

/// The notation of HTTP messages.
pub static HTTP: Notation = Notation {
    name: "http",
    has_requests: true,
    body: "body",
    tags: TAGS,
    claims,
    reader: Reader::Text(read),
    change,
    write,
};

const TAGS: &[&str] =
    &["http", "https", "rest", "http-request", "httprequest", "", "text", "txt", "plaintext", "json", "shell"];

/// Tags that say of themselves that a block is a message.
const OWN_TAGS: [&str; 5] = ["http", "https", "rest", "http-request", "httprequest"];

/// Whether a block is tagged so and starts with a message, or starts with one that has a version or a status.
fn claims(block: &Block<'_>) -> bool {
    let is_tagged = |tags: &[&str]| tags.iter().any(|tag| tag.eq_ignore_ascii_case(block.tag()));
    is_tagged(TAGS) && has_messages(&block.content().text, is_tagged(&OWN_TAGS))
}

fn has_messages(text: &str, is_tagged: bool) -> bool {
    let is_remark = |line: &&str| line.trim().is_empty() || line.starts_with(['#', '@']) || line.starts_with("//");
    let Some(first) = text.lines().find(|line| !is_remark(line)) else { return false };
    let is_certain = http::is_status_line(first) || http::is_request_line(first) && first.contains(" HTTP/");
    let is_url = first.starts_with("http://") || first.starts_with("https://");
    is_certain || is_tagged && (http::is_request_line(first) || is_url)
}

fn read<'a>(source: &Source<'a>, _: &'a Arena<'a>) -> Reading<'a> {
    let text = source.text;
    let found = http::read(text);
    let requests = found.messages.iter().filter_map(|message| written(text, message)).collect();
    let documents = found.messages.iter().filter_map(|message| response_json(text, message)).collect();
    let problems = found.problems.iter().map(|problem| ("malformed-message", finding(text, problem))).collect();
    Reading { requests, documents, problems, ..Reading::default() }
}

/// What is wrong with a message, and how it is put right where that is certain.
fn finding(text: &str, problem: &Problem) -> Finding {
    let shown = problem.span.of(text);
    match problem.kind {
        ProblemKind::NoEmptyLine => {
            let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
            Finding::new(problem.span, "no empty line between the header fields and the body")
                .help("add an empty line: without it, servers take the body for a header field and refuse the message")
                .fix(Applicability::Safe, "insert an empty line", vec![Edit::insert(problem.span.start, newline)])
        }
        ProblemKind::NoColon => Finding::new(problem.span, format!("header field without a colon: `{}`", clip(shown)))
            .help("write `Name: value`, or put an empty line before it if the body starts here"),
        ProblemKind::BlankInTarget => Finding::new(problem.span, "a blank in the request target")
            .help("write a blank as `%20`; the target ends at the first one")
            .fix(Applicability::Unsafe, "replace it with `%20`", vec![Edit::replace(problem.span, "%20")]),
    }
}

/// The body of a response, if it is JSON.
fn response_json<'a>(text: &'a str, message: &Message) -> Option<Part<'a>> {
    let body = message.body.filter(|_| matches!(message.start, StartLine::Status { .. }))?;
    json::looks_like_json(body.of(text)).then(|| Part::plain(text, body))
}

fn written<'a>(text: &'a str, message: &Message) -> Option<Written<'a>> {
    let StartLine::Request { method, target, .. } = &message.start else { return None };
    let mut written = Written::new(&HTTP, text, message.span);
    written.method = method.map(|method| Part::plain(text, method));
    written.url = Some(Part::plain(text, *target));
    written.query = message.query.iter().map(|pair| header(text, pair)).collect();
    written.headers = message.fields.iter().map(|field| header(text, field)).collect();
    written.body = message.body.map_or(Content::None, |body| content(text, body));
    written.body_span = message.body;
    written.defaults = Defaults { method: "GET", origin: "https://YOUR_HOST", ..Defaults::default() };
    written.is_elided = message.is_elided;
    Some(written)
}

/// A body; `< file` stands for what is in a file.
fn content(text: &str, body: Span) -> Content<'_> {
    match body.of(text).strip_prefix("< ").filter(|name| !name.contains('\n')) {
        Some(name) => Content::Elsewhere(Part::plain(text, Span::new(body.end - name.len() as u32, body.end))),
        None => Content::Text(Part::plain(text, body)),
    }
}

/// A header field, which takes its whole line.
fn header<'a>(text: &'a str, field: &http::Field) -> Field<'a> {
    let start = text[..field.name.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let end = text[field.value.end as usize..].find('\n').map_or(text.len(), |at| field.value.end as usize + at + 1);
    Field {
        span: Span::from(start..end),
        name: Part::plain(text, field.name),
        value: Some(Part::plain(text, field.value)),
        file: None,
        media_type: None,
    }
}

fn change<'a>(written: &Written<'a>, change: &Change<'_, 'a>) -> Option<Vec<Edit>> {
    let text = written.source;
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    match change {
        Change::Remove(field) => Some(vec![Edit::delete(field.span)]),
        Change::Header { name, value } => {
            let after = written.headers.last().map_or_else(
                || written.url.map(|url| url.outer().end),
                |last| last.value.map(|value| value.outer().end),
            )?;
            let end = text[after as usize..].find(['\r', '\n']).map_or(text.len(), |at| after as usize + at) as u32;
            Some(vec![Edit::insert(end, format!("{newline}{name}: {value}"))])
        }
        Change::Method(method) => method_change(written, method),
        Change::Body(body) => {
            let end = written.span.end;
            matches!(written.body, Content::None).then(|| vec![Edit::insert(end, format!("{newline}{newline}{body}"))])
        }
    }
}

/// Another method in the place of the one that is written, or before the target.
pub(super) fn method_change(written: &Written<'_>, method: &str) -> Option<Vec<Edit>> {
    match written.method {
        Some(part) => part.replace_all(method),
        None => Some(vec![Edit::insert(written.url?.outer().start, format!("{method} "))]),
    }
}

/// The URL of a request up to its path, and the rest of it with the query.
pub(super) fn target_of(request: &Request) -> (String, String) {
    let address = Address::of(&request.url);
    let (origin, rest) = request.url.split_at(address.path.start);
    let rest = rest.split('#').next().unwrap_or_default();
    let mut target = if rest.starts_with('/') { rest.to_owned() } else { format!("/{rest}") };
    for NameValue { name, value } in &request.query_string {
        let pair = format!("{}={}", encode_component(name), encode_component(value));
        if !target.contains(&pair) {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(&pair);
        }
    }
    (origin.to_owned(), target)
}

fn write(request: &Request) -> Draft {
    let (origin, target) = target_of(request);
    let mut draft = Draft::default();
    let host = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host);
    let mut lines = vec![format!("{} {target} HTTP/1.1", request.method)];
    let has = |name: &str| request.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name));
    if !has("host") {
        lines.push(format!("Host: {}", host.rsplit_once('@').map_or(host, |(_, host)| host)));
    }
    lines.extend(request.headers.iter().map(|NameValue { name, value }| format!("{name}: {value}")));
    if !request.cookies.is_empty() {
        let cookies: Vec<String> = request.cookies.iter().map(|it| format!("{}={}", it.name, it.value)).collect();
        lines.push(format!("Cookie: {}", cookies.join("; ")));
    }
    let body = request.post_data.as_ref();
    if let Some(body) = body.filter(|body| !body.mime_type.is_empty() && !has("content-type")) {
        lines.push(format!("Content-Type: {}", body.mime_type));
    }
    draft.text = lines.join("\n") + "\n";
    if let Some(text) = body.and_then(|body| body_text(body, &mut draft.losses)) {
        draft.text.push('\n');
        draft.text.push_str(&text);
        draft.text.push('\n');
    }
    if origin.starts_with("http://") {
        draft.losses.push("that the URL is one of plain HTTP".to_owned());
    }
    draft
}

fn body_text<'b>(body: &'b PostData, losses: &mut Vec<String>) -> Option<Cow<'b, str>> {
    if let Some(text) = &body.text {
        return Some(Cow::Borrowed(text));
    }
    if body.params.is_empty() {
        return None;
    }
    if body.params.iter().any(|param| param.file_name.is_some()) || body.mime_type.starts_with("multipart/") {
        losses.push("the parts of the body".to_owned());
        return None;
    }
    let pair = |name: &str, value: &str| format!("{}={}", encode_component(name), encode_component(value));
    let pairs: Vec<String> =
        body.params.iter().map(|param| pair(&param.name, param.value.as_deref().unwrap_or_default())).collect();
    Some(Cow::Owned(pairs.join("&")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "POST /items?a=1 HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{\"a\": 1}\n";

    fn applied(change_of: impl for<'a> Fn(&Written<'a>) -> Vec<Edit>) -> String {
        let arena = Arena::default();
        let reading = read(&Source { tag: "http", text: PAGE }, &arena);
        crate::text::Edits::new(change_of(&reading.requests[0])).unwrap_or_default().apply(PAGE)
    }

    #[test]
    fn a_message_is_a_request() {
        let arena = Arena::default();
        let reading = read(&Source { tag: "http", text: PAGE }, &arena);
        let request = reading.requests[0].request();
        assert_eq!((request.method.as_str(), request.url.as_str()), ("POST", "https://api.example.com/items?a=1"));
        assert_eq!(request.post_data.as_ref().and_then(|body| body.text.as_deref()), Some("{\"a\": 1}"));
        assert_eq!(write(&request).text, PAGE);
    }

    #[test]
    fn changes_touch_their_lines_alone() {
        assert_eq!(
            applied(|written| change(written, &Change::Remove(&written.headers[1])).unwrap_or_default()),
            PAGE.replace("Content-Type: application/json\n", "")
        );
        let header = Change::Header { name: "Accept", value: "*/*" };
        assert_eq!(
            applied(|written| change(written, &header).unwrap_or_default()),
            PAGE.replace("/json\n", "/json\nAccept: */*\n")
        );
        assert_eq!(
            applied(|written| change(written, &Change::Method("PUT")).unwrap_or_default()),
            PAGE.replace("POST", "PUT")
        );
    }
}
