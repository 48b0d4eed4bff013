//! Snippets in pages: between markers under a block with a request, as plain Markdown code blocks.
//!
//! `<!-- harkdown:snippets shell/curl python/requests -->` … `<!-- harkdown:end -->`

use std::borrow::Cow;

use crate::Result;
use crate::diagnostic::{Applicability, Finding};
use crate::har::CheckedBlock;
use crate::page::{Block, Closing, Page, code_fence};
use crate::request::{self, Notation};
use crate::snippet::{self, SnippetSettings, Target, View};
use crate::text::{Edit, Edits, Span};

const OPEN: &str = "<!-- harkdown:snippets";
const END: &str = "<!-- harkdown:end -->";

/// The words that the two markers begin with.
pub(crate) const MARKERS: [&str; 2] = ["harkdown:snippets", "harkdown:end"];

/// A place in a page for the snippets of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Region<'t> {
    /// The marker that opens it.
    pub(crate) opening: Span,
    /// What is between the markers, their line ends included; `None` where nothing closes it.
    pub(crate) inner: Option<Span>,
    /// The targets that the marker names.
    pub(crate) targets: Vec<(Span, &'t str)>,
    /// What is before the marker on its line: the indentation of a list item, the mark of a quote.
    prefix: &'t str,
}

/// What is wrong with the places for snippets in a page, in order: snippets that are out of date, each with the edit that
/// writes them again, and markers that cannot work, which have no fix.
#[must_use]
pub fn findings(page: &Page<'_>, blocks: &[CheckedBlock], code: &SnippetSettings) -> Vec<Finding> {
    let regions = regions(page);
    let mut found: Vec<(usize, Finding)> = Vec::new();
    for (at, region) in regions.iter().enumerate() {
        found.extend(region.finding(page.text, blocks, code).map(|finding| (at, finding)));
    }
    let edits: Vec<(usize, &Edit)> =
        found.iter().flat_map(|(at, finding)| edits_of(finding).map(|edit| (*at, edit))).collect();
    let homeless = homeless(page, &regions, &edits);
    let what = "the snippets cannot be here: Markdown would read them, or what follows them, as something else";
    let help = "move the markers out of the list, the quote or the HTML that they are in";
    for (at, finding) in &mut found {
        if homeless.contains(at) {
            *finding = Finding::new(regions[*at].opening, what).help(help);
        }
    }
    found.into_iter().map(|(_, finding)| finding).collect()
}

/// What puts a finding right.
pub(crate) fn edits_of(finding: &Finding) -> impl Iterator<Item = &Edit> {
    finding.fix.iter().flat_map(|fix| &fix.edits)
}

/// For how many places each is tried by itself, if their snippets do not all arrive: each costs a reading of the page.
const MOST_TRIED: usize = 64;

/// The places that would not have the snippets that an edit gives them: what is written would be written again and again.
fn homeless(page: &Page<'_>, regions: &[Region<'_>], edits: &[(usize, &Edit)]) -> Vec<usize> {
    if edits.is_empty() || arrive(page, regions, edits) {
        return Vec::new();
    }
    let is_lost = |edit: &&(usize, &Edit)| edits.len() > MOST_TRIED || !arrive(page, regions, &[**edit]);
    let lost: Vec<usize> = edits.iter().filter(is_lost).map(|edit| edit.0).collect();
    // Each by itself, but not together.
    if lost.is_empty() { edits.iter().map(|edit| edit.0).collect() } else { lost }
}

/// Whether the page has the same places after some edits, with what the edits put there, and the same blocks around them.
fn arrive(page: &Page<'_>, before: &[Region<'_>], edits: &[(usize, &Edit)]) -> bool {
    let edits_of_all = edits.iter().map(|(_, edit)| (*edit).clone()).collect();
    let Some(edited) = Edits::new(edits_of_all).map(|edits| edits.apply(page.text)) else { return false };
    let edited = Page::parse(&edited);
    let after = regions(&edited);
    let has = |(at, edit): &(usize, &Edit)| after[*at].inner.is_some_and(|inner| inner.of(edited.text) == edit.text);
    before.len() == after.len() && edits.iter().all(has) && authored(page, before) == authored(&edited, &after)
}

