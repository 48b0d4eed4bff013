//! The site: a small folder of pages against its golden copy, and what must hold for any page.
//!
//! `HARKDOWN_BLESS=1` writes the golden copy again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod commonmark;
mod filling;
mod headings;
mod hostile;
mod links;
mod look;
mod writing;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use harkdown::har::{CheckedBlock, NameValue, PostData, Request, Tabs};
use harkdown::lint::{self, Checked};
use harkdown::page::Page;
use harkdown::rules;
use harkdown::site::{self, CodeTab, File, PageReport, Settings, Site, SiteInput, Source};
use harkdown::snippet::View;
use harkdown::text::Span;
use harkdown::{Diagnostic, Result};

use crate::golden;

const FENCE: &str = "```har\n";

/// What the linter would say of a page whose har blocks are all right.
fn checked(text: &str) -> Checked {
    // No block is in front matter.
    let body = Page::parse(text).body_start() as usize;
    let starts: Vec<usize> = text.match_indices(FENCE).map(|(start, _)| start).filter(|&start| start >= body).collect();
    let blocks = starts.iter().enumerate().map(|(index, &start)| {
        let inner = start + FENCE.len();
        let length = text[inner..].find("\n```").unwrap();
        let har: serde_json::Value = serde_json::from_str(&text[inner..inner + length]).unwrap();
        let span = Span::from(start..inner + length + 4);
        CheckedBlock {
            number: index as u32 + 1,
            notation: "har",
            span,
            tabs: Tabs::Usual,
            has_errors: false,
            requests: requests(&har),
            unshown: Vec::new(),
        }
    });
    Checked { diagnostics: Vec::new(), blocks: blocks.collect() }
}

fn requests(har: &serde_json::Value) -> Vec<Request> {
    match har.pointer("/log/entries") {
        Some(entries) => entries.as_array().unwrap().iter().map(|entry| request(&entry["request"])).collect(),
        None => vec![request(har)],
    }
}

fn request(har: &serde_json::Value) -> Request {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let headers = har["headers"].as_array().cloned().unwrap_or_default();
    let header = |header: &serde_json::Value| NameValue { name: text(&header["name"]), value: text(&header["value"]) };
    let body = har.get("postData").map(|body| PostData {
        mime_type: text(&body["mimeType"]),
        text: Some(text(&body["text"])),
        params: Vec::new(),
    });
    Request {
        method: text(&har["method"]),
        url: text(&har["url"]),
        http_version: "HTTP/1.1".to_owned(),
        headers: headers.iter().map(header).collect(),
        post_data: body,
        ..Request::default()
    }
}

/// Stands in for the snippet generators: code that looks like theirs and shows what it was given.
#[expect(clippy::unnecessary_wraps, reason = "the site asks for a result")]
fn snippet(view: &View, target: &str) -> Result<String> {
    let View { method, url, headers, .. } = view;
    let (body, _) = view.wire_body();
    Ok(match target {
        "shell/curl" => {
            let headers: Vec<_> =
                headers.iter().map(|one| format!(" \\\n  --header '{}: {}'", one.name, one.value)).collect();
            format!("curl --request {method} \\\n  --url '{url}'{} \\\n  --data-raw '{body}'", headers.concat())
        }
        "python/requests" => {
            let headers: Vec<_> = headers.iter().map(|one| format!("\"{}\": \"{}\"", one.name, one.value)).collect();
            let headers = headers.join(", ");
            format!(
                "import requests\n\nheaders = {{{headers}}}\nrequests.request(\"{method}\", \"{url}\", headers)  # sends it\n"
            )
        }
        "javascript/fetch" => {
            format!("const response = await fetch(\"{url}\", {{\n  method: \"{method}\",\n  body: {body:?},\n}});\n")
        }
        _ => format!("package main\n\nfunc main() {{\n\tsend(`{method} {url}`, nil, 0)\n}}\n"),
    })
}

