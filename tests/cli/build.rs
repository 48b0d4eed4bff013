//! `harkdown build`, from the outside: hostile pages, and runs that are killed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{BROKEN, GOOD, Project};

/// All files below a directory, with slashes.
fn files(directory: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![directory.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { waiting.push(entry) } else { found.push(entry) }
        }
    }
    let name = |path: &Path| path.strip_prefix(directory).unwrap().to_string_lossy().replace('\\', "/");
    let mut names: Vec<String> = found.iter().map(|path| name(path)).collect();
    names.sort();
    names
}

/// Starts a run, kills it after so many milliseconds, and waits for its end.
fn killed(mut command: Command, after: u64) {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(after));
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Writes forty pages that say which version they are of.
fn write_version(project: &Project, version: u64) {
    for at in 0..40 {
        let page = format!("# Page {at}\n\nVersion {version}.\n\n{}", GOOD.replacen("# ", "## ", 1));
        project.write(&format!("docs/{at}.md"), page.as_bytes());
    }
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new_one() {
    let project = Project::new(&[]);
    write_version(&project, 0);
    assert_eq!(project.run(&["build"]).code, 0);
    let names = files(&project.path("site"));
    for round in 1..13 {
        write_version(&project, round);
        killed(project.command(&["build"]), 9 * round);
        assert_eq!(files(&project.path("site")), names, "round {round}");
        let first = project.read("site/0.html");
        let version = (0..=round).find(|version| first.contains(&format!("Version {version}.<"))).unwrap();
        for at in 0..40 {
            let page = project.read(&format!("site/{at}.html"));
            assert!(page.contains(&format!("Version {version}.<")) && page.ends_with("</html>\n"), "{round}: {page}");
        }
    }
    assert_eq!(project.run(&["build"]).code, 0);
    let left: Vec<String> = fs::read_dir(project.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(left.iter().all(|name| ["docs", "site"].contains(&name.as_str())), "no litter: {left:?}");
}

#[test]
fn an_unchanged_site_takes_back_what_a_killed_run_held() {
    let project = Project::new(&[("docs/index.md", "# Start\n")]);
    assert_eq!(project.run(&["build"]).code, 0);
    let list = project.read("site/.harkdown-site");
    // As it is between the exchange of two folders and the end.
    project.write(".site.harkdown-1-0.lock", b"");
    project.write(".site.harkdown-1-0/.harkdown-site", list.as_bytes());
    project.write(".site.harkdown-1-0/index.html", b"old");
    project.write(".site.harkdown-1-0/CNAME", b"docs.example.com");
    assert_eq!(project.run(&["build"]).code, 0);
    assert_eq!(project.read("site/CNAME"), "docs.example.com");
    assert_eq!(project.read("site/.harkdown-site"), list, "nothing was written");
    let mut left: Vec<_> = fs::read_dir(project.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["docs", "site"]);
}

#[test]
fn a_sync_that_is_killed_leaves_whole_pages() {
    let project = Project::new(&[]);
    let page = |at: u64| {
        format!(
            "{GOOD}\n<!-- harkdown:snippets shell/curl -->\n```sh\nold\n```\n<!-- harkdown:end -->\n\nRound {at}.\n"
        )
    };
    for round in 1..9 {
        for at in 0..40 {
            project.write(&format!("docs/{at}.md"), page(round).as_bytes());
        }
        killed(project.command(&["sync", "docs"]), 6 * round);
        for at in 0..40 {
            let text = project.read(&format!("docs/{at}.md"));
            let is_new =
                text.contains("```sh\ncurl ") && text.ends_with(&format!("<!-- harkdown:end -->\n\nRound {round}.\n"));
            assert!(text == page(round) || is_new, "round {round}: {text}");
        }
    }
    assert_eq!(project.run(&["sync", "docs"]).code, 0);
    assert_eq!(project.run(&["sync", "--check", "docs"]).code, 0);
}

#[test]
fn what_pages_are_generated_from_is_not_published() {
    let table = "[[generate]]\nrecords = [\"docs/things/*.toml\"]\ntemplate = \"docs/things/thing.md.tera\"\noutput = \"docs/things/{{ slug }}.md\"\n";
    let project = Project::new(&[
        ("harkdown.toml", table),
        ("docs/index.md", "# Start\n"),
        ("docs/things/a.toml", "run = { file = \"a.run.js\" }\n"),
        ("docs/things/a.run.js", "go()\n"),
        ("docs/things/logo.js", "/* published */\n"),
        ("docs/things/thing.md.tera", "# {{ slug }}\n\n`{{ run }}`\n"),
    ]);
    assert_eq!(project.run(&["generate"]).code, 0);
    assert_eq!(project.run(&["build"]).code, 0);
    let things: Vec<String> =
        files(&project.path("site")).into_iter().filter(|name| name.starts_with("things/")).collect();
    assert_eq!(things, ["things/a.html", "things/a.md", "things/logo.js"]);
}

#[test]
fn no_page_takes_the_place_of_another() {
    let project = Project::new(&[("docs/index.md", "# One thing\n"), ("docs/README.md", "# Another thing\n")]);
    for format in ["site", "docusaurus", "mkdocs", "hugo", "zola", "mdbook"] {
        let output = format!("out/{format}");
        let run = project.run(&["build", "--format", format, "-o", &output]);
        let texts = |name: &String| (name != "SUMMARY.md").then(|| project.read(&format!("{output}/{name}")));
        let all: String = if run.code == 0 {
            files(&project.path(&output)).iter().filter_map(texts).collect()
        } else {
            String::new()
        };
        let has_both = all.contains("One thing") && all.contains("Another thing");
        assert!(has_both || (run.code == 2 && run.err.contains("README.md")), "{format}: {}{}", run.err, all);
    }
}

#[test]
fn what_is_deep_or_huge_is_published_or_refused_in_time() {
    let deep = format!("---\na: {}1{}\n---\n\n# T\n", "[".repeat(20_000), "]".repeat(20_000));
    let title = format!("---\ntitle: {}\n---\n\n# {}\n", "x".repeat(200_000), "y ".repeat(100_000));
    let bomb = "---\na: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d]\nf: [*e, *e, *e, *e, *e, *e, *e, *e]\n---\n\n# B\n";
    for page in [&*deep, &*title, bomb] {
        let project = Project::new(&[("docs/index.md", page)]);
        let run = project.run(&["build"]);
        assert!(run.code <= 1, "{}{}", run.out, run.err);
    }
}

#[cfg(unix)]
#[test]
fn symbolic_links_lead_nowhere() {
    use std::os::unix::fs::symlink;

    let project =
        Project::new(&[("docs/index.md", "# Start\n"), ("secret/key.txt", "secret"), ("secret/page.md", "# Secret\n")]);
    symlink(project.path("secret"), project.path("docs/out")).unwrap();
    symlink(project.path("secret/key.txt"), project.path("docs/key.txt")).unwrap();
    symlink(project.path("secret/page.md"), project.path("docs/page.md")).unwrap();
    symlink(project.path("docs"), project.path("docs/loop")).unwrap();
    assert_eq!(project.run(&["build"]).code, 0);
    let names = files(&project.path("site"));
    assert!(
        !names.iter().any(|name| ["out", "key", "loop", "page"].iter().any(|link| name.starts_with(link))),
        "{names:?}"
    );
    let output = project.path("elsewhere");
    fs::create_dir(&output).unwrap();
    symlink(&output, project.path("public")).unwrap();
    let run = project.run(&["build", "-o", "public"]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("public") && fs::read_dir(&output).unwrap().next().is_none(), "{}", run.err);
}

#[test]
fn no_format_runs_what_pages_say() {
    let page = "# T\n\n<script>run()</script>\n\n<img src=x onerror=run()> [a](vbscript:run) [b](data:text/html,x) [c](JaVaScript:run()) ![d](javascript:run())\n\n[e]: javascript:run()\n\n[e]\n";
    let project = Project::new(&[("docs/index.md", page)]);
    let formats =
        ["site", "docusaurus", "mkdocs", "vitepress", "mintlify", "hugo", "zola", "mdbook", "details", "markdown"];
    for format in formats {
        let output = format!("out/{format}");
        let run = project.run(&["build", "--format", format, "-o", &output]);
        for name in if run.code == 0 { files(&project.path(&output)) } else { Vec::new() } {
            let end = name.rsplit('.').next().unwrap();
            let is_page = end == "html" || (format != "site" && ["md", "mdx"].contains(&end));
            let text = if is_page { project.read(&format!("{output}/{name}")).to_lowercase() } else { String::new() };
            for bad in [
                "<script>",
                "<img src=x",
                "](vbscript:",
                "](data:",
                "](javascript:",
                "]: javascript:",
                "=\"javascript:",
            ] {
                assert!(!text.contains(bad), "{format} {name} {bad}\n{text}");
            }
        }
        assert!(run.code <= 1, "{format}: {}", run.err);
    }
}

#[test]
fn an_absolute_folder_is_the_same_folder() {
    let project = Project::new(&[("docs/index.md", GOOD)]);
    let docs = project.path("docs");
    let run = project.run(&["build", docs.to_str().unwrap(), "-o", "site"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(project.path("site/index.html").exists());
}

#[test]
fn what_other_tools_write_for_ids_is_an_id() {
    let page = "# Start\n\n## Values { #values }\n\n### Theme {: #theme .wide }\n\n## Spot {#spot}\n\n- **`locale`**{ #locale }: a \
                language\n\n[](){ #place }\n\nText {#no}\n\n[1](#values) [2](#theme) [3](#locale) [4](#place) [5](#spot)\n";
    let project = Project::new(&[("docs/index.md", page)]);
    assert_eq!(project.run(&["--isolated", "lint", "docs"]).code, 0);
    assert_eq!(project.run(&["--isolated", "build", "docs", "-o", "out"]).code, 0);
    let html = fs::read_to_string(project.path("out/index.html")).unwrap();
    for id in ["values", "theme", "spot", "locale", "place"] {
        assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id}: {html}");
    }
    assert!(!html.contains("{ #") && !html.contains("{: #") && html.contains("Text {#no}"), "{html}");
    assert_eq!(project.run(&["--isolated", "build", "docs", "--format", "docusaurus", "-o", "other"]).code, 0);
    let mdx = fs::read_to_string(project.path("other/index.mdx")).unwrap();
    for heading in ["## Values {#values}\n", "### Theme {#theme}\n", "## Spot {#spot}\n"] {
        assert!(mdx.contains(heading), "{mdx}");
    }
}

#[test]
fn links_without_an_extension_lead_to_the_page_of_that_name() {
    let home = "# Home\n\n[1](./orders) [2](orders#create) [3](guide/setup) [4](guide/) [5](both) [6](both/)\n";
    let project = Project::new(&[
        ("docs/index.md", home),
        ("docs/orders.md", "# Orders\n\n## Create\n\n[up](./)\n"),
        ("docs/guide/index.md", "# Guide\n"),
        ("docs/guide/setup.md", "# Setup\n\n[orders](../orders)\n"),
        ("docs/both.md", "# Both\n"),
        ("docs/both/index.md", "# All of both\n"),
        ("wrong.md", "[a](docs/orders#crate)\n"),
    ]);
    assert_eq!(project.run(&["--isolated", "lint", "docs"]).code, 0);
    let run = project.run(&["--isolated", "lint", "wrong.md"]);
    assert!(run.out.contains("no heading there has the anchor `#crate`"), "{}", run.out);
    assert_eq!(project.run(&["--isolated", "build", "docs", "-o", "out"]).code, 0);
    let read = |path: &str| fs::read_to_string(project.path(path)).unwrap();
    let html = read("out/index.html");
    let targets = ["orders.html", "orders.html#create", "guide/setup.html", "guide/index.html", "both.html"];
    for target in targets.into_iter().chain(["both/index.html"]) {
        assert!(html.contains(&format!("href=\"{target}\"")), "{target}: {html}");
    }
    assert!(read("out/guide/setup.html").contains("href=\"../orders.html\""));
    assert_eq!(project.run(&["--isolated", "build", "docs", "--format", "details", "-o", "other"]).code, 0);
    assert!(read("other/index.md").contains("[1](orders.md) [2](orders.md#create)"), "{}", read("other/index.md"));
}

#[test]
fn headings_have_the_anchors_that_other_tools_give_them() {
    let page = "# A\n\n## `load_data`\n\n## Caret, Mark & Tilde\n\n## `<Content />`\n\n## C & D\n\n### C-D\n\n- **Option**{ #+toc.slugify }\n\n\
                [1](#caret-mark-tilde) [2](#content) [3](#c-d) [4](#+toc.slugify) [5](#fn:1)[^1]\n\n[^1]: Note.\n";
    let made = "# <!-- md:setting config.draft -->\n";
    let uses = "# B\n\n[a][x] [b][x] [c](made.md#config.draft)\n\n[x]: index.md#nowhere\n";
    let project = Project::new(&[("docs/index.md", page), ("docs/made.md", made), ("docs/uses.md", uses)]);
    let run = project.run(&["--isolated", "lint", "docs", "--output-format", "concise"]);
    assert_eq!(run.out.lines().filter(|line| line.contains("broken-link")).count(), 1, "{}", run.out);
    assert!(run.out.contains("docs/uses.md:5:6"), "{}", run.out);
    assert_eq!(project.run(&["--isolated", "build", "docs", "-o", "out"]).code, 0);
    let html = fs::read_to_string(project.path("out/index.html")).unwrap();
    for id in [
        "load_data",
        "load-data",
        "caret-mark--tilde",
        "caret-mark-tilde",
        "content-",
        "content",
        "c--d",
        "c-d",
        "+toc.slugify",
    ] {
        assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id}: {html}");
    }
}

#[test]
fn links_as_other_tools_write_them_lead_to_their_page() {
    let home = "# Home\n\n[1](@/guide/first-steps.md) [2](/functions/time/format/) [3](/functions/) [4](guide/start.html) \
                [5](guide/index.html#top) [6](guide/) [7](/notes/a/) [8](../out.html)\n";
    let project = Project::new(&[
        ("docs/README.md", "# Of the repository\n"),
        ("docs/index.mdx", home),
        ("docs/guide/first-steps.md", "# First\n"),
        ("docs/guide/start.mdx", "# Start\n\n[up](@/index.mdx) [self](start)\n"),
        ("docs/guide/index.mdx", "# Guide\n"),
        ("docs/functions/_index.md", "# Functions\n"),
        ("docs/functions/time/Format.md", "# Format\n"),
        ("docs/notes/A.md", "# A\n"),
        ("docs/notes/a.md", "# a\n"),
    ]);
    let run = project.run(&["--isolated", "build", "docs", "-o", "out"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let read = |path: &str| fs::read_to_string(project.path(path)).unwrap();
    let html = read("out/index.html");
    for (number, target) in [
        "guide/first-steps.html",
        "functions/time/Format.html",
        "functions/index.html",
        "guide/start.html",
        "guide/index.html#top",
        "guide/index.html",
        "notes/a.html",
        "../out.html",
    ]
    .into_iter()
    .enumerate()
    {
        assert!(html.contains(&format!("href=\"{target}\">{}</a>", number + 1)), "{target}: {html}");
    }
    assert!(read("out/guide/start.html").contains("href=\"../index.html\">up</a> <a href=\"start.html\">self</a>"));
    assert!(read("out/README.html").contains("Of the repository"), "an index comes before a README");
    assert_eq!(project.run(&["--isolated", "build", "docs", "--format", "mkdocs", "-o", "other"]).code, 0);
    let index = read("other/index.md");
    assert!(
        index.contains("[1](guide/first-steps.md) [2](functions/time/Format.md) [3](functions/index.md)"),
        "{index}"
    );
}

#[test]
fn anchors_of_pages_with_included_or_generated_text_are_left_alone() {
    for (text, is_known) in [
        ("--8<-- \"CONTRIBUTING.md\"\n", false),
        ("# D\n\n::: mkdocs-click\n    :module: tool\n", false),
        ("<!--@include: ./part.md-->\n", false),
        ("# D\n\n::: details\nText\n:::\n", true),
    ] {
        let project = Project::new(&[("a.md", "[rules](b.md#our-rules)\n"), ("b.md", text)]);
        let run = project.run(&["--isolated", "lint", "a.md"]);
        assert_eq!(run.out.contains("broken-link"), is_known, "{text}: {}", run.out);
    }
}

#[test]
fn the_own_syntax_of_a_tool_stays_where_the_config_names_it() {
    let page = "# A\n\n{{< figure src=\"a.png\" >}}\n\n```go\n{{% b %}}\n```\n";
    let config = "[site]\ndialect = \"hugo\"\n";
    let project = Project::new(&[("harkdown.toml", config), ("docs/a.md", page)]);
    assert_eq!(project.run(&["build", "docs", "--format", "hugo", "-o", "out"]).code, 0);
    assert_eq!(fs::read_to_string(project.path("out/a.md")).unwrap(), page);
    assert_eq!(project.run(&["build", "docs", "--format", "zola", "-o", "other"]).code, 0);
    assert_ne!(fs::read_to_string(project.path("other/a.md")).unwrap(), page);
}

#[test]
fn what_a_tool_calls_its_own_pages_stays() {
    for tool in ["hugo", "zola"] {
        let config = format!("[site]\ndialect = \"{tool}\"\n");
        let page = "+++\nweight = 1\n+++\n\nText.\n";
        let pages = [("docs/a/index.md", page), ("docs/b/_index.md", page), ("docs/c/README.md", page)];
        let project = Project::new(&[("harkdown.toml", config.as_str()), pages[0], pages[1], pages[2]]);
        assert_eq!(project.run(&["build", "docs", "--format", tool, "-o", "out"]).code, 0);
        let written = files(&project.path("out"));
        assert_eq!(written, [".harkdown-site", "a/index.md", "b/_index.md", "c/_index.md"], "{tool}");
        assert_eq!(project.read("out/b/_index.md"), page, "{tool}");
    }
}

#[test]
fn modules_and_text_below_components_lead_to_pages_where_they_are() {
    let page = "import Note from '../parts/note.md'\nimport Tabs from \"@theme/Tabs\"\n\n# A & B\n\n<Tabs>\n</Tabs>\nSee \
                [`x`](other.md#x) and [y](https://example.com/other.md).\n\n- b\n\n      :::note\n      [z](other.md)\n      :::\n\n\
                [unused]: other.md#x\n";
    let files = [("docs/guide/a.md", page), ("docs/guide/other.md", "# X\n"), ("docs/parts/note.md", "A note.\n")];
    let project = Project::new(&[&[("harkdown.toml", "[site]\ndialect = \"docusaurus\"\n")][..], &files].concat());
    let run = project.run(&["build", "docs", "--format", "docusaurus", "-o", "out"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let made = fs::read_to_string(project.path("out/guide/a.mdx")).unwrap();
    let wanted = page
        .replace("../parts/note.md", "../parts/note.mdx")
        .replace("(other.md", "(other.mdx")
        .replace(": other.md", ": other.mdx");
    assert!(made.ends_with(&wanted), "{made}");
}

/// A page with a request in three notations, and with tabs that were made by hand.
const REQUESTS: &str = "# T\n\n```sh\ncurl https://api.example.com/a\n```\n\nAsked:\n\n```http harkdown-tabs\nGET /b HTTP/1.1\nHost: api.example.com\n```\n\nBy hand:\n\n```sh\ncurl https://api.example.com/c\n```\n\n```python\nrequests.get(\"https://api.example.com/c\")\n```\n\nThen:\n\n```har\n{\"method\": \"GET\", \"url\": \"https://api.example.com/d\"}\n```\n";

#[test]
fn requests_become_tabs_where_the_site_or_the_block_says_so() {
    let project = Project::new(&[("docs/index.md", REQUESTS)]);
    for (tabs, shown) in [("", "bd"), ("tabs = [\"har\", \"curl\"]", "abd"), ("tabs = []", "b")] {
        let config = format!("[site]\ntargets = [\"go/native\"]\n{tabs}\n");
        project.write("harkdown.toml", config.as_bytes());
        let run = project.run(&["build"]);
        assert_eq!(run.code, 0, "{}", run.err);
        let run = project.run(&["build", "--format", "markdown", "-o", "out"]);
        assert_eq!(run.code, 0, "{}", run.err);
        for page in [project.read("site/index.md"), project.read("out/index.md")] {
            let has_tabs = |path: char| {
                let url = format!("api.example.com/{path}");
                page.split("http.NewRequest").skip(1).any(|code| code.split("nil").next().unwrap().contains(&url))
            };
            assert_eq!("abcd".chars().filter(|path| has_tabs(*path)).collect::<String>(), shown, "{tabs}\n{page}");
        }
    }
}

#[test]
fn the_navigation_names_pages_that_are_there() {
    let project = Project::new(&[("docs/index.md", GOOD), ("docs/guides/a.md", GOOD)]);
    for (pages, unknown) in [
        ("\"index.md\", \"guides/\", \"./guides\"", None),
        ("\"indx.md\"", Some("indx.md")),
        ("\"guids/\"", Some("guids/")),
    ] {
        project.write("harkdown.toml", format!("[[site.nav]]\npages = [{pages}]\n").as_bytes());
        let run = project.run(&["build"]);
        assert_eq!(run.code, if unknown.is_some() { 2 } else { 0 }, "{}", run.err);
        let wanted = unknown.map(|name| format!("site.nav: `{name}` is not in the directory of the pages, docs"));
        assert!(wanted.is_none_or(|wanted| run.err.contains(&wanted)), "{}", run.err);
    }
}

#[test]
fn blocks_that_say_more_than_their_requests_get_no_tabs() {
    let url = "https://api.example.com/a";
    let blocks = [
        (format!("curl -sL -H \"A: $B\" {url}"), true),
        (format!("curl -o a.json {url}"), false),
        (format!("curl {url} | jq ."), false),
        (format!("for i in 1 2; do\n  curl {url}\ndone"), false),
        (format!("$ curl {url}\n{{\"a\": 1}}"), false),
        (format!("# Ask\ncurl {url}"), false),
    ];
    for (block, has_tabs) in blocks {
        let config = "[site]\ntargets = [\"go/native\"]\ntabs = [\"curl\"]\n";
        let page = format!("# T\n\n```bash\n{block}\n```\n");
        let project = Project::new(&[("docs/index.md", &page), ("harkdown.toml", config)]);
        for format in ["site", "mkdocs"] {
            let run = project.run(&["build", "--format", format, "-o", format]);
            assert_eq!(run.code, 0, "{}", run.err);
            let made = project.read(&format!("{format}/index.md"));
            assert_eq!(made.contains("http.NewRequest"), has_tabs, "{made}");
            assert_eq!(made.contains(&block), !has_tabs, "{made}");
            assert_eq!(run.err.contains("blocks without tabs, which would lack "), !has_tabs, "{}", run.err);
        }
    }
}

#[test]
fn what_programs_have_made_is_neither_checked_nor_published() {
    let project = Project::new(&[
        ("docs/index.md", GOOD),
        ("docs/logo.svg", "<svg/>"),
        ("docs/node_modules/a/README.md", BROKEN),
        ("docs/node_modules/a/package.json", "{}"),
        ("docs/target/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55"),
        ("docs/target/doc/a.md", BROKEN),
        ("docs/target/doc/a.js", "1"),
    ]);
    assert_eq!(project.run(&["lint"]).code, 0);
    assert_eq!(project.run(&["lint", "--no-respect-gitignore"]).code, 1);
    assert_eq!(project.run(&["lint", "docs/node_modules"]).code, 1, "what is named is looked at");
    assert_eq!(project.run(&["build"]).code, 0);
    let files = files(&project.path("site"));
    assert!(files.iter().any(|file| file.starts_with("logo")), "{files:?}");
    assert!(!files.iter().any(|file| file.contains("node_modules") || file.contains("target")), "{files:?}");
}

#[test]
fn a_quiet_build_says_only_what_keeps_it_from_being_done() {
    let hint = "```sh\ncurl https://api.example.com/users -d '{\"name\": \"Ann\"}'\n```\n";
    let project = Project::new(&[("docs/index.md", hint)]);
    assert!(project.run(&["build"]).out.contains("hint[missing-content-type]"));
    let run = project.run(&["build", "-q"]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", ""));
    let run = project.run(&["build", "-q", "--fail-on", "hint"]);
    assert!(run.code == 1 && run.out.contains("hint[missing-content-type]"), "{}", run.out);
}

#[cfg(unix)]
#[test]
fn a_name_that_no_site_can_have_is_passed_over_and_the_rest_is_published() {
    let project = Project::new(&[("docs/index.md", GOOD), ("docs/a\\b.md", GOOD), ("docs/c\\d.png", "")]);
    for _ in 0..2 {
        let run = project.run(&["build"]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(
            run.err.contains("left out 2 files with a backslash in the name: `a\\b.md`, `c\\d.png`"),
            "{}",
            run.err
        );
        assert!(run.err.contains("published 1 page"), "{}", run.err);
    }
    assert!(project.path("site/index.html").exists());
    assert_eq!(project.run(&["build", "--format", "mkdocs", "-o", "out"]).code, 0);
    assert!(project.path("out/index.md").exists());
}

#[test]
fn an_error_of_a_site_template_shows_no_secret() {
    let page = "---\ntitle: A\ndescription: k7RtQ92xLmPz81VbNc4W\n---\n\n# A\n";
    let project = Project::new(&[
        ("docs/index.md", page),
        ("look/page.html", "{{ description | int }}\n"),
        ("harkdown.toml", "[site]\ntemplates = \"look\"\n"),
    ]);
    let run = project.run(&["build"]);
    assert!(run.code == 2 && run.err.contains("The string `k7Rt****************` cannot be"), "{}", run.err);
}

#[test]
fn what_readers_do_not_get_is_named_once_a_build() {
    let page =
        "---\ntitle: A\ntags: [b]\ndraft: true\n---\n\n<x-y>c</x-y> <!-- more --> d\n\n<!-- @include: ./e.md -->\n";
    let project = Project::new(&[("docs/a.md", page), ("docs/b.md", page)]);
    let said = |format: &str| {
        let run = project.run(&["--isolated", "build", "docs", "--format", format, "-o", format]);
        assert_eq!(run.code, 0, "{}", run.err);
        run.err.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let html = "raw HTML that is shown as text, unless `site.allow-html` is set: `<x-y>` in `a.md`, `b.md`";
    let comments = |format: &str, comments: &str| {
        format!("comments that `{format}` does not act on, left out: {comments} in `a.md`, `b.md`")
    };
    let both = "`<!-- @include: ./e.md -->`, `<!-- more -->`";
    let drafts = |format: &str| format!("drafts that `{format}` publishes as any other page: `a.md`, `b.md`");
    let published = |format: &str| format!("published 2 pages to {format}");
    let keys = "front matter that `mdbook` has no place for: `tags` in `a.md`, `b.md`".to_owned();
    assert_eq!(said("mdbook"), [html.to_owned(), keys, comments("mdbook", both), published("mdbook")]);
    let more = comments("vitepress", "`<!-- more -->`");
    assert_eq!(said("vitepress"), [html.to_owned(), more, drafts("vitepress"), published("vitepress")]);
    assert_eq!(said("markdown"), [html.to_owned(), published("markdown")]);
    let include = comments("zola", "`<!-- @include: ./e.md -->`");
    assert_eq!(said("zola"), [html.to_owned(), include, published("zola")]);
}

#[test]
fn one_odd_field_does_not_make_a_draft_public() {
    for odd in ["order: 1.5", "order: first", "title: [a]", "date: {b: c}", "weight: 1\norder: 2"] {
        let page = format!("---\n{odd}\ndraft: true\n---\n\n# A\n");
        let project = Project::new(&[("docs/a.md", page.as_str()), ("docs/index.md", "# B\n")]);
        assert_eq!(project.run(&["build"]).code, 0);
        assert!(!project.path("site/a.html").exists(), "{odd}");
    }
}
