//! YAML: plain where that is safe, else in double quotes; code as literal blocks.
//!
//! In Ansible's playbooks Jinja templates are expanded: a text that looks like one is marked as none.

use super::literal::{is_raw, keeps_shortest, push_in_double, quoted};
use super::{Collections, Dialect, Environment};
use crate::placeholder::pieces::Piece;

/// The dialect of documents.
pub(crate) static DIALECT: Dialect = Dialect { block: Some(block), ..Dialect::new("yaml", "# ", quote) };

/// The dialect of Ansible's playbooks.
pub(crate) static ANSIBLE: Dialect = Dialect {
    collections: Some(&COLLECTIONS),
    environment: Some(&ENVIRONMENT),
    interpolate: Some(interpolate),
    ..Dialect::new("ansible", "# ", quote_for_ansible)
};

static ENVIRONMENT: Environment =
    Environment { read: |name| format!("{{{{ lookup('ansible.builtin.env', '{name}') }}}}"), join: ["", "", ""] };

static COLLECTIONS: Collections = Collections {
    keeps_scalars: false,
    is_block: true,
    indent: 2,
    name: quote_for_ansible,
    keeps_number: keeps_shortest,
    keeps_name,
    ..Collections::BRACES
};

fn quote(text: &str) -> String {
    if is_bare(text) { text.to_owned() } else { in_quotes(text) }
}

fn quote_for_ansible(text: &str) -> String {
    let mark = if is_template(text) { "!unsafe " } else { "" };
    format!("{mark}{}", quote(text))
}

/// Writes a text as a literal block (YAML 1.2, section 8.1.2), or in quotes where no block holds it.
fn block(pieces: &[Piece<'_>], indent: usize) -> String {
    let text: String = pieces.iter().map(Piece::as_str).collect();
    let is_block = is_raw(&text)
        && !text.starts_with([' ', '\t', '\n'])
        && !text.trim_end_matches('\n').is_empty()
        && !text.ends_with("\n\n");
    if !is_block {
        return in_quotes(&text);
    }
    let mark = if text.ends_with('\n') { "|" } else { "|-" };
    let lines = text.trim_end_matches('\n').split('\n');
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("\n{:indent$}{line}", "") };
    format!("{mark}{}", lines.map(line).collect::<String>())
}

/// Whether YAML reads the text as that text without quotes: it starts with a letter and is not another word for a value.
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
    quoted(text, ["\"", "\""], push_in_double)
}

/// Writes a text as one template. Jinja reads nothing in raw sections, but makes a line feed of every line break.
fn interpolate(pieces: &[Piece<'_>]) -> String {
    let write = |piece: &Piece<'_>| match piece.variable() {
        Some(name) => (ENVIRONMENT.read)(&name),
        None => piece.as_str().split('\r').map(raw).collect::<Vec<_>>().join("{{ '%c' % 13 }}"),
    };
    in_quotes(&pieces.iter().map(write).collect::<String>())
}

/// A text that is not a template, within one.
fn raw(text: &str) -> String {
    const START: &str = "{% raw %}";
    const END: &str = "{% endraw %}";
    if text.contains(['{', '}']) {
        format!("{START}{}{END}", text.replace("{%", &format!("{{{END}{START}%")))
    } else {
        text.to_owned()
    }
}

/// Whether a mapping takes the name as it is: the name of a member is short, and Ansible has names of its own.
fn keeps_name(name: &str) -> bool {
    // An implicit key of YAML 1.2 ends within 1,024 characters, escapes and all.
    const LONGEST: usize = 256;
    name.len() < LONGEST && !is_template(name) && !name.starts_with("__ansible")
}
