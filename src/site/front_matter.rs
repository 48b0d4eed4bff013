//! The YAML before a page's text: what the site wants to know of it.

use serde::Deserialize;

/// What a page says of itself. Fields that the site does not use may stand there too.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct FrontMatter {
    /// The page's title; without one its first heading of level 1, else its file name.
    #[serde(default)]
    pub title: Option<String>,
    /// The group of the navigation that the page stands in; without one its folder.
    #[serde(default)]
    pub section: Option<String>,
    /// A sentence for search engines; without one the start of the first paragraph.
    #[serde(default)]
    pub description: Option<String>,
    /// Its place in the navigation: small numbers first, pages without one last.
    #[serde(default, alias = "nav_order")]
    pub order: Option<i64>,
    /// When it was published, as `2026-11-22` or with a time as in RFC 3339: puts it into the feed.
    #[serde(default)]
    pub date: Option<String>,
    /// When it was last changed, in the same form.
    #[serde(default)]
    pub updated: Option<String>,
}

impl FrontMatter {
    /// When the page last changed, as far as it says.
    pub(super) fn changed(&self) -> Option<&str> {
        self.updated.as_deref().or(self.date.as_deref())
    }
}

/// Reads the text between the `---` lines; `None` if it is no such YAML.
pub(crate) fn parse(yaml: &str) -> Option<FrontMatter> {
    if yaml.trim().is_empty() { Some(FrontMatter::default()) } else { serde_saphyr::from_str(yaml).ok() }
}
