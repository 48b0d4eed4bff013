//! The request as templates see it: every fact about it that one of them asks for.

use std::borrow::Cow;
use std::collections::HashMap;

use rustc_hash::FxHashSet;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::fit::Fitted;
use super::limits::HeaderBytes;
use super::url::odd_path;
use super::view::{Body, FormPart, View};
use super::{Part, Target, body, encode_component, multipart, placeholder};
use crate::har::NameValue;

/// The words of a target's templates: what none of them names is not worked out.
#[derive(Debug)]
pub(super) struct Names(FxHashSet<String>);

/// What filters read by themselves.
const OF_FILTERS: [&str; 4] = ["name", "value", "values", "is_bytes"];

impl Names {
    /// The words of the first template and of all that it includes.
    pub(super) fn of(templates: &[(String, String)]) -> Self {
        let mut names: FxHashSet<String> = OF_FILTERS.iter().map(|&name| name.to_owned()).collect();
        let mut read: FxHashSet<&str> = FxHashSet::default();
        let mut open: Vec<&(String, String)> = templates.first().into_iter().collect();
        while let Some((name, text)) = open.pop() {
            if !read.insert(name) {
                continue;
            }
            let is_other = |character: char| !character.is_ascii_alphanumeric() && character != '_';
            names.extend(text.split(is_other).filter(|word| !word.is_empty()).map(str::to_owned));
            open.extend(templates.iter().filter(|(name, _)| text.contains(name.as_str())));
        }
        Self(names)
    }

    /// Whether a template names it.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }
}

/// A map of those fields that templates name.
struct Fields<'n, M> {
    names: &'n Names,
    map: M,
}

impl<'n, M: SerializeStruct> Fields<'n, M> {
    fn new<S: Serializer<SerializeStruct = M, Error = M::Error>>(
        names: &'n Names,
        serializer: S,
    ) -> Result<Self, M::Error> {
        Ok(Self { names, map: serializer.serialize_struct("", 12)? })
    }

    fn with<V: Serialize>(mut self, name: &'static str, value: impl FnOnce() -> V) -> Result<Self, M::Error> {
        if self.names.has(name) {
            self.map.serialize_field(name, &value())?;
        }
        Ok(self)
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}

/// The fields that describe a body (RFC 9110, section 8), as .NET tells fields apart.
const CONTENT_FIELDS: [&str; 11] = [
    "allow",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-location",
    "content-md5",
    "content-range",
    "content-type",
    "expires",
    "last-modified",
];

/// What a client might write in another way does not stand in a URL of these and letters and digits alone.
const PLAIN: &[u8] = b"-._~:/?=&";

/// What RFC 3986 allows in a URL beside letters and digits.
const OF_URI: &[u8] = b"-._~:/?@!$&'()*+,;=%";

/// The request as templates see it.
pub(super) struct Request<'v> {
    pub(super) fitted: &'v Fitted,
    pub(super) target: &'v Target,
    pub(super) names: &'v Names,
}

