//! `harkdown verify`: snippets run for real, and what arrives compared with what the request says.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::Exit;
use super::global::number;
use super::progress::Progress;
use super::rules::write_json;
use super::session::Session;
use super::shared::TargetOptions;
use super::snippet::input::{Held, is_page};
use crate::config::{Config, Overrides, Scopes};
use crate::error::{Error, Result};
use crate::har::Request;
use crate::lint;
use crate::path::display_name;
use crate::project::Project;
use crate::report::{Mask, count};
use crate::rules::Settings;
use crate::signals;
use crate::snippet::{Placeholders, Target, Targets};
use crate::text::visible;
use crate::verify::{Outcome, Proof, SnippetRunner};
use crate::workspace::{self, Exclude, Walk, current_directory};

/// What `--target` is for.
const TARGETS: &str =
    "The language and client to run; may be given several times. By default `site.targets` of the config";

/// Run the code for the requests of pages, and compare what it sends with what the pages say.
///
/// Every snippet is run for real, by the language's own runtime, against a server inside this program: the host of the
/// URL is replaced by that server's, so nothing but the loopback interface is asked. A target whose runtime is missing is
/// named and counted as not run.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown verify                                the targets of the site, on the pages of the site
  harkdown verify docs --target python/requests
  harkdown verify docs --all --runtimes tools    every target; node_modules and jars are in tools
  harkdown verify browser.har -t shell/curl

