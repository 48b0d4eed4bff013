//! The records as TOML.

use std::fmt::Write as _;

use super::fields::{FieldKind, Fields, RecordField, Repeat};
use super::name;
use super::value::{text_of, toml};
use super::{RecordFiles, SiblingPage};
use crate::json::Literal;

/// The record of a page.
pub(super) fn record(page: usize, member: &SiblingPage, fields: &Fields) -> RecordFiles {
    let file = name::of_file(&member.slug);
    let mut record = RecordFiles { slug: member.slug.clone(), toml: String::new(), texts: Vec::new() };
    if file != member.slug {
        let _ = writeln!(record.toml, "slug = {}", text_of(&member.slug));
    }
    let mut tables: Vec<(&str, String)> = Vec::new();
    for RecordField { name, values, kind } in &fields.all {
        let Some(value) = &values[page] else { continue };
        let value = match *kind {
            FieldKind::Script => {
                let text = format!("{file}.{}.js", name[name.len() - 1]);
                record.texts.push((text.clone(), format!("{value}\n")));
                format!("{{ file = {} }}", text_of(&text))
            }
            kind => value_of(value, kind),
        };
        match name.as_slice() {
            [table, key] => match tables.iter_mut().find(|(known, _)| known == table) {
                Some((_, lines)) => lines.extend([key, " = ", &value, "\n"]),
                None => tables.push((table, format!("{key} = {value}\n"))),
            },
            _ => record.toml.extend([&name.join("_"), " = ", &value, "\n"]),
        }
    }
    let (long, short): (Vec<&Repeat>, Vec<&Repeat>) =
        fields.loops.iter().filter(|repeat| !repeat.is_known).partition(|repeat| is_long(repeat));
    for (name, value) in short.into_iter().map(|repeat| list(page, repeat)).chain(flags(page, fields)) {
        let _ = writeln!(record.toml, "{name} = {value}");
    }
    for repeat in long.iter().filter(|repeat| !repeat.owners.contains(&page)) {
        let _ = writeln!(record.toml, "{} = []", repeat.name.join("_"));
    }
    for (table, lines) in tables {
        let _ = write!(record.toml, "{}[{table}]\n{lines}", if record.toml.is_empty() { "" } else { "\n" });
    }
    for repeat in long {
        for at in (0..repeat.owners.len()).filter(|&at| repeat.owners[at] == page) {
            let gap = if record.toml.is_empty() { "" } else { "\n" };
            let _ = writeln!(record.toml, "{gap}[[{}]]", repeat.name.join("_"));
            for (name, value) in entries(at, repeat) {
                let _ = writeln!(record.toml, "{name} = {value}");
            }
        }
    }
    record
}

/// A value as a record writes it.
fn value_of(value: &str, kind: FieldKind) -> String {
    let typed = matches!(kind, FieldKind::Typed { .. }).then(|| Literal::from_json(value)).flatten();
    typed.and_then(|value| toml(&value)).unwrap_or_else(|| text_of(value))
}

/// The fields that say which parts a page has.
fn flags(page: usize, fields: &Fields) -> Vec<(String, String)> {
    let own = fields.flags.iter().filter(|flag| !flag.is_field && flag.present[page] != flag.is_negative);
    own.map(|flag| (flag.name.clone(), "true".to_owned())).collect()
}

/// Whether things have so much to say that each is a table of its own.
fn is_long(repeat: &Repeat) -> bool {
    let is_long = |at: usize| {
        let item = item(at, repeat);
        item.len() > LONGEST || item.contains('\n')
    };
    !repeat.is_plain() && (0..repeat.owners.len()).any(is_long)
}

/// A field with any number of things, each on a line.
fn list(page: usize, repeat: &Repeat) -> (String, String) {
    let own = repeat.owners.iter().enumerate().filter(|(_, owner)| **owner == page).map(|(at, _)| at);
    let items: Vec<String> = own.map(|at| item(at, repeat)).collect();
    let one_line = format!("[{}]", items.join(", "));
    let fits = repeat.is_plain() && one_line.len() < LONGEST && !one_line.contains('\n');
    let lines = format!("[\n  {},\n]", items.join(",\n  "));
    (repeat.name.join("_"), if fits || items.is_empty() { one_line } else { lines })
}

/// The longest list, or item of a list, on one line, in columns: TOML that a person can read beside its page.
const LONGEST: usize = 100;

/// One of many things.
fn item(at: usize, repeat: &Repeat) -> String {
    let mut entries = entries(at, repeat);
    if repeat.is_plain() {
        return entries.remove(0).1;
    }
    let entries: Vec<String> = entries.into_iter().map(|(name, value)| format!("{name} = {value}")).collect();
    if entries.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", entries.join(", ")) }
}

/// What is said of one of many things.
fn entries(at: usize, repeat: &Repeat) -> Vec<(String, String)> {
    let fields = &repeat.fields;
    let entry = |field: &RecordField| Some((field.name.join("_"), value_of(field.values[at].as_ref()?, field.kind)));
    let mut entries: Vec<(String, String)> = fields.all.iter().filter_map(entry).collect();
    entries.extend(fields.loops.iter().filter(|repeat| !repeat.is_known).map(|repeat| list(at, repeat)));
    entries.extend(flags(at, fields));
    entries
}
