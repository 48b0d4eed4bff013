//! What becomes of the body.

use std::borrow::Cow;

use regex::Regex;

use super::fitter::Fitter;
use crate::har::NameValue;
use crate::json::Literal;
use crate::snippet::body::{self, Body, JsonDocument, USUAL_INDENT};
use crate::snippet::dialect::visible;
use crate::snippet::limits::is_repeating;
use crate::snippet::multipart::{self, FormPart};
use crate::snippet::{Options, SentPart, layout};
use crate::web::media_type::lower_essence;

impl Fitter<'_, '_> {
    pub(super) fn body(&mut self, options: &Options) {
        let (client, method) = (self.target.client_name(), &*self.fitted.method);
        let is_bodiless = self.limits.bodiless_methods.iter().any(|bodiless| bodiless == method);
        if is_bodiless && *self.fitted.body != Body::None {
            self.lose(SentPart::Body, format!("{client} sends no body with {method}: the body is left out"));
            self.replace_body(Body::None);
        }
        self.only_json();
        self.quoted();
        self.mended();
        self.form();
        self.parts();
        self.json(options);
        self.length();
    }

    fn replace_body(&mut self, body: Body) {
        self.fitted.body = Cow::Owned(body);
    }

    fn only_json(&mut self) {
        let is_json = || match &*self.fitted.body {
            Body::Json(_) => true,
            Body::Text(text) => Literal::is_json(text),
            _ => false,
        };
        if self.limits.only_json && !is_json() {
            self.lose(SentPart::Body, "the request has no JSON body");
            self.replace_body(Body::None);
        }
    }

    fn quoted(&mut self) {
        let Body::Text(text) = &*self.fitted.body else { return };
        if !self.limits.quotes_text {
            return;
        }
        let essence = lower_essence(self.fitted.header("content-type").unwrap_or_default());
        if crate::web::is_json_media_type(&essence) && !Literal::is_json(text) {
            let client = self.target.client_name();
            self.lose(
                SentPart::Body,
                format!("{client} may send a text in quotes that is called JSON and is not valid JSON"),
            );
        }
    }

    fn mended(&mut self) {
        let Body::Text(text) = &*self.fitted.body else { return };
        let is_form =
            || self.fitted.header("content-type").is_some_and(|declared| declared.contains("x-www-form-urlencoded"));
        let is_digit = |at: usize, rest: &str| rest.as_bytes().get(at).is_some_and(u8::is_ascii_hexdigit);
        let is_odd = || text.split('%').skip(1).any(|rest| !is_digit(0, rest) || !is_digit(1, rest));
        if self.limits.mends_forms && is_form() && is_odd() {
            let client = self.target.client_name();
            self.lose(SentPart::Body, format!("{client} may encode a `%` that no two digits follow"));
        }
    }

    fn form(&mut self) {
        let Body::Form(pairs) = &*self.fitted.body else { return };
        let is_excluded = |character| self.limits.form_excludes.contains(character);
        let is_odd = pairs.iter().any(|(name, value)| name.contains(is_excluded) || value.contains(is_excluded));
        let has_spaces = |text: &str| text.trim() != text;
        let is_odd = is_odd
            || (!self.limits.odd_forms
                && pairs.iter().any(|(name, value)| name.is_empty() || has_spaces(name) || has_spaces(value)));
        let is_odd = is_odd || self.limits.needs_bytes(&self.fitted.headers);
        if is_odd || (self.limits.maps_forms && !body::is_map(pairs)) {
            let text = body::encode_form(pairs);
            self.replace_body(Body::Text(text));
        }
    }

    fn parts(&mut self) {
        let Body::Multipart(parts) = &*self.fitted.body else { return };
        let files = parts.iter().filter(|part| part.is_read_from_disk()).count();
        let is_repeating = self.limits.parts.unique_names && is_repeating(parts);
        let is_sent = self.limits.parts.send_all(parts);
        let is_written_out = !self.limits.parts.supported || (files == 0 && !is_sent);
        let unsent = parts.iter().find(|part| !self.sends(part)).map(|part| visible(&part.name));
        let is_in_pieces = files > 0 && self.limits.parts.pieces && !is_sent;
        if is_written_out || is_in_pieces {
            let boundary = multipart::boundary(parts);
            let content_type = body::with_boundary("multipart/form-data", &boundary);
            if is_in_pieces {
                self.fitted.pieces = multipart::pieces(parts, &boundary);
            } else {
                let text = multipart::to_text(parts, &boundary);
                self.replace_body(Body::Text(text));
            }
            let content_type = NameValue { name: "Content-Type".to_owned(), value: content_type };
            self.fitted.headers.to_mut().push(content_type);
            if files > 0 && !is_in_pieces {
                self.lose(SentPart::Body, "the code reads no files: put the content of the file into the body");
            }
        } else if files > 0 && !self.limits.reads_files {
            self.lose(SentPart::File, "a page may only read a file that its user picks: put a file input on the page");
        } else if is_repeating {
            self.lose(SentPart::Body, "parts of the same name do not all arrive");
        } else if !is_sent && unsent.is_none() {
            self.lose(SentPart::Body, "the parts may arrive in another order");
        } else if let Some(name) = unsent {
            self.lose(SentPart::Body, format!("the part `{name}` may arrive with another name, type or file name"));
        }
        if self.limits.parts.sends_crlf {
            self.line_ends();
        }
    }

