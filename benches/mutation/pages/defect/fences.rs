//! Fences of Markdown that hide a block or let too much into it.

use super::super::good::{Block, Good};
use super::super::layer::Edit;
use super::super::rng::Rng;
use super::Make::Page;
use super::Repair::{Left, Safe, Shown};
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("fence not closed", Shown, Page(unclosed)).parsing(),
    Kind::new("closing fence too short", Shown, Page(short)).parsing(),
    Kind::new("closing fence of another character", Shown, Page(other)).parsing(),
    Kind::new("text after the closing fence", Left, Page(text_after)).parsing(),
    Kind::new("closing fence on the last line", Shown, Page(same_line)).parsing(),
    Kind::new("tag misspelt", Safe, Page(tag)).parsing(),
    Kind::new("tag in capitals", Safe, Page(capitals)).parsing(),
    Kind::new("tag missing", Left, Page(untagged)).parsing(),
    Kind::new("two back-ticks", Left, Page(two)).parsing(),
    Kind::new("quotes for back-ticks", Safe, Page(quotes)).parsing(),
    Kind::new("line out of its container", Left, Page(outside)),
];

fn unclosed(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let (start, end) = block.fences[1];
    let rest = &page.text[end..];
    let line_start = page.text[..start].rfind('\n')? + 1;
    let end = end + rest.find('\n')? + 1;
    Some(Change::from(Edit::delete(line_start, end)).or_at(block.fences[0].0))
}

fn short(_: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (start, _) = block.fences[1];
    Some(Change::from(Edit::delete(start, start + 1)).or_at(block.fences[0].0))
}

fn other(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let (start, end) = block.fences[1];
    let other = if page.text[start..].starts_with('~') { "```" } else { "~~~" };
    Some(Change::from(Edit::new(start, end, other)).or_at(block.fences[0].0))
}

fn text_after(rng: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (_, end) = block.fences[1];
    Some(Change::from(Edit::insert(end, rng.choose(&[" end", "har", " The reply is:", "."]))).or_at(block.fences[0].0))
}

fn same_line(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let (start, _) = block.fences[1];
    let before = page.text[..start].rfind(page.newline)?;
    Some(Change::from(Edit::delete(before, start)).or_at(block.fences[0].0))
}

fn tag(rng: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (start, end) = block.tag;
    Some(Edit::new(start, end, rng.choose(&["hra", "harr", "ahr"])).into())
}

fn capitals(rng: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (start, end) = block.tag;
    Some(Edit::new(start, end, rng.choose(&["HAR", "Har"])).into())
}

fn untagged(rng: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (start, end) = block.tag;
    Some(Change::from(Edit::new(start, end, rng.choose(&["", "json", "text"]))).or_at(block.fences[0].0).or_at(end + 1))
}

fn two(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let is_short = page.text[block.fences[0].0..block.fences[0].1] == *"```";
    is_short.then(|| {
        let edits: Vec<Edit> = block.fences.iter().map(|&(start, _)| Edit::delete(start, start + 1)).collect();
        edits.into()
    })
}

fn quotes(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let is_short = page.text[block.fences[0].0..block.fences[0].1] == *"```";
    is_short.then(|| {
        let edits: Vec<Edit> = block.fences.iter().map(|&(start, end)| Edit::new(start, end, "'''")).collect();
        edits.into()
    })
}

/// A line of a block in a list or quote that lost what precedes it: the block ends there.
fn outside(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let inside = block.fences[0].1..block.fences[1].0;
    let starts: Vec<usize> =
        page.text[inside.clone()].match_indices('\n').map(|(at, _)| inside.start + at + 1).collect();
    let start = *rng.pick(&starts[..starts.len().saturating_sub(1)])?;
    let line = page.text[start..].split('\n').next()?;
    let lost = line.len() - line.trim_start_matches([' ', '\t', '>', '*']).len();
    let is_contained = !block.prefix.is_empty() && lost > 0;
    is_contained.then(|| Change::from(Edit::delete(start, start + lost)).or_at(block.fences[0].0))
}
