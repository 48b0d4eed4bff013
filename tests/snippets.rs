//! Snippets: their golden files, and what they really send.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use harkdown::har::{Cookie, NameValue, Param, PostData, Request};
use harkdown::snippet::{self, Options, Snippet, TARGETS, Target};
use harkdown::verify::{Server, compare};
use serde_json::Value;

use crate::support::{check_golden, lacks_runtime, python, run, runs, say_not_run, tests_folder};

/// All requests under `tests/snippets/requests`, by name.
fn requests() -> BTreeMap<String, Request> {
    let folder = tests_folder().join("snippets/requests");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (name(&path), request(&path))).collect()
}

fn request(path: &Path) -> Request {
    let value: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).expect("a fixture is JSON");
    Request {
        method: text(&value, "method"),
        url: text(&value, "url"),
        http_version: "HTTP/1.1".to_owned(),
        cookies: list(&value, "cookies", |it| Cookie { name: text(it, "name"), value: text(it, "value") }),
        headers: list(&value, "headers", name_value),
        query_string: list(&value, "queryString", name_value),
        post_data: value.get("postData").map(|data| PostData {
            mime_type: text(data, "mimeType"),
            text: optional(data, "text"),
            params: list(data, "params", |it| Param {
                name: text(it, "name"),
                value: optional(it, "value"),
                file_name: optional(it, "fileName"),
                content_type: optional(it, "contentType"),
            }),
        }),
    }
}

fn optional(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn text(value: &Value, key: &str) -> String {
    optional(value, key).unwrap_or_default()
}

fn name_value(value: &Value) -> NameValue {
    NameValue { name: text(value, "name"), value: text(value, "value") }
}

fn list<T>(value: &Value, key: &str, read: fn(&Value) -> T) -> Vec<T> {
    value.get(key).and_then(Value::as_array).into_iter().flatten().map(read).collect()
}

fn target(name: &str) -> &'static Target {
    snippet::find(name).unwrap()
}

fn render(request: &Request, target: &Target) -> Snippet {
    snippet::render(request, target, &Options::default()).unwrap()
}

#[test]
fn every_request_has_its_code_in_every_target() {
    let mut wrong = Vec::new();
    for (name, request) in requests() {
        for target in &TARGETS {
            let file = format!("{}.{}.{}", target.language, target.client, target.extension);
            let path = tests_folder().join("snippets").join(&name).join(file);
            wrong.extend(check_golden(&path, &render(&request, target).code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_loss_is_a_comment_in_the_code() {
    for (name, request) in requests() {
        for target in &TARGETS {
            let snippet = render(&request, target);
            for loss in &snippet.losses {
                let comment = target.dialect.write_comment(loss);
                assert!(snippet.code.contains(&comment), "{name} {}: {loss}", target.name());
            }
        }
    }
}

#[test]
fn the_founding_pages_lose_nothing_in_any_target() {
    let requests = requests();
    for name in ["digitalocean", "twitch"] {
        for target in &TARGETS {
            assert_eq!(render(&requests[name], target).losses, [], "{name} {}", target.name());
        }
    }
}

#[test]
fn no_template_writes_an_unescaped_value() {
    let mut folders = vec![tests_folder().join("../templates/snippets")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let template: String = fs::read_to_string(&path).unwrap().split_whitespace().collect();
            assert!(!template.contains("|safe"), "{} marks a value as safe", path.display());
            seen += 1;
        }
    }
    assert_eq!(seen, TARGETS.len(), "every template is a target's");
}

#[test]
fn targets_are_found_by_name_and_by_language() {
    assert_eq!(target("shell/curl").name(), "shell/curl");
    assert_eq!(target("Python").name(), "python/requests");
    assert_eq!(target("node").name(), "node/fetch");
    let error = snippet::find("python/request").unwrap_err().to_string();
    assert_eq!(error, "there is no target `python/request`; did you mean `python/requests`?");
    let error = snippet::find("zzz").unwrap_err().to_string();
    assert_eq!(error, "there is no target `zzz`; `harkdown targets` lists them");
    let names: Vec<String> = TARGETS.iter().map(Target::name).collect();
    assert!(names.is_sorted());
}

#[test]
fn a_request_that_nobody_can_send_is_an_error() {
    for (method, url) in [
        ("GET", "/users"),
        ("GET", ""),
        ("GET", "ftp://example.com/"),
        ("GET", "https:///users"),
        ("GET", "https://exa mple.com/"),
        ("GE T", "https://example.com/"),
        ("", "https://example.com/"),
    ] {
        let request = Request { method: method.to_owned(), url: url.to_owned(), ..Request::default() };
        assert!(snippet::render(&request, target("shell/curl"), &Options::default()).is_err());
    }
}

/// A request at a server of its own, and the code that sends it there.
struct Case {
    name: String,
    request: Request,
    snippet: Snippet,
    server: Server,
    folder: PathBuf,
}

/// Prepares every request for a target, each in a folder of its own under `root`.
fn cases(target: &Target, root: &Path) -> Vec<Case> {
    let prepare = |(name, request): (String, Request)| {
        let server = Server::start().expect("a port of the loopback interface is free");
        let request = Request { url: at_origin(&request.url, &server.origin()), ..request };
        let snippet = render(&request, target);
        let folder = root.join(&name);
        fs::create_dir_all(&folder).unwrap();
        for file in disk_files(&request) {
            fs::write(folder.join(file), "a file of the reader's").unwrap();
        }
        Case { name, request, snippet, server, folder }
    };
    requests().into_iter().map(prepare).collect()
}

/// The URL with its scheme, host and port replaced.
fn at_origin(url: &str, origin: &str) -> String {
    let rest = &url[url.find("://").unwrap() + 3..];
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let userinfo = rest[..end].rfind('@').map_or("", |at| &rest[..=at]);
    let host = origin.strip_prefix("http://").unwrap();
    format!("http://{userinfo}{host}{}", &rest[end..])
}

fn disk_files(request: &Request) -> Vec<&str> {
    let params = request.post_data.iter().flat_map(|data| &data.params);
    params.filter(|param| param.value.is_none()).filter_map(|param| param.file_name.as_deref()).collect()
}

/// Runs the code of every case and returns what is wrong.
fn run_all(target: &Target, cases: &[Case], command: impl Fn(&Case) -> Vec<String> + Sync) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::SeqCst)) {
                    if target.name() == "javascript/fetch" && !disk_files(&case.request).is_empty() {
                        say_not_run(&format!("{} {}", target.name(), case.name), "only a browser has file inputs");
                        continue;
                    }
                    let problems = run_case(case, &command(case));
                    wrong.lock().unwrap().extend(problems);
                }
            });
        }
    });
    wrong.into_inner().unwrap()
}