fn settings() -> Settings {
    let targets = [
        ("shell/curl", "cURL"),
        ("python/requests", "Python"),
        ("javascript/fetch", "JavaScript"),
        ("go/native", "Go"),
    ];
    let variables = [
        ("account.host", "kestrel-test.example.com"),
        ("account.namespace", "kestrel-test"),
        ("product.name", "Kestrel \"Pro\" <2>"),
    ];
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    Settings {
        title: "Kestrel Docs".to_owned(),
        description: Some("How to *fly* with us".to_owned()),
        url: Some("https://kestrel.example.com/docs/".to_owned()),
        base_path: "/docs/".to_owned(),
        edit_url: Some("https://git.example.com/edit/{path}?a=1&b".to_owned()),
        feed: true,
        targets: targets.map(|(name, title)| CodeTab { name: name.to_owned(), title: title.to_owned() }).into(),
        variables: variables.map(owned).into(),
        ..Settings::default()
    }
}

fn build_with(settings: &Settings, pages: &[(String, String)]) -> Result<Site> {
    let variables = rules::Settings { variables: Some(settings.variables.clone()), ..rules::Settings::default() };
    let checked = pages
        .iter()
        .map(|(_, text)| Checked { diagnostics: lint::check(text, &variables).diagnostics, ..checked(text) });
    let checked: Vec<Checked> = checked.collect();
    let sources =
        pages.iter().zip(&checked).map(|((path, text), checked)| Source { path, text, checked, lint: &variables });
    let sources: Vec<Source> = sources.collect();
    site::build(&SiteInput { settings, pages: &sources, assets: &[], snippet: &snippet })
}

/// Builds a site of one page and gives its HTML and what is wrong with it.
fn build_page(text: &str) -> (String, Vec<Diagnostic>) {
    let site = build_with(&settings(), &[("index.md".to_owned(), text.to_owned())]).unwrap();
    let html = site.files.iter().find(|file| file.path == "index.html").map(html_of).unwrap_or_default();
    (html, site.pages[0].diagnostics.clone())
}

fn html_of(file: &File) -> String {
    String::from_utf8(file.bytes.clone()).unwrap()
}

/// A page without the content hashes of its assets, which would make every page's copy stale with every colour.
fn without_hashes(file: &File) -> String {
    let html = html_of(file);
    let mut parts = html.split("assets/site.");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |html, part| html + "assets/site." + part.split_once('.').unwrap().1)
}

fn files_with<'s>(site: &'s Site, extensions: &'s [&str]) -> impl Iterator<Item = &'s File> {
    site.files.iter().filter(|file| extensions.contains(&file.path.rsplit('.').next().unwrap()))
}

fn html_files(site: &Site) -> impl Iterator<Item = &File> {
    files_with(site, &["html"])
}

/// What the golden copy holds: all but the assets.
fn golden_files(site: &Site) -> impl Iterator<Item = &File> {
    files_with(site, &["html", "md", "txt", "xml"])
}

fn text_of(site: &Site, path: &str) -> String {
    html_of(site.files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}")))
}

/// The part of a page that is made of its Markdown.
fn article(text: &str) -> String {
    let (html, diagnostics) = build_page(text);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    html.split_once("<article>").unwrap().1.split_once("</article>").unwrap().0.trim().to_owned()
}

fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site").join(path)
}

