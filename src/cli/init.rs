//! `harkdown init`: a first config that fits what is there.

mod survey;
mod tools;

use std::path::{Path, PathBuf};

use clap::Args;

use super::Exit;
use super::session::Session;
use crate::config::{self, FILE_NAMES, Set};
use crate::error::{Error, Result};
use crate::path;
use crate::workspace;
use survey::Survey;
use tools::Tool;

/// Look at a project, and write a `harkdown.toml` that fits it.
///
/// harkdown looks for the docs tool, the pages, their requests and `OpenAPI` documents, and says what it found. Every key is
/// explained in the file; those that need no value of their own are commented out. A config that is there already is never
/// overwritten.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  harkdown init\n  harkdown init path/to/project")]
pub(super) struct Arguments {
    /// The directory of the project, to which the config is written.
    #[arg(default_value = ".", value_name = "DIR")]
    directory: PathBuf,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let existing = FILE_NAMES.iter().map(|name| self.path(name)).find(|path| workspace::exists(path));
        if let Some(path) = existing {
            return Err(Error::in_file(path, "exists already; it was left as it is"));
        }
        if !workspace::is_directory(&self.directory) {
            return Err(Error::in_file(
                &self.directory,
                "is not a directory; create it first, or name the project's own",
            ));
        }
        let survey = Survey::of(&self.directory, session.threads())?;
        let path = self.path(FILE_NAMES[0]);
        workspace::clear_unfinished_beside(std::slice::from_ref(&path));
        workspace::create_new(&path, &config::template_with(&settings(&survey)))?;
        for line in told(&survey) {
            session.inform(&line)?;
        }
        session.inform(&format!("wrote {}", path::display_name(&path)))?;
        if let Some(outer) = self.outer_config() {
            let outer = path::display_name(&outer);
            session.inform(&format!("note: {outer} applied here until now; the nearest config alone counts"))?;
        }
        session.inform(&format!("next: {}", self.next(&survey)))?;
        Ok(Exit::Clean)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place(Path::new(name))
    }

    /// A path in the directory, as it is typed in the current one.
    fn place(&self, inner: &Path) -> PathBuf {
        if self.directory.as_os_str() == "." { inner.to_path_buf() } else { self.directory.join(inner) }
    }

    /// The config above the directory that was the nearest one.
    fn outer_config(&self) -> Option<PathBuf> {
        let directory = workspace::from_here(&self.directory)?;
        let above = directory.ancestors().skip(1);
        above.flat_map(|above| FILE_NAMES.iter().map(|name| above.join(name))).find(|path| workspace::is_file(path))
    }

    /// The command to type next.
    fn next(&self, survey: &Survey) -> String {
        let pages = self.place(&survey.pages_directory);
        match (survey.pages, pages.as_os_str().is_empty()) {
            (0, _) => "write a page with a request, then `harkdown lint`".to_owned(),
            (_, true) => "`harkdown lint`".to_owned(),
            (_, false) => format!("`harkdown lint {}`", path::display_name(&pages)),
        }
    }
}

/// What the config says.
fn settings(survey: &Survey) -> Vec<Set> {
    let source = path::display_name(&survey.pages_directory);
    let source = if source.is_empty() { "." } else { &source };
    let mut settings = Vec::new();
    settings.extend(survey.documents.iter().map(|file| Set::text("schema", "openapi", &path::display_name(file))));
    settings.extend(survey.title.as_deref().map(|title| Set::text("site", "title", title)));
    if survey.pages > 0 && source != "docs" {
        settings.push(Set::text("site", "source", source));
    }
    settings.extend(survey.url.as_deref().map(|url| Set::text("site", "url", url)));
    settings.extend(survey.repository.as_deref().map(|url| Set::text("site", "repository", url)));
    let dialect = survey.tool.and_then(|tool| tool.format).filter(|format| config::MARKDOWN_DIALECTS.contains(format));
    settings.extend(dialect.map(|dialect| Set::text("site", "dialect", dialect)));
    settings
}

/// How pages get to a docs tool.
fn publishing(tool: &Tool, survey: &Survey) -> String {
    // What is published never lies among the pages.
    let output = if survey.pages_directory.as_os_str().is_empty() { " -o ../site" } else { "" };
    match tool.format {
        _ if tool.has_preprocessor => {
            "; add the table `[preprocessor.harkdown]` to its book.toml, and it checks every build".to_owned()
        }
        Some(format) => format!("; `harkdown build --format {format}{output}` writes pages for it"),
        None => String::new(),
    }
}

/// What was found, a sentence a line.
fn told(survey: &Survey) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(tool) = survey.tool {
        lines.push(format!("docs tool: {}{}", tool.name, publishing(tool, survey)));
    }
    lines.push(format!("pages: {}", survey.told_pages()));
    lines.push(format!("requests: {}", survey.told_requests()));
    for file in &survey.documents {
        lines.push(format!("OpenAPI: {}; bodies are checked against it", path::display_name(file)));
    }
    for (file, why) in &survey.unused {
        lines.push(format!("not used: {}: {why}", path::display_name(file)));
    }
    lines
}
