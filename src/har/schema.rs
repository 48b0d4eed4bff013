//! HAR 1.2 requests against their JSON Schema, with the instance paths of the errors turned into places.

use std::sync::LazyLock;

use jsonschema::Validator;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::paths::LocationSegment;
use serde_json::{Value as Json, json};

use crate::json::Value;
use crate::lint::Profile;
use crate::text::Span;

/// The schema of a HAR 1.2 request, in which every field that the format requires is required.
pub const SCHEMA: &str = include_str!("../../schemas/har-1.2.schema.json");

/// Where a request departs from the schema, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation<'v, 't> {
    /// The value, or the opening bracket of the object that lacks a field.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// If a value is of the wrong type, that value and the type that it should have.
    pub mistyped: Option<(&'v Value<'t>, Expected)>,
}

/// The type that a value should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A string.
    String,
    /// An array.
    Array,
    /// Another one.
    Other,
}

static STRICT: LazyLock<Validator> = LazyLock::new(|| compile(&schema()));
static DOCS: LazyLock<Validator> = LazyLock::new(|| {
    let mut schema = schema();
    schema["$defs"]["request"]["required"] = json!(["method", "url"]);
    schema["$defs"]["postData"]["required"] = json!([]);
    compile(&schema)
});

fn schema() -> Json {
    serde_json::from_str(SCHEMA).expect("the schema is JSON")
}

fn compile(schema: &Json) -> Validator {
    jsonschema::draft202012::new(schema).expect("the schema is a JSON Schema")
}

/// Checks one request.
#[must_use]
pub fn violations<'v, 't>(request: &'v Value<'t>, profile: Profile) -> Vec<Violation<'v, 't>> {
    let validator = match profile {
        Profile::Docs => &*DOCS,
        Profile::Strict => &*STRICT,
    };
    let instance = Json::from(request);
    if validator.is_valid(&instance) {
        return Vec::new();
    }
    validator.iter_errors(&instance).map(|error| violation(request, &error)).collect()
}

fn violation<'v, 't>(request: &'v Value<'t>, error: &jsonschema::ValidationError<'_>) -> Violation<'v, 't> {
    let mut path = String::new();
    let mut value = request;
    for segment in error.instance_path() {
        let step = match &segment {
            LocationSegment::Property(name) => value.get(name),
            LocationSegment::Index(at) => value.as_array().and_then(|elements| elements.get(*at)),
        };
        push_segment(&mut path, &segment);
        value = step.expect("an instance path leads through the instance");
    }
    let name = if path.is_empty() { "the request".to_owned() } else { format!("`{path}`") };
    let opening = Span::new(value.span.start, value.span.start + 1);
    let (span, message) = match error.kind() {
        ValidationErrorKind::Required { property } => {
            let property = property.as_str().unwrap_or_default();
            (opening, format!("{name} lacks the field `{property}`"))
        }
        ValidationErrorKind::Type { kind } => (
            if value.span.len() > 80 { opening } else { value.span },
            format!("{name} must be {}, found {}", describe(kind), value.describe()),
        ),
        ValidationErrorKind::MinLength { .. } => (value.span, format!("{name} must not be empty")),
        _ => (value.span, format!("{name}: {error}")),
    };
    let mistyped = match error.kind() {
        ValidationErrorKind::Type { kind } => Some((value, expected(kind))),
        _ => None,
    };
    Violation { span, message, mistyped }
}

fn expected(kind: &TypeKind) -> Expected {
    match kind {
        TypeKind::Single(kind) if kind.to_string() == "string" => Expected::String,
        TypeKind::Single(kind) if kind.to_string() == "array" => Expected::Array,
        _ => Expected::Other,
    }
}

/// Adds a step to a path as messages give it.
pub(crate) fn push_segment(path: &mut String, segment: &LocationSegment<'_>) {
    match segment {
        LocationSegment::Property(name) if path.is_empty() => path.push_str(name),
        LocationSegment::Property(name) => {
            path.push('.');
            path.push_str(name);
        }
        LocationSegment::Index(at) => {
            path.push('[');
            path.push_str(&at.to_string());
            path.push(']');
        }
    }
}

/// What a type of JSON Schema is called, with its article.
pub(crate) fn describe(kind: &TypeKind) -> String {
    let article = |name: &str| match name {
        "null" => "null".to_owned(),
        "array" | "integer" | "object" => format!("an {name}"),
        _ => format!("a {name}"),
    };
    match kind {
        TypeKind::Single(kind) => article(&kind.to_string()),
        TypeKind::Multiple(kinds) => {
            kinds.iter().map(|kind| article(&kind.to_string())).collect::<Vec<_>>().join(" or ")
        }
    }
}
