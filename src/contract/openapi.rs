//! The operations of an `OpenAPI` document that take a JSON body or a form.

use std::path::Path;

use serde_json::Value as Json;

use super::binding::Contract;
use super::documents::{Documents, SchemaPlace, SchemaVersion};
use super::template::UrlTemplate;
use crate::error::{Error, Result};
use crate::path::display_name;
use crate::web::media_type::lower_essence;
use crate::web::{FORM, is_json_media_type};

/// The methods that an operation may have.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The contracts of all operations with such a body.
pub(super) fn contracts(file: &Path, root: &Path, documents: &mut Documents) -> Result<Vec<Contract>> {
    let path = root.join(file);
    let version = version(&path)?;
    let uri = documents.load(&path, version)?;
    let top = SchemaPlace { uri, pointer: String::new() };
    let operations = operations(documents, &top, version)?;
    if operations.is_empty() {
        return Err(Error::in_file(&path, "contains no operations, so no request would be checked against it"));
    }
    let mut found = Vec::new();
    for Operation { method, route, place, item } in &operations {
        let mut servers = servers(documents, &[place, item, &top]);
        let bodies = bodies(documents, place, version)?;
        let last = servers.pop().unwrap_or_default();
        for server in servers.iter().chain([&last]) {
            let name = format!("`{} {route}` in `{}`", method.to_ascii_uppercase(), display_name(file));
            found.extend(bodies.iter().map(|(media_type, place)| Contract {
                method: Some((*method).to_owned()),
                url: Some(UrlTemplate::new(server, route)),
                media_type: Some(media_type.clone()),
                ..Contract::new(name.clone(), place.clone(), version)
            }));
        }
    }
    Ok(found)
}

/// An operation of a document, wherever references have led to it.
#[derive(Debug)]
struct Operation {
    method: &'static str,
    /// Its path, with parameters in braces.
    route: String,
    place: SchemaPlace,
    /// The path item that it belongs to.
    item: SchemaPlace,
}

/// All operations of a document, in the order of its paths.
///
/// # Errors
///
/// When a reference on the way leads nowhere.
fn operations(documents: &mut Documents, top: &SchemaPlace, version: SchemaVersion) -> Result<Vec<Operation>> {
    let paths = documents.follow(top.join("paths"), version)?;
    let mut found = Vec::new();
    for route in keys(documents, &paths) {
        let own = paths.join(&route);
        let item = documents.follow(own.clone(), version)?;
        for method in METHODS {
            // What a path item says beside its reference takes precedence.
            let places = [own.join(method), item.join(method)];
            if let Some(place) = places.into_iter().find(|place| documents.get(place).is_some()) {
                let place = documents.follow(place, version)?;
                found.push(Operation { method, route: route.clone(), place, item: item.clone() });
            }
        }
    }
    Ok(found)
}

fn version(path: &Path) -> Result<SchemaVersion> {
    let mut probe = Documents::default();
    let uri = probe.load(path, SchemaVersion::JsonSchema)?;
    let document = probe.get(&SchemaPlace { uri, pointer: String::new() });
    document.and_then(SchemaVersion::of_openapi).ok_or_else(|| {
        Error::in_file(path, "is not an OpenAPI 3 document: its `openapi` field is missing or another version")
    })
}

fn keys(documents: &Documents, place: &SchemaPlace) -> Vec<String> {
    let object = documents.get(place).and_then(Json::as_object);
    object.map(|object| object.keys().cloned().collect()).unwrap_or_default()
}

/// The servers of an operation: its own, else those of its path, else those of the document.
fn servers(documents: &Documents, places: &[&SchemaPlace]) -> Vec<String> {
    let listed = places.iter().find_map(|place| documents.get(&place.join("servers"))?.as_array());
    let urls = listed.into_iter().flatten().filter_map(|server| server.get("url")?.as_str());
    urls.map(str::to_owned).collect()
}

/// The media types of an operation's body that are JSON or a form, and their schemas.
fn bodies(
    documents: &mut Documents,
    operation: &SchemaPlace,
    version: SchemaVersion,
) -> Result<Vec<(String, SchemaPlace)>> {
    let body = documents.follow(operation.join("requestBody"), version)?;
    let content = documents.follow(body.join("content"), version)?;
    let mut found = Vec::new();
    for media_type in keys(documents, &content) {
        let essence = lower_essence(&media_type);
        if is_json_media_type(&essence) || essence == FORM || essence.contains('*') {
            let place = documents.follow(content.join(&media_type), version)?.join("schema");
            if documents.get(&place).is_some() {
                found.push((essence, place));
            }
        }
    }
    Ok(found)
}
