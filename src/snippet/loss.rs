//! What a client cannot send of a request.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

/// What a target does not send of a request, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The part of the request.
    pub(crate) part: SentPart,
    /// What happens instead: lower case, no full stop, values in back-ticks.
    pub(crate) message: String,
}

/// A part of a request, as losses and differences name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SentPart {
    /// All of it: the client refuses the request.
    Request,
    /// The request method.
    Method,
    /// The path and the query.
    PathAndQuery,
    /// The header field of that name, lower case.
    Header(String),
    /// The body.
    Body,
    /// A file that a user must pick before anything is sent.
    File,
    /// A variable that must get a value before anything is sent.
    Variable,
}

impl Loss {
    pub(crate) fn new(part: SentPart, message: impl Into<String>) -> Self {
        Self { part, message: message.into() }
    }

    pub(crate) fn header(name: &str, message: impl Into<String>) -> Self {
        Self::new(SentPart::Header(name.to_ascii_lowercase()), message)
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl Deref for Loss {
    type Target = str;

    fn deref(&self) -> &str {
        &self.message
    }
}

impl Borrow<str> for Loss {
    fn borrow(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for SentPart {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => out.write_str("request"),
            Self::Method => out.write_str("method"),
            Self::PathAndQuery => out.write_str("target"),
            Self::Header(name) => write!(out, "header `{name}`"),
            Self::Body => out.write_str("body"),
            Self::File => out.write_str("file"),
            Self::Variable => out.write_str("variable"),
        }
    }
}
