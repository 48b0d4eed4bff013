//! What the schemas of a body say about a place in it: its members, its values, what they mean.

use std::collections::HashSet;

use serde_json::Value as Json;

use super::documents::{Documents, SchemaPlace};

/// So many schemas are looked at for one place: they may lead to each other without end.
const MOST_SCHEMAS: usize = 2_000;

/// A step into a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// To the member of that name.
    Member(String),
    /// To an element.
    Element(usize),
}

/// What schemas say of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Described {
    /// The name of the member that it is the value of; empty for others.
    pub(crate) name: String,
    /// What it is for, as its author says.
    pub(crate) about: String,
    /// The types that it may have: `string`, `integer or null`.
    pub(crate) types: Vec<String>,
    /// Whether it must be there.
    pub(crate) is_required: bool,
    /// Whether it should not be used any more.
    pub(crate) is_deprecated: bool,
    /// The values that it may have, if they are listed; else examples and its default.
    pub(crate) values: Vec<Json>,
    /// How its text is written: `date-time`, a pattern.
    pub(crate) format: Option<String>,
    /// What messages call the schema: `` `POST /things` in `openapi.yaml` ``.
    pub(crate) by: String,
}

/// What `from` says of the members of the object that `path` leads to.
pub(super) fn members(documents: &Documents, from: &SchemaPlace, path: &[Step]) -> Vec<Described> {
    let mut found: Vec<Described> = Vec::new();
    let objects = at(documents, from, path);
    let is_required = |name: &str| {
        let lists = objects.iter().filter_map(|place| documents.get(place)?.get("required")?.as_array());
        lists.flatten().any(|required| required.as_str() == Some(name))
    };
    for place in &objects {
        let properties = documents.get(place).and_then(|schema| schema.get("properties")?.as_object());
        for name in properties.into_iter().flat_map(serde_json::Map::keys) {
            let is_read_only =
                documents.get(&place.join("properties").join(name)).is_some_and(|schema| is(schema, "readOnly"));
            if is_read_only || found.iter().any(|known| known.name == *name) {
                continue;
            }
            let schemas = all_of(documents, vec![place.join("properties").join(name)]);
            found.push(Described {
                name: name.clone(),
                is_required: is_required(name),
                ..described(documents, &schemas)
            });
        }
    }
    found
}

/// What `from` says of the value that `path` leads to; none where it says nothing.
pub(super) fn value(documents: &Documents, from: &SchemaPlace, path: &[Step]) -> Option<Described> {
    if let Some((Step::Member(name), above)) = path.split_last() {
        return members(documents, from, above).into_iter().find(|member| member.name == *name);
    }
    let schemas = at(documents, from, path);
    (!schemas.is_empty()).then(|| described(documents, &schemas))
}

/// The schemas of the value that a path leads to.
fn at(documents: &Documents, from: &SchemaPlace, path: &[Step]) -> Vec<SchemaPlace> {
    path.iter().fold(all_of(documents, vec![from.clone()]), |schemas, step| {
        all_of(documents, schemas.iter().flat_map(|schema| below(documents, schema, step)).collect())
    })
}

/// The schemas one step below a schema.
fn below(documents: &Documents, schema: &SchemaPlace, step: &Step) -> Vec<SchemaPlace> {
    let is_there = |place: &SchemaPlace| documents.get(place).is_some_and(Json::is_object);
    let places = match step {
        Step::Member(name) => [schema.join("properties").join(name), schema.join("additionalProperties")],
        Step::Element(at) => [schema.join("prefixItems").join(&at.to_string()), schema.join("items")],
    };
    places.into_iter().find(is_there).into_iter().collect()
}

/// Some schemas, and those that they are made of: by references and by combinations.
fn all_of(documents: &Documents, places: Vec<SchemaPlace>) -> Vec<SchemaPlace> {
    let mut waiting = places;
    waiting.reverse();
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    while let Some(place) = waiting.pop().filter(|_| seen.len() < MOST_SCHEMAS) {
        let Some(schema) = documents.get(&place) else { continue };
        if !seen.insert((place.uri.clone(), place.pointer.clone())) {
            continue;
        }
        let mut parts = Vec::new();
        let reference = schema.get("$ref").and_then(Json::as_str);
        parts.extend(reference.and_then(|reference| place.referred(reference)));
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let count = schema.get(keyword).and_then(Json::as_array).map_or(0, Vec::len);
            parts.extend((0..count).map(|at| place.join(keyword).join(&at.to_string())));
        }
        for keyword in ["if", "then", "else"] {
            parts.push(place.join(keyword));
        }
        found.push(place);
        waiting.extend(parts.into_iter().rev());
    }
    found
}

/// What schemas say together of a value.
fn described(documents: &Documents, schemas: &[SchemaPlace]) -> Described {
    let mut all = Described::default();
    let (mut examples, mut types) = (Vec::new(), Vec::new());
    for schema in schemas.iter().filter_map(|place| documents.get(place)) {
        let text = |key: &str| schema.get(key).and_then(Json::as_str).map(str::trim).filter(|text| !text.is_empty());
        if let Some(about) = text("description").or_else(|| text("title")).filter(|_| all.about.is_empty()) {
            about.clone_into(&mut all.about);
        }
        match schema.get("type") {
            Some(Json::String(name)) => types.push(name.clone()),
            Some(Json::Array(names)) => types.extend(names.iter().filter_map(Json::as_str).map(str::to_owned)),
            _ => {}
        }
        all.is_deprecated |= is(schema, "deprecated");
        all.format = all.format.or_else(|| text("format").or_else(|| text("pattern")).map(str::to_owned));
        all.values.extend(schema.get("enum").and_then(Json::as_array).into_iter().flatten().cloned());
        all.values.extend(schema.get("const").cloned());
        examples.extend(schema.get("default").cloned());
        examples.extend(schema.get("example").cloned());
        examples.extend(schema.get("examples").and_then(Json::as_array).into_iter().flatten().cloned());
    }
    if all.values.is_empty() {
        all.values = examples;
    }
    for name in types {
        if !all.types.contains(&name) {
            all.types.push(name);
        }
    }
    let mut known: Vec<Json> = Vec::new();
    all.values.retain(|value| {
        let is_new = !known.contains(value);
        known.push(value.clone());
        is_new
    });
    all
}

fn is(schema: &Json, keyword: &str) -> bool {
    schema.get(keyword).and_then(Json::as_bool).unwrap_or_default()
}
