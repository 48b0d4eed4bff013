//! What stops a run: files, the config, usage. What is wrong inside a page is a [`Diagnostic`](crate::Diagnostic).

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// What stops a run, with the file that it concerns and what to do.
#[derive(Clone, Debug)]
pub struct Error {
    path: Option<PathBuf>,
    message: String,
}

/// A result whose error stops the run.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error about no file in particular.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { path: None, message: message.into() }
    }

    /// An error about a file.
    pub(crate) fn in_file(path: impl AsRef<Path>, message: impl Into<String>) -> Self {
        Self { path: Some(path.as_ref().to_path_buf()), message: message.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(out, "{}: {}", path.display(), self.message),
            None => out.write_str(&self.message),
        }
    }
}

impl std::error::Error for Error {}

/// What the system says, without its error number.
#[must_use]
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
