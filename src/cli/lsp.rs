//! `harkdown lsp`: the language server for editors.

use std::io::{self, IsTerminal};

use clap::Args;

use super::Exit;
use super::session::Session;
use crate::error::Result;
use crate::lsp::{Server, stdio};
use crate::workspace;

/// Serve an editor: diagnostics, fixes, completion and more while pages are written.
///
/// The server speaks the Language Server Protocol on standard input and output, and ends when the editor does. It takes its
/// settings from the editor, from the nearest `harkdown.toml` of each page, and from `--config` and `--isolated`.
#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 the editor shut the server down, 1 the editor went away without doing so, 2 what it \
                        sent last is not a message."
)]
pub(super) struct Arguments {
    /// Speak on standard input and output, as the server does anyway; many editors say so.
    #[arg(long)]
    stdio: bool,
    /// The process whose end is the server's end, as some editors say.
    #[arg(long = "clientProcessId", value_name = "PID", hide = true)]
    client_process_id: Option<u32>,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        if io::stdin().is_terminal() {
            session.inform(
                "this is for editors, which start it and speak to it; to look at pages yourself: `harkdown lint`",
            )?;
        }
        let config = session.named_config().and_then(workspace::from_here);
        let server = Server::new(config.as_deref(), session.is_isolated());
        Ok(if stdio::serve(server, self.client_process_id)? { Exit::Clean } else { Exit::Found })
    }
}
