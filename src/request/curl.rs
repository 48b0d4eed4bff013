//! curl commands as a notation: the parts of what a command sends, each a word of the shell or a part of one.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::draft::{cookie_header, unsendable, with_cookies, with_query};
use super::{Change, Content, Defaults, Draft, Field, Notation, Part, Reader, Source, Written};
use crate::curl::{self, Argument, CurlCommand, Transfer, shown_code};
use crate::har::{NameValue, PostData, Request};
use crate::shell::{self, Style};
use crate::suggest::closest;
use crate::text::{Edit, Edits, Span};
use crate::web::{FORM, encode_component, looks_like_form};

/// Blocks of shell code that run curl.
pub static CURL: Notation = Notation {
    name: "curl",
    has_requests: true,
    body: "body",
    tags: &["sh", "bash", "shell", "zsh", "console", "shell-session", "terminal", "shellscript", "curl"],
    claims: |block| Style::of_tag(block.tag()).is_some() && runs_curl(&block.text()),
    reader: Reader::Shell,
    change,
    tag: "bash",
    write,
    join: |commands| commands.join("\n"),
    beside: |source| said_beside(source, false),
    unshown: |source| said_beside(source, true),
};

static NAME: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("curl"));

/// Whether a text has the word `curl` with something after it that may be an argument.
fn runs_curl(text: &str) -> bool {
    NAME.find_iter(text.as_bytes()).any(|at| {
        let before = text[..at].chars().next_back();
        let after = text[at + 4..].strip_prefix(".exe").unwrap_or(&text[at + 4..]);
        !before.is_some_and(|it| it.is_alphanumeric() || matches!(it, '-' | '_' | '.'))
            && after.starts_with([' ', '\u{a0}', '\t', '\\', '\n', '\r', '^', '`'])
    })
}

/// The requests of a command, with the place of each part; `source` is the text that it was read from.
#[must_use]
pub(crate) fn written<'a>(source: &'a str, command: &CurlCommand<'a, 'a>) -> Vec<Written<'a>> {
    let transfers = command.transfers.iter();
    transfers.flat_map(|transfer| of_transfer(source, command, transfer)).collect()
}

fn of_transfer<'a>(source: &'a str, command: &CurlCommand<'a, 'a>, transfer: &Transfer<'a, 'a>) -> Vec<Written<'a>> {
    let is_shown =
        |url: &curl::WordPart<'a, 'a>| is_plain_url(url.text()) && !(url.has_hole() && runs_code(url.text()));
    with_urls(source, command, transfer, is_shown)
}

/// As [`written`], with URLs as they are written: `localhost:9200/_bulk`.
#[must_use]
pub(crate) fn written_anywhere<'a>(source: &'a str, command: &CurlCommand<'a, 'a>) -> Vec<Written<'a>> {
    let transfers = command.transfers.iter();
    transfers.flat_map(|transfer| with_urls(source, command, transfer, |_| true)).collect()
}

fn with_urls<'a>(
    source: &'a str,
    command: &CurlCommand<'a, 'a>,
    transfer: &Transfer<'a, 'a>,
    is_shown: impl Fn(&curl::WordPart<'a, 'a>) -> bool,
) -> Vec<Written<'a>> {
    let part = |value: curl::WordPart<'a, 'a>| Part::word(source, value.word).slice(value.range.range());
    let mut urls: Vec<Part<'a>> = transfer.values("url").filter(is_shown).map(part).collect();
    // Most commands have one, for which nothing is copied.
    let Some(last) = urls.pop() else { return Vec::new() };
    let method = transfer.last("request");
    let body = body(source, command, transfer);
    let data_flag = transfer.data().chain(transfer.form()).find_map(|argument| argument.flag);
    let is_bodiless = method.and_then(|it| it.value).is_some_and(|it| ["GET", "HEAD"].contains(&it.text()));
    let request = Written {
        method: method.and_then(|argument| argument.value).map(part),
        headers: transfer.arguments.iter().filter_map(|argument| header(source, argument)).collect(),
        // With `-X GET` it is the method that is wrong.
        body_name: if is_bodiless { method.and_then(|argument| argument.flag) } else { data_flag },
        body_span: body_span(transfer),
        defaults: defaults(transfer, &body),
        body,
        is_elided: command.is_open,
        filled: command.filled,
        ..CURL.request(source, command.span)
    };
    let mut all: Vec<_> = urls.into_iter().map(|url| Written { url: Some(url), ..request.clone() }).collect();
    all.push(Written { url: Some(last), ..request });
    all
}

