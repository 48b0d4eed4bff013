//! A view fitted to a target: what the client cannot send goes out of the request and into the list of losses.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;
use regex::Regex;

use super::body::{Body, JsonDocument};
use super::limits::{HeaderBytes, Limits, is_repeating};
use super::multipart::FormPart;
use super::url::{odd_path, without_dots};
use super::view::{View, find};
use super::{Loss, Options, Placeholders, SentPart, Target, body, layout, multipart};
use crate::har::NameValue;
use crate::json::Literal;
use crate::placeholder::pieces::{self as placeholder, Piece};
use crate::web::media_type::lower_essence;

/// The request as the target sends it: what the view says, but for what the client does in another way.
pub(super) struct Fitted<'v> {
    /// What must arrive.
    pub(super) view: &'v View,
    /// The method.
    pub(super) method: Cow<'v, str>,
    /// The whole URL.
    pub(super) url: Cow<'v, str>,
    /// The path and the query of `url`.
    pub(super) path_and_query: Cow<'v, str>,
    /// The header fields.
    pub(super) headers: Cow<'v, [NameValue]>,
    /// The body.
    pub(super) body: Cow<'v, Body>,
    /// The body in pieces, where its parts are written out and files of the reader's are among them.
    pub(super) pieces: Vec<FormPart>,
    /// The user and the password, where the client takes them.
    pub(super) credentials: Option<&'v (String, String)>,
    /// What is lost.
    pub(super) losses: Vec<Loss>,
    /// Whether the body is written as a value of the language, which its JSON writer sends without loss.
    pub(super) is_native: bool,
}

impl Fitted<'_> {
    /// The value of the first header of that name.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }
}

/// Fits a request to a target.
pub(super) fn fit<'v>(view: &'v View, target: &Target, options: &Options) -> Fitted<'v> {
    let fitted = Fitted {
        view,
        method: Cow::Borrowed(&view.method),
        url: Cow::Borrowed(&view.url),
        path_and_query: Cow::Borrowed(&view.path_and_query),
        headers: Cow::Borrowed(&view.headers),
        body: Cow::Borrowed(&view.body),
        pieces: Vec::new(),
        credentials: view.credentials.as_ref(),
        losses: view.losses.clone(),
        is_native: is_native(view, target, options),
    };
    let mut fitter = Fitter { fitted, target, limits: &target.limits };
    fitter.path();
    fitter.method();
    fitter.path_and_query();
    fitter.credentials();
    fitter.body(options);
    fitter.lines();
    fitter.headers();
    fitter.untyped();
    fitter.characters();
    fitter.variables(options);
    let mut fitted = fitter.fitted;
    fitted.is_native &= matches!(*fitted.body, Body::Json(_));
    fitted
}

struct Fitter<'v, 't> {
    fitted: Fitted<'v>,
    target: &'t Target,
    limits: &'t Limits,
}

impl Fitter<'_, '_> {
    fn lose(&mut self, part: SentPart, message: impl Into<String>) {
        self.fitted.losses.push(Loss::new(part, message));
    }

    fn path(&mut self) {
        if self.limits.needs_plain_paths
            && let Some(plain) = without_dots(&self.fitted.path_and_query)
        {
            let start = self.fitted.url.len() - self.fitted.path_and_query.len();
            self.fitted.url.to_mut().replace_range(start.., &plain);
            self.fitted.path_and_query = Cow::Owned(plain);
        }
        if self.fitted.view.authority.starts_with('[') {
            self.encode_brackets();
            if self.limits.refuses_ipv6 {
                let client = self.target.client_name();
                self.lose(SentPart::Request, format!("{client} finds no host that is an IPv6 address"));
            }
        }
        if self.limits.changed_paths.is_empty() && self.limits.changed_queries.is_empty() {
            return;
        }
        let (path, query) = self.fitted.path_and_query.split_once('?').unwrap_or((&self.fitted.path_and_query, ""));
        let in_path = self.limits.changed_paths.iter().filter(|changed| path.contains(*changed));
        let in_query = self.limits.changed_queries.iter().filter(|changed| query.contains(*changed));
        let client = self.target.client_name();
        let losses = in_path.chain(in_query).map(|changed| {
            Loss::new(
                SentPart::PathAndQuery,
                format!("{client} sends a URL with `{changed}` at this place as another one"),
            )
        });
        self.fitted.losses.extend(losses);
    }

