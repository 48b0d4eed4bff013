//! The requests that a curl command sends.

use super::read::{Argument, CurlCommand, Transfer, WordPart};
use super::values::Values;
use crate::har::{Cookie, NameValue, Param, PostData, Request};
use crate::placeholder;
use crate::web::{FORM, encode_component};

/// The texts of files by their names, as far as they are known.
pub(crate) type Files<'f> = &'f dyn Fn(&str) -> Option<String>;

/// What is sent; `None` for a command of which that cannot be said: it is elided, or its body is in a file.
#[must_use]
pub fn requests(command: &CurlCommand<'_, '_>) -> Option<Vec<Request>> {
    requests_with(command, &|_| None)
}

/// As [`requests`], with the texts of files that the page shows beside those that the script writes.
#[must_use]
pub(crate) fn requests_with(command: &CurlCommand<'_, '_>, files: Files<'_>) -> Option<Vec<Request>> {
    let mut requests = Vec::new();
    for (transfer, sent) in sent(command, files)? {
        let values = Values::of(command, transfer);
        for mut request in sent {
            values.name(&mut request);
            requests.push(request);
        }
    }
    Some(requests)
}

/// As [`requests`], with variables of the shell as they are written.
#[must_use]
pub(crate) fn requests_as_written(command: &CurlCommand<'_, '_>) -> Option<Vec<Request>> {
    Some(sent(command, &|_| None)?.into_iter().flat_map(|(_, sent)| sent).collect())
}

/// The requests of each transfer of a command.
fn sent<'c, 's, 't>(
    command: &'c CurlCommand<'s, 't>,
    files: Files<'_>,
) -> Option<Vec<(&'c Transfer<'s, 't>, Vec<Request>)>> {
    if command.is_open || !command.mistakes.is_empty() {
        return None;
    }
    let all = |name: &str| command.file(name).map(|word| word.text.to_string()).or_else(|| files(name));
    let transfers = command.transfers.iter();
    transfers.map(|transfer| Some((transfer, of_transfer(command, transfer, &all)?))).collect()
}

fn of_transfer(command: &CurlCommand<'_, '_>, transfer: &Transfer<'_, '_>, files: Files<'_>) -> Option<Vec<Request>> {
    let draft = draft(command, transfer, files)?;
    let is_literal = transfer.has("globoff");
    let query = query(command, transfer, files)?;
    let user = transfer.last("user").and_then(|argument| argument.value);
    let mut requests = Vec::new();
    for url in transfer.values("url") {
        for address in expand(url.text(), is_literal)? {
            let mut request = draft.clone();
            request.url = absolute(&address);
            if let Some(query) = &query {
                append_query(&mut request.url, query);
            }
            if let Some(user) = user {
                authorize(&mut request, user.text());
            }
            requests.push(request);
        }
    }
    (!requests.is_empty()).then_some(requests)
}

/// All but the URL.
fn draft(command: &CurlCommand<'_, '_>, transfer: &Transfer<'_, '_>, files: Files<'_>) -> Option<Request> {
    let mut request = Request { http_version: "HTTP/1.1".to_owned(), ..Request::default() };
    headers(transfer, &mut request)?;
    let gets = transfer.has("get");
    if !gets {
        request.post_data = body(command, transfer, &request, files)?;
    }
    let usual = match () {
        () if transfer.has("head") => "HEAD",
        () if transfer.has("upload-file") => "PUT",
        () if request.post_data.is_some() => "POST",
        () => "GET",
    };
    let method = transfer.last("request").and_then(|argument| argument.value);
    method.map_or(usual, WordPart::text).clone_into(&mut request.method);
    Some(request)
}

fn headers(transfer: &Transfer<'_, '_>, request: &mut Request) -> Option<()> {
    for argument in &transfer.arguments {
        let Some(value) = argument.value.map(WordPart::text) else { continue };
        match argument.option.name {
            "header" => {
                if value.starts_with('@') || argument.value.is_some_and(WordPart::has_hole_at_colon) {
                    return None;
                }
                if let Some(header) = header(value) {
                    request.headers.push(header);
                }
            }
            "cookie" if !value.contains('=') => return None,
            "variable" | "unix-socket" | "abstract-unix-socket" | "request-target" => return None,
            _ => {}
        }
    }
    add_cookies(transfer, request);
    let named =
        [("user-agent", "User-Agent"), ("referer", "Referer"), ("range", "Range"), ("oauth2-bearer", "Authorization")];
    for (option, name) in named {
        let Some(value) = transfer.last(option).and_then(|argument| argument.value) else { continue };
        let text = value.text();
        let value = match option {
            "range" => format!("bytes={text}"),
            "oauth2-bearer" => format!("Bearer {text}"),
            "referer" => text.strip_suffix(";auto").unwrap_or(text).to_owned(),
            _ => text.to_owned(),
        };
        let is_given = request.header(name).is_some() || removes(transfer, name);
        if !value.is_empty() && !is_given {
            request.headers.push(NameValue { name: name.to_owned(), value });
        }
    }
    if transfer.has("json") {
        for (name, value) in [("Content-Type", "application/json"), ("Accept", "application/json")] {
            if request.header(name).is_none() && !removes(transfer, name) {
                request.headers.push(NameValue { name: name.to_owned(), value: value.to_owned() });
            }
        }
    }
    Some(())
}

