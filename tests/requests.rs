//! Requests in other notations than HAR: what is found in them, at which characters, and that what is read is sent.

mod convert;
mod curl;

use harkdown::lint;
use harkdown::rules::Settings;
use harkdown::text::LineIndex;

/// The findings on a page that are errors or warnings, or all: `line:column rule`.
pub(crate) fn found(page: &str, with_hints: bool) -> Vec<String> {
    let index = LineIndex::new(page);
    let settings = Settings::default();
    let diagnostics = lint::check(page, &settings).diagnostics;
    let shown = diagnostics.iter().filter(|it| with_hints || it.severity > harkdown::diagnostic::Severity::Hint);
    shown
        .map(|it| {
            let start = index.position(page, it.span.start);
            format!("{}:{} {:?} {}", start.line, start.column, it.severity, it.rule.name).to_lowercase()
        })
        .collect()
}

/// Whether a finding is of that severity, on that line, within three characters of the column.
fn is_near(found: &str, line: &str, column: usize, severity: &str) -> bool {
    let Some((place, rest)) = found.split_once(' ') else { return false };
    let Some((own_line, own_column)) = place.split_once(':') else { return false };
    let own_column: usize = own_column.parse().unwrap();
    own_line == line && own_column.abs_diff(column) <= 3 && rest.starts_with(&format!("{severity} "))
}

