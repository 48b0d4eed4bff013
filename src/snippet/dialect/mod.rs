//! How languages write values: every literal whole, with its quotes, so that no text can leave it.

mod block;
mod c;
mod clojure;
mod cmd;
mod collection;
mod crystal;
mod csharp;
mod dart;
mod elixir;
mod fsharp;
mod go;
mod hurl;
mod java;
mod javascript;
mod json;
mod julia;
mod kotlin;
mod language;
mod literal;
mod lua;
mod objc;
mod ocaml;
mod perl;
mod php;
mod powershell;
mod python;
mod r;
mod ruby;
mod rust;
mod shell;
mod swift;
mod text;
mod writer;
mod yaml;

pub(crate) use collection::Collections;
pub use language::Dialect;
pub(crate) use language::Environment;
pub(super) use literal::{LITERAL_LINE, LITERAL_PART, LITERAL_START, replace_byte, visible};
pub(super) use writer::{LiteralStart, Writer};

/// All dialects.
pub static DIALECTS: &[&Dialect] = &[
    &shell::DIALECT,
    &python::DIALECT,
    &javascript::DIALECT,
    &javascript::BROWSER,
    &javascript::K6,
    &go::DIALECT,
    &lua::DIALECT,
    &r::DIALECT,
    &ocaml::DIALECT,
    &elixir::DIALECT,
    &crystal::DIALECT,
    &julia::DIALECT,
    &java::DIALECT,
    &kotlin::DIALECT,
    &clojure::DIALECT,
    &c::DIALECT,
    &rust::DIALECT,
    &csharp::DIALECT,
    &fsharp::DIALECT,
    &objc::DIALECT,
    &swift::DIALECT,
    &dart::DIALECT,
    &text::DIALECT,
    &text::JSON,
    &text::HTTP_FILE,
    &text::BRUNO,
    &json::DIALECT,
    &hurl::DIALECT,
    &ruby::DIALECT,
    &php::DIALECT,
    &perl::DIALECT,
    &powershell::DIALECT,
    &cmd::DIALECT,
    &yaml::DIALECT,
    &yaml::ANSIBLE,
];

impl Dialect {
    /// The dialect of that name.
    #[must_use]
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        DIALECTS.iter().copied().find(|dialect| dialect.name == name)
    }
}
