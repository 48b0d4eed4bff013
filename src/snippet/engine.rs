//! Templates: one engine a dialect, in which every value is written by the dialect's `quote` and nothing else.

use memchr::memchr_iter;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::context::{self, Names};
use super::dialect::{Dialect, LITERAL_LINE, Place, Writer, visible};
use super::fit::Fitted;
use super::samples::Sample;
use super::target::Choice;
use super::{Literal, Options, Placeholders, Target, fold};
use crate::{Error, Result};

/// The compiled templates of a target.
#[derive(Debug)]
pub(super) struct Engine {
    tera: Tera,
    names: Names,
}

/// Writes the code for a view that fits the target.
pub(super) fn render(fitted: &Fitted, samples: &[Sample<'_>], target: &Target, options: &Options) -> Result<String> {
    let Fitted { view, losses, .. } = fitted;
    let reads_environment = options.placeholders == Placeholders::Env && target.dialect.environment.is_some();
    let Engine { tera, names } = target.engine(reads_environment)?;
    let mut context = Context::new();
    context.insert("reads_environment", &(reads_environment && context::has_placeholders(view)));
    context.insert("request", &context::Request { fitted, target, names });
    context.insert("losses", &losses.iter().map(|loss| visible(loss)).collect::<Vec<_>>());
    if names.has("samples") {
        context.insert("samples", samples);
    }
    context.insert("indent", &options.indent.map(|indent| indent.min(8)));
    let chosen = |choice, is_wanted: bool| is_wanted && target.choices.contains(&choice);
    context.insert("short", &chosen(Choice::Short, options.short));
    context.insert("is_async", &chosen(Choice::Async, options.is_async));
    let imports = !chosen(Choice::Imports, !options.imports);
    context.insert("imports", &imports);
    context.insert("timeout", &options.timeout.filter(|_| target.choices.contains(&Choice::Timeout)));
    context.insert_value("verb", verb(&view.method));
    let code = tera
        .render(&target.name(), &context)
        .map_err(|error| Error::new(format!("the template of {}: {error}", target.name())))?;
    if target.verbatim {
        return Ok(code);
    }
    let code = code.trim_end();
    if imports { Ok(finish(code)) } else { Ok(finish(&dedent(code))) }
}

/// The code with its line breaks, and one at its end.
fn finish(code: &str) -> String {
    let mut finished = String::with_capacity(code.len() + 1);
    let mut from = 0;
    for at in memchr_iter(LITERAL_LINE.as_bytes()[0], code.as_bytes()) {
        finished.push_str(&code[from..at]);
        finished.push('\n');
        from = at + LITERAL_LINE.len();
        from += usize::from(code[from..].starts_with('\n'));
    }
    finished.push_str(&code[from..]);
    finished.push('\n');
    finished
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
) -> Result<Engine, String> {
    let mut tera = Tera::default();
    tera.autoescape_on([""]);
    tera.set_escape_fn(if reads_environment { dialect.escape_environment } else { dialect.escape });
    register_filters(&mut tera, dialect, reads_environment);
    let texts = templates.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    tera.add_raw_templates(texts).map_err(|error| error.to_string())?;
    Ok(Engine { tera, names: Names::of(templates) })
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
    tera.register_filter("command", move |lines: &str, _: Kwargs, _: &State| {
        Value::safe_string(&fold::command(lines, dialect.continuation))
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
        let value = Literal::of_body(text).ok_or_else(|| tera::Error::message("`native` takes a JSON document"))?;
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
    pairs.as_array().unwrap_or_default().iter().map(pair_of).collect()
}

fn pair_of(pair: &Value) -> Pair {
    let field = |name: &str| pair.as_map().into_iter().flatten().find(|(key, _)| key.as_str() == Some(name));
    let field = |name| field(name).map(|(_, value)| value);
    let is_bytes = field("is_bytes").and_then(Value::as_bool).unwrap_or_default();
    let literal = |value: &Value| {
        let text = value.as_str().unwrap_or_default().to_owned();
        if is_bytes { Literal::Bytes(text) } else { Literal::Text(text) }
    };
    let value = match field("values").and_then(Value::as_array) {
        Some([value]) => literal(value),
        Some(values @ [_, ..]) => Literal::List(values.iter().map(literal).collect()),
        _ => field("value").map_or_else(|| Literal::Text(String::new()), literal),
    };
    Pair { name: field("name").and_then(Value::as_str).unwrap_or_default().to_owned(), value }
}
