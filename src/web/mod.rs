//! What the standards of the web say, with no document in sight: percent-encoding, media types, forms, URLs.

mod address;
mod bytes;
pub(crate) mod media_type;
mod normal;
mod percent;
mod scheme;

pub use address::Address;
pub use media_type::{FORM, is_json_media_type};
pub use normal::{is_normal_equal, normalize_target};
pub use percent::{encode_component, looks_like_form};

pub(crate) use bytes::Bytes;
pub(crate) use normal::remove_dot_segments;
pub(crate) use percent::{OF_PATH, OF_QUERY, UNRESERVED, decode, decode_pair, encode};
pub(crate) use scheme::{is_runnable, runs_code, scheme};
