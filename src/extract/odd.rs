//! What departs from the siblings and looks like a slip. That only one page has a value does not make it one.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{
    AtomKind, FamilyBody, Hole, HoleKind, MIN_PAGES, MOST_COMPARED, PageGroup, SiblingPage, TemplatePart, call_holes,
    most_departures,
};
use super::word::{self, TextDifference};
use super::{call, fields};
use crate::diagnostic::Finding;
use crate::rules::Diagnostic;
use crate::rules::data::odd_page;
use crate::text::{Span, first_line};

/// The same for a part of a page that is not a step: pages may have such parts or not, so that one lacks it says little
/// among few.
const MIN_PAGES_FOR_PARTS: usize = 20;

/// Shorter names of pages are found in every text.
const MIN_NAME: usize = 3;

/// Letters that URLs must share to be of one kind: fewer are a scheme or a word by chance.
const MIN_SHARED: usize = 4;

/// How many characters of a value are shown: enough to know it again.
const SHOWN: usize = 60;

/// What departs, and how the body would say what the siblings say.
#[derive(Debug, Default)]
pub(super) struct Odd {
    found: Vec<Departure>,
    mends: Vec<Mend>,
}

/// A place of a page that departs.
#[derive(Debug)]
struct Departure {
    page: usize,
    span: Span,
    message: String,
    /// What to do about it where the siblings do not say what is right.
    help: Option<&'static str>,
}

#[derive(Debug)]
enum Mend {
    /// A page says at a hole what nearly all do.
    Usual(usize, usize),
    /// A hole says what another one does.
    Same(usize, Vec<Option<String>>),
    /// A block is laid out as the others are.
    Block(usize, usize),
    /// All pages have a part: its number in the order of the body.
    Part(usize),
}

/// Finds what departs. Holes at which nearly all pages say one thing learn it.
pub(super) fn find(mut body: FamilyBody, pages: &[SiblingPage]) -> (FamilyBody, Odd) {
    let mut finder = Finder { pages, odd: Odd::default() };
    finder.own_blocks(&body);
    finder.minorities(&mut body);
    finder.inconsistencies(&body);
    finder.foreign_names(&body);
    finder.swapped_links(&body);
    finder.shared_links(&body);
    finder.missing_parts(&body.parts, &mut 0);
    (body, finder.odd)
}

impl Odd {
    /// The body as one that says what the siblings say.
    pub(super) fn mend(&self, mut body: FamilyBody) -> FamilyBody {
        for mend in &self.mends {
            match mend {
                Mend::Same(hole, values) => {
                    for (said, value) in body.holes[*hole].said.iter_mut().zip(values) {
                        said.value.clone_from(value);
                    }
                }
                Mend::Usual(hole, page) | Mend::Block(hole, page) => body.holes[*hole].said[*page].value = None,
                Mend::Part(_) => {}
            }
        }
        let wanted: Vec<usize> =
            self.mends.iter().filter_map(|mend| if let Mend::Part(part) = mend { Some(*part) } else { None }).collect();
        let parts = std::mem::take(&mut body.parts);
        body.parts = everywhere(parts, &wanted, &mut 0, &body);
        body
    }

    /// What departs as findings, in the order of the pages.
    pub(super) fn findings(self, is_mended: bool) -> Vec<(usize, Diagnostic)> {
        let help = if is_mended {
            "`generate` makes it what the siblings have"
        } else {
            "`--mend-odd` makes it what the siblings have"
        };
        let finding = |departure: Departure| {
            let finding = Finding::new(departure.span, departure.message).help(departure.help.unwrap_or(help));
            (departure.page, odd_page::RULE.diagnostic(finding))
        };
        let mut found: Vec<(usize, Diagnostic)> = self.found.into_iter().map(finding).collect();
        found.sort_by_key(|(page, found)| (*page, found.span));
        found
    }
}

/// Parts, of which some are no longer left out on any page.
fn everywhere(parts: Vec<TemplatePart>, wanted: &[usize], at: &mut usize, body: &FamilyBody) -> Vec<TemplatePart> {
    let mut result = Vec::with_capacity(parts.len());
    for part in parts {
        let TemplatePart::Optional(mut group) = part else {
            result.push(part);
            continue;
        };
        let is_wanted = wanted.contains(at);
        *at += 1;
        group.parts = everywhere(group.parts, wanted, at, body);
        if is_wanted && can_be_everywhere(&group, body) {
            result.extend(group.parts);
        } else {
            result.push(TemplatePart::Optional(group));
        }
    }
    result
}

