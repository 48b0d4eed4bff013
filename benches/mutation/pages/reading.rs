//! A page as a reader other than harkdown sees it: pulldown-cmark for the Markdown, `strict` for the JSON.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::shell;
use super::strict::{self, Meaning};

fn is_whole(meaning: Option<&Meaning>, good: Option<&Meaning>) -> bool {
    let (Some(meaning), Some(good)) = (meaning, good) else { return false };
    let inner = |meaning: &Meaning| meaning.text.matches("json(").count();
    (meaning.has_json_body || !good.has_json_body) && inner(meaning) >= inner(good)
}

/// A page as a reader of Markdown sees it: its har blocks and the text around them.
pub(crate) struct Blocks {
    raw: Vec<String>,
    meanings: Vec<Option<Meaning>>,
    around: String,
}

impl Blocks {
    /// Reads a page.
    pub(crate) fn of(text: &str) -> Self {
        let mut page = Self { raw: Vec::new(), meanings: Vec::new(), around: String::new() };
        let (mut inside, mut done, mut tags) = (false, 0, Vec::new());
        for (event, span) in Parser::new(text).into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if is_request(&info) => {
                    inside = true;
                    tags.push(info.into_string());
                    page.raw.push(String::new());
                    page.around.push_str(&text[done.min(span.start)..span.start]);
                    done = span.end;
                }
                Event::End(TagEnd::CodeBlock) => inside = false,
                Event::Text(text) if inside => page.raw.last_mut().expect("a block was started").push_str(&text),
                _ => {}
            }
        }
        page.around.push_str(&text[done.min(text.len())..]);
        page.meanings = page.raw.iter().zip(&tags).map(|(raw, tag)| meaning(tag, raw)).collect();
        page
    }

    /// The text of the page without its har blocks.
    pub(crate) fn around(&self) -> &str {
        &self.around
    }

    /// Whether all har blocks are JSON, and so are the bodies that are in the good page.
    pub(crate) fn are_whole(&self, good: &Self) -> bool {
        let mut pairs = self.meanings.iter().zip(&good.meanings);
        self.raw.len() == good.raw.len() && pairs.all(|(meaning, good)| is_whole(meaning.as_ref(), good.as_ref()))
    }

    /// Whether both say the same.
    pub(crate) fn is_as(&self, good: &Self) -> bool {
        let words = |text: &str| text.split_whitespace().collect::<String>();
        self.meanings.iter().all(Option::is_some)
            && self.meanings == good.meanings
            && words(&self.around) == words(&good.around)
    }

    /// Whether a block was changed to something that parses and that the good page does not say.
    pub(crate) fn is_wrong(&self, before: &Self, good: &Self) -> bool {
        if self.raw.len() != good.raw.len() {
            return self.raw != before.raw && self.meanings.iter().all(Option::is_some);
        }
        (0..self.raw.len()).any(|at| {
            let is_changed = before.raw.get(at) != Some(&self.raw[at]);
            let (meaning, good) = (&self.meanings[at], &good.meanings[at]);
            is_changed && meaning != good && is_whole(meaning.as_ref(), good.as_ref())
        })
    }
}

fn is_request(info: &str) -> bool {
    ["har", "sh", "bash", "shell", "curl", "http", "console"].contains(&info.trim())
}

/// What a block says; `None` if it is none of its notation.
fn meaning(tag: &str, text: &str) -> Option<Meaning> {
    match tag.trim() {
        "har" => strict::request(text),
        "http" => {
            let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
            Some(of_words(head.lines().map(str::to_owned).chain([body.trim().to_owned()])))
        }
        "console" => {
            let (line, body) = text.split_once('\n')?;
            Some(of_words([line.to_owned(), body.trim().to_owned()]))
        }
        _ => Some(of_words(shell::commands(text)?.concat())),
    }
}

fn of_words(words: impl IntoIterator<Item = String>) -> Meaning {
    let mut meaning = Meaning { text: String::new(), has_json_body: false };
    for word in words {
        let json = word.starts_with(['{', '[']).then(|| strict::parse(&word)).flatten();
        meaning.has_json_body |= json.is_some();
        meaning.text.push_str(&json.unwrap_or_else(|| format!("{word:?}")));
        meaning.text.push('\n');
    }
    meaning
}
