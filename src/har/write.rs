//! A request written as HAR 1.2.

use serde_json::{Value, json};

use super::{NameValue, Param, PostData, Request};

/// The request as a HAR document.
#[must_use]
pub(crate) fn to_json(request: &Request) -> String {
    let cookies: Vec<Value> = request.cookies.iter().map(|cookie| pair(&cookie.name, &cookie.value)).collect();
    let mut har = json!({
        "method": request.method,
        "url": request.url,
        "httpVersion": request.http_version,
        "cookies": cookies,
        "headers": pairs(&request.headers),
        "queryString": pairs(&request.query_string),
    });
    if let Some(body) = &request.post_data {
        har["postData"] = post_data(body);
    }
    format!("{har:#}")
}

fn pair(name: &str, value: &str) -> Value {
    json!({ "name": name, "value": value })
}

fn pairs(pairs: &[NameValue]) -> Vec<Value> {
    pairs.iter().map(|header| pair(&header.name, &header.value)).collect()
}

fn post_data(body: &PostData) -> Value {
    let mut har = json!({ "mimeType": body.mime_type });
    if let Some(text) = &body.text {
        har["text"] = text.as_str().into();
    }
    if !body.params.is_empty() {
        har["params"] = body.params.iter().map(param).collect();
    }
    har
}

fn param(param: &Param) -> Value {
    let fields = [("value", &param.value), ("fileName", &param.file_name), ("contentType", &param.content_type)];
    let mut har = json!({ "name": param.name });
    for (field, value) in fields {
        if let Some(value) = value {
            har[field] = value.as_str().into();
        }
    }
    har
}
