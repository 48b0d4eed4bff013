//! Quotes, dashes and blanks of typography in a command.
//!
//! To the shell they are letters: `“` quotes nothing, and `–header` is not an option.

use super::repaired;
use crate::curl::mend::{ShellMistake, ShellMistakeKind};
use crate::diagnostic::{Finding, Severity};
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "typographic-character",
    summary: "a typographic quote, dash or space in a curl command",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/typographic-character.md"),
    checks: &[Check::BrokenShell(check)],
    about: About::Text,
    withholds: true,
};

fn check(mistakes: &[ShellMistake], context: &mut Context<'_>) {
    for mistake in mistakes {
        let ShellMistakeKind::Typographic(character) = mistake.kind else { continue };
        let (message, title) = match character {
            '\u{a0}' => ("a no-break space doesn't separate words".to_owned(), "write a space"),
            '–' | '—' | '―' | '−' => (format!("`{character}` is not the dash of an option"), "write hyphens"),
            _ => (format!("`{character}` is not a quote to the shell"), "write straight quotes"),
        };
        context.add(repaired(Finding::new(mistake.span, message), mistake, title));
    }
}
