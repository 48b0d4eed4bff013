//! Text that should be JSON and is not.
//!
//! Tools that turn the block into code stop at it, or send the broken text on to the reader.

use crate::diagnostic::{Alternative, Applicability, Finding, Severity};
use crate::json::Broken;
use crate::rules::{Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "invalid-json",
    summary: "a har block or a JSON body is not valid JSON",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/invalid-json.md"),
    checks: &[Check::BrokenJson(check)],
    withholds: true,
};

fn check(broken: &Broken, context: &mut Context<'_>) {
    for problem in &broken.problems {
        let applicability = if broken.is_safe(problem) { Applicability::Safe } else { Applicability::Unsafe };
        let mut finding = Finding::new(problem.span, problem.message.clone());
        for (span, message) in &problem.labels {
            finding = finding.label(*span, message.clone());
        }
        finding = match problem.alternatives.as_slice() {
            [] if problem.is_suggested => finding,
            [] => finding.help(problem.help.unwrap_or(UNKNOWN)),
            alternatives => with_alternatives(finding, alternatives),
        };
        if problem.is_suggested {
            finding = finding.fix(applicability, problem.title.clone(), problem.edits.clone());
        }
        context.add(finding);
    }
}

const UNKNOWN: &str = "what belongs here cannot be told from the text: compare it with what it should say";

/// Says what may be meant, and where.
fn with_alternatives(mut finding: Finding, alternatives: &[Alternative]) -> Finding {
    for alternative in &alternatives[1..] {
        if let Some(edit) = alternative.edits.first() {
            finding = finding.label(edit.span, format!("or {}", alternative.title));
        }
    }
    let titles: Vec<&str> = alternatives.iter().map(|alternative| alternative.title.as_str()).collect();
    let help = format!("several repairs are about as likely: {}", titles.join("; or "));
    finding.help(help).alternatives(alternatives.to_vec())
}
