//! JSON bodies of many trades.

use super::super::json::{Json, object, scalar, text};
use super::super::rng::Rng;
use super::script;
use super::style::Style;

const PLACEHOLDERS: [&str; 14] = [
    "YOUR_CLIENT_ID",
    "YOUR-CLIENT-ID",
    "${account.clientId}",
    "{{user_id}}",
    "<user-id>",
    "{userId}",
    "%USER_ID%",
    ":userId",
    "$USER_ID",
    "USER_ID_HERE",
    "...",
    "xxxxxx",
    "[YOUR DOMAIN]",
    "<%= user.id %>",
];
const SENTENCES: [&str; 22] = [
    "The printer on floor 3 is out of paper.",
    "It's not what the user's manager asked for.",
    "She said \"not today\", and then left.",
    "A 27\" screen, two keyboards and a mouse",
    "Hello *world*, see <https://example.com|the page>",
    "Steps:\n1. Open the page\n2. Click \"Save\"\n\nExpected: saved",
    "<p class=\"intro\">Dear <b>{{name}}</b>,</p><a href=\"https://example.com/x?a=1&b=2\">Confirm</a>",
    "Grüße aus Köln – 50 % off",
    "東京都千代田区",
    "don't, won't, can't, isn't, shouldn't, it's",
    "path: C:\\Data\\Exports\\2024",
    "^\\d{3}-\\d{4}$",
    "Total: 1,250.00 EUR (incl. 19 % VAT)",
    "a, b, c",
    "key=value; path=/; secure",
    "name:\t\"Ann\"",
    "see section [4], {draft}",
    "",
    "https://example.com/callback?state=abc&next=%2Fhome",
    "2024-02-29T23:59:59+01:00",
    "🎉 Release 2.0 is out!",
    "SELECT * FROM \"users\" WHERE id = 5",
];
const SHORT: [&str; 22] = [
    "oauth2",
    "Ann Example",
    "ann@example.com",
    "EUR",
    "eu-central-1",
    "admin",
    "read:users",
    "open",
    "Berlin",
    "application/pdf",
    "https://example.com/hook",
    "2024-05-01",
    "v2",
    "blue",
    "+49 30 123456",
    "02134",
    "true",
    "12",
    "PROJ-7",
    "openid profile email",
    "#ff8800",
    "10.0.0.0/8",
];
const NUMBERS: [&str; 14] =
    ["0", "1", "-1", "42", "3.14", "0.50", "1e3", "2E-2", "1.0", "9007199254740993", "86400", "-0.5", "100", "1250.00"];
const KEYS: [&str; 40] = [
    "id",
    "name",
    "title",
    "status",
    "email",
    "amount",
    "currency",
    "created_at",
    "updatedAt",
    "tags",
    "items",
    "options",
    "settings",
    "is_enabled",
    "limit",
    "description",
    "owner",
    "address",
    "street",
    "zip",
    "city",
    "phone",
    "labels",
    "metadata",
    "priority",
    "due-date",
    "customer",
    "price",
    "quantity",
    "url",
    "roles",
    "scopes",
    "locale",
    "color",
    "x-trace",
    "@type",
    "$ref",
    "first name",
    "number",
    "note",
];

/// A body, from a few bytes to eight thousand.
pub(crate) fn any(rng: &mut Rng) -> Json {
    match rng.below(17) {
        0..=2 => connection(rng),
        3 => rule(rng),
        4 | 5 => issue(rng),
        6 => message(rng),
        7 => graphql(rng),
        8 => search(rng),
        9 => patch(rng),
        10 => webhook(rng),
        11 => order(rng),
        12 => deep(rng),
        13 => list(rng),
        14 => by_code(rng),
        _ => members(rng, 0),
    }
}

fn short(rng: &mut Rng) -> Json {
    text(rng.choose(&SHORT))
}

fn sentence(rng: &mut Rng) -> Json {
    text(rng.choose(&SENTENCES))
}

fn placeholder(rng: &mut Rng) -> Json {
    text(rng.choose(&PLACEHOLDERS))
}

fn number(rng: &mut Rng) -> Json {
    scalar(rng.choose(&NUMBERS))
}

fn flag(rng: &mut Rng) -> Json {
    scalar(rng.choose(&["true", "false", "null"]))
}

fn any_value(rng: &mut Rng, depth: usize) -> Json {
    match rng.below(if depth > 4 { 12 } else { 17 }) {
        0..=3 => short(rng),
        4..=6 => sentence(rng),
        7 => placeholder(rng),
        8..=9 => number(rng),
        10..=11 => flag(rng),
        12..=13 => members(rng, depth + 1),
        14 => Json::Array((0..rng.below(5)).map(|_| short(rng)).collect()),
        15 => Json::Array((0..rng.below(4)).map(|_| number(rng)).collect()),
        _ => Json::Array((0..=rng.below(3)).map(|_| members(rng, depth + 1)).collect()),
    }
}

fn members(rng: &mut Rng, depth: usize) -> Json {
    let mut fields: Vec<(String, Json)> = Vec::new();
    for _ in 0..=1 + rng.below(6) {
        let key = rng.choose(&KEYS);
        if fields.iter().all(|(earlier, _)| earlier != key) {
            let value = any_value(rng, depth);
            fields.push((key.to_owned(), value));
        }
    }
    Json::Object(fields)
}

