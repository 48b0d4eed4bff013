//! Blocks side by side that say one request in several languages.

use crate::har::Tabs;
use crate::page::{Block, Page};

/// What blocks are tagged with whose code sends a request, beside the shells: a row of such blocks is made by hand.
const PROGRAMS: [&str; 36] = [
    "c",
    "c#",
    "clojure",
    "cpp",
    "crystal",
    "cs",
    "csharp",
    "dart",
    "elixir",
    "fsharp",
    "go",
    "golang",
    "java",
    "javascript",
    "js",
    "jsx",
    "julia",
    "kotlin",
    "lua",
    "node",
    "nodejs",
    "objc",
    "objectivec",
    "perl",
    "php",
    "powershell",
    "py",
    "python",
    "r",
    "rb",
    "ruby",
    "rust",
    "scala",
    "swift",
    "ts",
    "typescript",
];

/// Whether a site shows tabs in the place of a block.
#[must_use]
pub(crate) fn tabs<'t>(page: &Page<'t>, block: &Block<'t>) -> Tabs {
    match () {
        () if block.asks_for_tabs() => Tabs::Asked,
        () if is_hand_made(page, block) => Tabs::HandMade,
        () => Tabs::Usual,
    }
}

/// Whether a block is one of several that its author put side by side, one of them code of another language.
#[must_use]
pub(crate) fn is_hand_made<'t>(page: &Page<'t>, block: &Block<'t>) -> bool {
    let at = page.blocks.partition_point(|other| other.span.start < block.span.start);
    let behind = page.blocks.get(at + 1..).unwrap_or_default();
    has_program(page, block, page.blocks[..at].iter().rev()) || has_program(page, block, behind.iter())
}

/// More blocks than that before or after a block are not one row of tabs.
pub(crate) const MOST_IN_ROW: usize = 16;

/// Whether one of the blocks that are side by side with a block is code of another language.
fn has_program<'b, 't: 'b>(page: &Page<'t>, block: &'b Block<'t>, others: impl Iterator<Item = &'b Block<'t>>) -> bool {
    let mut last = block;
    let others = others.take(MOST_IN_ROW);
    let mut row = others.take_while(|&other| page.are_side_by_side(std::mem::replace(&mut last, other), other));
    row.any(|other| PROGRAMS.iter().any(|tag| tag.eq_ignore_ascii_case(other.tag())))
}
