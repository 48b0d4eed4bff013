//! The table of all keys, and what is written from it.

use crate::rules::RULES;

/// The table whose keys are the project's own.
pub const VARIABLES: &str = "variables";

/// A key of the config.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The table that it stands in.
    pub table: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What may stand there.
    pub kind: Kind,
    /// The default, as TOML; for a key without one, an example.
    pub example: &'static str,
    /// Whether `example` is the default.
    pub is_default: bool,
    /// What it does, in a line.
    pub summary: &'static str,
}

/// What may stand at a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// A list of strings.
    Texts,
    /// A list of rule names.
    Rules,
}

/// All keys, in the order of the manual.
pub static KEYS: &[Key] = &[
    Key {
        table: "lint",
        name: "profile",
        kind: Kind::OneOf(&["docs", "strict"]),
        example: "\"docs\"",
        is_default: true,
        summary: "how much of HAR 1.2 a block must hold: `docs` wants a method and a url, `strict` all that HAR 1.2 requires",
    },
    Key {
        table: "lint",
        name: "select",
        kind: Kind::Rules,
        example: "[\"invalid-json\", \"duplicate-key\"]",
        is_default: false,
        summary: "if given, look for these rules only",
    },
    Key {
        table: "lint",
        name: "ignore",
        kind: Kind::Rules,
        example: "[]",
        is_default: true,
        summary: "do not look for these rules",
    },
    Key {
        table: "lint",
        name: "scripts",
        kind: Kind::Texts,
        example: "[]",
        is_default: true,
        summary: "paths in JSON bodies whose strings are JavaScript, such as `\"options.hook\"`, beside all under `scripts`",
    },
    Key {
        table: "lint",
        name: "required-front-matter",
        kind: Kind::Texts,
        example: "[]",
        is_default: true,
        summary: "fields that the front matter of every page must have, such as `\"title\"`",
    },
    Key {
        table: "lint",
        name: "exclude",
        kind: Kind::Texts,
        example: "[]",
        is_default: true,
        summary: "files and directories to leave out, with patterns as in a `.gitignore`",
    },
    Key {
        table: "site",
        name: "title",
        kind: Kind::Text,
        example: "\"Documentation\"",
        is_default: true,
        summary: "the name of the site",
    },
    Key {
        table: "site",
        name: "source",
        kind: Kind::Text,
        example: "\"docs\"",
        is_default: true,
        summary: "the directory of the pages",
    },
    Key {
        table: "site",
        name: "output",
        kind: Kind::Text,
        example: "\"site\"",
        is_default: true,
        summary: "the directory that the site is written to",
    },
    Key {
        table: "site",
        name: "base",
        kind: Kind::Text,
        example: "\"/\"",
        is_default: true,
        summary: "the path that the site is served under",
    },
    Key {
        table: "site",
        name: "targets",
        kind: Kind::Texts,
        example: "[\"shell/curl\", \"python/requests\", \"javascript/fetch\", \"node/fetch\", \"go/native\"]",
        is_default: true,
        summary: "the targets that readers choose from, in this order",
    },
    Key {
        table: "site",
        name: "templates",
        kind: Kind::Text,
        example: "\"templates\"",
        is_default: false,
        summary: "a directory of templates that come before the built-in ones",
    },
    Key {
        table: "site",
        name: "allow-html",
        kind: Kind::Flag,
        example: "false",
        is_default: true,
        summary: "publish raw HTML in pages as it is instead of showing its source",
    },
];

/// What each table is for.
pub static TABLES: &[(&str, &str)] = &[
    ("lint", "What pages are checked against."),
    (VARIABLES, "What stands for `${name}` in pages; nested tables give dotted names."),
    ("site", "What is published."),
];

/// The text of a new config: every key, commented out, with its default.
#[must_use]
pub fn template() -> String {
    let tables: String = TABLES.iter().map(|(table, about)| table_template(table, about)).collect();
    format!("# How harkdown treats this project. Every key is optional.\n{tables}")
}

fn table_template(table: &str, about: &str) -> String {
    let variable = if table == VARIABLES { "# \"account.namespace\" = \"YOUR_DOMAIN\"\n" } else { "" };
    let keys: String = KEYS.iter().filter(|key| key.table == table).map(key_template).collect();
    format!("\n# {about}\n[{table}]\n{variable}{keys}")
}

fn key_template(key: &Key) -> String {
    format!("\n# {}.\n# {} = {}\n", capitalised(key.summary), key.name, key.example)
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The JSON Schema of the config.
#[must_use]
pub fn schema() -> serde_json::Value {
    let tables = TABLES.iter().map(|(table, about)| ((*table).to_owned(), table_schema(table, about)));
    serde_json::json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://harkdown.dev/schemas/config/v1.json",
        "title": "harkdown.toml",
        "description": "How harkdown treats a project.",
        "type": "object",
        "additionalProperties": false,
        "properties": tables.collect::<serde_json::Map<_, _>>(),
        "$defs": {
            "variables": {
                "type": "object",
                "additionalProperties": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/variables" }] }
            }
        }
    })
}

fn table_schema(table: &str, about: &str) -> serde_json::Value {
    if table == VARIABLES {
        return serde_json::json!({ "description": about, "$ref": "#/$defs/variables" });
    }
    let keys = KEYS.iter().filter(|key| key.table == table).map(|key| (key.name.to_owned(), key_schema(key)));
    serde_json::json!({
        "description": about,
        "type": "object",
        "additionalProperties": false,
        "properties": keys.collect::<serde_json::Map<_, _>>(),
    })
}

fn key_schema(key: &Key) -> serde_json::Value {
    let mut schema = match key.kind {
        Kind::Text => serde_json::json!({ "type": "string" }),
        Kind::Flag => serde_json::json!({ "type": "boolean" }),
        Kind::OneOf(choices) => serde_json::json!({ "enum": choices }),
        Kind::Texts => serde_json::json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Rules => {
            let names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
            serde_json::json!({ "type": "array", "items": { "enum": names } })
        }
    };
    schema["description"] = capitalised(key.summary).into();
    schema
}
