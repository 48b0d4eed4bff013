//! The patterns of `placeholders`.

use regex::{Regex, RegexBuilder};

/// A pattern of `placeholders`: a glob, or a regular expression between slashes.
pub(super) fn pattern(text: &str) -> Result<Regex, String> {
    // A pattern of a few words takes some kilobytes; `(a{999}){999}` would take all memory.
    const MOST_BYTES: usize = 1 << 20;
    let regex = match text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')) {
        Some(regex) => format!("^(?:{regex})$"),
        None => format!("^{}$", regex::escape(text).replace("\\*", ".*").replace("\\?", ".")),
    };
    RegexBuilder::new(&regex).size_limit(MOST_BYTES).build().map_err(|error| {
        let reason = error.to_string();
        let reason = reason.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
        format!("`{text}` is not a regular expression: {reason}")
    })
}
