//! What harkdown finds and repairs of mistakes put into good pages, by a generator that knows nothing of how it works.
//!
//! `cargo bench --bench mutation -- [--notation har|curl|http|console] [--seed N]… [--count N] [--kind TEXT] [--show N] [--json]`: seeds below 500,000 are
//! for tuning; with the others, which are for measuring, only figures are printed.
#![allow(clippy::disallowed_methods, reason = "benches read and write files, and run programs")]
#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]
#![allow(clippy::cast_precision_loss, clippy::cast_possible_wrap, reason = "counts and pages are small")]

mod judge;
#[allow(dead_code, reason = "tests use other parts of it")]
mod pages;
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "each bench uses its part of what they share")]
mod support;
mod table;

use judge::judge;
use pages::{Case, Kind, Notation, Repair, Wish, kinds};
use support::rng::Rng;
use table::{Group, Table};

/// The first seed of those that are for measuring.
const MEASURING: u64 = 500_000;

/// What the command line asks for.
struct Options {
    notation: Notation,
    seeds: Vec<u64>,
    count: usize,
    kind: String,
    show: usize,
    is_json: bool,
}

fn main() {
    let options = options();
    let mut table = Table::new(options.show);
    for &seed in &options.seeds {
        measure(seed, &options, &mut table);
    }
    if options.is_json {
        println!("{}", table.to_json());
    } else {
        println!("seeds {:?}, {} pages a kind and seed\n\n{table}", options.seeds, options.count);
    }
}

fn options() -> Options {
    let mut options =
        Options { notation: Notation::Har, seeds: Vec::new(), count: 20, kind: String::new(), show: 0, is_json: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap_or_default();
        match word.as_str() {
            "--notation" => {
                options.notation = match value().as_str() {
                    "curl" => Notation::Curl,
                    "http" => Notation::Http,
                    "console" => Notation::Console,
                    _ => Notation::Har,
                }
            }
            "--seed" => options.seeds.push(value().parse().expect("a seed is a number")),
            "--count" => options.count = value().parse().expect("a count is a number"),
            "--kind" => options.kind = value(),
            "--show" => options.show = value().parse().expect("a count is a number"),
            "--json" => options.is_json = true,
            _ => {}
        }
    }
    if options.seeds.is_empty() {
        options.seeds = vec![MEASURING + 1, MEASURING + 2];
    }
    if options.seeds.iter().any(|&seed| seed >= MEASURING) {
        options.show = 0;
    }
    options
}

/// Tries all that is asked for with one seed.
fn measure(seed: u64, options: &Options, table: &mut Table) {
    let notation = options.notation;
    let wish = Wish { notation, ..Wish::default() };
    let kinds = kinds(notation);
    let safe: Vec<Kind> = kinds.iter().filter(|kind| kind.repair == Repair::Safe).copied().collect();
    let broken: Vec<Kind> = kinds.iter().filter(|kind| kind.repair != Repair::Quiet).copied().collect();
    let is_wanted = |name: &str| name.contains(&options.kind);
    let mut add = |name: &str, group, times: usize, make: &dyn Fn(&mut Rng) -> Option<Case>| {
        for number in 0..if is_wanted(name) { times } else { 0 } {
            let mut rng = Rng::new(seed ^ of_name(name) ^ (number as u64) << 40);
            if let Some(case) = make(&mut rng) {
                table.add(name, group, &case, &judge(&case));
            }
        }
    };
    let count = options.count;
    for kind in &kinds {
        add(kind.name, Group::of(kind.repair), count, &|rng| Case::single(rng, *kind, wish));
    }
    for kind in safe.iter().filter(|_| notation == Notation::Har) {
        add(&format!("{} *", kind.name), Group::Departing, count.div_ceil(8), &|rng| {
            Case::single(rng, *kind, Wish { departs: true, ..wish })
        });
    }
    for kind in &safe {
        add(&format!("{} in a string", kind.name), Group::Deep, count.div_ceil(16), &|rng| {
            Case::single(rng, *kind, Wish { is_deep: true, ..wish })
        });
    }
    for mistakes in 2..=5 {
        add(&format!("{mistakes} mistakes"), Group::Several, count * 8, &|rng| {
            Case::several(rng, &safe, mistakes, notation)
        });
    }
    for mistakes in 2..=4 {
        add(&format!("{mistakes} mistakes of all kinds"), Group::Mixed, count * 4, &|rng| {
            Case::several(rng, &broken, mistakes, notation)
        });
    }
    add("nothing wrong", Group::Clean, count * 25, &|rng| Some(Case::clean(rng, notation)));
}

/// A number for a name: the pages of a kind are the same whatever else is tried.
fn of_name(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
