//! A view fitted to a target: what the client cannot send goes out of the request and into the list of losses.

mod body;
mod fitter;
mod headers;
mod url;
mod variables;

use std::borrow::Cow;
use std::cell::OnceCell;

use super::body::Body;
use super::reads::Reads;
use super::view::View;
use super::{Options, Placeholders, Target};
use crate::json::Literal;
use fitter::Fitter;

pub(super) use fitter::Fitted;
pub(super) use headers::repeat_names;

/// Fits a request to a target.
pub(super) fn fit<'v>(view: &'v View, target: &Target, options: &Options) -> Fitted<'v> {
    let fitted = Fitted {
        view,
        method: Cow::Borrowed(&view.method),
        url: Cow::Borrowed(&view.url),
        path_and_query: Cow::Borrowed(&view.path_and_query),
        params: OnceCell::new(),
        headers: Cow::Borrowed(&view.headers),
        body: Cow::Borrowed(&view.body),
        pieces: Vec::new(),
        credentials: view.credentials.as_ref(),
        losses: view.losses.clone(),
        is_native: is_native(view, target, options),
    };
    let mut fitter = Fitter { fitted, target, limits: &target.limits };
    fitter.path();
    fitter.method();
    fitter.path_and_query();
    fitter.credentials();
    fitter.body(options);
    fitter.lines();
    fitter.headers();
    fitter.untyped();
    fitter.characters();
    fitter.variables(reads(view, target, options));
    let mut fitted = fitter.fitted;
    fitted.is_native &= matches!(*fitted.body, Body::Json(_));
    fitted
}

/// What the code of a target reads from the environment; nothing where its language cannot.
pub(super) fn reads<'v>(view: &'v View, target: &Target, options: &Options) -> Reads<'v> {
    match target.dialect.environment {
        Some(_) => Reads::new(options.placeholders == Placeholders::Env, &view.variables),
        None => Reads::default(),
    }
}

fn is_native(view: &View, target: &Target, options: &Options) -> bool {
    let (Body::Json(document), Some(collections)) = (&view.body, target.dialect.collections) else { return false };
    target.limits.native_json
        && !target.limits.needs_bytes(&view.headers)
        && (target.limits.native_environment || !reads(view, target, options).has_variable(document.text()))
        && document.literal().is_some_and(|value| {
            let is_taken = match *value {
                Literal::Map(_) => true,
                Literal::List(_) => target.limits.native_lists,
                _ => target.limits.native_scalars && target.limits.native_lists,
            };
            is_taken && collections.keeps(&value)
        })
}
