//! A mutated page, what harkdown made of it, and whether that is right.

use std::fmt::Write as _;

use harkdown::diagnostic::Applicability;
use harkdown::json::{self, Kind, Value};
use harkdown::lint;
use harkdown::page::Page;
use harkdown::rules::Settings;

use super::support::clock::cpu_time;

/// What became of a mutated page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The page means what it meant before it was mutated.
    Right,
    /// Every layer parses, and the page means something else.
    Wrong,
    /// Something was changed, and something is still broken.
    Partly,
    /// Nothing was changed.
    Alone,
}

/// What harkdown made of a mutated page.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is counted for itself")]
pub(crate) struct Verdict {
    /// Whether anything was found.
    pub(crate) detected: bool,
    /// Whether a finding or its fix touches the mutated characters.
    pub(crate) located: bool,
    /// What safe fixes made of it.
    pub(crate) safe: Outcome,
    /// What all fixes made of it.
    pub(crate) all: Outcome,
    /// What was said, a line each.
    pub(crate) said: String,
    /// The page behind all fixes.
    pub(crate) fixed: String,
    /// What checking the page took, in milliseconds.
    pub(crate) time: f64,
    /// Whether harkdown panicked.
    pub(crate) panicked: bool,
    /// Whether the mutated page still parses in every layer, so that nothing can be found.
    pub(crate) still_valid: bool,
}

/// Judges what is made of `mutated`, which was `truth`.
pub(crate) fn judge(truth: &str, mutated: &str) -> Verdict {
    std::panic::catch_unwind(|| judge_unguarded(truth, mutated)).unwrap_or_else(|_| Verdict {
        detected: false,
        located: false,
        safe: Outcome::Alone,
        all: Outcome::Alone,
        said: String::new(),
        fixed: mutated.to_owned(),
        time: 0.0,
        panicked: true,
        still_valid: false,
    })
}

fn judge_unguarded(truth: &str, mutated: &str) -> Verdict {
    let settings = Settings::default();
    let start = cpu_time();
    let checked = lint::check(mutated, &settings);
    let time = cpu_time() - start;
    let meant = meaning(truth);
    let safe = lint::fix(mutated, &settings, Applicability::Safe).text;
    let all = lint::fix(mutated, &settings, Applicability::Unsafe).text;
    let mut said = String::new();
    for found in &checked.diagnostics {
        let fix = found.fix.as_ref().map(|fix| format!("{:?}: {}", fix.applicability, fix.title));
        let _ = writeln!(
            said,
            "{} {:?} {:?}: {} [{}]",
            found.rule.name,
            found.layers,
            found.span.of(mutated),
            found.message,
            fix.or(found.help.clone()).unwrap_or_default()
        );
    }
    let region = region(truth, mutated);
    let touches = |start: u32, end: u32| start as usize <= region.1 && region.0 <= end as usize;
    Verdict {
        detected: !checked.diagnostics.is_empty(),
        located: checked.diagnostics.iter().any(|found| {
            touches(found.span.start, found.span.end)
                || found.fix.iter().flat_map(|fix| &fix.edits).any(|edit| touches(edit.span.start, edit.span.end))
        }),
        safe: outcome(&meant, mutated, &safe),
        all: outcome(&meant, mutated, &all),
        said,
        fixed: all,
        time,
        panicked: false,
        still_valid: meaning(mutated).is_whole,
    }
}

fn outcome(meant: &Meaning, mutated: &str, fixed: &str) -> Outcome {
    if mutated == fixed {
        return Outcome::Alone;
    }
    let meaning = meaning(fixed);
    match () {
        () if meaning.text == meant.text => Outcome::Right,
        () if meaning.is_whole => Outcome::Wrong,
        () => Outcome::Partly,
    }
}

/// Where two texts differ, as bytes of the second, with the white space around.
fn region(truth: &str, mutated: &str) -> (usize, usize) {
    let (old, new) = (truth.as_bytes(), mutated.as_bytes());
    let prefix = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let suffix = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    let (mut start, mut end) = (prefix.min(new.len() - suffix), prefix.max(new.len() - suffix));
    let is_space = |at: usize| matches!(new[at], b' ' | b'\t' | b'\n' | b'\r' | b'>');
    loop {
        let before = start;
        while start > 0 && is_space(start - 1) {
            start -= 1;
        }
        if start >= 2 && matches!(&new[start - 2..start], b"\\n" | b"\\t") {
            start -= 2;
        }
        if before == start {
            break;
        }
    }
    loop {
        let before = end;
        while end < new.len() && is_space(end) {
            end += 1;
        }
        if matches!(new.get(end..end + 2), Some(b"\\n" | b"\\t")) {
            end += 2;
        }
        if before == end {
            return (start, end);
        }
    }
}

/// What a page means: its text, in which white space between the tokens of its layers does not count.
#[derive(Debug)]
struct Meaning {
    text: String,
    /// Whether every layer is JSON that should be.
    is_whole: bool,
}

fn meaning(text: &str) -> Meaning {
    let page = Page::parse(text);
    let mut meaning = Meaning { text: String::new(), is_whole: page.har_blocks().next().is_some() };
    let mut done = 0;
    for block in page.har_blocks() {
        let content = block.content();
        push_words(&text[done..block.span.start as usize], &mut meaning.text);
        meaning.is_whole &= block.closing == harkdown::page::Closing::Closed;
        done = block.span.end as usize;
        if let Ok(root) = json::parse(&content.text) {
            let body = root.get("postData").and_then(|data| data.get("text"));
            write_value(&root, body.map(|body| body.span), &mut meaning);
        } else {
            meaning.is_whole = false;
            meaning.text.push_str(&content.text);
        }
    }
    push_words(&text[done..], &mut meaning.text);
    meaning
}

fn push_words(text: &str, out: &mut String) {
    text.split_whitespace().for_each(|word| {
        out.push_str(word);
        out.push(' ');
    });
}

/// Writes a value; the string at `body` as what it holds.
fn write_value(value: &Value<'_>, body: Option<harkdown::text::Span>, meaning: &mut Meaning) {
    match &value.kind {
        Kind::Object(members) => {
            meaning.text.push('{');
            for member in members {
                let _ = write!(meaning.text, "{:?}:", member.key.decode());
                write_value(&member.value, body, meaning);
                meaning.text.push(',');
            }
            meaning.text.push('}');
        }
        Kind::Array(elements) => {
            meaning.text.push('[');
            for element in elements {
                write_value(element, body, meaning);
                meaning.text.push(',');
            }
            meaning.text.push(']');
        }
        Kind::String(text) if body == Some(value.span) => write_body(&text.decode(), meaning),
        Kind::String(text) => {
            let _ = write!(meaning.text, "{:?}", text.decode());
        }
        Kind::Number(lexeme) => meaning.text.push_str(lexeme),
        other => {
            let _ = write!(meaning.text, "{other:?}");
        }
    }
}

fn write_body(body: &str, meaning: &mut Meaning) {
    match json::parse(body) {
        Ok(root) if root.as_object().is_some() || root.as_array().is_some() => {
            meaning.text.push_str("body:");
            write_value(&root, None, meaning);
        }
        _ => {
            meaning.is_whole &= !body.contains('"');
            let _ = write!(meaning.text, "{body:?}");
        }
    }
}