fn run_case(case: &Case, command: &[String]) -> Vec<String> {
    let output = run(command, &case.folder, Duration::from_secs(30)).expect("the runtime starts");
    let received = case.server.requests();
    let is_refused = case.snippet.losses.iter().any(|loss| loss.part == snippet::Part::Method);
    if received.is_empty() && is_refused {
        return Vec::new();
    }
    let [received] = received.as_slice() else {
        let errors = String::from_utf8_lossy(&output.stderr);
        return vec![format!("{}: {} requests arrived\n{errors}\n{}", case.name, received.len(), case.snippet.code)];
    };
    let differences = compare(&case.request, received).unwrap();
    let is_undeclared = |part: &snippet::Part| !case.snippet.losses.iter().any(|loss| loss.part == *part);
    let wrong = differences.iter().filter(|difference| is_undeclared(&difference.part));
    wrong.map(|difference| format!("{}: {difference}\n{}", case.name, case.snippet.code)).collect()
}

/// Runs every request in a target whose code is one file for an interpreter.
fn check_interpreted(name: &str, file: &str, command: &[&str], probe: &[&str]) {
    if !runs(probe) {
        return lacks_runtime(name, &format!("`{}` does not run", probe.join(" ")));
    }
    let root = tempfile::tempdir().unwrap();
    let target = target(name);
    let cases = cases(target, root.path());
    let wrong = run_all(target, &cases, |case| {
        fs::write(case.folder.join(file), &case.snippet.code).unwrap();
        command.iter().map(|&word| word.to_owned()).chain([file.to_owned()]).collect()
    });
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn curl_sends_every_request() {
    check_interpreted("shell/curl", "snippet.sh", &["sh"], &["curl", "--version"]);
}

#[test]
fn requests_sends_every_request() {
    let python = python();
    check_interpreted("python/requests", "snippet.py", &[&python], &[&python, "-c", "import requests"]);
}

#[test]
fn node_fetch_sends_every_request() {
    check_interpreted("node/fetch", "snippet.mjs", &["node"], &["node", "-e", "fetch"]);
}

#[test]
fn javascript_fetch_sends_every_request() {
    check_interpreted("javascript/fetch", "snippet.mjs", &["node"], &["node", "-e", "fetch"]);
}

#[test]
fn go_sends_every_request() {
    if !runs(&["go", "version"]) {
        return lacks_runtime("go/native", "`go version` does not run");
    }
    let root = tempfile::tempdir().unwrap();
    let target = target("go/native");
    let cases = cases(target, root.path());
    let program = root.path().join("program");
    write_go_module(root.path(), &cases);
    for command in ["gofmt -l .", "go build -ldflags=-w -o program ."] {
        let words: Vec<String> = command.split(' ').map(str::to_owned).collect();
        let output = run(&words, root.path(), Duration::from_mins(10)).unwrap();
        let said = [output.stdout, output.stderr].concat();
        assert!(output.status.success() && said.is_empty(), "{command}: {}", String::from_utf8_lossy(&said));
    }
    let wrong = run_all(target, &cases, |case| vec![program.display().to_string(), case.name.clone()]);
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// One program of all cases, since linking takes longest: each is a package, called by its name.
fn write_go_module(root: &Path, cases: &[Case]) {
    let mut imports = "\t\"os\"\n\n".to_owned();
    let mut calls = String::new();
    for (at, case) in cases.iter().enumerate() {
        let code = &case.snippet.code;
        let code = code.replacen("package main\n", "package snippet\n", 1).replacen("func main() {", "func Run() {", 1);
        fs::write(case.folder.join("snippet.go"), code).unwrap();
        writeln!(imports, "\tcase{at} \"snippets/{}\"", case.name).unwrap();
        writeln!(calls, "\tcase \"{}\":\n\t\tcase{at}.Run()", case.name).unwrap();
    }
    let main =
        format!("package main\n\nimport (\n{imports})\n\nfunc main() {{\n\tswitch os.Args[1] {{\n{calls}\t}}\n}}\n");
    fs::write(root.join("go.mod"), "module snippets\n\ngo 1.21\n").unwrap();
    fs::write(root.join("main.go"), main).unwrap();
}

#[test]
fn huge_requests_are_written_in_time() {
    let many = |count: usize| (0..count).map(|at| NameValue { name: format!("n{}", at / 2), value: at.to_string() });
    let bodies = [
        "[".repeat(1_000_000),
        format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("{}1{}", "{\"a\":".repeat(99), "}".repeat(99)),
        format!("[{}1]", "\"\\\\\\\"\",".repeat(100_000)),
        format!("\"{}\"", "'\"`$\\n".repeat(100_000)),
        "harkdown-boundary-1".repeat(50_000),
    ];
    for body in bodies {
        for mime_type in ["application/json", "text/plain"] {
            let request = Request {
                method: "POST".to_owned(),
                url: format!("https://example.com/{}?a", "{".repeat(10_000)),
                query_string: many(20_000).collect(),
                headers: many(20_000).collect(),
                cookies: many(20_000).map(|it| Cookie { name: it.name, value: it.value }).collect(),
                post_data: Some(PostData { mime_type: mime_type.to_owned(), text: Some(body.clone()), params: vec![] }),
                ..Request::default()
            };
            for target in &TARGETS {
                assert!(render(&request, target).code.len() > 100_000);
            }
        }
    }
}

#[test]
fn the_manual_lists_every_target() {
    let mut page = TARGETS_HEAD.to_owned();
    for target in &TARGETS {
        let install = target.install.map_or_else(|| "nothing".to_owned(), |command| format!("`{command}`"));
        let run = target.run.join(" ").replace("{file}", &format!("snippet.{}", target.extension));
        writeln!(page, "\n## {}\n\n`{}`: [{}]({})\n", target.title, target.name(), target.client, target.link).unwrap();
        writeln!(page, "| | |\n| --- | --- |\n| to install | {install} |\n| to run | `{run}` |").unwrap();
        writeln!(page, "| verified with | {} |\n\nIt cannot send:\n", target.verified_with).unwrap();
        target.cannot_send.iter().for_each(|what| writeln!(page, "- {what}").unwrap());
    }
    let problem = check_golden(&tests_folder().join("../docs/targets.md"), &page);
    assert!(problem.is_none(), "{}", problem.unwrap());
}

const TARGETS_HEAD: &str = r"---
title: Targets
section: Snippets
order: 60
description: The languages and clients in which harkdown writes a request, and what each cannot send.
---

# Targets

A target is a language and a client: `python/requests`. The name of a language alone means its usual client. Every
target is proven by running it: the tests send each of their requests with it to a server on the same machine, and
compare what arrives with what the request says. [Fidelity](fidelity.md) tells what must arrive.

What a target cannot send is left out, with a comment in the snippet and a warning.
";
