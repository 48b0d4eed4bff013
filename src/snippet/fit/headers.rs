//! What becomes of the header fields, and of the user and the password.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::fitter::Fitter;
use crate::har::NameValue;
use crate::snippet::Loss;
use crate::snippet::body::Body;
use crate::snippet::limits::HeaderBytes;

impl Fitter<'_, '_> {
    /// Credentials for which the client has no place of their own go into the header that they mean.
    pub(super) fn credentials(&mut self) {
        let Some((user, password)) = self.fitted.credentials else { return };
        if !self.limits.takes_credentials || !user.is_ascii() || !password.is_ascii() {
            let authorization = self.fitted.view.authorization();
            self.fitted.headers.to_mut().extend(authorization);
            self.fitted.credentials = None;
        }
    }

    pub(super) fn headers(&mut self) {
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
            let fixed = || limits.fixed_headers.get(&name.to_ascii_lowercase());
            if !limits.fixed_headers.is_empty()
                && let Some(fixed) = fixed()
            {
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
        if joins_none || !repeat_names(&self.fitted.headers) {
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
            joined[*at].value.push_str(", ");
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
    pub(super) fn untyped(&mut self) {
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
}

/// Takes the headers out of which that holds.
fn extract_headers(headers: &mut Cow<'_, [NameValue]>, mut test: impl FnMut(&NameValue) -> bool) -> Vec<NameValue> {
    let Some(first) = headers.iter().position(&mut test) else { return Vec::new() };
    let headers = headers.to_mut();
    let mut extracted = vec![headers.remove(first)];
    extracted.extend(headers.extract_if(first.., |header| test(header)));
    extracted
}

/// Whether two headers have the same name.
pub(in crate::snippet) fn repeat_names(headers: &[NameValue]) -> bool {
    // Comparing each with each is fast up to here.
    const MANY: usize = 32;
    if headers.len() > MANY {
        let mut names = HashSet::new();
        return !headers.iter().all(|header| names.insert(header.name.to_ascii_lowercase()));
    }
    let is_repeated = |(at, header): (usize, &NameValue)| {
        headers[..at].iter().any(|before| before.name.eq_ignore_ascii_case(&header.name))
    };
    headers.iter().enumerate().any(is_repeated)
}
