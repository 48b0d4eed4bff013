//! What is found is shown: at the right characters in every encoding, once, and again when anything that counts changes.

use serde_json::{Value, json};

use super::{Client, lsp_range, place};
use crate::cli::{BROKEN, GOOD, Project};

/// Abilities of a client that shows all that there is.
fn able() -> Value {
    json!({ "textDocument": { "publishDiagnostics": {
        "relatedInformation": true, "codeDescriptionSupport": true, "tagSupport": { "valueSet": [1, 2] },
    } } })
}

#[test]
fn findings_are_published_with_their_version_and_gone_when_they_are_repaired() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, able(), json!({}));
    client.open("a.md", BROKEN);
    let found = client.published("a.md", 1);
    let [found] = found.as_slice() else { panic!("{found:?}") };
    let (line, character) = place(BROKEN, ", \\\"YOUR");
    assert_eq!(found["range"], lsp_range([line, character, line, character + 1]));
    assert_eq!(found["severity"], 1);
    assert_eq!(found["code"], "invalid-json");
    assert_eq!(found["source"], "harkdown");
    assert_eq!(found["codeDescription"]["href"], "https://harkdown.dev/rules/invalid-json");
    assert_eq!(found["message"], "expected `:` after the key `client_id`, found `,`");
    client.change("a.md", 2, [line, character, line, character + 1], ":");
    assert!(client.published("a.md", 2).is_empty());
    client.tell("textDocument/didClose", client.about("a.md"));
    let uri = client.uri("a.md");
    let told = client.wait(|message| message["params"]["uri"] == uri);
    assert_eq!(told["params"]["diagnostics"], json!([]));
    assert_eq!(client.finish().code(), Some(0));
}

#[test]
fn positions_are_counted_in_the_negotiated_encoding() {
    let text = BROKEN
        .replace("\"method\"", "\"comment\": \"\u{1f600}\u{e9}\", \"method\"")
        .replace(" \"postData\"", " \"_\u{1f600}\": 1, \"postData\"");
    let (line, bytes) = place(&text, ", \\\"YOUR");
    for (encodings, name, column) in [
        (json!(["utf-8", "utf-16"]), "utf-8", bytes),
        (json!(["utf-16"]), "utf-16", bytes - 2),
        (json!(["utf-32", "utf-8"]), "utf-32", bytes - 3),
    ] {
        let project = Project::new(&[]);
        let mut client = Client::start(&project, json!({ "general": { "positionEncodings": encodings } }), json!({}));
        assert_eq!(client.capabilities["positionEncoding"], name);
        client.open("a.md", &text);
        let found = client.published("a.md", 1);
        let found = found.iter().find(|found| found["code"] == "invalid-json").unwrap();
        assert_eq!(found["range"], lsp_range([line, column, line, column + 1]), "{name}");
        // Edits are read in it, too.
        client.change("a.md", 2, [line, column, line, column + 1], ":");
        assert!(client.published("a.md", 2).iter().all(|found| found["code"] != "invalid-json"), "{name}");
    }
}

#[test]
fn labels_are_related_information_and_what_only_goes_away_is_tagged() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, able(), json!({}));
    let text = "```har\n{\"method\": \"GET\", \"method\": \"GET\", \"url\": \"https://a.example/b\"}\n```\n\n<!-- harkdown-ignore plain-http -->\n\nText.\n";
    client.open("a.md", text);
    let found = client.published("a.md", 1);
    let duplicate = found.iter().find(|found| found["code"] == "duplicate-key").unwrap();
    let related = &duplicate["relatedInformation"][0];
    assert_eq!(related["location"]["uri"], client.uri("a.md"));
    assert!(related["message"].is_string());
    let unused = found.iter().find(|found| found["code"] == "unused-suppression").unwrap();
    assert_eq!(unused["tags"], json!([1]));
    // A client that knows neither is given neither.
    let mut client = Client::start(&project, json!({}), json!({}));
    client.open("a.md", text);
    for found in client.published("a.md", 1) {
        assert!(
            found.get("relatedInformation").is_none()
                && found.get("tags").is_none()
                && found.get("codeDescription").is_none()
        );
    }
}

