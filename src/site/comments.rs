//! Comments of HTML: most are notes of the author, some ask a docs tool for something.

/// What a comment asks a docs tool for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Directive<'c> {
    /// To end here what lists of pages show of the page.
    SummaryEnd,
    /// What else it says, such as `toc` or `@include: ./part.md`.
    Other(&'c str),
}

/// How directives start, in lower case: of `VitePress`, of preprocessors of mdBook, of hooks of `MkDocs` and of docsify.
const STARTS: [&str; 17] = [
    "@include",
    "@@include",
    "@code",
    "toc",
    "tocstop",
    "pagebreak",
    "nextpage",
    "cmdrun ",
    "langtabs-",
    "tabs:",
    "tab:",
    "panels:",
    "panel:",
    "div:",
    "{docsify-",
    "md:",
    "mdx:",
];

/// What a whole comment asks a docs tool for; `None` if it is a note.
pub(crate) fn directive(comment: &str) -> Option<Directive<'_>> {
    let text = comment.trim().strip_prefix("<!--")?.strip_suffix("-->")?.trim();
    let lower = text.to_ascii_lowercase();
    match lower.as_str() {
        "more" | "truncate" | "excerpt" | "teaser_end" | "readmore" | "read more" => Some(Directive::SummaryEnd),
        _ => STARTS.iter().any(|start| is_word(&lower, start)).then_some(Directive::Other(text)),
    }
}

/// Whether a text starts with a directive, and not with a longer word.
fn is_word(text: &str, start: &str) -> bool {
    let ends_in_a_letter = start.ends_with(|last: char| last.is_ascii_alphabetic());
    text.strip_prefix(start).is_some_and(|rest| {
        !ends_in_a_letter || rest.is_empty() || rest.starts_with([':', '(', '{']) || start.starts_with('@')
    })
}

/// HTML without its comments, each of which is shown to `see`. One that nothing closes is not a comment: it would take the
/// rest of the page along.
pub(super) fn without_comments(html: &str, mut see: impl FnMut(&str)) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        let Some(len) = rest[start..].find("-->") else { break };
        let end = start + len + "-->".len();
        text.push_str(&rest[..start]);
        see(&rest[start..end]);
        rest = &rest[end..];
    }
    text + rest
}
