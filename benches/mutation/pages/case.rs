//! A good page and what it is with mistakes in it.

use super::defect::{Kind, Repair};
use super::good::{Block, Good, Notation};
use super::layer::Edit;
use super::reading::Blocks;
use super::rng::Rng;

/// Which page a single mistake is to be in.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wish {
    pub(crate) notation: Notation,
    /// In blocks that depart from HAR.
    pub(crate) departs: bool,
    /// In JSON in a string of a body.
    pub(crate) is_deep: bool,
}

/// A page with mistakes, or without.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The page without mistakes.
    pub(crate) good: String,
    /// The page with them.
    pub(crate) text: String,
    /// The mistakes, in the order of the page.
    pub(crate) mistakes: Vec<Mistake>,
    /// Whether the blocks depart from HAR 1.2, so that there are findings without mistakes.
    pub(crate) departs: bool,
}

/// A mistake of a page.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    pub(crate) kind: Kind,
    /// The layer that it is in.
    pub(crate) layer: &'static str,
    /// Bytes of the page with mistakes: what a finding should be near to one of.
    pub(crate) places: Vec<(usize, usize)>,
    /// What it changed in the good page.
    edits: Vec<Edit>,
}

/// How often a mistake is tried on a page, and pages for a kind of mistake.
const ATTEMPTS: usize = 12;
const PAGES: usize = 120;
/// How many bytes of the good page are between two mistakes at least.
const APART: usize = 6;

impl Case {
    /// A page with one mistake of a kind; `None` if no page has a place for it.
    pub(crate) fn single(rng: &mut Rng, kind: Kind, wish: Wish) -> Option<Self> {
        (0..PAGES).find_map(|_| {
            let page = Good::any(rng, wish.notation, wish.departs);
            let good = Blocks::of(&page.text);
            let block = &page.blocks[rng.below(page.blocks.len())];
            let made = (0..ATTEMPTS).find_map(|_| made(rng, kind, &page, &good, block, wish.is_deep))?;
            Some(Self::of(&page, vec![made], wish.departs))
        })
    }

    /// A page with some mistakes of different kinds in one block, or of all blocks.
    pub(crate) fn several(rng: &mut Rng, kinds: &[Kind], count: usize, notation: Notation) -> Option<Self> {
        (0..PAGES).find_map(|_| {
            let page = Good::any(rng, notation, false);
            let good = Blocks::of(&page.text);
            let one_block = rng.below(page.blocks.len());
            let mut made_all: Vec<Made> = Vec::new();
            for _ in 0..ATTEMPTS * count * 3 {
                let block = if rng.once_in(6) { rng.below(page.blocks.len()) } else { one_block };
                let kind = kinds[rng.below(kinds.len())];
                if made_all.len() == count || made_all.iter().any(|other| other.kind.name == kind.name) {
                    continue;
                }
                let made = made(rng, kind, &page, &good, &page.blocks[block], false);
                made_all.extend(made.filter(|made| made_all.iter().all(|other| are_apart(made, other))));
            }
            (made_all.len() == count).then(|| Self::of(&page, made_all, false))
        })
    }

    /// A page without mistakes.
    pub(crate) fn clean(rng: &mut Rng, notation: Notation) -> Self {
        let page = Good::any(rng, notation, false);
        Self { good: page.text.clone(), text: page.text, mistakes: Vec::new(), departs: false }
    }

    fn of(page: &Good, mut made: Vec<Made>, departs: bool) -> Self {
        made.sort_by_key(|made| made.edits[0].start);
        let all = sorted(made.iter().flat_map(|made| made.edits.clone()));
        let text = apply(&page.text, &all);
        let mistakes = made.into_iter().map(|made| made.into_mistake(&all)).collect();
        Self { good: page.text.clone(), text, mistakes, departs }
    }

    /// The pages on which some of the mistakes are undone, the good page included.
    pub(crate) fn halfway(&self) -> Vec<String> {
        let subset = |bits: usize| {
            let kept = self.mistakes.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
            apply(&self.good, &sorted(kept.flat_map(|(_, mistake)| mistake.edits.clone())))
        };
        (0..1 << self.mistakes.len()).map(subset).collect()
    }

    /// What all mistakes can have in the worst case.
    pub(crate) fn repair(&self) -> Repair {
        let rank = |repair: Repair| match repair {
            Repair::Safe => 0,
            Repair::Quiet => 1,
            Repair::Shown => 2,
            Repair::Left => 3,
        };
        self.mistakes
            .iter()
            .map(|mistake| mistake.kind.repair)
            .max_by_key(|&repair| rank(repair))
            .unwrap_or(Repair::Quiet)
    }
}

struct Made {
    kind: Kind,
    layer: &'static str,
    edits: Vec<Edit>,
    also: Vec<usize>,
}

impl Made {
    fn into_mistake(self, all: &[Edit]) -> Mistake {
        let mut places: Vec<(usize, usize)> = self
            .edits
            .iter()
            .map(|edit| {
                let start = moved(edit.start, all);
                (start, start + edit.text.len())
            })
            .collect();
        places.extend(self.also.iter().map(|&place| (moved(place, all), moved(place, all))));
        Mistake { kind: self.kind, layer: self.layer, places, edits: self.edits }
    }
}

fn made(rng: &mut Rng, kind: Kind, page: &Good, good: &Blocks, block: &Block, is_deep: bool) -> Option<Made> {
    let (change, layer) = kind.make(rng, page, block, is_deep)?;
    let edits = sorted(change.edits);
    let is_broken = kind.parses || !Blocks::of(&apply(&page.text, &edits)).are_whole(good);
    (!edits.is_empty() && is_broken).then_some(Made { kind, layer, edits, also: change.also })
}

fn are_apart(one: &Made, other: &Made) -> bool {
    let hull = |made: &Made| (made.edits[0].start, made.edits[made.edits.len() - 1].end);
    let (one, other) = (hull(one), hull(other));
    one.1 + APART < other.0 || other.1 + APART < one.0
}

fn sorted(edits: impl IntoIterator<Item = Edit>) -> Vec<Edit> {
    let mut edits: Vec<Edit> = edits.into_iter().collect();
    edits.sort();
    edits
}

fn apply(text: &str, edits: &[Edit]) -> String {
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for edit in edits {
        out.push_str(&text[done..edit.start]);
        out.push_str(&edit.text);
        done = edit.end;
    }
    out.push_str(&text[done..]);
    out
}

/// Where an offset of the good page is after the edits; the start of what one of them puts there.
fn moved(offset: usize, edits: &[Edit]) -> usize {
    let before = edits.iter().filter(|edit| edit.end <= offset && edit.start < offset);
    let (added, removed) =
        before.fold((0, 0), |(added, removed), edit| (added + edit.text.len(), removed + edit.end - edit.start));
    let inside = edits.iter().find(|edit| edit.start < offset && offset < edit.end);
    let offset = inside.map_or(offset, |edit| edit.start);
    offset + added - removed
}
