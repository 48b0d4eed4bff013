//! Where the links of pages lead on a site.

use super::{build_with, build_with_files, html_of, settings, text_of};

#[test]
fn links_lead_where_tools_that_serve_folders_have_them() {
    let text = "# B\n\n[c](../c/) [d](../d#x) [here](../here.md) ![i](../img/i.png) ![j](../j.png) [top](x/y.md) [none](../none/)\n";
    let pages = [("a/b.md", text), ("a/c.md", ""), ("a/d.md", ""), ("here.md", ""), ("a/here.md", ""), ("x/y.md", "")];
    let site = build_with_files(&pages, &[("a/img/i.png", ""), ("j.png", ""), ("a/j.png", "")]);
    let html = text_of(&site, "a/b.html");
    for link in [
        "\"c.html\"",
        "\"d.html#x\"",
        "\"../here.html\"",
        "\"img/i.png\"",
        "\"../j.png\"",
        "\"../x/y.html\"",
        "\"../none/\"",
    ] {
        assert!(html.contains(link), "{link}\n{html}");
    }
}

#[test]
fn pages_are_found_by_the_path_that_zola_gives_them() {
    let b = "+++\npath = \"2026/b\"\n+++\n\n[a](../../a/) ![i](i.png)\n";
    let pages = [("a.md", "[b](/2026/b/) ![i](../2026/b/i.png) ![j](../j.png)\n"), ("x/y/index.md", b)];
    let site = build_with_files(&pages, &[("x/y/i.png", ""), ("j.png", "")]);
    let a = text_of(&site, "a.html");
    let links = ["href=\"x/y/index.html\">b</a>", "src=\"x/y/i.png\"", "src=\"j.png\""];
    assert!(links.iter().all(|link| a.contains(link)), "{a}");
    let b = text_of(&site, "x/y/index.html");
    assert!(b.contains("href=\"../../a.html\">a</a>") && b.contains("src=\"i.png\""), "{b}");
}

#[test]
fn links_that_run_code_become_text() {
    let links = [
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt&colon;alert(1))",
        "[a](<java\tscript:alert(1)>)",
        "[a](&#1;javascript:alert(1))",
        "[a](vbscript:x)",
        "[a](data:text/html,x)",
        "![a](data:image/svg+xml,x)",
        "[a]\n\n[a]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "[a](${bad})",
    ];
    let mut settings = settings();
    settings.variables.insert("bad".to_owned(), "javascript:alert(1)".to_owned());
    for link in links {
        let site = build_with(&settings, &[("index.md".to_owned(), format!("# T\n\n{link}\n"))]).unwrap();
        let html = html_of(site.files.iter().find(|file| file.path == "index.html").unwrap());
        let article = html.split_once("</div>\n<").unwrap().1.split_once("</article>").unwrap().0;
        assert!(!article.contains("<a") && !article.contains("<img"), "{link}: {article}");
    }
}
