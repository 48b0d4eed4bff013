//! Snippets: their golden files, and what they really send.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use harkdown::har::{Cookie, NameValue, Param, PostData, Request};
use harkdown::snippet::{self, Choice, Options, Placeholders, Snippet, Target, View, built_in};
use harkdown::verify::{Outcome, SnippetRunner};
use serde_json::Value;

use crate::support::{check_golden, goldens, lacks_runtime, runtimes, tests_folder};

/// All requests under `tests/snippets/requests`, by name.
pub(crate) fn requests() -> BTreeMap<String, Request> {
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
        ..Request::default()
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
    built_in().find(name).unwrap()
}

fn render(request: &Request, target: &Target) -> Snippet {
    snippet::render(&View::of(request).unwrap(), target, &Options::default()).unwrap()
}

#[test]
fn every_request_has_its_code_in_every_target() {
    let mut wrong = Vec::new();
    let requests = requests();
    for target in built_in().all() {
        let code = |(name, request): (&String, &Request)| (name.clone(), render(request, target).code);
        let codes: Vec<_> = requests.iter().map(code).collect();
        wrong.extend(check_golden(&goldens::path(target), &goldens::page(target, &codes)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_loss_is_a_comment_in_the_code() {
    for (name, request) in requests() {
        for target in built_in().all() {
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
        for target in built_in().all() {
            assert_eq!(render(&requests[name], target).losses, [], "{name} {}", target.name());
        }
    }
}

#[test]
fn targets_are_found_by_name_and_by_language() {
    assert_eq!(target("shell/curl").name(), "shell/curl");
    assert_eq!(target("Python").name(), "python/requests");
    assert_eq!(target("node").name(), "node/fetch");
    assert_eq!(target("curl").name(), "shell/curl");
    assert_eq!(target("requests").name(), "python/requests");
    let error = built_in().find("axios").unwrap_err().to_string();
    assert_eq!(error, "there is no target `axios`; did you mean `node/axios`?");
    let error = built_in().find("python/request").unwrap_err().to_string();
    assert_eq!(error, "there is no target `python/request`; did you mean `python/requests`?");
    let error = built_in().find("pythn").unwrap_err().to_string();
    assert_eq!(error, "there is no target `pythn`; did you mean `python/requests`?");
    let error = built_in().find("zzz").unwrap_err().to_string();
    assert_eq!(error, "there is no target `zzz`; `harkdown targets` lists them");
    let names: Vec<String> = built_in().all().into_iter().map(Target::name).collect();
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
        assert!(View::of(&request).is_err());
    }
}

/// The requests that a target runs in an ordinary test run: all for the targets that pages show first, else a sample
/// that is another one for each target. `HARKDOWN_MATRIX=full` runs all.
fn sample(target: &Target, requests: &BTreeMap<String, Request>) -> Vec<(String, Request)> {
    let mut ranked: Vec<_> = requests.iter().map(|(name, request)| (name.clone(), request.clone())).collect();
    if !is_full() && !IN_FULL.contains(&target.name().as_str()) {
        ranked.sort_by_key(|(name, _)| (!IN_EVERY_SAMPLE.contains(&name.as_str()), rank(name, target)));
        ranked.truncate(SAMPLE);
    }
    ranked
}

/// How many requests a sample has.
const SAMPLE: usize = 12;

/// Targets that run every request each time.
const IN_FULL: [&str; 4] = ["shell/curl", "python/requests", "node/fetch", "go/native"];

/// Requests that every target runs.
const IN_EVERY_SAMPLE: [&str; 4] = ["digitalocean", "json-hostile-text", "headers-hostile", "form-hostile"];

/// An order of the requests that looks random, and is another one for each target (FNV-1a).
fn rank(name: &str, target: &Target) -> u64 {
    let bytes = name.bytes().chain(target.name().into_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Runs some targets and says what did not arrive as its request says.
fn check_targets(is_among: impl Fn(&Target) -> bool) {
    let requests = requests();
    check_runs(is_among, &Options::default(), |target| sample(target, &requests));
}

fn check_runs(
    is_among: impl Fn(&Target) -> bool,
    options: &Options,
    sample: impl Fn(&Target) -> Vec<(String, Request)>,
) {
    let runtimes = runtimes();
    let is_stopped = AtomicBool::new(false);
    let runner =
        SnippetRunner { options, runtimes: Some(&runtimes), timeout: None, threads: 2, is_stopped: &is_stopped };
    let mut wrong = String::new();
    for target in built_in().all().into_iter().filter(|target| is_among(target) && target.run.is_some()) {
        let (names, requests): (Vec<String>, Vec<Request>) = sample(target).into_iter().unzip();
        let proof = runner.run(target, &requests).unwrap();
        if let Some(Outcome::NotRun(why)) = proof.outcomes.first() {
            lacks_runtime(runtime_of(target), &target.name(), why);
            continue;
        }
        for ((name, request), outcome) in names.iter().zip(&requests).zip(&proof.outcomes) {
            if !matches!(outcome, Outcome::Equal | Outcome::Declared(_)) {
                let code = snippet::render(&View::of(request).unwrap(), target, options).unwrap().code;
                writeln!(wrong, "{} {name}: {outcome:#?}\n{code}", target.name()).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn scripts_send_what_the_requests_say() {
    check_targets(is_script);
}

#[test]
fn browsers_send_what_the_requests_say() {
    check_targets(is_browser);
}

#[test]
fn programs_send_what_the_requests_say() {
    check_targets(is_compiled);
}

/// The usual client of each language, where no compiler takes long, and the tools that have variables of their own.
/// `HARKDOWN_MATRIX=full` runs all targets on all requests.
#[test]
fn variables_of_the_environment_arrive() {
    let options = Options { placeholders: Placeholders::Env, ..Options::default() };
    let requests: Vec<(String, Request)> = requests().into_iter().filter(|(name, _)| has_variables(name)).collect();
    let is_among =
        |target: &Target| is_full() || (is_script(target) && (target.is_default || has_own_variables(target)));
    check_runs(is_among, &options, |_| requests.clone());
}

fn has_variables(name: &str) -> bool {
    is_full() || name.starts_with("placeholders-in-") || name == "url-placeholders"
}

fn has_own_variables(target: &Target) -> bool {
    ["http", "json"].contains(&target.language.as_str()) || target.client == "k6"
}

/// The targets that pages show first; `HARKDOWN_MATRIX=full` asks all.
#[test]
fn redirects_are_followed_where_the_manual_says_so() {
    let (options, runtimes, is_stopped) = (Options::default(), runtimes(), AtomicBool::new(false));
    let runner = SnippetRunner {
        options: &options,
        runtimes: Some(&runtimes),
        timeout: None,
        threads: 2,
        is_stopped: &is_stopped,
    };
    let request = &requests()["get-plain"];
    let is_among = |target: &Target| is_full() || IN_FULL.contains(&target.name().as_str());
    let mut wrong = Vec::new();
    for target in built_in().all().into_iter().filter(|target| is_among(target) && target.run.is_some()) {
        match runner.follows_redirects(target, request).unwrap() {
            Ok(follows) if follows == target.follows_redirects => {}
            Ok(follows) => wrong.push(format!("{} follows: {follows}", target.name())),
            Err(why) => lacks_runtime(runtime_of(target), &target.name(), &why),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_full() -> bool {
    std::env::var("HARKDOWN_MATRIX").is_ok_and(|matrix| matrix == "full")
}

fn is_script(target: &Target) -> bool {
    !is_browser(target) && !is_compiled(target)
}

fn is_browser(target: &Target) -> bool {
    target.run.as_ref().is_some_and(|run| run.browser)
}

/// The file of `tests/runtimes` that installs what runs the code.
fn runtime_of(target: &Target) -> &str {
    match (target.language.as_str(), target.client.as_str()) {
        _ if is_browser(target) => "browser",
        (_, runtime @ ("hurl" | "k6")) => runtime,
        ("ansible", _) => "python",
        ("http" | "json", _) => "node",
        ("kotlin", _) => "java",
        (language, _) => language,
    }
}

/// Languages whose compilers take long, so that they run beside the others.
fn is_compiled(target: &Target) -> bool {
    ["c", "crystal", "csharp", "fsharp", "go", "java", "kotlin", "objc", "ocaml", "rust", "swift"]
        .contains(&target.language.as_str())
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
    let (count, mut number) = (2 * bodies.len(), 0);
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
            // The usual client of each language writes all of them, every other one of them.
            let all = built_in().all().into_iter().enumerate();
            for (_, target) in all.filter(|(at, target)| target.is_default || at % count == number) {
                assert!(render(&request, target).code.len() > 100_000 || target.limits.only_json);
            }
            number += 1;
        }
    }
}

#[test]
fn the_manual_lists_every_target() {
    let mut page = TARGETS_HEAD.to_owned();
    let matrix = matrix();
    for target in built_in().all() {
        let name = target.name();
        let [version, result] = matrix.get(&name).cloned().unwrap_or_default();
        writeln!(page, "| [{name}](#{}) | {version} | {result} |", slug(&target.title)).unwrap();
    }
    for target in built_in().all() {
        let install = target.install.as_ref().map_or_else(|| "nothing".to_owned(), |command| format!("`{command}`"));
        writeln!(page, "\n## {}\n\n`{}`: [{}]({})\n", target.title, target.name(), target.client, target.link).unwrap();
        writeln!(page, "| | |\n| --- | --- |\n| to install | {install} |").unwrap();
        if !target.limits.only_json && target.samples.is_empty() {
            let redirects = if target.follows_redirects { "followed" } else { "shown" };
            writeln!(page, "| redirects | {redirects} |").unwrap();
        }
        let choices: Vec<String> = target.choices.iter().map(|choice| format!("`{}`", option(*choice))).collect();
        if !choices.is_empty() {
            writeln!(page, "| options | {} |", choices.join(", ")).unwrap();
        }
        if !target.cannot_send.is_empty() {
            writeln!(page, "\nIt cannot send:\n").unwrap();
            target.cannot_send.iter().for_each(|what| writeln!(page, "- {what}").unwrap());
        }
    }
    let problem = check_golden(&tests_folder().join("../docs/targets.md"), &page);
    assert!(problem.is_none(), "{}", problem.unwrap());
}

/// The version and the result of each target in the last full run.
fn matrix() -> BTreeMap<String, [String; 2]> {
    let text = fs::read_to_string(tests_folder().join("snippets/matrix.json")).unwrap();
    let matrix: Value = serde_json::from_str(&text).expect("the matrix is JSON");
    let row = |row: &Value| {
        let count = |name: &str| row["counts"][name].as_u64().unwrap();
        let ran = count("equal") + count("declared") + count("differ") + count("failed");
        let result = match (row["not_run"].as_str(), count("declared")) {
            (Some(_), _) => "not run".to_owned(),
            (None, 0) => format!("{} of {ran}", count("equal")),
            (None, declared) => format!("{} of {ran}, {declared} as declared", count("equal")),
        };
        let version = text_of(row, "version").split(" (").next().unwrap_or_default().to_owned();
        (text_of(row, "name"), [version, result])
    };
    matrix["targets"].as_array().unwrap().iter().map(row).collect()
}

fn text_of(row: &Value, key: &str) -> String {
    row[key].as_str().unwrap_or_default().replace('|', "/")
}

/// The command-line option for a choice.
fn option(choice: Choice) -> &'static str {
    match choice {
        Choice::Short => "--short",
        Choice::Async => "--async",
        Choice::Imports => "--no-imports",
        Choice::Timeout => "--timeout",
    }
}

/// The anchor of a heading.
fn slug(title: &str) -> String {
    let kept = title.to_lowercase().replace(' ', "-");
    kept.chars().filter(|&character| character.is_alphanumeric() || "-_".contains(character)).collect()
}

const TARGETS_HEAD: &str = r"---
title: Targets
section: Snippets
order: 60
description: The languages and clients in which harkdown writes a request, and what each cannot send.
---

# Targets

A target is a language and a client: `python/requests`. The name of a language alone means its usual client, and the name of
a client the target that has it where there is one: `go`, `curl`. The tests
prove a target by running it: they send requests with it to a server on the same machine, and compare what arrives with what
the request says. [Fidelity](fidelity.md) tells what must arrive.

What a target cannot send is left out, with a comment in the snippet and a warning.

The table shows what came of the last full run of each target, which this command repeats; where a row counts fewer requests
than others, some have been added since:

    harkdown --isolated verify tests/snippets/requests/*.json --all --runtimes target/runtimes

`tests/run.sh` installs the clients there. The run takes about a quarter of an hour on two cores.

Each client is of the newest major version that npm, PyPI, crates.io, Maven Central, the Go module proxy and Debian 12 have;
Node.js is the one with long-term support.

*As declared* are requests that the client cannot send, or not all of; the snippet says so. *Not run* are targets whose
runtime the tests cannot install; their code is only read by a parser of its language, but for `shell/curl_cmd`, whose
language has none. What Black, Prettier, gofmt, rustfmt, `mix format`, `crystal tool format`, shfmt (with two spaces) and the
layout rules of RuboCop make of the code in their languages, with their own settings, is the same code.

| target | verified with | arrived exactly |
| --- | --- | --- |
";
