//! `harkdown explain`: the manual's page of a rule.

use clap::Args;

use super::session::Session;
use super::{Exit, rules};
use crate::error::Result;

/// Say what a rule is about: what it finds, why it matters, what to do.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  harkdown explain invalid-json\n\nAll rules: harkdown rules")]
pub(super) struct Arguments {
    /// The name of the rule.
    #[arg(value_name = "RULE", value_parser = rules::parse_name)]
    rule: String,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let rule = rules::named(&self.rule);
        session.out.line(without_front_matter(rule.docs).trim())?;
        Ok(Exit::Clean)
    }
}

fn without_front_matter(page: &str) -> &str {
    let body = page.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    body.map_or(page, |(_, body)| body)
}

#[cfg(test)]
mod tests {
    use super::without_front_matter;

    #[test]
    fn front_matter_is_left_out() {
        assert_eq!(without_front_matter("---\ntitle: a\n---\n# a\n"), "# a\n");
        assert_eq!(without_front_matter("# a\n---\n"), "# a\n---\n");
    }
}
