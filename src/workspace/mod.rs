//! Finds, reads and writes files: the only use of the file system.

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

pub use draft::FileDraft;
pub(crate) use exchange::{cannot_exchange, exchange};
pub use exclude::Exclude;
pub use look::{
    Stamp, current_directory, exists, find_upwards, from_here, is_directory, is_file, names_in, shortened, stamp,
};
pub use own_files::OwnFiles;
pub(crate) use process::is_alive;
pub(crate) use read::read_bytes;
pub use read::{MAX_BYTES, open, read_stream, read_text};
pub use resolve::{is_within, resolve};
pub use tree::{find_files, find_tree, read_tree};
pub use unfinished::{clear_unfinished, clear_unfinished_beside, remove_unfinished};
pub use walk::{FoundPages, PUBLISHED, Walk};
pub use write::{MAX_TRIES, create_new, remove, replace, restless, write, write_over};
