//! A broken JSON text to the mistakes that explain it most cheaply, each with the edits that undo it.

mod apart;
mod cost;
mod decimal;
mod escaped;
mod expression;
mod guide;
mod ids;
mod layout;
mod lists;
mod mistake;
mod moves;
mod repaired;
mod report;
mod rivals;
mod safety;
mod search;
mod state;
mod structure;

use super::lexer::Symbol;
use super::parser::{self, MAX_DEPTH, Stop};
use super::tree::Value;
use crate::diagnostic::Label;
use crate::text::{Edit, Edits, Span};
pub use guide::{Blind, End};
pub(crate) use guide::{Guide, Spot};
use mistake::{Mistake, MistakeKind, Trust};
use repaired::Repaired;
pub use report::Broken;
pub(crate) use report::Confidence;
use report::{Certainty, Explanation, Problem};
use search::{Search, Solution};

/// Reads JSON text, or says what is wrong with it. `guide` is what its caller knows of it.
///
/// # Errors
///
/// With the mistakes and how to put them right.
pub fn read<'t>(text: &'t str, guide: &dyn Guide) -> Result<Value<'t>, Broken> {
    parser::parse(text).map_err(|stop| explain(text, stop, guide).told())
}

/// As [`read`], for a text of which more than its closing brackets may be missing.
///
/// # Errors
///
/// As [`read`]; nothing certain is known of the end.
pub(crate) fn read_cut_off<'t>(text: &'t str, guide: &dyn Guide) -> Result<Value<'t>, Broken> {
    parser::parse(text).map_err(|stop| explain(text, stop, guide).cut_off().told())
}

fn explain(text: &str, stop: Stop, guide: &dyn Guide) -> Explanation {
    if stop.too_deep || text.trim().is_empty() {
        return hopeless(text, stop);
    }
    if let Some(explanation) =
        escaped::once_too_often(text).or_else(|| escaped::for_html(text)).or_else(|| decimal::commas(text))
    {
        return explanation;
    }
    let Some(solution) = Search::new(text, guide, guide.root(), (0, budget(text)), moves::assume).run() else {
        return hopeless(text, stop);
    };
    explanation(text, solution, guide).unwrap_or_else(|| hopeless(text, stop))
}

/// How much work a repair may take, by the measure of looking at a byte: in proportion to the text, a few milliseconds.
fn budget(text: &str) -> usize {
    // Each byte is looked at once a way that comes near, of which there are seldom more; a short text may have many.
    const LOOKS: usize = 16;
    const AT_LEAST: usize = 8 << 20;
    LOOKS * text.len() + AT_LEAST
}

/// The report of a text that nothing makes JSON: where reading stopped.
fn hopeless(text: &str, stop: Stop) -> Explanation {
    let end = text[stop.offset as usize..].chars().next().map_or(0, char::len_utf8) as u32;
    let message = if stop.too_deep {
        format!("arrays and objects nest deeper than {MAX_DEPTH} levels")
    } else if text.trim().is_empty() {
        "expected a JSON value, found nothing".to_owned()
    } else {
        format!("this is not JSON from here on: found `{}`", mistake::clip(&text[stop.offset as usize..]))
    };
    let problem = Problem {
        span: Span::new(stop.offset, stop.offset + end),
        message,
        labels: Vec::new(),
        title: String::new(),
        edits: Vec::new(),
        is_suggested: false,
        certainty: Certainty::None,
        help: None,
        alternatives: Vec::new(),
    };
    Explanation { problems: vec![problem], edits: None, confidence: Confidence::Unclear, shakes_strings: true }
}

/// The report of a solution, if its edits are disjoint and do make the text an object or array.
fn explanation(text: &str, solution: Solution, guide: &dyn Guide) -> Option<Explanation> {
    let repaired = Repaired::new(text, &solution.mistakes, guide)?;
    let alternatives = rivals::alternatives(text, &solution, &repaired, guide);
    if let Some(end) = parser::complete_end(text).filter(|&end| is_joined(end, &solution.mistakes)) {
        return Some(leftover(text, end));
    }
    let end = end(text, &solution.mistakes, &repaired);
    let is_cut_off = solution.mistakes.iter().any(|mistake| mistake.kind == MistakeKind::CutOff);
    let is_likely = solution.is_exhaustive && alternatives.is_empty() && solution.agrees_with_guide && !is_cut_off;
    let mut mistakes = solution.mistakes;
    safety::distrust(text, &repaired.text, &mut mistakes, guide);
    let is_sure = mistakes.iter().all(|mistake| mistake.trust == Trust::Sure);
    let confidence = match () {
        () if !is_likely => Confidence::Unclear,
        () if is_sure && end == End::Whole => Confidence::Certain,
        () => Confidence::Likely,
    };
    mistakes.sort_by_key(|mistake| mistake.edits.first().map(|edit| edit.span));
    let tied: Vec<Span> = alternatives.iter().flat_map(|tie| tie.edits.iter().copied()).collect();
    let Solution { is_exhaustive, agrees_with_guide, .. } = solution;
    let whole = apart::Whole { is_exhaustive, agrees_with_guide, tied: &tied };
    let certainties = apart::certainties(text, &mistakes, whole);
    let is_shaky = |(mistake, certainty): (&Mistake, &Certainty)| {
        *certainty < Certainty::Own && confidence < Confidence::Certain && apart::is_about_strings(mistake.kind)
    };
    let shakes_strings = !is_exhaustive || mistakes.iter().zip(&certainties).any(is_shaky);
    let mut problems = problems(text, &mistakes, &certainties);
    let edits = Edits::new(problems.iter().flat_map(|problem| problem.edits.iter().cloned()).collect())?;
    if let Some(last) = problems.last_mut().filter(|_| end == End::Lost) {
        last.is_suggested = false;
    }
    rivals::tell(&mut problems, alternatives);
    Some(Explanation { problems, edits: Some(edits), confidence, shakes_strings })
}

