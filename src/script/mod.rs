//! JavaScript in strings, read by `oxc_parser`. The only module that knows that parser.

use std::cell::RefCell;
use std::thread;

use oxc_allocator::Allocator;
use oxc_parser::Parser;
use oxc_span::SourceType;

use crate::diagnostic::{Finding, Label};
use crate::text::Span;

/// Whether a text starts as a function or as what a module exports, which nothing but JavaScript does.
#[must_use]
pub(crate) fn is_code(text: &str) -> bool {
    let text = text.trim_start();
    // Most texts are words.
    if !text.starts_with(['a', 'f', '(', 'm', 'e']) {
        return false;
    }
    let text = text.strip_prefix("async").map_or(text, str::trim_start);
    let after_word = |word| text.strip_prefix(word).map(|rest: &str| rest.trim_start_matches(is_in_name).trim_start());
    if let Some(rest) = text.strip_prefix("function") {
        let name = rest.trim_start().trim_start_matches('*').trim_start();
        let parameters = name.trim_start_matches(is_in_name).trim_start();
        return rest.starts_with([' ', '(', '*'])
            && parameters.starts_with('(')
            && parameters.contains(['{', '}', ';']);
    }
    if let Some(rest) = text.strip_prefix('(') {
        let parameters = rest.trim_start_matches(|letter| is_in_name(letter) || matches!(letter, ',' | ' '));
        let behind = parameters.trim_start_matches([')', ' ']);
        return parameters.starts_with(')') && behind.starts_with("=>");
    }
    let exported = after_word("module.exports").or_else(|| after_word("exports."));
    exported.is_some_and(|rest| rest.starts_with('=') && !rest.starts_with("=="))
}

fn is_in_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$')
}

/// Whether a script leaves something out: `{ ... }`.
#[must_use]
pub(crate) fn is_elided(script: &str) -> bool {
    let stands_alone = |rest: &str| rest.trim_start().is_empty() || rest.trim_start().starts_with(['}', ')', ';']);
    script.contains('\u{2026}')
        || script.match_indices("...").any(|(at, dots)| stands_alone(&script[at + dots.len()..]))
}

/// Whether a text is JavaScript that does more than name values: it calls, defines or computes something. Objects whose keys have
/// no quotes are JSON with a habit.
#[must_use]
pub(crate) fn is_program(text: &str) -> bool {
    does_something(text) && !is_elided(text) && check(text).is_ok()
}

/// Whether a text has, outside of quotes, an arrow, the word of a function or `new`, or a name before a parenthesis.
fn does_something(text: &str) -> bool {
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let len = match first {
            '"' | '\'' | '`' => quoted_len(rest, first),
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let starts_word = !is_in_name(before) && before != '.';
        let is_word =
            |word: &str| starts_word && rest.strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', '(']));
        if rest.starts_with("=>") || first == '(' && is_in_name(before) || is_word("function") || is_word("new") {
            return true;
        }
        before = first;
        rest = &rest[len..];
    }
    false
}

/// The length of a text in quotes at the start of another one; of its quote where it is not closed on its line.
fn quoted_len(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '\n' if quote != '`' => return 1,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if letter == quote => return at + 1,
            _ => {}
        }
    }
    1
}

/// What one level of the parser's recursion takes of the stack at most, in bytes.
const FRAME: usize = if cfg!(debug_assertions) { 24 << 10 } else { 4 << 10 };

/// How deep a script may nest before it gets a stack of its own: a thread has two megabytes of which to use most.
const DEEP: usize = (3 << 19) / FRAME;

/// How deep a script may nest before it is refused: its stack would be larger than a gigabyte.
const TOO_DEEP: usize = (1 << 30) / FRAME;

/// Checks that `script` is JavaScript: an expression, as a function that a server calls is one, or a program.
///
/// # Errors
///
/// With the first mistake, in the parser's words; an opening bracket that it has to do with is a label.
pub fn check(script: &str) -> Result<(), Finding> {
    parse(script, check_here)
}

/// What is wrong with a literal of JavaScript, such as JSON5. Braces may be a block with labels to a script, but not here.
pub(crate) fn check_literal(text: &str) -> Result<(), Finding> {
    let is_literal = text.trim_start().starts_with(['{', '[']);
    parse(text, if is_literal { |text| expression(&Allocator::default(), text) } else { check_here })
}

/// Reads a script on a stack that is large enough.
fn parse(script: &str, read: fn(&str) -> Result<(), Finding>) -> Result<(), Finding> {
    match deepest_nesting(script) {
        0..DEEP => read(script),
        nesting @ DEEP..TOO_DEEP => {
            on_large_stack(nesting * FRAME, || read(script)).unwrap_or_else(|| Err(too_deep(script)))
        }
        _ => Err(too_deep(script)),
    }
}

fn too_deep(script: &str) -> Finding {
    Finding::new(Span::new(0, script.len() as u32), "the script nests too deeply to be read")
}

