//! Requests as HTTP messages: as they go over the wire (RFC 9112), and as the files of REST clients have them.

use std::borrow::Cow;

use super::draft::{cookie_header, unsendable, with_cookies, with_query};
use super::{Change, Content, Defaults, Draft, Field, Notation, Part, Reader, Reading, Source, Written};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::{NameValue, PostData, Request};
use crate::http::{self, Message, MessageProblem, ProblemKind, StartLine};
use crate::json::{self, Extras};
use crate::page::Block;
use crate::text::{Edit, Edits, Span, clip};
use crate::web::{Address, FORM, encode_component, looks_like_form};

/// What pages write into the JSON of messages to explain it.
const SYNTAX: Extras = Extras { comments: true, trailing_commas: false, triple_quotes: false, json5: false };

/// The notation of HTTP messages.
pub static HTTP: Notation = Notation {
    name: "http",
    has_requests: true,
    body: "body",
    tags: TAGS,
    claims,
    reader: Reader::Text(read),
    change,
    tag: "http",
    write,
    join: |requests| requests.join("\n###\n\n"),
    beside,
    unshown,
};

/// Where the path of a message without a `Host` leads.
pub(super) const ORIGIN: &str = "https://YOUR_HOST";

const TAGS: &[&str] =
    &["http", "https", "rest", "http-request", "httprequest", "", "text", "txt", "plaintext", "json", "shell"];

/// Tags that say of themselves that a block is a message.
const OWN_TAGS: [&str; 5] = ["http", "https", "rest", "http-request", "httprequest"];

/// Whether a block is tagged so and starts with a message, or starts with one that has a version or a status.
fn claims(block: &Block<'_>) -> bool {
    block.is_tagged(TAGS) && has_messages(&block.text(), block.is_tagged(&OWN_TAGS))
}

fn has_messages(text: &str, is_tagged: bool) -> bool {
    let Some(first) = text.lines().find(|line| !http::precedes_message(line)) else { return false };
    let is_certain = http::is_status_line(first) || http::is_request_line(first) && first.contains(" HTTP/");
    let is_url = first.starts_with("http://") || first.starts_with("https://");
    let is_glued = http::is_glued_request_line(first) && (is_tagged || first.contains(" HTTP/"));
    is_certain || is_glued || is_tagged && (http::is_request_line(first) || is_url)
}

fn read<'a>(source: &Source<'a>) -> Reading<'a> {
    let text = source.text;
    let found = http::read(text);
    let requests = found.all.iter().filter_map(|message| written(text, message)).collect();
    let documents = found.all.iter().filter_map(|message| response_json(text, message)).collect();
    let responses: Vec<Span> = found.all.iter().filter(|it| is_response(it)).map(|it| it.span).collect();
    let of_problem = |problem: &MessageProblem| {
        let finding = finding(text, problem);
        // No one sends a response that a page shows.
        let next = responses.partition_point(|span| span.end < problem.span.end);
        let is_shown = responses.get(next).is_some_and(|span| span.contains(problem.span));
        if is_shown { finding.severity(Severity::Hint) } else { finding }
    };
    let problems = found.problems.iter().map(of_problem).collect();
    Reading { requests, documents, problems, syntax: SYNTAX }
}

fn is_response(message: &Message) -> bool {
    matches!(message.start, StartLine::Status { .. })
}

/// What is wrong with a message, and how it is put right where that is certain.
pub(super) fn finding(text: &str, problem: &MessageProblem) -> Finding {
    let shown = problem.span.of(text);
    match problem.kind {
        ProblemKind::NoEmptyLine => {
            let newline = if text[..problem.span.start as usize].ends_with("\r\n") { "\r\n" } else { "\n" };
            Finding::new(problem.span, "no empty line between the header fields and the body")
                .help("add an empty line: without it, servers take the body for a header field and refuse the message")
                .fix(Applicability::Safe, "insert an empty line", vec![Edit::insert(problem.span.start, newline)])
        }
        ProblemKind::EmptyLine => {
            Finding::new(Span::empty(problem.span.start + 1), "an empty line before the header fields")
                .help("remove it: the first empty line ends the header, and what follows is the body")
                .fix(Applicability::Safe, "remove the empty line", vec![Edit::delete(problem.span)])
        }
        ProblemKind::NoColon => Finding::new(problem.span, format!("header field without a colon: `{}`", clip(shown)))
            .help("write `Name: value`, or put an empty line before it if the body starts here"),
        ProblemKind::BlankInTarget => Finding::new(problem.span, "a blank in the request target")
            .help("write a blank as `%20`; the target ends at the first one")
            .fix(Applicability::Unsafe, "replace it with `%20`", vec![Edit::replace(problem.span, "%20")]),
        ProblemKind::Version => misspelt_version(problem.span, shown),
        ProblemKind::NoBlank => Finding::new(problem.span, "no blank between the method and the target")
            .help("write `POST /path`: without the blank, servers take both for the method")
            .fix(Applicability::Safe, "insert a blank", vec![Edit::insert(problem.span.start, " ")]),
        ProblemKind::BlankBeforeColon => Finding::new(problem.span, "a blank before the colon of a header field")
            .severity(Severity::Warning)
            .help("servers refuse such a field (RFC 9112, section 5.1)")
            .fix(Applicability::Safe, "remove the blank", vec![Edit::delete(problem.span)]),
    }
}