    /// Encodes brackets of the path and query, so that those around the address can stay.
    fn encode_brackets(&mut self) {
        if self.fitted.path_and_query.contains(['[', ']']) {
            let encoded = self.fitted.path_and_query.replace('[', "%5B").replace(']', "%5D");
            let start = self.fitted.url.len() - self.fitted.path_and_query.len();
            self.fitted.url.to_mut().replace_range(start.., &encoded);
            self.fitted.path_and_query = Cow::Owned(encoded);
        }
    }

    fn method(&mut self) {
        let client = self.target.client_name();
        let method = &self.fitted.method;
        if self.limits.refuses_method(method) {
            self.lose(SentPart::Method, format!("{client} refuses the method {method}"));
        }
        if self.limits.upper_cases_methods && self.fitted.method.bytes().any(|byte| byte.is_ascii_lowercase()) {
            self.fitted.method.to_mut().make_ascii_uppercase();
            self.lose(SentPart::Method, format!("{client} sends the method as {}", self.fitted.method));
        }
    }

    fn path_and_query(&mut self) {
        if self.limits.needs_utf8 && percent_decode_str(&self.fitted.path_and_query).decode_utf8().is_err() {
            let client = self.target.client_name();
            self.lose(SentPart::Request, format!("{client} refuses a URL whose escapes are not UTF-8"));
        }
        let sent = &self.fitted.path_and_query;
        // The last parameter ends where the next one would begin.
        let sends = |text: &str| sent.contains(text) || text.strip_suffix('&').is_some_and(|end| sent.ends_with(end));
        if let Some(text) = self.limits.changed_targets.iter().find(|text| sends(text)) {
            self.lose(SentPart::PathAndQuery, format!("{} changes `{text}` in a URL", self.target.client_name()));
        }
        if self.limits.encodes_odd_paths && odd_path(&self.fitted.path_and_query).is_some() {
            let client = self.target.client_name();
            self.lose(SentPart::PathAndQuery, format!("{client} may encode `!'()*` in a path with a placeholder"));
        }
        if self.limits.groups_queries && is_mixed(&self.fitted.path_and_query) {
            self.lose(
                SentPart::PathAndQuery,
                format!("{} sorts the parameters of a query by name", self.target.client_name()),
            );
        } else if self.limits.groups_queries && has_repeated_flags(&self.fitted.path_and_query) {
            let client = self.target.client_name();
            self.lose(SentPart::PathAndQuery, format!("{client} joins parameters of one name where one has no `=`"));
        }
        let is_empty = self.fitted.path_and_query.strip_suffix('?').is_some_and(|path| !path.contains('?'));
        if self.limits.drops_empty_queries && is_empty {
            self.lose(
                SentPart::PathAndQuery,
                format!("{} leaves out the `?` of an empty query", self.target.client_name()),
            );
        }
    }

    /// Credentials for which the client has no place of their own go into the header that they mean.
    fn credentials(&mut self) {
        let Some((user, password)) = self.fitted.credentials else { return };
        if !self.limits.takes_credentials || !user.is_ascii() || !password.is_ascii() {
            let authorization = self.fitted.view.authorization();
            self.fitted.headers.to_mut().extend(authorization);
            self.fitted.credentials = None;
        }
    }

