//! Files are changed as a whole, stay whose they are, and nothing else is left behind.

use std::fs;
use std::path::Path;
#[cfg(unix)]
use std::process::Command;

use harkdown::workspace;

use crate::cli::{BROKEN, GOOD, Project};

#[test]
fn an_edit_that_is_saved_meanwhile_stays() {
    let project = Project::new(&[("p.md", "old"), ("q.md", "old")]);
    let path = project.path("p.md");
    assert!(workspace::replace(&path, "old", "new").unwrap());
    assert!(!workspace::replace(&path, "old", "newer").unwrap());
    assert_eq!(project.read("p.md"), "new");
    assert!(!workspace::write(&path, None, "newer").unwrap(), "it is there by now");
    assert!(!workspace::write(&path, Some("old"), "newer").unwrap());
    assert!(!workspace::remove(&path, "old").unwrap());
    assert_eq!(project.read("p.md"), "new");
    assert!(workspace::remove(&path, "new").unwrap() && !path.exists());
    assert!(workspace::write(&path, None, "new").unwrap());
    assert_eq!(fs::read_dir(project.path("")).unwrap().count(), 2);
}

/// Saves its own edits of pages while `--fix` works on them, and says how often one was lost.
#[test]
fn no_edit_is_lost_while_fix_works() {
    let project = Project::new(&[]);
    let page = |round: u32| format!("{BROKEN}\nEdit {round}.\n");
    let pages: Vec<_> = (0..30).map(|at| project.path(&format!("docs/{at}.md"))).collect();
    for at in 0..pages.len() {
        project.write(&format!("docs/{at}.md"), page(0).as_bytes());
    }
    for round in 1..4 {
        let mut child =
            project.command(&["lint", "--fix", "docs"]).stdout(std::process::Stdio::null()).spawn().unwrap();
        // As editors do: a file of their own that takes the place of the page.
        for (at, path) in pages.iter().enumerate() {
            let draft = project.path(&format!("draft-{at}"));
            fs::write(&draft, page(round)).unwrap();
            fs::rename(&draft, path).unwrap();
        }
        child.wait().unwrap();
        for path in &pages {
            assert!(fs::read_to_string(path).unwrap().ends_with(&format!("\nEdit {round}.\n")), "round {round}");
        }
    }
}

#[cfg(unix)]
#[test]
fn owner_and_permissions_stay() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let project = Project::new(&[("docs/p.md", BROKEN)]);
    let path = project.path("docs/p.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let is_root = chown(&path, Some(12345), Some(23456)).is_ok();
    let before = fs::metadata(&path).unwrap();
    assert_eq!(project.run(&["lint", "--fix", "docs"]).code, 0);
    let after = fs::metadata(&path).unwrap();
    assert_ne!(project.read("docs/p.md"), BROKEN);
    assert_eq!((after.uid(), after.gid(), after.mode()), (before.uid(), before.gid(), before.mode()), "{is_root}");
}

/// What a killed run of each version leaves beside a page, whose process is no more.
fn leftovers() -> [String; 3] {
    [".harkdown-Ab12Cd.tmp".into(), ".harkdown-4194301-Ab12Cd.tmp".into(), format!(".harkdown-{}-x1.tmp", u32::MAX)]
}

#[test]
fn what_a_killed_run_left_is_cleared_by_the_next() {
    let stale = format!("{GOOD}\n<!-- harkdown:snippets shell/curl -->\n```sh\nold\n```\n<!-- harkdown:end -->\n");
    let config =
        "[[generate]]\nrecords = [\"data/*.toml\"]\ntemplate = \"t.md.tera\"\noutput = \"docs/{{ slug }}.md\"\n";
    let runs: [(&[&str], &str, &str); 5] = [
        (&["lint", "--fix", "docs"], "docs", GOOD),
        (&["lint", "--add-ignore", "docs"], "docs", GOOD),
        (&["sync", "docs"], "docs", &stale),
        (&["generate"], "docs", GOOD),
        (&["init", "new"], "new", GOOD),
    ];
    for (arguments, directory, page) in runs {
        let project = Project::new(&[
            ("docs/p.md", page),
            ("harkdown.toml", config),
            ("data/a.toml", "name = \"A\"\n"),
            ("t.md.tera", "# {{ name }}\n"),
            ("new/.keep", ""),
        ]);
        for name in leftovers() {
            project.write(&format!("{directory}/{name}"), b"half");
        }
        let mine = format!("{directory}/.harkdown-notes.txt");
        project.write(&mine, b"mine");
        let busy = format!("{directory}/.harkdown-{}-busy01.tmp", std::process::id());
        project.write(&busy, b"in work");
        let lock = fs::File::open(project.path(&busy)).unwrap();
        lock.lock().unwrap();
        let run = project.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?} {}{}", run.out, run.err);
        for name in leftovers() {
            assert!(!project.path(&format!("{directory}/{name}")).exists(), "{arguments:?} {name}");
        }
        assert!(project.path(&mine).exists() && project.path(&busy).exists(), "{arguments:?}");
    }
}

