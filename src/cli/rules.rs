//! `harkdown rules`: the table of rules.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::Exit;
use super::session::{Output, Session};
use crate::diagnostic::{Severity, rule_url};
use crate::error::Result;
use crate::report::{severity_name, severity_style};
use crate::rules::{RULES, Rule, unknown_rule};

/// List all rules.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  harkdown rules\n  harkdown rules --output-format json\n\nOne rule: harkdown explain RULE"
)]
pub(super) struct Arguments {
    /// How to write the table.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    output_format: TableFormat,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum TableFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON array, for programs.
    Json,
}

/// The order of the fields is the order in the output.
#[derive(Serialize)]
struct ListedRule {
    name: &'static str,
    severity: Severity,
    summary: &'static str,
    url: String,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let rows: Vec<_> = RULES.iter().map(|rule| ListedRule::new(rule)).collect();
        match self.output_format {
            TableFormat::Text => write_table(&mut session.out)?,
            TableFormat::Json => write_json(&mut session.out, &rows)?,
        }
        Ok(Exit::Clean)
    }
}

impl ListedRule {
    fn new(rule: &Rule) -> Self {
        Self { name: rule.name, severity: rule.severity, summary: rule.summary, url: rule_url(rule.name) }
    }
}

fn write_table(out: &mut Output) -> Result<()> {
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    for rule in RULES {
        let style = out.style(severity_style(rule.severity));
        let severity = severity_name(rule.severity);
        out.line(&format!("{:width$}  {style}{severity:7}{style:#}  {}", rule.name, rule.summary))?;
    }
    Ok(())
}

/// Writes a table for programs.
pub(super) fn write_json(out: &mut Output, rows: &impl Serialize) -> Result<()> {
    out.line(&serde_json::to_string_pretty(rows).expect("plain data always becomes JSON"))
}

/// Takes the name of a rule from the command line.
pub(super) fn parse_name(name: &str) -> Result<String, String> {
    let name = name.trim();
    if RULES.iter().any(|rule| rule.name == name) {
        return Ok(name.to_owned());
    }
    let unknown = unknown_rule(name);
    Err(if unknown.contains("did you mean") { unknown } else { unknown + "; `harkdown rules` lists all" })
}

/// The rule of a name that [`parse_name`] took.
pub(super) fn named(name: &str) -> &'static Rule {
    RULES.iter().find(|rule| rule.name == name).expect("the command line took the name")
}
