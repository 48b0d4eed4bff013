//! The component of GitLab: its scripts, as a runner runs them.

use std::collections::BTreeMap;

use super::{clean, commit, file, packaging, path_with, programs};
use crate::cli::{BROKEN, GOOD, Project, Run};
use crate::support::command;

/// The component as JSON: what its inputs are, and its job.
fn read(inputs: &[(&str, &str)]) -> Option<(serde_json::Value, serde_json::Value)> {
    let python = packaging("python", "the component of GitLab")?;
    let text = file("templates/lint/template.yml");
    let (head, job) = text.split_once("\n---\n").unwrap();
    let mut command = command(python);
    command.args(["-c", "import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.argv[1])))"]);
    let json = |text: &str| {
        let mut command = clone(&command);
        let run = Run::of(command.arg(text));
        assert_eq!(run.code, 0, "{}", run.err);
        serde_json::from_str::<serde_json::Value>(&run.out).unwrap()
    };
    let head = json(head);
    let mut values: BTreeMap<String, String> = BTreeMap::new();
    for (name, input) in head["spec"]["inputs"].as_object().unwrap() {
        let default = &input["default"];
        values.insert(name.clone(), default.as_str().map_or_else(|| default.to_string(), str::to_owned));
    }
    values.extend(inputs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let job =
        values.iter().fold(job.to_owned(), |job, (name, value)| job.replace(&format!("$[[ inputs.{name} ]]"), value));
    assert!(!job.contains("$[["), "{job}");
    Some((head, json(&job)))
}

fn clone(command: &std::process::Command) -> std::process::Command {
    let mut copy = std::process::Command::new(command.get_program());
    copy.args(command.get_args());
    copy
}

/// Runs the job in a folder.
fn run(job: &serde_json::Value, pages: &Project, more: &[(&str, &str)]) -> Run {
    let lines: Vec<&str> = job["script"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    let mut command = clean(command("bash"), &pages.path(""));
    let programs = programs();
    command.args(["-eo", "pipefail", "-c", &lines.join("\n")]).env("PATH", path_with(&programs.path("bin")));
    for (name, value) in job["variables"].as_object().unwrap() {
        command.env(name, value.as_str().unwrap());
    }
    Run::of(command.envs(more.iter().copied()))
}

#[test]
fn the_component_writes_a_code_quality_report_and_fails_the_job() {
    let inputs = [("paths", "docs"), ("args", "--ignore plain-http")];
    let Some((head, job)) = read(&inputs) else { return };
    for input in head["spec"]["inputs"].as_object().unwrap().values() {
        assert!(input["description"].as_str().is_some_and(|text| text.ends_with('.')), "{input}");
    }
    let job = &job["harkdown"];
    let pages = Project::new(&[("docs/a.md", BROKEN), ("docs/b.md", GOOD)]);
    let failed = run(job, &pages, &[]);
    assert_eq!(failed.code, 1, "{}{}", failed.out, failed.err);
    let report = job["artifacts"]["reports"]["codequality"].as_str().unwrap();
    let report: serde_json::Value = serde_json::from_str(&pages.read(report)).unwrap();
    assert_eq!(report[0]["location"]["path"], "docs/a.md");
    pages.write("docs/a.md", GOOD.as_bytes());
    assert_eq!(run(job, &pages, &[]).code, 0);
}

#[test]
fn a_merge_request_shows_what_it_brings_in() {
    let Some((_, job)) = read(&[("only-changed", "true"), ("fail-on", "error")]) else { return };
    let pages = Project::new(&[("a.md", BROKEN)]);
    commit(&pages.path(""));
    let base = [("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD")];
    assert_eq!(run(&job["harkdown"], &pages, &base).code, 0);
    assert_eq!(run(&job["harkdown"], &pages, &[]).code, 1, "elsewhere, all is looked at");
    pages.write("b.md", BROKEN.as_bytes());
    let found = run(&job["harkdown"], &pages, &base);
    assert!(
        found.code == 1 && found.out.contains("b.md:5:70") && !found.out.contains("a.md"),
        "{}{}",
        found.out,
        found.err
    );
}
