//! Options that several commands have.

use std::path::PathBuf;

use clap::Args;

use super::complete;
use crate::site::listed;

/// What `build` and `lint` say about elements of raw HTML.
pub(super) const SHOWN_AS_TEXT: &str = "raw HTML that is shown as text, unless `site.allow-html` is set";

/// A line on names that are marked as such with `quotes`, an opening and a closing one, and on the pages that have them.
pub(super) fn names_on_pages<'n>(
    what: &str,
    names: impl IntoIterator<Item = &'n str>,
    quotes: &str,
    pages: &[PathBuf],
) -> String {
    let (open, close) = quotes.split_at(quotes.len() / 2);
    let names: Vec<String> = names.into_iter().map(|name| format!("`{open}{name}{close}`")).collect();
    format!("{what}: {} in {}", names.join(", "), listed(pages))
}

/// `--target`; each command says in its help what it does with them.
#[derive(Debug, Args)]
pub(super) struct TargetOptions {
    /// The language and client; may be given several times.
    #[arg(
        short,
        long = "target",
        value_name = "TARGET",
        value_delimiter = ',',
        value_parser = complete::target(),
        hide_possible_values = true
    )]
    pub(super) targets: Vec<String>,
}
