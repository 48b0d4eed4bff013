//! Shell code as pages show it: commands and their words, each with its decoded text and the place of every character.
//!
//! The reader never fails. It reads what bash reads (`'…'`, `"…"`, `$'…'`, here-documents, line continuations), and
//! beside that what only documentation has: prompts, output below a command, and placeholders such as `<id>`.
//! `windows` reads `PowerShell` and `cmd` into the same types.

mod ansi;
mod edit;
mod lexer;
mod output;
mod prompt;
mod script;
mod special;
mod style;
mod windows;
mod word;

pub use script::{Command, CommandEnd, Script};
pub(crate) use script::{Operator, Redirection, ShellProblem};
pub use style::{ShellDialect, Style};
use windows::{Cmd, PowerShell};
pub(crate) use word::{Quote, WordForm, WordRun, is_odd_blank};
pub use word::{RunKind, Word};

/// Reads the commands of a text.
#[must_use]
pub fn read(text: &str, style: Style) -> Script<'_> {
    match style.dialect {
        ShellDialect::Posix => prompt::read(text, style),
        ShellDialect::PowerShell => windows::read::<PowerShell>(text),
        ShellDialect::Cmd => windows::read::<Cmd>(text),
    }
}

#[cfg(test)]
mod tests {
    use super::ShellDialect::{Cmd, Posix, PowerShell};

    #[test]
    fn a_word_is_quoted_as_its_shell_reads_it_or_not_at_all() {
        for (dialect, text, expected) in [
            (Posix, "A: it's $x", Some(r"'A: it'\''s $x'")),
            (PowerShell, "A: it's $x", Some("'A: it''s $x'")),
            (PowerShell, "A: \"x\"", None),
            (Cmd, "A: it's $x", Some("\"A: it's $x\"")),
            (Cmd, "A: \"x\"", None),
            (Cmd, "A: 100%", None),
            (Cmd, "A: C:\\", None),
        ] {
            assert_eq!(dialect.quoted(text).as_deref(), expected, "{dialect:?}: {text}");
        }
    }
}
