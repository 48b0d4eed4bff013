//! `harkdown sync`: the snippets in pages.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Exit;
use super::build;
use super::convert::notations;
use super::diff::diff;
use super::session::Session;
use super::shared::TargetOptions;
use crate::diagnostic::Severity;
use crate::error::Result;
use crate::har::{CheckedBlock, Tabs};
use crate::lint::{self, Checked};
use crate::page::Page;
use crate::path::display_name;
use crate::report::{self, Format, count};
use crate::request::Notation;
use crate::request::har::HAR;
use crate::rules::{Diagnostic, STALE_SNIPPET, Settings};
use crate::sync;
use crate::text::Edits;
use crate::workspace::{self, Exclude, Walk};

/// What `--target` is for.
const TARGETS: &str = "The targets that inserted markers name; may be given several times. By default they name none";

/// Keep the snippets in pages up to date.
///
/// The snippets of a request go between `<!-- harkdown:snippets TARGET… -->` and `<!-- harkdown:end -->` under its block, as
/// plain Markdown code blocks. A marker without targets means those of the site.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown sync docs
  harkdown sync --check docs                            show what is out of date, for CI
  harkdown sync --insert --target shell/curl docs       put markers under all requests
  harkdown sync --insert --notation har,http docs       only under har blocks and HTTP messages

Exit codes: 0 all snippets are up to date, 1 with --check some are not, or blocks with errors give none, 2 it could not run.")]
#[command(mut_arg("targets", |argument| argument.help(TARGETS).requires("insert")))]
pub(super) struct Arguments {
    /// Pages and directories of pages; by default the current directory.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Write nothing: show a diff of what is out of date, and exit with 1 if anything is.
    #[arg(long)]
    check: bool,
    /// Put markers under every block with a request that has none, except in tabs that were made by hand.
    #[arg(long)]
    insert: bool,
    /// Only put markers under blocks in these notations; by default under all.
    #[arg(long, value_name = "NOTATION", value_delimiter = ',', value_parser = notations(), requires = "insert")]
    notation: Vec<String>,
    #[command(flatten)]
    target: TargetOptions,
    /// Also leave out files that are named themselves, if the config excludes them.
    #[arg(long)]
    force_exclude: bool,
}

/// What became of the pages.
#[derive(Default)]
struct Tally {
    pages: usize,
    changed: usize,
    is_wrong: bool,
}

