//! Completion and hover: what is known of the place where somebody writes.

use serde_json::{Value, json};

use super::{Client, edited, place};
use crate::cli::Project;

const API: &str = r##"{
  "openapi": "3.1.0", "info": {"title": "t", "version": "1"},
  "servers": [{"url": "https://api.example.com/v1"}],
  "paths": {"/users": {"post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}}}}},
  "components": {"schemas": {
    "User": {"type": "object", "required": ["email"], "allOf": [{"$ref": "#/components/schemas/Named"}], "properties": {
      "email": {"type": "string", "format": "email", "description": "Where mail goes."},
      "role": {"enum": ["admin", "reader"]},
      "is_active": {"type": "boolean"},
      "address": {"type": "array", "items": {"$ref": "#/components/schemas/Address"}}}},
    "Named": {"properties": {"name": {"type": "string", "deprecated": true}}},
    "Address": {"properties": {"zip": {"type": "string"}, "city": {"type": "string"}, "parent": {"$ref": "#/components/schemas/Address"}}}
  }}
}"##;

fn project() -> Project {
    let config = "[variables]\naccount.id = \"42\"\nhost = \"api.example.com\"\n[[schema]]\nopenapi = \"api.json\"\n";
    Project::new(&[("harkdown.toml", config), ("api.json", API)])
}

/// The items at the `|` of a page, and the page without it.
fn complete(client: &mut Client, text: &str) -> (Vec<Value>, String) {
    let (line, character) = place(text, "|");
    let text = text.replacen('|', "", 1);
    client.open("a.md", &text);
    let items = client.ask("textDocument/completion", client.at("a.md", line, character));
    (items.as_array().unwrap().clone(), text)
}

fn labels(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["label"].as_str().unwrap()).collect()
}

/// The page after the item of that label.
fn after(client: &mut Client, text: &str, label: &str) -> String {
    let (items, text) = complete(client, text);
    let item =
        items.iter().find(|item| item["label"] == label).unwrap_or_else(|| panic!("{label}: {:?}", labels(&items)));
    edited(&text, &json!([item["textEdit"]]))
}

const HEAD: &str = "```har\n{\"method\": \"POST\", \"url\": \"https://api.example.com/v1/users\", \"postData\": {\"mimeType\": \"application/json\", \"text\": \"";

#[test]
fn words_of_requests_are_completed() {
    let project = project();
    let client = &mut Client::start(&project, json!({}), json!({}));
    for (text, label, expected) in [
        ("```|\n```\n", "har", "```har\n```\n"),
        ("```ha|\n{}\n```\n", "har", "```har\n{}\n```\n"),
        ("```har\n{\"method\": \"GET\", \"|\n```\n", "url", "```har\n{\"method\": \"GET\", \"url\": \n```\n"),
        ("```har\n{\"method\": \"GET\", he|}\n```\n", "headers", "```har\n{\"method\": \"GET\", \"headers\": }\n```\n"),
        ("```har\n{\"method\": \"|\"}\n```\n", "PATCH", "```har\n{\"method\": \"PATCH\"}\n```\n"),
        (
            "> ```har\n> {\"headers\": [{\"name\": \"Con|\"}]}\n> ```\n",
            "Content-Type",
            "> ```har\n> {\"headers\": [{\"name\": \"Content-Type\"}]}\n> ```\n",
        ),
        (
            "```har\n{\"headers\": [{\"name\": \"accept\", \"value\": \"|\"}]}\n```\n",
            "text/csv",
            "```har\n{\"headers\": [{\"name\": \"accept\", \"value\": \"text/csv\"}]}\n```\n",
        ),
        (
            "```har\n{\"postData\": {\"mimeType\": \"app|\n```\n",
            "application/json",
            "```har\n{\"postData\": {\"mimeType\": \"application/json\"\n```\n",
        ),
        ("```http\nPO|\n```\n", "POST", "```http\nPOST \n```\n"),
        (
            "```http\nPOST /a HTTP/1.1\nAuth|\n```\n",
            "Authorization",
            "```http\nPOST /a HTTP/1.1\nAuthorization: \n```\n",
        ),
        (
            "```http\nPOST /a HTTP/1.1\nAuthorization: B|\n```\n",
            "Bearer",
            "```http\nPOST /a HTTP/1.1\nAuthorization: Bearer \n```\n",
        ),
        ("```sh\ncurl --he|\n```\n", "--header", "```sh\ncurl --header \n```\n"),
        (
            "```sh\ncurl https://a.example -H 'Con|'\n```\n",
            "Content-Type",
            "```sh\ncurl https://a.example -H 'Content-Type: '\n```\n",
        ),
        (
            "```sh\ncurl https://a.example -H 'Accept: |'\n```\n",
            "*/*",
            "```sh\ncurl https://a.example -H 'Accept: */*'\n```\n",
        ),
        ("```sh\ncurl -X P| https://a.example\n```\n", "PUT", "```sh\ncurl -X PUT https://a.example\n```\n"),
        ("<!-- harkdown-ignore pla| -->\n", "plain-http", "<!-- harkdown-ignore plain-http -->\n"),
        ("<!-- hark| -->\n", "harkdown-ignore-file", "<!-- harkdown-ignore-file -->\n"),
        ("<!-- harkdown:snippets py| -->\n", "python/requests", "<!-- harkdown:snippets python/requests -->\n"),
        ("Call ${ho|\n", "host", "Call ${host}\n"),
        (
            "```har\n{\"url\": \"https://a.example/${acc|}\"}\n```\n",
            "account.id",
            "```har\n{\"url\": \"https://a.example/${account.id}\"}\n```\n",
        ),
    ] {
        assert_eq!(after(client, text, label), expected, "{text}");
    }
    let (items, _) = complete(client, "```har\n{\"method\": \"GET\", \"url\": \"x\", \"|\"}\n```\n");
    assert!(!labels(&items).contains(&"method"), "what is there is not offered again");
    assert!(complete(client, "Some text |\n").0.is_empty());
    assert!(complete(client, "---\ntitle: |\n---\n").0.is_empty());
}

