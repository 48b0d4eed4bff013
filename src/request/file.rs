//! Files that a page shows, by their names.

use super::Notation;
use crate::page::{Block, Page};

/// What separates words of an info string and its attributes.
const BETWEEN: [char; 12] = [' ', '\t', '"', '\'', '=', '{', '}', ',', ':', '(', ')', '`'];

/// The text of the file of that name, if a block shows it: its info string or the line before it names the file. Of several,
/// the last one before byte `at` counts, else the first one.
#[must_use]
pub fn file(page: &Page<'_>, name: &str, at: u32) -> Option<String> {
    let base = name.rsplit('/').next().filter(|base| base.contains('.'))?;
    let is_shown =
        |block: &&Block<'_>| shows(page, block, base) && !Notation::of(block).is_some_and(|it| it.has_requests);
    let mut shown = page.blocks.iter().filter(is_shown);
    let before = page.blocks.iter().rev().filter(|block| block.span.end <= at).find(is_shown);
    before.or_else(|| shown.next()).map(|block| block.text().into_owned())
}

fn shows(page: &Page<'_>, block: &Block<'_>, base: &str) -> bool {
    let is_named =
        |text: &str| text.contains(base) && text.split(BETWEEN).any(|word| word.rsplit('/').next() == Some(base));
    if is_named(block.opening.of(page.text)) {
        return true;
    }
    let before = page.text[..block.opening.start as usize].lines().rev();
    let line = before.map(|line| line.trim_matches([' ', '\t', '>', '-', '*', '.'])).find(|line| !line.is_empty());
    line.is_some_and(|line| !line.starts_with("```") && line.contains(base) && is_label(line, base))
}

/// Whether a line names a file in code or in bold type, or ends in its name.
fn is_label(line: &str, base: &str) -> bool {
    let marked = |mark: &str| line.split(mark).skip(1).step_by(2).any(|code| code.rsplit('/').next() == Some(base));
    marked("`") || marked("**") || line.trim_end_matches(':').ends_with(base)
}
