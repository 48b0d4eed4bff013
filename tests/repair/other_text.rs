//! What is not JSON, or not JSON alone: programs, templates, placeholders, comments, what is left out.

use harkdown::diagnostic::Applicability;
use harkdown::lint;
use harkdown::rules::Settings;

use super::{
    CODE, TO, assert_blocks_fixed, assert_blocks_left, assert_fixed, assert_left, assert_quiet, block, findings, fixed,
    with_payload,
};

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
fn comments_stay_where_the_notation_has_them() {
    let left = [
        "{\n  \"name\": \"Bob, // the name\n  \"age\": 3 // in years\n}",
        "{\n  \"a\": \"b // note\n}",
        "{\n  \"a\": \"b\n  // note: do not use \"c\" here\n  \"e\": \"f\"\n}",
    ];
    assert_blocks_left("json", &left);
    assert_blocks_fixed("json", &[("{\n  \"a\": 1 // one\n  \"b\": 2\n}", "{\n  \"a\": 1, // one\n  \"b\": 2\n}")]);
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
fn quotes_as_html_writes_them_are_one_finding() {
    let body = "{&quot;a&quot;: &quot;x &amp; y&quot;}";
    assert_eq!(findings(body).len(), 1);
    assert_eq!(fixed(body, Applicability::Safe), body);
    assert_eq!(fixed(body, Applicability::Unsafe), r#"{"a": "x & y"}"#);
}

#[test]
fn a_body_that_is_no_json_is_none() {
    let message = |fields: &str, body: &str| format!("POST /x HTTP/1.1\nHost: a.test\n{fields}\n\n{body}");
    let chunked = "Transfer-Encoding: chunked\nContent-Type: application/json";
    assert_quiet("http", &[&message(chunked, "7\n{\"a\":1}\n0")]);
    assert_quiet("http", &[&message("Content-Type: text/plain", "{ 'hi' there }")]);
    let found =
        lint::check(&block("http", &message("Content-Type: text/plain", "{'a': 1, 'b': 2}")), &Settings::default());
    assert!(!found.diagnostics.is_empty());
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
    // A habit of writing JSON is not a program.
    assert_blocks_fixed("json", &[("{a: \"f(x) => y\", b: 'new (c)'}", "{\"a\": \"f(x) => y\", \"b\": \"new (c)\"}")]);
    // Braces around an object have one reading, those around values have not.
    assert_fixed([(r#"{"a": {{"b": 1}, {"b": 2}}}"#, r#"{"a": [{"b": 1}, {"b": 2}]}"#)]);
}
