//! HAR requests of every kind.

use super::super::json::{Json, object, scalar, text};
use super::super::rng::Rng;
use super::body;
use super::style::Style;

const HOSTS: [&str; 10] = [
    "https://api.example.com",
    "https://api.example.com:8443",
    "https://${account.namespace}/api/v2",
    "https://YOUR_DOMAIN/api/v2",
    "https://{tenant}.example.org/v1",
    "https://login.example.net",
    "{{baseUrl}}",
    "https://<your-domain>/rest/api/3",
    "http://localhost:3000",
    "https://eu.api.example.com/2024-01",
];
const PATHS: [&str; 14] = [
    "/connections",
    "/users",
    "/users/{id}",
    "/users/:id/roles",
    "/orders/7d4b/items",
    "/oauth/token",
    "/rules",
    "/webhooks",
    "/devices/%7Bid%7D/commands",
    "/issue/PROJ-7/comment",
    "/search",
    "/files/YOUR_FILE_ID/copy",
    "/v1.2/reports.json",
    "/",
];
const QUERIES: [&str; 5] =
    ["?limit=10&offset=20", "?q=red%20shoes", "?fields=id,name&expand=owner", "?filter[status]=open", "?since={date}"];

/// A request and what its body is.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    /// The HAR request.
    pub(crate) request: Json,
    /// Whether `postData.text` is JSON.
    pub(crate) has_json_body: bool,
}

/// Any request; a request with a JSON body four times in five.
pub(crate) fn any(rng: &mut Rng) -> Sample {
    match rng.below(20) {
        0 => without_body(rng),
        1 => form_text(rng),
        2 => form_params(rng),
        3 => multipart(rng),
        _ => with_json(rng),
    }
}

fn pair(name: &str, value: impl Into<String>) -> Json {
    object([("name", text(name)), ("value", text(value))])
}

fn headers(rng: &mut Rng, content_type: Option<&str>) -> Json {
    let mut list = Vec::new();
    if let Some(content_type) = content_type {
        list.push(pair(rng.choose(&["Content-Type", "content-type", "Content-type"]), content_type));
    }
    if !rng.once_in(3) {
        let token = rng.choose(&[
            "Bearer YOUR_ACCESS_TOKEN",
            "Bearer {{token}}",
            "Bearer ${token}",
            "Basic YOUR_ENCODED_CREDENTIALS",
            "Bearer <token>",
        ]);
        list.push(pair("Authorization", token));
    }
    if rng.once_in(4) {
        list.push(pair("X-Request-Id", format!("req-{:04x}", rng.below(0x1_0000))));
    }
    if rng.once_in(5) {
        list.push(pair("Accept", "application/json, text/plain;q=0.5"));
    }
    if rng.once_in(6) {
        list.push(pair("If-Match", "\"33a64df5\""));
    }
    Json::Array(list)
}

fn request(rng: &mut Rng, method: &str, content_type: Option<&str>, post_data: Option<Json>) -> Json {
    let url = format!("{}{}", rng.choose(&HOSTS), rng.choose(&PATHS));
    let has_query = rng.once_in(5);
    let url = if has_query { format!("{url}{}", rng.choose(&QUERIES)) } else { url };
    let mut fields = vec![("method", text(method)), ("url", text(url))];
    if rng.once_in(2) {
        fields.push(("httpVersion", text(rng.choose(&["HTTP/1.1", "HTTP/2"]))));
    }
    if rng.once_in(3) {
        let cookies = if rng.once_in(3) { vec![pair("session", "{{session}}"), pair("lang", "de")] } else { vec![] };
        fields.push(("cookies", Json::Array(cookies)));
    }
    fields.push(("headers", headers(rng, content_type)));
    if !has_query && rng.once_in(3) {
        let list = if rng.once_in(2) { vec![pair("page", "2"), pair("q", "a b&c")] } else { vec![] };
        fields.push(("queryString", Json::Array(list)));
    }
    if let Some(post_data) = post_data {
        fields.push(("postData", post_data));
    }
    if rng.once_in(3) {
        fields.push(("headersSize", scalar("-1")));
        fields.push(("bodySize", scalar("-1")));
    }
    if rng.once_in(6) {
        fields.push(("comment", text(rng.choose(&["", "Creates a thing", "as sent by the app"]))));
    }
    if rng.once_in(12) {
        fields.push(("_note", text("kept by our tools")));
    }
    object(fields)
}

