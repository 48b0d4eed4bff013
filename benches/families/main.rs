//! What `harkdown extract` makes of families of pages that nobody has tuned it on.
//!
//! `cargo bench --bench families -- [--seed N] [--count N] [--bank 0|1] [--only clean|broken|slips|KIND] [--show KIND]`: without a seed, three are tried
//! with the second bank of sentences. Bank 0 and even seeds are for tuning, bank 1 and odd seeds for measuring.
#![allow(clippy::disallowed_methods, reason = "benches read and write files, and run programs")]
#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]
#![allow(clippy::cast_precision_loss, reason = "counts of pages are small")]

mod make;
mod slips;
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "each bench uses its part of what they share")]
mod support;
mod words;

use harkdown::diagnostic::Applicability;
use harkdown::extract::{ExtractOptions, Extraction, SiblingPage, extract};
use harkdown::lint;
use harkdown::rules::Settings;

use make::{Family, family};
use slips::{SLIPS, plain, slip};
use support::rng::Rng;

struct Asked {
    seeds: Vec<u64>,
    count: usize,
    bank: usize,
    show: Option<String>,
    only: Option<String>,
}

#[derive(Default)]
struct Figures {
    families: usize,
    refused: usize,
    back: usize,
    broken: usize,
    broken_back: usize,
    broken_right: usize,
    pages: usize,
    alarms: usize,
    alarm_families: usize,
    /// Of each kind of slip: planted, found, on the slip.
    slips: [[usize; 3]; SLIPS.len()],
    beside: [usize; 2],
    facts: [usize; 2],
    bytes: [usize; 5],
    larger: usize,
}

fn main() {
    let asked = asked();
    let mut figures = Figures::default();
    for &seed in &asked.seeds {
        let mut rng = Rng::new(seed);
        for at in 0..asked.count {
            let family = family(&mut rng, asked.bank);
            let is_asked = |what: &str| asked.only.as_deref().is_none_or(|only| only == what);
            let mut rng = Rng::new(rng.next());
            if is_asked("clean") {
                clean(&family, &mut figures, &asked, at);
            }
            if is_asked("broken") {
                broken(&mut rng, &family, &mut figures, &asked);
            }
            for (kind, name) in SLIPS.iter().enumerate() {
                let mut rng = Rng::new(rng.next());
                if is_asked(name) || is_asked("slips") {
                    planted(&mut rng, kind, &family, &mut figures, &asked);
                }
            }
        }
    }
    println!("seeds {:?}, {} families each, bank {}\n", asked.seeds, asked.count, asked.bank);
    figures.print();
}

fn asked() -> Asked {
    let mut asked = Asked { seeds: vec![101, 203, 307], count: 40, bank: 1, show: None, only: None };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap_or_default();
        match word.as_str() {
            "--seed" => asked.seeds = vec![value().parse().expect("a seed is a number")],
            "--count" => asked.count = value().parse().expect("a count is a number"),
            "--bank" => asked.bank = value().parse::<usize>().expect("a bank is a number") % 2,
            "--only" => asked.only = Some(value()),
            "--show" => asked.show = Some(value()),
            _ => {}
        }
    }
    asked
}

fn run(family: &Family, texts: &[String]) -> Option<Extraction> {
    let member = |(page, text): (&make::Page, &String)| SiblingPage { slug: page.slug.clone(), text: text.clone() };
    let members: Vec<SiblingPage> = family.pages.iter().zip(texts).map(member).collect();
    extract(&members, &ExtractOptions::default()).ok()
}

fn texts(family: &Family) -> Vec<String> {
    let ends = |text: String| if family.is_windows { text.replace('\n', "\r\n") } else { text };
    family.pages.iter().map(|page| ends(plain(&page.marked).text)).collect()
}

/// A family as it is.
fn clean(family: &Family, figures: &mut Figures, asked: &Asked, at: usize) {
    let texts = texts(family);
    figures.families += 1;
    let Some(extraction) = run(family, &texts) else {
        figures.refused += 1;
        return asked.say("refused", || texts.join("\n=======\n"));
    };
    figures.back += usize::from(extraction.pages == texts);
    figures.pages += texts.len();
    let mut odd: Vec<usize> = extraction.odd.iter().map(|(page, _)| *page).collect();
    odd.dedup();
    figures.alarms += odd.len();
    figures.alarm_families += usize::from(!odd.is_empty());
    for (page, found) in &extraction.odd {
        asked.say("alarm", || format!("{at} of {} pages: {page}: {}", texts.len(), found.message));
    }
    sizes(family, &texts, &extraction, figures, asked, at);
}

