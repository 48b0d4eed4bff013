//! Texts without literals: a message as it goes over the wire, a JSON document. Values stand in them as they are.

use tera::EscapeFn;

use super::Dialect;

const AS_IT_IS: [EscapeFn; 2] =
    [|text, out| out.write_all(text.as_bytes()), |text, out| out.write_all(text.as_bytes())];

/// The dialect of messages, with comments as most tools that read them have.
pub(crate) static DIALECT: Dialect = Dialect::new("text", "# ", str::to_owned, AS_IT_IS);

/// The dialect of JSON documents that are written as they are.
pub(crate) static JSON: Dialect = Dialect::new("json-text", "// ", str::to_owned, AS_IT_IS);
