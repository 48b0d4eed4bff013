//! `harkdown lint`: what is wrong in pages, and its repair.

mod baseline;
mod block;
mod page;
mod run;
mod sieve;
mod watch;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args, ValueEnum};

use super::fail_on::FailOn;
use super::global::number;
use super::session::{Session, read_stdin};
use super::{Exit, complete};
use crate::config::{Config, Overrides, Scopes};
use crate::diagnostic::{Applicability, Severity};
use crate::error::{Error, Result};
use crate::git::ChangedFiles;
use crate::har::Profile;
use crate::path::{self, display_name, has_page_extension};
use crate::project::Project;
use crate::report::{Format, Statistics, Summary, count};
use crate::watch::Watcher;
use crate::workspace::{self, Exclude, Walk, current_directory};
use baseline::Baseline;
use page::{Action, Job};
use sieve::Sieve;
use watch::WatchedFiles;

/// Find what is wrong in pages, and repair it.
///
/// Directories are searched for pages (`.md`, `.markdown`, `.mdx`); hidden files, what `.gitignore` names, `node_modules` and
/// caches are left out. A file that is named is always read. Findings go to standard output, all else to standard error.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("repair").args(["fix", "diff"]))]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct Arguments {
    /// Pages, HAR documents and directories of pages; `-` reads standard input.
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,

    /// Repair what can be repaired safely.
    #[arg(long, help_heading = "Repair")]
    fix: bool,
    /// With `--fix` or `--diff`: also apply the fixes that somebody has to look at.
    #[arg(long, help_heading = "Repair", requires = "repair")]
    unsafe_fixes: bool,
    /// Show what `--fix` would change; write nothing.
    #[arg(long, help_heading = "Repair", conflicts_with = "fix")]
    diff: bool,
    /// Write comments that hide all that is found today.
    #[arg(long, help_heading = "Repair", conflicts_with_all = ["fix", "diff"])]
    add_ignore: bool,

    /// Look for these rules only; `harkdown rules` lists them.
    #[arg(
        long,
        value_name = "RULE",
        value_delimiter = ',',
        value_parser = complete::rule(),
        hide_possible_values = true,
        help_heading = "Rules"
    )]
    select: Option<Vec<String>>,
    /// Do not look for these rules, nor for those that the config ignores.
    #[arg(
        long,
        value_name = "RULE",
        value_delimiter = ',',
        value_parser = complete::rule(),
        hide_possible_values = true,
        help_heading = "Rules"
    )]
    ignore: Vec<String>,
    /// How much of HAR 1.2 a block must hold.
    #[arg(long, value_enum, help_heading = "Rules")]
    profile: Option<ProfileName>,

    /// Leave these out of directories; patterns as in a `.gitignore`.
    #[arg(long, value_name = "GLOB", help_heading = "Files")]
    exclude: Vec<String>,
    /// Also take what `.gitignore` and `.ignore` files name, `node_modules` and caches.
    #[arg(long, help_heading = "Files")]
    no_respect_gitignore: bool,
    /// Stay, and look again whenever a page or the config changes; Ctrl-C ends it.
    #[arg(long, help_heading = "Files", conflicts_with_all = ["diff", "add_ignore", "output_file"])]
    watch: bool,
    /// Read the names of pages and directories from this file, a line each, or with NUL after each; `-` reads standard input.
    /// Other files are passed over, and so are pages that are gone: git lists those too.
    #[arg(long, value_name = "FILE", help_heading = "Files", conflicts_with_all = ["paths", "watch"])]
    files_from: Option<PathBuf>,
    /// Also leave out files that are named themselves, if the config or `--exclude` excludes them.
    #[arg(long, help_heading = "Files")]
    force_exclude: bool,
    /// Only pages that changed since the work tree left this branch, tag or commit; edits that are not committed and files
    /// that git does not know yet are changes too.
    #[arg(long, value_name = "REF", help_heading = "Files", conflicts_with = "watch")]
    changed_since: Option<String>,
    /// With `--changed-since`: only findings on lines that changed.
    #[arg(long, help_heading = "Files", requires = "changed_since", conflicts_with_all = ["fix", "diff", "add_ignore"])]
    only_new: bool,
    /// What messages call standard input.
    #[arg(long, value_name = "NAME", help_heading = "Files")]
    stdin_filename: Option<PathBuf>,
    /// Standard input is one block with this tag (`sh`, `http`, `json`, …) instead of a page; findings are lines
    /// `line:column: message`.
    #[arg(
        long,
        value_name = "LANG",
        help_heading = "Files",
        value_parser = PossibleValuesParser::new(block::tags()),
        hide_possible_values = true,
        conflicts_with_all = ["diff", "add_ignore", "watch"]
    )]
    stdin_lang: Option<String>,

    /// Report only findings that are not in this file, and take those out of it that are put right. It never grows.
    #[arg(long, value_name = "FILE", help_heading = "Adoption", conflicts_with_all = ["diff", "add_ignore", "watch"])]
    baseline: Option<PathBuf>,
    /// Write all that is found today to the `--baseline`, which must not exist yet.
    #[arg(long, help_heading = "Adoption", requires = "baseline", conflicts_with_all = ["fix", "changed_since"])]
    write_baseline: bool,

    /// How to write the findings.
    ///
    /// By default `full`, and `concise` for `--stdin-lang`.
    #[arg(
        long,
        value_enum,
        value_name = "FORMAT",
        env = "HARKDOWN_OUTPUT_FORMAT",
        hide_env_values = true,
        help_heading = "Output"
    )]
    output_format: Option<Format>,
    /// Write the findings to this file, and make the directories that it needs; the counts go to standard error.
    #[arg(long, value_name = "FILE", help_heading = "Output", conflicts_with = "diff")]
    output_file: Option<PathBuf>,
    /// Show only findings of at least this severity; all are counted.
    #[arg(long, value_enum, default_value = "hint", value_name = "SEVERITY", help_heading = "Output")]
    min_severity: LeastShown,
    /// Show at most so many findings; all are counted.
    #[arg(long, value_name = "N", value_parser = number::<usize>(1..), help_heading = "Output")]
    max_findings: Option<usize>,
    /// Also write the counts to this file, as `name=value` lines: `findings`, `errors`, `warnings`, `hints`, `fixable`,
    /// `known`, `pages`, `pages-with-findings`.
    #[arg(long, value_name = "FILE", help_heading = "Output", conflicts_with = "diff")]
    counts_file: Option<PathBuf>,
    /// Count the findings by rule instead of showing them.
    #[arg(long, help_heading = "Output", conflicts_with = "diff")]
    statistics: bool,
    /// The least that makes the exit code 1.
    #[arg(long, value_enum, default_value_t, value_name = "SEVERITY", help_heading = "Output")]
    fail_on: FailOn,
    /// Let warnings pass, but not more than this many; hints and errors follow `--fail-on`.
    #[arg(long, value_name = "N", value_parser = number::<usize>(0..), help_heading = "Output")]
    max_warnings: Option<usize>,
    /// Exit with 0 even when something was found.
    #[arg(long, help_heading = "Output")]
    exit_zero: bool,
}

