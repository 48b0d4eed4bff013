//! The request as templates see it: every fact about it that one of them asks for.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use tera::Value;

use super::fit::Fitted;
use super::limits::HeaderBytes;
use super::view::{Body, FormPart, View};
use super::{Part, Target, body, encode_component, multipart, placeholder};
use crate::har::NameValue;

/// The words of a target's templates: what none of them names is not worked out.
#[derive(Debug)]
pub(super) struct Names(HashSet<String>);

/// What filters read by themselves.
const OF_FILTERS: [&str; 4] = ["name", "value", "values", "is_bytes"];

impl Names {
    /// The words of the first template and of all that it includes.
    pub(super) fn of(templates: &[(String, String)]) -> Self {
        let mut names: HashSet<String> = OF_FILTERS.iter().map(|&name| name.to_owned()).collect();
        let mut read: HashSet<&str> = HashSet::new();
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

    fn fields(&self) -> Fields<'_> {
        Fields { names: self, map: BTreeMap::new() }
    }
}

/// A map of those fields that templates name.
struct Fields<'n> {
    names: &'n Names,
    map: BTreeMap<&'static str, Value>,
}

impl Fields<'_> {
    fn with<V: Into<Value>>(mut self, name: &'static str, value: impl FnOnce() -> V) -> Self {
        if self.names.has(name) {
            self.map.insert(name, value().into());
        }
        self
    }

    fn into_value(self) -> Value {
        self.map.into()
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
pub(super) fn request(fitted: &Fitted, target: &Target, names: &Names) -> Value {
    let Fitted { view, losses, is_native } = fitted;
    let is_made_of =
        |others: &[u8]| view.url.bytes().all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte));
    let (host, port) = split_port(&view.authority);
    let path = if view.target.starts_with('/') { "" } else { "/" };
    let fields = || fields(&view.headers);
    names
        .fields()
        .with("method", || view.method.as_str())
        .with("url", || view.url.as_str())
        // `http` or `https`.
        .with("scheme", || view.scheme.as_str())
        // The host and the port.
        .with("authority", || view.authority.as_str())
        .with("host", || host)
        // None where it is the scheme's own.
        .with("port", || port)
        // The path and the query; never empty.
        .with("target", || format!("{path}{}", view.target))
        // Whether the URL holds `[` or `{`, which some clients expand.
        .with("has_brackets", || view.url.contains(['[', '{']))
        // Whether the URL holds nothing that a client might write in another way.
        .with("is_plain", || is_made_of(PLAIN))
        // Whether RFC 3986 allows every character of the URL where it stands.
        .with("is_uri", || is_made_of(OF_URI))
        // What to replace in the URL by what before the client takes it.
        .with("url_repairs", || url_repairs(&view.url, &target.limits.url_excludes, names))
        .with("headers", || view.headers.iter().map(|it| header(it, target, names)).collect::<Vec<_>>())
        // Whether header fields have the same name.
        .with("has_repeated_headers", || fields().len() < view.headers.len())
        // The headers by name: one entry for all fields of a name.
        .with("fields", || fields().iter().map(|it| field(it, target, names)).collect::<Vec<_>>())
        // Whether there are headers that the client sends only where the code asks for it.
        .with("has_locked_headers", || view.headers.iter().any(|it| target.limits.locks_header(&it.name)))
        // Whether a Host stands in `headers`.
        .with("has_host", || view.header("host").is_some())
        // Whether all values of headers are ASCII.
        .with("has_ascii_headers", || view.headers.iter().all(|it| it.value.is_ascii()))
        // The value of the Content-Type in `headers`.
        .with("content_type", || view.header("content-type"))
        // Whether there is a body that no header gives a type.
        .with("is_untyped", || matches!(view.body, Body::Text(_)) && view.header("content-type").is_none())
        .with("user", || view.credentials.as_ref().map(|(user, _)| user.as_str()))
        .with("password", || view.credentials.as_ref().map_or("", |(_, password)| password))
        .with("has_cookies", || losses.iter().any(|loss| matches!(&loss.part, Part::Header(name) if name == "cookie")))
        // Whether a Cookie stands in `headers`.
        .with("sends_cookies", || view.header("cookie").is_some())
        .with("body", || (view.body != Body::None).then(|| self::body(&view.body, *is_native, target, names)))
        .into_value()
}

/// The host and the port of an authority.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => (host, Some(port)),
        _ => (authority, None),
    }
}

