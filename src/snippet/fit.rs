//! A view fitted to a target: what the client cannot send goes out of the request and into the list of losses.

use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;
use regex::Regex;

use super::limits::{HeaderBytes, Limits};
use super::placeholder::{self, Piece};
use super::url::{odd_path, without_dots};
use super::view::{Body, FormPart, View};
use super::{Literal, Loss, Options, Part, Placeholders, Target, body, layout};
use crate::har::NameValue;

/// The request as the target sends it.
pub(super) struct Fitted {
    /// What is sent.
    pub(super) view: View,
    /// What is lost.
    pub(super) losses: Vec<Loss>,
    /// Whether the body is written as a value of the language, which its JSON writer sends without loss.
    pub(super) is_native: bool,
}

/// Fits a request to a target.
pub(super) fn fit(mut view: View, target: &Target, options: &Options) -> Fitted {
    let losses = std::mem::take(&mut view.losses);
    let is_native = is_native(&view.body, target);
    let mut fitter = Fitter { view, losses, is_native, target, limits: &target.limits };
    fitter.path();
    fitter.method();
    fitter.target();
    fitter.credentials();
    fitter.body(options);
    fitter.lines();
    fitter.headers();
    fitter.untyped();
    fitter.characters();
    fitter.variables(options);
    let is_native = fitter.is_native();
    Fitted { view: fitter.view, losses: fitter.losses, is_native }
}

struct Fitter<'t> {
    view: View,
    losses: Vec<Loss>,
    /// Whether a JSON body is written as a value of the language.
    is_native: bool,
    target: &'t Target,
    limits: &'t Limits,
}

