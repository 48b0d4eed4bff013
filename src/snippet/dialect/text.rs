//! Texts without literals: a message as it goes over the wire, a JSON document, the files of HTTP clients. Values are in
//! them as they are.

use super::{Collections, Dialect, Environment};
use crate::placeholder::pieces::Piece;

/// The dialect of messages, with comments as most tools that read them have.
pub(crate) static DIALECT: Dialect = Dialect { is_verbatim: true, ..Dialect::new("text", "# ", str::to_owned) };

/// The dialect of JSON documents that are written as they are.
pub(crate) static JSON: Dialect = Dialect { is_verbatim: true, ..Dialect::new("json-text", "// ", str::to_owned) };

/// The dialect of the `.http` files that REST Client and other editors read.
pub(crate) static HTTP_FILE: Dialect = Dialect {
    environment: Some(&Environment { read: |name| format!("{{{{{name}}}}}"), join: ["", "", ""] }),
    ..Dialect::new("http-file", "# ", str::to_owned)
};

/// The dialect of Bruno's files, in which the lines of texts are indented, and what is said of a request is one of those.
pub(crate) static BRUNO: Dialect = Dialect {
    collections: Some(&COLLECTIONS_OF_BRUNO),
    environment: Some(&ENVIRONMENT_OF_BRUNO),
    block: Some(block_of_bruno),
    ..Dialect::new("bruno", "  ", str::to_owned)
};

static ENVIRONMENT_OF_BRUNO: Environment =
    Environment { read: |name| format!("{{{{process.env.{name}}}}}"), join: ["", "", ""] };

static COLLECTIONS_OF_BRUNO: Collections = Collections { name: name_of_bruno, ..Collections::BRACES };

/// A name, in quotes where it holds what ends one.
fn name_of_bruno(name: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.$[]".contains(&byte);
    if name.bytes().all(is_plain) { name.to_owned() } else { format!("\"{}\"", name.replace('"', "\\\"")) }
}

fn block_of_bruno(pieces: &[Piece<'_>], indent: usize) -> String {
    let write = |piece: &Piece<'_>| match piece.variable() {
        Some(name) => (ENVIRONMENT_OF_BRUNO.read)(&name),
        None => piece.as_str().to_owned(),
    };
    let text: String = pieces.iter().map(write).collect();
    text.split('\n').map(|line| format!("{:indent$}{line}", "")).collect::<Vec<_>>().join("\n")
}
