//! How a page starts, and how its parser is set up.

/// The length of a byte-order mark at the start of `text`.
pub(super) fn body_start(text: &str) -> u32 {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() as u32 } else { 0 }
}

/// The extensions of `CommonMark` that pages are read with, the same in lint and site.
///
/// Heading attributes are not among them: they would take the braces of a `${name}` that ends a heading.
#[must_use]
pub fn markdown_options() -> pulldown_cmark::Options {
    use pulldown_cmark::Options;
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

/// A fence of at least `least` marks for a block with this code: more of them than the code has in a row.
pub(super) fn fence(mark: char, least: usize, code: &str) -> String {
    let (mut rest, mut longest) = (code, 0);
    while let Some(at) = rest.find(mark) {
        let after = rest[at..].trim_start_matches(mark);
        longest = longest.max(rest.len() - at - after.len());
        rest = after;
    }
    mark.to_string().repeat((longest + 1).max(least))
}
