//! The table of all keys, and what is written from it.

use serde_json::{Value as Json, json};

use crate::request::NOTATIONS;
use crate::rules::RULES;

/// The table whose keys are the project's own.
pub const VARIABLES: &str = "variables";

/// A key of the config.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The table that it is in.
    pub table: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What may be there.
    pub kind: ValueKind,
    /// The default, as TOML; for a key without one, an example.
    pub example: &'static str,
    /// Whether `example` is the default.
    pub is_default: bool,
    /// What it does, in a line.
    pub summary: &'static str,
}

/// What may be at a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0 to this one.
    Number(i64),
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// A list of strings.
    Texts,
    /// A list of rule names.
    Rules,
    /// A list of names of notations.
    Notations,
    /// A list of patterns: globs, or regular expressions between slashes.
    Patterns,
}

/// All keys, in the order of the manual.
pub static KEYS: &[Key] = &[
    Key {
        table: ROOT,
        name: "extends",
        kind: ValueKind::Text,
        example: "\"../harkdown.toml\"",
        is_default: false,
        summary: "another config, relative to this one, that holds where this one says nothing",
    },
    Key {
        table: "lint",
        name: "profile",
        kind: ValueKind::OneOf(&["docs", "strict"]),
        example: "\"docs\"",
        is_default: true,
        summary: "how much of HAR 1.2 a block must hold: `docs` wants a method and a url, `strict` all that HAR 1.2 requires",
    },
    Key {
        table: "lint",
        name: "select",
        kind: ValueKind::Rules,
        example: "[\"invalid-json\", \"duplicate-key\"]",
        is_default: false,
        summary: "if given, look for these rules only",
    },
    Key {
        table: "lint",
        name: "ignore",
        kind: ValueKind::Rules,
        example: "[]",
        is_default: true,
        summary: "do not look for these rules",
    },
    Key {
        table: "lint",
        name: "notations",
        kind: ValueKind::Notations,
        example: "[\"har\"]",
        is_default: false,
        summary: "if given, read requests in these notations only",
    },
    Key {
        table: "lint",
        name: "scripts",
        kind: ValueKind::Texts,
        example: "[]",
        is_default: true,
        summary: "paths in JSON bodies whose strings are JavaScript, such as `\"options.hook\"`, beside all under `scripts`",
    },
    Key {
        table: "lint",
        name: "required-front-matter",
        kind: ValueKind::Texts,
        example: "[]",
        is_default: true,
        summary: "fields that the front matter of every page must have, such as `\"title\"`",
    },
    Key {
        table: "lint",
        name: "exclude",
        kind: ValueKind::Texts,
        example: "[]",
        is_default: true,
        summary: "files and directories to leave out, with patterns as in a `.gitignore`",
    },
    Key {
        table: "lint",
        name: "placeholders",
        kind: ValueKind::Patterns,
        example: "[]",
        is_default: true,
        summary: "further texts that the reader replaces by own values: with `*` and `?`, or between slashes a regular expression",
    },
    Key {
        table: "lint.per-file",
        name: "files",
        kind: ValueKind::Texts,
        example: "[\"guides/**\"]",
        is_default: false,
        summary: "the pages that the table is for, with patterns as in a `.gitignore`",
    },
    Key {
        table: "lint.per-file",
        name: "profile",
        kind: ValueKind::OneOf(&["docs", "strict"]),
        example: "\"strict\"",
        is_default: false,
        summary: "as in `[lint]`, in its place",
    },
    Key {
        table: "lint.per-file",
        name: "select",
        kind: ValueKind::Rules,
        example: "[\"invalid-json\"]",
        is_default: false,
        summary: "as in `[lint]`, in its place",
    },
    Key {
        table: "lint.per-file",
        name: "ignore",
        kind: ValueKind::Rules,
        example: "[\"duplicate-key\"]",
        is_default: false,
        summary: "do not look for these rules either",
    },
    Key {
        table: "generate",
        name: "records",
        kind: ValueKind::Texts,
        example: "[\"data/providers/*.toml\"]",
        is_default: false,
        summary: "the files of the records, TOML, YAML or JSON, with patterns as in a `.gitignore`",
    },
    Key {
        table: "generate",
        name: "each",
        kind: ValueKind::Text,
        example: "\"providers\"",
        is_default: false,
        summary: "where a file holds many records: the name of their list; a file that is a list needs none",
    },
    Key {
        table: "generate",
        name: "schema",
        kind: ValueKind::Text,
        example: "\"data/provider.schema.json\"",
        is_default: false,
        summary: "a JSON Schema, as JSON or YAML, that each record must follow",
    },
    Key {
        table: "generate",
        name: "template",
        kind: ValueKind::Text,
        example: "\"templates/provider.md.tera\"",
        is_default: false,
        summary: "the template of the pages; it may include the other `.tera` files beside it",
    },
    Key {
        table: "generate",
        name: "output",
        kind: ValueKind::Text,
        example: "\"docs/providers/{{ slug }}.md\"",
        is_default: false,
        summary: "the path of each page, a template too; without a field in it there is one page of all records",
    },
    Key {
        table: "generate",
        name: "comment",
        kind: ValueKind::Flag,
        example: "true",
        is_default: true,
        summary: "say in a comment on each page what it is made from",
    },
    Key {
        table: "generate",
        name: "indent",
        kind: ValueKind::OneOf(&["tab", "2", "4"]),
        example: "\"2\"",
        is_default: true,
        summary: "what lines in har blocks are indented by: tabs, or so many spaces",
    },
    Key {
        table: "generate",
        name: "lists",
        kind: ValueKind::OneOf(&["lines", "expanded", "hugged"]),
        example: "\"lines\"",
        is_default: true,
        summary: "how lists in har blocks are written: an object a line, a field a line, or as that with brackets side by side: `[{`",
    },
    Key {
        table: "generate",
        name: "body",
        kind: ValueKind::OneOf(&["spaced", "tight", "minified", "pretty"]),
        example: "\"spaced\"",
        is_default: true,
        summary: "how JSON bodies are written: on a line with spaces (`{ \"a\": 1 }`), without them beside braces, without any, or on many lines",
    },
    Key {
        table: "generate",
        name: "keys",
        kind: ValueKind::Texts,
        example: "[]",
        is_default: true,
        summary: "the fields of a request in their order, which are written even where they say nothing",
    },
    Key {
        table: "schema",
        name: "file",
        kind: ValueKind::Text,
        example: "\"schemas/thing.json\"",
        is_default: false,
        summary: "a JSON Schema, as JSON or YAML, that JSON bodies must follow",
    },
    Key {
        table: "schema",
        name: "openapi",
        kind: ValueKind::Text,
        example: "\"openapi.yaml\"",
        is_default: false,
        summary: "an OpenAPI 3.0 or 3.1 document, as JSON or YAML: its operations say which bodies they take",
    },
    Key {
        table: "schema",
        name: "method",
        kind: ValueKind::Text,
        example: "\"POST\"",
        is_default: false,
        summary: "only requests with this method",
    },
    Key {
        table: "schema",
        name: "url",
        kind: ValueKind::Text,
        example: "\"https://api.example.com/things/{id}\"",
        is_default: false,
        summary: "only requests to this URL, or path, without its query; `{name}` and `*` match a part of a segment, `**` at the end all that follows",
    },
    Key {
        table: "snippets",
        name: "targets",
        kind: ValueKind::Text,
        example: "\"targets\"",
        is_default: false,
        summary: "a directory with targets of the project's own: `<language>/<client>.toml` and `.template`",
    },
    Key {
        table: "snippets",
        name: "indent",
        kind: ValueKind::Number(8),
        example: "2",
        is_default: false,
        summary: "spaces a level in JSON and in literals, instead of what the language's formatter does",
    },
    Key {
        table: "snippets",
        name: "short",
        kind: ValueKind::Flag,
        example: "false",
        is_default: true,
        summary: "short names of options in shells: `-X` for `--request`",
    },
    Key {
        table: "snippets",
        name: "async",
        kind: ValueKind::Flag,
        example: "false",
        is_default: true,
        summary: "code for an asynchronous runtime where a client has both kinds",
    },
    Key {
        table: "snippets",
        name: "imports",
        kind: ValueKind::Flag,
        example: "true",
        is_default: true,
        summary: "write the imports and the program around the request",
    },
    Key {
        table: "snippets",
        name: "timeout",
        kind: ValueKind::Number(86_400),
        example: "30",
        is_default: false,
        summary: "how many seconds the client waits for an answer",
    },
    Key {
        table: "snippets",
        name: "placeholders",
        kind: ValueKind::OneOf(&["keep", "env"]),
        example: "\"keep\"",
        is_default: true,
        summary: "what becomes of `YOUR_TOKEN`, `${account.namespace}`, `<TOKEN>` and `{id}`: `env` reads them from the environment",
    },
    Key {
        table: "site",
        name: "title",
        kind: ValueKind::Text,
        example: "\"Documentation\"",
        is_default: true,
        summary: "the name of the site",
    },
    Key {
        table: "site",
        name: "source",
        kind: ValueKind::Text,
        example: "\"docs\"",
        is_default: true,
        summary: "the directory of the pages",
    },
    Key {
        table: "site",
        name: "output",
        kind: ValueKind::Text,
        example: "\"site\"",
        is_default: true,
        summary: "the directory that the site is written to",
    },
    Key {
        table: "site",
        name: "description",
        kind: ValueKind::Text,
        example: "\"How to use our API\"",
        is_default: false,
        summary: "a sentence on what the site is about, for `llms.txt` and the feed",
    },
    Key {
        table: "site",
        name: "url",
        kind: ValueKind::Text,
        example: "\"https://docs.example.com/\"",
        is_default: false,
        summary: "the address that the site is served at; with it there are a `sitemap.xml` and canonical links",
    },
    Key {
        table: "site",
        name: "base",
        kind: ValueKind::Text,
        example: "\"/\"",
        is_default: true,
        summary: "the path that the site is served under, where no `url` says it",
    },
    Key {
        table: "site",
        name: "edit-url",
        kind: ValueKind::Text,
        example: "\"https://git.example.com/docs/edit/main/docs/{path}\"",
        is_default: false,
        summary: "where readers may edit a page; `{path}` is replaced by its path in the directory of the pages",
    },
    Key {
        table: "site",
        name: "feed",
        kind: ValueKind::Flag,
        example: "false",
        is_default: true,
        summary: "write an Atom feed of the pages whose front matter has a `date`; it needs a `url`",
    },
    Key {
        table: "site",
        name: "targets",
        kind: ValueKind::Texts,
        example: "[\"shell/curl\", \"python/requests\", \"javascript/fetch\", \"node/fetch\", \"go/native\"]",
        is_default: true,
        summary: "the targets that readers choose from, in this order",
    },
    Key {
        table: "site",
        name: "tabs",
        kind: ValueKind::Notations,
        example: "[\"har\"]",
        is_default: true,
        summary: "the notations whose blocks become tabs with the code of all targets; `harkdown-tabs` in an info string does it for one block",
    },
    Key {
        table: "site",
        name: "templates",
        kind: ValueKind::Text,
        example: "\"templates\"",
        is_default: false,
        summary: "a directory of templates that come before the built-in ones",
    },
    Key {
        table: "site",
        name: "allow-html",
        kind: ValueKind::Flag,
        example: "false",
        is_default: true,
        summary: "publish raw HTML in pages as it is instead of showing the source of what could run code",
    },
    Key {
        table: "site",
        name: "dialect",
        kind: ValueKind::OneOf(&["docusaurus", "hugo", "mdbook", "mintlify", "vitepress", "zola"]),
        example: "\"hugo\"",
        is_default: false,
        summary: "the docs tool in whose own syntax the pages are written: with `--format` of that tool, its shortcodes, includes and components stay as they are",
    },
    Key {
        table: "site",
        name: "language",
        kind: ValueKind::Text,
        example: "\"en\"",
        is_default: true,
        summary: "the language of the pages, as in HTML's `lang`; `ar`, `he` and others are laid out from right to left",
    },
    Key {
        table: "site",
        name: "logo",
        kind: ValueKind::Text,
        example: "\"logo.svg\"",
        is_default: false,
        summary: "the path of your logo in the directory of the pages; it is the icon of the site too",
    },
    Key {
        table: "site",
        name: "repository",
        kind: ValueKind::Text,
        example: "\"https://git.example.com/docs\"",
        is_default: false,
        summary: "where the project is kept; every page links to it",
    },
    Key {
        table: "site",
        name: "version",
        kind: ValueKind::Text,
        example: "\"2.0\"",
        is_default: false,
        summary: "which of `[[site.versions]]` these pages are",
    },
    Key {
        table: "site.colors",
        name: "accent",
        kind: ValueKind::Text,
        example: "\"#2450b8\"",
        is_default: false,
        summary: "the color of links and of what is chosen, on light ground",
    },
    Key {
        table: "site.colors",
        name: "accent-dark",
        kind: ValueKind::Text,
        example: "\"#93b7ff\"",
        is_default: false,
        summary: "the same on dark ground",
    },
    Key {
        table: "site.nav",
        name: "title",
        kind: ValueKind::Text,
        example: "\"Guides\"",
        is_default: false,
        summary: "what the section is called; without it, its pages come before all sections",
    },
    Key {
        table: "site.nav",
        name: "pages",
        kind: ValueKind::Texts,
        example: "[\"start.md\", \"guides/\"]",
        is_default: false,
        summary: "its pages in order, as paths in the directory of the pages; a directory means all of its pages",
    },
    Key {
        table: "site.versions",
        name: "title",
        kind: ValueKind::Text,
        example: "\"1.0\"",
        is_default: false,
        summary: "what the version is called",
    },
    Key {
        table: "site.versions",
        name: "url",
        kind: ValueKind::Text,
        example: "\"https://docs.example.com/1.0/\"",
        is_default: false,
        summary: "where its pages are",
    },
];