#[test]
fn a_client_that_asks_is_not_told() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", GOOD)]);
    let pulls = json!({ "textDocument": { "diagnostic": {} } });
    let mut client = Client::start(&project, pulls, json!({}));
    assert_eq!(client.capabilities["diagnosticProvider"]["workspaceDiagnostics"], true);
    client.open("a.md", GOOD);
    let about = client.about("a.md");
    let report = client.ask("textDocument/diagnostic", about.clone());
    assert_eq!((&report["kind"], &report["items"]), (&json!("full"), &json!([])));
    let mut again = about;
    again["previousResultId"] = report["resultId"].clone();
    assert_eq!(client.ask("textDocument/diagnostic", again.clone())["kind"], "unchanged");
    client.tell("textDocument/didClose", client.about("a.md"));
    let report = client.ask("textDocument/diagnostic", again);
    assert_eq!(report["items"][0]["code"], "invalid-json", "the file counts once the page is closed");
    // All pages, and only what changed.
    let report = client.ask("workspace/diagnostic", json!({ "previousResultIds": [] }));
    let items = report["items"].as_array().unwrap();
    let known: Vec<Value> = items.iter().map(|item| json!({ "uri": item["uri"], "value": item["resultId"] })).collect();
    let found: Vec<(&Value, usize)> =
        items.iter().map(|item| (&item["uri"], item["items"].as_array().unwrap().len())).collect();
    assert_eq!(found, [(&json!(client.uri("a.md")), 1), (&json!(client.uri("b.md")), 0)]);
    let report = client.ask("workspace/diagnostic", json!({ "previousResultIds": known }));
    assert!(report["items"].as_array().unwrap().iter().all(|item| item["kind"] == "unchanged"));
    assert!(client.earlier.iter().all(|message| message["method"] != "textDocument/publishDiagnostics"));
}

#[test]
fn pages_that_are_not_open_are_published_too_unless_that_is_not_wanted() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", GOOD)]);
    let mut client = Client::start(&project, json!({}), json!({}));
    let told = client.told("textDocument/publishDiagnostics");
    assert_eq!((&told["uri"], told["diagnostics"].as_array().unwrap().len()), (&json!(client.uri("a.md")), 1));
    let mut client = Client::start(&project, json!({}), json!({ "workspaceDiagnostics": false }));
    client.open("b.md", GOOD);
    assert!(client.published("b.md", 1).is_empty());
    client.ask("shutdown", Value::Null);
    assert!(client.earlier.is_empty());
}

#[test]
fn settings_are_asked_for_at_the_start_and_again() {
    let project = Project::new(&[("a.md", BROKEN)]);
    let able =
        json!({ "workspace": { "configuration": true, "didChangeConfiguration": { "dynamicRegistration": true } } });
    let mut client = Client::start(&project, able, json!({ "codeLens": "yes" }));
    let wrong = client.told("window/showMessage");
    assert_eq!(wrong["type"], 2);
    assert_eq!(
        wrong["message"],
        "harkdown ignores the setting `codeLens`: invalid type: string \"yes\", expected a boolean"
    );
    let settle = |client: &mut Client, settings: Value| {
        let asked = client.wait(|message| message["method"] == "workspace/configuration");
        assert_eq!(asked["params"]["items"], json!([{ "section": "harkdown" }]));
        client.send(&json!({ "jsonrpc": "2.0", "id": asked["id"], "result": [settings] }));
    };
    settle(&mut client, json!({ "workspaceDiagnostics": false, "isolatd": true, "path": "harkdown" }));
    let wrong = client.told("window/showMessage");
    assert_eq!(wrong["message"], "harkdown ignores the unknown setting `isolatd`; did you mean `isolated`?");
    let registered = client.wait(|message| message["method"] == "client/registerCapability");
    assert_eq!(registered["params"]["registrations"][0]["method"], "workspace/didChangeConfiguration");
    client.open("b.md", GOOD);
    assert!(client.published("b.md", 1).is_empty());
    assert!(client.earlier.is_empty(), "nothing of pages that are not open: {:?}", client.earlier);
    client.tell("workspace/didChangeConfiguration", json!({ "settings": null }));
    settle(&mut client, json!({ "isolatd": true }));
    let closed = client.uri("a.md");
    client.wait(|message| message["params"]["uri"] == closed);
    client.ask("shutdown", Value::Null);
    assert!(client.earlier.iter().all(|message| message["method"] != "window/showMessage"), "it was said before");
}

