//! The curl commands of a page: the shell around them, their options, and the JSON in their bodies.

use rustc_hash::FxHashSet;

use super::walk::{BODY, PageWalk};
use crate::curl::{self, CurlCommand, Files};
use crate::diagnostic::{Applicability, Finding};
use crate::har::Request;
use crate::json::{self, Confidence};
use crate::layer::{Layer, Role, Stack};
use crate::placeholder;
use crate::request::curl::{CURL, written, written_anywhere};
use crate::request::{Part, Written};
use crate::shell::{self, Quote, Style, Word};
use crate::text::{Edit, Edits, Span};

/// How often a block is read again after what was wrong is put right: one mistake can hide the next, and few commands
/// have more than two.
const MAX_ROUNDS: usize = 6;

/// What pages write into the JSON of commands to explain it.
const COMMENTED: json::Extras =
    json::Extras { comments: true, trailing_commas: false, triple_quotes: false, json5: false };

impl PageWalk<'_> {
    /// The requests of the curl commands of a block; none where one of them has errors or leaves something out.
    pub(super) fn shell(&mut self, tag: &str, files: Files<'_>, stack: &Stack<'_>) -> Vec<Request> {
        let Some(style) = Style::of_tag(tag) else { return Vec::new() };
        (self.is_withheld, self.is_elided) = (false, false);
        let requests = self.script_of(stack, style.of_text(stack.text()), files, MAX_ROUNDS);
        if self.is_withheld || self.is_elided || !self.keeps_requests { Vec::new() } else { requests }
    }

    /// Reads a script; what is wrong with it is said once, and the rest is looked at as if it had been right.
    fn script_of(&mut self, stack: &Stack<'_>, style: Style, files: Files<'_>, rounds: usize) -> Vec<Request> {
        let script = shell::read(stack.text(), style);
        let commands = curl::commands(&script);
        let mistakes = curl::mend::mistakes(stack.text(), style, &script, &commands, &judge);
        self.show(&self.hooks.broken_shell, Some(stack), |check, context| check(&mistakes, context));
        let edits = Edits::new(mistakes.iter().flat_map(|mistake| mistake.edits.iter().cloned()).collect());
        let Some(edits) = edits.filter(|edits| !edits.is_empty() && rounds > 0) else {
            return self.commands(stack, &commands, files, &mistakes);
        };
        let repaired = Layer::of_edits(stack.text(), &edits);
        let is_guess = mistakes.iter().any(|mistake| !mistake.is_certain);
        self.script_of(&stack.push(&repaired).guessed_if(is_guess, is_guess), style, files, rounds - 1)
    }

    /// Looks at the commands of a script, without those that cannot be read.
    fn commands(
        &mut self,
        stack: &Stack<'_>,
        commands: &[CurlCommand<'_, '_>],
        files: Files<'_>,
        mistakes: &[curl::mend::ShellMistake],
    ) -> Vec<Request> {
        let mut requests = Vec::new();
        let text = stack.text();
        let broken: FxHashSet<u32> = mistakes.iter().map(|mistake| mistake.command.start).collect();
        for command in commands {
            if broken.contains(&command.name.span.start) || command.is_prose() {
                continue;
            }
            self.show(&self.hooks.curl, Some(stack), |check, context| check(command, context));
            let sent = written(text, command);
            self.data(command, &sent, stack);
            for request in &sent {
                self.show(&self.hooks.request, Some(stack), |check, context| check(request, context));
                if !self.settings.contracts.is_empty() {
                    self.form(request, stack);
                }
            }
            if self.keeps_requests {
                let found = curl::requests_with(command, files);
                self.is_elided |= found.is_none() && command.asks();
                requests.extend(found.unwrap_or_default());
            }
        }
        requests
    }

    /// The JSON in the bodies of a command that sends these requests.
    fn data(&mut self, command: &CurlCommand<'_, '_>, sent: &[Written<'_>], stack: &Stack<'_>) {
        // curl completes some URLs, whose requests are not looked at; their paths are those of servers all the same.
        let completed = if sent.is_empty() { written_anywhere(stack.text(), command) } else { Vec::new() };
        let of_lines = sent.iter().chain(&completed).find(|request| request.has_lines());
        if let Some(request) = of_lines {
            self.lines(request, stack);
        }
        for (word, range) in curl::json_bodies(command) {
            let is_own =
                |request: &&Written<'_>| request.body_text().is_some_and(|body| word.span.contains(body.outer()));
            let request = sent.iter().find(is_own);
            if of_lines.as_ref().is_some_and(is_own) || request.is_some_and(Written::has_lines) {
                continue;
            }
            if self.settings.stands_for_body(range.of(&word.text).trim()) {
                continue;
            }
            let layer = Part::word(stack.text(), word).slice(range.range()).layer();
            let stack = stack.push(&layer).named(CURL.body).with_role(Role::Body).keeping_comments(true);
            if let Ok(root) = json::parse(stack.text()) {
                self.json_body(request, &root, &stack);
            } else if is_elided(word, range) {
                // No one can say what is sent.
            } else if let Some(finding) = kept_backslashes(word, range) {
                let findings = [finding];
                self.show(&self.hooks.broken_json, Some(&stack), |check, context| check(&findings, context));
            } else {
                self.json(&stack, &BODY, |walk, root, stack| walk.json_body(request, root, stack));
            }
        }
    }

    /// A body that has one JSON document on each line.
    fn lines(&mut self, request: &Written<'_>, stack: &Stack<'_>) {
        for line in request.lines() {
            let layer = line.layer();
            if json::parse(&layer.text).is_err() && (is_json(&layer.text) || has_elision(&layer.text)) {
                continue;
            }
            let stack = stack.push(&layer).named(CURL.body).with_role(Role::Body);
            self.json(&stack, &BODY, Self::whole);
        }
    }
}