impl Serialize for Request<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let &Self { fitted: Fitted { view, losses, is_native }, target, names } = self;
        let is_made_of =
            |others: &[u8]| view.url.bytes().all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte));
        let (host, port) = split_port(&view.authority);
        let path = if view.target.starts_with('/') { "" } else { "/" };
        let fields = || fields(&view.headers);
        let header = |header| HeaderFacts { header, target, names };
        let field = |field| FieldFacts { field, target, names };
        let url_repairs = || url_repairs(&view.url, &target.limits.url_excludes);
        let body =
            || (view.body != Body::None).then_some(Content { body: &view.body, is_native: *is_native, target, names });
        Fields::new(names, serializer)?
            .with("method", || view.method.as_str())?
            .with("url", || view.url.as_str())?
            // `http` or `https`.
            .with("scheme", || view.scheme.as_str())?
            // The host and the port.
            .with("authority", || view.authority.as_str())?
            .with("host", || host)?
            // None where it is the scheme's own.
            .with("port", || port)?
            // The path and the query; never empty.
            .with("target", || format!("{path}{}", view.target))?
            // The path, where some clients encode more of it than the request does.
            .with("odd_path", || odd_path(&view.target))?
            // Whether the URL holds brackets or braces, which some clients expand.
            .with("has_brackets", || view.url.contains(['[', ']', '{', '}']))?
            // Whether the URL holds nothing that a client might write in another way.
            .with("is_plain", || is_made_of(PLAIN))?
            // Whether RFC 3986 allows every character of the URL where it stands.
            .with("is_uri", || is_made_of(OF_URI))?
            // What to replace in the URL by what before the client takes it.
            .with("url_repairs", url_repairs)?
            .with("headers", || view.headers.iter().map(header).collect::<Vec<_>>())?
            // Whether header fields have the same name.
            .with("has_repeated_headers", || fields().len() < view.headers.len())?
            // The headers by name: one entry for all fields of a name.
            .with("fields", || fields().into_iter().map(field).collect::<Vec<_>>())?
            // Whether there are headers that the client sends only where the code asks for it.
            .with("has_locked_headers", || view.headers.iter().any(|it| target.limits.locks_header(&it.name)))?
            // Whether a Host stands in `headers`.
            .with("has_host", || view.header("host").is_some())?
            // Whether all values of headers are ASCII.
            .with("has_ascii_headers", || view.headers.iter().all(|it| it.value.is_ascii()))?
            // The value of the Content-Type in `headers`.
            .with("content_type", || view.header("content-type"))?
            // Whether there is a body that no header gives a type.
            .with("is_untyped", || matches!(view.body, Body::Text(_)) && view.header("content-type").is_none())?
            .with("user", || view.credentials.as_ref().map(|(user, _)| user.as_str()))?
            .with("password", || view.credentials.as_ref().map_or("", |(_, password)| password))?
            .with("has_cookies", || {
                losses.iter().any(|loss| matches!(&loss.part, Part::Header(name) if name == "cookie"))
            })?
            // Whether a Cookie stands in `headers`.
            .with("sends_cookies", || view.header("cookie").is_some())?
            .with("body", body)?
            .end()
    }
}

/// The host and the port of an authority.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => (host, Some(port)),
        _ => (authority, None),
    }
}

/// What to replace, and by what.
#[derive(Serialize)]
struct Repair {
    name: String,
    value: String,
}

/// The characters of placeholders in the URL that the client refuses there, and their escapes.
fn url_repairs(url: &str, excluded: &str) -> Vec<Repair> {
    let refused = excluded.chars().map(String::from).filter(|character| url.contains(character.as_str()));
    refused.map(|name| Repair { value: encode_component(&name), name }).collect()
}

/// Whether the client takes the value as bytes only.
fn is_bytes(value: &str, target: &Target) -> bool {
    target.limits.header_bytes == HeaderBytes::Bytes && !value.is_ascii()
}

struct HeaderFacts<'v> {
    header: &'v NameValue,
    target: &'v Target,
    names: &'v Names,
}

impl Serialize for HeaderFacts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let NameValue { name, value } = self.header;
        let is_one_of = |names: &[&str]| names.iter().any(|one| one.eq_ignore_ascii_case(name));
        Fields::new(self.names, serializer)?
            .with("name", || name)?
            .with("value", || value)?
            .with("is_bytes", || is_bytes(value, self.target))?
            .with("is_of_content", || is_one_of(&CONTENT_FIELDS))?
            // Whether the answer may be compressed because of it.
            .with("is_accept_encoding", || is_one_of(&["accept-encoding"]))?
            .end()
    }
}

/// A name, and the values of the headers of that name.
type Values<'v> = (&'v str, Vec<&'v str>);

struct FieldFacts<'v> {
    field: Values<'v>,
    target: &'v Target,
    names: &'v Names,
}

impl Serialize for FieldFacts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (name, values) = &self.field;
        Fields::new(self.names, serializer)?
            .with("name", || name)?
            .with("values", || values)?
            .with("is_bytes", || values.iter().any(|value| is_bytes(value, self.target)))?
            .end()
    }
}

/// The headers by name, in the order in which the names first occur.
fn fields(headers: &[NameValue]) -> Vec<Values<'_>> {
    let mut fields: Vec<Values<'_>> = Vec::new();
    let mut places = HashMap::new();
    for header in headers {
        let at = *places.entry(header.name.to_ascii_lowercase()).or_insert(fields.len());
        if at == fields.len() {
            fields.push((&header.name, Vec::new()));
        }
        fields[at].1.push(&header.value);
    }
    fields
}

