//! Templates: one engine a dialect, in which every value is written by the dialect's `quote` and nothing else.

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::dialect::{Dialect, Place, visible};
use super::limits::HeaderBytes;
use super::view::{Body, FormPart, View};
use super::{Literal, Loss, Options, Part, TARGETS, Target, body, encode_component, fit, multipart};
use crate::har::NameValue;

use crate::{Error, Result};

/// Writes the code for a view that fits the target.
pub(super) fn render(view: &View, losses: &[Loss], target: &Target, options: &Options) -> Result<String> {
    let mut context = Context::new();
    context.insert("request", &RequestContext::of(view, losses, target));
    context.insert("losses", &losses.iter().map(|loss| visible(loss)).collect::<Vec<_>>());
    context.insert("indent", &options.indent.map(|indent| indent.min(8)));
    context.insert_value("verb", verb(&view.method));
    let code = engine(target.dialect).render(&target.name(), &context);
    let mut code = code.map_err(|error| Error::new(format!("the template of {}: {error}", target.name())))?;
    code.truncate(code.trim_end().len());
    code.push('\n');
    Ok(code)
}

/// The method in lower case, as the name of a function; none for methods that no client has a function for.
fn verb(method: &str) -> Value {
    let verbs = ["get", "head", "post", "put", "delete", "options", "patch"];
    let verb = verbs.iter().find(|verb| verb.eq_ignore_ascii_case(method));
    verb.map_or_else(Value::none, |verb| Value::safe_string(verb))
}

fn engine(dialect: &'static Dialect) -> &'static Tera {
    dialect.engine.get_or_init(|| {
        let mut tera = Tera::default();
        tera.autoescape_on([""]);
        tera.set_escape_fn(dialect.escape);
        register_filters(&mut tera, dialect);
        let own = TARGETS.iter().filter(|target| std::ptr::eq(target.dialect, dialect));
        let templates = own.map(|target| (target.name(), target.template));
        tera.add_raw_templates(templates).expect("the templates of this crate compile, as a test shows");
        tera
    })
}

fn register_filters(tera: &mut Tera, dialect: &'static Dialect) {
    tera.register_filter("comment", move |text: &str, _: Kwargs, _: &State| {
        Value::safe_string(&dialect.write_comment(text))
    });
    tera.register_filter("form_quoted", |text: &str, _: Kwargs, _: &State| {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    });
    tera.register_filter("map", move |pairs: &Value, place: Kwargs, state: &State| {
        let map = pairs_of(pairs).into_iter().map(|pair| (pair.name, pair.value)).collect();
        write(dialect, &Literal::Map(map), &place, state)
    });
    tera.register_filter("pairs", move |pairs: &Value, place: Kwargs, state: &State| {
        let tuple = |pair: Pair| Literal::Tuple(vec![Literal::Text(pair.name), pair.value]);
        write(dialect, &Literal::List(pairs_of(pairs).into_iter().map(tuple).collect()), &place, state)
    });
    tera.register_filter("native", move |text: &str, place: Kwargs, state: &State| {
        let value = Literal::from_json(text).ok_or_else(|| tera::Error::message("`native` takes a JSON document"))?;
        write(dialect, &value, &place, state)
    });
}

struct Pair {
    name: String,
    value: Literal,
}

/// The names and values of a list of `{name, value}`.
fn pairs_of(pairs: &Value) -> Vec<Pair> {
    let text = |pair: &Value, key: &str| {
        pair.get_from_path(key).and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    };
    let is_bytes = |pair: &Value| pair.get_from_path("is_bytes").and_then(Value::as_bool).unwrap_or_default();
    let pair = |pair: &Value| {
        let value = text(pair, "value");
        let value = if is_bytes(pair) { Literal::Bytes(value) } else { Literal::Text(value) };
        Pair { name: text(pair, "name"), value }
    };
    pairs.as_array().unwrap_or_default().iter().map(pair).collect()
}

/// Writes a literal that starts at the column `at`, on a line of the level `level`.
fn write(dialect: &Dialect, value: &Literal, place: &Kwargs, state: &State) -> TeraResult<Value> {
    let Some(collections) = dialect.collections else {
        return Err(tera::Error::message(format!("{} has no literals for maps and lists", dialect.name)));
    };
    let place = Place {
        column: place.get("at")?.unwrap_or_default(),
        level: place.get("level")?.unwrap_or_default(),
        indent: state.get::<usize>("indent").ok().flatten().unwrap_or(collections.indent),
    };
    Ok(Value::safe_string(&collections.write(value, place)))
}

/// The request as templates see it.
#[derive(Serialize)]
struct RequestContext<'v> {
    method: &'v str,
    url: &'v str,
    /// Whether the URL holds `[` or `{`, which some clients expand.
    has_brackets: bool,
    headers: Vec<HeaderContext<'v>>,
    /// Whether there is a body that no header gives a type.
    is_untyped: bool,
    has_cookies: bool,
    body: Option<BodyContext<'v>>,
}

