//! The command line: one file a command. Nothing else prints.

mod build;
mod complete;
mod completions;
mod convert;
mod diff;
mod explain;
mod extract;
mod fail_on;
mod generate;
mod global;
mod init;
mod lint;
mod lsp;
mod man;
mod mdbook;
mod progress;
mod rules;
mod serve;
mod session;
mod shared;
mod snippet;
mod sync;
mod targets;
mod verify;

use std::env;
use std::process::ExitCode;

use clap::{Arg, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::error::Result;
use crate::signals;
pub(crate) use global::Exit;
use global::GlobalOptions;
use session::Session;

/// Lints, repairs, compiles and publishes the HTTP requests of Markdown API documentation.
///
/// Pages have requests as curl commands, HTTP messages, console requests, or fenced `har` blocks (HAR 1.2 JSON). harkdown
/// finds what is wrong in them and in their JSON, repairs it, prints the code that sends a request in many languages, and
/// publishes the pages.
#[derive(Debug, Parser)]
#[command(name = "harkdown", version, max_term_width = 100, after_help = EXAMPLES)]
struct Cli {
    #[command(flatten)]
    options: GlobalOptions,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  harkdown lint docs              what is wrong in these pages?
  harkdown lint --fix docs        repair what can be repaired safely
  harkdown explain invalid-json   what is this rule about?

Exit codes: 0 all is well, 1 something is wrong in the pages, 2 the run could not do what it was asked to.";

#[derive(Debug, Subcommand)]
enum Command {
    Lint(Box<lint::Arguments>),
    Snippet(snippet::Arguments),
    Verify(verify::Arguments),
    Sync(sync::Arguments),
    Convert(convert::Arguments),
    Generate(generate::Arguments),
    Extract(extract::Arguments),
    Build(build::Arguments),
    Serve(serve::Arguments),
    Explain(explain::Arguments),
    Rules(rules::Arguments),
    Targets(targets::Arguments),
    Init(init::Arguments),
    Lsp(lsp::Arguments),
    Mdbook(mdbook::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

impl Command {
    fn run(&self, session: &mut Session) -> Result<Exit> {
        match self {
            Self::Lint(arguments) => arguments.run(session),
            Self::Snippet(arguments) => arguments.run(session),
            Self::Verify(arguments) => arguments.run(session),
            Self::Sync(arguments) => arguments.run(session),
            Self::Convert(arguments) => arguments.run(session),
            Self::Generate(arguments) => arguments.run(session),
            Self::Extract(arguments) => arguments.run(session),
            Self::Build(arguments) => arguments.run(session),
            Self::Serve(arguments) => arguments.run(session),
            Self::Explain(arguments) => arguments.run(session),
            Self::Rules(arguments) => arguments.run(session),
            Self::Targets(arguments) => arguments.run(session),
            Self::Init(arguments) => arguments.run(session),
            Self::Lsp(arguments) => arguments.run(session),
            Self::Mdbook(arguments) => arguments.run(session),
            Self::Completions(arguments) => arguments.run(command(), session),
            Self::Man(arguments) => arguments.run(command(), session),
        }
    }

    /// Whether it writes files one after the other.
    fn writes_files(&self) -> bool {
        match self {
            Self::Lint(arguments) => arguments.writes_files(),
            Self::Snippet(arguments) => arguments.writes_files(),
            Self::Sync(arguments) => arguments.writes_files(),
            Self::Convert(arguments) => arguments.writes_files(),
            Self::Generate(arguments) => arguments.writes_files(),
            Self::Extract(_) => true,
            _ => false,
        }
    }
}

/// Runs the program with the arguments of this process.
#[must_use]
pub fn main() -> ExitCode {
    session::choose_colors_of_help();
    match parse() {
        Ok(cli) => run(cli).into(),
        Err(error) => {
            // Nobody is left to be told when the stream is closed.
            let _ = error.print();
            ExitCode::from(if error.use_stderr() { Exit::Failed } else { Exit::Clean })
        }
    }
}

/// Reads the command line. An environment variable that is empty says nothing, as in CI systems that pass on what is not set.
fn parse() -> Result<Cli, clap::Error> {
    let is_empty = |argument: &Arg| argument.get_env().and_then(env::var_os).is_some_and(|value| value.is_empty());
    let set = |argument: Arg| if is_empty(&argument) { argument.env(None::<&str>) } else { argument };
    let command = Cli::command().mut_subcommands(|command| command.mut_args(set));
    Cli::from_arg_matches(&command.try_get_matches()?)
}

fn run(cli: Cli) -> Exit {
    let mut session = Session::new(cli.options);
    if cli.command.writes_files() {
        signals::end_with_whole_files();
    }
    let result = cli.command.run(&mut session).and_then(|exit| session.out.flush().map(|()| exit));
    match result {
        Ok(exit) => exit.max(session.worst()),
        Err(error) => {
            session.report(&error);
            Exit::Failed
        }
    }
}

/// The command line as clap sees it, for the manual and for completions.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}
