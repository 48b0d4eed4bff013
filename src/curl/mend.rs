//! What the shell takes otherwise than the author of a curl command meant it: lines that do not go on, quotes that close
//! in the wrong place, and what would undo it.

mod bodies;
mod finder;
mod lines;
mod mistake;
mod quotes;
mod typographic;
mod urls;

use super::read::CurlCommand;
use crate::shell::{Script, ShellDialect, Style};
use crate::text::Edits;
use finder::MistakeFinder;

pub(crate) use finder::is_url_like;
pub(crate) use mistake::{Judge, ShellMistake, ShellMistakeKind};

/// What is wrong in the curl commands of a text, in order.
#[must_use]
pub(crate) fn mistakes<'s, 't>(
    text: &'t str,
    style: Style,
    script: &'s Script<'t>,
    commands: &[CurlCommand<'s, 't>],
    is_json: Judge<'_>,
) -> Vec<ShellMistake> {
    let finder = MistakeFinder { text, style, script, is_json };
    let mut found = Vec::new();
    finder.names(&mut found);
    for command in commands.iter().filter(|command| !command.is_prose()) {
        let before = found.len();
        finder.typographic(command, &mut found);
        if found.len() > before {
            continue;
        }
        if style.dialect == ShellDialect::Posix && finder.quotes(command, &mut found) {
            continue;
        }
        finder.joined(command, &mut found);
        finder.continuations(command, &mut found);
        finder.lines(command, &mut found);
        finder.background(command, &mut found);
        finder.cut(command, &mut found);
        finder.parted_body(command, &mut found);
        finder.open_body(command, &mut found);
        finder.documents(command, &mut found);
    }
    found.sort_by_key(|mistake| mistake.span.start);
    found.dedup_by(|one, other| one.span == other.span);
    keep_apart(&mut found);
    if style.dialect == ShellDialect::Cmd {
        drop_single_quotes(&mut found);
    }
    found
}

/// Takes the edits from mistakes that would be undone with single quotes: to cmd they are letters.
fn drop_single_quotes(found: &mut [ShellMistake]) {
    for mistake in found {
        if mistake.edits.iter().any(|edit| edit.text.contains('\'')) {
            mistake.edits = Edits::default();
        }
    }
}

/// Takes the edits from mistakes whose edits overlap others.
fn keep_apart(found: &mut [ShellMistake]) {
    let mut done = 0;
    for mistake in found {
        let start = mistake.edits.first().map_or(u32::MAX, |edit| edit.span.start);
        if start < done {
            mistake.edits = Edits::default();
        } else if let Some(last) = mistake.edits.last() {
            done = last.span.end.max(last.span.start + 1);
        }
    }
}
