//! A config against the table of keys: unknown keys and wrong types, each with its place.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::keys::{Holds, Key, KeyTable, LEVELS, ROOT, TABLES, VARIABLES, ValueKind};
use crate::diagnostic::Finding;
use crate::request::NOTATIONS;
use crate::rules::{RULES, unknown_rule};
use crate::suggest::did_you_mean;
use crate::workspace::Exclude;

/// What is wrong at a place of a config.
fn wrong(span: Range<usize>, message: impl Into<String>) -> Finding {
    Finding::new(span.into(), message)
}

/// What is wrong with a text that is not TOML.
pub(super) fn of_toml(error: &toml::de::Error, text: &str) -> Finding {
    let message = error.message().replace('\n', ", ");
    wrong(error.span().unwrap_or(text.len()..text.len()), format!("not valid TOML: {message}"))
}

/// A key with its place.
type Name<'t> = Spanned<DeString<'t>>;

/// Every key is known and holds what it should.
pub(super) fn check(root: &DeTable<'_>) -> Result<(), Finding> {
    check_table(&TABLES[0], root)
}

fn check_table(table: &KeyTable, content: &DeTable<'_>) -> Result<(), Finding> {
    for (name, value) in content {
        let key = name.get_ref().as_ref();
        if let Some(inner) = table.find(key) {
            check_inner(inner, value)?;
        } else if let Some(known) = table.keys().find(|known| known.name == key) {
            check_value(known, value)?;
        } else {
            return Err(unknown_key(table, name));
        }
    }
    Ok(())
}

fn unknown_key(table: &KeyTable, name: &Name<'_>) -> Finding {
    let key = name.get_ref();
    let place = if table.name == ROOT { String::new() } else { format!(" in `{}`", table.header()) };
    let homes = TABLES.iter().filter(|home| home.keys().any(|known| known.name == key));
    let label = homes.filter(|_| table.name == ROOT).map(|home| format!("it belongs in `{}`", home.header())).next();
    let message = format!("unknown key `{key}`{place}{}", did_you_mean(key, table.names()));
    Finding { help: label, ..wrong(name.span(), message) }
}

fn check_inner(table: &KeyTable, value: &Spanned<DeValue<'_>>) -> Result<(), Finding> {
    let header = table.header();
    let last = table.name.rsplit('.').next().unwrap_or_default();
    if table.holds == Holds::ManyKeys {
        let wrong = || wrong_type(value, &format!("`{last}` is a list of tables: write `{header}`"));
        let items = value.get_ref().as_array().ok_or_else(wrong)?;
        for item in items {
            check_table(table, item.get_ref().as_table().ok_or_else(wrong)?)?;
            check_whole(table, item)?;
        }
        return Ok(());
    }
    let content = value.get_ref().as_table();
    let content = content.ok_or_else(|| wrong_type(value, &format!("`{last}` is a table: write `{header}`")))?;
    match table.holds {
        Holds::Variables => Ok(()),
        Holds::Severities => check_severities(content),
        Holds::Keys | Holds::ManyKeys => check_table(table, content),
    }
}

