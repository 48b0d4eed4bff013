//! The YAML before a page's text: what the site wants to know of it.

use serde::Deserialize;
use serde_json::Value as Json;

use crate::page::split_front_matter;

/// What a page says of itself. Fields that the site does not use may be there too.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct SiteFrontMatter {
    /// The page's title; without one its first heading of level 1, else its file name.
    #[serde(default)]
    pub(crate) title: Option<String>,
    /// The group of the navigation that the page is in; without one its folder.
    #[serde(default)]
    pub(crate) section: Option<String>,
    /// A sentence for search engines; without one the start of the first paragraph.
    #[serde(default)]
    pub(crate) description: Option<String>,
    /// Its place in the navigation: small numbers first, pages without one last.
    #[serde(default, alias = "nav_order", alias = "weight")]
    pub(crate) order: Option<i64>,
    /// When it was published, as `2026-11-22` or with a time as in RFC 3339: puts it into the feed.
    #[serde(default)]
    pub(crate) date: Option<String>,
    /// When it was last changed, in the same form.
    #[serde(default)]
    pub(crate) updated: Option<String>,
    /// How it is laid out: `home` for the page that readers see first.
    #[serde(default)]
    pub(crate) layout: Option<Json>,
    /// The targets of its requests; without them those of the site.
    #[serde(default)]
    pub(crate) targets: Option<Json>,
    /// Whether it is a draft, as Hugo, Zola and Docusaurus call it.
    #[serde(default)]
    draft: Option<Json>,
    /// Whether it is published, as Jekyll calls it; other tools put a date here.
    #[serde(default)]
    published: Option<Json>,
}

impl SiteFrontMatter {
    /// Whether the page says that it is not to be published yet.
    pub(super) fn is_draft(&self) -> bool {
        let is = |field: &Option<Json>, value: bool| field.as_ref() == Some(&Json::Bool(value));
        is(&self.draft, true) || is(&self.published, false)
    }

    /// Whether it is the page that readers see first.
    pub(super) fn is_home(&self) -> bool {
        self.layout.as_ref().and_then(Json::as_str) == Some("home")
    }

    /// The names of the targets of its requests, if it says.
    pub(super) fn targets(&self) -> Option<Vec<String>> {
        let targets = self.targets.as_ref()?;
        let list = targets.as_array().map_or_else(|| std::slice::from_ref(targets), Vec::as_slice);
        list.iter().map(|name| name.as_str().map(str::to_owned)).collect()
    }

    /// When the page last changed, as far as it says.
    pub(super) fn changed(&self) -> Option<&str> {
        self.updated.as_deref().or(self.date.as_deref())
    }
}

/// Reads the text between the `---` lines; `None` if it is not such YAML.
pub(crate) fn parse(yaml: &str) -> Option<SiteFrontMatter> {
    if yaml.trim().is_empty() { Some(SiteFrontMatter::default()) } else { serde_saphyr::from_str(yaml).ok() }
}

/// Whether a page says that it is not to be published yet.
pub(crate) fn is_draft(text: &str) -> bool {
    let (yaml, _) = split_front_matter(text);
    let may_be = yaml.contains("draft") || yaml.contains("published");
    may_be && parse(&yaml).is_some_and(|found| found.is_draft())
}
