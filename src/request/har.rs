//! HAR 1.2 as a notation: a block is a request, an entry or a log.

use serde_json::{Value as Json, json};

use super::{Change, Content, Draft, Field, Notation, Part, Reader, Source, Written};
use crate::har::{self, HarGuide, Located, Shape, field};
use crate::json::string::encode;
use crate::json::{Kind, Member, Value};
use crate::text::{Edit, Edits, Span};

/// `har` blocks.
pub(crate) static HAR: Notation = Notation {
    name: "har",
    has_requests: true,
    body: "postData.text",
    tags: &["har"],
    claims: |block| block.is_har(),
    reader: Reader::Json { guide: &GUIDE, requests },
    change,
    tag: "har",
    write: |request| Draft { text: har::to_json(request) + "\n", losses: Vec::new() },
    join,
    beside,
    // A site shows the HAR, too.
    unshown: |_| Vec::new(),
};

static GUIDE: HarGuide = HarGuide::of_document();

/// The requests of a document, read through misspelt names of fields; `source` is the text that it was parsed from.
#[must_use]
pub(crate) fn requests<'a>(source: &'a str, root: &'a Value<'a>) -> Vec<Written<'a>> {
    let located = har::locate(root).into_iter();
    located.filter(|request| request.value.as_object().is_some()).map(|request| written(source, request)).collect()
}

/// One request of a document.
#[must_use]
pub(crate) fn written<'a>(source: &'a str, Located { path, value }: Located<'a, 'a>) -> Written<'a> {
    let part = |key| field(value, Shape::Request, key).and_then(|value| Part::of_value(source, value));
    let list = |key| fields(source, field(value, Shape::Request, key));
    let post_data = field(value, Shape::Request, "postData");
    let object = post_data.filter(|body| body.as_object().is_some());
    let media_type = object.and_then(|body| Part::of_value(source, field(body, Shape::PostData, "mimeType")?));
    Written {
        path,
        object: Some(value),
        method: part("method"),
        url: part("url"),
        headers: list("headers"),
        cookies: list("cookies"),
        query: list("queryString"),
        media_type: media_type.filter(|part| !part.is_blank()),
        body: post_data.map_or(Content::None, |body| content(source, body)),
        body_name: value.member("postData").filter(|it| it.value.kind != Kind::Null).map(|it| it.key_span),
        body_span: object.map(|body| body.span),
        ..HAR.request(source, value.span)
    }
}

/// What `postData` holds.
fn content<'a>(source: &'a str, body: &'a Value<'a>) -> Content<'a> {
    if body.as_object().is_none() {
        return if body.kind == Kind::Null { Content::None } else { Content::Unclear };
    }
    if har::encoded(body).is_some() {
        return Content::Unclear;
    }
    let text = field(body, Shape::PostData, "text").and_then(|text| Part::of_value(source, text));
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        return Content::Text(text);
    }
    let params = params(source, body);
    match () {
        () if !params.is_empty() => Content::Fields(params),
        () if is_filled(body) => Content::Unclear,
        () => Content::None,
    }
}

/// The fields of the form in `postData`.
#[must_use]
pub(crate) fn params<'a>(source: &'a str, body: &'a Value<'a>) -> Vec<Field<'a>> {
    fields(source, field(body, Shape::PostData, "params"))
}

/// Whether `postData` holds anything that is sent, or that looks as if it should be.
fn is_filled(body: &Value<'_>) -> bool {
    let is_own = |key: &str| matches!(key, "mimeType" | "comment") || key.starts_with('_');
    let is_empty = |value: &Value<'_>| match &value.kind {
        Kind::Null => true,
        Kind::String(text) => text.raw.is_empty(),
        Kind::Array(elements) => elements.is_empty(),
        _ => false,
    };
    let members = body.as_object().unwrap_or_default();
    members.iter().any(|member| {
        let key = member.key.decode();
        !is_own(har::meant_key(member, members, Shape::PostData).unwrap_or(&key)) && !is_empty(&member.value)
    })
}

/// The names and values of a list, or of the object that someone wrote in the place of one.
fn fields<'a>(source: &'a str, list: Option<&'a Value<'a>>) -> Vec<Field<'a>> {
    match list.map(|list| &list.kind) {
        Some(Kind::Array(elements)) => elements.iter().filter_map(|element| pair(source, element)).collect(),
        Some(Kind::Object(members)) => members.iter().map(|member| member_pair(source, member)).collect(),
        _ => Vec::new(),
    }
}

