//! The conversation itself: its start, its end, and what is no message.

use serde_json::{Value, json};

use super::Client;
use crate::cli::{BROKEN, GOOD, Project};

#[test]
fn a_conversation_starts_and_ends_as_the_protocol_says() {
    let project = Project::new(&[("a.md", GOOD)]);
    let mut client = Client::spawn(&project);
    assert_eq!(client.refused("textDocument/hover", client.at("a.md", 0, 0)).0, -32002);
    client.tell("textDocument/didOpen", json!({ "early": true }));
    let result = client.ask("initialize", json!({ "capabilities": {} }));
    assert_eq!(result["serverInfo"]["name"], "harkdown");
    assert_eq!(result["capabilities"]["positionEncoding"], "utf-16");
    assert_eq!(result["capabilities"]["textDocumentSync"]["change"], 2);
    assert!(result["capabilities"].get("diagnosticProvider").is_none());
    client.tell("initialized", json!({}));
    assert_eq!(client.refused("initialize", json!({ "capabilities": {} })).0, -32600);
    assert_eq!(client.refused("no/such/method", Value::Null).0, -32601);
    assert_eq!(client.refused("textDocument/diagnostic", json!({ "textDocument": 1 })).0, -32602);
    assert_eq!(client.ask("shutdown", Value::Null), Value::Null);
    assert_eq!(client.refused("textDocument/hover", Value::Null).0, -32600);
    client.tell("exit", Value::Null);
    assert_eq!(client.end().code(), Some(0));
}

#[test]
fn paths_need_not_be_encoded_in_a_uri() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, json!({}), json!({}));
    let folder = client.uri("");
    for (raw, encoded) in [("é.md", "%C3%A9.md"), ("a b[1].md", "a%20b%5B1%5D.md"), ("%C3%A4.md", "%C3%A4.md")] {
        let document =
            json!({ "uri": format!("{folder}{raw}"), "languageId": "markdown", "version": 1, "text": BROKEN });
        client.tell("textDocument/didOpen", json!({ "textDocument": document }));
        let shown = client.told("textDocument/publishDiagnostics");
        assert_eq!(shown["uri"], format!("{folder}{encoded}"), "{raw}");
        assert!(!shown["diagnostics"].as_array().unwrap().is_empty(), "{raw}");
        let document = json!({ "textDocument": { "uri": format!("{folder}{raw}") } });
        assert!(client.ask("textDocument/documentSymbol", document).is_array(), "{raw}");
    }
    assert_eq!(client.finish().code(), Some(0));
}

#[test]
fn a_client_that_is_gone_ends_the_server() {
    let project = Project::new(&[]);
    let client = Client::start(&project, json!({}), json!({}));
    assert_eq!(client.vanish().code(), Some(1));
    let mut client = Client::start(&project, json!({}), json!({}));
    client.tell("exit", Value::Null);
    assert_eq!(client.end().code(), Some(1));
}

#[test]
fn what_is_no_message_is_answered_and_the_conversation_goes_on() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, json!({}), json!({}));
    for (garbage, expected) in [
        ("Content-Length: 3\r\n\r\n{]}", "not valid JSON"),
        ("Content-Length: 4\r\n\r\nnull", "a message is a JSON object, found `null`"),
        ("Content-Length: 2\r\n\r\n{}", "a message has a `method` or an `id`; this one has neither"),
        ("Content-Length: 13\r\n\r\n{\"method\": 1}", "the `method` of a message is not a string"),
        ("Content-Length: 10\r\n\r\n{\"id\": []}", "the `id` of a message is neither a string nor"),
        ("Content-Length: 2\r\n\r\n\u{e9}", "not valid JSON"),
        ("content-length:12\r\nContent-Type: x\r\n\r\n{\"id\": \"abc\"", "not valid JSON"),
    ] {
        client.write(garbage.as_bytes());
        let answer = client.wait(|message| message["error"]["code"] == -32700);
        assert_eq!(answer["id"], Value::Null, "{garbage}");
        let why = answer["error"]["message"].as_str().unwrap();
        assert!(why.contains(expected), "{garbage}: {why}");
    }
    client.write(b"nonsense\r\n\r\nContent-Length: many\r\n\r\n\r\n");
    client.tell(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": "file:///not-open.md", "version": 1 }, "contentChanges": [] }),
    );
    client.tell("textDocument/didClose", json!({ "textDocument": { "uri": "file:///not-open.md" } }));
    client.tell("$/cancelRequest", json!({ "id": 77 }));
    client.tell("textDocument/didOpen", json!([]));
    client.send(&json!({ "jsonrpc": "2.0", "id": 99, "result": null }));
    assert_eq!(client.finish().code(), Some(0));
}

