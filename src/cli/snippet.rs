//! `harkdown snippet`: the code that sends a request.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::session::Session;
use crate::error::{Error, Result};

/// Print the code that sends a request.
///
/// The input is a page with `har` blocks, a HAR request, or a HAR log. Input with errors gives no code: the errors are
/// shown, and the exit code is 1.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown snippet page.md
  harkdown snippet page.md --block 2 --target python/requests --target go/native
  harkdown snippet browser.har --entry 3
  harkdown snippet page.md --all -o snippets
  curl -s https://example.com/request.har | harkdown snippet -

All targets: harkdown targets")]
pub(super) struct Arguments {
    /// A page, a HAR request or a HAR log; `-` reads standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// The language and client to write for; may be given several times.
    #[arg(short, long = "target", value_name = "TARGET", value_delimiter = ',', default_value = "shell/curl")]
    targets: Vec<String>,
    /// The block of the page, from 1; by default the first.
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    block: Option<u32>,
    /// The entry of a HAR log, from 1; by default the first.
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    entry: Option<u32>,
    /// Write a file for every block and every target.
    #[arg(long, requires = "output", conflicts_with_all = ["block", "entry"])]
    all: bool,
    /// The directory to write the files of `--all` to.
    #[arg(short, long, value_name = "DIR", requires = "all")]
    output: Option<PathBuf>,
    /// What messages call standard input.
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<PathBuf>,
}

impl Arguments {
    pub(super) fn run(&self, _session: &mut Session) -> Result<Exit> {
        Err(Error::in_file(&self.file, "snippets are not wired up"))
    }
}
