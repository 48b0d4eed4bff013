//! How comments of harkdown are known.

use crate::page::Page;
use crate::rules::Diagnostic;

/// What every comment holds.
pub(super) const MARK: &str = "harkdown-ignore";

/// What decides whether a comment reaches a finding: the start of its block, else its own start.
pub(super) fn anchor(page: &Page<'_>, diagnostic: &Diagnostic) -> u32 {
    let start = diagnostic.span.start;
    let block = diagnostic.block.and_then(|_| {
        let next = page.blocks.partition_point(|block| block.opening.start < start);
        page.blocks[..next].last()
    });
    block.map_or(start, |block| block.opening.start)
}
