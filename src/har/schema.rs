//! HAR 1.2 requests against their JSON Schema, of which this reads the few keywords that it uses.
//!
//! Every block of every page is checked, so it is done on the tree itself: nothing is copied or compiled before.

use std::collections::BTreeMap;
use std::fmt;
use std::slice;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::diagnostic::Finding;
use crate::json::{Kind, Value};

/// The schema of a HAR 1.2 request, in which every field that the format requires is required.
pub const SCHEMA: &str = include_str!("../../schemas/har-1.2.schema.json");

/// How much of HAR 1.2 a block must hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Method and url; the rest is defaulted.
    #[default]
    Docs,
    /// All that HAR 1.2 requires.
    Strict,
}

/// Where a request departs from the schema, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation<'v, 't> {
    /// At the value, or at the opening bracket of the object that lacks a field.
    pub(crate) finding: Finding,
    /// If a value is of the wrong type, that value and the type that it should have.
    pub(crate) mistyped: Option<(&'v Value<'t>, Expected)>,
}

/// The type that a value should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// A string.
    String,
    /// An array.
    Array,
    /// A number without a fraction.
    Integer,
    /// Another one.
    Other,
}

static STRICT: LazyLock<HarSchema> = LazyLock::new(|| serde_json::from_str(SCHEMA).expect("the schema is one"));
static DOCS: LazyLock<HarSchema> = LazyLock::new(|| {
    let mut schema: HarSchema = serde_json::from_str(SCHEMA).expect("the schema is one");
    schema.require("request", &["method", "url"]);
    schema.require("postData", &[]);
    schema.admit_null("queryParameter", "value");
    schema
});

/// Checks one request; what is found is in the order of its place.
#[must_use]
pub fn violations<'v, 't>(request: &'v Value<'t>, profile: Profile) -> Vec<Violation<'v, 't>> {
    let schema = match profile {
        Profile::Docs => &*DOCS,
        Profile::Strict => &*STRICT,
    };
    let mut check = SchemaCheck { schema, profile, found: Vec::new() };
    check.value(request, &schema.root, &Path::Request);
    check.found.sort_by_key(|found| found.finding.span.start);
    check.found
}

/// Checks what is around the requests of a log, all of it; what is found is in the order of its place.
#[must_use]
pub(crate) fn log_violations<'v, 't>(log: &'v Value<'t>) -> Vec<Violation<'v, 't>> {
    let schema = &*STRICT;
    let mut check = SchemaCheck { schema, profile: Profile::Strict, found: Vec::new() };
    check.value(log, &schema.definitions["log"], &Path::Field(&Path::Request, "log"));
    check.found.sort_by_key(|found| found.finding.span.start);
    check.found
}

/// What the schema asks of a request and of its parts.
#[derive(Debug, Deserialize)]
struct HarSchema {
    #[serde(flatten)]
    root: Demands,
    #[serde(rename = "$defs")]
    definitions: BTreeMap<String, Demands>,
}

