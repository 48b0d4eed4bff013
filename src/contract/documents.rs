//! The documents that schemas are in, and the schemas compiled from them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jsonschema::{Draft, Retrieve, Uri, Validator};
use serde_json::{Value as Json, json};

use super::discriminator;
use crate::error::{Error, Result};
use crate::path;
use crate::text::first_line;
use crate::workspace::{self, current_directory};

/// How often a reference may lead to another: documents need two or three, and a circle would never end.
const MAX_HOPS: usize = 32;

/// How deep a document may nest: the walk through it is recursive, and a thread has two megabytes of stack.
const MAX_DEPTH: usize = 256;

/// Which kind of schema a document holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SchemaVersion {
    /// A JSON Schema of any draft.
    JsonSchema,
    /// `OpenAPI` 3.0, whose schemas are a dialect of draft 5; read as draft 7, which has conditions.
    OpenApi30,
    /// `OpenAPI` 3.1, whose schemas are of draft 2020-12.
    OpenApi31,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SchemaPlace {
    pub(super) uri: String,
    /// A JSON pointer (RFC 6901); empty for the whole document.
    pub(super) pointer: String,
}

impl SchemaPlace {
    /// The place that a reference leads to from this one; none if it is not a reference.
    pub(super) fn referred(&self, reference: &str) -> Option<Self> {
        let mut target = url::Url::parse(&self.uri).and_then(|base| base.join(reference)).ok()?;
        let fragment = target.fragment().unwrap_or_default().to_owned();
        target.set_fragment(None);
        let pointer = percent_encoding::percent_decode_str(&fragment).decode_utf8_lossy().into_owned();
        Some(Self { uri: target.to_string(), pointer })
    }

    /// A place within this one.
    pub(super) fn join(&self, key: &str) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self { uri: self.uri.clone(), pointer: format!("{}/{key}", self.pointer) }
    }
}

/// The documents that were read, by their URI.
#[derive(Debug, Default)]
pub(super) struct Documents {
    all: HashMap<String, Json>,
}

impl Documents {
    /// Reads a document; its URI.
    pub(super) fn load(&mut self, path: &Path, version: SchemaVersion) -> Result<String> {
        let absolute = path::absolute(&current_directory().unwrap_or_default(), path);
        let uri = url::Url::from_file_path(&absolute)
            .map_err(|()| Error::in_file(path, "is not a path that a schema can have"))?
            .to_string();
        if !self.all.contains_key(&uri) {
            let document = read(path, version)?;
            self.all.insert(uri.clone(), document);
        }
        Ok(uri)
    }

    /// The files of all documents.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = self.all.keys().filter_map(|uri| path_of(uri).ok()).collect();
        files.sort();
        files
    }

    /// What is at a place.
    pub(super) fn get(&self, place: &SchemaPlace) -> Option<&Json> {
        self.all.get(&place.uri)?.pointer(&place.pointer)
    }

    /// The place that the references at a place lead to in the end.
    ///
    /// # Errors
    ///
    /// When a reference is not to a place in a file, or when references lead in a circle.
    pub(super) fn follow(&mut self, place: SchemaPlace, version: SchemaVersion) -> Result<SchemaPlace> {
        let mut place = place;
        for _ in 0..MAX_HOPS {
            let Some(reference) = self.get(&place).and_then(|value| value.get("$ref")).and_then(Json::as_str) else {
                return Ok(place);
            };
            let reference = reference.to_owned();
            let from = place.uri.clone();
            let fail = |reason: &str| {
                let reason = format!("`$ref: {reference}` {reason}");
                path_of(&from)
                    .map_or_else(|_| Error::new(reason.as_str()), |file| Error::in_file(&file, reason.as_str()))
            };
            let target = url::Url::parse(&from).and_then(|base| base.join(&reference));
            let target = target.map_err(|error| fail(&format!("is not a reference: {error}")))?;
            place = self.place_of(target, version)?;
            if self.get(&place).is_none() {
                return Err(fail("leads nowhere"));
            }
        }
        Err(Error::new(format!(
            "more than {MAX_HOPS} references in a row lead on from `{}#{}`",
            place.uri, place.pointer
        )))
    }

    fn place_of(&mut self, mut target: url::Url, version: SchemaVersion) -> Result<SchemaPlace> {
        let fragment = target.fragment().unwrap_or_default().to_owned();
        target.set_fragment(None);
        let path = path_of(target.as_str()).map_err(Error::new)?;
        let uri = self.load(&path, version)?;
        let pointer = percent_encoding::percent_decode_str(&fragment).decode_utf8_lossy().into_owned();
        Ok(SchemaPlace { uri, pointer })
    }

    /// The names of the properties beside the keyword at this location of a schema.
    pub(super) fn properties_beside(&self, keyword: &str) -> Vec<&str> {
        let Some((uri, fragment)) = keyword.split_once('#') else {
            return Vec::new();
        };
        let pointer = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
        let pointer = pointer.rsplit_once('/').map_or("", |(above, _)| above);
        let schema = self.all.get(uri).and_then(|document| document.pointer(pointer));
        let properties = schema.and_then(|schema| schema.get("properties")).and_then(Json::as_object);
        properties.map(|properties| properties.keys().map(String::as_str).collect()).unwrap_or_default()
    }

    /// Compiles the schema at a place.
    pub(super) fn compile(&self, place: &SchemaPlace, version: SchemaVersion) -> Result<Validator, String> {
        let mut options = jsonschema::options().with_retriever(Files { known: self.all.clone(), version });
        if version != SchemaVersion::JsonSchema {
            options = options.with_draft(version.draft());
        }
        let target = format!("{}#{}", place.uri, encode(&place.pointer));
        let schema = match (version, self.get(place)) {
            (SchemaVersion::JsonSchema, Some(schema)) => {
                options = options.with_base_uri(place.uri.clone());
                schema.clone()
            }
            // Older drafts read nothing beside a reference.
            _ => json!({ "allOf": [{ "$ref": target }] }),
        };
        options.build(&schema).map_err(|error| match error.instance_path().as_str() {
            "" => short(&error.to_string()),
            place => short(&format!("at `{place}`, {error}")),
        })
    }
}

