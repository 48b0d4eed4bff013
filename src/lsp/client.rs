//! What the client can do, and what its user prefers.

use std::path::PathBuf;

use lsp_types::{ClientCapabilities, InitializeParams};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::position::PositionEncoding;
use crate::suggest::did_you_mean;

/// Settings that clients have for themselves in harkdown's section.
const OF_CLIENTS: [&str; 2] = ["path", "trace"];

/// What the client can do, and what its user prefers.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an ability of its own")]
pub(super) struct Client {
    pub(super) encoding: PositionEncoding,
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
    /// Whether it can be asked for settings.
    pub(super) configures: bool,
    /// Whether it tells of new settings if it is asked to.
    pub(super) tells_settings: bool,
    /// Whether it can be told later that pages can be formatted, and whether that parts of them can be.
    pub(super) registers_format: bool,
    pub(super) registers_range_format: bool,
    /// Whether an item of completion may say where the cursor goes.
    pub(super) snippets: bool,
    pub(super) literal_actions: bool,
    pub(super) nested_symbols: bool,
    pub(super) preferences: Preferences,
    /// What it said of preferences at the start.
    pub(super) options: Value,
}

/// What the user of a client prefers: `initializationOptions`, or the section `harkdown` of the client's settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
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
    /// Those that several settings say together, of which later ones come first, and what is wrong with the settings: what is
    /// wrong is left out.
    fn of(settings: &[&Value]) -> (Self, Vec<String>) {
        let defaults = super::answer::write(Self::default());
        let names = || defaults.as_object().into_iter().flat_map(Map::keys).map(String::as_str);
        let (mut preferences, mut said, mut wrong) = (Self::default(), Map::new(), Vec::new());
        for (name, value) in settings.iter().filter_map(|settings| settings.as_object()).flatten() {
            if value.is_null() || OF_CLIENTS.contains(&name.as_str()) {
                continue;
            }
            if !names().any(|known| known == name) {
                let meant = did_you_mean(name, names());
                wrong.push(format!("harkdown ignores the unknown setting `{name}`{meant}"));
                continue;
            }
            let mut with = said.clone();
            with.insert(name.clone(), value.clone());
            match Self::deserialize(Value::Object(with.clone())) {
                Ok(new) => (preferences, said) = (new, with),
                Err(error) => wrong.push(format!("harkdown ignores the setting `{name}`: {error}")),
            }
        }
        (preferences, wrong)
    }

    /// Whether the client carries out a command by itself.
    pub(super) fn handles(&self, command: &str) -> bool {
        self.commands.iter().any(|own| own == command)
    }
}

impl Client {
    /// A client as it introduces itself, and what is wrong with its settings; `defaults` are preferences for which it need not
    /// say anything.
    pub(super) fn of(params: &InitializeParams, defaults: &Value) -> (Self, Vec<String>) {
        let said = params.initialization_options.clone().unwrap_or_default();
        let said = said.get("harkdown").cloned().unwrap_or(said);
        let (preferences, wrong) = Preferences::of(&[defaults, &said]);
        (Self { preferences, options: said, ..Self::of_capabilities(&params.capabilities) }, wrong)
    }

    /// What is preferred where a client's settings have changed to these, and what is wrong with them.
    pub(super) fn preferences(&self, defaults: &Value, settings: &Value) -> (Preferences, Vec<String>) {
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
            encoding: PositionEncoding::negotiate(offered.unwrap_or_default()),
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
            tells_settings: yes(workspace.and_then(|it| it.did_change_configuration.as_ref()?.dynamic_registration)),
            registers_format: yes(document.and_then(|it| it.formatting.as_ref()?.dynamic_registration)),
            registers_range_format: yes(document.and_then(|it| it.range_formatting.as_ref()?.dynamic_registration)),
            snippets: yes(document.and_then(|it| it.completion.as_ref()?.completion_item.as_ref()?.snippet_support)),
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
