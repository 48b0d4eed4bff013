//! A schema bound to the requests whose bodies it is for.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jsonschema::Validator;
use serde::{Deserialize, Serialize};

use super::documents::{Documents, SchemaPlace, SchemaVersion};
use super::template::{Url, UrlTemplate};
use super::violation::{self, Subject};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::json::Value;
use crate::path::display_name;
use crate::web;

/// `[[schema]]`: what the JSON bodies of some requests must follow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Binding {
    /// A JSON Schema.
    pub(crate) file: Option<PathBuf>,
    /// An `OpenAPI` document.
    pub(crate) openapi: Option<PathBuf>,
    /// Only requests with this method.
    pub(crate) method: Option<String>,
    /// Only requests to this URL or path.
    pub(crate) url: Option<String>,
}

/// A schema and the requests that it is for.
#[derive(Debug)]
pub(super) struct Contract {
    /// What messages call it.
    pub(super) name: String,
    pub(super) method: Option<String>,
    pub(super) url: Option<UrlTemplate>,
    /// The media type of the body; none where every JSON body is meant.
    pub(super) media_type: Option<String>,
    /// Which `[[schema]]` it comes from: only the best of one entry counts.
    pub(super) entry: usize,
    pub(super) place: SchemaPlace,
    pub(super) version: SchemaVersion,
    pub(super) compiled: OnceLock<std::result::Result<Validator, String>>,
}

impl Contract {
    pub(super) fn of_file(file: &Path, root: &Path, documents: &mut Documents) -> Result<Self> {
        let uri = documents.load(&root.join(file), SchemaVersion::JsonSchema)?;
        let place = SchemaPlace { uri, pointer: String::new() };
        let name = format!("`{}`", display_name(file));
        let validator = documents.compile(&place, SchemaVersion::JsonSchema);
        let validator =
            validator.map_err(|reason| Error::in_file(file, format!("is not a schema that can be used: {reason}")))?;
        Ok(Self { compiled: OnceLock::from(Ok(validator)), ..Self::new(name, place, SchemaVersion::JsonSchema) })
    }

    pub(super) fn new(name: String, place: SchemaPlace, version: SchemaVersion) -> Self {
        let compiled = OnceLock::new();
        Self { name, method: None, url: None, media_type: None, entry: 0, place, version, compiled }
    }

    /// Adds what the entry itself says about its requests.
    pub(super) fn narrow(&mut self, binding: &Binding, entry: usize) {
        self.entry = entry;
        if self.method.is_none() {
            self.method.clone_from(&binding.method);
        }
        if self.url.is_none() {
            self.url = binding.url.as_deref().map(UrlTemplate::of_url);
        }
    }

    /// How much it says about a request; none if it is not for it.
    pub(super) fn weight(&self, method: &str, url: &Url<'_>, media_type: Option<&str>) -> Option<u32> {
        let is_method = self.method.as_deref().is_none_or(|own| own.eq_ignore_ascii_case(method));
        let has_type = |own: &str| media_type.map_or(own != web::FORM, |found| covers(own, found));
        if !is_method || !self.media_type.as_deref().is_none_or(has_type) {
            return None;
        }
        let exact = u32::from(self.media_type.as_deref() == media_type);
        self.url.as_ref().map_or(Some(0), |own| own.weight(url)).map(|weight| weight * 2 + exact)
    }

    pub(super) fn findings(
        &self,
        value: &Value<'_>,
        subject: Subject,
        documents: &Documents,
        is_placeholder: &dyn Fn(&str) -> bool,
    ) -> Vec<Finding> {
        match self.compiled.get_or_init(|| documents.compile(&self.place, self.version)) {
            Ok(validator) => violation::find(value, subject, validator, documents, is_placeholder)
                .into_iter()
                .map(|found| found.help(format!("the schema is {}", self.name)))
                .collect(),
            Err(reason) => {
                let message = format!("the schema of {} cannot be used: {reason}", self.name);
                vec![violation::about(value, message)]
            }
        }
    }
}

/// Whether a media type or range of a document is for a media type.
fn covers(range: &str, media_type: &str) -> bool {
    match range.split_once('*') {
        Some((before, after)) => media_type.starts_with(before) && media_type.ends_with(after.trim_start_matches("/*")),
        None => range == media_type,
    }
}