/// The keys that are in no table.
pub const ROOT: &str = "";

/// A table of the config.
#[derive(Clone, Copy, Debug)]
pub struct KeyTable {
    /// Its name, with the tables around it.
    pub name: &'static str,
    /// What may be in it.
    pub holds: Holds,
    /// What it is for.
    pub about: &'static str,
}

/// What may be in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Its keys.
    Keys,
    /// Its keys, and there may be several such tables: `[[name]]`.
    ManyKeys,
    /// The project's own names, and texts.
    Variables,
    /// Names of rules, and a severity or `off`.
    Severities,
}

/// The choices for the severity of a rule.
pub(super) const LEVELS: &[&str] = &["error", "warning", "hint", "off"];

const fn table(name: &'static str, holds: Holds, about: &'static str) -> KeyTable {
    KeyTable { name, holds, about }
}

/// All tables, in the order of the manual.
pub static TABLES: &[KeyTable] = &[
    table(ROOT, Holds::Keys, "Keys outside of tables."),
    table("lint", Holds::Keys, "What pages are checked against."),
    table("lint.severity", Holds::Severities, "How much the findings of a rule matter; `off` does not look for them."),
    table(
        "lint.per-file",
        Holds::ManyKeys,
        "What is different for some pages; where several match, the last one counts.",
    ),
    table("lint.per-file.severity", Holds::Severities, "As `[lint.severity]`, for the pages of the table around it."),
    table("generate", Holds::ManyKeys, "Pages that are made of data: `records`, a `template` and `output` are needed."),
    table("schema", Holds::ManyKeys, "What the JSON bodies of requests must follow: one of `file` and `openapi`."),
    table(VARIABLES, Holds::Variables, "The values of `${name}` in pages; nested tables give dotted names."),
    table("snippets", Holds::Keys, "How code is written."),
    table("site", Holds::Keys, "What is published."),
    table("site.colors", Holds::Keys, "The colors of your project."),
    table("site.nav", Holds::ManyKeys, "The sections of the navigation, in order: `pages` are needed."),
    table("site.versions", Holds::ManyKeys, "The versions that readers choose from: `title` and `url` are needed."),
];

