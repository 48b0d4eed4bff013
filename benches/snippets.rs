//! What writing snippets costs: `cargo bench --bench snippets`.
//!
//! Every target on the requests of good pages; the same requests in httpsnippet, in the same run; `harkdown snippet` from
//! the start of the process to its end, beside Node's; and a HAR log that is too long to be held. `-- targets`,
//! `-- peer`, `-- start` and `-- log` run a part of it, and names such as `-- targets shell/curl` less of the first.
//!
//! `peer` and `start` need Node, and `peer` httpsnippet: `npm install --prefix target/httpsnippet httpsnippet`, or the
//! directory that `HTTPSNIPPET` names. `LOG_MB` says how long the log is.
#![allow(clippy::disallowed_methods, reason = "benches read and write files, and run programs")]
#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]
#![allow(clippy::cast_precision_loss, reason = "times are rounded anyway")]

#[allow(dead_code, reason = "each bench uses its part of what they share")]
mod support;

use std::ffi::OsString;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use harkdown::har::{self, Request};
use harkdown::page::Page;
use harkdown::rules;
use harkdown::snippet::{Options, Target, View, built_in, render};
use harkdown::{json, lint};
use serde_json::Value;

use support::clock::{self, cpu_time};
use support::pages::page_of_size;
use support::rng::Rng;

const PAGES: usize = 500;
const PAGE_SIZE: usize = 5_000;
const ROUNDS: usize = 15;
const PEER_TARGETS: [&str; 3] = ["shell/curl", "python/requests", "javascript/fetch"];
const BINARY: &str = env!("CARGO_BIN_EXE_harkdown");

fn main() {
    let parts: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let (names, parts): (Vec<String>, Vec<String>) = parts.into_iter().partition(|part| part.contains('/'));
    let wants = |part: &str| parts.is_empty() || parts.iter().any(|wanted| wanted == part);
    if wants("targets") {
        targets(&names);
    }
    if wants("peer") {
        peer();
    }
    if wants("start") {
        start();
    }
    if wants("log") {
        log();
    }
}

/// The har blocks of good pages, as text.
fn blocks() -> Vec<String> {
    let mut rng = Rng::new(1);
    let pages: Vec<String> = (0..PAGES).map(|_| page_of_size(&mut rng, PAGE_SIZE, false)).collect();
    let blocks = pages.iter().flat_map(|page| {
        let page = Page::parse(page);
        page.har_blocks().map(|block| block.content().text.to_string()).collect::<Vec<_>>()
    });
    blocks
        .filter(|block| lint::check_document(block, &rules::Settings::default()).blocks[0].requests.len() == 1)
        .collect()
}

fn request(block: &str) -> Request {
    har::requests(&json::parse(block).expect("it was checked")).remove(0)
}

fn view(request: &Request) -> View {
    View::of(request).expect("it was checked")
}

/// The microseconds that each of some things takes, the least of all rounds.
fn cost<T, R>(things: &[T], task: impl Fn(&T) -> R) -> f64 {
    let time = || {
        let start = cpu_time();
        for thing in things {
            drop(black_box(task(thing)));
        }
        cpu_time() - start
    };
    (0..ROUNDS).map(|_| time()).fold(f64::MAX, f64::min) * 1e3 / things.len() as f64
}

/// Writes with the targets of these names; with all where none is named.
fn targets(names: &[String]) {
    let requests: Vec<Request> = blocks().iter().map(|block| request(block)).collect();
    let views: Vec<View> = requests.iter().map(view).collect();
    println!("\nsnippets of {} requests, CPU time of one thread, least of {ROUNDS} rounds", requests.len());
    println!("what must arrive, once for all targets: {:.1} µs a request", cost(&requests, view));
    let start = cpu_time();
    let all = built_in().all();
    for target in &all {
        drop(black_box(render(&views[0], target, &Options::default())));
    }
    println!("the entry and the template of a target, once: {:.0} µs\n", (cpu_time() - start) * 1e3 / all.len() as f64);
    println!("| target | µs a snippet | snippets a second |\n| --- | ---: | ---: |");
    let is_wanted = |target: &&Target| names.is_empty() || names.contains(&target.name());
    for target in all.into_iter().filter(is_wanted) {
        let cost = cost(&views, |view| render(view, target, &Options::default()));
        println!("| {} | {cost:.1} | {:.0} |", target.name(), 1e6 / cost);
    }
}

