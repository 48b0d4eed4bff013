//! `harkdown snippet`: the code that sends a request.

mod filter;
pub(super) mod input;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::Exit;
use super::global::number;
use super::session::Session;
use super::shared::TargetOptions;
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::har::log::{Kept, LogEntry, MAX_REQUEST};
use crate::har::{CheckedBlock, Request};
use crate::json::{self, Kind};
use crate::path::display_name;
use crate::report::{Mask, count};
use crate::rules::Diagnostic;
use crate::rules::publishing::lossy_snippet;
use crate::rules::secrets;
use crate::snippet::{self, Choice, Options, Placeholders, Snippet as Written, Target, Targets, View};
use crate::text::{start, visible};
use crate::workspace::OwnFiles;
use filter::Filter;
use input::{Held, Input, RequestAt, Stream};

/// What `--target` is for.
const TARGETS: &str =
    "The language and client to write for; may be given several times. By default `shell/curl`, with `--all` every one";

/// Print the code that sends a request.
///
/// The input is a page with requests in any notation, a HAR request, or a HAR log. Input with errors gives no code: the errors are
/// shown, and the exit code is 1. A HAR log may have any size: its entries are read one at a time, and an entry with errors
/// spoils no other.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown snippet page.md
  harkdown snippet page.md --block 2 --target python/requests --target go/native
  harkdown snippet browser.har --entries
  harkdown snippet browser.har --entries --host api.example.com --type json --status 2xx
  harkdown snippet browser.har --entry 3 --redact
  harkdown snippet page.md --all -o snippets
  curl -s https://example.com/request.har | harkdown snippet -

All targets: harkdown targets")]
#[command(mut_arg("targets", |argument| argument.help(TARGETS)))]
pub(super) struct Arguments {
    /// A page, a HAR request or a HAR log; `-` reads standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    #[command(flatten)]
    target: TargetOptions,
    /// The block of the page, from 1; by default the first.
    #[arg(short, long, value_name = "N", value_parser = number::<u32>(1..))]
    block: Option<u32>,
    /// The entry of a HAR log, from 1; by default the first.
    #[arg(short, long, value_name = "N", value_parser = number::<u32>(1..))]
    entry: Option<u32>,
    /// List the requests instead of writing code: each with its number, its method and its URL.
    #[arg(long, conflicts_with_all = ["entry", "all", "targets"])]
    entries: bool,
    /// Write a file for every block and every target.
    #[arg(long, requires = "output", conflicts_with_all = ["block", "entry"])]
    all: bool,
    /// The directory to write the files of `--all` to; a file that harkdown did not write is not replaced.
    #[arg(short, long, value_name = "DIR", requires = "all")]
    output: Option<PathBuf>,
    /// What messages call standard input.
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<PathBuf>,
    /// Put placeholders in the place of cookies, credentials, tokens and passwords: the code of a log that was recorded can
    /// be shown to others.
    #[arg(long)]
    redact: bool,
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    code: Code,
}

/// How the code is written.
#[derive(Debug, Args)]
#[command(next_help_heading = "Code")]
struct Code {
    /// Keep placeholders such as `YOUR_TOKEN` and `${account.namespace}`, or read them from the environment.
    #[arg(long, value_enum, value_name = "HOW")]
    placeholders: Option<Placeholders>,
    /// Spaces a level in JSON and in literals, instead of what the language's formatter does.
    #[arg(long, value_name = "N", value_parser = number::<u8>(0..=8))]
    indent: Option<u8>,
    /// Short names of options: `-X` for `--request`.
    #[arg(long)]
    short: bool,
    /// Code for an asynchronous runtime.
    #[arg(long = "async")]
    is_async: bool,
    /// Leave out the imports and the program around the request.
    #[arg(long)]
    no_imports: bool,
    /// How many seconds the client waits for an answer.
    #[arg(long, value_name = "SECONDS", value_parser = number::<u32>(1..=86_400))]
    timeout: Option<u32>,
}