fn check_here(script: &str) -> Result<(), Finding> {
    thread_local! {
        static ALLOCATOR: RefCell<Allocator> = RefCell::new(Allocator::default());
    }
    ALLOCATOR.with_borrow_mut(|allocator| {
        let result = expression(allocator, script).or_else(|error| {
            allocator.reset();
            program(allocator, script).map_err(|other| if starts_as_expression(script) { error } else { other })
        });
        allocator.reset();
        result
    })
}

/// Runs a task on a stack of its own; `None` if the system has no room for one.
fn on_large_stack<T: Send>(size: usize, task: impl FnOnce() -> T + Send) -> Option<T> {
    // What a thread of the parser needs besides its recursion, with room to spare.
    const SMALLEST: usize = 4 << 20;
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(size.max(SMALLEST)).spawn_scoped(scope, task).ok()?;
        Some(worker.join().expect("the JavaScript parser does not panic"))
    })
}

fn expression(allocator: &Allocator, script: &str) -> Result<(), Finding> {
    let source = script.trim_end().trim_end_matches(';');
    match Parser::new(allocator, source, SourceType::cjs()).parse_expression() {
        Ok(_) => Ok(()),
        Err(errors) => Err(first_error(errors.errors(), script)),
    }
}

fn program(allocator: &Allocator, script: &str) -> Result<(), Finding> {
    let result = Parser::new(allocator, script, SourceType::cjs()).parse();
    if result.diagnostics.has_errors() {
        return Err(first_error(result.diagnostics.errors(), script));
    }
    Ok(())
}

fn first_error<'e>(mut errors: impl Iterator<Item = &'e oxc_diagnostics::OxcDiagnostic>, script: &str) -> Finding {
    let error = errors.next().expect("a failed parse names an error");
    let mut labels = error.labels.iter().map(|label| {
        let start = script.floor_char_boundary(label.offset() as usize);
        let end = script.ceil_char_boundary(label.offset() as usize + label.len() as usize);
        (Span::from(start..end), lower_first(label.label().unwrap_or_default()))
    });
    let (span, note) = labels.next().unwrap_or((Span::empty(script.len() as u32), String::new()));
    let message = lower_first(&error.message);
    let says_more = !note.is_empty() && !note.ends_with(" expected");
    let message = if says_more { format!("{message}: {note}") } else { message };
    let labels = labels.filter(|(_, label)| !label.is_empty()).map(|(span, message)| Label { span, message }).collect();
    Finding { labels, ..Finding::new(span, message) }
}

/// A message as this project writes them: lower case, no full stop.
fn lower_first(message: &str) -> String {
    let message = message.trim_end_matches('.').replace("`EOF`", THE_END);
    let mut characters = message.chars();
    match characters.next() {
        Some(first) if !message.starts_with("JSX") => first.to_lowercase().chain(characters).collect(),
        _ => message,
    }
}

/// What the parser calls `EOF`.
pub(crate) const THE_END: &str = "the end of the script";

/// Whether a script is meant as one expression, so that its error as an expression is the one to report.
fn starts_as_expression(script: &str) -> bool {
    let script = script.trim_start();
    ["function", "async", "("].iter().any(|start| script.starts_with(start))
}

/// How deep the parser could recurse at most: as often as there is something that another operand, statement or
/// bracket may follow, wherever it is. Strings, comments and what has ended count too, so nothing can hide.
fn deepest_nesting(script: &str) -> usize {
    let bytes = script.as_bytes();
    let (mut count, mut word) = (0, 0);
    for (at, byte) in bytes.iter().enumerate() {
        if byte.is_ascii_lowercase() {
            continue;
        }
        count += usize::from(is_keyword(&bytes[word..at])) + usize::from(b"([{=?:*!~+-@".contains(byte));
        word = at + 1;
    }
    count + usize::from(is_keyword(&bytes[word..]))
}

/// Whether a word may be before another operand or statement.
fn is_keyword(word: &[u8]) -> bool {
    matches!(
        word,
        b"new" | b"typeof" | b"void" | b"delete" | b"await" | b"yield" | b"async" | b"do" | b"else" | b"extends"
    )
}

#[cfg(test)]
mod tests {
    use super::{is_code, is_elided};

    #[test]
    fn functions_and_modules_are_code() {
        for code in [
            "function (a, b) {}",
            "function(a) {",
            " async function load(a) {}",
            "function* all() {}",
            "(a, b) => a",
            "async () => {}",
            "module.exports = function () {}",
            "exports.login = a;",
            "function (a) f(); }",
            "(a, b)) => a",
        ] {
            assert!(is_code(code), "{code}");
        }
        for text in [
            "function of the device",
            "functional (tests)",
            "(see below)",
            "function (",
            "asynchronous",
            "exports",
            "{}",
            "",
        ] {
            assert!(!is_code(text), "{text}");
        }
    }

    #[test]
    fn dots_that_stand_for_code_leave_it_out() {
        assert!(is_elided("function () { ... }") && is_elided("function () { \u{2026} }"));
        assert!(!is_elided("function (...all) { return [...all]; }"));
    }
}
