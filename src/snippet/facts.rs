//! The request as templates see it: every fact about it that one of them asks for.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use super::body::{self, Body, JsonDocument};
use super::fit::{self, Fitted};
use super::limits::HeaderBytes;
use super::multipart::{self, FormPart};
use super::reads::Reads;
use super::template::{List, Member, Members, Object, TemplateValue};
use super::url::odd_path;
use super::{SentPart, Target};
use crate::har::NameValue;
use crate::json::Literal;
use crate::placeholder::VARIABLE;
use crate::placeholder::pieces as placeholder;
use crate::web::{Bytes, decode_pair, encode_component, is_token};

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

/// What a client might write in another way does not are in a URL of these and letters and digits alone.
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
    fn member(&self, object: &Object<'v>, member: Member) -> Result<TemplateValue<'v>, String> {
        Ok(match (object, member) {
            (Object::Request, _) => return self.of_request(member),
            (Object::Body(body), _) => return self.of_body(body, member),
            (Object::Header(header), _) => return self.of_header(header, member),
            (Object::Part(part), _) => return of_part(part, member),
            (Object::Field(name, _), Member::Name) => TemplateValue::from(*name),
            (Object::Field(_, values), Member::Values) => TemplateValue::List(List::Values(values.clone())),
            (Object::Field(_, values), Member::IsBytes) => {
                values.iter().filter_map(TemplateValue::as_str).any(|value| self.is_bytes(value)).into()
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
    fn of_request(self, member: Member) -> Result<TemplateValue<'v>, String> {
        let Self { fitted, target } = self;
        let user = || fitted.credentials.map(|(user, _)| user.as_str());
        Ok(match member {
            Member::Body if *fitted.body == Body::None => TemplateValue::None,
            Member::Body => TemplateValue::Object(Object::Body(&fitted.body)),
            Member::Method => TemplateValue::from(&*fitted.method),
            Member::Headers => TemplateValue::List(List::Headers(&fitted.headers)),
            Member::Url => TemplateValue::from(&*fitted.url),
            Member::User => user().into(),
            Member::Password => fitted.credentials.map_or("", |(_, password)| password).into(),
            // The value of the Content-Type in `headers`.
            Member::ContentType => fitted.header("content-type").into(),
            // Whether there is a body that no header gives a type.
            Member::IsUntyped => {
                (matches!(*fitted.body, Body::Text(_)) && fitted.header("content-type").is_none()).into()
            }
            // The headers by name: one entry for all fields of a name.
            Member::Fields => TemplateValue::List(List::Values(fields(&fitted.headers))),
            // `http` or `https`.
            Member::Scheme => fitted.view.scheme.into(),
            // The host and the port.
            Member::Authority => fitted.view.authority.as_str().into(),
            // Without the brackets of an IPv6 address.
            Member::Host => split_port(&fitted.view.authority).0.trim_matches(['[', ']']).into(),
            // None where it is the scheme's own.
            Member::Port => split_port(&fitted.view.authority).1.into(),
            // The names and values of the query, where every client makes the same query of them again.
            Member::Params => params(fitted).map(TemplateValue::List).into(),
            // Whether parameters of the query have the same name.
            Member::HasRepeatedParams => has_repeated_params(fitted).into(),
            // The URL without its query.
            Member::BareUrl => fitted.url.split('?').next().unwrap_or_default().to_owned().into(),
            // The Content-Type, where every client that takes a media type apart writes it as it was.
            Member::MediaType => media_type(&fitted.headers).into(),
            // The path and the query; never empty.
            Member::Target if fitted.path_and_query.starts_with('/') => TemplateValue::from(&*fitted.path_and_query),
            Member::Target => format!("/{}", fitted.path_and_query).into(),
            // The path, where some clients encode more of it than the request does.
            Member::OddPath => odd_path(&fitted.path_and_query).into(),
            // Whether the URL holds brackets or braces, which some clients expand.
            Member::HasBrackets => self.has_brackets().into(),
            // Whether the URL holds nothing that a client might write in another way.
            Member::IsPlain => PLAIN.hold(&fitted.url).into(),
            // Whether RFC 3986 allows every character of the URL where it is.
            Member::IsUri => is_uri(fitted).into(),
            // What to replace in the URL by what before the client takes it.
            Member::UrlRepairs => {
                let excluded = target.limits.url_excludes.chars();
                let refused = excluded.filter(|&refused| without_address(fitted).contains(refused));
                TemplateValue::List(List::Values(
                    refused.map(|refused| TemplateValue::Object(Object::Repair(refused))).collect(),
                ))
            }
            // Whether header fields have the same name.
            Member::HasRepeatedHeaders => fit::repeat_names(&fitted.headers).into(),
            // Whether .NET refuses a header, or writes its value again, unless the code asks it not to.
            Member::HasOddHeaders => fitted.headers.iter().any(is_odd_in_dotnet).into(),
            // Whether there are headers that the client sends only where the code asks for it.
            Member::HasLockedHeaders => fitted.headers.iter().any(|it| target.limits.locks_header(&it.name)).into(),
            // Whether a Host is in `headers`.
            Member::HasHost => fitted.header("host").is_some().into(),
            // Whether all values of headers are ASCII.
            Member::HasAsciiHeaders => fitted.headers.iter().all(|it| it.value.is_ascii()).into(),
            Member::HasCookies => {
                fitted.losses.iter().any(|loss| matches!(&loss.part, SentPart::Header(name) if name == "cookie")).into()
            }
            // Whether a Cookie is in `headers`.
            Member::SendsCookies => fitted.header("cookie").is_some().into(),
            _ => return Err(Object::Request.lacks(member)),
        })
    }

    /// The body: `kind` says which of the other members hold it.
    fn of_body(self, body: &'v Body, member: Member) -> Result<TemplateValue<'v>, String> {
        let pairs = if let Body::Form(pairs) = body { pairs.as_slice() } else { &[] };
        let parts = if let Body::Multipart(parts) = body { parts.as_slice() } else { &[] };
        Ok(match member {
            // `text`, `json` (native literals), `form`, `multipart` or `pieces`.
            Member::Kind => self.fitted.kind().name().into(),
            // The body as it is sent; empty for `multipart`.
            Member::Text => text_of(body).into(),
            // The bytes of `text`.
            Member::Length => text_of(body).len().into(),
            Member::IsAscii => text_of(body).is_ascii().into(),
            // Whether `text` is a JSON document by its type.
            Member::IsJson => matches!(body, Body::Json(_)).into(),
            Member::Pairs => TemplateValue::List(List::Pairs(pairs)),
            // Whether the pairs may be written as a map.
            Member::IsMap => {
                let keeps_name = |name: &str| self.target.dialect.collections.is_none_or(|it| (it.keeps_name)(name));
                (body::is_map(pairs) && pairs.iter().all(|(name, _)| keeps_name(name))).into()
            }
            Member::Parts => TemplateValue::List(List::Parts(parts)),
            // Text and files in turn, where the parts are written out.
            Member::Pieces => TemplateValue::List(List::Parts(&self.fitted.pieces)),
            // What is between the parts where the code writes them out.
            Member::Boundary => multipart::boundary(parts).into(),
            Member::ReadsFiles => parts.iter().any(FormPart::is_read_from_disk).into(),
            _ => return Err(Object::Body(body).lacks(member)),
        })
    }

    /// Whether brackets or braces are in the URL that are not those of a variable.
    fn has_brackets(self) -> bool {
        let Self { fitted, target } = self;
        let own = fitted.view.variables.iter().filter(|_| target.dialect.environment.is_some());
        let url = own.fold(Cow::Borrowed(&*fitted.url), |url, name| url.replace(&VARIABLE.around(name), "").into());
        url.contains(['[', ']', '{', '}'])
    }

    fn of_header(self, header: &'v NameValue, member: Member) -> Result<TemplateValue<'v>, String> {
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

fn of_part(part: &FormPart, member: Member) -> Result<TemplateValue<'_>, String> {
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
        Body::Text(text) | Body::Json(JsonDocument { text, .. }) => text.into(),
        Body::Form(pairs) => body::encode_form(pairs).into(),
    }
}

/// The headers by name, in the order in which the names first occur.
fn fields(headers: &[NameValue]) -> Rc<[TemplateValue<'_>]> {
    let mut fields: Vec<(&str, Vec<TemplateValue<'_>>)> = Vec::new();
    let mut places = HashMap::new();
    for header in headers {
        let at = *places.entry(header.name.to_ascii_lowercase()).or_insert(fields.len());
        if at == fields.len() {
            fields.push((&header.name, Vec::new()));
        }
        fields[at].1.push(header.value.as_str().into());
    }
    fields.into_iter().map(|(name, values)| TemplateValue::Object(Object::Field(name, values.into()))).collect()
}

/// The host and the port of an authority.
fn split_port(authority: &str) -> (&str, Option<usize>) {
    let is_number = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    match authority.rsplit_once(':').map(|(host, port)| (host, port.parse().ok().filter(|_| is_number(port)))) {
        Some((host, Some(port))) => (host, Some(port)),
        _ => (authority, None),
    }
}

/// The URL without the brackets around an IPv6 address, which belong there.
fn without_address<'v>(fitted: &'v Fitted<'_>) -> Cow<'v, str> {
    let authority = &fitted.view.authority;
    if !authority.starts_with('[') {
        return Cow::Borrowed(&fitted.url);
    }
    fitted.url.replacen(authority.as_str(), &authority.replace(['[', ']'], ""), 1).into()
}

/// Whether .NET knows a form for the values of that header, and this one may be written in another.
fn is_odd_in_dotnet(header: &NameValue) -> bool {
    const READ: [&str; 23] = [
        "accept",
        "accept-charset",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-type",
        "date",
        "expect",
        "from",
        "if-match",
        "if-modified-since",
        "if-none-match",
        "if-range",
        "if-unmodified-since",
        "pragma",
        "range",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "via",
        "warning",
    ];
    let name = header.name.to_ascii_lowercase();
    let mut words = header.value.split(' ');
    match name.as_str() {
        "accept" | "content-type" => !header.value.split(", ").all(is_media_type),
        "accept-charset" | "accept-encoding" | "accept-language" | "connection" => {
            !header.value.split(", ").all(is_token)
        }
        "authorization" | "proxy-authorization" => !(words.next().is_some_and(is_token) && words.count() < 2),
        "user-agent" => !words.all(|word| word.split('/').all(is_token) && word.matches('/').count() < 2),
        "referer" => !header.value.starts_with("http"),
        _ => READ.contains(&name.as_str()),
    }
}

fn is_uri(fitted: &Fitted<'_>) -> bool {
    OF_URI.hold(&without_address(fitted))
}

fn has_repeated_params(fitted: &Fitted<'_>) -> bool {
    let query = fitted.path_and_query.split_once('?').map_or("", |(_, query)| query);
    !body::is_map(&query.split('&').map(decode_pair).collect::<Vec<_>>())
}

/// The pairs of the query as names and values; none where a client that encodes them might write another query.
fn params<'v>(fitted: &'v Fitted<'_>) -> Option<List<'v>> {
    let pair = |pair: &str| {
        let (name, value) = decode_pair(pair);
        let is_same = !name.is_empty() && format!("{}={}", encode_component(&name), encode_component(&value)) == pair;
        let is_plain = !pair.contains("%20") && !placeholder::has_variable(pair);
        (is_same && is_plain).then_some((name, value))
    };
    let read = || fitted.path_and_query.split_once('?')?.1.split('&').map(pair).collect();
    fitted.params.get_or_init(read).as_deref().map(List::Pairs)
}

/// The one Content-Type, if it is a type and parameters that are tokens, a semicolon and a space before each.
fn media_type(headers: &[NameValue]) -> Option<&str> {
    let mut types = headers.iter().filter(|header| header.name.eq_ignore_ascii_case("content-type"));
    let (Some(header), None) = (types.next(), types.next()) else { return None };
    is_media_type(&header.value).then_some(header.value.as_str())
}

fn is_media_type(text: &str) -> bool {
    const OF_TOKEN: Bytes = Bytes::ALPHANUMERIC.and(b"!#$&+-.^_*");
    let is_token = |text: &str| !text.is_empty() && OF_TOKEN.hold(text);
    let mut pieces = text.split("; ");
    let is_type = |text: &str| text.split_once('/').is_some_and(|(top, sub)| is_token(top) && is_token(sub));
    let is_parameter = |text: &str| text.split_once('=').is_some_and(|(name, value)| is_token(name) && is_token(value));
    pieces.next().is_some_and(is_type) && pieces.all(is_parameter)
}

/// Whether anything that the code says is read from the environment.
pub(super) fn reads_environment(fitted: &Fitted<'_>, reads: Reads<'_>) -> bool {
    let texts = std::iter::once(&*fitted.url)
        .chain(fitted.credentials.into_iter().flat_map(|(user, password)| [user.as_str(), password]))
        .chain(fitted.headers.iter().flat_map(|header| [header.name.as_str(), &header.value]));
    let is_in_part = |part: &FormPart| {
        let texts = [part.name.as_str(), part.content(), part.file_name.as_deref().unwrap_or_default()];
        texts.into_iter().any(|text| reads.has_variable(text))
    };
    let is_in_body = || match &*fitted.body {
        Body::None => false,
        Body::Text(text) | Body::Json(JsonDocument { text, .. }) => reads.has_variable(text),
        Body::Form(pairs) => pairs.iter().any(|(name, value)| reads.has_variable(name) || reads.has_variable(value)),
        Body::Multipart(parts) => parts.iter().any(is_in_part),
    };
    reads.is_any() && (texts.into_iter().any(|text| reads.has_variable(text)) || is_in_body())
}