/// What must be in each of several tables.
fn check_whole(table: &KeyTable, item: &Spanned<DeValue<'_>>) -> Result<(), Finding> {
    let has = |key: &str| item.get_ref().get(key).is_some();
    let problem = |message: &str| Err(wrong(item.span(), message));
    match table.name {
        "lint.per-file" if !has("files") => problem("`[[lint.per-file]]` needs `files`: the pages that it is for"),
        "schema" if has("file") == has("openapi") => problem("`[[schema]]` needs one of `file` and `openapi`"),
        "site.nav" if !has("pages") => problem("`[[site.nav]]` needs `pages`: those of the section"),
        "site.versions" if !has("title") || !has("url") => problem("`[[site.versions]]` needs `title` and `url`"),
        "generate" => match ["records", "template", "output"].into_iter().find(|key| !has(key)) {
            Some(missing) => problem(&format!("`[[generate]]` needs `{missing}`")),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn check_severities(content: &DeTable<'_>) -> Result<(), Finding> {
    for (name, value) in content {
        let rule = name.get_ref();
        if !RULES.iter().any(|known| known.name == rule) {
            return Err(wrong(name.span(), unknown_rule(rule)));
        }
        let found = value.get_ref().as_str();
        let found = found.ok_or_else(|| wrong_type(value, &format!("the severity of `{rule}` is a string")))?;
        if !LEVELS.contains(&found) {
            return Err(wrong_choice(rule, value, found, LEVELS));
        }
    }
    Ok(())
}

fn check_value(key: &Key, value: &Spanned<DeValue<'_>>) -> Result<(), Finding> {
    match key.kind {
        ValueKind::Text => text(key, value).map(drop),
        ValueKind::Flag if value.get_ref().is_bool() => Ok(()),
        ValueKind::Flag => Err(wrong_type(value, &format!("`{}` is `true` or `false`", key.name))),
        ValueKind::Number(most) => match value.get_ref().as_integer() {
            Some(number)
                if i64::from_str_radix(number.as_str(), number.radix()).is_ok_and(|it| (0..=most).contains(&it)) =>
            {
                Ok(())
            }
            _ => Err(wrong_type(value, &format!("`{}` is a whole number from 0 to {most}", key.name))),
        },
        ValueKind::OneOf(choices) => {
            let found = text(key, value)?;
            if choices.contains(&found) { Ok(()) } else { Err(wrong_choice(key.name, value, found, choices)) }
        }
        ValueKind::Texts | ValueKind::Rules | ValueKind::Notations | ValueKind::Patterns | ValueKind::Excludes => {
            check_list(key, value)
        }
    }
}

fn text<'v>(key: &Key, value: &'v Spanned<DeValue<'_>>) -> Result<&'v str, Finding> {
    value.get_ref().as_str().ok_or_else(|| wrong_type(value, &format!("`{}` is a string", key.name)))
}

fn check_list(key: &Key, value: &Spanned<DeValue<'_>>) -> Result<(), Finding> {
    let list = value.get_ref().as_array();
    let list = list.ok_or_else(|| wrong_type(value, &format!("`{}` is a list of strings", key.name)))?;
    for item in list {
        let text = item.get_ref().as_str();
        let text = text.ok_or_else(|| wrong_type(item, &format!("`{}` is a list of strings", key.name)))?;
        if key.kind == ValueKind::Rules && !RULES.iter().any(|rule| rule.name == text) {
            return Err(wrong(item.span(), unknown_rule(text)));
        }
        if key.kind == ValueKind::Notations && !NOTATIONS.iter().any(|notation| notation.name == text) {
            let known = NOTATIONS.iter().map(|notation| notation.name);
            let message = format!("there is no notation `{text}`{}", did_you_mean(text, known));
            return Err(wrong(item.span(), message));
        }
        if key.kind == ValueKind::Patterns
            && let Err(message) = super::patterns::pattern(text)
        {
            return Err(wrong(item.span(), message));
        }
        if key.kind == ValueKind::Excludes
            && let Err(error) = Exclude::new(Path::new(""), &[text.to_owned()])
        {
            return Err(wrong(item.span(), error.to_string()));
        }
    }
    Ok(())
}

fn wrong_choice(name: &str, value: &Spanned<DeValue<'_>>, found: &str, choices: &[&str]) -> Finding {
    let known: Vec<_> = choices.iter().map(|choice| format!("`{choice}`")).collect();
    let suggestion = did_you_mean(found, choices.iter().copied());
    let message = format!("`{name}` is one of {}, not `{found}`{suggestion}", known.join(", "));
    wrong(value.span(), message)
}

fn wrong_type(value: &Spanned<DeValue<'_>>, expected: &str) -> Finding {
    let found = value.get_ref().type_str();
    wrong(value.span(), expected).help(format!("this is of the type {found}"))
}

/// `[variables]` with nested tables as dotted names.
pub(super) fn variables(root: &DeTable<'_>) -> Result<BTreeMap<String, String>, Finding> {
    let mut found = BTreeMap::new();
    let table =
        root.iter().find(|(name, _)| name.get_ref() == VARIABLES).and_then(|(_, value)| value.get_ref().as_table());
    if let Some(table) = table {
        flatten("", table, &mut found)?;
    }
    Ok(found)
}

fn flatten(prefix: &str, table: &DeTable<'_>, found: &mut BTreeMap<String, String>) -> Result<(), Finding> {
    for (name, value) in table {
        let full = format!("{prefix}{}", name.get_ref());
        match value.get_ref() {
            DeValue::Table(inner) => flatten(&format!("{full}."), inner, found)?,
            DeValue::String(text) => {
                if found.insert(full.clone(), text.to_string()).is_some() {
                    return Err(wrong(name.span(), format!("the variable `{full}` is given twice")));
                }
            }
            _ => return Err(wrong_type(value, &format!("the variable `{full}` is a string"))),
        }
    }
    Ok(())
}
