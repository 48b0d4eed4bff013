//! A command that writes a page changes nothing when it runs again.

use harkdown::diagnostic::Applicability;
use harkdown::lint;
use harkdown::page::Page;
use harkdown::rules::Settings;
use harkdown::suppression;
use harkdown::sync;
use harkdown::text::Edits;
use proptest::prelude::*;

use crate::properties::config;

/// What pages are made of: blocks whose bodies hold what means something to harkdown, places for snippets, and all that may go
/// wrong around them.
const PARTS: [&str; 38] = [
    "Text.\n",
    "# T\n",
    "```har\n{\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n```\n",
    "```har\n{\"method\":\"POST\",\"url\":\"https://a.example/x\",\"headers\":[{\"name\":\"Content-Type\",\"value\":\"application/json\"}],\"postData\":{\"mimeType\":\"application/json\",\"text\":\"{\\\"a\\\": \\\"<!-- harkdown:end -->\\\"}\"}}\n```\n",
    "```har\n{\"method\":\"POST\",\"url\":\"https://a.example/x\",\"postData\":{\"mimeType\":\"text/plain\",\"text\":\"<!-- harkdown:snippets shell/curl -->\\n<!-- harkdown:end -->\\n```\\n~~~\"}}\n```\n",
    "```har\n{\"method\":\"POST\",\"url\":\"https://a.example/x\",\"postData\":{\"mimeType\":\"text/plain\",\"text\":\"<!-- harkdown-ignore-file invalid-json -->\\n---\"}}\n```\n",
    "```har\n{\"method\":\"GET\" \"url\":\"https://a.example/x\"}\n```\n",
    "```har\n{\"method\":\"GET\",, \"url\":\"http://a.example/x\", \"headres\": []}\n```\n",
    "```har\n\n",
    "```har\n{\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n\n",
    "```har\n{\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n     ```\n",
    "~~~~har\n{\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n~~~~\n",
    "- item\n\n  ```har\n  {\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n  ```\n",
    "- ```har\n  {\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n  ```\n",
    "> ```har\n> {\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n> ```\n",
    "> ```har\n{\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n> ```\n",
    "<details>\n```har\n{\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n```\n</details>\n",
    "<!--\n```har\n{\"method\":\"GET\",, \"url\":\"https://a.example/x\"}\n```\n-->\n",
    "<!-- harkdown:snippets shell/curl -->\n<!-- harkdown:end -->\n",
    "<!-- harkdown:snippets shell/curl python/requests -->\n\n```sh\nold\n```\n\n<!-- harkdown:end -->\n",
    "<!-- harkdown:snippets shell/curl -->\n```sh\nold\n```\n<!-- harkdown:end -->\n",
    "<!-- harkdown:snippets shell/curl -->\n```sh\nold\n<!-- harkdown:end -->\n",
    "<!-- harkdown:snippets shell/curl -->\n",
    "<!-- harkdown:snippets -->\ntext\n<!-- harkdown:end --> text\n",
    "<!-- harkdown:snippets none/such -->\n<!-- harkdown:end -->\n",
    "  <!-- harkdown:snippets shell/curl -->\n  <!-- harkdown:end -->\n",
    "> <!-- harkdown:snippets shell/curl -->\n> old\n> <!-- harkdown:end -->\n",
    "- <!-- harkdown:snippets shell/curl -->\n  <!-- harkdown:end -->\n",
    "    <!-- harkdown:snippets shell/curl -->\n    <!-- harkdown:end -->\n",
    "<div>\n<!-- harkdown:snippets shell/curl -->\n<!-- harkdown:end -->\n</div>\n",
    "<!-- harkdown-ignore invalid-json -->\n",
    "<!-- harkdown-ignore stale-snippet -->\n",
    "<!-- harkdown-ignore-start plain-http -->\n",
    "```\n",
    "```json\n{\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n```\n",
    "``` hra\n{\"method\":\"GET\",\"url\":\"https://a.example/x\"}\n```\n",
    "---\n",
    "See [this](nowhere.md), `${none}` and <https://a.example/>.\n",
];

