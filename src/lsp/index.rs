//! The requests of pages that are not open.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use lsp_types::Range;

use crate::workspace::{self, Stamp};

/// A request of a page.
#[derive(Clone, Debug)]
pub(super) struct RequestSymbol {
    /// `POST /oauth/token`
    pub(super) name: String,
    pub(super) notation: &'static str,
    /// The block that it is in, or its part of it.
    pub(super) range: Range,
    /// Its first line.
    pub(super) selection: Range,
}

/// The requests of pages that are not open, as their files had them when someone asked last.
#[derive(Debug, Default)]
pub(super) struct SymbolIndex(Mutex<HashMap<PathBuf, Indexed>>);

/// The requests of a page, and what its file was like then.
type Indexed = (Stamp, Arc<Vec<RequestSymbol>>);

impl SymbolIndex {
    /// The requests of the page at a path, which `look` finds where its file has changed since.
    pub(super) fn of(
        &self,
        page: &Path,
        look: impl FnOnce() -> Option<Vec<RequestSymbol>>,
    ) -> Option<Arc<Vec<RequestSymbol>>> {
        let stamp = workspace::stamp(page)?;
        let locked = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = locked().get(page).filter(|(known, _)| *known == stamp) {
            return Some(Arc::clone(known));
        }
        let found = Arc::new(look()?);
        locked().insert(page.to_path_buf(), (stamp, Arc::clone(&found)));
        Some(found)
    }
}
