//! What harkdown makes of a page, and whether that is right: compared with the good page by a reader of its own.

use std::collections::HashMap;
use std::fmt::Write as _;

use harkdown::diagnostic::Applicability;
use harkdown::lint;
use harkdown::rules::{Diagnostic, Settings};

use crate::pages::{Blocks, Case, Mistake, Repair};
use crate::support::clock::cpu_time;

/// What fixes made of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is the good page, but for space between tokens.
    Right,
    /// A block parses and is not the good one's, or what no fix may touch was touched.
    Wrong,
    /// Some of the mistakes are undone, and nothing else was changed.
    Partly,
    /// Something else was changed, and no block parses that should not.
    Odd,
    /// Nothing was changed.
    Alone,
}

/// What harkdown made of a page.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is counted for itself")]
pub(crate) struct Verdict {
    /// How many findings there are that the good page does not have.
    pub(crate) findings: usize,
    /// How many of the mistakes a finding is near to.
    pub(crate) located: usize,
    pub(crate) safe: Outcome,
    pub(crate) all: Outcome,
    /// Whether fixing what was fixed changes it again.
    pub(crate) unstable: bool,
    /// Whether safe fixes brought a finding of a rule that was quiet before.
    pub(crate) brought: bool,
    pub(crate) panicked: bool,
    /// What was said, a line each, and what the page became.
    pub(crate) said: String,
    pub(crate) fixed: String,
    /// Milliseconds of checking.
    pub(crate) time: f64,
}

/// How many characters a finding may be away from a mistake.
const NEAR: usize = 3;

/// Judges what becomes of a page.
pub(crate) fn judge(case: &Case) -> Verdict {
    std::panic::catch_unwind(|| judge_unguarded(case)).unwrap_or_else(|_| Verdict {
        findings: 0,
        located: 0,
        safe: Outcome::Alone,
        all: Outcome::Alone,
        unstable: false,
        brought: false,
        panicked: true,
        said: "panicked\n".to_owned(),
        fixed: String::new(),
        time: 0.0,
    })
}

fn judge_unguarded(case: &Case) -> Verdict {
    let settings = Settings::default();
    let start = cpu_time();
    let found = lint::check(&case.text, &settings).diagnostics;
    let time = cpu_time() - start;
    let fix = |text: &str, applicability| lint::fix(text, &settings, applicability).text;
    let safe = fix(&case.text, Applicability::Safe);
    let all = fix(&case.text, Applicability::Unsafe);
    let mut said = String::new();
    for found in &found {
        say(found, &case.text, &mut said);
    }
    let new = if case.departs { without_known(&found, &case.good) } else { found.iter().collect() };
    let goods = if case.departs {
        vec![case.good.clone(), fix(&case.good, Applicability::Safe), fix(&case.good, Applicability::Unsafe)]
    } else {
        vec![case.good.clone()]
    };
    Verdict {
        findings: new.len(),
        located: case.mistakes.iter().filter(|mistake| is_located(mistake, &new, &case.text)).count(),
        unstable: fix(&safe, Applicability::Safe) != safe,
        brought: safe != case.text && brings(&found, &safe),
        safe: outcome(case, &goods, &safe, true),
        all: outcome(case, &goods, &all, false),
        panicked: false,
        said,
        fixed: if safe == case.text { all } else { safe },
        time,
    }
}

fn say(found: &Diagnostic, text: &str, said: &mut String) {
    let fix = found.fix.as_ref().map(|fix| format!("{:?}: {}", fix.applicability, fix.title));
    let at = found.span.of(text);
    let at: String = at.chars().take(60).collect();
    let note = fix.or(found.help.clone()).unwrap_or_default();
    let _ = writeln!(said, "{} {:?} {at:?}: {} [{note}]", found.rule.name, found.layers, found.message);
}

/// The findings that the good page does not have.
fn without_known<'d>(found: &'d [Diagnostic], good: &str) -> Vec<&'d Diagnostic> {
    let mut known: HashMap<String, usize> = HashMap::new();
    for found in lint::check(good, &Settings::default()).diagnostics {
        *known.entry(format!("{} {}", found.rule.name, found.message)).or_default() += 1;
    }
    let is_new = |found: &&Diagnostic| match known.get_mut(&format!("{} {}", found.rule.name, found.message)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    found.iter().filter(is_new).collect()
}

/// Whether checking the fixed page gives a finding of a rule that gave fewer before.
fn brings(before: &[Diagnostic], safe: &str) -> bool {
    let after = lint::check(safe, &Settings::default()).diagnostics;
    let had: Vec<_> = before.iter().map(|found| found.rule.name).collect();
    // What was hidden by JSON that did not parse may come up; but never JSON that does not parse, or a script.
    after.iter().any(|found| found.rule.name == "invalid-script" && !had.contains(&found.rule.name))
}

/// Whether a finding, or what its fix changes, starts or ends near a mistake.
fn is_located(mistake: &Mistake, found: &[&Diagnostic], text: &str) -> bool {
    let spans = found.iter().flat_map(|found| {
        let edits = found.fix.iter().flat_map(|fix| &fix.edits).map(|edit| edit.span);
        std::iter::once(found.span).chain(edits)
    });
    let mut spans = spans.map(|span| (span.start as usize, span.end as usize));
    spans.any(|span| mistake.places.iter().any(|&place| are_near(span, place, text)))
}

fn are_near(span: (usize, usize), place: (usize, usize), text: &str) -> bool {
    let ends = [span.0, span.1];
    let is_inside = |end: usize| place.0 <= end && end <= place.1;
    ends.into_iter()
        .any(|end| is_inside(end) || distance(text, end, place.0) <= NEAR || distance(text, end, place.1) <= NEAR)
}

/// Characters between two places, without space, be it escaped or what precedes a line.
fn distance(text: &str, one: usize, other: usize) -> usize {
    let (start, end) = (one.min(other), one.max(other));
    if end - start > 400 {
        return usize::MAX;
    }
    let between =
        text[text.floor_char_boundary(start)..text.ceil_char_boundary(end)].replace("\\n", " ").replace("\\t", " ");
    between.chars().filter(|character| !character.is_whitespace() && *character != '>').count()
}

fn outcome(case: &Case, goods: &[String], fixed: &str, is_safe: bool) -> Outcome {
    if *fixed == case.text {
        return Outcome::Alone;
    }
    let page = Blocks::of(fixed);
    if goods.iter().any(|good| page.is_as(&Blocks::of(good))) {
        return Outcome::Right;
    }
    let worst = case.repair();
    let is_one = case.mistakes.len() < 2;
    if is_one && (worst == Repair::Left || worst == Repair::Quiet) {
        // Unsafe fixes may guess.
        return if is_safe { Outcome::Wrong } else { Outcome::Odd };
    }
    let before = Blocks::of(&case.text);
    let is_wrong = goods.iter().all(|good| page.is_wrong(&before, &Blocks::of(good)));
    let spaceless = |text: &str| text.split_whitespace().filter(|word| *word != ">").collect::<String>();
    match () {
        () if case.halfway().iter().any(|half| spaceless(half) == spaceless(fixed)) => Outcome::Partly,
        () if is_wrong => Outcome::Wrong,
        () => Outcome::Odd,
    }
}
