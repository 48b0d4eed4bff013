//! What a run is about: what changed in git, what a list names, what no baseline knows, one block.

use std::process::Command;

use super::{BROKEN, GOOD, Project, Run};

/// A page with an error in line 5 and, where `more` says so, one in line 13.
fn page(more: bool) -> String {
    let block = |number: u32| format!("# Part {number}\n\n```json\n{{\n  \"a\" 1\n}}\n```\n\n");
    format!("{}{}", block(1), if more { block(2) } else { String::new() })
}

fn git(project: &Project, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(project.path("")).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]).args(arguments);
    let output = command.env("GIT_CONFIG_GLOBAL", "/dev/null").output().expect("the tests need git");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn commit(project: &Project) {
    git(project, &["add", "-A"]);
    git(project, &["commit", "-q", "-m", "x"]);
}

/// A repository whose branch `main` has these files.
fn repository(files: &[(&str, &str)]) -> Project {
    let project = Project::new(files);
    git(&project, &["init", "-q", "-b", "main"]);
    commit(&project);
    project
}

fn places(run: &Run) -> Vec<&str> {
    run.out.lines().map(|line| line.split(": ").next().unwrap()).collect()
}

const LINT: [&str; 4] = ["lint", "-q", "--output-format", "concise"];

#[test]
fn only_what_changed_since_a_revision_is_looked_at() {
    let old = page(false);
    let project = repository(&[("old.md", &old), ("docs/ä \"b\".md", &old), ("moved.md", &old), ("gone.md", &old)]);
    git(&project, &["checkout", "-q", "-b", "work"]);
    project.write("docs/ä \"b\".md", page(true).as_bytes());
    commit(&project);
    git(&project, &["mv", "moved.md", "there.md"]);
    git(&project, &["rm", "-q", "gone.md"]);
    project.write("new.md", old.as_bytes());
    project.write("ignored.md", old.as_bytes());
    project.write(".gitignore", b"ignored.md\n");
    // What others do meanwhile is none of the branch's changes.
    git(&project, &["stash", "-q", "-u"]);
    git(&project, &["checkout", "-q", "main"]);
    project.write("old.md", page(true).as_bytes());
    commit(&project);
    git(&project, &["checkout", "-q", "work"]);
    git(&project, &["stash", "pop", "-q"]);

    let run = project.run(&[&LINT[..], &["--changed-since", "main"]].concat());
    let expected = ["docs/ä \"b\".md:5:6", "docs/ä \"b\".md:13:6", "new.md:5:6", "there.md:5:6"];
    assert_eq!((run.code, places(&run)), (1, expected.to_vec()), "{}{}", run.out, run.err);
    let run = project.run(&[&LINT[..], &["--changed-since", "main", "--only-new"]].concat());
    assert_eq!((run.code, places(&run)), (1, vec!["docs/ä \"b\".md:13:6", "new.md:5:6"]), "{}{}", run.out, run.err);
    let mut command = project.command(&[&LINT[..], &["--changed-since", "main", "--only-new"]].concat());
    assert_eq!(places(&Run::of(command.current_dir(project.path("docs")))), ["ä \"b\".md:13:6"]);

    commit(&project);
    let run = project.run(&["lint", "--changed-since", "HEAD"]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", "no page here has changed\n"));
}

#[test]
fn where_lines_are_removed_their_neighbours_have_changed() {
    let command =
        |backslash: &str| format!("```sh\ncurl https://api.example.com/v1/items{backslash}\n  -H 'A: b'\n```\n");
    let project = repository(&[("a.md", &command(" \\\n  -H 'B: c' \\"))]);
    project.write("a.md", command("").as_bytes());
    let run = project.run(&[&LINT[..], &["--changed-since", "main", "--only-new"]].concat());
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
}

#[test]
fn a_revision_that_leads_nowhere_is_an_error_that_says_what_to_do() {
    let project = repository(&[("a.md", GOOD)]);
    let since = |revision: &str| project.run(&["lint", "--changed-since", revision]);
    for revision in ["none", "-x", "", "main:a.md"] {
        let arguments = format!("--changed-since={revision}");
        let run = project.run(&["lint", &arguments]);
        assert_eq!(run.code, 2, "{revision}");
        assert!(run.err.contains("name a branch, a tag or a commit"), "{}", run.err);
    }
    git(&project, &["checkout", "-q", "--orphan", "other"]);
    project.write("b.md", GOOD.as_bytes());
    commit(&project);
    assert!(
        since("main").err.contains("have in common; in a shallow clone, fetch the history"),
        "{}",
        since("main").err
    );
    let plain = Project::new(&[("a.md", GOOD)]);
    let mut command = plain.command(&["lint", "--changed-since", "main"]);
    let run = Run::of(command.env("GIT_CEILING_DIRECTORIES", plain.path("..")));
    assert!(run.code == 2 && run.err.contains("not a git repository"), "{}", run.err);
    let run = Run::of(project.command(&["lint", "--changed-since", "main"]).env("PATH", ""));
    assert!(run.code == 2 && run.err.contains("there is no program `git` on the path; install git"), "{}", run.err);
    assert_eq!(project.run(&["lint", "--only-new"]).code, 2);
    assert_eq!(project.run(&["lint", "--changed-since", "main", "-"]).code, 2);
}

#[test]
fn a_list_names_the_pages() {
    let project = Project::new(&[
        ("a.md", BROKEN),
        ("b c.md", BROKEN),
        ("old/d.md", BROKEN),
        ("e.txt", BROKEN),
        ("f/g.md", BROKEN),
        ("harkdown.toml", "[lint]\nexclude = [\"old\"]\n"),
    ]);
    let arguments = [&LINT[..], &["--files-from", "-"]].concat();
    let expected = ["a.md:5:70", "b c.md:5:70", "f/g.md:5:70"];
    for list in ["f\nb c.md\r\na.md\ne.txt\n\nold/d.md\n", "f\0b c.md\0a.md\0e.txt\0old/d.md\0"] {
        let run = project.run_with_input(&arguments, list.as_bytes());
        assert_eq!((run.code, places(&run)), (1, expected.to_vec()), "{}", run.err);
    }
    project.write("list", b"a.md\nnone.md\n");
    let run = project.run(&[&LINT[..], &["--files-from", "list"]].concat());
    assert_eq!((run.code, places(&run)), (1, vec!["a.md:5:70"]));
    let run = project.run(&["lint", "--files-from", "list"]);
    assert!(run.err.starts_with("passed over 1 page of the list that is gone: none.md\n"), "{}", run.err);
    for list in ["", "\n", "e.txt\nold/d.md\n"] {
        let run = project.run_with_input(&["lint", "--files-from", "-"], list.as_bytes());
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", "no pages given\n"), "{list}");
    }
    let run =
        project.run_with_input(&["lint", "--files-from", "-", "--output-format", "json", "-q"], b"one.md\ntwo.md\n");
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "[]\n", ""));
    assert_eq!(project.run(&["lint", "--files-from", "list", "a.md"]).code, 2);
    assert_eq!(project.run(&["lint", "old/d.md"]).code, 1);
    assert_eq!(project.run(&["lint", "--force-exclude", "old/d.md"]).code, 0);
}

