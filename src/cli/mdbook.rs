//! `harkdown mdbook`: a preprocessor of mdBook, which lints the chapters and writes the code of their requests.
//!
//! mdBook asks `supports RENDERER`, then sends `[context, book]` as JSON and takes the book back. The book is read as JSON, so
//! that both mdBook 0.4, which lists `sections`, and 0.5, which lists `items`, can send it.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::Value as Json;

use super::Exit;
use super::build::{self, CheckedPage, keeps_from_publishing};
use super::fail_on::FailOn;
use super::session::{Session, read_stdin};
use crate::config::Config;
use crate::error::{Error, Result};
use crate::flavour::{self, Flavour};
use crate::report::{self, Format, count};
use crate::site::{self, SiteInput};
use crate::suggest::did_you_mean;
use crate::workspace;

/// Lint the chapters of an mdBook, and write the code of their requests: a preprocessor.
///
/// mdBook runs it if `book.toml` has a table `[preprocessor.harkdown]` with `command = "harkdown mdbook"`, or without a command
/// if `mdbook-harkdown` is installed. Each `har` block becomes code in the targets of `site.targets`. Findings go to standard
/// error; errors end the build.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  [preprocessor.harkdown]\n  command = \"harkdown mdbook\"\n  after = [\"links\"]")]
pub(super) struct Arguments {
    #[command(subcommand)]
    question: Option<Question>,
}

#[derive(Debug, Subcommand)]
enum Question {
    /// Say by the exit code that a renderer is supported: all are.
    Supports {
        /// The name of the renderer.
        renderer: String,
    },
}

/// What mdBook and its users may write in `[preprocessor.harkdown]`.
const KEYS: [&str; 8] = ["command", "before", "after", "renderer", "renderers", "optional", "fail-on", "targets"];

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        if let Some(Question::Supports { renderer }) = &self.question {
            session.explain(&format!("{renderer} is supported"))?;
            return Ok(Exit::Clean);
        }
        let text = read_stdin(Path::new("<stdin>"))?;
        let no_book = || Error::new("standard input is not a book of mdBook; mdBook runs this command by itself");
        let sent: Json = serde_json::from_str(&text).map_err(|_| no_book())?;
        let Json::Array(sent) = sent else { return Err(no_book()) };
        let [context, mut book] = <[Json; 2]>::try_from(sent).map_err(|_| no_book())?;
        let context = Context::of(&context, session)?;
        let mut chapters = Vec::new();
        let lists = book.as_object_mut().ok_or_else(no_book)?.iter_mut();
        for (_, items) in lists.filter(|(name, _)| matches!(name.as_str(), "items" | "sections")) {
            collect(Some(items), &mut chapters);
        }
        let failed = preprocess(&context, chapters, session)?;
        if failed > 0 {
            session.inform(&format!("the book is not built: {} with errors", count(failed, "chapter")))?;
            return Ok(Exit::Found);
        }
        session.out.line(&book.to_string())?;
        Ok(Exit::Clean)
    }
}

/// What mdBook says of the book, and what harkdown.toml says.
struct Context {
    config: Config,
    /// The directory of the chapters.
    source: PathBuf,
    flavour: &'static Flavour,
    fail_on: FailOn,
}

impl Context {
    fn of(context: &Json, session: &mut Session) -> Result<Self> {
        let root = context["root"].as_str().map(PathBuf::from);
        let root = root.ok_or_else(|| Error::new("mdBook does not say where the book is; its `root` is missing"))?;
        if let Some(version) = context["mdbook_version"].as_str().filter(|version| !is_known(version)) {
            session.inform(&format!("this is mdBook {version}; harkdown is made for 0.4 and 0.5"))?;
        }
        let settings = &context["config"]["preprocessor"]["harkdown"];
        for key in settings.as_object().into_iter().flat_map(serde_json::Map::keys) {
            if !KEYS.contains(&key.as_str()) {
                return Err(wrong(&format!("has an unknown key `{key}`{}", did_you_mean(key, KEYS))));
            }
        }
        let mut config = session.config_of(&root)?;
        if let Some(targets) = settings.get("targets") {
            let names =
                targets.as_array().and_then(|names| names.iter().map(|name| Some(name.as_str()?.to_owned())).collect());
            let names: Vec<String> = names.ok_or_else(|| wrong("`targets` is not a list of names"))?;
            for name in &names {
                config.targets.find(name).map_err(|error| wrong(&format!("`targets`: {error}")))?;
            }
            config.site.targets = names;
        }
        let source = context["config"]["book"]["src"].as_str().unwrap_or("src");
        Ok(Self {
            config,
            source: workspace::shortened(&root.join(source)),
            flavour: flavour_for(context, settings),
            fail_on: fail_on(settings)?,
        })
    }
}