/// `Name: value`, or `Name;` for one without a value. `Name:` removes one that curl would send itself.
fn header(text: &str) -> Option<NameValue> {
    let text = text.trim_end_matches(['\r', '\n']);
    if let Some((name, value)) = text.split_once(':') {
        let value = value.trim_start_matches([' ', '\t']);
        return (!value.is_empty()).then(|| NameValue { name: name.to_owned(), value: value.to_owned() });
    }
    let name = text.strip_suffix(';')?;
    Some(NameValue { name: name.to_owned(), value: String::new() })
}

/// Whether a header is taken out by name: `-H 'Accept:'`.
fn removes(transfer: &Transfer<'_, '_>, name: &str) -> bool {
    transfer.values("header").any(|value| {
        let header = value.text().split_once(':');
        header.is_some_and(|(one, value)| one.eq_ignore_ascii_case(name) && value.trim().is_empty())
    })
}

/// Several `-b` are joined without a blank, which HAR's cookies cannot say: then they are a header.
fn add_cookies(transfer: &Transfer<'_, '_>, request: &mut Request) {
    let sent = transfer.values("cookie").map(WordPart::text).collect::<Vec<_>>().join(";");
    if sent.is_empty() || request.header("cookie").is_some() {
        return;
    }
    let pairs: Vec<Cookie> = cookies(&sent).collect();
    let usual = pairs.iter().map(|pair| format!("{}={}", pair.name, pair.value)).collect::<Vec<_>>().join("; ");
    if usual == sent {
        request.cookies = pairs;
    } else {
        request.headers.push(NameValue { name: "Cookie".to_owned(), value: sent });
    }
}

fn cookies(text: &str) -> impl Iterator<Item = Cookie> + '_ {
    text.split(';').map(str::trim).filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Cookie { name: name.to_owned(), value: value.to_owned() }
    })
}

/// The body; the outer `None` where it is not on the page.
#[allow(clippy::option_option, reason = "a body that is not known is not a request without one")]
fn body(
    command: &CurlCommand<'_, '_>,
    transfer: &Transfer<'_, '_>,
    request: &Request,
    files: Files<'_>,
) -> Option<Option<PostData>> {
    if transfer.has("upload-file") {
        let text = match transfer.last("upload-file")?.value?.text() {
            "-" | "." => command.input()?.text.to_string(),
            name => files(name)?,
        };
        return Some(Some(PostData { mime_type: String::new(), text: Some(text), params: Vec::new() }));
    }
    if transfer.form().next().is_some() {
        let params: Option<Vec<Param>> = transfer.form().map(param).collect();
        let mime_type = request.header("content-type").unwrap_or("multipart/form-data").to_owned();
        return Some(Some(PostData { mime_type, text: None, params: params? }));
    }
    let Some(text) = data(command, transfer, files)? else { return Some(None) };
    let declared = request.header("content-type").map(str::to_owned);
    let usual = if removes(transfer, "Content-Type") { "" } else { FORM };
    let mime_type = declared.unwrap_or_else(|| usual.to_owned());
    Some(Some(PostData { mime_type, text: Some(text), params: Vec::new() }))
}

/// All data joined as curl does; the outer `None` where a piece of it is not on the page.
#[allow(clippy::option_option, reason = "as for the body")]
fn data(command: &CurlCommand<'_, '_>, transfer: &Transfer<'_, '_>, files: Files<'_>) -> Option<Option<String>> {
    let mut joined: Option<String> = None;
    for argument in transfer.data() {
        let piece = piece(command, argument, files)?;
        joined = Some(match joined {
            None => piece,
            Some(before) if argument.option.name == "json" => before + &piece,
            Some(before) => format!("{before}&{piece}"),
        });
    }
    Some(joined)
}

