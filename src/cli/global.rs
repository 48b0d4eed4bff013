//! What all commands have in common: options, and how a run ends.

use std::fmt::Display;
use std::ops::{Bound, RangeBounds};
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;

use clap::{Args, ValueEnum};

/// How a run ended, as its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// All is well.
    Clean = 0,
    /// Something is wrong in the pages.
    Found = 1,
    /// The run could not do all that it was asked to.
    Failed = 2,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Reads a whole number in a range that has a start.
pub(super) fn number<T: FromStr + PartialOrd + Display>(
    range: impl RangeBounds<T> + Clone,
) -> impl Fn(&str) -> std::result::Result<T, String> + Clone {
    move |text| {
        let number = text.parse().ok().filter(|number| range.contains(number));
        number.ok_or_else(|| match (range.start_bound(), range.end_bound()) {
            (Bound::Included(least), Bound::Included(most)) => {
                format!("expected a whole number from {least} to {most}")
            }
            (Bound::Included(least), _) => format!("expected a whole number, at least {least}, that is not too large"),
            _ => "expected a whole number".to_owned(),
        })
    }
}

/// Options of every command.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Global options")]
pub(super) struct GlobalOptions {
    /// When to use colors.
    ///
    /// `auto` looks at the terminal and at `NO_COLOR`, `FORCE_COLOR`, `CLICOLOR_FORCE` and `CLICOLOR`.
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub(super) color: Color,
    /// Say nothing but what was asked for: no summary, no hints.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Say more: which config counts, how much was read.
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
    /// The config to use, instead of the nearest `harkdown.toml` up the tree.
    #[arg(long, global = true, value_name = "PATH", conflicts_with = "isolated")]
    pub(super) config: Option<PathBuf>,
    /// Use no config: the defaults, and what the command line says.
    #[arg(long, global = true)]
    pub(super) isolated: bool,
    /// How many threads work; by default as many as the machine has.
    #[arg(short = 'j', long, global = true, value_name = "N", value_parser = number::<u16>(1..=1024))]
    pub(super) threads: Option<u16>,
}

/// When to use colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// Where a terminal shows them.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
