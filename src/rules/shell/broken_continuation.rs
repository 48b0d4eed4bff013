//! A command whose lines do not go on where they should.
//!
//! The shell runs the lines before as one command, and takes the rest for another one: `-H: command not found`.

use super::repaired;
use crate::curl::mend::{ShellMistake, ShellMistakeKind};
use crate::diagnostic::{Finding, Severity};
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "broken-continuation",
    summary: "a line of a curl command does not continue on the next one",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/broken-continuation.md"),
    checks: &[Check::BrokenShell(check)],
    about: About::Text,
    withholds: true,
};

fn check(mistakes: &[ShellMistake], context: &mut Context<'_>) {
    for mistake in mistakes {
        if let Some((message, help, title)) = words(mistake.kind) {
            let sign = sign(mistake, context.text());
            let of_shell = |words: &str| words.replace("backslash", sign);
            let finding = Finding::new(mistake.span, of_shell(message));
            let finding = finding.label(mistake.command, "the command starts here").help(of_shell(help));
            context.add(repaired(finding, mistake, &of_shell(title)));
        }
    }
}

/// What the sign is called with which the shell of a command goes on: what a fix inserts, or is there already.
fn sign(mistake: &ShellMistake, text: &str) -> &'static str {
    let inserted = mistake.edits.iter().find_map(|edit| edit.text.trim_end().chars().next_back());
    match inserted.or_else(|| text[..mistake.span.start as usize].chars().next_back()) {
        Some('^') => "caret",
        Some('`') => "backtick",
        _ => "backslash",
    }
}

/// What is wrong, what to do, and what a fix does, in a POSIX shell.
fn words(kind: ShellMistakeKind) -> Option<(&'static str, &'static str, &'static str)> {
    match kind {
        ShellMistakeKind::NoBackslash => Some((
            "the command continues on the next line, but this line doesn't end in a backslash",
            "end each line of a command but the last in a backslash",
            "add the backslash",
        )),
        ShellMistakeKind::NoBlank => Some((
            "no blank before the backslash: the shell joins this word with the next line",
            "write a blank before the backslash",
            "add a blank",
        )),
        ShellMistakeKind::BlankAfterBackslash => Some((
            "a blank after the backslash: the line isn't continued",
            "the backslash must be the last character of the line",
            "remove the blank",
        )),
        ShellMistakeKind::CommentAfterBackslash => Some((
            "a comment after the backslash: the line isn't continued",
            "move the comment above the command",
            "remove the comment",
        )),
        ShellMistakeKind::CommentInCommand => Some((
            "a comment between the lines of a command ends it",
            "move the comment above the command",
            "remove the comment",
        )),
        ShellMistakeKind::EmptyLine => {
            Some(("an empty line ends the command", "remove the empty line", "remove the empty line"))
        }
        _ => None,
    }
}
