//! Tera for the templates of a project: none of them runs for ever, or makes a text that fills the memory.
//!
//! Tera bounds `range`, and how deep components call themselves. So calls of functions are put into a template when it is read:
//! one at the start of every round of a loop, and one after every `set`, which sees what the variable holds now.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, Write};
use std::ops::Range;
use std::time::{Duration, Instant};

use tera::{Context, Kwargs, State, StringInput, Tera, TeraResult, Value};

use crate::excerpt::{self, ExcerptMark};
use crate::text::{LineIndex, Span};

/// What each call that is put into a template starts with.
const CALL: &str = "harkdown_bound_";

/// The rounds of all loops in one text: all pairs of a thousand records four times over. They take a few seconds.
const MOST_ROUNDS: usize = 4_000_000;

/// The time for one text, where a round does much: far more than any text takes that is to be read.
const LONGEST: Duration = Duration::from_mins(1);

/// The bytes of one text: the largest pages of all documentation are a tenth of it.
const MOST_BYTES: usize = 64 << 20;

/// The room for a text at first, in bytes: that of a page with a request.
const ROOM: usize = 32 << 10;

/// The bytes and items that a variable holds. An expression, which Tera bounds as well, makes a hundred times that at most.
const MOST_HELD: usize = 4 << 20;

/// How deep the lists of a variable nest: they are walked by recursion.
const DEEPEST: usize = 100;

thread_local! {
    /// What the text that this thread makes has taken so far.
    static SPENT: Cell<Spent> = const { Cell::new(Spent { rounds: 0, end: None }) };
}

#[derive(Clone, Copy)]
struct Spent {
    rounds: usize,
    end: Option<Instant>,
}

/// Teaches an engine the functions that [`bounded`] calls, and two filters that multiply texts.
pub fn register(tera: &mut Tera) {
    tera.register_function("harkdown_bound_round", |_: Kwargs, _: &State| spend(1));
    tera.register_function("harkdown_bound_held", |arguments: Kwargs, _: &State| {
        let mut left = MOST_HELD;
        measure(arguments.must_get::<&Value>("value")?, DEEPEST, &mut left)?;
        // Looking at a list takes time as well; at a text it doesn't.
        spend((MOST_HELD - left) / 1_000)
    });
    tera.register_filter("replace", |text: StringInput, arguments: Kwargs, state: &State| -> TeraResult<Value> {
        let from = arguments.must_get::<&str>("from")?;
        let to = arguments.must_get::<StringInput>("to")?;
        let is_safe = state.autoescaping_enabled() && (text.is_safe() || to.is_safe());
        let (text, to) = if is_safe {
            (text.rendered(state)?, to.rendered(state)?)
        } else {
            (Cow::Borrowed(text.as_str()), Cow::Borrowed(to.as_str()))
        };
        let longer = text.matches(from).count().saturating_mul(to.len());
        fits(text.len().saturating_add(longer))?;
        Ok(text_value(&text.replace(from, &to), is_safe))
    });
    tera.register_filter("join", |list: &[Value], arguments: Kwargs, state: &State| -> TeraResult<Value> {
        let separator = arguments.get::<StringInput>("sep")?;
        let is_safe = state.autoescaping_enabled()
            && (list.iter().any(|item| item.is_string() && item.is_safe())
                || separator.as_ref().is_some_and(StringInput::is_safe));
        let between = match &separator {
            Some(separator) if is_safe => separator.rendered(state)?,
            Some(separator) => Cow::Borrowed(separator.as_str()),
            None => Cow::Borrowed(""),
        };
        let mut joined = String::new();
        for (at, item) in list.iter().enumerate() {
            if at > 0 {
                joined.push_str(&between);
            }
            match () {
                () if !is_safe => joined.push_str(&item.to_string()),
                () if item.is_undefined() => {}
                () if item.is_safe() => joined.push_str(&item.to_string()),
                () => joined.push_str(&state.escape(&item.to_string())?),
            }
            fits(joined.len())?;
        }
        Ok(text_value(&joined, is_safe))
    });
}

