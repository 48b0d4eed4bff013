//! Lists and views of pages: symbols, folding, links, hints, lenses, layers, formatting, and renaming.

use serde_json::{Value, json};

use super::{Client, edited, lsp_range, place};
use crate::cli::{BROKEN, GOOD, Project};

const CURL: &str = "# Orders\n\n```sh\ncurl https://api.example.com/orders -d 'a=1'\n```\n";

#[test]
fn a_body_is_a_document_of_its_own_and_a_change_of_it_is_one_edit() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, json!({}), json!({}));
    let script = "{\"scripts\": {\"a b\": \"function (x) {\\n  return x;\\n}\"}}";
    let escaped = |text: &str| serde_json::to_string(&json!(text)).unwrap();
    let page = |body: &str| {
        format!(
            "> ```har\n> {{\"method\": \"POST\", \"url\": \"https://a.example/b\",\n>  \"postData\": {{\"mimeType\": \"application/json\", \"text\": {}}}}}\n> ```\n",
            escaped(body)
        )
    };
    let text = page(script);
    client.open("a.md", &text);
    let command = |command: &str, arguments: Value| json!({ "command": command, "arguments": arguments });
    let listed = client.ask("workspace/executeCommand", command("harkdown.layers", json!([client.uri("a.md"), null])));
    let uris: Vec<&str> = listed.as_array().unwrap().iter().map(|layer| layer["uri"].as_str().unwrap()).collect();
    let base = client.uri("a.md").replacen("file://", "harkdown:", 1);
    assert_eq!(uris, [format!("{base}/block-1/body.json"), format!("{base}/block-1/scripts.a%20b.js")]);
    for uri in [uris[0], &uris[0].replace("a.md", "%61.md")] {
        let read = client.ask("workspace/textDocumentContent", json!({ "uri": uri }));
        assert_eq!(read["text"], script, "{uri}");
    }
    let code = "function (x) {\n  return x;\n}";
    assert_eq!(client.ask("workspace/executeCommand", command("harkdown.readLayer", json!([uris[1]]))), code);
    let changed = code.replace("x;", "\"é\\n\";");
    let edit = client.ask("workspace/executeCommand", command("harkdown.writeLayer", json!([uris[1], changed])));
    let edits = &edit["changes"][client.uri("a.md")];
    assert_eq!(edits.as_array().unwrap().len(), 1);
    let expected = page(&script.replace("return x;", "return \\\"é\\\\n\\\";"));
    assert_eq!(edited(&text, edits), expected);
    for (uri, code) in [
        ("harkdown:/nowhere.md/block-1/body.json", -32602),
        ("harkdown:/x", -32602),
        (&*format!("{base}/block-9/body.json"), -32803),
    ] {
        assert_eq!(client.refused("workspace/textDocumentContent", json!({ "uri": uri })).0, code, "{uri}");
    }
}

/// The page after the layer of a page has got another text, which has `count` edits; what is said where that is refused.
fn rewrite(client: &mut Client, page: &str, layer: &str, text: &str, count: usize) -> Result<String, String> {
    client.open("a.md", page);
    let uri = format!("{}/{layer}", client.uri("a.md").replacen("file://", "harkdown:", 1));
    let id =
        client.begin("workspace/executeCommand", json!({ "command": "harkdown.writeLayer", "arguments": [uri, text] }));
    let answer = client.answer(id);
    if let Some(message) = answer["error"]["message"].as_str() {
        return Err(message.to_owned());
    }
    let edits = &answer["result"]["changes"][client.uri("a.md")];
    assert_eq!(edits.as_array().unwrap().len(), count, "{edits}");
    Ok(edited(page, edits))
}

