//! `harkdown snippet`: the code that sends a request.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::Exit;
use super::session::{Session, read_stdin};
use crate::diagnostic::Diagnostic;
use crate::error::{Error, Result};
use crate::har::Request;
use crate::lint::{self, Checked, CheckedBlock, Settings};
use crate::report::{self, Format, count};
use crate::rules::publishing::LOSSY_SNIPPET;
use crate::snippet::{self, Choice, Options, Placeholders, Snippet as Written, Target, Targets};
use crate::workspace::{self, display_name};

/// Print the code that sends a request.
///
/// The input is a page with `har` blocks, a HAR request, or a HAR log. Input with errors gives no code: the errors are
/// shown, and the exit code is 1.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown snippet page.md
  harkdown snippet page.md --block 2 --target python/requests --target go/native
  harkdown snippet browser.har --entry 3
  harkdown snippet page.md --all -o snippets
  curl -s https://example.com/request.har | harkdown snippet -

All targets: harkdown targets")]
pub(super) struct Arguments {
    /// A page, a HAR request or a HAR log; `-` reads standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// The language and client to write for; may be given several times. By default `shell/curl`, with `--all` every one.
    #[arg(short, long = "target", value_name = "TARGET", value_delimiter = ',')]
    targets: Vec<String>,
    /// The block of the page, from 1; by default the first.
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    block: Option<u32>,
    /// The entry of a HAR log, from 1; by default the first.
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    entry: Option<u32>,
    /// Write a file for every block and every target.
    #[arg(long, requires = "output", conflicts_with_all = ["block", "entry"])]
    all: bool,
    /// The directory to write the files of `--all` to.
    #[arg(short, long, value_name = "DIR", requires = "all")]
    output: Option<PathBuf>,
    /// What messages call standard input.
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<PathBuf>,
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
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(..=8))]
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
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=86_400))]
    timeout: Option<u32>,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        let known = Arc::clone(&config.targets);
        let targets = self.targets(&known)?;
        let options = self.code.options(&config.snippets.options(), &targets, self.all)?;
        let input = Input::read(&self.file, self.stdin_filename.as_deref(), session)?;
        let chosen = self.choose(&input)?;
        if report_errors(&input, &chosen, session)? {
            return Ok(Exit::Found);
        }
        let mut snippets = Vec::new();
        for place in &chosen {
            for &target in &targets {
                let snippet = snippet::render(place.request(&input), target, &options);
                let failed = |error| Error::in_file(&input.name, format!("{}: {error}", place.describe(&input)));
                snippets.push((*place, target, snippet.map_err(failed)?));
            }
        }
        report_losses(&input, &snippets, session)?;
        match &self.output {
            Some(directory) => write_files(directory, &input, &snippets, session)?,
            None => print(&input, &snippets, session)?,
        }
        Ok(Exit::Clean)
    }

    /// The targets that were asked for; all of them for `--all`, curl otherwise.
    fn targets<'t>(&self, known: &'t Targets) -> Result<Vec<&'t Target>> {
        match (self.targets.is_empty(), self.all) {
            (true, true) => Ok(known.all()),
            (true, false) => Ok(vec![known.find("shell/curl")?]),
            (false, _) => self.targets.iter().map(|name| known.find(name)).collect(),
        }
    }

    /// The blocks and entries that were asked for; the first one if nothing was.
    fn choose(&self, input: &Input) -> Result<Vec<Place>> {
        let blocks = &input.checked.blocks;
        if blocks.is_empty() {
            return Err(Error::in_file(&input.name, "holds no `har` block and is no HAR document"));
        }
        if self.all {
            let places = blocks.iter().enumerate();
            return Ok(places.flat_map(|(block, found)| entries(block, found)).collect());
        }
        let block = self.block.unwrap_or(1) as usize - 1;
        let Some(found) = blocks.get(block) else {
            let held = count(blocks.len(), "har block");
            return Err(Error::in_file(&input.name, format!("holds {held}; there is no block {}", block + 1)));
        };
        let entry = self.entry.unwrap_or(1) as usize - 1;
        if entry > 0 && entry >= found.requests.len() {
            let held = count(found.requests.len(), "request");
            return Err(Error::in_file(&input.name, format!("holds {held}; there is no entry {}", entry + 1)));
        }
        Ok(vec![Place { block, entry }])
    }
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

/// What snippets are made from.
struct Input {
    name: PathBuf,
    text: String,
    is_page: bool,
    settings: Settings,
    checked: Checked,
}

