//! Rules about how HTTP messages are written.

pub(super) mod malformed_message;
