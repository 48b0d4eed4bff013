//! Commands whose quotes are wrong, and their bodies.

use harkdown::diagnostic::Applicability;
use harkdown::json;
use harkdown::lint;
use harkdown::rules::Settings;

use super::{TO, assert_blocks_fixed, assert_blocks_left, assert_quiet, block, has_errors, safely_fixed};

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
fn a_quote_that_takes_in_the_next_option_is_closed_before_it() {
    let page = |quote: &str| {
        let header = format!("-H 'Content-Type: application/json{quote}");
        format!("```bash\ncurl -X POST \\\n  {header} \\\n  -d '{{\"a\": \"b\"}}' \\\n  https://a.test/x\n```\n")
    };
    assert_eq!(lint::fix(&page(""), &Settings::default(), Applicability::Safe).text, page("'"));
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
            ("curl https://a.test/x –-data 'a=b'", "curl https://a.test/x --data 'a=b'"),
            ("curl https://a.test/x –--data 'a=b'", "curl https://a.test/x --data 'a=b'"),
            ("curl https://a.test/x –d 'a=b'", "curl https://a.test/x -d 'a=b'"),
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
            // Half of the quotes are the shell's by now.
            "curl https://a.test/x --json '{\"q\": \"a \"b\" c = 'd'\"}'",
        ],
    );
}

