//! A piece of a program where the text belongs that the program would make.
//!
//! HAR holds values, not expressions: the reader's request carries the source code.

use std::sync::LazyLock;

use crate::diagnostic::{Finding, Severity};
use crate::request::Written;
use crate::rules::{About, Check, Context, Rule};
use crate::text::AnyOf;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "code-as-value",
    summary: "a piece of a program in the place of a value",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/code-as-value.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

/// What only programs say.
static EXPRESSIONS: LazyLock<AnyOf> = LazyLock::new(|| {
    AnyOf::new([
        "localStorage.",
        "sessionStorage.",
        "process.env",
        "document.cookie",
        "JSON.stringify(",
        "os.environ",
        "getenv(",
        "btoa(",
        "encodeURIComponent(",
        "System.getProperty(",
    ])
});

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let pairs = request.headers.iter().chain(&request.cookies).chain(&request.query);
    let values = pairs.chain(request.params()).filter_map(|pair| pair.value);
    for words in values.chain(request.url) {
        if is_code(&words.text()) {
            context.add(
                Finding::new(words.span(), "this is code, not the value that it would make").help(
                    "write the value itself, with a placeholder such as `YOUR_TOKEN` for what the reader fills in",
                ),
            );
        }
    }
}

/// Whether a text is an expression of a program.
pub(super) fn is_code(text: &str) -> bool {
    let text = text.trim();
    let is_of_code = |byte| matches!(byte, b'.' | b'(' | b'`' | b'+');
    text.bytes().any(is_of_code) && (EXPRESSIONS.is_in(text) || is_template(text) || joins_strings(text))
}

/// Whether it is a template literal with something to fill in.
fn is_template(text: &str) -> bool {
    text.len() > 2 && text.starts_with('`') && text.ends_with('`') && text.contains("${")
}

/// Whether it joins a quoted string and something else: `"a" + b`, `a + 'b'`.
fn joins_strings(text: &str) -> bool {
    let is_quote = |character: char| matches!(character, '"' | '\'' | '`');
    text.match_indices('+').any(|(at, _)| {
        let (before, after) = (text[..at].trim_end(), text[at + 1..].trim_start());
        (before.ends_with(is_quote) && before.len() > 1 && before.starts_with(is_quote) && !after.is_empty())
            || (after.starts_with(is_quote) && after.len() > 1 && after.ends_with(is_quote) && !before.is_empty())
    })
}
