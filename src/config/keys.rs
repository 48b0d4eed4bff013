//! The table of all keys.

/// The table whose keys are the project's own.
pub(crate) const VARIABLES: &str = "variables";

/// The docs tools in whose own syntax pages may be written.
pub const MARKDOWN_DIALECTS: [&str; 6] = ["docusaurus", "hugo", "mdbook", "mintlify", "vitepress", "zola"];

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

impl Key {
    /// What it does, as a sentence without its full stop.
    pub(super) fn about(&self) -> String {
        let mut characters = self.summary.chars();
        characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
    }
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
    /// A list of patterns as in a `.gitignore`.
    Excludes,
}

/// A key with its default, as TOML.
const fn default(
    table: &'static str,
    name: &'static str,
    kind: ValueKind,
    value: &'static str,
    summary: &'static str,
) -> Key {
    Key { table, name, kind, example: value, is_default: true, summary }
}

/// A key without a default, with an example of its value, as TOML.
const fn example(
    table: &'static str,
    name: &'static str,
    kind: ValueKind,
    value: &'static str,
    summary: &'static str,
) -> Key {
    Key { table, name, kind, example: value, is_default: false, summary }
}

/// All keys, in the order of the manual.
pub static KEYS: &[Key] = &[
    example(
        ROOT,
        "extends",
        ValueKind::Text,
        "\"../harkdown.toml\"",
        "another config, relative to this one, that holds where this one says nothing",
    ),
    default(
        "lint",
        "profile",
        ValueKind::OneOf(&["docs", "strict"]),
        "\"docs\"",
        "how much of HAR 1.2 a block must hold: `docs` wants a method and a url, `strict` all that HAR 1.2 requires",
    ),
    example(
        "lint",
        "select",
        ValueKind::Rules,
        "[\"invalid-json\", \"duplicate-key\"]",
        "if given, look for these rules only",
    ),
    default("lint", "ignore", ValueKind::Rules, "[]", "do not look for these rules"),
    example("lint", "notations", ValueKind::Notations, "[\"har\"]", "if given, read requests in these notations only"),
    default(
        "lint",
        "scripts",
        ValueKind::Texts,
        "[]",
        "paths in JSON bodies whose strings are JavaScript, such as `\"options.hook\"`, beside all under `scripts`",
    ),
    default(
        "lint",
        "required-front-matter",
        ValueKind::Texts,
        "[]",
        "fields that the front matter of every page must have, such as `\"title\"`",
    ),
    default(
        "lint",
        "exclude",
        ValueKind::Excludes,
        "[]",
        "files and directories to leave out, with patterns as in a `.gitignore`",
    ),
    default(
        "lint",
        "placeholders",
        ValueKind::Patterns,
        "[]",
        "further texts that the reader replaces by own values: with `*` and `?`, or between slashes a regular expression",
    ),
    example(
        "lint.per-file",
        "files",
        ValueKind::Texts,
        "[\"guides/**\"]",
        "the pages that the table is for, with patterns as in a `.gitignore`",
    ),
    example(
        "lint.per-file",
        "profile",
        ValueKind::OneOf(&["docs", "strict"]),
        "\"strict\"",
        "as in `[lint]`, in its place",
    ),
    example("lint.per-file", "select", ValueKind::Rules, "[\"invalid-json\"]", "as in `[lint]`, in its place"),
    example("lint.per-file", "ignore", ValueKind::Rules, "[\"duplicate-key\"]", "do not look for these rules either"),
    example(
        "generate",
        "records",
        ValueKind::Texts,
        "[\"data/providers/*.toml\"]",
        "the files of the records, TOML, YAML or JSON, with patterns as in a `.gitignore`",
    ),
    example(
        "generate",
        "each",
        ValueKind::Text,
        "\"providers\"",
        "where a file holds many records: the name of their list; a file that is a list needs none",
    ),
    example(
        "generate",
        "schema",
        ValueKind::Text,
        "\"data/provider.schema.json\"",
        "a JSON Schema, as JSON or YAML, that each record must follow",
    ),
    example(
        "generate",
        "template",
        ValueKind::Text,
        "\"templates/provider.md.tera\"",
        "the template of the pages; it may include the other `.tera` files beside it",
    ),
    example(
        "generate",
        "output",
        ValueKind::Text,
        "\"docs/providers/{{ slug }}.md\"",
        "the path of each page, a template too; without a field in it there is one page of all records",
    ),
    default("generate", "comment", ValueKind::Flag, "true", "say in a comment on each page what it is made from"),
    default(
        "generate",
        "indent",
        ValueKind::OneOf(&["tab", "2", "4"]),
        "\"2\"",
        "what lines in har blocks are indented by: tabs, or so many spaces",
    ),
    default(
        "generate",
        "lists",
        ValueKind::OneOf(&["lines", "expanded", "hugged"]),
        "\"lines\"",
        "how lists in har blocks are written: an object a line, a field a line, or as that with brackets side by side: `[{`",
    ),
    default(
        "generate",
        "body",
        ValueKind::OneOf(&["spaced", "tight", "minified", "pretty"]),
        "\"spaced\"",
        "how JSON bodies are written: on a line with spaces (`{ \"a\": 1 }`), without them beside braces, without any, or on many lines",
    ),
    example(
        "generate",
        "body-indent",
        ValueKind::OneOf(&["tab", "2", "4"]),
        "\"2\"",
        "what lines of JSON bodies are indented by, where that is not as in `indent`",
    ),
    default(
        "generate",
        "keys",
        ValueKind::Texts,
        "[]",
        "the fields of a request in their order, which are written even where they say nothing",
    ),
    example(
        "schema",
        "file",
        ValueKind::Text,
        "\"schemas/thing.json\"",
        "a JSON Schema, as JSON or YAML, that JSON bodies must follow",
    ),
    example(
        "schema",
        "openapi",
        ValueKind::Text,
        "\"openapi.yaml\"",
        "an OpenAPI 3.0 or 3.1 document, as JSON or YAML: its operations say which bodies they take",
    ),
    example("schema", "method", ValueKind::Text, "\"POST\"", "only requests with this method"),
    example(
        "schema",
        "url",
        ValueKind::Text,
        "\"https://api.example.com/things/{id}\"",
        "only requests to this URL, or path, without its query; `{name}` and `*` match a part of a segment, `**` at the end all that follows",
    ),
    example(
        "snippets",
        "targets",
        ValueKind::Text,
        "\"targets\"",
        "a directory with targets of the project's own: `<language>/<client>.toml` and `.template`",
    ),
    example(
        "snippets",
        "indent",
        ValueKind::Number(8),
        "2",
        "spaces a level in JSON and in literals, instead of what the language's formatter does",
    ),
    default("snippets", "short", ValueKind::Flag, "false", "short names of options in shells: `-X` for `--request`"),
    default(
        "snippets",
        "async",
        ValueKind::Flag,
        "false",
        "code for an asynchronous runtime where a client has both kinds",
    ),
    default("snippets", "imports", ValueKind::Flag, "true", "write the imports and the program around the request"),
    example("snippets", "timeout", ValueKind::Number(86_400), "30", "how many seconds the client waits for an answer"),
    default(
        "snippets",
        "placeholders",
        ValueKind::OneOf(&["keep", "env"]),
        "\"keep\"",
        "what becomes of `YOUR_TOKEN`, `${account.namespace}`, `<TOKEN>` and `{id}`: `env` reads them from the environment",
    ),
    default("site", "title", ValueKind::Text, "\"Documentation\"", "the name of the site"),
    default("site", "source", ValueKind::Text, "\"docs\"", "the directory of the pages"),
    default("site", "output", ValueKind::Text, "\"site\"", "the directory that the site is written to"),
    example(
        "site",
        "description",
        ValueKind::Text,
        "\"How to use our API\"",
        "a sentence on what the site is about, for `llms.txt` and the feed",
    ),
    example(
        "site",
        "url",
        ValueKind::Text,
        "\"https://docs.example.com/\"",
        "the address that the site is served at; with it there are a `sitemap.xml` and canonical links",
    ),
    default("site", "base", ValueKind::Text, "\"/\"", "the path that the site is served under, where no `url` says it"),
    example(
        "site",
        "edit-url",
        ValueKind::Text,
        "\"https://git.example.com/docs/edit/main/docs/{path}\"",
        "where readers may edit a page; `{path}` is replaced by its path in the directory of the pages",
    ),
    default(
        "site",
        "feed",
        ValueKind::Flag,
        "false",
        "write an Atom feed of the pages whose front matter has a `date`; it needs a `url`",
    ),
    default(
        "site",
        "targets",
        ValueKind::Texts,
        "[\"shell/curl\", \"python/requests\", \"javascript/fetch\", \"node/fetch\", \"go/native\"]",
        "the targets that readers choose from, in this order",
    ),
    default(
        "site",
        "tabs",
        ValueKind::Notations,
        "[\"har\"]",
        "the notations whose blocks become tabs with the code of all targets; `harkdown-tabs` in an info string does it for one block",
    ),
    example(
        "site",
        "templates",
        ValueKind::Text,
        "\"templates\"",
        "a directory of templates that come before the built-in ones",
    ),
    default(
        "site",
        "allow-html",
        ValueKind::Flag,
        "false",
        "publish raw HTML in pages as it is instead of showing the source of what could run code",
    ),
    example(
        "site",
        "dialect",
        ValueKind::OneOf(&MARKDOWN_DIALECTS),
        "\"hugo\"",
        "the docs tool in whose own syntax the pages are written: with `--format` of that tool, its shortcodes, includes and components stay as they are",
    ),
    default(
        "site",
        "language",
        ValueKind::Text,
        "\"en\"",
        "the language of the pages, as in HTML's `lang`; `ar`, `he` and others are laid out from right to left",
    ),
    example(
        "site",
        "logo",
        ValueKind::Text,
        "\"logo.svg\"",
        "the path of your logo in the directory of the pages; it is the icon of the site too",
    ),
    example(
        "site",
        "repository",
        ValueKind::Text,
        "\"https://git.example.com/docs\"",
        "where the project is kept; every page links to it",
    ),
    example("site", "version", ValueKind::Text, "\"2.0\"", "which of `[[site.versions]]` these pages are"),
    example(
        "site.colors",
        "accent",
        ValueKind::Text,
        "\"#2450b8\"",
        "the color of links and of what is chosen, on light ground",
    ),
    example("site.colors", "accent-dark", ValueKind::Text, "\"#93b7ff\"", "the same on dark ground"),
    example(
        "site.nav",
        "title",
        ValueKind::Text,
        "\"Guides\"",
        "what the section is called; without it, its pages come before all sections",
    ),
    example(
        "site.nav",
        "pages",
        ValueKind::Texts,
        "[\"start.md\", \"guides/\"]",
        "its pages in order, as paths in the directory of the pages; a directory means all of its pages",
    ),
    example("site.versions", "title", ValueKind::Text, "\"1.0\"", "what the version is called"),
    example("site.versions", "url", ValueKind::Text, "\"https://docs.example.com/1.0/\"", "where its pages are"),
];

