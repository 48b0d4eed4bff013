//! The YAML before a page's text: what the site wants to know of it.

use serde::Deserialize;

use crate::text::Span;

/// What a page says of itself. Fields that the site does not use may stand there too.
#[derive(Debug, Default, Deserialize)]
pub(super) struct FrontMatter {
    /// The page's title; without one its first heading of level 1, else its file name.
    #[serde(default)]
    pub title: Option<String>,
    /// The group of the navigation that the page stands in; without one its folder.
    #[serde(default)]
    pub section: Option<String>,
    /// A sentence for search engines; without one the start of the first paragraph.
    #[serde(default)]
    pub description: Option<String>,
    /// Its place in the navigation: small numbers first, pages without one last.
    #[serde(default, alias = "nav_order")]
    pub order: Option<i64>,
}

/// Reads the text between the `---` lines, which starts at byte `start` of the page.
///
/// Errors: where in the page and why.
pub(super) fn parse(yaml: &str, start: usize) -> Result<FrontMatter, (Span, String)> {
    if yaml.trim().is_empty() {
        return Ok(FrontMatter::default());
    }
    serde_saphyr::from_str(yaml).map_err(|error| {
        let at = error.location().and_then(|location| location.span().byte_offset()).map_or(0, |at| at as usize);
        let message = error.without_snippet().to_string();
        (line_around(yaml, at, start), message.lines().next().unwrap_or_default().to_owned())
    })
}

/// The line that holds byte `at` of `yaml`, as a span of the page.
fn line_around(yaml: &str, at: usize, start: usize) -> Span {
    let at = yaml.floor_char_boundary(at);
    let from = yaml[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let to = yaml[at..].find('\n').map_or(yaml.len(), |newline| at + newline);
    Span::from(start + from..start + to)
}
