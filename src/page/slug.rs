//! Names of headings for links: the text of a heading turned into an id that no other heading of the page has.

use std::collections::HashMap;

use deunicode::deunicode;

/// The ids that a page has given to its headings so far.
///
/// A slug never starts with `_`, so ids of the site's own templates start with one and cannot collide.
#[derive(Debug, Default)]
pub struct Slugs {
    used: HashMap<String, u32>,
}

impl Slugs {
    /// The id for a heading with this text: as code hosts write it, with `-1`, `-2`… for the second and later ones.
    pub fn unique(&mut self, text: &str) -> String {
        self.numbered(&slug(text))
    }

    /// The id of a heading that says what it is to be, as it is written.
    pub(crate) fn own(&mut self, id: &str) -> String {
        let own = id.trim_start_matches('_');
        if own.is_empty() { self.unique(id) } else { self.numbered(own) }
    }

    fn numbered(&mut self, base: &str) -> String {
        let mut id = base.to_owned();
        while self.used.contains_key(&id) {
            let count = self.used.entry(base.to_owned()).or_default();
            *count += 1;
            id = format!("{base}-{count}");
        }
        self.used.insert(id.clone(), 0);
        id
    }
}

/// The longest list of attributes that is read, in bytes: a heading that ends in a longer one ends in text.
const LONGEST_LIST: usize = 200;

/// The text of a heading and the id that it gives itself: `Limits {#limits}`, `Limits {#limits .wide}`, `Limits { #limits }`
/// or `Limits {: #limits .wide }`.
#[must_use]
pub(crate) fn split_id(heading: &str) -> Option<(&str, &str)> {
    let (text, list) = heading.trim_end().strip_suffix('}')?.rsplit_once('{')?;
    Some((text.trim_end(), id_in_list(list)?))
}

/// The attributes that a heading gives itself beside its id: those that can do no harm, `.wide`, and others, `key=value`.
#[must_use]
pub(crate) fn other_attributes(heading: &str) -> (Vec<&str>, Vec<&str>) {
    let list = heading.trim_end().strip_suffix('}').and_then(|rest| rest.rsplit_once('{')).map_or("", |(_, list)| list);
    let list = list.strip_prefix(':').unwrap_or(list);
    list.split_whitespace().filter(|word| !word.starts_with('#')).partition(|word| is_attribute(word))
}

/// The id in a list of attributes at the start of a text, and what follows the list.
#[must_use]
pub(crate) fn leading_id(text: &str) -> Option<(&str, &str)> {
    let list = text.strip_prefix('{')?;
    let end = list.bytes().take(LONGEST_LIST).position(|byte| byte == b'}')?;
    Some((id_in_list(&list[..end])?, &list[end + 1..]))
}

/// The id in a list of attributes without its braces: `#limits`, `#limits .wide`, ` #limits `, `: #limits .wide `.
///
/// Only a list that starts with a space or a colon may have words that are not attributes.
fn id_in_list(list: &str) -> Option<&str> {
    let is_closed = list.starts_with('#');
    let list = list.strip_prefix(':').unwrap_or(list).trim();
    let id = list.split_whitespace().find_map(|word| word.strip_prefix('#'));
    let is_list = list.starts_with(['#', '.']) && (!is_closed || list.split_whitespace().all(is_attribute));
    let id = id.filter(|_| is_list)?;
    let is_id = !id.is_empty() && id.chars().all(|letter| letter.is_alphanumeric() || "-_.:+".contains(letter));
    is_id.then_some(id)
}

/// Whether a word is an attribute that can do no harm: `#id`, `.class`.
fn is_attribute(word: &str) -> bool {
    let name = word.strip_prefix(['#', '.']);
    name.is_some_and(|name| {
        !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || "-_.:".contains(letter))
    })
}

/// The text in lower case, spaces as hyphens, without punctuation; `section` where nothing remains.
#[must_use]
pub(crate) fn slug(text: &str) -> String {
    let kept = text.trim().chars().filter_map(|letter| match letter {
        ' ' | '\t' | '\n' => Some('-'),
        '-' | '_' => Some(letter),
        _ => letter.is_alphanumeric().then_some(letter),
    });
    let lower: String = kept.flat_map(char::to_lowercase).collect();
    let slug = lower.trim_start_matches('_');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}

/// Ids of the site's own templates that a heading could have as well.
const OF_TEMPLATES: [&str; 3] = ["_main", "_nav", "_fill-note"];

/// The other anchors of a heading with this text and id: several tools write no two hyphens in a row, and none at an end; some
/// keep underscores at the start. Zola and `VitePress` have hyphens for punctuation and underscores, and Latin letters without
/// accents, Zola for all other letters, too; `VitePress` starts none with a digit.
#[must_use]
pub(crate) fn other_anchors(text: &str, id: &str) -> Vec<String> {
    let hyphenated = |text: &str| words(text, |letter| !letter.is_alphanumeric()).to_lowercase();
    let underscores = text.len() - text.trim_start_matches('_').len();
    let plain = hyphenated(text);
    let mut anchors = vec![
        words(id, |letter| letter == '-'),
        words(id, |letter| matches!(letter, '-' | '_')),
        format!("{}{id}", "_".repeat(underscores)),
    ];
    if plain.starts_with(|first: char| first.is_ascii_digit()) {
        anchors.push(format!("_{plain}"));
    }
    anchors.push(plain);
    if !text.is_ascii() {
        anchors.push(hyphenated(&deunicode(text)));
    }
    let mut known = vec![id.to_owned()];
    anchors.retain(|anchor| {
        let is_new = !anchor.is_empty() && !OF_TEMPLATES.contains(&&**anchor) && !known.contains(anchor);
        known.extend(is_new.then(|| anchor.clone()));
        is_new
    });
    anchors
}

/// The words of a text with hyphens between them.
fn words(text: &str, is_separator: impl Fn(char) -> bool) -> String {
    text.split(is_separator).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}
