//! Commands whose lines do not go on, or whose URLs have no quotes.

use harkdown::diagnostic::Applicability;
use harkdown::lint;
use harkdown::rules::Settings;

use super::{assert_blocks_fixed, assert_blocks_left, assert_quiet, block, has_errors};

#[test]
fn a_pipe_on_the_next_line_goes_on() {
    assert_blocks_fixed(
        "bash",
        &[
            ("curl -s https://a.test/x\n  | jq .name", "curl -s https://a.test/x \\\n  | jq .name"),
            ("curl -s https://a.test/x\n&& echo done", "curl -s https://a.test/x \\\n&& echo done"),
        ],
    );
    assert_blocks_left(
        "bash",
        &[
            "curl -s https://a.test/x\n| name | age |",
            "curl -s https://a.test/x |\n  jq .name",
            "curl -s https://a.test/x \\\n  | jq .name",
            "curl -s https://a.test/x\n\n| jq is needed",
        ],
    );
}

#[test]
fn the_url_after_a_header_without_quotes_is_none_of_it() {
    assert_blocks_fixed(
        "bash",
        &[
            (
                "curl -H Accept: application/json api.example.com/v1/users",
                "curl -H 'Accept: application/json' api.example.com/v1/users",
            ),
            (
                "curl -H Accept: application/json localhost:8080/users",
                "curl -H 'Accept: application/json' localhost:8080/users",
            ),
            ("curl -H Accept: text/html 127.0.0.1:8080", "curl -H 'Accept: text/html' 127.0.0.1:8080"),
            ("curl -H Accept: text/html YOUR_DOMAIN/users -s", "curl -H 'Accept: text/html' YOUR_DOMAIN/users -s"),
            (
                "curl -H Authorization: Bearer eyJhbGci.eyJzdWIi.c2ln example.com/items",
                "curl -H 'Authorization: Bearer eyJhbGci.eyJzdWIi.c2ln' example.com/items",
            ),
            (
                "curl -H Authorization: Bearer eyJhbGci.eyJzdWIi.c2ln https://a.example/items",
                "curl -H 'Authorization: Bearer eyJhbGci.eyJzdWIi.c2ln' https://a.example/items",
            ),
            ("curl https://a.example -H Host: b.example", "curl https://a.example -H 'Host: b.example'"),
            (
                "curl https://a.example -H If-Modified-Since: Sat, 29 Oct 1994 19:43:31 GMT",
                "curl https://a.example -H 'If-Modified-Since: Sat, 29 Oct 1994 19:43:31 GMT'",
            ),
            (
                "curl -H User-Agent: Mozilla/5.0 example.com/items",
                "curl -H 'User-Agent: Mozilla/5.0' example.com/items",
            ),
        ],
    );
    assert_blocks_left(
        "bash",
        &[
            "curl -H X-Empty: example.com",
            "curl -H X-Empty: /v1/users",
            "curl -H Authorization: Bearer abc.def.ghi",
            "curl -H Accept: application/json",
            "curl https://a.example -H Accept: application/json b.example/x",
            "curl https://a.example -H X-Empty: example.com",
            "curl -H X-Forwarded-Host: b.example a.example/items",
            "curl -H Authorization: Bearer abc.def.ghi https://a.example",
        ],
    );
}

#[test]
fn a_url_gets_quotes_around_all_of_it_or_none() {
    assert_blocks_fixed(
        "bash",
        &[
            ("curl https://a.test/x?page=1&limit=10", "curl 'https://a.test/x?page=1&limit=10'"),
            ("curl https://a.test/x?page=1&limit=10 | jq .", "curl 'https://a.test/x?page=1&limit=10' | jq ."),
            ("curl https://a.test/x?page=1&limit=10; echo", "curl 'https://a.test/x?page=1&limit=10'; echo"),
            ("curl https://a.test/x?a=1&b=2 -H 'A: b&c=d'", "curl 'https://a.test/x?a=1&b=2' -H 'A: b&c=d'"),
            ("curl https://a.test/x?a=1&amp;limit=10", "curl 'https://a.test/x?a=1&limit=10'"),
            ("curl https://a.test/x?a=1&amp;b=2&amp;c=3 -s", "curl 'https://a.test/x?a=1&b=2&c=3' -s"),
            ("curl https://a.test/x?q=a > out.json", "curl 'https://a.test/x?q=a' > out.json"),
            ("curl https://a.test/x?q=a && echo", "curl 'https://a.test/x?q=a' && echo"),
            ("curl https://a.test/x?a=$A&b=2", "curl \"https://a.test/x?a=$A&b=2\""),
            ("curl https://a.test/x?$select=id&$top=5", "curl 'https://a.test/x?$select=id&$top=5'"),
            ("curl https://a.test/x?$select=id", "curl 'https://a.test/x?$select=id'"),
        ],
    );
    let broken = [
        "curl https://a.test/x?a=1&copy;=2&b=3",
        "curl https://a.test/x?a=AT&amp;T&b=2",
        "curl https://a.test/x?a=1&b=2 \\\n  c&d=3",
        "curl https://a.test/x?a=1&amp;b=2 c&amp;d=3",
        "curl https://a.test/x?q=cats & dogs&limit=5",
        "curl https://a.test/x?from=2020-01-01 00:00&to=2020-02-01",
        "curl https://a.test/x?q=red shoes&limit=5",
        "curl https://a.test/x?a=1&filter=name eq 'bob'",
        "curl https://a.test/x?q=a|b&x=1",
        "curl https://a.test/x?q=a;b=2&x=1",
        "curl https://a.test/x?time>=5&b=<3",
        "curl https://a.test/x?a=1 &b=2",
        "curl https://a.test/x?q=(a OR b)&n=1",
        "curl https://a.test/x?$PARAM=id&$top=$TOP",
        "curl https://a.test/x?a=$1&b=2",
        "curl https://a.test/x?$select=id&name=$NAME",
    ];
    assert_blocks_left("bash", &broken);
    for text in broken {
        let found = lint::check(&block("bash", text), &Settings::default());
        assert!(has_errors(&found.diagnostics), "{text}\n{:?}", found.diagnostics);
    }
    assert_blocks_left("bash", &["curl https://a.test/x?a=1 & b=2"]);
    for text in
        ["curl 'https://a.test/x?q=a' & sleep 1", "curl 'https://a.test/x?q=a'; A=1 env", "curl https://a.test/x & B=2"]
    {
        assert_quiet("bash", &[text]);
    }
}