const EXAMPLES: &str = "\
Examples:
  harkdown lint                         the pages in this directory and below
  harkdown lint docs README.md --fix    repair what can be repaired safely
  harkdown lint docs --diff             show the repair, write nothing
  harkdown lint --watch docs            look again whenever a page changes
  harkdown lint --output-format json    for programs
  harkdown lint --output-format sarif --output-file harkdown.sarif
                                        for code scanning
  harkdown lint --add-ignore docs       hide what is found today, by comments in the pages
  harkdown lint --changed-since main --only-new
                                        what this branch brings in
  harkdown lint --fix --select broken-continuation docs
                                        repair what one rule finds
  git ls-files -z '*.md' | harkdown lint --files-from -
                                        the pages of a list
  harkdown lint --baseline known.json   what is not known yet
  harkdown lint - < page.md             standard input
  harkdown lint --fix - < page.md       the repaired page on standard output
  harkdown lint --stdin-lang sh -       one block, for other linters

Exit codes: 0 nothing was found (or less than --fail-on), 1 something was found (with --diff: there is something \
to repair), 2 a file could not be read or written, or the command line or the config is wrong.";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ProfileName {
    /// A method and a url; the rest is defaulted.
    Docs,
    /// All that HAR 1.2 requires.
    Strict,
}

/// The least severity that a report shows.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum LeastShown {
    /// Errors alone.
    Error,
    /// Errors and warnings.
    Warning,
    /// All.
    Hint,
}

