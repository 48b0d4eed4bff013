//! Nothing that a client says, in whatever order, ends or blocks the server.

use harkdown::lsp::{Server, Taken};
use lsp_server::{Message, Notification, Request, RequestId};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::Client;
use crate::cli::{BROKEN, GOOD, Project};

/// A server without streams, and all that it sends.
struct Bench {
    server: Server,
    sent: Vec<Message>,
    last_id: i32,
}

impl Bench {
    fn new(capabilities: Value, options: Value) -> Self {
        let mut bench = Self { server: Server::default(), sent: Vec::new(), last_id: 0 };
        bench.ask("initialize", json!({ "capabilities": capabilities, "initializationOptions": options }));
        bench.tell("initialized", json!({}));
        bench
    }

    fn run(&mut self, taken: Taken) -> usize {
        let tasks = taken.tasks.len();
        self.sent.extend(taken.messages);
        self.sent.extend(taken.tasks.into_iter().flat_map(harkdown::lsp::Task::run));
        tasks
    }

    fn tell(&mut self, method: &str, params: Value) {
        let taken = self.server.take(Message::Notification(Notification { method: method.to_owned(), params }));
        self.run(taken);
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.last_id += 1;
        let id = RequestId::from(self.last_id);
        let taken = self.server.take(Message::Request(Request { id: id.clone(), method: method.to_owned(), params }));
        self.run(taken);
        let answer = self.sent.iter().rev().find_map(|message| match message {
            Message::Response(response) if response.id == id => Some(serde_json::to_value(response).unwrap()),
            _ => None,
        });
        answer.expect("every request is answered")
    }

    fn open(&mut self, uri: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": "markdown", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }
}

const REQUESTS: [&str; 16] = [
    "textDocument/hover",
    "textDocument/completion",
    "textDocument/codeAction",
    "textDocument/codeLens",
    "textDocument/diagnostic",
    "textDocument/documentLink",
    "textDocument/documentSymbol",
    "textDocument/foldingRange",
    "textDocument/formatting",
    "textDocument/inlayHint",
    "textDocument/prepareRename",
    "textDocument/references",
    "textDocument/rename",
    "workspace/executeCommand",
    "workspace/symbol",
    "workspace/textDocumentContent",
];

const PIECES: [&str; 18] = [
    "```har\n",
    "```\n",
    "```sh\ncurl ",
    "```http\nPOST /a HTTP/1.1\n",
    "{\"method\": \"POST\", \"url\": \"https://a.example/{{id}}\"",
    ", \"postData\": {\"text\": \"{\\\"a\\\": ",
    "\\\"x\\\"}\"}}",
    "}",
    "\"",
    "\\",
    "\n",
    "> ",
    "\u{1f600}",
    "é",
    "<!-- harkdown-ignore ",
    "-->",
    " -d '{\"a\": 1}'",
    "${host}",
];

fn piece() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&PIECES[..]), 0..12).prop_map(|pieces| pieces.concat())
}

#[derive(Clone, Debug)]
enum Step {
    Open(usize, String),
    Change(usize, [u32; 4], String),
    Close(usize),
    Ask(usize, usize, [u32; 4]),
    Nonsense(usize, Value),
}

fn step() -> impl Strategy<Value = Step> {
    let place = || prop::array::uniform4(prop_oneof![0_u32..6, 0_u32..80, Just(u32::MAX)]);
    prop_oneof![
        2 => (0_usize..3, piece()).prop_map(|(page, text)| Step::Open(page, text)),
        5 => (0_usize..3, place(), piece()).prop_map(|(page, range, text)| Step::Change(page, range, text)),
        1 => (0_usize..3).prop_map(Step::Close),
        8 => (0..REQUESTS.len(), 0_usize..3, place()).prop_map(|(method, page, range)| Step::Ask(method, page, range)),
        1 => (0..REQUESTS.len(), prop_oneof![Just(Value::Null), Just(json!([])), Just(json!({"textDocument": 1}))])
            .prop_map(|(method, params)| Step::Nonsense(method, params)),
    ]
}

fn take(bench: &mut Bench, step: Step, version: i64) {
    const PAGES: [&str; 3] = ["file:///nowhere/a.md", "untitled:b", "file:///nowhere/harkdown.toml"];
    let range = |[a, b, c, d]: [u32; 4]| json!({ "start": { "line": a, "character": b }, "end": { "line": c, "character": d } });
    match step {
        Step::Open(page, text) => bench.open(PAGES[page], &text),
        Step::Change(page, place, text) => {
            let change = json!([{ "range": range(place), "text": text }]);
            let document = json!({ "uri": PAGES[page], "version": version });
            bench.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": change }));
        }
        Step::Close(page) => bench.tell("textDocument/didClose", json!({ "textDocument": { "uri": PAGES[page] } })),
        Step::Ask(method, page, place) => {
            let params = json!({
                "textDocument": { "uri": PAGES[page] }, "position": range(place)["start"], "range": range(place),
                "context": { "diagnostics": [], "includeDeclaration": true }, "newName": "new_name",
                "options": { "tabSize": place[0], "insertSpaces": true }, "query": "po",
                "uri": format!("harkdown:/nowhere/a.md/block-{}/body.json", place[0]),
                "command": "harkdown.layers", "arguments": [PAGES[page], null],
            });
            bench.ask(REQUESTS[method], params);
        }
        Step::Nonsense(method, params) => drop(bench.ask(REQUESTS[method], params)),
    }
    let taken = bench.server.settle();
    bench.run(taken);
}