/// Makes the text of a template.
///
/// # Errors
///
/// What Tera says of a template, and one that takes more than this module allows.
pub fn render(tera: &Tera, name: &str, context: &Context) -> TeraResult<String> {
    SPENT.set(Spent { rounds: 0, end: Some(Instant::now() + LONGEST) });
    let mut text = Bounded(Vec::with_capacity(ROOM));
    match tera.render_to(name, context, &mut text) {
        // What the writer says itself is lost on the way.
        Err(_) if text.0.len() > MOST_BYTES => Err(wrong(format!("the text is larger than {} MiB", MOST_BYTES >> 20))),
        Err(error) => Err(error),
        Ok(()) => String::from_utf8(text.0).map_err(|error| wrong(error.to_string())),
    }
}

/// A template with the calls in it that bound it. Its lines are where they were.
#[must_use]
pub fn bounded(template: &str) -> String {
    let mut out = String::with_capacity(template.len() + template.len() / 8);
    let mut rest = template;
    // The variables of the `{% set NAME %}` that are open.
    let mut open = Vec::new();
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(end) = tag_end(rest) else {
            out.push('{');
            rest = &rest[1..];
            continue;
        };
        let tag;
        (tag, rest) = rest.split_at(end);
        if !tag.starts_with("{%") {
            out.push_str(tag);
            continue;
        }
        let inner = tag[2..].trim_end_matches("%}").trim_matches('-').trim();
        let (word, after) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        if word == "raw" {
            let end = raw_end(rest);
            out.push_str(tag);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        // The call takes over the `-` that cuts off white space.
        let behind = if tag.ends_with("-%}") { "-}}" } else { "}}" };
        let held = |name: &str, out: &mut String| {
            out.extend(["{{ ", CALL, "held(value=", name, " | default(value=\"\")) ", behind]);
        };
        out.push_str(tag);
        match word {
            "for" => out.extend(["{{ ", CALL, "round() ", behind]),
            "set" | "set_global" => match after.split_once('=') {
                Some((name, _)) => held(name.trim(), &mut out),
                None => open.push(after.split('|').next().unwrap_or(after).trim().to_owned()),
            },
            "endset" | "endset_global" => {
                if let Some(name) = open.pop() {
                    held(&name, &mut out);
                }
            }
            _ => {}
        }
    }
    out.push_str(rest);
    out
}

/// What Tera says about a template as the project has it, without the calls that were put into it.
#[must_use]
pub fn message(error: &tera::Error) -> String {
    let text = error.to_string();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for at in 0..lines.len() {
        while let Some(call) = call_in(&lines[at]) {
            let columns = |line: &str, end: usize| line[..end].chars().count();
            let (start, width) = (columns(&lines[at], call.start), lines[at][call.clone()].chars().count());
            lines[at].replace_range(call, "");
            // The carets are below the line, and the place that they show is two lines above it.
            let Some(caret) = lines.get(at + 1).and_then(|below| below.find('^')) else { continue };
            let Some(left) = columns(&lines[at + 1], caret).checked_sub(start) else { continue };
            let left = left.min(width);
            lines[at + 1].replace_range(caret - left..caret, "");
            if left < width {
                let carets = caret - left + 1..lines[at + 1].len();
                lines[at + 1].replace_range(carets, "");
            }
            if let Some((before, column)) = at.checked_sub(2).and_then(|place| lines[place].rsplit_once(':'))
                && let Ok(column) = column.parse::<usize>()
            {
                lines[at - 2] = format!("{before}:{}", column.saturating_sub(left));
            }
        }
    }
    for at in 1..lines.len() {
        if let [shown, carets] = &mut lines[at - 1..=at] {
            cut(shown, carets);
        }
    }
    lines.join("\n")
}

