//! What a docs tool wants to be written in its own way.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use tera::{Kwargs, State, Tera};

/// How a docs tool wants its Markdown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the tool")]
pub struct Flavour {
    /// The name on the command line.
    #[serde(skip)]
    pub(crate) name: &'static str,
    /// The extension of pages.
    #[serde(default = "md")]
    pub(super) extension: String,
    /// How pages say what they are called.
    #[serde(default)]
    pub(super) front_matter: Headers,
    /// Whether the tool also reads TOML between `+++` lines.
    #[serde(default)]
    pub(super) reads_toml: bool,
    /// What the tool does with pages that say that they are drafts.
    #[serde(default)]
    pub(super) drafts: Drafts,
    /// What the tool makes of raw HTML.
    #[serde(default)]
    pub(super) html: Html,
    /// Whether addresses of files in raw HTML lead where those in Markdown do.
    #[serde(default)]
    pub(super) raw_addresses: bool,
    /// What ends the part of a page that lists of pages show.
    #[serde(default)]
    pub(super) summary_end: Option<String>,
    /// How other comments start that the tool acts on.
    #[serde(default)]
    pub(super) comments: Vec<String>,
    /// The key of the front matter for the place of a page among the others.
    #[serde(default)]
    pub(super) order_key: Option<String>,
    /// How pages link to each other.
    #[serde(default)]
    pub(super) links: Links,
    /// What means something in the tool's prose, beside Markdown.
    #[serde(default)]
    pub(super) prose: ProseSyntax,
    /// What means something in the tool's code blocks.
    #[serde(default)]
    pub(super) code: Code,
    /// Whether headings say what links call them: where the tool gives them names of its own.
    #[serde(default)]
    pub(super) heading_ids: bool,
    /// Whether an id that a page gives to text in a line becomes an element, as the tool reads no `**name**{ #id }`.
    #[serde(default)]
    pub(super) inline_ids: bool,
    /// Whether the front matter says what a page is called whose heading has to be escaped: where the tool lists pages by
    /// their headings as they are.
    #[serde(default)]
    pub(super) titles: bool,
    /// Languages of code that the tool knows by another name.
    #[serde(default)]
    pub(super) languages: BTreeMap<String, String>,
    /// Whether the content of a list's item starts four columns after its marker, and not after the marker.
    #[serde(default)]
    pub(super) wide_lists: bool,
    /// What a page with requests starts with.
    #[serde(default)]
    pub(super) preamble: String,
    /// The name of pages that stand for their folder, if not `index`.
    #[serde(default)]
    pub(super) index: Option<String>,
    /// The name of the file that lists all pages, if the tool wants one.
    #[serde(default)]
    pub(super) summary: Option<String>,
    #[serde(skip)]
    pub(super) template: &'static str,
    #[serde(skip)]
    pub(super) engine: OnceLock<Tera>,
}

pub(super) fn md() -> String {
    "md".to_owned()
}

/// How pages say what they are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Headers {
    /// YAML between `---` lines, with everything the page has.
    #[default]
    Yaml,
    /// YAML as the author wrote it, and YAML for all else.
    AsIs,
    /// TOML between `+++` lines, with the keys that Zola knows and all others under `extra`.
    Zola,
    /// Not at all.
    None,
}

/// What a docs tool does with pages that say that they are drafts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Drafts {
    /// It publishes them as any other page.
    #[default]
    Published,
    /// It leaves out pages that say `draft: true`.
    LeftOut,
    /// It leaves out what its list of pages does not lead to.
    Unlisted,
    /// Nobody knows which tool it is.
    Unknown,
}

/// What a docs tool makes of raw HTML.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Html {
    /// What `CommonMark` does.
    #[default]
    Blocks,
    /// The same in a line of text; blocks are another matter.
    Lines,
    /// It leaves raw HTML out.
    None,
}

/// How pages link to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Links {
    /// By the paths of their files.
    #[default]
    Files,
    /// By addresses: `a/b.md` is the folder `a/b/`.
    Folders,
    /// By paths from the top, without an extension.
    Bare,
    /// By paths from the top after `@/`.
    Content,
}

/// What means something in prose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ProseSyntax {
    /// Markdown and HTML.
    #[default]
    Markdown,
    /// MDX: braces are JavaScript, and every `<` opens an element.
    Mdx,
    /// Vue templates: double braces are expressions.
    Vue,
    /// Shortcodes: `{{< … >}}`.
    Shortcodes,
}

/// What means something in code blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Code {
    /// Nothing.
    #[default]
    Verbatim,
    /// Hugo's shortcodes.
    Hugo,
    /// Zola's shortcodes.
    Zola,
    /// mdBook's `{{#…}}`.
    Mdbook,
}

impl Flavour {
    /// What the tool calls a language of code.
    pub(super) fn language<'l>(&'l self, name: &'l str) -> &'l str {
        self.languages.get(name).map_or(name, String::as_str)
    }

    /// Whether it publishes a page that says that it is a draft; `is_listed` is whether the list of pages is made.
    pub(super) fn publishes_drafts(&self, is_listed: bool) -> bool {
        match self.drafts {
            Drafts::Published => true,
            Drafts::Unlisted => !is_listed,
            Drafts::LeftOut | Drafts::Unknown => false,
        }
    }

    pub(super) fn engine(&self) -> &Tera {
        self.engine.get_or_init(|| {
            let mut tera = Tera::default();
            tera.register_filter("indented", |text: &str, arguments: Kwargs, _: &State| {
                let prefix = " ".repeat(arguments.get("by")?.unwrap_or(4));
                let line =
                    |line: &str| if line.trim().is_empty() { line.to_owned() } else { format!("{prefix}{line}") };
                tera::TeraResult::Ok(text.split('\n').map(line).collect::<Vec<_>>().join("\n"))
            });
            tera.register_filter("attribute", |text: &str, _: Kwargs, _: &State| {
                text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('{', "&#123;")
            });
            tera.add_raw_template(self.name, self.template).expect("a test compiles every template");
            tera
        })
    }
}
