//! How snippets are written.

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

/// How snippets are written. A target takes no notice of what its entry does not offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// Spaces a level in JSON and in literals that take several lines; `None` is what the language's formatter does.
    pub indent: Option<u8>,
    /// Short names of options in shells: `-X` for `--request`.
    pub short: bool,
    /// Code for an asynchronous runtime, where a client has both kinds.
    #[serde(rename = "async")]
    pub is_async: bool,
    /// Whether the code has the imports and the surrounding program.
    pub imports: bool,
    /// How long the client waits for an answer, in seconds.
    pub timeout: Option<u32>,
    /// What becomes of placeholders.
    pub placeholders: Placeholders,
}

/// What becomes of texts that stand for a value of the reader's: `YOUR_TOKEN`, `${account.namespace}`, `{id}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Placeholders {
    /// They stay as they are, for the reader to replace.
    #[default]
    Keep,
    /// They become reads of environment variables.
    Env,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            indent: None,
            short: false,
            is_async: false,
            imports: true,
            timeout: None,
            placeholders: Placeholders::Keep,
        }
    }
}
