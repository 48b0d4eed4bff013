//! What really arrives: snippets run against a loopback server that records requests, and the comparison with what a
//! request says.

mod compare;
mod environment;
mod message;
mod multipart;
mod process;
mod run;
mod server;

pub use compare::compare;
pub(crate) use compare::{Difference, is_added};
pub use message::Received;
pub(crate) use run::Proof;
pub use run::{Outcome, SnippetRunner};
pub use server::LoopbackServer;
