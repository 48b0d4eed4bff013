//! Pages turned into Markdown for the docs tool that a team already has: requests become that tool's own tabs.
//!
//! [`build`] knows no files, as [`crate::site::build`]: the same input goes in, files and findings come out. A flavour is an
//! entry of facts about the tool, and a template for a request (`templates/flavours`).

mod escape;
mod links;
mod lists;
mod page;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use rayon::prelude::*;
use serde::Deserialize;
use tera::{Kwargs, State, Tera};

use crate::site::{File, Gathered, PageReport, Settings, Sink, Site, SiteInput, Snippet, Source, Sources};
use crate::{Diagnostic, Error, Result};
use links::Paths;
use page::WrittenPage;

/// How a docs tool wants its Markdown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the tool")]
pub struct Flavour {
    /// The name on the command line.
    #[serde(skip)]
    pub name: &'static str,
    /// The tool's own name.
    pub title: String,
    /// The tool's home.
    pub link: String,
    /// The extension of pages.
    #[serde(default = "md")]
    extension: String,
    /// How pages say what they are called.
    #[serde(default)]
    front_matter: Headers,
    /// Whether the tool also reads TOML between `+++` lines.
    #[serde(default)]
    reads_toml: bool,
    /// The key of the front matter for the place of a page among the others.
    #[serde(default)]
    order_key: Option<String>,
    /// How pages link to each other.
    #[serde(default)]
    links: Links,
    /// What means something in the tool's prose, beside Markdown.
    #[serde(default)]
    prose: Prose,
    /// What means something in the tool's code blocks.
    #[serde(default)]
    code: Code,
    /// Whether headings say what links call them: where the tool gives them names of its own.
    #[serde(default)]
    heading_ids: bool,
    /// Whether the front matter says what a page is called whose heading has to be escaped: where the tool lists pages by
    /// their headings as they stand.
    #[serde(default)]
    titles: bool,
    /// Languages of code that the tool knows by another name.
    #[serde(default)]
    languages: BTreeMap<String, String>,
    /// Whether the content of a list's item starts four columns after its marker, and not after the marker.
    #[serde(default)]
    wide_lists: bool,
    /// What a page with requests starts with.
    #[serde(default)]
    preamble: String,
    /// The name of pages that stand for their folder, if not `index`.
    #[serde(default)]
    index: Option<String>,
    /// The name of the file that lists all pages, if the tool wants one.
    #[serde(default)]
    summary: Option<String>,
    #[serde(skip)]
    template: &'static str,
    #[serde(skip)]
    engine: OnceLock<Tera>,
}

fn md() -> String {
    "md".to_owned()
}

/// How pages say what they are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Headers {
    /// YAML between `---` lines, with everything the page has.
    #[default]
    Yaml,
    /// TOML between `+++` lines, with title, description and order only.
    Toml,
    /// Not at all.
    None,
}

/// How pages link to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Links {
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
enum Prose {
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
enum Code {
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

macro_rules! flavours {
    ($($name:literal),* $(,)?) => {
        /// The names of all flavours, sorted.
        pub const NAMES: &[&str] = &[$($name),*];

        static FLAVOURS: [BuiltIn; NAMES.len()] = [$(BuiltIn {
            name: $name,
            entry: include_str!(concat!("../templates/flavours/", $name, ".toml")),
            template: include_str!(concat!("../templates/flavours/", $name, ".tera")),
            flavour: OnceLock::new(),
        }),*];
    };
}

flavours!["details", "docusaurus", "hugo", "markdown", "mdbook", "mintlify", "mkdocs", "vitepress", "zola"];

/// A flavour of this crate.
struct BuiltIn {
    name: &'static str,
    entry: &'static str,
    template: &'static str,
    flavour: OnceLock<Flavour>,
}

impl BuiltIn {
    fn flavour(&self) -> &Flavour {
        self.flavour.get_or_init(|| {
            let flavour: Flavour = toml::from_str(self.entry).expect("a test reads every entry");
            Flavour { name: self.name, template: self.template, ..flavour }
        })
    }
}

/// The flavour of that name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Flavour> {
    FLAVOURS.iter().find(|flavour| flavour.name == name).map(BuiltIn::flavour)
}

impl Flavour {
    /// What the tool calls a language of code.
    fn language<'l>(&'l self, name: &'l str) -> &'l str {
        self.languages.get(name).map_or(name, String::as_str)
    }

