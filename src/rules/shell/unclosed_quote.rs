//! A quote that the shell closes nowhere, or in the wrong place.
//!
//! An apostrophe in a body in single quotes ends the string; the shell waits for another one.

use super::repaired;
use crate::curl::mend::{ShellMistake, ShellMistakeKind};
use crate::curl::{self, CurlCommand};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json::{self, Kind, Value};
use crate::placeholder;
use crate::rules::{About, Check, Context, Rule};
use crate::shell::{Quote, RunKind, Word, WordRun};
use crate::text::{Edit, Span, clip};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unclosed-quote",
    summary: "a quote in a curl command is never closed, or closes in the wrong place",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/unclosed-quote.md"),
    checks: &[Check::BrokenShell(check), Check::Curl(eaten)],
    about: About::Text,
    withholds: true,
};

fn check(mistakes: &[ShellMistake], context: &mut Context<'_>) {
    for mistake in mistakes {
        match mistake.kind {
            ShellMistakeKind::OpenQuote => {
                let finding = Finding::new(mistake.span, "this quote is never closed");
                let finding = if mistake.edits.is_empty() {
                    finding.help("find where the text in quotes ends, and close it there")
                } else {
                    finding
                };
                context.add(repaired(finding, mistake, "close the quote"));
            }
            ShellMistakeKind::InnerQuote('\'') => {
                let finding = Finding::new(mistake.span, "this quote ends the text that is in single quotes")
                    .help("write `'\\''` for an apostrophe in single quotes");
                context.add(repaired(finding, mistake, "escape the quote"));
            }
            ShellMistakeKind::InnerQuote(_) => {
                let finding = Finding::new(
                    mistake.span,
                    "this quote ends the text that is in double quotes: the shell removes it",
                )
                .help("put JSON in single quotes, or write `\\\"` for each quote in it");
                context.add(repaired(finding, mistake, "keep the quotes"));
            }
            ShellMistakeKind::DoubledQuote => {
                let finding = Finding::new(mistake.span, "this quote is there twice");
                context.add(repaired(finding, mistake, "remove the quote"));
            }
            ShellMistakeKind::OpenDocument => context.add(
                Finding::new(mistake.span, "this here-document is never closed")
                    .severity(Severity::Warning)
                    .help("repeat its delimiter on a line of its own"),
            ),
            _ => {}
        }
    }
}

/// Quotes in a string of a body that close and open those of the shell: `'{"query": "name = 'Bob'"}'`. The body is JSON without
/// them, so that no parser notices.
fn eaten(command: &CurlCommand<'_, '_>, context: &mut Context<'_>) {
    if command.words.iter().all(|word| word.runs.len() < 3) {
        return;
    }
    for (word, range) in curl::json_bodies(command) {
        let eaten: Vec<WordRun> = between_quotes(word).filter(|run| range.contains(run.inner)).collect();
        let root = if eaten.is_empty() { None } else { json::parse(range.of(&word.text)).ok() };
        let Some(root) = root else { continue };
        for run in eaten {
            let place = Span::new(run.inner.start - range.start, run.inner.end - range.start);
            if is_within_string(&root, place) {
                context.add(eaten_quotes(word, run));
            }
        }
    }
}

/// What is without quotes between two parts of a word that are in the same quotes, and is neither a variable nor a placeholder:
/// those are put there on purpose.
fn between_quotes<'w>(word: &'w Word<'_>) -> impl Iterator<Item = WordRun> + 'w {
    let three = word.runs.windows(3).filter_map(|runs| <[WordRun; 3]>::try_from(runs).ok());
    three.filter_map(|[before, run, after]| {
        let text = run.inner.of(&word.text);
        let is_quoted = matches!(before.quote, Quote::Single | Quote::Double)
            && after.quote == before.quote
            && before.outer.end + 1 == run.outer.start
            && run.outer.end + 1 == after.outer.start;
        let is_filled_in = placeholder::is_whole(text) || placeholder::words::is_shouted_name(text);
        (is_quoted && run.quote == Quote::Bare && run.kind == RunKind::Text && !is_filled_in).then_some(run)
    })
}

/// Whether a part of a document is in a string and not all of it: that may be a value that was put in the place of a variable.
fn is_within_string(value: &Value<'_>, part: Span) -> bool {
    let is_around = |string: Span| {
        let content = Span::new(string.start + 1, string.end.saturating_sub(1));
        content.contains(part) && content != part
    };
    match &value.kind {
        _ if !value.span.contains(part) => false,
        Kind::Object(members) => {
            members.iter().any(|member| is_around(member.key_span) || is_within_string(&member.value, part))
        }
        Kind::Array(elements) => elements.iter().any(|element| is_within_string(element, part)),
        Kind::String(_) => is_around(value.span),
        _ => false,
    }
}

fn eaten_quotes(word: &Word<'_>, run: WordRun) -> Finding {
    let (open, close) = (run.outer.start - 1, run.outer.end);
    let is_double = word.run_at(run.inner.start - 1).quote == Quote::Double;
    let what = clip(run.inner.of(&word.text));
    let message = format!("the shell takes these quotes away: `{what}` is sent without them");
    let finding = Finding::new(Span::new(open, close + 1), message).severity(Severity::Warning);
    if is_double {
        return finding.help("put JSON in single quotes, and write `\\\"` for each quote in a string of it");
    }
    let edits = [open, close].map(|at| Edit::replace(Span::new(at, at + 1), "'\\''"));
    finding.help("write `'\\''` for an apostrophe in single quotes").fix(
        Applicability::Unsafe,
        "escape the quotes",
        Vec::from(edits),
    )
}