proptest! {
    #![proptest_config(crate::properties::config(48))]

    #[test]
    fn any_messages_in_any_order_are_survived(steps in prop::collection::vec(step(), 1..24), pulls in any::<bool>()) {
        let capabilities = if pulls { json!({ "textDocument": { "diagnostic": {}, "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } } } } }) } else { json!({}) };
        let mut bench = Bench::new(capabilities, json!({ "format": true, "commands": ["harkdown.run", "harkdown.copyAs", "harkdown.openLayer"] }));
        for (step, version) in steps.into_iter().zip(1_i64..) {
            take(&mut bench, step, version);
        }
    }
}

const LAYERS: [&str; 5] = [
    "> ```har\n> {\"method\": \"POST\", \"url\": \"https://a.example/b\", \"postData\": {\"text\": \"x\"}}\n> ```\n",
    "- ```sh\n  curl https://a.example/b \\\n    -d 'x'\n  ```\n",
    "1. A\n\n   ~~~http\n   POST /a HTTP/1.1\n   Host: a.example\n\n   x\n   ~~~\n\nAfter\n",
    "```\r\nPOST /a HTTP/1.1\r\nHost: a.example\r\n\r\nx\r\n```\r\n",
    "```console\nPOST /a\n{\"a\": 1}\n```\n",
];

const PARTS: [&str; 16] = [
    "```",
    "~~~",
    "\n",
    "\r\n",
    "'",
    "\"",
    "\\",
    "{\"a\": 1}",
    " ",
    "#",
    "###",
    "$x",
    "`",
    "> ",
    "GET /a HTTP/1.1",
    "é",
];

proptest! {
    #![proptest_config(crate::properties::config(96))]

    #[test]
    fn what_is_written_into_a_layer_is_read_back(
        page in prop::sample::select(&LAYERS[..]),
        text in prop::collection::vec(prop::sample::select(&PARTS[..]), 0..8).prop_map(|parts| parts.concat()),
    ) {
        const PAGE: &str = "file:///nowhere/a.md";
        let mut bench = Bench::new(json!({}), json!({}));
        bench.open(PAGE, page);
        let uri = "harkdown:/nowhere/a.md/block-1/body.txt";
        let params = json!({ "command": "harkdown.writeLayer", "arguments": [uri, text] });
        let answer = bench.ask("workspace/executeCommand", params);
        if let Some(error) = answer.get("error") {
            prop_assert!(error["message"].as_str().unwrap().contains("cannot be written"), "{}", error);
            return Ok(());
        }
        let changed = super::edited(page, &answer["result"]["changes"][PAGE]);
        bench.open(PAGE, &changed);
        let read = bench.ask("workspace/textDocumentContent", json!({ "uri": uri }));
        let read = read["result"]["text"].as_str().map(str::to_owned);
        let is_same = read.as_deref().is_some_and(|read| {
            let text = text.replace("\r\n", "\n");
            read == text || read == text.trim_end_matches('\n')
        });
        prop_assert!(is_same || text.is_empty(), "{:?} became {:?} in {}", text, read, changed);
    }
}

/// So many files are open. The bench has more.
const MANY: usize = 1_000;

#[test]
fn a_key_in_one_of_many_files_leads_to_one_look() {
    let mut bench = Bench::new(json!({}), json!({ "workspaceDiagnostics": false }));
    for number in 0..MANY {
        bench.open(&format!("file:///nowhere/{number}.md"), if number == 0 { "[a](1.md)\n" } else { "# A\n" });
    }
    let taken = bench.server.settle();
    assert_eq!(bench.run(taken), MANY);
    let change = |bench: &mut Bench, number: u32, text: &str| {
        let document = json!({ "uri": format!("file:///nowhere/{number}.md"), "version": 2 });
        bench.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [{ "text": text }] }));
        let taken = bench.server.settle();
        bench.run(taken)
    };
    assert_eq!(change(&mut bench, 7, "# B\n"), 1);
    // Its anchors have changed, and a page links to it.
    assert_eq!(change(&mut bench, 1, "# B\n"), 2);
}

#[test]
fn pages_of_ten_megabytes_are_answered() {
    let mut bench = Bench::new(json!({}), json!({ "workspaceDiagnostics": false }));
    let line = "Some words of prose with `code`, é and \u{1f600}. ".repeat(500) + "\n";
    let text = format!("{}{BROKEN}", line.repeat(10 * 1024 * 1024 / line.len()));
    bench.open("file:///nowhere/a.md", &text);
    let document = json!({ "uri": "file:///nowhere/a.md", "version": 2 });
    let range = json!({ "start": { "line": 0, "character": 3 }, "end": { "line": 0, "character": 4 } });
    bench.tell(
        "textDocument/didChange",
        json!({ "textDocument": document, "contentChanges": [{ "range": range, "text": "x" }] }),
    );
    let taken = bench.server.settle();
    bench.run(taken);
    let published = bench.sent.iter().rev().find_map(|message| match message {
        Message::Notification(told) if told.method == "textDocument/publishDiagnostics" => Some(told.params.clone()),
        _ => None,
    });
    let published = published.unwrap();
    assert_eq!((&published["version"], &published["diagnostics"][0]["code"]), (&json!(2), &json!("invalid-json")));
}

#[test]
fn a_server_works_on_after_pages_that_nobody_can_read() {
    let project = Project::new(&[("a.md", GOOD)]);
    project.write("bad.md", b"\xff\xfe");
    std::fs::create_dir(project.path("folder.md")).unwrap();
    let mut client = Client::start(&project, json!({ "textDocument": { "diagnostic": {} } }), json!({}));
    for path in ["bad.md", "folder.md", "gone.md"] {
        assert_eq!(client.refused("textDocument/diagnostic", client.about(path)).0, -32602, "{path}");
    }
    let report = client.ask("workspace/diagnostic", json!({ "previousResultIds": [] }));
    assert_eq!(report["items"].as_array().unwrap().len(), 1);
    assert_eq!(client.finish().code(), Some(0));
}
