//! The commands that clients can have carried out, by themselves or from actions and lenses.

use lsp_server::Message;
use lsp_types::{
    ApplyWorkspaceEditParams, ExecuteCommandParams, MessageType, Position, ShowDocumentParams, ShowMessageParams, Uri,
    notification, request,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::answer::{Failure, Result, write};
use super::changes::{between, of_document};
use super::layers;
use super::messages::{ask, tell};
use super::snapshot::Snapshot;
use crate::diagnostic::{Applicability, rule_url};
use crate::har::Request;
use crate::lint::{check_block, fix};
use crate::page::Page;
use crate::rules::{self, Rule, unknown_rule};
use crate::snippet::{self, View};

/// Says what a rule is about: its page of the manual. Arguments: the rule.
pub(super) const EXPLAIN: &str = "harkdown.explain";
/// The code that sends a request. Arguments: the page, the block, the request in it, the target.
pub(super) const COPY_AS: &str = "harkdown.copyAs";
/// Repairs a page as far as that is safe. Arguments: the page.
pub(super) const FIX_ALL: &str = "harkdown.fixAll";
/// The targets that code is written for.
pub(super) const TARGETS: &str = "harkdown.targets";
/// The layers that can be opened. Arguments: the page, and a position where only those of the request there are meant.
pub(super) const LAYERS: &str = "harkdown.layers";
/// The text of a layer. Arguments: its URI.
pub(super) const READ_LAYER: &str = "harkdown.readLayer";
/// The change of the page that gives a layer another text. Arguments: its URI, the text, and the text that it had when the
/// client saw it last, where that is known.
pub(super) const WRITE_LAYER: &str = "harkdown.writeLayer";

/// All commands of the server.
pub(super) const ALL: &[&str] = &[EXPLAIN, COPY_AS, FIX_ALL, TARGETS, LAYERS, READ_LAYER, WRITE_LAYER];

/// Sends a request, in the way of the client: only clients carry it out. Arguments: as for [`COPY_AS`].
pub(super) const RUN: &str = "harkdown.run";
/// Opens a layer: only clients carry it out. Arguments: its URI.
pub(super) const OPEN_LAYER: &str = "harkdown.openLayer";

/// Carries out a command; what has to be sent besides its result goes to `messages`.
pub(super) fn execute(now: &Snapshot, params: ExecuteCommandParams, messages: &mut Vec<Message>) -> Result<Value> {
    let arguments = params.arguments;
    match params.command.as_str() {
        EXPLAIN => explain(now, &argument::<String>(&arguments, 0)?, messages),
        COPY_AS => copy_as(now, &arguments),
        FIX_ALL => fix_all(now, &argument(&arguments, 0)?, messages),
        TARGETS => Ok(targets(now, arguments.first())),
        LAYERS => list_layers(now, &arguments),
        READ_LAYER => layers::read(now, &argument(&arguments, 0)?).map(write),
        WRITE_LAYER => {
            let (text, seen): (String, Option<String>) = (argument(&arguments, 1)?, argument(&arguments, 2)?);
            layers::write(now, &argument(&arguments, 0)?, &text, seen.as_deref()).map(write)
        }
        other => Err(Failure::of_params(format!("there is no command `{other}`"))),
    }
}

/// `workspace/textDocumentContent`, which LSP 3.18 has for documents that only the server knows.
pub(super) fn content(now: &Snapshot, params: &Value) -> Result<Value> {
    let uri: Uri = super::answer::read(params.get("uri").cloned().unwrap_or_default())?;
    Ok(json!({ "text": layers::read(now, &uri)? }))
}

/// An argument of a command.
fn argument<T: DeserializeOwned>(arguments: &[Value], at: usize) -> Result<T> {
    let value = arguments.get(at).cloned().unwrap_or_default();
    super::answer::read(value)
        .map_err(|failure| Failure::of_params(format!("argument {}: {}", at + 1, failure.message)))
}

fn explain(now: &Snapshot, name: &str, messages: &mut Vec<Message>) -> Result<Value> {
    let rule = rules::find(name).ok_or_else(|| Failure::of_params(unknown_rule(name)))?;
    if !now.client.preferences.handles(EXPLAIN) {
        messages.push(shown(now, rule));
    }
    Ok(json!({ "rule": rule.name, "markdown": rule.page().trim(), "url": rule_url(rule.name) }))
}

/// Shows the rule's page in a browser, or a sentence where the client cannot.
fn shown(now: &Snapshot, rule: &Rule) -> Message {
    let url = rule_url(rule.name);
    match url.parse() {
        Ok(uri) if now.client.shows_documents => {
            let external = Some(true);
            ask::<request::ShowDocument>(ShowDocumentParams { uri, external, take_focus: Some(true), selection: None })
        }
        _ => {
            let message = format!("{}: {} ({url})", rule.name, rule.summary);
            tell::<notification::ShowMessage>(ShowMessageParams { typ: MessageType::INFO, message })
        }
    }
}

fn copy_as(now: &Snapshot, arguments: &[Value]) -> Result<Value> {
    let (uri, block, number): (Uri, u32, usize) =
        (argument(arguments, 0)?, argument(arguments, 1)?, argument(arguments, 2)?);
    let name: String = argument(arguments, 3)?;
    let document = now.document(&uri)?;
    let settings = now.settings(&document);
    let request = request_at(now, &uri, block, number)?;
    let refused = |error: crate::Error| Failure::refused(error.to_string());
    let target = settings.code.targets.find(&name).map_err(refused)?;
    let view = View::of(&request).map_err(refused)?;
    let snippet = snippet::render(&view, target, &settings.code.options).map_err(refused)?;
    let losses: Vec<&str> = snippet.losses.iter().map(|loss| loss.message.as_str()).collect();
    Ok(json!({ "code": snippet.code, "language": target.highlight, "title": target.title, "losses": losses }))
}

/// The request as other code is written for it: a block with errors, or one that leaves something out, has none.
fn request_at(now: &Snapshot, uri: &Uri, block: u32, number: usize) -> Result<Request> {
    let document = now.document(uri)?;
    let settings = now.settings(&document);
    let page = Page::parse(&document.text);
    let Some(own) = check_block(document.path.as_deref(), &page, &settings, block) else {
        return Err(Failure::refused(format!("the page has no block {block}")));
    };
    if own.requests.is_empty() {
        let what = "has errors, or leaves something out, so it gives no code";
        return Err(Failure::refused(format!("block {block} {what}")));
    }
    let request = own.requests.into_iter().nth(number.saturating_sub(1)).filter(|_| number > 0);
    request.ok_or_else(|| Failure::refused(format!("block {block} of the page has no request {number}")))
}

fn fix_all(now: &Snapshot, uri: &Uri, messages: &mut Vec<Message>) -> Result<Value> {
    let document = now.document(uri)?;
    let fixed = fix(document.page_text(), &now.settings(&document), Applicability::Safe);
    let edits = between(&document.text, &fixed.text);
    if !edits.is_empty() {
        let edit = of_document(now, &document, &edits);
        let label = Some("Fix all that harkdown can fix safely".to_owned());
        messages.push(ask::<request::ApplyWorkspaceEdit>(ApplyWorkspaceEditParams { label, edit }));
    }
    Ok(json!(fixed.applied))
}

/// The targets: those of the site, or those that the user prefers, first.
fn targets(now: &Snapshot, uri: Option<&Value>) -> Value {
    let uri: Option<Uri> = uri.and_then(|uri| serde_json::from_value(uri.clone()).ok());
    let path = uri.as_ref().and_then(super::document::path_of);
    let code = now.places.of(path.as_deref()).settings(path.as_deref()).code;
    let preferred = now.client.preferences.targets.clone().unwrap_or(code.names);
    let rank = |name: &str| preferred.iter().position(|own| own == name).unwrap_or(preferred.len());
    let mut all = code.targets.all();
    all.sort_by_key(|target| rank(&target.name()));
    all.iter().map(|target| json!({ "name": target.name(), "title": target.title })).collect()
}

fn list_layers(now: &Snapshot, arguments: &[Value]) -> Result<Value> {
    let document = now.document(&argument(arguments, 0)?)?;
    let position: Option<Position> = argument(arguments, 1)?;
    let at = position.map(|position| document.offset(position));
    Ok(write(layers::list(now, &document, at)))
}
