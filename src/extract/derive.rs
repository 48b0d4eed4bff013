//! Values that are made from less: scripts of one text but for some words, URLs around what another hole says.

use super::align;
use super::call::quoted;
use super::fields::equal_holes;
use super::model::{
    AtomKind, CallPiece, FamilyBody, Hole, HoleKind, LineToken, MIN_PAGES, MOST_COMPARED, PageGroup, PartPlace, Said,
    TemplatePart, call_holes,
};
use super::page::words_of;
use super::word::{common_end, common_start};
use crate::json::string;

/// Shorter values are in a URL by chance: `v1`, `en`.
const MIN_VALUE: usize = 3;

/// What scripts must have in common to be one text with holes, in hundredths. Lower, and what is left of the text is
/// not worth a template.
const MIN_SHARED: usize = 75;

/// How many holes are in such a text at most: with more of them it is easier to read as it is.
const MAX_GAPS: usize = 8;

/// A piece of a value.
enum Segment {
    Text(String),
    Hole(usize),
}

impl Segment {
    /// A piece of a text that is written in so many JSON strings.
    fn part(&self, depth: usize) -> TemplatePart {
        match self {
            Self::Text(text) => TemplatePart::Literal((0..depth).fold(text.clone(), |text, _| string::encode(&text))),
            Self::Hole(hole) => TemplatePart::Hole(*hole),
        }
    }
}

/// Takes scripts apart that are nearly the same on all pages, or on several.
pub(super) fn unfold(mut body: FamilyBody) -> FamilyBody {
    for hole in 0..body.holes.len() {
        if body.holes[hole].kind != HoleKind::Script || body.holes[hole].is_optional {
            continue;
        }
        let pages: Vec<usize> = body.holes[hole].there().map(|(page, _)| page).collect();
        let is_family = pages.len() >= MIN_PAGES - 1;
        let Some(text) = is_family.then(|| shared(&body.holes[hole], &pages)).flatten() else {
            choose(&mut body, hole, pages);
            continue;
        };
        let segments = segments(text, &mut body.holes);
        replace(&mut body, hole, &segments);
    }
    body
}

/// What scripts have in common, as pieces, with their holes added to the others.
fn segments((texts, gaps): (Vec<String>, Vec<Hole>), holes: &mut Vec<Hole>) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut gaps = gaps.into_iter();
    for text in texts {
        segments.push(Segment::Text(text));
        if let Some(gap) = gaps.next() {
            segments.push(Segment::Hole(holes.len()));
            holes.push(gap);
        }
    }
    segments
}

/// Takes scripts apart of which there are a few kinds, each nearly the same on several pages. What a page alone has stays as
/// it is.
fn choose(body: &mut FamilyBody, hole: usize, mut left: Vec<usize>) {
    if !body.parts.iter().any(|part| reaches(part, hole)) {
        return;
    }
    let (mut choices, mut alone) = (Vec::new(), Vec::new());
    while let Some(&first) = left.first() {
        let is_like = |page: &usize| *page == first || shared(&body.holes[hole], &[first, *page]).is_some();
        let (own, others): (Vec<usize>, Vec<usize>) = left.into_iter().partition(is_like);
        left = others;
        let is_saving = |(texts, _): &(Vec<String>, Vec<Hole>)| {
            texts.iter().map(String::len).sum::<usize>() * (own.len() - 1) > LEAST_OF_CHOICE
        };
        match shared(&body.holes[hole], &own).filter(is_saving) {
            Some(text) => choices.push((own, text)),
            None => alone.extend(own),
        }
    }
    if choices.is_empty() || choices.len() > MOST_KINDS {
        return;
    }
    let model = body.holes[hole].clone();
    let mut kinds = Vec::new();
    for (pages, text) in choices {
        for &page in &pages {
            body.holes[hole].said[page].value = None;
        }
        let known = body.holes.len();
        kinds.push((pages, segments(text, &mut body.holes)));
        body.holes[known..].iter_mut().for_each(|gap| gap.is_of_choice = true);
    }
    if !alone.is_empty() {
        kinds.push((alone, vec![Segment::Hole(hole)]));
    }
    // What needs no field of its own comes last, where no flag is needed either.
    kinds.sort_by_key(|(_, segments)| segments.iter().all(|segment| matches!(segment, Segment::Text(_))));
    let group = |(pages, segments): &(Vec<usize>, Vec<Segment>)| {
        let parts = if model.is_in_call {
            vec![TemplatePart::Call(call_pieces(segments))]
        } else {
            segments.iter().map(|segment| segment.part(model.depth)).collect()
        };
        let place = |(page, said): (usize, &Said)| PartPlace { is_there: pages.contains(&page), span: said.span };
        let places = model.said.iter().enumerate().map(place).collect();
        PageGroup { parts, places, is_choice: true }
    };
    let groups: Vec<PageGroup> = kinds.iter().map(group).collect();
    if model.is_in_call {
        in_call(&mut body.parts, hole, &mut Some(vec![CallPiece::Choice(groups)]));
    } else {
        put(&mut body.parts, hole, &mut Some(groups.into_iter().map(TemplatePart::Optional).collect()));
    }
}

