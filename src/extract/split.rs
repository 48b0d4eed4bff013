//! What a page says again beside something else: two holes for one.

use std::collections::BTreeSet;

use super::model::{CommonText, FamilyBody, Hole, HoleKind, MOST_COMPARED, TemplatePart, is_mostly_one};
use crate::text::Span;

/// Splits holes of which every value begins or ends with what another hole says, as one word beside others.
pub(super) fn split(mut body: FamilyBody) -> FamilyBody {
    if body.holes.len() > MOST_COMPARED {
        return body;
    }
    for hole in 0..body.holes.len() {
        let found = (0..body.holes.len()).find_map(|other| halves(&body.holes[hole], &body.holes[other]));
        let Some((known, rest, is_first)) = found.filter(|_| body.holes[hole].kind == HoleKind::Text) else { continue };
        let kept = known.add_to(&mut body.holes);
        body.holes[hole] = rest;
        let pair = if is_first { [kept, hole] } else { [hole, kept] };
        replace(&mut body.parts, hole, pair);
        if let Some((first, second)) = apart(&body.holes[hole]) {
            let last = second.add_to(&mut body.holes);
            body.holes[hole] = first;
            replace(&mut body.parts, hole, [hole, last]);
        }
    }
    body
}

/// A hole as two, where nearly all values begin or end with one word.
fn apart(hole: &Hole) -> Option<(Hole, Hole)> {
    let there: Vec<usize> = (0..hole.said.len()).filter(|&page| hole.said[page].value.is_some()).collect();
    let value = |page: usize| hole.said[page].value.as_deref().unwrap_or_default();
    [true, false].into_iter().find_map(|is_first| {
        let cut = |page: usize| if is_first { value(page).find(' ') } else { value(page).rfind(' ') };
        let cuts: Vec<usize> = there.iter().map(|&page| cut(page)).collect::<Option<_>>()?;
        let halves = || there.iter().zip(&cuts).map(|(&page, &at)| (&value(page)[..at], &value(page)[at + 1..]));
        let words: Vec<&str> = halves().map(|(first, last)| if is_first { first } else { last }).collect();
        if !is_mostly_one(&words) {
            return None;
        }
        let (mut first, mut second) = (hole.clone(), hole.clone());
        for ((&page, &at), (one, other)) in there.iter().zip(&cuts).zip(halves()) {
            let Span { start, end } = hole.said[page].span;
            first.said[page].value = Some(one.to_owned());
            first.said[page].span = Span::new(start, start + at as u32);
            second.said[page].value = Some(other.to_owned());
            second.said[page].span = Span::new(start + at as u32 + 1, end);
        }
        let usual = words.iter().find(|word| words.iter().filter(|other| other == word).count() * 2 > words.len());
        second.hint.before = usual.filter(|_| is_first).map(|word| (*word).to_owned()).or(second.hint.before);
        Some((first, second))
    })
}

/// A hole as one that says what `other` does, and one for the rest; and whether the rest comes last.
fn halves(hole: &Hole, other: &Hole) -> Option<(Hole, Hole, bool)> {
    let is_text = |hole: &Hole| hole.kind == HoleKind::Text && hole.hint.atom.is_none() && !hole.is_in_call;
    if !is_text(hole) || !is_text(other) || hole.depth > 0 || other.depth > 0 {
        return None;
    }
    let all: Vec<(&String, &String)> = hole
        .values()
        .zip(other.values())
        .filter(|(own, _)| own.is_some())
        .map(|(own, other)| Some((own.as_ref()?, other.as_ref()?)))
        .collect::<Option<_>>()?;
    let words: BTreeSet<&String> = all.iter().map(|(_, known)| *known).collect();
    if words.len() < 2 || words.iter().any(|word| word.is_empty()) {
        return None;
    }
    let rest = |value: &str, known: &str, is_first: bool| {
        let rest = if is_first {
            value.strip_prefix(known)?.strip_prefix(' ')
        } else {
            value.strip_suffix(known)?.strip_suffix(' ')
        };
        rest.filter(|rest| !rest.is_empty()).map(str::to_owned)
    };
    [true, false].into_iter().find_map(|is_first| {
        all.iter().all(|(value, known)| rest(value, known, is_first).is_some()).then_some(())?;
        let (mut known, mut left) = (hole.clone(), hole.clone());
        for page in (0..hole.said.len()).filter(|&page| hole.said[page].value.is_some()) {
            let (value, word) = (hole.said[page].value.as_ref()?, other.said[page].value.as_ref()?);
            let span = hole.said[page].span;
            let len = word.len() as u32;
            let (word_span, rest_span) = if is_first {
                (Span::new(span.start, span.start + len), Span::new(span.start + len + 1, span.end))
            } else {
                (Span::new(span.end - len, span.end), Span::new(span.start, span.end - len - 1))
            };
            left.said[page].value = rest(value, word, is_first);
            left.said[page].span = rest_span;
            known.said[page].value = Some(word.clone());
            known.said[page].span = word_span;
        }
        left.hint.is_whole = false;
        known.hint.is_whole = false;
        Some((known, left, is_first))
    })
}

/// Puts two holes with a space between in the place of one.
fn replace(parts: &mut Vec<TemplatePart>, hole: usize, [first, second]: [usize; 2]) {
    let mut at = 0;
    while at < parts.len() {
        match &mut parts[at] {
            TemplatePart::Hole(found) if *found == hole => {
                parts.splice(
                    at..=at,
                    [TemplatePart::Hole(first), TemplatePart::Literal(" ".to_owned()), TemplatePart::Hole(second)],
                );
                return;
            }
            TemplatePart::Optional(group) => replace(&mut group.parts, hole, [first, second]),
            TemplatePart::Verbatim(CommonText { parts, .. }) => replace(parts, hole, [first, second]),
            _ => {}
        }
        at += 1;
    }
}