#[test]
fn what_may_be_left_of_an_escaped_apostrophe_is_left() {
    let body = |text: &str| format!("{TO} '{{\"name\": \"{text}\", \"b\": 1}}'");
    let header = |text: &str| format!("curl https://a.test/x -H 'A: {text}' -H 'B: c'");
    for text in [
        r"it\''s",
        r"it'\'s",
        "it'/''s",
        r"it''\''s",
        r"it'\'''s",
        r"it'\\''s",
        r"it''\'s",
        r"it'\''s and it\''s",
        r"it\''s a dog\''s",
        r"the dogs\'' x",
    ] {
        assert_blocks_left("bash", &[&body(text), &header(text)]);
    }
    for (before, after) in [(r"it\'s", r"it'\''s"), ("it's", r"it'\''s"), (r"it'\''s and it's", r"it'\''s and it'\''s")]
    {
        assert_blocks_fixed("bash", &[(&body(before), &body(after))]);
    }
    assert_blocks_fixed("bash", &[(&header("it's"), &header(r"it'\''s"))]);
    let ansi = |text: &str| format!("{TO} ${text}");
    for text in [r#"'{"a": "it's"}'"#, r#"'{"a": "it's", "b": 1}'"#, r#"'{"a": "it's", "b": "it's"}'"#] {
        assert_blocks_left("bash", &[&ansi(text)]);
    }
    let (comma, none) = (r#"'{"a": "it\'s", "b": 1,}'"#, r#"'{"a": "it\'s", "b": 1}'"#);
    assert_blocks_fixed("bash", &[(&ansi(comma), &ansi(none))]);
}

#[test]
fn a_quote_of_which_the_backslash_is_left_is_put_in_by_no_safe_fix() {
    let bodies = [
        r#""{\"a\": \"b\, \"c\": 1}""#,
        r#""{\"a\: \"b\", \"c\": 1}""#,
        r#""{\"a\": \"b\", \name\": 1}""#,
        r#""{\name\": \"b\", \"a\": 1}""#,
        r#""{\"a\": \b\", \"c\": 1}""#,
        r#""{\"a\": [\x\", \"c\"]}""#,
    ];
    for body in bodies {
        assert_blocks_left("bash", &[&format!("{TO} {body}")]);
        assert_blocks_left("bat", &[&format!("curl https://a.test/x -H \"Content-Type: application/json\" -d {body}")]);
    }
    let (before, after) = (r#""{\"a\": \"b\", \"c\": 1,}""#, r#""{\"a\": \"b\", \"c\": 1}""#);
    assert_blocks_fixed("bash", &[(&format!("{TO} {before}"), &format!("{TO} {after}"))]);
}

#[test]
fn a_header_that_a_blank_cuts_off_keeps_its_variable() {
    let page = |header: &str| format!("curl https://a.test/x -H {header} -X POST");
    let cases = [
        ("Authorization: $TOKEN", "\"Authorization: $TOKEN\""),
        ("Authorization: Bearer $TOKEN", "\"Authorization: Bearer $TOKEN\""),
        ("Authorization: Bearer ${TOKEN}", "\"Authorization: Bearer ${TOKEN}\""),
        ("Authorization: Bearer <TOKEN>", "'Authorization: Bearer <TOKEN>'"),
        ("Authorization: Bearer {{token}}", "'Authorization: Bearer {{token}}'"),
    ];
    let cases = cases.map(|(before, after)| (page(before), page(after)));
    assert_blocks_fixed("bash", &cases.each_ref().map(|(before, after)| (before.as_str(), after.as_str())));
    let left = [
        "curl https://a.test/x -H Date: $(date)",
        "curl https://a.test/x -H X-Mark: a!b$C",
        "curl -H Authorization: $KEY $BASE/items",
        "curl -H X-Key: $URL",
    ];
    assert_blocks_left("bash", &left);
    for command in left {
        let found = lint::check(&block("bash", command), &Settings::default()).diagnostics;
        assert!(found.iter().any(|found| found.message.contains("without quotes it ends at the blank")), "{command}");
    }
    assert_quiet("bash", &["curl https://a.test/x -H \"X-Key: $TOKEN\" $OPTIONS", "curl -H $HEADER $URL"]);
}

#[test]
fn a_header_without_its_option_and_a_path_after_a_blank_are_no_urls() {
    for command in ["curl https://a.test/x 'Accept: text/html'", "curl https://a.test /x", "curl https://a.test /x/$ID"]
    {
        let found = lint::check(&block("bash", command), &Settings::default()).diagnostics;
        assert!(found.len() == 1 && found[0].message.contains("for another URL"), "{command}: {found:?}");
    }
    assert_quiet("bash", &["curl https://a.test/x https://a.test/y", "curl https://a.test/x a.test:8080/y"]);
}

#[test]
fn statements_of_a_template_after_a_backslash_are_no_words() {
    assert_quiet("bash", &["curl https://a.test/x \\{% if a %}\n  -H 'A: {{b}}' \\{% endif %}\n  -H 'C: d'"]);
}

#[test]
fn an_array_without_quotes_leaves_nothing_out() {
    let found = lint::check(&block("bash", "curl https://a.test/x -d [1, 2]"), &Settings::default()).diagnostics;
    assert!(found.iter().any(|found| found.message.contains("`2]`")), "{found:?}");
    assert_quiet("bash", &["curl [options] https://a.test/x -d [body]", "curl [-X POST] [url]"]);
}

#[test]
fn typographic_quotes_become_those_that_the_text_between_them_is_written_for() {
    let command = |body: &str| format!("curl https://a.test/x --json {body}\n");
    let cases = [
        (r#"“{\"a\": \"b\\/c\", \"n\": 1}”"#, r#""{\"a\": \"b\\/c\", \"n\": 1}""#),
        (r#"“{\"a\": \"b\",, \"c\" 1}”"#, r#""{\"a\": \"b\", \"c\": 1}""#),
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
fn cmd_is_told_about_its_own_signs() {
    assert_blocks_fixed(
        "bat",
        &[
            ("curl https://a.test/x?a=1&b=2 ^\n  -H \"A: b\"", "curl \"https://a.test/x?a=1&b=2\" ^\n  -H \"A: b\""),
            ("curl https://a.test/x?a=1&b=2", "curl \"https://a.test/x?a=1&b=2\""),
            // Single quotes are letters to it.
            ("curl https://a.test/x -d {\"a\":[1]}", "curl https://a.test/x -d \"{\\\"a\\\":[1]}\""),
            (
                "curl -H \"Content-Type: application/json\" -d {\"a\":1} https://a.test/x",
                "curl -H \"Content-Type: application/json\" -d \"{\\\"a\\\":1}\" https://a.test/x",
            ),
            ("curl “https://a.test/x” -H ‘A: b’", "curl \"https://a.test/x\" -H \"A: b\""),
            ("curl https://a.test/x ^ \n  -H \"A: b\"", "curl https://a.test/x ^\n  -H \"A: b\""),
        ],
    );
    assert_blocks_left("bat", &["curl https://a.test/x -d ‘{\"a\": 1}’", "curl https://a.test/x -d {\"a\":\"%B%\"}"]);
    let cut = |tag: &str| block(tag, "curl https://a.test/x\n  -H \"A: b\"");
    for (tag, sign) in [("cmd", "caret"), ("powershell", "backtick"), ("bash", "backslash")] {
        let found = lint::check(&cut(tag), &Settings::default()).diagnostics;
        assert!(found[0].message.ends_with(&format!("doesn't end in a {sign}")), "{tag}: {found:?}");
    }
    let mixed = block("cmd", "curl https://a.test/x ^ \n  -H \"A: b\" \\\n  -d \"a=1\"");
    let fixed = safely_fixed(&mixed);
    assert!(!fixed.contains("^ \\") && fixed.contains("x ^\n"), "{fixed}");
    assert_quiet("bat", &["curl https://a.test/x?a=1", "curl https://a.test/x & echo b"]);
    let found = lint::check(&block("bat", "curl https://a.test/x?a=1&b=2"), &Settings::default()).diagnostics;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].message.contains("cmd"), "{}", found[0].message);
}

#[test]
fn a_block_of_many_broken_commands_is_put_right_at_once() {
    let command = "curl https://a.test/x\n  -H \"A: b\"\n  -d '{\"a\": \"it's\",}'\n";
    let fixed = safely_fixed(&block("sh", command.repeat(120).trim_end()));
    assert_eq!(safely_fixed(&fixed), fixed);
    assert!(!has_errors(&lint::check(&fixed, &Settings::default()).diagnostics), "{fixed}");
}
