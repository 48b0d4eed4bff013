//! Patterns that leave files out.

use std::path::Path;

use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::error::{Error, Result};

/// Patterns, written as in a `.gitignore`, and the directory that they are relative to.
#[derive(Clone, Debug)]
pub(crate) struct Exclude {
    matcher: Gitignore,
}

impl Exclude {
    /// Reads the patterns.
    ///
    /// # Errors
    ///
    /// When a pattern is malformed.
    pub(crate) fn new(root: &Path, patterns: &[String]) -> Result<Self> {
        let mut builder = GitignoreBuilder::new(root);
        for pattern in patterns {
            let malformed = |error| Error::new(format!("the exclude pattern `{pattern}` cannot be read: {error}"));
            builder.add_line(None, pattern).map_err(malformed)?;
            // Read as the character itself, while git matches nothing with it: neither is meant.
            if has_open_class(pattern) {
                let reason = "its `[` has no `]`; write `\\[` for the character itself";
                return Err(Error::new(format!("the exclude pattern `{pattern}` cannot be read: {reason}")));
            }
        }
        let matcher = builder.build().map_err(|error| Error::new(error.to_string()))?;
        Ok(Self { matcher })
    }

    /// Whether a pattern names a file, or a directory above it.
    #[must_use]
    pub(crate) fn covers_file(&self, absolute: &Path) -> bool {
        let is_inside = absolute.starts_with(self.matcher.path());
        is_inside && self.matcher.matched_path_or_any_parents(absolute, false).is_ignore()
    }

    pub(super) fn covers(&self, absolute: &Path, is_directory: bool) -> bool {
        self.matcher.matched(absolute, is_directory).is_ignore()
    }
}

/// Whether a pattern opens a class of characters that it does not close.
fn has_open_class(pattern: &str) -> bool {
    let mut rest = if pattern.starts_with('#') { "" } else { pattern };
    while let Some(at) = rest.find(['\\', '[']) {
        if rest[at..].starts_with('\\') {
            rest = rest[at..].char_indices().nth(2).map_or("", |(next, _)| &rest[at + next..]);
            continue;
        }
        // A `]` at the start is a character of the class.
        let class = rest[at + 1..].trim_start_matches(['!', '^']);
        let first = class.chars().next().map_or(0, char::len_utf8);
        let Some(end) = class[first..].find(']') else { return true };
        rest = &class[first + end + 1..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_class_is_told_from_a_closed_one() {
        for (pattern, is_open) in [
            ("[a", true),
            ("[", true),
            ("[]", true),
            ("[!]", true),
            ("a[b-c]/[d", true),
            ("[a]", false),
            ("[]a]", false),
            ("[!]a]", false),
            ("\\[a", false),
            ("# [a", false),
            ("é[é]*.md", false),
        ] {
            assert_eq!(has_open_class(pattern), is_open, "{pattern}");
            assert_eq!(Exclude::new(Path::new("/"), &[pattern.to_owned()]).is_err(), is_open, "{pattern}");
        }
    }
}
