//! What surrounds a document and is known of it: asked only when the document is broken.
//!
//! The repair knows JSON and nothing else. Anyone who hands it a text may know which names and values belong there, what
//! the strings hold, and how such a document ends; he says so by a [`Guide`].

use crate::json::Value;

/// A place in a document, by the guide's own number; `Spot::default()` is one of which nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Spot(pub u16);

/// What a document says about its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Nothing but brackets and quotes can be missing there.
    Whole,
    /// Nothing says whether more is missing.
    Open,
    /// More is missing.
    Lost,
}

/// What is known of a document. A guide that answers nothing is [`Blind`].
pub trait Guide {
    /// The place of the document itself.
    fn root(&self) -> Spot {
        Spot::default()
    }

    /// The place of the member `key` of the object at `of`.
    fn member(&self, _of: Spot, _key: &str) -> Spot {
        Spot::default()
    }

    /// The place of the elements of the array at `of`.
    fn element(&self, _of: Spot) -> Spot {
        Spot::default()
    }

    /// Whether the object at `at` has a member of that name; `None` if that is not known.
    fn knows(&self, _at: Spot, _key: &str) -> Option<bool> {
        None
    }

    /// Whether any object that the guide knows has a member of that name: where it is not, one of them is meant.
    fn knows_anywhere(&self, _key: &str) -> bool {
        false
    }

    /// What the value at `at` opens with: `{`, `[` or `"`; `None` if that is not known.
    fn opening(&self, _at: Spot) -> Option<u8> {
        None
    }

    /// Whether a string at `at` is written in a language of which [`Guide::is_sound_code`] tells whether it is whole.
    /// `raw` still has its escapes.
    fn is_code(&self, _at: Spot, _raw: &str) -> bool {
        false
    }

    /// Whether a decoded string is whole in its language. This may take long.
    fn is_sound_code(&self, _text: &str) -> bool {
        true
    }

    /// What a document that is put right says about its end.
    fn end(&self, _root: &Value<'_>) -> End {
        End::Open
    }
}

/// Knows nothing but that the text should be JSON.
#[derive(Clone, Copy, Debug, Default)]
pub struct Blind;

impl Guide for Blind {}
