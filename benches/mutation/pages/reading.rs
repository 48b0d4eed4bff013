//! A page as a reader other than harkdown sees it: pulldown-cmark for the Markdown, `strict` for the JSON.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

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
        let (mut inside, mut done) = (false, 0);
        for (event, span) in Parser::new(text).into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if is_har(&info) => {
                    inside = true;
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
        page.meanings = page.raw.iter().map(|raw| strict::request(raw)).collect();
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

fn is_har(info: &str) -> bool {
    info.split_whitespace().next() == Some("har")
}