fn piece(command: &CurlCommand<'_, '_>, argument: &Argument<'_, '_>, files: Files<'_>) -> Option<String> {
    let text = argument.value?.text();
    match argument.option.name {
        "data-raw" => Some(text.to_owned()),
        "data-urlencode" => url_encoded(command, text, files),
        name => match text.strip_prefix('@') {
            None => Some(text.to_owned()),
            Some(file) => {
                let input = if file == "-" { command.input()?.text.to_string() } else { files(file)? };
                Some(if matches!(name, "data" | "data-ascii") { input.replace(['\r', '\n', '\0'], "") } else { input })
            }
        },
    }
}

/// The forms of `--data-urlencode`: `content`, `=content`, `name=content`, `@file`, `name@file`.
fn url_encoded(command: &CurlCommand<'_, '_>, text: &str, files: Files<'_>) -> Option<String> {
    let at = text.find('=').or_else(|| text.find('@'));
    let Some(at) = at else { return Some(encoded(text)) };
    let (name, content) = (&text[..at], &text[at + 1..]);
    let content = match (text.as_bytes()[at], content) {
        (b'=', content) => content.to_owned(),
        (_, "-") => command.input()?.text.to_string(),
        (_, file) => files(file)?,
    };
    Some(if name.is_empty() { encoded(&content) } else { format!("{name}={}", encoded(&content)) })
}

/// Percent-encoded as curl 7.84 and later do, with `+` for a blank.
fn encoded(text: &str) -> String {
    encode_component(text).replace("%20", "+")
}

/// A field of a form: `name=content;type=…`, `name=@file;filename=…`, `name=<file`.
fn param(argument: &Argument<'_, '_>) -> Option<Param> {
    let text = argument.value?.text();
    let (name, content) = text.split_once('=')?;
    let mut param = Param { name: name.to_owned(), value: Some(content.to_owned()), ..Param::default() };
    if argument.option.name == "form-string" {
        return Some(param);
    }
    if content.starts_with(['<', '(', '=']) || content.contains("headers=") || content.contains("encoder=") {
        return None;
    }
    let (file, rest) = match content.strip_prefix('@') {
        Some(rest) => (true, rest),
        None => (false, content),
    };
    if file && rest.contains(',') {
        return None;
    }
    let (value, attributes) = value_of_field(rest)?;
    let mut rest = attributes;
    while let Some(start) = rest.find(|it: char| it != ';' && !it.is_whitespace()) {
        let (key, given) = rest[start..].split_once('=')?;
        let (value, behind) = value_of_field(given)?;
        let attribute = rest[start..rest.len() - behind.len()].trim_end_matches([';', ' ']);
        rest = behind;
        match key.trim() {
            "type" => param.content_type = Some(value),
            "filename" => param.file_name = Some(value),
            // Parameters of the media type.
            _ if param.content_type.is_some() => {
                let media_type = param.content_type.get_or_insert_default();
                media_type.push(';');
                media_type.push_str(attribute);
            }
            _ => return None,
        }
    }
    param.value = Some(value.clone());
    if file {
        let name = value.rsplit('/').next().unwrap_or(&value).to_owned();
        param.content_type.get_or_insert_with(|| media_type_of(&name).to_owned());
        param.file_name.get_or_insert(name);
        param.value = None;
    }
    Some(param)
}

/// The type that curl gives to a file, by its ending (`lib/mime.c`).
fn media_type_of(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "gif" => "image/gif",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain",
        "htm" | "html" => "text/html",
        "pdf" => "application/pdf",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

/// The content of a field, which may be in double quotes, and what is after its first semicolon.
fn value_of_field(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        // Only known attributes end the content: others are content of older versions too.
        let (value, rest) = text.split_once(';').unwrap_or((text, ""));
        return Some((value.to_owned(), rest));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => match characters.next()? {
                (_, next @ ('"' | '\\')) => value.push(next),
                (_, next) => value.extend(['\\', next]),
            },
            '"' => return Some((value, quoted[at + 1..].trim_start().trim_start_matches(';'))),
            other => value.push(other),
        }
    }
    // A quote that is never closed is content.
    let (value, rest) = text.split_once(';').unwrap_or((text, ""));
    Some((value.to_owned(), rest))
}

/// What `--get` and `--url-query` add to the query.
#[allow(clippy::option_option, reason = "as for the body")]
fn query(command: &CurlCommand<'_, '_>, transfer: &Transfer<'_, '_>, files: Files<'_>) -> Option<Option<String>> {
    let mut pieces = Vec::new();
    for value in transfer.values("url-query") {
        let text = value.text();
        match text.strip_prefix('+') {
            Some(raw) => pieces.push(raw.to_owned()),
            None => pieces.push(url_encoded(command, text, files)?),
        }
    }
    if transfer.has("get") {
        pieces.extend(data(command, transfer, files)?);
    }
    Some((!pieces.is_empty()).then(|| pieces.join("&")))
}

