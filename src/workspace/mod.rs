//! Finds, reads and writes files: the only use of the file system, but for sites as wholes and for the folders of snippets that run.

#![expect(clippy::disallowed_methods, reason = "this is the door to the file system")]

mod draft;
mod exchange;
mod exclude;
mod look;
mod own_files;
mod process;
mod read;
mod resolve;
mod tree;
mod unfinished;
mod walk;
mod write;

pub(crate) use draft::FileDraft;
pub(crate) use exchange::{cannot_exchange, exchange};
pub(crate) use exclude::Exclude;
pub(crate) use look::{
    Stamp, current_directory, exists, find_upwards, from_here, is_directory, is_file, names_in, shortened, stamp,
};
pub(crate) use own_files::OwnFiles;
pub(crate) use process::is_alive;
pub use read::open;
pub(crate) use read::read_bytes;
pub(crate) use read::{MAX_BYTES, read_stream, read_text};
pub(crate) use resolve::{is_within, resolve};
pub(crate) use tree::{find_files, find_tree, read_tree};
pub(crate) use unfinished::{clear_unfinished, clear_unfinished_beside, remove_unfinished};
pub(crate) use walk::{PUBLISHED, Walk};
pub(crate) use write::{MAX_TRIES, create_new, restless, write_over};
pub use write::{remove, replace, write};