/// The blocks of a page that are not snippets.
fn authored<'t>(page: &Page<'t>, regions: &[Region<'_>]) -> Vec<&'t str> {
    page.blocks
        .iter()
        .map(|block| block.span)
        .filter(|&span| !cover(regions, span))
        .map(|span| span.of(page.text))
        .collect()
}

/// Whether a text may have places for snippets.
pub(crate) fn has_regions(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), OPEN.as_bytes()).is_some()
}

/// The places for snippets in a page, in order.
#[must_use]
pub(crate) fn regions<'t>(page: &Page<'t>) -> Vec<Region<'t>> {
    let text = page.text;
    let openings: Vec<usize> = memchr::memmem::find_iter(text.as_bytes(), OPEN)
        .filter(|&at| opens_line(text, at) && !is_code(page, at))
        .collect();
    let region = |(at, &start): (usize, &usize)| {
        let limit = openings.get(at + 1).copied().unwrap_or(text.len());
        Region::read(page, start, limit)
    };
    openings.iter().enumerate().filter_map(region).collect()
}

/// Whether one of the places for snippets of a page, in order, has a block in it.
#[must_use]
pub(crate) fn cover(regions: &[Region<'_>], block: Span) -> bool {
    let next = regions.partition_point(|region| region.span().end < block.end);
    regions.get(next).is_some_and(|region| region.span().contains(block))
}

/// The same as [`regions`], at no cost for a page that has none.
#[must_use]
pub(crate) fn regions_if_any<'t>(page: &Page<'t>) -> Vec<Region<'t>> {
    if page.names_harkdown { regions(page) } else { Vec::new() }
}

/// The page with spaces in the place of its snippets and their markers: every other character stays where it is, and so does
/// what the author wrote between markers.
///
/// That is what a site publishes, which shows the code of every block by itself.
#[must_use]
pub(crate) fn without_snippets(text: &str) -> Cow<'_, str> {
    if !has_regions(text) {
        return text.into();
    }
    let page = Page::parse(text);
    let regions = regions(&page);
    let mut text = text.to_owned();
    for region in regions {
        let span = region.span();
        let own: Vec<Span> =
            region.inner.into_iter().flat_map(|inner| authored_lines(page.text, inner, &|_| true)).collect();
        let mut at = span.start;
        let blanks = span.of(page.text).split_inclusive('\n').map(|line| {
            let start = at;
            at += line.len() as u32;
            let is_own = own.iter().any(|own| (start..at).contains(&own.start));
            if is_own { line.to_owned() } else { blank(line, region.prefix) }
        });
        let blanks: String = blanks.collect();
        text.replace_range(span.range(), &blanks);
    }
    text.into()
}

/// A line of spaces; what Markdown puts before the lines of a quote or a list item stays.
fn blank(line: &str, prefix: &str) -> String {
    let kept = prefix.bytes().zip(line.bytes()).take_while(|(one, other)| one == other).count();
    let end = line.trim_end_matches(['\r', '\n']).len().max(kept);
    format!("{}{}{}", &line[..kept], " ".repeat(end - kept), &line[end..])
}

/// Whether a place is in code, and so no comment.
fn is_code(page: &Page<'_>, at: usize) -> bool {
    let spans = &page.prose.code;
    let next = spans.partition_point(|span| span.end as usize <= at);
    spans.get(next).is_some_and(|span| span.start as usize <= at && !span.of(page.text).starts_with('<'))
}

/// Whether only white space and quote marks are before a place on its line.
fn opens_line(text: &str, at: usize) -> bool {
    line_start(text, at).chars().all(|character| matches!(character, ' ' | '\t' | '>'))
}

/// What is before a place on its line.
fn line_start(text: &str, at: usize) -> &str {
    let before = &text[..at];
    &before[before.rfind('\n').map_or(0, |end| end + 1)..]
}

