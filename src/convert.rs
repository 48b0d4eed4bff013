//! Blocks of pages, rewritten from one notation to another.
//!
//! A block is rewritten only if nothing is lost: what its notation says beside the requests, what the other notation cannot
//! say, and what would be read back as something else is named, and the block stays as it is.

use crate::har::{CheckedBlock, Request};
use crate::page::{Block, Closing, Page};
use crate::request::{Notation, Source};
use crate::snippet::View;
use crate::sync;
use crate::text::{Edit, Edits, Span};
use crate::verify::{Received, compare};

/// What to do.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The notation that blocks are rewritten to.
    pub to: &'static Notation,
    /// If given, only blocks in these notations.
    pub from: Vec<&'static Notation>,
    /// Whether blocks are rewritten, too, that lose something.
    pub allows_loss: bool,
}

/// A page with rewritten blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Converted {
    /// Its text.
    pub text: String,
    /// How many blocks were rewritten.
    pub(crate) rewritten: usize,
    /// The blocks that lose something: they stay, unless that is allowed.
    pub lossy: Vec<Lossy>,
}

/// A block that is more than what it would become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lossy {
    /// Its number on the page.
    pub(crate) block: u32,
    /// Its opening fence.
    pub(crate) opening: Span,
    /// Whether it was rewritten all the same.
    pub(crate) is_rewritten: bool,
    /// What is lost, each in a few words.
    pub losses: Vec<String>,
}

/// Rewrites blocks of a page; `checked` is what the linter says of its blocks.
#[must_use]
pub fn convert(page: &Page<'_>, checked: &[CheckedBlock], wish: &Wish) -> Converted {
    let (mut edits, mut lossy) = (Vec::new(), Vec::new());
    for found in checked {
        let at = page.blocks.partition_point(|block| block.span.start < found.span.start);
        let (Some(block), Some(from)) = (page.blocks.get(at), Notation::find(found.notation)) else { continue };
        let is_wanted = wish.from.is_empty() || wish.from.iter().any(|notation| notation.name == from.name);
        if !is_wanted || from.name == wish.to.name {
            continue;
        }
        let draft = Rewritten::of(block, from, &found.requests, wish.to);
        let is_rewritten = draft.text.is_some() && (draft.losses.is_empty() || wish.allows_loss);
        if let Some(text) = draft.text.filter(|_| is_rewritten) {
            edits.push((found.number, rewrite(page.text, block, wish.to, &text)));
        }
        if !draft.losses.is_empty() {
            lossy.push(Lossy { block: found.number, opening: block.opening, is_rewritten, losses: draft.losses });
        }
    }
    apply(page, checked, edits, lossy)
}

/// The page with its edits, unless Markdown would then see other blocks.
fn apply(page: &Page<'_>, checked: &[CheckedBlock], edits: Vec<(u32, Edit)>, mut lossy: Vec<Lossy>) -> Converted {
    let rewritten = edits.len();
    // Each replaces a block, and blocks are beside each other.
    let all = Edits::disjoint(edits.iter().map(|(_, edit)| edit.clone()).collect());
    let text = all.apply(page.text);
    if count(&Page::parse(&text)) == count(page) {
        return Converted { text, rewritten, lossy };
    }
    for (number, _) in edits {
        let Some(found) = checked.iter().find(|found| found.number == number) else { continue };
        let losses = vec!["its place on the page, which Markdown would read otherwise".to_owned()];
        let opening = found.span.first_line(page.text);
        lossy.retain(|other| other.block != number);
        lossy.push(Lossy { block: number, opening, is_rewritten: false, losses });
    }
    lossy.sort_by_key(|lossy| lossy.block);
    Converted { text: page.text.to_owned(), rewritten: 0, lossy }
}

/// How many blocks have requests, and how many blocks there are.
fn count(page: &Page<'_>) -> (usize, usize) {
    (sync::sources(page, |_| true).count(), page.blocks.len())
}

/// The requests of a block in another notation.
struct Rewritten {
    /// None where there is nothing to rewrite.
    text: Option<String>,
    losses: Vec<String>,
}

impl Rewritten {
    fn of(block: &Block<'_>, from: &Notation, requests: &[Request], to: &Notation) -> Self {
        if requests.is_empty() || block.closing != Closing::Closed {
            let losses = vec!["its request, which cannot be read: it has errors, or leaves something out".to_owned()];
            return Self { text: None, losses };
        }
        let content = block.content();
        let mut losses = (from.beside)(&Source { tag: block.tag(), text: &content.text });
        let drafts: Vec<_> = requests.iter().map(to.write).collect();
        let text = (to.join)(&drafts.iter().map(|draft| draft.text.clone()).collect::<Vec<_>>());
        losses.extend(drafts.into_iter().flat_map(|draft| draft.losses));
        if text.contains(|character: char| character.is_control() && !matches!(character, '\n' | '\t')) {
            losses.push(
                "a control character, such as a carriage return, which the lines of a page cannot hold".to_owned(),
            );
        }
        if losses.is_empty() {
            losses = differences(requests, &to.requests(&Source { tag: to.tag, text: &text }).unwrap_or_default());
        }
        losses.dedup();
        Self { text: Some(text), losses }
    }
}

/// What is not read back as it was.
fn differences(requests: &[Request], again: &[Request]) -> Vec<String> {
    if requests.len() != again.len() {
        return vec!["its request, which would be read as a different one".to_owned()];
    }
    let mut found = Vec::new();
    for (request, again) in requests.iter().zip(again) {
        match View::of(again).and_then(|view| compare(request, &Received::of(&view))) {
            Ok(differences) => found.extend(differences.iter().map(|difference| format!("the {}", difference.part))),
            Err(error) => found.push(format!("its request: {error}")),
        }
        if host(request) != host(again) {
            found.push("the host".to_owned());
        }
        if request.url.contains('#') && !again.url.contains('#') {
            found.push("the fragment of the URL".to_owned());
        }
        if file_names(request) > file_names(again) {
            found.push("the name of a file".to_owned());
        }
    }
    found
}

/// How many parts of a form name a file.
fn file_names(request: &Request) -> usize {
    let params = request.post_data.iter().flat_map(|data| &data.params);
    params.filter(|param| param.file_name.is_some()).count()
}

/// The start of a URL, up to its path.
fn host(request: &Request) -> &str {
    let start = request.url.find("://").map_or(0, |at| at + 3);
    let end = request.url[start..].find(['/', '?', '#']).map_or(request.url.len(), |at| start + at);
    &request.url[..end]
}

/// Puts a text into a block, and the tag of its notation into the info string.
fn rewrite(page: &str, block: &Block<'_>, to: &Notation, text: &str) -> Edit {
    let opening = block.opening.of(page);
    let info = opening.trim_start_matches(['`', '~']);
    let place = (block.language.start - block.opening.start) as usize - (opening.len() - info.len());
    let (before, after) = info.split_at(place);
    let after = &after[block.language.len() as usize..];
    let fence = block.fence_for(text);
    let newline = if page[block.opening.end as usize..].starts_with("\r\n") { "\r\n" } else { "\n" };
    let prefix = block.prefix();
    let mut written = format!("{fence}{before}{}{after}", to.tag);
    for line in text.lines().chain([&*fence]) {
        written.push_str(newline);
        written.push_str(if line.is_empty() { prefix.trim_end() } else { &prefix });
        written.push_str(line);
    }
    let span = block.span;
    let end = span.start as usize + span.of(page).trim_end_matches(['\r', '\n']).len();
    Edit::replace(Span::from(span.start as usize..end), written)
}
