//! How far a long run is, on a terminal that people look at.

use std::io::{self, IsTerminal, Write};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Shorter runs show nothing: a bar that is gone at once only flickers.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often it is drawn: smooth to the eye, and no cost to the work.
const PAUSE: Duration = Duration::from_millis(100);
/// The characters of the bar: with its figures it fits a terminal of 80 columns.
const WIDTH: usize = 30;

/// The progress of a run, on standard error; silent where that is not a terminal, and in CI.
pub(super) struct Progress {
    total: usize,
    done: AtomicUsize,
    start: Instant,
    drawn: Option<Mutex<Drawn>>,
}

/// What the terminal shows.
struct Drawn {
    last: Instant,
    is_shown: bool,
}

impl Progress {
    pub(super) fn new(total: usize, is_quiet: bool) -> Self {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
        let is_wanted = !is_quiet && !is_dumb && !set("CI") && io::stderr().is_terminal();
        let start = Instant::now();
        let drawn = is_wanted.then(|| Mutex::new(Drawn { last: start, is_shown: false }));
        Self { total, done: AtomicUsize::new(0), start, drawn }
    }

    /// One more page is done.
    pub(super) fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.start.elapsed() < PATIENCE {
            return;
        }
        // Whoever finds the terminal taken leaves the drawing to the one that has it.
        let Some(Ok(mut drawn)) = self.drawn.as_ref().map(Mutex::try_lock) else {
            return;
        };
        if drawn.last.elapsed() >= PAUSE {
            drawn.last = Instant::now();
            drawn.is_shown = true;
            write(&format!("\r\u{1b}[2K{}", bar(done, self.total)));
        }
    }

    /// Takes the bar away, before something else is written.
    pub(super) fn clear(&self) {
        let Some(Ok(mut drawn)) = self.drawn.as_ref().map(Mutex::lock) else {
            return;
        };
        if std::mem::take(&mut drawn.is_shown) {
            write("\r\u{1b}[2K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

fn bar(done: usize, total: usize) -> String {
    let full = WIDTH * done.min(total) / total.max(1);
    format!("[{}{}] {done} of {total} pages", "#".repeat(full), " ".repeat(WIDTH - full))
}

fn write(text: &str) {
    // Nobody is left to be told when standard error is closed.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::{Progress, bar};

    #[test]
    fn the_bar_fills() {
        assert_eq!(bar(0, 10), format!("[{}] 0 of 10 pages", " ".repeat(30)));
        assert_eq!(bar(10, 10), format!("[{}] 10 of 10 pages", "#".repeat(30)));
        assert!(bar(0, 0).ends_with("0 of 0 pages"));
    }

    #[test]
    fn counting_never_waits_for_the_terminal() {
        let progress = Progress::new(2, true);
        progress.step();
        progress.step();
        progress.clear();
    }
}
