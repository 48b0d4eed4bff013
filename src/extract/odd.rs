//! What departs from the siblings.

use std::collections::BTreeMap;

use super::Member;
use super::call;
use super::fields;
use super::holes::{Body, Group, HoleKind, Part};
use crate::rules::Diagnostic;
use crate::rules::data::odd_page;
use crate::text::Span;

/// How many of so many pages may depart from the others; all differ where more do.
pub(super) fn few(pages: usize) -> usize {
    (pages / 5).max(1)
}

/// So many pages there must be before one departs.
pub(super) const FEWEST: usize = 4;

/// The same for lists and whole lines, which differ more freely.
const FEWEST_FOR_DATA: usize = 6;

/// Values are shown up to so many characters.
const SHOWN: usize = 60;

fn shown(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let mut shown: String = line.chars().take(SHOWN).collect();
    if shown.len() < text.trim().len() {
        shown.push('…');
    }
    format!("`{shown}`")
}

/// Finds what departs. If it is to be mended, the body says there what the siblings say.
pub(super) fn find(body: &mut Body, members: &[Member], mend: bool) -> Vec<(usize, Diagnostic)> {
    let mut finder = Finder { members, mend, found: Vec::new() };
    finder.own_blocks(body);
    finder.own_lines(body);
    finder.minorities(body);
    finder.other_fields(body);
    finder.strangers(body);
    finder.shared_links(body);
    let mut parts = std::mem::take(&mut body.parts);
    finder.groups(&mut parts, body);
    body.parts = parts;
    finder.found.sort_by_key(|(page, found)| (*page, found.span));
    finder.found
}

struct Finder<'m> {
    members: &'m [Member],
    mend: bool,
    found: Vec<(usize, Diagnostic)>,
}

/// What one page says where nearly all others say the same.
struct Departure {
    page: usize,
    span: Span,
    value: String,
    usual: String,
    /// How many of how many pages say what is usual.
    others: String,
}

impl Departure {
    /// A word that is missing and one that is there in its place are one departure.
    fn joined(mut departures: Vec<Self>) -> Vec<Self> {
        departures.sort_by_key(|departure| (departure.page, departure.span));
        departures.dedup_by(|next, last| {
            let replaces = last.value.trim().is_empty() != next.value.trim().is_empty()
                && last.usual.trim().is_empty() != next.usual.trim().is_empty();
            let is_same = next.page == last.page && next.span.start == last.span.end && next.others == last.others;
            if replaces && is_same {
                last.span.end = next.span.end;
                last.value.push_str(&next.value);
                last.usual.push_str(&next.usual);
            }
            replaces && is_same
        });
        departures
    }

    fn message(&self) -> String {
        let Self { value, usual, others, .. } = self;
        match (value.trim().is_empty(), usual.trim().is_empty()) {
            (_, true) => format!("{} is here, where {others} have nothing", shown(value)),
            (true, _) => format!("nothing is here, where {others} have {}", shown(usual)),
            _ => format!("{} is here, where {others} have {}", shown(value), shown(usual)),
        }
    }
}

