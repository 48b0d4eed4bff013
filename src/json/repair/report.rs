//! What a repair assumes to the findings that say it.

use super::mistake::ODD_SPACE;
use crate::diagnostic::{Alternative, Applicability, Finding, Label};
use crate::text::{Edit, Edits, Span};

/// What is wrong with a text that should be JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// One for each mistake, or for all of the white space that is wrong, in order of their place.
    pub(crate) findings: Vec<Finding>,
    /// The edits of all mistakes, which make the text JSON; `None` if nothing does.
    pub(crate) edits: Option<Edits>,
    /// How far all of them together can be trusted.
    pub(crate) confidence: Confidence,
    /// Whether it is not certain where strings start and end, or what is in them.
    pub(crate) shakes_strings: bool,
}

/// How far the repair of a text as a whole can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Confidence {
    /// There are others that are about as cheap, there is none, or what the text goes on with is not known.
    Unclear,
    /// It is the one that is clearly cheapest.
    Likely,
    /// It is, and each edit undoes a typing mistake that has one reading.
    Certain,
}

/// A repair of a text, before it is told.
#[derive(Clone, Debug)]
pub(super) struct Explanation {
    /// One for each mistake, in order of their place.
    pub(super) problems: Vec<Problem>,
    pub(super) edits: Option<Edits>,
    pub(super) confidence: Confidence,
    pub(super) shakes_strings: bool,
}

/// One mistake, in positions of the text.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    /// The characters to change.
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) labels: Vec<Label>,
    /// What the edits do, as an order.
    pub(super) title: String,
    /// What undoes the mistake; empty if nothing does.
    pub(super) edits: Vec<Edit>,
    /// Whether the edits are worth suggesting: what belongs there can be told from what is there.
    pub(super) is_suggested: bool,
    /// How certain the edits are.
    pub(super) certainty: Certainty,
    /// What to do, where there is more to say than what the edits do.
    pub(super) help: Option<&'static str>,
    /// Where several repairs are about as likely, each of them.
    pub(super) alternatives: Vec<Alternative>,
}

/// How certain the repair of one mistake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// Someone has to look at it.
    None,
    /// It undoes a typing mistake that has one reading if the whole text is read rightly.
    WithOthers,
    /// It does so whatever else is wrong with the text.
    Own,
}

const UNKNOWN: &str = "what belongs here cannot be told from the text: compare it with what it should say";

impl Explanation {
    /// The same for a text of which more than its closing brackets may be missing.
    pub(super) fn cut_off(mut self) -> Self {
        self.confidence = Confidence::Unclear;
        if let Some(last) = self.problems.last_mut() {
            last.is_suggested = false;
            last.certainty = Certainty::None;
            last.alternatives.clear();
        }
        self
    }

    /// The findings.
    pub(super) fn told(self) -> Broken {
        let Self { problems, edits, confidence, shakes_strings } = self;
        let findings = spaces_as_one(problems).into_iter().map(|problem| problem.told(confidence)).collect();
        Broken { findings, edits, confidence, shakes_strings }
    }
}

/// Makes one problem of all white space that JSON does not allow: a page that was pasted has it on every line.
fn spaces_as_one(problems: Vec<Problem>) -> Vec<Problem> {
    let is_space = |problem: &Problem| problem.message == ODD_SPACE && problem.certainty == Certainty::Own;
    let (spaces, mut others): (Vec<Problem>, Vec<Problem>) = problems.into_iter().partition(is_space);
    let count = spaces.len();
    let edits = spaces.iter().flat_map(|space| space.edits.clone()).collect();
    if let Some(mut first) = spaces.into_iter().next() {
        match count {
            1 => {}
            2 => first.message.push_str(", here and in one more place"),
            _ => first.message = format!("{}, here and in {} more places", first.message, count - 1),
        }
        let at = others.partition_point(|other| other.span < first.span);
        others.insert(at, Problem { edits, ..first });
    }
    others
}

impl Problem {
    /// The finding, by how far the repair of the whole text can be trusted.
    fn told(self, whole: Confidence) -> Finding {
        let is_safe = match self.certainty {
            Certainty::None => false,
            Certainty::WithOthers => whole == Confidence::Certain,
            Certainty::Own => true,
        };
        let finding = Finding { labels: self.labels, ..Finding::new(self.span, self.message) };
        let finding = match self.alternatives.as_slice() {
            [] if self.is_suggested => finding,
            [] => finding.help(self.help.unwrap_or(UNKNOWN)),
            [_, others @ ..] => with_alternatives(finding, others, &self.alternatives),
        };
        if !self.is_suggested {
            return finding;
        }
        let applicability = if is_safe { Applicability::Safe } else { Applicability::Unsafe };
        finding.fix(applicability, self.title, self.edits)
    }
}

/// Says what may be meant, and where the others than the first change the text.
fn with_alternatives(mut finding: Finding, others: &[Alternative], all: &[Alternative]) -> Finding {
    for other in others {
        if let Some(edit) = other.edits.first() {
            finding = finding.label(edit.span, format!("or {}", other.title));
        }
    }
    let titles: Vec<&str> = all.iter().map(|alternative| alternative.title.as_str()).collect();
    let help = format!("several repairs are about as likely: {}", titles.join("; or "));
    finding.help(help).alternatives(all.to_vec())
}
