//! Shell code as pages show it: commands and their words, each with its decoded text and the place of every character.
//!
//! The reader never fails. It reads what bash reads (`'…'`, `"…"`, `$'…'`, here-documents, line continuations), and
//! beside that what only documentation has: prompts, output below a command, and placeholders such as `<id>`.
//! [`windows`] reads `PowerShell` and `cmd` into the same types.

mod ansi;
mod edit;
mod lexer;
mod output;
mod prompt;
mod script;
mod template;
pub mod windows;
mod word;

pub use script::{Command, Document, End, Operator, Problem, Redirection, Script};
pub use word::{Form, Quote, Run, RunKind, Runs, Word};

/// Which shell a text is written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// bash, and what others have in common with it.
    #[default]
    Posix,
    /// `PowerShell`
    PowerShell,
    /// The command prompt of Windows, and batch files.
    Cmd,
}

/// How a block shows its commands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// The shell.
    pub dialect: Dialect,
    /// Whether the block is tagged as a session, in which `# ` is a prompt.
    pub is_session: bool,
}

/// Reads the commands of a text.
#[must_use]
pub fn read(text: &str, style: Style) -> Script<'_> {
    match style.dialect {
        Dialect::Posix => prompt::read(text, style),
        Dialect::PowerShell => windows::powershell::read(text),
        Dialect::Cmd => windows::cmd::read(text),
    }
}
