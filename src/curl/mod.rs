//! curl commands as people write them by hand: their arguments with places, and the requests that they send.
//!
//! Source: the manual and the code of curl 8. What cannot be known from the page, such as the body in a file, makes a
//! command without requests.

pub mod mend;
pub mod options;
pub mod quoting;
mod read;
mod request;

pub use read::{
    Argument, Command, Refused, Transfer, WordPart, commands, content_type, is_data, json_bodies, looks_like_json,
};
pub use request::{Files, requests, requests_with};
