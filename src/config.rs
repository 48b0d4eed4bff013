//! `harkdown.toml`: what a project wants.
//!
//! Every key stands in [`KEYS`]; the check for unknown keys, the file that `init` writes, the schema and the manual are
//! all made from it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use crate::error::{Error, Result};
use crate::lint::{Profile, Settings};
use crate::report::located;
use crate::rules::RULES;
use crate::suggest::did_you_mean;
use crate::text::Span;
use crate::workspace;

/// The names of a config, the first one found counts.
pub const FILE_NAMES: &[&str] = &["harkdown.toml", ".harkdown.toml", ".config/harkdown.toml"];

/// The table whose keys are the project's own.
pub const VARIABLES: &str = "variables";

/// What a project wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The file that it was read from; `None` for the defaults.
    pub path: Option<PathBuf>,
    /// The directory that its paths are relative to.
    pub root: PathBuf,
    /// `[lint]`.
    pub lint: Lint,
    /// `[variables]`: dotted names to what stands for them in pages.
    pub variables: BTreeMap<String, String>,
    /// `[site]`.
    pub site: Site,
}

/// `[lint]`: what pages are checked against.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lint {
    /// How much of HAR 1.2 a block must hold.
    pub profile: Profile,
    /// If given, only these rules.
    pub select: Option<Vec<String>>,
    /// Without these rules.
    pub ignore: Vec<String>,
    /// JSON paths in bodies whose strings are JavaScript.
    pub scripts: Vec<String>,
    /// Files and directories to leave out, as in a `.gitignore`.
    pub exclude: Vec<String>,
}

/// `[site]`: what is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Site {
    /// The site's name.
    pub title: String,
    /// The directory of the pages.
    pub source: PathBuf,
    /// The directory that the site is written to.
    pub output: PathBuf,
    /// The path that the site is served under.
    pub base: String,
    /// The targets that readers choose from, in order.
    pub targets: Vec<String>,
    /// A directory of templates that come before the built-in ones.
    pub templates: Option<PathBuf>,
    /// Whether raw HTML in pages is published as it is.
    pub allow_html: bool,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            title: "Documentation".to_owned(),
            source: PathBuf::from("docs"),
            output: PathBuf::from("site"),
            base: "/".to_owned(),
            targets: DEFAULT_TARGETS.iter().map(|&target| target.to_owned()).collect(),
            templates: None,
            allow_html: false,
        }
    }
}

const DEFAULT_TARGETS: &[&str] = &["shell/curl", "python/requests", "javascript/fetch", "node/fetch", "go/native"];

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
        summary: "how much of HAR 1.2 a block must hold: `docs` wants a method and a url, `strict` all that HAR 1.2 requires",
    },
    Key {
        table: "lint",
        name: "select",
        kind: Kind::Rules,
        example: "[\"invalid-json\", \"duplicate-key\"]",
        summary: "if given, look for these rules only",
    },
    Key { table: "lint", name: "ignore", kind: Kind::Rules, example: "[]", summary: "do not look for these rules" },
    Key {
        table: "lint",
        name: "scripts",
        kind: Kind::Texts,
        example: "[]",
        summary: "paths in JSON bodies whose strings are JavaScript, such as `\"options.hook\"`, beside all under `scripts`",
    },
    Key {
        table: "lint",
        name: "exclude",
        kind: Kind::Texts,
        example: "[]",
        summary: "files and directories to leave out, with patterns as in a `.gitignore`",
    },
    Key {
        table: "site",
        name: "title",
        kind: Kind::Text,
        example: "\"Documentation\"",
        summary: "the name of the site",
    },
    Key { table: "site", name: "source", kind: Kind::Text, example: "\"docs\"", summary: "the directory of the pages" },
    Key {
        table: "site",
        name: "output",
        kind: Kind::Text,
        example: "\"site\"",
        summary: "the directory that the site is written to",
    },
    Key {
        table: "site",
        name: "base",
        kind: Kind::Text,
        example: "\"/\"",
        summary: "the path that the site is served under",
    },
    Key {
        table: "site",
        name: "targets",
        kind: Kind::Texts,
        example: "[\"shell/curl\", \"python/requests\", \"javascript/fetch\", \"node/fetch\", \"go/native\"]",
        summary: "the targets that readers choose from, in this order",
    },
    Key {
        table: "site",
        name: "templates",
        kind: Kind::Text,
        example: "\"templates\"",
        summary: "a directory of templates that come before the built-in ones",
    },
    Key {
        table: "site",
        name: "allow-html",
        kind: Kind::Flag,
        example: "false",
        summary: "publish raw HTML in pages as it is instead of showing its source",
    },
];

