//! The notations, and what reads a block in whichever claims it.

use super::notation::{Notation, Reader, Source};
use super::{Written, console, curl, har, http, json};
use crate::har::Request;
use crate::page::{Block, Page};
use crate::shell::{self, Style};

/// All notations. The first that claims a block reads it.
pub(crate) static NOTATIONS: &[&Notation] = &[&har::HAR, &console::CONSOLE, &http::HTTP, &curl::CURL, &json::JSON];

/// The blocks of a page that `reads` takes in the notation that claims them, in order; those that are written to hold
/// requests have their number from 1 on.
pub(crate) fn blocks<'p, 't>(
    page: &'p Page<'t>,
    reads: impl Fn(&Block<'t>, &Notation) -> bool,
) -> impl Iterator<Item = (Option<u32>, &'p Block<'t>, &'static Notation)> {
    let mut last = 0;
    page.blocks.iter().filter_map(move |block| {
        let notation = Notation::of(block).filter(|notation| reads(block, notation))?;
        last += u32::from(notation.has_requests);
        Some((notation.has_requests.then_some(last), block, notation))
    })
}

impl Notation {
    /// The notation that claims a block; `None` if none does, or if the block says that it is not to be read.
    #[must_use]
    pub(crate) fn of(block: &Block<'_>) -> Option<&'static Self> {
        let claimed = NOTATIONS.iter().copied().find(|notation| (notation.claims)(block))?;
        (!block.is_ignored()).then_some(claimed)
    }

    /// The notation of that name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        NOTATIONS.iter().copied().find(|notation| notation.name == name)
    }

    /// What the requests of a block send, as they are written; `None` where that cannot be said of each.
    #[must_use]
    pub fn requests(&self, source: &Source<'_>) -> Option<Vec<Request>> {
        if !matches!(self.reader, Reader::Shell) {
            let is_whole = |requests: &[Written<'_>]| requests.iter().all(|request| !request.is_elided);
            return self.look(source, |found| is_whole(found).then(|| found.iter().map(Written::request).collect()));
        }
        let style = Style::of_tag(source.tag).unwrap_or_default().of_text(source.text);
        let script = shell::read(source.text, style);
        let commands = crate::curl::commands(&script);
        let sent: Option<Vec<_>> = commands.iter().map(crate::curl::requests).collect();
        Some(sent?.concat())
    }

    /// Shows the requests of a block as they are written, with nothing repaired; none where the block cannot be read.
    pub(crate) fn look<T>(&self, source: &Source<'_>, look: impl FnOnce(&[Written<'_>]) -> T) -> T {
        let text = source.text;
        match self.reader {
            Reader::Json { requests, .. } => match crate::json::parse(text) {
                Ok(root) => look(&requests(text, &root)),
                Err(_) => look(&[]),
            },
            Reader::Shell => {
                let style = Style::of_tag(source.tag).unwrap_or_default().of_text(text);
                let script = shell::read(text, style);
                let commands = crate::curl::commands(&script);
                look(&commands.iter().flat_map(|command| curl::written(text, command)).collect::<Vec<_>>())
            }
            Reader::Text(read) => look(&read(source).requests),
        }
    }
}
