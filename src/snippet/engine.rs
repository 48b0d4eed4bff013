//! Templates: one engine a dialect, in which every value is written by the dialect's `quote` and nothing else.

use std::borrow::Cow;

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::dialect::{Dialect, LITERAL_LINE, Place, Writer, visible};
use super::fit::Fitted;
use super::limits::HeaderBytes;
use super::samples::Sample;
use super::target::Choice;
use super::view::{Body, FormPart};
use super::{Literal, Options, Part, Placeholders, Target, body, encode_component, fold, multipart, placeholder};
use crate::har::NameValue;
use crate::{Error, Result};

/// Writes the code for a view that fits the target.
pub(super) fn render(fitted: &Fitted, samples: &[Sample<'_>], target: &Target, options: &Options) -> Result<String> {
    let Fitted { view, losses, .. } = fitted;
    let reads_environment = options.placeholders == Placeholders::Env && target.dialect.environment.is_some();
    let mut context = Context::new();
    let request = RequestContext::of(fitted, target);
    context.insert("reads_environment", &(reads_environment && request.has_placeholders()));
    context.insert("request", &request);
    context.insert("losses", &losses.iter().map(|loss| visible(loss)).collect::<Vec<_>>());
    context.insert("samples", samples);
    context.insert("indent", &options.indent.map(|indent| indent.min(8)));
    let chosen = |choice, is_wanted: bool| is_wanted && target.choices.contains(&choice);
    context.insert("short", &chosen(Choice::Short, options.short));
    context.insert("is_async", &chosen(Choice::Async, options.is_async));
    let imports = !chosen(Choice::Imports, !options.imports);
    context.insert("imports", &imports);
    context.insert("timeout", &options.timeout.filter(|_| target.choices.contains(&Choice::Timeout)));
    context.insert_value("verb", verb(&view.method));
    let code = target.engine(reads_environment)?.render(&target.name(), &context);
    let code = code.map_err(|error| Error::new(format!("the template of {}: {error}", target.name())))?;
    if target.verbatim {
        return Ok(code);
    }
    let code = code.trim_end();
    let code = if imports { code.to_owned() } else { dedent(code) };
    Ok(format!("{}\n", code.replace(fold::FOLD, "\n").replace(LITERAL_LINE, "\n")))
}

/// Takes the indentation of the last line from all lines: what stood in a function then stands by itself.
fn dedent(code: &str) -> String {
    let last = code.lines().next_back().unwrap_or_default();
    let (indent, _) = last.split_at(last.len() - last.trim_start().len());
    let lines = code.trim_start_matches('\n').split('\n');
    lines.map(|line| line.strip_prefix(indent).unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The method in lower case, as the name of a function; none for methods that no client has a function for.
fn verb(method: &str) -> Value {
    let verbs = ["get", "head", "post", "put", "delete", "options", "patch"];
    let verb = verbs.iter().find(|verb| verb.eq_ignore_ascii_case(method));
    verb.map_or_else(Value::none, |verb| Value::safe_string(verb))
}

/// Compiles templates, in which the dialect writes every value.
pub(super) fn compile(
    dialect: &'static Dialect,
    templates: &[(String, String)],
    reads_environment: bool,
) -> Result<Tera, String> {
    let mut tera = Tera::default();
    tera.autoescape_on([""]);
    tera.set_escape_fn(if reads_environment { dialect.escape_environment } else { dialect.escape });
    register_filters(&mut tera, dialect, reads_environment);
    let templates = templates.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    tera.add_raw_templates(templates).map_err(|error| error.to_string())?;
    Ok(tera)
}

fn register_filters(tera: &mut Tera, dialect: &'static Dialect, reads_environment: bool) {
    tera.register_filter("comment", move |text: &str, _: Kwargs, _: &State| {
        Value::safe_string(&dialect.write_comment(text))
    });
    tera.register_filter("block", move |text: &str, place: Kwargs, _: &State| {
        let block = dialect.block.ok_or_else(|| tera::Error::message(format!("{} has no blocks", dialect.name)))?;
        let indent = place.get::<usize>("at")?.unwrap_or_default();
        TeraResult::Ok(Value::safe_string(
            &block(&dialect.pieces(text, reads_environment), indent).replace('\n', LITERAL_LINE),
        ))
    });
    tera.register_filter("form_quoted", |text: &str, _: Kwargs, _: &State| {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    });
    let writer = move |place: &Kwargs, state: &State| {
        let collections = dialect
            .collections
            .ok_or_else(|| tera::Error::message(format!("{} has no literals for maps and lists", dialect.name)))?;
        let place = Place {
            column: place.get("at")?.unwrap_or_default(),
            level: place.get("level")?.unwrap_or_default(),
            indent: state.get::<usize>("indent").ok().flatten().unwrap_or(collections.indent),
        };
        TeraResult::Ok((Writer { dialect, collections, reads_environment }, place))
    };
    let write = move |value: &Literal, place: &Kwargs, state: &State| {
        let (writer, place) = writer(place, state)?;
        TeraResult::Ok(Value::safe_string(&writer.write(value, place)))
    };
    tera.register_filter("call", |lines: &str, room: Kwargs, _: &State| {
        TeraResult::Ok(Value::safe_string(&fold::call(lines, room_of(&room)?)))
    });
    tera.register_filter("chain", |lines: &str, room: Kwargs, _: &State| {
        TeraResult::Ok(Value::safe_string(&fold::chain(lines, room_of(&room)?)))
    });
    tera.register_filter("value", |text: &str, room: Kwargs, _: &State| {
        TeraResult::Ok(Value::safe_string(&fold::value(text, room_of(&room)?)))
    });
    tera.register_filter("name", move |text: &str, _: Kwargs, _: &State| {
        let name = dialect.collections.map_or(dialect.quote, |collections| collections.name);
        Value::safe_string(&name(text))
    });
    tera.register_filter("fits", move |text: &str, place: Kwargs, state: &State| {
        let (writer, place) = writer(&place, state)?;
        TeraResult::Ok(Value::from(writer.fits(text, place)))
    });
    tera.register_filter("beside", move |text: &str, place: Kwargs, state: &State| {
        let (writer, place) = writer(&place, state)?;
        TeraResult::Ok(Value::safe_string(&writer.write_beside(text, place)))
    });
    tera.register_filter("map", move |pairs: &Value, place: Kwargs, state: &State| {
        let map = pairs_of(pairs).into_iter().map(|pair| (pair.name, pair.value)).collect();
        write(&Literal::Map(map), &place, state)
    });
    tera.register_filter("pairs", move |pairs: &Value, place: Kwargs, state: &State| {
        let tuple = |pair: Pair| Literal::Tuple(vec![Literal::Text(pair.name), pair.value]);
        write(&Literal::List(pairs_of(pairs).into_iter().map(tuple).collect()), &place, state)
    });
    tera.register_filter("native", move |text: &str, place: Kwargs, state: &State| {
        let value = Literal::from_json(text).ok_or_else(|| tera::Error::message("`native` takes a JSON document"))?;
        write(&value, &place, state)
    });
}

/// Room for a call, a chain or a value: `at`, `indent`, `width`, `inner` and `hugs`, of which `at` is what is usually given.
fn room_of(given: &Kwargs) -> TeraResult<fold::Room> {
    Ok(fold::Room {
        at: given.get("at")?.unwrap_or_default(),
        indent: given.get("indent")?.unwrap_or_default(),
        width: given.get("width")?.unwrap_or(100),
        inner: given.get("inner")?.unwrap_or(usize::MAX),
        hugs: given.get("hugs")?.unwrap_or_default(),
    })
}

struct Pair {
    name: String,
    value: Literal,
}

/// The names and values of a list of `{name, value}` or `{name, values}`; several values become a list.
fn pairs_of(pairs: &Value) -> Vec<Pair> {
    let is_bytes = |pair: &Value| pair.get_from_path("is_bytes").and_then(Value::as_bool).unwrap_or_default();
    let literal = |text: &str, is_bytes| {
        if is_bytes { Literal::Bytes(text.to_owned()) } else { Literal::Text(text.to_owned()) }
    };
    let pair = |pair: &Value| {
        let name = pair.get_from_path("name").and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
        let values = pair.get_from_path("values");
        let values = values.and_then(|values| values.as_array().map(<[Value]>::to_vec)).unwrap_or_default();
        let texts: Vec<Literal> =
            values.iter().filter_map(Value::as_str).map(|text| literal(text, is_bytes(pair))).collect();
        let single = || {
            let value = pair.get_from_path("value");
            literal(value.and_then(Value::as_str).unwrap_or_default(), is_bytes(pair))
        };
        let value = match texts.len() {
            0 => single(),
            1 => texts.into_iter().next().unwrap_or(Literal::Null),
            _ => Literal::List(texts),
        };
        Pair { name, value }
    };
    pairs.as_array().unwrap_or_default().iter().map(pair).collect()
}

/// The request as templates see it.
#[derive(Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the request")]
struct RequestContext<'v> {
    method: &'v str,
    url: &'v str,
    /// `http` or `https`.
    scheme: &'v str,
    /// The host and the port.
    authority: &'v str,
    host: &'v str,
    /// `None` where it is the scheme's own.
    port: Option<&'v str>,
    /// The path and the query; never empty.
    target: String,
    /// Whether the URL holds `[` or `{`, which some clients expand.
    has_brackets: bool,
    /// Whether the URL holds nothing that a client might write in another way.
    is_plain: bool,
    /// Whether RFC 3986 allows every character of the URL where it stands.
    is_uri: bool,
    /// Whether header fields have the same name.
    has_repeated_headers: bool,
    headers: Vec<HeaderContext<'v>>,
    /// Whether there are headers that the client sends only where the code asks for it.
    has_locked_headers: bool,
    /// What to replace in the URL by what before the client takes it.
    url_repairs: Vec<RepairContext>,
    /// Whether a Host stands in `headers`.
    has_host: bool,
    /// Whether all values of headers are ASCII.
    has_ascii_headers: bool,
    /// The headers by name: one entry for all fields of a name.
    fields: Vec<FieldContext<'v>>,
    /// The value of the Content-Type in `headers`.
    content_type: Option<&'v str>,
    /// Whether there is a body that no header gives a type.
    is_untyped: bool,
    user: Option<&'v str>,
    password: &'v str,
    has_cookies: bool,
    /// Whether a Cookie stands in `headers`.
    sends_cookies: bool,
    body: Option<BodyContext<'v>>,
}

#[derive(Serialize)]
struct RepairContext {
    name: String,
    value: String,
}

#[derive(Serialize)]
struct HeaderContext<'v> {
    name: &'v str,
    value: &'v str,
    is_bytes: bool,
    /// Whether the field describes the body (RFC 9110, section 8), as .NET tells fields apart.
    is_of_content: bool,
}

#[derive(Serialize)]
struct FieldContext<'v> {
    name: &'v str,
    values: Vec<&'v str>,
    is_bytes: bool,
}

