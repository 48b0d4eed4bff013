//! The request as templates see it: every fact about it that one of them asks for.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use super::fit::Fitted;
use super::limits::HeaderBytes;
use super::template::{List, Member, Members, Object, Value};
use super::url::odd_path;
use super::view::{Body, Document, FormPart};
use super::{Part, Target, body, multipart};
use crate::har::NameValue;
use crate::json::Literal;
use crate::placeholder::pieces as placeholder;
use crate::web::Bytes;
use crate::web::encode_component;

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
const PLAIN: Bytes = Bytes::ALPHANUMERIC.and(b"-._~:/?=&");

/// What RFC 3986 allows in a URL beside letters and digits.
const OF_URI: Bytes = Bytes::ALPHANUMERIC.and(b"-._~:/?@!$&'()*+,;=%");

/// What templates may know.
#[derive(Clone, Copy)]
pub(super) struct Facts<'v> {
    pub(super) fitted: &'v Fitted<'v>,
    pub(super) target: &'v Target,
}

impl<'v> Members<'v> for Facts<'v> {
    fn member(&self, object: &Object<'v>, member: Member) -> Result<Value<'v>, String> {
        Ok(match (object, member) {
            (Object::Request, _) => return self.of_request(member),
            (Object::Body(body), _) => return self.of_body(body, member),
            (Object::Header(header), _) => return self.of_header(header, member),
            (Object::Part(part), _) => return of_part(part, member),
            (Object::Field(name, _), Member::Name) => Value::from(*name),
            (Object::Field(_, values), Member::Values) => Value::List(List::Values(values.clone())),
            (Object::Field(_, values), Member::IsBytes) => {
                values.iter().filter_map(Value::as_str).any(|value| self.is_bytes(value)).into()
            }
            (Object::Repair(refused), Member::Name) => refused.to_string().into(),
            (Object::Repair(refused), Member::Value) => encode_component(refused.encode_utf8(&mut [0; 4])).into(),
            (Object::Pair((name, _)), Member::Name) => name.as_str().into(),
            (Object::Pair((_, value)), Member::Value) => value.as_str().into(),
            (Object::Pair((name, _)), Member::EncodedName) => encode_component(name).into(),
            (Object::Sample(sample), Member::Lang) => sample.lang.into(),
            (Object::Sample(sample), Member::Label) => sample.label.into(),
            (Object::Sample(sample), Member::Source) => sample.source.as_str().into(),
            (Object::Loop { at, .. }, Member::First) => (*at == 0).into(),
            (Object::Loop { at, len }, Member::Last) => (at + 1 == *len).into(),
            _ => return Err(object.lacks(member)),
        })
    }

    fn document(&self, text: &str) -> Option<Cow<'v, Literal>> {
        match &*self.fitted.body {
            Body::Json(document) if document.text() == text => document.literal(),
            _ => Literal::from_json(text).map(Cow::Owned),
        }
    }

    fn is_bytes(&self, value: &str) -> bool {
        self.target.limits.header_bytes == HeaderBytes::Bytes && !value.is_ascii()
    }
}

