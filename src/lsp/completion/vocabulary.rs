//! Words that belong in requests: names of header fields, media types, schemes.

use crate::web::FORM;

/// A word and what it means.
pub(super) type VocabularyWord = (&'static str, &'static str);

/// Header fields of requests (IANA's registry, and what APIs ask for).
pub(super) const HEADERS: &[VocabularyWord] = &[
    ("Accept", "the media types that the client takes"),
    ("Accept-Charset", "the character sets that the client takes"),
    ("Accept-Encoding", "the compressions that the client takes"),
    ("Accept-Language", "the languages that the client prefers"),
    ("Authorization", "who asks, and how that is proved"),
    ("Cache-Control", "what caches may do"),
    ("Content-Disposition", "the name of a part or a file"),
    ("Content-Encoding", "how the body is compressed"),
    ("Content-Language", "the language of the body"),
    ("Content-Type", "the media type of the body"),
    ("Cookie", "cookies that the server has set"),
    ("Date", "when the request was made"),
    ("Expect", "`100-continue`: ask before the body is sent"),
    ("Forwarded", "what proxies have changed"),
    ("From", "the mail address of who asks"),
    ("Host", "the host and port of the server"),
    ("Idempotency-Key", "a key under which a repeated request does nothing more"),
    ("If-Match", "only if the resource has this entity tag"),
    ("If-Modified-Since", "only if the resource has changed since then"),
    ("If-None-Match", "only if the resource has another entity tag"),
    ("If-Range", "a part only if the rest is unchanged"),
    ("If-Unmodified-Since", "only if the resource has not changed since then"),
    ("Link", "other resources that this one has to do with"),
    ("Origin", "the site that asks"),
    ("Prefer", "what the client would like the server to do"),
    ("Proxy-Authorization", "who asks the proxy"),
    ("Range", "the part of the resource that is asked for"),
    ("Referer", "the page that led here"),
    ("Signature", "a signature of the message"),
    ("Signature-Input", "what a signature covers"),
    ("TE", "the transfer codings that the client takes"),
    ("Traceparent", "the trace that the request belongs to"),
    ("Upgrade", "another protocol to speak"),
    ("User-Agent", "the program that asks"),
    ("Via", "the proxies on the way"),
    ("X-API-Key", "a key of the API"),
    ("X-CSRF-Token", "a token against forged requests"),
    ("X-Forwarded-For", "the client's address, from a proxy"),
    ("X-HTTP-Method-Override", "the method that is meant"),
    ("X-Request-ID", "an id of this request"),
    ("X-Requested-With", "`XMLHttpRequest`: asked by a script"),
];

/// Media types of bodies and answers.
pub(super) const MEDIA_TYPES: &[VocabularyWord] = &[
    ("application/json", "JSON"),
    (FORM, "a form"),
    ("multipart/form-data", "a form with files"),
    ("application/atom+xml", "Atom"),
    ("application/cbor", "CBOR"),
    ("application/geo+json", "GeoJSON"),
    ("application/graphql", "GraphQL"),
    ("application/graphql-response+json", "an answer of GraphQL"),
    ("application/gzip", "gzip"),
    ("application/hal+json", "HAL"),
    ("application/json-patch+json", "JSON Patch"),
    ("application/jsonl", "a JSON document on each line"),
    ("application/ld+json", "JSON-LD"),
    ("application/merge-patch+json", "JSON Merge Patch"),
    ("application/msgpack", "MessagePack"),
    ("application/octet-stream", "bytes"),
    ("application/pdf", "PDF"),
    ("application/problem+json", "what went wrong, as JSON"),
    ("application/protobuf", "Protocol Buffers"),
    ("application/scim+json", "SCIM"),
    ("application/soap+xml", "SOAP"),
    ("application/vnd.api+json", "JSON:API"),
    ("application/x-ndjson", "a JSON document on each line"),
    ("application/xml", "XML"),
    ("application/yaml", "YAML"),
    ("application/zip", "zip"),
    ("image/jpeg", "JPEG"),
    ("image/png", "PNG"),
    ("image/svg+xml", "SVG"),
    ("image/webp", "WebP"),
    ("multipart/mixed", "several parts"),
    ("text/csv", "CSV"),
    ("text/event-stream", "a stream of events"),
    ("text/html", "HTML"),
    ("text/markdown", "Markdown"),
    ("text/plain", "text"),
    ("text/xml", "XML"),
    ("*/*", "anything"),
];

/// How an Authorization field starts.
pub(super) const SCHEMES: &[VocabularyWord] = &[
    ("Bearer ", "a token (RFC 6750)"),
    ("Basic ", "a name and a password in base64 (RFC 7617)"),
    ("Digest ", "a hash of name, password and request (RFC 7616)"),
    ("Token ", "a token"),
];

/// What each method asks for (RFC 9110, section 9.3; RFC 5789).
pub(super) const METHODS: &[VocabularyWord] = &[
    ("GET", "a resource"),
    ("POST", "to process the body"),
    ("PUT", "to replace the resource by the body"),
    ("PATCH", "to change the resource as the body says"),
    ("DELETE", "to remove the resource"),
    ("HEAD", "the header fields of a resource"),
    ("OPTIONS", "what can be asked for"),
    ("TRACE", "the request as it arrived"),
    ("CONNECT", "a tunnel"),
];

/// Compressions.
pub(super) const ENCODINGS: &[VocabularyWord] =
    &[("gzip", ""), ("br", "Brotli"), ("deflate", ""), ("zstd", "Zstandard"), ("identity", "none")];

/// Versions of HTTP.
pub(super) const VERSIONS: &[VocabularyWord] = &[("HTTP/1.1", ""), ("HTTP/2", ""), ("HTTP/3", "")];

/// Languages of blocks; the first are those that harkdown reads.
pub(super) const TAGS: &[VocabularyWord] = &[
    ("har", "a request as HAR 1.2"),
    ("http", "a request as an HTTP message"),
    ("sh", "shell code, with curl commands"),
    ("console", "shell code with prompts, or a console's requests"),
    ("json", "JSON"),
    ("jsonc", "JSON with comments"),
    ("bash", "shell code"),
    ("powershell", "PowerShell"),
    ("cmd", "the command prompt of Windows"),
    ("csharp", ""),
    ("go", ""),
    ("html", ""),
    ("java", ""),
    ("javascript", ""),
    ("kotlin", ""),
    ("markdown", ""),
    ("php", ""),
    ("python", ""),
    ("ruby", ""),
    ("rust", ""),
    ("swift", ""),
    ("text", ""),
    ("toml", ""),
    ("typescript", ""),
    ("xml", ""),
    ("yaml", ""),
];

/// The words for the value of a header field.
pub(super) fn values_of(header: &str) -> &'static [VocabularyWord] {
    match header.trim().to_ascii_lowercase().as_str() {
        "accept" | "content-type" => MEDIA_TYPES,
        "authorization" | "proxy-authorization" => SCHEMES,
        "accept-encoding" | "content-encoding" => ENCODINGS,
        "cache-control" => &[("no-cache", ""), ("no-store", ""), ("max-age=0", "")],
        "expect" => &[("100-continue", "")],
        "prefer" => &[("return=minimal", ""), ("return=representation", ""), ("respond-async", "")],
        "x-requested-with" => &[("XMLHttpRequest", "")],
        _ => &[],
    }
}
