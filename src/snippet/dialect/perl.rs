//! Perl: single quotes, and double quotes where a character needs an escape. Texts are bytes in UTF-8, as clients want
//! them and as Perl reads a program without `use utf8`.

use super::literal::{is_all_plain, is_multi_line, push_bytes};
use super::{Collections, Dialect, Environment};

/// Perl's dialect.
pub(crate) static DIALECT: Dialect =
    Dialect { collections: Some(&COLLECTIONS), environment: Some(&ENVIRONMENT), ..Dialect::new("perl", "# ", quote) };

static ENVIRONMENT: Environment = Environment { read: |name| format!("$ENV{{{name}}}"), join: ["", " . ", ""] };

static COLLECTIONS: Collections =
    Collections { width: 80, map_space: " ", pair: " => ", name: quote, ..Collections::BRACES };

fn quote(text: &str) -> String {
    let is_multi_line = is_multi_line(text);
    if is_all_plain(text, if is_multi_line { b"\n" } else { b"" }) {
        return format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"));
    }
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        match character {
            '\n' if is_multi_line => literal.push('\n'),
            '"' | '$' | '@' => literal.extend(['\\', character]),
            other => push_bytes(&mut literal, other),
        }
    }
    literal.push('"');
    literal
}