/// The defaults of the keys that are right in a table.
pub(super) fn defaults(table: &str) -> toml::Table {
    let rows = KEYS.iter().filter(|key| key.table == table && key.is_default);
    let lines: Vec<String> = rows.map(|key| format!("{} = {}", key.name, key.example)).collect();
    lines.join("\n").parse().expect("a test reads the defaults of the table")
}

/// The keys that are in no table.
pub(crate) const ROOT: &str = "";

/// A table of the config.
#[derive(Clone, Copy, Debug)]
pub struct KeyTable {
    /// Its name, with the tables around it.
    pub name: &'static str,
    /// What may be in it.
    pub(crate) holds: Holds,
    /// What it is for.
    pub about: &'static str,
}

/// What may be in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
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
    pub(super) fn is_repeated(&self) -> bool {
        let is_around = |other: &&Self| self.name == other.name || self.name.starts_with(&format!("{}.", other.name));
        TABLES.iter().filter(is_around).any(|other| other.holds == Holds::ManyKeys)
    }

    /// The tables directly in it, with their last names.
    pub(super) fn inner(&self) -> impl Iterator<Item = (&'static str, &'static Self)> {
        let name = self.name;
        TABLES.iter().filter_map(move |table| {
            let last = if name == ROOT { table.name } else { table.name.strip_prefix(name)?.strip_prefix('.')? };
            (!last.is_empty() && !last.contains('.')).then_some((last, table))
        })
    }

    /// The keys directly in it.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'static Key> {
        let name = self.name;
        KEYS.iter().filter(move |key| key.table == name)
    }
}
