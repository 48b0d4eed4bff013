//! The JSON parser agrees with `serde_json`, and strings survive their escapes.

use std::fs;
use std::path::Path;

use harkdown::json::{self, Kind, MAX_DEPTH, string};
use harkdown::text::Span;
use proptest::prelude::*;
use serde_json::Value;

/// The value of a document, if it is one to harkdown.
fn ours(text: &str) -> Option<Value> {
    json::parse(text).ok().map(|value| normalised(Value::from(&value)))
}

/// A value with its numbers as `serde_json` writes them, which is `1e+5` for `1e5`.
fn normalised(value: Value) -> Value {
    match value {
        Value::Number(lexeme) => serde_json::from_str(lexeme.as_str()).unwrap(),
        Value::Array(elements) => elements.into_iter().map(normalised).collect(),
        Value::Object(members) => members.into_iter().map(|(key, value)| (key, normalised(value))).collect(),
        other => other,
    }
}

/// The value of a document, if it is one to `serde_json`.
fn theirs(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// Whether a text holds a surrogate escape: a lone one is U+FFFD to harkdown, and an error to `serde_json`.
fn may_hold_surrogates(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["\\ud8", "\\ud9", "\\uda", "\\udb", "\\udc", "\\udd", "\\ude", "\\udf"].iter().any(|unit| text.contains(unit))
}

fn value() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?".prop_map(|lexeme| lexeme),
    ];
    let number = number.prop_map(|lexeme| Value::Number(serde_json::from_str(&lexeme).unwrap()));
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        number,
        any::<String>().prop_map(Value::String)
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((".{0,4}", inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Text that is nearly JSON: pieces of it in any order.
fn nearly_json() -> impl Strategy<Value = String> {
    let pieces = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\"a\"",
        "\"a\":",
        "1",
        "-",
        "0",
        "0.5",
        ".",
        "1e5",
        "e",
        "E+",
        "true",
        "false",
        "null",
        "nul",
        " ",
        "\n",
        "\t",
        "\r",
        "\\n",
        "\\u0041",
        "\\u00e",
        "\\ud83d\\ude00",
        "\u{feff}",
        "\u{a0}",
        "\u{0}",
        "\u{1f}",
        "ä",
        "/",
        "//",
        "'",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(super::config(512))]

    #[test]
    fn a_written_value_is_read_as_it_was(value in value()) {
        prop_assert_eq!(ours(&value.to_string()), Some(value.clone()));
        prop_assert_eq!(ours(&serde_json::to_string_pretty(&value).unwrap()), Some(value.clone()));
    }

    #[test]
    fn the_same_texts_are_json(text in nearly_json()) {
        prop_assert_eq!(ours(&text), theirs(&text));
    }

    #[test]
    fn a_changed_document_is_json_to_both_or_to_none(
        value in value(),
        at in any::<prop::sample::Index>(),
        piece in prop::sample::select(vec!["", "\"", ",", "}", "[", "\\", "0", "\u{7}", ".", "e"]),
    ) {
        let text = value.to_string();
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let at = places[at.index(places.len())];
        let end = text.ceil_char_boundary(at + 1);
        let changed = format!("{}{piece}{}", &text[..at], &text[end..]);
        prop_assert_eq!(ours(&changed), theirs(&changed));
    }

    #[test]
    fn the_last_duplicate_wins(keys in prop::collection::vec("[ab]", 1..8)) {
        let members: Vec<String> = keys.iter().zip(0..).map(|(key, at)| format!("\"{key}\":{at}")).collect();
        let text = format!("{{{}}}", members.join(","));
        prop_assert_eq!(ours(&text), theirs(&text));
        let root = json::parse(&text).unwrap();
        prop_assert_eq!(root.as_object().unwrap().len(), keys.len());
    }

    #[test]
    fn a_string_survives_its_escapes(text in any::<String>()) {
        let raw = string::encode(&text);
        let decoded = string::decode(&raw);
        prop_assert_eq!(&decoded.text, &text);
        prop_assert_eq!(theirs(&format!("\"{raw}\"")), Some(Value::String(text)));
    }

    #[test]
    fn the_map_of_a_string_leads_to_its_characters(raw in "([ -!#-\\[\\]-~äß€😀]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4}){0,24}") {
        let decoded = string::decode(&raw);
        let mut end = 0;
        for (at, character) in decoded.text.char_indices() {
            let place = decoded.map.span(Span::from(at..at + character.len_utf8()));
            prop_assert_eq!(place.start, end, "characters stand side by side");
            prop_assert_eq!(string::decode(place.of(&raw)).text, character.to_string());
            end = place.end;
        }
        prop_assert_eq!(end as usize, raw.len());
    }

    #[test]
    fn decoding_never_fails(raw in any::<String>(), cut in "(\\\\u?[0-9a-fA-F]{0,5}|\\\\|\"|ä){0,6}") {
        let _ = string::decode(&raw);
        let _ = string::decode(&cut);
    }
}

#[test]
fn a_lone_surrogate_is_the_replacement_character() {
    for raw in ["\\ud800", "\\udc00", "\\ud800\\ud800\\udc00", "\\ud83dx", "\\ud83d\\u0041"] {
        let text = format!("\"{raw}\"");
        let value = json::parse(&text).unwrap().as_str().unwrap().into_owned();
        assert!(value.contains('\u{fffd}'), "{raw}");
        assert!(theirs(&text).is_none(), "{raw}");
    }
}

#[test]
fn numbers_keep_their_lexemes() {
    for lexeme in ["1.0", "1.00", "-0", "1e5", "1E+05", "12345678901234567890", "0.10"] {
        assert_eq!(json::parse(lexeme).unwrap().kind, Kind::Number(lexeme));
    }
}

#[test]
fn nesting_is_read_to_its_limit_and_refused_beyond() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(json::parse(&nested(MAX_DEPTH)).is_ok());
    let stop = json::parse(&nested(MAX_DEPTH + 1)).unwrap_err();
    assert!(stop.too_deep);
    assert_eq!(stop.offset as usize, MAX_DEPTH);
}

/// The test files of a folder, each with its name.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/json").join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())).collect()
}

#[test]
fn valid_files_are_json() {
    let files = files("valid");
    assert!(files.len() > 25, "the files are there");
    for (name, bytes) in files {
        let text = String::from_utf8(bytes).unwrap();
        let value = ours(&text).unwrap_or_else(|| panic!("{name} is JSON"));
        if !may_hold_surrogates(&text) && !name.starts_with("deep") {
            assert_eq!(Some(value), theirs(&text), "{name}");
        }
    }
}

#[test]
fn invalid_files_are_not_json() {
    let files = files("invalid");
    assert!(files.len() > 50, "the files are there");
    for (name, bytes) in files {
        let text = String::from_utf8(bytes).unwrap();
        assert!(json::parse(&text).is_err(), "{name} is no JSON");
        assert!(theirs(&text).is_none(), "{name} is no JSON to serde_json");
    }
}
