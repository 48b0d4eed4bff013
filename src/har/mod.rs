//! What a har block means: a HAR 1.2 request, or a log of them.

mod request;

pub use request::{Cookie, NameValue, Param, PostData, Request, is_json_media_type};