#[test]
fn a_text_with_a_fence_stays_in_its_block() {
    let project = Project::new(&[]);
    let client = &mut Client::start(&project, json!({}), json!({}));
    let message = |fence: &str, body: &str| {
        format!(
            "{fence}http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\n{body}\n{fence}\n\nAfter.\n"
        )
    };
    let command =
        |fence: &str, body: &str| format!("- A:\n\n  {fence}sh\n  curl https://a.example/b -d '{body}'\n  {fence}\n");
    for (page, text, count, expected) in [
        (message("```", "x"), "a\n```\nb", 3, message("````", "a\n```\nb")),
        (message("~~~", "x"), "a\n ~~~~\nb", 3, message("~~~~~", "a\n ~~~~\nb")),
        (message("~~~", "x"), "a\n```\nb", 1, message("~~~", "a\n```\nb")),
        (message("````", "x"), "```", 1, message("````", "```")),
        (command("```", "x"), "a\n```\nb", 3, command("````", "a\n  ```\n  b")),
    ] {
        assert_eq!(rewrite(client, &page, "block-1/body.txt", text, count), Ok(expected), "{page}");
    }
    let har =
        "```har\n{\"method\": \"POST\", \"url\": \"https://a.example/b\", \"postData\": {\"text\": \"x\"}}\n```\n";
    let expected = har.replace("\"x\"", "\"\\n```\\n\"");
    assert_eq!(rewrite(client, har, "block-1/body.txt", "\n```\n", 1), Ok(expected));
    // The next request would start there.
    let why = rewrite(client, &message("```", "x"), "block-1/body.txt", "a\n\n###\nGET /b HTTP/1.1\n", 1).unwrap_err();
    assert_eq!(why, "this cannot be written into the page: the block would end this text before `###` in line 3");
}

#[test]
fn a_text_that_cannot_be_written_is_refused_with_the_reason() {
    let project = Project::new(&[]);
    let client = &mut Client::start(&project, json!({}), json!({}));
    let message = "```http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\nx\n```\n";
    let curl = |data: &str| format!("```sh\ncurl https://a.example/b -d {data}\n```\n");
    let har =
        "```har\n{\"method\": \"POST\" \"url\": \"https://a.example/b\", \"postData\": {\"text\": \"x\"},}\n```\n";
    for (page, text, why) in [
        (message, "", "block 1 would have no body"),
        ("```console\nPUT /_doc\n{}\n```\n", "a b", "block 1 would not be read as a request"),
        (&curl("\"a=$A&b=1\""), "b=2", "the change would replace `$A`, which is not a part of this text"),
        (&curl("@- <<'EOF'\na\nEOF"), "a\nEOF\nb\n", "the here-document, which `EOF` ends, cannot hold it"),
        (&curl("'a'\"b\""), "xy", "the quotes that are there cannot hold the change"),
    ] {
        let refused = rewrite(client, page, "block-1/body.txt", text, 0).unwrap_err();
        assert_eq!(refused, format!("this cannot be written into the page: {why}"), "{page}");
    }
    // What a repair would change is not there to be written over, and everything else is.
    assert_eq!(rewrite(client, har, "block-1/body.txt", "y", 1), Ok(har.replace("\"x\"", "\"y\"")));
}