/// What is wrong with a body that is not JSON, in single quotes, whose quotes have backslashes: the shell keeps them.
fn kept_backslashes(word: &Word<'_>, range: Span) -> Option<Finding> {
    let is_single = |run: &shell::WordRun| matches!(run.quote, Quote::Single | Quote::Document);
    let text = range.of(&word.text);
    // Where the first quote has none, the backslash of another one is a slip of its own.
    let begins_so = text.find('"').is_some_and(|at| text[..at].ends_with('\\'));
    let is_bare = word.runs.iter().all(|run| run.inner.end <= range.start || is_single(run));
    if !is_bare || !begins_so {
        return None;
    }
    let backslashes = text.match_indices("\\\"").map(|(at, _)| Edit::delete(Span::from(at..at + 1)));
    let edits = Edits::new(backslashes.collect())?;
    let first = edits.first()?.span;
    json::parse(&edits.apply(text)).ok()?;
    let message = "a backslash before a quote: in single quotes the shell keeps it, and it reaches the server";
    Some(Finding::new(first, message).fix(Applicability::Safe, "remove the backslashes", edits))
}

/// Whether a text is JSON, or would be without its placeholders.
fn is_json(text: &str) -> bool {
    json::parse(text).is_ok() || json::parse(&masked(text, |_| false)).is_ok()
}

/// Whether a text is JSON, if only with mistakes of its own; and whether that is certain.
fn judge(text: &str) -> Option<bool> {
    if is_json(text) {
        return Some(true);
    }
    nearly_json(text)
}

/// Whether a text from bracket to bracket is JSON with mistakes, whose repair neither changes quotes nor adds an end.
fn nearly_json(text: &str) -> Option<bool> {
    let text = text.trim_end();
    if !text.ends_with(['}', ']']) {
        return None;
    }
    let Err(broken) = json::read(text, &BODY) else { return Some(true) };
    let edits = broken.edits.as_ref().filter(|_| broken.confidence >= Confidence::Likely)?;
    let is_inside = |edit: &Edit| (edit.span.end as usize) < text.len() && !edit.span.of(text).contains('\'');
    edits.iter().all(is_inside).then(|| broken.confidence == Confidence::Certain && !has_elision(text))
}

/// Whether a body that is not JSON is that but for variables and placeholders in the place of values, or leaves something out: then
/// no one can say what is sent.
fn is_elided(word: &Word<'_>, range: Span) -> bool {
    let text = range.of(&word.text);
    let holes: Vec<_> = word.holes().collect();
    let in_hole = |at: usize| {
        let at = at + range.start as usize;
        let next = holes.partition_point(|hole| hole.end as usize <= at);
        holes.get(next).is_some_and(|hole| hole.start as usize <= at)
    };
    json::parse(&masked(text, in_hole)).is_ok() || has_elision(text)
}

/// A text with a number in the place of each placeholder that is in no string.
fn masked(text: &str, in_hole: impl Fn(usize) -> bool) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    let mut in_string = false;
    while let Some(character) = text[at..].chars().next() {
        let len = character.len_utf8();
        if in_string {
            masked.push_str(&text[at..at + len]);
            at += len;
            if character == '\\'
                && let Some(next) = text[at..].chars().next()
            {
                masked.push(next);
                at += next.len_utf8();
            }
            in_string = character != '"';
            continue;
        }
        let hole = (at..text.len()).take_while(|&at| in_hole(at)).count();
        let is_json_here = character == '{' && text[at..].strip_prefix("{{").is_none_or(json::opens_pair);
        let shouted = placeholder::words::bare_value_len(&text[at..]);
        let placeholder = if shouted.is_some() {
            shouted
        } else if hole > 0 {
            Some(hole)
        } else {
            placeholder::len(&text[at..]).filter(|_| !is_json_here && character != '[')
        };
        if let Some(len) = placeholder {
            masked.push('0');
            at += len;
            continue;
        }
        in_string = character == '"';
        masked.push(character);
        at += len;
    }
    masked
}

/// Whether something is left out, or a comment explains it: `...`, `…`, `// …`, `# …`, `/* … */`, `<id>` outside strings.
fn has_elision(text: &str) -> bool {
    let shown = json::documented(text, COMMENTED);
    shown.is_elided || shown.has_placeholders || shown.has_comments || shown.has_statements
}
