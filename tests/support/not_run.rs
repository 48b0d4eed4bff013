//! The list of what a run of the tests leaves out for want of a runtime.

use std::path::PathBuf;

/// The list of this run: one line for each, the runtime and what needs it, with a tab between. Test programs of one run are
/// started by one Cargo.
pub(crate) fn list() -> PathBuf {
    #[cfg(unix)]
    let run = std::os::unix::process::parent_id();
    #[cfg(not(unix))]
    let run = 0;
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("not-run-{run}.txt"))
}
