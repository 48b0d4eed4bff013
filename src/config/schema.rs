//! The JSON Schema of the config, written from the table of keys.

use serde_json::{Value as Json, json};

use super::keys::{Holds, Key, KeyTable, LEVELS, TABLES, ValueKind};
use crate::request::NOTATIONS;
use crate::rules::RULES;

/// The JSON Schema of the config.
#[must_use]
pub fn schema() -> Json {
    let root = table_schema(&TABLES[0]);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://harkdown.dev/schemas/config/v1.json",
        "title": "harkdown.toml",
        "description": "How harkdown treats a project.",
        "type": "object",
        "additionalProperties": false,
        "properties": root["properties"],
        "$defs": {
            "variables": {
                "type": "object",
                "additionalProperties": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/variables" }] }
            },
            "severities": {
                "type": "object",
                "propertyNames": { "enum": rule_names() },
                "additionalProperties": { "enum": LEVELS }
            }
        }
    })
}

fn rule_names() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.name).collect()
}

fn table_schema(table: &KeyTable) -> Json {
    let about = table.about;
    match table.holds {
        Holds::Variables => json!({ "description": about, "$ref": "#/$defs/variables" }),
        Holds::Severities => json!({ "description": about, "$ref": "#/$defs/severities" }),
        Holds::Keys => keys_schema(table),
        Holds::ManyKeys => json!({ "description": about, "type": "array", "items": keys_schema(table) }),
    }
}

fn keys_schema(table: &KeyTable) -> Json {
    let keys = table.keys().map(|key| (key.name.to_owned(), key_schema(key)));
    let inner = table.inner().map(|(name, inner)| (name.to_owned(), table_schema(inner)));
    json!({
        "description": table.about,
        "type": "object",
        "additionalProperties": false,
        "properties": keys.chain(inner).collect::<serde_json::Map<_, _>>(),
    })
}

fn key_schema(key: &Key) -> Json {
    let mut schema = match key.kind {
        ValueKind::Text => json!({ "type": "string" }),
        ValueKind::Flag => json!({ "type": "boolean" }),
        ValueKind::Number(most) => json!({ "type": "integer", "minimum": 0, "maximum": most }),
        ValueKind::OneOf(choices) => json!({ "enum": choices }),
        ValueKind::Texts | ValueKind::Patterns | ValueKind::Excludes => {
            json!({ "type": "array", "items": { "type": "string" } })
        }
        ValueKind::Rules => {
            json!({ "type": "array", "items": { "enum": rule_names() } })
        }
        ValueKind::Notations => {
            let names: Vec<&str> = NOTATIONS.iter().map(|notation| notation.name).collect();
            json!({ "type": "array", "items": { "enum": names } })
        }
    };
    schema["description"] = key.about().into();
    schema
}
