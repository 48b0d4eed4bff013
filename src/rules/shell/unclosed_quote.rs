//! A quote that the shell closes nowhere, or in the wrong place.
//!
//! An apostrophe in a body in single quotes ends the string; the shell waits for another one.

use super::repaired;
use crate::curl::mend::{ShellMistake, ShellMistakeKind};
use crate::diagnostic::{Finding, Severity};
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unclosed-quote",
    summary: "a quote in a curl command is never closed, or closes in the wrong place",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/unclosed-quote.md"),
    checks: &[Check::BrokenShell(check)],
    about: About::Text,
    withholds: true,
};

fn check(mistakes: &[ShellMistake], context: &mut Context<'_>) {
    for mistake in mistakes {
        match mistake.kind {
            ShellMistakeKind::OpenQuote => {
                let finding = Finding::new(mistake.span, "this quote is never closed");
                let finding = if mistake.edits.is_empty() {
                    finding.help("find where the text in quotes ends, and close it there")
                } else {
                    finding
                };
                context.add(repaired(finding, mistake, "close the quote"));
            }
            ShellMistakeKind::InnerQuote('\'') => {
                let finding = Finding::new(mistake.span, "this quote ends the text that is in single quotes")
                    .help("write `'\\''` for an apostrophe in single quotes");
                context.add(repaired(finding, mistake, "escape the quote"));
            }
            ShellMistakeKind::InnerQuote(_) => {
                let finding = Finding::new(
                    mistake.span,
                    "this quote ends the text that is in double quotes: the shell removes it",
                )
                .help("put JSON in single quotes, or write `\\\"` for each quote in it");
                context.add(repaired(finding, mistake, "keep the quotes"));
            }
            ShellMistakeKind::DoubledQuote => {
                let finding = Finding::new(mistake.span, "this quote is there twice");
                context.add(repaired(finding, mistake, "remove the quote"));
            }
            ShellMistakeKind::OpenDocument => context.add(
                Finding::new(mistake.span, "this here-document is never closed")
                    .severity(Severity::Warning)
                    .help("repeat its delimiter on a line of its own"),
            ),
            _ => {}
        }
    }
}