const STARTS: [&str; 6] =
    ["", "\u{feff}", "---\ntitle: T\n---\n", "---\ntitle: [\n---\n", "---\ntitle: T\n", "---\n\n"];

/// A page: what it starts with, and its parts with or without an empty line before each.
fn page() -> impl Strategy<Value = String> {
    let part = (prop::sample::select(&PARTS[..]), any::<bool>());
    let parts = prop::collection::vec(part, 1..9);
    (prop::sample::select(&STARTS[..]), parts, prop::bool::weighted(0.1)).prop_map(|(start, parts, is_windows)| {
        let gap = |is_apart| if is_apart { "\n" } else { "" };
        let parts: String = parts.into_iter().flat_map(|(part, is_apart)| [gap(is_apart), part]).collect();
        let page = format!("{start}{parts}");
        if is_windows { page.replace('\n', "\r\n") } else { page }
    })
}

fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.code.names = vec!["shell/curl".to_owned()];
    settings
}

type Write = fn(&str) -> String;

/// What writes pages, by name.
fn writers() -> [(&'static str, Write); 6] {
    [
        ("lint --fix", |text| lint::fix(text, &settings(), Applicability::Safe).text),
        ("lint --fix --unsafe-fixes", |text| lint::fix(text, &settings(), Applicability::Unsafe).text),
        ("lint --add-ignore", |text| suppression::add(text, &|text| lint::check(text, &settings()).diagnostics).0),
        ("sync", synced),
        ("sync --insert", |text| {
            let page = Page::parse(text);
            synced(&sync::missing_markers(&page, &["shell/curl".to_owned()], &|_| true, &|_| true).apply(text))
        }),
        ("sync --insert without targets", |text| {
            synced(&sync::missing_markers(&Page::parse(text), &[], &|_| true, &|_| true).apply(text))
        }),
    ]
}

fn synced(text: &str) -> String {
    let settings = settings();
    let checked = lint::check(text, &settings);
    let findings = sync::findings(&Page::parse(text), &checked.blocks, &settings.code);
    let fixes = findings.into_iter().filter_map(|finding| finding.fix);
    Edits::new(fixes.flat_map(|fix| fix.edits.to_vec()).collect()).unwrap().apply(text)
}

/// What writes this page again when it runs again.
fn restless(text: &str) -> Option<String> {
    writers().into_iter().find_map(|(name, write)| {
        let once = write(text);
        let twice = write(&once);
        (once != twice).then(|| format!("{name}\n{text}\n===== once\n{once}\n===== twice\n{twice}"))
    })
}

#[test]
fn pages_that_grew_do_so_no_more() {
    let body = PARTS[3];
    for page in [
        format!("# T\n\n{body}\n<!-- harkdown:snippets shell/curl -->\n<!-- harkdown:end -->\n\nText after.\n"),
        "# T\n\n```har\n\n".to_owned(),
        format!("# T\n\n{}\n<!-- harkdown:snippets shell/curl -->\n```sh\nold\n```\n<!-- harkdown:end -->\n", PARTS[2]),
    ] {
        let found = restless(&page);
        assert!(found.is_none(), "{}", found.unwrap());
        let synced = synced(&page);
        assert!(!synced.contains("harkdown:end") || synced.matches("\n<!-- harkdown:end").count() == 1, "{synced}");
    }
}

#[test]
fn what_is_stale_is_hidden_outside_of_its_place() {
    let page =
        format!("# T\n\n{}\n<!-- harkdown:snippets shell/curl -->\n```sh\nold\n```\n<!-- harkdown:end -->\n", PARTS[2]);
    let (hidden, count) = suppression::add(&page, &|text| lint::check(text, &settings()).diagnostics);
    assert_eq!(count, 1);
    assert!(hidden.contains("<!-- harkdown-ignore stale-snippet -->\n<!-- harkdown:snippets"), "{hidden}");
    assert!(lint::check(&hidden, &settings()).diagnostics.is_empty(), "{hidden}");
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn what_writes_pages_writes_them_once(page in page()) {
        let found = restless(&page);
        prop_assert!(found.is_none(), "{}", found.unwrap());
    }
}
