//! `discriminator` of `OpenAPI`, said in JSON Schema's words: the value of one property decides which alternative of a
//! `oneOf` or `anyOf` a body must follow.

use serde_json::{Map, Value as Json, json};

/// What the references to named schemas of a document start with.
const SCHEMAS: &str = "#/components/schemas/";

/// An alternative and the values of the property that choose it.
struct Alternative<'s> {
    schema: &'s Json,
    names: Vec<String>,
}

/// Replaces the alternatives of a schema with a discriminator by conditions.
///
/// The alternatives stay as they are for a body without the property. A schema whose alternatives have no names is left
/// alone.
pub(super) fn decide(schema: &mut Map<String, Json>) {
    let Some(property) = property(schema) else { return };
    for keyword in ["oneOf", "anyOf"] {
        let Some(conditions) = conditions(schema, keyword, &property) else { continue };
        schema.remove(keyword);
        match schema.entry("allOf").or_insert_with(|| json!([])) {
            Json::Array(all) => all.extend(conditions),
            other => *other = conditions.into(),
        }
    }
}

fn property(schema: &Map<String, Json>) -> Option<String> {
    schema.get("discriminator")?.get("propertyName")?.as_str().map(str::to_owned)
}

fn conditions(schema: &Map<String, Json>, keyword: &str, property: &str) -> Option<Vec<Json>> {
    let choices = schema.get(keyword)?.as_array()?;
    let mapping = schema.get("discriminator")?.get("mapping").and_then(Json::as_object);
    let alternatives: Vec<Alternative<'_>> =
        choices.iter().map(|choice| Alternative::new(choice, mapping)).collect::<Option<_>>()?;
    let is_one_of = |names: &[String]| json!({ "type": "object", "required": [property], "properties": { property: { "enum": names } } });
    let chosen = alternatives.iter().map(|one| json!({ "if": is_one_of(&one.names), "then": one.schema }));
    let mut conditions: Vec<Json> = chosen.collect();
    let names: Vec<String> = alternatives.into_iter().flat_map(|one| one.names).collect();
    conditions.push(json!({
        "if": { "type": "object", "required": [property] },
        "then": { "properties": { property: { "enum": names } } },
        "else": { keyword: choices },
    }));
    Some(conditions)
}

impl<'s> Alternative<'s> {
    /// An alternative with its names; `None` if nothing names it.
    fn new(schema: &'s Json, mapping: Option<&Map<String, Json>>) -> Option<Self> {
        let reference = schema.get("$ref")?.as_str()?;
        let own = reference.rsplit_once(SCHEMAS).map(|(_, name)| name);
        let is_meant = |target: &Json| target.as_str().is_some_and(|target| target == reference || Some(target) == own);
        let mapped = mapping.into_iter().flatten().filter(|(_, target)| is_meant(target)).map(|(name, _)| name.clone());
        let mut names: Vec<String> = mapped.collect();
        names.extend(own.map(str::to_owned).filter(|own| !mapping.is_some_and(|mapping| mapping.contains_key(own))));
        (!names.is_empty()).then_some(Self { schema, names })
    }
}