impl KeyTable {
    /// The table of that name among those right in this one.
    pub(super) fn find(&self, name: &str) -> Option<&'static Self> {
        self.inner().find(|inner| inner.0 == name).map(|inner| inner.1)
    }

    /// The names of the keys and tables right in it.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys().map(|key| key.name).chain(self.inner().map(|inner| inner.0))
    }

    /// How the table is written: `[name]` or `[[name]]`; empty for the keys before all tables.
    #[must_use]
    pub fn header(&self) -> String {
        match self.holds {
            _ if self.name == ROOT => String::new(),
            Holds::ManyKeys => format!("[[{}]]", self.name),
            _ => format!("[{}]", self.name),
        }
    }

    /// Whether it is in a table of which there may be several, or is one.
    fn is_repeated(&self) -> bool {
        let is_around = |other: &&Self| self.name == other.name || self.name.starts_with(&format!("{}.", other.name));
        TABLES.iter().filter(is_around).any(|other| other.holds == Holds::ManyKeys)
    }

    /// The tables that stand right in it, with their last names.
    fn inner(&self) -> impl Iterator<Item = (&'static str, &'static Self)> {
        let name = self.name;
        TABLES.iter().filter_map(move |table| {
            let last = if name == ROOT { table.name } else { table.name.strip_prefix(name)?.strip_prefix('.')? };
            (!last.is_empty() && !last.contains('.')).then_some((last, table))
        })
    }

    /// The keys that stand right in it.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'static Key> {
        let name = self.name;
        KEYS.iter().filter(move |key| key.table == name)
    }
}

