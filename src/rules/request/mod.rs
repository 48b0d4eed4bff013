//! Rules that look at a request and its body, in whatever notation it is written.

pub(super) mod code_as_value;
pub(super) mod content_type_mismatch;
pub(super) mod double_slash;
pub(super) mod duplicate_header;
pub(super) mod invalid_form_body;
pub(super) mod invalid_header_name;
pub(super) mod invalid_header_value;
pub(super) mod invalid_url;
pub(super) mod missing_auth_scheme;
pub(super) mod missing_body;
pub(super) mod missing_mime_type;
pub(super) mod plain_http;
pub(super) mod query_mismatch;
pub(super) mod relative_url;
pub(super) mod surrounding_space;
pub(super) mod text_and_params;
pub(super) mod unexpected_body;
pub(super) mod unknown_method;
pub(super) mod wrong_body_size;
pub(super) mod wrong_media_type;