#[test]
fn what_is_written_is_read_and_saving_it_again_changes_nothing() {
    let project = Project::new(&[]);
    let client = &mut Client::start(&project, json!({}), json!({}));
    let command = |name: &str, arguments: &[&str]| json!({ "command": name, "arguments": arguments });
    let send = "workspace/executeCommand";
    let mut version = 1;
    for block in [
        "http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\nx\n",
        "http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\nx\n\n\n",
        "console\nPOST /_search\n{}\n",
        "sh\ncurl https://a.example/b -d 'x'\n",
        "sh\ncurl https://a.example/b -d \"x\"\n",
        "sh\ncurl https://a.example/b --data-binary @- <<'EOF'\nx\nEOF\n",
        "har\n{\"method\": \"POST\", \"url\": \"https://a.example/b\", \"postData\": {\"text\": \"x\"}}\n",
        "har\n{\"method\": \"POST\", \"url\": \"https://a.example/b\", \"postData\": {\"text\": \"x\\r\\ny\"}}\n",
    ] {
        for text in ["a", "a\n", "a\n\n\n", "a\r\nb\r\n", "{\n}\n", "é\n\n```\n", "\n", "a\n###\nb\n"] {
            let mut page = format!("# A\n\n```{block}```\n\nAfter.\n");
            client.open("a.md", &page);
            let layer = format!("{}/block-1/body.txt", client.uri("a.md").replacen("file://", "harkdown:", 1));
            let mut first = None;
            for _ in 0..3 {
                let seen = client.ask(send, command("harkdown.readLayer", &[&layer]));
                let seen = seen.as_str().unwrap();
                let id = client.begin(send, command("harkdown.writeLayer", &[&layer, text, seen]));
                let answer = client.answer(id);
                if let Some(why) = answer["error"]["message"].as_str() {
                    assert!(first.is_none() && why.starts_with("this cannot be written into the page: "), "{why}");
                    break;
                }
                let edits = &answer["result"]["changes"][client.uri("a.md")];
                page = edited(&page, edits);
                version += 1;
                let change = json!([{ "text": page }]);
                let document = json!({ "uri": client.uri("a.md"), "version": version });
                client.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": change }));
                let read = client.ask(send, command("harkdown.readLayer", &[&layer]));
                let (read, plain) = (read.as_str().unwrap().replace("\r\n", "\n"), text.replace("\r\n", "\n"));
                assert_eq!(read.trim_end_matches('\n'), plain.trim_end_matches('\n'), "{page}");
                // Only these hold any line ending at the end.
                if block.starts_with("har") || block.contains(" -d ") {
                    assert_eq!(read, plain, "{page}");
                }
                assert_eq!(first.get_or_insert_with(|| page.clone()), &page, "saving again changes nothing");
            }
        }
    }
}

#[test]
fn a_layer_stays_open_whatever_its_text_becomes() {
    let project = Project::new(&[]);
    let client = &mut Client::start(&project, json!({}), json!({}));
    let page = |body: &str| {
        let body = serde_json::to_string(&json!(body)).unwrap();
        let data = format!("{{\"mimeType\": \"application/json\", \"text\": {body}}}");
        format!("```har\n{{\"method\": \"POST\", \"url\": \"https://a.example/b\", \"postData\": {data}}}\n```\n")
    };
    for (layer, before, text, after) in [
        ("body.json", "{\"a\": 1}", "{\"a\": ", "{\"a\": "),
        ("body.json", "{\"a\": ", "hello", "hello"),
        ("body.json", "hello", "{\"a\": 2}", "{\"a\": 2}"),
        ("body.txt", "{\"a\": 2}", "{\"a\": 3}", "{\"a\": 3}"),
        ("s.js", "{\"s\": \"function () { return 1; }\"}", "one", "{\"s\": \"one\"}"),
        ("s.js", "{\"s\": \"one\"}", "two", "{\"s\": \"two\"}"),
        // As editors on Windows save it.
        ("body.json", "{\n}", "{\r\n  \"a\": 1\r\n}\r\n", "{\n  \"a\": 1\n}\n"),
    ] {
        let written = rewrite(client, &page(before), &format!("block-1/{layer}"), text, 1);
        assert_eq!(written, Ok(page(after)), "{layer}: {before} becomes {text}");
    }
    let why = rewrite(client, &page("hello"), "block-1/s.js", "x", 0).unwrap_err();
    assert_eq!(why, "block 1 has no `s` in its body, or the body is not JSON");
}

#[test]
fn a_layer_that_has_moved_is_not_overwritten() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, json!({}), json!({}));
    client.open("a.md", CURL);
    let uri = format!("{}/block-1/body.txt", client.uri("a.md").replacen("file://", "harkdown:", 1));
    let write = |seen: &str| json!({ "command": "harkdown.writeLayer", "arguments": [uri, "a=2", seen] });
    let edit = client.ask("workspace/executeCommand", write("a=1"));
    assert_eq!(edit["changes"][client.uri("a.md")][0]["newText"], "2");
    client.change("a.md", 2, [0, 0, 0, 0], "```sh\ncurl https://api.example.com/first -d 'b=1'\n```\n\n");
    let (code, why) = client.refused("workspace/executeCommand", write("a=1"));
    assert_eq!((code, why.as_str()), (-32803, "the page has changed, and this text with it; open it again"));
}

