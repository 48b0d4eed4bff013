//! `harkdown completions`: what a shell needs to complete commands and options.

use clap::{Args, Command};
use clap_complete::Shell;

use super::Exit;
use super::session::Session;
use crate::error::Result;

/// Print a script that lets a shell complete commands and options.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown completions bash > ~/.local/share/bash-completion/completions/harkdown
  harkdown completions fish > ~/.config/fish/completions/harkdown.fish
  harkdown completions zsh > \"${fpath[1]}/_harkdown\"")]
pub(super) struct Arguments {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

impl Arguments {
    pub(super) fn run(&self, mut whole: Command, session: &mut Session) -> Result<Exit> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut whole, "harkdown", &mut script);
        session.out.write(&String::from_utf8_lossy(&script))?;
        Ok(Exit::Clean)
    }
}
