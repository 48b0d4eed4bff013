//! TOML as records see it.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::node::{NamedNode, NodeKind, Place, RecordNode, wrong};
use crate::error::Result;
use crate::rules::Diagnostic;
use crate::text::Span;

pub(super) fn parse(text: &str, source: usize) -> Result<RecordNode, Vec<Diagnostic>> {
    let bom = text.len() - text.trim_start_matches('\u{feff}').len();
    let reader = TomlReader { source, offset: bom as u32 };
    let root = DeTable::parse(&text[bom..]).map_err(|error| {
        let end = text.len() - bom;
        let span = Span::from(error.span().unwrap_or(end..end)).shift(bom as u32);
        wrong(span, format!("not valid TOML: {}", error.message().replace('\n', ", ")))
    })?;
    let whole = Place { source, span: Span::from(bom..text.len()) };
    Ok(RecordNode { place: whole, kind: NodeKind::Table(reader.entries(root.get_ref())?) })
}

struct TomlReader {
    source: usize,
    /// The bytes before the TOML.
    offset: u32,
}

impl TomlReader {
    fn place(&self, span: std::ops::Range<usize>) -> Place {
        Place { source: self.source, span: Span::from(span).shift(self.offset) }
    }

    /// The entries in the order in which they are written.
    fn entries(&self, table: &DeTable<'_>) -> Result<Vec<NamedNode>, Vec<Diagnostic>> {
        let mut entries = Vec::with_capacity(table.len());
        for (key, value) in table {
            let place = self.place(key.span());
            entries.push(NamedNode { key: key.get_ref().to_string(), place, value: self.node(value)? });
        }
        entries.sort_by_key(|entry| entry.place.span.start);
        Ok(entries)
    }

    fn node(&self, value: &Spanned<DeValue<'_>>) -> Result<RecordNode, Vec<Diagnostic>> {
        let place = self.place(value.span());
        let kind = match value.get_ref() {
            DeValue::String(text) => NodeKind::Text(text.to_string()),
            DeValue::Boolean(value) => NodeKind::Bool(*value),
            DeValue::Datetime(value) => NodeKind::Text(value.to_string()),
            DeValue::Integer(value) => {
                let number = i128::from_str_radix(value.as_str(), value.radix());
                let number = number.map_err(|_| wrong(place.span, "this number is too large"))?;
                NodeKind::Number(number.to_string())
            }
            DeValue::Float(value) => NodeKind::Number(lexeme(value.as_str(), place)?),
            DeValue::Array(items) => {
                NodeKind::List(items.iter().map(|item| self.node(item)).collect::<Result<_, _>>()?)
            }
            DeValue::Table(table) => NodeKind::Table(self.entries(table)?),
        };
        Ok(RecordNode { place, kind })
    }
}

/// A float as JSON writes it.
fn lexeme(written: &str, place: Place) -> Result<String, Vec<Diagnostic>> {
    let lexeme = written.trim_start_matches('+');
    if crate::json::parse(lexeme).is_ok() {
        return Ok(lexeme.to_owned());
    }
    Err(wrong(place.span, format!("`{written}` is not a number that JSON can hold")))
}
