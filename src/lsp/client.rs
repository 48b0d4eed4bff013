//! What the client can do, and what its user prefers.

use std::path::PathBuf;

use lsp_types::{ClientCapabilities, InitializeParams};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::position::Encoding;

/// What the client can do, and what its user prefers.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an ability of its own")]
pub(super) struct Client {
    pub(super) encoding: Encoding,
    /// Whether it asks for diagnostics, so that they are not sent to it.
    pub(super) pulls: bool,
    pub(super) related_information: bool,
    pub(super) code_descriptions: bool,
    pub(super) tags: bool,
    /// Whether edits of pages can name the version that they are for.
    pub(super) document_changes: bool,
    /// Whether it watches files if it is asked to.
    pub(super) watches: bool,
    pub(super) refreshes_diagnostics: bool,
    pub(super) refreshes_lenses: bool,
    pub(super) refreshes_hints: bool,
    pub(super) shows_documents: bool,
    pub(super) configures: bool,
    pub(super) literal_actions: bool,
    pub(super) nested_symbols: bool,
    pub(super) preferences: Preferences,
    /// What it said of preferences at the start.
    pub(super) options: Value,
}

/// What the user of a client prefers: `initializationOptions`, or the section `harkdown` of the client's settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub(super) struct Preferences {
    /// The config for all pages, instead of the nearest `harkdown.toml`.
    pub(super) config: Option<PathBuf>,
    /// Whether no config counts.
    pub(super) isolated: bool,
    /// Whether pages that are not open are checked, too.
    pub(super) workspace_diagnostics: bool,
    /// Whether harkdown formats pages.
    pub(super) format: bool,
    /// Whether there are lenses over requests.
    pub(super) code_lens: bool,
    /// Whether there are inlay hints.
    pub(super) inlay_hints: bool,
    /// What requests can be copied as; by default the targets of the site.
    pub(super) targets: Option<Vec<String>>,
    /// The commands that the client carries out by itself.
    pub(super) commands: Vec<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            config: None,
            isolated: false,
            workspace_diagnostics: true,
            format: false,
            code_lens: true,
            inlay_hints: true,
            targets: None,
            commands: Vec::new(),
        }
    }
}

impl Preferences {
    /// Those that several settings say together, of which later ones come first; none if a value is not what it should be.
    fn of(settings: &[&Value]) -> Option<Self> {
        let members = settings.iter().filter_map(|settings| settings.as_object()).flatten();
        let said: Map<String, Value> =
            members.filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.clone(), value.clone())).collect();
        Self::deserialize(Value::Object(said)).ok()
    }

    /// Whether the client carries out a command by itself.
    pub(super) fn handles(&self, command: &str) -> bool {
        self.commands.iter().any(|own| own == command)
    }
}

impl Client {
    /// A client as it introduces itself; `defaults` are preferences for which it need not say anything.
    pub(super) fn of(params: &InitializeParams, defaults: &Value) -> Self {
        let said = params.initialization_options.clone().unwrap_or_default();
        let said = said.get("harkdown").cloned().unwrap_or(said);
        let preferences =
            Preferences::of(&[defaults, &said]).or_else(|| Preferences::of(&[defaults])).unwrap_or_default();
        Self { preferences, options: said, ..Self::of_capabilities(&params.capabilities) }
    }

    /// What is preferred where a client's settings have changed to these; none if they are not what they should be.
    pub(super) fn preferences(&self, defaults: &Value, settings: &Value) -> Option<Preferences> {
        Preferences::of(&[defaults, &self.options, settings])
    }

    fn of_capabilities(capabilities: &ClientCapabilities) -> Self {
        let general = capabilities.general.as_ref();
        let offered = general.and_then(|general| general.position_encodings.as_deref());
        let document = capabilities.text_document.as_ref();
        let published = document.and_then(|document| document.publish_diagnostics.as_ref());
        let workspace = capabilities.workspace.as_ref();
        let yes = |ability: Option<bool>| ability.unwrap_or_default();
        Self {
            encoding: Encoding::negotiate(offered.unwrap_or_default()),
            pulls: document.is_some_and(|document| document.diagnostic.is_some()),
            related_information: yes(published.and_then(|it| it.related_information)),
            code_descriptions: yes(published.and_then(|it| it.code_description_support)),
            tags: published.is_some_and(|it| it.tag_support.is_some()),
            document_changes: yes(workspace.and_then(|it| it.workspace_edit.as_ref()?.document_changes)),
            watches: yes(workspace.and_then(|it| it.did_change_watched_files.as_ref()?.dynamic_registration)),
            refreshes_diagnostics: yes(workspace.and_then(|it| it.diagnostic.as_ref()?.refresh_support)),
            refreshes_lenses: yes(workspace.and_then(|it| it.code_lens.as_ref()?.refresh_support)),
            refreshes_hints: yes(workspace.and_then(|it| it.inlay_hint.as_ref()?.refresh_support)),
            shows_documents: capabilities
                .window
                .as_ref()
                .and_then(|it| it.show_document.as_ref())
                .is_some_and(|it| it.support),
            configures: yes(workspace.and_then(|it| it.configuration)),
            literal_actions: document
                .and_then(|it| it.code_action.as_ref()?.code_action_literal_support.as_ref())
                .is_some(),
            nested_symbols: yes(
                document.and_then(|it| it.document_symbol.as_ref()?.hierarchical_document_symbol_support)
            ),
            preferences: Preferences::default(),
            options: Value::Null,
        }
    }
}
