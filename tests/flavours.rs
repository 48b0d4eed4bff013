//! Markdown for other docs tools: golden files, and what the tools make of it.

mod tools;

use std::collections::BTreeMap;
use std::fs;

use harkdown::flavour::{self, NAMES};
use harkdown::lint;
use harkdown::rules::Settings;
use harkdown::site::{self, PageReport, SiteInput, Source};
use harkdown::snippet::{self, Options, View, built_in};

use crate::support::{check_golden, tests_folder};

/// The pages under `tests/flavours/pages`, by their paths.
fn pages() -> BTreeMap<String, String> {
    let names = ["README.md", "guide/index.md", "guide/users.md"];
    let read = |name: &str| fs::read_to_string(tests_folder().join("flavours/pages").join(name)).unwrap();
    names.iter().map(|name| ((*name).to_owned(), read(name))).collect()
}

/// The files that a flavour gives, by their paths.
fn build(pages: &BTreeMap<String, String>, name: &str, allow_html: bool) -> BTreeMap<String, String> {
    build_with(pages, name, |settings| settings.allow_html = allow_html)
}

/// The same with settings of its own.
fn build_with(
    pages: &BTreeMap<String, String>,
    name: &str,
    set: impl FnOnce(&mut site::Settings),
) -> BTreeMap<String, String> {
    let lint = Settings::default();
    let checked: Vec<_> = pages.values().map(|text| lint::check(text, &lint)).collect();
    let sources = pages.iter().zip(&checked);
    let sources: Vec<Source<'_>> =
        sources.map(|((path, text), checked)| Source { path, text, checked, lint: &lint }).collect();
    let target =
        |name: &str| site::CodeTab { name: name.to_owned(), title: built_in().find(name).unwrap().title.clone() };
    let values = [("home", "https://example.com/a b"), ("secret", "a_b <c> {d} {{e}}")];
    let mut settings = site::Settings {
        targets: ["shell/curl", "python/requests"].map(target).to_vec(),
        variables: values.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        ..site::Settings::default()
    };
    set(&mut settings);
    let snippet =
        |view: &View, target: &str| Ok(snippet::render(view, built_in().find(target)?, &Options::default())?.code);
    let input = SiteInput { settings: &settings, pages: &sources, assets: &[], snippet: &snippet };
    let site = flavour::build(&input, flavour::find(name).unwrap()).unwrap();
    assert!(!site.pages.iter().any(PageReport::is_broken), "{:?}", site.pages);
    site.files.into_iter().map(|file| (file.path, String::from_utf8(file.bytes).unwrap())).collect()
}

