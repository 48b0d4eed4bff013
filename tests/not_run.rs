//! No test: the last program that `cargo test` starts, which names in one line what the tests before it left out.

#![allow(clippy::disallowed_methods, reason = "tests read and write files, and run programs")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};

#[path = "support/not_run.rs"]
mod not_run;

fn main() -> io::Result<()> {
    if std::env::args().any(|argument| argument == "--list") {
        return Ok(());
    }
    let list = not_run::list();
    let lines = fs::read_to_string(&list).unwrap_or_default();
    // Where nothing is left out, there is no list.
    let _ = fs::remove_file(list);
    writeln!(io::stdout(), "{}", summary(&lines))
}

/// What was left out, by the runtime that is missing.
fn summary(lines: &str) -> String {
    let mut runtimes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (runtime, what) in lines.lines().filter_map(|line| line.split_once('\t')) {
        runtimes.entry(runtime).or_default().insert(what);
    }
    if runtimes.is_empty() {
        return "not run: nothing; every runtime that was needed is there".to_owned();
    }
    let count: usize = runtimes.values().map(BTreeSet::len).sum();
    let named = |(runtime, what): (&str, BTreeSet<&str>)| {
        format!("{runtime} ({})", what.into_iter().collect::<Vec<_>>().join(", "))
    };
    let named: Vec<String> = runtimes.into_iter().map(named).collect();
    format!("not run: {count}, for want of {}; `./tests/run.sh --install` installs what can be had", named.join(", "))
}