impl Fitter<'_> {
    fn lose(&mut self, part: Part, message: impl Into<String>) {
        self.losses.push(Loss::new(part, message));
    }

    fn path(&mut self) {
        if self.limits.needs_plain_paths {
            let target = without_dots(&self.view.target);
            let start = self.view.url.len() - self.view.target.len();
            self.view.url.replace_range(start.., &target);
            self.view.target = target;
        }
        let (path, query) = self.view.target.split_once('?').unwrap_or((&self.view.target, ""));
        let in_path = self.limits.changed_paths.iter().filter(|changed| path.contains(*changed));
        let in_query = self.limits.changed_queries.iter().filter(|changed| query.contains(*changed));
        let client = self.target.client_name();
        let losses = in_path.chain(in_query).map(|changed| {
            Loss::new(Part::Target, format!("{client} sends a URL with `{changed}` at this place as another one"))
        });
        self.losses.extend(losses);
    }

    fn method(&mut self) {
        let method = &self.view.method;
        let client = self.target.client_name();
        if self.limits.refuses_method(method) {
            self.lose(Part::Method, format!("{client} refuses the method {method}"));
        }
        if self.limits.upper_cases_methods && self.view.method.bytes().any(|byte| byte.is_ascii_lowercase()) {
            self.view.method.make_ascii_uppercase();
            self.lose(Part::Method, format!("{client} sends the method as {}", self.view.method));
        }
    }

    fn target(&mut self) {
        if self.limits.needs_utf8 && percent_decode_str(&self.view.target).decode_utf8().is_err() {
            let client = self.target.client_name();
            self.lose(Part::Request, format!("{client} refuses a URL with escapes that are no UTF-8"));
        }
        let target = &self.view.target;
        // The last parameter ends where the next one would begin.
        let sends =
            |text: &str| target.contains(text) || text.strip_suffix('&').is_some_and(|end| target.ends_with(end));
        if let Some(text) = self.limits.changed_targets.iter().find(|text| sends(text)) {
            self.lose(Part::Target, format!("{} changes `{text}` in a URL", self.target.client_name()));
        }
        if self.limits.encodes_odd_paths && odd_path(&self.view.target).is_some() {
            let client = self.target.client_name();
            self.lose(Part::Target, format!("{client} may encode `!'()*` in a path with a placeholder"));
        }
        if self.limits.groups_queries && is_mixed(&self.view.target) {
            self.lose(Part::Target, format!("{} sorts the parameters of a query by name", self.target.client_name()));
        }
        let is_empty = self.view.target.strip_suffix('?').is_some_and(|path| !path.contains('?'));
        if self.limits.drops_empty_queries && is_empty {
            self.lose(Part::Target, format!("{} leaves out the `?` of an empty query", self.target.client_name()));
        }
    }

    /// Credentials for which the client has no place of their own go into the header that they mean.
    fn credentials(&mut self) {
        let is_ascii = |(user, password): &(String, String)| user.is_ascii() && password.is_ascii();
        if !self.limits.takes_credentials || !self.view.credentials.as_ref().is_none_or(is_ascii) {
            self.view.headers.extend(self.view.authorization());
            self.view.credentials = None;
        }
    }

    fn body(&mut self, options: &Options) {
        let (client, method) = (self.target.client_name(), &self.view.method);
        if self.view.body != Body::None && self.limits.bodiless_methods.contains(method) {
            self.lose(Part::Body, format!("{client} sends no body with {method}: the body is left out"));
            self.view.body = Body::None;
        }
        self.only_json();
        self.quoted();
        self.mended();
        self.form();
        self.parts();
        self.json(options);
        self.length();
    }

    fn only_json(&mut self) {
        let is_json = || match &self.view.body {
            Body::Json { .. } => true,
            Body::Text(text) => Literal::is_json(text),
            _ => false,
        };
        if self.limits.only_json && !is_json() {
            self.lose(Part::Body, "the request has no JSON body");
            self.view.body = Body::None;
        }
    }

    fn quoted(&mut self) {
        let Body::Text(text) = &self.view.body else { return };
        if !self.limits.quotes_text {
            return;
        }
        let declared = self.view.header("content-type").unwrap_or_default().to_ascii_lowercase();
        let essence = declared.split(';').next().unwrap_or_default().trim();
        if crate::har::is_json_media_type(essence) && !Literal::is_json(text) {
            let client = self.target.client_name();
            self.lose(Part::Body, format!("{client} may send a text that is called JSON, and is none, in quotes"));
        }
    }

    fn mended(&mut self) {
        let Body::Text(text) = &self.view.body else { return };
        let is_form =
            self.view.header("content-type").is_some_and(|declared| declared.contains("x-www-form-urlencoded"));
        let is_digit = |at: usize, rest: &str| rest.as_bytes().get(at).is_some_and(u8::is_ascii_hexdigit);
        let is_odd = || text.split('%').skip(1).any(|rest| !is_digit(0, rest) || !is_digit(1, rest));
        if self.limits.mends_forms && is_form && is_odd() {
            let client = self.target.client_name();
            self.lose(Part::Body, format!("{client} may encode a `%` that no two digits follow"));
        }
    }

    fn form(&mut self) {
        let Body::Form(pairs) = &self.view.body else { return };
        let is_excluded = |character| self.limits.form_excludes.contains(character);
        let is_odd = pairs.iter().any(|(name, value)| name.contains(is_excluded) || value.contains(is_excluded));
        let has_spaces = |text: &str| text.trim() != text;
        let is_odd = is_odd
            || (!self.limits.odd_forms
                && pairs.iter().any(|(name, value)| name.is_empty() || has_spaces(name) || has_spaces(value)));
        if is_odd || (self.limits.maps_forms && !body::is_map(pairs)) {
            self.view.body = Body::Text(body::encode_form(pairs));
        }
    }

    fn parts(&mut self) {
        let Body::Multipart(parts) = &self.view.body else { return };
        let files = parts.iter().filter(|part| part.is_read_from_disk()).count();
        let is_repeating = self.limits.parts.unique_names && is_repeating(parts);
        let is_sent = !is_repeating && parts.iter().all(|part| self.sends(part));
        let is_written_out = !self.limits.parts.supported || (files == 0 && !is_sent);
        let unsent = parts.iter().find(|part| !self.sends(part)).map(|part| super::dialect::visible(&part.name));
        if is_written_out {
            let (text, content_type) = body::written_out(parts, "multipart/form-data");
            self.view.body = Body::Text(text);
            self.view.headers.push(NameValue { name: "Content-Type".to_owned(), value: content_type });
            if files > 0 {
                self.lose(Part::Body, "the code reads no files: put the content of the file into the body");
            }
        } else if files > 0 && !self.limits.reads_files {
            self.lose(Part::File, "a page may only read a file that its user picks: put a file input on the page");
        } else if is_repeating {
            self.lose(Part::Body, "parts of the same name do not all arrive");
        } else if let Some(name) = unsent {
            self.lose(Part::Body, format!("the part `{name}` may arrive with another name, type or file name"));
        }
        if self.limits.parts.sends_crlf {
            self.line_ends();
        }
    }

    /// Writes the line breaks of parts as the code has them, which all arrive as CRLF.
    fn line_ends(&mut self) {
        let Body::Multipart(parts) = &mut self.view.body else { return };
        let mut changed = None;
        for part in parts {
            let Some(value) = &mut part.value else { continue };
            let lines = value.replace("\r\n", "\n");
            if lines.replace('\n', "\r\n") != *value {
                changed = Some(super::dialect::visible(&part.name));
            }
            *value = lines;
        }
        if let Some(name) = changed {
            self.lose(Part::Body, format!("all lines of the part `{name}` arrive with CRLF at their ends"));
        }
    }

    fn sends(&self, part: &FormPart) -> bool {
        self.limits.parts.sends(part)
    }

    /// Lays JSON out that is sent as text.
    fn json(&mut self, options: &Options) {
        let is_native = self.is_native();
        if let Body::Json { text } = &mut self.view.body
            && !is_native
            && !self.limits.one_line
        {
            *text = layout::lay_out_json(text, usize::from(options.indent.unwrap_or(2).min(8)));
        }
    }

    fn is_native(&self) -> bool {
        self.is_native && matches!(self.view.body, Body::Json { .. })
    }

    fn length(&mut self) {
        let longest = self.limits.longest_literal;
        let is_long = match &self.view.body {
            Body::Text(text) | Body::Json { text } => text.len() > longest,
            Body::Form(pairs) => pairs.iter().any(|(_, value)| value.len() > longest),
            Body::Multipart(parts) => parts.iter().any(|part| part.content().len() > longest),
            Body::None => false,
        };
        if is_long {
            self.lose(Part::Request, format!("the body is longer than the {longest} bytes that an argument may have"));
        }
    }

    fn lines(&mut self) {
        let lines = &self.limits.lines;
        let texts: Vec<&str> = match &self.view.body {
            Body::None | Body::Form(_) => return,
            Body::Text(text) | Body::Json { text } => vec![text],
            Body::Multipart(parts) => parts.iter().map(FormPart::content).collect(),
        };
        let find =
            |refused: &Regex| texts.iter().find_map(|text| refused.find(text).map(|found| found.as_str().trim()));
        if let Some(found) = lines.refused.as_ref().and_then(find) {
            let client = self.target.client_name();
            self.lose(Part::Body, format!("{client} acts on lines that start with `{found}`: the body is left out"));
            self.view.body = Body::None;
        } else if lines.trims && matches!(self.view.body, Body::Text(_)) {
            self.trim_lines();
        }
    }

    fn trim_lines(&mut self) {
        let Body::Text(text) = &mut self.view.body else { return };
        let kept = trim_blank_lines(text);
        if kept.len() < text.len() {
            *text = kept.to_owned();
            let client = self.target.client_name();
            self.lose(Part::Body, format!("{client} sends no blank lines and no line feed at the ends of a body"));
        }
    }

    /// Texts that the client takes for variables and that are not written as ones.
    fn variables(&mut self, options: &Options) {
        if !self.limits.replaces_variables {
            return;
        }
        let reads_environment = options.placeholders == Placeholders::Env;
        let mut found: Vec<String> = Vec::new();
        for text in self.texts() {
            let pieces = if reads_environment { placeholder::pieces(text) } else { vec![Piece::Text(text)] };
            let texts = pieces.iter().filter_map(|piece| match piece {
                Piece::Text(text) => Some(*text),
                Piece::Placeholder(_) => None,
            });
            found.extend(texts.flat_map(in_double_braces).map(str::to_owned));
        }
        let others = found.iter().filter(|name| Some(*name) != found.first()).collect::<HashSet<_>>().len();
        if let Some(name) = found.first() {
            let (client, name) = (self.target.client_name(), super::dialect::visible(name));
            let more = if others == 0 { String::new() } else { format!(", and of {others} more like it") };
            self.lose(Part::Variable, format!("{client} puts the value of a variable in the place of `{name}`{more}"));
        }
    }

    /// All texts of the request that may hold whatever its author wanted.
    fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.view.url.as_str()];
        texts.extend(self.view.headers.iter().map(|header| header.value.as_str()));
        texts.extend(self.view.credentials.iter().flat_map(|(user, password)| [user.as_str(), password]));
        match &self.view.body {
            Body::None => {}
            Body::Text(text) | Body::Json { text } => texts.push(text),
            Body::Form(pairs) => texts.extend(pairs.iter().flat_map(|(name, value)| [name.as_str(), value])),
            Body::Multipart(parts) => texts.extend(parts.iter().flat_map(|part| [part.name.as_str(), part.content()])),
        }
        texts
    }

    fn headers(&mut self) {
        self.refuse_headers();
        self.encodings();
        self.body_type();
        self.drop_written_headers();
        self.join_headers();
        self.refuse_header_bytes();
        if self.limits.header_bytes == HeaderBytes::Latin1 {
            for header in self.view.headers.iter_mut().filter(|header| !header.value.is_ascii()) {
                header.value = header.value.bytes().map(char::from).collect();
            }
        }
    }

    fn refuse_header_bytes(&mut self) {
        let client = self.target.client_name();
        let is_refused = |header: &mut NameValue| !header.value.is_ascii() && self.limits.needs_ascii(&header.name);
        for header in self.view.headers.extract_if(.., is_refused) {
            let message = format!("{client} takes `{}` in ASCII alone: it is left out", header.name);
            self.losses.push(Loss::header(&header.name, message));
        }
    }

    fn refuse_headers(&mut self) {
        let client = self.target.client_name();
        for header in std::mem::take(&mut self.view.headers) {
            let name = &header.name;
            let is_written_anyway = name.eq_ignore_ascii_case("host") && header.value == self.view.authority;
            if self.limits.refuses_header(name) && is_written_anyway {
                continue;
            }
            if self.limits.refuses_header(name) {
                let message = format!("{client} does not let a program set `{name}`: it is left out");
                self.losses.push(Loss::header(name, message));
            } else if self.limits.spaces_header(name, &header.value) {
                let message = format!("{client} may write the spaces and quotes of `{name}` in another way");
                self.losses.push(Loss::header(name, message));
                self.view.headers.push(header);
            } else if self.limits.changed_values.iter().any(|text| header.value.contains(text.as_str())) {
                let message = format!("{client} may send the value of `{name}` as something else");
                self.losses.push(Loss::header(name, message));
                self.view.headers.push(header);
            } else if header.value.is_empty() && self.limits.refuses_empty_header(name) {
                self.losses.push(Loss::header(name, format!("{client} leaves out an empty `{name}`")));
            } else {
                self.view.headers.push(header);
            }
        }
    }

    fn encodings(&mut self) {
        let is_both = self.view.header("range").is_some() && self.view.header("accept-encoding").is_some();
        if self.limits.appends_identity && is_both {
            let message = format!("{} adds `identity` to what is accepted with a Range", self.target.client_name());
            self.losses.push(Loss::header("accept-encoding", message));
        }
    }

    fn body_type(&mut self) {
        let is_untyped = matches!(self.view.body, Body::Text(_)) && self.view.header("content-type").is_none();
        if let Some(media_type) = self.limits.types_bodies.as_ref().filter(|_| is_untyped) {
            let message = format!("{} calls a body without a Content-Type {media_type}", self.target.client_name());
            self.losses.push(Loss::header("content-type", message));
        }
    }

    /// Drops the Content-Type that the client writes by itself, exactly as documented.
    fn drop_written_headers(&mut self) {
        let writes = &self.limits.writes;
        let written = match &self.view.body {
            Body::Json { .. } if self.is_native() => writes.json.as_deref(),
            Body::Form(_) => writes.form.as_deref(),
            _ => None,
        };
        let is_type = |header: &&NameValue| header.name.eq_ignore_ascii_case("content-type");
        if self.view.headers.iter().filter(is_type).count() != 1 {
            return;
        }
        let is_written =
            |header: &NameValue| header.name.eq_ignore_ascii_case("content-type") && Some(&*header.value) == written;
        self.view.headers.retain(|header| !is_written(header));
    }

    /// Joins header fields of one name as RFC 9110, section 5.3, allows it.
    fn join_headers(&mut self) {
        if !self.limits.joins_headers && self.limits.joined_headers.is_empty() {
            return;
        }
        let mut joined: Vec<NameValue> = Vec::new();
        let mut places: HashMap<String, (usize, u32)> = HashMap::new();
        for header in std::mem::take(&mut self.view.headers) {
            if !self.limits.joins_header(&header.name) {
                joined.push(header);
                continue;
            }
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

    /// What has no type, but gets one from the client.
    fn untyped(&mut self) {
        let has_type = self.view.header("content-type").is_some();
        let is_empty = ["POST", "PUT", "PATCH"].contains(&self.view.method.as_str());
        let written = match &self.view.body {
            Body::Text(_) if !has_type => self.limits.writes.untyped.as_ref(),
            Body::None if !has_type && is_empty => self.limits.writes.empty.as_ref(),
            _ => None,
        };
        if let Some(written) = written {
            let client = self.target.client_name();
            self.losses.push(Loss::header("content-type", format!("{client} calls the body `{written}`")));
        }
    }

    /// Characters that the text of a program cannot hold.
    fn characters(&mut self) {
        if !self.limits.holds_nul {
            self.leave_out('\0', "U+0000");
        }
        if !self.limits.holds_returns {
            self.leave_out('\r', "a carriage return");
        }
    }

    fn leave_out(&mut self, unheld: char, name: &str) {
        let texts: Vec<&mut String> = match &mut self.view.body {
            Body::None => Vec::new(),
            Body::Text(text) | Body::Json { text } => vec![text],
            Body::Form(pairs) => pairs.iter_mut().map(|(_, value)| value).collect(),
            Body::Multipart(parts) => parts.iter_mut().flat_map(|part| part.value.iter_mut()).collect(),
        };
        let mut is_lost = false;
        for text in texts.into_iter().filter(|text| text.contains(unheld)) {
            is_lost = true;
            text.retain(|character| character != unheld);
        }
        if is_lost {
            let language = &self.target.language;
            self.lose(Part::Body, format!("no {language} word can hold {name}: it is left out of the body"));
        }
    }
}

/// Whether parameters of one name stand apart from each other in the query.
fn is_mixed(target: &str) -> bool {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    let mut seen = HashSet::new();
    let mut last = None;
    names.into_iter().any(|name| last.replace(name) != Some(name) && !seen.insert(name))
}

/// The text without blank lines at its start and its end.
fn trim_blank_lines(text: &str) -> &str {
    let start = text.len() - text.trim_start().len();
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text.trim_end().len();
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    if start < end && !text.trim().is_empty() { &text[start..end] } else { "" }
}

/// Every `{{…}}` of a text.
fn in_double_braces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find("{{")?;
        let end = start + rest[start..].find("}}")? + 2;
        let found = &rest[start..end];
        rest = &rest[end..];
        Some(found)
    })
}

/// Whether two parts have the same name.
fn is_repeating(parts: &[FormPart]) -> bool {
    let mut names = HashSet::new();
    !parts.iter().all(|part| names.insert(part.name.as_str()))
}

fn is_native(body: &Body, target: &Target) -> bool {
    let (Body::Json { text }, Some(collections)) = (body, target.dialect.collections) else { return false };
    target.limits.native_json
        && Literal::of_body(text).is_some_and(|value| {
            let is_taken = target.limits.native_scalars || matches!(*value, Literal::Map(_) | Literal::List(_));
            is_taken && collections.keeps(&value)
        })
}