impl<'t> Region<'t> {
    /// The region whose marker is at `start`; its end is looked for up to `limit`, but not in code, which snippets are.
    fn read(page: &Page<'t>, start: usize, limit: usize) -> Option<Self> {
        let text = page.text;
        let names_start = start + OPEN.len();
        let close = names_start + text[names_start..limit].find("-->")?;
        let names = &text[names_start..close];
        if !names.starts_with([' ', '\t', '\n', '\r']) && !names.is_empty() {
            return None;
        }
        let opening_end = close + "-->".len();
        let mut ends = memchr::memmem::find_iter(&text.as_bytes()[opening_end..limit], END);
        let end = ends.find(|at| !is_code(page, opening_end + at)).map(|at| opening_end + at);
        let words = names.split([' ', '\t', '\r', '\n', ',']).filter(|word| !word.is_empty());
        let place = |word: &'t str| word.as_ptr() as usize - text.as_ptr() as usize;
        Some(Self {
            opening: Span::from(start..opening_end),
            inner: end.map(|end| Span::from(opening_end..end)),
            targets: words.map(|word| (Span::from(place(word)..place(word) + word.len()), word)).collect(),
            prefix: line_start(text, start),
        })
    }

    /// From the first to the last character of its markers.
    #[must_use]
    pub(crate) fn span(&self) -> Span {
        let end = self.inner.map_or(self.opening.end, |inner| inner.end + END.len() as u32);
        Span::new(self.opening.start, end)
    }

    /// The block that the region belongs to: the one before it.
    #[must_use]
    pub(crate) fn block<'b>(&self, blocks: &'b [CheckedBlock]) -> Option<&'b CheckedBlock> {
        blocks[..blocks.partition_point(|block| block.span.end <= self.opening.start)].last()
    }

    fn finding(&self, text: &str, blocks: &[CheckedBlock], code: &SnippetSettings) -> Option<Finding> {
        let Some(inner) = self.inner else {
            let help = "put `<!-- harkdown:end -->` after it";
            return Some(Finding::new(self.opening, "nothing closes this place for snippets").help(help));
        };
        let unknown = self.targets.iter().find_map(|(span, name)| Some((*span, code.targets.find(name).err()?)));
        if let Some((span, error)) = unknown {
            return Some(Finding::new(span, error.to_string()));
        }
        let Some(block) = self.block(blocks) else {
            let help = "the snippets are those of the request before the marker";
            let message = "there is no request before this place for snippets";
            return Some(Finding::new(self.opening, message).help(help));
        };
        // A block with errors gives no code, and has its own findings.
        if block.requests.is_empty() {
            return None;
        }
        let content = match self.content(text, block, code) {
            Ok(content) => content,
            Err(error) => return Some(Finding::new(self.opening, error.to_string())),
        };
        let old = inner.of(text);
        if old == content {
            return None;
        }
        // JSON is a response, unless the marker names a target that writes it.
        let names = self.names(code);
        let is_written = |target: &&&Target| target.highlight != "json" || names.contains(&target.name().as_str());
        let all = code.targets.all();
        let tags: Vec<&str> = all.iter().filter(is_written).map(|target| target.highlight.as_str()).collect();
        let is_snippet = |tag: &str| tags.contains(&tag);
        if let Some(own) = authored_lines(text, inner, &is_snippet).next() {
            let message = "this is between the markers of snippets and isn't one: new snippets would replace it";
            let help = "move it out of the markers, or remove it";
            return Some(Finding::new(own, message).help(help));
        }
        let what = if is_blank(old) { "are missing" } else { "are not what the block gives" };
        let message = format!("the snippets of block {} {what}", block.number);
        let finding = Finding::new(self.changed(old, &content, inner), message);
        Some(finding.label(block.span.first_line(text), "the block").fix(
            Applicability::Safe,
            "write them again",
            Edit::replace(inner, content),
        ))
    }

    /// The lines that differ; the marker where there is nothing yet.
    fn changed(&self, old: &str, new: &str, inner: Span) -> Span {
        if is_blank(old) {
            return self.opening;
        }
        let lines = |text| -> Vec<&str> { str::split_inclusive(text, '\n').collect() };
        let (old_lines, new_lines) = (lines(old), lines(new));
        let before = old_lines.iter().zip(&new_lines).take_while(|(old, new)| old == new).count();
        let rest = (&old_lines[before..], &new_lines[before..]);
        let after = rest.0.iter().rev().zip(rest.1.iter().rev()).take_while(|(old, new)| old == new).count();
        let start = inner.start as usize + old_lines[..before].concat().len();
        let changed = rest.0[..rest.0.len() - after].concat();
        Span::from(start..start + changed.trim_end_matches(['\r', '\n']).len())
    }

    /// The targets to write: those that the marker names, else those of the project.
    fn names<'n>(&'n self, code: &'n SnippetSettings) -> Vec<&'n str> {
        if self.targets.is_empty() {
            code.names.iter().map(String::as_str).collect()
        } else {
            self.targets.iter().map(|(_, name)| *name).collect()
        }
    }

    /// What has to be between the markers.
    ///
    /// # Errors
    ///
    /// When a target does not exist, or a request cannot be sent.
    pub(crate) fn content(&self, text: &str, block: &CheckedBlock, code: &SnippetSettings) -> Result<String> {
        let newline = newline(text, self.opening.start as usize);
        let blank = format!("{newline}{}", self.prefix.trim_end());
        let line = format!("{newline}{}", self.prefix);
        let mut content = blank.clone();
        let views = block.requests.iter().map(View::of).collect::<Result<Vec<_>>>()?;
        for name in self.names(code) {
            let target = code.targets.find(name)?;
            for view in &views {
                let snippet = snippet::render(view, target, &code.options)?;
                let fence = code_fence(&snippet.code);
                for written in [&*format!("{fence}{}", target.highlight)].into_iter().chain(snippet.code.lines()) {
                    content.push_str(if written.is_empty() { &blank } else { &line });
                    content.push_str(written);
                }
                content.push_str(&line);
                content.push_str(&fence);
                content.push_str(&blank);
            }
        }
        content.push_str(&line);
        Ok(content)
    }
}

