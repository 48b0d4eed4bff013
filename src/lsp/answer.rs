//! How requests are answered: with a result, or with the reason why there is none.

use lsp_server::ErrorCode;
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
pub(super) fn read<P: DeserializeOwned>(params: Value) -> Result<P> {
    serde_json::from_value(params).map_err(|error| Failure::of_params(error.to_string()))
}

/// A result as it is sent.
pub(super) fn write(result: impl Serialize) -> Value {
    serde_json::to_value(result).expect("protocol types have string keys and no values that JSON lacks")
}
