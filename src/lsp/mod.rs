//! The language server: what editors show of pages while they are written.
//!
//! [`Server`] is the core: it takes a message in and says what to send and which [`Task`]s are left, each of which works on
//! a snapshot and can run on any thread. It reads no stream and starts no thread, so it is tested by calling it. `stdio`
//! puts it between standard input and standard output.
//!
//! ```text
//! message ─▶ Server ─▶ messages
//!               └────▶ tasks ─▶ (any thread) ─▶ messages
//! ```
//!
//! Positions are bytes of a text here as everywhere; `position` alone knows how an editor counts them.

mod actions;
mod answer;
mod capabilities;
mod changes;
mod client;
mod commands;
mod completion;
mod cursor;
mod diagnostics;
mod document;
mod format;
mod hover;
mod index;
mod inlays;
mod layers;
mod messages;
mod outline;
mod placeholders;
mod places;
mod position;
mod reading;
mod requests;
mod server;
mod shown;
mod snapshot;
pub(crate) mod stdio;
mod task;
mod user_settings;

pub use server::Server;
pub use task::{Taken, Task};
