//! Raw HTML of a page that a docs tool may be given as it is: tags of harmless elements, each of which ends.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::escape;
use super::tool::{Flavour, Html, ProseSyntax};
use crate::site::HarmlessTag;
use crate::web::scheme;

/// A tag in a line of text, or a block of HTML with all of its tags.
struct Unit {
    start: usize,
    is_harmless: bool,
    /// The units in which elements of this one end or start.
    partners: Vec<usize>,
}

/// Finds the tags and blocks of a page that are harmless.
struct Finder<'w> {
    wanted: &'w Flavour,
    units: Vec<Unit>,
    /// The elements that are open and the units that they start in, from the outermost block of Markdown inward.
    open: Vec<Vec<(&'static str, usize)>>,
}

/// Where the tags in lines and the blocks of HTML start that are harmless: all of their elements are, and end in the text that
/// they start in.
pub(super) fn harmless<'e>(
    text: &str,
    events: impl Iterator<Item = (Event<'e>, Range<usize>)>,
    wanted: &Flavour,
) -> HashSet<usize> {
    let mut finder = Finder { wanted, units: Vec::new(), open: vec![Vec::new()] };
    let mut lines = String::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::HtmlBlock) => lines.clear(),
            Event::Html(html) => lines.push_str(&html),
            Event::End(TagEnd::HtmlBlock) => {
                let pieces = pieces(&lines).filter(|pieces| fits(pieces, wanted.html));
                let is_whole = text.get(range.clone()) == Some(&*lines);
                let is_torn = |piece: &Piece<'_>| matches!(piece, Piece::Tag(_, source) if source.contains('\n'));
                let pieces = pieces.filter(|pieces| is_whole || !pieces.iter().any(is_torn));
                let tags = pieces.iter().flatten().filter_map(Piece::tag);
                finder.unit(range.start, pieces.is_some(), tags);
            }
            Event::Start(_) => finder.open.push(Vec::new()),
            Event::End(_) => finder.close(),
            Event::InlineHtml(html) => {
                let tag = HarmlessTag::read(&html).filter(HarmlessTag::is_of_line);
                // MDX ends the paragraph there, and with it the element.
                let is_torn = html.starts_with("</") && wanted.prose == ProseSyntax::Mdx && is_alone(text, &range);
                finder.unit(range.start, tag.is_some() && !is_torn, tag.iter());
            }
            _ => {}
        }
    }
    finder.finish()
}

impl Finder<'_> {
    fn unit<'t: 'u, 'u>(&mut self, start: usize, is_harmless: bool, tags: impl Iterator<Item = &'u HarmlessTag<'t>>) {
        let unit = self.units.len();
        self.units.push(Unit { start, is_harmless, partners: Vec::new() });
        let Some(around) = self.open.last_mut() else { return };
        for tag in tags {
            self.units[unit].is_harmless &=
                self.wanted.raw_addresses || tag.addresses().all(|address| is_elsewhere(&address));
            if !tag.is_end() {
                around.extend((!tag.is_void()).then_some((tag.name, unit)));
            } else if let Some((_, partner)) = around.pop_if(|(name, _)| *name == tag.name) {
                self.units[unit].partners.push(partner);
                self.units[partner].partners.push(unit);
            } else {
                self.units[unit].is_harmless = false;
            }
        }
    }

    /// What a block of Markdown leaves open does not end.
    fn close(&mut self) {
        for (_, unit) in self.open.pop().unwrap_or_default() {
            self.units[unit].is_harmless = false;
        }
    }

    /// An element of which one tag is shown as text has no other tag.
    fn finish(mut self) -> HashSet<usize> {
        self.close();
        let mut spoilt: Vec<usize> = (0..self.units.len()).filter(|&unit| !self.units[unit].is_harmless).collect();
        while let Some(unit) = spoilt.pop() {
            for partner in std::mem::take(&mut self.units[unit].partners) {
                if std::mem::take(&mut self.units[partner].is_harmless) {
                    spoilt.push(partner);
                }
            }
        }
        self.units.iter().filter(|unit| unit.is_harmless).map(|unit| unit.start).collect()
    }
}

/// Whether a line has nothing else.
fn is_alone(text: &str, place: &Range<usize>) -> bool {
    let is_blank = |part: Option<&str>| part.is_none_or(|part| part.trim_matches([' ', '\t', '\r', '>']).is_empty());
    is_blank(text[..place.start].rsplit('\n').next()) && is_blank(text[place.end..].split('\n').next())
}

/// Whether an address leads to the same place from wherever a docs tool serves the page.
fn is_elsewhere(address: &str) -> bool {
    address.starts_with('#') || scheme(address).is_some() || address.starts_with("//")
}

/// A piece of a block of HTML.
enum Piece<'h> {
    Text(&'h str),
    /// A tag, and how it is written.
    Tag(HarmlessTag<'h>, &'h str),
}

impl<'h> Piece<'h> {
    fn tag(&self) -> Option<&HarmlessTag<'h>> {
        match self {
            Self::Tag(tag, _) => Some(tag),
            Self::Text(_) => None,
        }
    }
}

/// A block of HTML in its pieces; `None` if an element is not harmless, and for comments.
fn pieces(html: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        let (read, len) = HarmlessTag::read_first(tag)?;
        pieces.push(Piece::Text(text));
        pieces.push(Piece::Tag(read, &tag[..len]));
        rest = &tag[len..];
    }
    pieces.push(Piece::Text(rest));
    Some(pieces)
}

/// Whether a docs tool reads a block of HTML as `CommonMark` does: some take its text for Markdown, or Markdown after it for HTML.
fn fits(pieces: &[Piece<'_>], wanted: Html) -> bool {
    let is_of_lines = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => text.trim().is_empty(),
        Piece::Tag(tag, _) => tag.is_of_line(),
    };
    wanted == Html::Blocks || pieces.iter().all(is_of_lines)
}

/// A harmless block of HTML, each tag as `write` has it; nothing in its text means anything to the docs tool.
pub(super) fn write_block(html: &str, mut write: impl FnMut(&HarmlessTag<'_>) -> String) -> String {
    let mut piece = |piece: Piece<'_>| match piece {
        Piece::Text(text) => escape::text_of_html(text),
        Piece::Tag(tag, _) => write(&tag),
    };
    pieces(html).unwrap_or_default().into_iter().map(&mut piece).collect()
}
