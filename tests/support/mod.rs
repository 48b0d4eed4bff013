//! What several tests share: fixtures, runtimes, golden files.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The folder `tests` of the project.
pub(crate) fn tests_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The folder into which `tests/run.sh` installs clients.
pub(crate) fn runtimes() -> PathBuf {
    env::var_os("HARKDOWN_RUNTIMES").map_or_else(|| tests_folder().join("../target/runtimes"), PathBuf::from)
}

/// Says on the terminal what did not run; the test harness shows this even where the test passes.
pub(crate) fn say_not_run(what: &str, why: &str) {
    writeln!(io::stderr(), "not run: {what}: {why}").expect("stderr can be written");
}

/// A runtime is missing: the test does not run, or fails where `HARKDOWN_REQUIRE_RUNTIMES` says that all must be there.
pub(crate) fn lacks_runtime(what: &str, why: &str) {
    assert!(env::var_os("HARKDOWN_REQUIRE_RUNTIMES").is_none(), "{what}: {why}");
    say_not_run(what, why);
}

/// The Python to run: `HARKDOWN_PYTHON`, else `python3`.
pub(crate) fn python() -> String {
    env::var("HARKDOWN_PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

/// Whether a command can be started and succeeds.
pub(crate) fn runs(command: &[&str]) -> bool {
    let status = Command::new(command[0]).args(&command[1..]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Runs a command in `folder`, at most for `limit`, without a proxy.
pub(crate) fn run(command: &[String], folder: &Path, limit: Duration) -> io::Result<Output> {
    let stdout = folder.join(".stdout");
    let stderr = folder.join(".stderr");
    let mut child = Command::new(&command[0])
        .args(&command[1..])
        .current_dir(folder)
        .env("no_proxy", "*")
        .env("NO_PROXY", "*")
        .env("GOFLAGS", "-mod=mod")
        .env("GOPROXY", "off")
        .stdin(Stdio::null())
        .stdout(fs::File::create(&stdout)?)
        .stderr(fs::File::create(&stderr)?)
        .spawn()?;
    let start = Instant::now();
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None if start.elapsed() > limit => {
                child.kill()?;
                break child.wait()?;
            }
            None => thread::sleep(Duration::from_millis(5)),
        }
    };
    Ok(Output { status, stdout: fs::read(stdout)?, stderr: fs::read(stderr)? })
}

/// Compares a text with its golden file, or writes the file under `HARKDOWN_BLESS=1`. Returns what is wrong.
pub(crate) fn check_golden(path: &Path, text: &str) -> Option<String> {
    let name = path.strip_prefix(tests_folder()).unwrap_or(path).display().to_string();
    if env::var_os("HARKDOWN_BLESS").is_some() {
        fs::create_dir_all(path.parent().expect("a golden file stands in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the golden file can be written");
        return None;
    }
    match fs::read_to_string(path) {
        Err(error) => Some(format!("{name}: {error}; HARKDOWN_BLESS=1 writes it")),
        Ok(golden) if golden != text => Some(format!("{name}: differs; HARKDOWN_BLESS=1 writes it anew\n{text}")),
        Ok(_) => None,
    }
}
