//! The preprocessor, called by mdBook 0.4 and 0.5.

use std::path::PathBuf;

use super::{clean, path_with, programs};
use crate::cli::{Project, Run};
use crate::support::{command, lacks_runtime, runs, runtimes};

/// A chapter with a request and what a preprocessor must leave alone.
const CHAPTER: &str = "# Users\n\nSee [the start](../index.md) & <b>more</b>.\n\n{{#include part.txt}}\n\n```har\n{\"method\": \"POST\", \
    \"url\": \"https://api.example.com/users\", \"postData\": {\"mimeType\": \"text/plain\", \"text\": \"{{name}} <x>\"}}\n```\n\n```sh\nls\n```\n";

fn book(table: &str, chapter: &str) -> Project {
    Project::new(&[
        ("book.toml", &format!("[book]\ntitle = \"T\"\n\n[preprocessor.harkdown]\n{table}")),
        ("harkdown.toml", "[site]\ntargets = [\"python/requests\", \"go/native\"]\n"),
        (
            "src/SUMMARY.md",
            "# Summary\n\n[Start](index.md)\n\n# Part\n\n- [Guide](guide.md)\n  - [Users](guide/users.md)\n- [Draft]()\n\n---\n\n[End](end.md)\n",
        ),
        ("src/index.md", "# Start\n"),
        ("src/guide.md", "# Guide\n"),
        ("src/guide/users.md", chapter),
        ("src/guide/part.txt", "Included text.\n"),
        ("src/end.md", "# End\n\n```har\n{\"method\": \"GET\", \"url\": \"https://api.example.com/status\"}\n```\n"),
    ])
}

/// mdBook in both of its forms; those that are missing are named.
fn mdbooks() -> Vec<PathBuf> {
    let programs =
        ["bin/mdbook", "mdbook-0.4/bin/mdbook"].map(|path| std::path::absolute(runtimes().join(path)).unwrap());
    let found = programs.into_iter().filter(|program| {
        let is_there = runs(&[&program.display().to_string(), "--version"]);
        if !is_there {
            lacks_runtime("mdbook", &format!("the preprocessor with {}", program.display()), "tests/run.sh builds it");
        }
        is_there
    });
    found.collect()
}

fn build(mdbook: &PathBuf, book: &Project, programs: &Project) -> Run {
    Run::of(clean(command(mdbook), &book.path("")).arg("build").env("PATH", path_with(&programs.path("bin"))))
}

#[test]
fn chapters_get_the_code_of_their_requests() {
    let programs = programs();
    for mdbook in mdbooks() {
        for table in ["after = [\"links\"]\n", "command = \"harkdown mdbook\"\n"] {
            let book = book(table, CHAPTER);
            let run = build(&mdbook, &book, &programs);
            assert_eq!(run.code, 0, "{mdbook:?}: {}{}", run.out, run.err);
            let html = book.read("book/guide/users.html");
            let main = html.split("<main>").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap();
            for part in [
                "<details open",
                "<summary>Python",
                "<summary>Go",
                "{{name}} &lt;x&gt;",
                "<b>more</b>",
                "Included text.",
            ] {
                assert!(main.contains(part), "{mdbook:?} {table}: {part}\n{main}");
            }
            assert!(main.contains("href=\"../index.html\"") && !main.contains("postData"), "{main}");
            assert!(book.read("book/end.html").contains("requests.get("), "chapters of every kind are changed");
        }
    }
}

#[test]
fn errors_in_chapters_end_the_build() {
    let programs = programs();
    for mdbook in mdbooks() {
        let broken = book("after = [\"links\"]\n", &CHAPTER.replace("\"url\":", "\"url\","));
        let run = build(&mdbook, &broken, &programs);
        assert_ne!(run.code, 0);
        assert!(
            run.err.contains(" --> src/guide/users.md:8:25\n") && run.err.contains("error[invalid-json]"),
            "{}",
            run.err
        );
        assert!(run.err.contains("the book is not built: 1 chapter with errors"), "{}", run.err);
        let passes = book("fail-on = \"never\"\n", &CHAPTER.replace("\"url\":", "\"url\","));
        let run = build(&mdbook, &passes, &programs);
        assert_eq!(run.code, 0, "{}", run.err);
        let wrong = build(&mdbook, &book("fail-onn = \"never\"\n", CHAPTER), &programs);
        assert!(wrong.err.contains("has an unknown key `fail-onn`; did you mean `fail-on`?"), "{}", wrong.err);
    }
}

