//! `harkdown lint` on what it is made for.

use std::fs;

use super::{BROKEN, GOOD, Project};

#[test]
fn a_clean_tree_ends_with_0() {
    let run = Project::new(&[("docs/a.md", GOOD), ("docs/b.markdown", GOOD), ("c.mdx", GOOD)]).run(&["lint"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out, "no problems in 3 pages\n");
}

#[test]
fn findings_end_with_1_and_show_their_place() {
    let run = Project::new(&[("docs/a.md", GOOD), ("docs/b.md", BROKEN)]).run(&["lint", "docs"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert!(run.out.starts_with("error[invalid-json]: "), "{}", run.out);
    assert!(run.out.contains(" --> docs/b.md:5:70\n"), "{}", run.out);
    assert!(run.out.ends_with("1 error in 1 of 2 pages; 1 fixable with `--fix`\n"), "{}", run.out);
}

#[test]
fn concise_is_a_line_a_finding() {
    let run = Project::new(&[("b.md", BROKEN)]).run(&["lint", "--output-format", "concise"]);
    assert_eq!(run.out.lines().count(), 1);
    assert!(run.out.starts_with("b.md:5:70: error[invalid-json] "), "{}", run.out);
}

#[test]
fn the_environment_names_the_format_and_the_command_line_comes_first() {
    let project = Project::new(&[("b.md", GOOD)]);
    let run = super::Run::of(project.command(&["lint"]).env("HARKDOWN_OUTPUT_FORMAT", "json"));
    assert_eq!(run.out, "[]\n");
    let mut command = project.command(&["lint", "--output-format", "json-lines"]);
    assert_eq!(super::Run::of(command.env("HARKDOWN_OUTPUT_FORMAT", "json")).out, "");
}

#[test]
fn an_empty_variable_says_nothing() {
    let project = Project::new(&[("a.md", BROKEN)]);
    let plain = project.run(&["lint"]);
    let run = super::Run::of(project.command(&["lint"]).env("HARKDOWN_OUTPUT_FORMAT", "").env("HARKDOWN_RUNTIMES", ""));
    assert_eq!((run.code, run.out), (plain.code, plain.out));
}

#[test]
fn comments_about_what_cannot_be_told_stay() {
    let page = "<!-- harkdown-ignore broken-link -->\nSee [g](gone.md).\n\n<!-- harkdown-ignore schema-violation -->\n\n\
                ```json\n{\"a\": 1}\n```\n";
    let project = Project::new(&[("a.md", page)]);
    let lines = |run: &super::Run| run.out.matches("unused-suppression").count();
    let on_disk = project.run(&["lint", "a.md", "--output-format", "concise"]);
    assert_eq!(lines(&on_disk), 0, "{}", on_disk.out);
    let run = project.run_with_input(&["lint", "--output-format", "concise", "-"], page.as_bytes());
    assert_eq!((run.code, lines(&run)), (0, 0), "{}", run.out);
    assert_eq!(project.run_with_input(&["lint", "--fix", "-"], page.as_bytes()).out, page);
    let used = page.replace("gone.md", "a.md");
    project.write("a.md", used.as_bytes());
    assert_eq!(lines(&project.run(&["lint", "a.md", "--output-format", "concise"])), 1, "a comment that nothing needs");
}

#[test]
fn what_was_published_is_no_page_of_the_project() {
    let project = Project::new(&[("docs/a.md", GOOD)]);
    assert_eq!(project.run(&["--isolated", "build", "docs", "--format", "mkdocs", "-o", "site"]).code, 0);
    assert!(project.path("site/a.md").exists());
    project.write("site/a.md", BROKEN.as_bytes());
    assert_eq!(project.run(&["lint"]).code, 0);
    assert_eq!(project.run(&["lint", "site"]).code, 1, "what is named is looked at");
}

#[test]
fn json_output_follows_its_schema() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", BROKEN), ("c.md", GOOD)]);
    let run = project.run(&["lint", "--output-format", "json"]);
    let findings: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(findings.as_array().unwrap().len(), 2);
    crate::reports::assert_follows_schema(&findings);
    let lines = project.run(&["lint", "--output-format", "json-lines"]);
    let lines: Vec<serde_json::Value> = lines.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(findings, serde_json::Value::from(lines));
    assert!(run.err.is_empty(), "programs get no summary");
}

#[test]
fn the_output_is_the_same_at_any_number_of_threads() {
    let names: Vec<_> = (0..700).map(|number| format!("d{}/p{number}.md", number % 7)).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), BROKEN)).collect();
    let project = Project::new(&files);
    let one = project.run(&["lint", "-j1", "--output-format", "json"]).out;
    assert_eq!(one, project.run(&["lint", "-j7", "--output-format", "json"]).out);
    assert_eq!(one, project.run(&["lint", "--output-format", "json"]).out);
    let findings: Vec<serde_json::Value> = serde_json::from_str(&one).unwrap();
    let files: Vec<_> = findings.iter().map(|finding| finding["file"].as_str().unwrap().to_owned()).collect();
    assert!(files.len() == 700 && files.is_sorted());
}