impl Arguments {
    /// Whether anything is written but the report.
    pub(super) fn writes_files(&self) -> bool {
        self.output.is_some()
    }

    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        let known = Arc::clone(&config.targets);
        let targets = self.targets(&known)?;
        let options = self.code.options(&config.snippets.options, &targets, self.all)?;
        let output = self.output.as_deref().map(|directory| OwnFiles::open(directory, LIST)).transpose()?;
        let mut writer = CodeWriter { targets, options, output, redacts: self.redact };
        let (exit, files) = match Held::open(&self.file, self.stdin_filename.as_deref(), session)? {
            Held::Whole(input) if self.filter.asks_for_responses() => {
                return Err(Error::in_file(
                    &input.name,
                    "holds no responses: `--type` and `--status` are for HAR logs",
                ));
            }
            Held::Whole(input) => {
                let chosen = self.choose(&input)?;
                self.name_others(&input, &chosen, session)?;
                if self.entries { list(&input, &chosen, session)? } else { writer.write(&input, &chosen, session)? }
            }
            Held::Stream(stream) => self.stream(stream, &mut writer, session)?,
        };
        if let Some(directory) = self.output.as_deref().filter(|_| files > 0) {
            session.inform(&format!("wrote {} to {}", count(files, "file"), display_name(directory)))?;
        }
        Ok(exit)
    }

    /// Works on one entry after the other, as far as the one that is wanted.
    fn stream(&self, mut stream: Stream, writer: &mut CodeWriter<'_>, session: &mut Session) -> Result<(Exit, usize)> {
        if let Some(block) = self.block.filter(|&block| block > 1) {
            return Err(lacks(&stream.name, 1, "request block", &format!("block {block}")));
        }
        let wanted = self.entry.map(|entry| entry as usize);
        let (mut exit, mut files, mut seen, mut taken) = (Exit::Clean, 0, 0, 0);
        while let Some(entry) = stream.next_entry()? {
            seen = entry.number;
            if !self.filter.takes(&entry) && wanted.is_none() {
                continue;
            }
            taken += 1;
            if self.entries {
                list_entry(&entry, session)?;
                if session.out.is_closed() {
                    break;
                }
            } else if self.all || wanted.is_none_or(|wanted| wanted == seen) {
                let first = [RequestAt { block: 0, entry: 0 }];
                let input = match stream.check(entry) {
                    Err(error) if self.all => {
                        session.report(&error);
                        continue;
                    }
                    input => input?,
                };
                let (ended, written) = writer.write(&input, &first, session)?;
                (exit, files) = (exit.max(ended), files + written);
                if !self.all {
                    return Ok((exit, files));
                }
            }
        }
        if seen == 0 {
            return Err(Error::in_file(&stream.name, "is a HAR log without entries"));
        }
        if wanted.is_none() && taken == 0 {
            return Err(Error::in_file(
                &stream.name,
                format!("holds no such request among {}", count(seen, "request")),
            ));
        }
        let Some(wanted) = wanted.filter(|_| !self.all && !self.entries) else { return Ok((exit, files)) };
        let entries = if seen == 1 { "1 entry".to_owned() } else { format!("{seen} entries") };
        Err(Error::in_file(&stream.name, format!("holds {entries}; there is no entry {wanted}")))
    }

    /// The targets that were asked for; all of them for `--all`, curl otherwise.
    fn targets<'t>(&self, known: &'t Targets) -> Result<Vec<&'t Target>> {
        match (self.target.targets.is_empty(), self.all) {
            (true, true) => Ok(known.all()),
            (true, false) => Ok(vec![known.find("shell/curl")?]),
            (false, _) => self.target.targets.iter().map(|name| known.find(name)).collect(),
        }
    }

    /// Whether a place of an input is one of those that were asked for; a broken one is.
    fn takes(&self, place: RequestAt, input: &Input) -> bool {
        let request = input.checked.blocks[place.block].requests.get(place.entry);
        request.is_none_or(|request| self.filter.takes_request(&request.method, &request.url))
    }

    /// Says that a block has more requests than the one whose code is printed, where none was asked for by its number.
    fn name_others(&self, input: &Input, chosen: &[RequestAt], session: &mut Session) -> Result<()> {
        let ([place], None, false) = (chosen, self.entry, self.all || self.entries) else { return Ok(()) };
        let requests = input.checked.blocks[place.block].requests.len();
        if requests < 2 {
            return Ok(());
        }
        let name = display_name(&input.name);
        session.inform(&format!(
            "{name}: this is the first of {requests} requests; `--entry 2` prints the next, `--all --output DIR` writes them all"
        ))
    }

    /// The blocks and entries that were asked for; the first one if nothing was.
    fn choose(&self, input: &Input) -> Result<Vec<RequestAt>> {
        let blocks = &input.checked.blocks;
        if blocks.is_empty() {
            return Err(Error::in_file(&input.name, "has no block with a request, and is not a HAR document"));
        }
        let block = self.block.map(|block| block as usize - 1);
        if let Some(block) = block.filter(|&block| block >= blocks.len()) {
            return Err(lacks(&input.name, blocks.len(), "request block", &format!("block {}", block + 1)));
        }
        if self.all || self.entries {
            // A block that leaves something out has no code to write, which is not a mistake.
            let is_wanted = |at: usize, found: &CheckedBlock| match block {
                Some(block) => block == at,
                None => found.has_errors || !found.requests.is_empty(),
            };
            let wanted = blocks.iter().enumerate().filter(|(at, found)| is_wanted(*at, found));
            let places = wanted.flat_map(|(block, found)| entries(block, found));
            return Ok(places.filter(|place| self.takes(*place, input)).collect());
        }
        let is_said = |found: &CheckedBlock| found.has_errors || !found.requests.is_empty();
        let block = block.or_else(|| blocks.iter().position(is_said)).unwrap_or(0);
        let requests = blocks[block].requests.len();
        let entry = self.entry.unwrap_or(1) as usize - 1;
        if entry > 0 && entry >= requests {
            return Err(lacks(&input.name, requests, "request", &format!("entry {}", entry + 1)));
        }
        Ok(vec![RequestAt { block, entry }])
    }
}