/// Whether pages that lack a part have all that would fill it.
fn can_be_everywhere(group: &PageGroup, body: &FamilyBody) -> bool {
    let clusters = fields::equal_holes(body);
    let is_known = |hole: usize| {
        let mut clusters = clusters.iter().filter(|cluster| cluster.contains(&hole));
        body.holes[hole].usual.is_some()
            || clusters.any(|cluster| cluster.iter().any(|&other| body.holes[other].is_everywhere()))
    };
    group.parts.iter().all(|part| match part {
        TemplatePart::Hole(hole) => is_known(*hole),
        TemplatePart::Call(pieces) => call_holes(pieces).into_iter().all(is_known),
        TemplatePart::Literal(_) => true,
        TemplatePart::Optional(_) | TemplatePart::Loop(_) | TemplatePart::Verbatim(_) => false,
    })
}

struct Finder<'p> {
    pages: &'p [SiblingPage],
    odd: Odd,
}

/// What one page says where nearly all others say the same.
struct Minority {
    page: usize,
    span: Span,
    value: String,
    usual: String,
    /// How many of how many pages say what is usual.
    others: String,
    /// The holes where it says so.
    holes: Vec<usize>,
    /// Whether it is a slip even if nothing beside it is.
    is_slip: bool,
}

impl Minority {
    /// A word that is missing and one that is there in its place are one departure.
    fn joined(mut all: Vec<Self>) -> Vec<Self> {
        all.sort_by_key(|one| (one.page, one.span));
        all.dedup_by(|next, last| {
            let replaces = last.value.trim().is_empty() != next.value.trim().is_empty()
                && last.usual.trim().is_empty() != next.usual.trim().is_empty();
            let is_same = next.page == last.page && next.span.start == last.span.end && next.others == last.others;
            if replaces && is_same {
                last.span.end = next.span.end;
                last.value.push_str(&next.value);
                last.usual.push_str(&next.usual);
                last.holes.append(&mut next.holes);
                last.is_slip |= next.is_slip;
            }
            replaces && is_same
        });
        all.retain(|one| one.is_slip);
        all
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
        self.odd.found.push(Departure { page, span, message, help: None });
    }

    /// Adds something that no sibling says how to put right, unless something is said there already.
    fn point_out(&mut self, page: usize, span: Span, message: String, help: &'static str) {
        if !self.odd.found.iter().any(|known| known.page == page && known.span == span) {
            self.odd.found.push(Departure { page, span, message, help: Some(help) });
        }
    }

    /// Blocks that say what a call can write, and are laid out in another way.
    fn own_blocks(&mut self, body: &FamilyBody) {
        for (at, hole) in body.holes.iter().enumerate().filter(|(_, hole)| hole.kind == HoleKind::Block) {
            for (page, value) in hole.there() {
                if call::is_readable(value) {
                    let message = "this block is laid out in another way than those of the siblings".to_owned();
                    self.add(page, hole.said[page].span, message);
                    self.odd.mends.push(Mend::Block(at, page));
                }
            }
        }
    }

    /// Places at which nearly all pages say the same.
    fn minorities(&mut self, body: &mut FamilyBody) {
        let places = word::places(body);
        let mut found: Vec<Minority> = Vec::new();
        for (at, hole) in body.holes.iter_mut().enumerate().filter(|(_, hole)| !hole.is_optional) {
            let Some((usual, odd)) = minority(hole) else { continue };
            let many = hole.there().count();
            let is_slip = |page: &usize| {
                let value = hole.said[*page].value.as_deref().unwrap_or_default();
                let least = match word::difference(&usual, value, hole, &places[at]) {
                    TextDifference::Spelling => MIN_PAGES - 1,
                    TextDifference::OneWord if odd.len() == 1 => MIN_PAGES - 1,
                    TextDifference::Word => MIN_PAGES,
                    TextDifference::Wording if odd.len() == 1 => MIN_PAGES,
                    TextDifference::OneWord | TextDifference::Wording | TextDifference::Value => usize::MAX,
                };
                many >= least
            };
            let slips: Vec<usize> = odd.iter().copied().filter(is_slip).collect();
            // What one page says where the others say nothing may be in the place of a word beside it.
            if slips.is_empty() && !usual.is_empty() {
                continue;
            }
            for &page in &odd {
                found.push(Minority {
                    page,
                    span: hole.said[page].span,
                    value: hole.said[page].value.clone().unwrap_or_default(),
                    usual: usual.clone(),
                    others: format!("{} of {many} pages", many - odd.len()),
                    holes: vec![at],
                    is_slip: slips.contains(&page),
                });
            }
            hole.said.iter_mut().filter(|said| said.value.as_ref() == Some(&usual)).for_each(|said| said.value = None);
            hole.usual = Some(usual);
        }
        for one in Minority::joined(found) {
            let message = one.message();
            self.odd.mends.extend(one.holes.iter().map(|hole| Mend::Usual(*hole, one.page)));
            self.add(one.page, one.span, message);
        }
    }

