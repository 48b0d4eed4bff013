//! A request on its way to a target, which each step takes further.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::har::NameValue;
use crate::snippet::body::Body;
use crate::snippet::limits::Limits;
use crate::snippet::multipart::FormPart;
use crate::snippet::template::BodyKind;
use crate::snippet::view::View;
use crate::snippet::{Loss, SentPart, Target};

/// The request as the target sends it: what the view says, but for what the client does in another way.
pub(in crate::snippet) struct Fitted<'v> {
    /// What must arrive.
    pub(in crate::snippet) view: &'v View,
    /// The method.
    pub(in crate::snippet) method: Cow<'v, str>,
    /// The whole URL.
    pub(in crate::snippet) url: Cow<'v, str>,
    /// The path and the query of `url`.
    pub(in crate::snippet) path_and_query: Cow<'v, str>,
    /// The names and values of the query, once someone has asked for them, where every client makes the same query of them.
    pub(in crate::snippet) params: OnceCell<Option<Vec<(String, String)>>>,
    /// The header fields.
    pub(in crate::snippet) headers: Cow<'v, [NameValue]>,
    /// The body.
    pub(in crate::snippet) body: Cow<'v, Body>,
    /// The body in pieces, where its parts are written out and files of the reader's are among them.
    pub(in crate::snippet) pieces: Vec<FormPart>,
    /// The user and the password, where the client takes them.
    pub(in crate::snippet) credentials: Option<&'v (String, String)>,
    /// What is lost.
    pub(in crate::snippet) losses: Vec<Loss>,
    /// Whether the body is written as a value of the language, which its JSON writer sends without loss.
    pub(in crate::snippet) is_native: bool,
}

impl Fitted<'_> {
    /// The value of the first header of that name.
    pub(in crate::snippet) fn header(&self, name: &str) -> Option<&str> {
        NameValue::find(&self.headers, name)
    }

    /// What kind of body it has, as templates tell them apart.
    pub(in crate::snippet) fn kind(&self) -> BodyKind {
        match &*self.body {
            Body::None => BodyKind::None,
            Body::Json(_) if self.is_native => BodyKind::Json,
            Body::Text(_) | Body::Json(_) => BodyKind::Text,
            Body::Form(_) => BodyKind::Form,
            Body::Multipart(_) if self.pieces.is_empty() => BodyKind::Multipart,
            Body::Multipart(_) => BodyKind::Pieces,
        }
    }
}

/// A request that is being fitted.
pub(super) struct Fitter<'v, 't> {
    pub(super) fitted: Fitted<'v>,
    pub(super) target: &'t Target,
    pub(super) limits: &'t Limits,
}

impl Fitter<'_, '_> {
    pub(super) fn lose(&mut self, part: SentPart, message: impl Into<String>) {
        self.fitted.losses.push(Loss::new(part, message));
    }
}