Exit codes: 0 everything that ran arrived as the pages say, 1 something did not, 2 nothing could be run.")]
#[command(mut_arg("targets", |argument| argument.help(TARGETS)))]
pub(super) struct Arguments {
    /// Pages, HAR documents and directories of pages; by default `site.source` of the config, which is `docs`.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    target: TargetOptions,
    /// Run every target.
    #[arg(long, conflicts_with = "targets")]
    all: bool,
    /// The directory that clients were installed to: `node_modules`, jars, and programs in `bin`, which are used before those
    /// on the path. By default `node_modules` and jars are read from the current directory.
    #[arg(long, value_name = "DIR", env = "HARKDOWN_RUNTIMES", hide_env_values = true)]
    runtimes: Option<PathBuf>,
    /// How many seconds one snippet may take; by default 30, and more for runtimes that start slowly.
    #[arg(long, value_name = "SECONDS", value_parser = number::<u64>(1..=3600))]
    timeout: Option<u64>,
    /// Keep placeholders, or read them from the environment, which then holds their very text.
    #[arg(long, value_enum, value_name = "HOW")]
    placeholders: Option<Placeholders>,
    /// Only say what came of each target, not of each request.
    #[arg(long)]
    summary: bool,
    /// How to write the report.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    output_format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs: one object.
    Json,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        let known = Arc::clone(&config.targets);
        let targets = self.targets(&config, &known)?;
        let Cases { all: cases, is_broken, mask } = self.cases(&config, session)?;
        if cases.is_empty() {
            return Err(Error::new("there is no request to run: no page that was given has a request without errors"));
        }
        let requests: Vec<Request> = cases.iter().map(|case| case.request.clone()).collect();
        let proofs = self.prove(&config, &targets, &requests, session)?;
        let report = Report::new(&cases, &targets, &proofs, &mask);
        match self.output_format {
            Format::Text => report.print(self.summary, session)?,
            Format::Json => {
                let shown = if self.summary {
                    &Report { targets: report.targets.clone(), results: Vec::new() }
                } else {
                    &report
                };
                write_json(&mut session.out, shown)?;
            }
        }
        Ok(report.exit().max(if is_broken { Exit::Found } else { Exit::Clean }))
    }

    fn targets<'t>(&self, config: &Config, known: &'t Targets) -> Result<Vec<&'t Target>> {
        let names = if self.target.targets.is_empty() { &config.site.targets } else { &self.target.targets };
        if self.all { Ok(known.all()) } else { names.iter().map(|name| known.find(name)).collect() }
    }

    fn cases(&self, config: &Config, session: &mut Session) -> Result<Cases> {
        let paths = match self.paths.as_slice() {
            [] => {
                let source = relative(config.root.join(&config.site.source))?;
                super::build::expect_directory(&source)?;
                vec![source]
            }
            paths => paths.to_vec(),
        };
        let walk = Walk {
            respect_gitignore: true,
            exclude: vec![Exclude::new(&config.root, &config.lint.exclude)?],
            threads: session.threads(),
        };
        let found = walk.find(&paths);
        for error in &found.errors {
            session.report(error);
        }
        let overrides =
            Overrides { project: Some(Arc::new(Project::new(config.root.clone()))), ..Overrides::default() };
        let scopes = Scopes::new(config, overrides, &current_directory()?)?;
        let mut cases = Cases::default();
        for path in found.pages {
            if is_document(&path) {
                cases.add_document(&path, session)?;
                continue;
            }
            let text = match workspace::read_text(&path) {
                Ok(text) => text,
                Err(error) => {
                    session.report(&error);
                    continue;
                }
            };
            if !is_page(&path, &text) {
                cases.add_document(&path, session)?;
                continue;
            }
            let name = display_name(&path);
            cases.mask.add(&text);
            let settings = Settings { select: Some(Vec::new()), ..scopes.settings(&path).into_owned() };
            for block in &lint::check(&text, &settings).blocks {
                if block.has_errors {
                    cases.is_broken = true;
                    skip(&format!("{name}: block {}", block.number), session)?;
                }
                for (entry, request) in block.requests.iter().enumerate() {
                    let entry = (block.requests.len() > 1).then_some(entry as u32 + 1);
                    let (file, request) = (name.clone(), request.clone());
                    cases.all.push(Case { file, block: Some(block.number), entry, request });
                }
            }
        }
        Ok(cases)
    }

    fn prove(
        &self,
        config: &Config,
        targets: &[&Target],
        requests: &[Request],
        session: &mut Session,
    ) -> Result<Vec<Proof>> {
        let mut options = config.snippets.options.clone();
        options.placeholders = self.placeholders.unwrap_or(options.placeholders);
        let threads = match session.threads() {
            0 => std::thread::available_parallelism().map_or(1, usize::from),
            threads => threads,
        };
        if let Some(missing) = self.runtimes.as_deref().filter(|runtimes| !workspace::exists(runtimes)) {
            return Err(Error::in_file(missing, "no such directory; `--runtimes` names where clients are installed"));
        }
        let is_stopped = signals::flag();
        let runner = SnippetRunner {
            options: &options,
            runtimes: self.runtimes.as_deref(),
            timeout: self.timeout.map(Duration::from_secs),
            threads,
            is_stopped: &is_stopped,
        };
        let progress = Progress::new(targets.len(), session.is_quiet());
        let mut proofs = Vec::new();
        for target in targets {
            session.explain(&format!("running {}", target.name()))?;
            proofs.push(runner.run(target, requests)?);
            progress.step();
        }
        progress.clear();
        Ok(proofs)
    }
}

/// Whether a file is a HAR document, by its name.
fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["har", "json"].iter().any(|other| extension.eq_ignore_ascii_case(other))
}

/// What is to be run.
#[derive(Default)]
struct Cases {
    all: Vec<Case>,
    /// Whether a page or a document has a request that gives no code.
    is_broken: bool,
    /// The secrets of all that was read: what a program prints may repeat them.
    mask: Mask,
}

