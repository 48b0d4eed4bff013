//! HAR logs that come in piece by piece.

use std::io::{BufRead, BufReader};

use harkdown::har::log::{Kept, Log, LogEntry, LogStop, MAX_REQUEST, Response};
use harkdown::json::{self, MAX_DEPTH, Value};
use harkdown::text::Position;
use proptest::prelude::*;

use crate::properties::config;

/// All entries, or those before the log is broken, and what is wrong there.
fn read(input: impl BufRead) -> (Vec<LogEntry>, Option<String>) {
    let mut entries = Vec::new();
    let result = Log::new(input).and_then(|mut log| {
        while let Some(entry) = log.next_entry()? {
            entries.push(entry);
        }
        Ok(())
    });
    let broken = result.err().map(|stop| match stop {
        LogStop::Broken { at, message, entry } => {
            let entry = entry.map_or_else(String::new, |entry| format!(", in entry {entry}"));
            format!("{}:{}: {message}{entry}", at.line, at.column)
        }
        LogStop::Unreadable(error) => panic!("{error}"),
    });
    (entries, broken)
}

fn broken(text: &str) -> String {
    read(text.as_bytes()).1.unwrap()
}

#[test]
fn what_is_broken_has_its_place_and_its_entry() {
    let cases = [
        ("", "1:1: expected `{`, found the end"),
        ("[]", "1:1: expected `{`, found `[`"),
        ("{\"entries\": {}}", "1:13: expected `[`, found `{`"),
        ("{\"log\": {\"a\": \"entries\"}}", "1:26: the document holds no `log.entries`"),
        ("{\"a\": 1,}", "1:9: expected a name in double quotes, found `}`"),
        ("{\"entries\": []} 1", "1:17: expected the end of the document, found `1`"),
        ("{\"entries\": [\n{},\né]}", "3:1: expected `{`, found the byte 0xC3, in entry 2"),
        ("{\"entries\": [{} {}]}", "1:17: expected `,` or `]` after an element, found `{`, in entry 1"),
        ("{\"entries\": [{\"é\": \"a\n\"}]}", "1:20: this string is not closed on its line, in entry 1"),
        ("{\"entries\": [{\"a\": \"\\", "1:20: this string is not closed on its line, in entry 1"),
        ("{\"entries\": [{\"a\": [1, }]}", "1:24: expected a value, found `}`, in entry 1"),
        ("{\"entries\": [{\"a\": [nul]}]}", "1:21: expected a value, found `nul`, in entry 1"),
        ("{\"entries\": [{\"a\": {\"b\": 1]}]}", "1:27: expected `,` or `}` after a value, found `]`, in entry 1"),
        ("{\"entries\": [{\"a\": {\"b\" 1}}]}", "1:25: expected `:` after a name, found `1`, in entry 1"),
        ("{\"entries\": [{\"a\": 1 2}]}", "1:22: expected `,` or `}` after a member, found `2`, in entry 1"),
    ];
    for (text, message) in cases {
        assert_eq!(broken(text), message, "{text}");
    }
    let deep = |depth| format!("{{\"entries\": [{{\"a\": {}{}}}]}}", "[".repeat(depth), "]".repeat(depth));
    assert!(broken(&deep(MAX_DEPTH + 1)).ends_with("nest deeper than 256 levels, in entry 1"));
    assert_eq!(read(deep(MAX_DEPTH).as_bytes()).1, None);
}

#[test]
fn a_request_is_kept_up_to_its_limit() {
    let log = |request: &str| format!("\u{feff}{{\"entries\": [{{}}, {{ \"request\":\n {request}}}]}}");
    let request = |len| format!("\"{}\"", "a".repeat(len - 2));
    let kept = |request: &str| read(log(request).as_bytes()).0.pop().unwrap();
    let start = Position { line: 2, column: 2 };
    let fits = request(MAX_REQUEST);
    assert_eq!(
        kept(&fits),
        LogEntry { number: 2, request: Kept::Text { text: fits, start }, response: Response::default() }
    );
    assert_eq!(kept(&request(MAX_REQUEST + 1)).request, Kept::TooLong);
    assert_eq!(read(log("{}").as_bytes()).0[0].request, Kept::Missing);
    assert_eq!(read(&b"{\"entries\": [{\"a\": \"\xff\", \"request\": \"\xff\"}]}"[..]).0[0].request, Kept::NotUtf8);
}

fn value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<i32>().prop_map(Into::into),
        any::<String>().prop_map(Into::into)
    ];
    let name = prop_oneof![Just("request".to_owned()), Just("entries".to_owned()), ".{0,20}"];
    leaf.prop_recursive(3, 20, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::vec((name.clone(), inner), 0..4)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

fn log() -> impl Strategy<Value = String> {
    let entry = prop::collection::vec((prop_oneof![Just("request"), Just("response"), Just("time")], value()), 0..4);
    let entry = entry.prop_map(|members| {
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<serde_json::Map<_, _>>()
    });
    (prop::collection::vec(entry, 0..5), value(), any::<bool>()).prop_map(|(entries, other, is_pretty)| {
        let log = serde_json::json!({"pages": other.clone(), "log": {"creator": other, "entries": entries}});
        if is_pretty { serde_json::to_string_pretty(&log).unwrap() } else { log.to_string() }
    })
}

/// The requests of a log as the parser of whole documents sees them: their texts and where they start.
fn requests<'t>(root: &'t Value<'t>, text: &'t str) -> Vec<Option<&'t str>> {
    let entries = root.get("log").unwrap().get("entries").unwrap();
    let request = |entry: &'t Value<'t>| entry.get("request").map(|request| request.span.of(text));
    entries.as_array().unwrap().iter().map(request).collect()
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_log_gives_the_requests_that_it_holds_however_it_comes_in(text in log(), size in 1_usize..50) {
        let (entries, broken) = read(BufReader::with_capacity(size, text.as_bytes()));
        prop_assert_eq!(broken, None);
        let kept: Vec<Option<&str>> = entries.iter().map(|entry| match &entry.request {
            Kept::Text { text: kept, start } => {
                let line = text.lines().nth(start.line as usize - 1).unwrap();
                let from: String = line.chars().skip(start.column as usize - 1).collect();
                assert!(from.starts_with(kept.lines().next().unwrap()));
                Some(kept.as_str())
            }
            _ => None,
        }).collect();
        let root = json::parse(&text).unwrap();
        prop_assert_eq!(kept, requests(&root, &text));
    }

    #[test]
    fn what_is_cut_off_or_changed_never_panics_and_gives_the_same_start(text in log(), at in any::<usize>(), byte: u8) {
        let whole = read(text.as_bytes()).0;
        let mut bytes = text.into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        read(&*bytes);
        bytes.truncate(at);
        let (entries, broken) = read(&*bytes);
        prop_assert!(broken.is_some());
        prop_assert!(whole.starts_with(&entries));
    }
}
