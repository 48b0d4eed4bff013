//! What can be done about a finding, applied as a client applies it.

use serde_json::{Value, json};

use super::{Client, edited, lsp_range, place};
use crate::cli::{BROKEN, GOOD, Project};

/// A client that takes actions as values and carries out some commands by itself.
fn able(project: &Project, commands: &[&str]) -> Client {
    let kinds = json!({ "codeActionKind": { "valueSet": [] } });
    let capabilities = json!({ "textDocument": { "codeAction": { "codeActionLiteralSupport": kinds } } });
    Client::start(project, capabilities, json!({ "commands": commands }))
}

fn actions(client: &mut Client, path: &str, range: [u32; 4], only: Option<&str>) -> Vec<Value> {
    let mut context = json!({ "diagnostics": [] });
    if let Some(only) = only {
        context["only"] = json!([only]);
    }
    let params = json!({ "textDocument": { "uri": client.uri(path) }, "range": lsp_range(range), "context": context });
    client.ask("textDocument/codeAction", params).as_array().unwrap().clone()
}

fn titles(actions: &[Value]) -> Vec<&str> {
    actions.iter().map(|action| action["title"].as_str().unwrap()).collect()
}

/// The page after the action of that title.
fn after(client: &Client, path: &str, text: &str, actions: &[Value], title: &str) -> String {
    let action =
        actions.iter().find(|action| action["title"] == title).unwrap_or_else(|| panic!("{title}: {actions:?}"));
    edited(text, &action["edit"]["changes"][client.uri(path)])
}

#[test]
fn a_finding_is_fixed_hidden_and_explained() {
    let project = Project::new(&[]);
    let mut client = able(&project, &[]);
    client.open("a.md", BROKEN);
    let (line, character) = place(BROKEN, ", \\\"YOUR");
    let found = actions(&mut client, "a.md", [line, character, line, character], Some("quickfix"));
    assert_eq!(
        titles(&found),
        [
            "Replace `,` with `:`",
            "Ignore `invalid-json` here",
            "Ignore `invalid-json` on this page",
            "Explain `invalid-json`"
        ]
    );
    assert_eq!((&found[0]["isPreferred"], &found[0]["diagnostics"][0]["code"]), (&json!(true), &json!("invalid-json")));
    let fixed = after(&client, "a.md", BROKEN, &found, "Replace `,` with `:`");
    assert_eq!(fixed, BROKEN.replace("\\\"client_id\\\", ", "\\\"client_id\\\": "));
    let here = after(&client, "a.md", BROKEN, &found, "Ignore `invalid-json` here");
    assert_eq!(here, BROKEN.replace("```har", "<!-- harkdown-ignore invalid-json -->\n```har"));
    let page = after(&client, "a.md", BROKEN, &found, "Ignore `invalid-json` on this page");
    assert!(page.starts_with("<!-- harkdown-ignore-file invalid-json -->\n"), "{page}");
    for (version, text) in [(2, here), (3, page)] {
        let change = json!([{ "text": text }]);
        let document = json!({ "uri": client.uri("a.md"), "version": version });
        client.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": change }));
        assert!(client.published("a.md", version).is_empty());
    }
    let explained =
        client.ask("workspace/executeCommand", json!({ "command": "harkdown.explain", "arguments": ["invalid-json"] }));
    assert!(explained["markdown"].as_str().unwrap().starts_with("# invalid-json"));
    assert_eq!(client.told("window/showMessage")["type"], 3);
    let (code, message) = client
        .refused("workspace/executeCommand", json!({ "command": "harkdown.explain", "arguments": ["invalid-jsn"] }));
    assert_eq!((code, message.contains("did you mean `invalid-json`?")), (-32602, true));
}

#[test]
fn alternatives_are_offered_by_their_names() {
    let project = Project::new(&[]);
    let mut client = able(&project, &[]);
    let text = "```har\n{\"method\": \"POST\", \"url\": \"https://a.example/b\", \"postData\": {\"mimeType\": \"application/json\", \"text\": \"{\\\"a\\\": 02134}\"}}\n```\n";
    client.open("a.md", text);
    let found = client.published("a.md", 1);
    let (line, character) = place(text, "02134");
    let offered = actions(&mut client, "a.md", [line, character, line, character], Some("quickfix"));
    let repairs: Vec<&Value> = offered
        .iter()
        .filter(|action| {
            action.get("edit").is_some()
                && action.get("isPreferred").is_none()
                && !action["title"].as_str().unwrap().starts_with("Ignore")
        })
        .collect();
    assert!(repairs.len() >= 2, "{found:?} {offered:?}");
    for repair in repairs {
        let fixed = edited(text, &repair["edit"]["changes"][client.uri("a.md")]);
        assert_ne!(fixed, text);
    }
}