/// Something is asked for by its number, and there are fewer.
fn lacks(name: &Path, held: usize, noun: &str, wanted: &str) -> Error {
    Error::in_file(name, format!("holds {}; there is no {wanted}", count(held, noun)))
}

impl Code {
    /// How the code is written: as the command line says, else as the config does.
    ///
    /// A choice that a target of the command line does not offer is an error.
    fn options(&self, configured: &Options, targets: &[&Target], is_all: bool) -> Result<Options> {
        let asked = [
            (self.short, "--short", Choice::Short),
            (self.is_async, "--async", Choice::Async),
            (self.no_imports, "--no-imports", Choice::Imports),
            (self.timeout.is_some(), "--timeout", Choice::Timeout),
        ];
        for (_, option, choice) in asked.into_iter().filter(|(is_asked, ..)| *is_asked) {
            if let Some(target) = targets.iter().find(|target| !is_all && !target.choices.contains(&choice)) {
                return Err(Error::new(format!("the target `{}` has no `{option}`", target.name())));
            }
        }
        Ok(Options {
            indent: self.indent.or(configured.indent),
            short: self.short || configured.short,
            is_async: self.is_async || configured.is_async,
            imports: !self.no_imports && configured.imports,
            timeout: self.timeout.or(configured.timeout),
            placeholders: self.placeholders.unwrap_or(configured.placeholders),
        })
    }
}

/// The places of a block; a broken one has one place, so that its errors are shown.
fn entries(block: usize, found: &CheckedBlock) -> impl Iterator<Item = RequestAt> {
    (0..found.requests.len().max(1)).map(move |entry| RequestAt { block, entry })
}

/// The file in the directory of `--output` that lists what harkdown wrote there.
const LIST: &str = ".harkdown-snippets";

/// What is written for each request, and where to.
struct CodeWriter<'w> {
    targets: Vec<&'w Target>,
    options: Options,
    /// Where files go; none prints the code.
    output: Option<OwnFiles>,
    /// Whether placeholders stand for secrets.
    redacts: bool,
}

impl CodeWriter<'_> {
    /// Writes the code for some requests of an input; how many files that made.
    fn write(&mut self, input: &Input, places: &[RequestAt], session: &mut Session) -> Result<(Exit, usize)> {
        if report_errors(input, places, session)? {
            return Ok((Exit::Found, 0));
        }
        let mut snippets = Vec::new();
        for place in places {
            let failed = |error| Error::in_file(&input.name, format!("{}: {error}", place.describe(input)));
            let request = place.request(input);
            let redacted = self.redacts.then(|| secrets::redact(request));
            let view = match View::of(redacted.as_ref().unwrap_or(request)) {
                Ok(view) => view,
                Err(error) => {
                    // What no client can send is a mistake of the input, not of the run.
                    let shown = input.mask().text(&error.to_string());
                    session.complain(&failed(Error::new(shown)));
                    return Ok((Exit::Found, 0));
                }
            };
            for &target in &self.targets {
                let snippet = snippet::render(&view, target, &self.options);
                snippets.push((*place, target, snippet.map_err(failed)?));
            }
        }
        report_losses(input, &snippets, session)?;
        let Some(output) = &mut self.output else {
            print(input, &snippets, session)?;
            return Ok((Exit::Clean, 0));
        };
        write_files(output, input, &snippets)?;
        Ok((Exit::Clean, snippets.len()))
    }
}

