//! `http [METHOD] URL [ITEM…]`.
//!
//! Source: the manual of `HTTPie` 3; `xh` takes the same.

use serde_json::{Map, Value};

use super::sent::{CommandInput, Sent, is_elided, with_user};
use crate::har::{NameValue, Param, PostData, Request};
use crate::placeholder;
use crate::shell::Word;
use crate::text::Span;
use crate::web::FORM;

/// Options that take a value and say nothing of the request.
const TAKES_VALUE: [&str; 18] = [
    "--output",
    "-o",
    "--print",
    "-p",
    "--style",
    "-s",
    "--pretty",
    "--timeout",
    "--session",
    "--session-read-only",
    "--verify",
    "--proxy",
    "--cert",
    "--cert-key",
    "--ssl",
    "--max-redirects",
    "--format-options",
    "--ciphers",
];

/// Options without a value that say nothing of the request.
const SWITCHES: [&str; 19] = [
    "--json",
    "-j",
    "--form",
    "-f",
    "--verbose",
    "-v",
    "--headers",
    "-h",
    "--body",
    "-b",
    "--follow",
    "-F",
    "--download",
    "-d",
    "--check-status",
    "--ignore-stdin",
    "-I",
    "--stream",
    "--quiet",
];

/// What separates the name of an item from its value; the longest at a place counts.
const SEPARATORS: [&str; 8] = [":=@", "==@", ":=", "==", "=@", "=", "@", ":"];

/// What is read so far.
#[derive(Default)]
struct HttpieReader {
    is_form: bool,
    user: Option<String>,
    auth_type: Option<String>,
    raw: Option<(String, Span)>,
    words: Vec<(String, Span)>,
}

