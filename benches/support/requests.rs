//! HAR requests as API documentation has them.

use super::json::{Json, Layout, object, scalar, text};
use super::rng::Rng;

/// A request and what its body is.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    /// The HAR request.
    pub(crate) request: Json,
    /// Whether `postData.text` is JSON.
    pub(crate) has_json_body: bool,
}

const HOSTS: [&str; 6] = [
    "https://api.example.com",
    "https://${account.namespace}/api/v2",
    "https://YOUR_DOMAIN/api/v2",
    "https://{tenant}.example.org/v1",
    "https://login.example.net",
    "{{baseUrl}}",
];
const PATHS: [&str; 10] = [
    "/connections",
    "/users",
    "/users/{id}",
    "/orders/7d4b/items",
    "/oauth/token",
    "/rules",
    "/reports?year=2019&sort=asc",
    "/webhooks",
    "/devices/%7Bid%7D/commands",
    "/invoices/search",
];
const NAMES: [&str; 24] = [
    "name",
    "strategy",
    "options",
    "client_id",
    "client_secret",
    "scope",
    "enabled",
    "email",
    "tags",
    "address",
    "street",
    "amount",
    "currency",
    "items",
    "price",
    "created_at",
    "metadata",
    "roles",
    "title",
    "limit",
    "offset",
    "callbacks",
    "ttl",
    "description",
];
const WORDS: [&str; 24] = [
    "oauth2",
    "YOUR_CLIENT_ID",
    "YOUR-CLIENT-SECRET",
    "read:users update:users",
    "jane@example.com",
    "https://example.com/callback",
    "Ärzte & Söhne",
    "12 Main Street, Apt. 4",
    "EUR",
    "a, b and c",
    "2019-04-01T12:30:00Z",
    "openid profile",
    "it's fine",
    "{id}",
    "say \"hello\"",
    "C:\\temp\\new",
    "line one\nline two",
    "日本語",
    "50% off",
    "x=1;y=2",
    "",
    "key: value",
    "[draft]",
    "end of sentence.",
];
const NUMBERS: [&str; 10] = ["0", "1", "42", "-7", "3.50", "0.5", "1e6", "12345678901234567890", "86400", "1.0"];

/// Any request.
pub(crate) fn any(rng: &mut Rng) -> Sample {
    let layout = if rng.once_in(3) { Layout::Minified } else { Layout::any(rng) };
    match rng.below(8) {
        0 => get(rng),
        1 => form_text(rng),
        2 => form_params(rng),
        3 => with_json(rng, &connection, layout),
        4 => with_json(rng, &rule, layout),
        _ => with_json(rng, &|rng: &mut Rng| members(rng, 0), layout),
    }
}

fn url(rng: &mut Rng) -> String {
    format!("{}{}", rng.choose(&HOSTS), rng.choose(&PATHS))
}

fn pair(name: &str, value: impl Into<String>) -> Json {
    object([("name", text(name)), ("value", text(value))])
}

fn headers(rng: &mut Rng, content_type: Option<&str>) -> Json {
    let mut list = Vec::new();
    if let Some(content_type) = content_type {
        list.push(pair("Content-Type", content_type));
    }
    if !rng.once_in(3) {
        list.push(pair("Authorization", "Bearer YOUR_ACCESS_TOKEN"));
    }
    if rng.once_in(4) {
        list.push(pair("X-Request-Id", format!("req-{:04x}", rng.below(0x1_0000))));
    }
    if rng.once_in(5) {
        list.push(pair("Accept", "application/json, text/plain;q=0.5"));
    }
    Json::Array(list)
}

fn request(rng: &mut Rng, method: &str, content_type: Option<&str>, post_data: Option<Json>) -> Json {
    let mut fields = vec![("method", text(method)), ("url", text(url(rng)))];
    if !rng.once_in(3) {
        fields.push(("httpVersion", text("HTTP/1.1")));
        fields.push(("cookies", Json::Array(Vec::new())));
    }
    fields.push(("headers", headers(rng, content_type)));
    if rng.once_in(3) {
        fields.push(("queryString", Json::Array(vec![pair("page", "2"), pair("q", "a b&c")])));
    }
    if let Some(post_data) = post_data {
        fields.push(("postData", post_data));
    }
    if rng.once_in(3) {
        fields.push(("headersSize", scalar("-1")));
        fields.push(("bodySize", scalar("-1")));
        fields.push(("comment", text("")));
    }
    object(fields)
}

fn get(rng: &mut Rng) -> Sample {
    Sample { request: request(rng, "GET", None, None), has_json_body: false }
}