#[test]
fn requests_are_symbols_of_pages_and_of_the_workspace() {
    let project = Project::new(&[("docs/a.md", CURL), ("docs/b.md", GOOD)]);
    let nested = json!({ "textDocument": { "documentSymbol": { "hierarchicalDocumentSymbolSupport": true } } });
    let mut client = Client::start(&project, nested, json!({}));
    let symbols = client.ask("textDocument/documentSymbol", client.about("docs/a.md"));
    assert_eq!((&symbols[0]["name"], &symbols[0]["detail"]), (&json!("POST /orders"), &json!("curl")));
    assert_eq!(
        (&symbols[0]["range"], &symbols[0]["selectionRange"]),
        (&lsp_range([2, 0, 4, 3]), &lsp_range([2, 0, 2, 5]))
    );
    let found = client.ask("workspace/symbol", json!({ "query": "getstat" }));
    assert_eq!((&found[0]["name"], &found[0]["containerName"]), (&json!("GET /status"), &json!("docs/b.md")));
    assert_eq!(client.ask("workspace/symbol", json!({ "query": "" })).as_array().unwrap().len(), 2);
    // What is open counts before its file.
    client.open("docs/b.md", &GOOD.replace("status", "health"));
    assert_eq!(client.ask("workspace/symbol", json!({ "query": "status" })), json!([]));
    let mut client = Client::start(&project, json!({}), json!({}));
    let flat = client.ask("textDocument/documentSymbol", client.about("docs/a.md"));
    assert_eq!(flat[0]["location"]["uri"], client.uri("docs/a.md"));
}

#[test]
fn blocks_fold_and_links_lead_to_files() {
    let project = Project::new(&[("docs/b.md", GOOD), ("docs/c d.md", GOOD)]);
    let mut client = Client::start(&project, json!({}), json!({}));
    let text = "[b](b.md#status) [c](c%20d) [gone](gone.md) [away](https://a.example)\n\n```har\n{\n  \"a\": [\n    1\n  ]\n}\n```\n";
    client.open("docs/a.md", text);
    let links = client.ask("textDocument/documentLink", client.about("docs/a.md"));
    let targets: Vec<&str> = links.as_array().unwrap().iter().map(|link| link["target"].as_str().unwrap()).collect();
    assert_eq!(targets, [format!("{}#status", client.uri("docs/b.md")), client.uri("docs/c%20d.md")]);
    assert_eq!(links[0]["range"], lsp_range([0, 4, 0, 15]));
    let ranges = client.ask("textDocument/foldingRange", client.about("docs/a.md"));
    let lines: Vec<(u64, u64)> = ranges
        .as_array()
        .unwrap()
        .iter()
        .map(|range| (range["startLine"].as_u64().unwrap(), range["endLine"].as_u64().unwrap()))
        .collect();
    assert_eq!(lines, [(2, 8), (3, 6), (4, 5)]);
}