/// The text of a new config: every key, commented out, with its default.
#[must_use]
pub fn template() -> String {
    template_with(&[])
}

/// A key that a new config sets, and its value as TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// The table that it is in.
    pub table: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The value, as TOML.
    pub value: String,
}

impl Set {
    /// Sets a key to a text.
    #[must_use]
    pub fn text(table: &'static str, name: &'static str, value: &str) -> Self {
        Self { table, name, value: toml::Value::from(value).to_string() }
    }
}

/// The text of a new config in which some keys are set; a table of which there may be several is written once for each.
#[must_use]
pub fn template_with(values: &[Set]) -> String {
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
    let summary = capitalised(key.summary);
    match set {
        Some(set) => format!("\n# {summary}.\n{} = {}\n", key.name, set.value),
        None => format!("\n# {summary}.\n# {} = {}\n", key.name, key.example),
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

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
        ValueKind::Texts | ValueKind::Patterns => json!({ "type": "array", "items": { "type": "string" } }),
        ValueKind::Rules => {
            json!({ "type": "array", "items": { "enum": rule_names() } })
        }
        ValueKind::Notations => {
            let names: Vec<&str> = NOTATIONS.iter().map(|notation| notation.name).collect();
            json!({ "type": "array", "items": { "enum": names } })
        }
    };
    schema["description"] = capitalised(key.summary).into();
    schema
}
