//! The conversation itself: its start, its end, and what is no message.

use serde_json::{Value, json};

use super::Client;
use crate::cli::{GOOD, Project};

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
    for garbage in [
        "Content-Length: 3\r\n\r\n{]}",
        "Content-Length: 4\r\n\r\nnull",
        "Content-Length: 2\r\n\r\n\u{e9}",
        "content-length:12\r\nContent-Type: x\r\n\r\n{\"id\": \"abc\"",
    ] {
        client.write(garbage.as_bytes());
        let answer = client.wait(|message| message["error"]["code"] == -32700);
        assert_eq!(answer["id"], Value::Null, "{garbage}");
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