    /// Places at which nearly all pages say what they say elsewhere, too.
    fn inconsistencies(&mut self, body: &FamilyBody) {
        if self.pages.len() < MIN_PAGES - 1 {
            return;
        }
        let clusters = fields::equal_holes(body);
        let mut order: Vec<usize> = (0..clusters.len()).collect();
        order.sort_by_key(|&cluster| (std::cmp::Reverse(clusters[cluster].len()), clusters[cluster][0]));
        order.truncate(MOST_COMPARED);
        for (at, &cluster) in order.iter().enumerate() {
            let hole = clusters[cluster][0];
            let mut models = order[..at].iter().map(|&other| clusters[other][0]);
            let Some(model) = models.find(|&other| is_nearly(body, other, hole)) else { continue };
            let right = &body.holes[model];
            for &hole in &clusters[cluster] {
                for (page, value) in body.holes[hole].there() {
                    let Some(right_value) = right.said[page].value.as_deref().filter(|right| *right != value) else {
                        continue;
                    };
                    let owner = self.owner(right, value, page);
                    let message =
                        format!("{} is here, and {} elsewhere on the page{owner}", shown(value), shown(right_value));
                    self.add(page, body.holes[hole].said[page].span, message);
                }
                let is_there = body.holes[hole].values().map(Option::is_some);
                let values = right.values().zip(is_there).map(|(right, is)| right.clone().filter(|_| is)).collect();
                self.odd.mends.push(Mend::Same(hole, values));
            }
        }
    }

    /// Whose value it is that a page has.
    fn owner(&self, hole: &Hole, value: &str, page: usize) -> String {
        let other = hole.there().find(|(at, other)| *at != page && *other == value);
        other.map_or_else(String::new, |(at, _)| format!(": that is what `{}` has", self.pages[at].slug))
    }

    /// Places at which most pages name themselves, and one another page.
    fn foreign_names(&mut self, body: &FamilyBody) {
        let names = self.names(body);
        let names_one = |value: &str, page: usize| names[page].iter().any(|name| word::contains_name(value, name));
        let names_of_one =
            |value: &str, page: usize| names_one(value, page) || word::names_one_of(value, &self.pages[page].slug);
        for hole in body.holes.iter().filter(|hole| hole.usual.is_none()) {
            let there: Vec<(usize, &str)> = hole.there().collect();
            let odd: Vec<(usize, &str)> =
                there.iter().copied().filter(|(page, value)| !names_of_one(value, *page)).collect();
            if there.len() < MIN_PAGES - 1 || odd.len() * 5 > there.len() * 2 {
                continue;
            }
            for (page, value) in odd {
                let others = (0..self.pages.len()).filter(|other| *other != page);
                let named = others.filter(|other| names_one(value, *other)).min_by_key(|other| *other);
                if let Some(other) = named {
                    let message = format!("{} is here, which names `{}`", shown(value), self.pages[other].slug);
                    self.point_out(page, hole.said[page].span, message, "nearly all pages name themselves there");
                }
            }
        }
    }

    /// What each page goes by: its slug, and what it says of itself in several places.
    fn names(&self, body: &FamilyBody) -> Vec<BTreeSet<String>> {
        let mut names: Vec<BTreeSet<String>> =
            self.pages.iter().map(|page| BTreeSet::from([page.slug.clone()])).collect();
        for cluster in fields::equal_holes(body).iter().filter(|cluster| cluster.len() > 1) {
            let hole = &body.holes[cluster[0]];
            let distinct: BTreeSet<&String> = hole.values().flatten().collect();
            let is_name = |value: &&String| {
                value.chars().filter(|letter| letter.is_alphabetic()).count() >= MIN_NAME && value.len() < SHOWN
            };
            if distinct.len() == self.pages.len() && distinct.iter().all(is_name) {
                for (names, value) in names.iter_mut().zip(hole.values()) {
                    names.extend(value.clone());
                }
            }
        }
        for names in &mut names {
            let singular: Vec<String> =
                names.iter().filter_map(|name| name.strip_suffix('s').map(str::to_owned)).collect();
            names.extend(singular);
            names.retain(|name| name.chars().filter(|letter| letter.is_alphanumeric()).count() >= MIN_NAME);
        }
        names
    }

