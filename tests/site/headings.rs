//! Headings and the ids that links lead to.

use harkdown::site;

use super::{article, build_page};

#[test]
fn slugs_are_stable_and_unique() {
    let mut slugs = site::Slugs::default();
    let headings = ["Get a Token!", "Get a token", "get-a-token-1", "Über `uns`", "???", "_private", "get a token"];
    let ids = headings.map(|heading| slugs.unique(heading));
    assert_eq!(
        ids,
        ["get-a-token", "get-a-token-1", "get-a-token-1-1", "über-uns", "section", "private", "get-a-token-2"]
    );
}

#[test]
fn a_heading_keeps_its_id_when_a_variable_changes() {
    let html = article("# A\n\n## On ${account.host}\n");
    assert!(
        html.contains("<h2 id=\"on-accounthost\"><span id=\"on-account-host\"></span>On kestrel-test.example.com"),
        "{html}"
    );
}

#[test]
fn a_heading_may_give_itself_an_id() {
    let html = article("# A\n\n## *B* ${account.namespace} {#x-1}\n\n## C `{#y}`\n\n## D {#z onclick=alert(1)}\n");
    for part in [
        "<h2 id=\"x-1\"><em>B</em> kestrel-test</h2>",
        "<h2 id=\"c-y\">C <code>",
        "<h2 id=\"d-z-onclickalert1\"><span id=\"d-z-onclick-alert-1\"></span>D {#z",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
}

#[test]
fn headings_are_found_by_what_other_tools_call_them() {
    let page = "# A\n\n## `build.target`\n\n## Été 東京 🦀\n\n## `__init__`\n\n## 1. Install\n\n## V {#v0.1.0}\n\n## a -- b\n\n## a-b\n\n- item\n  {#on-its-line}\n\n## nav\n\n## _nav\n";
    let (html, _) = build_page(page);
    let ids = ["build-target", "ete-dong-jing-crab", "__init__", "_1-install", "v0.1.0", "a-b", "on-its-line", "_nav"];
    for id in ids {
        assert_eq!(html.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}\n{html}");
    }
    assert!(html.contains("<h2 id=\"a-b\">a-b</h2>") && !html.contains("{#"), "{html}");
}