#[test]
fn all_findings_of_a_rule_and_all_that_is_safe_are_fixed_at_once() {
    let project = Project::new(&[]);
    let mut client = able(&project, &[]);
    let text = &format!("{BROKEN}\n{BROKEN}");
    client.open("a.md", text);
    let (line, character) = place(text, ", \\\"YOUR");
    let found = actions(&mut client, "a.md", [line, character, line, character], None);
    let fixed = text.replace("\\\"client_id\\\", ", "\\\"client_id\\\": ");
    for title in ["Fix all `invalid-json` on this page", "Fix all that harkdown can fix safely"] {
        assert_eq!(after(&client, "a.md", text, &found, title), fixed, "{title}");
    }
    for only in ["source", "source.fixAll", "source.fixAll.harkdown"] {
        let found = actions(&mut client, "a.md", [0, 0, 0, 0], Some(only));
        assert_eq!(titles(&found), ["Fix all that harkdown can fix safely"], "{only}");
        assert_eq!(found[0]["kind"], "source.fixAll.harkdown");
    }
    assert!(actions(&mut client, "a.md", [0, 0, 0, 0], Some("source.organizeImports")).is_empty());
    client.ask("workspace/executeCommand", json!({ "command": "harkdown.fixAll", "arguments": [client.uri("a.md")] }));
    let asked = client.told("workspace/applyEdit");
    assert_eq!(edited(text, &asked["edit"]["changes"][client.uri("a.md")]), fixed);
}

#[test]
fn edits_name_their_version_where_the_client_takes_that() {
    let project = Project::new(&[]);
    let kinds = json!({ "codeActionKind": { "valueSet": [] } });
    let capabilities = json!({
        "workspace": { "workspaceEdit": { "documentChanges": true } },
        "textDocument": { "codeAction": { "codeActionLiteralSupport": kinds } },
    });
    let mut client = Client::start(&project, capabilities, json!({}));
    client.open("a.md", BROKEN);
    let found = actions(&mut client, "a.md", [0, 0, 0, 0], Some("source.fixAll"));
    let change = &found[0]["edit"]["documentChanges"][0];
    assert_eq!(change["textDocument"], json!({ "uri": client.uri("a.md"), "version": 1 }));
}

#[test]
fn secrets_are_redacted() {
    let project = Project::new(&[]);
    let mut client = able(&project, &[]);
    // Put together here, so that no scanner takes it for one that somebody lost.
    let token = ["ghp", "_", "9fQ2xL7bVt0RzKp4WmYc81NsHdJg6AuEoTiB"].concat();
    let block = format!("```sh\ncurl -H 'Authorization: Bearer {token}' https://api.example.com/user\n```\n");
    let text = &format!("{block}\n{block}");
    client.open("a.md", text);
    let (line, character) = place(text, &token);
    let found = actions(&mut client, "a.md", [line, character, line, character], None);
    let redacted = after(&client, "a.md", text, &found, "Redact all secrets on this page");
    assert!(!redacted.contains(&token), "{redacted}");
}

