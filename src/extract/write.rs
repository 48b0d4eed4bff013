//! The template and the records as text.

use std::fmt::Write as _;

use super::call::{self, Piece, quoted};
use super::fields::{FieldKind, Fields};
use super::holes::{Body, Hole, HoleKind, Part};
use super::name;
use super::{Member, RecordFiles};
use crate::generate::layout::{Spaces, one_line};
use crate::generate::record::FILE_KEY;
use crate::snippet::Literal;

/// The template, and the records of the pages.
pub(super) fn write(body: &Body, fields: &Fields, members: &[Member]) -> (String, Vec<RecordFiles>) {
    let mut template = Template { body, fields, text: String::new(), flags: 0 };
    template.parts(&body.parts);
    let records = members.iter().enumerate().map(|(page, member)| record(page, member, fields)).collect();
    (template.text, records)
}

struct Template<'b> {
    body: &'b Body,
    fields: &'b Fields,
    text: String,
    /// How many groups are written.
    flags: usize,
}

impl Template<'_> {
    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Literal(text) => self.literal(text),
                Part::Hole(hole) => self.hole(*hole),
                Part::Call(pieces) => self.call(pieces),
                Part::Some(group) => {
                    let flag = &self.fields.flags[self.flags].name;
                    self.flags += 1;
                    self.tag(&format!("{{% if {flag} %}}"));
                    self.parts(&group.parts);
                    self.tag("{% endif %}");
                }
            }
        }
    }

    /// Text that a template says as it is; what would begin a tag is written as a value.
    fn literal(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            let is_tag = rest[at + 1..].starts_with(['{', '%', '#']);
            self.text.push_str(&rest[..at]);
            self.text.push_str(if is_tag { "{{ \"{\" }}" } else { "{" });
            rest = &rest[at + 1..];
        }
        self.text.push_str(rest);
    }

    /// A tag; a brace before it is no part of it.
    fn tag(&mut self, tag: &str) {
        if self.text.ends_with('{') {
            self.text.pop();
            self.text.push_str("{{ \"{\" }}");
        }
        self.text.push_str(tag);
    }

    fn hole(&mut self, at: usize) {
        let hole = &self.body.holes[at];
        let Some(field) = self.fields.of_hole[at] else {
            let usual = hole.usual.as_deref().unwrap_or_default();
            return self.literal(&written(hole, usual));
        };
        let mut tag = format!("{{{{ {}", self.value(at, field));
        let mut depth = hole.depth;
        if let FieldKind::Typed { spaces } = self.fields.kinds[field] {
            let is_simple = |value: &String| !value.starts_with(['[', '{', '"']);
            match spaces {
                _ if self.fields.values[field].iter().flatten().all(is_simple) => depth = 0,
                Spaces::Everywhere => tag.push_str(" | json(layout=\"spaced\")"),
                Spaces::Between => tag.push_str(" | json(layout=\"tight\")"),
                Spaces::Nowhere => tag.push_str(" | json(layout=\"minified\")"),
            }
        }
        match depth {
            0 => {}
            1 => tag.push_str(" | in_json"),
            depth => {
                let _ = write!(tag, " | in_json(depth={depth})");
            }
        }
        self.tag(&(tag + " }}"));
    }

    /// A field, with what stands there if a record has none.
    fn value(&self, hole: usize, field: usize) -> String {
        let name = self.fields.names[field].join(".");
        match &self.body.holes[hole].usual {
            Some(usual) => format!("{name} | default(value={})", self.code(hole, usual)),
            None => name,
        }
    }

    /// What pages usually say at a hole, as templates write it.
    fn code(&self, at: usize, usual: &str) -> String {
        let hole = &self.body.holes[at];
        let field = self.fields.of_hole[at];
        let is_typed = field.is_some_and(|field| matches!(self.fields.kinds[field], FieldKind::Typed { .. }));
        let is_value = hole.kind == HoleKind::Json && (hole.is_in_call || is_typed);
        let value = is_value.then(|| Literal::from_json(usual)).flatten();
        value.and_then(|value| call::code(&value)).unwrap_or_else(|| quoted(usual))
    }

    fn call(&mut self, pieces: &[Piece]) {
        let mut tag = "{{ ".to_owned();
        for piece in pieces {
            match piece {
                Piece::Code(code) => tag.push_str(code),
                Piece::Hole(hole) => tag.push_str(&match self.fields.of_hole[*hole] {
                    Some(field) => self.value(*hole, field),
                    None => self.code(*hole, self.body.holes[*hole].usual.as_deref().unwrap_or_default()),
                }),
            }
        }
        self.tag(&(tag + " }}"));
    }
}

