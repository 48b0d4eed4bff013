//! `harkdown targets`: the table of targets.

use clap::Args;
use serde::Serialize;

use super::Exit;
use super::rules::{TableFormat, write_json};
use super::session::{Output, Session};
use crate::error::Result;
use crate::snippet::{Choice, Target};

/// List all targets: the languages and clients that snippets are written for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  harkdown targets\n  harkdown snippet --target go/native page.md")]
pub(super) struct Arguments {
    /// How to write the table.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    output_format: TableFormat,
}

/// The order of the fields is the order in the output.
#[derive(Serialize)]
struct ListedTarget<'t> {
    name: String,
    title: &'t str,
    link: &'t str,
    extension: &'t str,
    install: Option<&'t str>,
    run: &'t [String],
    choices: &'t [Choice],
    cannot_send: &'t [String],
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let targets = session.config()?.targets;
        let rows: Vec<ListedTarget<'_>> = targets.all().into_iter().map(ListedTarget::of).collect();
        match self.output_format {
            TableFormat::Text => write_table(&mut session.out, &rows)?,
            TableFormat::Json => write_json(&mut session.out, &rows)?,
        }
        Ok(Exit::Clean)
    }
}

impl<'t> ListedTarget<'t> {
    fn of(target: &'t Target) -> Self {
        Self {
            name: target.name(),
            title: &target.title,
            link: &target.link,
            extension: &target.extension,
            install: target.install.as_deref(),
            run: target.run.as_ref().map_or(&[], |run| &run.command),
            choices: &target.choices,
            cannot_send: &target.cannot_send,
        }
    }
}

fn write_table(out: &mut Output, rows: &[ListedTarget<'_>]) -> Result<()> {
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    for row in rows {
        out.line(&format!("{:width$}  {}", row.name, row.title))?;
    }
    Ok(())
}
