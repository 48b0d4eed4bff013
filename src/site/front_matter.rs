//! The front matter of a page: what the site wants to know of it.

use serde_json::Value as Json;

use crate::page::FrontMatter;

/// What a page says of itself. Fields that the site does not use, or cannot, are left to others.
#[derive(Debug, Default)]
pub(crate) struct SiteFrontMatter {
    /// The page's title; without one its first heading of level 1, else its file name.
    pub(crate) title: Option<String>,
    /// The group of the navigation that the page is in; without one its folder.
    pub(crate) section: Option<String>,
    /// A sentence for search engines; without one the start of the first paragraph.
    pub(crate) description: Option<String>,
    /// Its place in the navigation: small numbers first, pages without one last.
    pub(crate) order: Option<i64>,
    /// When it was published, as `2026-11-22` or with a time as in RFC 3339: puts it into the feed.
    pub(crate) date: Option<String>,
    /// When it was last changed, in the same form.
    pub(crate) updated: Option<String>,
    /// How it is laid out: `home` for the page that readers see first.
    layout: Option<Json>,
    /// The targets of its requests; without them those of the site.
    targets: Option<Json>,
    /// Whether it says that it is not to be published yet.
    pub(crate) is_draft: bool,
}

/// What the place of a page is called, by harkdown, Jekyll's themes, and Hugo and Zola.
pub(crate) const ORDER_KEYS: [&str; 3] = ["order", "nav_order", "weight"];

impl SiteFrontMatter {
    /// Reads the front matter of a page, if it has any that can be read.
    pub(crate) fn of(text: &str) -> Self {
        let fields = FrontMatter::find(text).and_then(|found| found.fields().ok());
        Self::from_fields(fields.unwrap_or_default())
    }

    /// Takes what it wants of fields. A value that is not what the field wants does not spoil the others.
    pub(crate) fn from_fields<K: AsRef<str>>(fields: impl IntoIterator<Item = (K, Json)>) -> Self {
        let mut read = Self::default();
        for (key, value) in fields {
            match key.as_ref() {
                "title" => read.title = text_of(value),
                "section" => read.section = text_of(value),
                "description" => read.description = text_of(value),
                "date" => read.date = text_of(value),
                "updated" => read.updated = text_of(value),
                "layout" => read.layout = Some(value),
                "targets" => read.targets = Some(value),
                // As Hugo, Zola and Docusaurus call it, and as Jekyll does; other tools put a date into `published`.
                "draft" => read.is_draft |= says(&value, true),
                "published" => read.is_draft |= says(&value, false),
                key if ORDER_KEYS.contains(&key) => read.order = read.order.or_else(|| value.as_i64()),
                _ => {}
            }
        }
        read
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

/// A text, or what is written where a text is wanted: `title: 404`.
fn text_of(value: Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text),
        Json::Number(_) | Json::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// Whether a page says that it is not to be published yet.
pub(crate) fn is_draft(text: &str) -> bool {
    let may_be =
        FrontMatter::find(text).is_some_and(|found| ["draft", "published"].iter().any(|key| found.text.contains(key)));
    may_be && SiteFrontMatter::of(text).is_draft
}

/// Whether a value is this truth value, in quotes or not: what may not be meant for readers is not published.
fn says(value: &Json, wanted: bool) -> bool {
    let is_named = |text: &str| text.trim().eq_ignore_ascii_case(if wanted { "true" } else { "false" });
    value.as_bool() == Some(wanted) || value.as_str().is_some_and(is_named)
}
