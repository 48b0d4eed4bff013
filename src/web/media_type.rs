//! What a media type says about a body, and what a body says about its media type.

/// The media type of forms (WHATWG URL, "application/x-www-form-urlencoded").
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The types that bodies of requests usually have: what a misspelling is told from.
pub(crate) const USUAL: &[&str] = &[
    "application/json",
    FORM,
    "multipart/form-data",
    "text/plain",
    "application/xml",
    "text/xml",
    "text/html",
    "text/csv",
    "application/octet-stream",
    "application/graphql",
    "application/x-ndjson",
    "application/jsonl",
    "application/yaml",
    "text/yaml",
    "application/zip",
    "application/gzip",
    "application/pdf",
    "application/javascript",
    "text/javascript",
    "text/css",
    "text/json",
    "text/x-json",
    "text/markdown",
    "multipart/mixed",
    "multipart/related",
    "application/jwt",
    "application/jose",
    "application/jose+json",
    "application/ld+json",
    "application/hal+json",
    "application/problem+json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/vnd.api+json",
    "application/scim+json",
    "application/soap+xml",
    "application/atom+xml",
    "application/protobuf",
    "application/x-protobuf",
    "application/grpc",
    "application/msgpack",
    "application/cbor",
    "application/sql",
    "image/png",
    "image/jpeg",
    "image/gif",
    "image/svg+xml",
    "image/webp",
    "audio/mpeg",
    "audio/wav",
    "video/mp4",
];

/// The top-level types of the IANA registry.
const TOP_LEVEL: [&str; 11] =
    ["application", "audio", "example", "font", "haptics", "image", "message", "model", "multipart", "text", "video"];

/// What kind of text a media type asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MediaFormat {
    Json,
    Form,
    Multipart,
    Xml,
    Other,
}

impl MediaFormat {
    /// The format of a media type without parameters, in lower case.
    pub(crate) fn of(essence: &str) -> Self {
        match essence {
            FORM => Self::Form,
            "application/xml" | "text/xml" => Self::Xml,
            _ if is_json_media_type(essence) => Self::Json,
            _ if essence.starts_with("multipart/") => Self::Multipart,
            _ if essence.ends_with("+xml") => Self::Xml,
            _ => Self::Other,
        }
    }
}

/// The media type without its parameters, as written; of several, which a server would refuse, the first.
pub(crate) fn essence(declared: &str) -> &str {
    declared.split([';', ',']).next().unwrap_or_default().trim()
}

/// The media type without its parameters, in lower case: case does not count (RFC 9110, section 8.3.1).
pub(crate) fn lower_essence(declared: &str) -> String {
    essence(declared).to_ascii_lowercase()
}

/// Whether the type before the slash is one that IANA registers, or an experiment.
pub(crate) fn has_known_top_level(essence: &str) -> bool {
    let top = essence.split('/').next().unwrap_or_default();
    TOP_LEVEL.contains(&top) || top.starts_with("x-")
}

/// Whether a media type says JSON: `application/json` and its old synonyms, or a `+json` suffix (RFC 6839, section 3.1).
#[must_use]
pub(crate) fn is_json_media_type(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json" | "text/x-json" | "application/x-json")
        || essence.ends_with("+json")
}
