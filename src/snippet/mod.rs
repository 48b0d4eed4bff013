//! A request to the code that sends it, in any target language.
//!
//! [`Request`](crate::har::Request) → [`View`] (what must arrive, decided once) → fitted to the target (what it cannot
//! send becomes a `Loss`) → template, in which the target's dialect writes every value as a whole literal.

mod body;
mod dialect;
mod engine;
mod facts;
mod fit;
mod fold;
mod layout;
mod limits;
mod loss;
mod marks;
mod multipart;
mod options;
mod reads;
pub(crate) mod slots;
mod target;
mod template;
mod url;
mod view;

use std::sync::Arc;

pub use body::Body;
pub use dialect::{DIALECTS, Dialect};
pub use marks::plain;
pub(crate) use marks::{Class, next_mark};
pub(crate) use multipart::FormPart;
pub use target::{Choice, Run, Target, Targets, built_in};
pub use view::View;

use crate::Result;
use template::Sample;

pub(crate) use loss::{Loss, SentPart};
pub use options::{Options, Placeholders};

/// How code is written.
#[derive(Clone, Debug, Default)]
pub struct SnippetSettings {
    /// The targets that there are.
    pub(crate) targets: Arc<Targets>,
    /// Those that are written where a page names none.
    pub names: Vec<String>,
    /// How they are written.
    pub(crate) options: Options,
}

/// The code that sends a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The code, with a line feed at its end.
    pub code: String,
    /// What the target does not send; each is also a comment in the code.
    pub losses: Vec<Loss>,
}

/// Writes the code with which `target` sends a request. A view serves all targets.
///
/// # Errors
///
/// When a template asks for what is not there; only a project's own can.
pub fn render(view: &View, target: &Target, options: &Options) -> Result<Snippet> {
    render_with(view, target, options, false)
}

/// The same with marks around what the dialect writes, as [`Class`] has them; without any where a literal holds such a
/// character.
///
/// # Errors
///
/// As [`render`].
pub(crate) fn render_marked(view: &View, target: &Target, options: &Options) -> Result<Snippet> {
    render_with(view, target, options, true)
}

fn render_with(view: &View, target: &Target, options: &Options, is_marked: bool) -> Result<Snippet> {
    let mut fitted = fit::fit(view, target, options);
    let samples = write_samples(view, target, options, &mut fitted.losses)?;
    let code = engine::render(&fitted, &samples, target, options, is_marked)?;
    Ok(Snippet { code, losses: fitted.losses })
}

/// Writes a request with all targets whose code `target` holds, and adds to `losses` what only one of them loses.
fn write_samples<'t>(
    view: &View,
    target: &'t Target,
    options: &Options,
    losses: &mut Vec<Loss>,
) -> Result<Vec<Sample<'t>>> {
    let shared = losses.len();
    let mut samples = Vec::with_capacity(target.samples.len());
    for sample in &target.samples {
        let other = built_in().find(&sample.target)?;
        let snippet = render(view, other, options)?;
        let own = snippet.losses.into_iter().filter(|loss| !losses[..shared].contains(loss));
        let own: Vec<Loss> = own.map(|loss| Loss { message: format!("{}: {loss}", other.title), ..loss }).collect();
        losses.extend(own);
        samples.push(Sample { lang: &sample.lang, label: &other.title, source: snippet.code });
    }
    Ok(samples)
}
