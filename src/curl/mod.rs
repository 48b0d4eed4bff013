//! curl commands as people write them by hand: their arguments with places, and the requests that they send.
//!
//! Source: the manual and the code of curl 8. What cannot be known from the page, such as the body in a file, makes a
//! command without requests.

pub(crate) mod mend;
pub mod options;
pub(crate) mod quoting;
mod read;
mod request;
mod values;

pub(crate) use read::{Argument, Refused, Transfer, WordPart, content_type, is_data, json_bodies, looks_like_json};
pub use read::{CurlCommand, commands};
pub use request::requests;
pub(crate) use request::{Files, requests_as_written, requests_with};
pub(crate) use values::{renamed_file, shown_code};