/// What each table is for.
pub static TABLES: &[(&str, &str)] = &[
    ("lint", "What pages are checked against."),
    (VARIABLES, "What stands for `${name}` in pages; nested tables give dotted names."),
    ("site", "What is published."),
];

impl Config {
    /// The defaults, with paths relative to `root`.
    #[must_use]
    pub fn isolated(root: &Path) -> Self {
        Self { root: root.to_path_buf(), ..Self::default() }
    }

    /// The nearest config in `directory` or above it; the defaults where there is none.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or is wrong.
    pub fn find(directory: &Path) -> Result<Self> {
        match workspace::find_upwards(directory, FILE_NAMES) {
            Some(path) => {
                let shown = path.strip_prefix(directory).unwrap_or(&path).to_path_buf();
                Self::read(&shown, directory)
            }
            None => Ok(Self::isolated(directory)),
        }
    }

    /// The config in the file at `path`, which is relative to `directory`.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or is wrong.
    pub fn read(path: &Path, directory: &Path) -> Result<Self> {
        let text = workspace::read_text(path)?;
        let mut config = Self::parse(&text, &workspace::display_name(path))?;
        let above = workspace::absolute(directory, path).parent().map(Path::to_path_buf).unwrap_or_default();
        config.root =
            if above.ends_with(".config") { above.parent().map(Path::to_path_buf).unwrap_or_default() } else { above };
        config.path = Some(path.to_path_buf());
        Ok(config)
    }

    /// The config in `text`; messages call it `name`.
    ///
    /// # Errors
    ///
    /// With the place and an excerpt, when the text is no TOML, a key is unknown, or a value is of the wrong type.
    pub fn parse(text: &str, name: &str) -> Result<Self> {
        Self::parse_text(text)
            .map_err(|problem| Error::new(located(name, text, problem.span, &problem.message, &problem.label)))
    }

    fn parse_text(text: &str) -> Result<Self, Problem> {
        let root = DeTable::parse(text).map_err(|error| Problem::of_toml(&error, text))?;
        check(root.get_ref())?;
        let variables = variables(root.get_ref())?;
        let file: File = toml::from_str(text).map_err(|error| Problem::of_toml(&error, text))?;
        Ok(Self { lint: file.lint, site: file.site, variables, ..Self::default() })
    }

    /// What the linter is told.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings {
            profile: self.lint.profile,
            select: self.lint.select.clone(),
            ignore: self.lint.ignore.clone(),
            scripts: self.lint.scripts.clone(),
        }
    }
}

/// The tables that deserialise as they are.
#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    lint: Lint,
    site: Site,
}

/// What is wrong with a config, and where.
struct Problem {
    span: Span,
    message: String,
    label: String,
}

impl Problem {
    fn new(span: std::ops::Range<usize>, message: impl Into<String>) -> Self {
        Self { span: span.into(), message: message.into(), label: String::new() }
    }

    fn labelled(self, label: impl Into<String>) -> Self {
        Self { label: label.into(), ..self }
    }

    fn of_toml(error: &toml::de::Error, text: &str) -> Self {
        let message = error.message().replace('\n', ", ");
        Self::new(error.span().unwrap_or(text.len()..text.len()), format!("not valid TOML: {message}"))
    }
}

/// A key with where it stands.
type Name<'t> = Spanned<DeString<'t>>;

/// Every key is known and holds what it should.
fn check(root: &DeTable<'_>) -> Result<(), Problem> {
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
        let mut known = KEYS.iter().filter(|key| key.table == table);
        match known.clone().find(|key| key.name == name.get_ref()) {
            Some(key) => check_value(key, value)?,
            None => {
                let suggestion = did_you_mean(name.get_ref(), known.by_ref().map(|key| key.name));
                let message = format!("unknown key `{}` in `[{table}]`{suggestion}", name.get_ref());
                return Err(Problem::new(name.span(), message));
            }
        }
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
fn variables(root: &DeTable<'_>) -> Result<BTreeMap<String, String>, Problem> {
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

/// The text of a new config: every key, commented out, with its default.
#[must_use]
pub fn template() -> String {
    let mut text =
        String::from("# How harkdown treats this project. All keys are optional; a `#` stands before the defaults.\n");
    for (table, about) in TABLES {
        text += &format!("\n# {about}\n[{table}]\n");
        if *table == VARIABLES {
            text += "# \"account.namespace\" = \"YOUR_DOMAIN\"\n";
        }
        for key in KEYS.iter().filter(|key| key.table == *table) {
            text += &format!("# {}.\n# {} = {}\n", capitalised(key.summary), key.name, key.example);
        }
    }
    text
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
