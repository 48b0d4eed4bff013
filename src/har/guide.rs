//! What HAR and its bodies tell the repair of a broken document.

use super::{Shape, has_its_end, lacks_its_end};
use crate::json::{End, Guide, Spot, Value};
use crate::script;

/// Knows the names and types of HAR 1.2, or the scripts of a body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HarGuide {
    root: Shape,
}

impl HarGuide {
    /// For a HAR document: a request, an entry, or a log.
    #[must_use]
    pub(crate) const fn of_document() -> Self {
        Self { root: Shape::Document }
    }

    /// For the body of a request.
    #[must_use]
    pub(crate) const fn of_body() -> Self {
        Self { root: Shape::Any }
    }
}

impl Guide for HarGuide {
    fn root(&self) -> Spot {
        self.root.into()
    }

    fn member(&self, of: Spot, key: &str) -> Spot {
        Shape::at(of).field(key).into()
    }

    fn element(&self, of: Spot) -> Spot {
        Shape::at(of).element().into()
    }

    fn knows(&self, at: Spot, key: &str) -> Option<bool> {
        Shape::at(at).knows(key)
    }

    fn knows_anywhere(&self, key: &str) -> bool {
        Shape::ALL.iter().any(|shape| shape.knows(key) == Some(true))
    }

    fn opening(&self, at: Spot) -> Option<u8> {
        Shape::at(at).opening()
    }

    fn is_code(&self, at: Spot, raw: &str) -> bool {
        match Shape::at(at) {
            Shape::Script => true,
            Shape::Any => script::is_code(raw),
            _ => false,
        }
    }

    fn is_sound_code(&self, text: &str) -> bool {
        script::check(text).is_ok()
    }

    fn end(&self, root: &Value<'_>) -> End {
        match self.root {
            Shape::Document if lacks_its_end(root) => End::Lost,
            Shape::Document if has_its_end(root) => End::Whole,
            _ => End::Open,
        }
    }
}
