//! The hooks, run by pre-commit itself in a repository of their own.

use std::fs;

use super::{clean, commit, ends_well, file, packages, packaging, path_with};
use crate::cli::{BROKEN, GOOD, Project, Run};
use crate::golden::project;
use crate::support::{command, runtimes};

/// A page with a snippet that is out of date.
const STALE: &str = "# A\n\n```har\n{\"method\": \"GET\", \"url\": \"https://api.example.com/status\"}\n```\n\n\
                     <!-- harkdown:snippets shell/curl -->\n```sh\ncurl https://old.example.com\n```\n<!-- harkdown:end -->\n";

/// What pre-commit clones: the hooks, and the package that it installs them with.
fn hooks() -> Project {
    let hooks = Project::new(&[]);
    for name in [".pre-commit-hooks.yaml", "pyproject.toml"] {
        hooks.write(name, file(name).as_bytes());
    }
    commit(&hooks.path(""));
    hooks
}

/// The names of the hooks.
fn ids() -> Vec<String> {
    file(".pre-commit-hooks.yaml").lines().filter_map(|line| line.strip_prefix("- id: ")).map(str::to_owned).collect()
}

/// A project that uses the hooks.
fn user(hooks: &Project, files: &[(&str, &str)]) -> Project {
    let head = ends_well(&["git", "rev-parse", "HEAD"], &hooks.path(""));
    let list = ids().iter().map(|id| format!("      - id: {id}\n")).collect::<Vec<_>>().concat();
    let repository = hooks.path("").display().to_string();
    let config = format!("repos:\n  - repo: file://{repository}\n    rev: {}\n    hooks:\n{list}", head.trim());
    let user = Project::new(files);
    user.write(".pre-commit-config.yaml", config.as_bytes());
    commit(&user.path(""));
    user
}

#[test]
fn hooks_find_repair_and_keep_in_step() {
    let Some(pre_commit) = packaging("pre-commit", "the hooks of pre-commit") else { return };
    let Some(wheel) = packages::wheel() else { return };
    let wheels = wheel.parent().unwrap().display();
    let cache = Project::new(&[]);
    let hooks = hooks();
    let excluded = "[lint]\nexclude = [\"old\"]\n";
    let user = user(
        &hooks,
        &[
            ("a.md", BROKEN),
            ("b.md", GOOD),
            ("old/c.md", BROKEN),
            ("s.mdx", STALE),
            ("x.txt", BROKEN),
            ("harkdown.toml", excluded),
        ],
    );
    let run = |id: &str| {
        let mut command = clean(command(&pre_commit), &user.path(""));
        command.args(["run", "--all-files", "--color", "never", id]).env("PRE_COMMIT_HOME", cache.path(""));
        let own = std::path::absolute(runtimes().join("packaging/wheels")).unwrap();
        let links = format!("{wheels} {}", own.display());
        // Nothing comes from a registry: the wheels are those that were just made, and the build backend.
        command.env("PIP_NO_INDEX", "1").env("PIP_FIND_LINKS", links).env("VIRTUALENV_NO_PERIODIC_UPDATE", "1");
        Run::of(command.env("PATH", path_with(pre_commit.parent().unwrap())))
    };
    let found = run("harkdown");
    assert_eq!(found.code, 1, "{}{}", found.out, found.err);
    assert!(found.out.contains("1 error, 1 warning in 2 of 3 pages; 2 fixable with `--fix`"), "{}", found.out);
    let synced = run("harkdown-sync");
    assert!(
        synced.code == 1 && synced.out.contains("files were modified by this hook"),
        "{}{}",
        synced.out,
        synced.err
    );
    assert!(
        user.read("s.mdx").contains("curl") && !user.read("s.mdx").contains("old.example.com"),
        "{}",
        user.read("s.mdx")
    );
    let fixed = run("harkdown-fix");
    assert!(fixed.code == 1 && fixed.out.contains("files were modified by this hook"), "{}{}", fixed.out, fixed.err);
    assert_ne!(user.read("a.md"), BROKEN);
    assert_eq!((user.read("old/c.md").as_str(), user.read("x.txt").as_str()), (BROKEN, BROKEN));
    for id in ids() {
        let again = run(&id);
        assert_eq!(again.code, 0, "{id}: {}{}", again.out, again.err);
    }
}

#[test]
fn the_hooks_bring_the_release_that_they_are_part_of() {
    let text = fs::read_to_string(project("pyproject.toml")).unwrap();
    let package: toml::Value = toml::from_str(&text).unwrap();
    assert_eq!(package["project"]["version"].as_str(), Some(super::VERSION));
    let wanted = format!("harkdown=={}", super::VERSION);
    assert_eq!(package["project"]["dependencies"].as_array().unwrap()[0].as_str(), Some(&*wanted));
    assert_eq!(ids(), ["harkdown", "harkdown-fix", "harkdown-sync"]);
}
