//! `--fail-on`: what makes a run fail.

use clap::ValueEnum;

use crate::diagnostic::Severity;

/// The least that makes a run fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
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
    /// None where nothing does.
    pub(super) fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Hint => Some(Severity::Hint),
            Self::Never => None,
        }
    }
}