/// Cuts a line of a template to what is around the carets below it.
fn cut(shown: &mut String, carets: &mut String) {
    let Some(gutter) = shown.find(" | ").map(|at| at + 3) else { return };
    let (number, line) = shown.split_at(gutter);
    let width = carets.matches('^').count();
    let place = carets.find('^').and_then(|caret| carets[..caret].chars().count().checked_sub(number.chars().count()));
    let Some(place) = place.filter(|_| width > 0) else { return };
    let offset = |column: usize| line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
    let span = Span::from(offset(place)..offset(place + width));
    let excerpt = excerpt::cut(line, &LineIndex::new(line), &[ExcerptMark { span, label: None }]);
    let Some((piece, mark)) = excerpt.pieces.first().and_then(|piece| Some((piece, piece.shown.first()?))) else {
        return;
    };
    let (before, marked) = (&piece.source[..mark.range.start], &piece.source[mark.range.clone()]);
    let gutter: String = carets.chars().take(number.chars().count()).collect();
    *carets = format!("{gutter}{}{}", " ".repeat(before.chars().count()), "^".repeat(marked.chars().count().max(1)));
    *shown = format!("{number}{}", piece.source.trim_end_matches('\n'));
}

/// Where the first call is that was put into a line.
fn call_in(line: &str) -> Option<Range<usize>> {
    let name = line.find(CALL)?;
    let start = line[..name].rfind("{{")?;
    Some(start..name + line[name..].find("}}")? + 2)
}

/// Where the tag at the start of a text ends; none if there is no tag.
fn tag_end(text: &str) -> Option<usize> {
    let close = match text.as_bytes().get(1)? {
        b'#' => return text.find("#}").map(|at| at + 2),
        b'{' => "}}",
        b'%' => "%}",
        _ => return None,
    };
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().skip(2) {
        match (quote, byte) {
            (None, b'"' | b'\'' | b'`') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None, _) if text.as_bytes()[at..].starts_with(close.as_bytes()) => return Some(at + 2),
            _ => {}
        }
    }
    None
}

/// Where `{% endraw %}` starts after `{% raw %}`.
fn raw_end(text: &str) -> usize {
    let ends = |&(at, _): &(usize, &str)| {
        let word = text[at + 2..].trim_start_matches('-').trim_start();
        word.strip_prefix("endraw").is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    text.match_indices("{%").find(ends).map_or(text.len(), |(at, _)| at)
}

fn spend(rounds: usize) -> TeraResult<Value> {
    let mut spent = SPENT.get();
    spent.rounds += rounds;
    SPENT.set(spent);
    if spent.rounds > MOST_ROUNDS {
        return Err(wrong(format!("the loops of this template go round more than {MOST_ROUNDS} times")));
    }
    if spent.end.is_some_and(|end| Instant::now() > end) {
        return Err(wrong(format!("this template takes more than {} seconds", LONGEST.as_secs())));
    }
    Ok(Value::from(""))
}

/// Takes what a value holds from what is left.
fn measure(value: &Value, depth: usize, left: &mut usize) -> TeraResult<()> {
    let size = value.as_str().map_or(1, |text| text.len().max(1));
    *left = left.checked_sub(size).ok_or_else(too_much)?;
    let items =
        value.as_array().map(|list| list.iter().collect()).or_else(|| value.as_map().map(|map| map.values().collect()));
    let items: Vec<&Value> = items.unwrap_or_default();
    if depth == 0 && !items.is_empty() {
        return Err(wrong(format!("this variable nests more than {DEEPEST} deep")));
    }
    items.into_iter().try_for_each(|item| measure(item, depth - 1, left))
}

fn fits(len: usize) -> TeraResult<()> {
    if len <= MOST_HELD { Ok(()) } else { Err(too_much()) }
}

fn too_much() -> tera::Error {
    wrong(format!("this text or list is larger than {} MiB", MOST_HELD >> 20))
}

fn text_value(text: &str, is_safe: bool) -> Value {
    if is_safe { Value::safe_string(text) } else { Value::from(text) }
}

/// What a filter or a function of a template says of its arguments.
pub(crate) fn wrong(message: impl Into<String>) -> tera::Error {
    tera::Error::message(message.into())
}

/// A text that grows up to a bound.
struct Bounded(Vec<u8>);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        if self.0.len() > MOST_BYTES { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