/// A value as it stands on the page.
fn written(hole: &Hole, value: &str) -> String {
    (0..hole.depth).fold(value.to_owned(), |text, _| crate::json::string::encode(&text))
}

/// Whether a JSON text can be a value of TOML that gives it back.
pub(super) fn is_typed(json: &str, spaces: Spaces) -> bool {
    let Some(value) = Literal::from_json(json) else { return false };
    let mut again = String::new();
    one_line(&value, spaces, &mut again);
    again == json && toml(&value).is_some()
}

/// A value as TOML writes it; none for what records cannot hold exactly.
fn toml(value: &Literal) -> Option<String> {
    Some(match value {
        Literal::Bool(value) => value.to_string(),
        Literal::Number(lexeme) => {
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            let is_plain = lexeme.trim_start_matches('-').splitn(2, '.').all(digits);
            (is_plain && lexeme.len() < 16 && lexeme != "-0").then(|| lexeme.clone())?
        }
        Literal::Text(text) => text_of(text),
        Literal::List(items) => format!("[{}]", items.iter().map(toml).collect::<Option<Vec<_>>>()?.join(", ")),
        Literal::Map(fields) if fields.len() == 1 && fields[0].0 == FILE_KEY => return None,
        Literal::Map(fields) => {
            let field = |(name, value): &(String, Literal)| Some(format!("{} = {}", text_of(name), toml(value)?));
            format!("{{ {} }}", fields.iter().map(field).collect::<Option<Vec<_>>>()?.join(", "))
        }
        _ => return None,
    })
}

/// A text as TOML writes it, in the quotes that need least.
fn text_of(text: &str) -> String {
    let is_odd = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
    let is_plain = !text.contains(is_odd);
    if is_plain && text.contains('\n') && !text.contains("'''") && !text.ends_with('\'') {
        return format!("'''\n{text}'''");
    }
    if is_plain && text.contains(['"', '\\']) && !text.contains(['\'', '\n']) {
        return format!("'{text}'");
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

fn record(page: usize, member: &Member, fields: &Fields) -> RecordFiles {
    let file = name::of_file(&member.slug);
    let mut record = RecordFiles { slug: member.slug.clone(), toml: String::new(), texts: Vec::new() };
    if file != member.slug {
        let _ = writeln!(record.toml, "slug = {}", text_of(&member.slug));
    }
    let mut tables: Vec<(&str, String)> = Vec::new();
    for (field, name) in fields.names.iter().enumerate() {
        let Some(value) = &fields.values[field][page] else { continue };
        let value = match fields.kinds[field] {
            FieldKind::Text => text_of(value),
            FieldKind::Typed { .. } => {
                Literal::from_json(value).and_then(|value| toml(&value)).unwrap_or_else(|| text_of(value))
            }
            FieldKind::Script => {
                let text = format!("{file}.{}.js", name[name.len() - 1]);
                record.texts.push((text.clone(), format!("{value}\n")));
                format!("{{ file = {} }}", text_of(&text))
            }
        };
        match name.as_slice() {
            [table, key] => match tables.iter_mut().find(|(known, _)| known == table) {
                Some((_, lines)) => lines.extend([key, " = ", &value, "\n"]),
                None => tables.push((table, format!("{key} = {value}\n"))),
            },
            _ => record.toml.extend([&name.join("_"), " = ", &value, "\n"]),
        }
    }
    for flag in &fields.flags {
        let _ = writeln!(record.toml, "{} = {}", flag.name, flag.present[page]);
    }
    for (table, lines) in tables {
        let _ = write!(record.toml, "{}[{table}]\n{lines}", if record.toml.is_empty() { "" } else { "\n" });
    }
    record
}