impl Input {
    fn read(file: &Path, stdin_filename: Option<&Path>, session: &mut Session) -> Result<Self> {
        let is_stdin = file == Path::new("-");
        let name = if is_stdin { stdin_filename.unwrap_or(Path::new("<stdin>")) } else { file };
        let text = if is_stdin { read_stdin(name)? } else { workspace::read_text(file)? };
        let is_page = is_page(name, &text);
        let settings = session.config()?.settings();
        let all = Settings { select: None, ignore: Vec::new(), ..settings.clone() };
        let checked = if is_page { lint::check(&text, &all) } else { lint::check_document(&text, &all) };
        Ok(Self { name: name.to_path_buf(), text, is_page, settings, checked })
    }
}

/// Whether a text is a page and no HAR document: by its extension, else by how it starts.
pub(super) fn is_page(name: &Path, text: &str) -> bool {
    let extension = name.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "har" | "json" => false,
        "md" | "markdown" | "mdx" => true,
        _ => !text.trim_start_matches('\u{feff}').trim_start().starts_with('{'),
    }
}

/// A request of the input: its block and its place in that, both from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    block: usize,
    entry: usize,
}

impl Place {
    fn request(self, input: &Input) -> &Request {
        &input.checked.blocks[self.block].requests[self.entry]
    }

    /// As people call it: `block 2, entry 3`.
    fn describe(self, input: &Input) -> String {
        let many = input.checked.blocks[self.block].requests.len() > 1;
        let entry = format!("entry {}", self.entry + 1);
        match (input.is_page, many) {
            (true, false) => format!("block {}", self.block + 1),
            (true, true) => format!("block {}, {entry}", self.block + 1),
            (false, _) => entry,
        }
    }
}

/// The places of a block; a broken one has one place, so that its errors are shown.
fn entries(block: usize, found: &CheckedBlock) -> impl Iterator<Item = Place> {
    (0..found.requests.len().max(1)).map(move |entry| Place { block, entry })
}

/// Shows what is wrong with the chosen blocks; whether any of them gives no code.
fn report_errors(input: &Input, chosen: &[Place], session: &mut Session) -> Result<bool> {
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
    show(input, &diagnostics, session)?;
    let what = if input.is_page { "a block with errors" } else { "a HAR document with errors" };
    let name = display_name(&input.name);
    session.log().line(&format!("{name}: {what} gives no code; `harkdown lint` shows and repairs them"))?;
    Ok(true)
}

/// Says what the targets cannot send.
fn report_losses(input: &Input, snippets: &[(Place, &Target, Written)], session: &mut Session) -> Result<()> {
    let losses = snippets.iter().flat_map(|(place, target, written)| {
        let block = &input.checked.blocks[place.block];
        let found = |loss: &snippet::Loss| Diagnostic {
            block: input.is_page.then_some(block.number),
            ..LOSSY_SNIPPET.finding(block.span.first_line(&input.text), format!("{}: {loss}", target.name()))
        };
        written.losses.iter().map(found).collect::<Vec<_>>()
    });
    let losses = input.settings.sift(losses.collect());
    if losses.is_empty() { Ok(()) } else { show(input, &losses, session) }
}

fn show(input: &Input, diagnostics: &[Diagnostic], session: &mut Session) -> Result<()> {
    let page = report::Page { file: &display_name(&input.name), text: &input.text, diagnostics };
    let log = session.log();
    let color = log.has_color();
    log.write(&Format::Full.render(&page, color))
}

/// Prints the code; a line of its own tells several snippets apart.
fn print(input: &Input, snippets: &[(Place, &Target, Written)], session: &mut Session) -> Result<()> {
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
fn write_files(
    directory: &Path,
    input: &Input,
    snippets: &[(Place, &Target, Written)],
    session: &mut Session,
) -> Result<()> {
    let stem = input.name.file_stem().map_or_else(|| "stdin".into(), |stem| stem.to_string_lossy());
    let stem = stem.trim_matches(['<', '>']);
    for (place, target, written) in snippets {
        let many = input.checked.blocks[place.block].requests.len() > 1;
        let entry = if many { format!("-{}", place.entry + 1) } else { String::new() };
        let name =
            format!("{stem}-{}{entry}.{}.{}.{}", place.block + 1, target.language, target.client, target.extension);
        workspace::write(&directory.join(name), &written.code)?;
    }
    session.inform(&format!("wrote {} to {}", count(snippets.len(), "file"), display_name(directory)))
}