/// What the repaired text and its layout say about its end.
fn end(text: &str, mistakes: &[Mistake], repaired: &Repaired) -> End {
    let closing = mistakes.iter().rev().take_while(|mistake| is_closing(mistake.kind) && ends_at(text, mistake));
    let closing: Vec<&Mistake> = closing.collect();
    let is_proven_string =
        closing.last().is_some_and(|first| first.kind == MistakeKind::NoClosingQuote && first.trust == Trust::Sure);
    let is_after_last_line = closing.len() == 1 && text.len() > text.trim_end_matches([' ', '\t', '\r', '\n']).len();
    match repaired.end {
        _ if closing.is_empty() => End::Whole,
        End::Open if is_proven_string || is_after_last_line => End::Whole,
        end => end,
    }
}

/// Whether several mistakes are assumed only to make sense of what follows a document that is complete at `end`.
fn is_joined(end: u32, mistakes: &[Mistake]) -> bool {
    mistakes.len() > 1 && !mistakes.iter().all(|mistake| mistake.span.start >= end && mistake.removes())
}

/// The report of a complete document with something else after it.
fn leftover(text: &str, end: u32) -> Explanation {
    let rest = &text[end as usize..];
    let start = text.len() - rest.trim_start().len();
    let span = Span::from(start..text.trim_end().len().max(start));
    let line = Span::from(start..start + text[start..].lines().next().map_or(0, |line| line.trim_end().len()));
    let problem = Problem {
        span: line,
        message: format!("unexpected `{}` after the end of the document", mistake::clip(span.of(text))),
        labels: vec![Label { span: Span::new(end - 1, end), message: "the document is complete here".to_owned() }],
        title: String::new(),
        edits: Vec::new(),
        is_suggested: false,
        certainty: Certainty::None,
        help: None,
        alternatives: Vec::new(),
    };
    let edits = Some(Edit::delete(span).into());
    Explanation { problems: vec![problem], edits, confidence: Confidence::Likely, shakes_strings: false }
}

/// One problem for each mistake; what was cut off at one place is one.
fn problems(text: &str, mistakes: &[Mistake], certainties: &[Certainty]) -> Vec<Problem> {
    let closes_at = |mistake: &Mistake| mistake.insertion().filter(|_| is_closing(mistake.kind));
    let is_one = |mistake: &Mistake, next: &Mistake| closes_at(mistake).is_some_and(|at| closes_at(next) == Some(at));
    let mut certainties = certainties.iter().copied();
    let problem_of = |one: &[Mistake]| {
        let problem = if let [mistake] = one { problem(text, mistake) } else { cut_off(text, one) };
        Problem { certainty: certainties.by_ref().take(one.len()).min().unwrap_or(problem.certainty), ..problem }
    };
    mistakes.chunk_by(is_one).map(problem_of).collect()
}

/// Whether a mistake is put right at the very end of the text.
fn ends_at(text: &str, mistake: &Mistake) -> bool {
    mistake.insertion().is_some_and(|at| text[at as usize..].trim_start().is_empty())
}

fn is_closing(kind: MistakeKind) -> bool {
    matches!(
        kind,
        MistakeKind::NoClosingQuote
            | MistakeKind::CutOff
            | MistakeKind::Missing(Symbol::CloseObject | Symbol::CloseArray)
    )
}

fn problem(text: &str, mistake: &Mistake) -> Problem {
    Problem {
        span: mistake.span,
        message: mistake.message(text),
        labels: mistake.label().into_iter().collect(),
        title: mistake.title(text),
        edits: mistake.edits.clone(),
        is_suggested: mistake.is_suggested(),
        certainty: Certainty::None,
        help: mistake.help,
        alternatives: mistake.others.clone(),
    }
}

/// The problem of several mistakes that were cut off at one place.
fn cut_off(text: &str, mistakes: &[Mistake]) -> Problem {
    let first = problem(text, &mistakes[0]);
    let missing: String = mistakes.iter().map(|mistake| mistake.edits[0].text.as_str()).collect();
    Problem {
        message: cut_off_message(mistakes),
        labels: mistakes.iter().filter_map(Mistake::label).collect(),
        title: format!("insert `{}`", mistake::clip(missing.trim())),
        edits: vec![Edit::replace(first.edits[0].span, missing)],
        is_suggested: mistakes.iter().all(Mistake::is_suggested),
        ..first
    }
}

/// What was never closed: "this string and 3 objects around it are never closed".
fn cut_off_message(mistakes: &[Mistake]) -> String {
    let count = |kind| mistakes.iter().filter(|mistake| mistake.kind == kind).count();
    let strings = count(MistakeKind::NoClosingQuote);
    let objects = count(MistakeKind::Missing(Symbol::CloseObject));
    let arrays = count(MistakeKind::Missing(Symbol::CloseArray));
    let plural = |count: usize, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{count} {word}s")),
    };
    let around = [plural(objects, "object"), plural(arrays, "array")];
    let around: Vec<String> = around.into_iter().flatten().collect();
    match (strings, objects + arrays) {
        (0, 1) => format!("cut off here: {} is never closed", around.join("")),
        (0, _) => format!("cut off here: {} are never closed", around.join(" and ")),
        _ => format!("cut off here: a string and the {} around it are never closed", around.join(" and the ")),
    }
}
