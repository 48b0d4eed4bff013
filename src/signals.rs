//! Being asked to end: Ctrl-C, and the signals that mean the same.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::{process, thread};

use tokio::sync::Notify;

use crate::workspace;

/// Waits until the process is asked to end.
///
/// # Errors
///
/// When the system offers no way to wait for signals.
pub(crate) async fn ended() -> io::Result<()> {
    let ended = Arc::new(Notify::new());
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        for kind in [SignalKind::terminate(), SignalKind::hangup()] {
            let mut asked = signal(kind)?;
            let ended = Arc::clone(&ended);
            tokio::spawn(async move {
                asked.recv().await;
                ended.notify_one();
            });
        }
    }
    let interrupted = Arc::clone(&ended);
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            interrupted.notify_one();
        }
    });
    ended.notified().await;
    Ok(())
}

/// Ends the process when it is asked to, without what it has not finished: each file is then as it was, or as it should be.
///
/// Where the system offers no way to wait for signals, the system ends it.
pub(crate) fn end_with_whole_files() {
    /// What shells say of a process that Ctrl-C has ended.
    const INTERRUPTED: i32 = 130;
    when_asked(|| {
        let _kept = workspace::remove_unfinished();
        process::exit(INTERRUPTED);
    });
}

/// A flag that is raised when the process is asked to end, which then does not end by itself.
///
/// Where the system offers no way to wait for signals, it is never raised.
#[must_use]
pub(crate) fn flag() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let raised = Arc::clone(&flag);
    when_asked(move || raised.store(true, Ordering::SeqCst));
    flag
}

/// Does something when the process is asked to end.
fn when_asked(act: impl FnOnce() + Send + 'static) {
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        if runtime.is_ok_and(|runtime| runtime.block_on(ended()).is_ok()) {
            act();
        }
    });
}
