//! HAR logs, short ones and such as are too long to be held.

use std::fs;
use std::process::Stdio;

use super::{Project, Run};

/// A log of three entries, with a body that makes it too long to be read as a whole.
fn long_log(third: &str) -> String {
    let response = format!("{{\"content\": {{\"text\": \"{}\\\"\"}}}}", "é {[".repeat(850_000));
    format!(
        "\u{feff}{{\"log\": {{\"pages\": [], \"entries\": [\n\
         {{\"request\": {{\"method\": \"GET\", \"url\": \"https://api.example.com/1\"}}, \"response\": {response}}},\n\
         {{\"response\": {{}}, \"request\": {{\"method\": \"PUT\", \"url\": \"https://api.example.com/2\"}}}},\n\
         {third}\n]}}}}\n"
    )
}

const THIRD: &str = "{\"request\": {\"method\": \"DELETE\", \"url\": \"https://api.example.com/3\"}}";

const SHORT: &str = "{\"log\": {\"entries\": [
{\"request\": {\"method\": \"GET\", \"url\": \"https://api.example.com/1\"}},
{\"request\": {\"method\": \"PUT\", \"url\": \"https://api.example.com/2\"}}]}}";

fn long(third: &str) -> Project {
    Project::new(&[("long.har", &long_log(third))])
}

#[test]
fn entries_are_listed_with_their_numbers() {
    let list = "entry 1: GET https://api.example.com/1\nentry 2: PUT https://api.example.com/2\n";
    let project = Project::new(&[("short.har", SHORT), ("long.har", &long_log(THIRD)), ("a.md", super::GOOD)]);
    assert_eq!(project.run(&["snippet", "short.har", "--entries"]).out, list);
    let run = project.run(&["snippet", "long.har", "--entries"]);
    assert_eq!(run.out, format!("{list}entry 3: DELETE https://api.example.com/3\n"));
    assert_eq!((run.code, &*run.err), (0, ""));
    assert_eq!(project.run(&["snippet", "a.md", "--entries"]).out, "block 1: GET https://api.example.com/status\n");
}

#[test]
fn an_entry_of_a_long_log_is_written_and_what_follows_is_not_read() {
    let project = long("no JSON");
    let run = project.run(&["snippet", "long.har", "--entry", "2"]);
    assert_eq!((run.code, &*run.err), (0, ""));
    assert_eq!(run.out, "curl --request PUT \\\n  --url https://api.example.com/2\n");
    let first = "curl --url https://api.example.com/1\n";
    assert_eq!(project.run(&["snippet", "long.har"]).out, first);
    assert_eq!(project.run_with_input(&["snippet", "-"], long_log(THIRD).as_bytes()).out, first);
}

#[test]
fn there_is_no_entry_nought_and_none_behind_the_last() {
    let project = long(THIRD);
    let run = project.run(&["snippet", "long.har", "--entry", "0"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("expected a whole number, at least 1"), "{}", run.err);
    let run = project.run(&["snippet", "long.har", "--entry", "4"]);
    assert_eq!((run.code, &*run.err), (2, "error: long.har: holds 3 entries; there is no entry 4\n"));
    let run = project.run(&["snippet", "long.har", "--block", "2"]);
    assert_eq!((run.code, &*run.err), (2, "error: long.har: holds 1 request block; there is no block 2\n"));
}

#[test]
fn what_is_broken_in_a_long_log_has_its_place_and_its_entry() {
    let run = long("{\"request\": {\"method\" \"GET\"}}").run(&["snippet", "long.har", "--entries"]);
    let message = "error: long.har:4:23: expected `:` after a name, found `\"`, in entry 3\n";
    assert_eq!((run.code, &*run.err), (2, message));
    assert!(run.out.ends_with("entry 2: PUT https://api.example.com/2\n"), "{}", run.out);
}

#[test]
fn findings_in_an_entry_stand_at_their_place_in_the_log() {
    let third = "{\"request\": {\"method\": \"POST\", \"url\": \"https://api.example.com/\",
 \"postData\": {\"mimeType\": \"application/json\", \"text\": \"{\\\"id\\\", 1}\"}}}";
    let run = long(third).run(&["snippet", "long.har", "--entry", "3"]);
    assert_eq!((run.code, &*run.out), (1, ""));
    assert!(run.err.contains("--> long.har:5:63"), "{}", run.err);
    assert!(run.err.contains("5 |  \"postData\""), "{}", run.err);
    assert!(run.err.contains("in: har › log.entries[2].request.postData.text"), "{}", run.err);
    assert!(run.err.ends_with("long.har: entry 3 has errors and gives no code\n"), "{}", run.err);
    let run = long("{\"response\": {}}").run(&["snippet", "long.har", "--entry", "3"]);
    assert_eq!((run.code, &*run.err), (2, "error: long.har: entry 3 has no `request`\n"));
}

#[test]
fn a_request_that_is_too_long_is_named_and_stops_no_other() {
    let text = "a".repeat(5 << 20);
    let huge = format!("{{\"request\": {{\"postData\": {{\"text\": \"{text}\"}}}}}},\n{THIRD}");
    let project = long(&huge);
    let run = project.run(&["snippet", "long.har", "--entries"]);
    assert!(run.out.ends_with("entry 3: a request longer than 4 MiB\nentry 4: DELETE https://api.example.com/3\n"));
    let run = project.run(&["snippet", "long.har", "--entry", "3"]);
    let message = "error: long.har: entry 3 has a request longer than 4 MiB, the most that is read\n";
    assert_eq!((run.code, &*run.err), (2, message));
    assert_eq!(project.run(&["snippet", "long.har", "--entry", "4"]).code, 0);
}

#[test]
fn all_entries_of_a_long_log_become_files() {
    let project = long(THIRD);
    let run = project.run(&["snippet", "long.har", "--all", "-o", "out", "-t", "shell/curl"]);
    assert_eq!((run.code, &*run.err), (0, "wrote 3 files to out\n"));
    let mut names: Vec<_> =
        fs::read_dir(project.path("out")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let list = ".harkdown-snippets";
    assert_eq!(names, [list, "long-1-1.shell.curl.sh", "long-1-2.shell.curl.sh", "long-1-3.shell.curl.sh"]);
    assert!(project.read("out/long-1-3.shell.curl.sh").contains("DELETE"));
}

#[test]
fn a_closed_pipe_ends_a_list_quietly() {
    let many = vec![THIRD; 20_000].join(",\n");
    let project = long(&many);
    let mut child = project
        .command(&["snippet", "long.har", "--entries"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!((run.code, &*run.err), (0, ""));
}

/// A log of these requests.
fn short_log(requests: &[&str]) -> String {
    let entries: Vec<String> = requests.iter().map(|request| format!("{{\"request\": {request}}}")).collect();
    format!("{{\"log\": {{\"version\": \"1.2\", \"entries\": [{}]}}}}", entries.join(",\n"))
}

const FIRST: &str = "{\"method\": \"GET\", \"url\": \"https://api.example.com/1\"}";
const FIRST_CODE: &str = "curl --url https://api.example.com/1\n";

#[test]
fn a_byte_order_mark_is_skipped_in_logs_requests_and_standard_input() {
    for text in [short_log(&[FIRST]), FIRST.to_owned()] {
        let text = format!("\u{feff}{text}");
        let project = Project::new(&[("marked.har", &text)]);
        let run = project.run(&["snippet", "marked.har"]);
        assert_eq!((run.code, &*run.out, &*run.err), (0, FIRST_CODE, ""));
        assert_eq!(project.run(&["snippet", "marked.har", "--entries"]).code, 0);
        assert_eq!(project.run_with_input(&["snippet", "-"], text.as_bytes()).out, FIRST_CODE);
    }
}

#[test]
fn a_bad_entry_spoils_no_other_however_long_the_log_is() {
    let cases = [
        ("null", "no request"),
        ("{}", "a request with errors"),
        ("7", "a request with errors"),
        ("{\"method\": \"\", \"url\": \"data:text/css,a\"}", "(no method) data:text/css,a"),
        ("{\"method\": \"GET\", \"url\": \"https://a.example.com/\", \"headers\": 1}", "GET https://a.example.com/"),
    ];
    for (request, listed) in cases {
        let filler = format!("{FIRST}, \"response\": \"{}\"", "a".repeat(5 << 20));
        for first in [FIRST, &filler] {
            let project = Project::new(&[("log.har", &short_log(&[first, request, FIRST]))]);
            let run = project.run(&["snippet", "log.har", "--entries"]);
            let list = format!(
                "entry 1: GET https://api.example.com/1\nentry 2: {listed}\nentry 3: GET https://api.example.com/1\n"
            );
            assert_eq!((run.code, &*run.out, &*run.err), (0, &*list, ""), "{request}");
            for (entry, is_good) in [("1", true), ("2", false), ("3", true)] {
                let run = project.run(&["snippet", "log.har", "--entry", entry]);
                assert_eq!(run.code == 0 && run.out == FIRST_CODE, is_good, "{request}: {}", run.err);
            }
            let run = project.run(&["snippet", "log.har", "--entry", "4"]);
            assert_eq!((run.code, &*run.err), (2, "error: log.har: holds 3 entries; there is no entry 4\n"));
            project.run(&["snippet", "log.har", "--all", "-o", "out", "-t", "shell/curl"]);
            assert!(project.path("out/log-1-1.shell.curl.sh").exists(), "{request}");
            assert!(project.path("out/log-1-3.shell.curl.sh").exists(), "{request}");
        }
    }
}

#[test]
fn a_log_without_entries_is_said_to_be_that() {
    let project = Project::new(&[("empty.har", &short_log(&[])), ("none.har", "{\"log\": {\"version\": \"1.2\"}}")]);
    for arguments in [&["snippet", "empty.har"][..], &["snippet", "empty.har", "--entries"]] {
        let run = project.run(arguments);
        assert_eq!((run.code, &*run.err), (2, "error: empty.har: is a HAR log without entries\n"));
    }
    let run = project.run(&["snippet", "none.har", "--entries"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("the log has no `entries`") && !run.err.contains("lacks"), "{}", run.err);
}

#[test]
fn null_is_an_absent_field_where_a_field_may_be_absent() {
    let post = "\"method\": \"POST\", \"url\": \"https://api.example.com/a\"";
    let form = "\"mimeType\": \"application/x-www-form-urlencoded\"";
    let cases = [
        ("\"headersSize\": null, \"bodySize\": null, \"comment\": null".to_owned(), String::new()),
        ("\"headers\": null, \"cookies\": null, \"queryString\": null, \"postData\": null".to_owned(), String::new()),
        (
            "\"postData\": {\"mimeType\": \"text/plain\", \"text\": \"a\", \"params\": null}".to_owned(),
            "\"postData\": {\"mimeType\": \"text/plain\", \"text\": \"a\"}".to_owned(),
        ),
        (
            format!("\"postData\": {{{form}, \"text\": null, \"params\": [{{\"name\": \"a\", \"value\": null}}]}}"),
            format!("\"postData\": {{{form}, \"params\": [{{\"name\": \"a\"}}]}}"),
        ),
        (
            "\"queryString\": [{\"name\": \"flag\", \"value\": null}]".to_owned(),
            "\"queryString\": [{\"name\": \"flag\", \"value\": \"\"}]".to_owned(),
        ),
    ];
    for (written, meant) in cases {
        let meant = if meant.is_empty() { format!("{{{post}}}") } else { format!("{{{post}, {meant}}}") };
        let written = format!("{{{post}, {written}}}");
        let project = Project::new(&[("null.har", &short_log(&[&written])), ("absent.har", &short_log(&[&meant]))]);
        let (null, absent) = (project.run(&["snippet", "null.har"]), project.run(&["snippet", "absent.har"]));
        assert_eq!((null.code, &null.out, &*null.err), (0, &absent.out, ""), "{written}");
    }
}

#[test]
fn a_pair_without_a_name_and_a_cookie_without_a_list_are_sent() {
    let query = "{\"method\": \"GET\", \"url\": \"https://api.example.com/p?=\",
        \"queryString\": [{\"name\": \"\", \"value\": \"\"}]}";
    let cookie = "{\"method\": \"GET\", \"url\": \"https://api.example.com/c\",
        \"cookies\": {\"name\": \"session\", \"value\": \"abc\"}}";
    let project = Project::new(&[("odd.har", &short_log(&[query, cookie]))]);
    let run = project.run(&["snippet", "odd.har"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("https://api.example.com/p?="), "{}", run.out);
    let run = project.run(&["snippet", "odd.har", "--entry", "2"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("session=abc"), "{}", run.out);
}

#[test]
fn a_cookie_that_the_list_has_decoded_is_sent_once() {
    let cookies = "{\"method\": \"GET\", \"url\": \"https://api.example.com/c\",
        \"headers\": [{\"name\": \"Cookie\", \"value\": \"a%5B0%5D=1; b=2\"}],
        \"cookies\": [{\"name\": \"a[0]\", \"value\": \"1\"}, {\"name\": \"b\", \"value\": \"2\"}, {\"name\": \"c\", \"value\": \"3\"}]}";
    let run = Project::new(&[("log.har", &short_log(&[cookies]))]).run(&["snippet", "log.har"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("'Cookie: a%5B0%5D=1; b=2; c=3'"), "{}", run.out);
}

#[test]
fn a_body_in_base64_is_decoded_or_said_to_be_binary() {
    let code = |mime_type: &str, text: &str, encoding: &str| {
        let request = format!(
            "{{\"method\": \"POST\", \"url\": \"https://api.example.com/a\", \"bodySize\": 7, \"postData\":
            {{\"mimeType\": \"{mime_type}\", \"text\": \"{text}\"{encoding}}}}}"
        );
        let project = Project::new(&[("log.har", &short_log(&[&request]))]);
        let run = project.run(&["snippet", "log.har"]);
        (run.code, run.out, run.err)
    };
    for encoding in [", \"encoding\": \"base64\"", ", \"_encoding\": \"BASE64\""] {
        let form = "application/x-www-form-urlencoded";
        assert_eq!(code(form, "YT0xJmI9Mg==", encoding), code(form, "a=1&b=2", ""));
        assert_eq!(code("application/json", "eyJhIjoxfQ==", encoding), code("application/json", "{\\\"a\\\":1}", ""));
        assert_eq!(code("application/json", "eyJhIjoxfQ==", encoding).0, 0);
        let (exit, out, err) = code("application/octet-stream", "AAEC/w==", encoding);
        assert_eq!((exit, &*out), (1, ""));
        assert!(err.contains("the body is binary"), "{err}");
        assert!(code("text/plain", "no base 64!", encoding).2.contains("the body is not base64"));
    }
    assert_eq!(code("text/plain", "YT0x", "").0, 0);
}

#[test]
fn names_that_other_programs_have_for_a_body_or_a_query_are_errors() {
    let meant = [("body", "postData"), ("data", "postData"), ("json", "postData"), ("payload", "postData")];
    let query = [("form", "postData"), ("query", "queryString"), ("params", "queryString")];
    for (name, meant) in meant.into_iter().chain(query) {
        for value in ["{\"a\": \"1\"}", "\"a\"", "[]"] {
            let request =
                format!("{{\"method\": \"POST\", \"url\": \"https://api.example.com/a\", \"{name}\": {value}}}");
            let run = Project::new(&[("a.har", &request)]).run(&["snippet", "a.har"]);
            assert_eq!((run.code, &*run.out), (1, ""), "{request}");
            assert!(run.err.contains(&format!("did you mean `{meant}`?")), "{}", run.err);
        }
    }
}

#[test]
fn lint_checks_har_documents_that_are_named() {
    let broken =
        "\u{feff}{\"log\": {\"entries\": [{\"request\": {\"method\": 5, \"url\": \"https://api.example.com/\"}}]}}\n";
    let files =
        [("a.har", FIRST), ("b.json", FIRST), ("c.md", super::GOOD), ("d.har", broken), ("e.json", "{\"a\": 1}")];
    let project = Project::new(&files);
    let run = project.run(&["lint", "a.har", "b.json", "c.md"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let run = project.run(&["lint", "d.har"]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("`method` must be a string") && run.out.contains("d.har:1:45"), "{}", run.out);
    let run = project.run(&["lint", "--profile", "strict", "d.har"]);
    assert!(run.out.contains("`version`") && run.out.contains("`creator`"), "{}", run.out);
    let run = project.run(&["lint", "--fix", "d.har"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("d.har: is a HAR document: `lint` repairs pages alone"), "{}", run.err);
    let run = project.run(&["lint", "e.json"]);
    assert!(run.err.contains("e.json: is not a page and not a HAR document"), "{}", run.err);
    assert_eq!(project.run(&["lint", "."]).code, 0);
}

/// A log as browsers record it.
const RECORDED: &str = "{\"log\": {\"entries\": [
{\"_resourceType\": \"document\", \"request\": {\"method\": \"GET\", \"url\": \"https://www.example.com/\"}, \"response\": {\"status\": 200, \"content\": {\"mimeType\": \"text/html; charset=utf-8\"}}},
{\"_resourceType\": \"xhr\", \"request\": {\"method\": \"POST\", \"url\": \"https://api.example.com/login?api_key=k1\", \"headers\": [{\"name\": \"Authorization\", \"value\": \"Bearer t1\"}], \"cookies\": [{\"name\": \"sid\", \"value\": \"s1\"}]}, \"response\": {\"status\": 404, \"content\": {\"mimeType\": \"application/problem+json\"}}},
{\"request\": {\"method\": \"GET\", \"url\": \"https://api.example.com/late\"}, \"response\": null}]}}";

#[test]
fn entries_are_chosen_by_host_method_type_and_status() {
    let project = Project::new(&[("a.har", RECORDED)]);
    let listed = |arguments: &[&str]| project.run(&[&["snippet", "a.har", "--entries"], arguments].concat()).out;
    let second = "entry 2: POST https://api.example.com/login?api_key=k1 (404, application/problem+json)\n";
    assert!(listed(&[]).starts_with("entry 1: GET https://www.example.com/ (200, text/html)\n"), "{}", listed(&[]));
    assert_eq!(listed(&["--status", "4xx"]), second);
    assert_eq!(listed(&["--type", "json"]), second);
    assert_eq!(listed(&["--type", "xhr", "--host", "*.example.com"]), second);
    assert_eq!(listed(&["--method", "post"]), second);
    assert_eq!(listed(&["--host", "api.example.com"]).lines().count(), 2);
    let none = project.run(&["snippet", "a.har", "--entries", "--status", "5xx"]);
    assert_eq!((none.code, none.out.is_empty()), (2, true));
}

#[test]
fn redacted_code_holds_nothing_that_a_log_recorded_of_its_user() {
    let project = Project::new(&[("a.har", RECORDED)]);
    let code = project.run(&["snippet", "a.har", "--entry", "2", "--redact"]).out;
    for secret in ["k1", "t1", "s1"] {
        assert!(!code.contains(secret), "{code}");
    }
    assert!(code.contains("Authorization: Bearer YOUR_ACCESS_TOKEN") && code.contains("sid=YOUR_COOKIE"), "{code}");
}

#[test]
fn a_request_that_nobody_can_send_is_a_finding() {
    let project = Project::new(&[("a.har", "{\"method\": \"G T\", \"url\": \"https://api.example.com/\"}")]);
    let run = project.run(&["snippet", "a.har"]);
    assert_eq!((run.code, &*run.out), (1, ""), "{}", run.err);
}
