//! The real binary, from the outside.

mod bad_input;
mod build;
mod changes;
mod config;
mod convert;
mod docs;
mod extract;
mod generate;
mod har_log;
mod lint;
mod other_commands;
mod serve;
mod streams;
mod sync;
mod team;
mod verify;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A page with one error that has a safe fix: the comma after `client_id`.
pub(crate) const BROKEN: &str = "# Connect\n\n```har\n{\"method\": \"POST\", \"url\": \"https://api.example.com/connections\",\n \"postData\": {\"mimeType\": \"application/json\", \"text\": \"{\\\"client_id\\\", \\\"YOUR-CLIENT-ID\\\"}\"}}\n```\n";

/// A page without a mistake.
pub(crate) const GOOD: &str =
    "# Status\n\n```har\n{\"method\": \"GET\", \"url\": \"https://api.example.com/status\"}\n```\n";

/// A directory of its own, with files.
pub(crate) struct Project {
    directory: TempDir,
}

/// How a run ended.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Project {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let project = Self { directory: TempDir::new().unwrap() };
        for (path, text) in files {
            project.write(path, text.as_bytes());
        }
        project
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        command(self.directory.path(), arguments)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Run {
        let mut command = self.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        Run::from(child.wait_with_output().unwrap())
    }
}

impl Run {
    pub(crate) fn of(command: &mut Command) -> Self {
        Self::from(command.stdin(Stdio::null()).output().unwrap())
    }
}

impl From<std::process::Output> for Run {
    fn from(output: std::process::Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let code = output.status.code().expect("no signal ended the run");
        Self { code, out: text(output.stdout), err: text(output.stderr) }
    }
}

fn command(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_harkdown"));
    command.current_dir(directory).args(arguments);
    for name in [
        "NO_COLOR",
        "FORCE_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "HARKDOWN_OUTPUT_FORMAT",
        "HARKDOWN_RUNTIMES",
        "GITHUB_ACTIONS",
        "TF_BUILD",
    ] {
        command.env_remove(name);
    }
    command
}

/// Whether this process may read and write everything, so that permissions do not stop it.
pub(crate) fn is_all_powerful() -> bool {
    let probe = Project::new(&[("probe", "")]);
    let mut permissions = fs::metadata(probe.path("probe")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(probe.path("probe"), permissions).unwrap();
    fs::OpenOptions::new().write(true).open(probe.path("probe")).is_ok()
}
