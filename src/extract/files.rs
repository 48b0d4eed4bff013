//! The files of a record.

use super::name;

/// The files of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordFiles {
    /// The name of the page that it is for.
    pub(crate) slug: String,
    /// The record, as TOML.
    pub toml: String,
    /// The texts beside it, by their names.
    pub texts: Vec<(String, String)>,
}

impl RecordFiles {
    /// The name of the record's file.
    #[must_use]
    pub(crate) fn file_name(&self) -> String {
        format!("{}.toml", name::of_file(&self.slug))
    }
}
