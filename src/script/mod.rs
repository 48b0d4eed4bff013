//! JavaScript in strings, read by `oxc_parser`. The only module that knows that parser.

use std::cell::RefCell;
use std::thread;

use oxc_allocator::Allocator;
use oxc_parser::Parser;
use oxc_span::SourceType;

use crate::text::Span;

/// Why a text is no JavaScript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptError {
    /// Where, in the script.
    pub span: Span,
    /// What is wrong, in the parser's words.
    pub message: String,
    /// Other places that it has to do with: an opening bracket, say.
    pub labels: Vec<(Span, String)>,
}

/// How deep a script may nest by the estimate of [`nesting`] before it gets a larger stack, and before it is refused.
const DEEP: usize = 100;
const TOO_DEEP: usize = 4_000;

/// Checks that `script` is JavaScript: an expression, as a function that a server calls is one, or a program.
pub fn check(script: &str) -> Result<(), ScriptError> {
    match nesting(script) {
        0..DEEP => check_here(script),
        DEEP..TOO_DEEP => on_large_stack(|| check_here(script)),
        _ => Err(ScriptError {
            span: Span::new(0, script.len() as u32),
            message: "the script nests too deeply to be read".into(),
            labels: Vec::new(),
        }),
    }
}

fn check_here(script: &str) -> Result<(), ScriptError> {
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

/// A script on a stack that holds the deepest one that is read.
fn on_large_stack<T: Send>(task: impl FnOnce() -> T + Send) -> T {
    const STACK: usize = 256 << 20;
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, task);
        worker.expect("the system can start a thread").join().expect("the JavaScript parser does not panic")
    })
}

fn expression(allocator: &Allocator, script: &str) -> Result<(), ScriptError> {
    let source = script.trim_end().trim_end_matches(';');
    match Parser::new(allocator, source, SourceType::cjs()).parse_expression() {
        Ok(_) => Ok(()),
        Err(errors) => Err(first_error(errors.errors(), script)),
    }
}

fn program(allocator: &Allocator, script: &str) -> Result<(), ScriptError> {
    let result = Parser::new(allocator, script, SourceType::cjs()).parse();
    if result.diagnostics.has_errors() {
        return Err(first_error(result.diagnostics.errors(), script));
    }
    Ok(())
}

fn first_error<'e>(mut errors: impl Iterator<Item = &'e oxc_diagnostics::OxcDiagnostic>, script: &str) -> ScriptError {
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
    ScriptError { span, message, labels: labels.filter(|(_, label)| !label.is_empty()).collect() }
}

/// A message as this project writes them: lower case, no full stop.
fn lower_first(message: &str) -> String {
    let message = message.trim_end_matches('.');
    let mut characters = message.chars();
    match characters.next() {
        Some(first) if !message.starts_with("JSX") => first.to_lowercase().chain(characters).collect(),
        _ => message.to_owned(),
    }
}

/// Whether a script is meant as one expression, so that its error as an expression is the one to report.
fn starts_as_expression(script: &str) -> bool {
    let script = script.trim_start();
    ["function", "async", "("].iter().any(|start| script.starts_with(start))
}

/// An upper estimate of how deep the parser recurses: open brackets, and operands in a row that nothing ends.
fn nesting(script: &str) -> usize {
    let (mut depth, mut run, mut deepest) = (0_usize, 0_usize, 0_usize);
    let mut in_word = false;
    for byte in script.bytes() {
        let is_word = byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80;
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth = depth.saturating_sub(1);
                run = 0;
            }
            b';' | b',' => run = 0,
            b' ' | b'\t' | b'\n' | b'\r' => {}
            _ if is_word && in_word => {}
            _ => run += 1,
        }
        in_word = is_word;
        deepest = deepest.max(depth + run);
    }
    deepest
}
