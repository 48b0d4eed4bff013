//! Programs of others, started with a limit of time and ended with everything they started.

#![expect(clippy::disallowed_methods, reason = "this is the door to programs of others")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How much of what a program prints is kept, in bytes: the end, where the error is.
const MAX_OUTPUT: u64 = 16 * 1024;

/// How a program ended.
#[derive(Debug)]
pub(super) struct Ended {
    /// `None` where it took too long and was stopped.
    pub(super) status: Option<ExitStatus>,
    /// The end of what it printed to standard output.
    pub(super) stdout: String,
    /// The end of what it printed to standard error.
    pub(super) stderr: String,
}

impl Ended {
    pub(super) fn is_success(&self) -> bool {
        self.status.is_some_and(|status| status.success())
    }

    /// Everything it printed, errors first.
    pub(super) fn output(&self) -> String {
        format!("{}{}", self.stderr, self.stdout)
    }
}

/// What is started.
#[derive(Debug)]
pub(super) struct Program<'p> {
    /// Its name and its arguments.
    pub(super) words: &'p [String],
    /// Where it starts.
    pub(super) folder: &'p Path,
    /// Where its output goes: to this path with the extensions `out` and `err`.
    pub(super) log: &'p Path,
    /// What the environment holds beside that of this process.
    pub(super) variables: &'p BTreeMap<String, String>,
    /// The folders in which it and what it starts are found, if not those of this process.
    pub(super) path: Option<&'p OsStr>,
}

/// Runs a program for at most `limit`, until `is_done` says that it need not go on.
///
/// Its output goes to files, so that it never waits for a reader. Once `is_stopped`, it is ended, and the result is the
/// error [`io::ErrorKind::Interrupted`].
pub(super) fn run(
    start: &Program<'_>,
    limit: Duration,
    is_stopped: &AtomicBool,
    is_done: &dyn Fn() -> bool,
) -> io::Result<Ended> {
    let Program { words, folder, log, variables, path } = *start;
    let [program, arguments @ ..] = words else { return Err(io::ErrorKind::InvalidInput.into()) };
    let (out, err) = (log.with_extension("out"), log.with_extension("err"));
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).envs(variables);
    command.stdin(Stdio::null()).stdout(File::create(&out)?).stderr(File::create(&err)?);
    if let Some(path) = path {
        command.env("PATH", path);
    }
    shield(&mut command, folder)?;
    let mut child = command.spawn()?;
    let start = Instant::now();
    let status = loop {
        match child.try_wait()? {
            Some(status) => break Some(status),
            None if is_stopped.load(Ordering::SeqCst) => {
                stop(&mut child);
                child.wait()?;
                return Err(io::ErrorKind::Interrupted.into());
            }
            None if is_done() || start.elapsed() > limit => {
                stop(&mut child);
                break child.wait().ok().filter(|_| start.elapsed() <= limit);
            }
            None => thread::sleep(Duration::from_millis(4)),
        }
    };
    Ok(Ended { status, stdout: tail(&out)?, stderr: tail(&err)? })
}

/// Settings of the reader's that would change what is sent: proxies and the files of clients.
fn shield(command: &mut Command, folder: &Path) -> io::Result<()> {
    for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command.env_remove(name);
    }
    command.env("no_proxy", "*").env("NO_PROXY", "*");
    command.env("CURL_HOME", folder).env("NETRC", folder.join(".netrc"));
    let wgetrc = folder.join(".wgetrc");
    File::create(&wgetrc)?;
    command.env("WGETRC", wgetrc);
    command.env("GOFLAGS", "-mod=mod").env("GOPROXY", "off").env("CARGO_NET_OFFLINE", "true");
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    Ok(())
}

/// Ends a program and everything it started.
fn stop(child: &mut Child) {
    #[cfg(unix)]
    if let Some(group) = rustix::process::Pid::from_raw(child.id().cast_signed()) {
        // One that has ended by itself meanwhile needs no end.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    drop(child.kill());
}

fn tail(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let len = fs::metadata(path)?.len();
    file.seek(SeekFrom::Start(len.saturating_sub(MAX_OUTPUT)))?;
    let mut bytes = Vec::new();
    file.take(MAX_OUTPUT).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