#[test]
fn a_request_is_copied_and_gets_its_snippets() {
    let project = Project::new(&[]);
    let mut client = able(&project, &["harkdown.copyAs", "harkdown.openLayer"]);
    client.open("a.md", BROKEN);
    client.open("b.md", GOOD);
    client.open("c.md", "```sh\ncurl -d @body.json https://api.example.com/status\n```\n");
    let copy = |uri: String| json!({ "command": "harkdown.copyAs", "arguments": [uri, 1, 1, "shell/curl"] });
    for page in ["a.md", "c.md"] {
        let uri = client.uri(page);
        let (_, why) = client.refused("workspace/executeCommand", copy(uri));
        assert!(why.contains("has errors, or leaves something out, so it gives no code"), "{page}: {why}");
    }
    let found = actions(&mut client, "b.md", [3, 0, 3, 0], Some("refactor"));
    let offered = titles(&found);
    assert_eq!(offered[..4], ["Convert to http", "Convert to curl", "Insert snippets", "Copy as curl"]);
    let command = &found[3]["command"];
    assert_eq!(command["arguments"], json!([client.uri("b.md"), 1, 1, "shell/curl"]));
    let copied = client.ask("workspace/executeCommand", command.clone());
    assert!(copied["code"].as_str().unwrap().contains("https://api.example.com/status"), "{copied}");
    assert_eq!(copied["language"], "sh");
    let converted = after(&client, "b.md", GOOD, &found, "Convert to curl");
    assert_eq!(converted, "# Status\n\n```bash\ncurl https://api.example.com/status\n```\n");
    let inserted = after(&client, "b.md", GOOD, &found, "Insert snippets");
    assert!(
        inserted.starts_with(GOOD.trim_end()) && inserted.contains("<!-- harkdown:snippets -->\n\n```sh\ncurl "),
        "{inserted}"
    );
    let layered = actions(&mut client, "a.md", [3, 0, 3, 0], Some("refactor.rewrite"));
    let layered = layered.iter().find(|action| action["title"] == "Edit body by itself").unwrap();
    assert!(layered["command"]["arguments"][0].as_str().unwrap().ends_with("/a.md/block-1/body.json"));
    let (code, _) = client.refused(
        "workspace/executeCommand",
        json!({ "command": "harkdown.copyAs", "arguments": [client.uri("b.md"), 1, 1, "cobol"] }),
    );
    assert_eq!(code, -32803);
}

#[test]
fn a_menu_opens_at_once_however_many_blocks_are_broken() {
    let project = Project::new(&[]);
    let mut client = able(&project, &[]);
    let block = "```sh\ncurl https://api.example.com/v1/items --json '{\"a\": 1,}'\n```\n\n";
    // Reading all other blocks again for each of them would take longer than the client waits.
    let text = block.repeat(1000) + &block.replace(",}", "}");
    client.open("a.md", &text);
    assert!(actions(&mut client, "a.md", [1, 10, 1, 10], Some("refactor")).is_empty());
    let found = actions(&mut client, "a.md", [4001, 10, 4001, 10], Some("refactor"));
    assert_eq!(titles(&found), ["Convert to har", "Convert to http", "Insert snippets"]);
    let converted = after(&client, "a.md", &text, &found, "Convert to http");
    assert!(converted.starts_with(&block.repeat(1000)) && converted.contains("```http\nPOST /v1/items"), "{converted}");
    let inserted = after(&client, "a.md", &text, &found, "Insert snippets");
    assert!(inserted.starts_with(&block.repeat(1000)) && inserted.contains("-->\n\n```sh\ncurl"));
}

#[test]
fn what_was_probably_meant_is_one_key_away() {
    let config = "[[schema]]\nfile = \"color.json\"\n";
    let schema = r#"{"properties": {"color": {"enum": ["red", "green"]}}}"#;
    let project = Project::new(&[("harkdown.toml", config), ("color.json", schema)]);
    let mut client = able(&project, &[]);
    let body = |color: &str| format!("```sh\ncurl https://a.example/b --json '{{\"color\": \"{color}\"}}'\n```\n");
    let hidden = |comment: &str| {
        format!("<!-- {comment} -->\n\n```har\n{{\"method\": \"GET\", \"url\": \"http://a.example\"}}\n```\n")
    };
    for (number, (text, needle, title, fixed)) in [
        (body("gren"), "gren", "Replace it with `green`", body("green")),
        (
            hidden("harkdown-ignore plain-htpp: old"),
            "plain-htpp",
            "Replace it with `plain-http`",
            hidden("harkdown-ignore plain-http: old"),
        ),
        (
            hidden("harkdown-ignore-next-line plain-http"),
            "harkdown-ignore-next",
            "Replace it with `harkdown-ignore`",
            hidden("harkdown-ignore plain-http"),
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let page = format!("{number}.md");
        client.open(&page, &text);
        let (line, character) = place(&text, needle);
        let found = actions(&mut client, &page, [line, character, line, character], Some("quickfix"));
        assert_eq!(after(&client, &page, &text, &found, title), fixed);
        assert!(found[0].get("isPreferred").is_none(), "it is a guess: {found:?}");
    }
}