impl Arguments {
    /// Whether anything is written but the report.
    pub(super) fn writes_files(&self) -> bool {
        !self.check
    }

    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        let names =
            self.target.targets.iter().map(|name| Ok(config.targets.find(name)?.name())).collect::<Result<Vec<_>>>()?;
        let scopes = build::scopes(&config)?;
        let walk = Walk {
            respect_gitignore: true,
            exclude: vec![Exclude::new(&config.root, &config.lint.exclude)?],
            threads: session.threads(),
        };
        let mut roots = if self.paths.is_empty() { vec![PathBuf::from(".")] } else { self.paths.clone() };
        if self.force_exclude {
            roots.retain(|root| !walk.excludes(root));
        }
        let found = walk.find(&roots);
        for error in &found.errors {
            session.report(error);
        }
        if self.writes_files() {
            workspace::clear_unfinished_beside(&found.pages);
        }
        let mut tally = Tally::default();
        for path in &found.pages {
            if let Err(error) = self.page(path, &names, &scopes.settings(path), &mut tally, session) {
                session.report(&error);
            }
        }
        self.summarise(&tally, session)
    }

    fn page(
        &self,
        path: &Path,
        names: &[String],
        settings: &Settings,
        tally: &mut Tally,
        session: &mut Session,
    ) -> Result<()> {
        tally.pages += 1;
        for _ in 0..workspace::MAX_TRIES {
            let text = workspace::read_text(path)?;
            let synced = self.synced(&text, names, settings);
            if synced.text != text {
                if self.check {
                    let color = session.out.has_color();
                    session.out.write(&diff(&display_name(path), &text, &synced.text, color))?;
                } else if !workspace::replace(path, &text, &synced.text)? {
                    continue;
                }
                tally.changed += 1;
            }
            tally.is_wrong |= !synced.wrong.is_empty();
            return show_wrong(path, &synced, session);
        }
        Err(workspace::restless(path))
    }

    /// What the page should be.
    fn synced(&self, text: &str, names: &[String], settings: &Settings) -> Synced {
        let marked = if self.insert { self.insert(text, names, settings) } else { text.to_owned() };
        let checked = lint::check(&marked, settings);
        let page = Page::parse(&marked);
        let (stale, hopeless): (Vec<_>, Vec<_>) = sync::findings(&page, &checked.blocks, &settings.code)
            .into_iter()
            .partition(|finding| finding.fix.is_some());
        let mut wrong = blocking(&page, &checked);
        let unmarkable = if self.insert { sync::unmarkable(&page) } else { Vec::new() };
        wrong.extend(unmarkable.into_iter().chain(hopeless).map(|finding| STALE_SNIPPET.diagnostic(finding)));
        wrong.sort_by_key(|found| found.span.start);
        // Each is between the markers of its own place.
        let edits = Edits::disjoint(stale.iter().flat_map(sync::edits_of).cloned().collect());
        Synced { text: edits.apply(&marked), marked, wrong }
    }

    /// The page with markers under blocks of the chosen notations. Where a block is not HAR, only under one that gives code.
    fn insert(&self, text: &str, names: &[String], settings: &Settings) -> String {
        let checked = lint::check(text, settings);
        let is_chosen = |block: &&CheckedBlock| {
            let is_named = self.notation.is_empty() || self.notation.iter().any(|name| name == block.notation);
            let gives_code = !block.requests.is_empty() && block.tabs != Tabs::HandMade;
            is_named && (block.notation == HAR.name || gives_code)
        };
        let chosen: Vec<u32> = checked.blocks.iter().filter(is_chosen).map(|block| block.number).collect();
        let reads = |notation: &Notation| settings.reads(notation);
        sync::missing_markers(&Page::parse(text), names, &reads, &|number| chosen.contains(&number)).apply(text)
    }

    fn summarise(&self, tally: &Tally, session: &mut Session) -> Result<Exit> {
        let pages = count(tally.pages, "page");
        let message = match (tally.changed, self.check) {
            (0, _) if tally.is_wrong => format!("nothing to write in {pages} but what is wrong above"),
            (0, _) => format!("the snippets of {pages} are up to date"),
            (changed, true) => {
                let (verb, what) = if changed == 1 { ("is", "it") } else { ("are", "them") };
                format!("{} of {pages} {verb} out of date; `harkdown sync` updates {what}", count(changed, "page"))
            }
            (changed, false) => format!("wrote {} of {pages}", count(changed, "page")),
        };
        // Where there are no pages, that is said above.
        if tally.pages > 0 {
            session.inform(&message)?;
        }
        let is_found = tally.is_wrong || (self.check && tally.changed > 0);
        Ok(if is_found { Exit::Found } else { Exit::Clean })
    }
}

/// What became of a page.
struct Synced {
    text: String,
    /// The page with markers, of which what is wrong speaks.
    marked: String,
    wrong: Vec<Diagnostic>,
}

/// Shows what keeps a page from having all its snippets.
fn show_wrong(path: &Path, synced: &Synced, session: &mut Session) -> Result<()> {
    if synced.wrong.is_empty() {
        return Ok(());
    }
    let log = session.log();
    let color = log.has_color();
    let page = report::ReportedPage { file: &display_name(path), text: &synced.marked, diagnostics: &synced.wrong };
    log.write(&Format::Full.render(&page, color))
}

/// The errors that keep a block with markers from giving any code.
fn blocking(page: &Page<'_>, checked: &Checked) -> Vec<Diagnostic> {
    let broken: Vec<u32> = sync::regions(page)
        .iter()
        .filter_map(|region| region.block(&checked.blocks))
        .filter(|block| block.requests.is_empty())
        .map(|block| block.number)
        .collect();
    let is_blocking = |found: &&Diagnostic| {
        found.severity == Severity::Error && found.block.is_some_and(|block| broken.contains(&block))
    };
    checked.diagnostics.iter().filter(is_blocking).cloned().collect()
}