#[test]
fn pages_that_are_not_open_are_taken_back_when_nobody_wants_them_any_more() {
    let project = Project::new(&[("a.md", BROKEN)]);
    let set = |client: &mut Client, is_wanted: bool| {
        let settings = json!({ "harkdown": { "workspaceDiagnostics": is_wanted } });
        client.tell("workspace/didChangeConfiguration", json!({ "settings": settings }));
    };
    let mut client = Client::start(&project, json!({}), json!({}));
    for is_wanted in [true, false, true, false] {
        set(&mut client, is_wanted);
        let told = client.told("textDocument/publishDiagnostics");
        assert_eq!(told["uri"], client.uri("a.md"));
        assert_eq!(told["diagnostics"].as_array().unwrap().is_empty(), !is_wanted);
    }
    let mut client = Client::start(&project, json!({ "textDocument": { "diagnostic": {} } }), json!({}));
    let report = client.ask("workspace/diagnostic", json!({ "previousResultIds": [] }));
    let known = json!([{ "uri": client.uri("a.md"), "value": report["items"][0]["resultId"] }]);
    set(&mut client, false);
    let report = client.ask("workspace/diagnostic", json!({ "previousResultIds": known }));
    assert_eq!((&report["items"][0]["kind"], &report["items"][0]["items"]), (&json!("full"), &json!([])));
    assert_eq!(client.ask("workspace/diagnostic", json!({ "previousResultIds": [] }))["items"], json!([]));
}

#[test]
fn formatting_is_offered_when_it_is_switched_on() {
    let project = Project::new(&[]);
    let dynamic = json!({ "dynamicRegistration": true });
    for (able, expected) in [
        (
            json!({ "formatting": dynamic, "rangeFormatting": dynamic }),
            &["textDocument/formatting", "textDocument/rangeFormatting"][..],
        ),
        (json!({ "formatting": dynamic }), &["textDocument/formatting"]),
        (json!({ "formatting": {}, "rangeFormatting": dynamic }), &["textDocument/rangeFormatting"]),
    ] {
        let mut client = Client::start(&project, json!({ "textDocument": able }), json!({}));
        assert_eq!(client.capabilities["documentFormattingProvider"], Value::Null);
        let settings = json!({ "settings": { "harkdown": { "format": true } } });
        client.tell("workspace/didChangeConfiguration", settings);
        let asked = client.wait(|message| message["method"] == "client/registerCapability");
        let methods: Vec<&Value> =
            asked["params"]["registrations"].as_array().unwrap().iter().map(|it| &it["method"]).collect();
        assert_eq!(methods, expected);
        client.open("a.md", "```json\n{\"a\":1}\n```\n");
        let about =
            json!({ "textDocument": { "uri": client.uri("a.md") }, "options": { "tabSize": 2, "insertSpaces": true } });
        assert_eq!(client.ask("textDocument/formatting", about)[0]["newText"], " ");
    }
}

#[test]
fn what_is_not_saved_counts_for_links_of_other_pages() {
    let project = Project::new(&[("b.md", "# First\n")]);
    let mut client = Client::start(&project, json!({}), json!({}));
    client.open("a.md", "[b](b.md#second)\n");
    assert_eq!(client.published("a.md", 1)[0]["code"], "broken-link");
    client.open("b.md", "# Second\n");
    assert!(client.published("a.md", 1).is_empty());
    client.change("b.md", 2, [0, 2, 0, 8], "Third");
    assert_eq!(client.published("a.md", 1)[0]["code"], "broken-link");
    // A page that has no file yet is there as soon as it is open.
    client.open("c.md", "[d](d.md)\n");
    assert_eq!(client.published("c.md", 1)[0]["code"], "broken-link");
    client.open("d.md", "# D\n");
    assert!(client.published("c.md", 1).is_empty());
}