impl Cases {
    /// Adds the requests of a HAR document: all of a log, of any size.
    fn add_document(&mut self, path: &Path, session: &mut Session) -> Result<()> {
        let name = display_name(path);
        let case = |number: usize, request: &Request| Case {
            file: name.clone(),
            block: None,
            entry: Some(number as u32),
            request: request.clone(),
        };
        let mut stream = match Held::open(path, None, session) {
            Ok(Held::Stream(stream)) => stream,
            Ok(Held::Whole(input)) => {
                input.add_to(&mut self.mask);
                let requests: Vec<&Request> = input.checked.blocks.iter().flat_map(|block| &block.requests).collect();
                if requests.is_empty() {
                    self.is_broken = true;
                    skip(&name, session)?;
                }
                self.all.extend(requests.iter().enumerate().map(|(at, request)| case(at + 1, request)));
                return Ok(());
            }
            Err(error) => {
                session.report(&error);
                self.is_broken = true;
                return Ok(());
            }
        };
        loop {
            let entry = match stream.next_entry() {
                Ok(Some(entry)) => entry,
                Ok(None) => return Ok(()),
                Err(error) => {
                    session.report(&error);
                    self.is_broken = true;
                    return Ok(());
                }
            };
            let number = entry.number;
            match stream.check(entry) {
                Ok(input) => {
                    input.add_to(&mut self.mask);
                    if let Some(request) = input.checked.blocks.first().and_then(|block| block.requests.first()) {
                        self.all.push(case(number, request));
                    } else {
                        self.is_broken = true;
                        skip(&format!("{name}: entry {number}"), session)?;
                    }
                }
                Err(error) => {
                    self.is_broken = true;
                    session.log().line(&format!("{error}"))?;
                }
            }
        }
    }
}

/// Says that there is nothing to run.
fn skip(place: &str, session: &mut Session) -> Result<()> {
    session.log().line(&format!("{place}: has errors, so there is nothing to run; see `harkdown lint`"))
}

/// A path as seen from the current directory, if it is in it.
fn relative(path: PathBuf) -> Result<PathBuf> {
    let inner = path.strip_prefix(current_directory()?).map(Path::to_path_buf);
    Ok(inner.ok().filter(|inner| inner != Path::new("")).unwrap_or(path))
}

/// A request and its place.
struct Case {
    file: String,
    /// `None` in a HAR document.
    block: Option<u32>,
    entry: Option<u32>,
    request: Request,
}

impl Case {
    /// `block 2, entry 1`
    fn place(&self) -> String {
        let block = self.block.map(|block| format!("block {block}"));
        let entry = self.entry.map(|entry| format!("entry {entry}"));
        block.into_iter().chain(entry).collect::<Vec<_>>().join(", ")
    }
}

/// What came of everything, as programs read it.
#[derive(Serialize)]
struct Report<'r> {
    targets: Vec<TargetRow<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    results: Vec<ResultRow<'r>>,
}

#[derive(Clone, Serialize)]
struct TargetRow<'r> {
    name: String,
    version: Option<&'r str>,
    /// Why nothing of it ran.
    not_run: Option<&'r str>,
    counts: Counts,
}

#[derive(Clone, Copy, Default, Serialize)]
struct Counts {
    equal: usize,
    declared: usize,
    differ: usize,
    failed: usize,
    not_run: usize,
}

#[derive(Serialize)]
struct ResultRow<'r> {
    file: &'r str,
    block: Option<u32>,
    entry: Option<u32>,
    #[serde(skip)]
    place: String,
    #[serde(skip)]
    title: String,
    target: String,
    outcome: &'static str,
    /// What is wrong, or what the snippet declares.
    details: Vec<String>,
}