/// The body: `kind` says which of the other fields hold it.
#[derive(Default, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the body")]
struct BodyContext<'v> {
    /// `text`, `json` (native literals), `form` or `multipart`.
    kind: &'static str,
    /// The body as it is sent; empty for `multipart`.
    text: Cow<'v, str>,
    /// The bytes of `text`.
    length: usize,
    is_ascii: bool,
    /// Whether `text` is a JSON document by its type.
    is_json: bool,
    pairs: Vec<PairContext<'v>>,
    /// Whether the pairs may be written as a map.
    is_map: bool,
    parts: Vec<PartContext<'v>>,
    /// What stands between the parts where the code writes them out.
    boundary: String,
    reads_files: bool,
}

#[derive(Serialize)]
struct PairContext<'v> {
    name: &'v str,
    encoded_name: String,
    value: &'v str,
}

#[derive(Serialize)]
struct PartContext<'v> {
    name: &'v str,
    value: &'v str,
    file_name: Option<&'v str>,
    content_type: Option<&'v str>,
    disposition: String,
    is_read_from_disk: bool,
}

/// The fields that describe a body.
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

impl<'v> RequestContext<'v> {
    fn of(fitted: &'v Fitted, target: &Target) -> Self {
        let Fitted { view, losses, is_native } = fitted;
        let takes_bytes = target.limits.header_bytes == HeaderBytes::Bytes;
        let header = |header: &'v NameValue| HeaderContext {
            name: &header.name,
            value: &header.value,
            is_bytes: takes_bytes && !header.value.is_ascii(),
            is_of_content: CONTENT_FIELDS.iter().any(|name| name.eq_ignore_ascii_case(&header.name)),
        };
        let headers: Vec<HeaderContext<'_>> = view.headers.iter().map(header).collect();
        let fields = fields(&headers);
        let (host, port) = split_port(&view.authority);
        let path = if view.target.starts_with('/') { "" } else { "/" };
        Self {
            method: &view.method,
            url: &view.url,
            scheme: &view.scheme,
            authority: &view.authority,
            host,
            port,
            target: format!("{path}{}", view.target),
            has_brackets: view.url.contains(['[', '{']),
            is_plain: view.url.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/?=&".contains(&byte)),
            has_locked_headers: headers.iter().any(|header| target.limits.locks_header(header.name)),
            url_repairs: url_repairs(&view.url, &target.limits.url_excludes),
            has_host: view.header("host").is_some(),
            has_ascii_headers: view.headers.iter().all(|header| header.value.is_ascii()),
            is_uri: view
                .url
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=%".contains(&byte)),
            has_repeated_headers: fields.len() < headers.len(),
            fields,
            headers,
            content_type: view.header("content-type"),
            is_untyped: matches!(view.body, Body::Text(_)) && view.header("content-type").is_none(),
            user: view.credentials.as_ref().map(|(user, _)| user.as_str()),
            password: view.credentials.as_ref().map_or("", |(_, password)| password),
            has_cookies: losses.iter().any(|loss| loss.part == Part::Header("cookie".to_owned())),
            sends_cookies: view.header("cookie").is_some(),
            body: BodyContext::of(&view.body, *is_native, target),
        }
    }

    /// Whether a placeholder stands in anything that the code says.
    fn has_placeholders(&self) -> bool {
        let texts = [self.url, self.user.unwrap_or_default(), self.password];
        texts.into_iter().any(placeholder::is_in)
            || self.headers.iter().any(|header| placeholder::is_in(header.name) || placeholder::is_in(header.value))
            || self.body.as_ref().is_some_and(BodyContext::has_placeholders)
    }
}