impl<'v> Facts<'v> {
    fn of_request(self, member: Member) -> Result<Value<'v>, String> {
        let Self { fitted, target } = self;
        let user = || fitted.credentials.map(|(user, _)| user.as_str());
        Ok(match member {
            Member::Body if *fitted.body == Body::None => Value::None,
            Member::Body => Value::Object(Object::Body(&fitted.body)),
            Member::Method => Value::from(&*fitted.method),
            Member::Headers => Value::List(List::Headers(&fitted.headers)),
            Member::Url => Value::from(&*fitted.url),
            Member::User => user().into(),
            Member::Password => fitted.credentials.map_or("", |(_, password)| password).into(),
            // The value of the Content-Type in `headers`.
            Member::ContentType => fitted.header("content-type").into(),
            // Whether there is a body that no header gives a type.
            Member::IsUntyped => {
                (matches!(*fitted.body, Body::Text(_)) && fitted.header("content-type").is_none()).into()
            }
            // The headers by name: one entry for all fields of a name.
            Member::Fields => Value::List(List::Values(fields(&fitted.headers))),
            // `http` or `https`.
            Member::Scheme => fitted.view.scheme.into(),
            // The host and the port.
            Member::Authority => fitted.view.authority.as_str().into(),
            Member::Host => split_port(&fitted.view.authority).0.into(),
            // None where it is the scheme's own.
            Member::Port => split_port(&fitted.view.authority).1.into(),
            // The path and the query; never empty.
            Member::Target if fitted.target.starts_with('/') => Value::from(&*fitted.target),
            Member::Target => format!("/{}", fitted.target).into(),
            // The path, where some clients encode more of it than the request does.
            Member::OddPath => odd_path(&fitted.target).into(),
            // Whether the URL holds brackets or braces, which some clients expand.
            Member::HasBrackets => fitted.url.contains(['[', ']', '{', '}']).into(),
            // Whether the URL holds nothing that a client might write in another way.
            Member::IsPlain => PLAIN.hold(&fitted.url).into(),
            // Whether RFC 3986 allows every character of the URL where it stands.
            Member::IsUri => OF_URI.hold(&fitted.url).into(),
            // What to replace in the URL by what before the client takes it.
            Member::UrlRepairs => {
                let refused = target.limits.url_excludes.chars().filter(|&refused| fitted.url.contains(refused));
                Value::List(List::Values(refused.map(|refused| Value::Object(Object::Repair(refused))).collect()))
            }
            // Whether header fields have the same name.
            Member::HasRepeatedHeaders => (fields(&fitted.headers).len() < fitted.headers.len()).into(),
            // Whether there are headers that the client sends only where the code asks for it.
            Member::HasLockedHeaders => fitted.headers.iter().any(|it| target.limits.locks_header(&it.name)).into(),
            // Whether a Host stands in `headers`.
            Member::HasHost => fitted.header("host").is_some().into(),
            // Whether all values of headers are ASCII.
            Member::HasAsciiHeaders => fitted.headers.iter().all(|it| it.value.is_ascii()).into(),
            Member::HasCookies => {
                fitted.losses.iter().any(|loss| matches!(&loss.part, Part::Header(name) if name == "cookie")).into()
            }
            // Whether a Cookie stands in `headers`.
            Member::SendsCookies => fitted.header("cookie").is_some().into(),
            _ => return Err(Object::Request.lacks(member)),
        })
    }

    /// The body: `kind` says which of the other members hold it.
    fn of_body(self, body: &'v Body, member: Member) -> Result<Value<'v>, String> {
        let pairs = if let Body::Form(pairs) = body { pairs.as_slice() } else { &[] };
        let parts = if let Body::Multipart(parts) = body { parts.as_slice() } else { &[] };
        Ok(match member {
            // `text`, `json` (native literals), `form` or `multipart`.
            Member::Kind => match body {
                Body::Json(_) if self.fitted.is_native => "json",
                Body::None | Body::Text(_) | Body::Json(_) => "text",
                Body::Form(_) => "form",
                Body::Multipart(_) => "multipart",
            }
            .into(),
            // The body as it is sent; empty for `multipart`.
            Member::Text => text_of(body).into(),
            // The bytes of `text`.
            Member::Length => text_of(body).len().into(),
            Member::IsAscii => text_of(body).is_ascii().into(),
            // Whether `text` is a JSON document by its type.
            Member::IsJson => matches!(body, Body::Json(_)).into(),
            Member::Pairs => Value::List(List::Pairs(pairs)),
            // Whether the pairs may be written as a map.
            Member::IsMap => {
                let keeps_name = |name: &str| self.target.dialect.collections.is_none_or(|it| (it.keeps_name)(name));
                (body::is_map(pairs) && pairs.iter().all(|(name, _)| keeps_name(name))).into()
            }
            Member::Parts => Value::List(List::Parts(parts)),
            // What stands between the parts where the code writes them out.
            Member::Boundary => multipart::boundary(parts).into(),
            Member::ReadsFiles => parts.iter().any(FormPart::is_read_from_disk).into(),
            _ => return Err(Object::Body(body).lacks(member)),
        })
    }

    fn of_header(self, header: &'v NameValue, member: Member) -> Result<Value<'v>, String> {
        let is_one_of = |names: &[&str]| names.iter().any(|one| one.eq_ignore_ascii_case(&header.name));
        Ok(match member {
            Member::Name => header.name.as_str().into(),
            Member::Value => header.value.as_str().into(),
            Member::IsBytes => self.is_bytes(&header.value).into(),
            Member::IsOfContent => is_one_of(&CONTENT_FIELDS).into(),
            // Whether the answer may be compressed because of it.
            Member::IsAcceptEncoding => is_one_of(&["accept-encoding"]).into(),
            _ => return Err(Object::Header(header).lacks(member)),
        })
    }
}

fn of_part(part: &FormPart, member: Member) -> Result<Value<'_>, String> {
    Ok(match member {
        Member::Name => part.name.as_str().into(),
        Member::Value => part.content().into(),
        Member::FileName => part.file_name.as_deref().into(),
        Member::ContentType => part.content_type.as_deref().into(),
        Member::Disposition => multipart::disposition(part).into(),
        Member::IsReadFromDisk => part.is_read_from_disk().into(),
        _ => return Err(Object::Part(part).lacks(member)),
    })
}

fn text_of(body: &Body) -> Cow<'_, str> {
    match body {
        Body::None | Body::Multipart(_) => "".into(),
        Body::Text(text) | Body::Json(Document { text, .. }) => text.into(),
        Body::Form(pairs) => body::encode_form(pairs).into(),
    }
}

/// The headers by name, in the order in which the names first occur.
fn fields(headers: &[NameValue]) -> Rc<[Value<'_>]> {
    let mut fields: Vec<(&str, Vec<Value<'_>>)> = Vec::new();
    let mut places = HashMap::new();
    for header in headers {
        let at = *places.entry(header.name.to_ascii_lowercase()).or_insert(fields.len());
        if at == fields.len() {
            fields.push((&header.name, Vec::new()));
        }
        fields[at].1.push(header.value.as_str().into());
    }
    fields.into_iter().map(|(name, values)| Value::Object(Object::Field(name, values.into()))).collect()
}

/// The host and the port of an authority.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => (host, Some(port)),
        _ => (authority, None),
    }
}

/// Whether a placeholder stands in anything that the code says.
pub(super) fn has_placeholders(fitted: &Fitted<'_>) -> bool {
    let texts = std::iter::once(&*fitted.url)
        .chain(fitted.credentials.into_iter().flat_map(|(user, password)| [user.as_str(), password]))
        .chain(fitted.headers.iter().flat_map(|header| [header.name.as_str(), &header.value]));
    let is_in_part = |part: &FormPart| {
        let texts = [part.name.as_str(), part.content(), part.file_name.as_deref().unwrap_or_default()];
        texts.into_iter().any(placeholder::is_in)
    };
    let is_in_body = || match &*fitted.body {
        Body::None => false,
        Body::Text(text) | Body::Json(Document { text, .. }) => placeholder::is_in(text),
        Body::Form(pairs) => pairs.iter().any(|(name, value)| placeholder::is_in(name) || placeholder::is_in(value)),
        Body::Multipart(parts) => parts.iter().any(is_in_part),
    };
    texts.into_iter().any(placeholder::is_in) || is_in_body()
}
