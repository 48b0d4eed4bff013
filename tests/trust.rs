//! Nothing of an author's is lost: no file, no word of a page, no edit.

mod comments;
mod idempotent;
mod masks;
mod output;
mod publishing;
mod saving;
mod words;