impl Arguments {
    /// Whether anything is written but the report.
    pub(super) fn writes_files(&self) -> bool {
        self.fix
            || self.add_ignore
            || self.output_file.is_some()
            || self.baseline.is_some()
            || self.counts_file.is_some()
    }

    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        if self.watch {
            return self.watch(session);
        }
        let config = session.config()?;
        if self.reads_stdin()? {
            let name = self.stdin_filename.as_deref();
            let summary = run::stdin(&self.job(&config, session)?, self.stdin_lang.as_deref(), name, session)?;
            return self.exit(&summary, session);
        }
        let walk = self.walk(&config, session.threads())?;
        self.files(&config, &walk, session)
    }

    fn files(&self, config: &Config, walk: &Walk, session: &mut Session) -> Result<Exit> {
        let job = self.job(config, session)?;
        let roots = self.roots(walk, session)?;
        let summary = run::files(&job, walk, &roots, session)?;
        if summary.pages == 0 && session.worst() == Exit::Failed {
            self.point_to_project(config, session)?;
        }
        self.exit(&summary, session)
    }

    /// Where nothing was found in a directory of a larger project, says how to look at all of it.
    fn point_to_project(&self, config: &Config, session: &mut Session) -> Result<()> {
        let current = current_directory()?;
        if config.path.is_none() || config.root == current || self.paths != [Path::new(".")] {
            return Ok(());
        }
        let project = display_name(&path::relative(&current, &config.root));
        session
            .inform(&format!("the project's config is in {project}; to look at all of it: `harkdown lint {project}`"))
    }

    /// The pages and directories that are named.
    fn roots(&self, walk: &Walk, session: &mut Session) -> Result<Vec<PathBuf>> {
        let mut roots = match &self.files_from {
            None => self.paths.clone(),
            Some(list) => listed(list, session)?,
        };
        if self.force_exclude || self.files_from.is_some() {
            roots.retain(|root| !walk.excludes(root));
        }
        if self.files_from.is_some() && roots.is_empty() {
            session.inform("no pages given")?;
        }
        Ok(roots)
    }

    /// What the run leaves out.
    fn sieve(&self) -> Result<Sieve> {
        let changes = self.changed_since.as_ref().map(|revision| -> Result<_> {
            Ok(Arc::new(ChangedFiles::since(&current_directory()?, revision, self.only_new)?))
        });
        let path = self.baseline.as_deref();
        if let Some(path) = path.filter(|_| self.write_baseline) {
            Baseline::refuse_existing(path)?;
        }
        let baseline = path.filter(|_| !self.write_baseline).map(|path| Baseline::read(path).map(Arc::new));
        Ok(Sieve {
            changes: changes.transpose()?,
            only_new: self.only_new,
            baseline: baseline.transpose()?,
            new_baseline: path.filter(|_| self.write_baseline).map(Path::to_path_buf),
        })
    }

    /// Runs again and again, until the process is ended from outside.
    fn watch(&self, session: &mut Session) -> Result<Exit> {
        if self.reads_stdin()? {
            return Err(Error::new("`--watch` looks at files; standard input never changes"));
        }
        let mut watcher = Watcher::new()?;
        loop {
            watch::clear(session)?;
            let early = WatchedFiles::of_config(session.named_config())?;
            let looked = session.config().and_then(|config| {
                let walk = self.walk(&config, session.threads())?;
                let before = WatchedFiles::take(&walk, &self.paths, &config)?;
                self.files(&config, &walk, session)?;
                Ok((config, walk, before))
            });
            if let Err(error) = &looked {
                session.report(error);
            }
            session.inform("looking for changes; Ctrl-C ends this")?;
            session.out.flush()?;
            let now = || WatchedFiles::of_config(session.named_config());
            if now()? != early {
                continue;
            }
            if let Ok((config, walk, before)) = looked {
                let now = || WatchedFiles::take(&walk, &self.paths, &config);
                watch::wait(&mut watcher, &if self.fix { now()? } else { before }, now)?;
            } else {
                watch::wait(&mut watcher, &early, now)?;
            }
        }
    }

    fn job(&self, config: &Config, session: &Session) -> Result<Job> {
        Ok(Job {
            scopes: Scopes::new(config, self.overrides(config), &current_directory()?)?,
            action: self.action(),
            format: self.format(),
            color: self.output_file.is_none() && session.out.has_color(),
            config: config.path.clone(),
            published: published(config)?,
            output_file: self.output_file.clone(),
            counts_file: self.counts_file.clone(),
            annotations: self.annotations(),
            sieve: self.sieve()?,
            min_severity: match self.min_severity {
                LeastShown::Error => Severity::Error,
                LeastShown::Warning => Severity::Warning,
                LeastShown::Hint => Severity::Hint,
            },
            most: self.max_findings.unwrap_or(usize::MAX),
            statistics: self.statistics,
            is_filter: false,
        })
    }

    /// What the command line says over the config.
    fn overrides(&self, config: &Config) -> Overrides {
        let profile = self.profile.map(|profile| match profile {
            ProfileName::Docs => Profile::Docs,
            ProfileName::Strict => Profile::Strict,
        });
        Overrides {
            profile,
            select: self.select.clone(),
            ignore: self.ignore.clone(),
            variables: None,
            project: Some(Arc::new(Project::new(config.root.clone()))),
        }
    }

    fn format(&self) -> Format {
        let default = if self.stdin_lang.is_some() { Format::Concise } else { Format::Full };
        self.output_format.unwrap_or(default)
    }

    /// How to write annotations beside the report: in a run of CI, where nothing but people reads the output.
    fn annotations(&self) -> Option<Format> {
        let is_for_people = !self.format().is_for_programs() || self.output_file.is_some();
        let is = |name, what| std::env::var(name).is_ok_and(|value| value.eq_ignore_ascii_case(what));
        match (is("GITHUB_ACTIONS", "true"), is("TF_BUILD", "true")) {
            _ if !is_for_people || self.diff || self.stdin_lang.is_some() => None,
            (true, _) => Some(Format::Github),
            (_, true) => Some(Format::Azure),
            _ => None,
        }
    }

    fn action(&self) -> Action {
        let applicability = if self.unsafe_fixes { Applicability::Unsafe } else { Applicability::Safe };
        match (self.fix, self.diff) {
            (true, _) => Action::Fix(applicability),
            (_, true) => Action::Diff(applicability),
            _ if self.add_ignore => Action::AddIgnore,
            _ => Action::Report,
        }
    }

    fn reads_stdin(&self) -> Result<bool> {
        if self.statistics && !Statistics::takes(self.format()) {
            return Err(Error::new(
                "`--statistics` counts findings, which this `--output-format` has no place for; write it as `full`, `json` or \
                 `json-lines`",
            ));
        }
        let named = self.paths.iter().any(|path| path.as_os_str() == "-");
        if named && self.paths.len() > 1 {
            return Err(Error::new("`-` is standard input and can't be given with other paths"));
        }
        if named && (self.changed_since.is_some() || self.baseline.is_some()) {
            return Err(Error::new("`--changed-since` and `--baseline` are about files; name those instead of `-`"));
        }
        if !named && self.stdin_lang.is_some() {
            return Err(Error::new("`--stdin-lang` is about standard input; write `harkdown lint --stdin-lang sh -`"));
        }
        Ok(named)
    }

    fn walk(&self, config: &Config, threads: usize) -> Result<Walk> {
        let mut exclude = vec![Exclude::new(&config.root, &config.lint.exclude)?];
        exclude.push(Exclude::new(&current_directory()?, &self.exclude)?);
        Ok(Walk { respect_gitignore: !self.no_respect_gitignore, exclude, threads })
    }

    fn exit(&self, summary: &Summary, session: &mut Session) -> Result<Exit> {
        let fails = if self.diff { summary.pages_changed > 0 } else { self.fails(summary, session)? };
        Ok(if fails && !self.exit_zero { Exit::Found } else { Exit::Clean })
    }

    fn fails(&self, summary: &Summary, session: &mut Session) -> Result<bool> {
        let least = self.fail_on.severity();
        let Some(most) = self.max_warnings else {
            return Ok(least.is_some_and(|least| summary.at_least(least) > 0));
        };
        if summary.warnings > most {
            let found = count(summary.warnings, "warning");
            session.inform(&format!("{found}, more than the {most} that `--max-warnings` lets pass"))?;
        }
        let fails = least.is_some_and(|least| summary.at_least(least) > summary.warnings_from(least));
        Ok(fails || summary.warnings > most)
    }
}