#[test]
fn what_curl_prints_about_its_options_goes_on_no_command() {
    assert_quiet(
        "bash",
        &[
            "curl --help\n  -d, --data <data>   HTTP POST data\n  -f, --fail          Fail fast",
            "$ curl --help\n     --compressed    Ask for a compressed response\n",
            "$ curl https://a.test/x\n  -d, --data <data>   HTTP POST data",
        ],
    );
    assert_blocks_fixed("bash", &[("curl https://a.test/x\n  -d 'a=1'", "curl https://a.test/x \\\n  -d 'a=1'")]);
}

#[test]
fn many_lost_lines_are_put_right_in_time() {
    let text = "curl https://a.test/\n -H 'A: b'\n\n".repeat(1_000);
    let started = std::time::Instant::now();
    let found = lint::check(&block("bash", &text), &Settings::default()).diagnostics;
    assert_eq!(found.len(), 1_000);
    let took = started.elapsed();
    assert!(took < std::time::Duration::from_secs(10), "{took:?}");
}

/// An empty line within a command goes alone: what a list, a quote or a note has before the next line stays.
#[test]
fn an_empty_line_within_a_command_goes_alone() {
    for (before, after) in [
        (
            "1. Create it:\n\n    ```bash\n    curl -X POST https://a.test/x \\\n\n      -H 'A: b'\n    ```\n",
            "1. Create it:\n\n    ```bash\n    curl -X POST https://a.test/x \\\n      -H 'A: b'\n    ```\n",
        ),
        (
            "> ```bash\n> curl https://a.test/x \\\n>\n>   -H 'A: b'\n> ```\n",
            "> ```bash\n> curl https://a.test/x \\\n>   -H 'A: b'\n> ```\n",
        ),
        (
            "- x\n\n  ```bash\n  curl https://a.test/x \\\n\n\n    -H 'A: b'\n  ```\n",
            "- x\n\n  ```bash\n  curl https://a.test/x \\\n    -H 'A: b'\n  ```\n",
        ),
        (
            "!!! note\n\n    ```bash\n    curl https://a.test/x \\\n\n      -H 'A: b'\n    ```\n",
            "!!! note\n\n    ```bash\n    curl https://a.test/x \\\n      -H 'A: b'\n    ```\n",
        ),
        (
            "```bash\r\ncurl https://a.test/x \\\r\n\r\n  -H 'A: b'\r\n```\r\n",
            "```bash\r\ncurl https://a.test/x \\\r\n  -H 'A: b'\r\n```\r\n",
        ),
        // A comment is its author's.
        (
            "```bash\ncurl https://a.test/x \\\n\n# with a header\n  -H 'A: b'\n```\n",
            "```bash\ncurl https://a.test/x \\\n\n# with a header\n  -H 'A: b'\n```\n",
        ),
    ] {
        assert_eq!(lint::fix(before, &Settings::default(), Applicability::Safe).text, after);
    }
}

/// What works as it is written, or would mean something else in quotes, stays.
#[test]
fn a_url_that_the_shell_reads_as_it_was_meant_stays() {
    for command in [
        "curl https://a.test/x?a=1\\&b=2",
        "curl https://a.test/x?q=\\{a\\}\\&b=\\$c",
        "curl https://a.test/x?a=1\\\n  -H 'A: b'",
        "curl https://a.test/{1..3}?a=1",
        "curl https://a.test/page-{01..10}.html?a=1",
        "curl -s https://a.test/x?a=1&pid=$!",
        "curl -s https://a.test/x?a=1&wait",
        "curl \"https://a.test/x?filter[a]=1\" \"https://a.test/[1-3]\"",
        "curl -o \"f_#1.txt\" \"https://a.test/{a,b}?f[x]=1\"",
    ] {
        let page = format!("```bash\n{command}\n```\n");
        assert_eq!(lint::fix(&page, &Settings::default(), Applicability::Safe).text, page);
    }
    let page = "```bat\ncurl https://a.test/x?a=1^&b=2&c=3\n```\n";
    assert_eq!(lint::fix(page, &Settings::default(), Applicability::Safe).text, page);
    assert_quiet("powershell", &["curl -Uri https://a.test/x -Method POST -Body (@{a=1} | ConvertTo-Json)"]);
}

/// A block that ends in a quote, with no line end after it, is read; and no fix is made again and again.
#[test]
fn commands_that_are_cut_off_are_fixed_once_and_never_fail() {
    for page in [
        "```bash\ncurl https://a.test/x -d 'it'\\''",
        "```\ncurl -X\\''",
        "```bash\ncurl 'a''",
        "```bash\ncurl https://a.test/$(id \\\n-H \"A: b\"\n```\n",
    ] {
        let once = lint::fix(page, &Settings::default(), Applicability::Safe).text;
        assert_eq!(lint::fix(&once, &Settings::default(), Applicability::Safe).text, once);
    }
}
