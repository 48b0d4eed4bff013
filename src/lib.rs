//! harkdown lints, repairs, compiles and publishes the requests of Markdown API documentation.
//!
//! Each module builds only on those above it in this file; data flows in the same direction:
//!
//! ```text
//! data ─▶ page
//! text ─▶ page ─▶ block ─▶ request ─▶ layers ─▶ rules ─▶ diagnostics ─▶ fixes
//!                             └▶ snippets ─▶ verified by running
//!                                    └▶ site
//! ```
//!
//! [`lint::check`] takes a page to its [`Diagnostic`]s and requests, [`lint::fix`] to its repaired text,
//! [`extract::extract`] pages to data, `generate::make` data to pages, [`snippet::render`] a request to code, and
//! [`site::build`] pages to a site. `docs/architecture.md` says what always holds, and which modules touch files, processes and
//! the network.
//!
//! What is public is what the binaries, benches and tests of this package use; everything else is private or `pub(crate)`.
//! No stability is promised to other crates.

mod error;
mod suggest;

pub mod text;

mod excerpt;
mod path;
pub mod placeholder;
pub mod templating;
pub mod web;

pub mod workspace;

mod git;

mod signals;
mod watch;

pub mod diagnostic;

pub mod script;

pub mod json;

mod http;
pub mod shell;

pub mod layer;
pub mod page;

pub mod har;

pub mod curl;

mod clients;

pub mod request;

pub mod contract;
pub mod project;

pub mod snippet;
pub mod verify;

pub mod sync;

pub mod rules;
pub mod suppression;

pub mod lint;
pub mod report;

pub mod convert;

pub mod generate;

pub mod extract;
pub mod site;

pub mod flavour;
mod serve;

pub mod config;

pub mod lsp;

pub mod cli;

pub use error::{Error, Result};
pub use rules::Diagnostic;
