//! What the docs tools themselves make of their Markdown. A tool that is missing is named.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{build, pages};
use crate::support::{lacks_runtime, run, runs, runtimes, tests_folder};

/// How long a tool may take for three pages, on a machine that is busy.
const LIMIT: Duration = Duration::from_mins(3);

/// An empty folder in which a flavour stands under `below`, and other files.
fn folder(flavour: &str, below: &str, others: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("docs-tool-{flavour}"));
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
        return lacks_runtime("Material for MkDocs", "tests/run.sh installs it");
    }
    let config = "site_name: T\ntheme: {name: material, font: false}\nplugins: []\nmarkdown_extensions:\n  - pymdownx.superfences\n  - pymdownx.tabbed: {alternate_style: true}\n";
    let folder = folder("mkdocs", "docs", &[("mkdocs.yml", config)]);
    let html = page_of(&[&tool.display().to_string(), "build", "--quiet"], &folder, "site/guide/users/index.html");
    assert!(html.contains("tabbed-set"), "{html}");
    shows_all(&html);
}

#[test]
fn vitepress_shows_all_that_pages_say() {
    let modules = runtimes().join("docs-tools/node_modules");
    if !modules.join("vitepress").exists() || !runs(&["node", "--version"]) {
        return lacks_runtime("VitePress", "tests/run.sh installs it");
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
        return lacks_runtime("Hugo", "tests/run.sh installs it");
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
        return lacks_runtime("MDX", "tests/run.sh installs it");
    }
    let folders = ["docusaurus", "mintlify"].map(|name| folder(name, ".", &[]).display().to_string());
    let script = tests_folder().join("docs-tools/mdx.mjs").display().to_string();
    let modules = modules.display().to_string();
    let compile = command(&["node", &script, &modules, &folders[0], &folders[1]]);
    let output = run(&compile, &tests_folder().join(env!("CARGO_TARGET_TMPDIR")), LIMIT).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
