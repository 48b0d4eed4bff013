//! JSON that is broken, and what is left of it after safe fixes.

use harkdown::diagnostic::Applicability;
use harkdown::json;
use harkdown::lint;
use harkdown::page::Page;
use harkdown::rules::Settings;

use super::{
    TO, assert_blocks_fixed, assert_blocks_left, assert_fixed, assert_left, block, body, findings, fixed, page,
    safely_fixed, with_payload,
};

#[test]
fn a_bracket_too_many_is_the_one_that_the_lines_contradict() {
    let body = "{\n  \"took\": 1,\n  \"hits\": {\n    \"total\": 2,\n    \"is\": \"eq\"},\n    \"all\": [\n      1\n    ]\n  }\n}\n";
    assert_left(&[body, r#"["a": 1, "b": 2]"#, r#"{"m": ["role": "user", "content": "hi"], "n": 1}"#]);
}

#[test]
fn the_slashes_of_a_url_start_no_comment() {
    let page = |body: &str| format!("```json\n{body}\n```\n");
    let broken = page(r#"{ "url": ""http://127.0.0.1:9090/api/v1/alerts", "n": 1 }"#);
    let fixed = page(r#"{ "url": "http://127.0.0.1:9090/api/v1/alerts", "n": 1 }"#);
    assert_eq!(lint::fix(&broken, &Settings::default(), Applicability::Safe).text, fixed);
    let email = page(r#"{ "login": ada@example.com", "n": 1 }"#);
    let fixed = page(r#"{ "login": "ada@example.com", "n": 1 }"#);
    assert_eq!(lint::fix(&email, &Settings::default(), Applicability::Safe).text, fixed);
    let unquoted = page(r#"{ "url": https://b.test/y, "n": 1 }"#);
    assert_eq!(lint::fix(&unquoted, &Settings::default(), Applicability::Safe).text, unquoted);
}

#[test]
fn two_strings_in_braces_are_a_pair_where_something_says_so() {
    assert_left(&[r#"{"FIRST_ID", "OTHER_ID"}"#, r#"{"get", "POST"}"#]);
    assert_left(&[r#"{"red", "green"}"#, r#"{"a": {"red", "green"}, "b": 1}"#, r#"[{"red", "green"}, {"x": "y"}]"#]);
    let shown = |body: &str| findings(body)[0].alternatives.iter().map(|way| way.title.clone()).collect::<Vec<_>>();
    assert_eq!(shown(r#"{"red", "green"}"#), ["replace `,` with `:`", "replace the braces with brackets"]);
    assert_fixed([
        (r#"{"id": 1, "name", "Ann"}"#, r#"{"id": 1, "name": "Ann"}"#),
        (r#"{"name", "Ann", "id": 1}"#, r#"{"name": "Ann", "id": 1}"#),
        (r#"[{"name": "Ann"}, {"name", "Bob"}]"#, r#"[{"name": "Ann"}, {"name": "Bob"}]"#),
        (r#"{"client_id", "YOUR-CLIENT-ID"}"#, r#"{"client_id": "YOUR-CLIENT-ID"}"#),
        (r#"{"a": {"id", "<your id>"}}"#, r#"{"a": {"id": "<your id>"}}"#),
    ]);
    let header = |mark: &str| {
        format!(
            "```har\n{{\"method\": \"GET\", \"url\": \"https://a.test/x\", \"headers\": [{{\"name\"{mark} \"A\", \"value\": \
             \"b\"}}]}}\n```\n"
        )
    };
    assert_eq!(lint::fix(&header(","), &Settings::default(), Applicability::Safe).text, header(":"));
}

#[test]
fn a_line_break_of_two_characters_in_a_string_is_written_as_one() {
    let page = |body: &str| format!("```json\r\n{body}\r\n```\r\n");
    let fixed = |body: &str| lint::fix(&page(body), &Settings::default(), Applicability::Safe).text;
    assert_eq!(fixed("{\"a\": \"x\r\ny\",\r\n\"b\": 1}"), page("{\"a\": \"x\\ny\",\r\n\"b\": 1}"));
    assert_eq!(fixed("{\"a\": \"x\r\ny\", \"b\": \"z\\r\\n\"}"), page("{\"a\": \"x\\ny\", \"b\": \"z\\r\\n\"}"));
}

#[test]
fn backslashes_of_a_string_are_doubled_all_or_not_at_all() {
    assert_fixed([
        (r#"{"a": "C:\dir\new"}"#, r#"{"a": "C:\\dir\\new"}"#),
        (r#"{"a": "C:\Users\bob\tmp\x 1.txt"}"#, r#"{"a": "C:\\Users\\bob\\tmp\\x 1.txt"}"#),
        (r#"{"a": "C:\\dir\doc"}"#, r#"{"a": "C:\\dir\\doc"}"#),
        (r#"{"a": "\\bfoo\d"}"#, r#"{"a": "\\bfoo\\d"}"#),
    ]);
    assert_left(&[
        r#"{"a": "\bfoo\d"}"#,
        r#"{"a": "see C:\dir\new there"}"#,
        r#"{"a": "\\srv\share\new"}"#,
        r#"{"a": "\\srv\share"}"#,
    ]);
}

#[test]
fn digits_are_never_changed() {
    assert_left(&[
        r#"{"zip": 02134}"#,
        r#"{"phone": 0041791234567}"#,
        r#"{"tel": +491234}"#,
        r#"{"a": [1 000, 2 000]}"#,
        r#"{"a": 1_000}"#,
        r#"{"a": e5}"#,
        r#"{"a": - 1}"#,
        r#"{"a": 0x1F}"#,
        r#"{"a": .5}"#,
    ]);
}

#[test]
fn what_may_be_a_number_or_a_literal_gets_no_quotes() {
    assert_left(&[
        r#"{"n": {{count}}, "id": "{{id}}"}"#,
        r#"{"n": SESSION_LIFETIME_VALUE}"#,
        r#"{"n": <n>}"#,
        r#"{"n": ${n}}"#,
        r#"{"ok": tru}"#,
        r#"{"ok": flase}"#,
        r#"{"ok": yes}"#,
        r#"{"name": name}"#,
        r#"{"a": 2020-01-01}"#,
    ]);
}

#[test]
fn names_get_their_quotes() {
    assert_fixed([
        (r"{404: 7}", r#"{"404": 7}"#),
        (r#"{"m": {1: 2, 3: 4}}"#, r#"{"m": {"1": 2, "3": 4}}"#),
        (r"{true: 1}", r#"{"true": 1}"#),
        (r"{a: 'b', c: 'd'}", r#"{"a": "b", "c": "d"}"#),
    ]);
}

#[test]
fn a_bare_word_gets_quotes_where_a_text_is_certain() {
    assert_left(&[
        r#"{"on": enabled}"#,
        r#"{"on": enabled, "off": "x"}"#,
        r#"{"user": userId, "n": 1}"#,
        r#"{"n": max-items}"#,
        r#"{"tags": [red, green]}"#,
    ]);
    assert_eq!(fixed(r#"{"on": enabled}"#, Applicability::Unsafe), r#"{"on": "enabled"}"#);
    let page = "```har\n{\"method\": GET, \"url\": \"https://a.test/x\"}\n```\n";
    let fixed = lint::fix(page, &Settings::default(), Applicability::Safe).text;
    assert_eq!(fixed, page.replace("GET", "\"GET\""));
}

#[test]
fn a_pair_stays_a_pair_and_a_bracket_that_fits_stays() {
    assert_left(&[
        r"{:2}",
        r#"{"f":[{"n":"a"}, "n":"b"]}"#,
        r#"["a", "n":"b"]"#,
        r#"{ ["K","V"], ["L","W"] }"#,
        r#"{"a":[},"b":1}"#,
        r#"{"a":{"b":{"c":1}},"d":[1]}}"#,
    ]);
}

#[test]
fn nothing_but_a_comment_is_deleted() {
    assert_left(&[
        r#"{"a": 1, // one, "b": 2}"#,
        r#"{"a": 1 /* open, "b": 2}"#,
        r#"/* 1 */ {"a":1} /* 2 */ {"b":2}"#,
        r#"{"a":1} {"b":2}"#,
        r#"{"a":"b"}#{"c":1}"#,
        r#"{"a": 1} trailing text"#,
        "{\n  \"a\": 1, // \"b\": 2, \"c\": 3\n  \"d\": 4\n}",
        r#"{"a": “q””}"#,
    ]);
    assert_fixed([
        ("{\n  \"a\": 1, // the first\n  \"d\": 4\n}", "{\n  \"a\": 1,\n  \"d\": 4\n}"),
        ("{\n  \"a\": 1,\n  // \"b\": 2,\n  \"d\": 4\n}", "{\n  \"a\": 1,\n  \"d\": 4\n}"),
        (r#"{"a": 1, /* optional */ "d": 4}"#, r#"{"a": 1,  "d": 4}"#),
    ]);
}

#[test]
fn an_escape_too_many_or_too_few_is_undone() {
    assert_fixed([
        (r#"{\"a\": 1, \"b\": \"x\"}"#, r#"{"a": 1, "b": "x"}"#),
        (r#"{\"a\": \"x \\\"y\\\"\"}"#, r#"{"a": "x \"y\""}"#),
        (r#"{"a": "it\'s \'a\' \'b\' \'c\' x"}"#, r#"{"a": "it's 'a' 'b' 'c' x"}"#),
        (r#"{"a": "\d+"}"#, r#"{"a": "\\d+"}"#),
    ]);
    assert_eq!(fixed(r#"{"a": "\x41"}"#, Applicability::Unsafe), r#"{"a": "\u0041"}"#);
}

#[test]
fn a_body_without_its_escapes_gets_all_of_them() {
    let page = page("BODY").replace("BODY", r#"{"a": "x\ny", "b": "q\"r"}"#);
    let fixed = lint::fix(&page, &Settings::default(), Applicability::Safe);
    assert_eq!(body(&fixed.text).as_deref(), Some(r#"{"a": "x\ny", "b": "q\"r"}"#));
    assert!(fixed.checked.diagnostics.is_empty(), "{:?}", fixed.checked.diagnostics);
}

#[test]
fn a_departure_from_har_says_nothing_about_a_mistake_elsewhere() {
    for (before, after) in [
        (r#""foo": 1, "cookies": [],, "headers": []"#, r#""foo": 1, "cookies": [], "headers": []"#),
        (r#""bodySize": "-1", "headers": [],"#, r#""bodySize": -1, "headers": []"#),
    ] {
        let page =
            |fields: &str| format!("```har\n{{\"method\": \"GET\", \"url\": \"https://a.test/x\", {fields}}}\n```\n");
        let fixed = lint::fix(&page(before), &Settings::default(), Applicability::Safe).text;
        let block = Page::parse(&fixed).blocks[0].content().text.to_string();
        assert!(json::parse(&block).is_ok() && block.contains(after), "{fixed}");
    }
}

/// What the request lacks besides is found before and behind the repair, with another size perhaps.
#[test]
fn a_body_is_repaired_whatever_its_request_lacks() {
    let untyped = "```sh\ncurl https://a.test/x -d '{\"a\": 1,}'\n```\n";
    let fixed = lint::fix(untyped, &Settings::default(), Applicability::Safe).text;
    assert_eq!(fixed, untyped.replace("1,}", "1}"));
    let sized = "```http\nPOST /x HTTP/1.1\nHost: a.test\nContent-Type: application/json\nContent-Length: 20\n\n{\"a\": 1,}\n```\n";
    let fixed = lint::fix(sized, &Settings::default(), Applicability::Safe).text;
    assert!(fixed.contains("{\"a\": 1}"), "{fixed}");
}

#[test]
fn json_in_a_string_of_a_body_is_repaired_like_the_body() {
    for (before, after) in [
        (r#"{"a", 1, "b": 2}"#, r#"{"a": 1, "b": 2}"#),
        (r#"{"a": 1, "b": 2,}"#, r#"{"a": 1, "b": 2}"#),
        (r"{'a': 'x', 'b': 2}", r#"{"a": "x", "b": 2}"#),
        (r#"{a: 1, "b": 2}"#, r#"{"a": 1, "b": 2}"#),
        (r#"{"a": 1 "b": "{\"c\", 2, \"d\": 3}"}"#, r#"{"a": 1, "b": "{\"c\": 2, \"d\": 3}"}"#),
    ] {
        let page = page(&with_payload(before));
        let found = lint::check(&page, &Settings::default()).diagnostics;
        assert!(found.iter().all(|found| found.layers[2] == "payload"), "{before}: {found:?}");
        let fixed = lint::fix(&page, &Settings::default(), Applicability::Safe).text;
        assert_eq!(body(&fixed), Some(with_payload(after)));
    }
}

#[test]
fn a_certain_repair_is_safe_beside_one_that_is_not() {
    assert_fixed([
        (r#"{"a", 1, "b": 2, "c": 3, "d": 60 * 60}"#, r#"{"a": 1, "b": 2, "c": 3, "d": 60 * 60}"#),
        (r#"{"zip": 02134, "b": [1, 2], 'c': "x"}"#, r#"{"zip": 02134, "b": [1, 2], "c": "x"}"#),
        (
            r#"{"f": [{"n": "a"}, "n": "b"], "b": 1, "x": {"c": True, "d": 2}}"#,
            r#"{"f": [{"n": "a"}, "n": "b"], "b": 1, "x": {"c": true, "d": 2}}"#,
        ),
    ]);
}

#[test]
fn a_mistake_of_one_layer_hides_none_of_another() {
    let har = |method: &str, body: &str| {
        let text = json::string::encode(body);
        format!(
            "```har\n{{\"method\": {method}, \"url\": \"https://a.test/x\", \"postData\": \
             {{\"mimeType\": \"application/json\", \"text\": \"{text}\"}}}}\n```\n"
        )
    };
    let inner = with_payload(r#"{"a", 1, "b": 2}"#).replace(r#""event": "#, r#""event" "#);
    let fixed = |page: &str| lint::fix(page, &Settings::default(), Applicability::Safe).text;
    assert_eq!(fixed(&har("'POST'", &inner)), har("\"POST\"", &with_payload(r#"{"a": 1, "b": 2}"#)));
    // Nobody knows the method, and the body is clear all the same.
    assert_eq!(fixed(&har("getMethod()", &inner)), har("getMethod()", &with_payload(r#"{"a": 1, "b": 2}"#)));
}

#[test]
fn backslashes_that_may_stand_for_themselves_are_not_doubled() {
    // `\\n` in an unescaped body is a line break whose quotes alone lost their backslashes, or a backslash and a letter.
    let page = |body: &str| page("BODY").replace("BODY", body);
    let broken = page(r#"{"a": "x\\ny"}"#);
    assert_eq!(lint::fix(&broken, &Settings::default(), Applicability::Safe).text, broken);
    for (body, wanted) in
        [(r#"{"a": "say \\\"x\\\"\\n"}"#, "{\"a\": \"say \\\"x\\\"\\n\"}"), (r#"{"a": "\\d"}"#, r#"{"a": "\\d"}"#)]
    {
        let fixed = lint::fix(&page(body), &Settings::default(), Applicability::Safe).text;
        assert_eq!(self::body(&fixed).as_deref(), Some(wanted));
    }
}

#[test]
fn what_is_made_up_or_may_be_elsewhere_is_left() {
    assert_left(&[
        // Nothing of the value is there.
        "{\"a\": 1,\n  \"b\":\n}",
        // The letter before the string may be one too many.
        r#"{"a": [1"b", "c"]}"#,
        "{\"a\": [1\n  \"b\",\n  \"c\"\n]}",
    ]);
    // The comma at the end may be inside of the string or after it.
    assert!(fixed("{\n\"a\": \"b,\n, \"c\": \"d\"\n}", Applicability::Safe).contains("\"b,\n"));
    // A comment that holds the end of the document holds the pair before it, too.
    assert_blocks_left("json", &["{\"a\": 1 // x, \"b\": 2}", "{\n  \"a\": [1, 2 // two]\n}"]);
    assert_blocks_fixed("json", &[("{\n  \"a\": 1, // {\"b\": 2}\n}", "{\n  \"a\": 1 // {\"b\": 2}\n}")]);
}

#[test]
fn a_comma_at_the_start_of_a_line_says_nothing_about_brackets() {
    let before = "{\n\t\"a\": \"x\",\n\t, \"b\": 1,\n\t\"l\": {\n\t\t\"p\",\n\t\t\"q\"\n\t],\n\t\"c\":: 1\n}";
    let after = "{\n\t\"a\": \"x\",\n\t \"b\": 1,\n\t\"l\": [\n\t\t\"p\",\n\t\t\"q\"\n\t],\n\t\"c\": 1\n}";
    assert_fixed([(before, after)]);
}

#[test]
fn a_bracket_that_closes_a_list_before_another_one_stays() {
    assert_left(&[
        r#"{"at": [1, 2], [3, 4] ]}"#,
        "{\"at\":\n  [ 1.5, 2 ], [ 3, 4.5 ] ]\n}",
        r#"{"at": ["a", "b, c"], "d"], "e": 1}"#,
    ]);
    assert_fixed([(r#"{"a": [1, 2]], "b": 3}"#, r#"{"a": [1, 2], "b": 3}"#)]);
}

#[test]
fn what_may_have_lost_a_line_or_exchanged_two_letters_is_left() {
    assert_left(&[
        "{\n  \"a\": 1,\n    \"b\": 2,\n    \"c\": 3\n  }\n}",
        "[\n    {\n            \"b\": 2\n        }\n    }\n]",
        r#"{"a": ["b", "O'Brien, "\Bob\""]}"#,
        "{\"a\": \"b\n\", \"c\": 1}",
        r#"{"n": x if y else z}"#,
        "{\n    \"a\": 1,\n    \"b\": 2\n  }\n}",
        r#"{"a": 1, "https://b.test/c?d=e"}"#,
        r#"["{a": 1}]"#,
        r#"{"a": "say \"no\\"", "b": 1}"#,
        r#"{"at": "10\2:30"}"#,
        r#"{"a": [1, "O'Brien, "Bob\""], "c": 2}"#,
        r#"{"a": ["b", "50 %]"}"#,
        r#"{"a": "say \hi\" now", "b": 1}"#,
        r#"{"a":{}"b":true},"c":1}"#,
        r#"{"a": ["b"1, "c"]}"#,
        r#"{"r":[{"t":{"c":{"s":[1],"u":2}},"u":3},"u":4},"x"]}"#,
    ]);
    assert_fixed([
        ("{\n  \"a\": 1\n}\n}", "{\n  \"a\": 1\n}\n"),
        ("{\"a\": \"b\nc\n\", \"d\": 1}", r#"{"a": "b\nc\n", "d": 1}"#),
        (
            r#"{"a": {"b": "{id}", "c": [1, 2], "d": {"a": 3}}, "e" 4}"#,
            r#"{"a": {"b": "{id}", "c": [1, 2], "d": {"a": 3}}, "e": 4}"#,
        ),
        (r#"[{"a":1,"b":2},"a":3,"b":4}]"#, r#"[{"a":1,"b":2},{"a":3,"b":4}]"#),
        (r#"{"a":1"b":2,"c":[1 2]}"#, r#"{"a":1,"b":2,"c":[1, 2]}"#),
        (r#"{"a": {"b": 1} "c": 2}"#, r#"{"a": {"b": 1}, "c": 2}"#),
        (r#"{"a": "\d+", "b": "c \d"}"#, r#"{"a": "\\d+", "b": "c \\d"}"#),
    ]);
}

#[test]
fn brackets_that_may_be_another_ones_stay() {
    assert_left(&[
        r#"["name", "Ann\tB", "owner", "x", "public", false, "color", "red"}"#,
        r#"["name", "Ann", "public", false}'"#,
        r#"{{"url": "x", "event": "y", "n": 3]"#,
        r#"{"a": {"b": {"c": [1], "d": 2}}, "e"], "f": 3}}"#,
        r#"{"x": [{"limit": {"items": "a", "owner": 1, "color": 2, "id": "b", "roles": "c", "items": "d"}, {"tags": "e"}]}"#,
        r#"{"a": 1, "zip": {1.0, 2, 3, "scopes", "x", "title", "y"}"#,
        r#"{"a": [[1, 2], "b": 3}"#,
        r#"{"a": [[], "b": 3}"#,
    ]);
    assert_blocks_left("json", &["\n  {\n    \"a\": 1\n  }\n]", "{\"a\": 1}]"]);
    assert_fixed([
        (r#"["red", 1, "green"}"#, r#"["red", 1, "green"]"#),
        (r#"{"tags": ["red", "green", "blue"}, "n": 1}"#, r#"{"tags": ["red", "green", "blue"], "n": 1}"#),
        (r#"{"a": {"b": 1}, {"b": 2}], "c": 3}"#, r#"{"a": [{"b": 1}, {"b": 2}], "c": 3}"#),
        (
            r#"{"x": [{"l": {"i": "a"}, "c": 2, {"l": {"i": "b"}, "c": 3}]}"#,
            r#"{"x": [{"l": {"i": "a"}, "c": 2}, {"l": {"i": "b"}, "c": 3}]}"#,
        ),
        (r#"{"a": [1]], "b": 2}"#, r#"{"a": [1], "b": 2}"#),
        (r#"{"zip": {1.0, 2, 3], "a": 1}"#, r#"{"zip": [1.0, 2, 3], "a": 1}"#),
    ]);
}

#[test]
fn quotes_and_symbols_in_the_wrong_place_are_put_right() {
    assert_fixed([
        (r#"{"a:" 1, "b": 2}"#, r#"{"a": 1, "b": 2}"#),
        (r#"{"a": 'x", "b": "y'}"#, r#"{"a": "x", "b": "y"}"#),
        (r#"{\"a\": 1, "b": 2}"#, r#"{"a": 1, "b": 2}"#),
        (r#"'{"a": 1}'"#, r#"{"a": 1}"#),
        (r#"{"a": [{"b": 1]}, "c": 2}"#, r#"{"a": [{"b": 1}], "c": 2}"#),
        ("{\"a\"\u{ff1a} 1\u{ff0c} \"b\"\u{ff1a} 2}", r#"{"a": 1, "b": 2}"#),
        (r#"{"a": 1: "b": 2}"#, r#"{"a": 1, "b": 2}"#),
    ]);
    assert_left(&[
        r#"{"a": """text""", "b": 1}"#,
        r#"{"n": 7 or 3, "b": 1}"#,
        r#"{"n": "a" ~ "b", "b": 1}"#,
        r#"{"a": "\u00 b"}"#,
        r#"{"o": {"a": 1}5}"#,
        ",\n  \"a\": 1}",
    ]);
}

#[test]
fn a_quote_with_a_backslash_too_many_loses_it() {
    let page = |body: &str| page("BODY").replace("BODY", body);
    for body in [r#"{\"a\\": 1, \"b\": \"x\"}"#, r#"{\\"a\": 1, \"b\": \"x\"}"#, r#"{\"a\": 1, \"b\": \"x\\"}"#] {
        let fixed = lint::fix(&page(body), &Settings::default(), Applicability::Safe).text;
        assert_eq!(fixed, page(r#"{\"a\": 1, \"b\": \"x\"}"#));
    }
}

#[test]
fn what_a_text_may_say_is_left() {
    assert_left(&[
        r#"{"fields": "id", "name", "email"}"#,
        r#"{"d": {"tags": "red", "green", "blue"}, "e": 1}"#,
        r#"{"screen": "6.1"", "model": "x"}"#,
        r#"{"t": "100\% of \#1"}"#,
        r#"{"bind": ::1, "port": 80}"#,
        r#"{"a": 12:30}"#,
        r#"{"path": "C:\"}"#,
    ]);
}

#[test]
fn what_may_be_another_mistake_is_left() {
    assert_left(&[
        // The value is what is missing, with its colon.
        r#"{"note", "email": false}"#,
        r#"{"a": {"gte", "lt": 1}}"#,
        // A list of another language.
        r#"{"a": {"b", "c", "d"}}"#,
        // The string before may have lost its end.
        r#"["v2", "She said \"not today", and then left."]"#,
        // A bracket is not taken out here and put in there.
        r#"{"a": [1, 2,],"b", "c","d", "e","f", "g"}"#,
        // An empty string is a value.
        "{\n  \"title\": \"\",\n  \"first\"\n}",
        // The brackets of the line are a pair.
        "{\n  \"a\": [\n    {\n      \"b\":\n        [ null, true ],\n        1\n      ],\n      \"c\": 2\n    }\n  ]\n}",
        // The bracket before may be too many.
        r#"{"a": [{"b": {"c": 1}}, "d": 2}, 3]}"#,
        r#"{"a": 5.}"#,
        // Each brace may be there twice.
        "{{\n  \"a\": 1\n}}",
        // The string may end before the bracket.
        r#"{"a": ["b", "c': 1}"#,
        // The list may start before.
        r#"{"a": {"b": "c", "d", "e", "f"], "g": 1}}"#,
    ]);
    assert_fixed([
        (r#"[{"a": 1}, "a": 2}]"#, r#"[{"a": 1}, {"a": 2}]"#),
        (r#"{"a": [1, 2]], "b": 3}"#, r#"{"a": [1, 2], "b": 3}"#),
        (r#"["a", She said \"no\"."]"#, r#"["a", "She said \"no\"."]"#),
        (r#"{"name", "Ann", "email": false}"#, r#"{"name": "Ann", "email": false}"#),
    ]);
    let joined = "POST /a\n{\"b\": [\"c\" . $name], \"d\": 1}";
    assert_blocks_left("console", &[joined, "PUT /a\nPOST {\n  \"b\": {\n    \"c\": 1\n  }\n}"]);
    let cut_off = format!("{TO} '{{\"scripts\": {{\"fetchUserProfile\":\"funct'");
    assert_blocks_left("bash", &[&cut_off]);
    let swallowed = "curl \"https://a.test/x?a=1&b=2' -header 'X-Api-Key: k' --H 'A: b'";
    let safe = safely_fixed(&block("bash", swallowed));
    assert!(safe.contains("b=2\" -"), "{safe}");
}

#[test]
fn a_quote_that_lost_its_letter_or_its_place_in_a_string_is_left() {
    let page = |body: &str| page("BODY").replace("BODY", body);
    for body in [
        r#"{\name\": \"x\", \"b\": 1}"#,
        r#"{\n  \"a\": 1,\n  \tags\": [1]\n}"#,
        r#"{\n  \"a\": 1,\n  \nested\": {\"b\": 1}\n}"#,
        r#"{\"a\": \name\", \"b\": 1}"#,
        r#"{\"a\": [\red\", \"blue\"]}"#,
        r#"{\"a\": 1, \bar\": 2}"#,
        r#"{\"a\": 1, \data\": 2}"#,
        r#"{\"a\": 1, \user\": 2}"#,
        // A slash for a backslash.
        r#"{\"a/": \"x\", \"b\": 1}"#,
        r#"{\"a\": \"x/", \"b\": 1}"#,
        r#"{\"a\": 1, /"b\": 1}"#,
    ] {
        assert_eq!(safely_fixed(&page(body)), page(body));
        assert!(!lint::check(&page(body), &Settings::default()).diagnostics.is_empty(), "{body}");
    }
    for (before, after) in [
        (r#"{\n\"a\": 1,, \"b\": 2}"#, r#"{\n\"a\": 1, \"b\": 2}"#),
        (r#"{\n\"a\": 1, \"b: 2}"#, r#"{\n\"a\": 1, \"b\": 2}"#),
        (r#"{\n  \"a\": 1,\n  b\": 2\n}"#, r#"{\n  \"a\": 1,\n  \"b\": 2\n}"#),
        (r#"{"url": "https://a.test/", "b": 1}"#, r#"{\"url\": \"https://a.test/\", \"b\": 1}"#),
    ] {
        assert_eq!(safely_fixed(&page(before)), page(after));
    }
}

#[test]
fn a_name_that_is_more_than_one_is_left() {
    assert_blocks_left(
        "json",
        &[
            "{\n  \"age': 31,\n  tags\": [\"a\"]\n}",
            "{\n  \"age”: 31,\n  tags\": [\"a\"]\n}",
            r#"{"v“: {“id": "x", "l": 1}, "u": 2}"#,
            r#"{"v„: {„id": "x", "l": 1}, "u": 2}"#,
            r#"{"v’: {"id": "x", "l": 1}, "u": 2}"#,
            r#"{"a": "b\, "c": 1}"#,
            r#"{\name": "b", "c": 1}"#,
        ],
    );
    assert_blocks_fixed(
        "json",
        &[
            ("{\n  \"age: 31,\n  \"tags\": [\"a\"]\n}", "{\n  \"age\": 31,\n  \"tags\": [\"a\"]\n}"),
            ("{\n  \"age\": 31,\n  tags\": [\"a\"]\n}", "{\n  \"age\": 31,\n  \"tags\": [\"a\"]\n}"),
            (r#"{“v”: {“id”: "x", "l": 1}, "u": 2}"#, r#"{"v": {"id": "x", "l": 1}, "u": 2}"#),
            (r#"{"v”: {"id": "x", "l": 1}, "u": 2}"#, r#"{"v": {"id": "x", "l": 1}, "u": 2}"#),
            ("{\n  \"text\": \"a\n  b\", \"c\": 1\n}", "{\n  \"text\": \"a\\n  b\", \"c\": 1\n}"),
        ],
    );
}

#[test]
fn a_decimal_comma_is_named_and_left() {
    for text in ["{ \"price\": 10,50, \"n\": 3 }", "{ \"price\": -10,5 }"] {
        assert_blocks_left("json", &[text]);
        let found = lint::check(&block("json", text), &Settings::default()).diagnostics;
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].message.contains("decimal comma"), "{}", found[0].message);
    }
    // Thousands are none, nor are the numbers of a list.
    for text in ["{ \"price\": 10,000, \"n\": 3 }", "{ \"a\": [1,50 \"b\"] }"] {
        let found = lint::check(&block("json", text), &Settings::default()).diagnostics;
        assert!(!found.iter().any(|found| found.message.contains("decimal comma")), "{found:?}");
    }
}

#[test]
fn quotes_around_a_document_in_a_string_may_be_a_part_of_it() {
    assert_left(&[r#"{"data": "'[{\"a\": 1}]'"}"#, r#"{"data": "'{\"a\": 1, }'"}"#]);
    assert_fixed([(r#"{"data": "{'a': 1}"}"#, r#"{"data": "{\"a\": 1}"}"#)]);
}

#[test]
fn arrows_are_put_right_all_or_none() {
    assert_left(&[r#"{"a" => "b", "at" => 2021-06-13T18:03:30.423Z}"#]);
    assert_fixed([(r#"{"a" => "b", "n" => [1]}"#, r#"{"a" : "b", "n" : [1]}"#)]);
}

#[test]
fn a_pair_in_one_string_is_no_name_of_another_value() {
    assert_left(&[r#"{"a": 1, "message: hello", "b": 1}"#, r#"{"message: hello" "b"}"#, r#"{"a", "note: x"}"#]);
    assert_fixed([
        (r#"{"say: hello you", "b": 1}"#, r#"{"say: hello you", "b": 1}"#),
        (r#"{"a:b", 1}"#, r#"{"a:b": 1}"#),
    ]);
}