/// The pages and directories that a list names. A page that is gone is only mentioned: what git says has changed may be deleted.
fn listed(list: &Path, session: &mut Session) -> Result<Vec<PathBuf>> {
    let stdin = list.as_os_str() == "-";
    let text = if stdin { read_stdin(Path::new("<stdin>"))? } else { workspace::read_text(list)? };
    let names = text.split(|end| if text.contains('\0') { end == '\0' } else { end == '\n' });
    let names = names.map(|name| name.strip_suffix('\r').unwrap_or(name)).filter(|name| !name.is_empty());
    let pages = names.map(PathBuf::from).filter(|path| has_page_extension(path) || workspace::is_directory(path));
    let (found, gone): (Vec<PathBuf>, Vec<PathBuf>) = pages.partition(|path| workspace::exists(path));
    if let Some(first) = gone.first() {
        let (verb, others) = if gone.len() == 1 { ("is", "") } else { ("are", " and others") };
        let what = count(gone.len(), "page");
        session.inform(&format!("passed over {what} of the list that {verb} gone: {}{others}", display_name(first)))?;
    }
    Ok(found)
}

/// The directory of the pages whose raw HTML the site of a config shows as text.
fn published(config: &Config) -> Result<Option<PathBuf>> {
    let shows_as_text = config.has_site && !config.site.allow_html && config.site.dialect.is_none();
    let source = || Ok(path::absolute(&current_directory()?, &config.root.join(&config.site.source)));
    shows_as_text.then(source).transpose()
}