/// The characters of placeholders in the URL that the client refuses there, and their escapes.
fn url_repairs(url: &str, excluded: &str) -> Vec<RepairContext> {
    let refused = excluded.chars().map(String::from).filter(|character| url.contains(character.as_str()));
    refused.map(|name| RepairContext { value: encode_component(&name), name }).collect()
}

/// The host and the port of an authority.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => (host, Some(port)),
        _ => (authority, None),
    }
}

/// The headers by name, in the order in which the names first occur.
fn fields<'v>(headers: &[HeaderContext<'v>]) -> Vec<FieldContext<'v>> {
    let mut fields: Vec<FieldContext<'v>> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for header in headers {
        let at = *places.entry(header.name.to_ascii_lowercase()).or_insert(fields.len());
        if at == fields.len() {
            fields.push(FieldContext { name: header.name, values: Vec::new(), is_bytes: false });
        }
        fields[at].values.push(header.value);
        fields[at].is_bytes |= header.is_bytes;
    }
    fields
}

impl<'v> BodyContext<'v> {
    fn of(body: &'v Body, is_native: bool, target: &Target) -> Option<Self> {
        let of_text = |kind, text: &'v str| {
            let (length, is_ascii) = (text.len(), text.is_ascii());
            Self { kind, text: text.into(), length, is_ascii, ..Self::default() }
        };
        Some(match body {
            Body::None => return None,
            Body::Text(text) => of_text("text", text),
            Body::Json { text, .. } => Self { is_json: true, ..of_text(if is_native { "json" } else { "text" }, text) },
            Body::Form(pairs) => Self::of_form(pairs, target),
            Body::Multipart(parts) => Self {
                kind: "multipart",
                boundary: multipart::boundary(parts),
                reads_files: parts.iter().any(FormPart::is_read_from_disk),
                parts: parts.iter().map(PartContext::of).collect(),
                ..Self::default()
            },
        })
    }

    fn of_form(pairs: &'v [(String, String)], target: &Target) -> Self {
        let pair =
            |(name, value): &'v (String, String)| PairContext { name, encoded_name: encode_component(name), value };
        let keeps_name = |name: &str| target.dialect.collections.is_none_or(|it| (it.keeps_name)(name));
        let is_map = body::is_map(pairs) && pairs.iter().all(|(name, _)| keeps_name(name));
        let text = body::encode_form(pairs);
        Self {
            kind: "form",
            pairs: pairs.iter().map(pair).collect(),
            length: text.len(),
            is_ascii: text.is_ascii(),
            text: text.into(),
            is_map,
            ..Self::default()
        }
    }

    fn has_placeholders(&self) -> bool {
        placeholder::is_in(&self.text)
            || self.pairs.iter().any(|pair| placeholder::is_in(pair.name) || placeholder::is_in(pair.value))
            || self.parts.iter().any(PartContext::has_placeholders)
    }
}

impl<'v> PartContext<'v> {
    fn of(part: &'v FormPart) -> Self {
        Self {
            name: &part.name,
            value: part.content(),
            file_name: part.file_name.as_deref(),
            content_type: part.content_type.as_deref(),
            disposition: multipart::disposition(part),
            is_read_from_disk: part.is_read_from_disk(),
        }
    }

    fn has_placeholders(&self) -> bool {
        [self.name, self.value, self.file_name.unwrap_or_default()].into_iter().any(placeholder::is_in)
    }
}
