//! Where a JSON value departs from a schema: the instance paths of errors turned into places.

use jsonschema::JsonType;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::paths::LocationSegment;
use jsonschema::{ValidationError, Validator};
use serde_json::Value as Json;

use super::BodyFormat;
use super::documents::Documents;
use crate::diagnostic::{Applicability, Finding};
use crate::json::{Kind, Value, string};
use crate::suggest::closest;
use crate::text::{Edit, Span};

/// How many findings one body may have: a body against a wrong schema breaks every line of it.
const MOST: usize = 50;

/// What a schema is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Body(BodyFormat),
    Record,
}

impl Subject {
    /// What messages call the whole of it.
    fn name(self) -> &'static str {
        match self {
            Self::Body(_) => "the body",
            Self::Record => "the record",
        }
    }

    fn is_form(self) -> bool {
        self == Self::Body(BodyFormat::Form)
    }
}

/// Where a body departs from a schema: at the value, the key, or the opening bracket of what lacks something.
struct BodyViolation {
    finding: Finding,
    /// The key that was probably meant.
    rename: Option<Rename>,
    /// The text that was probably meant, and where its string is without the quotes.
    meant: Option<(Span, String)>,
    /// The object that lacks a property, and the property's name.
    missing: Option<(Span, String)>,
}

/// A key under another name.
struct Rename {
    /// The key without its quotes.
    span: Span,
    /// The object that it is in.
    object: Span,
    /// The name that the schema knows.
    name: String,
}

impl BodyViolation {
    fn new(span: Span, message: impl Into<String>) -> Self {
        Self { finding: Finding::new(span, message), rename: None, meant: None, missing: None }
    }

    /// The finding; the keys and values of a form are written in several ways, so nothing replaces one.
    fn told(self, subject: Subject) -> Finding {
        let (title, span, text) = match (self.rename, self.meant) {
            _ if subject.is_form() => return self.finding,
            (Some(Rename { span, name, .. }), _) => (format!("rename it to `{name}`"), span, name),
            (None, Some((span, text))) => (format!("replace it with `{text}`"), span, text),
            (None, None) => return self.finding,
        };
        self.finding.fix(Applicability::Unsafe, title, Edit::replace(span, string::encode(&text)))
    }
}

/// Something about the whole of a value.
pub(super) fn about(value: &Value<'_>, message: impl Into<String>) -> Finding {
    Finding::new(value.opening(), message)
}

/// Checks a value.
pub(super) fn find(
    root: &Value<'_>,
    subject: Subject,
    validator: &Validator,
    documents: &Documents,
    is_placeholder: &dyn Fn(&str) -> bool,
) -> Vec<Finding> {
    let instance = Json::from(root);
    if validator.is_valid(&instance) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for error in validator.iter_errors(&instance) {
        let (value, path) = locate(root, subject, &error);
        let is_text_of_form = subject.is_form() && may_be_read_so(value, &error);
        if !is_text_of_form && !may_be_meant(value, &error, is_placeholder) {
            found.extend(violations(value, &path, &error, documents));
        }
        if found.len() >= MOST {
            break;
        }
    }
    let renamed: Vec<(Span, String)> =
        found.iter().filter_map(|found| found.rename.as_ref()).map(|new| (new.object, new.name.clone())).collect();
    found.retain(|found| found.missing.as_ref().is_none_or(|missing| !renamed.contains(missing)));
    found.into_iter().map(|found| found.told(subject)).collect()
}

fn locate<'v, 't>(root: &'v Value<'t>, subject: Subject, error: &ValidationError<'_>) -> (&'v Value<'t>, String) {
    let mut path = String::new();
    let mut value = root;
    for segment in error.instance_path() {
        let step = match &segment {
            LocationSegment::Property(name) => value.get(name),
            LocationSegment::Index(at) => value.as_array().and_then(|elements| elements.get(*at)),
        };
        push_segment(&mut path, &segment);
        value = step.expect("an instance path leads through the instance");
    }
    (value, if path.is_empty() { subject.name().to_owned() } else { format!("`{path}`") })
}

