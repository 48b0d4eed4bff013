//! Which paths of an API are sent JSON, as far as the requests and the prose of pages say so.

use rustc_hash::FxHashSet;

use super::{Notation, Part, Source, Written, blocks};
use crate::page::{InlineCode, Page};
use crate::placeholder;
use crate::text::Span;
use crate::web::{is_json_media_type, media_type, split_path};

/// The paths, as [`path_key`] has them, that requests of a page send JSON to and call it so, and those of sections whose prose
/// says that JSON is sent.
#[must_use]
pub(crate) fn json_paths(page: &Page<'_>) -> FxHashSet<String> {
    let mut paths = FxHashSet::default();
    let sections = sections_about_json(page);
    for (_, block, notation) in blocks(page, |_, notation: &Notation| notation.has_requests) {
        let content = block.content();
        let is_in = |section: &Span| section.contains(block.span);
        let is_said = sections.iter().any(is_in);
        notation.look(&Source { tag: block.tag(), text: &content.text }, |requests| {
            let typed = requests.iter().filter(|request| is_said && request.has_body() || is_typed(request));
            paths.extend(typed.filter_map(|request| request.url).map(|url| path_key(&url.text())));
        });
    }
    let codes = sections.iter().flat_map(|&section| page.prose.codes_in(section));
    paths.extend(codes.filter_map(|code| named_path(&code.text)).map(path_key));
    paths
}

/// The sections whose prose names the header that calls a body JSON, and doesn't speak of responses there.
fn sections_about_json(page: &Page<'_>) -> Vec<Span> {
    let is_header = |code: &&InlineCode<'_>| {
        let header = code.text.split_once(':').filter(|(name, _)| name.trim().eq_ignore_ascii_case("content-type"));
        header.is_some_and(|(_, value)| is_json_media_type(&media_type::essence(value.trim()).to_ascii_lowercase()))
    };
    let is_sent = |code: &&InlineCode<'_>| {
        let start = page.text[..code.span.start as usize].rfind(ENDS).map_or(0, |end| end + 1);
        let end =
            page.text[code.span.end as usize..].find(ENDS).map_or(page.text.len(), |len| code.span.end as usize + len);
        let sentence = page.text[start..end].to_ascii_lowercase();
        !ANSWERS.iter().any(|word| sentence.contains(word))
    };
    let codes = page.prose.codes.iter().filter(is_header).filter(is_sent);
    codes.map(|code| page.prose.section(code.span, page.text.len() as u32)).collect()
}

/// What ends a sentence, or a line of a table or a list.
const ENDS: [char; 2] = ['.', '\n'];

/// The words of a sentence about what a server sends.
const ANSWERS: [&str; 4] = ["respon", "return", "answer", "repl"];

/// The path that a piece of inline code is: `/items`, or `POST /items`.
fn named_path(code: &str) -> Option<&str> {
    let is_method = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let path = code.split_once(' ').filter(|(word, _)| is_method(word)).map_or(code, |(_, path)| path);
    (path.len() > 1 && path.starts_with('/') && !path.contains(' ')).then_some(path)
}

/// Whether a request says that its body is JSON.
fn is_typed(request: &Written<'_>) -> bool {
    let is_said = request.content_type().or(request.media_type).map(Part::text).is_some()
        || request.defaults.media_type.is_some_and(is_json_media_type);
    is_said && request.has_body() && request.essence().is_some_and(|essence| is_json_media_type(&essence))
}

/// The path of a URL, with a mark in the place of each segment that stands for others.
#[must_use]
pub(crate) fn path_key(url: &str) -> String {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = split_path(path).0;
    let is_any =
        |segment: &str| placeholder::is_any_segment(segment) || segment.bytes().all(|byte| byte.is_ascii_digit());
    let segments = path.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with("http"));
    segments.map(|segment| if is_any(segment) { "*" } else { segment }).collect::<Vec<_>>().join("/")
}