/// Whether a command writes a part of a text.
fn runs_code(text: &str) -> bool {
    text.contains("$(") || text.contains('`')
}

/// Whether a URL is one that is sent as it is written: curl completes those without a scheme, and takes patterns apart.
fn is_plain_url(text: &str) -> bool {
    let rest = text.strip_prefix("https").or_else(|| text.strip_prefix("http"));
    let has_scheme = rest.is_some_and(|rest| rest.contains(":/") || rest.starts_with("//") || rest.starts_with(";//"));
    (has_scheme || has_misspelt_scheme(text))
        && !text.contains(['[', ']', '\\'])
        && !(text.contains('{') && text.contains(','))
}

/// Whether the scheme of a URL is `http` or `https` but for one slip: `htps`. Those that curl knows differ by more.
fn has_misspelt_scheme(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme).filter(|scheme| (3..=6).contains(&scheme.len()));
    scheme.is_some_and(|scheme| closest(scheme, ["http", "https"]).is_some())
}

fn header<'a>(source: &'a str, argument: &Argument<'a, 'a>) -> Option<Field<'a>> {
    let value = argument.value.filter(|_| argument.option.name == "header")?;
    let text = value.text();
    let is_kept = text.contains(':') || (!text.ends_with(';') && !text.starts_with('@') && !value.has_hole());
    if !is_kept || value.has_hole_at_colon() {
        return None;
    }
    let whole = Part::word(source, value.word);
    let start = value.range.start as usize;
    let end = start + text.len();
    let colon = text.find(':').map_or(text.len(), |at| at);
    let after = &text[(colon + 1).min(text.len())..];
    let value_start = end - after.trim_start_matches([' ', '\t']).len();
    // `Name:` takes out a header that curl would send.
    let is_removal = text.contains(':') && after.trim().is_empty();
    if is_removal {
        return None;
    }
    Some(Field {
        span: argument.flag.map_or(value.word.span, |flag| flag.cover(value.word.span)),
        name: whole.slice(start..start + colon),
        value: text.contains(':').then(|| whole.slice(value_start..end)),
        file: None,
        media_type: None,
    })
}

fn body<'a>(source: &'a str, command: &CurlCommand<'a, 'a>, transfer: &Transfer<'a, 'a>) -> Content<'a> {
    if transfer.has("get") {
        return Content::None;
    }
    let part = |value: curl::WordPart<'a, 'a>| Part::word(source, value.word).slice(value.range.range());
    let values: Vec<(&str, curl::WordPart<'a, 'a>)> =
        transfer.data().filter_map(|argument| Some((argument.option.name, argument.value?))).collect();
    match values.as_slice() {
        [] if transfer.form().next().is_some() || dumps_json(transfer) => Content::Unclear,
        [] => transfer.last("upload-file").and_then(|file| file.value).map_or(Content::None, |_| Content::Elsewhere),
        [(name, value)] if *name != "data-raw" && value.text().starts_with('@') => match command.input() {
            Some(word) if value.text() == "@-" => Content::Text(Part::word(source, word)),
            _ => Content::Elsewhere,
        },
        [("data-urlencode", _)] => Content::Unclear,
        [(_, value)] => Content::Text(part(*value)),
        several => {
            let is_plain =
                several.iter().all(|(name, value)| *name != "data-urlencode" && !value.text().starts_with('@'));
            let between = if several.iter().all(|(name, _)| *name == "json") { "" } else { "&" };
            if is_plain {
                Content::Texts(several.iter().map(|(_, value)| part(*value)).collect(), between)
            } else {
                Content::Unclear
            }
        }
    }
}

/// Whether data is given to `-D`, which was meant as `-d`.
fn dumps_json(transfer: &Transfer<'_, '_>) -> bool {
    transfer.values("dump-header").any(|value| curl::looks_like_json(value.text()))
}

fn body_span(transfer: &Transfer<'_, '_>) -> Option<Span> {
    let spans = transfer.data().chain(transfer.form()).filter_map(|argument| argument.value).map(curl::WordPart::span);
    spans.reduce(Span::cover)
}