/// A pointer as the fragment of a URI.
fn encode(pointer: &str) -> String {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'~').remove(b'-').remove(b'_').remove(b'.');
    utf8_percent_encode(pointer, KEPT).to_string()
}

/// The first line of another program's message, which may quote a whole document.
fn short(message: &str) -> String {
    // Two lines of a terminal.
    const LONGEST: usize = 200;
    first_line(message, LONGEST).into_owned()
}

/// Gives the compiler the files that references lead to.
struct Files {
    known: HashMap<String, Json>,
    version: SchemaVersion,
}

impl Retrieve for Files {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Json, Box<dyn std::error::Error + Send + Sync>> {
        let uri = uri.as_str().split('#').next().unwrap_or_default();
        if let Some(known) = self.known.get(uri) {
            return Ok(known.clone());
        }
        let path = path_of(uri)?;
        read(&path, self.version).map_err(|error| Box::from(error.to_string()))
    }
}

/// The file of a URI.
fn path_of(uri: &str) -> Result<PathBuf, String> {
    let file = url::Url::parse(uri).ok().filter(|url| url.scheme() == "file");
    file.and_then(|url| url.to_file_path().ok())
        .ok_or_else(|| format!("`{uri}` is not a file; only files are read, nothing is fetched"))
}

/// Reads a document as JSON or YAML.
fn read(path: &Path, version: SchemaVersion) -> Result<Json> {
    let text = workspace::read_text(path)?;
    let mut document = parse(&text).map_err(|reason| Error::in_file(path, reason))?;
    if !document.is_object() && !document.is_boolean() {
        return Err(Error::in_file(path, "holds no schema: it is not an object"));
    }
    if version != SchemaVersion::JsonSchema {
        adapt(&mut document, version, 0);
    }
    Ok(document)
}

fn parse(text: &str) -> Result<Json, String> {
    let text = text.trim_start_matches('\u{feff}');
    match serde_json::from_str::<Json>(text) {
        Ok(document) => Ok(document),
        Err(error) if text.trim_start().starts_with(['{', '[']) => Err(format!("is not JSON: {error}")),
        Err(_) => serde_saphyr::from_str::<Json>(text)
            .map_err(|error| format!("is not YAML: {}", short(&error.without_snippet().to_string()))),
    }
}

impl SchemaVersion {
    /// Which `OpenAPI` a document is of.
    pub(super) fn of_openapi(document: &Json) -> Option<Self> {
        let version = document.get("openapi")?.as_str()?;
        match () {
            () if version.starts_with("3.0") => Some(Self::OpenApi30),
            () if version.starts_with("3.") => Some(Self::OpenApi31),
            () => None,
        }
    }

    fn draft(self) -> Draft {
        match self {
            Self::OpenApi30 => Draft::Draft7,
            Self::JsonSchema | Self::OpenApi31 => Draft::Draft202012,
        }
    }
}

/// Says in JSON Schema's words what `OpenAPI` says in its own: discriminators, and in 3.0 `nullable`, exclusive bounds and
/// `readOnly` fields that no request needs.
fn adapt(value: &mut Json, version: SchemaVersion, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    match value {
        Json::Object(members) => {
            members.values_mut().for_each(|member| adapt(member, version, depth + 1));
            if version == SchemaVersion::OpenApi30 {
                if members.get("nullable") == Some(&Json::Bool(true)) {
                    allow_null(members);
                }
                exclude_bound(members, "minimum", "exclusiveMinimum");
                exclude_bound(members, "maximum", "exclusiveMaximum");
                forget_read_only(members);
            }
            discriminator::decide(members);
        }
        Json::Array(elements) => elements.iter_mut().for_each(|element| adapt(element, version, depth + 1)),
        _ => {}
    }
}

/// Turns a boolean beside a bound into the bound that it means.
fn exclude_bound(schema: &mut serde_json::Map<String, Json>, bound: &str, exclusive: &str) {
    let Some(is_exclusive) = schema.get(exclusive).and_then(Json::as_bool) else {
        return;
    };
    schema.remove(exclusive);
    if is_exclusive && schema.get(bound).is_some_and(Json::is_number) {
        let value = schema.remove(bound).unwrap_or_default();
        schema.insert(exclusive.to_owned(), value);
    }
}

fn allow_null(schema: &mut serde_json::Map<String, Json>) {
    if let Some(kind) = schema.get_mut("type").filter(|kind| kind.is_string()) {
        *kind = json!([kind.clone(), "null"]);
    }
    if let Some(choices) = schema.get_mut("enum").and_then(Json::as_array_mut)
        && !choices.contains(&Json::Null)
    {
        choices.push(Json::Null);
    }
}

fn forget_read_only(schema: &mut serde_json::Map<String, Json>) {
    let read_only = |name: &Json| {
        let name = name.as_str()?;
        schema.get("properties")?.get(name)?.get("readOnly")?.as_bool()
    };
    let Some(required) = schema.get("required").and_then(Json::as_array) else {
        return;
    };
    let kept: Vec<Json> = required.iter().filter(|name| read_only(name) != Some(true)).cloned().collect();
    if kept.is_empty() {
        schema.remove("required");
    } else {
        schema.insert("required".to_owned(), kept.into());
    }
}
