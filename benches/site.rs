//! What publishing costs: `cargo bench --bench site`.
//!
//! Runs the whole program on five thousand pages with a har block or two each, in five targets: `lint`, `build` into an
//! empty directory, again without a change, and with one changed page; the formats of other docs tools; and `sync --check`.
//! Pages are of two kinds: with values that readers fill in, and the same pages without any. Hugo builds the same
//! pages with a template of one line, if it is on the PATH or named in `HUGO`. CPU time of all threads.
//!
//! `-- growth` builds up to fifty thousand pages. `PAGES` takes another number of pages, `HARKDOWN` another program.
#![allow(clippy::disallowed_methods, reason = "benches read and write files, and run programs")]
#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]
#![allow(clippy::cast_precision_loss, reason = "times are rounded anyway")]

#[allow(dead_code, reason = "each bench uses its part of what they share")]
mod support;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use support::clock::{self, Cost};
use support::pages;

const PAGE_SIZE: usize = 7_000;
const ROUNDS: usize = 3;
const FORMATS: [&str; 4] = ["docusaurus", "mkdocs", "vitepress", "markdown"];

/// What readers fill in, and what stands there on pages without such values.
const FIELDS: [(&str, &str); 12] = [
    ("${account.namespace}", "acme.example.com"),
    ("${PASSWORD}", "password"),
    ("YOUR_DOMAIN", "acme.example.com"),
    ("YOUR_ACCESS_TOKEN", "eyJhbGciOi"),
    ("YOUR_CLIENT_ID", "client-7d4b"),
    ("YOUR-CLIENT-ID", "client-7d4b"),
    ("YOUR-CLIENT-SECRET", "hush"),
    ("{tenant}", "acme"),
    ("{{baseUrl}}", "https://api.example.com"),
    ("{id}", "7d4b"),
    ("%7Bid%7D", "7d4b"),
    ("${profile", "$(profile"),
];

fn main() {
    let count = std::env::var("PAGES").ok().and_then(|count| count.parse().ok()).unwrap_or(5_000);
    if std::env::args().any(|word| word == "growth") {
        return growth();
    }
    let kinds = [("with values of readers", true), ("without", false)];
    // Both stay until the end: where many files were deleted a moment ago, new ones are slow to make.
    let folders = kinds.map(|(kind, has_fields)| (kind, Folder::new(count, has_fields)));
    for (kind, folder) in &folders {
        println!("\n{count} pages {kind}, {} har blocks; least of {ROUNDS}\n", folder.blocks);
        println!("| | CPU, s | wall, s | peak, MiB | to `lint` |\n| --- | ---: | ---: | ---: | ---: |");
        folder.rows();
    }
}

/// Pages in a directory of their own, and where sites of them go.
struct Folder {
    pages: TempDir,
    outputs: TempDir,
    blocks: usize,
}

impl Folder {
    fn new(count: usize, has_fields: bool) -> Self {
        let folder = pages::files(count, PAGE_SIZE);
        let config =
            "[site]\ntitle = \"Bench\"\n\n[variables]\naccount.namespace = \"acme.example.com\"\nPASSWORD = \"hush\"\n";
        fs::write(folder.path().join("harkdown.toml"), config).expect("there is room");
        let mut blocks = 0;
        for file in page_files(folder.path()) {
            let mut text = fs::read_to_string(&file).expect("the page is there");
            blocks += text.matches("```har").count();
            if !has_fields {
                for (field, value) in FIELDS {
                    text = text.replace(field, value);
                }
                fs::write(&file, text).expect("there is room");
            }
        }
        Self { pages: folder, outputs: TempDir::new().expect("there is room"), blocks }
    }

    fn rows(&self) {
        let lint = self.least(&["lint", "--quiet", "."], || {});
        row("`lint`", lint, lint);
        row("`build`", self.least_into_new(&["build", ".", "--quiet", "--output"]), lint);
        let output = self.output("site");
        let build = ["build", ".", "--quiet", "--output", output.to_str().expect("it is a plain name")];
        self.run(&build);
        row("`build`, nothing has changed", self.least(&build, || {}), lint);
        let mut times = 0;
        let page = self.pages.path().join("0/7.md");
        let change = || {
            times += 1;
            let text = fs::read_to_string(&page).expect("the page is there");
            fs::write(&page, format!("{text}\nChanged {times} times.\n")).expect("there is room");
        };
        row("`build`, one page has changed", self.least(&build, change), lint);
        if let Some(cost) = self.hugo() {
            row("Hugo, the same pages without code", cost, lint);
        }
        for format in FORMATS {
            let build = ["build", ".", "--quiet", "--format", format, "--output"];
            row(&format!("`build --format {format}`"), self.least_into_new(&build), lint);
        }
        row("`sync --check`", self.least(&["sync", "--check", "--quiet", "."], || {}), lint);
    }

