//! All integration tests, in one binary.

#![allow(clippy::disallowed_methods, reason = "tests read and write files, and run programs")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::format_push_string, reason = "tests may take the short way")]

mod architecture;
mod cli;
mod doors;
mod extract;
mod flavours;
mod founding;
mod golden;
mod har_log;
mod lsp;
mod manual;
mod page;
mod properties;
mod repair;
mod reports;
mod requests;
mod rules;
mod secrets;
mod shell;
mod site;
mod snippet_compare;
mod snippet_format;
mod snippet_literals;
mod snippet_syntax;
mod snippet_template;
mod snippets;
mod support;
mod suppression;
mod templating;
mod trust;
