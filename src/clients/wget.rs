//! `wget [OPTION…] URL`.
//!
//! Source: the manual of Wget 1.24.

use super::sent::{Sent, is_elided, with_user};
use crate::har::{NameValue, PostData, Request};
use crate::placeholder;
use crate::shell::Word;
use crate::text::Span;
use crate::web::FORM;

/// Letters of options that take a value and say nothing of the request.
const TAKES_VALUE: &str = "oatOTwQPlARDIXBe";

/// Options that take a value and say nothing of the request.
const LONG_WITH_VALUE: [&str; 16] = [
    "output-document",
    "output-file",
    "append-output",
    "directory-prefix",
    "tries",
    "timeout",
    "wait",
    "waitretry",
    "limit-rate",
    "ca-certificate",
    "certificate",
    "private-key",
    "secure-protocol",
    "progress",
    "max-redirect",
    "execute",
];

/// Options without a value that say nothing of the request.
const SWITCHES: [&str; 16] = [
    "quiet",
    "verbose",
    "no-verbose",
    "debug",
    "continue",
    "timestamping",
    "server-response",
    "save-headers",
    "content-on-error",
    "no-check-certificate",
    "no-clobber",
    "content-disposition",
    "show-progress",
    "background",
    "no-cache",
    "auth-no-challenge",
];

/// What is read so far.
#[derive(Default)]
struct WgetReader {
    urls: Vec<(String, Span)>,
    method: Option<String>,
    headers: Vec<(NameValue, Span)>,
    body: Option<(String, Span)>,
    user: Option<String>,
    password: Option<String>,
}

/// What a command sends; `None` where that cannot be said.
pub(super) fn sent(words: &[Word<'_>]) -> Option<Sent> {
    if is_elided(words) {
        return None;
    }
    let mut reader = WgetReader::default();
    reader.read(words)?;
    let [(url, url_span)] = <[(String, Span); 1]>::try_from(reader.urls).ok()?;
    let mut request = Request {
        url: if url.contains("://") || url.starts_with(placeholder::OPENERS) { url } else { format!("http://{url}") },
        http_version: "HTTP/1.1".to_owned(),
        headers: reader.headers.iter().map(|(header, _)| header.clone()).collect(),
        ..Request::default()
    };
    if let (Some(user), Some(password)) = (&reader.user, &reader.password) {
        request.url = with_user(&request.url, user, password);
    }
    let body = reader.body.as_ref().map(|(_, span)| *span);
    let usual = if body.is_some() { "POST" } else { "GET" };
    request.method = reader.method.unwrap_or_else(|| usual.to_owned());
    request.post_data = reader.body.map(|(text, _)| PostData {
        mime_type: request.header("content-type").unwrap_or(FORM).to_owned(),
        text: Some(text),
        params: Vec::new(),
    });
    let headers = reader.headers.into_iter().map(|(header, span)| (header.name, span)).collect();
    Some(Sent { client: "Wget", request, url: url_span, headers, body })
}

impl WgetReader {
    /// `None` for an option that is not known, or that makes more requests than one.
    fn read(&mut self, words: &[Word<'_>]) -> Option<()> {
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let text = &*word.text;
            if let Some(long) = text.strip_prefix("--") {
                let (name, joined) = long.split_once('=').map_or((long, None), |(name, value)| (name, Some(value)));
                if SWITCHES.contains(&name) {
                    continue;
                }
                let (value, span) = match joined {
                    Some(value) => (value.to_owned(), word.span),
                    None => words.next().map(|word| (word.text.to_string(), word.span))?,
                };
                self.long(name, value, span)?;
            } else if text.starts_with('-') && text.len() > 1 && text != "-nv" && text != "-nc" {
                self.letters(&text[1..], word.span, &mut words)?;
            } else if !text.starts_with('-') {
                self.urls.push((text.to_owned(), word.span));
            }
        }
        Some(())
    }

    fn long(&mut self, name: &str, value: String, span: Span) -> Option<()> {
        match name {
            "method" => self.method = Some(value),
            "header" => {
                let (name, value) = value.split_once(':')?;
                let header = NameValue { name: name.trim().to_owned(), value: value.trim().to_owned() };
                self.headers.push((header, span));
            }
            "user-agent" => self.headers.push((NameValue { name: "User-Agent".to_owned(), value }, span)),
            "referer" => self.headers.push((NameValue { name: "Referer".to_owned(), value }, span)),
            "post-data" | "body-data" => self.body = Some((value, span)),
            "user" | "http-user" => self.user = Some(value),
            "password" | "http-password" => self.password = Some(value),
            name if LONG_WITH_VALUE.contains(&name) => {}
            _ => return None,
        }
        Some(())
    }

    fn letters<'w>(&mut self, letters: &str, span: Span, words: &mut impl Iterator<Item = &'w Word<'w>>) -> Option<()> {
        for (at, letter) in letters.char_indices() {
            let is_agent = letter == 'U';
            if !is_agent && !TAKES_VALUE.contains(letter) {
                if "qvdcNSbn".contains(letter) {
                    continue;
                }
                return None;
            }
            let rest = &letters[at + 1..];
            let value = if rest.is_empty() { words.next()?.text.to_string() } else { rest.to_owned() };
            if is_agent {
                self.headers.push((NameValue { name: "User-Agent".to_owned(), value }, span));
            }
            return Some(());
        }
        Some(())
    }
}
