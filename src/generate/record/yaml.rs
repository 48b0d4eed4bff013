//! YAML as records see it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use super::node::{NamedNode, NodeKind, Place, RecordNode, wrong};
use crate::error::Result;
use crate::page::{line_column_offset, plain_yaml_message};
use crate::rules::Diagnostic;
use crate::text::Span;

pub(super) fn parse(text: &str, source: usize) -> Result<RecordNode, Vec<Diagnostic>> {
    let bom = text.len() - text.trim_start_matches('\u{feff}').len();
    let yaml = &text[bom..];
    let reader = YamlReader { yaml, source, offset: bom as u32 };
    let root = serde_saphyr::from_str::<Value>(yaml).map_err(|error| {
        let at = error.location().map_or(0, |location| line_column_offset(yaml, location.line(), location.column()));
        let end = yaml[at..].find(['\n', '\r']).map_or(yaml.len(), |len| at + len);
        let message = plain_yaml_message(&error.without_snippet().to_string());
        wrong(Span::from(at..end).shift(bom as u32), format!("not valid YAML: {message}"))
    })?;
    Ok(reader.node(root))
}

/// A value with its place.
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Value(Spanned<YamlKind>);

enum YamlKind {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Value>),
    Table(Vec<(Spanned<String>, Value)>),
}

impl<'de> Deserialize<'de> for YamlKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(KindVisitor)
    }
}

struct KindVisitor;

impl<'de> Visitor<'de> for KindVisitor {
    type Value = YamlKind;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<YamlKind, E> {
        Ok(YamlKind::Null)
    }

    fn visit_none<E>(self) -> Result<YamlKind, E> {
        Ok(YamlKind::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<YamlKind, D::Error> {
        YamlKind::deserialize(inner)
    }

    fn visit_bool<E>(self, value: bool) -> Result<YamlKind, E> {
        Ok(YamlKind::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<YamlKind, E> {
        Ok(YamlKind::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<YamlKind, E> {
        Ok(YamlKind::Number(value.to_string()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<YamlKind, E> {
        Ok(YamlKind::Number(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<YamlKind, E> {
        Ok(YamlKind::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<YamlKind, E> {
        Ok(if value.is_finite() { YamlKind::Number(format!("{value:?}")) } else { YamlKind::Text(value.to_string()) })
    }

    fn visit_str<E>(self, value: &str) -> Result<YamlKind, E> {
        Ok(YamlKind::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<YamlKind, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(YamlKind::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<YamlKind, A::Error> {
        let mut table = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            table.push(entry);
        }
        Ok(YamlKind::Table(table))
    }
}

struct YamlReader<'t> {
    yaml: &'t str,
    source: usize,
    /// The bytes before the YAML.
    offset: u32,
}

impl YamlReader<'_> {
    fn place(&self, location: Location) -> Place {
        let span = location.span();
        let start = span.byte_offset().map_or_else(
            || line_column_offset(self.yaml, location.line(), location.column()),
            |offset| (offset as usize).min(self.yaml.len()),
        );
        let end = start.saturating_add(span.byte_len().unwrap_or_default() as usize).min(self.yaml.len());
        let (start, end) = (self.yaml.floor_char_boundary(start), self.yaml.ceil_char_boundary(end));
        Place { source: self.source, span: Span::from(start..end).shift(self.offset) }
    }

    fn node(&self, value: Value) -> RecordNode {
        let place = self.place(value.0.referenced);
        let kind = match value.0.value {
            YamlKind::Null => NodeKind::Null,
            YamlKind::Bool(value) => NodeKind::Bool(value),
            YamlKind::Number(number) => NodeKind::Number(self.lexeme(place, number)),
            YamlKind::Text(text) => NodeKind::Text(text),
            YamlKind::List(items) => NodeKind::List(items.into_iter().map(|item| self.node(item)).collect()),
            YamlKind::Table(entries) => NodeKind::Table(entries.into_iter().map(|entry| self.entry(entry)).collect()),
        };
        RecordNode { place, kind }
    }

    fn entry(&self, (key, value): (Spanned<String>, Value)) -> NamedNode {
        let place = self.place(key.referenced);
        NamedNode { key: key.value, place, value: self.node(value) }
    }

    /// The number as it is written, if JSON writes it so too.
    fn lexeme(&self, place: Place, number: String) -> String {
        let start = (place.span.start - self.offset) as usize;
        let written = &self.yaml[start..start + place.span.len() as usize];
        let is_number =
            crate::json::parse(written).is_ok_and(|value| matches!(value.kind, crate::json::Kind::Number(_)));
        if is_number { written.to_owned() } else { number }
    }
}