#[test]
fn requests_that_wait_are_answered_before_the_shutdown() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, json!({ "textDocument": { "diagnostic": {} } }), json!({}));
    client.open("a.md", &BROKEN.repeat(2_000));
    let about = client.about("a.md");
    let asked: Vec<i64> = (0..8).map(|_| client.begin("textDocument/diagnostic", about.clone())).collect();
    let shutdown = client.begin("shutdown", Value::Null);
    client.tell("exit", Value::Null);
    let answer = client.answer(shutdown);
    assert_eq!(answer["result"], Value::Null);
    let answers: Vec<&Value> = client.earlier.iter().filter(|message| message.get("id").is_some()).collect();
    let mut ids: Vec<i64> = answers.iter().map(|answer| answer["id"].as_i64().unwrap()).collect();
    ids.sort_unstable();
    assert_eq!(ids, asked, "each is answered once");
    assert_eq!(answers[7]["error"]["code"], -32800);
    assert_eq!(client.end().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn the_end_of_the_client_is_the_end_of_the_server() {
    use std::process::Command;

    let project = Project::new(&[]);
    let sleeper = || Command::new("sleep").arg("600").spawn().unwrap();
    let initialize = |client: &mut Client, process: u32| {
        client.ask("initialize", json!({ "processId": process, "capabilities": {} }));
    };
    let mut process = sleeper();
    let mut client = Client::spawn(&project);
    initialize(&mut client, process.id());
    let mut named = Client::spawn_with(&project, &["--clientProcessId", &process.id().to_string()]);
    named.ask("initialize", json!({ "capabilities": {} }));
    process.kill().unwrap();
    if !cfg!(target_os = "linux") {
        process.wait().unwrap();
    }
    // Linux says that a process has ended even if nobody has asked for its exit code.
    assert_eq!(client.end().code(), Some(1));
    assert_eq!(named.end().code(), Some(1));
    process.wait().unwrap();
    // A process that is not there from the start is one of another machine.
    let mut client = Client::spawn(&project);
    initialize(&mut client, process.id());
    std::thread::sleep(std::time::Duration::from_millis(1500));
    assert_eq!(client.finish().code(), Some(0));
}

#[test]
fn input_that_is_not_the_protocol_is_named() {
    let project = Project::new(&[]);
    for (input, code, why) in [
        ("hello\n", 2, "expected `Content-Length: …`, found `hello`\n"),
        ("hello\n\n", 2, "expected `Content-Length: …`, found `hello`\n"),
        ("Content-Length: many\r\n\r\n{}", 2, "expected `Content-Length: …`, found `{}`\n"),
        ("Content-Length: 5\r\n\r\n{}", 2, "it ends after 2 of the 5 bytes of a message\n"),
        ("Content-Length: 2\r\n\r\n{]", 2, "a message is not valid JSON: key must be a string at line 1 column 2\n"),
        ("Content-Length: 2\r\n\r\n{}", 2, "a message has a `method` or an `id`; this one has neither\n"),
        ("Content-Length: 2\r\n\r\n[]", 2, "a message is a JSON object, found `[]`\n"),
        ("\r\n", 1, ""),
        ("", 1, ""),
    ] {
        let run = project.run_with_input(&["lsp"], input.as_bytes());
        let start = if why.is_empty() { "" } else { "error: standard input is not what an editor sends: " };
        assert_eq!((run.code, run.err), (code, format!("{start}{why}")), "{input}");
    }
}
