//! `harkdown targets`: the table of targets.

use clap::Args;
use serde::Serialize;

use super::Exit;
use super::rules::{TableFormat, write_json};
use super::session::{Output, Session};
use crate::error::Result;
use crate::snippet::{TARGETS, Target};

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
struct Row {
    name: String,
    title: &'static str,
    link: &'static str,
    extension: &'static str,
    install: Option<&'static str>,
    run: &'static [&'static str],
    cannot_send: &'static [&'static str],
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let rows = rows();
        match self.output_format {
            TableFormat::Text => write_table(&mut session.out, &rows)?,
            TableFormat::Json => write_json(&mut session.out, &rows)?,
        }
        Ok(Exit::Clean)
    }
}

fn rows() -> Vec<Row> {
    let row = |target: &'static Target| Row {
        name: target.name(),
        title: target.title,
        link: target.link,
        extension: target.extension,
        install: target.install,
        run: target.run,
        cannot_send: target.cannot_send,
    };
    TARGETS.iter().map(row).collect()
}

fn write_table(out: &mut Output, rows: &[Row]) -> Result<()> {
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    for row in rows {
        out.line(&format!("{:width$}  {}", row.name, row.title))?;
    }
    Ok(())
}
