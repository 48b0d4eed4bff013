//! The text of a new config, written from the table of keys.

use super::keys::{Holds, Key, KeyTable, TABLES};

/// The text of a new config: every key, commented out, with its default.
#[must_use]
pub fn template() -> String {
    template_with(&[])
}

/// A key that a new config sets, and its value as TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    /// The table that it is in.
    pub(crate) table: &'static str,
    /// Its name.
    pub(crate) name: &'static str,
    /// The value, as TOML.
    pub(crate) value: String,
}

impl Set {
    /// Sets a key to a text.
    #[must_use]
    pub(crate) fn text(table: &'static str, name: &'static str, value: &str) -> Self {
        Self { table, name, value: toml::Value::from(value).to_string() }
    }
}

/// The text of a new config in which some keys are set; a table of which there may be several is written once for each.
#[must_use]
pub(crate) fn template_with(values: &[Set]) -> String {
    let tables: String = TABLES.iter().map(|table| table_template(table, values)).collect();
    format!("# How harkdown treats this project. Every key is optional.\n{tables}")
}

fn table_template(table: &KeyTable, values: &[Set]) -> String {
    let values: Vec<&Set> = values.iter().filter(|set| set.table == table.name).collect();
    let example = match table.holds {
        Holds::Variables => "# \"account.namespace\" = \"YOUR_DOMAIN\"\n",
        Holds::Severities => "# unknown-field = \"hint\"\n",
        _ => "",
    };
    let is_repeated = table.is_repeated();
    let set = |key: &Key| values.iter().find(|set| !is_repeated && set.name == key.name).copied();
    let keys: String = table.keys().map(|key| key_template(key, set(key))).collect();
    match table.header() {
        header if header.is_empty() => keys,
        header if is_repeated => {
            let written = values.iter().map(|set| format!("\n{header}\n{} = {}\n", set.name, set.value));
            format!("\n# {}\n# {header}\n{example}{keys}{}", table.about, written.collect::<String>())
        }
        header => format!("\n# {}\n{header}\n{example}{keys}", table.about),
    }
}

fn key_template(key: &Key, set: Option<&Set>) -> String {
    let summary = key.about();
    match set {
        Some(set) => format!("\n# {summary}.\n{} = {}\n", key.name, set.value),
        None => format!("\n# {summary}.\n# {} = {}\n", key.name, key.example),
    }
}
