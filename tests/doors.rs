//! The doors through which harkdown comes in, used for real: packages, hooks, the action, the component, mdBook.

mod action;
mod component;
mod manual;
mod mdbook;
mod names;
mod packages;
mod pre_commit;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cli::{Project, Run};
use crate::golden;
use crate::support::{command, lacks_runtime, runtimes};

/// The program that the tests built.
fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_harkdown"))
}

/// A program of the virtual environment that `tests/runtimes/packaging.sh` makes; none where that is missing.
fn packaging(name: &str, what: &str) -> Option<PathBuf> {
    let program = std::path::absolute(runtimes().join("packaging/bin").join(name)).unwrap();
    if !program.exists() {
        lacks_runtime("packaging", what, "tests/run.sh installs it");
        return None;
    }
    Some(program)
}

/// The environment of this process without what would change how harkdown or git behave.
fn clean(mut command: Command, folder: &Path) -> Command {
    for name in
        ["GITHUB_ACTIONS", "TF_BUILD", "HARKDOWN_OUTPUT_FORMAT", "NO_COLOR", "FORCE_COLOR", "GIT_DIR", "GIT_INDEX_FILE"]
    {
        command.env_remove(name);
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").current_dir(folder).stdin(Stdio::null());
    command
}

/// Runs a program in a folder; it must end well.
fn ends_well(words: &[&str], folder: &Path) -> String {
    let run = Run::of(clean(command(words[0]), folder).args(&words[1..]));
    assert_eq!(run.code, 0, "{words:?}: {}{}", run.out, run.err);
    run.out
}

/// Commits all files of a folder, which becomes a repository if it is none.
fn commit(folder: &Path) {
    let git = |arguments: &[&str]| {
        let words = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"];
        ends_well(&[&words, arguments].concat(), folder);
    };
    git(&["init", "-q"]);
    git(&["add", "-A"]);
    git(&["commit", "-q", "-m", "x"]);
}

/// A folder whose `bin` has the programs under their names, to be put on the path.
fn programs() -> Project {
    let folder = Project::new(&[]);
    fs::create_dir(folder.path("bin")).unwrap();
    for (name, from) in [("harkdown", program()), ("mdbook-harkdown", Path::new(env!("CARGO_BIN_EXE_mdbook-harkdown")))]
    {
        let to = folder.path("bin").join(name);
        fs::hard_link(from, &to).or_else(|_| fs::copy(from, &to).map(drop)).unwrap();
    }
    folder
}

/// The path of this process behind a folder.
fn path_with(folder: &Path) -> std::ffi::OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let bin = std::path::absolute(runtimes().join("bin")).unwrap();
    std::env::join_paths([folder.to_path_buf(), bin].into_iter().chain(std::env::split_paths(&path))).unwrap()
}

/// The version of the package.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A file of the project, as text.
fn file(path: &str) -> String {
    golden::read(path)
}