/// An identity provider with scripts, as they are set up for OAuth.
fn connection(rng: &mut Rng) -> Json {
    let name = rng.choose(&["fjord", "harbor", "acme-jira", "weaver"]);
    let size = rng.choose(&[200, 500, 1500, 4000, 7000]);
    let options = object([
        ("client_id", placeholder(rng)),
        ("client_secret", text(rng.choose(&["YOUR_CLIENT_SECRET", "YOUR-CLIENT-SECRET", "{{client_secret}}"]))),
        ("authorizationURL", text(format!("https://{name}.example/oauth/authorize"))),
        ("tokenURL", text(format!("https://{name}.example/oauth/token"))),
        ("scope", Json::Array(vec![text("read:me"), text("offline_access")])),
        ("scripts", object([("fetchUserProfile", text(script::any(rng, size)))])),
        ("icon_url", text("https://cdn.example.com/icon.svg")),
    ]);
    object([("name", text(name)), ("strategy", text("oauth2")), ("options", options)])
}

fn rule(rng: &mut Rng) -> Json {
    let size = rng.choose(&[150, 400, 2500]);
    object([
        ("name", text("Add roles to the token")),
        ("script", text(script::any(rng, size))),
        ("order", number(rng)),
        ("enabled", flag(rng)),
        ("stage", text("login_success")),
    ])
}

fn issue(rng: &mut Rng) -> Json {
    let mut fields = vec![
        ("project", object([("key", text("PROJ"))])),
        ("summary", sentence(rng)),
        ("description", sentence(rng)),
        ("issuetype", object([("name", text("Bug"))])),
        ("labels", Json::Array(vec![short(rng), text("triage")])),
        ("priority", object([("id", text("3"))])),
        ("customfield_10011", number(rng)),
    ];
    if rng.once_in(2) {
        let comments = (0..=rng.below(12)).map(|_| object([("author", short(rng)), ("body", sentence(rng))]));
        fields.push(("comments", Json::Array(comments.collect())));
    }
    object([("fields", object(fields)), ("update", object([]))])
}

fn message(rng: &mut Rng) -> Json {
    let block = |rng: &mut Rng| {
        object([("type", text("section")), ("text", object([("type", text("mrkdwn")), ("text", sentence(rng))]))])
    };
    let blocks = (0..=rng.below(5)).map(|_| block(rng)).collect();
    object([("channel", text("#general")), ("blocks", Json::Array(blocks)), ("unfurl_links", flag(rng))])
}

fn graphql(rng: &mut Rng) -> Json {
    let query = rng.choose(&[
        "query { user(id: \"7\") { name, email } }",
        "mutation AddIssue($title: String!) {\n  addIssue(input: {title: $title, labels: [\"bug\"]}) {\n    issue { id }\n  }\n}",
        "{ products(first: 10, filter: {price: {gt: 5}}) { edges { node { title } } } }",
    ]);
    object([("query", text(query)), ("variables", object([("title", sentence(rng)), ("first", number(rng))]))])
}

fn search(rng: &mut Rng) -> Json {
    let terms = object([("terms", object([("tag", Json::Array(vec![short(rng), short(rng)]))]))]);
    let range =
        object([("range", object([("created_at", object([("gte", text("now-7d/d")), ("lt", text("now/d"))]))]))]);
    let matches = object([("match", object([("title", sentence(rng))]))]);
    let query =
        object([("bool", object([("must", Json::Array(vec![matches])), ("filter", Json::Array(vec![terms, range]))]))]);
    object([
        ("query", query),
        ("size", number(rng)),
        ("sort", Json::Array(vec![object([("price", text("asc"))]), text("_score")])),
    ])
}

fn patch(rng: &mut Rng) -> Json {
    let step = |rng: &mut Rng| {
        object([
            ("op", text(rng.choose(&["add", "replace", "test"]))),
            ("path", text(rng.choose(&["/name", "/tags/0", "/address/city", "/a~1b"]))),
            ("value", any_value(rng, 4)),
        ])
    };
    Json::Array((0..=rng.below(4)).map(|_| step(rng)).collect())
}

/// A body with JSON in a string of it.
fn webhook(rng: &mut Rng) -> Json {
    let style = Style::any(rng);
    let inner = style.write(&members(rng, 2));
    object([
        ("url", text("https://example.com/hook")),
        ("event", text("order.paid")),
        ("payload", text(inner)),
        ("retries", number(rng)),
    ])
}

fn order(rng: &mut Rng) -> Json {
    let item = |rng: &mut Rng| {
        object([("sku", short(rng)), ("quantity", number(rng)), ("price", number(rng)), ("note", sentence(rng))])
    };
    let items = (0..=rng.choose(&[0, 1, 3, 20])).map(|_| item(rng)).collect();
    object([
        ("customer", object([("name", short(rng)), ("address", members(rng, 3))])),
        ("items", Json::Array(items)),
        ("currency", text("EUR")),
        ("paid", flag(rng)),
    ])
}

fn deep(rng: &mut Rng) -> Json {
    let mut value = any_value(rng, 5);
    for _ in 0..3 + rng.below(7) {
        value = if rng.once_in(3) {
            Json::Array(vec![value, any_value(rng, 5)])
        } else {
            object([(rng.choose(&KEYS), value), ("type", short(rng))])
        };
    }
    object([("root", value)])
}

/// An object whose keys are numbers.
fn by_code(rng: &mut Rng) -> Json {
    let codes = ["1", "2", "404", "500", "1001"];
    let texts = codes.into_iter().take(2 + rng.below(4)).map(|code| (code, sentence(rng)));
    object([("messages", object(texts)), ("locale", short(rng))])
}

fn list(rng: &mut Rng) -> Json {
    match rng.below(3) {
        0 => Json::Array((0..=rng.below(5)).map(|_| short(rng)).collect()),
        1 => Json::Array((0..=rng.below(4)).map(|_| Json::Array(vec![number(rng), number(rng)])).collect()),
        _ => Json::Array((0..=rng.below(4)).map(|_| members(rng, 3)).collect()),
    }
}
