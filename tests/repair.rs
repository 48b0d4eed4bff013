//! Bodies that are no JSON, and what safe fixes make of them: a typing mistake that has one reading is undone, and all
//! else is left.

use harkdown::Diagnostic;
use harkdown::diagnostic::Applicability;
use harkdown::json;
use harkdown::lint;
use harkdown::page::Page;
use harkdown::rules::Settings;

/// A page with one request, whose body is this text.
pub(crate) fn page(body: &str) -> String {
    let text = json::string::encode(body);
    format!(
        "# T\n\n```har\n{{\"method\": \"POST\", \"url\": \"https://a.test/x\", \"postData\": \
         {{\"mimeType\": \"application/json\", \"text\": \"{text}\"}}}}\n```\n"
    )
}

/// The body of a page's request; `None` where the block is no JSON.
pub(crate) fn body(page: &str) -> Option<String> {
    let page = Page::parse(page);
    let content = page.blocks[0].content();
    let root = json::parse(&content.text).ok()?;
    root.get("postData")?.get_str("text").map(Into::into)
}

/// What is left of a body after fixes.
fn fixed(text: &str, applicability: Applicability) -> String {
    let fixed = lint::fix(&page(text), &Settings::default(), applicability).text;
    body(&fixed).expect("the block stays JSON")
}

fn findings(text: &str) -> Vec<Diagnostic> {
    lint::check(&page(text), &Settings::default()).diagnostics
}

/// Says which bodies become others than they should.
fn assert_fixed<'t>(cases: impl IntoIterator<Item = (&'t str, &'t str)>) {
    let wrong: Vec<String> = cases
        .into_iter()
        .map(|(before, after)| (before, after, fixed(before, Applicability::Safe)))
        .filter(|(_, after, found)| after != found)
        .map(|(before, after, found)| format!("{before}\n  became {found}\n  not    {after}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Says which bodies are not left as they are, or not reported by one finding.
fn assert_left(bodies: &[&str]) {
    assert_fixed(bodies.iter().map(|body| (*body, *body)));
    for body in bodies {
        assert!(!findings(body).is_empty(), "nothing is found in {body}");
    }
}

#[test]
fn expressions_of_programs_are_one_finding_and_left() {
    let bodies = [
        r#"{"a": "b" + "c"}"#,
        r#"{"a": "b" + c, "d": 1}"#,
        r#"{"ttl": 60 * 60}"#,
        r#"{"n": 1 - 2}"#,
        r#"{"q": "a" || "b"}"#,
        r#"{"q": x || y}"#,
        r#"{"q": a ? b : c}"#,
        r#"{"id": ObjectId("5f")}"#,
        r#"{"at": ISODate("2026-01-02T00:00:00Z")}"#,
        r#"{"n": NumberLong("5"), "b": 1}"#,
        r#"{"when": new Date("2020-01-01")}"#,
        r#"{"when": new Date()}"#,
        r#"{"user": user.id}"#,
        r#"{"user": user.getId(1, "}"), "b": [1]}"#,
        r#"{"f": function(){}}"#,
        r#"{"f": function (a, b) { return a + b; }, "n": 1}"#,
        r#"{"f": (a, b) => a + b}"#,
        r"[1, 60 * 60, 2]",
    ];
    assert_left(&bodies);
    for body in bodies {
        let found = findings(body);
        assert!(found.len() == 1 && found[0].message.contains("an expression of a program"), "{body}: {found:?}");
    }
}

#[test]
fn a_value_that_can_be_worked_out_is_an_unsafe_fix() {
    for (before, after) in [
        (r#"{"a": "b" + "c"}"#, r#"{"a": "bc"}"#),
        (r#"{"id": ObjectId("5f")}"#, r#"{"id": "5f"}"#),
        (r#"{"n": NumberLong("5")}"#, r#"{"n": 5}"#),
        (r#"{"when": new Date("2020-01-01")}"#, r#"{"when": "2020-01-01"}"#),
        (r#"{"ttl": 60 * 60}"#, r#"{"ttl": 60 * 60}"#),
        (r#"{"zip": 02134}"#, r#"{"zip": "02134"}"#),
        (r#"{"a": [1, 2, ...]}"#, r#"{"a": [1, 2]}"#),
        (r#"{"a": 1, ...}"#, r#"{"a": 1}"#),
    ] {
        assert_eq!(fixed(before, Applicability::Unsafe), after);
    }
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
        (r#"{"a": hello}"#, r#"{"a": "hello"}"#),
    ]);
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
fn something_left_out_is_one_finding() {
    for body in
        [r#"{"a": [1, 2, ...]}"#, r#"{"a": 1, ...}"#, r#"{"a": ...}"#, r#"{"a": [{"b": 1}, ...], "c": 2}"#, r"[..., 1]"]
    {
        let found = findings(body);
        assert!(found.len() == 1 && found[0].message == "an ellipsis is not JSON", "{body}: {found:?}");
        assert_eq!(fixed(body, Applicability::Safe), body);
    }
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

/// A body with a document in a string of it.
fn with_payload(payload: &str) -> String {
    format!(r#"{{"event": "paid", "payload": "{}"}}"#, json::string::encode(payload))
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
fn a_string_that_is_no_document_is_left() {
    for text in [
        "{userId}",
        "[YOUR DOMAIN]",
        "{ user(name: \"x\") { id } }",
        "{\"a\": 1} was returned",
        "{\"a\": 1}\n{\"b\": 2}\n",
        "{\"a\": {{count}}, \"b\": \"{{name}}\"}",
        "{\"a\": 1, ...}",
    ] {
        let found = findings(&with_payload(text));
        assert!(found.is_empty(), "{text}: {found:?}");
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
fn quotes_as_html_writes_them_are_one_finding() {
    let body = "{&quot;a&quot;: &quot;x &amp; y&quot;}";
    assert_eq!(findings(body).len(), 1);
    assert_eq!(fixed(body, Applicability::Safe), body);
    assert_eq!(fixed(body, Applicability::Unsafe), r#"{"a": "x & y"}"#);
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
fn bodies_of_commands_are_repaired_wherever_they_break() {
    let page =
        |body: &str| format!("```sh\ncurl https://a.test/x -H 'Content-Type: application/json' -d '{body}'\n```\n");
    for (before, after) in [
        ("{\"a\": \"x\n1. see <b> y\", \"b\": 1}", r#"{"a": "x\n1. see <b> y", "b": 1}"#),
        (r#""a": 1, "b": 2}"#, r#"{"a": 1, "b": 2}"#),
        ("\u{feff}{\"a\": 1}", r#"{"a": 1}"#),
        (r#"{"a": 1, "b": "{\"c\", 2, \"d\": 3}"}"#, r#"{"a": 1, "b": "{\"c\": 2, \"d\": 3}"}"#),
    ] {
        let fixed = lint::fix(&page(before), &Settings::default(), Applicability::Safe).text;
        assert_eq!(fixed, page(after));
    }
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