#[test]
fn configs_and_schemas_are_read_again_when_they_change() {
    let page = GOOD
        .replace("https:", "http:")
        .replace("GET", "POST")
        .replace("\"}", "\", \"postData\": {\"mimeType\": \"application/json\", \"text\": \"{\\\"a\\\": 1}\"}}");
    let project = Project::new(&[("docs/a.md", ""), ("body.json", "{}")]);
    let mut client = Client::start(&project, json!({}), json!({}));
    let codes =
        |found: Vec<Value>| found.iter().map(|found| found["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    client.open("docs/a.md", &page);
    assert_eq!(codes(client.published("docs/a.md", 1)), ["plain-http"]);
    project.write("harkdown.toml", b"[lint]\nignore = [\"plain-http\"]\n[[schema]]\nfile = \"body.json\"\n");
    assert_eq!(codes(client.published("docs/a.md", 1)), [""; 0]);
    project.write("body.json", b"{\"properties\": {\"a\": {\"type\": \"string\"}}}");
    assert_eq!(codes(client.published("docs/a.md", 1)), ["schema-violation"]);
    // While a config is wrong, the last one counts.
    project.write("harkdown.toml", b"[lint]\nignroe = []\n");
    let told = client.told("window/showMessage");
    assert!(told["message"].as_str().unwrap().contains("ignroe"), "{told}");
    assert_eq!(codes(client.published("docs/a.md", 1)), ["schema-violation"]);
    // Its own mistakes are shown in it.
    client.open("harkdown.toml", "[lint]\nignroe = []\n");
    let found = client.published("harkdown.toml", 1);
    assert_eq!(found[0]["range"], lsp_range([1, 0, 1, 6]));
}

#[test]
fn a_mistake_of_a_config_is_said_once_and_again_when_it_comes_back() {
    let wrong = "[lint]\nignroe = []\n";
    let project = Project::new(&[("docs/a.md", GOOD), ("harkdown.toml", wrong)]);
    let able = json!({ "workspace": { "configuration": true } });
    let mut client = Client::start(&project, able, json!({}));
    let asked = client.wait(|message| message["method"] == "workspace/configuration");
    client.open("docs/a.md", GOOD);
    client.told("window/showMessage");
    // New settings read the config again, and so do a client that watches files and the system.
    client.send(&json!({ "jsonrpc": "2.0", "id": asked["id"], "result": [{ "format": true }] }));
    let changes = json!([{ "uri": client.uri("harkdown.toml"), "type": 2 }]);
    let changed = json!({ "changes": changes });
    for _ in 0..3 {
        client.tell("workspace/didChangeWatchedFiles", changed.clone());
        client.ask("textDocument/documentSymbol", client.about("docs/a.md"));
    }
    let is_said = |client: &Client| client.earlier.iter().any(|message| message["method"] == "window/showMessage");
    assert!(!is_said(&client), "{:?}", client.earlier);
    project.write("harkdown.toml", b"");
    client.tell("workspace/didChangeWatchedFiles", changed.clone());
    client.ask("textDocument/documentSymbol", client.about("docs/a.md"));
    assert!(!is_said(&client), "{:?}", client.earlier);
    project.write("harkdown.toml", wrong.as_bytes());
    client.tell("workspace/didChangeWatchedFiles", changed);
    client.told("window/showMessage");
}

#[test]
fn files_that_a_config_names_and_that_are_missing_are_marked_there() {
    let config = "[lint]\nignore = []\n\n[[schema]]\nfile = \"body.json\"\n\n[[schema]]\nopenapi = \"api/nope.json\"\n";
    let project = Project::new(&[("body.json", "{}"), ("harkdown.toml", config), ("api/other.txt", "")]);
    let mut client = Client::start(&project, json!({}), json!({}));
    client.open("harkdown.toml", config);
    let found = client.published("harkdown.toml", 1);
    assert_eq!((found.len(), &found[0]["range"]), (1, &lsp_range([7, 10, 7, 25])), "{found:?}");
    assert!(found[0]["message"].as_str().unwrap().starts_with("api/nope.json: "), "{found:?}");
    // A page makes the config count, and the directory of what it names is watched.
    client.open("a.md", GOOD);
    client.published("a.md", 1);
    project.write("api/nope.json", b"{}");
    let found = client.published("harkdown.toml", 1);
    assert!(found[0]["message"].as_str().unwrap().contains("is not an OpenAPI 3 document"), "{found:?}");
    let api = r#"{"openapi": "3.1.0", "paths": {"/a": {"get": {}}}}"#;
    project.write("api/nope.json", api.as_bytes());
    assert!(client.published("harkdown.toml", 1).is_empty());
    for (name, text, range) in [
        ("extends", "extends = \"no.toml\"\n", [0, 10, 0, 19]),
        ("targets", "[snippets]\ntargets = \"no\"\n", [1, 10, 1, 14]),
    ] {
        let uri = client.uri(&format!("{name}/harkdown.toml"));
        let document = json!({ "uri": uri, "languageId": "toml", "version": 1, "text": text });
        client.tell("textDocument/didOpen", json!({ "textDocument": document }));
        let found = client.published(&format!("{name}/harkdown.toml"), 1);
        assert_eq!((found.len(), &found[0]["range"]), (1, &lsp_range(range)), "{name}: {found:?}");
    }
}

#[test]
fn targets_that_do_not_exist_are_named() {
    let project = Project::new(&[
        ("harkdown.toml", "[snippets]\ntargets = \"own\"\n"),
        ("own/cobol/curl.template", "{{ request.method }}\n"),
        (
            "own/cobol/curl.toml",
            "title = \"Own\"\nlink = \"https://example.com\"\nextension = \"txt\"\nhighlight = \"text\"\ndialect = \"python\"\n",
        ),
    ]);
    let options = json!({ "targets": ["shell/curl", "pythn/requests", "x/y", "cobol/curl"] });
    let mut client = Client::start(&project, json!({}), options);
    for name in ["pythn/requests", "x/y"] {
        let told = client.told("window/showMessage");
        let message = told["message"].as_str().unwrap();
        let start = "harkdown ignores a name in the setting `targets`: ";
        assert!(message.starts_with(start) && message.contains(name), "{message}");
    }
    let settings = json!({ "settings": { "harkdown": { "targets": ["cobol/curl", "x/y", "z/z"] } } });
    client.tell("workspace/didChangeConfiguration", settings);
    let told = client.told("window/showMessage");
    assert!(told["message"].as_str().unwrap().contains("z/z"), "{told}");
    client.ask("shutdown", Value::Null);
    assert!(client.earlier.iter().all(|message| message["method"] != "window/showMessage"), "{:?}", client.earlier);
}

#[test]
fn every_root_has_its_own_config() {
    let page = GOOD.replace("https:", "http:");
    let config = "[lint.severity]\nplain-http = \"hint\"\n";
    let project =
        Project::new(&[("one/harkdown.toml", config), ("two/harkdown.toml", "[lint]\nexclude = [\"left-out.md\"]\n")]);
    let mut client = Client::spawn(&project);
    let folder = |name: &str, client: &Client| json!({ "uri": client.uri(name), "name": name });
    let folders = json!([folder("one", &client)]);
    client.ask("initialize", json!({ "capabilities": {}, "workspaceFolders": folders }));
    client.tell("initialized", json!({}));
    let event = json!({ "added": [folder("two", &client)], "removed": [] });
    client.tell("workspace/didChangeWorkspaceFolders", json!({ "event": event }));
    for (path, severity) in [("one/a.md", 3), ("two/a.md", 2)] {
        client.open(path, &page);
        assert_eq!(client.published(path, 1)[0]["severity"], severity, "{path}");
    }
    client.open("two/left-out.md", &page);
    assert!(client.published("two/left-out.md", 1).is_empty());
    // What the user prefers comes before all configs.
    client.tell("workspace/didChangeConfiguration", json!({ "settings": { "harkdown": { "isolated": true } } }));
    assert_eq!(client.published("one/a.md", 1)[0]["severity"], 2);
}

#[test]
fn files_are_watched_by_a_client_that_can() {
    let project = Project::new(&[("a.md", "[b](b.md)\n")]);
    let watches = json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true }, "diagnostics": { "refreshSupport": true } }, "textDocument": { "diagnostic": {} } });
    let mut client = Client::start(&project, watches, json!({}));
    let asked = client.wait(|message| message["method"] == "client/registerCapability");
    client.send(&json!({ "jsonrpc": "2.0", "id": asked["id"], "result": null }));
    let about = client.about("a.md");
    assert_eq!(client.ask("textDocument/diagnostic", about.clone())["items"][0]["code"], "broken-link");
    project.write("b.md", b"# B\n");
    let changes = json!([{ "uri": client.uri("b.md"), "type": 1 }]);
    client.tell("workspace/didChangeWatchedFiles", json!({ "changes": changes }));
    client.wait(|message| message["method"] == "workspace/diagnostic/refresh");
    assert_eq!(client.ask("textDocument/diagnostic", about)["items"], json!([]));
}

#[test]
fn a_request_that_nobody_waits_for_is_not_worked_on() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, json!({ "textDocument": { "diagnostic": {} } }), json!({}));
    client.open("a.md", &BROKEN.repeat(2_000));
    let about = client.about("a.md");
    let ids: Vec<i64> = (0..8).map(|_| client.begin("textDocument/diagnostic", about.clone())).collect();
    for id in &ids[1..] {
        client.tell("$/cancelRequest", json!({ "id": id }));
    }
    let answers: Vec<Value> = ids.iter().map(|&id| client.answer(id)).collect();
    assert_eq!(answers[7]["error"]["code"], -32800);
    assert_eq!(answers[0]["result"]["kind"], "full");
}