fn append_query(url: &mut String, query: &str) {
    let fragment = url.find('#').map(|at| url.split_off(at));
    let separator = match (url.contains('?'), url.ends_with(['?', '&'])) {
        (false, _) => "?",
        (true, true) => "",
        (true, false) => "&",
    };
    url.push_str(separator);
    url.push_str(query);
    url.extend(fragment);
}

/// A URL without a scheme is one of HTTP.
fn absolute(url: &str) -> String {
    let is_hole = url.starts_with(placeholder::OPENERS) || url.starts_with('%');
    let scheme = url.split_once("://").map(|(scheme, _)| scheme);
    if is_hole
        || scheme
            .is_some_and(|scheme| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)))
    {
        return url.to_owned();
    }
    format!("http://{url}")
}

fn authorize(request: &mut Request, user: &str) {
    if request.header("authorization").is_some() {
        return;
    }
    let at = request.url.find("://").map_or(0, |at| at + 3);
    let (name, password) = user.split_once(':').unwrap_or((user, ""));
    let encode =
        |text: &str| if text.starts_with(placeholder::OPENERS) { text.to_owned() } else { encode_component(text) };
    let has_user = request.url[at..].split(['/', '?', '#']).next().is_some_and(|authority| authority.contains('@'));
    if !has_user {
        request.url.insert_str(at, &format!("{}:{}@", encode(name), encode(password)));
    }
}

/// How many URLs of one pattern are taken: `[1-1000]` is one request to its reader, and each would be a snippet.
const MOST_URLS: usize = 16;

/// The URLs of a pattern: `{a,b}`, `[1-3]`, `[a-c]`, `[0-10:5]`; `None` for too many, or for what curl refuses.
///
/// `{id}` and `[]` are placeholders and themselves.
fn expand(url: &str, is_literal: bool) -> Option<Vec<String>> {
    if is_literal {
        return Some(vec![url.to_owned()]);
    }
    let mut urls = vec![String::new()];
    let mut rest = url;
    while let Some(open) = rest.find(['{', '[']) {
        if rest[..open].ends_with('\\') {
            // An escaped bracket is itself, and so is the one that closes it.
            let literal = rest[..=open].replace('\\', "");
            for url in &mut urls {
                url.push_str(&literal);
            }
            rest = &rest[open + 1..];
            continue;
        }
        let close = if rest[open..].starts_with('{') { '}' } else { ']' };
        let Some(len) = rest[open..].find(close) else { break };
        let inside = &rest[open + 1..open + len];
        let choices: Vec<String> =
            if close == '}' { inside.split(',').map(str::to_owned).collect() } else { range(inside)? };
        let is_themselves = choices.len() == 1 && close == '}';
        let before = &rest[..open];
        let choices =
            if is_themselves || inside.is_empty() { vec![rest[open..=open + len].to_owned()] } else { choices };
        if urls.len() * choices.len() > MOST_URLS {
            return None;
        }
        urls = urls.iter().flat_map(|url| choices.iter().map(move |choice| format!("{url}{before}{choice}"))).collect();
        rest = &rest[open + len + 1..];
    }
    let rest = if url.contains("\\[") || url.contains("\\{") {
        rest.replace("\\]", "]").replace("\\}", "}")
    } else {
        rest.to_owned()
    };
    for url in &mut urls {
        url.push_str(&rest);
    }
    Some(urls)
}

/// The values of a range.
fn range(inside: &str) -> Option<Vec<String>> {
    if inside.is_empty() {
        return Some(vec![String::new()]);
    }
    let (bounds, step) = inside.split_once(':').unwrap_or((inside, "1"));
    let (first, last) = bounds.split_once('-')?;
    let step: u32 = step.parse().ok().filter(|step| *step > 0)?;
    if let (Ok(from), Ok(to)) = (first.parse::<u32>(), last.parse::<u32>()) {
        let width = if first.starts_with('0') { first.len() } else { 0 };
        let values = (from..=to).step_by(step as usize).take(MOST_URLS + 1);
        return Some(values.map(|value| format!("{value:0width$}")).collect());
    }
    let letter = |text: &str| text.chars().next().filter(|it| text.len() == 1 && it.is_ascii_alphabetic());
    let (from, to) = (letter(first)?, letter(last)?);
    let values = (from as u32..=to as u32).step_by(step as usize).take(MOST_URLS + 1);
    Some(values.filter_map(char::from_u32).map(String::from).collect())
}