#[test]
fn a_baseline_hides_what_is_known_and_only_shrinks() {
    let project = Project::new(&[("a.md", &page(true)), ("docs/b.md", BROKEN), ("c.md", GOOD)]);
    let lint = |more: &[&str]| project.run(&[&["lint", "--baseline", "ci/known.json"], more].concat());
    assert_eq!(lint(&[]).code, 2, "a baseline that is missing hides nothing");
    project.write("ci/other", b"");
    let run = lint(&["--write-baseline"]);
    assert_eq!((run.code, run.err.as_str()), (0, "wrote 3 findings to ci/known.json\n"), "{}", run.out);
    let all = project.read("ci/known.json");
    assert_eq!(all.matches("\"file\":\"../a.md\",\"rule\":\"invalid-json\"").count(), 2, "{all}");
    assert_eq!(lint(&["--write-baseline"]).code, 2);

    let run = lint(&[]);
    assert_eq!((run.code, run.out.as_str()), (0, "no problems in 3 pages; 3 in the baseline\n"));
    project.write("a.md", format!("# New\n\n{}", page(true)).as_bytes());
    project.write("c.md", BROKEN.as_bytes());
    let run = lint(&["--output-format", "concise"]);
    assert_eq!((run.code, places(&run)), (1, vec!["c.md:5:70"]));
    assert_eq!(project.read("ci/known.json"), all, "it does not grow");
    let mut command = project.command(&["lint", "--baseline", "../ci/known.json"]);
    assert_eq!(Run::of(command.current_dir(project.path("docs"))).code, 0, "paths are relative to the baseline");

    assert_eq!(lint(&["--select", "duplicate-key"]).code, 0);
    assert_eq!(lint(&["docs"]).code, 0);
    assert_eq!(project.read("ci/known.json"), all, "what was not looked for stays");

    project.write("a.md", page(false).as_bytes());
    std::fs::remove_file(project.path("docs/b.md")).unwrap();
    let run = lint(&["a.md"]);
    assert_eq!((run.code, run.err.as_str()), (0, "took 2 findings that are gone out of the baseline\n"), "{}", run.out);
    assert_eq!(project.read("ci/known.json").matches("\"file\"").count(), 1);
    project.write("a.md", page(true).as_bytes());
    assert_eq!(lint(&["a.md"]).code, 1, "what was put right is not forgiven again");
    project.write("ci/known.json", b"[]");
    assert!(lint(&[]).err.contains("is not a baseline of harkdown"), "{}", lint(&[]).err);
}

