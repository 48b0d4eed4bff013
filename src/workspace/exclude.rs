//! Patterns that leave files out.

use std::path::Path;

use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::error::{Error, Result};

/// Patterns, written as in a `.gitignore`, and the directory that they are relative to.
#[derive(Clone, Debug)]
pub struct Exclude {
    matcher: Gitignore,
}

impl Exclude {
    /// Reads the patterns.
    ///
    /// # Errors
    ///
    /// When a pattern is malformed.
    pub fn new(root: &Path, patterns: &[String]) -> Result<Self> {
        let mut builder = GitignoreBuilder::new(root);
        for pattern in patterns {
            let malformed = |error| Error::new(format!("the exclude pattern `{pattern}` cannot be read: {error}"));
            builder.add_line(None, pattern).map_err(malformed)?;
        }
        let matcher = builder.build().map_err(|error| Error::new(error.to_string()))?;
        Ok(Self { matcher })
    }

    /// Whether a pattern names a file, or a directory above it.
    #[must_use]
    pub fn covers_file(&self, absolute: &Path) -> bool {
        let is_inside = absolute.starts_with(self.matcher.path());
        is_inside && self.matcher.matched_path_or_any_parents(absolute, false).is_ignore()
    }

    pub(super) fn covers(&self, absolute: &Path, is_directory: bool) -> bool {
        self.matcher.matched(absolute, is_directory).is_ignore()
    }
}