/// The bytes of the tags and the name that a kind of script costs.
const LEAST_OF_CHOICE: usize = 80;

/// More kinds than that are one of each page.
const MOST_KINDS: usize = 8;

/// Whether a part is a hole, or has it outside of loops.
fn reaches(part: &TemplatePart, hole: usize) -> bool {
    match part {
        TemplatePart::Hole(found) => *found == hole,
        TemplatePart::Call(pieces) => call_holes(pieces).contains(&hole),
        TemplatePart::Optional(group) => group.parts.iter().any(|part| reaches(part, hole)),
        TemplatePart::Verbatim(own) => own.parts.iter().any(|part| reaches(part, hole)),
        TemplatePart::Literal(_) | TemplatePart::Loop(_) => false,
    }
}

/// Puts others in the place of a hole.
fn put(parts: &mut Vec<TemplatePart>, hole: usize, others: &mut Option<Vec<TemplatePart>>) {
    if let Some(at) = parts.iter().position(|part| matches!(part, TemplatePart::Hole(found) if *found == hole)) {
        parts.splice(at..=at, others.take().into_iter().flatten());
        return;
    }
    for part in parts {
        match part {
            TemplatePart::Optional(group) => put(&mut group.parts, hole, others),
            TemplatePart::Verbatim(own) => put(&mut own.parts, hole, others),
            _ => {}
        }
    }
}

/// Puts others in the place of a hole of a call.
fn in_call(parts: &mut [TemplatePart], hole: usize, others: &mut Option<Vec<CallPiece>>) {
    for part in parts {
        match part {
            TemplatePart::Call(pieces) => put_in_call(pieces, hole, others),
            TemplatePart::Optional(group) => in_call(&mut group.parts, hole, others),
            TemplatePart::Verbatim(own) => in_call(&mut own.parts, hole, others),
            TemplatePart::Hole(_) | TemplatePart::Literal(_) | TemplatePart::Loop(_) => {}
        }
    }
}

fn put_in_call(pieces: &mut Vec<CallPiece>, hole: usize, others: &mut Option<Vec<CallPiece>>) {
    if let Some(at) = pieces.iter().position(|piece| matches!(piece, CallPiece::Hole(found) if *found == hole)) {
        pieces.splice(at..=at, others.take().into_iter().flatten());
        return;
    }
    for piece in pieces {
        if let CallPiece::Choice(groups) = piece {
            for group in groups {
                in_call(&mut group.parts, hole, others);
            }
        }
    }
}