#[test]
fn hints_show_what_is_sent_without_being_written() {
    let project = Project::new(&[]);
    let mut client = Client::start(&project, json!({}), json!({}));
    client.open("a.md", CURL);
    let params = json!({ "textDocument": { "uri": client.uri("a.md") }, "range": lsp_range([0, 0, 9, 0]) });
    let hints = client.ask("textDocument/inlayHint", params);
    let labels: Vec<&str> = hints.as_array().unwrap().iter().map(|hint| hint["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["POST", "Content-Type: application/x-www-form-urlencoded", "3 bytes"]);
    let (line, character) = place(CURL, "https");
    assert_eq!(hints[0]["position"], json!({ "line": line, "character": character }));
    let mut client = Client::start(&project, json!({}), json!({ "inlayHints": false }));
    client.open("a.md", CURL);
    let params = json!({ "textDocument": { "uri": client.uri("a.md") }, "range": lsp_range([0, 0, 9, 0]) });
    assert_eq!(client.ask("textDocument/inlayHint", params), json!([]));
}

#[test]
fn lenses_are_for_clients_that_carry_their_commands_out() {
    let project = Project::new(&[]);
    let mut client = Client::start(
        &project,
        json!({}),
        json!({ "commands": ["harkdown.run", "harkdown.copyAs", "harkdown.openLayer"] }),
    );
    client.open("a.md", CURL);
    client.open("b.md", BROKEN);
    let titles = |lenses: &Value| {
        lenses
            .as_array()
            .unwrap()
            .iter()
            .map(|lens| lens["command"]["title"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let lenses = client.ask("textDocument/codeLens", client.about("a.md"));
    assert_eq!(titles(&lenses), ["Run", "Copy as curl", "Edit body"]);
    assert_eq!(lenses[1]["command"]["arguments"], json!([client.uri("a.md"), 1, 1, "shell/curl"]));
    let mut client = Client::start(&project, json!({}), json!({}));
    client.open("a.md", CURL);
    assert_eq!(client.ask("textDocument/codeLens", client.about("a.md")), json!([]));
}

#[test]
fn blocks_are_laid_out_only_if_that_is_wanted() {
    let project = Project::new(&[]);
    let options = json!({ "tabSize": 2, "insertSpaces": true });
    let text = "- item\n\n  ```har\n  {\"method\":\"GET\",\n   \"url\" : \"https://a.example/b\"}\n  ```\n\n```har\n{\"broken\"}\n```\n";
    let mut client = Client::start(&project, json!({}), json!({ "format": true }));
    assert_eq!(client.capabilities["documentFormattingProvider"], true);
    client.open("a.md", text);
    let mut params = client.about("a.md");
    params["options"] = options;
    let edits = client.ask("textDocument/formatting", params.clone());
    let expected = text.replace(
        "  {\"method\":\"GET\",\n   \"url\" : \"https://a.example/b\"}",
        "  {\"method\": \"GET\", \"url\": \"https://a.example/b\"}",
    );
    assert_eq!(edited(text, &edits), expected);
    params["range"] = lsp_range([7, 0, 9, 0]);
    assert_eq!(client.ask("textDocument/rangeFormatting", params), json!([]));
    let client = Client::start(&project, json!({}), json!({}));
    assert!(client.capabilities.get("documentFormattingProvider").is_none());
}

#[test]
fn a_placeholder_is_renamed_on_all_pages() {
    let other = "Use `{{id}}` or {{ id }}, never `{{idea}}`.\n";
    let project = Project::new(&[("b.md", other), ("harkdown.toml", "[variables]\nhost = \"a.example\"\n")]);
    let mut client = Client::start(&project, json!({}), json!({}));
    let text = "```har\n{\"method\": \"GET\", \"url\": \"https://${host}/{{id}}/x\"}\n```\n";
    client.open("a.md", text);
    let (line, character) = place(text, "id}}");
    let at = client.at("a.md", line, character);
    let prepared = client.ask("textDocument/prepareRename", at.clone());
    assert_eq!(
        (&prepared["range"], &prepared["placeholder"]),
        (&lsp_range([line, character, line, character + 2]), &json!("id"))
    );
    let mut params = at.clone();
    params["newName"] = json!("{{user_id}}");
    let changes = &client.ask("textDocument/rename", params.clone())["changes"];
    assert_eq!(edited(text, &changes[client.uri("a.md")]), text.replace("{{id}}", "{{user_id}}"));
    assert_eq!(edited(other, &changes[client.uri("b.md")]), other.replace("{{id}}", "{{user_id}}"));
    params["newName"] = json!("not a name!");
    assert_eq!(client.refused("textDocument/rename", params).0, -32803);
    let mut params = at;
    params["context"] = json!({ "includeDeclaration": true });
    assert_eq!(client.ask("textDocument/references", params).as_array().unwrap().len(), 2);
    let (line, character) = place(text, "host");
    let (_, message) = client.refused("textDocument/prepareRename", client.at("a.md", line, character));
    assert!(message.contains("`[variables]`"), "{message}");
    assert_eq!(client.ask("textDocument/prepareRename", client.at("a.md", 0, 0)), Value::Null);
}
