//! YAML in which Jinja templates are expanded, as in Ansible's playbooks: plain where that is safe, else in double quotes.
//!
//! A text that looks like a template is marked as none.

use std::fmt::Write;

use super::{Collections, Dialect, Environment, common_escape, escapes, is_plain, keeps_shortest};
use crate::snippet::placeholder::{self, Piece};

/// The dialect of Ansible's playbooks.
pub(crate) static DIALECT: Dialect = Dialect {
    collections: Some(&COLLECTIONS),
    environment: Some(&ENVIRONMENT),
    interpolate: Some(interpolate),
    ..Dialect::new("yaml", "# ", quote, escapes!(DIALECT))
};

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("{{{{ lookup('ansible.builtin.env', '{name}') }}}}"), join: ["", "", ""] };

static COLLECTIONS: Collections = Collections {
    keeps_scalars: false,
    is_block: true,
    indent: 2,
    name: quote,
    keeps_number: keeps_shortest,
    keeps_name,
    ..Collections::BRACES
};

fn quote(text: &str) -> String {
    if is_bare(text) {
        return text.to_owned();
    }
    let mark = if is_template(text) { "!unsafe " } else { "" };
    format!("{mark}{}", in_quotes(text))
}

/// Whether YAML reads the text as that text without quotes: it starts with a letter and is no other word for a value.
fn is_bare(text: &str) -> bool {
    const VALUES: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let is_bare_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/:?=&+%@~".contains(&byte);
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(is_bare_byte)
        && !text.ends_with(':')
        && !VALUES.iter().any(|value| value.eq_ignore_ascii_case(text))
}

fn is_template(text: &str) -> bool {
    ["{{", "{%", "{#"].iter().any(|open| text.contains(open))
}

fn in_quotes(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        push(&mut literal, character);
    }
    literal.push('"');
    literal
}

fn push(literal: &mut String, character: char) {
    if let Some(escape) = common_escape(character) {
        return literal.push_str(escape);
    }
    let code = character as u32;
    match code {
        _ if character == '"' => literal.push_str("\\\""),
        _ if is_plain(character) => literal.push(character),
        _ => write!(literal, "\\u{code:04x}").expect("every such character is in the first plane"),
    }
}

/// Writes a text as one template, in which what looks like a template is a text of Jinja.
fn interpolate(pieces: &[Piece<'_>]) -> String {
    let write = |piece: &Piece<'_>| match piece {
        Piece::Placeholder(text) => (ENVIRONMENT.read)(&placeholder::variable(text)),
        Piece::Text(text) if text.contains(['{', '%', '#', '}']) => {
            format!("{{{{ '{}' }}}}", text.replace('\\', "\\\\").replace('\'', "\\'"))
        }
        Piece::Text(text) => (*text).to_owned(),
    };
    in_quotes(&pieces.iter().map(write).collect::<String>())
}

/// Whether a mapping takes the name as it is: the name of a member is short, and Ansible has names of its own.
fn keeps_name(name: &str) -> bool {
    name.len() < 256 && !is_template(name) && !name.starts_with("__ansible")
}
