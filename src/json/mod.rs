//! JSON that never fails.

pub mod string;
mod tree;

pub use tree::{Kind, Member, Text, Value};