fn wrong(what: &str) -> Error {
    Error::in_file("book.toml", format!("[preprocessor.harkdown] {what}"))
}

fn is_known(version: &str) -> bool {
    ["0.4.", "0.5."].iter().any(|known| version.starts_with(known))
}

/// How code is written: in HTML elements for HTML. `{{#…}}` is escaped if the preprocessor that expands it comes later.
fn flavour_for(context: &Json, settings: &Json) -> &'static Flavour {
    let is_after_links =
        settings["after"].as_array().is_some_and(|after| after.iter().any(|name| name.as_str() == Some("links")));
    let has_links = context["config"]["build"]["use-default-preprocessors"].as_bool() != Some(false);
    let name = match context["renderer"].as_str() {
        Some("html") if has_links && !is_after_links => "mdbook",
        Some("html") => "details",
        _ => "markdown",
    };
    flavour::find(name).expect("it is one of the built-in flavours")
}

fn fail_on(settings: &Json) -> Result<FailOn> {
    let Some(value) = settings.get("fail-on") else { return Ok(FailOn::Error) };
    let name = value.as_str().unwrap_or_default();
    <FailOn as clap::ValueEnum>::from_str(name, false)
        .map_err(|_| wrong("`fail-on` must be one of `error`, `warning`, `hint`, `never`"))
}

/// A chapter that has a page.
struct Chapter<'b> {
    /// The page, from the directory of the chapters.
    path: String,
    content: &'b mut Json,
}

/// Lists the chapters of a list, and those below them.
fn collect<'b>(items: Option<&'b mut Json>, chapters: &mut Vec<Chapter<'b>>) {
    for item in items.and_then(Json::as_array_mut).into_iter().flatten() {
        let Some(Json::Object(chapter)) = item.get_mut("Chapter") else { continue };
        let path = ["source_path", "path"].iter().find_map(|name| chapter.get(*name)?.as_str()).map(str::to_owned);
        let (mut content, mut inner) = (None, None);
        for (name, value) in chapter.iter_mut() {
            match name.as_str() {
                "content" if value.is_string() => content = Some(value),
                "sub_items" => inner = Some(value),
                _ => {}
            }
        }
        chapters.extend(path.zip(content).map(|(path, content)| Chapter { path, content }));
        collect(inner, chapters);
    }
}

/// Writes the code into the chapters; says how many have findings that end the build.
fn preprocess(context: &Context, chapters: Vec<Chapter<'_>>, session: &mut Session) -> Result<usize> {
    let Context { config, source, flavour, fail_on } = context;
    let (scopes, settings, snippet) = (build::scopes(config)?, build::settings(config)?, build::snippet(config, false));
    let settings = site::Settings { allow_html: true, ..settings };
    let input = SiteInput { settings: &settings, pages: &[], assets: &[], snippet: &snippet };
    let mut failed = 0;
    for chapter in chapters {
        let text = chapter.content.as_str().unwrap_or_default().to_owned();
        let page = CheckedPage::check(&source.join(&chapter.path), source, text, &scopes);
        let published = page.published();
        let (written, found) = flavour::with_code(&page.source(&published), &input, flavour)?;
        let found = page.diagnostics(&found);
        report(&page, &found, session)?;
        failed += usize::from(
            fail_on.severity().is_some_and(|least| found.iter().any(|it| keeps_from_publishing(it, least))),
        );
        *chapter.content = written.into();
    }
    Ok(failed)
}

fn report(page: &CheckedPage, diagnostics: &[crate::Diagnostic], session: &mut Session) -> Result<()> {
    if diagnostics.is_empty() {
        return Ok(());
    }
    let color = session.log().has_color();
    let page = report::ReportedPage { file: &page.name, text: &page.text, diagnostics };
    session.log().write(&Format::Full.render(&page, color))
}
