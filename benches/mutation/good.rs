//! Good pages and the way in which mistakes get into them.

use harkdown::json;
use harkdown::text::{Edit, Span, apply};

use super::kinds::{Defect, Scope};
use super::support::json::{Layout, quote};
use super::support::pages::Place;
use super::support::requests;
use super::support::rng::Rng;
use super::tokens;

/// A good block and the page around it.
#[derive(Debug)]
pub(crate) struct Good {
    /// The text of the block.
    pub(crate) har: String,
    body: Option<Span>,
    place: Place,
}

impl Good {
    /// Any good block.
    pub(crate) fn any(rng: &mut Rng) -> Self {
        let sample = requests::any(rng);
        let har = Layout::any(rng).write(&sample.request);
        let root = json::parse(&har).expect("a good block is JSON");
        let text = root.get("postData").and_then(|data| data.get("text"));
        let body = text.filter(|_| sample.has_json_body).map(|text| text.span);
        Self { har, body, place: Place::any(rng) }
    }

    /// The page with `har` in the place of its block.
    pub(crate) fn page(&self, har: &str) -> String {
        self.place.page(har)
    }

    /// The block after a mistake in one of its layers, and whether that is the body.
    pub(crate) fn mutate(&self, rng: &mut Rng, defect: &Defect) -> Option<(String, bool)> {
        let in_body = match defect.scope {
            Scope::Any => self.body.is_some() && rng.once_in(2),
            Scope::Har | Scope::Page => false,
        };
        if !in_body {
            return Some(((defect.make)(rng, &self.har, &tokens::tokens(&self.har))?, false));
        }
        let span = self.body?;
        let raw = Span::new(span.start + 1, span.end - 1).of(&self.har);
        let body = json::string::decode(raw).text;
        let mutated = (defect.make)(rng, &body, &tokens::tokens(&body))?;
        let mut text = String::new();
        quote(&mutated, &mut text);
        Some((apply(&self.har, &[Edit::replace(span, text)]), true))
    }
}

/// What makes one text the other, as one edit.
pub(crate) fn difference(old: &str, new: &str) -> Edit {
    let prefix = old.bytes().zip(new.bytes()).take_while(|(old, new)| old == new).count();
    let prefix = old.floor_char_boundary(prefix).min(new.floor_char_boundary(prefix));
    let longest = old.len().min(new.len()) - prefix;
    let suffix = old.bytes().rev().zip(new.bytes().rev()).take(longest).take_while(|(old, new)| old == new).count();
    let mut end = old.len() - suffix;
    while !(old.is_char_boundary(end) && new.is_char_boundary(end + new.len() - old.len())) {
        end += 1;
    }
    Edit::replace(Span::from(prefix..end), &new[prefix..end + new.len() - old.len()])
}
