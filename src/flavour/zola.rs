//! Front matter in the words of Zola: <https://www.getzola.org/documentation/content/page/#front-matter>.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value as Json;
use toml::Value as Toml;
use toml::value::Datetime;

use crate::site::{ORDER_KEYS, truth, whole_number};

/// What a key of Zola wants.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Texts,
    Yes,
    Count,
    Date,
    Table,
}

/// A key of Zola, on pages and in sections.
type Key = (&'static str, Kind);

const COMMON: [Key; 8] = [
    ("title", Kind::Text),
    ("description", Kind::Text),
    ("weight", Kind::Count),
    ("draft", Kind::Yes),
    ("template", Kind::Text),
    ("aliases", Kind::Texts),
    ("in_search_index", Kind::Yes),
    ("extra", Kind::Table),
];

const PAGE: [Key; 6] = [
    ("date", Kind::Date),
    ("updated", Kind::Date),
    ("slug", Kind::Text),
    ("path", Kind::Text),
    ("authors", Kind::Texts),
    ("taxonomies", Kind::Table),
];

const SECTION: [Key; 11] = [
    ("sort_by", Kind::Text),
    ("page_template", Kind::Text),
    ("paginate_by", Kind::Count),
    ("paginate_path", Kind::Text),
    ("paginate_reversed", Kind::Yes),
    ("insert_anchor_links", Kind::Text),
    ("transparent", Kind::Yes),
    ("redirect_to", Kind::Text),
    ("render", Kind::Yes),
    ("generate_feed", Kind::Yes),
    ("generate_feeds", Kind::Yes),
];

/// What Hugo and Jekyll call a key of Zola.
const OTHER_NAMES: [(&str, &str); 6] = [
    ("lastmod", "updated"),
    ("last_modified_at", "updated"),
    ("author", "authors"),
    ("redirect_from", "aliases"),
    ("url", "path"),
    ("permalink", "path"),
];

/// What other tools have for taxonomies.
const TAXONOMIES: [&str; 2] = ["tags", "categories"];

/// Keys of which other tools mean something else than Zola: the file of a template of theirs.
const OWN: [&str; 2] = ["template", "page_template"];

/// A page's front matter on the way to Zola.
#[derive(Default)]
pub(super) struct ZolaFrontMatter {
    keys: Vec<(&'static str, Toml)>,
    taxonomies: Vec<(String, Toml)>,
    extra: Vec<(String, Toml)>,
}

impl ZolaFrontMatter {
    /// Puts each field where Zola reads it: under the key of that meaning, as a taxonomy, or under `extra`, which has room for
    /// everything. `is_own` is whether the page was written for Zola.
    pub(super) fn new<K: AsRef<str>>(fields: &[(K, Json)], is_section: bool, is_own: bool) -> Self {
        let mut written = Self::default();
        for (key, value) in fields {
            written.add(key.as_ref(), value, is_section, is_own);
        }
        written
    }

    fn add(&mut self, key: &str, value: &Json, is_section: bool, is_own: bool) {
        let name = OTHER_NAMES.iter().find(|(other, _)| *other == key).map_or(key, |(_, name)| name);
        let name = if ORDER_KEYS.contains(&key) { "weight" } else { name };
        // An address from the top, as Docusaurus has it.
        let name = if name == "slug" && value.as_str().is_some_and(|slug| slug.contains('/')) { "path" } else { name };
        let known = keys(is_section).find(|(known, _)| *known == name).filter(|_| is_own || !OWN.contains(&name));
        match (known, value) {
            (Some(("taxonomies", _)), Json::Object(all)) => {
                for (key, value) in all {
                    self.taxonomy(key, value);
                }
            }
            (Some(("extra", _)), Json::Object(all)) => {
                for (key, value) in all {
                    self.extra(key, value);
                }
            }
            (Some((name, kind)), value) if !self.has(name) => match fit(value, kind) {
                Some(value) => self.keys.push((name, value)),
                None => self.extra(key, value),
            },
            _ if !is_section && TAXONOMIES.contains(&key) => self.taxonomy(key, value),
            _ => self.extra(key, value),
        }
    }

    fn taxonomy(&mut self, key: &str, value: &Json) {
        match fit(value, Kind::Texts) {
            Some(terms) => self.taxonomies.push((key.to_owned(), terms)),
            None => self.extra(key, value),
        }
    }

    fn extra(&mut self, key: &str, value: &Json) {
        let is_new = self.extra.iter().all(|(earlier, _)| earlier != key);
        self.extra.extend(is_new.then(|| (key.to_owned(), to_toml(value))));
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|(known, _)| *known == key)
    }

    /// Sets a key of pages and sections alike.
    pub(super) fn set(&mut self, key: &'static str, value: impl Into<Toml>) {
        self.keys.retain(|(known, _)| *known != key);
        self.keys.push((key, value.into()));
    }

    /// The text between the lines `+++`.
    pub(super) fn to_toml(&self) -> String {
        let mut text = String::new();
        // The title first, as everybody writes it.
        let (title, others): (Vec<_>, Vec<_>) = self.keys.iter().partition(|(key, _)| *key == "title");
        for (key, value) in title.into_iter().chain(others) {
            let _ = writeln!(text, "{key} = {value}");
        }
        for (table, pairs) in [("taxonomies", &self.taxonomies), ("extra", &self.extra)] {
            if !pairs.is_empty() {
                let _ = writeln!(text, "\n[{table}]");
            }
            for (key, value) in pairs {
                let _ = writeln!(text, "{} = {value}", quoted(key));
            }
        }
        text
    }
}

/// Whether Zola reads each of these keys at the top.
pub(super) fn knows_all<K: AsRef<str>>(fields: &[(K, Json)], is_section: bool) -> bool {
    fields.iter().all(|(key, _)| keys(is_section).any(|(known, _)| known == key.as_ref()))
}

fn keys(is_section: bool) -> impl Iterator<Item = Key> {
    COMMON.into_iter().chain(if is_section { &SECTION[..] } else { &PAGE[..] }.iter().copied())
}

/// A value as a key wants it; `None` where it is of another kind.
fn fit(value: &Json, kind: Kind) -> Option<Toml> {
    match (kind, value) {
        (Kind::Text, Json::String(text)) => Some(text.clone().into()),
        (Kind::Text, Json::Number(number)) => Some(number.to_string().into()),
        (Kind::Texts, Json::Array(items)) => {
            items.iter().map(|item| fit(item, Kind::Text)).collect::<Option<_>>().map(Toml::Array)
        }
        (Kind::Texts, value) => fit(value, Kind::Text).map(|one| Toml::Array(vec![one])),
        (Kind::Yes, value) => truth(value).map(Toml::Boolean),
        (Kind::Count, value) => whole_number(value).filter(|count| *count >= 0).map(Toml::Integer),
        (Kind::Date, Json::String(text)) => date(text).map(Toml::Datetime),
        _ => None,
    }
}

/// A date as TOML has it, of one that YAML has: `2026-11-22 10:00:00 +0100`.
fn date(text: &str) -> Option<Datetime> {
    static DATE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d)?)(\.\d+)? ?(?:(Z|z)|([+-]\d\d):?(\d\d))?)?$")
            .expect("the pattern is written here")
    });
    let parts = DATE.captures(text.trim())?;
    let part = |at: usize| parts.get(at).map_or("", |part| part.as_str());
    let time = match part(2) {
        "" => String::new(),
        time if time.len() == "10:00".len() => format!("T{time}:00"),
        time => format!("T{time}{}", part(3)),
    };
    let offset = match (part(4), part(5)) {
        ("", "") => String::new(),
        ("", hours) => format!("{hours}:{}", part(6)),
        _ => "Z".to_owned(),
    };
    format!("{}{time}{offset}", part(1)).parse().ok()
}

/// A value of JSON; an empty text for `null`, which TOML does not have: a template that asks for the key finds it.
fn to_toml(value: &Json) -> Toml {
    match value {
        Json::Null => String::new().into(),
        Json::Bool(yes) => (*yes).into(),
        // Not every number of JSON is one of TOML's.
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => whole.into(),
            (None, Some(real)) if real.to_string() == number.to_string() => real.into(),
            _ => number.to_string().into(),
        },
        Json::String(text) => text.clone().into(),
        Json::Array(items) => Toml::Array(items.iter().map(to_toml).collect()),
        Json::Object(all) => Toml::Table(all.iter().map(|(key, value)| (key.clone(), to_toml(value))).collect()),
    }
}

/// A key, in quotes where it needs them.
fn quoted(key: &str) -> Cow<'_, str> {
    let is_bare = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if is_bare { key.into() } else { Json::from(key).to_string().into() }
}