/// What the schema asks of one value.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Demands {
    /// `#/$defs/` and the name of a definition, which says the rest.
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(rename = "type")]
    types: Option<Types>,
    #[serde(default)]
    required: Vec<String>,
    #[serde(default)]
    properties: BTreeMap<String, Demands>,
    items: Option<Box<Demands>>,
    /// Nought or one.
    #[serde(default)]
    min_length: usize,
    /// `date-time` is the only one.
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Format {
    DateTime,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Types {
    One(Type),
    Any(Vec<Type>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Type {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl HarSchema {
    fn require(&mut self, definition: &str, fields: &[&str]) {
        let definition = self.definitions.get_mut(definition).expect("the schema has its definitions");
        definition.required = fields.iter().copied().map(str::to_owned).collect();
    }

    /// Lets a required string be null: `?flag` is a parameter without a value.
    fn admit_null(&mut self, definition: &str, field: &str) {
        let definition = self.definitions.get_mut(definition).expect("the schema has its definitions");
        let field = definition.properties.get_mut(field).expect("the definition has its fields");
        field.types = Some(Types::Any(vec![Type::String, Type::Null]));
    }

    fn resolve<'s>(&'s self, demands: &'s Demands) -> &'s Demands {
        let name = demands.reference.as_deref().and_then(|reference| reference.strip_prefix("#/$defs/"));
        name.map_or(demands, |name| &self.definitions[name])
    }
}

impl Types {
    fn all(&self) -> &[Type] {
        match self {
            Self::One(one) => slice::from_ref(one),
            Self::Any(types) => types,
        }
    }

    fn expected(&self) -> Expected {
        match self {
            Self::One(Type::String) => Expected::String,
            Self::One(Type::Array) => Expected::Array,
            Self::One(Type::Integer) => Expected::Integer,
            _ => Expected::Other,
        }
    }
}

impl Type {
    fn admits(self, value: &Value<'_>) -> bool {
        match &value.kind {
            Kind::Null => self == Self::Null,
            Kind::Bool(_) => self == Self::Boolean,
            Kind::Number(lexeme) => self == Self::Number || self == Self::Integer && is_integer(lexeme),
            Kind::String(_) => self == Self::String,
            Kind::Array(_) => self == Self::Array,
            Kind::Object(_) => self == Self::Object,
        }
    }
}

/// Whether a number has no fraction, however it is written: `1.0` has none.
fn is_integer(lexeme: &str) -> bool {
    lexeme.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
        || lexeme.parse::<f64>().is_ok_and(|number| number.fract() == 0.0)
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}

/// The way from a request to one of its parts.
#[derive(Clone, Copy)]
enum Path<'p> {
    Request,
    Field(&'p Path<'p>, &'p str),
    Element(&'p Path<'p>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => Ok(()),
            Self::Field(Self::Request, name) => f.write_str(name),
            Self::Field(parent, name) => write!(f, "{parent}.{name}"),
            Self::Element(parent, at) => write!(f, "{parent}[{at}]"),
        }
    }
}

impl Path<'_> {
    fn describe(&self) -> String {
        if let Self::Request = self { "the request".to_owned() } else { format!("`{self}`") }
    }
}

/// A walk through a request and the schema at once.
struct SchemaCheck<'s, 'v, 't> {
    schema: &'s HarSchema,
    profile: Profile,
    found: Vec<Violation<'v, 't>>,
}

impl<'v, 't> SchemaCheck<'_, 'v, 't> {
    fn value(&mut self, value: &'v Value<'t>, demands: &Demands, path: &Path<'_>) {
        let demands = self.schema.resolve(demands);
        if let Some(types) = demands.types.as_ref().filter(|types| !types.all().iter().any(|kind| kind.admits(value))) {
            self.found.push(mistyped(value, types, path));
            return;
        }
        match &value.kind {
            Kind::String(text) if demands.min_length > 0 && text.raw.is_empty() => {
                let message = format!("{} must not be empty", path.describe());
                self.found.push(Violation { finding: Finding::new(value.span, message), mistyped: None });
            }
            Kind::String(text) if demands.format.is_some() && !is_date_time(&text.decode()) => {
                let message = format!("{} must be a date and a time (ISO 8601)", path.describe());
                self.found.push(Violation { finding: Finding::new(value.span, message), mistyped: None });
            }
            Kind::Array(elements) => {
                let Some(items) = &demands.items else { return };
                for (at, element) in elements.iter().enumerate() {
                    self.value(element, items, &Path::Element(path, at));
                }
            }
            Kind::Object(_) => self.object(value, demands, path),
            _ => {}
        }
    }

    fn object(&mut self, object: &'v Value<'t>, demands: &Demands, path: &Path<'_>) {
        let is_lenient = self.profile == Profile::Docs;
        let required = &demands.required;
        for name in required.iter().filter(|name| object.get(name).is_none()) {
            let message = format!("{} lacks the field `{name}`", path.describe());
            self.found.push(Violation { finding: Finding::new(object.opening(), message), mistyped: None });
        }
        for (name, demands) in &demands.properties {
            let is_required = required.iter().any(|field| field == name);
            match object.get(name) {
                Some(value) if value.kind == Kind::Null && is_lenient && !is_required => {}
                Some(value) => self.value(value, demands, &Path::Field(path, name)),
                None => {}
            }
        }
    }
}

/// Whether a text is a date and a time as HAR writes them (ISO 8601): `2009-07-24T19:20:30.45+01:00`.
fn is_date_time(text: &str) -> bool {
    let has_form = |text: &str, form: &str| {
        text.len() == form.len()
            && text
                .bytes()
                .zip(form.bytes())
                .all(|(byte, form)| if form == b'0' { byte.is_ascii_digit() } else { byte == form })
    };
    let Some((date, rest)) = text.split_once('T') else { return false };
    let at = rest.find(['Z', '+', '-']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at(at);
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    has_form(date, "0000-00-00")
        && (has_form(time, "00:00:00") || has_form(time, "00:00"))
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
        && (zone == "Z" || ["00:00", "0000"].iter().any(|form| zone.get(1..).is_some_and(|zone| has_form(zone, form))))
}

fn mistyped<'v, 't>(value: &'v Value<'t>, types: &Types, path: &Path<'_>) -> Violation<'v, 't> {
    let names: Vec<String> = types.all().iter().map(Type::to_string).collect();
    let message = format!("{} must be {}, found {}", path.describe(), names.join(" or "), value.describe());
    let span = value.marked();
    Violation { finding: Finding::new(span, message), mistyped: Some((value, types.expected())) }
}