/// What the scripts of some pages have in common, and the holes between.
fn shared(hole: &Hole, pages: &[usize]) -> Option<(Vec<String>, Vec<Hole>)> {
    let scripts = || pages.iter().filter_map(|&page| hole.said[page].value.as_deref());
    let all: Vec<Vec<LineToken>> = scripts().map(words_of).collect();
    if all.len() < 2 {
        return None;
    }
    let rows: Vec<&[LineToken]> = all.iter().map(Vec::as_slice).collect();
    let common = align::common(&rows);
    let length: usize = common.iter().map(|at| all[0][at[0]].text.len()).sum();
    let longest = scripts().map(str::len).max().unwrap_or_default();
    if length * 100 < longest * MIN_SHARED {
        return None;
    }
    let (mut texts, mut gaps) = (vec![String::new()], Vec::new());
    let mut from = vec![0; all.len()];
    let ends: Vec<usize> = all.iter().map(Vec::len).collect();
    for token in common.iter().chain([&ends]) {
        if token.iter().zip(&from).any(|(to, from)| to > from) {
            let said = hole.said.iter().map(|said| Said { value: None, ..*said }).collect();
            let mut gap = Hole { kind: HoleKind::Text, said, ..hole.clone() };
            gap.hint.atom = None;
            gap.hint.path.clear();
            gap.hint.before = last_word(texts.last()?);
            for (row, page) in pages.iter().enumerate() {
                gap.said[*page].value =
                    Some(all[row][from[row]..token[row]].iter().map(|token| token.text.as_str()).collect());
            }
            gaps.push(gap);
            texts.push(String::new());
        }
        let Some(literal) = all[0].get(token[0]) else { break };
        texts.last_mut()?.push_str(&literal.text);
        from = token.iter().map(|at| at + 1).collect();
    }
    (gaps.len() <= MAX_GAPS).then_some((texts, gaps))
}

fn last_word(text: &str) -> Option<String> {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric()).rev().filter(|word| !word.is_empty());
    words.next().filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).map(str::to_owned)
}

/// Takes URLs apart that are made from what other holes say, or from one host and something of each page.
pub(super) fn derive(mut body: FamilyBody) -> FamilyBody {
    let mut known: Vec<usize> = equal_holes(&body).into_iter().map(|cluster| cluster[0]).collect();
    known.retain(|&hole| is_name(&body.holes[hole]));
    if body.holes.len() > MOST_COMPARED {
        return body;
    }
    for hole in 0..body.holes.len() {
        if !is_url(&body.holes[hole]) {
            continue;
        }
        let model = known.iter().copied().filter(|known| *known != hole);
        let Some((texts, part)) = model
            .filter_map(|model| around(&body.holes[hole], &body.holes[model]))
            .min_by_key(|(texts, _)| texts.iter().map(String::len).sum::<usize>())
            .or_else(|| segment(&body.holes[hole]).filter(|_| !is_in_body(&body.holes[hole])))
        else {
            continue;
        };
        let mut segments = Vec::new();
        for (at, text) in texts.into_iter().enumerate() {
            if at > 0 {
                segments.push(Segment::Hole(part.clone().add_to(&mut body.holes)));
            }
            segments.push(Segment::Text(text));
        }
        replace(&mut body, hole, &segments);
    }
    body
}

/// Whether each page has a name or the like there.
fn is_name(hole: &Hole) -> bool {
    let is_long =
        |value: &str| value.len() >= MIN_VALUE && value.contains(char::is_alphabetic) && !value.contains("://");
    let first = hole.there().next().map(|(_, value)| value);
    hole.kind == HoleKind::Text
        && hole.usual.is_none()
        && !hole.is_optional
        && hole.there().all(|(_, value)| is_long(value))
        && hole.there().any(|(_, value)| Some(value) != first)
}

/// Whether a hole is a URL.
fn is_url(hole: &Hole) -> bool {
    let is_plain = hole.kind == HoleKind::Text && hole.usual.is_none() && !hole.is_optional;
    let is_place = !matches!(hole.hint.atom, Some(AtomKind::Script | AtomKind::Json));
    is_plain && is_place && hole.there().all(|(_, value)| value.contains("://") && !value.contains(char::is_whitespace))
}

