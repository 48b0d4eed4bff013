//! What several tests share: fixtures, runtimes, golden files.

pub(crate) mod goldens;
mod not_run;

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use similar::TextDiff;

/// The folder `tests` of the project.
pub(crate) fn tests_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The folder into which `tests/run.sh` installs clients.
pub(crate) fn runtimes() -> PathBuf {
    env::var_os("HARKDOWN_RUNTIMES").map_or_else(|| tests_folder().join("../target/runtimes"), PathBuf::from)
}

/// A runtime is missing, a file of `tests/runtimes`: what needs it is named at the end and does not run. It fails where
/// `HARKDOWN_REQUIRE_RUNTIMES` says that all must be there, but for those in `HARKDOWN_WITHOUT`.
pub(crate) fn lacks_runtime(runtime: &str, what: &str, why: &str) {
    let is_known = tests_folder().join("runtimes").join(format!("{runtime}.sh")).exists();
    assert!(is_known, "no file of tests/runtimes installs {runtime}");
    let without = env::var("HARKDOWN_WITHOUT").unwrap_or_default();
    let is_expected = without.split_whitespace().any(|name| name == runtime);
    assert!(is_expected || env::var_os("HARKDOWN_REQUIRE_RUNTIMES").is_none(), "{what}: {why}");
    let list = fs::OpenOptions::new().create(true).append(true).open(not_run::list());
    writeln!(list.expect("the list can be opened"), "{runtime}\t{what}").expect("the list can be written");
    // Past the harness, which shows nothing of a test that passes.
    writeln!(io::stderr(), "not run: {what}: {why}").expect("stderr can be written");
}

/// A program that is looked for in the runtimes first.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let path = env::var_os("PATH").unwrap_or_default();
    let bin = env::current_dir().expect("there is a current directory").join(runtimes()).join("bin");
    let path = env::join_paths([bin].into_iter().chain(env::split_paths(&path))).expect("no folder has a colon");
    let mut command = Command::new(program);
    command.env("PATH", path).env("HARKDOWN_RUNTIMES", runtimes());
    command
}

/// The browser: `CHROMIUM`, else the first of the usual names on the path; `None` where it or what drives it is missing.
pub(crate) fn browser() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut found = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .flat_map(|name| env::split_paths(&path).map(move |folder| folder.join(name)));
    let browser = env::var_os("CHROMIUM").map(PathBuf::from).or_else(|| found.find(|path| path.is_file()));
    let is_driven = runtimes().join("browser/node_modules").exists() && runs(&["node", "--version"]);
    browser.filter(|_| is_driven)
}

/// Whether a command can be started and succeeds.
pub(crate) fn runs(words: &[&str]) -> bool {
    let status = command(words[0]).args(&words[1..]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Runs a command in `folder`, at most for `limit`, without a proxy.
pub(crate) fn run(words: &[String], folder: &Path, limit: Duration) -> io::Result<Output> {
    let stdout = folder.join(".stdout");
    let stderr = folder.join(".stderr");
    let mut child = command(&words[0])
        .args(&words[1..])
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
        Ok(golden) if golden != text => {
            let difference = TextDiff::from_lines(&golden, text).unified_diff().to_string();
            let lines: String = difference.split_inclusive('\n').take(60).collect();
            Some(format!("{name}: differs; HARKDOWN_BLESS=1 writes it again\n{lines}"))
        }
        Ok(_) => None,
    }
}
