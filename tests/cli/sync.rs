//! `harkdown sync`, from the outside.

use super::{BROKEN, GOOD, Project};

/// A page with markers and nothing between them.
fn marked(names: &str) -> String {
    format!("{GOOD}\n<!-- harkdown:snippets{names} -->\n<!-- harkdown:end -->\n\nThe end.\n")
}

const SYNCED: &str = "\n<!-- harkdown:snippets shell/curl -->\n\n```sh\ncurl --url https://api.example.com/status\n```\n\n<!-- harkdown:end -->\n\nThe end.\n";

#[test]
fn snippets_are_written_once() {
    let project = Project::new(&[("docs/page.md", &marked(" shell/curl")), ("docs/other.md", GOOD)]);
    let run = project.run(&["sync", "docs"]);
    assert_eq!((run.code, &*run.err), (0, "wrote 1 page of 2 pages\n"));
    assert_eq!(project.read("docs/page.md"), format!("{GOOD}{SYNCED}"));
    let run = project.run(&["sync", "docs"]);
    assert_eq!((run.code, &*run.err), (0, "the snippets of 2 pages are up to date\n"));
}

#[test]
fn a_check_shows_what_is_out_of_date_and_writes_nothing() {
    let page = marked(" shell/curl");
    let project = Project::new(&[("page.md", &page)]);
    let run = project.run(&["sync", "--check"]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("--- page.md") && run.out.contains("\n+curl --url "), "{}", run.out);
    assert_eq!(run.err, "1 page of 1 page is out of date; `harkdown sync` updates it\n");
    assert_eq!(project.read("page.md"), page);
    assert_eq!(project.run(&["sync"]).code, 0);
    assert_eq!(project.run(&["sync", "--check"]).code, 0);
}