#[test]
fn bodies_are_completed_from_the_api_and_written_escaped() {
    let project = project();
    let client = &mut Client::start(&project, json!({}), json!({}));
    let body = |text: &str| format!("{HEAD}{text}\"}}}}\n```\n");
    for (text, label, expected) in [
        ("{\\\"|", "email", "{\\\"email\\\": "),
        ("{\\\"em|\\\": 1}", "email", "{\\\"email\\\": 1}"),
        ("{\\\"role\\\": |}", "admin", "{\\\"role\\\": \\\"admin\\\"}"),
        ("{\\\"role\\\": \\\"r|\\\"}", "reader", "{\\\"role\\\": \\\"reader\\\"}"),
        ("{\\\"is_active\\\": |}", "true", "{\\\"is_active\\\": true}"),
        (
            "{\\\"address\\\": [{\\\"parent\\\": {\\\"|\\\"}}]}",
            "zip",
            "{\\\"address\\\": [{\\\"parent\\\": {\\\"zip\\\": }}]}",
        ),
    ] {
        assert_eq!(after(client, &body(text), label), body(expected), "{text}");
    }
    let (items, _) = complete(client, &body("{|}"));
    assert_eq!(labels(&items), ["email", "role", "is_active", "address", "name"]);
    assert_eq!(items[0]["detail"], "string, required");
    assert!(items[0]["documentation"]["value"].as_str().unwrap().starts_with("Where mail goes."));
    assert_eq!(items[4]["tags"], json!([1]));
    let curl = "```sh\ncurl https://api.example.com/v1/users --json '{\"ro|\": 1}'\n```\n";
    assert_eq!(after(client, curl, "role"), curl.replace("ro|", "role"));
    let double = "```sh\ncurl https://api.example.com/v1/users -H \"Content-Type: application/json\" -d \"{\\\"address\\\": [{|}]}\"\n```\n";
    assert_eq!(after(client, double, "city"), double.replace('|', "\\\"city\\\": "));
    let http =
        "```http\nPOST /v1/users HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{\"|\"}\n```\n";
    assert_eq!(after(client, http, "email"), http.replace("\"|\"", "\"email\": "));
}

#[test]
fn a_value_of_an_option_is_completed_and_not_the_next_option() {
    let project = project();
    let client = &mut Client::start(&project, json!({}), json!({}));
    let page = |tag: &str, rest: &str| format!("```{tag}\ncurl https://api.example.com/v1/users {rest}\n```\n");
    for rest in ["-X |", "--request |", "--request=|", "-sX |", "-X | -H 'Accept: a/b'", "-X \\\n  |"] {
        let text = page("sh", rest);
        let (items, _) = complete(client, &text);
        assert_eq!(labels(&items)[..3], ["GET", "POST", "PUT"], "{rest}");
        assert_eq!(after(client, &text, "PUT"), text.replace('|', "PUT"));
    }
    for (tag, written) in [("sh", "'Content-Type: '"), ("cmd", "\"Content-Type: \"")] {
        for rest in ["-H |", "--header |"] {
            let text = page(tag, rest);
            assert_eq!(after(client, &text, "Content-Type"), text.replace('|', written));
        }
    }
    for rest in ["-u |", "--url |", "--user |", "-o |", "--json |", "-d |"] {
        assert!(complete(client, &page("sh", rest)).0.is_empty(), "{rest}");
    }
    // The common ones come first, each by its letter and by its name.
    for rest in ["|", "-|", "-s |", "-L -|"] {
        let (items, _) = complete(client, &page("sh", rest));
        let mut sorted: Vec<(&str, &str)> =
            items.iter().map(|item| (item["sortText"].as_str().unwrap(), item["label"].as_str().unwrap())).collect();
        sorted.sort_unstable();
        let first: Vec<&str> = sorted.iter().map(|item| item.1).take(22).collect();
        for common in ["-X", "--request", "-H", "--header", "-d", "--data", "-u", "--user"] {
            assert!(first.contains(&common), "{rest}: {common} is not in {first:?}");
        }
    }
    assert_eq!(after(client, &page("sh", "-|"), "-H"), page("sh", "-H "));
    let (items, _) = complete(client, &page("sh", "--he|"));
    assert!(!labels(&items).contains(&"-H") && labels(&items).contains(&"--header"));
    let snippets = json!({ "textDocument": { "completion": { "completionItem": { "snippetSupport": true } } } });
    let client = &mut Client::start(&project, snippets, json!({}));
    let text = page("sh", "-H |");
    assert_eq!(after(client, &text, "Accept"), text.replace('|', "'Accept: $0'"));
    let (items, _) = complete(client, &text);
    assert!(items.iter().all(|item| item["insertTextFormat"] == 2));
}