    fn engine(&self) -> &Tera {
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

/// Builds the files of a flavour. The same input gives the same bytes.
///
/// # Errors
///
/// A path that leaves the folder, or two pages for one file.
pub fn build(input: &SiteInput<'_>, flavour: &Flavour) -> Result<Site> {
    let mut files = Gathered::default();
    let pages = build_to(input, input.settings, input.snippet, flavour, &mut files)?;
    Ok(Site { files: files.sorted(), pages })
}

/// How many pages are in memory at once: enough to keep all cores busy, and not the whole of a large tree.
const BATCH: usize = 256;

/// Builds the files of a flavour, and gives them away as they are done. Says what it found in each page, in order.
///
/// # Errors
///
/// A page that cannot be read, a path that leaves the folder, two pages for one file; what the sink says.
pub fn build_to(
    sources: &dyn Sources,
    settings: &Settings,
    snippet: &Snippet<'_>,
    flavour: &Flavour,
    sink: &mut dyn Sink,
) -> Result<Vec<PageReport>> {
    let names = sources.paths();
    let paths = Paths::new(names.iter().copied(), flavour);
    let input = SiteInput { settings, pages: &[], assets: &[], snippet };
    let mut reports = Vec::with_capacity(names.len());
    let mut listed = Vec::new();
    for start in (0..names.len()).step_by(BATCH) {
        let batch = start..names.len().min(start + BATCH);
        let write = |page: usize| {
            let mut written = None;
            sources.page(page, &mut |source| {
                let page = page::write(source, &input, flavour, &paths)?;
                written = Some((PageReport::of(source, &page.diagnostics), page));
                Ok(())
            })?;
            written.ok_or_else(|| Error::new("a page was not shown"))
        };
        let written: Vec<(PageReport, WrittenPage)> =
            batch.clone().into_par_iter().map(write).collect::<Result<_>>()?;
        let mut files = Vec::with_capacity(BATCH);
        for (page, (report, mut written)) in batch.zip(written) {
            if report.published {
                let text = std::mem::take(&mut written.text);
                files.push(File { path: paths.of(names[page]).to_owned(), bytes: text.into_bytes() });
                listed.extend(flavour.summary.is_some().then_some((page, written)));
            }
            reports.push(report);
        }
        sink.take(files)?;
    }
    // The order that the author of a book gave it.
    if let Some(name) = flavour.summary.as_ref().filter(|name| !names.contains(&name.as_str())) {
        let pages = listed.iter().map(|(page, written)| (paths.of(names[*page]), written));
        sink.take(vec![File { path: name.clone(), bytes: summary(pages).into_bytes() }])?;
    }
    for asset in 0..sources.assets().len() {
        sink.take(vec![sources.asset(asset)?])?;
    }
    Ok(reports)
}

/// A page in which code in all targets is in the places of its requests, and all else stays as it is; and what was found
/// on the way.
///
/// # Errors
///
/// A template that cannot be rendered.
pub fn with_code(page: &Source<'_>, input: &SiteInput<'_>, flavour: &Flavour) -> Result<(String, Vec<Diagnostic>)> {
    page::write_requests(page, input, flavour, &Paths::new(std::iter::empty(), flavour))
}

/// The list of all pages by section, as mdBook wants it: sections in the order of their first pages.
fn summary<'w>(pages: impl Iterator<Item = (&'w str, &'w WrittenPage)>) -> String {
    let mut sections: BTreeMap<String, Vec<(i64, &str, &str)>> = BTreeMap::new();
    for (path, written) in pages {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let section = written.section.clone().unwrap_or_else(|| folder.to_owned());
        sections.entry(section).or_default().push((written.order.unwrap_or(i64::MAX), &written.title, path));
    }
    for pages in sections.values_mut() {
        pages.sort_unstable();
    }
    let mut sections: Vec<_> = sections.into_iter().collect();
    sections.sort_by_key(|(section, pages)| (!section.is_empty(), pages.first().map(|page| page.0)));
    let mut text = "# Summary\n".to_owned();
    for (section, pages) in sections {
        if !section.is_empty() {
            let _ = write!(text, "\n# {}\n", escape::plain(&section));
        }
        text.push('\n');
        for (_, title, path) in pages {
            let _ = writeln!(text, "- [{}]({})", escape::plain(title), links::encode(path));
        }
    }
    text
}