    /// Two links of a page, each of which is as the other is on all other pages.
    fn swapped_links(&mut self, body: &FamilyBody) {
        let links: Vec<&Hole> =
            body.holes.iter().filter(|hole| is_link_hole(hole) && !hole.is_of_choice).take(MOST_COMPARED).collect();
        for page in 0..self.pages.len() {
            let patterns: Vec<Option<Pattern<'_>>> = links.iter().map(|hole| Pattern::without(hole, page)).collect();
            for (one, first) in links.iter().enumerate() {
                for (two, second) in links.iter().enumerate().skip(one + 1) {
                    let (Some(here), Some(there)) = (&first.said[page].value, &second.said[page].value) else {
                        continue;
                    };
                    let is_as = |pattern: &Option<Pattern<'_>>, wanted: &str, other: &str| {
                        pattern.as_ref().map(|pattern| pattern.fits(wanted) && !pattern.fits(other))
                    };
                    let fits = (is_as(&patterns[one], there, here), is_as(&patterns[two], here, there));
                    let is_sure =
                        patterns[one].iter().chain(&patterns[two]).all(|pattern| pattern.count >= MIN_PAGES - 1);
                    let is_swapped = match fits {
                        (Some(true), Some(true)) => true,
                        (Some(true), None) | (None, Some(true)) => is_sure,
                        _ => false,
                    };
                    if is_swapped {
                        for (hole, value) in [(first, here), (second, there)] {
                            let message =
                                format!("{} is here, where a link of another kind is on the other pages", shown(value));
                            self.point_out(page, hole.said[page].span, message, "two links of the page are swapped");
                        }
                    }
                }
            }
        }
    }

    /// Links of which every page has its own, but for two.
    fn shared_links(&mut self, body: &FamilyBody) {
        for hole in body.holes.iter().filter(|hole| hole.usual.is_none() && is_link_hole(hole)) {
            let there: Vec<(usize, &str)> = hole.there().collect();
            let mut owners: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
            for (page, value) in &there {
                owners.entry(value).or_default().push(*page);
            }
            if there.len() <= MIN_PAGES || there.len() < self.pages.len() || owners.len() + 1 != there.len() {
                continue;
            }
            for (value, pages) in owners.iter().filter(|(_, pages)| pages.len() == 2) {
                let named: Vec<bool> =
                    pages.iter().map(|&page| word::contains_name(value, &self.pages[page].slug)).collect();
                let odd = usize::from(named[0] || !named[1]);
                let message =
                    format!("{} is here, which is what `{}` has, too", shown(value), self.pages[pages[1 - odd]].slug);
                self.point_out(pages[odd], hole.said[pages[odd]].span, message, "every other page has one of its own");
            }
        }
    }

    /// Steps, and other parts of many pages, that nearly all of them have.
    fn missing_parts(&mut self, parts: &[TemplatePart], at: &mut usize) {
        for part in parts {
            let TemplatePart::Optional(group) = part else { continue };
            let number = *at;
            *at += 1;
            let all = group.places.len();
            let absent: Vec<usize> = (0..all).filter(|&page| !group.places[page].is_there).collect();
            let least = match () {
                () if absent.len() == 1 && self.lacks_number(group, absent[0]) => MIN_PAGES - 1,
                () if begins_with_step(group) => MIN_PAGES,
                () => MIN_PAGES_FOR_PARTS,
            };
            if !group.is_choice && all >= least && absent.len() <= most_departures(all).min(all / least) {
                for &page in &absent {
                    let message =
                        format!("{} is not here, and is on {} of {all} pages", first(group), all - absent.len());
                    self.add(page, Span::empty(group.places[page].span.start), message);
                }
                self.odd.mends.push(Mend::Part(number));
            }
            self.missing_parts(&group.parts, at);
        }
    }

    /// Whether the numbers of a page skip that of the step it lacks: what follows has the next one.
    fn lacks_number(&self, group: &PageGroup, page: usize) -> bool {
        let number = |text: &str| {
            let text = text.trim_start();
            let digits = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
            let number = text[..digits].parse::<u32>().ok()?;
            text[digits..].starts_with(['.', ')']).then_some(number)
        };
        let rest = self.pages[page].text.get(group.places[page].span.start as usize..).unwrap_or_default();
        let own = first_text(group).and_then(number);
        own.is_some_and(|own| own.checked_add(1) == number(rest))
    }
}

/// What links of one kind begin and end with.
struct Pattern<'h> {
    /// How many links there are of the kind.
    count: usize,
    start: &'h str,
    end: &'h str,
}

