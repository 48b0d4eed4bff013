//! Being asked to end: Ctrl-C, and the signals that mean the same.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tokio::sync::Notify;

/// Waits until the process is asked to end.
///
/// # Errors
///
/// When the system offers no way to wait for signals.
pub async fn ended() -> io::Result<()> {
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

/// A flag that is raised when the process is asked to end, which then does not end by itself.
///
/// Where the system offers no way to wait for signals, it is never raised.
#[must_use]
pub fn flag() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let raised = Arc::clone(&flag);
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        if runtime.is_ok_and(|runtime| runtime.block_on(ended()).is_ok()) {
            raised.store(true, Ordering::SeqCst);
        }
    });
    flag
}
