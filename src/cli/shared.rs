//! Options that several commands have.

use clap::Args;

use super::complete;

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