/// Whether a hole is in a body: URLs there are data, and are whole unless they are made from another value.
fn is_in_body(hole: &Hole) -> bool {
    let is_url = hole.hint.path.len() == 1 && hole.hint.path[0] == "url" && hole.depth < 2;
    hole.hint.atom == Some(AtomKind::Text) && !is_url
}

/// The texts around what another hole says, if they are the same on all pages, and the hole between them.
fn around(hole: &Hole, model: &Hole) -> Option<(Vec<String>, Hole)> {
    let mut texts: Option<Vec<&str>> = None;
    let mut part = hole.clone();
    for (page, value) in hole.there() {
        let name = model.said[page].value.as_deref()?;
        let own: Vec<&str> = value.split(name).collect();
        let is_apart = own
            .windows(2)
            .all(|pair| !pair[0].ends_with(char::is_alphanumeric) && !pair[1].starts_with(char::is_alphanumeric));
        if own.len() < 2 || !is_apart || texts.as_ref().is_some_and(|texts| *texts != own) {
            return None;
        }
        texts = Some(own);
        part.said[page].value = Some(name.to_owned());
    }
    part.hint = model.hint.clone();
    Some((texts?.into_iter().map(str::to_owned).collect(), part))
}

/// One host and the text before and after what each page has of its own.
fn segment(hole: &Hole) -> Option<(Vec<String>, Hole)> {
    let mut values = hole.there().map(|(_, value)| value);
    let first = values.next()?;
    let (mut start, mut end) = (first, first);
    for value in values {
        start = &start[..common_start(start, value)];
        end = &end[end.len() - common_end(end, value)..];
    }
    let start = &start[..start.rfind(['/', '=', '?', '#', '&']).map_or(0, |at| at + 1)];
    let end = &end[end.find(['/', '?', '#', '&']).unwrap_or(end.len())..];
    let has_host = start.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
    let is_room = hole.there().all(|(_, value)| value.len() > start.len() + end.len());
    if !has_host || !is_room {
        return None;
    }
    let mut part = hole.clone();
    for (page, value) in hole.there() {
        part.said[page].value = Some(value[start.len()..value.len() - end.len()].to_owned());
        // Where it is written in another way than it reads, the place of the whole URL has to do.
        let span = hole.said[page].span;
        if span.len() as usize == value.len() {
            part.said[page].span.start += start.len() as u32;
            part.said[page].span.end -= end.len() as u32;
        }
    }
    let last = start.trim_end_matches(['/', '=', '?', '#', '&']).rsplit(['/', '?', '&']).next();
    part.hint.atom = None;
    part.hint.row = None;
    part.hint.path.clear();
    part.hint.before = last.filter(|word| word.chars().all(char::is_alphabetic)).map(str::to_owned);
    Some((vec![start.to_owned(), end.to_owned()], part))
}

/// Puts segments in the place of a hole.
fn replace(body: &mut FamilyBody, hole: usize, segments: &[Segment]) {
    let model = &body.holes[hole];
    if model.is_in_call {
        in_call(&mut body.parts, hole, &mut Some(call_pieces(segments)));
    } else {
        put(&mut body.parts, hole, &mut Some(segments.iter().map(|segment| segment.part(model.depth)).collect()));
    }
}

/// Segments as one value of a call.
fn call_pieces(segments: &[Segment]) -> Vec<CallPiece> {
    let mut written = Vec::new();
    for segment in segments {
        let is_first = written.is_empty();
        let join = if is_first { "" } else { " ~ " };
        match segment {
            Segment::Text(text) if text.is_empty() => {}
            Segment::Text(text) => written.push(CallPiece::Code(format!("{join}{}", quoted(text)))),
            Segment::Hole(hole) => {
                written.extend((!is_first).then(|| CallPiece::Code(join.to_owned())));
                written.push(CallPiece::Hole(*hole));
            }
        }
    }
    if written.is_empty() {
        written.push(CallPiece::Code(quoted("")));
    }
    written
}