impl<'h> Pattern<'h> {
    /// What the links of all pages but one have in common, if that is enough to know them by.
    fn without(hole: &'h Hole, page: usize) -> Option<Self> {
        let mut others = hole.there().filter(|(other, _)| *other != page).map(|(_, value)| value);
        let model = others.next()?;
        let (mut start, mut end) = (model, model);
        let mut count = 1;
        for other in others {
            start = &start[..word::common_start(start, other)];
            end = &end[end.len() - word::common_end(end, other)..];
            count += 1;
        }
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        let own_start = start.split_once("://").map_or("", |(_, rest)| rest);
        let is_enough = letters(own_start) >= MIN_SHARED || letters(end) >= MIN_SHARED;
        (count >= 2 && start.len() < model.len() && is_enough).then_some(Self { count, start, end })
    }

    fn fits(&self, link: &str) -> bool {
        link.starts_with(self.start) && link.ends_with(self.end) && link.len() >= self.start.len().max(self.end.len())
    }
}

fn is_link_hole(hole: &Hole) -> bool {
    let is_link = |value: &str| value.contains("://") || value.starts_with('/');
    hole.there().count() > 0 && hole.there().all(|(_, value)| is_link(value) && !value.contains(char::is_whitespace))
}

fn shown(text: &str) -> String {
    format!("`{}`", first_line(text.trim(), SHOWN))
}

/// What a part begins with.
fn first(group: &PageGroup) -> String {
    shown(first_text(group).unwrap_or("a part"))
}

fn first_text(group: &PageGroup) -> Option<&str> {
    group.parts.iter().find_map(|part| match part {
        TemplatePart::Literal(text) if !text.trim().is_empty() => Some(text.as_str()),
        _ => None,
    })
}

fn begins_with_step(group: &PageGroup) -> bool {
    let text = first_text(group).unwrap_or_default().trim_start();
    let rest = text.trim_start_matches(|character: char| character.is_ascii_digit());
    let rest = if rest.len() < text.len() { rest.strip_prefix(['.', ')']) } else { rest.strip_prefix(['-', '*', '+']) };
    rest.is_some_and(|rest| rest.starts_with([' ', '\t']))
}

/// The value of nearly all pages, and those that have another.
fn minority(hole: &Hole) -> Option<(String, Vec<usize>)> {
    let there: Vec<(usize, &str)> = hole.there().collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, value) in &there {
        *counts.entry(value).or_default() += 1;
    }
    let (usual, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    let odd: Vec<usize> = there.iter().filter(|(_, value)| *value != usual).map(|(page, _)| *page).collect();
    let is_minority = count > 1 && there.len() - count <= most_departures(there.len());
    (is_minority && !odd.is_empty()).then(|| (usual.to_owned(), odd))
}

/// Whether two holes have the same values on nearly all pages, and not by chance.
fn is_nearly(body: &FamilyBody, model: usize, hole: usize) -> bool {
    let (model, hole) = (&body.holes[model], &body.holes[hole]);
    let is_settled = hole.is_of_choice || hole.is_optional || hole.usual.is_some() || model.usual.is_some();
    if is_settled || hole.kind == HoleKind::Json || model.kind == HoleKind::OptionalLines {
        return false;
    }
    let is_script = |hole: &Hole| hole.hint.atom == Some(AtomKind::Script);
    if is_script(model) != is_script(hole) {
        return false;
    }
    let both: Vec<(&String, &String)> =
        model.values().zip(hole.values()).filter_map(|(one, two)| Some((one.as_ref()?, two.as_ref()?))).collect();
    let agreeing: BTreeSet<&String> = both.iter().filter(|(one, two)| one == two).map(|(one, _)| *one).collect();
    let departing: Vec<&(&String, &String)> = both.iter().filter(|(one, two)| one != two).collect();
    let is_covered = hole.values().zip(model.values()).all(|(two, one)| two.is_none() || one.is_some());
    // Of three pages, two that agree are enough only if the third says what one of them does.
    let is_foreign = |(_, value): &&(&String, &String)| {
        let is_elsewhere = |other: &Hole| other.values().flatten().any(|other| other == *value);
        is_elsewhere(model)
            || (value.contains("://") && body.holes.iter().filter(|hole| is_elsewhere(hole)).count() > 1)
    };
    let least = if both.len() == 3 && departing.iter().all(is_foreign) { 2 } else { 3 };
    is_covered
        && !departing.is_empty()
        && departing.len() <= most_departures(both.len())
        && agreeing.len() >= least.max(both.len() / 3)
        && departing.iter().all(|(one, two)| !word::is_same_name(one, two))
}