/// Every file below a folder, by its path with slashes.
fn read_folder(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(&inner).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn fixture_pages() -> Vec<(String, String)> {
    let files = read_folder(&fixture("docs")).into_iter();
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

fn fixture_site() -> Site {
    build_with(&settings(), &fixture_pages()).unwrap()
}

#[test]
fn the_fixture_site_is_its_golden_copy() {
    let site = fixture_site();
    assert!(!site.pages.iter().any(PageReport::is_broken), "{:?}", site.pages);
    let golden = fixture("golden");
    if std::env::var_os("HARKDOWN_BLESS").is_some() {
        let _ = fs::remove_dir_all(&golden);
        for file in golden_files(&site) {
            let path = golden.join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, without_hashes(file)).unwrap();
        }
    }
    let expected = read_folder(&golden);
    for file in golden_files(&site) {
        let expected = expected.get(&file.path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        assert_eq!(Some(without_hashes(file)), expected, "{} differs; HARKDOWN_BLESS=1 accepts it", file.path);
    }
    assert_eq!(expected.len(), golden_files(&site).count());
}

#[test]
fn building_twice_gives_the_same_bytes_in_any_order_of_pages() {
    let mut pages = fixture_pages();
    pages.reverse();
    assert_eq!(build_with(&settings(), &pages).unwrap().files, fixture_site().files);
}

#[test]
fn every_link_of_the_fixture_site_leads_somewhere() {
    let site = fixture_site();
    let ids = |file: &File| -> Vec<String> {
        html_of(file).split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let known: BTreeMap<&str, Vec<String>> = site.files.iter().map(|file| (file.path.as_str(), ids(file))).collect();
    for file in html_files(&site).filter(|file| file.path != "404.html") {
        for link in html_of(file).split(" href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            if link.contains("://") {
                continue;
            }
            let base = url::Url::parse("http://site/").unwrap().join(&file.path).unwrap();
            let target = base.join(link).unwrap();
            let anchors = known.get(&target.path()[1..]).unwrap_or_else(|| panic!("{}: {link}", file.path));
            let anchor = target.fragment().map(str::to_owned);
            assert!(anchor.is_none_or(|anchor| anchors.contains(&anchor)), "{}: {link}", file.path);
        }
    }
}

#[test]
fn ids_are_unique_on_every_page() {
    for file in html_files(&fixture_site()) {
        let html = html_of(file);
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{}", file.path);
    }
}

#[test]
fn no_page_asks_for_a_file_of_another_host() {
    for file in files_with(&fixture_site(), &["html", "css", "js", "svg"]) {
        let text = html_of(file);
        for (index, _) in text.match_indices("src=\"").chain(text.match_indices("url(")) {
            assert!(!text[index..].starts_with("src=\"http"), "{}", file.path);
        }
        assert!(
            !text.contains("<style") && !text.contains(" style=") && !text.contains(" onclick=\""),
            "{}",
            file.path
        );
    }
}

#[test]
fn the_javascript_of_a_page_stays_small() {
    for file in html_files(&fixture_site()) {
        let site = fixture_site();
        let html = html_of(file);
        let scripts = html.split("<script").skip(1).map(|rest| rest.split("src=\"").nth(1).unwrap());
        let names = scripts.map(|rest| rest.split('"').next().unwrap().rsplit('/').next().unwrap());
        let size: usize =
            names.map(|name| site.files.iter().find(|file| file.path.ends_with(name)).unwrap().bytes.len()).sum();
        assert!((1..15 * 1024).contains(&size), "{}: {size} bytes", file.path);
    }
}

#[test]
fn compiled_markdown_has_code_and_values_and_links_to_compiled_markdown() {
    let page = "---\ntitle: T\n---\n\nOn ${account.namespace} [r](reference/README.md#x) [s](https://${account.host}/a_b)\n\n> 1. ```har\n>    \
                {\"method\":\"GET\",\"url\":\"https://x.example/\"}\n>    ```\n>\n>    Then.\n\n[r]: reference/ \"T\"\n\n`${account.host}` [r]\n";
    let pages = [("a/index.md".to_owned(), page.to_owned()), ("a/reference/README.md".to_owned(), "# R\n".to_owned())];
    let rules = rules::Settings::default();
    let checked = lint::check(page, &rules);
    let settings = settings();
    let other = Checked::default();
    let sources = [
        Source { path: &pages[0].0, text: page, checked: &checked, lint: &rules },
        Source { path: &pages[1].0, text: &pages[1].1, checked: &other, lint: &rules },
    ];
    let site =
        site::build(&SiteInput { settings: &settings, pages: &sources, assets: &[], snippet: &snippet }).unwrap();
    let markdown = text_of(&site, "a/index.md");
    assert!(
        markdown.starts_with(
            "# T\n\nOn kestrel-test [r](reference/index.md#x) [s](https://kestrel-test.example.com/a_b)\n\n\
             > 1. `GET https://x.example/`\n>\n>    cURL:\n>\n>    ```sh\n>    curl --request GET"
        ),
        "{markdown}"
    );
    assert!(
        markdown.ends_with(">    ```\n>\n>    Then.\n\n[r]: reference/index.md \"T\"\n\n`${account.host}` [r]\n"),
        "{markdown}"
    );
    assert!(!markdown.contains("har"), "{markdown}");
}

#[test]
fn sites_without_an_address_have_no_sitemap_and_no_feed() {
    let settings = Settings { url: None, ..settings() };
    let site = build_with(&settings, &fixture_pages()).unwrap();
    assert_eq!(files_with(&site, &["xml"]).count(), 0);
    assert!(!text_of(&site, "index.html").contains("canonical"));
    assert!(text_of(&site, "llms.txt").contains("](guide/first-request.md)"));
}

#[test]
fn dates_that_are_none_are_named_with_their_page() {
    for date in ["yesterday", "2026-13-01", "2026-11-22 10:00", "2026-11-22T10:00:00", "é026-11-22"] {
        let pages = [("a.md".to_owned(), format!("---\ndate: \"{date}\"\n---\n\n# A\n"))];
        let error = build_with(&settings(), &pages).unwrap_err().to_string();
        assert!(error.contains("a.md") && error.contains("is not a date"), "{error}");
    }
}

#[test]
fn the_index_has_the_words_of_pages_once_and_what_matters_most() {
    let pages = [
        ("a.md", "# Alpha\n\nfetchUserProfile user_id Über 漢字 alpha beta beta\n\n## Gamma\n\n```js\ndelta\n```\n"),
        ("b.md", "# Beta\n\n```har\n{\"method\":\"GET\",\"url\":\"https://x.example/epsilon\"}\n```\n"),
    ];
    let pages = pages.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let site = build_with(&settings(), &pages).unwrap();
    let words = text_of(&site, "assets/search/words-0.js").replace(['"'], "\\n");
    for line in [
        "alpha 3",
        "beta 1 7",
        "gamma 2",
        "delta 0",
        "epsilon 5",
        "fetchuserprofile 0",
        "profile 0",
        "user_id 0",
        "über 0",
        "漢 0",
    ] {
        assert!(words.contains(&format!("\\n{line}\\n")), "{line} is not in {words}");
    }
    let index = text_of(&site, "assets/search/pages.js");
    assert!(index.contains(r#"["a.html","Alpha",null,["Gamma","gamma"]]"#), "{index}");
}

fn build_with_files(pages: &[(&str, &str)], files: &[(&str, &str)]) -> Site {
    let texts: Vec<Checked> = pages.iter().map(|(_, text)| checked(text)).collect();
    let lint = rules::Settings::default();
    let pages = pages.iter().zip(&texts);
    let pages: Vec<Source> = pages.map(|((path, text), checked)| Source { path, text, checked, lint: &lint }).collect();
    let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() };
    let assets: Vec<File> = files.iter().map(file).collect();
    site::build(&SiteInput { settings: &settings(), pages: &pages, assets: &assets, snippet: &snippet }).unwrap()
}

#[test]
fn files_that_the_author_writes_come_in_the_place_of_made_ones() {
    let own = [("llms.txt", "one"), ("llms-full.txt", "two"), ("robots.txt", "three"), ("404.html", "four")];
    let site = build_with_files(&[("index.md", "# A\n")], &own);
    for (path, text) in own {
        assert_eq!(text_of(&site, path), text);
        assert_eq!(site.files.iter().filter(|file| file.path == path).count(), 1);
    }
}

#[test]
fn raw_html_is_text_unless_allowed() {
    let page = "# T\n\n<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b <!-- gone -->\n\n<!-- gone\n-->\n";
    let html = article(page);
    assert!(!html.contains("<script") && !html.contains("onerror") && !html.contains("gone"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
    assert!(html.contains("a <img src=\"x\" alt=\"\"> b"), "{html}");
    let allowed = Settings { allow_html: true, ..settings() };
    let site = build_with(&allowed, &[("index.md".to_owned(), page.to_owned())]).unwrap();
    let html = html_of(site.files.iter().find(|file| file.path == "index.html").unwrap());
    assert!(html.contains("<script>alert(1)</script>") && html.contains("<img src=x"), "{html}");
}

#[test]
fn hostile_titles_are_escaped_everywhere() {
    let page =
        "---\ntitle: \"</title><script>x</script>\"\nsection: '\"><script>'\ndescription: '\"><b>'\n---\n\n## <b>\n";
    let (html, _) = build_page(page);
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    assert!(html.contains("<h2 id=\"b\"><b></b></h2>") || html.contains("<b></b></h2>"), "{html}");
    assert_eq!(html.matches("<b>").count(), 1, "{html}");
}

#[test]
fn variables_stand_in_text_and_links_and_nowhere_else() {
    let html = article(
        "# T\n\n_${account.namespace}_ [${product.name}](https://${account.host}/a_b \"${product.name}\") `${x}` \\${y}\n\n\
         ![${account.namespace}](${account.host}.png) <https://${account.host}/> [r]\n\n    ${z}\n\n[r]: https://${account.host}/r\n",
    );
    for part in [
        "<em>kestrel-test</em>",
        "<a href=\"https://kestrel-test.example.com/a_b\" title=\"Kestrel &quot;Pro&quot; &lt;2&gt;\">Kestrel",
        "<code>${x}</code> ${y}",
        "<img src=\"kestrel-test.example.com.png\" alt=\"kestrel-test\"",
        "<a href=\"https://kestrel-test.example.com/\">https://kestrel-test.example.com/</a>",
        "<a href=\"https://kestrel-test.example.com/r\">r</a>",
        "${z}",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
}

#[test]
fn values_in_requests_are_inserted_after_decoding() {
    let page = "# T\n\n```har\n{\"method\":\"POST\",\"url\":\"https://${account.host}/\",\"postData\":{\"mimeType\":\"application/json\",\
                \"text\":\"{\\\"a\\\":\\\"${product.name}\\\",\\\"s\\\":\\\"f(`${js}`)\\\"}\"}}\n```\n";
    let html = article(page);
    assert!(html.contains("https://kestrel-test.example.com/"), "{html}");
    let data = html.split("--data-raw").nth(1).unwrap();
    assert!(data.contains(r"Kestrel \&quot;Pro\&quot; &lt;2&gt;"), "the body's JSON stays JSON: {data}");
    assert!(data.contains("f(`${js}`)"), "template literals belong to JavaScript: {data}");
    assert!(html.contains(r"Kestrel \\\&quot;Pro\\\&quot;"), "the HAR is escaped twice: {html}");
}

#[test]
fn a_page_with_errors_is_not_published_and_named() {
    let pages = [("a.md".to_owned(), "# A\n".to_owned()), ("b.md".to_owned(), "# B ${x}\n".to_owned())];
    let site = build_with(&settings(), &pages).unwrap();
    let unpublished: Vec<&str> =
        site.pages.iter().filter(|page| page.is_broken()).map(|page| page.path.as_str()).collect();
    assert_eq!(unpublished, ["b.md"]);
    assert!(site.files.iter().all(|file| file.path != "b.html"));
}

#[test]
fn front_matter_may_hold_anything_else() {
    for (yaml, title) in [
        ("title: 2026", "2026"),
        ("title: true", "true"),
        ("tags: [a]\ntitle: \"A: B\"\nx: {y: 1}", "A: B"),
        ("title:", "T"),
    ] {
        let (html, diagnostics) = build_page(&format!("---\r\n{yaml}\r\n---\r\n\r\n# T\r\n"));
        assert!(html.contains(&format!("<title>{title} · Kestrel Docs</title>")), "{yaml}: {diagnostics:?} {html}");
    }
}

#[test]
fn paths_that_leave_the_site_are_refused() {
    for path in ["../a.md", "/a.md", "a/../../b.md", "", "a//b.md", "a\\b.md"] {
        let error = build_with(&settings(), &[(path.to_owned(), "# A\n".to_owned())]).unwrap_err();
        assert!(error.to_string().contains("is not a path inside"), "{path}: {error}");
    }
}

#[test]
fn two_pages_for_one_file_are_refused() {
    let pages = ["a.md", "a.markdown"].map(|path| (path.to_owned(), "# A\n".to_owned()));
    assert!(build_with(&settings(), &pages).unwrap_err().to_string().contains("as `a.md` is"));
    let pages = ["a.md", "a.html/b.md"].map(|path| (path.to_owned(), "# A\n".to_owned()));
    assert!(build_with(&settings(), &pages).is_err());
}

#[test]
fn a_broken_template_is_named_with_its_line() {
    let mut settings = settings();
    settings.templates.insert("page.html".to_owned(), "<p>\n{{ titel }}".to_owned());
    let pages = [("a.md".to_owned(), "# A\n".to_owned())];
    let error = build_with(&settings, &pages).unwrap_err().to_string();
    assert!(error.contains("a.html") && error.contains("page.html:2"), "{error}");
    settings.templates.insert("page.html".to_owned(), "<p>\n{{ title".to_owned());
    let error = build_with(&settings, &pages).unwrap_err().to_string();
    assert!(error.contains("page.html:2"), "{error}");
}

#[test]
fn a_projects_own_templates_replace_the_embedded_ones() {
    let mut settings = settings();
    settings.templates.insert("site.css".to_owned(), "p { color: red }".to_owned());
    settings
        .templates
        .insert("page.html".to_owned(), "{{ title }}|{{ content }}|{% include \"foot.html\" %}".to_owned());
    settings.templates.insert("foot.html".to_owned(), "{{ site_title }}".to_owned());
    let site = build_with(&settings, &[("a.md".to_owned(), "A & B\n".to_owned())]).unwrap();
    let page = site.files.iter().find(|file| file.path == "a.html").unwrap();
    assert_eq!(html_of(page), "A|<p>A &amp; B</p>\n|Kestrel Docs");
    assert!(site.files.iter().any(|file| file.bytes == b"p { color: red }"));
}

#[test]
fn large_sites_show_a_part_of_the_navigation() {
    let pages: Vec<_> = (0..1500).map(|n| (format!("s{:02}/p{n:04}.md", n % 40), format!("# Page {n:04}\n"))).collect();
    let site = build_with(&settings(), &pages).unwrap();
    let longest = html_files(&site).filter(|file| file.path.starts_with('s')).map(|file| file.bytes.len()).max();
    assert!(longest.unwrap() < 40_000, "{longest:?}");
    assert!(site.files.iter().any(|file| file.path == "contents.html"));
}

#[test]
fn hostile_texts_are_built_in_linear_time() {
    let long = |part: &str| part.repeat(200_000 / part.len());
    for text in [
        long("${"),
        long("${a"),
        long("\\"),
        long("> "),
        long("<!--"),
        long("[^a]"),
        long("|a"),
        long("# a\n"),
        long("# a -- b\n"),
        long("[a](b"),
        format!("```sh\n{}\n```", long("'")),
        format!("```sh\n{}\n```", long("\u{4}")),
        format!("```js\n{}\n```", long("/*")),
        format!("```json\n{}\n```", long("\"\\")),
    ] {
        build_page(&text);
    }
}

#[test]
fn the_scheme_of_an_address_is_no_command() {
    let shown = site::highlight("curl --url https://example.com/http.html && https example.com", "shell");
    assert_eq!(shown.matches("https</span>").count(), 1, "{shown}");
    assert!(shown.ends_with(" example.com") && shown.contains(" https://example.com/http.html"), "{shown}");
}

/// What is HTML already is marked so where it is made; a template has no say in that.
#[test]
fn no_template_writes_an_unescaped_value() {
    let files = ["templates/site", "templates/serve"].into_iter().flat_map(golden::list);
    let templates: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|it| it == "html" || it == "xml")).collect();
    assert!(templates.len() > 8, "there are templates");
    for path in templates {
        let template: String = golden::read(&path).split_whitespace().collect();
        let opens = ["|safe", "filtersafe", "autoescape"].iter().find(|word| template.contains(**word));
        assert_eq!(opens, None, "{}", path.display());
    }
}