/// Adds a step to a path as messages give it.
fn push_segment(path: &mut String, segment: &LocationSegment<'_>) {
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
fn describe(kind: &TypeKind) -> String {
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

/// Whether the value is a placeholder, or an alternative that holds one: a reader's own value may be right.
fn may_be_meant(value: &Value<'_>, error: &ValidationError<'_>, is_placeholder: &dyn Fn(&str) -> bool) -> bool {
    let is_about_parts = matches!(
        error.kind(),
        ValidationErrorKind::AnyOf { .. }
            | ValidationErrorKind::OneOfNotValid { .. }
            | ValidationErrorKind::OneOfMultipleValid { .. }
            | ValidationErrorKind::Not { .. }
            | ValidationErrorKind::Contains
    );
    if is_about_parts { holds(value, is_placeholder) } else { is_open(value, is_placeholder) }
}

/// Whether the text of a form may be read as what the schema wants; what other parts of the schema say of it is not known.
fn may_be_read_so(value: &Value<'_>, error: &ValidationError<'_>) -> bool {
    let text = value.as_str().unwrap_or_default();
    let fits = |kind: &JsonType| match kind {
        JsonType::Integer => text.parse::<i64>().is_ok(),
        JsonType::Number => text.parse::<f64>().is_ok(),
        JsonType::Boolean => matches!(&*text, "true" | "false"),
        JsonType::Null => text.is_empty(),
        JsonType::Array | JsonType::Object => true,
        JsonType::String => false,
    };
    match error.kind() {
        ValidationErrorKind::Type { kind: TypeKind::Single(kind) } => fits(kind),
        ValidationErrorKind::Type { kind: TypeKind::Multiple(kinds) } => kinds.iter().any(|kind| fits(&kind)),
        ValidationErrorKind::Enum { options } => {
            let shown = options.as_array().into_iter().flatten().map(Json::to_string);
            shown.into_iter().any(|option| option == *text)
        }
        ValidationErrorKind::Constant { expected_value } => expected_value.to_string() == *text,
        ValidationErrorKind::AnyOf { .. }
        | ValidationErrorKind::OneOfNotValid { .. }
        | ValidationErrorKind::OneOfMultipleValid { .. }
        | ValidationErrorKind::Not { .. } => true,
        _ => false,
    }
}

fn is_open(value: &Value<'_>, is_placeholder: &dyn Fn(&str) -> bool) -> bool {
    value.as_str().is_some_and(|text| is_placeholder(text.trim()))
}

fn holds(value: &Value<'_>, is_placeholder: &dyn Fn(&str) -> bool) -> bool {
    match &value.kind {
        Kind::Array(elements) => elements.iter().any(|element| holds(element, is_placeholder)),
        Kind::Object(members) => members.iter().any(|member| holds(&member.value, is_placeholder)),
        _ => is_open(value, is_placeholder),
    }
}

fn violations(value: &Value<'_>, path: &str, error: &ValidationError<'_>, documents: &Documents) -> Vec<BodyViolation> {
    let span = value.marked();
    let message = match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            return unexpected.iter().filter_map(|name| unknown(value, name, path, error, documents)).collect();
        }
        ValidationErrorKind::Required { property } => {
            let property = property.as_str().unwrap_or_default();
            let missing = Some((value.span, property.to_owned()));
            let message = format!("{path} lacks the property `{property}`");
            return vec![BodyViolation { missing, ..BodyViolation::new(value.opening(), message) }];
        }
        ValidationErrorKind::Type { kind } => {
            format!("{path} must be {}, found {}", describe(kind), value.describe())
        }
        ValidationErrorKind::Enum { options } => {
            let meant = meant(value, options);
            let ending = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
            let message = format!("{path} must be one of {}{ending}", choices(options));
            let inner = |meant: &str| (Span::new(value.span.start + 1, value.span.end - 1), meant.to_owned());
            return vec![BodyViolation { meant: meant.map(inner), ..BodyViolation::new(span, message) }];
        }
        ValidationErrorKind::Constant { expected_value } => format!("{path} must be `{expected_value}`"),
        ValidationErrorKind::Pattern { pattern } => format!("{path} must match the pattern `{pattern}`"),
        ValidationErrorKind::Format { format } => format!("{path} must have the format `{format}`"),
        ValidationErrorKind::AnyOf { .. } | ValidationErrorKind::OneOfNotValid { .. } => {
            format!("{path} follows none of the alternatives of the schema")
        }
        ValidationErrorKind::OneOfMultipleValid { .. } => {
            format!("{path} follows several alternatives of the schema, of which it must follow one")
        }
        _ => format!("{path}: {}", error.masked_with("the value")),
    };
    vec![BodyViolation::new(span, message)]
}

/// The choices.
fn choices(options: &Json) -> String {
    // As many as one reads in a line; the one that was meant is named anyway.
    const MOST_SHOWN: usize = 12;
    let options = options.as_array().map(Vec::as_slice).unwrap_or_default();
    let shown = |option: &Json| format!("`{}`", option.as_str().map_or_else(|| option.to_string(), str::to_owned));
    let mut list: Vec<String> = options.iter().take(MOST_SHOWN).map(shown).collect();
    if options.len() > list.len() {
        list.push("…".to_owned());
    }
    list.join(", ")
}

/// The choice that a text probably stands for.
fn meant<'o>(value: &Value<'_>, options: &'o Json) -> Option<&'o str> {
    closest(&value.as_str()?, options.as_array()?.iter().filter_map(Json::as_str))
}

/// A property that the schema does not know.
fn unknown(
    value: &Value<'_>,
    name: &str,
    path: &str,
    error: &ValidationError<'_>,
    documents: &Documents,
) -> Option<BodyViolation> {
    let member = value.member(name)?;
    let known = error.absolute_keyword_location().map(|uri| documents.properties_beside(uri.as_str()));
    let is_free = |known: &&str| value.get(known).is_none();
    let meant = closest(name, known.unwrap_or_default().into_iter().filter(is_free));
    let ending = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
    let key = Span::new(member.key_span.start + 1, member.key_span.end - 1);
    Some(BodyViolation {
        rename: meant.map(|meant| Rename { span: key, object: value.span, name: meant.to_owned() }),
        ..BodyViolation::new(member.key_span, format!("{path} has no property `{name}`{ending}"))
    })
}
