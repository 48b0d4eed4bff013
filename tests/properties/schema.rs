//! What HAR asks of a request: the same as readers of JSON Schema take from its schema.

use harkdown::har::Profile;
use harkdown::har::schema::{SCHEMA, violations};
use harkdown::json;
use proptest::prelude::*;
use serde_json::{Value, json};

const FIELDS: [&str; 18] = [
    "method",
    "url",
    "httpVersion",
    "cookies",
    "headers",
    "queryString",
    "postData",
    "headersSize",
    "bodySize",
    "comment",
    "name",
    "value",
    "expires",
    "httpOnly",
    "mimeType",
    "params",
    "text",
    "fileName",
];

fn part() -> impl Strategy<Value = Value> {
    let leaf = prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(12.0),
        json!(0.5),
        json!(""),
        json!("GET"),
        json!("a"),
    ]);
    leaf.prop_recursive(4, 60, 12, |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            3 => prop::collection::btree_map(prop::sample::select(&FIELDS[..]), inner, 0..12)
                .prop_map(|fields| fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

/// A request in which some parts may be what HAR asks for.
fn request() -> impl Strategy<Value = Value> {
    let right = json!({
        "method": "GET", "url": "https://example.com", "httpVersion": "HTTP/1.1", "headersSize": -1, "bodySize": -1,
        "cookies": [{"name": "a", "value": "b", "expires": null}], "headers": [{"name": "a", "value": ""}],
        "queryString": [], "postData": {"mimeType": "text/plain", "params": [{"name": "a"}], "text": ""},
    });
    (part(), prop::collection::vec((prop::sample::select(&FIELDS[..]), part()), 0..4)).prop_map(
        move |(other, changes)| {
            let mut request = right.clone();
            for (name, value) in changes {
                request[name] = value;
            }
            if other.is_object() { other } else { request }
        },
    )
}

proptest! {
    #[test]
    fn a_request_departs_from_the_schema_where_others_say_so(request in prop_oneof![3 => request(), 1 => part()]) {
        let schema = serde_json::from_str(SCHEMA).unwrap();
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        let text = request.to_string();
        let root = json::parse(&text).unwrap();
        let ours = violations(&root, Profile::Strict);
        prop_assert_eq!(ours.len(), validator.iter_errors(&request).count(), "{:#?}", ours);
    }
}