    fn output(&self, name: &str) -> PathBuf {
        self.outputs.path().join(name)
    }

    /// The least cost of some runs, each after `prepare`.
    fn least(&self, arguments: &[&str], mut prepare: impl FnMut()) -> Cost {
        let run = || {
            prepare();
            self.run(arguments)
        };
        least(std::iter::repeat_with(run).take(ROUNDS))
    }

    /// The least cost of some runs, each into a directory that is not there yet: file systems are slow to make files where
    /// as many were deleted a moment ago.
    fn least_into_new(&self, arguments: &[&str]) -> Cost {
        let costs = (0..ROUNDS).map(|_| {
            let output = self.new_output();
            let cost = self.run(&[arguments, &[&output]].concat());
            fs::read_dir(output).expect("the site is there");
            cost
        });
        least(costs)
    }

    fn new_output(&self) -> String {
        let folder = tempfile::tempdir_in(self.outputs.path()).expect("there is room").keep();
        folder.join("new").to_str().expect("it is a plain name").to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Cost {
        let program = std::env::var_os("HARKDOWN").unwrap_or_else(|| env!("CARGO_BIN_EXE_harkdown").into());
        cost(&program, arguments, self.pages.path()).expect("the program starts")
    }

    fn hugo(&self) -> Option<Cost> {
        let program = std::env::var_os("HUGO").unwrap_or_else(|| "hugo".into());
        let site = TempDir::new().expect("there is room");
        let layouts = site.path().join("layouts/_default");
        fs::create_dir_all(&layouts).expect("there is room");
        for name in ["single.html", "list.html"] {
            fs::write(layouts.join(name), "<title>{{ .Title }}</title>{{ .Content }}\n").expect("there is room");
        }
        fs::write(site.path().join("hugo.toml"), "title = \"Bench\"\nbaseURL = \"https://docs.example.com/\"\n")
            .expect("there is room");
        fs::write(site.path().join("config.toml"), "title = \"Bench\"\nbaseURL = \"https://docs.example.com/\"\n")
            .expect("there is room");
        let content = self.pages.path().to_str().expect("it is a plain name");
        let run = |_| {
            let arguments = ["--contentDir", content, "--quiet", "--destination", &self.new_output()];
            cost(&program, &arguments, site.path())
        };
        let costs: Vec<Cost> = (0..ROUNDS).map_while(run).collect();
        (!costs.is_empty()).then(|| least(costs.into_iter()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        for name in std::iter::once("site").chain(FORMATS) {
            let _ = fs::remove_dir_all(self.output(name));
        }
    }
}

fn page_files(folder: &Path) -> Vec<PathBuf> {
    let inner = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let files = inner.flat_map(|path| if path.is_dir() { page_files(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "md")).collect()
}

fn cost(program: &OsString, arguments: &[&str], folder: &Path) -> Option<Cost> {
    let mut command = Command::new(program);
    clock::run(command.args(arguments).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null()))
}

fn least(costs: impl Iterator<Item = Cost>) -> Cost {
    costs.min_by(|one, other| one.cpu.total_cmp(&other.cpu)).expect("there is at least one")
}

fn row(name: &str, cost: Cost, lint: Cost) {
    let seconds = |milliseconds: f64| milliseconds / 1e3;
    println!(
        "| {name} | {:.2} | {:.2} | {} | {:.2} |",
        seconds(cost.cpu),
        seconds(cost.wall),
        cost.peak,
        cost.cpu / lint.cpu
    );
}

/// How time and memory grow with the number of pages.
fn growth() {
    println!("| pages | CPU, s | wall, s | a page, ms of CPU | peak, MiB |\n| ---: | ---: | ---: | ---: | ---: |");
    for count in [5_000, 10_000, 20_000, 50_000] {
        let folder = Folder::new(count, true);
        let output = folder.output("site");
        let build = ["build", ".", "--quiet", "--output", output.to_str().expect("it is a plain name")];
        let Cost { cpu, wall, peak } = folder.run(&build);
        fs::read_dir(output).expect("the site is there");
        println!("| {count} | {:.1} | {:.1} | {:.2} | {peak} |", cpu / 1e3, wall / 1e3, cpu / count as f64);
    }
}
