//! The fields of a form, from `params` or from text, as a JSON object that schemas can be held against.

use percent_encoding::percent_decode_str;

use crate::json::{Kind, Member, Text, Value, string};
use crate::text::Span;

/// The fields of a form, each with its place.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    span: Span,
    fields: Vec<Field>,
}

#[derive(Clone, Debug)]
struct Field {
    /// As it is in a JSON string, like the value.
    name: String,
    name_span: Span,
    value: String,
    value_span: Span,
}

impl Form {
    /// Reads text, in whose positions the fields are.
    #[must_use]
    pub(crate) fn of_text(text: &str) -> Self {
        let mut fields = Vec::new();
        let mut start = 0;
        for piece in text.split('&') {
            let len = piece.find('=').unwrap_or(piece.len());
            let value = piece.get(len + 1..).unwrap_or_default();
            let end = start + piece.len();
            if !piece.trim().is_empty() {
                fields.push(Field {
                    name: decoded(&piece[..len]),
                    name_span: Span::from(start..start + len),
                    value: decoded(value),
                    value_span: Span::from(end - value.len()..end),
                });
            }
            start = end + 1;
        }
        Self { span: Span::from(0..text.len()), fields }
    }

    /// Fields that are written apart from each other, each with the places of its name and its value.
    pub(crate) fn of_pairs(span: Span, pairs: impl Iterator<Item = ((String, Span), (String, Span))>) -> Self {
        let field = |((name, name_span), (value, value_span)): ((String, Span), (String, Span))| Field {
            name: string::encode(&name),
            name_span,
            value: string::encode(&value),
            value_span,
        };
        Self { span, fields: pairs.map(field).collect() }
    }

    /// The fields as an object of strings; a name that is there several times has an array of them.
    #[must_use]
    pub(crate) fn value(&self) -> Value<'_> {
        let mut members: Vec<Member<'_>> = Vec::new();
        for field in &self.fields {
            let value = Value { span: field.value_span, kind: Kind::String(text(&field.value)) };
            match members.iter_mut().find(|member| member.key.raw == field.name) {
                Some(Member { value: Value { kind: Kind::Array(values), .. }, .. }) => values.push(value),
                Some(member) => {
                    let first = member.value.clone();
                    member.value = Value { span: first.span, kind: Kind::Array(vec![first, value]) };
                }
                None => members.push(Member {
                    key: text(&field.name),
                    key_span: field.name_span,
                    colon: Span::empty(field.name_span.end),
                    value,
                }),
            }
        }
        Value { span: self.span, kind: Kind::Object(members) }
    }
}

fn text(raw: &str) -> Text<'_> {
    Text { raw, escaped: raw.contains('\\') }
}

fn decoded(text: &str) -> String {
    let spaced = text.trim().replace('+', " ");
    string::encode(&percent_decode_str(&spaced).decode_utf8_lossy())
}
