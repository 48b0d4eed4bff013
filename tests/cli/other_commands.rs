//! `explain`, `rules`, `targets`, `init`, `completions`, `--help`, `--version`.

use super::{GOOD, Project};
use harkdown::rules::RULES;

#[test]
fn every_rule_is_explained() {
    let project = Project::new(&[]);
    for rule in RULES {
        let run = project.run(&["explain", rule.name]);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        assert!(run.out.contains(rule.name) && !run.out.starts_with("---"), "{}", run.out);
    }
}

#[test]
fn an_unknown_rule_cannot_be_explained() {
    let run = Project::new(&[]).run(&["explain", "invalid-jso"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `invalid-json`?"), "{}", run.err);
    assert!(!Project::new(&[]).run(&["explain", "zebra"]).err.contains("did you mean"));
}

#[test]
fn rules_are_listed() {
    let project = Project::new(&[]);
    let text = project.run(&["rules"]);
    assert_eq!((text.code, text.out.lines().count()), (0, RULES.len()));
    let json = project.run(&["rules", "--output-format", "json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&json.out).unwrap();
    let names: Vec<_> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, RULES.iter().map(|rule| rule.name).collect::<Vec<_>>());
}

#[test]
fn targets_are_listed() {
    let project = Project::new(&[]);
    assert_eq!(project.run(&["targets"]).code, 0);
    let json = project.run(&["targets", "--output-format", "json"]);
    serde_json::from_str::<Vec<serde_json::Value>>(&json.out).unwrap();
}

#[test]
fn a_first_config_is_written_and_never_overwritten() {
    let project = Project::new(&[("a.md", GOOD)]);
    let run = project.run(&["init"]);
    assert_eq!((run.code, run.err.as_str()), (0, "wrote harkdown.toml\n"));
    assert_eq!(project.read("harkdown.toml"), harkdown::config::template());
    assert_eq!(project.run(&["lint"]).code, 0);
    project.write("harkdown.toml", b"# mine\n");
    let again = project.run(&["init"]);
    assert_eq!((again.code, again.err.as_str()), (2, "error: harkdown.toml: exists already; it was left as it is\n"));
    assert_eq!(project.read("harkdown.toml"), "# mine\n");
}

#[test]
fn a_config_of_another_name_is_not_hidden_by_a_new_one() {
    let project = Project::new(&[("sub/.harkdown.toml", "")]);
    assert_eq!(project.run(&["init", "sub"]).code, 2);
    assert!(!project.path("sub/harkdown.toml").exists());
    let nowhere = project.run(&["init", "nowhere"]);
    assert_eq!(nowhere.code, 2);
    assert!(nowhere.err.contains("there is no such directory"), "{}", nowhere.err);
}

#[test]
fn completions_are_printed_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = Project::new(&[]).run(&["completions", shell]);
        assert_eq!(run.code, 0);
        assert!(run.out.contains("harkdown") && run.out.contains("unsafe-fixes"), "{shell}");
    }
}

#[test]
fn help_and_version_end_with_0() {
    let project = Project::new(&[]);
    for arguments in
        [&["--help"] as &[_], &["-h"], &["help"], &["help", "lint"], &["lint", "-h"], &["--version"], &["-V"]]
    {
        let run = project.run(arguments);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
        assert!(run.out.contains("harkdown"), "{arguments:?}");
    }
    assert_eq!(project.run(&["-V"]).out, format!("harkdown {}\n", env!("CARGO_PKG_VERSION")));
}
