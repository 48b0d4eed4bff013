//! What the manual says about CI is run.

use super::{clean, path_with, programs};
use crate::cli::{BROKEN, GOOD, Project, Run};
use crate::golden;
use crate::support::command;

/// The commands of a page that run harkdown, without what a CI's language has around them.
fn commands(page: &str) -> Vec<String> {
    let text = golden::read(page).replace("\\\n", " ");
    let blocks = text.split("\n```").skip(1).step_by(2);
    let lines = blocks.flat_map(str::lines).filter_map(|line| {
        let start = line.find("harkdown lint")?;
        let is_command = line[..start].trim().trim_start_matches('-').trim();
        let known = ["", "run:", "script:", "sh '", "$", "git ls-files -z '*.md' |"];
        let words = line[start..].split(" | ").next()?.trim_end_matches('\'');
        known.contains(&is_command).then(|| words.to_owned())
    });
    lines.collect()
}

#[test]
fn commands_for_ci_are_right() {
    let programs = programs();
    let commands = commands("docs/ci.md");
    assert!(commands.len() > 8, "{commands:?}");
    for words in commands {
        let project = Project::new(&[("docs/a.md", GOOD), ("docs/b.md", BROKEN)]);
        super::commit(&project.path(""));
        super::ends_well(&["git", "update-ref", "refs/remotes/origin/main", "HEAD"], &project.path(""));
        project.write("known.json", b"{\"version\": 1, \"findings\": []}\n");
        if words.contains("--write-baseline") {
            std::fs::remove_file(project.path("known.json")).unwrap();
        }
        let mut command = clean(command("bash"), &project.path(""));
        command
            .args(["-c", &words])
            .env("PATH", path_with(&programs.path("bin")))
            .env("SYSTEM_PULLREQUEST_TARGETBRANCH", "main");
        let run = Run::of(command.env("CHANGE_TARGET", "main"));
        assert!(run.code < 2, "{words}: {}{}", run.out, run.err);
    }
}
