//! `harkdown explain`: the manual's page of a rule.

use clap::Args;

use super::session::Session;
use super::{Exit, complete, rules};
use crate::error::Result;

/// Say what a rule is about: what it finds, why it matters, what to do.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  harkdown explain invalid-json\n\nAll rules: harkdown rules")]
pub(super) struct Arguments {
    /// The name of the rule.
    #[arg(value_name = "RULE", value_parser = complete::rule(), hide_possible_values = true)]
    rule: String,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let rule = rules::named(&self.rule);
        session.out.line(rule.page().trim())?;
        Ok(Exit::Clean)
    }
}
