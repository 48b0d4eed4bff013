//! What harkdown finds and repairs of mistakes put into good pages.
//!
//! `cargo bench --bench mutation -- [--seed N] [--count N] [--only KIND] [--failures N]`: without a seed, three of them
//! are tried that nothing was tuned on. Even seeds are for tuning, odd ones for measuring.
#![allow(clippy::disallowed_methods, reason = "benches read and write files, and run programs")]
#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]
#![allow(clippy::cast_precision_loss, reason = "counts of pages are small")]

mod good;
mod judge;
mod kinds;
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "each bench uses its part of what they share")]
mod support;
mod table;
mod tokens;

use harkdown::page::Page;
use harkdown::text::{Edit, apply};

use good::{Good, difference};
use judge::judge;
use kinds::{DEFECTS, Defect, Scope};
use support::rng::Rng;
use table::Table;

/// What the command line asks for.
struct Options {
    seeds: Vec<u64>,
    count: usize,
    only: Option<String>,
    failures: usize,
}

fn main() {
    let options = options();
    let mut table = Table::new(options.failures);
    for &seed in &options.seeds {
        let mut rng = Rng::new(seed);
        for defect in
            DEFECTS.iter().filter(|defect| options.only.as_deref().is_none_or(|only| defect.name.contains(only)))
        {
            (0..options.count).for_each(|_| single(&mut rng, defect, &mut table));
        }
        if options.only.is_none() {
            (0..options.count * 10).for_each(|_| several(&mut rng, &mut table));
            (0..options.count * 10).for_each(|_| clean(&mut rng, &mut table));
        }
    }
    println!("seeds {:?}, {} pages a kind and seed\n", options.seeds, options.count);
    println!("{table}");
}

fn options() -> Options {
    let mut options = Options { seeds: vec![101, 203, 307], count: 40, only: None, failures: 0 };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap_or_default();
        match word.as_str() {
            "--seed" => options.seeds = vec![value().parse().expect("a seed is a number")],
            "--count" => options.count = value().parse().expect("a count is a number"),
            "--only" => options.only = Some(value()),
            "--failures" => options.failures = value().parse().expect("a count is a number"),
            _ => {}
        }
    }
    options
}

/// How often a page is made anew when it has no place for a mistake.
const ATTEMPTS: usize = 60;

fn single(rng: &mut Rng, defect: &'static Defect, table: &mut Table) {
    for _ in 0..ATTEMPTS {
        let good = Good::any(rng);
        let truth = good.page(&good.har);
        let (mutated, in_body) = if defect.scope == Scope::Page {
            let Some(mutated) = (defect.make)(rng, &truth, &[]) else { continue };
            (mutated, false)
        } else {
            let Some((har, in_body)) = good.mutate(rng, defect) else { continue };
            (good.page(&har), in_body)
        };
        let verdict = judge(&truth, &mutated);
        if mutated != truth && !verdict.still_valid {
            let layer = if in_body { "body" } else { "har" };
            return table.add(defect.name, layer, defect.unique, &truth, &mutated, &verdict);
        }
    }
}

/// Two or three mistakes, each of which is uniquely repairable, in one block.
fn several(rng: &mut Rng, table: &mut Table) {
    let good = Good::any(rng);
    let wanted = 2 + rng.below(2);
    let mut edits: Vec<Edit> = Vec::new();
    for _ in 0..ATTEMPTS {
        let defect = &DEFECTS[rng.below(DEFECTS.len())];
        if !defect.unique || defect.scope == Scope::Page || edits.len() == wanted {
            continue;
        }
        let Some((har, _)) = good.mutate(rng, defect) else { continue };
        let edit = difference(&good.har, &har);
        let is_far = |other: &Edit| edit.span.end + 1 < other.span.start || other.span.end + 1 < edit.span.start;
        if har != good.har && edits.iter().all(is_far) {
            edits.push(edit);
        }
    }
    edits.sort();
    let truth = good.page(&good.har);
    let mutated = good.page(&apply(&good.har, &edits));
    let verdict = judge(&truth, &mutated);
    if edits.len() == wanted && !verdict.still_valid {
        table.add(if wanted == 2 { "two mistakes" } else { "three mistakes" }, "any", true, &truth, &mutated, &verdict);
    }
}

/// A good page: nothing is to be found or changed.
fn clean(rng: &mut Rng, table: &mut Table) {
    let good = Good::any(rng);
    let page = good.page(&good.har);
    assert_eq!(Page::parse(&page).har_blocks().count(), 1, "a good page has its block:\n{page}");
    let verdict = judge(&page, &page);
    table.add_clean(&page, &verdict);
}
