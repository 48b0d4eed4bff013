//! What a page was made to.

use crate::Diagnostic;
use crate::site::dropped::Dropped;
use crate::site::front_matter::SiteFrontMatter;
use crate::site::words::Words;

/// A page's body and what was learnt on the way.
#[derive(Debug, Default)]
pub(in crate::site) struct Rendered {
    pub(crate) html: String,
    pub(crate) headings: Vec<SiteHeading>,
    pub(crate) front_matter: SiteFrontMatter,
    /// The text of the first paragraph, cut to a sentence or two.
    pub(crate) summary: Option<String>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The page as Markdown that any program can read.
    pub(crate) markdown: String,
    /// What readers may look for.
    pub(crate) words: Words,
    /// The text of the page outside of headings, for excerpts.
    pub(crate) text: String,
    /// What readers do not get of it.
    pub(crate) dropped: Dropped,
    /// What the page's script needs to put its reader's values into snippets, if there are any.
    pub(crate) fill: Option<String>,
}

impl Rendered {
    /// What the page is about, as it says itself or as its first paragraph says.
    pub(in crate::site) fn description(&self) -> Option<String> {
        self.front_matter.description.clone().or_else(|| self.summary.clone())
    }

    /// Whether the page has a heading of level 1.
    pub(in crate::site) fn has_title(&self) -> bool {
        self.headings.iter().any(|heading| heading.level == 1)
    }
}

/// A heading that links may point to.
#[derive(Debug)]
pub(in crate::site) struct SiteHeading {
    pub(crate) level: u8,
    pub(crate) id: String,
    pub(crate) text: String,
}
