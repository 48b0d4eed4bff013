//! Positions in texts, the map from an inner text to the text around it, and edits.

mod edit;
mod line_index;
mod source_map;
mod span;

pub use edit::{Edit, apply};
pub use line_index::{LineIndex, Position};
pub use source_map::{Jump, SourceMap};
pub use span::Span;