fn sizes(family: &Family, texts: &[String], extraction: &Extraction, figures: &mut Figures, asked: &Asked, at: usize) {
    let records: usize = extraction
        .records
        .iter()
        .map(|record| record.toml.len() + record.texts.iter().map(|(_, text)| text.len()).sum::<usize>())
        .sum();
    let ours = extraction.template.len() + records;
    let is_fact = |field: usize| {
        let all: Vec<&str> = family
            .pages
            .iter()
            .flat_map(|page| &page.facts)
            .filter(|(other, _)| *other == field)
            .map(|(_, value)| value.as_str())
            .collect();
        all.iter().any(|value| *value != all[0]) || matches!(family.kinds[field], make::Kind::Item)
    };
    let known: Vec<bool> = (0..family.kinds.len()).map(is_fact).collect();
    let facts = || family.pages.iter().flat_map(|page| &page.facts).filter(|(field, _)| known[*field]);
    let bare: usize = facts().map(|(_, value)| value.len() + 1).sum();
    let named: usize = facts().map(|(_, value)| value.len() + 10).sum();
    let page = texts.iter().map(String::len).sum::<usize>() / texts.len();
    let all: usize = texts.iter().map(String::len).sum();
    for (sum, own) in figures.bytes.iter_mut().zip([all, ours, bare + page, named + page, extraction.template.len()]) {
        *sum += own;
    }
    figures.larger += usize::from(ours > named + page);
    let mut missed = Vec::new();
    for (page, record) in family.pages.iter().zip(&extraction.records) {
        let mut held: Vec<String> =
            record.texts.iter().map(|(_, text)| text.trim_end_matches('\n').to_owned()).collect();
        if let Ok(table) = record.toml.parse::<toml::Table>() {
            leaves(&toml::Value::Table(table), &mut held);
        }
        for (field, value) in page.facts.iter().filter(|(field, _)| known[*field]) {
            figures.facts[1] += 1;
            if held.contains(value) {
                figures.facts[0] += 1;
            } else {
                missed.push(format!("{:?} {value}", family.kinds[*field]));
            }
        }
    }
    let shares = (ours * 100 / all.max(1), (named + page) * 100 / all.max(1));
    asked.say("facts", || {
        format!(
            "{at}, {} pages, {shares:?}: missed {missed:#?}\n{}\n{}",
            texts.len(),
            extraction.template,
            extraction.records.iter().map(|record| record.toml.as_str()).collect::<Vec<_>>().join("-----\n")
        )
    });
    asked.say("sizes", || {
        format!(
            "{at}, {} pages, {shares:?}\n{}\n{}\n{}",
            texts.len(),
            extraction.template,
            extraction.records[0].toml,
            extraction.records[1].toml
        )
    });
}

fn leaves(value: &toml::Value, held: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => table.values().for_each(|value| leaves(value, held)),
        toml::Value::Array(items) => items.iter().for_each(|value| leaves(value, held)),
        toml::Value::String(text) => held.push(text.clone()),
        other => held.push(other.to_string()),
    }
}

/// A family with mistakes in the JSON of some pages.
fn broken(rng: &mut Rng, family: &Family, figures: &mut Figures, asked: &Asked) {
    let good = texts(family);
    let mut bad = good.clone();
    for text in &mut bad {
        if !rng.once_in(3) {
            continue;
        }
        let places: Vec<usize> = ["\\\":", "\":", "\\\",", "\n}"]
            .iter()
            .flat_map(|mark| text.match_indices(mark))
            .map(|(at, _)| at)
            .collect();
        let Some(&at) = rng.pick(&places) else { continue };
        let by = match rng.below(3) {
            0 => text[at..].replacen(':', ",", 1),
            1 => text[at..].replacen('\\', "", 1),
            _ => text[at + 1..].to_owned(),
        };
        *text = format!("{}{by}", &text[..at]);
    }
    if bad == good {
        return;
    }
    figures.broken += 1;
    let fixed: Vec<String> =
        bad.iter().map(|text| lint::fix(text, &Settings::default(), Applicability::Safe).text).collect();
    let Some(extraction) = run(family, &fixed) else {
        return asked.say("broken", || "refused".to_owned());
    };
    figures.broken_back += usize::from(extraction.pages == fixed);
    figures.broken_right += usize::from(extraction.pages == good);
}