#[test]
fn every_flavour_writes_what_its_golden_files_say() {
    let mut wrong = Vec::new();
    for name in NAMES {
        for (path, text) in build(&pages(), name, false) {
            wrong.extend(check_golden(&tests_folder().join("flavours").join(name).join(path), &text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn html_stays_where_the_config_allows_it() {
    let files = build(&pages(), "details", true);
    assert!(files["index.md"].contains("<b onclick=\"run()\">"), "{}", files["index.md"]);
    let files = build(&pages(), "details", false);
    assert!(!files["index.md"].contains("<b onclick"), "{}", files["index.md"]);
}

#[test]
fn no_flavour_links_to_code() {
    for name in NAMES {
        for (path, text) in build(&pages(), name, true) {
            assert!(!text.contains("javascript:"), "{name} {path}");
        }
    }
}

#[test]
fn mdx_gets_fences_for_code_that_is_indented() {
    let page = "# T\n\nSee:\n\n    a = {{ b }}\n\n    c < d\n\n- item\n\n      e = {f}\n\n> quote\n>\n>     g = {h}\n\n\ti = {j}\n";
    let pages = BTreeMap::from([("index.md".to_owned(), page.to_owned())]);
    let expected = "# T\n\nSee:\n\n```\na = {{ b }}\n\nc < d\n```\n\n- item\n\n  ```\n  e = {f}\n  ```\n\n> quote\n>\n> ```\n> g = {h}\n> ```\n\n```\ni = {j}\n```\n";
    for name in ["docusaurus", "mintlify"] {
        assert_eq!(build(&pages, name, false)["index.mdx"], expected);
    }
    assert!(build(&pages, "details", false)["index.md"].contains("    a = {{ b }}"));
}

#[test]
fn mkdocs_gets_lists_as_wide_as_it_counts() {
    let page = "- a\n  b\n\n  c\n  - d\n\n    e\n\n    ```\n    f\n    ```\n\n> 10. g\n>\n>     h\n>\n> - i\nlazy\n";
    let pages = BTreeMap::from([("index.md".to_owned(), page.to_owned())]);
    let expected = "- a\n    b\n\n    c\n    - d\n\n        e\n\n        ```\n        f\n        ```\n\n> 10. g\n>\n>     h\n>\n> - i\nlazy\n";
    assert_eq!(build(&pages, "mkdocs", false)["index.md"], expected);
    assert_eq!(build(&pages, "details", false)["index.md"], page);
}

#[test]
fn mkdocs_gets_no_blanks_where_lists_are_wide_enough() {
    let har = "```har\n    {\"method\": \"GET\", \"url\": \"https://example.com/\"}\n    ```\n";
    let page = format!("- A\n\n    {har}\n    - B\n\n        text\n\n1. C\n\n     five\n\n- D\n\n      code\n");
    let pages = BTreeMap::from([("index.md".to_owned(), page)]);
    let text = &build(&pages, "mkdocs", false)["index.md"];
    assert!(text.starts_with("- A\n\n    === \"curl\"\n\n        ```"), "{text}");
    assert!(text.contains("\n    - B\n\n        text\n\n1. C\n\n    five\n\n- D\n\n        code\n"), "{text}");
}

#[test]
fn front_matter_says_what_it_says_in_every_language() {
    let written = |page: &str, name: &str| {
        let pages = BTreeMap::from([("a.md".to_owned(), page.to_owned())]);
        build(&pages, name, false).into_values().next().unwrap()
    };
    let yaml = "---\ntitle: No\nzip: 01234\nweight: 010\nempty:\nonly: [~, 1_000]\ndraft: no\n---\n\nText.\n";
    let expected = "+++\ntitle = \"No\"\nweight = 10\ndraft = false\n\n[extra]\nzip = \"01234\"\nempty = \"\"\nonly = [\"\", \"1_000\"]\n+++\n\nText.\n";
    assert_eq!(written(yaml, "zola"), expected);
    let toml = "+++\ntitle = \"T\"\nb = 2026-11-22\na = 2026-11-22T10:00:00Z\n\"a b\" = inf\n[z]\nd = [07:30:00, 2026-11-22]\nc = 1\n+++\n\nText.\n";
    let expected = "---\ntitle: \"T\"\nb: 2026-11-22\na: 2026-11-22T10:00:00Z\n\"a b\": .inf\nz: {\"d\": [\"07:30:00\", 2026-11-22], \"c\": 1}\n---\n\nText.\n";
    assert_eq!(written(toml, "vitepress"), expected);
}

#[test]
fn harmless_attributes_are_published_and_others_are_named() {
    let page = "# T {#t .wide}\n\n<div class=\"warning\" id=\"w\" style=\"color: red\">\n\nText <span class=\"a\" onclick=\"b()\">c</span>\n\n</div>\n";
    let pages = BTreeMap::from([("index.md".to_owned(), page.to_owned())]);
    let text = &build(&pages, "mdbook", false)["index.md"];
    assert_eq!(
        *text,
        "# T {#t .wide}\n\n<div class=\"warning\" id=\"w\">\n\nText <span class=\"a\">c</span>\n\n</div>\n"
    );
    let pages_with = |page: &str| BTreeMap::from([("index.md".to_owned(), page.to_owned())]);
    let text = &build(&pages_with("# T {: #t .wide onclick=run() }\n"), "vitepress", false)["index.md"];
    assert_eq!(text, "# T {#t .wide}\n");
    let text = build(&pages_with("# T {#t onclick=run()}\n"), "hugo", false).remove("_index.md").unwrap();
    assert!(!text.contains("{#t onclick"), "{text}");
    let text = &build(&pages, "docusaurus", false)["index.mdx"];
    assert!(text.contains("# T {#t}\n") && text.contains("<span className=\"a\">c</span>"), "{text}");
}

#[test]
fn hugo_links_lead_where_front_matter_says_that_pages_are() {
    let a = "---\ntitle: A\nslug: alpha\n---\n\n[b](b.md) [b](/custom/) [b](/docs/b/)\n";
    let b = "---\ntitle: B\nurl: /custom/\n---\n\n[a](a.md) [a](/docs/alpha/) [c](/docs/none/)\n";
    let pages = BTreeMap::from([("docs/a.md".to_owned(), a.to_owned()), ("docs/b.md".to_owned(), b.to_owned())]);
    let files = build(&pages, "hugo", false);
    assert!(files["docs/a.md"].ends_with("\n[b](../../custom/) [b](../../custom/) [b](../../custom/)\n"), "{files:?}");
    assert!(files["docs/b.md"].ends_with("\n[a](../docs/alpha/) [a](../docs/alpha/) [c](/docs/none/)\n"), "{files:?}");
    let files = build(&pages, "markdown", false);
    assert!(files["docs/b.md"].ends_with("\n[a](a.md) [a](a.md) [c](/docs/none/)\n"), "{files:?}");
}

#[test]
fn shortcodes_in_a_request_stay_where_its_author_has_them_run() {
    let request = |value: &str| {
        format!(
            "```har\n{{\"method\": \"GET\", \"url\": \"https://example.com/\", \"headers\": [{{\"name\": \"X\", \"value\": \"{value}\"}}]}}\n```\n"
        )
    };
    let own = |value: &str| {
        let pages = BTreeMap::from([("a.md".to_owned(), request(value))]);
        let own = |settings: &mut site::Settings| settings.dialect = Some("hugo".to_owned());
        build_with(&pages, "hugo", own).remove("a.md").unwrap()
    };
    assert!(own("{{< token >}}").contains("{{< token >}}"));
    // What only the code has is not for the tool.
    assert!(!own("\\u007b{< token >}}").contains("{{< token"));
    let pages = BTreeMap::from([("a.md".to_owned(), request("{{< token >}}"))]);
    assert!(!build(&pages, "hugo", false)["a.md"].contains("{{< token"));
}

#[test]
fn an_id_of_text_in_a_line_is_an_element_where_the_tool_reads_no_such_ids() {
    let page = "# A\n\n**`locale`**{ #a-locale }: text, `b`{#c} and {#d} {{ #e }}\n\n> - item\n>   {#f}\n\n{#g}\n";
    let pages = BTreeMap::from([("a.md".to_owned(), page.to_owned())]);
    let text = &build(&pages, "zola", false)["a.md"];
    assert!(
        text.contains("**`locale`**<span id=\"a-locale\"></span>: text, `b`<span id=\"c\"></span> and {#d}"),
        "{text}"
    );
    let text = &build(&pages, "docusaurus", false)["a.mdx"];
    assert!(text.contains("`b`<span id=\"c\"></span> and \\{#d\\}"), "{text}");
    assert!(text.contains(">   <span id=\"f\"></span>\n\n\\{#g\\}"), "{text}");
    assert!(build(&pages, "mkdocs", false)["a.md"].contains("**`locale`**{ #a-locale }: text, `b`{#c}"));
}

#[test]
fn mdx_gets_mail_addresses_ids_and_tags_that_it_takes() {
    let page = "# A\n\n> ## a.b\n\n> ## c {#d}\n\n ## e.f\n\n## g.h\n\n<span>one\n</span> <kbd>x</kbd>\n\n<span>two\n</span>\n\n<me@a.example>\n";
    let pages = BTreeMap::from([("a.md".to_owned(), page.to_owned())]);
    let expected = "# A\n\n> ## a.b \\{#ab}\n\n> ## c \\{#d}\n\n ## e.f \\{#ef}\n\n## g.h {#gh}\n\n<span>one\n</span> <kbd>x</kbd>\n\n&lt;span>two\n&lt;/span>\n\n[me@a.example](mailto:me@a.example)\n";
    for name in ["docusaurus", "mintlify"] {
        assert_eq!(build(&pages, name, false)["a.mdx"], expected, "{name}");
    }
    assert!(build(&pages, "zola", false)["a.md"].contains("> ## a.b {#ab}"));
}

#[test]
fn vitepress_gets_code_and_ids_that_vue_takes() {
    let page = "# B {b}\n\nUse {c}, {d e}\n{f}{.g}\n\n<H i={`j`}>\n\n\\<k> `{{ l*m*n }}`\n\n::: details o {p}\n:::\n";
    let pages = BTreeMap::from([("b.md".to_owned(), page.to_owned())]);
    let expected = "# B &#123;b} {#b-b}\n\nUse {c}, &#123;d e}\n{f}{.g}\n\n&lt;H i=&#123;`j`}>\n\n&lt;k> <code v-pre>&#123;&#123; l&#42;m&#42;n &#125;&#125;</code>\n\n::: details o {p}\n:::\n";
    assert_eq!(build(&pages, "vitepress", false)["b.md"], expected);
    let page = "# A\n\n> run `a --bin\n> <name>\n> x` now\n\n```hl_lines=\"2\"\na\n```\n\n- b\n  {#c}\n";
    let pages = BTreeMap::from([("a.md".to_owned(), page.to_owned())]);
    let expected =
        "# A\n\n> run `a --bin <name>\n> x` now\n\n```text hl_lines=\"2\"\na\n```\n\n- b\n  <span id=\"c\"></span>\n";
    assert_eq!(build(&pages, "vitepress", false)["a.md"], expected);
    assert!(build(&pages, "docusaurus", false)["a.mdx"].contains("> run `a --bin <name>\n> x` now\n\n```hl_lines"));
}

#[test]
fn zola_gets_links_that_it_takes() {
    let page = "# A\n\n> ## a_b\n\n[q](b.md?x=1#c) [e]() ![i](b.md?x=1) [here](#a_b)\n";
    let pages = BTreeMap::from([("a.md".to_owned(), page.to_owned()), ("b.md".to_owned(), "# B\n".to_owned())]);
    let text = &build(&pages, "zola", false)["a.md"];
    assert!(text.ends_with("# A\n\n> ## a_b {#a_b}\n\n[q](@/b.md#c) [e](#) ![i](@/b.md) [here](#a_b)\n"), "{text}");
    let text = &build(&pages, "vitepress", false)["a.md"];
    assert!(text.ends_with("> ## a_b {#a_b}\n\n[q](b.md?x=1#c) [e]() ![i](b.md?x=1) [here](#a_b)\n"), "{text}");
}

#[test]
fn code_closes_no_fence() {
    let page = "```har\n{\"method\": \"POST\", \"url\": \"https://example.com/\", \"postData\": {\"mimeType\": \"text/plain\", \"text\": \"\\n```\\n````\\n\"}}\n```\n";
    let pages = BTreeMap::from([("index.md".to_owned(), page.to_owned())]);
    for name in NAMES {
        let files = build(&pages, name, false);
        assert!(files.values().any(|text| text.contains("`````")), "{name}\n{files:?}");
    }
}

#[test]
fn only_double_braces_are_escaped_for_vue() {
    let kept = "::: details Click {open}\nText\n:::\n\n<<< @/a.js{2}\n\n[x](/pure.html){target=\"_self\"}\n\n$$ x = {-b \\over 2a} $$\n\n";
    let page =
        format!("# A\n\n{kept}Not Vue: {{a}}, but {{{{ vue }}}} and {{\\{{ b }}}}, {{<!-- c -->{{ d }}}}, \\{{e}}\n");
    let pages = BTreeMap::from([("index.md".to_owned(), page)]);
    let text = &build(&pages, "vitepress", false)["index.md"];
    assert!(text.contains(kept), "{text}");
    assert!(text.contains("Not Vue: {a}, but &#123;&#123; vue }}") && text.contains("&#123;e}"), "{text}");
    assert!(!text.contains("{{"), "{text}");
}

#[test]
fn mdx_gets_no_code_that_readers_do_not_see_as_such() {
    let prose = "import your orders first.\n\nexport them *again* later.\n\nTo\nexport them\n\n";
    let modules = "import A from \"./a\"\n\nexport const a = 1\n\n";
    let table = "| a | b |\n| - | - |\n| 1 | `x|y` <z> |\n| 2 | 3 |\n| 4 | 5 | {f} |\n";
    let pages = BTreeMap::from([("index.md".to_owned(), format!("# T\n\n{prose}{modules}{table}"))]);
    for name in ["docusaurus", "mintlify"] {
        let text = &build(&pages, name, false)["index.mdx"];
        assert!(
            text.contains("\n&#105;mport your orders first.\n\n&#101;xport them *again* later.\n\nTo\nexport"),
            "{text}"
        );
        assert!(text.contains(modules), "{text}");
        assert!(!text.contains("<z>") && !text.contains("{f}"), "{text}");
        assert!(text.contains("| 2 | 3 |\n| 4 | 5 |\n"), "{text}");
    }
}

#[test]
fn front_matter_in_toml_stays_toml_where_the_tool_reads_it() {
    let page = "+++\ntitle = \"Orders\"\nweight = 2\ndate = 2026-11-22\n+++\n\nText.\n".to_owned();
    let pages = BTreeMap::from([("a.md".to_owned(), page.clone())]);
    assert_eq!(build(&pages, "zola", false)["a.md"], page);
    assert_eq!(build(&pages, "hugo", false)["a.md"], page);
    let below = BTreeMap::from([("a.md".to_owned(), format!("\n \n{page}"))]);
    assert_eq!(build(&below, "zola", false)["a.md"], page);
    let yaml = &build(&pages, "mkdocs", false)["a.md"];
    assert!(yaml.starts_with("---\ntitle: \"Orders\"\nweight: 2\ndate: 2026-11-22\n---\n"), "{yaml}");
}

#[test]
fn a_page_that_says_nothing_else_is_called_as_its_file_or_its_folder() {
    let names = ["a/b/README.md", "a/c.md"];
    let pages = names.map(|name| (name.to_owned(), "Text.\n".to_owned())).into();
    let files = build(&pages, "zola", false);
    assert!(files["a/b/_index.md"].starts_with("+++\ntitle = \"b\"\n+++\n"), "{files:?}");
    assert!(files["a/c.md"].starts_with("+++\ntitle = \"c\"\n+++\n"), "{files:?}");
}

#[test]
fn the_id_of_a_heading_ends_its_line() {
    let pages = BTreeMap::from([("a.md".to_owned(), "## b.c \t\n\n## *d.e*  \r\n\n## f.g ##\n".to_owned())]);
    let text = "## b.c \t {#bc}\n\n## *d.e* {#de}\r\n\n## f.g {#fg} ##\n";
    assert_eq!(build(&pages, "mintlify", false)["a.mdx"], text);
}

#[test]
fn links_of_hugo_lead_to_the_addresses_that_it_serves() {
    let pages = BTreeMap::from([
        ("index.md".to_owned(), "[a](API.md) [b](Guides/Getting_Started.md#first) [c](<With Space.md>)\n".to_owned()),
        ("API.md".to_owned(), String::new()),
        ("Guides/Getting_Started.md".to_owned(), "# First\n".to_owned()),
        ("With Space.md".to_owned(), String::new()),
    ]);
    let text = &build(&pages, "hugo", false)["_index.md"];
    assert!(text.contains("(api/)") && text.contains("(guides/getting_started/#first)"), "{text}");
    assert!(text.contains("with-space/"), "{text}");
}

#[test]
fn the_summary_of_a_book_is_its_authors() {
    let summary = "# Summary\n\n[Start](README.md)\n\n- [Orders](orders.md)\n    - [Draft]()\n".to_owned();
    let pages = BTreeMap::from([
        ("SUMMARY.md".to_owned(), summary.clone()),
        ("README.md".to_owned(), "# Start\n".to_owned()),
        ("orders.md".to_owned(), "# Orders\n".to_owned()),
    ]);
    assert_eq!(build(&pages, "mdbook", false)["SUMMARY.md"], summary.replace("README.md", "index.md"));
}

#[test]
fn mdx_of_the_author_stays_as_it_is_where_raw_html_may() {
    let text = "import { Card } from \"./card\";\n\nexport const base = { a: 1 };\n\n{/* note */}\n\n<Card icon={<b/>}>\n  {base.a}\n</Card>\n";
    let pages = BTreeMap::from([("a.mdx".to_owned(), text.to_owned())]);
    for name in ["docusaurus", "mintlify"] {
        assert_eq!(build(&pages, name, true)["a.mdx"], text);
        let shown = &build(&pages, name, false)["a.mdx"];
        assert!(shown.contains("&#105;mport \\{ Card") && shown.contains("&lt;/Card>"), "{shown}");
    }
}

#[test]
fn components_that_a_page_imports_are_imported_once() {
    let block = "```har\n{\"method\": \"GET\", \"url\": \"https://api.example.com/a\"}\n```\n";
    let pages = BTreeMap::from([("a.mdx".to_owned(), format!("import Tabs from '@theme/Tabs';\n\n{block}"))]);
    let text = &build(&pages, "docusaurus", true)["a.mdx"];
    assert_eq!(text.matches("import Tabs ").count(), 1, "{text}");
    assert_eq!(text.matches("import TabItem ").count(), 1, "{text}");
}

/// A page with front matter of every kind of value, of which harkdown itself knows some.
const RICH: &str = "---\ntitle: 404 & more\ndate: 2026-11-22 10:00:00 +0100\nlastmod: 2026-11-23\npublished: false\ntags: [api, 2024]\nslug: orders\naliases: /old\norder: 3\ntemplate: home.html\nauthor: {name: Ann}\n---\n\nText.\n";

#[test]
fn zola_gets_each_key_where_it_reads_it() {
    let pages = BTreeMap::from([("a.md".to_owned(), RICH.to_owned()), ("b/index.md".to_owned(), RICH.to_owned())]);
    let files = build(&pages, "zola", false);
    let page = "+++\ntitle = \"404 & more\"\ndate = 2026-11-22T10:00:00+01:00\nupdated = 2026-11-23\nslug = \"orders\"\naliases = [\"/old\"]\nweight = 3\ndraft = true\n\n[taxonomies]\ntags = [\"api\", \"2024\"]\n\n[extra]\npublished = false\ntemplate = \"home.html\"\nauthor = { name = \"Ann\" }\n+++\n\nText.\n";
    assert_eq!(files["a.md"], page);
    // A section has neither dates nor taxonomies.
    let section = &files["b/_index.md"];
    assert!(section.contains("draft = true\n\n[extra]\ndate = "), "{section}");
    assert!(section.contains("\ntags = [\"api\", 2024]\n"), "{section}");
}

#[test]
fn zola_gets_the_words_of_other_tools_in_its_own() {
    let cases = [
        ("slug: /a/b", "path = \"/a/b\"\n"),
        ("authors: [Ann, Bo]", "authors = [\"Ann\", \"Bo\"]\n"),
        ("weight: -1", "\n[extra]\nweight = -1\n"),
        ("date: soon", "\n[extra]\ndate = \"soon\"\n"),
        ("a key: {b: [1, null, {c: d}]}", "\n[extra]\n\"a key\" = { b = [1, \"\", { c = \"d\" }] }\n"),
        ("extra: {toc: true}\ntoc: 2", "\n[extra]\ntoc = true\n"),
        ("taxonomies: {series: [x]}", "\n[taxonomies]\nseries = [\"x\"]\n"),
    ];
    for (yaml, toml) in cases {
        let pages = BTreeMap::from([("a.md".to_owned(), format!("---\n{yaml}\n---\n\nText.\n"))]);
        let text = &build(&pages, "zola", false)["a.md"];
        assert_eq!(*text, format!("+++\ntitle = \"a\"\n{toml}+++\n\nText.\n"));
    }
    let hugo = "+++\ntitle = \"T\"\ntags = [\"x\"]\n+++\n\nText.\n".to_owned();
    let text = &build(&BTreeMap::from([("a.md".to_owned(), hugo)]), "zola", false)["a.md"];
    assert_eq!(text, "+++\ntitle = \"T\"\n\n[taxonomies]\ntags = [\"x\"]\n+++\n\nText.\n");
}

#[test]
fn front_matter_stays_where_nobody_knows_the_tool() {
    let yaml = ["---\na: 1 # b\n...\n", "---\ndraft: true\n---\n"];
    let others = ["+++\na = 1 # b\n+++\n", "{\n  \"a\": 1\n}\n"];
    let expected = yaml.map(|front| (front, front)).into_iter().chain(others.map(|front| (front, "---\na: 1\n---\n")));
    for (front, written) in expected {
        for name in ["markdown", "details"] {
            let pages = BTreeMap::from([("a.md".to_owned(), format!("{front}\nText.\n"))]);
            assert_eq!(build(&pages, name, false)["a.md"], format!("{written}\nText.\n"), "{name}");
        }
    }
}

#[test]
fn a_draft_says_so_where_the_tool_knows_drafts() {
    let page = |front: &str| BTreeMap::from([("a.md".to_owned(), format!("{front}\nText.\n"))]);
    let yaml = page("---\npublished: false\norder: first\n---\n");
    for (name, file) in [("hugo", "a.md"), ("docusaurus", "a.mdx")] {
        let text = &build(&yaml, name, false)[file];
        assert!(text.starts_with("---\npublished: false\norder: first\ndraft: true\n---\n"), "{text}");
    }
    let toml = page("+++\norder = 2\npublished = false\n[params]\n+++\n");
    let text = &build(&toml, "hugo", false)["a.md"];
    assert!(text.starts_with("+++\nweight = 2\ndraft = true\norder = 2\npublished = false\n[params]\n+++\n"), "{text}");
    assert!(build(&yaml, "mdbook", false)["SUMMARY.md"].ends_with("- [a]()\n"));
}

#[test]
fn comments_that_a_tool_acts_on_stay() {
    let page = "A <!-- note -->\n\n<!-- more -->\n\n> b\n> <!--truncate-->\n\n<!-- toc -->\n\n<!-- @include: ./b.md -->\n\n<!-- tomorrow -->\n";
    let pages = BTreeMap::from([("a.md".to_owned(), page.to_owned())]);
    let cases = [
        ("markdown", "<!-- more --> <!--truncate--> <!-- toc --> <!-- @include: ./b.md -->"),
        ("details", "<!-- more --> <!--truncate--> <!-- toc --> <!-- @include: ./b.md -->"),
        ("hugo", "<!--more--> <!--more-->"),
        ("zola", "<!-- more --> <!-- more -->"),
        ("mkdocs", "<!-- more --> <!-- more -->"),
        ("docusaurus", "{/* truncate */} {/* truncate */}"),
        ("vitepress", "<!-- @include: ./b.md -->"),
        ("mdbook", "<!-- toc -->"),
        ("mintlify", ""),
    ];
    for (name, kept) in cases {
        let files = build(&pages, name, false);
        let text = files.iter().find(|(path, _)| path.starts_with("a.")).unwrap().1;
        let comments: Vec<&str> = text
            .lines()
            .map(|line| line.trim_start_matches("> "))
            .filter(|line| line.starts_with(['<', '{']))
            .collect();
        assert_eq!(comments.join(" "), kept, "{name}\n{text}");
        assert!(!text.contains("note") && !text.contains("tomorrow"), "{name}\n{text}");
    }
}

#[test]
fn comments_of_pages_that_are_written_for_the_tool_stay() {
    let page = "A <!-- latest-post -->\n\n<!-- note -->\n\n<!-- harkdown-disable -->\n";
    let pages = BTreeMap::from([("a.md".to_owned(), page.to_owned())]);
    for name in ["hugo", "zola", "mdbook", "vitepress"] {
        let text = &build_with(&pages, name, |settings| settings.dialect = Some(name.to_owned()))["a.md"];
        assert!(text.contains("A <!-- latest-post -->\n\n<!-- note -->"), "{name}\n{text}");
        assert!(!text.contains("harkdown"), "{name}\n{text}");
    }
}

#[test]
fn harmless_html_stays_where_its_elements_end() {
    let written = |page: &str, name: &str, file: &str| {
        let pages = BTreeMap::from([("a.md".to_owned(), page.to_owned()), ("b.md".to_owned(), "# B\n".to_owned())]);
        build(&pages, name, false)[file].clone()
    };
    let line =
        "A<br>b <kbd>C</kbd> <b onclick=\"x()\">*d*</b> <a href=\"//e.f/\">e</a> <img src=https://e.f/ onerror=y>\n";
    let shown =
        "A<br>b <kbd>C</kbd> <b>*d*</b> <a href=\"//e.f/\">e</a> <img src=\"https://e.f/\" alt=\"\">\n".to_owned();
    assert_eq!(written(line, "vitepress", "a.md"), shown);
    assert_eq!(written(line, "mkdocs", "a.md"), shown);
    let jsx = shown.replace("<br>", "<br />").replace("alt=\"\">", "alt=\"\" />");
    assert_eq!(written(line, "docusaurus", "a.mdx"), jsx);
    // Most tools look for files that Markdown names, and not for those of raw HTML.
    let files = "<a href=\"b.md\">e</a> <img src=\"c.png\" alt=\"\">\n";
    assert_eq!(written(files, "mdbook", "a.md"), files);
    assert_eq!(written(files, "vitepress", "a.md"), files.replace('<', "&lt;"));
    // It leaves raw HTML out.
    assert!(written(line, "hugo", "a.md").starts_with("A&lt;br>b &lt;kbd>C&lt;/kbd>"));

    let odd = "<b>open\n\n</i>end\n\n*a <b>c* d</b>\n\nz <script>x</script> <a href=\"javascript:x()\">y</a>\n";
    let text = "&lt;b>open\n\n&lt;/i>end\n\n*a &lt;b>c* d&lt;/b>\n\nz &lt;script>x&lt;/script> <a>y</a>\n";
    assert_eq!(written(odd, "markdown", "a.md"), text);

    let block =
        "<details>\n<summary>S {{x}} &amp; t</summary>\n\n*b*\n\n</details>\n\n> <div style=\"x\">\n> c\n> </div>\n";
    let kept = "<details>\n<summary>S &#123;&#123;x&#125;&#125; &amp; t</summary>\n\n*b*\n\n</details>\n\n> <div>\n> c\n> </div>\n";
    for name in ["vitepress", "details", "markdown", "mdbook"] {
        assert_eq!(written(block, name, "a.md"), kept, "{name}");
    }
    // What such a block holds is not Markdown there, or has to end in the same paragraph.
    for (name, file) in [("mkdocs", "a.md"), ("docusaurus", "a.mdx")] {
        assert!(written(block, name, file).starts_with("&lt;details>\n&lt;summary>"), "{name}");
    }
    let unfit = "<details>\n\n<custom>\n\n</details>\n\n<div><custom></div>\n";
    let text = written(unfit, "details", "a.md");
    assert_eq!(text, "<details>\n\n&lt;custom>\n\n</details>\n\n&lt;div>&lt;custom>&lt;/div>\n");
}
