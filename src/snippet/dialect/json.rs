//! JSON documents: every value a string. What is said of a request is part of a string that the template opens.

use super::literal::{common_escape, is_plain, push_utf16, quoted};
use super::{Dialect, Environment};
use crate::placeholder::pieces::Piece;

/// The dialect of JSON documents, in which tools read variables as `{{NAME}}`.
pub(crate) static DIALECT: Dialect = Dialect {
    comment_breaks: &[["\"", "'"], ["\\", "/"]],
    environment: Some(&ENVIRONMENT),
    interpolate: Some(interpolate),
    ..Dialect::new("json", "", quote)
};

static ENVIRONMENT: Environment = Environment { read: |name| format!("{{{{{name}}}}}"), join: ["", "", ""] };

fn quote(text: &str) -> String {
    quoted(text, ["\"", "\""], push)
}

fn push(literal: &mut String, character: char) {
    match character {
        '"' => literal.push_str("\\\""),
        other if is_plain(other) && other != '\\' => literal.push(other),
        other => match common_escape(other) {
            Some(escape) => literal.push_str(escape),
            None => push_utf16(literal, other),
        },
    }
}

fn interpolate(pieces: &[Piece<'_>]) -> String {
    let write = |piece: &Piece<'_>| match piece.variable() {
        Some(name) => (ENVIRONMENT.read)(&name),
        None => piece.as_str().to_owned(),
    };
    quote(&pieces.iter().map(write).collect::<String>())
}