/// What the author wrote between two markers: each line that is neither blank nor of a code block, and each code block with a
/// tag that no snippet has, without the blanks and quote marks before it.
fn authored_lines<'t>(
    text: &'t str,
    inner: Span,
    is_snippet: &dyn Fn(&str) -> bool,
) -> impl Iterator<Item = Span> + use<'t> {
    let mut authored: Vec<Span> = Vec::new();
    // The backticks of the open fence, and whether the block is the author's.
    let mut open: Option<(usize, bool)> = None;
    let mut at = inner.start;
    for line in inner.of(text).split_inclusive('\n') {
        let content = line.trim_start_matches([' ', '\t', '>']).trim_end();
        let start = at + (line.len() - line.trim_start_matches([' ', '\t', '>']).len()) as u32;
        let span = Span::new(start, start + content.len() as u32);
        at += line.len() as u32;
        let tag = content.trim_start_matches('`');
        let ticks = content.len() - tag.len();
        match open {
            Some((fence, is_own)) => {
                if is_own && let Some(last) = authored.last_mut() {
                    last.end = span.end.max(last.end);
                }
                if ticks >= fence && tag.is_empty() {
                    open = None;
                }
            }
            None if content.is_empty() => {}
            None => {
                let is_own = ticks < FENCE || !is_snippet(tag);
                if is_own {
                    authored.push(span);
                }
                open = (ticks >= FENCE).then_some((ticks, is_own));
            }
        }
    }
    authored.into_iter()
}

/// The least backticks of a fence.
const FENCE: usize = 3;

/// The line ending at a place of the text.
fn newline(text: &str, at: usize) -> &'static str {
    let end = text[at..].find('\n').map(|end| at + end);
    if end.is_some_and(|end| text[..end].ends_with('\r')) { "\r\n" } else { "\n" }
}

/// Whether nothing is there but what Markdown puts before lines.
fn is_blank(text: &str) -> bool {
    text.trim_matches([' ', '\t', '\r', '\n', '>']).is_empty()
}