/// A version that is written otherwise than `HTTP/1.1`: certain where letters and digits stay.
fn misspelt_version(span: Span, written: &str) -> Finding {
    let number = written.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let meant = format!("HTTP/{}", number.replace(',', "."));
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let applicability = if letters(written) == letters(&meant) { Applicability::Safe } else { Applicability::Unsafe };
    Finding::new(span, format!("`{}` is not a version of HTTP", clip(written)))
        .help(format!("did you mean `{meant}`?"))
        .fix(applicability, format!("write `{meant}`"), vec![Edit::replace(span, meant)])
}

/// The body of a response, if it is JSON.
fn response_json<'a>(text: &'a str, message: &Message) -> Option<Part<'a>> {
    let body = message.body.filter(|_| matches!(message.start, StartLine::Status { .. }))?;
    json::looks_like_json(body.of(text)).then(|| Part::plain(text, body))
}

fn written<'a>(text: &'a str, message: &Message) -> Option<Written<'a>> {
    let StartLine::Request { method, target, .. } = &message.start else { return None };
    let mut written = HTTP.request(text, message.span);
    written.method = method.map(|method| Part::plain(text, method));
    written.url = Some(Part::plain(text, *target));
    written.query = message.query.iter().map(|pair| header(text, pair)).collect();
    written.headers = message.fields.iter().map(|field| header(text, field)).collect();
    written.body = message.body.map_or(Content::None, |body| content(text, body));
    written.body_span = message.body;
    written.defaults =
        Defaults { method: "GET", origin: ORIGIN, syntax: SYNTAX, folds_headers: true, ..Defaults::default() };
    written.is_elided = message.is_elided || matches!(written.body, Content::Elsewhere);
    Some(written)
}

/// A body; `< file` stands for what is in a file, alone or in a part of a form.
fn content(text: &str, body: Span) -> Content<'_> {
    let written = body.of(text);
    let is_file = |line: &str| line.starts_with("< ");
    let is_form = written.starts_with("--");
    if is_file(written) && !written.contains('\n') || is_form && written.lines().any(is_file) {
        return Content::Elsewhere;
    }
    Content::Text(Part::plain(text, body))
}

/// A header field, which takes its whole line.
fn header<'a>(text: &'a str, field: &http::HeaderField) -> Field<'a> {
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

fn change<'a>(written: &Written<'a>, change: &Change<'_, 'a>) -> Option<Edits> {
    let text = written.source;
    match change {
        Change::Remove(field) => Some(Edit::delete(field.span).into()),
        Change::Header { name, value } => {
            let after = written.headers.last().map_or_else(
                || written.url.map(|url| url.outer().end),
                |last| last.value.map(|value| value.outer().end),
            )?;
            let end = text[after as usize..].find(['\r', '\n']).map_or(text.len(), |at| after as usize + at) as u32;
            let newline = if text[end as usize..].starts_with("\r\n") { "\r\n" } else { "\n" };
            Some(Edit::insert(end, format!("{newline}{name}: {value}")).into())
        }
    }
}

/// The URL of a request up to its path, and the rest of it with the query.
pub(super) fn target_of(request: &Request) -> (String, String) {
    let url = with_query(request);
    let address = Address::of(&url);
    let (origin, rest) = url.split_at(address.path.start);
    let rest = rest.split('#').next().unwrap_or_default().replace([' ', '\t'], "%20");
    (origin.to_owned(), if rest.starts_with('/') { rest } else { format!("/{rest}") })
}

/// The comments of messages, and what is done with responses, as far as they are in no body.
pub(super) fn remarks(text: &str, found: &http::Messages) -> Vec<String> {
    let mut bodies = found.all.iter().filter_map(|message| message.body).peekable();
    let mut said = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        while bodies.next_if(|body| (body.end as usize) <= at).is_some() {}
        let is_body = bodies.peek().is_some_and(|body| (body.start as usize) < at + line.len());
        let remark = line.trim();
        if !is_body && http::is_handler(line) {
            said.push(format!("what is done with the response: `{}`", clip(remark)));
        } else if !is_body
            && (remark.starts_with('#') || remark.starts_with("//"))
            && !remark.trim_matches('#').is_empty()
        {
            said.push(format!("the comment `{}`", clip(remark)));
        }
        at += line.len();
    }
    said
}

