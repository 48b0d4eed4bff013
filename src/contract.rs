//! What the JSON bodies of requests must follow: JSON Schemas, and the operations of `OpenAPI` documents.
//!
//! Documents are read when the config is, and a JSON Schema is compiled then: a broken one is a mistake in the config. Of an
//! `OpenAPI` document, which has hundreds, a schema is compiled when the first body needs it. References lead within a file or
//! to other files, never to the network.

mod binding;
mod describe;
mod discriminator;
mod documents;
mod format;
mod openapi;
mod template;
mod violation;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::Finding;
use crate::error::Result;
use crate::json::Value;
use crate::web;
use binding::Contract;
use documents::Documents;
use template::Url;
use violation::Subject;

pub use binding::Binding;
pub(crate) use describe::{Described, Step};
pub(crate) use format::BodyFormat;

/// What a request says of itself: enough to tell which schemas are for its body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestFacts<'s> {
    /// The method.
    pub(crate) method: &'s str,
    /// The URL, with or without a host.
    pub(crate) url: &'s str,
    /// The media type of the body, without parameters and in lower case.
    pub(crate) media_type: Option<&'s str>,
}

/// The schemas of a project and the requests that they are for.
#[derive(Clone, Debug, Default)]
pub struct Contracts {
    all: Arc<Vec<Contract>>,
    documents: Arc<Documents>,
}

impl PartialEq for Contracts {
    /// The same ones, read once.
    fn eq(&self, other: &Self) -> bool {
        self.all.is_empty() && other.all.is_empty() || Arc::ptr_eq(&self.all, &other.all)
    }
}

impl Eq for Contracts {}

impl Contracts {
    /// Reads the documents of the entries, whose paths are relative to `root`.
    ///
    /// # Errors
    ///
    /// When a document cannot be read, or is not of its kind, and when a JSON Schema is broken.
    pub(crate) fn read(bindings: &[Binding], root: &Path) -> Result<Self> {
        let mut documents = Documents::default();
        let mut all = Vec::new();
        for (entry, binding) in bindings.iter().enumerate() {
            let before = all.len();
            if let Some(file) = &binding.file {
                all.push(Contract::of_file(file, root, &mut documents)?);
            }
            if let Some(file) = &binding.openapi {
                all.extend(openapi::contracts(file, root, &mut documents)?);
            }
            for contract in &mut all[before..] {
                contract.narrow(binding, entry);
            }
        }
        Ok(Self { all: Arc::new(all), documents: Arc::new(documents) })
    }

    /// Whether there are none.
    #[must_use]
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The files of the documents that were read with the config.
    #[must_use]
    pub(crate) fn sources(&self) -> Vec<PathBuf> {
        self.documents.files()
    }

    /// Where the body of a request departs from the schemas that are for it.
    ///
    /// A text for which `is_placeholder` holds may stand for any value. The values of a form are texts, which may be read
    /// as what the schema wants.
    pub(crate) fn findings(
        &self,
        request: &RequestFacts<'_>,
        body: &Value<'_>,
        format: BodyFormat,
        is_placeholder: &dyn Fn(&str) -> bool,
    ) -> Vec<Finding> {
        if self.all.is_empty() {
            return Vec::new();
        }
        let url = Url::of(request.url);
        let media_type = match format {
            BodyFormat::Json => request.media_type,
            BodyFormat::Form => Some(web::FORM),
        };
        let found = self.matching(request.method, &url, media_type);
        let check =
            |contract: &Contract| contract.findings(body, Subject::Body(format), &self.documents, is_placeholder);
        found.into_iter().flat_map(check).collect()
    }

    /// What the schemas for the body of a request say of the members of the object that a path leads to.
    #[must_use]
    pub(crate) fn members(&self, request: &RequestFacts<'_>, path: &[Step]) -> Vec<Described> {
        self.say(request, |contract| describe::members(&self.documents, &contract.place, path))
    }

    /// What the schemas for the body of a request say of the value that a path leads to.
    #[must_use]
    pub(crate) fn values(&self, request: &RequestFacts<'_>, path: &[Step]) -> Vec<Described> {
        self.say(request, |contract| describe::value(&self.documents, &contract.place, path).into_iter().collect())
    }

    fn say(&self, request: &RequestFacts<'_>, ask: impl Fn(&Contract) -> Vec<Described>) -> Vec<Described> {
        let contracts = self.matching(request.method, &Url::of(request.url), request.media_type).into_iter();
        let of = |contract: &Contract| {
            let by = |described| Described { by: contract.name.clone(), ..described };
            ask(contract).into_iter().map(by).collect::<Vec<_>>()
        };
        contracts.flat_map(of).collect()
    }

    /// Of each entry the contract that says most about the request.
    fn matching(&self, method: &str, url: &Url<'_>, media_type: Option<&str>) -> Vec<&Contract> {
        let mut best: Vec<(usize, u32, &Contract)> = Vec::new();
        for contract in self.all.iter() {
            let Some(weight) = contract.weight(method, url, media_type) else {
                continue;
            };
            match best.last_mut() {
                Some(last) if last.0 == contract.entry => {
                    if weight > last.1 {
                        *last = (contract.entry, weight, contract);
                    }
                }
                _ => best.push((contract.entry, weight, contract)),
            }
        }
        best.into_iter().map(|(_, _, contract)| contract).collect()
    }
}

/// A JSON Schema for documents that are not bodies.
#[derive(Debug)]
pub(crate) struct Schema {
    contract: Contract,
    documents: Documents,
}

impl Schema {
    /// Reads the schema in a file, whose path is relative to `root`.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is not one.
    pub(crate) fn read(file: &Path, root: &Path) -> Result<Self> {
        let mut documents = Documents::default();
        let contract = Contract::of_file(file, root, &mut documents)?;
        Ok(Self { contract, documents })
    }

    /// Where a record departs from the schema.
    #[must_use]
    pub(crate) fn findings(&self, record: &Value<'_>) -> Vec<Finding> {
        self.contract.findings(record, Subject::Record, &self.documents, &|_| false)
    }
}