/// The blocks of a page whose requests snippets can belong to, each with its number: not the snippets themselves.
pub(crate) fn sources<'p, 't>(
    page: &'p Page<'t>,
    reads: impl Fn(&Notation) -> bool,
) -> impl Iterator<Item = (u32, &'p Block<'t>, &'static Notation)> {
    let regions = regions_if_any(page);
    let is_source = move |block: &Block<'t>, notation: &Notation| reads(notation) && !cover(&regions, block.span);
    request::blocks(page, is_source).filter_map(|(number, block, notation)| Some((number?, block, notation)))
}

/// The markers to put under those of some numbered blocks that `wants` chooses and that have none before the next one.
///
/// A page with a block that nothing closes gets none, nor does a block under which they would not be markers.
#[must_use]
pub fn missing_markers(
    page: &Page<'_>,
    names: &[String],
    reads: &dyn Fn(&Notation) -> bool,
    wants: &dyn Fn(u32) -> bool,
) -> Edits {
    // Where a fence is missing, what is inserted decides how the rest of the page is read.
    if page.blocks.iter().any(|block| matches!(block.closing, Closing::Missing(_))) {
        return Edits::default();
    }
    let blocks: Vec<&Block<'_>> = sources(page, reads).map(|(_, block, _)| block).collect();
    let is_chosen = |at: &usize| blocks[*at].closing == Closing::Closed && wants(*at as u32 + 1);
    let mut chosen: Vec<usize> = unmarked(page, reads).into_iter().filter(is_chosen).collect();
    while !chosen.is_empty() {
        // Each is at the end of another block.
        let edits = Edits::disjoint(chosen.iter().map(|&at| markers(blocks[at], page.text, names)).collect());
        let edited = edits.apply(page.text);
        let edited = Page::parse(&edited);
        let left = unmarked(&edited, reads);
        let is_same = sources(&edited, reads).count() == blocks.len();
        let known = chosen.len();
        chosen.retain(|at| is_same && !left.contains(at));
        if chosen.len() == known {
            return edits;
        }
    }
    Edits::default()
}

/// The blocks whose fences keep [`missing_markers`] from putting markers into the page, or under them.
#[must_use]
pub(crate) fn unmarkable(page: &Page<'_>) -> Vec<Finding> {
    let finding = |block: &Block<'_>| {
        let (what, help) = match block.closing {
            Closing::Closed => return None,
            Closing::Missing(_) => ("nothing closes this block, so this page gets no markers", "close it"),
            Closing::Indented(_) => {
                ("Markdown does not see what closes this block, so it gets no markers", "indent both fences alike")
            }
        };
        Some(Finding::new(block.opening, what).help(help))
    };
    page.blocks.iter().filter_map(finding).collect()
}

/// The blocks without a place for snippets before the next one.
fn unmarked(page: &Page<'_>, reads: &dyn Fn(&Notation) -> bool) -> Vec<usize> {
    let regions = regions(page);
    let ends: Vec<(u32, u32)> = sources(page, reads).map(|(_, block, _)| (block.span.start, block.span.end)).collect();
    let is_unmarked = |&at: &usize| {
        let next = ends.get(at + 1).map_or(u32::MAX, |next| next.0);
        let first = regions.partition_point(|region| region.opening.start < ends[at].1);
        regions.get(first).is_none_or(|region| region.opening.start >= next)
    };
    (0..ends.len()).filter(is_unmarked).collect()
}

/// Markers under a block.
fn markers(block: &Block<'_>, text: &str, names: &[String]) -> Edit {
    let newline = newline(text, block.span.start as usize);
    let end = block.span.end as usize - trailing_newline(block.span.of(text));
    let prefix = block.prefix();
    let (line, blank) = (format!("{newline}{prefix}"), format!("{newline}{}", prefix.trim_end()));
    let opening = [&[OPEN.to_owned()], names, &["-->".to_owned()]].concat().join(" ");
    Edit::insert(end as u32, format!("{blank}{line}{opening}{line}{END}"))
}

fn trailing_newline(text: &str) -> usize {
    text.len() - text.trim_end_matches(['\r', '\n']).len()
}