/// What curl sends for what is not written. JSON that goes out as a form is a matter of `missing-content-type`.
fn defaults(transfer: &Transfer<'_, '_>, body: &Content<'_>) -> Defaults {
    let method = match () {
        () if transfer.has("head") => "HEAD",
        () if transfer.has("upload-file") => "PUT",
        () if !matches!(body, Content::None) => "POST",
        () => "GET",
    };
    let looks_like_json =
        transfer.data().any(|argument| argument.value.is_some_and(|value| curl::looks_like_json(value.text())));
    let media_type = match body {
        _ if transfer.has("json") => Some("application/json"),
        Content::Text(_) | Content::Texts(..) if !looks_like_json => Some(FORM),
        _ => None,
    };
    Defaults { method, media_type, ..Defaults::default() }
}

/// Takes an option out with the blanks or the line before it, or writes one after the command, in the quotes of its shell.
fn change<'a>(request: &Written<'a>, change: &Change<'_, 'a>) -> Option<Edits> {
    let source = request.source;
    let dialect = request.url.and_then(Part::dialect).unwrap_or_default();
    let edit = match change {
        Change::Remove(field) => {
            let between = [' ', '\t', '\n', '\r', dialect.continuation()];
            let before = source[..field.span.start as usize].trim_end_matches(between);
            Edit::delete(Span::new(before.len() as u32, field.span.end))
        }
        Change::Header { name, value } => {
            let header = format!("-H {}", dialect.quoted(&format!("{name}: {value}"))?);
            let first = request.headers.first().map(|field| field.span.start);
            match request.body_name.map(|flag| flag.start).or(first) {
                Some(before) => Edit::insert(before, format!("{header} ")),
                None => Edit::insert(request.span.end, format!(" {header}")),
            }
        }
    };
    Some(edit.into())
}

/// The options that no one misses who gets the same request by other means: they are about what curl shows on the way, or the
/// other client does so by itself.
const DISPENSABLE: [&str; 12] = [
    "compressed",
    "fail",
    "fail-with-body",
    "globoff",
    "include",
    "location",
    "no-buffer",
    "no-progress-meter",
    "progress-bar",
    "show-error",
    "silent",
    "verbose",
];

/// The options of commands that say nothing of the request, and what is around the commands. Where code is shown in their place,
/// some of it is said by the code, or not missed.
fn said_beside(source: &Source<'_>, has_code: bool) -> Vec<String> {
    let text = source.text;
    let script = shell::read(text, Style::of_tag(source.tag).unwrap_or_default().of_text(text));
    let commands = curl::commands(&script);
    let mut said = Vec::new();
    let mut known: Vec<Span> = script.documents.iter().map(|document| document.word.span).collect();
    known.extend(script.documents.iter().map(|document| document.opening));
    for command in &commands {
        known.push(command.span);
        for argument in command.transfers.iter().flat_map(|transfer| &transfer.arguments) {
            let is_said = argument.option.is_said() || has_code && DISPENSABLE.contains(&argument.option.name);
            if let Some(flag) = argument.flag.filter(|_| !is_said) {
                // Of letters after one dash, the first has the dash.
                let dash = if flag.of(text).starts_with('-') { "" } else { "-" };
                said.push(format!("the option `{dash}{}`", flag.of(text)));
            }
            let value = argument.value.map_or("", curl::WordPart::text);
            if let Some(path) = curl::renamed_file(value).filter(|_| argument.option.name == "form") {
                said.push(format!("the path `{path}`"));
            }
            if argument.value.is_some_and(curl::WordPart::has_hole) && runs_code(value) {
                said.push(format!("the command in `{}`", shown_code(value)));
            } else if let Some(part) = argument.value.filter(|_| !has_code) {
                said.extend(variables(part).map(|name| format!("the variable `{name}`, which the shell fills in")));
            }
        }
    }
    known.sort_by_key(|span| span.start);
    let mut start = 0;
    let end = Span::empty(text.len() as u32);
    for span in known.into_iter().chain([end]) {
        let between = text.get(start..span.start as usize).unwrap_or_default();
        said.extend(between.lines().filter_map(remark).map(|line| format!("`{}`", shown_code(line))));
        start = start.max(span.end as usize);
    }
    said.dedup();
    said
}

/// What the shell puts the value of a variable in the place of: elsewhere it would be sent as it is written.
fn variables<'s>(part: curl::WordPart<'s, '_>) -> impl Iterator<Item = &'s str> {
    part.holes().filter(|hole| hole.starts_with(['$', '%']))
}

/// What a line around commands says, without prompts and marks of continuation.
fn remark(line: &str) -> Option<&str> {
    let said = line.trim().trim_start_matches(['$', '>', '%']).trim_end_matches(['\\', ';']).trim();
    let is_delimiter = said.len() > 1 && said.bytes().all(|byte| byte.is_ascii_uppercase());
    (!said.is_empty() && !is_delimiter).then_some(said)
}