/// What a command sends; `None` where that cannot be said.
pub(super) fn sent(scheme: &str, words: &[Word<'_>], input: CommandInput) -> Option<Sent> {
    if is_elided(words) {
        return None;
    }
    let mut reader = HttpieReader::default();
    reader.options(words)?;
    let is_method = |text: &str| text.len() > 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    let (method, rest) = match reader.words.split_first()? {
        (first, rest) if is_method(&first.0) && !rest.is_empty() => (Some(first.0.clone()), rest),
        _ => (None, &*reader.words),
    };
    let ((url, url_span), items) = rest.split_first()?;
    let mut request = Request { url: absolute(scheme, url), http_version: "HTTP/1.1".to_owned(), ..Request::default() };
    let mut headers = Vec::new();
    let mut pairs: Vec<(String, Value)> = Vec::new();
    let mut body: Option<Span> = None;
    for (item, span) in items {
        let (name, separator, value) = split(item)?;
        match separator {
            ":" => {
                headers.push((name.clone(), *span));
                request.headers.push(NameValue { name, value: value.trim_start().to_owned() });
            }
            "==" => request.query_string.push(NameValue { name, value }),
            "=" => pairs.push((name, Value::String(value))),
            ":=" => pairs.push((name, serde_json::from_str(&value).ok()?)),
            _ => return None,
        }
        if matches!(separator, "=" | ":=") {
            body = Some(body.map_or(*span, |before| before.cover(*span)));
        }
    }
    let text = match (reader.raw.take(), input) {
        (Some(raw), _) => Some(raw),
        (None, CommandInput::Text(text, span)) if pairs.is_empty() => Some((text, span)),
        (None, CommandInput::Nothing) => None,
        _ => return None,
    };
    request.post_data = match text {
        Some((text, span)) => {
            body = Some(span);
            Some(PostData { mime_type: "application/json".to_owned(), text: Some(text), params: Vec::new() })
        }
        None if pairs.is_empty() => None,
        None => Some(post_data(pairs, reader.is_form)?),
    };
    if let (Some(data), Some(declared)) = (&mut request.post_data, request.headers.iter().find(|it| is_type(&it.name)))
    {
        data.mime_type.clone_from(&declared.value);
    }
    request.method = method.unwrap_or_else(|| if request.post_data.is_some() { "POST" } else { "GET" }.to_owned());
    reader.authorize(&mut request)?;
    Some(Sent { client: "HTTPie", request, url: *url_span, headers, body })
}

fn is_type(name: &str) -> bool {
    name.eq_ignore_ascii_case("content-type")
}

impl HttpieReader {
    /// Sorts options from words; `None` for an option that is not known, or whose body is elsewhere.
    fn options(&mut self, words: &[Word<'_>]) -> Option<()> {
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let text = &*word.text;
            if !text.starts_with('-') || text.len() < 2 {
                self.words.push((text.to_owned(), word.span));
                continue;
            }
            let (name, joined) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
            let mut value = || match joined {
                Some(value) => Some((value.to_owned(), word.span)),
                None => words.next().map(|word| (word.text.to_string(), word.span)),
            };
            match name {
                "--form" | "-f" => self.is_form = true,
                "--auth" | "-a" => self.user = Some(value()?.0),
                "--auth-type" | "-A" => self.auth_type = Some(value()?.0),
                "--raw" => self.raw = Some(value()?),
                name if SWITCHES.contains(&name) => {}
                name if TAKES_VALUE.contains(&name) => drop(value()?),
                _ => return None,
            }
        }
        Some(())
    }

    fn authorize(&self, request: &mut Request) -> Option<()> {
        let Some(user) = &self.user else { return Some(()) };
        match self.auth_type.as_deref() {
            None | Some("basic") => {
                let (user, password) = user.split_once(':').unwrap_or((user, ""));
                request.url = with_user(&request.url, user, password);
            }
            Some("bearer") => {
                let value = format!("Bearer {user}");
                request.headers.push(NameValue { name: "Authorization".to_owned(), value });
            }
            Some(_) => return None,
        }
        Some(())
    }
}

/// `:3000/a` is at this machine, and a URL without a scheme has that of the program.
fn absolute(scheme: &str, url: &str) -> String {
    match url.strip_prefix(':') {
        _ if url.contains("://") || url.starts_with(placeholder::OPENERS) => url.to_owned(),
        Some(rest) if rest.starts_with('/') || rest.is_empty() => format!("{scheme}://localhost{rest}"),
        Some(_) => format!("{scheme}://localhost{url}"),
        None => format!("{scheme}://{url}"),
    }
}

/// An item at its first separator.
fn split(item: &str) -> Option<(String, &'static str, String)> {
    let mut at = 0;
    while let Some(character) = item[at..].chars().next() {
        if character == '\\' {
            at += 1 + item[at + 1..].chars().next().map_or(0, char::len_utf8);
            continue;
        }
        if let Some(separator) = SEPARATORS.iter().find(|separator| item[at..].starts_with(**separator)) {
            return Some((unescaped(&item[..at]), separator, unescaped(&item[at + separator.len()..])));
        }
        at += character.len_utf8();
    }
    None
}

/// Without the backslashes before separators.
fn unescaped(text: &str) -> String {
    let mut out = text.to_owned();
    for character in [':', '=', '@', '\\'] {
        out = out.replace(&format!("\\{character}"), &character.to_string());
    }
    out
}

/// The body of some fields; nested names (`a[b]=c`) and a name that is there twice are not read.
fn post_data(pairs: Vec<(String, Value)>, is_form: bool) -> Option<PostData> {
    if is_form {
        let param = |(name, value): (String, Value)| {
            Some(Param { name, value: Some(value.as_str()?.to_owned()), ..Param::default() })
        };
        let params: Option<Vec<Param>> = pairs.into_iter().map(param).collect();
        return Some(PostData { mime_type: FORM.to_owned(), text: None, params: params? });
    }
    let mut object = Map::new();
    for (name, value) in pairs {
        if name.contains('[') || object.insert(name, value).is_some() {
            return None;
        }
    }
    Some(PostData {
        mime_type: "application/json".to_owned(),
        text: Some(Value::Object(object).to_string()),
        params: Vec::new(),
    })
}