#[test]
fn a_report_takes_the_place_of_no_page() {
    let project = Project::new(&[("docs/p.md", GOOD)]);
    for output in ["docs/p.md", "docs/../docs/./p.md", "none/../docs/p.md"] {
        let run = project.run(&["lint", "docs", "--output-file", output]);
        assert!(run.code == 2 && project.read("docs/p.md") == GOOD, "{output} {}", run.err);
    }
}

#[test]
fn files_of_snippets_replace_no_others() {
    let project = Project::new(&[("p.md", GOOD), ("out/p-1.shell.curl.sh", "mine")]);
    let write = ["snippet", "p.md", "--all", "-o", "out", "-t", "shell/curl,python/requests"];
    let run = project.run(&write);
    assert!(run.code == 2 && run.err.contains("harkdown did not write it"), "{}", run.err);
    assert_eq!(project.read("out/p-1.shell.curl.sh"), "mine");
    fs::remove_file(project.path("out/p-1.shell.curl.sh")).unwrap();
    assert_eq!(project.run(&write).code, 0);
    project.write("p.md", GOOD.replace("/status", "/other").as_bytes());
    assert_eq!(project.run(&write).code, 0);
    assert!(project.read("out/p-1.shell.curl.sh").contains("/other"));
}

#[test]
fn a_run_that_changes_nothing_in_no_place_of_its_own_clears_nothing() {
    let project = Project::new(&[("docs/p.md", GOOD)]);
    let name = &leftovers()[0];
    project.write(&format!("docs/{name}"), b"half");
    assert_eq!(project.run(&["lint", "docs"]).code, 0);
    assert_eq!(project.run(&["sync", "--check", "docs"]).code, 0);
    assert!(project.path(&format!("docs/{name}")).exists());
}

/// Runs the binary where no file may get longer than a few bytes, as on a full disk.
#[cfg(unix)]
fn on_a_full_disk(project: &Project, arguments: &[&str]) -> crate::cli::Run {
    let program = env!("CARGO_BIN_EXE_harkdown");
    let script = format!("trap '' XFSZ; ulimit -f 0; exec '{program}' \"$@\"");
    let mut command = Command::new("sh");
    crate::cli::Run::of(command.args(["-c", &script, "sh"]).args(arguments).current_dir(project.path("")))
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_all_as_it_was() {
    let stale = format!("{GOOD}\n<!-- harkdown:snippets shell/curl -->\n```sh\nold\n```\n<!-- harkdown:end -->\n");
    let config =
        "[[generate]]\nrecords = [\"data/*.toml\"]\ntemplate = \"t.md.tera\"\noutput = \"made/{{ slug }}.md\"\n";
    for arguments in [
        &["init", "new"][..],
        &["lint", "--fix", "docs"],
        &["lint", "--add-ignore", "docs"],
        &["sync", "docs"],
        &["sync", "--insert", "docs"],
        &["generate"],
        &["build"],
        &["lint", "docs", "--output-file", "report.txt"],
        &["snippet", "docs/stale.md", "--all", "-o", "snippets"],
    ] {
        let project = Project::new(&[
            ("docs/broken.md", BROKEN),
            ("docs/stale.md", &stale),
            ("harkdown.toml", config),
            ("data/a.toml", "name = \"A\"\n"),
            ("t.md.tera", "# {{ name }}\n"),
            ("new/.keep", ""),
            (
                "site/.harkdown-site",
                "harkdown wrote the files below. It replaces and removes these, and nothing else.\na\n",
            ),
            ("site/a", "a"),
        ]);
        if arguments == ["build"] {
            fs::remove_file(project.path("docs/broken.md")).unwrap();
        }
        let before = files(&project.path(""));
        let run = on_a_full_disk(&project, arguments);
        assert_eq!(run.code, 2, "{arguments:?} {}{}", run.out, run.err);
        assert_eq!(files(&project.path("")), before, "{arguments:?}");
    }
}

/// All files below a folder with what is in them.
fn files(root: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![root.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[cfg(unix)]
#[test]
fn a_page_with_several_names_stays_one_page() {
    use std::os::unix::fs::MetadataExt;
    let project = Project::new(&[("docs/p.md", BROKEN)]);
    fs::hard_link(project.path("docs/p.md"), project.path("other.md")).unwrap();
    let run = project.run(&["lint", "--fix", "docs"]);
    assert!(run.code == 2 && run.err.contains("docs/p.md: has 2 names (hard links)"), "{} {}", run.out, run.err);
    let inode = |path: &str| fs::metadata(project.path(path)).unwrap().ino();
    assert_eq!((project.read("docs/p.md"), inode("docs/p.md")), (BROKEN.to_owned(), inode("other.md")));
    assert_eq!(project.run(&["lint", "--diff", "docs"]).code, 1);
    fs::remove_file(project.path("other.md")).unwrap();
    assert_eq!(project.run(&["lint", "--fix", "docs"]).code, 0);
}
