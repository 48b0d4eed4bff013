//! A config against the table of keys: unknown keys and wrong types, each with its place.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::keys::{KEYS, Key, Kind, TABLES, VARIABLES};
use crate::rules::RULES;
use crate::suggest::did_you_mean;
use crate::text::Span;

/// What is wrong with a config, and where.
pub(super) struct Problem {
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) label: String,
}

impl Problem {
    fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        Self { span: span.into(), message: message.into(), label: String::new() }
    }

    fn labelled(self, label: impl Into<String>) -> Self {
        Self { label: label.into(), ..self }
    }

    pub(super) fn of_toml(error: &toml::de::Error, text: &str) -> Self {
        let message = error.message().replace('\n', ", ");
        Self::new(error.span().unwrap_or(text.len()..text.len()), format!("not valid TOML: {message}"))
    }
}

/// A key with where it stands.
type Name<'t> = Spanned<DeString<'t>>;

/// Every key is known and holds what it should.
pub(super) fn check(root: &DeTable<'_>) -> Result<(), Problem> {
    for (name, value) in root {
        let tables = TABLES.iter().map(|table| table.0);
        if !tables.clone().any(|table| table == name.get_ref()) {
            return Err(unknown_table(name, tables));
        }
        let Some(table) = value.get_ref().as_table() else {
            return Err(wrong_type(value, &format!("`{}` is a table: write `[{0}]`", name.get_ref())));
        };
        if name.get_ref() != VARIABLES {
            check_table(name.get_ref(), table)?;
        }
    }
    Ok(())
}

fn unknown_table<'n>(name: &Name<'_>, tables: impl Iterator<Item = &'n str>) -> Problem {
    let key = name.get_ref();
    let homes: Vec<_> =
        KEYS.iter().filter(|known| known.name == key).map(|known| format!("`[{}]`", known.table)).collect();
    let label = match homes.first() {
        Some(home) => format!("it belongs in {home}"),
        None => String::new(),
    };
    Problem::new(name.span(), format!("unknown key `{key}`{}", did_you_mean(key, tables))).labelled(label)
}

fn check_table(table: &str, content: &DeTable<'_>) -> Result<(), Problem> {
    for (name, value) in content {
        let known = || KEYS.iter().filter(|key| key.table == table);
        let key = known().find(|key| key.name == name.get_ref()).ok_or_else(|| {
            let suggestion = did_you_mean(name.get_ref(), known().map(|key| key.name));
            Problem::new(name.span(), format!("unknown key `{}` in `[{table}]`{suggestion}", name.get_ref()))
        })?;
        check_value(key, value)?;
    }
    Ok(())
}

fn check_value(key: &Key, value: &Spanned<DeValue<'_>>) -> Result<(), Problem> {
    match key.kind {
        Kind::Text => text(key, value).map(drop),
        Kind::Flag if value.get_ref().is_bool() => Ok(()),
        Kind::Flag => Err(wrong_type(value, &format!("`{}` is `true` or `false`", key.name))),
        Kind::OneOf(choices) => {
            let found = text(key, value)?;
            if choices.contains(&found) { Ok(()) } else { Err(wrong_choice(key, value, found, choices)) }
        }
        Kind::Texts | Kind::Rules => check_list(key, value),
    }
}

fn text<'v>(key: &Key, value: &'v Spanned<DeValue<'_>>) -> Result<&'v str, Problem> {
    value.get_ref().as_str().ok_or_else(|| wrong_type(value, &format!("`{}` is a string", key.name)))
}

fn check_list(key: &Key, value: &Spanned<DeValue<'_>>) -> Result<(), Problem> {
    let list = value.get_ref().as_array();
    let list = list.ok_or_else(|| wrong_type(value, &format!("`{}` is a list of strings", key.name)))?;
    for item in list {
        let text = item.get_ref().as_str();
        let text = text.ok_or_else(|| wrong_type(item, &format!("`{}` is a list of strings", key.name)))?;
        if key.kind == Kind::Rules && !RULES.iter().any(|rule| rule.name == text) {
            return Err(Problem::new(item.span(), unknown_rule(text)));
        }
    }
    Ok(())
}

/// Says that there is no such rule, and which one was probably meant.
#[must_use]
pub fn unknown_rule(name: &str) -> String {
    format!("there is no rule `{name}`{}", did_you_mean(name, RULES.iter().map(|rule| rule.name)))
}

fn wrong_choice(key: &Key, value: &Spanned<DeValue<'_>>, found: &str, choices: &[&str]) -> Problem {
    let known: Vec<_> = choices.iter().map(|choice| format!("`{choice}`")).collect();
    let suggestion = did_you_mean(found, choices.iter().copied());
    let message = format!("`{}` is one of {}, not `{found}`{suggestion}", key.name, known.join(", "));
    Problem::new(value.span(), message)
}

fn wrong_type(value: &Spanned<DeValue<'_>>, expected: &str) -> Problem {
    let found = value.get_ref().type_str();
    Problem::new(value.span(), expected).labelled(format!("this is of the type {found}"))
}

/// `[variables]` with nested tables as dotted names.
pub(super) fn variables(root: &DeTable<'_>) -> Result<BTreeMap<String, String>, Problem> {
    let mut found = BTreeMap::new();
    let table =
        root.iter().find(|(name, _)| name.get_ref() == VARIABLES).and_then(|(_, value)| value.get_ref().as_table());
    if let Some(table) = table {
        flatten("", table, &mut found)?;
    }
    Ok(found)
}

fn flatten(prefix: &str, table: &DeTable<'_>, found: &mut BTreeMap<String, String>) -> Result<(), Problem> {
    for (name, value) in table {
        let full = format!("{prefix}{}", name.get_ref());
        match value.get_ref() {
            DeValue::Table(inner) => flatten(&format!("{full}."), inner, found)?,
            DeValue::String(text) => {
                if found.insert(full.clone(), text.to_string()).is_some() {
                    return Err(Problem::new(name.span(), format!("the variable `{full}` is given twice")));
                }
            }
            _ => return Err(wrong_type(value, &format!("the variable `{full}` is a string"))),
        }
    }
    Ok(())
}
