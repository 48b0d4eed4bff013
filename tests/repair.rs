//! Bodies that are no JSON, and what safe fixes make of them: a typing mistake that has one reading is undone, and all
//! else is left.

use harkdown::Diagnostic;
use harkdown::diagnostic::{Applicability, Severity};
use harkdown::json;
use harkdown::lint;
use harkdown::page::Page;
use harkdown::rules::Settings;

use crate::golden;
use crate::properties::fixes::pages::{Notation, kinds};

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
fn what_joins_strings_is_left() {
    let bodies = [r#"{"q": "x" AND "y"}"#, r#"{"q": "x" or "y", "n": 1}"#, r#"["x" IN "y"]"#, r#"{"q": x AND y}"#];
    assert_left(&bodies);
    for body in bodies {
        let found = findings(body);
        assert!(found.len() == 1 && found[0].message.contains("an expression of a program"), "{body}: {found:?}");
    }
    assert_left(&[r#"{"q": "x" near "y"}"#, r#"{"q": "x" and then "y" and then "z", "n": 1}"#]);
    assert_fixed([(r#"{"q": "say "x" and "y" here"}"#, r#"{"q": "say \"x\" and \"y\" here"}"#)]);
}

/// Code of templates in strings, with quotes of its own.
pub(crate) const CODE: [&str; 9] = [
    r#"{{ x | default("a") }}"#,
    r#"{% if x == "a" %}1{% endif %}"#,
    r#"<% if (x == "a") { %>y<% } %>"#,
    r#"<?php echo "x"; ?>"#,
    r#"<#if x == "a">y</#if>"#,
    r#"$(cmd "x")"#,
    r#"${x:-"y"}"#,
    r#"#{x["y"]}"#,
    r#"@{x("y")}"#,
];

#[test]
fn quotes_of_template_code_in_a_string_are_left() {
    let bodies: Vec<String> = CODE.iter().map(|code| format!(r#"{{"a": "is {code} now", "b": 1}}"#)).collect();
    let bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
    assert_left(&bodies);
    for body in bodies {
        let broken = body.replace("1}", "1,}");
        // Where documentation writes templates, such a string is what it says.
        let block = format!("```json\n{body}\n```\n");
        assert!(lint::check(&block, &Settings::default()).diagnostics.is_empty(), "{body}");
        let broken = format!("```json\n{broken}\n```\n");
        assert_eq!(lint::fix(&broken, &Settings::default(), Applicability::Safe).text, block);
    }
}

#[test]
fn what_templates_write_between_values_is_left() {
    let templates = [
        r#"{"color": {% if ok %}"green"{% else %}"red"{% endif %}}"#,
        r#"{"n": {% if ok %}1{% else %}2{% endif %}, "m": 2}"#,
        r#"{"list": [{{ range $i, $e := .Items }}{{ if $i }},{{ end }}"{{ $e }}"{{ end }}]}"#,
        r#"{"list": [{{#items}}"{{name}}"{{^last}},{{/last}}{{/items}}]}"#,
        "{\n  \"users\": [\n    {{#each users}}\n    {\"name\": \"{{name}}\"}{{#unless @last}},{{/unless}}\n    {{/each}}\n  ]\n}",
        r#"{"tags": [<% tags.each do |t| %>"<%= t %>",<% end %>]}"#,
        r#"{"name": "<?php echo $name; ?>", "id": <?= $id ?>}"#,
        "{\"list\": [<#list items as i>\"${i}\"<#sep>,</#sep></#list>]}",
        r#"{"n": @Model.Count}"#,
    ];
    for template in templates {
        for page in [
            format!("```json\n{template}\n```\n"),
            format!("```http\nPOST /x HTTP/1.1\nHost: a.test\nContent-Type: application/json\n\n{template}\n```\n"),
            format!("```console\nPOST /_x\n{template}\n```\n"),
        ] {
            let found = lint::check(&page, &Settings::default()).diagnostics;
            assert!(found.iter().all(|found| found.rule.name != "invalid-json"), "{page}{found:?}");
        }
        assert_fixed([(template, template)]);
    }
}

#[test]
fn comments_in_messages_stay() {
    let page = "```http\nPOST /x HTTP/1.1\nHost: a.test\nContent-Type: application/json\n\n{\n  \"a\": 1, // the id\n  \"b\": 2\n}\n```\n";
    assert!(lint::check(page, &Settings::default()).diagnostics.is_empty());
}

#[test]
fn a_bracket_too_many_is_the_one_that_the_lines_contradict() {
    let body = "{\n  \"took\": 1,\n  \"hits\": {\n    \"total\": 2,\n    \"is\": \"eq\"},\n    \"all\": [\n      1\n    ]\n  }\n}\n";
    assert_left(&[body, r#"["a": 1, "b": 2]"#, r#"{"m": ["role": "user", "content": "hi"], "n": 1}"#]);
}

/// Commands whose lines or quotes are wrong, and what safe fixes make of them.
#[test]
fn no_mark_of_the_shell_becomes_a_part_of_a_value() {
    let page = |command: &str| format!("```bash\n{command}\n```\n");
    let body = "-H 'Content-Type: application/json' -d";
    let wrong: Vec<String> = [
        ("curl -X PUT \"https://a.test/x\" \\\\\n  -H 'A: b'", "curl -X PUT \"https://a.test/x\" \\\n  -H 'A: b'"),
        ("curl https://a.test/x /\n  -H 'A: b'", "curl https://a.test/x \\\n  -H 'A: b'"),
        ("curl https://a.test/x\n--help shows all", "curl https://a.test/x\n--help shows all"),
        ("curl https://a.test/x -H 'Accept: a'' -H 'B: c'", "curl https://a.test/x -H 'Accept: a' -H 'B: c'"),
        ("curl https://a.test/x -H \"A: b' \\\n  -H 'B: c'", "curl https://a.test/x -H \"A: b\" \\\n  -H 'B: c'"),
        (
            "curl https://a.test/x \\\n  -H 'A: b'' \\\n  -H \"B: $C\"",
            "curl https://a.test/x \\\n  -H 'A: b' \\\n  -H \"B: $C\"",
        ),
        ("T=$(curl https://a.test/x?a=1&b=2)", "T=$(curl 'https://a.test/x?a=1&b=2')"),
        ("curl https://a.test/x?a=1&b=2>out.json", "curl 'https://a.test/x?a=1&b=2'>out.json"),
        ("curl https://a.test/x?a=1&b=2;echo", "curl 'https://a.test/x?a=1&b=2';echo"),
        ("curl https://a.test/x?a=<id>&b=2", "curl 'https://a.test/x?a=<id>&b=2'"),
        ("curl https://a.test/x -H ´Accept: a´", "curl https://a.test/x -H 'Accept: a'"),
        ("curl \"https://a.test/x”", "curl \"https://a.test/x\""),
        ("curl https://a.test/x -H \"A: Bearer $T”", "curl https://a.test/x -H \"A: Bearer $T\""),
        (
            &format!("curl https://a.test/x {body}'\n{{\n  \"a\": \"b\",\n  \"c\": [1]\n}}"),
            &format!("curl https://a.test/x {body}'\n{{\n  \"a\": \"b\",\n  \"c\": [1]\n}}'"),
        ),
        (
            &format!("curl https://a.test/x {body}'{{\"a\": 1 \"b\": 2}}'"),
            &format!("curl https://a.test/x {body}'{{\"a\": 1, \"b\": 2}}'"),
        ),
        (
            &format!("curl https://a.test/x {body}'\n{{\n  \"a\": 1,\n}}\n'"),
            &format!("curl https://a.test/x {body}'\n{{\n  \"a\": 1\n}}\n'"),
        ),
    ]
    .into_iter()
    .map(|(before, after)| {
        (before, page(after), lint::fix(&page(before), &Settings::default(), Applicability::Safe).text)
    })
    .filter(|(_, after, found)| after != found)
    .map(|(before, after, found)| format!("{before}\nbecame\n{found}\nnot\n{after}"))
    .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn commands_of_which_another_quote_may_be_wrong_are_left() {
    for command in [
        "curl -X POST --data {\"a\":\"b\",\"c\":[]}' http://a.test/x -H \"A: b\"",
        "curl -s -X POST 'http://a.test/sql?mode=raw' \\\n  -H Content-Type: text/plain' \\\n  -d \"CREATE x\"",
        "curl -X POST \\\n  -H 'Content-Type: application/json \\\n  -d '{\"a\": \"b\"}' \\\n  https://a.test/x",
        "curl http://a.test/x -H \"Content-Type: application/json” -d '{\n  \"a\": \"b\"\n}'",
        "curl https://a.test/x -H \"Accept: a -d 'b=1'",
        "TOKEN=$(curl -s https://a.test/t -d 'a=1 | jq -r .x)",
        "curl -d note=it's https://a.test/t",
        "curl https://a.test/x?filter=(a,b) -H 'A: b'",
        "curl https://a.test/t -H Cookie: a=1; b=2 -X GET",
    ] {
        let page = format!("```bash\n{command}\n```\n");
        assert_eq!(lint::fix(&page, &Settings::default(), Applicability::Safe).text, page);
    }
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
fn a_body_whose_quotes_the_shell_takes_is_repaired_as_a_whole() {
    let page = |quote: char| {
        let body = "\n{\n  \"a\": true,\n  \"list\": [\n    { \"b\": \"c\", \"d\": \"e:f\" }\n  ]\n}";
        format!("```sh\ncurl https://a.test/x -X POST \\\n  -H \"X-Key: ${{KEY}}\" -d {quote}{body}{quote}\n```\n")
    };
    assert_eq!(lint::fix(&page('"'), &Settings::default(), Applicability::Safe).text, page('\''));
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
fn brackets_that_may_be_another_ones_stay() {
    assert_left(&[
        r#"["name", "Ann\tB", "owner", "x", "public", false, "color", "red"}"#,
        r#"["name", "Ann", "public", false}'"#,
        r#"{{"url": "x", "event": "y", "n": 3]"#,
        r#"{"a": {"b": {"c": [1], "d": 2}}, "e"], "f": 3}}"#,
        r#"{"x": [{"limit": {"items": "a", "owner": 1, "color": 2, "id": "b", "roles": "c", "items": "d"}, {"tags": "e"}]}"#,
        r#"{"a": 1, "zip": {1.0, 2, 3, "scopes", "x", "title", "y"}"#,
    ]);
    assert_fixed([
        (r#"["red", 1, "green"}"#, r#"["red", 1, "green"]"#),
        (r#"{"tags": ["red", "green", "blue"}, "n": 1}"#, r#"{"tags": ["red", "green", "blue"], "n": 1}"#),
        (r#"{"a": {"b": 1}, {"b": 2}], "c": 3}"#, r#"{"a": [{"b": 1}, {"b": 2}], "c": 3}"#),
        (
            r#"{"x": [{"l": {"i": "a"}, "c": 2, {"l": {"i": "b"}, "c": 3}]}"#,
            r#"{"x": [{"l": {"i": "a"}, "c": 2}, {"l": {"i": "b"}, "c": 3}]}"#,
        ),
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

/// A block of a notation.
fn block(tag: &str, text: &str) -> String {
    format!("```{tag}\n{text}\n```\n")
}

fn safely_fixed(page: &str) -> String {
    lint::fix(page, &Settings::default(), Applicability::Safe).text
}

/// Says which blocks become others than they should.
fn assert_blocks_fixed(tag: &str, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(before, after)| (before, block(tag, after), safely_fixed(&block(tag, before))))
        .filter(|(_, after, found)| after != found)
        .map(|(before, after, found)| format!("{before}\n  became {found}\n  not    {after}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Says which blocks are changed by safe fixes.
fn assert_blocks_left(tag: &str, texts: &[&str]) {
    assert_blocks_fixed(tag, &texts.iter().map(|text| (*text, *text)).collect::<Vec<_>>());
}

/// Says in which blocks anything is found.
fn assert_quiet(tag: &str, texts: &[&str]) {
    for text in texts {
        let found = lint::check(&block(tag, text), &Settings::default()).diagnostics;
        assert!(found.is_empty(), "{text}\n{found:?}");
    }
}

/// A command up to its body.
const TO: &str = "curl https://a.test/x -H 'Content-Type: application/json' -d";

#[test]
fn a_lost_quote_in_the_body_of_a_command_hides_nothing() {
    let cases = [
        (r#"'{"url":""https://b.test/hook", "n": 1}'"#, r#"'{"url":"https://b.test/hook", "n": 1}'"#),
        (r#"'{"a": {client_id": "[YOUR ID]", "b": 1}}'"#, r#"'{"a": {"client_id": "[YOUR ID]", "b": 1}}'"#),
        (r#"'{"a": "x", "b: "see <https://b.test|it>"}'"#, r#"'{"a": "x", "b": "see <https://b.test|it>"}'"#),
        (r#"'{"a": {{"n": "{{x}}"}, "b": "..."}'"#, r#"'{"a": {"n": "{{x}}"}, "b": "..."}'"#),
        (r#"'{"a": `<user-id>`, "b": 1}'"#, r#"'{"a": "<user-id>", "b": 1}'"#),
        (r#"'{\"a\": \"https://b.test\", \"b\": 1}'"#, r#"'{"a": "https://b.test", "b": 1}'"#),
        (r#"''\''{"a": "https://b.test", "b": 1}'\'''"#, r#"'{"a": "https://b.test", "b": 1}'"#),
    ];
    for (before, after) in cases {
        let (before, after) = (format!("{TO} {before}"), format!("{TO} {after}"));
        assert_eq!(safely_fixed(&block("bash", &before)), block("bash", &after));
    }
}

#[test]
fn bodies_of_commands_that_leave_something_out_are_left() {
    let bodies = [
        r#"'{"a": 1, ...}'"#,
        r#"'{"a": {{count}}, "b": <id>, "c": "<name>"}'"#,
        r#"'{"a": {{ x | default("a") }}, "b": 1}'"#,
        "'{\n  \"a\": \"b\", // why\n  \"c\": 1\n}'",
        "'{\n  \"a\": \"b\",\n  # more\n  \"c\": 1\n}'",
        "'{\n  \"a\": \"b\",\n  /* ... */\n}'",
        r#"'{"a": "b"<1>, "c": ID}'"#,
    ];
    let commands: Vec<String> = bodies.iter().map(|body| format!("{TO} {body}")).collect();
    assert_quiet("bash", &commands.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn a_quote_of_the_other_kind_ends_no_word() {
    assert_blocks_fixed(
        "bash",
        &[
            (
                "curl https://a.test/x -H \"Accept: a' -H 'B: c' -d '{\"d\": \"e\"}'",
                "curl https://a.test/x -H \"Accept: a\" -H 'B: c' -d '{\"d\": \"e\"}'",
            ),
            (
                "curl https://a.test/x -H 'Accept: a\" \\\n  --data '{\"d\": \"e\"}'",
                "curl https://a.test/x -H 'Accept: a' \\\n  --data '{\"d\": \"e\"}'",
            ),
            (
                "curl -H \"B: c' \\\n  \"https://a.test/x?a=1&b=2\"",
                "curl -H \"B: c\" \\\n  \"https://a.test/x?a=1&b=2\"",
            ),
            ("curl -url https://a.test/x", "curl --url https://a.test/x"),
            ("curl\u{a0}-s https://a.test/x", "curl -s https://a.test/x"),
            ("curl 'https://a.test/x'\u{a0}-s", "curl 'https://a.test/x' -s"),
            (
                "curl https://a.test/x --json ‘{\n  \"a\": \"b\"\n}’",
                "curl https://a.test/x --json '{\n  \"a\": \"b\"\n}'",
            ),
        ],
    );
    assert_blocks_left(
        "bash",
        &[
            // The shell reads `$A` in double quotes only, and either kind may have been meant.
            "curl https://a.test/x -H \"Accept: $A' -H 'B: c'",
            "curl https://a.test/x -H 'Accept: $A\" -H \"B: c\"",
            "curl https://a.test/x -u admin -url other",
            "curl https://a.test/x -H \"A: the user's 'b' -H c\"",
            "curl https://a.test/x -d ‘{a’ ’b}’",
        ],
    );
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

/// The constants of the table of costs, each with the comment before it on one line.
fn costs() -> Vec<(String, String)> {
    let source = golden::read("src/json/repair/cost.rs");
    let (mut found, mut comment) = (Vec::new(), String::new());
    for line in source.lines() {
        if let Some(more) = line.strip_prefix("/// ") {
            comment = format!("{comment} {more}");
        } else if let Some(rest) = line.strip_prefix("pub(super) const ") {
            let name = rest.split(':').next().unwrap_or_default().to_owned();
            found.push((name, std::mem::take(&mut comment).trim().to_owned()));
        } else {
            comment.clear();
        }
    }
    found
}

/// What is between each second of some marks.
fn between(text: &str, mark: char) -> Vec<&str> {
    text.split(mark).skip(1).step_by(2).collect()
}

/// What holds for all costs, and is no mistake.
const MEASURES: [&str; 3] = ["MARGIN", "HABIT", "MOST"];

#[test]
fn every_cost_has_broken_texts_as_examples() {
    let costs = costs();
    assert!(costs.len() > 80, "the table is read: {}", costs.len());
    for (name, comment) in costs.iter().filter(|(name, _)| !MEASURES.contains(&name.as_str())) {
        let (examples, _) =
            comment.split_once("`: ").unwrap_or_else(|| panic!("{name} starts with examples: {comment}"));
        for example in between(&format!("{examples}`"), '`') {
            let text = example.replace("\\n", "\n").replace("\\t", "\t");
            assert!(json::read(&text, &json::Blind).is_err(), "{name}: {example}");
        }
    }
}

#[test]
fn the_rows_that_costs_name_are_in_the_bench() {
    let all = [Notation::Har, Notation::Curl, Notation::Http, Notation::Console].into_iter().flat_map(kinds);
    let rows: Vec<&str> = all.map(|kind| kind.name).collect();
    let mut named = 0;
    for (name, comment) in costs() {
        let prose = comment.split('`').step_by(2).collect::<String>();
        for row in between(&prose, '*') {
            assert!(rows.contains(&row), "{name} names the row `{row}`, which the bench does not have");
            named += 1;
        }
    }
    assert!(named > 80, "rows are named: {named}");
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
fn placeholders_in_the_place_of_values_are_no_mistakes() {
    let values = ["XXXX", "xxx", "[ID]", "[your id]", "(your id)", "@n", "#n#", ":id", "<id>", "{{id}}"];
    for value in values {
        let document = format!("{{\"a\": {value}, \"b\": 1}}");
        assert_quiet("json", &[&document]);
        assert_quiet("console", &[&format!("POST /a\n{document}")]);
        assert_quiet("bash", &[&format!("{TO} '{document}'")]);
    }
    for value in ["[admin]", ": 1", "( 1 )", "x", ":\"id\"", "Xa"] {
        let document = block("json", &format!("{{\"a\": {value}, \"b\": 1}}"));
        assert!(!lint::check(&document, &Settings::default()).diagnostics.is_empty(), "{document}");
    }
}

#[test]
fn what_other_languages_have_in_json_blocks_is_one_finding_at_most() {
    assert_quiet("json", &["{\n  \"a\": \"\"\"\n    if (x) { return \"y\" }\n  \"\"\",\n  \"b\": 1\n}"]);
    for text in [
        "{\n  method: \"POST\",\n  body: JSON.stringify({ a: user.id, b: [1].map(x => x + 1) }),\n}",
        "{\n  run: function () {\n    return 1;\n  },\n  at: new Date(),\n}",
        "[1, 2].map((x) => x * 2)",
    ] {
        let found = lint::check(&block("json", text), &Settings::default()).diagnostics;
        assert_eq!(found.len(), 1, "{text}\n{found:?}");
    }
    // A habit of writing JSON is no program.
    assert_blocks_fixed("json", &[("{a: \"f(x) => y\", b: 'new (c)'}", "{\"a\": \"f(x) => y\", \"b\": \"new (c)\"}")]);
    // Braces around an object have one reading, those around values have not.
    assert_fixed([(r#"{"a": {{"b": 1}, {"b": 2}}}"#, r#"{"a": [{"b": 1}, {"b": 2}]}"#)]);
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
fn typographic_quotes_become_those_that_the_text_between_them_is_written_for() {
    let command = |body: &str| format!("curl https://a.test/x --json {body}\n");
    let cases = [
        (r#"“{\"a\": \"b\\/c\", \"n\": 1}”"#, r#""{\"a\": \"b\\/c\", \"n\": 1}""#),
        (r#"“{"a": "b"}”"#, r#"'{"a": "b"}'"#),
        (r#"‘{"a": "b\n"}’"#, r#"'{"a": "b\n"}'"#),
    ];
    let cases = cases.map(|(before, after)| (command(before), command(after)));
    let cases: Vec<(&str, &str)> = cases.iter().map(|(before, after)| (before.as_str(), after.as_str())).collect();
    assert_blocks_fixed("sh", &cases);
}

#[test]
fn quotes_around_a_variable_stay_what_they_are() {
    assert_blocks_fixed(
        "bash",
        &[
            (
                r#"curl https://a.test/x -d '{"user": "'$USER'", "text": "it's"}'"#,
                r#"curl https://a.test/x -d '{"user": "'$USER'", "text": "it'\''s"}'"#,
            ),
            (
                r#"curl https://a.test/x -d '{"at": "'$(date)'", "text": "it's"}'"#,
                r#"curl https://a.test/x -d '{"at": "'$(date)'", "text": "it'\''s"}'"#,
            ),
            (
                r#"curl https://a.test/x -d '{"at": "'"${AT}"'", "text": "it's"}'"#,
                r#"curl https://a.test/x -d '{"at": "'"${AT}"'", "text": "it'\''s"}'"#,
            ),
            (
                r#"curl https://a.test/x -d '{"text": "it's", "b": 1}'"#,
                r#"curl https://a.test/x -d '{"text": "it'\''s", "b": 1}'"#,
            ),
            (
                r#"curl https://a.test/x -d "{"user": "$USER", "b": 1}""#,
                r#"curl https://a.test/x -d "{\"user\": \"$USER\", \"b\": 1}""#,
            ),
        ],
    );
    assert_blocks_left(
        "bash",
        &[
            r#"curl https://a.test/x -d '{"user": "'$USER'", "text": "its"}'"#,
            r#"curl https://a.test/x -d '{"text": "it's '$USER's"}'"#,
            // Half of a splice: the other quote may be missing.
            r#"curl https://a.test/x -d '{"user": "'$USER", "c": "d"}'"#,
            r#"curl https://a.test/x -d '{"user": "$USER'", "c": "d"}'"#,
            r#"curl https://a.test/x -d '{"user": "'"$USER", "c": "d"}'"#,
            r#"curl https://a.test/x -d '{"at": "$(date)'", "c": "d"}'"#,
            r#"curl https://a.test/x -d "{"user": "'$USER'"}""#,
            r#"curl https://a.test/x -d "{"user": "'$USER'", "n": 1}""#,
        ],
    );
}

#[test]
fn a_body_in_double_quotes_is_the_same_json_after_its_repair() {
    assert_blocks_fixed(
        "bash",
        &[
            (
                r#"curl https://a.test/x -d "{"t": "say \"hi\"", "x": 1}""#,
                r#"curl https://a.test/x -d '{"t": "say \"hi\"", "x": 1}'"#,
            ),
            (
                r#"curl https://a.test/x -d "{"q": "{ user(id: \"1\") { name } }"}""#,
                r#"curl https://a.test/x -d '{"q": "{ user(id: \"1\") { name } }"}'"#,
            ),
            (
                r#"curl https://a.test/x -d "{"t": "it's \"so\"", "x": 1}""#,
                r#"curl https://a.test/x -d "{\"t\": \"it's \\\"so\\\"\", \"x\": 1}""#,
            ),
            (
                r#"curl https://a.test/x -d "{"t": "say \"$HI\"", "x": 1}""#,
                r#"curl https://a.test/x -d "{\"t\": \"say \\\"$HI\\\"\", \"x\": 1}""#,
            ),
            (
                r#"curl https://a.test/x -d "{"t": "a\nb", "x": 1}""#,
                r#"curl https://a.test/x -d '{"t": "a\nb", "x": 1}'"#,
            ),
            (
                r#"curl https://a.test/x -d "{"query": "query($id: ID!) { user(id: $id) { name } }"}""#,
                r#"curl https://a.test/x -d '{"query": "query($id: ID!) { user(id: $id) { name } }"}'"#,
            ),
            (
                r#"curl https://a.test/x -d "{"$schema": "x", "price": "$100"}""#,
                r#"curl https://a.test/x -d '{"$schema": "x", "price": "$100"}'"#,
            ),
        ],
    );
    assert_blocks_left(
        "bash",
        &[
            // The shell runs what is between backticks, and Markdown shows it as code.
            r#"curl https://a.test/x -d "{"a": "x `date`", "b": 2}""#,
            // `$schema` is a letter of the text, `$NAME` a variable.
            r#"curl https://a.test/x -d "{"$schema": "x", "n": "$NAME"}""#,
            // Which of the backslashes are whose?
            r#"curl https://a.test/x -d "{"a": "\",\"b\":\"c"}""#,
        ],
    );
}

fn has_errors(found: &[Diagnostic]) -> bool {
    found.iter().any(|found| found.severity == Severity::Error)
}

#[test]
fn every_body_is_the_json_that_was_written_after_a_safe_repair() {
    let bodies = [
        r#"{"a": 1, "b": "c"}"#,
        r#"{"a": "it's", "b": "c"}"#,
        r#"{"a": "say \"hi\"", "b": [1, "x\\y"]}"#,
        r#"{"q": "{ user(id: \"1\") { name } }", "v": {"n": "o'n"}}"#,
        r#"{"$schema": "s", "p": "$100"}"#,
        r#"{"$set": {"a": "it's"}}"#,
        r#"{"a": "`b`", "c": "\u00e9\n"}"#,
        r#"["a", {"b": "c"}]"#,
        r#"[{"a": "\\"}, "b"]"#,
    ];
    let mut fixed = 0;
    for body in bodies {
        assert!(json::parse(body).is_ok(), "{body}");
        for (open, close) in [("\"", "\""), ("'", "'"), ("", ""), ("'", ""), ("“", "”"), ("‘", "’"), ("\"", "")]
        {
            for rest in ["", " -H 'A: b'", " \\\n  -H \"A: b\"", "\n  -H 'A: b'"] {
                let before = format!("curl https://a.test/x -d {open}{body}{close}{rest}");
                let page = safely_fixed(&block("bash", &before));
                let after = page.trim_start_matches("```bash\n").trim_end_matches("\n```\n");
                let checked = lint::check(&page, &Settings::default());
                if after == before || has_errors(&checked.diagnostics) {
                    continue;
                }
                fixed += 1;
                let style = harkdown::shell::Style::of_tag("bash").expect("bash is a shell").of_text(after);
                let script = harkdown::shell::read(after, style);
                let words = &script.commands[0].words;
                let data = words.iter().position(|word| word.text == "-d").expect("the option stays");
                let sent = &words[data + 1].text;
                assert_eq!(sent, body, "{before}\n{after}");
            }
        }
    }
    assert!(fixed > 40, "{fixed} are fixed");
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
fn json_without_quotes_is_no_word_of_a_shell() {
    assert_blocks_fixed(
        "bash",
        &[
            (
                r#"curl -X POST https://a.test/x -H 'Content-Type: application/json' -d {"name":"pen","n":1}"#,
                r#"curl -X POST https://a.test/x -H 'Content-Type: application/json' -d '{"name":"pen","n":1}'"#,
            ),
            (
                r#"curl https://a.test/x --json [{"a":"b c"}] | jq ."#,
                r#"curl https://a.test/x --json '[{"a":"b c"}]' | jq ."#,
            ),
        ],
    );
    let broken = [
        r#"curl https://a.test/x --json {"name":"$NAME","n":1}"#,
        r#"curl https://a.test/x --json {"name":"it's","n":1}"#,
        r#"curl https://a.test/x --json {"name":"pen""n":1}"#,
        r#"curl https://a.test/x?filter={"a":1,"b":[1]}"#,
        r#"curl https://a.test/x?a=1&filter={"a":1,"b":[1]}"#,
    ];
    assert_blocks_left("bash", &broken);
    for text in broken {
        let found = lint::check(&block("bash", text), &Settings::default());
        assert!(has_errors(&found.diagnostics), "{text}\n{:?}", found.diagnostics);
    }
    assert_quiet("bash", &["curl https://a.test/x --json {{body}}", "curl https://a.test/x --json {body}"]);
    let quoted = lint::check(&block("bash", r#"curl -g 'https://a.test/x?filter={"a":1}'"#), &Settings::default());
    assert!(!has_errors(&quoted.diagnostics), "{:?}", quoted.diagnostics);
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
fn cmd_is_told_about_its_own_signs() {
    assert_blocks_fixed(
        "bat",
        &[
            ("curl https://a.test/x?a=1&b=2 ^\n  -H \"A: b\"", "curl \"https://a.test/x?a=1&b=2\" ^\n  -H \"A: b\""),
            ("curl https://a.test/x?a=1&b=2", "curl \"https://a.test/x?a=1&b=2\""),
        ],
    );
    assert_quiet("bat", &["curl https://a.test/x?a=1", "curl https://a.test/x & echo b"]);
    let found = lint::check(&block("bat", "curl https://a.test/x?a=1&b=2"), &Settings::default()).diagnostics;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].message.contains("cmd"), "{}", found[0].message);
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
fn many_lost_lines_are_put_right_in_time() {
    let text = "curl https://a.test/\n -H 'A: b'\n\n".repeat(1_000);
    let started = std::time::Instant::now();
    let found = lint::check(&block("bash", &text), &Settings::default()).diagnostics;
    assert_eq!(found.len(), 1_000);
    let took = started.elapsed();
    assert!(took < std::time::Duration::from_secs(10), "{took:?}");
}
