//! `harkdown build`: pages to a site.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::session::Session;
use crate::error::{Error, Result};

/// Publish a directory of pages as a site.
///
/// Each `har` block becomes a group of tabs, one a target. When a page has errors, nothing is published: the errors are
/// shown, the last good site stays, and the exit code is 1.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  harkdown build\n  harkdown build docs -o public")]
pub(super) struct Arguments {
    /// The directory of the pages; by default `site.source` of the config, which is `docs`.
    #[arg(value_name = "DIR")]
    source: Option<PathBuf>,
    /// The directory to write the site to; by default `site.output` of the config, which is `site`.
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let site = session.config()?.site;
        let source = self.source.as_ref().unwrap_or(&site.source);
        Err(Error::in_file(source, "building sites is not wired up"))
    }
}
