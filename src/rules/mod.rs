//! The rules: one file each, one table.

use crate::diagnostic::Severity;

/// What harkdown looks for.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case; names what is wrong.
    pub name: &'static str,
    /// What is wrong, in a line.
    pub summary: &'static str,
    /// How much it matters unless the config says otherwise.
    pub severity: Severity,
    /// Its page of the manual, Markdown with front matter.
    pub docs: &'static str,
}

/// All rules.
pub static RULES: &[&Rule] = &[];
