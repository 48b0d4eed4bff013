//! Names of accounts and registries are in one place, and the versions of all packages are one.

use std::path::Path;

use super::{VERSION, file};
use crate::golden::{list, project};

/// All files that publish harkdown or bring it along.
fn files() -> Vec<String> {
    let mut files = vec![
        "action.yml".to_owned(),
        "pyproject.toml".to_owned(),
        ".pre-commit-hooks.yaml".to_owned(),
        "templates/lint/template.yml".to_owned(),
    ];
    let mut folders = vec!["packaging".to_owned(), ".github".to_owned()];
    while let Some(folder) = folders.pop() {
        for path in list(&folder) {
            let name = path.strip_prefix(project("")).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() { folders.push(name) } else { files.push(name) }
        }
    }
    files
}

#[test]
fn accounts_are_named_in_one_place() {
    let names = file("packaging/names");
    let empty =
        ["REPOSITORY", "NPM_SCOPE", "IMAGE"].iter().filter(|name| names.contains(&format!("${{{name}:=}}"))).count();
    assert_eq!(empty, 3, "what is filled in must be in Cargo.toml too: its `repository`");
    for path in files() {
        let text = file(&path);
        for host in ["github.com/", "gitlab.com/", "ghcr.io", "docker.io", "quay.io"] {
            assert!(!text.contains(host), "{path} names an account at {host}");
        }
    }
}

#[test]
fn the_actions_that_are_used_are_those_of_known_publishers_each_at_one_commit() {
    let known = [
        "actions/",
        "github/codeql-action/",
        "PyO3/maturin-action@",
        "pypa/gh-action-pypi-publish@",
        "rust-lang/crates-io-auth-action@",
        "docker/",
    ];
    for path in ["action.yml", ".github/workflows/release.yml"] {
        for line in file(path)
            .lines()
            .filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses: ").map(str::to_owned))
        {
            assert!(known.iter().any(|start| line.starts_with(start)), "{path}: {line}");
            let (commit, release) = line.split_once('@').unwrap().1.split_once(" # v").unwrap();
            let is_commit = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(is_commit && release.split('.').count() == 3, "{path}: a tag can be moved: {line}");
        }
    }
}

#[test]
fn every_package_has_one_version() {
    assert!(file("pyproject.toml").contains(&format!("version = \"{VERSION}\"\n")));
    assert!(file("packaging/pypi/pyproject.toml").contains("dynamic = [\"version\"]"));
    assert!(file("CHANGELOG.md").contains("\n## "), "the changelog has sections");
}

#[test]
fn a_release_is_that_of_its_tag() {
    use super::{clean, ends_well};
    use crate::cli::Run;
    use crate::support::command;
    let script = project("packaging/plan-release.sh");
    let plan = |reference: &str| Run::of(clean(command("sh"), &project("")).arg(&script).env("GITHUB_REF", reference));
    let run = plan(&format!("refs/tags/v{VERSION}"));
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(plan("refs/tags/v99.0.0").code, 1);
    let targets = run.out.lines().find_map(|line| line.strip_prefix("targets=")).unwrap();
    let targets: Vec<serde_json::Value> = serde_json::from_str(targets).unwrap();
    assert_eq!(targets.len(), file("packaging/targets.tsv").lines().count() - 1);
    assert!(
        targets.iter().all(|target| target["runner"].is_string() && target["manylinux"].is_string()),
        "{targets:?}"
    );
    for script in ["archive.sh", "fill.sh", "install.sh", "plan-release.sh"] {
        ends_well(&["sh", "-n", &project("packaging").join(script).display().to_string()], &project(""));
    }
}

#[test]
fn files_for_ci_follow_their_schemas() {
    let Some(check) = super::packaging("check-jsonschema", "the schemas of files for CI") else { return };
    let check = check.display().to_string();
    for (schema, path) in
        [("vendor.github-workflows", ".github/workflows/release.yml"), ("vendor.github-actions", "action.yml")]
    {
        super::ends_well(&[&check, "--builtin-schema", schema, path], &project(""));
    }
    let pre_commit = super::packaging("pre-commit", "the schema of the hooks").unwrap().display().to_string();
    super::ends_well(&[&pre_commit, "validate-manifest", ".pre-commit-hooks.yaml"], &project(""));
}

#[test]
fn scripts_have_no_mistakes_that_shellcheck_knows() {
    let Some(shellcheck) = super::packaging("shellcheck", "the scripts in packaging") else { return };
    let is_script = |path: &String| Path::new(path).extension().is_some_and(|extension| extension == "sh");
    let scripts: Vec<String> = files().into_iter().filter(is_script).collect();
    assert!(scripts.len() > 6, "{scripts:?}");
    let words = [&[shellcheck.display().to_string(), "--exclude=SC1091".to_owned()][..], &scripts].concat();
    super::ends_well(&words.iter().map(String::as_str).collect::<Vec<_>>(), &project(""));
}
