//! A page as the Markdown that any program can read: requests as code, values for variables, no front matter.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use crate::har::Request;
use crate::page::code_fence;
use crate::text::{Edit, Edits};

/// What is different in the compiled text, by its place in the page.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    edits: Vec<Edit>,
}

impl Changes {
    /// Puts `text` in the place of a part of the page. Of changes that touch the same part, the outer one stays.
    pub(crate) fn replace(&mut self, part: Range<usize>, text: impl Into<String>) {
        self.edits.push(Edit::replace(part.into(), text));
    }

    /// The page with all changes.
    pub(crate) fn apply(mut self, text: &str) -> String {
        self.edits.retain(|edit| edit.span.end as usize <= text.len());
        let mut compiled = Edits::outermost(self.edits).apply(text);
        compiled.drain(..compiled.len() - without_blank_start(&compiled).len());
        compiled.truncate(compiled.trim_end().len());
        compiled.push('\n');
        compiled
    }
}

/// The text from its first line on that is not blank; the indentation of that line may make it code.
pub(crate) fn without_blank_start(text: &str) -> &str {
    let blank: usize = text.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    &text[blank..]
}

/// Markdown that no reader takes for the start of front matter: a rule of dashes in its first line is one of stars.
pub(crate) fn without_false_front_matter(text: &str) -> Cow<'_, str> {
    let line = text.lines().next().unwrap_or_default();
    if line.trim_end() == "---" { format!("***{}", &text[line.len()..]).into() } else { text.into() }
}

/// A text with the characters that mean something in Markdown as themselves.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// The code of a request as blocks, each under its name.
pub(super) fn code_blocks<'c>(request: &Request, codes: impl Iterator<Item = (&'c str, &'c str, &'c str)>) -> String {
    let mut text = format!("{}\n", inline_code(&format!("{} {}", request.method, request.url)));
    for (title, language, code) in codes {
        let fence = code_fence(code);
        let _ = write!(text, "\n{title}:\n\n{fence}{language}\n{code}\n{fence}\n");
    }
    text
}

fn inline_code(text: &str) -> String {
    let text = text.replace(['\r', '\n'], " ");
    if text.contains('`') { format!("`` {} ``", text.replace("``", "` `")) } else { format!("`{text}`") }
}

/// `text` with every line but the first after what is before the block that starts at `start` of the page: the
/// marks of quotes, and spaces for the rest.
pub(crate) fn indented(text: &str, page: &str, start: usize) -> String {
    let line = page[..start].rfind('\n').map_or(0, |at| at + 1);
    let prefix: String = page[line..start].chars().map(|mark| if mark == '>' { '>' } else { ' ' }).collect();
    if prefix.is_empty() {
        return text.to_owned();
    }
    let mut indented = String::with_capacity(text.len() * 2);
    for (at, line) in text.trim_end().split('\n').enumerate() {
        if at > 0 {
            indented.push('\n');
            indented.push_str(if line.is_empty() { prefix.trim_end() } else { &prefix });
        }
        indented.push_str(line);
    }
    indented
}