/// The characters of placeholders in the URL that the client refuses there, and their escapes.
fn url_repairs(url: &str, excluded: &str, names: &Names) -> Vec<Value> {
    let refused = excluded.chars().map(String::from).filter(|character| url.contains(character.as_str()));
    let repair = |name: String| {
        let value = encode_component(&name);
        names.fields().with("name", || name).with("value", || value).into_value()
    };
    refused.map(repair).collect()
}

/// Whether the client takes the value as bytes only.
fn is_bytes(value: &str, target: &Target) -> bool {
    target.limits.header_bytes == HeaderBytes::Bytes && !value.is_ascii()
}

fn header(header: &NameValue, target: &Target, names: &Names) -> Value {
    let is_one_of = |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(&header.name));
    names
        .fields()
        .with("name", || header.name.as_str())
        .with("value", || header.value.as_str())
        .with("is_bytes", || is_bytes(&header.value, target))
        .with("is_of_content", || is_one_of(&CONTENT_FIELDS))
        // Whether the answer may be compressed because of it.
        .with("is_accept_encoding", || is_one_of(&["accept-encoding"]))
        .into_value()
}

/// A name and the headers of that name.
type Field<'v> = (&'v str, Vec<&'v str>);

/// The headers by name, in the order in which the names first occur.
fn fields(headers: &[NameValue]) -> Vec<Field<'_>> {
    let mut fields: Vec<Field<'_>> = Vec::new();
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

fn field((name, values): &Field<'_>, target: &Target, names: &Names) -> Value {
    names
        .fields()
        .with("name", || *name)
        .with("values", || values.clone())
        .with("is_bytes", || values.iter().any(|value| is_bytes(value, target)))
        .into_value()
}

/// The body: `kind` says which of the other fields hold it.
fn body(body: &Body, is_native: bool, target: &Target, names: &Names) -> Value {
    // `text`, `json` (native literals), `form` or `multipart`.
    let kind = match body {
        Body::None | Body::Text(_) => "text",
        Body::Json { .. } => {
            if is_native {
                "json"
            } else {
                "text"
            }
        }
        Body::Form(_) => "form",
        Body::Multipart(_) => "multipart",
    };
    // The body as it is sent; empty for `multipart`.
    let text = match body {
        Body::None | Body::Multipart(_) => Cow::Borrowed(""),
        Body::Text(text) | Body::Json { text } => Cow::Borrowed(text.as_str()),
        Body::Form(pairs) => Cow::from(body::encode_form(pairs)),
    };
    let pairs = if let Body::Form(pairs) = body { pairs.as_slice() } else { &[] };
    let parts = if let Body::Multipart(parts) = body { parts.as_slice() } else { &[] };
    let keeps_name = |name: &str| target.dialect.collections.is_none_or(|it| (it.keeps_name)(name));
    names
        .fields()
        .with("kind", || kind)
        .with("text", || &*text)
        // The bytes of `text`.
        .with("length", || text.len())
        .with("is_ascii", || text.is_ascii())
        // Whether `text` is a JSON document by its type.
        .with("is_json", || matches!(body, Body::Json { .. }))
        .with("pairs", || pairs.iter().map(|it| pair(it, names)).collect::<Vec<_>>())
        // Whether the pairs may be written as a map.
        .with("is_map", || !pairs.is_empty() && body::is_map(pairs) && pairs.iter().all(|(name, _)| keeps_name(name)))
        .with("parts", || parts.iter().map(|it| part(it, names)).collect::<Vec<_>>())
        // What stands between the parts where the code writes them out.
        .with("boundary", || if parts.is_empty() { String::new() } else { multipart::boundary(parts) })
        .with("reads_files", || parts.iter().any(FormPart::is_read_from_disk))
        .into_value()
}

fn pair((name, value): &(String, String), names: &Names) -> Value {
    let fields = names.fields().with("name", || name.as_str()).with("value", || value.as_str());
    fields.with("encoded_name", || encode_component(name)).into_value()
}

fn part(part: &FormPart, names: &Names) -> Value {
    names
        .fields()
        .with("name", || part.name.as_str())
        .with("value", || part.content())
        .with("file_name", || part.file_name.as_deref())
        .with("content_type", || part.content_type.as_deref())
        .with("disposition", || multipart::disposition(part))
        .with("is_read_from_disk", || part.is_read_from_disk())
        .into_value()
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
