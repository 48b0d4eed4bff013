//! A JSON object that names the same member twice.
//!
//! Readers keep the last value, so the first one is lost without a word.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json::Member;
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "duplicate-key",
    summary: "a JSON object names the same member twice",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/duplicate-key.md"),
    checks: &[Check::Object(check)],
    about: About::Text,
    withholds: true,
};

/// Up to this many members, comparing each with each is faster than a map.
const FEW: usize = 12;

fn check(members: &[Member<'_>], context: &mut Context<'_>) {
    if members.len() <= FEW && is_free_of_doubles(members) {
        return;
    }
    let mut first: HashMap<Cow<'_, str>, usize> = HashMap::new();
    for (at, member) in members.iter().enumerate() {
        // A page leaves out as much as it likes.
        if matches!(member.key.raw, "..." | "…") {
            continue;
        }
        match first.get(&member.key.decode()) {
            Some(&earlier) => {
                let finding = double(members, earlier, at);
                // A body that says something twice is sent as it is.
                context.add(if context.is_body() { finding.keeping_request() } else { finding });
            }
            None => {
                first.insert(member.key.decode(), at);
            }
        }
    }
}

fn is_free_of_doubles(members: &[Member<'_>]) -> bool {
    let is_new = |(at, member): (usize, &Member<'_>)| {
        !member.key.escaped && members[..at].iter().all(|earlier| earlier.key.raw != member.key.raw)
    };
    members.iter().enumerate().all(is_new)
}

fn double(members: &[Member<'_>], earlier: usize, at: usize) -> Finding {
    let (first, second) = (&members[earlier], &members[at]);
    let is_equal = first.value.kind == second.value.kind;
    let finding = Finding::new(second.key_span, format!("duplicate key `{}`", second.key.decode()))
        .label(first.key_span, if is_equal { "first used here" } else { "first used here; this value is lost" });
    let removal = Span::new(members[at - 1].span().end, second.span().end);
    if is_equal {
        return finding.fix(Applicability::Safe, "remove the repetition", vec![Edit::delete(removal)]);
    }
    let lost = Span::new(first.span().start, members[earlier + 1].span().start);
    finding.fix(Applicability::Unsafe, "remove the value that is lost", vec![Edit::delete(lost)])
}
