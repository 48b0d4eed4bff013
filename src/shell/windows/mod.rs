//! The shells of Windows, read into the types of [`super`].

mod cmd;
mod lexer;
mod powershell;

pub(super) use cmd::Cmd;
pub(super) use lexer::{read, word_of};
pub(super) use powershell::PowerShell;
