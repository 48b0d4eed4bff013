//! What readers fill in, and sites in a browser.

use std::fs;

use harkdown::lint;
use harkdown::rules;
use harkdown::site::{self, CodeTab, File, PageReport, Settings, Site, SiteInput, Source};
use harkdown::web::encode_base64;

use super::writing::{temporary, write};
use super::{build_with, fixture, fixture_site, settings, text_of};
use crate::support::{browser, command, lacks_runtime};

/// The page of `tests/site/fill` with the code that harkdown writes.
fn fill_site() -> Site {
    site_with_clients(&fs::read_to_string(fixture("fill/index.md")).unwrap())
}

/// A page with the code of some clients.
fn site_with_clients(text: &str) -> Site {
    let lint = rules::Settings::default();
    let checked = lint::check(text, &lint);
    let names = ["shell/curl", "python/requests", "javascript/fetch", "node/fetch", "go/native"];
    let settings = Settings {
        targets: names.map(|name| CodeTab { name: name.to_owned(), title: name.to_owned() }).into(),
        ..Settings::default()
    };
    let sources = [Source { path: "index.md", text, checked: &checked, lint: &lint }];
    let write = |view: &harkdown::snippet::View, target: &str| {
        let target = harkdown::snippet::built_in().find(target)?;
        Ok(harkdown::snippet::render(view, target, &harkdown::snippet::Options::default())?.code)
    };
    site::build(&SiteInput { settings: &settings, pages: &sources, assets: &[], snippet: &write }).unwrap()
}

#[test]
fn every_snippet_of_a_page_has_places_for_the_readers_values() {
    let site = fill_site();
    assert!(!site.pages.iter().any(PageReport::is_broken), "{:?}", site.pages);
    let data = text_of(&site, "index.fill.js");
    let data = data.strip_prefix("harkdownFill(").unwrap().strip_suffix(");\n").unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    let codes = data["codes"].as_object().unwrap();
    let page = text_of(&site, "index.html");
    let mut some_are_ready = false;
    assert_eq!(codes.len(), 7 * 6, "{:?}", codes.keys());
    for (id, variants) in codes {
        let levels: Vec<u64> = variants.as_array().unwrap().iter().map(|one| one[0].as_u64().unwrap()).collect();
        // The code that the page shows takes all values where nothing else is ready for them.
        let panel = page.split(&format!("id=\"{id}\"")).nth(1).unwrap().split("</section>").next().unwrap();
        let is_ready = panel.contains(" data-t=");
        assert!(levels.is_sorted() && (levels.last() == Some(&2) || levels.is_empty() && is_ready), "{id}: {levels:?}");
        some_are_ready |= is_ready;
    }
    assert!(some_are_ready);
    for field in ["YOUR_HOST", "{id}", "&lt;query&gt;", "YOUR_TOKEN", "{{name}}"] {
        assert_eq!(page.matches(&format!("data-name=\"{field}\"")).count(), 1, "{field}");
    }
}

#[test]
fn a_snippet_has_the_same_lines_whatever_was_written_before() {
    let block = |path: &str| {
        format!(
            "```har\n{{\"method\": \"POST\", \"url\": \"https://YOUR_HOST/{path}\", \"postData\": {{\"mimeType\": \"application/json\", \"text\": \"{{}}\"}}}}\n```\n"
        )
    };
    let shown = |page: &str, id: &str| -> String {
        let site = site_with_clients(page);
        let data = text_of(&site, "index.fill.js");
        let data = data.strip_prefix("harkdownFill(").unwrap().strip_suffix(");\n").unwrap();
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        let html = data["codes"][id].as_array().unwrap().last().unwrap()[1].as_str().unwrap();
        html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
    };
    let (short, long) = (block("api/v2/webhooks"), block(&"a/".repeat(40)));
    assert_eq!(shown(&short, "_har-1-3"), shown(&format!("{long}\n{short}"), "_har-2-3"));
}

