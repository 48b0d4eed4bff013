//! What a key costs in an editor: `cargo bench --bench lsp`.
//!
//! A page of 100 KB is open, and 5,000 others are. Each key is a change of one character somewhere in it, after which the
//! server finds what is wrong, and a request for completion in a body that is being written.
#![allow(clippy::disallowed_methods, reason = "benches read and write files, and run programs")]
#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]

#[allow(dead_code, reason = "each bench uses its part of what they share")]
mod support;

use harkdown::lsp::{Server, Taken, Task};
use lsp_server::{Message, Notification, Request, RequestId};
use serde_json::{Value, json};

use support::clock::cpu_time;
use support::pages::page_of_size;
use support::rng::Rng;

const PAGE_SIZE: usize = 100_000;
const OTHERS: usize = 5_000;
const KEYS: u16 = 500;

/// What each may take, in milliseconds.
const MOST: [(&str, f64); 2] = [("diagnostics", 10.0), ("completion", 5.0)];

const PAGE: &str = "file:///bench/page.md";

fn main() {
    let mut rng = Rng::new(1);
    let mut server = Server::default();
    run(server.take(request(
        0,
        "initialize",
        json!({ "capabilities": {}, "initializationOptions": { "workspaceDiagnostics": false } }),
    )));
    run(server.take(notification("initialized", json!({}))));
    for number in 0..OTHERS {
        open(&mut server, &format!("file:///bench/{number}.md"), "# A page\n\n[next](0.md)\n");
    }
    let cursor = "\n```har\n{\"method\": \"POST\", \"url\": \"https://a.example/b\", \"headers\": [{\"name\": \"";
    let mut page = page_of_size(&mut rng, PAGE_SIZE, false);
    page.push_str(cursor);
    open(&mut server, PAGE, &page);
    run(server.settle());
    let lines = page.lines().count() as u32;
    let (mut diagnostics, mut completion) = (Vec::new(), Vec::new());
    let mut line = 0;
    for key in 0..i32::from(KEYS) {
        // A character comes, and goes again with the next key.
        if key % 2 == 0 {
            line = rng.below(lines as usize - 4) as u32;
        }
        let position = json!({ "line": line, "character": 0 });
        let range = if key % 2 == 0 {
            json!({ "start": position, "end": position })
        } else {
            json!({ "start": position, "end": { "line": line, "character": 1 } })
        };
        let change = json!([{ "range": range, "text": if key % 2 == 0 { "x" } else { "" } }]);
        let document = json!({ "uri": PAGE, "version": key + 2 });
        let changed =
            notification("textDocument/didChange", json!({ "textDocument": document, "contentChanges": change }));
        diagnostics.push(time(|| {
            run(server.take(changed));
            run(server.settle());
        }));
        let end = json!({ "line": lines - 1, "character": cursor.len() });
        let asked =
            request(key + 1, "textDocument/completion", json!({ "textDocument": { "uri": PAGE }, "position": end }));
        completion.push(time(|| run(server.take(asked))));
    }
    println!(
        "{KEYS} keys in a page of {} KB beside {OTHERS} open ones, in milliseconds of CPU time\n",
        page.len() / 1000
    );
    println!("| | median | p99 | allowed |\n| --- | ---: | ---: | ---: |");
    for ((name, most), times) in MOST.into_iter().zip([&mut diagnostics, &mut completion]) {
        times.sort_by(f64::total_cmp);
        println!("| {name} | {:.2} | {:.2} | {most} |", times[times.len() / 2], times[times.len() * 99 / 100]);
    }
}

/// The CPU time of a task, which runs in this thread.
fn time(task: impl FnOnce()) -> f64 {
    let start = cpu_time();
    task();
    cpu_time() - start
}

fn run(taken: Taken) {
    for task in taken.tasks {
        std::hint::black_box(Task::run(task));
    }
}

fn open(server: &mut Server, uri: &str, text: &str) {
    let document = json!({ "uri": uri, "languageId": "markdown", "version": 1, "text": text });
    run(server.take(notification("textDocument/didOpen", json!({ "textDocument": document }))));
}

fn request(id: i32, method: &str, params: Value) -> Message {
    Message::Request(Request { id: RequestId::from(id), method: method.to_owned(), params })
}

fn notification(method: &str, params: Value) -> Message {
    Message::Notification(Notification { method: method.to_owned(), params })
}
