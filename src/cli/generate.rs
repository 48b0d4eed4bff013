//! `harkdown generate`: data and templates to pages.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use rayon::prelude::*;

use super::Exit;
use super::diff::diff;
use super::session::Session;
use crate::config::{Config, Overrides, Scopes};
use crate::diagnostic::Severity;
use crate::error::{Error, Result};
use crate::generate::plan::{PageChange, Plan, State};
use crate::generate::{self, Made, MadePage, Origin};
use crate::lint::{self, PageText};
use crate::path::{absolute, display_name};
use crate::project::Project;
use crate::report::{self, Format, Mask, ReportDocument, Summary, count};
use crate::rules::Diagnostic;
use crate::workspace::{current_directory, shortened};

/// Make pages of data: records and a template, as the `[[generate]]` tables of the config say.
///
/// Only pages that change are written. Each is checked as `lint` does; what is found is shown at the record that it comes
/// from. A page that was edited by hand is reported and left as it is.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// Write nothing; show what would change, and exit with 1 if anything would.
    #[arg(long)]
    check: bool,
    /// Remove the pages of records that are gone.
    #[arg(long)]
    prune: bool,
    /// Write over pages that were edited by hand, or that were there before.
    #[arg(long)]
    force: bool,
    /// How to write the findings.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    output_format: Format,
}

const EXAMPLES: &str = "\
Examples:
  harkdown generate            write the pages that change
  harkdown generate --check    in CI: are the pages in step with the data?
  harkdown generate --prune    remove the pages of records that are gone, too

Exit codes: 0 all pages are in step, 1 something was found in records or pages, a page was edited by hand, or (with \
--check) a page is out of step, 2 the run could not do what it was asked to.";

impl Arguments {
    /// Whether anything is written but the report.
    pub(super) fn writes_files(&self) -> bool {
        !self.check
    }

    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        if config.generate.is_empty() {
            return Err(no_tables(&config));
        }
        let all =
            config.generate.iter().map(|table| generate::make(table, &config.root)).collect::<Result<Vec<_>>>()?;
        let findings = Findings::of(&all, &config)?;
        findings.report(self.output_format, session)?;
        if all.iter().any(|made| !made.records.diagnostics.is_empty()) {
            session.inform("nothing is generated: records are wrong")?;
            return Ok(Exit::Found);
        }
        let plan = Plan::new(&config.root, &all)?;
        let exit = if self.check { self.compare(&plan, session)? } else { self.write(&plan, session)? };
        Ok(if findings.fails() { exit.max(Exit::Found) } else { exit })
    }

    /// Shows what would change.
    fn compare(&self, plan: &Plan, session: &mut Session) -> Result<Exit> {
        let changes: Vec<&PageChange> = plan.out_of_step().collect();
        if !self.output_format.is_for_programs() {
            for change in &changes {
                let (old, new) = (change.old.as_deref().unwrap_or_default(), change.new.as_deref().unwrap_or_default());
                let text = diff(&change.path, old, new, session.out.has_color());
                session.out.write(&text)?;
            }
        }
        for change in &changes {
            session.inform(&format!("{}: {}", change.path, describe(change)))?;
        }
        session.inform(&match changes.len() {
            0 => format!("{} in step", are(plan.pages.len())),
            out => format!("{} out of step; `harkdown generate` writes what the data says", are(out)),
        })?;
        Ok(if changes.is_empty() { Exit::Clean } else { Exit::Found })
    }

    fn write(&self, plan: &Plan, session: &mut Session) -> Result<Exit> {
        plan.apply(self.prune, self.force)?;
        let taken = plan.taken(self.prune, self.force);
        for change in &taken {
            let did = if change.new.is_some() { "wrote" } else { "removed" };
            session.explain(&format!("{did} {}", change.path))?;
        }
        let is_left = |change: &&PageChange| !taken.iter().any(|taken| taken.path == change.path);
        let left: Vec<&PageChange> = plan.out_of_step().filter(is_left).collect();
        for change in &left {
            session.inform(&format!("{}: {}", change.path, describe(change)))?;
        }
        let written = taken.iter().filter(|change| change.new.is_some()).count();
        let removed = match taken.len() - written {
            0 => String::new(),
            removed => format!(", removed {removed}"),
        };
        session.inform(&format!("wrote {} of {}{removed}", written, count(plan.pages.len(), "page")))?;
        let is_edited = left.iter().any(|change| change.state == State::Edited);
        Ok(if is_edited { Exit::Found } else { Exit::Clean })
    }
}

