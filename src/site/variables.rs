//! `${name}` in pages, replaced by the config's values. The linter has reported those that the config does not know.

use std::borrow::Cow;
use std::collections::BTreeMap;

use memchr::{memchr, memchr2};
use regex::Regex;

use super::fields::{self, TextRole};
use super::fill::Filler;
use crate::page::variables::outside_templates;
pub(crate) use crate::page::variables::{Occurrence, occurrences};
use crate::placeholder::VARIABLE;
use crate::web::FORM;
use crate::web::media_type::lower_essence;

use crate::har::{Cookie, NameValue, Param, PostData, Request};

/// Puts values into decoded texts.
pub(crate) struct Substitution<'a> {
    values: &'a BTreeMap<String, String>,
    /// What writes the reader's own values instead.
    filler: Option<&'a Filler<'a>>,
    placeholders: &'a [Regex],
}

impl<'a> Substitution<'a> {
    pub(crate) fn new(settings: &'a super::Settings) -> Self {
        Self { values: &settings.variables, filler: None, placeholders: &settings.placeholders }
    }

    /// The same, with a filler for everything the reader of a page has values of their own for.
    pub(super) fn with(self, filler: &'a Filler<'a>) -> Self {
        Self { filler: Some(filler), ..self }
    }

    /// The request with values in everything its reader would see.
    pub(crate) fn request(&self, request: &Request) -> Request {
        Request {
            method: self.text(&request.method),
            url: self.fill(&request.url, TextRole::Url, |_| true),
            http_version: request.http_version.clone(),
            cookies: request.cookies.iter().map(|cookie| self.cookie(cookie)).collect(),
            headers: request.headers.iter().map(|header| self.pair(header)).collect(),
            query_string: request.query_string.iter().map(|query| self.pair(query)).collect(),
            post_data: request.post_data.as_ref().map(|body| self.body(body)),
            variables: request.variables.clone(),
            unsaid: request.unsaid.clone(),
        }
    }

    fn cookie(&self, cookie: &Cookie) -> Cookie {
        Cookie { name: self.free(&cookie.name), value: self.free(&cookie.value) }
    }

    fn pair(&self, pair: &NameValue) -> NameValue {
        NameValue { name: self.free(&pair.name), value: self.free(&pair.value) }
    }

    fn body(&self, body: &PostData) -> PostData {
        PostData {
            mime_type: body.mime_type.clone(),
            text: body.text.as_deref().map(|text| self.body_text(text, &body.mime_type)),
            params: body.params.iter().map(|param| self.param(param)).collect(),
        }
    }

    fn param(&self, param: &Param) -> Param {
        Param {
            name: self.free(&param.name),
            value: param.value.as_deref().map(|value| self.free(value)),
            file_name: param.file_name.as_deref().map(|name| self.free(name)),
            content_type: param.content_type.clone(),
        }
    }

    /// A decoded text with values in the place of names; a backslash keeps one as it is.
    pub(crate) fn text(&self, text: &str) -> String {
        self.replace(text, |_| true)
    }

    /// A text whose form is not known.
    fn free(&self, text: &str) -> String {
        self.fill(text, TextRole::Text, |_| true)
    }

    /// A body; if it is a JSON document, values are escaped in its strings as JSON wants it, at any depth.
    fn body_text(&self, text: &str, media_type: &str) -> String {
        if fields::is_json(text) {
            return self.json(text);
        }
        let role = match &*lower_essence(media_type) {
            FORM => TextRole::Form,
            "text/plain" => TextRole::Plain,
            other if other.ends_with("/xml") || other.ends_with("+xml") => TextRole::Xml,
            _ => TextRole::Code,
        };
        self.fill(text, role, |_| true)
    }

    /// A JSON document, its strings decoded, filled in and encoded again; strings without variables stay as written.
    pub(super) fn json(&self, json: &str) -> String {
        let has_variables = VARIABLE.may_be_in(json);
        if !has_variables && self.filler.is_none() {
            return json.to_owned();
        }
        let mut result = String::with_capacity(json.len());
        let mut rest = json;
        while let Some(quote) = memchr(b'"', rest.as_bytes()) {
            let (before, string) = rest.split_at(quote);
            let (string, after) = string.split_at(string_len(string));
            self.push_between(before, has_variables, &mut result);
            result.push_str(&self.json_string(string, has_variables));
            rest = after;
        }
        self.push_between(rest, has_variables, &mut result);
        result
    }

    /// What is between two strings of a document.
    fn push_between(&self, text: &str, has_variables: bool, result: &mut String) {
        if has_variables && text.contains('$') {
            result.push_str(&self.text(text));
        } else {
            result.push_str(text);
        }
    }

    fn json_string<'s>(&self, string: &'s str, has_variables: bool) -> Cow<'s, str> {
        let has_own = |string| VARIABLE.may_be_in(string);
        let may_change = (has_variables && has_own(string)) || (self.filler.is_some() && self.may_name(string));
        let Some(inner) = may_change.then(|| serde_json::from_str::<String>(string).ok()).flatten() else {
            return string.into();
        };
        let filled = if fields::is_json(&inner) { self.json(&inner) } else { self.script(&inner) };
        if filled == inner { string.into() } else { serde_json::to_string(&filled).expect("a text is JSON").into() }
    }

    /// Whether an encoded string may name a reader's own value: it has what each form of a name has.
    fn may_name(&self, string: &str) -> bool {
        !self.placeholders.is_empty()
            || string.bytes().any(|byte| matches!(byte, b'{' | b'<' | b'_' | b'-' | b'Y'))
            || string.contains("\\u")
    }

    /// A string of a body, which may be JavaScript: there, `${…}` between back-ticks belongs to the language.
    fn script(&self, text: &str) -> String {
        self.fill(text, TextRole::Text, outside_templates(text))
    }

    /// A text with what the filler writes for the reader's own values; without one, with the config's values.
    fn fill(&self, text: &str, role: TextRole, mut is_ours: impl FnMut(usize) -> bool) -> String {
        let Some(filler) = self.filler else { return self.replace(text, is_ours) };
        let found = fields::find(text, self.placeholders);
        let mut result = String::with_capacity(text.len());
        let mut done = 0;
        for (at, one) in found.iter().enumerate() {
            if one.variable.is_some() && !is_ours(one.range.start) {
                continue;
            }
            result.push_str(&text[done..one.range.start - usize::from(one.escaped)]);
            done = one.range.end;
            if one.escaped {
                result.push_str(one.text);
                continue;
            }
            let value = one.variable.and_then(|name| self.values.get(name)).map_or(one.text, String::as_str);
            result.push_str(&filler.fill(one, value, fields::place(text, &found, at, role)));
        }
        result + &text[done..]
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
    pub(crate) fn value(&self, found: &Occurrence) -> Option<&'a str> {
        if found.escaped {
            return None;
        }
        self.values.get(found.name).map(String::as_str)
    }
}

/// The length of the JSON string that starts `text`, quotes included; all of it where the string does not end.
fn string_len(text: &str) -> usize {
    let mut at = 1;
    while let Some(found) = text.as_bytes().get(at..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        at += found + 1;
        if text.as_bytes()[at - 1] == b'"' {
            return at;
        }
        at += 1;
    }
    text.len()
}
