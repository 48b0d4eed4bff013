//! The code of other targets, for a target that holds several: the samples of an `OpenAPI` operation.

use super::template::Sample;
use super::{Loss, Options, Target, View, built_in, render};
use crate::Result;

/// Writes a request with all targets whose code `target` holds, and adds to `losses` what only one of them loses.
pub(super) fn write<'t>(
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
