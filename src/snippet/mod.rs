//! A request to the code that sends it, in any target language.
//!
//! [`Request`](crate::har::Request) → [`View`] (what must arrive, decided once) → fitted to the target (what it cannot
//! send becomes a [`Loss`]) → template, in which the target's dialect writes every value as a whole literal.

mod body;
mod dialect;
mod engine;
mod facts;
mod fit;
mod fold;
mod layout;
mod limits;
mod marks;
mod multipart;
mod samples;
pub(crate) mod slots;
mod target;
mod template;
mod url;
mod view;

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

pub use body::{Body, JsonDocument};
pub use dialect::{Collections, DIALECTS, Dialect, Environment};
pub use limits::{FormParts, HeaderBytes, Limits, Lines, Writes};
pub use marks::{Class, is_mark, plain};
pub use multipart::FormPart;
pub use target::{Choice, Run, SampleOf, Target, Targets, built_in};
pub use view::View;

use crate::Result;

/// How snippets are written. A target takes no notice of what its entry does not offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// Spaces a level in JSON and in literals that take several lines; `None` is what the language's formatter does.
    pub indent: Option<u8>,
    /// Short names of options in shells: `-X` for `--request`.
    pub short: bool,
    /// Code for an asynchronous runtime, where a client has both kinds.
    #[serde(rename = "async")]
    pub is_async: bool,
    /// Whether the imports and the surrounding program stand in the code.
    pub imports: bool,
    /// How long the client waits for an answer, in seconds.
    pub timeout: Option<u32>,
    /// What becomes of placeholders.
    pub placeholders: Placeholders,
}

/// What becomes of texts that stand for a value of the reader's: `YOUR_TOKEN`, `${account.namespace}`, `{id}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Placeholders {
    /// They stay as they are, for the reader to replace.
    #[default]
    Keep,
    /// They become reads of environment variables.
    Env,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            indent: None,
            short: false,
            is_async: false,
            imports: true,
            timeout: None,
            placeholders: Placeholders::Keep,
        }
    }
}

/// How code is written.
#[derive(Clone, Debug, Default)]
pub struct SnippetSettings {
    /// The targets that there are.
    pub targets: Arc<Targets>,
    /// Those that are written where a page names none.
    pub names: Vec<String>,
    /// How they are written.
    pub options: Options,
}

/// The code that sends a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The code, with a line feed at its end.
    pub code: String,
    /// What the target does not send; each also stands as a comment in the code.
    pub losses: Vec<Loss>,
}

/// What a target does not send of a request, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The part of the request.
    pub part: SentPart,
    /// What happens instead: lower case, no full stop, values in back-ticks.
    pub message: String,
}

/// A part of a request, as losses and differences name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SentPart {
    /// All of it: the client refuses the request.
    Request,
    /// The request method.
    Method,
    /// The path and the query.
    PathAndQuery,
    /// The header field of that name, lower case.
    Header(String),
    /// The body.
    Body,
    /// A file that a user must pick before anything is sent.
    File,
    /// A variable that must get a value before anything is sent.
    Variable,
}

impl Loss {
    pub(crate) fn new(part: SentPart, message: impl Into<String>) -> Self {
        Self { part, message: message.into() }
    }

    pub(crate) fn header(name: &str, message: impl Into<String>) -> Self {
        Self::new(SentPart::Header(name.to_ascii_lowercase()), message)
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl Deref for Loss {
    type Target = str;

    fn deref(&self) -> &str {
        &self.message
    }
}

impl Borrow<str> for Loss {
    fn borrow(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for SentPart {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => out.write_str("request"),
            Self::Method => out.write_str("method"),
            Self::PathAndQuery => out.write_str("target"),
            Self::Header(name) => write!(out, "header `{name}`"),
            Self::Body => out.write_str("body"),
            Self::File => out.write_str("file"),
            Self::Variable => out.write_str("variable"),
        }
    }
}

/// Writes the code with which `target` sends a request. A view serves all targets.
///
/// # Errors
///
/// When a template asks for what is not there; only a project's own can.
pub fn render(view: &View, target: &Target, options: &Options) -> Result<Snippet> {
    render_with(view, target, options, false)
}

/// The same with marks around what the dialect writes, as [`Class`] has them; without any where a literal holds such a
/// character.
///
/// # Errors
///
/// As [`render`].
pub fn render_marked(view: &View, target: &Target, options: &Options) -> Result<Snippet> {
    render_with(view, target, options, true)
}

fn render_with(view: &View, target: &Target, options: &Options, is_marked: bool) -> Result<Snippet> {
    let mut fitted = fit::fit(view, target, options);
    let samples = samples::write(view, target, options, &mut fitted.losses)?;
    let code = engine::render(&fitted, &samples, target, options, is_marked)?;
    Ok(Snippet { code, losses: fitted.losses })
}
