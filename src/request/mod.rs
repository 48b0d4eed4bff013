//! A request as it is written on a page: its parts, each with its place, whatever notation it is written in.
//!
//! A [`Notation`] reads the text of a block into [`Written`] requests. Rules look at their [`Part`]s: what a part says
//! (decoded), where it is, and how a change of it is written (in the notation's own escaping). What changes the structure
//! of a request, such as removing a header, is asked of the notation as a [`Change`].
//!
//! Where nothing goes back to the page, as for snippets, a request is a [`crate::har::Request`]: see `Written::request`.

pub mod console;
pub mod curl;
mod draft;
mod file;
pub mod har;
pub mod http;
pub mod json;
mod notation;
mod part;
mod run;
mod table;
mod typed;
mod written;

pub(crate) use draft::Draft;
pub use file::file;
pub use notation::{Notation, Source};
pub(crate) use notation::{Reader, Reading};
pub use part::Part;
pub(crate) use run::MOST_IN_ROW;
pub(crate) use run::tabs;
pub(crate) use table::{NOTATIONS, blocks};
pub(crate) use typed::{json_paths, path_key};
pub(crate) use written::are_documents;
pub use written::{Change, Written};
pub(crate) use written::{Content, Defaults, Field};