fn pair<'a>(source: &'a str, element: &'a Value<'a>) -> Option<Field<'a>> {
    let part = |key| element.get(key).and_then(|value| Part::of_value(source, value));
    Some(Field {
        span: element.span,
        name: part("name")?,
        value: part("value"),
        file: part("fileName"),
        media_type: part("contentType"),
    })
}

fn member_pair<'a>(source: &'a str, member: &'a Member<'a>) -> Field<'a> {
    Field {
        span: member.value.span,
        name: Part::quoted(source, member.key_span),
        value: Part::of_value(source, &member.value),
        file: None,
        media_type: None,
    }
}

/// Requests as the entries of a log.
fn join(requests: &[String]) -> String {
    let [one] = requests else {
        let entry = |text: &String| {
            serde_json::from_str(text).map_or(Json::Null, |request: Json| json!({ "request": request }))
        };
        let entries: Vec<Json> = requests.iter().map(entry).collect();
        return format!("{:#}\n", json!({ "log": { "version": "1.2", "entries": entries } }));
    };
    one.clone()
}

/// The fields of a document that say more than what is sent.
fn beside(source: &Source<'_>) -> Vec<String> {
    const ENTRY: &[&str] = &["request"];
    const REQUEST: &[&str] =
        &["method", "url", "httpVersion", "cookies", "headers", "queryString", "postData", "headersSize", "bodySize"];
    let Ok(root) = crate::json::parse(source.text) else { return Vec::new() };
    let mut found = Vec::new();
    let log = root.get("log").unwrap_or(&root);
    if let Some(entries) = log.get("entries").and_then(Value::as_array) {
        others(log, &["version", "entries", "creator"], &mut found);
        for entry in entries {
            others(entry, ENTRY, &mut found);
        }
    } else if root.get("request").is_some() {
        others(&root, ENTRY, &mut found);
    }
    for Located { value, .. } in har::locate(&root) {
        others(value, REQUEST, &mut found);
        if let Some(version) = value.get_str("httpVersion").filter(|version| !version.eq_ignore_ascii_case("HTTP/1.1"))
        {
            found.push(format!("that it is sent as `{version}`"));
        }
        let lists =
            [("headers", &["name", "value"]), ("cookies", &["name", "value"]), ("queryString", &["name", "value"])];
        for (list, known) in lists {
            let fields = value.get(list).and_then(Value::as_array).unwrap_or_default();
            for field in fields {
                others(field, known, &mut found);
            }
        }
        let Some(body) = value.get("postData") else { continue };
        others(body, &["mimeType", "text", "params"], &mut found);
        let params = body.get("params").and_then(Value::as_array).unwrap_or_default();
        for param in params {
            others(param, &["name", "value", "fileName", "contentType"], &mut found);
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Names the members of an object that are not among those known.
fn others(object: &Value<'_>, known: &[&str], found: &mut Vec<String>) {
    let members = object.as_object().unwrap_or_default().iter().map(|member| member.key.decode());
    found.extend(members.filter(|key| !known.contains(&&**key)).map(|key| format!("the field `{key}`")));
}

/// Removes a field that is not the first of its list, or adds a header field after the others.
fn change<'a>(request: &Written<'a>, change: &Change<'_, 'a>) -> Option<Edits> {
    let object = request.object?;
    let list = |name: &str| object.get(name)?.as_array();
    match change {
        Change::Remove(field) => ["headers", "queryString", "cookies"].into_iter().filter_map(list).find_map(|list| {
            let at = list.binary_search_by_key(&field.span.start, |element| element.span.start).ok()?;
            let before = at.checked_sub(1)?;
            Some(Edit::delete(Span::new(list[before].span.end, list[at].span.end)).into())
        }),
        Change::Header { name, value } => {
            let field = format!("{{ \"name\": \"{}\", \"value\": \"{}\" }}", encode(name), encode(value));
            let Some(headers) = object.get("headers") else {
                let url = object.member("url")?;
                return Some(Edit::insert(url.value.span.end, format!(", \"headers\": [{field}]")).into());
            };
            let edit = match headers.as_array()?.last() {
                Some(last) => Edit::insert(last.span.end, format!(", {field}")),
                None => Edit::replace(headers.span, format!("[{field}]")),
            };
            Some(edit.into())
        }
    }
}
