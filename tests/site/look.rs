//! What readers see of requests, code, notes and navigation.

use std::collections::BTreeSet;

use harkdown::lint;
use harkdown::rules;
use harkdown::site::{self, Settings, SiteInput, Source};

use super::{article, build_with, files_with, settings, snippet, text_of};

const HAR: &str = "```har title=\"Create a pen\" targets=go/native,shell/curl\n{\"method\":\"POST\",\"url\":\"https://x.example/pens?a=1\"}\n```\n";

/// The HTML of a page whose blocks the linter reads.
fn page_of(text: &str) -> String {
    let lint = rules::Settings::default();
    let checked = lint::check(text, &lint);
    let pages = [Source { path: "a.md", text, checked: &checked, lint: &lint }];
    let input = SiteInput { settings: &settings(), pages: &pages, assets: &[], snippet: &snippet };
    text_of(&site::build(&input).unwrap(), "a.html")
}

#[test]
fn a_request_has_a_head_and_the_targets_that_it_asks_for() {
    let html = page_of(&format!("# T\n\n{HAR}"));
    for part in [
        "<span class=\"method method-post\">POST</span>",
        "<code class=\"har-url\" data-url=\"https://x.example/pens?a=1\"><span>https://x.example</span>/pens?a=1</code>",
        "<span class=\"har-name\">Create a pen</span>",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    let targets: Vec<&str> = html.split("data-target=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(targets, ["go/native", "shell/curl", "har"]);
    let page = format!(
        "---\ntargets: [javascript/fetch, other]\n---\n\n# T\n\n{}",
        HAR.replace(" targets=go/native,shell/curl", "")
    );
    let html = page_of(&page);
    let targets: Vec<&str> = html.split("data-target=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(targets, ["javascript/fetch", "har"]);
}

#[test]
fn a_target_that_nobody_knows_is_found() {
    let lint = rules::Settings::default();
    let text = format!("# T\n\n{}", HAR.replace("go/native", "go/nativ"));
    let checked = lint::check(&text, &lint);
    let pages = [Source { path: "a.md", text: &text, checked: &checked, lint: &lint }];
    let input = SiteInput { settings: &settings(), pages: &pages, assets: &[], snippet: &snippet };
    let found = &site::build(&input).unwrap().pages[0].diagnostics;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].message.contains("`go/nativ`") && found[0].message.contains("no such target"), "{found:?}");
}

#[test]
fn what_answers_a_request_is_shown_as_its_response() {
    let request = "```har\n{\"method\":\"GET\",\"url\":\"https://x.example/\"}\n```\n";
    let status =
        |status: &str| format!("<span>Response</span><span class=\"status status-{}\">{status}</span>", &status[..1]);
    for (after, shown) in [
        ("\nThe reply is `201 Created`:\n\n```json\n{}\n```\n", Some(status("201 Created"))),
        ("\n```http\nHTTP/1.1 404 Not Found\n\n{}\n```\n", Some(status("404 Not Found"))),
        ("\n```json\n{}\n```\n", Some("<span>Response</span>".to_owned())),
        ("\n```json status=200\n{}\n```\n", Some(status("200"))),
        ("\nThen write this config:\n\n```json\n{}\n```\n", None),
        ("\n## Other\n\n```json\n{}\n```\n", None),
        ("\n```sh\nls\n```\n\n```json\n{}\n```\n", None),
    ] {
        let html = article(&format!("# T\n\n{request}{after}"));
        match shown {
            Some(shown) => assert!(html.contains(&shown), "{after}: {html}"),
            None => assert!(!html.contains("class=\"response\""), "{after}: {html}"),
        }
    }
}

#[test]
fn a_dialect_says_which_parts_of_its_code_are_literals() {
    let marked = "f(\u{2}r##\"a\"b\"##\u{1}, \u{5}key\u{1}, \u{4}1\u{1}) \u{3}// c\u{1}";
    let shown = site::highlight(marked, "rust");
    assert_eq!(
        shown,
        "<span class=\"f\">f</span>(<span class=\"s\">r##&quot;a&quot;b&quot;##</span>, <span class=\"a\">key</span>, \
         <span class=\"n\">1</span>) <span class=\"c\">// c</span>"
    );
    let shown = site::highlight(r"echo 'a'\''b' # c", "sh");
    assert!(
        shown.ends_with("<span class=\"s\">&#39;a&#39;</span>\\&#39;b<span class=\"s\">&#39; # c</span>")
            || shown.contains("\\&#39;<span"),
        "{shown}"
    );
}

#[test]
fn terminals_tell_commands_from_what_they_print() {
    let shown = site::highlight("$ curl -s \\\n    https://x.example/\n{\"a\": 1}\n$ ls\n", "console");
    assert_eq!(shown.matches("<span class=\"p\">$ </span>").count(), 2, "{shown}");
    assert_eq!(shown.matches("<span class=\"o\">").count(), 1, "{shown}");
    assert!(shown.contains("<span class=\"o\">{&quot;a&quot;: 1}\n</span>"), "{shown}");
}

#[test]
fn harmless_html_passes_and_what_is_open_is_closed() {
    let html = article(
        "# T\n\nPress <kbd>Ctrl</kbd><br>H<sub>2</sub>O <abbr title='\"x\" y' onclick=f()>x</abbr> <b>open\n\n\
         <details>\n<summary>More</summary>\n\n**Inside** <a href=\"java&#115;cript:f()\">l</a>\n\n</details>\n\n\
         <div onclick=\"f()\"><iframe src=x></iframe></div>\n\n- <i>a\n- b </i>\n\n<ul>\n  <li>c</li>\n</ul>\n\n\
         <pre>\n  d\n</pre>\n\n<details>\n",
    );
    for part in [
        "<kbd>Ctrl</kbd><br>H<sub>2</sub>O <abbr title=\"&quot;x&quot; y\">x</abbr> <b>open</b></p>",
        "<details>\n<summary>More</summary>",
        "<strong>Inside</strong> <a>l</a></p>",
        "<div>&lt;iframe src=x&gt;&lt;/iframe&gt;</div>",
        "<i>a</i></li>",
        "b &lt;/i&gt;",
        "<ul>\n  <li>c</li>\n</ul>",
        "<pre tabindex=\"0\">\n  d\n</pre>",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert!(html.ends_with("</details>"), "{html}");
    assert!(!html.contains("onclick") || html.contains("&quot;f()&quot;"), "{html}");
    let pages = [("a.md".to_owned(), "# A\n\n<iframe src=x></iframe>\n".to_owned())];
    assert_eq!(
        build_with(&settings(), &pages).unwrap().pages[0].dropped.elements,
        BTreeSet::from(["iframe".to_owned()])
    );
}

#[test]
fn notes_and_tabs_of_other_tools_are_shown_as_such() {
    let html = article(
        "# T\n\n::: tip Good to know\nOne\n:::\n\nTwo\n\n!!! warning \"Mind\"\n    Three\n\n    Four\n\nFive\n\n\
         ??? note\n    Six\n\n=== \"A\"\n    Seven\n\n=== \"B\"\n    Eight\n\n::: unclosed\nNine\n",
    );
    let plain: String = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    assert_eq!(
        words.join(" "),
        "T# Good to know One Two Mind Three Four Five Note Six A Seven B Eight ::: unclosed Nine",
        "{html}"
    );
    for part in [
        "<div class=\"admonition markdown-alert-tip\">",
        "<div class=\"admonition markdown-alert-warning\">",
        "<details>\n<summary>Note</summary>",
        "<section class=\"tab\">\n<p class=\"tab-title\">B</p>",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    let two = html.split("<p>Two</p>").next().unwrap();
    assert_eq!(two.matches("<div class=\"admonition").count(), 1);
    assert_eq!(two.matches("<div").count(), two.matches("</div>").count(), "the note ends before the next text: {two}");
    assert_eq!(html.matches("<section").count(), html.matches("</section>").count());
}

#[test]
fn notes_and_tabs_nest_whatever_they_hold() {
    let pages = [
        "!!! warning\n    One\n\n    ```sh\n    ls\n    ```\n\n    Two\n\n=== \"A\"\n\n    ```sh\n    ls\n    ```\n\n=== \"B\"\n\n    - c\n\n        ```sh\n        ls\n        ```\n\nAfter\n",
        "=== \"A\"\n    One\n=== \"B\"\n    Two\nAfter\n",
        "!!! note\n\n    === \"A\"\n\n        One\n\n    === \"B\"\n\n        > Quoted\n\n    Two\n\nAfter\n",
        "- item\n\n    !!! note\n        One\n\n    ??? tip\n        Two\n\nAfter\n",
        "> Quoted\n\n!!! note\n\n    One\n\n> Quoted\n\n::: tip\n\n```sh\nls\n```\n\n:::\n\n!!! note\n\n    Two\n\n\n\n    Three\n\nAfter\n",
    ];
    for page in pages {
        let html = article(&format!("# T\n\n{page}"));
        let mut open: Vec<&str> = Vec::new();
        for tag in html.split('<').skip(1).map(|rest| rest.split(['>', ' ', '\n']).next().unwrap()) {
            match tag.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{page}\n{html}"),
                None => open.push(tag),
            }
        }
        assert!(open.is_empty(), "{open:?}: {html}");
        assert!(html.trim_end().ends_with("<p>After</p>"), "{html}");
        assert!(!html.contains("<p></p>"), "{html}");
        let quotes = page.lines().filter(|line| line.trim_start().starts_with("> ")).count();
        assert_eq!(html.matches("<blockquote>").count(), quotes, "{html}");
    }
}

#[test]
fn diagrams_formulas_and_definitions_are_text_with_a_class() {
    let html = article(
        "# T\n\n```mermaid\na --> b\n```\n\n```math\nx^2\n```\n\nTerm\n: What it means\n\n| | b |\n|---|---|\n| 1 | 2 |\n",
    );
    for part in [
        "<pre class=\"mermaid\" tabindex=\"0\">a --&gt; b</pre>",
        "<pre class=\"math math-display\" tabindex=\"0\">x^2</pre>",
        "<dt>Term</dt>",
        "<tr><td></td><th scope=\"col\">b</th></tr>",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
}

#[test]
fn the_navigation_follows_the_settings_and_leads_back() {
    let settings = Settings {
        nav: vec![
            ("Basics".to_owned(), vec!["z/last.md".to_owned(), "./a.md".to_owned()]),
            ("Other".to_owned(), vec!["more/".to_owned()]),
        ],
        ..settings()
    };
    let names = ["a.md", "b.md", "z/last.md", "z/left.md", "more/x.md", "more/deep/y.md"];
    let pages = names.map(|name| (name.to_owned(), format!("# {name}\n")));
    let site = build_with(&settings, &pages).unwrap();
    let page = text_of(&site, "a.html");
    let nav = page.split("id=\"_nav\"").nth(1).unwrap().split("</nav>").next().unwrap();
    let links: Vec<&str> = nav.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(links, ["b.html", "z/last.html", "a.html", "more/deep/y.html", "more/x.html", "z/left.html"]);
    assert!(nav.contains("href=\"a.html\" aria-current=\"page\""), "{nav}");
    let crumbs = page.split("aria-label=\"Breadcrumb\"").nth(1).unwrap().split("</nav>").next().unwrap();
    assert!(crumbs.contains("<a href=\"z/last.html\">Basics</a>"), "{crumbs}");
}

#[test]
fn a_project_has_its_own_colors_logo_versions_and_language() {
    let settings = Settings {
        language: "ar".to_owned(),
        logo: Some("img/logo.svg".to_owned()),
        repository: Some("https://github.com/kestrel/docs".to_owned()),
        version: Some("2.0".to_owned()),
        versions: vec![("2.0".to_owned(), "../2.0/".to_owned()), ("1.0".to_owned(), "/1.0/".to_owned())],
        colors: [Some("#a00".to_owned()), None],
        ..settings()
    };
    let pages = [("guide/a.md".to_owned(), "---\nlayout: home\n---\n\n# A\n".to_owned())];
    let site = build_with(&settings, &pages).unwrap();
    let page = text_of(&site, "guide/a.html");
    for part in [
        "<html lang=\"ar\" dir=\"rtl\">",
        "<link rel=\"icon\" href=\"../img/logo.svg\">",
        "<a class=\"repository\" href=\"https://github.com/kestrel/docs\">GitHub</a>",
        "<a href=\"../../2.0/\" aria-current=\"true\">2.0</a>",
        "<a href=\"/1.0/\">1.0</a>",
        "<meta property=\"og:image\" content=\"https://kestrel.example.com/docs/img/logo.svg\">",
        "<link rel=\"canonical\" href=\"https://kestrel.example.com/docs/guide/a.html\">",
        "<div class=\"layout home\">",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    let css = files_with(&site, &["css"]).next().unwrap();
    assert!(String::from_utf8_lossy(&css.bytes).contains("--accent:light-dark(#a00,#a00)"));
    assert!(text_of(&site, "robots.txt").ends_with("Sitemap: https://kestrel.example.com/docs/sitemap.xml\n"));
}

#[test]
fn headings_leave_out_no_level() {
    let html = article("# A\n\n### B\n\n### C\n\n##### D\n\n## E\n\n#### F\n");
    let levels: Vec<&str> = html.split("<div class=\"heading\"><").skip(1).map(|rest| &rest[..2]).collect();
    assert_eq!(levels, ["h1", "h2", "h2", "h3", "h2", "h3"], "{html}");
}