/// What is said at the start of a word of a page.
fn hover(client: &mut Client, text: &str, needle: &str) -> Option<String> {
    let (line, character) = place(text, needle);
    client.open("a.md", text);
    let hover = client.ask("textDocument/hover", client.at("a.md", line, character));
    hover["contents"]["value"].as_str().map(str::to_owned)
}

#[test]
fn hovering_tells_what_is_sent_and_what_things_mean() {
    let project = project();
    project.write("b.md", b"Use `YOUR_KEY` and `YOUR_KEY`.\n");
    let client = &mut Client::start(&project, json!({}), json!({}));
    let text = &format!(
        "{HEAD}{{\\\"email\\\": \\\"YOUR_KEY\\\", \\\"role\\\": \\\"x\\\"}}\"}}}}\n```\n\n<!-- harkdown-ignore plain-http -->\n\nCall ${{host}}.\n"
    );
    let request = hover(client, text, "\"method\"").unwrap();
    assert!(request.starts_with("**POST** `https://api.example.com/v1/users`"), "{request}");
    assert!(request.contains("Content-Type: application/json"), "{request}");
    assert!(request.contains("```json\n{\"email\": \"YOUR_KEY\", \"role\": \"x\"}\n```"), "{request}");
    let member = hover(client, text, "email").unwrap();
    assert!(
        member.starts_with("`email`: string, `email`, required\n\nWhere mail goes.\n\n`POST /users` in `api.json`"),
        "{member}"
    );
    assert!(hover(client, text, "role").unwrap().contains("Values: `\"admin\"`, `\"reader\"`"));
    let placeholder = hover(client, text, "YOUR_KEY").unwrap();
    assert!(placeholder.starts_with("`YOUR_KEY`: 3 places on 2 pages"), "{placeholder}");
    assert!(placeholder.contains("[b.md:1]("), "{placeholder}");
    assert!(hover(client, text, "plain-http").unwrap().contains("https://harkdown.dev/rules/plain-http"));
    assert!(hover(client, text, "host}").unwrap().contains("`api.example.com`"));
    assert_eq!(hover(client, text, "Call"), None);
    let curl = "```sh\ncurl -u a:b https://a.example/c -d x=1\n```\n";
    let request = hover(client, curl, "https").unwrap();
    assert!(request.contains("Authorization: Basic YTpi") && request.contains("Body: 3 bytes"), "{request}");
}

#[test]
fn hovering_shows_no_secret() {
    const DRAWN: [&str; 4] =
        ["k7RtQ92xLmPz81VbNc4W", "q3Wz81LkV0pTr6Yb2Nx9", "Zt5Rb8Qm1Xw4Kc7Vd0Hs", "Jy6Np3Gf9Ld2Bv5Wk8Tq"];
    let [key, session, token, variable] = DRAWN;
    let project = Project::new(&[("harkdown.toml", &format!("[variables]\napi_key = \"{variable}\"\n"))]);
    let client = &mut Client::start(&project, json!({}), json!({}));
    let har = format!(
        "```har\n{{\"method\": \"GET\", \"url\": \"https://api.acme.dev/v1?access_token={token}\", \"headers\": \
         [{{\"name\": \"X-Api-Key\", \"value\": \"{key}\"}}], \"cookies\": [{{\"name\": \"sid\", \"value\": \"{session}\"}}]}}\n```\n"
    );
    let http = format!(
        "```http\nGET /v1?access_token={token} HTTP/1.1\nHost: api.acme.dev\nX-Api-Key: {key}\nCookie: sid={session}\n```\n"
    );
    let curl = format!(
        "```sh\ncurl 'https://api.acme.dev/v1?access_token={token}' -H 'X-Api-Key: {key}' -b 'sid={session}'\n```\n"
    );
    for (text, needle) in [(&har, "method"), (&http, "v1"), (&curl, "curl ")] {
        let shown = hover(client, text, needle).unwrap();
        assert!(shown.contains("api.acme.dev") && shown.contains("k7Rt***"), "{shown}");
        assert!(DRAWN.iter().all(|secret| !shown.contains(&secret[4..])), "{shown}");
    }
    let shown = hover(client, "Use ${api_key}.\n", "api_key").unwrap();
    assert!(shown.contains("The config puts `Jy6N****************`"), "{shown}");
}
