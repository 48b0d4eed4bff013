//! The language server, spoken to as editors do: by messages over its standard input and output.

#![allow(clippy::needless_pass_by_value, reason = "tests make what they pass on the spot")]

mod actions;
mod diagnostics;
mod lifecycle;
mod navigation;
mod neovim;
mod survival;
mod vscode;
mod writing;

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::cli::Project;

/// How long an answer may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A client that writes what a test says and remembers what comes back.
pub(crate) struct Client {
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// What came while something else was waited for.
    earlier: VecDeque<Value>,
    last_id: i64,
    pub(crate) capabilities: Value,
    root: String,
}

impl Client {
    /// A client that has started a server for a project; `capabilities` and `options` are what it says of itself.
    pub(crate) fn start(project: &Project, capabilities: Value, options: Value) -> Self {
        let mut client = Self::spawn(project);
        let folders = json!([{ "uri": client.uri(""), "name": "project" }]);
        let params = json!({
            "processId": null, "capabilities": capabilities, "workspaceFolders": folders, "rootUri": null,
            "initializationOptions": options,
        });
        client.capabilities = client.ask("initialize", params)["capabilities"].clone();
        client.tell("initialized", json!({}));
        client
    }

    /// A client whose server was not spoken to.
    pub(crate) fn spawn(project: &Project) -> Self {
        Self::spawn_with(project, &[])
    }

    /// The same with more options of the server.
    pub(crate) fn spawn_with(project: &Project, options: &[&str]) -> Self {
        let mut command = project.command(&[&["lsp", "--stdio"], options].concat());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (sender, messages) = channel();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || {
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let root = project.path("").canonicalize().unwrap();
        let root = url::Url::from_directory_path(root).unwrap().to_string();
        let input = child.stdin.take();
        Self { child, input, messages, earlier: VecDeque::new(), last_id: 0, capabilities: Value::Null, root }
    }

    /// The URI of a file of the project.
    pub(crate) fn uri(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// Sends bytes as they are.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        self.input.as_mut().unwrap().write_all(bytes).unwrap();
    }

    pub(crate) fn send(&mut self, message: &Value) {
        let content = message.to_string();
        self.write(format!("Content-Length: {}\r\n\r\n{content}", content.len()).as_bytes());
    }

    pub(crate) fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Sends a request; its number.
    pub(crate) fn begin(&mut self, method: &str, params: Value) -> i64 {
        self.last_id += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": self.last_id, "method": method, "params": params }));
        self.last_id
    }

    /// The answer to a request, result or error.
    pub(crate) fn answer(&mut self, id: i64) -> Value {
        self.wait(|message| message["id"] == id && message.get("method").is_none())
    }

    /// The result of a request.
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.begin(method, params);
        let answer = self.answer(id);
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    /// The error of a request.
    pub(crate) fn refused(&mut self, method: &str, params: Value) -> (i64, String) {
        let id = self.begin(method, params);
        let error = self.answer(id)["error"].clone();
        (error["code"].as_i64().expect("it is refused"), error["message"].as_str().unwrap().to_owned())
    }

    /// The first message for which a test holds.
    pub(crate) fn wait(&mut self, is_wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.earlier.iter().position(&is_wanted) {
            return self.earlier.remove(at).unwrap();
        }
        loop {
            let message = self.messages.recv_timeout(PATIENCE).expect("the server answers");
            if is_wanted(&message) {
                return message;
            }
            self.earlier.push_back(message);
        }
    }

    /// The next message of a method, which the server sends by itself.
    pub(crate) fn told(&mut self, method: &str) -> Value {
        self.wait(|message| message["method"] == method)["params"].clone()
    }

    pub(crate) fn open(&mut self, path: &str, text: &str) {
        let document = json!({ "uri": self.uri(path), "languageId": "markdown", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Replaces a range, given as `[line, character, line, character]`.
    pub(crate) fn change(&mut self, path: &str, version: i64, range: [u32; 4], text: &str) {
        let change = json!({ "range": lsp_range(range), "text": text });
        let document = json!({ "uri": self.uri(path), "version": version });
        self.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }));
    }

    /// What is published for a version of a page.
    pub(crate) fn published(&mut self, path: &str, version: i64) -> Vec<Value> {
        let uri = self.uri(path);
        let message = self.wait(|message| {
            let params = &message["params"];
            message["method"] == "textDocument/publishDiagnostics"
                && params["uri"] == uri
                && params["version"] == version
        });
        message["params"]["diagnostics"].as_array().unwrap().clone()
    }

    /// The parameters of a request about a page.
    pub(crate) fn about(&self, path: &str) -> Value {
        json!({ "textDocument": { "uri": self.uri(path) } })
    }

    /// The parameters of a request about a place of a page.
    pub(crate) fn at(&self, path: &str, line: u32, character: u32) -> Value {
        json!({ "textDocument": { "uri": self.uri(path) }, "position": { "line": line, "character": character } })
    }

    /// Ends the conversation as it should end.
    pub(crate) fn finish(mut self) -> ExitStatus {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        self.child.wait().unwrap()
    }

    /// Goes away without a word.
    pub(crate) fn vanish(mut self) -> ExitStatus {
        self.input = None;
        self.child.wait().unwrap()
    }

    /// Waits for the end of the server.
    pub(crate) fn end(mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn lsp_range([line, character, end_line, end_character]: [u32; 4]) -> Value {
    json!({ "start": { "line": line, "character": character }, "end": { "line": end_line, "character": end_character } })
}

/// The next message of a stream.
fn read(input: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if input.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().split_once(": ") {
            Some((_, value)) => length = value.parse().ok()?,
            None => break,
        }
    }
    let mut content = vec![0; length];
    input.read_exact(&mut content).ok()?;
    serde_json::from_slice(&content).ok()
}

/// Where a text is on a page of which all characters are one unit wide.
pub(crate) fn place(text: &str, needle: &str) -> (u32, u32) {
    let at = text.find(needle).unwrap_or_else(|| panic!("`{needle}` is not in {text}"));
    let line = text[..at].matches('\n').count();
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    (line as u32, (at - start) as u32)
}

/// The page after edits, as a client applies them.
pub(crate) fn edited(text: &str, edits: &Value) -> String {
    let offset = |position: &Value| {
        let line = position["line"].as_u64().unwrap() as usize;
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        start + position["character"].as_u64().unwrap() as usize
    };
    let mut edits: Vec<(usize, usize, &str)> = edits
        .as_array()
        .unwrap()
        .iter()
        .map(|edit| (offset(&edit["range"]["start"]), offset(&edit["range"]["end"]), edit["newText"].as_str().unwrap()))
        .collect();
    edits.sort_by_key(|edit| (edit.0, edit.1));
    let mut text = text.to_owned();
    for (start, end, new) in edits.into_iter().rev() {
        text.replace_range(start..end, new);
    }
    text
}
