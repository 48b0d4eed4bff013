//! A way to write requests in a block, as a value: adding one is a module and a row of a table.

use std::fmt;

use super::written::ChangeRequest;
use super::{Draft, Part, Written};
use crate::diagnostic::Finding;
use crate::har::Request;
use crate::json::{Extras, Guide, Value};
use crate::page::Block;
use crate::text::Span;

/// A way to write requests in a block.
#[derive(Clone, Copy)]
pub struct Notation {
    /// The first of a finding's `layers`; the name in the config and the manual.
    pub(crate) name: &'static str,
    /// Whether its blocks hold requests: a JSON document is not one.
    pub(crate) has_requests: bool,
    /// What findings call the body of a request, after the path to the request.
    pub(crate) body: &'static str,
    /// What blocks are tagged with, in lower case, that may be written so.
    pub(crate) tags: &'static [&'static str],
    /// Whether a block is written so: by its tag, or by its looks if the tag leaves it open. It is asked of every block,
    /// so it has to answer quickly.
    pub(crate) claims: fn(&Block<'_>) -> bool,
    /// How a block is read.
    pub(crate) reader: Reader,
    /// What a change of a request's structure means for its text; `None` where it cannot be made.
    pub(crate) change: ChangeRequest,
    /// What a block that is written in it is tagged with.
    pub tag: &'static str,
    /// Writes a request.
    pub write: fn(&Request) -> Draft,
    /// Puts what several requests were written as into one block.
    pub(crate) join: fn(&[String]) -> String,
    /// What a block says beside its requests, each in a few words: what is lost where only they are kept.
    pub(crate) beside: fn(&Source<'_>) -> Vec<String>,
    /// What of that its readers would miss where a site shows code of the requests in its place.
    pub(crate) unshown: fn(&Source<'_>) -> Vec<String>,
}

impl Notation {
    /// A request in it of which nothing is known yet.
    #[must_use]
    pub(crate) fn request<'a>(&self, source: &'a str, span: Span) -> Written<'a> {
        Written::new(self.body, self.change, source, span)
    }
}

impl fmt::Debug for Notation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Notation").field(&self.name).finish()
    }
}

/// How a notation reads.
#[derive(Clone, Copy)]
pub(crate) enum Reader {
    /// A block is one JSON document, which is repaired if it is broken.
    Json {
        /// What is known of such documents.
        guide: &'static (dyn Guide + Sync),
        /// The requests of a document; `source` is the text that it was read from.
        requests: for<'a> fn(source: &'a str, root: &'a Value<'a>) -> Vec<Written<'a>>,
    },
    /// A block is shell code, whose mistakes are repaired before its commands are read.
    Shell,
    /// A block is written in a language of its own, which never fails to be read.
    Text(for<'a> fn(&Source<'a>) -> Reading<'a>),
}

/// The text of a block and what its fence says of it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The language of the block, as it is written; empty where it has none.
    pub tag: &'a str,
    /// The text.
    pub text: &'a str,
}

impl Source<'_> {
    /// Whether the tag is one of these lower-case ones, in any case.
    #[must_use]
    pub(crate) fn is_tagged(&self, tags: &[&str]) -> bool {
        tags.iter().any(|tag| tag.eq_ignore_ascii_case(self.tag))
    }
}

/// What was read in a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading<'a> {
    /// The requests, in order.
    pub(crate) requests: Vec<Written<'a>>,
    /// JSON that belongs to no request: the body of a response.
    pub(crate) documents: Vec<Part<'a>>,
    /// What is wrong with how its messages are written.
    pub(crate) problems: Vec<Finding>,
    /// What the language of the documents has beside JSON.
    pub(crate) syntax: Extras,
}
