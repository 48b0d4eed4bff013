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
    /// Where another tool serves it, from the top.
    url: Option<String>,
    /// What that tool calls it in its folder, or from the top if it starts with a slash.
    slug: Option<String>,
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
                // As Hugo, Jekyll and Zola call it.
                "url" | "permalink" | "path" => read.url = text_of(value),
                "slug" => read.slug = text_of(value),
                key if ORDER_KEYS.contains(&key) => read.order = read.order.or_else(|| whole_number(&value)),
                _ => {}
            }
        }
        read
    }

    /// The address, without slashes at its ends, that other tools give to the page at `path` because its front matter says so.
    pub(crate) fn address(&self, path: &str) -> Option<String> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let address = match (&self.url, &self.slug) {
            (Some(url), _) => url.clone(),
            (None, Some(slug)) if slug.starts_with('/') => slug.clone(),
            (None, Some(slug)) => format!("{folder}/{slug}"),
            (None, None) => return None,
        };
        let address = address.trim_matches('/');
        let address = address.strip_suffix(".html").unwrap_or(address);
        // Patterns such as `/:categories/:title/` are for the tool to fill in.
        (!address.is_empty() && !address.contains([':', '?', '#'])).then(|| address.to_owned())
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

/// A whole number, also one that YAML's readers don't agree on: `010`.
pub(crate) fn whole_number(value: &Json) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// A truth value, in quotes or in the words of YAML 1.1 or not.
pub(crate) fn truth(value: &Json) -> Option<bool> {
    let is_any = |text: &str, words: [&str; 3]| words.iter().any(|word| text.trim().eq_ignore_ascii_case(word));
    match value {
        Json::Bool(yes) => Some(*yes),
        Json::String(text) if is_any(text, ["true", "yes", "on"]) => Some(true),
        Json::String(text) if is_any(text, ["false", "no", "off"]) => Some(false),
        _ => None,
    }
}

/// Whether a value is this truth value: what may not be meant for readers is not published.
fn says(value: &Json, wanted: bool) -> bool {
    truth(value) == Some(wanted)
}
