//! Repairs that are about as likely as the cheapest one: what is shown where none can be chosen.

use std::ops::Range;

use super::guide::Guide;
use super::mistake::{Mistake, edits_of};
use super::repaired::Repaired;
use super::report::Problem;
use super::search::{Rival, Solution};
use crate::diagnostic::Alternative;
use crate::text::{Span, start};

/// How many repairs are shown at one place: a longer list is not read.
const MOST: usize = 4;

/// A part of a solution that can be explained otherwise.
pub(super) struct Tie {
    /// The places that its repairs change.
    pub(super) edits: Vec<Span>,
    alternatives: Vec<Alternative>,
}

/// The parts of a solution for which another explanation gives another document.
pub(super) fn alternatives(text: &str, solution: &Solution, repaired: &Repaired, guide: &dyn Guide) -> Vec<Tie> {
    let mut ties: Vec<(Range<usize>, Tie)> = Vec::new();
    for rival in &solution.rivals {
        if !differs(text, solution, rival, (repaired, guide)) {
            continue;
        }
        let Some(theirs) = alternative(text, &rival.mistakes) else { continue };
        if let Some((_, tie)) = ties.iter_mut().find(|(range, _)| *range == rival.instead_of) {
            if tie.alternatives.len() < MOST && !tie.alternatives.contains(&theirs) {
                tie.alternatives.push(theirs);
            }
            continue;
        }
        let ours = &solution.mistakes[rival.instead_of.clone()];
        let edits = ours.iter().flat_map(|mistake| &mistake.edits).map(|edit| edit.span).collect();
        let Some(own) = alternative(text, ours) else { continue };
        let tie = Tie { edits, alternatives: vec![own, theirs] };
        ties.push((rival.instead_of.clone(), tie));
    }
    ties.into_iter().map(|(_, tie)| tie).collect()
}

/// Whether a rival makes another document of the text.
fn differs(text: &str, solution: &Solution, rival: &Rival, (repaired, guide): (&Repaired, &dyn Guide)) -> bool {
    let (before, after) = (&solution.mistakes[..rival.instead_of.start], &solution.mistakes[rival.instead_of.end..]);
    let other = Repaired::new(text, before.iter().chain(&rival.mistakes).chain(after), guide);
    other.is_some_and(|other| other.text != repaired.text && other.value != repaired.value)
}

/// None where the edits get in each other's way.
fn alternative(text: &str, mistakes: &[Mistake]) -> Option<Alternative> {
    let titles: Vec<String> = mistakes.iter().map(|mistake| placed_title(text, mistake)).collect();
    let edits = edits_of(mistakes)?;
    let title = if titles.is_empty() { "leave it".to_owned() } else { titles.join(" and ") };
    Some(Alternative { title, edits })
}

/// What the edits of a mistake do, and where, if they insert.
fn placed_title(text: &str, mistake: &Mistake) -> String {
    // Enough to find the place again on its line.
    const LONGEST: usize = 16;
    let title = mistake.title(text);
    let Some(at) = mistake.insertion() else {
        return title;
    };
    let rest = text[at as usize..].trim_start();
    match start(rest, LONGEST).lines().next().map(str::trim_end) {
        None | Some("") => format!("{title} at the end"),
        Some(next) => format!("{title} before `{next}`"),
    }
}

/// Tells the problems which of them have alternatives; what is told with another one is there.
pub(super) fn tell(problems: &mut [Problem], ties: Vec<Tie>) {
    for tie in ties {
        let is_part = |problem: &Problem| problem.edits.iter().any(|edit| tie.edits.contains(&edit.span));
        let mut parts: Vec<&mut Problem> = problems.iter_mut().filter(|problem| is_part(problem)).collect();
        for problem in &mut parts {
            problem.is_suggested = false;
        }
        if let Some(first) = parts.first_mut() {
            first.alternatives.extend(tie.alternatives);
        }
    }
}
