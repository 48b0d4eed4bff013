//! Checking a page takes time in proportion to its length, whatever it holds.

use std::fs;
use std::time::Instant;

use harkdown::lint;
use harkdown::rules::Settings;

/// What a hostile page repeats.
const PIECES: [&str; 24] = [
    "[", "\"", "\\", "{", "'", ":", ",", "[{\"a\":", "<", "`", "/*", "${", " ", ",\"", "\\\"", "“", "\n", "{\"", "a",
    "\\u", "1", "<%", "//", "}]",
];

/// Where in a page it does.
const PLACES: [(&str, &str); 9] = [
    ("", ""),
    ("```har\n", "\n```\n"),
    ("```har\n{\"method\": \"POST\", \"url\": \"/\", \"postData\": {\"text\": \"{\\\"a\\\": ", "\"}}\n```\n"),
    (
        "```har\n{\"method\": \"POST\", \"url\": \"/\", \"postData\": {\"text\": \"{\\\"scripts\\\":{\\\"a\\\":\\\"",
        "\\\"}}\"}}\n```\n",
    ),
    ("---\ntitle: ", "\n---\n"),
    ("> > ```har\n> > ", "\n> > ```\n"),
    ("- ```har\n", ""),
    ("```sh\ncurl ", "\n```\n"),
    ("```sh\ncurl https://a.example -d '{\"a\": ", "}'\n```\n"),
];

/// The time that this thread has run, in seconds.
fn cpu_time() -> f64 {
    let ran = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = ran.and_then(|ran| ran.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(wall_time, |nanoseconds| nanoseconds / 1e9)
}

fn wall_time() -> f64 {
    thread_local!(static START: Instant = Instant::now());
    START.with(|start| start.elapsed().as_secs_f64())
}

fn once(page: &str) -> f64 {
    let start = cpu_time();
    std::hint::black_box(lint::check(page, &Settings::default()));
    cpu_time() - start
}

/// The shortest of three times that a check took.
fn time_of(page: &str) -> f64 {
    (0..3).map(|_| once(page)).fold(f64::INFINITY, f64::min)
}

/// How many times as long a page of twice the length takes, unless both are quick.
fn growth(page: impl Fn(usize) -> String, size: usize) -> f64 {
    const QUICK: f64 = 0.2;
    if once(&page(2 * size)) < QUICK {
        return 0.0;
    }
    time_of(&page(2 * size)) / time_of(&page(size))
}

fn assert_linear(name: &str, page: impl Fn(usize) -> String) {
    assert_linear_from(4_000, name, page);
}

fn assert_linear_from(size: usize, name: &str, page: impl Fn(usize) -> String) {
    let mut measured = growth(&page, size);
    for _ in 0..3 {
        if measured < 3.0 {
            return;
        }
        measured = growth(&page, size);
    }
    panic!("{name}: twice the length takes {measured:.1} times as long");
}

#[test]
fn repeated_pieces_take_linear_time() {
    for (open, close) in PLACES.iter().step_by(6) {
        for piece in PIECES {
            assert_linear(&format!("{piece:?} behind {open:?}"), |size| {
                format!("{open}{}{close}", piece.repeat(size / piece.len()))
            });
        }
    }
}

#[test]
fn repeated_lines_take_linear_time() {
    let lines = [
        "```har\n",
        "```har\n{\n",
        "~~~har\n{}\n",
        "> ",
        ">\n",
        "> ```har\n",
        "- ```har\n",
        "<div>\n```har\n{}\n```\n",
        "---\n",
        "a: b\n",
        "a: [\n",
        "    ```\n",
        "```har\n{\"a\", 1}\n```\n",
        "```har\n{\"method\": \"GET\", \"url\": \"/\"}\n```\n",
        "[a]: b\n",
        "[^a]: ```har\n",
        "| a |\n",
        "# a\n",
        "<!-- ",
        "\r",
        "```har\n{}\n    ```\n",
        "```har\n{\n\"a\": 1\n",
        "```\n",
        "::: panel\n```har\n",
        "<div>\n```har\n",
        "```sh\ncurl a\n",
        "curl 'a' \\ \n",
        "curl a\n -H 'b'\n",
        "```sh\n$ curl a \"it's\"\n> ",
    ];
    for line in lines {
        assert_linear(&format!("{line:?}"), |size| line.repeat(size / line.len()));
    }
}

#[test]
fn bodies_of_commands_with_many_mistakes_take_linear_time() {
    for (quote, member) in [("\"", "'a':'$b',"), ("\"", "\\\"a\\\",\\\"$b\\\","), ("'", "\"a\" 1,")] {
        assert_linear_from(4_000, member, |size| {
            let members = member.repeat(size / member.len());
            format!("```sh\ncurl https://a.test/x --json {quote}{{{members}}}{quote}\n```\n")
        });
    }
}

#[test]
fn blocks_of_many_messages_take_linear_time() {
    for line in [
        "POST /a HTTP/1.1\nHost: a\n{\"a\": 1}\n\n###\n\n",
        "POST /a HTTP/1.1\nHost a\n\n{\"a\", 1}\n\nHTTP/1.1 200 OK\nB : c\n\n{\"a\", 1}\n\n",
        "\n",
    ] {
        assert_linear_from(60_000, &format!("{line:?}"), |size| {
            format!("```http\nPOST /a HTTP/1.1\nHost: a\n\nb\n\n{}```\n", line.repeat(size / line.len()))
        });
    }
}

/// A page in which a line of a block of shell code, of a body or of prose repeats what is costly to read alone.
#[test]
fn long_lines_of_commands_take_linear_time() {
    for piece in [
        "$(curl ",
        "curl -u a:b ",
        "https://a.test/x ",
        "https://a.test/?a ",
        "https://a.test/x?a[b]=1 ",
        "a@b:~$ curl ",
        "-H \"",
        "-H A: b ",
        "word ",
        "token: \"",
    ] {
        assert_linear(piece, |size| format!("```sh\n{}\n```\n", piece.repeat(size / piece.len())));
        assert_linear(piece, |size| format!("```sh\ncurl {}\n```\n", piece.repeat(size / piece.len())));
    }
}

#[test]
fn long_lines_of_bodies_take_linear_time() {
    let open = r#"{"method": "POST", "url": "/", "postData": {"mimeType": "application/json", "text": ""#;
    for piece in ["\t", "\r", "token: \"", "{\"", "[\"", "-H \"", "\"]}, ", "“", "`"] {
        assert_linear_from(6_000, piece, |size| {
            format!("```har\n{open}{}\"}}}}\n```\n", piece.repeat(size / piece.len()))
        });
    }
}

#[test]
fn long_lines_with_secrets_take_linear_time() {
    // Put together here, so that no one takes them for real ones.
    let secret = ["aB1cD2", "eF3gH4iJ5"].concat();
    for piece in [
        "curl -u a:b ".to_owned(),
        "http -a a:b ".to_owned(),
        "key".to_owned(),
        "key: ".to_owned(),
        format!("token = \"{secret}\" "),
        format!("curl -u ann:{secret} "),
        format!("https://ann:{secret}@a.test "),
    ] {
        assert_linear_from(40_000, &piece, |size| piece.repeat(size / piece.len()));
    }
}