fn without_body(rng: &mut Rng) -> Sample {
    let method = rng.choose(&["GET", "GET", "DELETE", "HEAD"]);
    Sample { request: request(rng, method, None, None), has_json_body: false }
}

fn form_text(rng: &mut Rng) -> Sample {
    let body = rng.choose(&[
        "grant_type=client_credentials&client_id=YOUR_CLIENT_ID&audience=https%3A%2F%2Fapi.example.com",
        "name=Ann+Example&tags%5B%5D=a&tags%5B%5D=b&empty=",
        "To=%2B4930123456&Body=Hello%2C+world%21",
    ]);
    let media = "application/x-www-form-urlencoded";
    let data = object([("mimeType", text(media)), ("text", text(body))]);
    Sample { request: request(rng, "POST", Some(media), Some(data)), has_json_body: false }
}

fn form_params(rng: &mut Rng) -> Sample {
    let media = "application/x-www-form-urlencoded";
    let params = vec![pair("grant_type", "password"), pair("username", "ann@example.com"), pair("scope", "{{scope}}")];
    let data = object([("mimeType", text(media)), ("params", Json::Array(params))]);
    Sample { request: request(rng, "POST", Some(media), Some(data)), has_json_body: false }
}

fn multipart(rng: &mut Rng) -> Sample {
    let file = object([
        ("name", text("file")),
        ("fileName", text("report.csv")),
        ("contentType", text("text/csv")),
        ("value", text("id,name\n1,\"Ann\"\n")),
    ]);
    let params = vec![file, pair("comment", "The numbers of May"), pair("public", "true")];
    let data = object([("mimeType", text("multipart/form-data")), ("params", Json::Array(params))]);
    Sample { request: request(rng, "POST", None, Some(data)), has_json_body: false }
}

fn with_json(rng: &mut Rng) -> Sample {
    let style = Style::any(rng);
    let body = style.write(&body::any(rng));
    let method = rng.choose(&["POST", "POST", "PATCH", "PUT"]);
    let media = rng.choose(&[
        "application/json",
        "application/json",
        "application/json; charset=utf-8",
        "application/json",
        "application/merge-patch+json",
    ]);
    let data = object([("mimeType", text(media)), ("text", text(body))]);
    let content_type = (!rng.once_in(4)).then_some(media);
    Sample { request: request(rng, method, content_type, Some(data)), has_json_body: true }
}

/// Makes a request depart from HAR 1.2 in a way that harkdown has an opinion on.
pub(crate) fn depart(rng: &mut Rng, request: &mut Json) {
    let Json::Object(fields) = request else { return };
    let at = rng.below(fields.len() + 1);
    match rng.below(7) {
        0 => fields.insert(at, ("foo".to_owned(), scalar("1"))),
        1 => fields.insert(at, ("timeout".to_owned(), scalar("3000"))),
        2 => fields.insert(at, ("startedDateTime".to_owned(), text("2024-01-01T00:00:00Z"))),
        3 => fields.retain(|(name, _)| name != "headersSize"),
        4 => fields.insert(at, ("description".to_owned(), text("what it does"))),
        5 => fields.insert(at, ("auth".to_owned(), object([("type", text("bearer"))]))),
        _ => post_data(fields).into_iter().for_each(|data| data.push(("encoding".to_owned(), text("utf-8")))),
    }
    if rng.once_in(3) {
        fields.iter_mut().filter(|(name, _)| name == "bodySize").for_each(|(_, value)| *value = text("-1"));
    }
}

fn post_data(fields: &mut [(String, Json)]) -> Option<&mut Vec<(String, Json)>> {
    let (_, data) = fields.iter_mut().find(|(name, _)| name == "postData")?;
    match data {
        Json::Object(data) => Some(data),
        _ => None,
    }
}