#[test]
fn a_rule_can_be_repaired_alone() {
    let other = "\n```sh\ncurl https://api.example.com/v1/items\n  -H 'A: b'\n```\n";
    let project = Project::new(&[("a.md", &format!("{BROKEN}{other}"))]);
    let run = project.run(&["lint", "--fix", "--select", "broken-continuation"]);
    assert_eq!(run.out, "fixed 1 finding in 1 page; no problems in 1 page\n");
    assert_eq!(project.read("a.md"), format!("{BROKEN}{}", other.replace("items\n", "items \\\n")));
}

#[test]
fn less_is_shown_than_is_counted() {
    let warning = "```har\n{\"method\": \"GET\", \"url\": \"https://api.example.com/status\", \"timeout\": 3}\n```\n";
    let project = Project::new(&[("a.md", &page(true)), ("b.md", &page(true)), ("c.md", warning)]);
    let lint = |more: &[&str]| project.run(&[&["lint", "--output-format", "concise"], more].concat());
    let run = lint(&["--max-findings", "3"]);
    assert_eq!(places(&run), ["a.md:5:6", "a.md:13:6", "b.md:5:6"]);
    assert!(
        run.err.starts_with("4 errors, 1 warning in 3 of 3 pages; ") && run.err.contains("; 2 not shown\n"),
        "{}",
        run.err
    );
    let run = lint(&["--min-severity", "error", "--counts-file", "counts"]);
    assert_eq!((run.code, places(&run).len()), (1, 4));
    let counts = project.read("counts");
    for line in ["findings=5", "errors=4", "warnings=1", "hints=0", "pages=3", "pages-with-findings=3", "known=0"] {
        assert!(counts.lines().any(|found| found == line), "{counts}");
    }
    let json = project.run(&["lint", "--output-format", "json", "--max-findings", "1"]);
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&json.out).unwrap().len(), 1);
}