/// The same requests in httpsnippet.
fn peer() {
    let blocks = blocks();
    let Some(report) = httpsnippet(&blocks) else { return };
    let mut lines = report.lines();
    let places = lines.next().unwrap_or_default().split(' ').filter_map(|place| place.parse::<usize>().ok());
    let requests: Vec<Request> = places.map(|place| request(&blocks[place])).collect();
    let views: Vec<View> = requests.iter().map(view).collect();
    println!(
        "\n{} of {} requests that httpsnippet takes, least of {ROUNDS} rounds, µs a snippet\n",
        requests.len(),
        blocks.len()
    );
    println!(
        "| target | `render` | `convert`, first ten | ratio | first time | ratio | least | ratio | with `View::of` | with \
         `new HTTPSnippet` | ratio |"
    );
    println!("|{}", " ---: |".repeat(11));
    for line in lines {
        let (name, times) = line.split_once(' ').unwrap_or_default();
        let target = built_in().find(name).expect("it is a target");
        let options = Options::default();
        let ours = cost(&views, |view| render(view, target, &options));
        let whole = cost(&requests, |request| render(&view(request), target, &options));
        let times: Vec<f64> = times.split(' ').map(|time| time.parse().unwrap_or(f64::NAN)).collect();
        let [convert @ .., constructed] = times.as_slice() else { panic!("it says no time") };
        let columns: Vec<String> = convert.iter().map(|time| format!(" {time:.1} | {:.1} |", time / ours)).collect();
        println!(
            "| {name} | {ours:.1} |{} {whole:.1} | {constructed:.1} | {:.1} |",
            columns.concat(),
            constructed / whole
        );
    }
}

/// What `benches/httpsnippet.cjs` prints; none where it cannot run.
fn httpsnippet(blocks: &[String]) -> Option<String> {
    let home = std::env::var_os("HTTPSNIPPET").map_or_else(|| PathBuf::from("target/httpsnippet"), PathBuf::from);
    if !home.join("node_modules/httpsnippet").exists() {
        println!("\nhttpsnippet is not measured: npm install --prefix {} httpsnippet", home.display());
        return None;
    }
    let folder = tempfile::tempdir().expect("there is room for requests");
    let file = folder.path().join("requests.json");
    let requests: Vec<Value> = blocks.iter().map(|block| complete(block)).collect();
    fs::write(&file, Value::from(requests).to_string()).expect("there is room for requests");
    let mut command = Command::new("node");
    command.arg("benches/httpsnippet.cjs").arg(&file).arg(ROUNDS.to_string()).args(PEER_TARGETS);
    let modules = home.join("node_modules");
    match command.env("NODE_PATH", modules).stderr(Stdio::inherit()).output() {
        Ok(output) if output.status.success() => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => {
            println!("\nhttpsnippet is not measured: node ends with {}", output.status);
            None
        }
        Err(_) => {
            println!("\nhttpsnippet is not measured: there is no `node`");
            None
        }
    }
}

/// The request with all fields that httpsnippet asks for.
fn complete(block: &str) -> Value {
    let given: Value = serde_json::from_str(block).expect("it was checked");
    let mut request = serde_json::json!({"httpVersion": "HTTP/1.1", "cookies": [], "headers": [], "queryString": [],
        "headersSize": -1, "bodySize": -1});
    let given = given.as_object().into_iter().flatten();
    request.as_object_mut().expect("it is one").extend(given.map(|(name, value)| (name.clone(), value.clone())));
    request
}

