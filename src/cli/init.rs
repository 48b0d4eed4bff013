//! `harkdown init`: a first config.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::session::Session;
use crate::config::{self, FILE_NAMES};
use crate::error::{Error, Result};
use crate::path;
use crate::workspace;

/// Write a `harkdown.toml` in which every key is explained and commented out.
///
/// A config that is there already is never overwritten.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  harkdown init\n  harkdown init path/to/project")]
pub(super) struct Arguments {
    /// The directory to write it to.
    #[arg(default_value = ".", value_name = "DIR")]
    directory: PathBuf,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let existing = FILE_NAMES.iter().map(|name| self.path(name)).find(|path| workspace::exists(path));
        if let Some(path) = existing {
            return Err(Error::in_file(path, "exists already; it was left as it is"));
        }
        let path = self.path(FILE_NAMES[0]);
        workspace::clear_unfinished_beside(std::slice::from_ref(&path));
        workspace::create_new(&path, &config::template())?;
        session.inform(&format!("wrote {}", path::display_name(&path)))?;
        Ok(Exit::Clean)
    }

    fn path(&self, name: &str) -> PathBuf {
        if self.directory.as_os_str() == "." { PathBuf::from(name) } else { self.directory.join(name) }
    }
}
