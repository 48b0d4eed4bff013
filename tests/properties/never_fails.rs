//! Whatever a page holds, it is checked and fixed without a panic.

use std::thread;

use harkdown::diagnostic::Applicability;
use harkdown::lint;
use harkdown::rules::Settings;
use proptest::prelude::*;

use super::nesting;

/// Checks and fixes a page, and looks at what comes out.
pub(super) fn survive(page: &str) {
    let settings = Settings { scripts: vec!["code".into()], ..Settings::default() };
    for found in lint::check(page, &settings).diagnostics {
        assert!(found.span.end as usize <= page.len() && page.get(found.span.range()).is_some(), "{found:?}");
        for edit in found.fix.iter().flat_map(|fix| &fix.edits) {
            assert!(page.get(edit.span.range()).is_some(), "{edit:?}");
        }
        assert!(found.labels.iter().all(|label| page.get(label.span.range()).is_some()));
    }
    for applicability in [Applicability::Safe, Applicability::Unsafe] {
        let _ = lint::fix(page, &settings, applicability);
    }
}

/// Pieces of pages, of JSON and of JavaScript.
fn pieces() -> impl Strategy<Value = String> {
    let pieces = [
        "---\n",
        "```har\n",
        "\n```\n",
        "~~~har\n",
        "\n~~~\n",
        "> ",
        "- ",
        "    ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "<div>\n",
        ":::",
        "<!-- ",
        "-->",
        "# ",
        "|",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\\"",
        "\\",
        "'",
        "“",
        "”",
        "`",
        "\"method\": \"POST\", ",
        "\"url\": \"https://x\"",
        "\"postData\": {",
        "\"text\": \"{\\\"a\\\", 1",
        "\"scripts\": ",
        "function (a) {",
        "log",
        "\"entries\": [",
        "\"request\": ",
        "null",
        "0x1",
        "+1",
        ".5",
        "...",
        "…",
        "//",
        "/*",
        "*/",
        "${x}",
        "{{y}}",
        "<%= z %>",
        "<",
        ">",
        "=",
        ";",
        "ä",
        "日",
        "\u{feff}",
        "\u{a0}",
        "\u{0}",
        "\u{2028}",
        "\\u12",
        "\\x",
        "True",
        "NaN",
        "title: x\n",
        "😀",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(super::config(128))]

    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        survive(&text);
    }

    #[test]
    fn any_pieces_are_survived(text in pieces()) {
        survive(&text);
    }

    #[test]
    fn any_block_is_survived(nesting in nesting::any(), content in prop_oneof![pieces(), any::<String>()]) {
        survive(&nesting.page(&content));
    }

    #[test]
    fn any_body_is_survived(nesting in nesting::any(), body in pieces(), is_script in any::<bool>()) {
        let body = if is_script { serde_json::json!({ "scripts": { "a": body } }).to_string() } else { body };
        let har = serde_json::json!({ "method": "POST", "url": "/", "postData": { "mimeType": "application/json", "text": body } });
        survive(&nesting.page(&har.to_string()));
    }

}

proptest! {
    #![proptest_config(super::config(48))]

    #[test]
    fn a_cut_off_page_is_survived(at in any::<prop::sample::Index>(), insert in "[\\PC\"{}\\[\\]\\\\,:]{0,3}") {
        let page = "---\ntitle: A\n---\n> - ```har\n>   {\n>     \"method\": \"POST\", \"url\": \"/ä\",\n>     \"postData\": {\"mimeType\": \"application/json\", \"text\": \"{\\\"scripts\\\": {\\\"a\\\": \\\"function () { return \\\\\\\"x\\\\\\\"; }\\\"}, \\\"ä\\\", [1, 02]}\"}\n>   }\n>   ```\n";
        let places: Vec<usize> = page.char_indices().map(|(at, _)| at).collect();
        let at = places[at.index(places.len())];
        survive(&page[..at]);
        survive(&format!("{}{insert}{}", &page[..at], &page[at..]));
    }
}

/// Runs on a stack as small as that of a worker thread.
fn on_small_stack(task: impl FnOnce() + Send + 'static) {
    thread::Builder::new().stack_size(2 << 20).spawn(task).unwrap().join().unwrap();
}

#[test]
fn deep_nesting_is_survived_on_a_small_stack() {
    on_small_stack(|| {
        for depth in [50, 99, 101, 250, 257, 5_000, 100_000] {
            for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]"), ("{\"text\":[", "]}")] {
                let json = format!("{}1{}", open.repeat(depth), close.repeat(depth));
                survive(&format!("```har\n{json}\n```\n"));
                survive(&format!("```har\n{}\n```\n", open.repeat(depth)));
                let har = serde_json::json!({ "method": "POST", "url": "/", "postData": { "text": json } });
                survive(&format!("```har\n{har}\n```\n"));
            }
        }
    });
}

#[test]
fn deep_scripts_are_survived_on_a_small_stack() {
    on_small_stack(|| {
        for depth in [50, 99, 150, 1_000, 3_900, 5_000, 200_000] {
            let around = [
                ("(", ")"),
                ("[", "]"),
                ("{", "}"),
                ("a(", ")"),
                ("()=>", ""),
                ("!", ""),
                ("- ", ""),
                ("a=>{", "}"),
                ("`${", "}`"),
                ("if(1)", ""),
                ("new ", ""),
                ("a?b:", ""),
                ("a.", ""),
                ("a=", ""),
                ("x=>", ""),
                ("typeof ", ""),
                ("function(){return ", "}"),
                ("a||", ""),
                ("a**", ""),
                ("await ", ""),
                ("/*", ""),
            ];
            for (open, close) in around {
                let script = format!("{}a{}", open.repeat(depth), close.repeat(depth));
                let body = serde_json::json!({ "scripts": { "a": script } }).to_string();
                let har = serde_json::json!({ "method": "POST", "url": "/", "postData": { "text": body } });
                survive(&format!("```har\n{har}\n```\n"));
            }
        }
    });
}

#[test]
fn deep_markdown_is_survived_on_a_small_stack() {
    on_small_stack(|| {
        for piece in [
            ">",
            "> ",
            "- ",
            "1. ",
            "* - > ",
            "[",
            "![",
            "**a ",
            "<div>",
            "`",
            "(",
            "[^1]: ",
            "| a ",
            "\\",
            "&amp;",
            "<a ",
            "- ```har\n",
        ] {
            survive(&format!("{}\n```har\n{{}}\n```\n", piece.repeat(10_000)));
        }
    });
}
