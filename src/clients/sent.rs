//! A request as a client's command says it.

use crate::har::Request;
use crate::placeholder::omission;
use crate::shell::Word;
use crate::text::Span;
use crate::web::encode_component;

/// What a command sends, and where it says so.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// The client: `curl`, `HTTPie`, `Wget`.
    pub(crate) client: &'static str,
    /// The request.
    pub(crate) request: Request,
    /// Where the URL is.
    pub(crate) url: Span,
    /// Where each header field is that is written.
    pub(crate) headers: Vec<(String, Span)>,
    /// All that adds to the body.
    pub(crate) body: Option<Span>,
}

/// What a command reads from its standard input.
pub(super) enum CommandInput {
    /// Nothing.
    Nothing,
    /// This text, and where it is.
    Text(String, Span),
    /// What the page does not show.
    Unseen,
}

/// Whether words are left out.
pub(super) fn is_elided(words: &[Word<'_>]) -> bool {
    words.iter().any(|word| omission::is_whole(&word.text))
}

/// A URL with a user and a password in it.
pub(super) fn with_user(url: &str, user: &str, password: &str) -> String {
    let at = url.find("://").map_or(0, |at| at + 3);
    format!("{}{}:{}@{}", &url[..at], encode_component(user), encode_component(password), &url[at..])
}