impl Finder<'_> {
    fn add(&mut self, page: usize, span: Span, message: String) {
        let mut finding = odd_page::RULE.finding(span, message);
        let help = if self.mend {
            "`generate` makes it what the siblings have"
        } else {
            "`--mend-odd` makes it what the siblings have"
        };
        finding.help = Some(help.to_owned());
        self.found.push((page, finding));
    }

    /// Blocks that say what a call can write, and are laid out in another way.
    fn own_blocks(&mut self, body: &mut Body) {
        for hole in body.holes.iter_mut().filter(|hole| hole.kind == HoleKind::Block) {
            for page in 0..hole.values.len() {
                let is_readable = hole.values[page].as_deref().is_some_and(call::is_readable);
                if is_readable {
                    let message = "this block is laid out in another way than those of the siblings".to_owned();
                    self.add(page, hole.spans[page], message);
                }
                if is_readable && self.mend {
                    hole.values[page] = None;
                }
            }
        }
    }

    /// Lines that have little of what their siblings have.
    fn own_lines(&mut self, body: &Body) {
        for hole in body.holes.iter().filter(|hole| hole.kind == HoleKind::Line) {
            for page in (0..hole.values.len()).filter(|&page| hole.values[page].is_some()) {
                if call::is_broken_at(&self.members[page].text, hole.spans[page]) {
                    continue;
                }
                let message = "this line is unlike those of the siblings".to_owned();
                self.point_out(page, hole.spans[page], message, "it is kept as a field");
            }
        }
    }

    /// Places at which nearly all pages say the same.
    fn minorities(&mut self, body: &mut Body) {
        let mut departures: Vec<Departure> = Vec::new();
        for hole in body.holes.iter_mut().filter(|hole| !hole.is_optional) {
            let is_data = hole.kind == HoleKind::Json || hole.kind == HoleKind::Lines;
            let least = if is_data { FEWEST_FOR_DATA } else { FEWEST };
            let Some((usual, odd)) = minority(&hole.values, least) else { continue };
            let many = hole.values.iter().flatten().count();
            for &page in &odd {
                departures.push(Departure {
                    page,
                    span: hole.spans[page],
                    value: hole.values[page].clone().unwrap_or_default(),
                    usual: usual.clone(),
                    others: format!("{} of {many} pages", many - odd.len()),
                });
            }
            let settled = self.mend.then(|| usual.clone());
            for value in hole.values.iter_mut().filter(|value| value.as_ref() == Some(&usual) || settled.is_some()) {
                *value = None;
            }
            hole.usual = Some(usual);
        }
        for departure in Departure::joined(departures) {
            self.add(departure.page, departure.span, departure.message());
        }
    }

    /// Places at which nearly all pages say what they say elsewhere, too.
    fn other_fields(&mut self, body: &mut Body) {
        if self.members.len() < 3 {
            return;
        }
        let clusters = fields::equal_holes(body);
        let mut order: Vec<usize> = (0..clusters.len()).collect();
        order.sort_by_key(|&cluster| (std::cmp::Reverse(clusters[cluster].len()), clusters[cluster][0]));
        for (at, &cluster) in order.iter().enumerate() {
            let hole = clusters[cluster][0];
            let model = order[..at].iter().map(|&other| clusters[other][0]).find(|&other| is_nearly(body, other, hole));
            let Some(model) = model else { continue };
            let right = body.holes[model].values.clone();
            for &hole in &clusters[cluster] {
                for (page, right) in right.iter().enumerate() {
                    let value = body.holes[hole].values[page].clone();
                    let (Some(value), Some(right)) = (value, right) else { continue };
                    if value != *right {
                        let owner = self.owner(&body.holes[model].values, &value, page);
                        let message =
                            format!("{} is here, and {} elsewhere on the page{owner}", shown(&value), shown(right));
                        self.add(page, body.holes[hole].spans[page], message);
                    }
                }
                if self.mend {
                    let is_there: Vec<bool> = body.holes[hole].values.iter().map(Option::is_some).collect();
                    let values = right.iter().zip(is_there).map(|(right, is)| right.clone().filter(|_| is)).collect();
                    body.holes[hole].values = values;
                }
            }
        }
    }

    /// Whose value it is that a page has.
    fn owner(&self, values: &[Option<String>], value: &str, page: usize) -> String {
        let other = values.iter().enumerate().find(|(at, other)| *at != page && other.as_deref() == Some(value));
        other.map_or_else(String::new, |(at, _)| format!(": that is what `{}` has", self.members[at].slug))
    }

    /// Places at which most pages name themselves, and one another page.
    fn strangers(&mut self, body: &Body) {
        for hole in body.holes.iter().filter(|hole| hole.usual.is_none()) {
            let there: Vec<(usize, &String)> =
                hole.values.iter().enumerate().filter_map(|(page, value)| Some((page, value.as_ref()?))).collect();
            let is_own = |(page, value): &&(usize, &String)| names(value, &self.members[*page].slug);
            let own = there.iter().filter(is_own).count();
            if there.len() < FEWEST || own * 5 < there.len() * 3 {
                continue;
            }
            let odd: Vec<(usize, usize)> = there
                .iter()
                .filter(|entry| !is_own(entry))
                .filter_map(|(page, value)| {
                    let other = (0..self.members.len()).find(|&other| {
                        let slug = &self.members[other].slug;
                        other != *page && slug.chars().count() > 2 && names(value, slug)
                    });
                    Some((*page, other?))
                })
                .collect();
            for (page, other) in odd {
                let span = hole.spans[page];
                if !self.found.iter().any(|(known, found)| *known == page && found.span == span) {
                    let value = shown(hole.values[page].as_deref().unwrap_or_default());
                    let message = format!("{value} is here, which names `{}`", self.members[other].slug);
                    self.point_out(page, span, message, "nearly all pages name themselves there");
                }
            }
        }
    }

    /// Adds something that no sibling says how to put right.
    fn point_out(&mut self, page: usize, span: Span, message: String, help: &str) {
        let mut finding = odd_page::RULE.finding(span, message);
        finding.help = Some(help.to_owned());
        self.found.push((page, finding));
    }

    /// Links of which every page has its own, but for two.
    fn shared_links(&mut self, body: &Body) {
        for hole in &body.holes {
            let values: Vec<&String> = hole.values.iter().flatten().collect();
            if values.len() < 4 || values.len() < self.members.len() || hole.usual.is_some() {
                continue;
            }
            let mut owners: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
            for (page, value) in hole.values.iter().enumerate() {
                owners.entry(value.as_deref().unwrap_or_default()).or_default().push(page);
            }
            let is_link = |value: &str| value.contains("://") || value.starts_with('/');
            for (value, pages) in owners.iter().filter(|(value, _)| is_link(value)) {
                if owners.len() + 1 != values.len() || pages.len() != 2 {
                    continue;
                }
                let named: Vec<bool> = pages.iter().map(|&page| names(value, &self.members[page].slug)).collect();
                let odd = usize::from(named[0] || !named[1]);
                let message =
                    format!("{} is here, which is what `{}` has, too", shown(value), self.members[pages[1 - odd]].slug);
                let span = hole.spans[pages[odd]];
                if !self.found.iter().any(|(known, found)| *known == pages[odd] && found.span == span) {
                    self.point_out(pages[odd], span, message, "every other page has one of its own");
                }
            }
        }
    }

    /// Parts that nearly all pages have.
    fn groups(&mut self, parts: &mut Vec<Part>, body: &Body) {
        let mut result = Vec::with_capacity(parts.len());
        for part in parts.drain(..) {
            let group = match part {
                Part::Some(group) => group,
                other => {
                    result.push(other);
                    continue;
                }
            };
            let all = group.present.len();
            let absent: Vec<usize> = (0..all).filter(|&page| !group.present[page]).collect();
            let (is_rare, is_usual) =
                (all - absent.len() <= few(all), absent.len() <= few(all) && all >= FEWEST_FOR_DATA);
            if is_usual {
                for &page in &absent {
                    let message =
                        format!("{} is not here, and is on {} of {all} pages", first(&group), all - absent.len());
                    self.add(page, Span::empty(group.spans[page].start), message);
                }
            } else if is_rare && all >= FEWEST_FOR_DATA {
                for page in (0..all).filter(|&page| group.present[page]) {
                    let message = format!("{} is here, and not on {} of {all} pages", first(&group), absent.len());
                    self.add(page, group.spans[page], message);
                }
            }
            match () {
                () if !self.mend => result.push(Part::Some(group)),
                () if is_usual && can_stand_everywhere(&group, body) => result.extend(group.parts),
                () if is_rare && all >= FEWEST_FOR_DATA && !is_usual => {}
                () => result.push(Part::Some(group)),
            }
        }
        *parts = result;
    }
}