#[test]
fn both_forms_of_a_book_come_back_as_they_came() {
    let project = Project::new(&[]);
    for (version, list) in [("0.4.52", "sections"), ("0.5.4", "items")] {
        let chapter = |content: &str, inner: &str| {
            format!(
                "{{\"Chapter\":{{\"name\":\"A\",\"content\":{content},\"number\":[1],\"sub_items\":[{inner}],\"path\":\"a.md\",\"source_path\":\"a.md\",\"parent_names\":[],\"big\":12345678901234567890}}}}"
            )
        };
        let text = serde_json::to_string("# A\r\n\n<x>{{y}}\n").unwrap();
        let book = format!(
            "{{\"{list}\":[{},\"Separator\",{{\"PartTitle\":\"P\"}}],\"__non_exhaustive\":null}}",
            chapter(&text, &chapter(&text, ""))
        );
        let root = serde_json::to_string(&project.path("").display().to_string()).unwrap();
        let context = format!(
            "{{\"root\":{root},\"config\":{{\"book\":{{}}}},\"renderer\":\"html\",\"mdbook_version\":\"{version}\"}}"
        );
        let run = project.run_with_input(&["mdbook"], format!("[{context},{book}]").as_bytes());
        assert_eq!((run.code, run.err.as_str(), run.out), (0, "", format!("{book}\n")));
        let other =
            project.run_with_input(&["mdbook"], format!("[{},{book}]", context.replace(version, "0.6.0")).as_bytes());
        assert_eq!((other.code, other.err.as_str()), (0, "this is mdBook 0.6.0; harkdown is made for 0.4 and 0.5\n"));
    }
    assert_eq!(project.run(&["mdbook", "supports", "html"]).code, 0);
    for input in ["", "{}", "[1, 2]", "[{}, []]", "[{\"root\": 1}, {}]"] {
        let run = project.run_with_input(&["mdbook"], input.as_bytes());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{input}: {}", run.err);
    }
}

#[test]
fn a_target_that_does_not_exist_is_a_mistake_where_it_is_named() {
    let context = |project: &Project, table: &str| {
        let root = serde_json::to_string(&project.path("").display().to_string()).unwrap();
        let config = format!("{{\"preprocessor\":{{\"harkdown\":{table}}}}}");
        format!("[{{\"root\":{root},\"config\":{config},\"mdbook_version\":\"0.5.4\"}},{{\"items\":[]}}]")
    };
    let project = Project::new(&[("harkdown.toml", "[site]\ntargets = [\"python/request\"]\n")]);
    for (table, file) in [
        ("{\"targets\":[\"python/request\"]}", "book.toml: [preprocessor.harkdown] `targets`: "),
        ("{}", "harkdown.toml: site.targets: "),
    ] {
        let run = project.run_with_input(&["mdbook"], context(&project, table).as_bytes());
        assert_eq!(run.code, 2);
        assert!(run.err.starts_with("error: ") && run.err.contains(file), "{}", run.err);
        assert!(run.err.contains("did you mean `python/requests`?"), "{}", run.err);
    }
}

#[test]
fn other_renderers_get_code_without_html() {
    let project = Project::new(&[]);
    let text = serde_json::to_string(CHAPTER).unwrap();
    let book = format!("{{\"items\":[{{\"Chapter\":{{\"content\":{text},\"sub_items\":[],\"path\":\"a.md\"}}}}]}}");
    let root = serde_json::to_string(&project.path("").display().to_string()).unwrap();
    let context = format!("{{\"root\":{root},\"config\":{{}},\"renderer\":\"epub\",\"mdbook_version\":\"0.5.4\"}}");
    let run = project.run_with_input(&["mdbook"], format!("[{context},{book}]").as_bytes());
    assert!(
        run.code == 0 && !run.out.contains("<details") && run.out.contains("requests.post("),
        "{}{}",
        run.out,
        run.err
    );
}

#[test]
fn the_preprocessor_says_its_version_by_itself() {
    let programs = programs();
    std::fs::remove_file(programs.path("bin").join(if cfg!(windows) { "harkdown.exe" } else { "harkdown" })).ok();
    for option in ["--version", "-V"] {
        let run = Run::of(clean(command(programs.path("bin/mdbook-harkdown")), &programs.path("")).arg(option));
        assert_eq!((run.code, run.out), (0, format!("mdbook-harkdown {}\n", env!("CARGO_PKG_VERSION"))));
    }
}
