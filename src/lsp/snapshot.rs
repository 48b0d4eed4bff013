//! Everything that is known at one moment: what requests are answered from.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lsp_types::Uri;

use super::answer::{Failure, Result};
use super::client::Client;
use super::document::{Document, path_of, uri_of};
use super::places::{Places, Surroundings};
use crate::lint::diagnose;
use crate::rules::{Diagnostic, Settings};
use crate::workspace;

/// The documents that are open.
#[derive(Clone, Debug, Default)]
pub(super) struct OpenDocuments {
    by_uri: HashMap<String, Arc<Document>>,
    /// The URIs under which files are open.
    by_path: HashMap<PathBuf, String>,
}

impl OpenDocuments {
    pub(super) fn put(&mut self, document: Arc<Document>) {
        let uri = document.uri.as_str().to_owned();
        if let Some(path) = &document.path {
            self.by_path.insert(path.clone(), uri.clone());
        }
        self.by_uri.insert(uri, document);
    }

    pub(super) fn remove(&mut self, uri: &Uri) -> Option<Arc<Document>> {
        let document = self.by_uri.remove(uri.as_str())?;
        if let Some(path) =
            document.path.as_ref().filter(|path| self.by_path.get(*path).is_some_and(|own| own == uri.as_str()))
        {
            self.by_path.remove(path);
        }
        Some(document)
    }

    pub(super) fn get(&self, uri: &str) -> Option<&Arc<Document>> {
        self.by_uri.get(uri)
    }

    pub(super) fn at(&self, path: &Path) -> Option<&Arc<Document>> {
        self.by_path.get(path).and_then(|uri| self.get(uri))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.by_uri.values()
    }
}

/// Everything that is known at one moment; cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Snapshot {
    pub(super) client: Arc<Client>,
    pub(super) documents: Arc<OpenDocuments>,
    pub(super) places: Arc<Places>,
}

impl Snapshot {
    /// The document that is open under a URI, however that is written, or else the file there.
    pub(super) fn document(&self, uri: &Uri) -> Result<Arc<Document>> {
        if let Some(open) = self.documents.get(uri.as_str()) {
            return Ok(Arc::clone(open));
        }
        let path = path_of(uri).ok_or_else(|| Failure::of_params(format!("`{}` is not open", uri.as_str())))?;
        if let Some(open) = self.documents.at(&path) {
            return Ok(Arc::clone(open));
        }
        let text = workspace::read_text(&path).map_err(|error| Failure::of_params(error.to_string()))?;
        Ok(Arc::new(Document::new(uri.clone(), None, text.into(), self.client.encoding)))
    }

    /// The document of the page at a path, open or not; none if it cannot be read.
    pub(super) fn page(&self, path: &Path) -> Option<Arc<Document>> {
        self.documents.at(path).map(Arc::clone).or_else(|| self.document(&uri_of(path)?).ok())
    }

    pub(super) fn surroundings(&self, document: &Document) -> Arc<Surroundings> {
        self.places.of(document.path.as_deref())
    }

    pub(super) fn settings(&self, document: &Document) -> Settings {
        self.surroundings(document).settings(document.path.as_deref())
    }

    /// What is found in a page; nothing in one that the config leaves out.
    pub(super) fn findings(&self, document: &Document) -> Arc<Vec<Diagnostic>> {
        document.findings(self.places.generation(), || {
            let surroundings = self.surroundings(document);
            let path = document.path.as_deref();
            let is_left_out = path.is_some_and(|path| surroundings.leaves_out(path));
            if is_left_out || !document.is_page() {
                return Vec::new();
            }
            diagnose(document.page_text(), &surroundings.settings(path)).diagnostics
        })
    }
}