/// Pages of one request each, and where each is wrong: `expected.tsv`.
#[test]
fn mistakes_are_found_at_their_characters() {
    let folder = std::path::Path::new("tests/requests/pages");
    let expected = std::fs::read_to_string(folder.join("expected.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in expected.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let page = std::fs::read_to_string(folder.join(cells[0])).unwrap();
        let all = found(&page, cells[3] == "hint");
        let is_right = match cells[3] {
            "none" => all.is_empty(),
            severity => {
                let is_at = |it: &String| is_near(it, cells[1], cells[2].parse().unwrap(), severity);
                all.iter().any(is_at) && all.len() <= 2
            }
        };
        if !is_right {
            wrong.push(format!("{}: expected {}:{} {}, found {all:?}", cells[0], cells[1], cells[2], cells[3]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The bodies that the requests of a page send.
fn bodies(page: &str) -> Vec<String> {
    let blocks = lint::check(page, &Settings::default()).blocks;
    let requests = blocks.into_iter().flat_map(|block| block.requests);
    requests.filter_map(|request| request.post_data?.text).collect()
}

#[test]
fn a_file_that_the_page_shows_is_the_body() {
    let command = "```sh\ncurl https://a.example.com/x --json @items/item.json\n```\n";
    for before in
        ["`item.json`:\n\n```json\n", "```json title=\"items/item.json\"\n", "The file **item.json**\n\n```json\n"]
    {
        assert_eq!(bodies(&format!("{before}{{\"a\": 1}}\n```\n\n{command}")), ["{\"a\": 1}\n"], "{before}");
    }
    assert!(bodies(&format!("Another one:\n\n```json\n{{\"a\": 1}}\n```\n\n{command}")).is_empty());
    let script =
        "```sh\ncat > item.json <<'EOF'\n{\"a\": 1,}\nEOF\ncurl https://a.example.com/x --json @item.json\n```\n";
    assert_eq!(found(script, false), ["3:8 error invalid-json"]);
    assert_eq!(bodies(&script.replace("1,", "1")), ["{\"a\": 1}\n"]);
}

#[test]
fn each_line_is_a_document_where_the_body_has_one_on_each() {
    let page = "```sh\ncurl https://a.example.com/_bulk -H 'Content-Type: application/x-ndjson' --data-binary '{\"index\": {}}\n{\"a\": 1,}\n'\n```\n\n```http\nPOST /_bulk HTTP/1.1\nHost: a.example.com\nContent-Type: application/x-ndjson\n\n{\"index\": {}}\n{\"a\" 1}\n```\n";
    assert_eq!(found(page, false), ["3:8 error invalid-json", "13:5 error invalid-json"]);
}

#[test]
fn what_documentation_writes_beside_json_is_no_mistake() {
    for block in [
        "json\n{\"a\": \"x\" | \"y\" | \"z\", // why\n \"b\": 1}",
        "json\n{\"a\": [\"b\"],# tags\n \"c\": 1 # `d`\n}",
        "json\n{\n  \"...\",\n  \"a\": 1\n}",
        "json\n{\"a\": 1}\n200",
        "json\n// one\n{\"a\": 1}\n\n// two\n{\"b\": 2}",
        "json\n{\n  \"a\": 1\n},",
        "json5\n{a: [...], b: 1}",
        "json5\n{\n  # highlight-next-line\n  \"a\": 1, // why\n}",
        "json\n{\"result\": \"\"\"{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3}\n\"\"\"}",
        "json\n{\"result\": \"\"\"{\n  \"a\": \"b\",\n  \"c\": \"{'d': 'e'}\"\n}\"\"\"}",
        "json\n{\"result\": \"{'a': {'b': 'c'}}\"}",
        "json\n{\"claims\": \"{\\\"a\\\": {{ printf \\\"%+q\\\" .b }}}\"}",
        "json\n[\n{\n\"a\": 1\n},\n{\n\"a\": 2\n}\n]",
    ] {
        assert!(found(&format!("```{block}\n```\n"), false).is_empty(), "{block}");
    }
    let comma = "```json5\n{\n  a: 1\n  b: 2\n}\n```\n";
    assert_eq!(found(comma, false), ["4:3 error invalid-json"]);
    let long = format!("```json5\n{{\n  a: [{}],\n  \"b\": 1\n  \"c\": 2\n}}\n```\n", "[1], ".repeat(200));
    assert_eq!(found(&long, false), ["5:3 error invalid-json"]);
    let quotes = "```json\n{“a”: 1,\n \"b\": <count>, // why\n \"c\": {id}}\n```\n";
    assert_eq!(found(quotes, false), ["2:2 error invalid-json"]);
}

/// Finds nothing on a page, and one mistake where a part of it is replaced.
#[track_caller]
fn only_finds(page: &str, slip: (&str, &str), mistake: &str) {
    assert!(found(page, false).is_empty(), "{page}: {:?}", found(page, false));
    let wrong = page.replacen(slip.0, slip.1, 1);
    assert_eq!(found(&wrong, false), [mistake], "{wrong}");
}

#[test]
fn curl_completes_the_urls_of_servers_that_take_lines() {
    for path in ["_bulk?pretty", "my-index/_bulk", "_msearch?pretty"] {
        let page = format!(
            "```sh\ncurl -X POST \"localhost:9200/{path}\" -H 'Content-Type: application/json' -d'\n{{ \"a\": 1 }}\n{{ \"b\": 2, \"c\": 3 }}\n'\n```\n"
        );
        only_finds(&page, ("2,", "2"), "4:9 error invalid-json");
        only_finds(&page, (path, "_search"), "4:1 error invalid-json");
    }
}

#[test]
fn messages_in_the_parts_of_a_body_are_no_messages() {
    let page = "```http\nPOST /batch HTTP/1.1\nHost: a.example.com\nContent-Type: multipart/mixed; boundary=b1\n\n--b1\nContent-Type: application/http\n\nGET /a HTTP/1.1\n\n--b1--\n```\n";
    only_finds(page, ("--b1--", "--b2--"), "9:1 warning unexpected-body");
}

#[test]
fn requests_that_a_browser_sends_to_no_http_server_are_not_judged() {
    for url in [
        "data:image/png;base64,iVBORw0KGgo//AAA==",
        "blob:https://a.example.com/8b4d0b5c-6a0e-4c1f",
        "wss://a.example.com/a//b",
        "chrome-extension://aapbdbdomjkkjkao/a//b.js",
    ] {
        let entry = format!("{{\"request\": {{\"method\": \"GET\", \"url\": \"{url}\"}}}}");
        let page = format!("```har\n{{\"log\": {{\"entries\": [{entry}]}}}}\n```\n");
        only_finds(&page, (url, "wsss://a.example.com/a"), "2:60 error invalid-url");
        assert!(!found(&format!("```har\n{entry}\n```\n"), false).is_empty(), "{url}");
    }
}

#[test]
fn an_expression_of_powershell_is_a_value() {
    for value in ["(Get-Content a.json -Raw)", "($body | ConvertTo-Json -Compress)", "(Get-Content a.json).Trim()"] {
        let page = format!(
            "```powershell\ncurl.exe https://a.example.com/b -H \"Content-Type: application/json\" -H (\"A: \" + $b) -d {value} -X PUT\n```\n"
        );
        only_finds(&page, (&format!("-d {value}"), "--dat"), "2:86 error unknown-option");
    }
    let page = "```powershell\ncurl.exe --% https://a.example.com/b\n```\n";
    only_finds(page, ("--%", "--pct"), "2:10 error unknown-option");
}

#[test]
fn what_xargs_replaces_may_be_in_a_url() {
    for (option, replaced) in [("-I{}", "{}"), ("-I {}", "{}"), ("-i", "{}"), ("-I %", "%")] {
        let page = format!("```sh\ncat ids | xargs {option} curl https://a.example.com/{replaced}/b\n```\n");
        only_finds(&page, (&format!("cat ids | xargs {option} "), ""), "2:28 warning invalid-url");
    }
}

#[test]
fn a_phrase_in_brackets_may_stand_for_a_body() {
    for body in ["[JSON body]", "[gzipped JSON]"] {
        let page = format!(
            "```http\nPOST /a HTTP/1.1\nHost: a.example.com\nContent-Type: application/json\nContent-Length: 348\n\n{body}\n```\n"
        );
        assert!(found(&page, true).is_empty(), "{body}: {:?}", found(&page, true));
        only_finds(&page, (body, "[name]"), "7:2 error invalid-json");
        only_finds(&page, (body, "[red green]"), "7:2 error invalid-json");
    }
}
