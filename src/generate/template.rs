//! Templates: Tera, with a function that writes har blocks.

use std::path::Path;

use tera::{Context, Kwargs, Map, State, Tera, TeraResult, Value};

use super::block;
use super::layout::{BodyStyle, Layout, Spaces, one_line};
use super::record::{NodeKind, Record, RecordNode};
use crate::error::{Error, Result};
use crate::json::{Literal, string};
use crate::path::display_name;
use crate::report::Mask;
use crate::templating::{self, wrong};
use crate::text::line_ending;
use crate::workspace;

/// The extension of templates: what else is beside them is not one.
pub(crate) const EXTENSION: &str = "tera";

/// The name under which the path of a page is a template.
const OUTPUT: &str = "output";

/// The templates of a kind of page.
#[derive(Debug)]
pub(crate) struct PageTemplates {
    tera: Tera,
    main: String,
    /// The file of the template, as messages name it.
    name: String,
}

impl PageTemplates {
    /// Reads a template, and those beside it that it may include. `output` is the template of the pages' paths.
    ///
    /// # Errors
    ///
    /// When a template cannot be read, or is not one.
    pub(crate) fn read(path: &Path, output: &str, layout: Layout) -> Result<Self> {
        let directory = path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let main = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut templates = vec![(main.clone(), workspace::read_text(path)?)];
        for (name, text) in workspace::read_tree(directory)? {
            if Path::new(&name).extension().is_some_and(|extension| extension == EXTENSION) && name != main {
                let text = String::from_utf8(text)
                    .map_err(|_| Error::in_file(directory.join(&name), "is not UTF-8; save it as UTF-8"))?;
                templates.push((name, text));
            }
        }
        Self::new(&templates, main, output, layout, display_name(path))
    }

