//! The messages that the server sends.

use std::sync::atomic::{AtomicU64, Ordering};

use lsp_server::{Message, Notification, Request, RequestId, Response};
use lsp_types::{MessageType, PublishDiagnosticsParams, Registration, RegistrationParams, ShowMessageParams, Uri};
use lsp_types::{notification as notifications, request as requests};
use serde::Serialize;
use serde_json::Value;

use super::answer::Result;
use super::snapshot::Snapshot;

/// A request to the client.
pub(super) fn ask<R: requests::Request>(params: R::Params) -> Message
where
    R::Params: Serialize,
{
    static LAST_ID: AtomicU64 = AtomicU64::new(0);
    let id = LAST_ID.fetch_add(1, Ordering::Relaxed) + 1;
    Request::new(RequestId::from(format!("harkdown-{id}")), R::METHOD.to_owned(), params).into()
}

/// Asks the client to send these from now on.
pub(super) fn register(methods: Vec<(&str, Value)>) -> Message {
    let registration = |(method, options): (&str, Value)| Registration {
        id: method.to_owned(),
        method: method.to_owned(),
        register_options: Some(options),
    };
    let registrations = methods.into_iter().map(registration).collect();
    ask::<requests::RegisterCapability>(RegistrationParams { registrations })
}

pub(super) fn response(id: RequestId, result: Result<Value>) -> Message {
    match result {
        Ok(value) => Response::new_ok(id, value).into(),
        Err(failure) => Response::new_err(id, failure.code, failure.message).into(),
    }
}

/// A message that expects no answer.
pub(super) fn tell<N: notifications::Notification>(params: N::Params) -> Message
where
    N::Params: Serialize,
{
    Notification::new(N::METHOD.to_owned(), params).into()
}

pub(super) fn log(message: &str) -> Message {
    let message = message.to_owned();
    tell::<notifications::LogMessage>(lsp_types::LogMessageParams { typ: MessageType::LOG, message })
}

/// What is wrong with configs that were read just now.
pub(super) fn complaints(now: &Snapshot) -> Vec<Message> {
    let shown = |message| tell::<notifications::ShowMessage>(ShowMessageParams { typ: MessageType::ERROR, message });
    now.places.complaints().into_iter().map(shown).collect()
}

pub(super) fn empty(uri: Uri, version: Option<i32>) -> Message {
    tell::<notifications::PublishDiagnostics>(PublishDiagnosticsParams::new(uri, Vec::new(), version))
}
