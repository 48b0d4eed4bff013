//! HTTP messages as pages show them: request lines, header fields and bodies, each with its place.
//!
//! Three ways to write requests are read alike: messages as they go over the wire (RFC 9112), the files of editors' REST
//! clients (`###` between requests, `@name = value`, targets without `HTTP/1.1`), and consoles that take a method, a path
//! and JSON. The reader never fails and is linear; what is not a part of a message is a [`MessageProblem`] at its place.

mod line;
mod message;
mod read;

pub(crate) use line::{
    is_glued_request_line, is_handler, is_request_line, is_status_line, opens_json, precedes_message,
};
pub(crate) use read::read;

pub(crate) use message::Message;
pub(crate) use message::{HeaderField, MessageProblem, Messages, ProblemKind, StartLine};