impl<'r> Report<'r> {
    fn new(cases: &'r [Case], targets: &[&'r Target], proofs: &'r [Proof], mask: &'r Mask) -> Self {
        let rows = targets.iter().zip(proofs).map(|(target, proof)| TargetRow {
            name: target.name(),
            version: proof.version.as_deref(),
            not_run: match proof.outcomes.first() {
                Some(Outcome::NotRun(why)) => Some(why),
                _ => None,
            },
            counts: Counts::of(&proof.outcomes),
        });
        let results = cases.iter().enumerate().flat_map(|(at, case)| {
            targets.iter().zip(proofs).map(move |(target, proof)| {
                let (outcome, details) = describe(&proof.outcomes[at]);
                let details = details.iter().map(|detail| mask.text(detail)).collect();
                ResultRow {
                    file: &case.file,
                    block: case.block,
                    entry: case.entry,
                    place: case.place(),
                    title: format!("{} {}", visible(&case.request.method), visible(&mask.url(&case.request.url))),
                    target: target.name(),
                    outcome,
                    details,
                }
            })
        });
        Self { targets: rows.collect(), results: results.collect() }
    }

    fn total(&self) -> Counts {
        self.targets.iter().fold(Counts::default(), |total, row| total.plus(row.counts))
    }

    fn exit(&self) -> Exit {
        let total = self.total();
        match total {
            Counts { differ: 0, failed: 0, equal: 0, declared: 0, .. } => Exit::Failed,
            Counts { differ: 0, failed: 0, .. } => Exit::Clean,
            _ => Exit::Found,
        }
    }

    fn print(&self, is_summary: bool, session: &mut Session) -> Result<()> {
        if !is_summary {
            self.print_requests(session)?;
            session.out.line("")?;
        }
        self.print_targets(session)?;
        let total = self.total();
        let requests = self.results.len() / self.targets.len().max(1);
        let what = format!("{}, {}", count(requests, "request"), count(self.targets.len(), "target"));
        session.inform(&format!("{what}: {}", total.describe()))
    }

    fn print_requests(&self, session: &mut Session) -> Result<()> {
        let mut file = "";
        for rows in self.results.chunk_by(|one, other| one.file == other.file && one.place == other.place) {
            let first = &rows[0];
            if file != first.file {
                session.out.line(first.file)?;
                file = first.file;
            }
            let counts = rows.iter().fold(Counts::default(), |counts, row| counts.plus(Counts::one(row.outcome)));
            session.out.line(&format!("  {}: {}: {}", first.place, first.title, counts.describe()))?;
            for row in rows.iter().filter(|row| !matches!(row.outcome, "equal" | "not-run" | "declared")) {
                let [head, rest @ ..] = row.details.as_slice() else { continue };
                session.out.line(&format!("    {} {}: {}", row.target, row.outcome, indented(head)))?;
                for detail in rest {
                    session.out.line(&format!("      {}", indented(detail)))?;
                }
            }
        }
        Ok(())
    }

    fn print_targets(&self, session: &mut Session) -> Result<()> {
        let width = self.targets.iter().map(|row| row.name.len()).max().unwrap_or(0);
        for row in &self.targets {
            let what = match (row.not_run, row.version) {
                (Some(why), _) => format!("not run: {}", visible(why)),
                (None, version) => {
                    format!("{} ({})", row.counts.describe(), visible(brief(version.unwrap_or("unknown"))))
                }
            };
            session.out.line(&format!("{:width$}  {what}", row.name))?;
        }
        Ok(())
    }
}

/// A version without what programs say in brackets of where and how they were built.
fn brief(version: &str) -> &str {
    version.split(" (").next().unwrap_or_default()
}

/// Lines below the first one deeper, without control characters.
fn indented(text: &str) -> String {
    text.trim_end().lines().map(visible).collect::<Vec<_>>().join("\n        ")
}

fn describe(outcome: &Outcome) -> (&'static str, Vec<String>) {
    match outcome {
        Outcome::Equal => ("equal", Vec::new()),
        Outcome::Declared(losses) => ("declared", losses.iter().map(ToString::to_string).collect()),
        Outcome::Differs(differences) => ("differs", differences.iter().map(ToString::to_string).collect()),
        Outcome::Failed(why) => ("failed", vec![why.clone()]),
        Outcome::NotRun(why) => ("not-run", vec![why.clone()]),
    }
}

impl Counts {
    fn of(outcomes: &[Outcome]) -> Self {
        outcomes.iter().fold(Self::default(), |counts, outcome| counts.plus(Self::one(describe(outcome).0)))
    }

    fn one(outcome: &str) -> Self {
        let is = |name: &str| usize::from(outcome == name);
        Self {
            equal: is("equal"),
            declared: is("declared"),
            differ: is("differs"),
            failed: is("failed"),
            not_run: is("not-run"),
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            equal: self.equal + other.equal,
            declared: self.declared + other.declared,
            differ: self.differ + other.differ,
            failed: self.failed + other.failed,
            not_run: self.not_run + other.not_run,
        }
    }

    /// `4 equal, 1 not run`: what is not zero.
    fn describe(self) -> String {
        let counts = [
            (self.equal, "equal"),
            (self.declared, "as declared"),
            (self.differ, if self.differ == 1 { "differs" } else { "differ" }),
            (self.failed, "failed"),
            (self.not_run, "not run"),
        ];
        let shown = counts.iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}"));
        shown.collect::<Vec<_>>().join(", ")
    }
}