/// A family with one slip.
fn planted(rng: &mut Rng, kind: usize, family: &Family, figures: &mut Figures, asked: &Asked) {
    let mut texts: Vec<String> = family.pages.iter().map(|page| plain(&page.marked).text).collect();
    let page = rng.below(texts.len());
    let Some(slip) = slip(rng, SLIPS[kind], family, page) else { return };
    let before = std::mem::replace(&mut texts[page], slip.text.clone());
    if before == slip.text {
        return;
    }
    let Some(extraction) = run(family, &texts) else { return };
    figures.beside[1] += texts.len() - 1;
    let mut others: Vec<usize> = extraction.odd.iter().map(|(odd, _)| *odd).filter(|odd| *odd != page).collect();
    others.dedup();
    figures.beside[0] += others.len();
    let place = slip.place;
    let own: Vec<_> = extraction.odd.iter().filter(|(odd, _)| *odd == page).map(|(_, found)| found).collect();
    // What is missing has no text: a finding on the line before or behind it is on the slip.
    let room = if place.is_empty() { 2 } else { 0 };
    let is_on =
        |span: harkdown::text::Span| span.start as usize <= place.end + room && place.start <= span.end as usize + room;
    let found = !own.is_empty();
    let on = own.iter().any(|finding| is_on(finding.span));
    for (sum, is) in figures.slips[kind].iter_mut().zip([true, found, on]) {
        *sum += usize::from(is);
    }
    if !on {
        asked.say(SLIPS[kind], || {
            let line = slip.text[..place.start].rfind('\n').map_or(0, |at| at + 1);
            let line = slip.text[line..].lines().next().unwrap_or_default();
            let messages: Vec<&str> = own.iter().map(|finding| finding.message.as_str()).collect();
            format!("of {} pages, `{}` in `{line}`; said {messages:?}", texts.len(), &slip.text[place.clone()])
        });
    }
}

impl Asked {
    fn say(&self, kind: &str, text: impl FnOnce() -> String) {
        if self.show.as_deref().is_some_and(|show| show == kind || (show == "slips" && SLIPS.contains(&kind))) {
            println!("{kind}: {}\n", text());
        }
    }
}

impl Figures {
    fn print(&self) {
        let share = |part: usize, all: usize| if all == 0 { 0.0 } else { part as f64 * 100.0 / all as f64 };
        println!("families {}, refused {}, back byte for byte {}", self.families, self.refused, self.back);
        println!(
            "broken families {}, back as repaired {}, as they should be {}",
            self.broken, self.broken_back, self.broken_right
        );
        println!(
            "clean pages {}, false alarms {} ({:.1} %) in {} families",
            self.pages,
            self.alarms,
            share(self.alarms, self.pages),
            self.alarm_families
        );
        println!("pages beside a slip {}, false alarms {:.1} %", self.beside[1], share(self.beside[0], self.beside[1]));
        let mut sums = [0; 3];
        for (name, counts) in SLIPS.iter().zip(self.slips) {
            println!(
                "  {name:8} {:4} planted, found {:5.1} %, on the slip {:5.1} %",
                counts[0],
                share(counts[1], counts[0]),
                share(counts[2], counts[0])
            );
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        println!(
            "  all      {:4} planted, found {:5.1} %, on the slip {:5.1} %",
            sums[0],
            share(sums[1], sums[0]),
            share(sums[2], sums[0])
        );
        println!("facts {}, whole in a field {:.1} %", self.facts[1], share(self.facts[0], self.facts[1]));
        let [all, ours, bare, named, template] = self.bytes;
        println!(
            "bytes: template and records {:.1} % of the pages (template {:.1}), facts and a page {:.1} % bare, {:.1} % with names; larger in {} of {}",
            share(ours, all),
            share(template, all),
            share(bare, all),
            share(named, all),
            self.larger,
            self.families
        );
    }
}
