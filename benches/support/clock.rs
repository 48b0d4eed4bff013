//! How long a thread has run, and what a process took.

use std::fs;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

/// The CPU time of this thread, in milliseconds; the time of day where the system does not tell.
pub(crate) fn cpu_time() -> f64 {
    #[cfg(unix)]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::try_from(time).unwrap_or_default().as_secs_f64() * 1e3
    }
    #[cfg(not(unix))]
    {
        thread_local!(static START: Instant = Instant::now());
        START.with(|start| start.elapsed().as_secs_f64() * 1e3)
    }
}

/// The CPU time of the threads that a process has, in milliseconds; 0 where the system does not tell.
pub(crate) fn cpu_time_of(process: &Child) -> f64 {
    let threads = fs::read_dir(format!("/proc/{}/task", process.id())).into_iter().flatten().flatten();
    let ran = threads.filter_map(|thread| fs::read_to_string(thread.path().join("schedstat")).ok());
    ran.filter_map(|ran| ran.split(' ').next()?.parse::<f64>().ok()).sum::<f64>() / 1e6
}

/// What a process took from its start to its end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    /// CPU time of all its threads in milliseconds, as exact as the system's clock: steps of ten.
    pub(crate) cpu: f64,
    /// In milliseconds.
    pub(crate) wall: f64,
    /// The largest size that was seen, in MiB.
    pub(crate) peak: usize,
}

/// Runs a program to its end; `None` where it does not start.
pub(crate) fn run(command: &mut Command) -> Option<Cost> {
    let (before, start) = (children_time(), Instant::now());
    let mut child = command.spawn().ok()?;
    let mut peak = 0;
    while child.try_wait().ok()?.is_none() {
        peak = peak.max(size_of(&child));
        thread::sleep(Duration::from_millis(2));
    }
    Some(Cost { cpu: children_time() - before, wall: start.elapsed().as_secs_f64() * 1e3, peak })
}

/// The CPU time of the processes that this one has waited for, in milliseconds.
fn children_time() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: f64 = fields.skip(13).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks * 10.0
}

/// The largest size of a process so far, in MiB.
fn size_of(child: &Child) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).map_or(0, |kib: usize| kib >> 10)
}
