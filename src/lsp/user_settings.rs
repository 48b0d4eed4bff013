//! The settings of the user: how the client is asked for them, and what is said about them.

use std::collections::BTreeSet;

use lsp_server::{Message, RequestId, Response};
use lsp_types::notification as notifications;
use lsp_types::request as requests;
use lsp_types::{ConfigurationItem, ConfigurationParams, MessageType, ShowMessageParams};
use serde_json::Value;

use super::messages::{ask, tell};
use super::snapshot::Snapshot;

/// The section of the client's settings that is harkdown's.
pub(super) const SECTION: &str = "harkdown";

/// What is known of the user's settings.
#[derive(Debug)]
pub(super) struct UserSettings {
    /// What is preferred unless the client says otherwise.
    pub(super) defaults: Value,
    /// The request for the client's settings, while it is not answered.
    asked: Option<RequestId>,
    /// What is wrong with settings and not said yet, and what was said: each once.
    pub(super) complaints: Vec<String>,
    said: BTreeSet<String>,
}

impl UserSettings {
    pub(super) fn new(defaults: Value) -> Self {
        Self { defaults, asked: None, complaints: Vec::new(), said: BTreeSet::new() }
    }

    /// Whether the client was asked for them and has not answered yet.
    pub(super) fn is_asked(&self) -> bool {
        self.asked.is_some()
    }

    /// The settings in an answer of the client, if it is the one to the last question.
    pub(super) fn answer<'r>(&mut self, response: &'r Response) -> Option<&'r Value> {
        if self.asked.as_ref() != Some(&response.id) {
            return None;
        }
        self.asked = None;
        response.response_result.as_ref().ok().and_then(|result| result.get(0))
    }

    /// Asks for the settings.
    pub(super) fn ask(&mut self) -> Message {
        let item = ConfigurationItem { scope_uri: None, section: Some(SECTION.to_owned()) };
        let message = ask::<requests::WorkspaceConfiguration>(ConfigurationParams { items: vec![item] });
        if let Message::Request(request) = &message {
            self.asked = Some(request.id.clone());
        }
        message
    }

    /// Notes which of the targets that requests can be copied as do not exist: a project may have some of its own.
    pub(super) fn check_targets(&mut self, now: &Snapshot) {
        let names = now.client.preferences.targets.as_deref().unwrap_or_default();
        if !names.is_empty() {
            let unknown = now.places.unknown_targets(names);
            self.complaints
                .extend(unknown.iter().map(|why| format!("harkdown ignores a name in the setting `targets`: {why}")));
        }
    }

    /// Says what is wrong with settings, as far as it was not said before.
    pub(super) fn complain(&mut self) -> Vec<Message> {
        let complaints = std::mem::take(&mut self.complaints).into_iter();
        let new = complaints.filter(|complaint| self.said.insert(complaint.clone()));
        let shown =
            |message| tell::<notifications::ShowMessage>(ShowMessageParams { typ: MessageType::WARNING, message });
        new.map(shown).collect()
    }
}