    fn body(&mut self, options: &Options) {
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
            self.lose(SentPart::Body, format!("{client} may send a text that is called JSON, and is none, in quotes"));
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
        let unsent = parts.iter().find(|part| !self.sends(part)).map(|part| super::dialect::visible(&part.name));
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
                changed = Some(super::dialect::visible(&part.name));
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
        let Body::Json(document) = &*self.fitted.body else { return };
        if self.fitted.is_native || self.limits.one_line {
            return;
        }
        if let Some(text) = layout::lay_out_json(&document.text, usize::from(options.indent.unwrap_or(2).min(8))) {
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

    fn lines(&mut self) {
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
            self.lose(
                SentPart::Variable,
                format!("{client} puts the value of a variable in the place of `{name}`{more}"),
            );
        }
    }

    /// All texts of the request that may hold whatever its author wanted.
    fn texts(&self) -> Vec<&str> {
        let mut texts = vec![&*self.fitted.url];
        texts.extend(self.fitted.headers.iter().map(|header| header.value.as_str()));
        texts.extend(self.fitted.credentials.iter().flat_map(|(user, password)| [user.as_str(), password]));
        match &*self.fitted.body {
            Body::None => {}
            Body::Text(text) | Body::Json(JsonDocument { text, .. }) => texts.push(text),
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
        if self.limits.header_bytes == HeaderBytes::Latin1 && self.fitted.headers.iter().any(|it| !it.value.is_ascii())
        {
            for header in self.fitted.headers.to_mut().iter_mut().filter(|header| !header.value.is_ascii()) {
                header.value = header.value.bytes().map(char::from).collect();
            }
        }
    }

    fn refuse_header_bytes(&mut self) {
        let client = self.target.client_name();
        let is_refused = |header: &NameValue| !header.value.is_ascii() && self.limits.needs_ascii(&header.name);
        for header in extract_headers(&mut self.fitted.headers, is_refused) {
            let message = format!("{client} takes `{}` in ASCII alone: it is left out", header.name);
            self.fitted.losses.push(Loss::header(&header.name, message));
        }
    }

    fn refuse_headers(&mut self) {
        let client = self.target.client_name();
        let (limits, losses) = (self.limits, &mut self.fitted.losses);
        let authority = &self.fitted.view.authority;
        let is_left_out = |header: &NameValue| {
            let name = &header.name;
            if limits.refuses_header(name) {
                let is_written_anyway = name.eq_ignore_ascii_case("host") && header.value == *authority;
                if !is_written_anyway {
                    let message = format!("{client} does not let a program set `{name}`: it is left out");
                    losses.push(Loss::header(name, message));
                }
                return true;
            }
            if let Some(fixed) = limits.fixed_headers.get(&name.to_ascii_lowercase()) {
                if header.value != *fixed {
                    losses.push(Loss::header(name, format!("{client} always sends `{name}: {fixed}`")));
                }
                return true;
            }
            if limits.spaces_header(name, &header.value) {
                let message = format!("{client} may write the spaces and quotes of `{name}` in another way");
                losses.push(Loss::header(name, message));
            } else if limits.changed_values.iter().any(|text| header.value.contains(text.as_str())) {
                losses.push(Loss::header(name, format!("{client} may send the value of `{name}` as something else")));
            } else if limits.trims_unicode && header.value.trim() != header.value {
                losses.push(Loss::header(name, format!("{client} takes white space from the ends of `{name}`")));
            } else if header.value.is_empty() && limits.refuses_empty_header(name) {
                losses.push(Loss::header(name, format!("{client} leaves out an empty `{name}`")));
                return true;
            }
            false
        };
        extract_headers(&mut self.fitted.headers, is_left_out);
    }

    fn encodings(&mut self) {
        let is_both = || self.fitted.header("range").is_some() && self.fitted.header("accept-encoding").is_some();
        if self.limits.appends_identity && is_both() {
            let message = format!("{} adds `identity` to what is accepted with a Range", self.target.client_name());
            self.fitted.losses.push(Loss::header("accept-encoding", message));
        }
    }

    fn body_type(&mut self) {
        let is_untyped = || matches!(*self.fitted.body, Body::Text(_)) && self.fitted.header("content-type").is_none();
        if let Some(media_type) = self.limits.types_bodies.as_ref().filter(|_| is_untyped()) {
            let message = format!("{} calls a body without a Content-Type {media_type}", self.target.client_name());
            self.fitted.losses.push(Loss::header("content-type", message));
        }
    }

    /// Drops the Content-Type that the client writes by itself, exactly as documented.
    fn drop_written_headers(&mut self) {
        let writes = &self.limits.writes;
        let written = match &*self.fitted.body {
            Body::Json(_) if self.fitted.is_native => writes.json.as_deref(),
            Body::Form(_) => writes.form.as_deref(),
            _ => None,
        };
        let Some(written) = written else { return };
        let is_type = |header: &NameValue| header.name.eq_ignore_ascii_case("content-type");
        if self.fitted.headers.iter().filter(|header| is_type(header)).count() == 1 {
            extract_headers(&mut self.fitted.headers, |header| is_type(header) && header.value == written);
        }
    }

    /// Joins header fields of one name as RFC 9110, section 5.3, allows it.
    fn join_headers(&mut self) {
        let joins_none = !self.limits.joins_headers && self.limits.joined_headers.is_empty();
        if joins_none || !may_repeat_names(&self.fitted.headers) {
            return;
        }
        let mut joined: Vec<NameValue> = Vec::new();
        let mut places: HashMap<String, (usize, u32)> = HashMap::new();
        for header in std::mem::take(&mut self.fitted.headers).into_owned() {
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
                self.fitted.losses.push(Loss::header(&header.name, message));
            }
        }
        self.fitted.headers = Cow::Owned(joined);
    }

    /// What has no type, but gets one from the client.
    fn untyped(&mut self) {
        let written = match &*self.fitted.body {
            Body::Text(_) => self.limits.writes.untyped.as_ref(),
            Body::None if ["POST", "PUT", "PATCH"].contains(&&*self.fitted.method) => self.limits.writes.empty.as_ref(),
            _ => None,
        };
        if let Some(written) = written
            && self.fitted.header("content-type").is_none()
        {
            let client = self.target.client_name();
            self.fitted.losses.push(Loss::header("content-type", format!("{client} calls the body `{written}`")));
        }
    }

    /// Characters that the text of a program cannot hold.
    fn characters(&mut self) {
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

/// Whether parameters of one name stand apart from each other in the query.
fn is_mixed(path_and_query: &str) -> bool {
    let query = path_and_query.split_once('?').map_or("", |(_, query)| query);
    let names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    let mut seen = HashSet::new();
    let mut last = None;
    names.into_iter().any(|name| last.replace(name) != Some(name) && !seen.insert(name))
}

/// Whether several parameters of the query have the name of one without `=`.
fn has_repeated_flags(path_and_query: &str) -> bool {
    let query = path_and_query.split_once('?').map_or("", |(_, query)| query);
    let name = |pair: &'_ str| pair.split('=').next().unwrap_or_default().to_owned();
    let mut counts: HashMap<String, usize> = HashMap::new();
    query.split('&').for_each(|pair| *counts.entry(name(pair)).or_default() += 1);
    query.split('&').any(|pair| !pair.contains('=') && counts.get(pair).is_some_and(|&count| count > 1))
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

/// Takes the headers out of which that holds.
fn extract_headers(headers: &mut Cow<'_, [NameValue]>, mut test: impl FnMut(&NameValue) -> bool) -> Vec<NameValue> {
    let Some(first) = headers.iter().position(&mut test) else { return Vec::new() };
    let headers = headers.to_mut();
    let mut extracted = vec![headers.remove(first)];
    extracted.extend(headers.extract_if(first.., |header| test(header)));
    extracted
}

/// Whether two headers have the same name; of many headers that is not said, as it would take long.
fn may_repeat_names(headers: &[NameValue]) -> bool {
    // Comparing each with each is fast up to here.
    const MANY: usize = 32;
    let is_repeated = |(at, header): (usize, &NameValue)| {
        headers[..at].iter().any(|before| before.name.eq_ignore_ascii_case(&header.name))
    };
    headers.len() > MANY || headers.iter().enumerate().any(is_repeated)
}

fn is_native(view: &View, target: &Target, options: &Options) -> bool {
    let (Body::Json(document), Some(collections)) = (&view.body, target.dialect.collections) else { return false };
    target.limits.native_json
        && !target.limits.needs_bytes(&view.headers)
        && (target.limits.native_environment
            || options.placeholders == Placeholders::Keep
            || !placeholder::has_variable(document.text()))
        && document.literal().is_some_and(|value| {
            let is_taken = match *value {
                Literal::Map(_) => true,
                Literal::List(_) => target.limits.native_lists,
                _ => target.limits.native_scalars && target.limits.native_lists,
            };
            is_taken && collections.keeps(&value)
        })
}
