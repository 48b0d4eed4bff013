//! HTTP messages and console requests.

use harkdown::lint;
use harkdown::rules::Settings;

use super::{assert_blocks_fixed, assert_blocks_left, assert_quiet, block};

#[test]
fn comments_in_messages_stay() {
    let page = "```http\nPOST /x HTTP/1.1\nHost: a.test\nContent-Type: application/json\n\n{\n  \"a\": 1, // the id\n  \"b\": 2\n}\n```\n";
    assert!(lint::check(page, &Settings::default()).diagnostics.is_empty());
}

#[test]
fn bodies_in_consoles_are_read_though_their_first_line_is_broken() {
    assert_blocks_fixed(
        "console",
        &[
            (
                "POST /a/_search\n{\n  query: {\n    \"b\": 1\n  }\n}",
                "POST /a/_search\n{\n  \"query\": {\n    \"b\": 1\n  }\n}",
            ),
            ("POST /a/_search\n{query: {b: \"c\"}}", "POST /a/_search\n{\"query\": {\"b\": \"c\"}}"),
            ("POST /a/_search\n{name\": \"b\", \"c\": 1}", "POST /a/_search\n{\"name\": \"b\", \"c\": 1}"),
            ("POST /a/_search\n'{\"b\": 1}'", "POST /a/_search\n{\"b\": 1}"),
            ("POST /a/_search\n\u{feff}{\"b\": 1}", "POST /a/_search\n{\"b\": 1}"),
            ("PUT /a\n{{\n  \"b\": 1\n}", "PUT /a\n{\n  \"b\": 1\n}"),
            ("PUT /a\n\"b\": {\"c\": 1}, \"d\": 2}", "PUT /a\n{\"b\": {\"c\": 1}, \"d\": 2}"),
            ("GET /a\n{ “b” : \"c\", \"d\": 1 }", "GET /a\n{ \"b\" : \"c\", \"d\": 1 }"),
        ],
    );
}

#[test]
fn what_follows_a_request_and_is_no_json_is_left() {
    assert_quiet(
        "console",
        &[
            "GET /_cat/health?v\nepoch      timestamp cluster status\n1384309446 18:24:06  foo     green",
            "POST /a\n{{body}}",
            "POST /a\n{body}",
            "POST /a\n<body>",
            "POST /a\n{% include body.json %}",
            "POST /a\n{\n  ...\n}",
        ],
    );
    assert_quiet("http", &["POST /a HTTP/1.1\nHost: a.test\n{name}: value\n{headers}\n{{header}}: b"]);
}

#[test]
fn start_lines_and_fields_are_held_to_their_form() {
    assert_blocks_fixed(
        "http",
        &[
            ("GET /x HTTP 1.1\nHost: a.test", "GET /x HTTP/1.1\nHost: a.test"),
            ("GET/v1/x HTTP/1.1\nHost: a.test", "GET /v1/x HTTP/1.1\nHost: a.test"),
            ("GET /x HTTP/1.1\nHost : a.test", "GET /x HTTP/1.1\nHost: a.test"),
        ],
    );
    let misspelt = block("http", "GET /x HTP/1.1\nHost: a.test");
    let found = lint::check(&misspelt, &Settings::default()).diagnostics;
    assert_eq!(found.iter().map(|found| found.rule.name).collect::<Vec<_>>(), ["malformed-message"]);
    assert_blocks_fixed("console", &[("POST/x/_search\n{\"a\": 1}", "POST /x/_search\n{\"a\": 1}")]);
    assert_quiet(
        "http",
        &[
            "GET /x HTTP/2\nHost: a.test",
            "GET /x HTTP/1.0\nHost: a.test",
            "GET /x  # all of them",
            "GET /x/1.1\nHost: a.test",
            "GET /x HTTP/1.1\n{your header} : b",
        ],
    );
    assert_quiet("text", &["GET/PUT /users", "POST/PUT", "GET/x means the same"]);
}

#[test]
fn a_no_break_space_of_a_header_becomes_a_plain_one() {
    assert_blocks_fixed(
        "http",
        &[
            ("GET /x HTTP/1.1\nAccept:\u{a0}text/html", "GET /x HTTP/1.1\nAccept: text/html"),
            ("GET /x HTTP/1.1\nAccept: \u{a0}text/html\u{a0}", "GET /x HTTP/1.1\nAccept: text/html"),
            ("GET /x HTTP/1.1\nAccept\u{a0}: text/html", "GET /x HTTP/1.1\nAccept: text/html"),
            ("GET /x HTTP/1.1\nX-Note: a\u{a0}b", "GET /x HTTP/1.1\nX-Note: a\u{a0}b"),
        ],
    );
    let command = |space| format!("curl https://a.test/x -H 'Accept:{space}text/html'");
    assert_blocks_fixed("bash", &[(command('\u{a0}').as_str(), command(' ').as_str())]);
}

#[test]
fn a_body_or_a_field_below_an_open_query_is_none_of_it() {
    assert_quiet("console", &["PUT /a?\n{\n  \"b\": [\"c\"],\n  \"d\": 1\n}", "GET /a/_search?q=b&\nsize=1"]);
    assert_quiet(
        "http",
        &["POST /x?a=1& HTTP/1.1\nHost: a.test", "POST /x?\nHost: a.test\n\na", "GET /x?\n{{pair}}&b=2"],
    );
}

#[test]
fn a_comma_in_the_version_becomes_a_point() {
    assert_blocks_fixed("http", &[("GET /x HTTP/1,1\nHost: a.test", "GET /x HTTP/1.1\nHost: a.test")]);
    assert_quiet("http", &["GET /x?v=1,1\nHost: a.test", "GET /x HTTP/1.1\nHost: a.test\n\nHTTP/1,1 200 OK"]);
}

#[test]
fn a_body_that_is_said_to_be_no_json_is_left() {
    for media_type in ["text/plain", "text/plain; charset=utf-8", "application/json5", "application/hjson"] {
        let message = |body: &str| format!("POST /x HTTP/1.1\nHost: a.test\nContent-Type: {media_type}\n\n{body}");
        assert_blocks_left("http", &[&message("{\"a\": 1,}"), &message("{'a': 1, b: [x]}")]);
        let har = format!(
            "{{\"method\":\"POST\",\"url\":\"https://a.test/x\",\"postData\":{{\"mimeType\":\"{media_type}\",\"text\":\"{{\\\"a\\\": 1,}}\"}}}}"
        );
        assert_blocks_left("har", &[&har]);
    }
    assert_blocks_fixed(
        "http",
        &[(
            "POST /x HTTP/1.1\nHost: a.test\nContent-Type: application/vnd.a+json\n\n{\"a\": 1,}",
            "POST /x HTTP/1.1\nHost: a.test\nContent-Type: application/vnd.a+json\n\n{\"a\": 1}",
        )],
    );
}