    /// Templates by their names, of which `main` makes the pages.
    ///
    /// # Errors
    ///
    /// When one of them is not a template.
    pub(crate) fn new(
        templates: &[(String, String)],
        main: String,
        output: &str,
        layout: Layout,
        name: String,
    ) -> Result<Self> {
        let mut tera = Tera::default();
        tera.autoescape_on(Vec::<&'static str>::new());
        let text = templates.iter().find(|(name, _)| *name == main).map_or("", |(_, text)| text);
        register(&mut tera, layout, line_ending(text));
        let wrong = |error: tera::Error| Error::new(format!("{name}: {}", message(&error)));
        let templates = templates.iter().map(|(name, text)| (name, templating::bounded(text)));
        tera.add_raw_templates(templates).map_err(wrong)?;
        tera.add_raw_template(OUTPUT, &templating::bounded(output)).map_err(wrong)?;
        Ok(Self { tera, main, name })
    }

    /// The pages of records.
    ///
    /// # Errors
    ///
    /// When the template cannot be rendered.
    pub(crate) fn pages(&self, records: &[Record]) -> Result<Vec<String>> {
        let all = values(records, &mut |_, text| text.to_owned());
        let page = |record| self.page(&context(Some(record), all.clone(), &mut |_, text| text.to_owned()));
        records.iter().map(page).collect()
    }

    /// The page for a context.
    pub(super) fn page(&self, context: &Context) -> Result<String> {
        self.render(&self.main, context)
    }

    /// The path of the page for a context.
    pub(super) fn path(&self, context: &Context) -> Result<String> {
        self.render(OUTPUT, context)
    }

    fn render(&self, template: &str, context: &Context) -> Result<String> {
        let wrong = |error: tera::Error| {
            // What is wrong is often a value, and that may be a secret.
            let mask = context.get("record").map(|record| Mask::of(&record.to_string())).unwrap_or_default();
            Error::new(format!("{}: {}", self.name, mask.quoting(&message(&error))))
        };
        templating::render(&self.tera, template, context).map_err(wrong)
    }
}

/// What is wrong with a template, with all reasons.
fn message(error: &tera::Error) -> String {
    let text = templating::message(error);
    let text = text.trim();
    let mut text = text.strip_prefix("error: ").unwrap_or(text).to_owned();
    let mut source = std::error::Error::source(error);
    while let Some(reason) = source {
        text.extend(["\n", &reason.to_string()]);
        source = reason.source();
    }
    text
}

fn register(tera: &mut Tera, layout: Layout, line_ending: &'static str) {
    templating::register(tera);
    tera.register_filter("in_json", |text: &str, arguments: Kwargs, _: &State| -> TeraResult<String> {
        let depth = arguments.get::<usize>("depth")?.unwrap_or(1).min(8);
        Ok((0..depth).fold(text.to_owned(), |text, _| string::encode(&text)))
    });
    let own = layout.clone();
    tera.register_filter("json", move |value: &Value, arguments: Kwargs, _: &State| -> TeraResult<String> {
        let value = literal(value, 0)?;
        let mut text = String::new();
        match arguments.get::<&str>("layout")? {
            None => text = own.body(&value),
            Some("spaced") => one_line(&value, Spaces::Everywhere, &mut text),
            Some("tight") => one_line(&value, Spaces::Between, &mut text),
            Some("minified") => one_line(&value, Spaces::Nowhere, &mut text),
            Some("pretty") => text = Layout { body: BodyStyle::Pretty, ..own.clone() }.body(&value),
            Some(other) => return Err(wrong(format!("`{other}` is not a layout: spaced, tight, minified or pretty"))),
        }
        Ok(text)
    });
    tera.register_filter("optional", |value: Value, _: Kwargs, _: &State| -> Value {
        if value.is_undefined() { left_out() } else { value }
    });
    tera.register_function("har", move |arguments: Kwargs, _: &State| {
        Ok(har(&arguments, &layout)?.replace('\n', line_ending))
    });
}

/// What stands for a value that is to be left out: a number without digits, which no record holds.
fn left_out() -> Value {
    Value::bytes(b"")
}

fn is_left_out(value: &Value) -> bool {
    value.as_bytes().is_some_and(<[u8]>::is_empty)
}

/// How deep values may nest: they are walked by recursion, and records are written by hand.
const MAX_DEPTH: usize = 128;

/// A har block of what a template gives.
fn har(arguments: &Kwargs, layout: &Layout) -> TeraResult<String> {
    let argument = |(name, value): (&tera::value::Key<'static>, &Value)| Ok((name.to_string(), literal(value, 0)?));
    let given = arguments.iter().filter(|(_, value)| !is_left_out(value));
    let arguments: Vec<(String, Literal)> = given.map(argument).collect::<TeraResult<_>>()?;
    block::write(&arguments, layout).map_err(wrong)
}

/// A value of a template as JSON has it.
fn literal(value: &Value, depth: usize) -> TeraResult<Literal> {
    if depth > MAX_DEPTH {
        return Err(wrong("this value nests too deep"));
    }
    if value.is_undefined() {
        return Err(wrong("this value is not defined"));
    }
    if let Some(list) = value.as_array() {
        let items = list.iter().filter(|item| !is_left_out(item));
        return Ok(Literal::List(items.map(|item| literal(item, depth + 1)).collect::<TeraResult<_>>()?));
    }
    if let Some(map) = value.as_map() {
        let pair =
            |(key, value): (&tera::value::Key<'static>, &Value)| Ok((key.to_string(), literal(value, depth + 1)?));
        let pairs = map.iter().filter(|(_, value)| !is_left_out(value));
        return Ok(Literal::Map(pairs.map(pair).collect::<TeraResult<_>>()?));
    }
    if let Some(lexeme) = value.as_bytes() {
        return Ok(Literal::Number(String::from_utf8_lossy(lexeme).into()));
    }
    Ok(match (value.as_str(), value.as_bool()) {
        (Some(text), _) => Literal::Text(text.to_owned()),
        (_, Some(value)) => Literal::Bool(value),
        _ if value.is_none() => Literal::Null,
        _ => Literal::Number(value.to_string().into()),
    })
}

/// What becomes of the texts of records on their way into a template.
pub(super) type Marking<'m> = dyn FnMut(&RecordNode, &str) -> String + 'm;

/// What templates see of a page's own record, and of all.
pub(super) fn context(own: Option<&Record>, records: Value, mark: &mut Marking<'_>) -> Context {
    let mut context = Context::new();
    if let Some(own) = own {
        let value = fields(own, mark);
        for (key, value) in value.as_map().into_iter().flatten() {
            context.insert_value(key.to_string(), value.clone());
        }
        context.insert_value("record", value);
    }
    context.insert_value("records", records);
    context
}

/// All records as templates see them.
pub(super) fn values(all: &[Record], mark: &mut Marking<'_>) -> Value {
    Value::from(all.iter().map(|record| fields(record, mark)).collect::<Vec<_>>())
}

fn fields(record: &Record, mark: &mut Marking<'_>) -> Value {
    let mut map = Map::new();
    if let Some(slug) = record.slug() {
        map.insert("slug".to_owned().into(), slug.into());
    }
    for field in &record.fields {
        map.insert(field.key.clone().into(), value(&field.value, mark));
    }
    Value::from(map)
}

fn value(node: &RecordNode, mark: &mut Marking<'_>) -> Value {
    match &node.kind {
        NodeKind::Null => Value::none(),
        NodeKind::Bool(value) => Value::from(*value),
        NodeKind::Text(text) => Value::from(mark(node, text)),
        NodeKind::Number(lexeme) => number(lexeme),
        NodeKind::List(items) => Value::from(items.iter().map(|item| value(item, mark)).collect::<Vec<_>>()),
        NodeKind::Table(entries) => {
            let mut map = Map::new();
            for entry in entries {
                map.insert(entry.key.clone().into(), value(&entry.value, mark));
            }
            Value::from(map)
        }
    }
}

/// A number; one that no machine number writes as it is written stays as it is.
fn number(lexeme: &str) -> Value {
    if let Ok(number) = lexeme.parse::<i64>()
        && number.to_string() == lexeme
    {
        return Value::from(number);
    }
    match lexeme.parse::<f64>() {
        Ok(number) if Value::from(number).to_string() == lexeme => Value::from(number),
        _ => Value::bytes(lexeme.as_bytes()),
    }
}
