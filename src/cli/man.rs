//! `harkdown man`: the manual pages for `man`.

use clap::Args;
use clap_mangen::Man;

use super::session::Session;
use super::{Exit, command};
use crate::error::{Error, Result};

/// Print the manual page of harkdown, or of one of its commands, for `man`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown man > ~/.local/share/man/man1/harkdown.1
  harkdown man lint > ~/.local/share/man/man1/harkdown-lint.1
  harkdown man lint | man -l -")]
pub(super) struct Arguments {
    /// The command; by default all of harkdown.
    command: Option<String>,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let mut whole = command();
        whole.build();
        let page = match &self.command {
            None => whole,
            Some(name) => {
                let found = whole.find_subcommand(name).filter(|found| found.get_name() != "help");
                found.cloned().ok_or_else(|| unknown(name, &whole))?
            }
        };
        let title = page.get_display_name().unwrap_or(page.get_name()).to_owned();
        let mut text = Vec::new();
        Man::new(page.display_name(&title))
            .title(&title)
            .render(&mut text)
            .expect("a vector takes all that is written");
        session.out.write(&String::from_utf8_lossy(&text))?;
        Ok(Exit::Clean)
    }
}

fn unknown(name: &str, whole: &clap::Command) -> Error {
    let known = whole.get_subcommands().map(clap::Command::get_name);
    Error::new(format!("there is no command `{name}`{}", crate::suggest::did_you_mean(name, known)))
}
