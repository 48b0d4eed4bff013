//! A Markdown file taken apart: its front matter, its blocks, and what is between them.

mod block;
mod content;
mod fence;
mod front_matter;
mod info;
mod line;
mod markdown;
mod open;
mod prose;
mod slug;
mod tools;
pub(crate) mod variables;

use std::sync::LazyLock;

use memchr::memmem::Finder;

pub use block::{Block, Closing};
pub use front_matter::FrontMatter;
pub(crate) use front_matter::Syntax;
pub(crate) use front_matter::{line_column_offset, plain_yaml_message};
pub use markdown::Markdown;
pub use open::markdown_options;
use open::{body_start, fence};
pub use prose::{Heading, Link};
pub(crate) use prose::{InlineCode, Prose};
pub use slug::Slugs;
pub(crate) use slug::{leading_id, other_anchors, other_attributes, split_id};
pub(crate) use tools::is_module;

/// A page and what harkdown knows of it.
#[derive(Debug)]
pub struct Page<'t> {
    /// The whole text.
    pub text: &'t str,
    /// The front matter, if the page starts with one.
    pub(crate) front_matter: Option<FrontMatter<'t>>,
    /// Its Markdown.
    pub(crate) markdown: Markdown<'t>,
    /// Its fenced blocks, in order.
    pub blocks: Vec<Block<'t>>,
    /// What is between the blocks.
    pub(crate) prose: Prose<'t>,
    /// Whether it names harkdown, as comments do that speak to it.
    pub(crate) names_harkdown: bool,
}

static NAME: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("harkdown"));

impl<'t> Page<'t> {
    /// Takes a page apart; never fails.
    #[must_use]
    pub fn parse(text: &'t str) -> Self {
        let front_matter = FrontMatter::find(text);
        let body = front_matter.as_ref().map_or_else(|| body_start(text), |found| found.span.end);
        let markdown = Markdown::new(text, body);
        let (blocks, prose) = block::blocks(text, &markdown, body as usize);
        let names_harkdown = NAME.find(text.as_bytes()).is_some();
        Self { text, front_matter, markdown, blocks, prose, names_harkdown }
    }

    /// The har blocks, in order.
    pub fn har_blocks(&self) -> impl Iterator<Item = &Block<'t>> + Clone {
        self.blocks.iter().filter(|block| block.is_har() && !block.is_ignored())
    }

    /// Closed blocks in other languages that start as an object does, in order.
    pub(crate) fn other_objects(&self) -> impl Iterator<Item = &Block<'t>> {
        let is_other = |block: &&Block<'_>| !block.is_har() && block.closing == Closing::Closed;
        self.blocks.iter().filter(is_other).filter(|block| !block.is_ignored() && block.opens_object())
    }

    /// Whether nothing is between two blocks but the marks of tabs, or a name in bold type.
    #[must_use]
    pub(crate) fn are_side_by_side(&self, one: &Block<'t>, other: &Block<'t>) -> bool {
        let (first, second) = if one.span.start <= other.span.start { (one, other) } else { (other, one) };
        let between = self.text.get(first.span.end as usize..second.opening.start as usize).unwrap_or_default();
        between.len() <= MOST_BETWEEN && between.lines().all(is_mark_of_tabs)
    }

    /// The block that holds a place, fences included.
    #[must_use]
    pub(crate) fn block_at(&self, at: u32) -> Option<&Block<'t>> {
        let next = self.blocks.partition_point(|block| block.span.end <= at);
        self.blocks.get(next).filter(|block| block.span.start <= at)
    }

    /// Where the Markdown starts: after the front matter or the byte-order mark.
    #[must_use]
    pub fn body_start(&self) -> u32 {
        self.front_matter.as_ref().map_or_else(|| body_start(self.text), |found| found.span.end)
    }
}

/// The marks of tabs between two blocks are not longer, in bytes: what is longer is prose.
const MOST_BETWEEN: usize = 600;

/// Whether a line is empty or a mark of tabs: an element, `=== "Python"`, `:::`, `{% tab %}`, `**Python**`.
fn is_mark_of_tabs(line: &str) -> bool {
    let line = line.trim_matches([' ', '\t', '>', '\r']);
    let is_between = |start: &str, end: &str| {
        line.len() >= start.len() + end.len() && line.starts_with(start) && line.ends_with(end)
    };
    line.is_empty()
        || line.starts_with("=== ")
        || line.starts_with(":::")
        || line.starts_with('<') && !line.starts_with("<!--")
        || is_between("{%", "%}")
        || is_between("{{", "}}")
        || is_between("**", "**")
        || is_between("__", "__")
}

/// Where the Markdown of a page starts: after its front matter.
#[must_use]
pub fn markdown_start(text: &str) -> usize {
    FrontMatter::find(text).map_or_else(|| body_start(text), |found| found.span.end) as usize
}

/// A fence for a block with this code: more back-ticks than it holds in a row, and at least three.
#[must_use]
pub(crate) fn code_fence(code: &str) -> String {
    fence('`', 3, code)
}
