//! What pages of a family are made of: rows of tokens at first, then parts with holes for what differs.

use std::collections::BTreeMap;

use crate::json::Literal;
use crate::json::string;
use crate::text::Span;

/// A page of a family.
#[derive(Clone, Debug)]
pub struct SiblingPage {
    /// The name that it goes by among its siblings.
    pub slug: String,
    /// Its text.
    pub text: String,
}

/// How many pages there must be for one to depart from the others: of three, two against one may be chance.
pub(super) const MIN_PAGES: usize = 4;

/// How many of so many pages may depart from the others; all differ where more do.
pub(super) fn most_departures(pages: usize) -> usize {
    (pages / 5).max(1)
}

/// Whether nearly all texts are one.
pub(super) fn is_mostly_one(texts: &[&str]) -> bool {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    let most = counts.values().max().copied().unwrap_or_default();
    texts.len() >= MIN_PAGES && texts.len() - most <= most_departures(texts.len())
}

/// A line of a page.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its place, with its line ending.
    pub(super) span: Span,
    /// What it is made of.
    pub(super) tokens: Vec<LineToken>,
    /// The har block that the row is, if it is one.
    pub(super) block: Option<CallBlock>,
    /// What lines that say the same thing about different pages have in common, if that can be told.
    pub(super) kind: Option<String>,
    /// The items, if it is the lines of a list.
    pub(super) list: Option<Box<RowList>>,
}

/// A part of a line that is taken as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LineToken {
    pub(super) span: Span,
    pub(super) text: String,
    /// What it stands for, where that is more than its text.
    pub(super) atom: Option<Atom>,
}

/// What a token stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Atom {
    pub(super) kind: AtomKind,
    /// The names that lead to it.
    pub(super) path: Vec<String>,
    /// In how many JSON strings it is, its own included.
    pub(super) depth: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AtomKind {
    /// A text in a JSON string, between the quotes.
    Text,
    /// JavaScript in a JSON string.
    Script,
    /// A number, a truth value, null, or a list of such and of texts.
    Json,
    /// Where a link leads.
    Link,
    /// Inline code.
    Code,
}

/// What a block is written from.
pub(super) type Arguments = Vec<(String, Literal)>;

/// A har block as the function writes it.
#[derive(Clone, Debug)]
pub(super) struct CallBlock {
    /// What it is written from, if it can be.
    pub(super) arguments: Option<Arguments>,
    /// The layouts by which it is then as it is on the page, as the argument that a call names each with: nothing for the
    /// usual one.
    pub(super) layouts: Vec<String>,
}

/// A part of a call.
#[derive(Debug)]
pub(super) enum CallPiece {
    Code(String),
    Hole(usize),
    /// A value that is made in one of a few ways, each on some of the pages: a call without its arguments.
    Choice(Vec<PageGroup>),
}

/// A list, or the rows of a table below its header.
#[derive(Clone, Debug)]
pub(super) struct RowList {
    /// The lines of each item.
    pub(super) items: Vec<Vec<Row>>,
    /// The header of a table, cell by cell.
    pub(super) header: Vec<String>,
    /// What is before it: a line, and the heading above.
    pub(super) above: Vec<String>,
    pub(super) kind: ListKind,
}

/// What a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListKind {
    /// Items after bullets or numbers, or rows of a table.
    Items,
    /// The lines of code.
    Code,
    /// Sections that are alike.
    Sections,
}

/// What pages say at one place: for each page the number of its row, if it has one.
pub(super) type Column = Vec<Option<usize>>;

/// How many holes at most are compared with each other: time grows with the square, and families of pages have some
/// dozens.
pub(super) const MOST_COMPARED: usize = 600;

/// What pages are made of.
#[derive(Debug, Default)]
pub(super) struct FamilyBody {
    pub(super) parts: Vec<TemplatePart>,
    pub(super) holes: Vec<Hole>,
}

/// A part of a template.
#[derive(Debug)]
pub(super) enum TemplatePart {
    /// What all pages say.
    Literal(String),
    /// Where they differ: the number of a hole.
    Hole(usize),
    /// What some pages say.
    Optional(PageGroup),
    /// What each page says of any number of things.
    Loop(Loop),
    /// A har block that a function writes.
    Call(Vec<CallPiece>),
    /// What nearly all pages say in one way.
    Verbatim(CommonText),
}

/// What nearly all pages say in one way.
#[derive(Debug)]
pub(super) struct CommonText {
    /// The hole for what the others say, as it is on them.
    pub(super) hole: usize,
    pub(super) parts: Vec<TemplatePart>,
}

/// Where a part of a template is on a page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PartPlace {
    /// Whether it is there; else it would be.
    pub(super) is_there: bool,
    pub(super) span: Span,
}

/// What some pages say.
#[derive(Debug)]
pub(super) struct PageGroup {
    pub(super) parts: Vec<TemplatePart>,
    /// Where it is in each page, or where it would be.
    pub(super) places: Vec<PartPlace>,
    /// Whether pages that do not say it say something else in its place.
    pub(super) is_choice: bool,
}

