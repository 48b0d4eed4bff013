//! Which processes there are.

#[cfg(unix)]
use std::fs;

/// Whether a process has not ended yet. One that has ended, and that nobody has asked for its exit code, is still known to the
/// system; Linux says that it is a zombie.
#[cfg(unix)]
pub(crate) fn is_alive(process: u32) -> bool {
    let id = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw);
    let is_known = id.is_some_and(|id| rustix::process::test_kill_process(id) != Err(rustix::io::Errno::SRCH));
    let state = || fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The name of the program, in parentheses, may hold anything.
    is_known && !state().rsplit(')').next().is_some_and(|state| state.trim_start().starts_with(['Z', 'X']))
}

/// Whether a process has not ended yet; here nobody can say so without unsafe code.
#[cfg(not(unix))]
pub(crate) fn is_alive(process: u32) -> bool {
    process != 0
}
