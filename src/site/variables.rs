//! `${name}` in pages, replaced by the config's values. The linter has reported those that the config does not know.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::page::variables::outside_templates;
pub use crate::page::variables::{Occurrence, occurrences};

use crate::har::{Cookie, NameValue, Param, PostData, Request};

/// Puts values into decoded texts.
#[derive(Debug)]
pub(super) struct Substitution<'a> {
    values: &'a BTreeMap<String, String>,
}

impl<'a> Substitution<'a> {
    pub(super) fn new(values: &'a BTreeMap<String, String>) -> Self {
        Self { values }
    }

    /// The request with values in all that its reader would see.
    pub(super) fn request(&self, request: &Request) -> Request {
        Request {
            method: self.text(&request.method),
            url: self.text(&request.url),
            http_version: request.http_version.clone(),
            cookies: request.cookies.iter().map(|cookie| self.cookie(cookie)).collect(),
            headers: request.headers.iter().map(|header| self.pair(header)).collect(),
            query_string: request.query_string.iter().map(|query| self.pair(query)).collect(),
            post_data: request.post_data.as_ref().map(|body| self.body(body)),
        }
    }

    fn cookie(&self, cookie: &Cookie) -> Cookie {
        Cookie { name: self.text(&cookie.name), value: self.text(&cookie.value) }
    }

    fn pair(&self, pair: &NameValue) -> NameValue {
        NameValue { name: self.text(&pair.name), value: self.text(&pair.value) }
    }

    fn body(&self, body: &PostData) -> PostData {
        PostData {
            mime_type: body.mime_type.clone(),
            text: body.text.as_deref().map(|text| self.json_or_text(text)),
            params: body.params.iter().map(|param| self.param(param)).collect(),
        }
    }

    fn param(&self, param: &Param) -> Param {
        Param {
            name: self.text(&param.name),
            value: param.value.as_deref().map(|value| self.text(value)),
            file_name: param.file_name.as_deref().map(|name| self.text(name)),
            content_type: param.content_type.clone(),
        }
    }

    /// A decoded text with values in the place of names; a backslash keeps one as it is.
    pub(super) fn text(&self, text: &str) -> String {
        self.replace(text, |_| true)
    }

    /// A text that may be a JSON document; in its strings values are escaped as JSON wants it, at any depth.
    pub(super) fn json_or_text(&self, text: &str) -> String {
        if text.trim_start().starts_with(['{', '[']) { self.json(text) } else { self.text(text) }
    }

    /// A JSON document, its strings decoded, filled in and encoded again; strings without variables stay as written.
    pub(super) fn json(&self, json: &str) -> String {
        let mut result = String::with_capacity(json.len());
        let mut rest = json;
        while let Some(quote) = rest.find('"') {
            let (before, string) = rest.split_at(quote);
            let (string, after) = string.split_at(string_len(string));
            result.push_str(&self.text(before));
            result.push_str(&self.json_string(string));
            rest = after;
        }
        result.push_str(&self.text(rest));
        result
    }

    fn json_string<'s>(&self, string: &'s str) -> Cow<'s, str> {
        let Some(inner) = string.contains("${").then(|| serde_json::from_str::<String>(string).ok()).flatten() else {
            return string.into();
        };
        let filled = if inner.trim_start().starts_with(['{', '[']) { self.json(&inner) } else { self.script(&inner) };
        if filled == inner { string.into() } else { serde_json::Value::String(filled).to_string().into() }
    }

    /// A string of a body, which may be JavaScript: there, `${…}` between back-ticks belongs to the language.
    fn script(&self, text: &str) -> String {
        let mut is_ours = outside_templates(text);
        self.replace(text, &mut is_ours)
    }

    fn replace(&self, text: &str, mut is_ours: impl FnMut(usize) -> bool) -> String {
        let mut result = String::with_capacity(text.len());
        let mut done = 0;
        for found in occurrences(text) {
            if !is_ours(found.range.start) {
                continue;
            }
            let until = found.range.start - usize::from(found.escaped);
            result.push_str(&text[done..until]);
            result.push_str(self.value(&found).unwrap_or(&text[found.range.clone()]));
            done = found.range.end;
        }
        result.push_str(&text[done..]);
        result
    }

    /// The value for an occurrence; `None` where it stays as it is.
    pub(super) fn value(&self, found: &Occurrence) -> Option<&'a str> {
        if found.escaped {
            return None;
        }
        self.values.get(found.name).map(String::as_str)
    }
}

/// The length of the JSON string that starts `text`, quotes included; all of it where the string does not end.
fn string_len(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}
