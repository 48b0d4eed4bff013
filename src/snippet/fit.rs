//! A view fitted to a target: what the client cannot send goes out of the request and into the list of losses.

use std::collections::HashMap;

use super::limits::{HeaderBytes, Limits};
use super::view::{Body, View};
use super::{Loss, Options, Part, Target, body, layout};
use crate::har::NameValue;

/// The request as the target sends it, and what is lost.
pub(super) fn fit(view: &View, target: &Target, options: &Options) -> (View, Vec<Loss>) {
    let mut fitter = Fitter { view: view.clone(), losses: view.losses.clone(), target, limits: &target.limits };
    fitter.method();
    fitter.userinfo();
    fitter.body(options);
    fitter.headers();
    fitter.nul();
    (fitter.view, fitter.losses)
}

struct Fitter<'t> {
    view: View,
    losses: Vec<Loss>,
    target: &'t Target,
    limits: &'t Limits,
}

impl Fitter<'_> {
    fn lose(&mut self, part: Part, message: impl Into<String>) {
        self.losses.push(Loss::new(part, message));
    }

    fn method(&mut self) {
        let method = self.view.method.clone();
        let client = self.target.client_name();
        if self.limits.refused_methods.contains(&method.as_str()) {
            self.lose(Part::Method, format!("{client} refuses the method {method}"));
        }
        let upper = method.to_ascii_uppercase();
        if self.limits.upper_cases_methods && upper != method {
            self.lose(Part::Method, format!("{client} sends the method as {upper}"));
            self.view.method = upper;
        }
    }

    /// A user and password that may not stand in the URL go where the client would put them (RFC 7617).
    fn userinfo(&mut self) {
        if self.limits.takes_userinfo {
            return;
        }
        self.view.url.clone_from(&self.view.url_without_userinfo);
        if let Some(userinfo) = self.view.userinfo.take() {
            let credentials = super::url::decode(&userinfo.replace('+', "%2B"));
            let value = format!("Basic {}", base64(credentials.as_bytes()));
            self.view.headers.push(NameValue { name: "Authorization".to_owned(), value });
        }
    }

    fn body(&mut self, options: &Options) {
        let client = self.target.client_name();
        let method = self.view.method.clone();
        if self.view.body != Body::None && self.limits.bodiless_methods.contains(&method.as_str()) {
            self.lose(Part::Body, format!("{client} sends no body with {method}: the body is left out"));
            self.view.body = Body::None;
        }
        self.parts();
        self.json(options);
        self.length();
    }

    fn parts(&mut self) {
        let Body::Multipart(parts) = &self.view.body else { return };
        let files = parts.iter().filter(|part| part.is_read_from_disk()).count();
        if files > 0 && !self.limits.reads_files {
            self.lose(Part::Body, "a page may only read a file that its user picks: put a file input on the page");
        } else if files == 0 && !parts.iter().all(self.limits.sends_part) {
            let (text, content_type) = body::written_out(parts, "multipart/form-data");
            self.view.body = Body::Text(text);
            self.view.headers.push(NameValue { name: "Content-Type".to_owned(), value: content_type });
        } else if let Some(part) = parts.iter().find(|part| !(self.limits.sends_part)(part)) {
            let name = super::dialect::visible(&part.name);
            self.lose(Part::Body, format!("the part `{name}` may arrive with another name, type or file name"));
        }
    }

    /// Lays JSON out that is sent as text.
    fn json(&mut self, options: &Options) {
        let is_native = self.is_native();
        if let Body::Json { text, .. } = &mut self.view.body
            && !is_native
        {
            *text = layout::lay_out_json(text, usize::from(options.indent.unwrap_or(2).min(8)));
        }
    }

    fn is_native(&self) -> bool {
        is_native(&self.view.body, self.target)
    }

    fn length(&mut self) {
        let longest = self.limits.longest_literal;
        let is_long = match &self.view.body {
            Body::Text(text) | Body::Json { text, .. } => text.len() > longest,
            Body::Form(pairs) => pairs.iter().any(|(_, value)| value.len() > longest),
            Body::Multipart(parts) => parts.iter().any(|part| part.content().len() > longest),
            Body::None => false,
        };
        if is_long {
            self.lose(Part::Body, format!("the body is longer than the {longest} bytes that an argument may have"));
        }
    }

    fn headers(&mut self) {
        self.refuse_headers();
        self.drop_written_headers();
        if self.limits.joins_headers {
            self.join_headers();
        }
        if self.limits.header_bytes == HeaderBytes::Latin1 {
            for header in self.view.headers.iter_mut().filter(|header| !header.value.is_ascii()) {
                header.value = header.value.bytes().map(char::from).collect();
            }
        }
    }

    fn refuse_headers(&mut self) {
        let client = self.target.client_name();
        for header in std::mem::take(&mut self.view.headers) {
            let name = header.name.to_ascii_lowercase();
            if self.limits.refuses_header(&name) {
                let message = format!("{client} does not let a program set `{}`: it is left out", header.name);
                self.lose(Part::Header(name), message);
            } else if header.value.is_empty() && self.limits.refused_empty_headers.contains(&name.as_str()) {
                self.lose(Part::Header(name), format!("{client} leaves out an empty `{}`", header.name));
            } else {
                self.view.headers.push(header);
            }
        }
    }

    /// Drops the Content-Type that the client writes by itself, exactly as documented.
    fn drop_written_headers(&mut self) {
        let writes = self.limits.writes;
        let written = match &self.view.body {
            Body::Json { .. } if self.is_native() => writes.json,
            Body::Form(_) => writes.form,
            _ => None,
        };
        let is_written =
            |header: &NameValue| header.name.eq_ignore_ascii_case("content-type") && Some(&*header.value) == written;
        self.view.headers.retain(|header| !is_written(header));
    }

    /// Joins header fields of one name as RFC 9110, section 5.3, allows it.
    fn join_headers(&mut self) {
        let mut joined: Vec<NameValue> = Vec::new();
        let mut places: HashMap<String, (usize, u32)> = HashMap::new();
        for header in std::mem::take(&mut self.view.headers) {
            let (at, count) = places.entry(header.name.to_ascii_lowercase()).or_insert((joined.len(), 0));
            *count += 1;
            if *count == 1 {
                joined.push(header);
                continue;
            }
            let separator = if header.name.eq_ignore_ascii_case("cookie") { "; " } else { ", " };
            joined[*at].value.push_str(separator);
            joined[*at].value.push_str(&header.value);
            if *count == 2 {
                let client = self.target.client_name();
                let message = format!("{client} sends all `{}` headers as one, their values joined", header.name);
                self.losses.push(Loss::header(&header.name, message));
            }
        }
        self.view.headers = joined;
    }

    fn nul(&mut self) {
        if self.limits.holds_nul {
            return;
        }
        let texts: Vec<&mut String> = match &mut self.view.body {
            Body::None => Vec::new(),
            Body::Text(text) | Body::Json { text, .. } => vec![text],
            Body::Form(pairs) => pairs.iter_mut().map(|(_, value)| value).collect(),
            Body::Multipart(parts) => parts.iter_mut().flat_map(|part| part.value.iter_mut()).collect(),
        };
        let mut is_lost = false;
        for text in texts {
            is_lost |= text.contains('\0');
            text.retain(|character| character != '\0');
        }
        if is_lost {
            let language = self.target.language;
            self.lose(Part::Body, format!("no {language} word can hold U+0000: it is left out of the body"));
        }
    }
}

/// Whether the body is written as a value of the language, which its JSON writer sends without loss.
pub(super) fn is_native(body: &Body, target: &Target) -> bool {
    match (body, target.dialect.collections) {
        (Body::Json { value, .. }, Some(collections)) => collections.keeps(value),
        _ => false,
    }
}

/// Base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0_u32, |group, at| group << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let digit = DIGITS[(group >> (18 - 6 * at)) as usize & 63];
            text.push(if at > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    text
}
