//! What readers can search for: words of pages, in chunks that a browser loads as scripts when it needs them.
//!
//! `pages.js` has the pages with their headings and says which chunk starts with which word. A line of a chunk is a word
//! and the pages that hold it: the distance to the one before times four, plus how much the word matters there. The texts
//! of pages, for excerpts, are in files of their own, a few pages each.

use compact_str::{CompactString, ToCompactString};
use rustc_hash::FxHashMap;
use serde::Serialize;

use super::File;
use super::markdown::Rendered;
use super::nav::NavEntry;
use super::words::Words;

/// The folder of the index.
const FOLDER: &str = "assets/search";

/// About how many bytes a chunk has: a search loads one or two, and a site of thousands of pages has some dozens.
const CHUNK: usize = 100_000;

/// How much a word of the title matters: more than one of a heading.
const IN_TITLE: u8 = 3;

/// The index of all pages so far; pages are added in reading order.
#[derive(Default)]
pub(super) struct SearchIndex {
    places: FxHashMap<CompactString, Places>,
    /// How many pages there are.
    count: u32,
    /// The pages as `pages.js` has them.
    pages: String,
    /// The texts of the last pages, and how many those are.
    texts: String,
    files: Vec<File>,
}

/// The pages that hold a word.
#[derive(Default)]
struct Places {
    /// As a chunk has them, each after a space.
    text: CompactString,
    /// Four times the number of the last page.
    last: u32,
}

/// How many pages share a file of texts: a result loads one file, and few files stay small.
const TEXTS: u32 = 8;

/// How much of a page's text is kept for excerpts, in bytes: an excerpt comes from the start if the word is further on.
const TEXT_LIMIT: usize = 8_000;

impl SearchIndex {
    /// Adds the next page.
    pub(super) fn add(&mut self, entry: &NavEntry, body: &Rendered) {
        let mut title = Words::default();
        title.add_with(&entry.title, IN_TITLE);
        let place = self.count * 4;
        let words = body.words.all().iter().filter(|(word, _)| !title.all().contains_key(*word));
        let in_title = title.all().keys().map(|word| (word, &IN_TITLE));
        for (word, &weight) in in_title.chain(words) {
            let places = match self.places.get_mut(word.as_str()) {
                Some(places) => places,
                None => self.places.entry(word.clone()).or_default(),
            };
            places.text.push(' ');
            places.text.push_str(&(place + u32::from(weight) - places.last).to_compact_string());
            places.last = place;
        }
        let shown = body.headings.iter().filter(|heading| (2..=4).contains(&heading.level));
        let headings: Vec<&str> = shown.flat_map(|heading| [heading.text.as_str(), heading.id.as_str()]).collect();
        let page = to_json(&(super::links::encode(&entry.url), &entry.title, &entry.section, headings));
        let separator = if self.pages.is_empty() { "" } else { "," };
        self.pages.push_str(separator);
        self.pages.push_str(&page);
        self.add_text(&body.text);
        self.count += 1;
    }

    fn add_text(&mut self, text: &str) {
        if self.count > 0 && self.count.is_multiple_of(TEXTS) {
            self.end_texts();
        }
        let mut shown = String::with_capacity(text.len().min(TEXT_LIMIT));
        let mut push = |word: &str| {
            let fits = shown.len() + word.len() < TEXT_LIMIT;
            if fits {
                shown.push_str(if shown.is_empty() { "" } else { " " });
                shown.push_str(word);
            }
            fits
        };
        // Most parts are ASCII and so one word.
        let mut parts = text.split_ascii_whitespace();
        while parts
            .next()
            .is_some_and(|part| if part.is_ascii() { push(part) } else { part.split_whitespace().all(&mut push) })
        {
        }
        let separator = if self.texts.is_empty() { "" } else { "," };
        self.texts.push_str(separator);
        self.texts.push_str(&to_json(&shown));
    }

    fn end_texts(&mut self) {
        let number = (self.count - 1) / TEXTS;
        let texts = std::mem::take(&mut self.texts);
        self.files.push(file(&format!("texts-{number}.js"), format!("harkdownTexts({number},[{texts}]);\n")));
    }

    /// The files that are done, and have not been taken yet.
    pub(super) fn take_files(&mut self) -> Vec<File> {
        std::mem::take(&mut self.files)
    }

    /// The files that need all pages.
    pub(super) fn finish(mut self) -> Vec<File> {
        if !self.texts.is_empty() {
            self.end_texts();
        }
        let mut words: Vec<(CompactString, Places)> = self.places.into_iter().collect();
        words.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        let (starts, chunks) = chunks(&words);
        let mut files = self.files;
        let pages = format!("{{\"words\":{},\"pages\":[{}]}}", to_json(&starts), self.pages);
        files.push(file("pages.js", format!("harkdownPages({pages});\n")));
        for (number, chunk) in chunks.into_iter().enumerate() {
            files.push(file(&format!("words-{number}.js"), format!("harkdownWords({number},\"{chunk}\");\n")));
        }
        files
    }
}

/// The first words of the chunks, and the chunks. Words have nothing that would need an escape.
fn chunks(words: &[(CompactString, Places)]) -> (Vec<&str>, Vec<String>) {
    let mut starts: Vec<&str> = Vec::new();
    let mut chunks: Vec<String> = Vec::new();
    for (word, places) in words {
        if let Some(chunk) = chunks.last_mut().filter(|chunk| chunk.len() < CHUNK) {
            chunk.push_str("\\n");
        } else {
            starts.push(word);
            chunks.push(String::with_capacity(CHUNK + CHUNK / 4));
        }
        let chunk = chunks.last_mut().expect("there is one by now");
        chunk.push_str(word);
        chunk.push_str(&places.text);
    }
    (starts, chunks)
}

/// Texts and lists of them as JSON.
fn to_json(texts: &impl Serialize) -> String {
    serde_json::to_string(texts).expect("texts are JSON")
}

fn file(name: &str, text: String) -> File {
    File { path: format!("{FOLDER}/{name}"), bytes: text.into_bytes() }
}