/// Shows what is wrong with the chosen blocks; whether any of them gives no code.
fn report_errors(input: &Input, chosen: &[RequestAt], session: &mut Session) -> Result<bool> {
    let broken: Vec<u32> = chosen
        .iter()
        .map(|place| &input.checked.blocks[place.block])
        .filter(|block| block.requests.is_empty())
        .map(|block| block.number)
        .collect();
    if broken.is_empty() {
        return Ok(false);
    }
    let is_about = |found: &&Diagnostic| found.block.is_none_or(|block| broken.contains(&block));
    let diagnostics: Vec<Diagnostic> = input.checked.diagnostics.iter().filter(is_about).cloned().collect();
    input.show(&diagnostics, session)?;
    let name = display_name(&input.name);
    let has_errors = chosen.iter().any(|place| input.checked.blocks[place.block].has_errors);
    let what = match chosen {
        [place] if !has_errors => format!("{} leaves something out, so it gives no code", place.describe(input)),
        _ if input.is_page => "a block with errors gives no code; `harkdown lint` shows and repairs them".to_owned(),
        [place] if input.has_entries(0) => format!("{} has errors and gives no code", place.describe(input)),
        _ => "a HAR document with errors gives no code".to_owned(),
    };
    session.log().line(&format!("{name}: {what}"))?;
    Ok(true)
}

/// Says what the targets cannot send.
fn report_losses(input: &Input, snippets: &[(RequestAt, &Target, Written)], session: &mut Session) -> Result<()> {
    let losses = snippets.iter().flat_map(|(place, target, written)| {
        let block = &input.checked.blocks[place.block];
        let found = |loss: &snippet::Loss| {
            let finding = Finding::new(input.first_line(block), format!("{}: {loss}", target.name()));
            Diagnostic { block: input.is_page.then_some(block.number), ..lossy_snippet::RULE.diagnostic(finding) }
        };
        written.losses.iter().map(found).collect::<Vec<_>>()
    });
    let losses = input.settings.sift(losses.collect());
    if losses.is_empty() { Ok(()) } else { input.show(&losses, session) }
}

/// Prints the code; a line of its own tells several snippets apart.
fn print(input: &Input, snippets: &[(RequestAt, &Target, Written)], session: &mut Session) -> Result<()> {
    for (at, (place, target, written)) in snippets.iter().enumerate() {
        if snippets.len() > 1 {
            let before = if at == 0 { "" } else { "\n" };
            session.out.line(&format!("{before}==> {}: {} <==", place.describe(input), target.name()))?;
        }
        session.out.write(&written.code)?;
    }
    Ok(())
}

/// Writes a file for each snippet: `page-1.shell.curl.sh`.
fn write_files(output: &mut OwnFiles, input: &Input, snippets: &[(RequestAt, &Target, Written)]) -> Result<()> {
    let stem = input.name.file_stem().map_or_else(|| "stdin".into(), |stem| stem.to_string_lossy());
    let stem = stem.trim_matches(['<', '>']);
    for (place, target, written) in snippets {
        let entry = if input.has_entries(place.block) { format!("-{}", place.number(input)) } else { String::new() };
        let name =
            format!("{stem}-{}{entry}.{}.{}.{}", place.block + 1, target.language, target.client, target.extension);
        output.write(&name, &written.code)?;
    }
    Ok(())
}

/// Prints what there is to write code for, a line each: `entry 3: GET https://example.com/`.
fn list(input: &Input, places: &[RequestAt], session: &mut Session) -> Result<(Exit, usize)> {
    let mut exit = Exit::Clean;
    for place in places {
        let is_broken = input.checked.blocks[place.block].requests.is_empty();
        if is_broken {
            report_errors(input, &[*place], session)?;
            exit = Exit::Found;
        } else {
            let Request { method, url, .. } = place.request(input);
            session.out.line(&format!("{}: {}", place.describe(input), summary(method, url)))?;
        }
    }
    Ok((exit, 0))
}

fn list_entry(entry: &LogEntry, session: &mut Session) -> Result<()> {
    let what = match &entry.request {
        Kept::Missing => "no request".to_owned(),
        Kept::NotUtf8 => "a request that is not UTF-8".to_owned(),
        Kept::TooLong => format!("a request longer than {} MiB", MAX_REQUEST >> 20),
        Kept::Text { text, .. } => match json::parse(text) {
            Ok(root) if root.kind == Kind::Null => "no request".to_owned(),
            Ok(root) if root.get_str("url").is_some_and(|url| !url.is_empty()) => {
                let field = |name| root.get_str(name).filter(|text| !text.is_empty());
                summary(&field("method").unwrap_or("(no method)".into()), &field("url").unwrap_or_default())
            }
            Ok(_) | Err(_) => "a request with errors".to_owned(),
        },
    };
    session.out.line(&format!("entry {}: {what}{}", entry.number, filter::shown(&entry.response)))
}

/// The method and the start of the URL.
fn summary(method: &str, url: &str) -> String {
    // Enough to know the URL again; one may hold a whole image.
    const LONG: usize = 300;
    let shown = start(url, LONG);
    let more = if shown.len() < url.len() { "…" } else { "" };
    format!("{} {}{more}", visible(method), visible(&Mask::default().url(shown)))
}