/// The body: `kind` says which of the other fields hold it.
struct Content<'v> {
    body: &'v Body,
    is_native: bool,
    target: &'v Target,
    names: &'v Names,
}

impl Content<'_> {
    /// `text`, `json` (native literals), `form` or `multipart`.
    fn kind(&self) -> &'static str {
        match self.body {
            Body::Json { .. } if self.is_native => "json",
            Body::None | Body::Text(_) | Body::Json { .. } => "text",
            Body::Form(_) => "form",
            Body::Multipart(_) => "multipart",
        }
    }

    /// The body as it is sent; empty for `multipart`.
    fn text(&self) -> Cow<'_, str> {
        match self.body {
            Body::None | Body::Multipart(_) => "".into(),
            Body::Text(text) | Body::Json { text } => text.into(),
            Body::Form(pairs) => body::encode_form(pairs).into(),
        }
    }

    /// Whether the pairs may be written as a map.
    fn is_map(&self, pairs: &[(String, String)]) -> bool {
        let keeps_name = |name: &str| self.target.dialect.collections.is_none_or(|it| (it.keeps_name)(name));
        body::is_map(pairs) && pairs.iter().all(|(name, _)| keeps_name(name))
    }
}

impl Serialize for Content<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = self.names;
        let pairs = if let Body::Form(pairs) = self.body { pairs.as_slice() } else { &[] };
        let parts = if let Body::Multipart(parts) = self.body { parts.as_slice() } else { &[] };
        Fields::new(names, serializer)?
            .with("kind", || self.kind())?
            .with("text", || self.text())?
            // The bytes of `text`.
            .with("length", || self.text().len())?
            .with("is_ascii", || self.text().is_ascii())?
            // Whether `text` is a JSON document by its type.
            .with("is_json", || matches!(self.body, Body::Json { .. }))?
            .with("pairs", || pairs.iter().map(|pair| Pair { pair, names }).collect::<Vec<_>>())?
            .with("is_map", || self.is_map(pairs))?
            .with("parts", || parts.iter().map(|part| FileOrText { part, names }).collect::<Vec<_>>())?
            // What stands between the parts where the code writes them out.
            .with("boundary", || multipart::boundary(parts))?
            .with("reads_files", || parts.iter().any(FormPart::is_read_from_disk))?
            .end()
    }
}

struct Pair<'v> {
    pair: &'v (String, String),
    names: &'v Names,
}

impl Serialize for Pair<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (name, value) = self.pair;
        let fields = Fields::new(self.names, serializer)?.with("name", || name)?.with("value", || value)?;
        fields.with("encoded_name", || encode_component(name))?.end()
    }
}

struct FileOrText<'v> {
    part: &'v FormPart,
    names: &'v Names,
}

impl Serialize for FileOrText<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Fields::new(self.names, serializer)?
            .with("name", || &self.part.name)?
            .with("value", || self.part.content())?
            .with("file_name", || &self.part.file_name)?
            .with("content_type", || &self.part.content_type)?
            .with("disposition", || multipart::disposition(self.part))?
            .with("is_read_from_disk", || self.part.is_read_from_disk())?
            .end()
    }
}

/// Whether a placeholder stands in anything that the code says.
pub(super) fn has_placeholders(view: &View) -> bool {
    let texts = std::iter::once(view.url.as_str())
        .chain(view.credentials.iter().flat_map(|(user, password)| [user.as_str(), password]))
        .chain(view.headers.iter().flat_map(|header| [header.name.as_str(), &header.value]));
    let is_in_part = |part: &FormPart| {
        let texts = [part.name.as_str(), part.content(), part.file_name.as_deref().unwrap_or_default()];
        texts.into_iter().any(placeholder::is_in)
    };
    let is_in_body = || match &view.body {
        Body::None => false,
        Body::Text(text) | Body::Json { text } => placeholder::is_in(text),
        Body::Form(pairs) => pairs.iter().any(|(name, value)| placeholder::is_in(name) || placeholder::is_in(value)),
        Body::Multipart(parts) => parts.iter().any(is_in_part),
    };
    texts.into_iter().any(placeholder::is_in) || is_in_body()
}