    /// Writes the line breaks of parts as the code has them, which all arrive as CRLF.
    fn line_ends(&mut self) {
        let Body::Multipart(parts) = self.fitted.body.to_mut() else { return };
        let mut changed = None;
        for part in parts {
            let Some(value) = &mut part.value else { continue };
            let lines = value.replace("\r\n", "\n");
            if lines.replace('\n', "\r\n") != *value {
                changed = Some(visible(&part.name));
            }
            *value = lines;
        }
        if let Some(name) = changed {
            self.lose(SentPart::Body, format!("all lines of the part `{name}` arrive with CRLF at their ends"));
        }
    }

    fn sends(&self, part: &FormPart) -> bool {
        self.limits.parts.sends(part)
    }

    /// Lays JSON out that is sent as text.
    fn json(&mut self, options: &Options) {
        if self.fitted.is_native || self.limits.one_line {
            return;
        }
        if let (Cow::Borrowed(Body::Json(document)), None) = (&self.fitted.body, options.indent) {
            if let Some(laid_out) = document.laid_out() {
                self.fitted.body = laid_out;
            }
            return;
        }
        let Body::Json(document) = &*self.fitted.body else { return };
        let indent = options.indent.map_or(USUAL_INDENT, |indent| usize::from(indent.min(8)));
        if let Some(text) = layout::lay_out_json(&document.text, indent) {
            self.replace_body(Body::Json(JsonDocument::new(text)));
        }
    }

    fn length(&mut self) {
        let longest = self.limits.longest_literal;
        let is_long = match &*self.fitted.body {
            Body::Text(text) | Body::Json(JsonDocument { text, .. }) => text.len() > longest,
            Body::Form(pairs) => pairs.iter().any(|(_, value)| value.len() > longest),
            Body::Multipart(parts) => parts.iter().any(|part| part.content().len() > longest),
            Body::None => false,
        };
        if is_long {
            self.lose(
                SentPart::Request,
                format!("the body is longer than the {longest} bytes that an argument may have"),
            );
        }
    }

    pub(super) fn lines(&mut self) {
        let lines = &self.limits.lines;
        if lines.refused.is_none() && !lines.trims {
            return;
        }
        let texts: Vec<&str> = match &*self.fitted.body {
            Body::None | Body::Form(_) => return,
            Body::Text(text) | Body::Json(JsonDocument { text, .. }) => vec![text],
            Body::Multipart(parts) => parts.iter().map(FormPart::content).collect(),
        };
        let find =
            |refused: &Regex| texts.iter().find_map(|text| refused.find(text).map(|found| found.as_str().trim()));
        if let Some(found) = lines.refused.as_ref().and_then(find) {
            let client = self.target.client_name();
            self.lose(
                SentPart::Body,
                format!("{client} acts on lines that start with `{found}`: the body is left out"),
            );
            self.replace_body(Body::None);
        } else if lines.trims {
            self.trim_lines();
        }
    }

    fn trim_lines(&mut self) {
        let Body::Text(text) = &*self.fitted.body else { return };
        let kept = trim_blank_lines(text);
        if kept.len() < text.len() {
            let kept = kept.to_owned();
            self.replace_body(Body::Text(kept));
            let client = self.target.client_name();
            self.lose(SentPart::Body, format!("{client} sends no blank lines and no line feed at the ends of a body"));
        }
    }

    /// Characters that the text of a program cannot hold.
    pub(super) fn characters(&mut self) {
        if !self.limits.holds_nul {
            self.leave_out(b'\0', "U+0000");
        }
        if !self.limits.holds_returns {
            self.leave_out(b'\r', "a carriage return");
        }
    }

    fn leave_out(&mut self, unheld: u8, name: &str) {
        let is_held = |text: &str| memchr::memchr(unheld, text.as_bytes()).is_none();
        let is_lost = match &*self.fitted.body {
            Body::None => false,
            Body::Text(text) | Body::Json(JsonDocument { text, .. }) => !is_held(text),
            Body::Form(pairs) => pairs.iter().any(|(_, value)| !is_held(value)),
            Body::Multipart(parts) => parts.iter().any(|part| !is_held(part.content())),
        };
        if !is_lost {
            return;
        }
        let texts: Vec<&mut String> = match self.fitted.body.to_mut() {
            Body::None => Vec::new(),
            Body::Text(text) => vec![text],
            Body::Json(document) => vec![document.text_mut()],
            Body::Form(pairs) => pairs.iter_mut().map(|(_, value)| value).collect(),
            Body::Multipart(parts) => parts.iter_mut().flat_map(|part| part.value.iter_mut()).collect(),
        };
        for text in texts {
            text.retain(|character| character != char::from(unheld));
        }
        let language = &self.target.language;
        self.lose(SentPart::Body, format!("no {language} word can hold {name}: it is left out of the body"));
    }
}

/// The text without blank lines at its start and its end.
fn trim_blank_lines(text: &str) -> &str {
    let start = text.len() - text.trim_start().len();
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text.trim_end().len();
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    if start < end && !text.trim().is_empty() { &text[start..end] } else { "" }
}
