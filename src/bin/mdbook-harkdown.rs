//! `harkdown mdbook` under the name that mdBook looks for: starts the `harkdown` beside it, or the one on the path.

#![expect(clippy::disallowed_methods, reason = "it does nothing but start harkdown")]

use std::env;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--version" || argument == "-V") {
        // No one is left to be told when standard output is closed.
        let _ = writeln!(io::stdout(), "mdbook-harkdown {}", env!("CARGO_PKG_VERSION"));
        return ExitCode::SUCCESS;
    }
    let program = beside().unwrap_or_else(|| PathBuf::from(NAME));
    let status = Command::new(&program).arg("mdbook").args(arguments).status();
    match status {
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(2)),
        Err(error) => {
            // No one is left to be told when standard error is closed.
            let _ = writeln!(io::stderr(), "error: mdbook-harkdown needs `harkdown` beside it or on the path: {error}");
            ExitCode::from(2)
        }
    }
}

const NAME: &str = if cfg!(windows) { "harkdown.exe" } else { "harkdown" };

/// The program in the directory of this one.
fn beside() -> Option<PathBuf> {
    let program = env::current_exe().ok()?.with_file_name(NAME);
    program.is_file().then_some(program)
}
