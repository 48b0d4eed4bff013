//! Which paths of an API are sent JSON, as far as the requests of pages say so.

use rustc_hash::FxHashSet;

use super::{Notation, Part, Source, Written, blocks};
use crate::page::Page;
use crate::placeholder;
use crate::web::is_json_media_type;

/// The paths, as [`path_key`] has them, that requests of a page send JSON to and call it so.
#[must_use]
pub fn json_paths(page: &Page<'_>) -> FxHashSet<String> {
    let mut paths = FxHashSet::default();
    for (_, block, notation) in blocks(page, |_, notation: &Notation| notation.has_requests) {
        let content = block.content();
        notation.look(&Source { tag: block.tag(), text: &content.text }, |requests| {
            let typed = requests.iter().filter(|request| is_typed(request));
            paths.extend(typed.filter_map(|request| request.url).map(|url| path_key(&url.text())));
        });
    }
    paths
}

/// Whether a request says that its body is JSON.
fn is_typed(request: &Written<'_>) -> bool {
    let is_said = request.content_type().or(request.media_type).map(Part::text).is_some()
        || request.defaults.media_type.is_some_and(is_json_media_type);
    is_said && request.has_body() && request.essence().is_some_and(|essence| is_json_media_type(&essence))
}

/// The path of a URL, with a mark in the place of each segment that stands for others.
#[must_use]
pub fn path_key(url: &str) -> String {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_any =
        |segment: &str| placeholder::is_any_segment(segment) || segment.bytes().all(|byte| byte.is_ascii_digit());
    let segments = path.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with("http"));
    segments.map(|segment| if is_any(segment) { "*" } else { segment }).collect::<Vec<_>>().join("/")
}