/// Comments and responses.
fn unshown(source: &Source<'_>) -> Vec<String> {
    let text = source.text;
    let found = http::read(text);
    let statuses = found.all.iter().filter_map(|message| match message.start {
        StartLine::Status { code } => Some(format!("the response with the status {}", code.of(text))),
        StartLine::Request { .. } => None,
    });
    remarks(text, &found).into_iter().chain(statuses).collect()
}

fn beside(source: &Source<'_>) -> Vec<String> {
    let text = source.text;
    let found = http::read(text);
    let mut said = unshown(source);
    said.extend(found.variables.iter().map(|variable| format!("the variable `{}`", variable.name.of(text))));
    for message in &found.all {
        match message.start {
            StartLine::Request { version: Some(version), .. } if !version.of(text).eq_ignore_ascii_case("HTTP/1.1") => {
                said.push(format!("that it is sent as `{}`", version.of(text)));
            }
            StartLine::Status { .. } | StartLine::Request { .. } => {}
        }
        let ends_in_blanks = |body: &Span| text[body.end as usize..].starts_with([' ', '\t']);
        let is_text = |body: &Span| !body.of(text).ends_with(['}', ']']);
        if message.body.is_some_and(|body| ends_in_blanks(&body) && is_text(&body)) {
            said.push("the blanks at the end of its body".to_owned());
        }
    }
    said
}

/// A request as it goes over the wire; one of plain HTTP, or for another host than its URL's, with its whole URL.
fn write(request: &Request) -> Draft {
    let (origin, target) = target_of(request);
    let authority = origin.split_once("://").map_or(origin.as_str(), |(_, authority)| authority);
    let (user, host) = authority.rsplit_once('@').map_or((None, authority), |(user, host)| (Some(user), host));
    let mut losses = unsendable(request);
    if user.is_some() && request.header("authorization").is_none() {
        losses.push("the user and the password in the URL".to_owned());
    }
    let named = request.header("host");
    let is_whole = !origin.starts_with("https://") || named.is_some_and(|named| named != host);
    let mut lines = Vec::new();
    if is_whole {
        let scheme = origin.split_once("://").map_or(String::new(), |(scheme, _)| format!("{scheme}://"));
        lines.push(format!("{} {scheme}{host}{target} HTTP/1.1", request.method));
    } else {
        lines.push(format!("{} {target} HTTP/1.1", request.method));
        lines.extend((named.is_none() && origin != ORIGIN).then(|| format!("Host: {host}")));
    }
    let (headers, has_cookies) = with_cookies(request);
    lines.extend(headers.iter().map(|NameValue { name, value }| format!("{name}: {value}")));
    if !has_cookies {
        lines.push(format!("Cookie: {}", cookie_header(None, &request.cookies)));
    }
    let mut text = String::new();
    if let Some(body) = &request.post_data {
        let written = body_text(body, &mut losses);
        let usual = written.as_deref().filter(|text| looks_like_form(text)).map_or("", |_| FORM);
        let mime_type = if body.mime_type.is_empty() { usual } else { &body.mime_type };
        if !mime_type.is_empty() && request.header("content-type").is_none() {
            lines.push(format!("Content-Type: {mime_type}"));
        }
        text = written.map_or(String::new(), |text| format!("\n{text}\n"));
    }
    let text = lines.join("\n") + "\n" + &text;
    if !has_body(&text, request) {
        losses.push("the body, which would be read as something else".to_owned());
    }
    Draft { text, losses }
}

/// Whether a message is read with the body of the request; blanks around JSON say nothing.
fn has_body(text: &str, request: &Request) -> bool {
    let Some(body) = request.post_data.as_ref().and_then(|body| body.text.as_deref()) else { return true };
    let found = http::read(text);
    let [message] = found.all.as_slice() else { return false };
    let read = message.body.map_or("", |read| read.of(text));
    read == body || read == body.trim() && json::parse(body).is_ok() || body.trim().is_empty()
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

    fn applied(change_of: impl for<'a> Fn(&Written<'a>) -> Edits) -> String {
        let reading = read(&Source { tag: "http", text: PAGE });
        change_of(&reading.requests[0]).apply(PAGE)
    }

    #[test]
    fn a_message_is_a_request() {
        let reading = read(&Source { tag: "http", text: PAGE });
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
    }
}
