//! From lines to messages.

use std::ops::Range;

use super::line::{
    glued_method, is_handler, is_omission, is_remark, is_request_line, is_rule, is_status_line, is_version,
    misspelt_version, opened_quote, opens_json, short_status, starts_body, starts_next, starts_query_pair, words,
};
use super::{HeaderField, Message, MessageProblem, Messages, ProblemKind, StartLine};
use crate::placeholder::{self, omission};
use crate::text::Span;

/// Names of header fields that say of lines that they are not a body.
const OF_EVERY_MESSAGE: [&str; 5] = ["host", "content-type", "authorization", "user-agent", "content-length"];

/// Reads the messages of a text.
#[must_use]
pub(crate) fn read(text: &str) -> Messages {
    let mut reader = MessageReader { text, at: 0, found: Messages::default(), boundaries: boundaries(text) };
    while reader.at < text.len() {
        reader.message();
    }
    reader.found
}

struct MessageReader<'t> {
    text: &'t str,
    at: usize,
    found: Messages,
    /// The lines that end multipart bodies, without the hyphens at their ends, each with the place after it; sorted.
    boundaries: Vec<(&'t str, usize)>,
}

/// The lines of a text that end multipart bodies (`--boundary--`), as a reader has them.
fn boundaries(text: &str) -> Vec<(&str, usize)> {
    let mut at = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        at += line.len();
        found.extend(line.trim_end().strip_suffix("--").filter(|line| is_boundary(line)).map(|line| (line, at)));
    }
    found.sort_unstable();
    found
}

/// Whether a line separates the parts of a multipart body (RFC 2046, section 5.1.1).
fn is_boundary(line: &str) -> bool {
    line.starts_with("--") && !is_rule(line) && line.len() > 2
}

impl<'t> MessageReader<'t> {
    /// The line at hand, without its ending.
    fn line(&self) -> Range<usize> {
        let rest = &self.text[self.at..];
        let len = rest.find('\n').unwrap_or(rest.len());
        self.at..self.at + rest[..len].trim_end_matches('\r').len()
    }

    fn next_line(&mut self) {
        self.at += self.text[self.at..].find('\n').map_or(self.text.len() - self.at, |end| end + 1);
    }