#[test]
fn markers_are_put_under_blocks_that_have_none() {
    let project = Project::new(&[("page.md", GOOD)]);
    let run = project.run(&["sync", "--insert", "--target", "crul", "page.md"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `shell/curl`?"), "{}", run.err);
    assert_eq!(project.run(&["sync", "--insert", "--target", "shell", "page.md"]).code, 0);
    let synced = SYNCED.strip_suffix("\n\nThe end.\n").unwrap();
    assert_eq!(project.read("page.md"), format!("{GOOD}{synced}\n"));
    assert_eq!(project.run(&["sync", "--insert", "--check", "page.md"]).code, 0);
}

#[test]
fn a_block_with_errors_gives_no_code_and_says_why() {
    let page = format!("{BROKEN}\n<!-- harkdown:snippets shell/curl -->\nwhat stood there\n<!-- harkdown:end -->\n");
    let project = Project::new(&[("page.md", &page)]);
    let run = project.run(&["sync"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("error[invalid-json]"), "{}", run.err);
    assert_eq!(project.read("page.md"), page);
}

#[test]
fn markers_without_names_mean_the_targets_of_the_site() {
    let project = Project::new(&[("page.md", &marked("")), ("harkdown.toml", "[site]\ntargets = [\"go/native\"]\n")]);
    assert_eq!(project.run(&["sync"]).code, 0);
    let page = project.read("page.md");
    assert!(page.contains("```go\n") && !page.contains("```sh"), "{page}");
}

#[test]
fn a_site_shows_code_once() {
    let project = Project::new(&[("docs/index.md", &marked(" shell/curl"))]);
    assert_eq!(project.run(&["sync"]).code, 0);
    assert_eq!(project.run(&["build"]).code, 0);
    let page = project.read("site/index.html");
    assert!(page.contains("The end.") && !page.contains("harkdown:snippets"), "{page}");
    assert_eq!(page.matches("language-sh").count() + page.matches("```sh").count(), 0, "{page}");
}

/// A page with a request in two notations, and with tabs that were made by hand.
const REQUESTS: &str = "```http\nGET /status HTTP/1.1\nHost: api.example.com\n```\n\n```sh\ncurl https://api.example.com/status\n```\n\n```python\nimport requests\n```\n\nElided:\n\n```sh\ncurl https://api.example.com/status ...\n```\n";

#[test]
fn markers_are_put_under_requests_in_every_notation() {
    let project = Project::new(&[("page.md", REQUESTS)]);
    assert_eq!(project.run(&["sync", "--insert", "--notation", "har,console", "page.md"]).code, 0);
    assert_eq!(project.read("page.md"), REQUESTS);
    let page = REQUESTS.replace(
        "```\n\n```sh\ncurl https://api.example.com/status\n",
        "```\n\nBy hand:\n\n```sh\ncurl https://api.example.com/status\n",
    );
    project.write("page.md", page.as_bytes());
    let run = project.run(&["sync", "--insert", "--target", "shell/wget", "page.md"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let synced = project.read("page.md");
    assert_eq!(synced.matches("<!-- harkdown:snippets shell/wget -->").count(), 1, "{synced}");
    assert!(synced.contains("wget --quiet"), "{synced}");
    assert_eq!(project.run(&["sync", "--check", "page.md"]).code, 0);
}

#[test]
fn a_page_that_is_excluded_is_left_where_a_hook_names_it() {
    let page = "```sh\ncurl https://api.example.com/status\n```\n";
    let config = "[lint]\nexclude = [\"docs\"]\n";
    let project = Project::new(&[("docs/a.md", page), ("harkdown.toml", config)]);
    assert_eq!(project.run(&["sync", "--insert", "--force-exclude", "docs/a.md"]).code, 0);
    assert_eq!(project.read("docs/a.md"), page);
    assert_eq!(project.run(&["sync", "--insert", "docs/a.md"]).code, 0);
    assert_ne!(project.read("docs/a.md"), page);
}

/// Text of an author's between markers: nothing that sync writes.
const AUTHORED: [&str; 5] = [
    "This call needs the scope `read`.",
    "- one\n- two",
    "<!-- Ann: keep this -->",
    "```json\n{\"ok\": true}\n```",
    "```sh title=\"mine\"\ncurl https://api.example.com\n```",
];

#[test]
fn words_of_an_author_between_markers_are_kept_and_named() {
    for own in AUTHORED {
        for (before, after) in
            [("", "\n```sh\ncurl --url https://old.example\n```\n"), ("```sh\ncurl old\n```\n\n", "")]
        {
            let inner = format!("{before}{own}\n{after}");
            let page = format!("{GOOD}\n<!-- harkdown:snippets shell/curl -->\n\n{inner}\n<!-- harkdown:end -->\n");
            let project = Project::new(&[("docs/page.md", &page)]);
            let line = page[..page.find(own).unwrap()].lines().count() + 1;
            for command in
                [&["sync"][..], &["sync", "--check"], &["lint", "--fix"], &["lint", "--fix", "--unsafe-fixes"]]
            {
                let run = project.run(command);
                let said = run.out + &run.err;
                assert!(run.code == 1 && said.contains(&format!("docs/page.md:{line}:")), "{command:?} {said}");
                assert!(said.contains("between the markers"), "{said}");
                assert_eq!(project.read("docs/page.md"), page, "{command:?}");
            }
            if !own.starts_with("```") && !own.starts_with("<!") {
                assert_eq!(project.run(&["build", "--fail-on", "never"]).code, 0);
                let word = own.split(['`', '\n', ' ', '-']).find(|word| word.len() > 2).unwrap();
                assert!(project.read("site/page.html").contains(word), "{own}");
            }
        }
    }
}

#[test]
fn snippets_of_other_targets_are_replaced() {
    let old = "```python\nimport requests\n```\n\n````go\nfunc main() {}\n````\n\n> \n";
    let page = format!("{GOOD}\n<!-- harkdown:snippets shell/curl -->\n\n{old}\n<!-- harkdown:end -->\n\nThe end.\n");
    let project = Project::new(&[("page.md", &page)]);
    assert_eq!(project.run(&["sync"]).code, 0);
    assert_eq!(project.read("page.md"), format!("{GOOD}{SYNCED}"));
}

#[test]
fn a_page_that_gets_no_markers_says_why() {
    let page = format!("{GOOD}\n```sh\ncurl https://api.example.com/status\n");
    let project = Project::new(&[("page.md", &page)]);
    for arguments in [&["sync", "--insert"][..], &["sync", "--insert", "--check"]] {
        let run = project.run(arguments);
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(run.err.contains("page.md:7:1") && run.err.contains("this page gets no markers"), "{}", run.err);
        assert!(!run.err.contains("up to date"), "{}", run.err);
        assert_eq!(project.read("page.md"), page);
    }
    assert_eq!(project.run(&["sync"]).code, 0);
}

#[test]
fn a_repair_stays_safe_although_the_snippets_below_are_out_of_date_then() {
    let block = "```sh\ncurl https://api.example.com/v1/items --json '{\"a\": 1,}'\n```\n\n";
    let markers = "<!-- harkdown:snippets shell/curl -->\n\n```sh\nold\n```\n\n<!-- harkdown:end -->\n";
    let project = Project::new(&[("a.md", &format!("{block}{markers}"))]);
    assert_eq!(project.run(&["lint", "--fix", "a.md"]).code, 0);
    let fixed = project.read("a.md");
    assert!(fixed.starts_with(&block.replace("1,}", "1}")), "{fixed}");
    assert!(!fixed.contains("old") && fixed.contains("--data"), "{fixed}");
}

#[test]
fn where_there_are_no_pages_nothing_is_up_to_date() {
    let project = Project::new(&[("a.txt", "")]);
    for arguments in [&["sync"] as &[_], &["convert", "--to", "curl", "."], &["lint"]] {
        let run = project.run(arguments);
        assert_eq!((run.code, &*run.out), (2, ""), "{arguments:?}");
        assert!(run.err.starts_with("error: .: contains no pages ("), "{arguments:?}: {}", run.err);
        assert!(
            run.err.ends_with("Name the directory of your pages after the command\n"),
            "{arguments:?}: {}",
            run.err
        );
    }
}