#[test]
fn one_block_is_read_from_standard_input() {
    let project = Project::new(&[("harkdown.toml", "[lint]\nrequired-front-matter = [\"title\"]\n")]);
    let lint = |tag: &str, text: &str| project.run_with_input(&["lint", "--stdin-lang", tag, "-"], text.as_bytes());
    for (tag, text, place) in [
        ("json", "{\n  \"a\" 1\n}\n", "2:6: error[invalid-json] "),
        ("json", "{\"a\": ```1}", "1:7: error[invalid-json] "),
        ("sh", "echo\ncurl https://api.example.com/v1/items\r\n  -H 'A: b'\n", "2:38: error[broken-continuation] "),
        ("bash", "curl https://api.example.com/v1/items -d '{\"a\" 1}'", "1:47: error[invalid-json] "),
        (
            "http",
            "POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{\"a\" 1}\n",
            "5:5: error[invalid-json] ",
        ),
        ("har", "{\"method\": \"GET\" \"url\": \"https://a.example\"}", "1:17: error[invalid-json] "),
    ] {
        let run = lint(tag, text);
        assert_eq!((run.code, run.err.as_str()), (1, ""), "{tag}: {}", run.out);
        assert!(run.out.starts_with(place) && run.out.lines().count() == 1, "{tag}: {}", run.out);
    }
    for (tag, text) in
        [("sh", "curl https://api.example.com/v1/items\n"), ("json", "{\"a\": 1}"), ("http", ""), ("sh", "ls")]
    {
        let run = lint(tag, text);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", ""), "{tag}");
    }
    let fix = |text: &str| project.run_with_input(&["lint", "--fix", "--stdin-lang", "json", "-"], text.as_bytes());
    assert_eq!(fix("{\n  \"a\" 1\n}\n").out, "{\n  \"a\": 1\n}\n");
    assert_eq!(fix("{\"a\" 1}").out, "{\"a\": 1}");
    let json = ["lint", "--stdin-lang", "sh", "--output-format", "json", "--stdin-filename", "a.md", "-"];
    let run = project.run_with_input(&json, b"curl 'https://api.example.com\n");
    let found: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((found[0]["file"].as_str(), found[0]["start"]["line"].as_u64()), (Some("a.md"), Some(1)), "{found}");
    for (format, name) in [("full", "--> <stdin>:1:"), ("json", "\"file\":\"<stdin>\""), ("grouped", "<stdin>\n")] {
        let run = project.run_with_input(
            &["lint", "--stdin-lang", "sh", "--output-format", format, "-"],
            b"curl 'https://api.example.com\n",
        );
        assert!(run.out.contains(name), "{format}: {}", run.out);
    }
    assert_eq!(lint("python", "").code, 2);
    assert!(project.run(&["lint", "--stdin-lang", "sh"]).err.contains("write `harkdown lint --stdin-lang sh -`"));
}

#[test]
fn a_tree_without_requests_is_told_what_was_looked_for() {
    let project = Project::new(&[("docs/a.md", "# A\n\n```json\n{}\n```\n"), ("src/b.txt", ""), ("harkdown.toml", "")]);
    let run = project.run(&["lint"]);
    assert_eq!((run.code, run.out.as_str()), (0, "no problems in 1 page\n"));
    let expected = [
        "there are no requests on this page; harkdown looked for\n  har      in blocks tagged `har`\n",
        "  curl     in blocks tagged `sh`, `bash`, ",
    ];
    assert!(expected.iter().all(|part| run.err.contains(part)), "{}", run.err);
    assert_eq!(project.run(&["lint", "-q"]).err, "");
    assert_eq!(project.run(&["lint", "--output-format", "json"]).err, "");
    assert_eq!(Project::new(&[("a.md", GOOD)]).run(&["lint"]).err, "");
    let input = project.run_with_input(&["lint", "-"], b"# A\n");
    assert_eq!((input.code, &*input.out, &*input.err), (0, "no problems in 1 page\n", ""));

    let inner = |arguments: &[&str]| Run::of(project.command(arguments).current_dir(project.path("src")));
    let run = inner(&["lint"]);
    assert!(run.code == 2 && run.err.contains("Name the directory of your pages after the command\n"), "{}", run.err);
    assert!(
        run.err.ends_with("the project's config is in ..; to look at all of it: `harkdown lint ..`\n"),
        "{}",
        run.err
    );
    assert_eq!(project.run(&["lint", "dosc"]).err, "error: dosc: no such file or directory; did you mean `docs`?\n");
    assert_eq!(
        project.run(&["lint", "docs/b.md"]).err,
        "error: docs/b.md: no such file or directory; did you mean `a.md`?\n"
    );
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("none.md", project.path("docs/dang.md")).unwrap();
        for command in ["lint", "snippet"] {
            let run = project.run(&[command, "docs/dang.md"]);
            assert_eq!(run.err, "error: docs/dang.md: is a link that leads nowhere: there is no `none.md`\n");
        }
        std::fs::remove_file(project.path("docs/dang.md")).unwrap();
    }
    let elsewhere = Project::new(&[("a.md", GOOD)]);
    for command in ["build", "serve"] {
        let run = elsewhere.run(&[command]);
        assert!(
            run.code == 2 && run.err.contains("docs: is not a directory; name the one of your pages"),
            "{}",
            run.err
        );
    }
}
