//! Names of headings for links: the text of a heading turned into an id that no other heading of the page has.

use std::collections::HashMap;

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
        let base = slug(text);
        let mut id = base.clone();
        while self.used.contains_key(&id) {
            let count = self.used.entry(base.clone()).or_default();
            *count += 1;
            id = format!("{base}-{count}");
        }
        self.used.insert(id.clone(), 0);
        id
    }
}

/// The text in lower case, spaces as hyphens, without punctuation; `section` where nothing remains.
#[must_use]
pub fn slug(text: &str) -> String {
    let kept = text.trim().chars().filter_map(|letter| match letter {
        ' ' | '\t' | '\n' => Some('-'),
        '-' | '_' => Some(letter),
        _ => letter.is_alphanumeric().then_some(letter),
    });
    let lower: String = kept.flat_map(char::to_lowercase).collect();
    let slug = lower.trim_start_matches('_');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}