#[derive(Serialize)]
struct HeaderContext<'v> {
    name: &'v str,
    value: &'v str,
    is_bytes: bool,
}

/// The body: `kind` says which of the other fields hold it.
#[derive(Default, Serialize)]
struct BodyContext<'v> {
    /// `text`, `json` (native literals), `form` or `multipart`.
    kind: &'static str,
    text: &'v str,
    is_ascii: bool,
    pairs: Vec<PairContext<'v>>,
    /// The form as it is sent.
    encoded: String,
    /// Whether the pairs may be written as a map.
    is_map: bool,
    parts: Vec<PartContext<'v>>,
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

impl<'v> RequestContext<'v> {
    fn of(view: &'v View, losses: &[Loss], target: &Target) -> Self {
        let takes_bytes = target.limits.header_bytes == HeaderBytes::Bytes;
        let header = |header: &'v NameValue| HeaderContext {
            name: &header.name,
            value: &header.value,
            is_bytes: takes_bytes && !header.value.is_ascii(),
        };
        Self {
            method: &view.method,
            url: &view.url,
            has_brackets: view.url.contains(['[', '{']),
            headers: view.headers.iter().map(header).collect(),
            is_untyped: matches!(view.body, Body::Text(_)) && view.header("content-type").is_none(),
            has_cookies: losses.iter().any(|loss| loss.part == Part::Header("cookie".to_owned())),
            body: BodyContext::of(&view.body, target),
        }
    }
}

impl<'v> BodyContext<'v> {
    fn of(body: &'v Body, target: &Target) -> Option<Self> {
        let of_text = |kind, text: &'v str| Self { kind, text, is_ascii: text.is_ascii(), ..Self::default() };
        Some(match body {
            Body::None => return None,
            Body::Text(text) => of_text("text", text),
            Body::Json { text, .. } => of_text(if fit::is_native(body, target) { "json" } else { "text" }, text),
            Body::Form(pairs) => Self::of_form(pairs),
            Body::Multipart(parts) => Self {
                kind: "multipart",
                reads_files: parts.iter().any(FormPart::is_read_from_disk),
                parts: parts.iter().map(PartContext::of).collect(),
                ..Self::default()
            },
        })
    }

    fn of_form(pairs: &'v [(String, String)]) -> Self {
        let pair =
            |(name, value): &'v (String, String)| PairContext { name, encoded_name: encode_component(name), value };
        let is_index = |name: &str| name.bytes().all(|byte| byte.is_ascii_digit());
        let mut names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let is_map = names.windows(2).all(|two| two[0] != two[1]) && !names.iter().any(|name| is_index(name));
        Self {
            kind: "form",
            pairs: pairs.iter().map(pair).collect(),
            encoded: body::encode_form(pairs),
            is_map,
            ..Self::default()
        }
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
}
