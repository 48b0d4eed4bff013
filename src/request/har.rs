//! HAR 1.2 as a notation: a block is a request, an entry or a log.

use super::{Change, Content, Draft, Field, Notation, Part, Reader, Written};
use crate::har::{self, Guide, Located, Shape, field};
use crate::json::{Kind, Member, Value};
use crate::text::{Edit, Span};

/// `har` blocks.
pub static HAR: Notation = Notation {
    name: "har",
    has_requests: true,
    body: "postData.text",
    tags: &["har"],
    claims: |block| block.is_har(),
    reader: Reader::Json { guide: &GUIDE, requests },
    change,
    write: |request| Draft { text: har::to_json(request), losses: Vec::new() },
};

static GUIDE: Guide = Guide::of_document();

/// The requests of a document, read through misspelt names of fields; `source` is the text that it was parsed from.
#[must_use]
pub fn requests<'a>(source: &'a str, root: &'a Value<'a>) -> Vec<Written<'a>> {
    let located = har::locate(root).into_iter();
    located.filter(|request| request.value.as_object().is_some()).map(|request| written(source, request)).collect()
}

/// One request of a document.
#[must_use]
pub fn written<'a>(source: &'a str, Located { path, value }: Located<'a, 'a>) -> Written<'a> {
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
        ..Written::new(&HAR, source, value.span)
    }
}

/// The text of a body that may be a document: what stands under the names that HAR has for it.
pub(super) fn document<'a>(source: &'a str, request: &'a Value<'a>) -> Option<Part<'a>> {
    let body = request.get("postData").filter(|body| har::encoded(body).is_none())?;
    Part::of_value(source, body.get("text")?)
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
pub fn params<'a>(source: &'a str, body: &'a Value<'a>) -> Vec<Field<'a>> {
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

/// The names and values of a list, or of the object that somebody wrote in the place of one.
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

/// Removes a field that is not the first of its list; other changes are none that harkdown makes in HAR.
fn change<'a>(request: &Written<'a>, change: &Change<'_, 'a>) -> Option<Vec<Edit>> {
    let Change::Remove(field) = change else { return None };
    let lists = ["headers", "queryString", "cookies"].into_iter();
    let removal = lists.filter_map(|name| request.object?.get(name)?.as_array()).find_map(|list| {
        let at = list.binary_search_by_key(&field.span.start, |element| element.span.start).ok()?;
        let before = at.checked_sub(1)?;
        Some(Edit::delete(Span::new(list[before].span.end, list[at].span.end)))
    });
    removal.map(|edit| vec![edit])
}