/// Whether text names a page: one of `users` may speak of a `User`.
fn names(text: &str, slug: &str) -> bool {
    let plain =
        |text: &str| text.chars().filter(|character| character.is_alphanumeric()).collect::<String>().to_lowercase();
    let (text, slug) = (plain(text), plain(slug));
    let one = slug.strip_suffix('s').filter(|one| one.len() > 2);
    text.contains(&slug) || one.is_some_and(|one| text.contains(one))
}

/// What a part begins with.
fn first(group: &Group) -> String {
    let text = group.parts.iter().find_map(|part| match part {
        Part::Literal(text) if !text.trim().is_empty() => Some(text.as_str()),
        _ => None,
    });
    shown(text.unwrap_or("a part"))
}

/// Whether pages that lack a part have all that would fill it.
fn can_stand_everywhere(group: &Group, body: &Body) -> bool {
    let clusters = fields::equal_holes(body);
    let is_known = |hole: usize| {
        let cluster = clusters.iter().find(|cluster| cluster.contains(&hole));
        body.holes[hole].usual.is_some()
            || cluster.is_some_and(|cluster| {
                cluster.iter().any(|&other| body.holes[other].values.iter().all(Option::is_some))
            })
    };
    group.parts.iter().all(|part| match part {
        Part::Hole(hole) => is_known(*hole),
        Part::Call(pieces) => call::holes(pieces).all(is_known),
        Part::Literal(_) => true,
        Part::Some(_) | Part::Loop(_) | Part::Own(_) => false,
    })
}

/// The value of nearly all pages, and those that have another.
fn minority(values: &[Option<String>], least: usize) -> Option<(String, Vec<usize>)> {
    let there: Vec<(usize, &String)> =
        values.iter().enumerate().filter_map(|(page, value)| Some((page, value.as_ref()?))).collect();
    if there.len() < least {
        return None;
    }
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for (_, value) in &there {
        *counts.entry(value).or_default() += 1;
    }
    let (usual, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    let odd: Vec<usize> = there.iter().filter(|(_, value)| *value != usual).map(|(page, _)| *page).collect();
    (there.len() - count <= few(there.len()) && !odd.is_empty()).then(|| (usual.clone(), odd))
}

/// Whether two holes have the same values on nearly all pages.
fn is_nearly(body: &Body, model: usize, hole: usize) -> bool {
    let (model, hole) = (&body.holes[model], &body.holes[hole]);
    let is_settled = hole.is_optional || hole.usual.is_some() || model.usual.is_some();
    if is_settled || hole.kind == HoleKind::Json || model.kind == HoleKind::Lines {
        return false;
    }
    let both: Vec<(&String, &String)> =
        model.values.iter().zip(&hole.values).filter_map(|(one, two)| Some((one.as_ref()?, two.as_ref()?))).collect();
    let agreeing: Vec<&String> = both.iter().filter(|(one, two)| one == two).map(|(one, _)| *one).collect();
    let distinct: std::collections::BTreeSet<&&String> = agreeing.iter().collect();
    let is_covered = hole.values.iter().zip(&model.values).all(|(two, one)| two.is_none() || one.is_some());
    is_covered
        && both.len() >= 3
        && distinct.len() >= 2
        && both.len() - agreeing.len() <= few(both.len())
        && agreeing.len() < both.len()
}
