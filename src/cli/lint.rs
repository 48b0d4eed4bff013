//! `harkdown lint`: what is wrong in pages, and its repair.

mod page;
mod run;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{ArgGroup, Args, ValueEnum};

use super::session::{Session, current_directory};
use super::{Exit, rules};
use crate::config::Config;
use crate::diagnostic::{Applicability, Severity};
use crate::error::{Error, Result};
use crate::lint::{Profile, Settings};
use crate::project::Project;
use crate::report::{Format, Summary};
use crate::workspace::{Exclude, Walk};
use page::{Action, Job};

/// Find what is wrong in pages, and repair it.
///
/// Directories are searched for pages (`.md`, `.markdown`, `.mdx`); hidden files and what `.gitignore` names are left
/// out. A file that is named is always read. Findings go to standard output, all else to standard error.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("repair").args(["fix", "diff"]))]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct Arguments {
    /// Pages, and directories of pages; `-` reads standard input.
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

    /// Look for these rules only; `harkdown rules` lists them.
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rules::parse_name, help_heading = "Rules")]
    select: Option<Vec<String>>,
    /// Do not look for these rules, nor for those that the config ignores.
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rules::parse_name, help_heading = "Rules")]
    ignore: Vec<String>,
    /// How much of HAR 1.2 a block must hold.
    #[arg(long, value_enum, help_heading = "Rules")]
    profile: Option<ProfileName>,

    /// Leave these out of directories; patterns as in a `.gitignore`.
    #[arg(long, value_name = "GLOB", help_heading = "Files")]
    exclude: Vec<String>,
    /// Also take what `.gitignore` and `.ignore` files name.
    #[arg(long, help_heading = "Files")]
    no_respect_gitignore: bool,
    /// What messages call standard input.
    #[arg(long, value_name = "NAME", help_heading = "Files")]
    stdin_filename: Option<PathBuf>,

    /// How to write the findings.
    #[arg(
        long,
        value_enum,
        default_value_t,
        value_name = "FORMAT",
        env = "HARKDOWN_OUTPUT_FORMAT",
        hide_env_values = true,
        help_heading = "Output"
    )]
    output_format: Format,
    /// Count the findings by rule instead of showing them.
    #[arg(long, help_heading = "Output", conflicts_with = "diff")]
    statistics: bool,
    /// The least that makes the exit code 1.
    #[arg(long, value_enum, default_value_t, value_name = "SEVERITY", help_heading = "Output")]
    fail_on: FailOn,
    /// Exit with 0 even when something was found.
    #[arg(long, help_heading = "Output")]
    exit_zero: bool,
}

const EXAMPLES: &str = "\
Examples:
  harkdown lint                         the pages in this directory and below
  harkdown lint docs README.md --fix    repair what can be repaired safely
  harkdown lint docs --diff             show the repair, write nothing
  harkdown lint --output-format json    for programs
  harkdown lint - < page.md             standard input
  harkdown lint --fix - < page.md       the repaired page on standard output

Exit codes: 0 nothing was found (or less than --fail-on), 1 something was found (with --diff: there is something \
to repair), 2 a file could not be read or written, or the command line or the config is wrong.";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ProfileName {
    /// A method and a url; the rest is defaulted.
    Docs,
    /// All that HAR 1.2 requires.
    Strict,
}

/// The least that makes a run fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Errors.
    Error,
    /// Warnings and errors.
    #[default]
    Warning,
    /// Anything.
    Hint,
    /// Nothing.
    Never,
}

impl FailOn {
    fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Hint => Some(Severity::Hint),
            Self::Never => None,
        }
    }
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        let job = self.job(&config, session);
        let summary = if self.reads_stdin()? {
            let name = self.stdin_filename.as_deref().unwrap_or(Path::new("<stdin>"));
            run::stdin(&job, name, session)?
        } else {
            let walk = self.walk(&config, session.threads())?;
            run::files(&job, &walk, &self.paths, session)?
        };
        Ok(self.exit(&summary))
    }

    fn job(&self, config: &Config, session: &Session) -> Job {
        Job {
            settings: self.settings(config),
            action: self.action(),
            format: self.output_format,
            color: session.out.has_color(),
            statistics: self.statistics,
            is_filter: false,
        }
    }

    /// The config, under what the command line says.
    fn settings(&self, config: &Config) -> Settings {
        let mut settings = config.settings();
        if self.select.is_some() {
            settings.select.clone_from(&self.select);
        }
        settings.ignore.extend(self.ignore.iter().cloned());
        settings.project = Some(Arc::new(Project::new(config.root.clone())));
        match self.profile {
            Some(ProfileName::Docs) => settings.profile = Profile::Docs,
            Some(ProfileName::Strict) => settings.profile = Profile::Strict,
            None => {}
        }
        settings
    }

    fn action(&self) -> Action {
        let applicability = if self.unsafe_fixes { Applicability::Unsafe } else { Applicability::Safe };
        match (self.fix, self.diff) {
            (true, _) => Action::Fix(applicability),
            (_, true) => Action::Diff(applicability),
            _ => Action::Report,
        }
    }

    fn reads_stdin(&self) -> Result<bool> {
        let named = self.paths.iter().any(|path| path.as_os_str() == "-");
        if named && self.paths.len() > 1 {
            return Err(Error::new("`-` is standard input and stands alone, without other paths"));
        }
        Ok(named)
    }

    fn walk(&self, config: &Config, threads: usize) -> Result<Walk> {
        let mut exclude = vec![Exclude::new(&config.root, &config.lint.exclude)?];
        exclude.push(Exclude::new(&current_directory()?, &self.exclude)?);
        Ok(Walk { respect_gitignore: !self.no_respect_gitignore, exclude, threads })
    }

    fn exit(&self, summary: &Summary) -> Exit {
        let fails = match (self.diff, self.fail_on.severity()) {
            _ if self.exit_zero => false,
            (true, _) => summary.pages_changed > 0,
            (false, Some(least)) => summary.at_least(least) > 0,
            (false, None) => false,
        };
        if fails { Exit::Found } else { Exit::Clean }
    }
}
