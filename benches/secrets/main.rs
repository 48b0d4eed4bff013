//! How many secrets are found where, and how many values that only look like them are reported.
//!
//! `cargo bench --bench secrets -- [--seed N] [--count N] [--show N]`: with seeds of 500,000 and more, only figures.
#![allow(clippy::disallowed_methods, reason = "benches read and write files, and run programs")]
#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]
#![allow(clippy::cast_precision_loss, reason = "counts of pages are small")]

mod places;
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "each bench uses its part of what they share")]
mod support;
mod vendors;

use std::collections::BTreeMap;

use harkdown::diagnostic::Applicability;
use harkdown::lint;
use harkdown::rules::Settings;

use places::PLACES;
use support::rng::Rng;
use vendors::{LOOK_ALIKES, VENDORS};

/// The first seed of those that are for measuring.
const MEASURING: u64 = 500_000;

/// Found (or reported) and all, by name.
type Counts = BTreeMap<String, (usize, usize)>;

fn main() {
    let mut options = (MEASURING + 1, 1, 0);
    let words: Vec<String> = std::env::args().skip(1).collect();
    for pair in words.windows(2) {
        let value = pair[1].parse::<u64>().unwrap_or_default();
        match pair[0].as_str() {
            "--seed" => options.0 = value,
            "--count" => options.1 = value,
            "--show" => options.2 = value,
            _ => {}
        }
    }
    let (seed, count, mut show) = options;
    if seed >= MEASURING {
        show = 0;
    }
    let mut rng = Rng::new(seed);
    let (mut by_vendor, mut by_place, mut like) = (Counts::new(), Counts::new(), Counts::new());
    let mut left = 0;
    for _ in 0..count {
        for place in PLACES {
            for vendor in VENDORS {
                let token = vendor.token(&mut rng);
                if token.contains('\n') && !place.has_lines {
                    continue;
                }
                let page = (place.page)(&mut rng, vendor.field, &token);
                let is_found = has_secret(&page);
                add(&mut by_vendor, vendor.name, is_found);
                add(&mut by_place, place.name, is_found);
                left += usize::from(is_found && is_left(&page, &token));
                report(&mut show, !is_found, &format!("missed: {} in {}", vendor.name, place.name), &page);
            }
            for (field, value) in LOOK_ALIKES {
                // Any value is a password after a user.
                if place.name == "curl user" {
                    continue;
                }
                // A header of its own: any value is a secret as a Bearer token.
                let in_header = ["curl header", "http message", "har header"].contains(&place.name);
                let field = if in_header { format!("X-{field}") } else { (*field).to_owned() };
                let page = (place.page)(&mut rng, &field, &value.replace('|', ""));
                let is_found = has_secret(&page);
                add(&mut like, &format!("{field}: {value}"), is_found);
                report(&mut show, is_found, &format!("flagged: {field} in {}", place.name), &page);
            }
        }
    }
    print("found, by place", &by_place, true);
    print("found, by vendor", &by_vendor, true);
    print("look-alikes that are reported", &like, false);
    println!("found, and still on the page after --unsafe-fixes: {left}");
}

fn add(counts: &mut Counts, name: &str, is_found: bool) {
    let (found, all) = counts.entry(name.to_owned()).or_default();
    *found += usize::from(is_found);
    *all += 1;
}

fn has_secret(page: &str) -> bool {
    lint::check(page, &Settings::default()).diagnostics.iter().any(|found| found.rule.name == "secret")
}

/// Whether a token that was found is still there, as it is written, when all is fixed.
fn is_left(page: &str, token: &str) -> bool {
    page.contains(token) && lint::fix(page, &Settings::default(), Applicability::Unsafe).text.contains(token)
}

fn report(show: &mut u64, is_failure: bool, title: &str, page: &str) {
    if is_failure && *show > 0 {
        *show -= 1;
        println!("=== {title}\n{page}");
    }
}

/// Prints the shares, worst first, without those that are as they should be.
fn print(title: &str, counts: &Counts, should_be_found: bool) {
    let (found, all) = counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    println!("{title}: {found} of {all}, {:.1} %", 100.0 * found as f64 / all.max(1) as f64);
    let share = |(found, all): (usize, usize)| found * 1000 / all.max(1);
    let mut rows: Vec<_> = counts.iter().collect();
    rows.sort_by_key(|(_, count)| if should_be_found { share(**count) } else { 1000 - share(**count) });
    let is_bad = |(found, all): (usize, usize)| if should_be_found { found < all } else { found > 0 };
    for (name, (found, all)) in rows.into_iter().filter(|(_, count)| is_bad(**count)) {
        println!("  {name:<44.44} {found:>5} of {all:>5}");
    }
    println!();
}
