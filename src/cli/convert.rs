//! `harkdown convert`: requests of pages in another notation.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::Exit;
use super::diff::diff;
use super::session::{Session, read_stdin};
use crate::config::{Config, Overrides, Scopes};
use crate::convert::{self, Converted, Lossy, Wish};
use crate::error::{Error, Result};
use crate::lint;
use crate::page::Page;
use crate::path::display_name;
use crate::report::{Mask, count};
use crate::request::{NOTATIONS, Notation};
use crate::rules::Settings;
use crate::text::LineIndex;
use crate::workspace::{self, Exclude, Walk, current_directory};

/// Rewrite the requests of pages in another notation.
///
/// Blocks are rewritten in place; `-` reads a page from standard input and prints it. Nothing is lost silently: a block
/// that says more than the other notation can, such as a comment, an option of curl, or a response, stays as it is, and
/// what would be lost is named.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown convert --to har docs
  harkdown convert --to curl --from http,console docs/api.md
  harkdown convert --to har --diff docs               show what would change
  harkdown convert --to http - < page.md              the page on standard output

Exit codes: 0 all blocks were rewritten, 1 some stay or lost something (with --diff: there is something to rewrite), \
2 it could not run.")]
pub(super) struct Arguments {
    /// Pages and directories of pages; `-` reads standard input.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The notation to write.
    #[arg(long, value_name = "NOTATION", value_parser = notations())]
    to: String,
    /// Only rewrite blocks in these notations; by default all.
    #[arg(long, value_name = "NOTATION", value_delimiter = ',', value_parser = notations())]
    from: Vec<String>,
    /// Also rewrite blocks that lose something, and say what they lost.
    #[arg(long)]
    lossy: bool,
    /// Write nothing: show a diff.
    #[arg(long)]
    diff: bool,
    /// What messages call standard input.
    #[arg(long, value_name = "NAME", default_value = "<stdin>")]
    stdin_filename: PathBuf,
}

/// The names of the notations that requests are written in.
pub(super) fn notations() -> PossibleValuesParser {
    PossibleValuesParser::new(NOTATIONS.iter().filter(|notation| notation.has_requests).map(|notation| notation.name))
}

/// What became of the pages.
#[derive(Default)]
struct Tally {
    pages: usize,
    changed: usize,
    rewritten: usize,
    left: usize,
    is_lossy: bool,
}

impl Arguments {
    /// Whether anything is written but the report.
    pub(super) fn writes_files(&self) -> bool {
        !self.diff
    }

    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        let scopes = Scopes::new(&config, Overrides::default(), &current_directory()?)?;
        let wish = Wish {
            to: Notation::find(&self.to).ok_or_else(|| Error::new(format!("there is no notation `{}`", self.to)))?,
            from: self.from.iter().filter_map(|name| Notation::find(name)).collect(),
            allows_loss: self.lossy,
        };
        let mut tally = Tally::default();
        if self.paths.iter().any(|path| path == Path::new("-")) {
            self.stdin(&scopes, &wish, &mut tally, session)?;
        } else {
            self.files(&config, &scopes, &wish, &mut tally, session)?;
        }
        self.summarise(&tally, session)
    }

    fn stdin(&self, scopes: &Scopes, wish: &Wish, tally: &mut Tally, session: &mut Session) -> Result<()> {
        if self.paths.len() > 1 {
            return Err(Error::new("`-` goes with no other path"));
        }
        let name = &self.stdin_filename;
        let text = read_stdin(name)?;
        let converted = converted(&text, wish, &scopes.settings(name));
        let shown = display_name(name);
        if self.diff {
            let color = session.out.has_color();
            session.out.write(&diff(&shown, &text, &converted.text, color))?;
        } else {
            session.out.write(&converted.text)?;
        }
        tally.add(&converted, &text);
        show(&shown, &text, &converted.lossy, session)
    }

    fn files(
        &self,
        config: &Config,
        scopes: &Scopes,
        wish: &Wish,
        tally: &mut Tally,
        session: &mut Session,
    ) -> Result<()> {
        let walk = Walk {
            respect_gitignore: true,
            exclude: vec![Exclude::new(&config.root, &config.lint.exclude)?],
            threads: session.threads(),
        };
        let found = walk.find(&self.paths);
        for error in &found.errors {
            session.report(error);
        }
        if self.writes_files() {
            workspace::clear_unfinished_beside(&found.pages);
        }
        for path in &found.pages {
            if let Err(error) = self.file(path, wish, &scopes.settings(path), tally, session) {
                session.report(&error);
            }
        }
        Ok(())
    }

    fn file(
        &self,
        path: &Path,
        wish: &Wish,
        settings: &Settings,
        tally: &mut Tally,
        session: &mut Session,
    ) -> Result<()> {
        for _ in 0..workspace::MAX_TRIES {
            let text = workspace::read_text(path)?;
            let converted = converted(&text, wish, settings);
            let name = display_name(path);
            if converted.text != text {
                if self.diff {
                    let color = session.out.has_color();
                    session.out.write(&diff(&name, &text, &converted.text, color))?;
                } else if !workspace::replace(path, &text, &converted.text)? {
                    continue;
                }
            }
            tally.add(&converted, &text);
            return show(&name, &text, &converted.lossy, session);
        }
        Err(workspace::restless(path))
    }

    fn summarise(&self, tally: &Tally, session: &mut Session) -> Result<Exit> {
        let blocks = count(tally.rewritten, "block");
        let pages = count(tally.changed, "page");
        let verb = if self.diff { "would rewrite" } else { "rewrote" };
        let mut message = match tally.rewritten {
            0 => format!("nothing to rewrite in {}", count(tally.pages, "page")),
            _ => format!("{verb} {blocks} in {pages}"),
        };
        if tally.left > 0 {
            let verb = if tally.left == 1 { "stays" } else { "stay" };
            message.extend(["; ", &count(tally.left, "block"), " ", verb]);
        }
        // Where there are no pages, that is said above.
        if tally.pages > 0 {
            session.inform(&message)?;
        }
        let is_found = tally.is_lossy || (self.diff && tally.rewritten > 0);
        Ok(if is_found { Exit::Found } else { Exit::Clean })
    }
}

impl Tally {
    fn add(&mut self, converted: &Converted, before: &str) {
        self.pages += 1;
        self.changed += usize::from(converted.text != before);
        self.rewritten += converted.rewritten;
        self.left += converted.lossy.iter().filter(|lossy| !lossy.is_rewritten).count();
        self.is_lossy |= !converted.lossy.is_empty();
    }
}

fn converted(text: &str, wish: &Wish, settings: &Settings) -> Converted {
    let checked = lint::check(text, settings);
    convert::convert(&Page::parse(text), &checked.blocks, wish)
}

/// Says which blocks lose what.
fn show(name: &str, text: &str, lossy: &[Lossy], session: &mut Session) -> Result<()> {
    if lossy.is_empty() {
        return Ok(());
    }
    let (index, mask) = (LineIndex::new(text), Mask::of(text));
    for lossy in lossy {
        let place = index.position(text, lossy.opening.start);
        let what = if lossy.is_rewritten { "was rewritten without" } else { "stays as it is; this would be lost:" };
        let losses = mask.text(&lossy.losses.join(", "));
        session
            .log()
            .line(&format!("{name}:{}:{}: block {} {what} {losses}", place.line, place.column, lossy.block))?;
    }
    Ok(())
}