impl PageGroup {
    /// Which pages say it.
    pub(super) fn present(&self) -> impl ExactSizeIterator<Item = bool> {
        self.places.iter().map(|place| place.is_there)
    }
}

/// What each page says of any number of things.
#[derive(Debug)]
pub(super) struct Loop {
    /// What is said of each, as of the pages of a family.
    pub(super) body: FamilyBody,
    /// The page of each.
    pub(super) owners: Vec<usize>,
    /// What they could be called.
    pub(super) names: Vec<String>,
}

/// What a page says at a place where pages differ.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// None where the place is not on the page.
    pub(super) value: Option<String>,
    /// Where it is, or would be.
    pub(super) span: Span,
}

/// A place where pages differ.
#[derive(Clone, Debug)]
pub(super) struct Hole {
    /// What each page says.
    pub(super) said: Vec<Said>,
    /// In how many JSON strings it is to be written.
    pub(super) depth: usize,
    pub(super) kind: HoleKind,
    pub(super) hint: Hint,
    /// The text that most pages have here; set where a few have another one.
    pub(super) usual: Option<String>,
    /// Whether it is a value of a call.
    pub(super) is_in_call: bool,
    /// Whether it is left out of a call where a page says nothing there.
    pub(super) is_optional: bool,
    /// Whether it is one of a few kinds of scripts: the other pages say something else in its place.
    pub(super) is_of_choice: bool,
}

impl Hole {
    /// Makes it one more of the holes of a body; its number.
    pub(super) fn add_to(self, holes: &mut Vec<Hole>) -> usize {
        holes.push(self);
        holes.len() - 1
    }

    /// The pages that have the place, and what they say there.
    pub(super) fn there(&self) -> impl Iterator<Item = (usize, &str)> {
        self.values().enumerate().filter_map(|(page, value)| Some((page, value.as_deref()?)))
    }

    /// What each page says.
    pub(super) fn values(&self) -> impl Iterator<Item = &Option<String>> {
        self.said.iter().map(|said| &said.value)
    }

    /// Whether every page has the place.
    pub(super) fn is_everywhere(&self) -> bool {
        self.values().all(Option::is_some)
    }

    /// A place at which no page says anything yet.
    pub(super) fn new(pages: usize, kind: HoleKind, hint: Hint) -> Self {
        Self {
            said: vec![Said::default(); pages],
            depth: 0,
            kind,
            hint,
            usual: None,
            is_in_call: false,
            is_optional: false,
            is_of_choice: false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HoleKind {
    Text,
    Script,
    /// A JSON value.
    Json,
    /// Whole lines, which some pages do not have.
    OptionalLines,
    /// A har block as it is on the page.
    Block,
    /// A line as it is on the page.
    WholeLine,
}

/// What a hole could be called.
#[derive(Clone, Debug, Default)]
pub(super) struct Hint {
    pub(super) path: Vec<String>,
    pub(super) atom: Option<AtomKind>,
    /// What lines of this kind have in common: a heading's level, a field's name.
    pub(super) row: Option<String>,
    /// Whether it is everything the line says.
    pub(super) is_whole: bool,
    /// The word before it.
    pub(super) before: Option<String>,
    /// The header of the cell that it is in.
    pub(super) cell: Option<String>,
    /// What it is called where nothing else is known.
    pub(super) name: Option<String>,
}

pub(super) type Side<'r> = (&'r str, &'r [Row]);

pub(super) fn push_literal(parts: &mut Vec<TemplatePart>, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(TemplatePart::Literal(literal)) => literal.push_str(text),
        _ => parts.push(TemplatePart::Literal(text.to_owned())),
    }
}

/// The holes of a call.
pub(super) fn call_holes(pieces: &[CallPiece]) -> Vec<usize> {
    let of_part =
        |part: &TemplatePart| if let TemplatePart::Call(inner) = part { call_holes(inner) } else { Vec::new() };
    let of_piece = |piece: &CallPiece| match piece {
        CallPiece::Hole(hole) => vec![*hole],
        CallPiece::Code(_) => Vec::new(),
        CallPiece::Choice(groups) => groups.iter().flat_map(|group| &group.parts).flat_map(of_part).collect(),
    };
    pieces.iter().flat_map(of_piece).collect()
}

impl LineToken {
    /// The text that it stands for, and in how many JSON strings that is to be written again.
    pub(super) fn decoded(&self) -> (String, usize) {
        let depth = self.atom.as_ref().map_or(0, |atom| atom.depth);
        let text = (0..depth).fold(self.text.clone(), |text, _| string::decode(&text).text);
        let again = (0..depth).fold(text.clone(), |text, _| string::encode(&text));
        if again == self.text { (text, depth) } else { (self.text.clone(), 0) }
    }
}
