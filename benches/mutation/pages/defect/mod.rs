//! The mistakes that are put into good pages.
#![allow(clippy::unnecessary_wraps, reason = "what makes a mistake is a value of one type")]

mod brackets;
mod commands;
mod documents;
mod escapes;
mod fences;
mod quotes;
mod requests;
mod scripts;
mod symbols;
mod words;

use super::good::{Block, Good, Notation};
use super::layer::{Edit, Layer, Role};
use super::rng::Rng;

/// What is to become of a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repair {
    /// It has one reading: safe fixes give the good page.
    Safe,
    /// One reading is likely: it may be left, and what is fixed gives the good page.
    Shown,
    /// It is to be found, and no safe fix may touch it.
    Left,
    /// Nothing is wrong, or at most one finding: the page leaves something out or has a placeholder.
    Quiet,
}

/// A change of a text: its edits, and other places at which it may be reported.
#[derive(Clone, Debug, Default)]
pub(crate) struct Change {
    pub(crate) edits: Vec<Edit>,
    pub(crate) also: Vec<usize>,
}

impl Change {
    /// May be reported here as well.
    pub(crate) fn or_at(mut self, place: usize) -> Self {
        self.also.push(place);
        self
    }
}

impl From<Edit> for Change {
    fn from(edit: Edit) -> Self {
        vec![edit].into()
    }
}

impl From<Vec<Edit>> for Change {
    fn from(edits: Vec<Edit>) -> Self {
        Self { edits, also: Vec::new() }
    }
}

/// Changes a layer.
type InLayer = fn(&mut Rng, &Layer) -> Option<Change>;
/// Changes a layer within the string, given by its token, that another layer is in it.
type InString = fn(&mut Rng, &Layer, usize, &Layer) -> Option<Change>;
/// Changes the page around a block.
type InPage = fn(&mut Rng, &Good, &Block) -> Option<Change>;

/// Where a mistake is made.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Make {
    /// In any JSON.
    Json(InLayer),
    /// In the HAR request.
    Document(InLayer),
    /// In the body, or in JSON in it.
    Body(InLayer),
    /// In the string that a body or a deeper layer is in the one around it.
    Around(InString),
    /// In JavaScript.
    Script(InLayer),
    /// In the page.
    Page(InPage),
    /// In a command or a message.
    Written(InPage),
}

/// A kind of mistake.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) repair: Repair,
    /// Whether every layer that was JSON is JSON with it.
    pub(crate) parses: bool,
    pub(crate) make: Make,
}

impl Kind {
    const fn new(name: &'static str, repair: Repair, make: Make) -> Self {
        Self { name, repair, parses: false, make }
    }

    /// The kind, if all layers parse with the mistake in them.
    const fn parsing(mut self) -> Self {
        self.parses = true;
        self
    }

    /// Whether it is a mistake of the Markdown around a block.
    pub(crate) fn is_of_page(&self) -> bool {
        matches!(self.make, Make::Page(_))
    }

    /// The mistake somewhere in a block of a page, as a change of the page, and the layer that it is in: JSON in a
    /// string of a body if `is_deep`, and any other layer else.
    pub(crate) fn make(
        &self,
        rng: &mut Rng,
        page: &Good,
        block: &Block,
        is_deep: bool,
    ) -> Option<(Change, &'static str)> {
        if let (Make::Written(make), false) = (self.make, is_deep) {
            return Some((make(rng, page, block)?, "words"));
        }
        let layers = &block.layers;
        let numbers: Vec<usize> =
            (0..layers.len()).filter(|&number| (layers[number].role == Role::Inner) == is_deep).collect();
        let number = *rng.pick(&numbers)?;
        let layer = &layers[number];
        let is_json = layer.role != Role::Script;
        let (change, outer) = match self.make {
            Make::Json(make) if is_json => (make(rng, layer)?, layer),
            Make::Document(make) if !is_deep && layers[0].role == Role::Document => {
                (make(rng, &layers[0])?, &layers[0])
            }
            Make::Body(make) if is_json && layer.role != Role::Document => (make(rng, layer)?, layer),
            Make::Script(make) if !is_json => (make(rng, layer)?, layer),
            Make::Around(make) => {
                let (parent, string) = layer.parent?;
                (make(rng, &layers[parent], string, layer)?, &layers[parent])
            }
            Make::Page(make) if !is_deep => return Some((make(rng, page, block)?, "page")),
            _ => return None,
        };
        let edits = change.edits.iter().map(|edit| outer.outer(edit)).collect();
        let also = change.also.iter().map(|&offset| outer.place(offset)).collect();
        let name = match layer.role {
            Role::Document => "document",
            Role::Body => "body",
            Role::Inner => "inner",
            Role::Script => "script",
        };
        Some((Change { edits, also }, name))
    }
}

/// Every kind of mistake that a notation can have.
pub(crate) fn kinds(notation: Notation) -> Vec<Kind> {
    let in_json = [symbols::KINDS, quotes::KINDS, escapes::KINDS, brackets::KINDS, words::KINDS, documents::KINDS];
    let of_notation: &[&[Kind]] = match notation {
        Notation::Har => &[requests::KINDS, fences::KINDS, scripts::KINDS],
        Notation::Curl => &[commands::CURL, scripts::KINDS],
        Notation::Http => &[commands::HTTP, scripts::KINDS],
        Notation::Console => &[],
    };
    let all = in_json.concat().into_iter().chain(of_notation.concat());
    // Outside of HAR blocks comments explain the JSON, and in a console `"""` is a quote.
    let is_fine = |kind: &Kind| {
        kind.name.contains("comment") && matches!(kind.make, Make::Json(_)) && notation != Notation::Har
            || kind.name.contains("doubled") && notation == Notation::Console
    };
    all.filter(|kind| notation == Notation::Har || !matches!(kind.make, Make::Document(_)))
        .filter(|kind| !is_fine(kind))
        .collect()
}