    fn text_of(&self, range: &Range<usize>) -> &'t str {
        &self.text[range.clone()]
    }

    /// Skips what is between messages, and reads one.
    fn message(&mut self) {
        let line = self.line();
        let words = self.text_of(&line);
        let start = self.start_line(&line);
        let Some((start, has_problem)) = start else {
            self.variable(&line, words);
            self.next_line();
            return;
        };
        let mut message = Message { start, span: Span::from(line.clone()), ..Message::default() };
        self.found.problems.extend(has_problem);
        self.next_line();
        self.target_goes_on(&mut message);
        self.head(&mut message);
        self.body(&mut message);
        if let Some(quote) = opened_quote(words) {
            message.body = message.body.and_then(|body| self.without_quote(body, quote));
        }
        let end = self.text[..self.at].trim_end().len().max(line.end) as u32;
        message.span = Span::new(line.start as u32, end);
        self.found.all.push(message);
    }

    /// A body without the quote that closes it.
    fn without_quote(&self, body: Span, quote: char) -> Option<Span> {
        let Some(inner) = body.of(self.text).strip_suffix(quote) else { return Some(body) };
        let body = self.trimmed(body.start as usize..body.start as usize + inner.len());
        (!body.is_empty()).then_some(body)
    }

    /// `@name = value`, as REST clients have variables.
    fn variable(&mut self, line: &Range<usize>, words: &str) {
        let Some(rest) = words.strip_prefix('@') else { return };
        let Some((name, _)) = rest.split_once('=') else { return };
        let name_start = line.start + 1;
        self.found.variables.push(HeaderField {
            name: self.trimmed(name_start..name_start + name.len()),
            value: self.trimmed(name_start + name.len() + 1..line.end),
        });
    }

    /// The place of a range without the blanks around it. A no-break space is none to servers.
    fn trimmed(&self, range: Range<usize>) -> Span {
        let text = &self.text[range.clone()];
        let start = range.start + (text.len() - text.trim_ascii_start().len());
        Span::from(start..start + text.trim_ascii().len())
    }

    fn start_line(&self, line: &Range<usize>) -> Option<(StartLine, Option<MessageProblem>)> {
        let text = self.text_of(line);
        let place = |word: &str| {
            let start = line.start + (word.as_ptr() as usize - text.as_ptr() as usize);
            start..start + word.len()
        };
        let status = if is_status_line(text) { words(text).nth(1) } else { short_status(text) };
        if let Some(code) = status {
            return Some((StartLine::Status { code: Span::from(place(code)) }, None));
        }
        if let Some(method) = glued_method(text) {
            let method = place(method);
            let version = words(text).nth(1).map(|version| Span::from(place(version)));
            let target = words(text).next().map_or(method.clone(), |word| method.end..place(word).end);
            let span = Span::empty(method.end as u32);
            let request = StartLine::Request { method: Some(Span::from(method)), target: Span::from(target), version };
            return Some((request, Some(MessageProblem { span, kind: ProblemKind::NoBlank })));
        }
        if !is_request_line(text) {
            let url = text.trim();
            let is_url = url.starts_with("http://") || url.starts_with("https://");
            let target = Span::from(place(url));
            return (is_url && !url.contains(' '))
                .then_some((StartLine::Request { method: None, target, version: None }, None));
        }
        let method = words(text).next()?;
        let misspelt = misspelt_version(text);
        let version = words(text).last().filter(|word| is_version(word)).or(misspelt);
        let after = place(method).end;
        let end = version.map_or(line.end, |version| place(version).start);
        let whole = self.trimmed(after..end);
        let (target, problem) = self.target(whole, version.is_some());
        let request = StartLine::Request {
            method: Some(Span::from(place(method))),
            target,
            version: version.map(|version| Span::from(place(version))),
        };
        let misspelt =
            misspelt.map(|version| MessageProblem { span: Span::from(place(version)), kind: ProblemKind::Version });
        Some((request, problem.or(misspelt)))
    }

    /// What follows the method: a target, with blanks only in placeholders; a remark may follow where no version does.
    fn target(&self, whole: Span, has_version: bool) -> (Span, Option<MessageProblem>) {
        let text = whole.of(self.text);
        let Some((blank, _)) = placeholder::outside(text).find(|(_, character)| matches!(character, ' ' | '\t')) else {
            return (whole, None);
        };
        let at = whole.start + blank as u32;
        let rest = text[blank..].trim_start();
        if !has_version && !rest.starts_with(['?', '&']) {
            return (Span::new(whole.start, at), None);
        }
        let is_shown = rest.starts_with(['[', '(']) || omission::starts(rest);
        let problem =
            MessageProblem { span: Span::new(at, whole.end - rest.len() as u32), kind: ProblemKind::BlankInTarget };
        if is_shown { (whole, None) } else { (Span::new(whole.start, at), Some(problem)) }
    }

    /// Lines of a query below the target, the last of which may have the version: `  ?page=2`, `&size=10 HTTP/1.1`.
    fn target_goes_on(&mut self, message: &mut Message) {
        loop {
            let StartLine::Request { target, version: None, .. } = message.start else { return };
            let line = self.line();
            let text = self.text_of(&line);
            let words = text.trim_start();
            let above = self.text[target.start as usize..line.start].trim_end();
            let goes_on = words.starts_with(['?', '&']) || above.ends_with(['?', '&']) && starts_query_pair(words);
            if !goes_on {
                return;
            }
            let (pairs, version) = match words.trim_end().rsplit_once([' ', '\t']) {
                Some((pairs, version)) if is_version(version) => (pairs.trim_end(), Some(version)),
                _ => (words.trim_end(), None),
            };
            let mut start = line.start + text.len() - words.len();
            for pair in pairs.split('&') {
                let mark = pair.len() - pair.trim_start_matches('?').len();
                let (name, value) = pair[mark..].split_once('=').unwrap_or((&pair[mark..], ""));
                let name_start = start + mark;
                if omission::starts(name) {
                    message.is_elided = true;
                } else if !name.is_empty() {
                    message.query.push(HeaderField {
                        name: self.trimmed(name_start..name_start + name.len()),
                        value: self.trimmed(start + pair.len() - value.len()..start + pair.len()),
                    });
                }
                start += pair.len() + 1;
            }
            if let (Some(word), StartLine::Request { version, .. }) = (version, &mut message.start) {
                *version = Some(Span::from(
                    line.start + text.trim_end().len() - word.len()..line.start + text.trim_end().len(),
                ));
            }
            self.next_line();
        }
    }

    /// The header fields, up to the empty line that ends them, or to a body that lacks it.
    fn head(&mut self, message: &mut Message) {
        while self.at < self.text.len() {
            let line = self.line();
            let text = self.text_of(&line);
            if text.trim().is_empty() {
                if !message.has_head && self.fields_follow(line.start) {
                    self.empty_lines(line.start);
                    continue;
                }
                message.has_head = true;
                return;
            }
            if starts_next(text) {
                return;
            }
            if starts_body(text) || opens_json(text, message.has_head) {
                if message.has_head && !message.is_elided {
                    let span = Span::from(line.start..line.start + 1);
                    self.found.problems.push(MessageProblem { span, kind: ProblemKind::NoEmptyLine });
                }
                return;
            }
            self.head_line(message, &line, text);
            self.next_line();
        }
    }

    /// Whether the empty lines at a place are before header fields: every line up to the next empty one is a field, and one of them
    /// has a name that no body would give.
    fn fields_follow(&self, at: usize) -> bool {
        // More lines are not the fields of a message that a page shows.
        const MOST: usize = 30;
        let name_of = |line: &'t str| {
            let (name, value) = line.split_once(':')?;
            let name = name.trim_end_matches([' ', '\t']);
            let is_token = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            (is_token && value.starts_with([' ', '\t'])).then_some(name)
        };
        let below = self.text[at..].lines().skip_while(|line| line.trim().is_empty());
        let names: Option<Vec<&str>> =
            below.take_while(|line| !line.trim().is_empty()).take(MOST).map(name_of).collect();
        names.is_some_and(|names| {
            names.iter().any(|name| OF_EVERY_MESSAGE.iter().any(|known| name.eq_ignore_ascii_case(known)))
        })
    }

    /// Skips the empty lines before header fields.
    fn empty_lines(&mut self, start: usize) {
        while self.text_of(&self.line()).trim().is_empty() {
            self.next_line();
        }
        let span = Span::from(start - 1..self.at - 1);
        self.found.problems.push(MessageProblem { span, kind: ProblemKind::EmptyLine });
    }

    fn head_line(&mut self, message: &mut Message, line: &Range<usize>, text: &str) {
        if is_remark(text) {
            message.is_elided |= is_omission(text);
            return;
        }
        // A value that goes on below (RFC 9112, section 5.2).
        if text.starts_with([' ', '\t']) && !message.fields.is_empty() {
            if let Some(field) = message.fields.last_mut() {
                field.value.end = line.start as u32 + text.trim_end().len() as u32;
            }
            return;
        }
        message.has_head = true;
        match placeholder::outside(text).find(|&(_, character)| character == ':') {
            Some((colon, _)) => {
                let colon = line.start + colon;
                let field =
                    HeaderField { name: self.trimmed(line.start..colon), value: self.trimmed(colon + 1..line.end) };
                let blanks = Span::new(field.name.end, colon as u32);
                let is_token =
                    |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
                if !blanks.is_empty() && !field.name.is_empty() && is_token(field.name.of(self.text)) {
                    self.found.problems.push(MessageProblem { span: blanks, kind: ProblemKind::BlankBeforeColon });
                }
                message.fields.push(field);
            }
            // After what is left out, the empty line may be left out too.
            None if message.is_elided => {}
            None if placeholder::is_in(text) => message.is_elided = true,
            None => {
                let problem = MessageProblem { span: self.trimmed(line.clone()), kind: ProblemKind::NoColon };
                self.found.problems.push(problem);
            }
        }
    }

    /// The body: what follows the empty line, up to the next message.
    fn body(&mut self, message: &mut Message) {
        let start = self.at;
        self.parts();
        let mut before_is_blank = true;
        let mut end = None;
        while self.at < self.text.len() {
            let line = self.line();
            let text = self.text_of(&line);
            let is_next = text.starts_with("###")
                || is_status_line(text)
                || before_is_blank && short_status(text).is_some()
                || is_request_line(text) && (before_is_blank || !message.has_head);
            if is_next && self.at > start || self.at == start && starts_next(text) {
                break;
            }
            if before_is_blank && (is_handler(text) || self.labels_response(&line)) || is_rule(text) {
                end.get_or_insert(self.at);
            }
            // A rule separates messages as an empty line does.
            before_is_blank = text.trim().is_empty() || is_rule(text);
            self.next_line();
        }
        let body = self.trimmed(start..end.unwrap_or(self.at).max(start));
        message.body = (!body.is_empty()).then_some(body);
    }

    /// Skips the parts of a multipart body, which may be messages, if a line below ends them.
    fn parts(&mut self) {
        let body = self.text[self.at..].trim_start();
        let first = body.lines().next().unwrap_or_default().trim_end();
        if !is_boundary(first) {
            return;
        }
        let next = self.boundaries.partition_point(|closing| *closing < (first, self.at));
        if let Some((_, end)) = self.boundaries.get(next).filter(|(boundary, _)| *boundary == first) {
            self.at = *end;
        }
    }

    /// Whether a line is the label of the response below it: `Response:`, `**Response**`, `Example response`.
    fn labels_response(&self, line: &Range<usize>) -> bool {
        // More words are a sentence, which may be a body.
        const MOST_WORDS: usize = 3;
        let text =
            self.text_of(line).trim_matches(['#', '*', '_', '-', '=', '<', '/', ' ', '\t']).trim_end_matches(':');
        let mut words = text.split_whitespace();
        let is_word = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_label = words.clone().count() <= MOST_WORDS
            && words.clone().all(is_word)
            && words.any(|word| {
                ["response", "returns", "reply", "output", "result"].contains(&&*word.to_ascii_lowercase())
            });
        let below = || self.text[line.end..].lines().find(|below| !below.trim().is_empty());
        is_label && below().is_some_and(|below| is_status_line(below) || short_status(below).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let found = read(text);
        let of = |span: Span| span.of(text).to_owned();
        let mut lines = Vec::new();
        for message in &found.all {
            lines.push(match &message.start {
                StartLine::Request { method, target, version } => {
                    format!(
                        "{}|{}|{}",
                        method.map_or(String::new(), of),
                        of(*target),
                        version.map_or(String::new(), of)
                    )
                }
                StartLine::Status { code } => of(*code),
            });
            lines.extend(message.query.iter().map(|pair| format!("?{}={}", of(pair.name), of(pair.value))));
            lines.extend(message.fields.iter().map(|field| format!("{}={}", of(field.name), of(field.value))));
            lines.extend(message.body.map(|body| format!("<{}>", of(body))));
        }
        lines.extend(found.problems.iter().map(|problem| format!("{:?} {}", problem.kind, of(problem.span))));
        lines
    }

    #[test]
    fn messages_are_read_in_every_style() {
        let wire = "POST /a HTTP/1.1\r\nHost: a.example\r\nX-A:\r\n\r\n{\"a\": 1}\r\n\r\nHTTP/1.1 200 OK\r\nX-B: c\r\n\r\n{}\r\n";
        assert_eq!(shown(wire), ["POST|/a|HTTP/1.1", "Host=a.example", "X-A=", "<{\"a\": 1}>", "200", "X-B=c", "<{}>"]);
        let client = "@host = a.example\n### One\n# @name one\nGET https://{{host}}/a\n  ?b=1\n  &c=2\nAccept: */*\n\n###\nhttps://a.example/\n";
        assert_eq!(shown(client), ["GET|https://{{host}}/a|", "?b=1", "?c=2", "Accept=*/*", "|https://a.example/|"]);
        let console = "PUT /i/_doc/1\n{\n  \"a\": 1\n}\n\nGET _search\nPOST /_bulk\n{\"index\": {}}\n{\"a\": 1}\n";
        assert_eq!(
            shown(console),
            ["PUT|/i/_doc/1|", "<{\n  \"a\": 1\n}>", "GET|_search|", "POST|/_bulk|", "<{\"index\": {}}\n{\"a\": 1}>"]
        );
    }

    #[test]
    fn queries_over_several_lines_are_one() {
        let bare = "GET /authorize?\n    response_type=code\n    &client_id=abc HTTP/1.1\nHost: a.example\n";
        assert_eq!(
            shown(bare),
            ["GET|/authorize?|HTTP/1.1", "?response_type=code", "?client_id=abc", "Host=a.example"]
        );
        let behind = "GET https://a.example/b?c=1&\nd=2&\ne=3\n";
        assert_eq!(shown(behind), ["GET|https://a.example/b?c=1&|", "?d=2", "?e=3"]);
        let left_out = "PATCH https://a.example/b\n?c[0]=d\n&e=https://f.example\n&...\n\nx";
        assert_eq!(shown(left_out), ["PATCH|https://a.example/b|", "?c[0]=d", "?e=https://f.example", "<x>"]);
    }

    #[test]
    fn a_quote_around_a_body_is_no_part_of_it() {
        assert_eq!(shown("POST /a -d '\n  {\"b\": 1}'\n"), ["POST|/a|", "<{\"b\": 1}>"]);
        assert_eq!(shown("POST /a -d '\n{\n}\n'\n\nGET /c\n"), ["POST|/a|", "<{\n}>", "GET|/c|"]);
    }

    #[test]
    fn responses_without_a_version_and_handlers_are_no_bodies() {
        let response = "POST /a\n\n{\"b\": 1}\n\n201 Created\n{\"c\": 2}\n";
        assert_eq!(shown(response), ["POST|/a|", "<{\"b\": 1}>", "201", "<{\"c\": 2}>"]);
        assert_eq!(shown("GET /a\n\n200 OK\n"), ["GET|/a|", "200"]);
        assert_eq!(shown("GET /a HTTP/1.1\nHost: b\n---\n200 OK\n"), ["GET|/a|HTTP/1.1", "Host=b", "200"]);
        for label in ["Response:", "**Response**", "Example response", "# Response"] {
            let page = format!("GET /a HTTP/1.1\nHost: b\n\n{label}\n\nHTTP/1.1 200 OK\n\n{{}}\n");
            assert_eq!(shown(&page), ["GET|/a|HTTP/1.1", "Host=b", "200", "<{}>"], "{label}");
            let page = format!("POST /a\n\n{{\"b\": 1}}\n\n{label}\n\n201 Created\n{{}}\n");
            assert_eq!(shown(&page), ["POST|/a|", "<{\"b\": 1}>", "201", "<{}>"], "{label}");
        }
        assert_eq!(shown("POST /a\n\nresponse\n"), ["POST|/a|", "<response>"]);
        assert_eq!(shown("POST /a\n\nHello: b\n\n201 Created\n"), ["POST|/a|", "<Hello: b>", "201"]);
        assert_eq!(shown("POST /a\n\n200 grams\n300 Is A Number That Is No Status\n").len(), 2);
        let handler = "POST /a\n\n{}\n\n> {%\nclient.log(1);\n%}\n\n###\nGET /b\n";
        assert_eq!(shown(handler), ["POST|/a|", "<{}>", "GET|/b|"]);
    }

    #[test]
    fn what_is_wrong_is_at_its_place() {
        assert_eq!(
            shown("POST /a HTTP/1.1\nHost: a\n{\"a\": 1}\n"),
            ["POST|/a|HTTP/1.1", "Host=a", "<{\"a\": 1}>", "NoEmptyLine {"]
        );
        assert_eq!(shown("GET /a b HTTP/1.1\nHost a\n"), ["GET|/a|HTTP/1.1", "BlankInTarget  ", "NoColon Host a"]);
        assert_eq!(shown("GET /a/<the id> HTTP/1.1\n...\n<headers>\n\n"), ["GET|/a/<the id>|HTTP/1.1"]);
        assert_eq!(shown("GET /a  # all of them\n"), ["GET|/a|"]);
    }

    #[test]
    fn words_of_prose_are_no_messages() {
        for text in ["GET started", "Use POST /a to do so", "{\"a\": 1}", "PUT it there", ""] {
            assert!(read(text).all.is_empty(), "{text}");
        }
    }
}
