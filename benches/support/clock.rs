//! How long a thread has run.

use std::fs;
use std::time::Instant;

/// The CPU time of this thread, in milliseconds; the time of day where the system does not tell.
pub(crate) fn cpu_time() -> f64 {
    thread_local!(static START: Instant = Instant::now());
    let ran = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = ran.and_then(|ran| ran.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.with(|start| start.elapsed().as_secs_f64() * 1e3), |nanoseconds| nanoseconds / 1e6)
}