/// From the start of the process to its end.
fn start() {
    const RUNS: usize = 200;
    let folder = tempfile::tempdir().expect("there is room for a page");
    let page = folder.path().join("page.md");
    fs::write(&page, page_of_size(&mut Rng::new(5), PAGE_SIZE, false)).expect("there is room for a page");
    let page = page.into_os_string();
    let commands: [(&str, &str, Vec<OsString>); 4] = [
        ("`harkdown --version`", BINARY, vec!["--version".into()]),
        ("`harkdown snippet page.md`", BINARY, vec!["--isolated".into(), "snippet".into(), page.clone()]),
        (
            "`harkdown snippet page.md -t python/requests`",
            BINARY,
            vec!["--isolated".into(), "snippet".into(), page, "-t".into(), "python/requests".into()],
        ),
        ("`node -e 0`", "node", vec!["-e".into(), "0".into()]),
    ];
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..RUNS {
        for ((_, program, arguments), times) in commands.iter().zip(&mut times) {
            let mut command = Command::new(program);
            let start = Instant::now();
            let ended = command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
            times.extend(ended.ok().map(|_| start.elapsed().as_secs_f64() * 1e3));
        }
    }
    println!("\nstart to end, in turns, {RUNS} runs, ms\n\n| | least | median |\n| --- | ---: | ---: |");
    for ((name, ..), mut times) in commands.into_iter().zip(times) {
        times.sort_by(f64::total_cmp);
        match times.first() {
            Some(least) => println!("| {name} | {least:.1} | {:.1} |", times[times.len() / 2]),
            None => println!("| {name} | not installed | |"),
        }
    }
}

/// A log of that many megabytes, with bodies of all sizes, one of which is half of it.
fn write_log(path: &Path, megabytes: usize) -> usize {
    let mut rng = Rng::new(3);
    let mut file = BufWriter::new(File::create(path).expect("there is room for a log"));
    let mut write = |text: &str| file.write_all(text.as_bytes()).expect("there is room for a log");
    write("{\"log\": {\"version\": \"1.2\", \"creator\": {\"name\": \"bench\", \"version\": \"1\"}, \"entries\": [\n");
    let (mut written, mut number) = (0, 0);
    while written < megabytes * 1_000_000 {
        let size = if number == 0 { megabytes * 500_000 } else { rng.below(200_000) };
        let text = "{\\\"name\\\": \\\"é\\\", \\\"text\\\": \\\"some words\\\"}\\n".repeat(size / 40 + 1);
        let comma = if number > 0 { ",\n" } else { "" };
        let entry = format!(
            "{comma}{{\"startedDateTime\": \"2026-01-01T00:00:00Z\", \"request\": {{\n  \"method\": \"GET\",\n  \"url\": \
             \"https://api.example.com/items/{number}\",\n  \"headers\": [{{\"name\": \"Accept\", \"value\": \"*/*\"}}]\n}}, \
             \"response\": {{\"status\": 200, \"content\": {{\"mimeType\": \"text/html\", \"text\": \"{text}\"}}}}}}"
        );
        write(&entry);
        (written, number) = (written + entry.len(), number + 1);
    }
    write("\n]}}\n");
    number
}

fn log() {
    let megabytes = std::env::var("LOG_MB").ok().and_then(|size| size.parse().ok()).unwrap_or(50);
    let folder = tempfile::tempdir().expect("there is room for a log");
    let path = folder.path().join("long.har");
    let entries = write_log(&path, megabytes);
    println!("\na HAR log of {megabytes} MB and {entries} entries, half of it one response\n");
    println!("| | wall, ms | peak, MiB |\n| --- | ---: | ---: |");
    let last = entries.to_string();
    for arguments in [["--entries"].as_slice(), &["--entry", "2"], &["--entry", &last]] {
        for is_piped in [false, true] {
            let (file, input) = if is_piped {
                ("-".into(), Stdio::from(File::open(&path).expect("it was written")))
            } else {
                (path.clone(), Stdio::null())
            };
            let mut command = Command::new(BINARY);
            command.args(["--isolated", "snippet"]).args(arguments).arg(file).stdin(input).stdout(Stdio::null());
            let cost = clock::run(&mut command).expect("the program starts");
            let how = if is_piped { ", standard input" } else { "" };
            println!("| `{}`{how} | {:.0} | {} |", arguments.join(" "), cost.wall, cost.peak);
        }
    }
}