#[test]
fn users_and_passwords_are_filled_in_where_a_client_takes_them() {
    let page = "```har\n{\"method\": \"GET\", \"url\": \"https://YOUR_USER:YOUR_PASSWORD@api.example.com/\"}\n```\n";
    let site = site_with_clients(page);
    let (html, data) = (text_of(&site, "index.html"), text_of(&site, "index.fill.js"));
    let panel = |number: usize| {
        html.split(&format!("id=\"_har-1-{number}\"")).nth(1).unwrap().split("</section>").next().unwrap()
    };
    for native in [1, 2, 5] {
        assert_eq!(panel(native).matches("<var ").count(), 2, "{}", panel(native));
    }
    assert!(html.contains("data-url=\"https://api.example.com/\""), "{html}");
    let encoded = encode_base64(b"YOUR_USER:YOUR_PASSWORD");
    for by_header in [3, 4] {
        assert!(panel(by_header).contains(&encoded) && !panel(by_header).contains("<var "), "{}", panel(by_header));
    }
    assert!(data.split("Basic ").skip(1).all(|rest| rest.starts_with(&encoded)), "{data}");
}

#[test]
fn pages_without_values_of_readers_have_no_fields() {
    let page = "# T\n\n```har\n{\"method\":\"POST\",\"url\":\"https://x.example/UTF-8/SHA-256\",\"postData\":{\"mimeType\":\"application/json\",\
                \"text\":\"{\\\"a\\\": \\\"READ_ONLY\\\", \\\"b\\\": \\\"{not a name}\\\", \\\"c\\\": 1}\"}}\n```\n";
    let site = build_with(&settings(), &[("index.md".to_owned(), page.to_owned())]).unwrap();
    assert!(site.files.iter().all(|file| !file.path.ends_with("index.fill.js")));
    assert!(!text_of(&site, "index.html").contains("fill"));
}

/// Runs a script of `tests/browser` on a site.
fn run_in_browser(script: &str, files: &[File]) {
    let script = fixture("../browser").join(script);
    let Some(chromium) = browser() else {
        let why = "it needs Node.js, Chromium and the packages of tests/browser";
        return lacks_runtime("browser", &script.file_stem().unwrap().to_string_lossy(), why);
    };
    let output = temporary(&script.file_stem().unwrap().to_string_lossy()).join("site");
    write(files, &output).unwrap();
    let run = command("node").arg(script).arg(&output).env("CHROMIUM", chromium).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{out}{err}");
}

#[test]
fn the_fixture_site_works_in_a_browser() {
    run_in_browser("site.mjs", &fixture_site().files);
}

#[test]
fn what_readers_fill_in_never_leaves_its_literal() {
    run_in_browser("fill.mjs", &fill_site().files);
}

/// Bodies with what a browser, a shell or a text field likes to change.
const BODIES: [&str; 8] = [
    "a\r\nb\r\n",
    "a\rb",
    "\n\na\n",
    "\ta \u{a0} b  ",
    "'a' \"b\" `c` $d \\e !f %g%",
    "\u{feff}a\u{2028}b\u{85}c\u{200b}",
    "\u{1}\u{7f}\u{1b}[0m",
    "<b>&amp;</b>\u{202e}a",
];

#[test]
fn what_is_copied_from_a_page_sends_the_same_bodies() {
    let block = |body: &&str| {
        let text = serde_json::to_string(body).unwrap();
        format!(
            "```har\n{{\"method\": \"POST\", \"url\": \"https://api.example.com/text\", \"postData\": {{\"mimeType\": \"text/plain\", \"text\": {text}}}}}\n```\n"
        )
    };
    let page = format!("# Texts\n\n{}", BODIES.iter().map(block).collect::<Vec<_>>().join("\n"));
    let mut site = site_with_clients(&page);
    assert!(!site.pages.iter().any(PageReport::is_broken), "{:?}", site.pages);
    site.files.push(File { path: "bodies.json".to_owned(), bytes: serde_json::to_vec(&BODIES).unwrap() });
    run_in_browser("copy.mjs", &site.files);
}