/// A request as a command, an option a line.
fn write(request: &Request) -> Draft {
    let mut lines = vec![format!("curl {}", quoted(&with_query(request)))];
    // Else curl takes the URL for a pattern of several.
    if request.url.contains(['[', ']']) || request.url.contains('{') && request.url.contains(',') {
        lines.push("--globoff".to_owned());
    }
    let usual = if request.post_data.is_some() { "POST" } else { "GET" };
    match request.method.as_str() {
        method if method == usual => {}
        "HEAD" if request.post_data.is_none() => lines.push("--head".to_owned()),
        method => lines.push(format!("-X {}", quoted(method))),
    }
    let mut losses = unsendable(request);
    let (headers, has_cookies) = with_cookies(request);
    for NameValue { name, value } in &headers {
        let text = if value.is_empty() { format!("{name};") } else { format!("{name}: {value}") };
        lines.push(format!("-H {}", quoted(&text)));
    }
    if !has_cookies {
        lines.push(format!("-b {}", quoted(&cookie_header(None, &request.cookies))));
    }
    if let Some(data) = &request.post_data {
        lines.extend(media_type_option(request, data));
        match &data.text {
            Some(text) => lines.push(format!("--data-raw {}", quoted(text))),
            None => lines.extend(data.params.iter().map(|param| param_option(param, &data.mime_type))),
        }
        if data.text.is_none() && data.mime_type.starts_with("multipart/") && !is_form_data(&data.mime_type) {
            losses.push(format!("the parts of a body that is `{}`", data.mime_type));
        }
        let odd = data.params.iter().filter(|param| is_form_data(&data.mime_type) && param.name.contains('='));
        losses.extend(odd.map(|param| format!("the field `{}`: curl ends its name at `=`", param.name)));
    }
    Draft { text: format!("{}\n", lines.join(" \\\n  ")), losses }
}

fn is_form_data(mime_type: &str) -> bool {
    mime_type.starts_with("multipart/form-data")
}

/// The header field that says what a body is, where curl would say something else.
fn media_type_option(request: &Request, data: &PostData) -> Option<String> {
    let is_usual = |text: &str| data.mime_type == FORM || data.mime_type.is_empty() && looks_like_form(text);
    let is_said = match &data.text {
        Some(text) => is_usual(text),
        None => data.mime_type.is_empty() || data.mime_type == FORM || is_form_data(&data.mime_type),
    };
    if is_said || request.header("content-type").is_some() {
        return None;
    }
    let blank = if data.mime_type.is_empty() { "" } else { " " };
    Some(format!("-H {}", quoted(&format!("Content-Type:{blank}{}", data.mime_type))))
}

fn param_option(param: &crate::har::Param, mime_type: &str) -> String {
    let value = param.value.as_deref().unwrap_or_default();
    if !is_form_data(mime_type) {
        // curl encodes the value alone.
        let is_plain = |it: char| it.is_ascii_alphanumeric() || "_-.[]".contains(it);
        if param.name.is_empty() || !param.name.chars().all(is_plain) {
            let pair = format!("{}={}", encode_component(&param.name), encode_component(value));
            return format!("--data-raw {}", quoted(&pair));
        }
        return format!("--data-urlencode {}", quoted(&format!("{}={value}", param.name)));
    }
    let mut text = match &param.file_name {
        Some(file) if param.value.is_none() => format!("{}=@{file}", param.name),
        _ if param.content_type.is_none() && param.file_name.is_none() => {
            return format!("--form-string {}", quoted(&format!("{}={value}", param.name)));
        }
        _ => format!("{}=\"{}\"", param.name, value.replace('\\', "\\\\").replace('"', "\\\"")),
    };
    if let Some(file) = param.file_name.as_ref().filter(|_| param.value.is_some()) {
        text.extend([";filename=\"", &file.replace('\\', "\\\\").replace('"', "\\\""), "\""]);
    }
    if let Some(media_type) = &param.content_type {
        text.extend([";type=", media_type.as_str()]);
    }
    format!("-F {}", quoted(&text))
}

/// A word for bash: as it is where that is safe, else in single quotes.
fn quoted(text: &str) -> String {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "_-./:=@%+,".contains(it);
    if !text.is_empty() && text.chars().all(is_plain) {
        text.to_owned()
    } else {
        shell::ShellDialect::Posix.quoted(text).unwrap_or_default()
    }
}
