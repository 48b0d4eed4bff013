//! Which part of the server answers which request.

use lsp_server::{ErrorCode, Message};
use lsp_types::request::{self as requests, Request as _};
use serde_json::Value;

use super::answer::{Failure, Result, read, write};
use super::snapshot::Snapshot;
use super::{actions, commands, completion, diagnostics, format, hover, inlays, outline, placeholders};

/// The answer to a request; `is_wanted` tells when no one waits for it any more, and `messages` are sent before it.
pub(super) fn answer(
    now: &Snapshot,
    method: &str,
    params: Value,
    is_wanted: &(dyn Fn() -> bool + Sync),
    messages: &mut Vec<Message>,
) -> Result<Value> {
    match method {
        requests::CodeActionRequest::METHOD => actions::actions(now, &read(params)?, is_wanted).map(write),
        requests::CodeLensRequest::METHOD => inlays::lenses(now, &read(params)?).map(write),
        requests::Completion::METHOD => completion::complete(now, &read(params)?).map(write),
        requests::DocumentDiagnosticRequest::METHOD => diagnostics::document(now, &read(params)?).map(write),
        requests::DocumentLinkRequest::METHOD => outline::links(now, &read(params)?).map(write),
        requests::DocumentSymbolRequest::METHOD => outline::of_document(now, &read(params)?).map(write),
        requests::ExecuteCommand::METHOD => commands::execute(now, read(params)?, messages),
        requests::FoldingRangeRequest::METHOD => outline::folding(now, &read(params)?).map(write),
        requests::Formatting::METHOD => format::document(now, &read(params)?).map(write),
        requests::HoverRequest::METHOD => hover::hover(now, &read(params)?).map(write),
        requests::InlayHintRequest::METHOD => inlays::hints(now, &read(params)?).map(write),
        requests::PrepareRenameRequest::METHOD => placeholders::prepare(now, &read(params)?).map(write),
        requests::RangeFormatting::METHOD => format::range(now, &read(params)?).map(write),
        requests::References::METHOD => placeholders::references(now, &read(params)?).map(write),
        requests::Rename::METHOD => placeholders::rename(now, &read(params)?).map(write),
        requests::WorkspaceDiagnosticRequest::METHOD => {
            Ok(write(diagnostics::workspace(now, &read(params)?, is_wanted)))
        }
        requests::WorkspaceSymbolRequest::METHOD => Ok(write(outline::of_workspace(now, &read(params)?, is_wanted))),
        TEXT_DOCUMENT_CONTENT => commands::content(now, &params),
        _ => Err(Failure::new(ErrorCode::MethodNotFound, format!("there is no `{method}`"))),
    }
}

/// The text of a document that only the server knows (LSP 3.18).
const TEXT_DOCUMENT_CONTENT: &str = "workspace/textDocumentContent";