fn are(pages: usize) -> String {
    format!("{} {}", count(pages, "page"), if pages == 1 { "is" } else { "are" })
}

fn describe(change: &PageChange) -> &'static str {
    match (change.state, change.new.is_some()) {
        (State::New, _) => "is not there yet",
        (State::Edited, true) => "was edited by hand, or was there before; `--force` writes over it",
        (State::Edited, false) => "its record is gone, but it was edited by hand; `--prune --force` removes it",
        (_, false) => "its record is gone; `--prune` removes it",
        _ => "is of older data",
    }
}

fn no_tables(config: &Config) -> Error {
    let what = "there is no `[[generate]]` table; it names records, a template and the paths of the pages";
    match &config.path {
        Some(path) => Error::in_file(path, what),
        None => Error::new(format!("{what}, in a `harkdown.toml`, and there is none")),
    }
}

/// What is wrong with records and pages, by the file in which it is shown.
struct Findings {
    files: BTreeMap<String, (String, Vec<Diagnostic>)>,
    /// The secrets of the pages: a page says which field holds one, a record need not.
    mask: Mask,
}

impl Findings {
    fn of(all: &[Made], config: &Config) -> Result<Self> {
        let mut findings = Self { files: BTreeMap::new(), mask: Mask::default() };
        let root = &config.root;
        let pages = all.iter().flat_map(|made| &made.pages);
        let project = pages.fold(Project::new(root.clone()), |project, page| {
            project.with_page(absolute(root, Path::new(&page.path)), &page.text)
        });
        let overrides = Overrides { project: Some(Arc::new(project)), ..Overrides::default() };
        let scopes = Scopes::new(config, overrides, &current_directory()?)?;
        for made in all {
            for (source, found) in &made.records.diagnostics {
                findings.add(made, None, Origin::Source(*source), found.clone(), root);
            }
            let check = |page: &MadePage| {
                let place: PathBuf = absolute(root, Path::new(&page.path));
                let found = lint::check(PageText::at(Some(&place), &page.text), &scopes.settings(&place)).diagnostics;
                made.locate(page, found)
            };
            let found: Vec<Vec<(Origin, Diagnostic)>> = made.pages.par_iter().map(check).collect();
            for (page, found) in made.pages.iter().zip(found) {
                if !found.is_empty() {
                    findings.mask.add(&page.text);
                }
                for (origin, found) in found {
                    findings.add(made, Some(page), origin, found, root);
                }
            }
        }
        for (_, found) in findings.files.values_mut() {
            found.sort_by_key(|found| found.span.start);
        }
        Ok(findings)
    }

    fn add(&mut self, made: &Made, page: Option<&MadePage>, origin: Origin, found: Diagnostic, root: &Path) {
        let (name, text) = match (origin, page) {
            (Origin::Page, Some(page)) => (shown(root, &page.path), &page.text),
            (Origin::Source(source), _) => {
                let source = &made.records.sources[source];
                (display_name(&source.path), &source.text)
            }
            (Origin::Page, None) => return,
        };
        let file = self.files.entry(name).or_insert_with(|| (text.clone(), Vec::new()));
        if !file.1.contains(&found) {
            file.1.push(found);
        }
    }

    fn report(&self, format: Format, session: &mut Session) -> Result<()> {
        let (mut document, mut summary) = (ReportDocument::new(format), Summary::default());
        let color = session.out.has_color();
        for (file, (text, diagnostics)) in &self.files {
            let before = document.before_page();
            summary.add(&Summary::of_page(diagnostics));
            session.out.write(&before)?;
            session.out.write(&format.render_masked(
                &report::ReportedPage { file, text, diagnostics },
                &self.mask,
                color,
            ))?;
        }
        session.out.write(&document.end(&summary))
    }

    /// Whether the linter would let this pass.
    fn fails(&self) -> bool {
        self.files.values().flat_map(|(_, found)| found).any(|found| found.severity > Severity::Hint)
    }
}

/// A path of the project as seen from the current directory.
fn shown(root: &Path, path: &str) -> String {
    display_name(&shortened(&root.join(path)))
}
