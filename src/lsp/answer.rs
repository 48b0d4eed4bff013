//! How requests are answered: with a result, or with the reason why there is none.

use lsp_server::ErrorCode;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why a request has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) code: i32,
    /// What is wrong: lower case, no full stop.
    pub(super) message: String,
}

/// What a request is answered with.
pub(super) type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    pub(super) fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code: code as i32, message: message.into() }
    }

    /// The parameters are not what the request needs.
    pub(super) fn of_params(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::InvalidParams, message)
    }

    /// The request is right, and cannot be carried out here.
    pub(super) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::RequestFailed, message)
    }
}

/// The parameters of a message.
pub(super) fn read<P: DeserializeOwned>(mut params: Value) -> Result<P> {
    match &mut params {
        Value::String(uri) => encode(uri),
        others => encode_uris(others),
    }
    serde_json::from_value(params).map_err(|error| Failure::of_params(error.to_string()))
}

/// A result as it is sent.
pub(super) fn write(result: impl Serialize) -> Value {
    serde_json::to_value(result).expect("protocol types have string keys and no values that JSON lacks")
}

/// Encodes what URIs cannot have (RFC 3986, section 2): some editors send paths as they are on the disk.
fn encode_uris(params: &mut Value) {
    match params {
        Value::Array(items) => items.iter_mut().for_each(encode_uris),
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(uri) if key == "uri" || key.ends_with("Uri") => encode(uri),
                    others => encode_uris(others),
                }
            }
        }
        _ => {}
    }
}

/// Encodes a text if it is a URI that has characters which URIs cannot have.
fn encode(uri: &mut String) {
    const OTHERS: &AsciiSet =
        &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');
    let is_uri = uri.split_once(':').is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if is_uri {
        let encoded = utf8_percent_encode(uri, OTHERS).to_string();
        *uri = if encoded.starts_with("file:") { encoded.replace('[', "%5B").replace(']', "%5D") } else { encoded };
    }
}