#[test]
fn a_fix_changes_only_the_bytes_at_fault() {
    let project = Project::new(&[("b.md", BROKEN)]);
    let run = project.run(&["lint", "--fix"]);
    assert_eq!((run.code, run.out.as_str()), (0, "fixed 1 finding in 1 page; no problems in 1 page\n"));
    assert_eq!(project.read("b.md"), BROKEN.replace("client_id\\\",", "client_id\\\":"));
    assert_eq!(project.run(&["lint", "--fix"]).out, "no problems in 1 page\n");
    assert_eq!(fs::read_dir(project.path(".")).unwrap().count(), 1, "nothing is left lying about");
}

#[cfg(unix)]
#[test]
fn a_fix_that_is_asked_to_end_leaves_whole_files() {
    use std::process::{Command, Stdio};

    let names: Vec<String> = (0..3_000).map(|number| format!("{number}.md")).collect();
    let fixed = BROKEN.replace("client_id\\\",", "client_id\\\":");
    for signal in ["INT", "TERM"] {
        let project = Project::new(&names.iter().map(|name| (name.as_str(), BROKEN)).collect::<Vec<_>>());
        let mut command = project.command(&["lint", "--fix", "--quiet", "-j2"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let is_fixed = |name: &String| project.read(name) == fixed;
        while child.try_wait().unwrap().is_none() && !is_fixed(&names[0]) && !is_fixed(&names[1]) {}
        Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap();
        let run = super::Run::from(child.wait_with_output().unwrap());
        let done = names.iter().filter(|name| is_fixed(name)).count();
        assert!(names.iter().all(|name| is_fixed(name) || project.read(name) == BROKEN));
        assert_eq!(fs::read_dir(project.path(".")).unwrap().count(), names.len(), "nothing is left lying about");
        let is_whole = done == names.len() && run.code == 0;
        assert!(is_whole || done > 0 && run.code == 130, "{done} {} {}", run.code, run.err);
    }
}

#[test]
fn a_diff_writes_nothing() {
    let project = Project::new(&[("b.md", BROKEN), ("c.md", GOOD)]);
    let run = project.run(&["lint", "--diff"]);
    assert_eq!((run.code, run.err.as_str()), (1, "would fix 1 finding in 1 page\n"));
    assert!(run.out.starts_with("--- b.md\n+++ b.md\n@@ -2,5 +2,5 @@\n"), "{}", run.out);
    assert_eq!(run.out.lines().filter(|line| line.starts_with(['-', '+'])).count(), 4);
    assert_eq!(project.read("b.md"), BROKEN);
    let clean = project.run(&["lint", "--diff", "c.md"]);
    assert_eq!((clean.code, clean.out.as_str(), clean.err.as_str()), (0, "", "nothing to fix\n"));
}

#[test]
fn unsafe_fixes_go_with_fix_or_diff() {
    let project = Project::new(&[("b.md", GOOD)]);
    assert_eq!(project.run(&["lint", "--unsafe-fixes"]).code, 2);
    assert_eq!(project.run(&["lint", "--unsafe-fixes", "--diff"]).code, 0);
    assert_eq!(project.run(&["lint", "--unsafe-fixes", "--fix"]).code, 0);
    assert_eq!(project.run(&["lint", "--fix", "--diff"]).code, 2);
}

#[cfg(unix)]
#[test]
fn a_fix_keeps_permissions_and_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let project = Project::new(&[("real/b.md", BROKEN)]);
    fs::set_permissions(project.path("real/b.md"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real/b.md", project.path("link.md")).unwrap();
    assert_eq!(project.run(&["lint", "--fix", "link.md"]).code, 0);
    assert!(fs::symlink_metadata(project.path("link.md")).unwrap().is_symlink());
    assert_eq!(fs::metadata(project.path("real/b.md")).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(project.read("real/b.md").contains("client_id\\\": "));
}

#[test]
fn rules_can_be_chosen() {
    let project = Project::new(&[("b.md", BROKEN)]);
    assert_eq!(project.run(&["lint", "--ignore", "invalid-json"]).code, 0);
    assert_eq!(project.run(&["lint", "--select", "duplicate-key"]).code, 0);
    assert_eq!(project.run(&["lint", "--select", "duplicate-key,invalid-json"]).code, 1);
    assert_eq!(project.run(&["lint", "--profile", "docs"]).code, 1);
}

#[test]
fn an_unknown_rule_is_named_with_the_one_that_was_meant() {
    for option in ["--select", "--ignore"] {
        let run = Project::new(&[("b.md", GOOD)]).run(&["lint", option, "invalid-jsn"]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains("there is no rule `invalid-jsn`; did you mean `invalid-json`?"), "{}", run.err);
    }
}

#[test]
fn what_makes_a_run_fail_can_be_chosen() {
    let project = Project::new(&[("b.md", BROKEN)]);
    for (arguments, code) in [
        (["--fail-on", "error"].as_slice(), 1),
        (&["--fail-on", "hint"], 1),
        (&["--fail-on", "never"], 0),
        (&["--exit-zero"], 0),
        (&["--exit-zero", "--diff"], 0),
    ] {
        assert_eq!(project.run(&[&["lint"], arguments].concat()).code, code, "{arguments:?}");
    }
}

#[test]
fn statistics_stand_in_the_place_of_findings() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", BROKEN)]);
    let run = project.run(&["lint", "--statistics", "-q"]);
    assert_eq!((run.code, run.out.as_str()), (1, "2  invalid-json (2 fixable)\n"));
    let json = project.run(&["lint", "--statistics", "--output-format", "json"]);
    assert_eq!(json.out, "[{\"rule\":\"invalid-json\",\"count\":2,\"fixable\":2}]\n");
}

#[test]
fn quiet_leaves_the_summary_out() {
    let project = Project::new(&[("a.md", GOOD), ("b.md", BROKEN)]);
    let run = project.run(&["lint", "-q"]);
    assert!(!run.out.contains(" of 2 pages") && run.out.contains("error[invalid-json]"), "{}", run.out);
    assert_eq!(project.run(&["lint", "-q", "a.md"]).out, "");
}

#[test]
fn verbose_names_the_config_and_the_pages() {
    let run = Project::new(&[("a.md", GOOD), ("harkdown.toml", "")]).run(&["lint", "-v"]);
    assert_eq!(run.err, "config: harkdown.toml\nread a.md\n");
}

#[test]
fn hidden_and_ignored_files_are_left_out_of_directories() {
    let project = Project::new(&[
        ("a.md", GOOD),
        (".hidden.md", BROKEN),
        (".hidden/b.md", BROKEN),
        ("build/c.md", BROKEN),
        ("notes.txt", BROKEN),
        (".gitignore", "build/\n"),
    ]);
    assert_eq!(project.run(&["lint"]).code, 0);
    assert_eq!(project.run(&["lint", "--no-respect-gitignore"]).code, 1);
    for named in [".hidden.md", "build/c.md", "notes.txt", ".hidden", "build"] {
        let run = project.run(&["lint", named]);
        assert_eq!(run.code, if named == "build" { 1 } else { run.code }, "{named}: {}", run.err);
    }
    assert_eq!(project.run(&["lint", "notes.txt"]).code, 1, "a file that is named is read");
    assert_eq!(project.run(&["lint", ".hidden.md"]).code, 1, "a file that is named is read");
    assert_eq!(project.run(&["lint", "build/c.md"]).code, 1, "a file that is named is read");
}

#[test]
fn excluded_files_are_left_out_of_directories() {
    let project = Project::new(&[("a.md", GOOD), ("old/b.md", BROKEN), ("new/old/c.md", BROKEN)]);
    assert_eq!(project.run(&["lint", "--exclude", "old"]).code, 0);
    assert_eq!(project.run(&["lint", "--exclude", "/old", "--exclude", "*c.md"]).code, 0);
    assert_eq!(project.run(&["lint", "--exclude", "/old"]).code, 1);
    assert_eq!(project.run(&["lint", "--exclude", "old", "old/b.md"]).code, 1, "a file that is named is read");
}

#[cfg(unix)]
#[test]
fn links_in_directories_are_not_followed() {
    let project = Project::new(&[("docs/a.md", GOOD), ("other/b.md", BROKEN)]);
    std::os::unix::fs::symlink("../other", project.path("docs/other")).unwrap();
    std::os::unix::fs::symlink(".", project.path("docs/loop")).unwrap();
    assert_eq!(project.run(&["lint", "docs"]).code, 0);
    assert_eq!(project.run(&["lint", "docs/other"]).code, 1, "a link that is named is followed");
}

#[test]
fn a_page_is_read_once_however_often_it_is_named() {
    let project = Project::new(&[("docs/a.md", GOOD)]);
    let run = project.run(&["lint", "docs", "./docs/a.md", "docs/a.md", "."]);
    assert_eq!(run.out, "no problems in 1 page\n");
}

#[test]
fn a_report_shows_the_first_thousand_findings_of_a_rule_and_counts_the_others() {
    let members = vec!["\"comment\": 1"; 1_501].join(", ");
    let page = format!("```har\n{{\"method\": \"GET\", \"url\": \"http://example.com\", {members}}}\n```\n");
    let project = Project::new(&[("a.md", &page)]);
    let run = project.run(&["lint", "--output-format", "concise", "--ignore", "invalid-har"]);
    assert_eq!(run.out.matches("error[duplicate-key]").count(), 1_000);
    assert_eq!(run.out.matches("[plain-http]").count(), 1);
    assert!(run.out.contains("; 500 more of `duplicate-key` on this page are not shown\n"), "{}", run.out);
    assert!(run.err.starts_with("1500 errors, 1 warning in 1 of 1 page"), "{}", run.err);
    let run = project.run(&["lint", "--output-format", "json", "--select", "duplicate-key"]);
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&run.out).unwrap().len(), 1_000);
}

#[test]
fn a_report_takes_the_place_of_nothing_of_the_author() {
    let page = "# Another\n";
    let project = Project::new(&[("a.md", BROKEN), ("b.md", page), ("harkdown.toml", "# mine\n")]);
    for option in ["--output-file", "--counts-file"] {
        for (path, what) in [("a.md", "is one of the pages"), ("b.md", "is a page"), ("harkdown.toml", "is the config")]
        {
            let run = project.run(&["lint", "a.md", option, path]);
            assert!(run.code == 2 && run.err.contains(what) && run.err.contains(option), "{path}: {}", run.err);
        }
    }
    assert_eq!((project.read("a.md"), project.read("b.md")), (BROKEN.to_owned(), page.to_owned()));
    assert_eq!(project.read("harkdown.toml"), "# mine\n");
    for _ in 0..2 {
        let run = project.run(&["lint", "a.md", "--output-format", "markdown", "--output-file", "report.md"]);
        assert_eq!(run.code, 1, "a report may be written again: {}", run.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_goes_where_a_link_leads() {
    let project = Project::new(&[("a.md", BROKEN), ("kept.txt", "old\n"), ("log.txt", "")]);
    std::os::unix::fs::symlink(project.path("kept.txt"), project.path("link")).unwrap();
    assert_eq!(project.run(&["lint", "a.md", "--output-file", "link"]).code, 1);
    assert!(project.path("link").is_symlink() && project.read("kept.txt").contains("invalid-json"));
    // Through a link of our own, so that nothing happens to the system's if this fails.
    std::os::unix::fs::symlink("/proc/self/fd/1", project.path("out")).unwrap();
    let log = fs::File::options().append(true).open(project.path("log.txt")).unwrap();
    let mut command = project.command(&["lint", "a.md", "--output-file", "out", "--counts-file", "out"]);
    assert_eq!(command.stdout(log).status().unwrap().code(), Some(1));
    assert!(project.path("out").is_symlink());
    let written = project.read("log.txt");
    assert!(written.contains("invalid-json") && written.contains("findings=1"), "{written}");
}

#[test]
fn raw_html_that_a_site_shows_as_text_is_named_once() {
    let page = "# A\n\n<x-y>b</x-y> <kbd>c</kbd> `<z>` <!-- <d> -->\n\n<e-f>\n</e-f>\n\n```html\n<g>\n```\n";
    let config = "[site]\nsource = \"docs\"\n";
    let project = Project::new(&[("docs/a.md", page), ("docs/b.md", page), ("c.md", page), ("harkdown.toml", config)]);
    let said =
        "raw HTML that is shown as text, unless `site.allow-html` is set: `<e-f>`, `<x-y>` in `docs/a.md`, `docs/b.md`";
    let says = |arguments: &[&str]| project.run(arguments).err.lines().any(|line| line == said);
    assert!(says(&["lint"]) && project.run(&["lint", "./docs/../docs"]).err.contains("`<e-f>`, `<x-y>` in"));
    assert!(!says(&["lint", "-q"]) && !says(&["lint", "--output-format", "json"]));
    for config in ["[site]\nallow-html = true\n", "[site]\ndialect = \"hugo\"\n", "[lint]\n"] {
        project.write("harkdown.toml", config.as_bytes());
        let run = project.run(&["lint"]);
        assert!(!run.err.contains("raw HTML"), "{config}: {}", run.err);
    }
}