fn form_text(rng: &mut Rng) -> Sample {
    let body = "grant_type=client_credentials&client_id=YOUR_CLIENT_ID&audience=https%3A%2F%2Fapi.example.com";
    let media = "application/x-www-form-urlencoded";
    let data = object([("mimeType", text(media)), ("text", text(body))]);
    Sample { request: request(rng, "POST", Some(media), Some(data)), has_json_body: false }
}

fn form_params(rng: &mut Rng) -> Sample {
    let media = "application/x-www-form-urlencoded";
    let params =
        vec![pair("grant_type", "password"), pair("username", "jane@example.com"), pair("password", "${PASSWORD}")];
    let data = object([("mimeType", text(media)), ("params", Json::Array(params))]);
    Sample { request: request(rng, "POST", Some(media), Some(data)), has_json_body: false }
}

fn with_json(rng: &mut Rng, body: &dyn Fn(&mut Rng) -> Json, layout: Layout) -> Sample {
    let body = layout.write(&body(rng));
    let method = rng.choose(&["POST", "POST", "PATCH", "PUT"]);
    let data = object([("mimeType", text("application/json")), ("text", text(body))]);
    let content_type = (!rng.once_in(4)).then_some("application/json");
    Sample { request: request(rng, method, content_type, Some(data)), has_json_body: true }
}

/// An object of a few members.
fn members(rng: &mut Rng, depth: usize) -> Json {
    let count = 2 + rng.below(5);
    let mut fields: Vec<(String, Json)> = Vec::new();
    for _ in 0..count {
        let name = rng.choose(&NAMES);
        if fields.iter().all(|(earlier, _)| earlier != name) {
            fields.push((name.to_owned(), value(rng, depth + 1)));
        }
    }
    Json::Object(fields)
}

fn value(rng: &mut Rng, depth: usize) -> Json {
    match rng.below(if depth > 3 { 7 } else { 10 }) {
        0..=3 => text(rng.choose(&WORDS)),
        4 => scalar(rng.choose(&NUMBERS)),
        5 => scalar(rng.choose(&["true", "false", "null"])),
        6 => scalar(rng.choose(&NUMBERS)),
        7 => members(rng, depth),
        8 => Json::Array((0..rng.below(4)).map(|_| text(rng.choose(&WORDS))).collect()),
        _ => Json::Array((0..=rng.below(2)).map(|_| members(rng, depth)).collect()),
    }
}

/// An identity provider with its script.
fn connection(rng: &mut Rng) -> Json {
    let provider = rng.choose(&["acme", "fjord", "lighthouse"]);
    let options = object([
        ("client_id", text("YOUR-CLIENT-ID")),
        ("client_secret", text("YOUR-CLIENT-SECRET")),
        ("authorizationURL", text(format!("https://{provider}.example/oauth/authorize"))),
        ("tokenURL", text(format!("https://{provider}.example/oauth/token"))),
        ("scope", Json::Array(vec![text("email"), text("profile")])),
        ("scripts", object([("fetchUserProfile", text(script(rng)))])),
    ]);
    object([("name", text(provider)), ("strategy", text("oauth2")), ("options", options)])
}

/// A rule: a script and its place in a list.
fn rule(rng: &mut Rng) -> Json {
    object([
        ("name", text("Add country")),
        ("scripts", object([("main", text(script(rng)))])),
        ("order", scalar(rng.choose(&NUMBERS))),
        ("enabled", scalar("true")),
    ])
}

/// JavaScript as it stands in such bodies.
fn script(rng: &mut Rng) -> String {
    rng.choose(&[
        "function(accessToken, ctx, cb) { request.get('https://api.example.com/me', { headers: { 'Authorization': 'Bearer ' + accessToken } }, function(e, r, b) { if (e) { return cb(e); } var profile = JSON.parse(b); cb(null, profile); }); }",
        "function login(email, password, callback) {\n  // Look the user up.\n  const users = { \"jane\": 1, 'joe': [2, 3] };\n  if (!users[email]) {\n    return callback(new Error(\"wrong user\"));\n  }\n  callback(null, { user_id: users[email], email: email });\n}",
        "function (user, context, callback) { var re = /^\\d+\\.[a-z\"]{2,}$/; if (re.test(user.name)) { context.idToken['https://example.com/country'] = user.geo && user.geo.country; } callback(null, user, context); }",
        "(profile) => ({ id: profile.data[0].id, name: `${profile.first} ${profile.last}`, tags: [\"a\", \"b\"] })",
        "async function main(event) {\n\tconst reply = await fetch(\"https://example.com/a?b=1&c={d}\");\n\treturn reply.ok ? await reply.json() : null;\n}",
    ]).to_owned()
}
