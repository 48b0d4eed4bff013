//! The action of GitHub: its scripts, with the variables that a runner sets, and the installer that it calls.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{VERSION, clean, commit, file, path_with, program, programs};
use crate::cli::{BROKEN, GOOD, Project, Run};
use crate::golden::project;
use crate::support::command;

/// A job of a runner: its files, and the inputs with their defaults.
struct Job {
    pages: Project,
    runner: Project,
    inputs: BTreeMap<&'static str, String>,
}

impl Job {
    fn new(files: &[(&str, &str)]) -> Self {
        let runner = Project::new(&[("output", ""), ("summary", ""), ("path", "")]);
        let inputs = [
            ("INPUT_PATHS", "."),
            ("INPUT_ARGS", ""),
            ("INPUT_CHANGED_SINCE", ""),
            ("INPUT_ONLY_NEW", "false"),
            ("INPUT_FAIL_ON", "warning"),
            ("INPUT_ANNOTATIONS", "commands"),
            ("INPUT_SUMMARY", "true"),
            ("INPUT_MAX_FINDINGS", "50"),
            ("INPUT_SARIF", "false"),
        ];
        let inputs = inputs.map(|(name, value)| (name, value.to_owned())).into();
        Self { pages: Project::new(files), runner, inputs }
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.inputs.insert(name, value.to_owned());
        self
    }

    /// Runs a script of the action.
    fn run(&self, script: &str, more: &[(&str, &str)]) -> Run {
        let mut command = clean(command("bash"), &self.pages.path(""));
        command.arg(project("packaging/action").join(script)).envs(&self.inputs);
        command.env("HARKDOWN", program()).env("GITHUB_ACTIONS", "true").env("RUNNER_TEMP", self.runner.path(""));
        command.env("GITHUB_ACTION_PATH", project("")).env("GITHUB_OUTPUT", self.runner.path("output"));
        command.env("GITHUB_STEP_SUMMARY", self.runner.path("summary")).env("GITHUB_PATH", self.runner.path("path"));
        command.env("RUNNER_TOOL_CACHE", self.runner.path("tools")).envs(more.iter().copied());
        Run::of(&mut command)
    }

    fn outputs(&self) -> BTreeMap<String, String> {
        let text = self.runner.read("output");
        text.lines().map(|line| line.split_once('=').unwrap()).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
    }
}

#[test]
fn findings_become_annotations_outputs_and_a_summary() {
    let job =
        Job::new(&[("docs/a b.md", BROKEN), ("docs/c.md", GOOD)]).with("INPUT_PATHS", "docs/a b.md\n\ndocs/c.md\n");
    let run = job.run("lint.sh", &[]);
    assert_eq!(run.code, 0, "the exit code is an output: {}{}", run.out, run.err);
    assert!(run.out.contains("::error file=docs/a b.md,line=5,"), "{}", run.out);
    let outputs = job.outputs();
    for (name, value) in [("exit-code", "1"), ("findings", "1"), ("errors", "1"), ("warnings", "0"), ("pages", "2")] {
        assert_eq!(outputs[name], value, "{name}");
    }
    let summary = job.runner.read("summary");
    assert!(summary.starts_with("### harkdown\n\n| | Place |") && summary.contains("docs/a b.md:5:70"), "{summary}");
    assert!(summary.ends_with("1 error in 1 of 2 pages; 1 fixable with <code>--fix</code>.\n"), "{summary}");
}

#[test]
fn a_clean_run_ends_with_0_and_says_so() {
    let job =
        Job::new(&[("a.md", GOOD)]).with("INPUT_ARGS", "--profile\nstrict\n--exit-zero\n").with("INPUT_SARIF", "true");
    let run = job.run("lint.sh", &[]);
    assert_eq!((run.code, job.outputs()["exit-code"].as_str()), (0, "0"), "{}{}", run.out, run.err);
    let sarif = fs::read_to_string(&job.outputs()["sarif-file"]).unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&sarif).unwrap()["version"], "2.1.0");
}

#[test]
fn inputs_are_never_code() {
    let job =
        Job::new(&[("a.md", GOOD)]).with("INPUT_PATHS", "$(touch pwned)\n`touch pwned`\n; touch pwned\n--fix\na.md");
    let run = job.run("lint.sh", &[]);
    assert!(run.code == 2 && run.err.contains("--fix: no such file"), "{}{}", run.out, run.err);
    assert!(!job.pages.path("pwned").exists());
}

#[test]
fn a_problem_matcher_can_take_the_place_of_commands() {
    let job = Job::new(&[("a.md", BROKEN)]).with("INPUT_ANNOTATIONS", "matcher");
    let run = job.run("lint.sh", &[]);
    assert!(!run.out.contains("::error") && run.out.contains("::remove-matcher owner=harkdown::"), "{}", run.out);
    let path = run.out.lines().find_map(|line| line.strip_prefix("::add-matcher::")).unwrap();
    let matcher: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let pattern = &matcher["problemMatcher"][0]["pattern"][0];
    let regex = regex::Regex::new(pattern["regexp"].as_str().unwrap()).unwrap();
    let found = run.out.lines().find_map(|line| regex.captures(line)).unwrap();
    let part = |name: &str| found[pattern[name].as_u64().unwrap() as usize].to_owned();
    assert_eq!(
        [part("file"), part("line"), part("column"), part("severity"), part("code")],
        ["a.md", "5", "70", "error", "invalid-json"]
    );
}

#[test]
fn a_pull_request_shows_what_it_brings_in() {
    let job = Job::new(&[("a.md", BROKEN)]).with("INPUT_CHANGED_SINCE", "auto").with("INPUT_ONLY_NEW", "true");
    commit(&job.pages.path(""));
    super::ends_well(&["git", "update-ref", "refs/remotes/origin/main", "HEAD"], &job.pages.path(""));
    job.pages.write("b.md", BROKEN.as_bytes());
    let run = job.run("lint.sh", &[("GITHUB_BASE_REF", "main")]);
    assert!(run.out.contains("b.md:5:70") && !run.out.contains("a.md:5"), "{}{}", run.out, run.err);
    let run = job.run("lint.sh", &[("GITHUB_BASE_REF", "")]);
    assert!(run.out.contains("a.md:5:70"), "a push has no base: {}{}", run.out, run.err);
}

/// A release in a folder, made as the workflow makes it.
fn release(folder: &Project) -> PathBuf {
    let release = folder.path("release");
    let target = target();
    let archive = project("packaging/archive.sh").display().to_string();
    let from = folder.path("bin").display().to_string();
    let words = ["env", "GZIP_LEVEL=1", "sh", &archive, &target, &from, &release.display().to_string()];
    super::ends_well(&words, &folder.path(""));
    super::ends_well(&["sh", "-c", "sha256sum -- * >SHA256SUMS"], &release);
    release
}

/// The platform of this machine as the installer names it.
fn target() -> String {
    let is_glibc = Run::of(command("getconf").arg("GNU_LIBC_VERSION")).code == 0;
    format!("{}-unknown-linux-{}", std::env::consts::ARCH, if is_glibc { "gnu" } else { "musl" })
}

fn install(folder: &Project, base: &str, more: &[(&str, &str)]) -> Run {
    let mut command = clean(command("sh"), &folder.path(""));
    command.arg(project("packaging/install.sh")).env("HARKDOWN_BASE_URL", base);
    Run::of(command.env("HARKDOWN_INSTALL_DIR", folder.path("installed")).envs(more.iter().copied()))
}

#[cfg(target_os = "linux")]
#[test]
fn the_installer_takes_only_what_the_checksums_name() {
    let folder = programs();
    let release = release(&folder);
    let base = release.display().to_string();
    let run = install(&folder, &format!("file://{base}"), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains(&format!("installed harkdown {VERSION} to ")), "{}", run.err);
    let installed = folder.path("installed/harkdown").display().to_string();
    assert_eq!(super::ends_well(&[&installed, "--version"], &folder.path("")), format!("harkdown {VERSION}\n"));
    let again = install(&folder, &base, &[]);
    assert_eq!(again.code, 0, "a program that is there is replaced: {}", again.err);

    let archive = release.join(format!("harkdown-{}.tar.gz", target()));
    fs::remove_dir_all(folder.path("installed")).unwrap();
    let sums = fs::read_to_string(release.join("SHA256SUMS")).unwrap();
    for (sums, message) in [
        ("", "SHA256SUMS has no line for"),
        (&*format!("{}  {}\n", "0".repeat(64), sums[66..].trim()), "is not what SHA256SUMS says"),
    ] {
        fs::write(release.join("SHA256SUMS"), sums).unwrap();
        let run = install(&folder, &base, &[]);
        assert!(run.code == 1 && run.err.contains(message) && run.err.contains("nothing was installed"), "{}", run.err);
        assert!(!folder.path("installed/harkdown").exists());
    }
    fs::remove_file(archive).unwrap();
    fs::write(release.join("SHA256SUMS"), &sums).unwrap();
    assert_eq!(install(&folder, &base, &[]).code, 1);
    let run = install(&folder, "", &[]);
    assert!(run.code == 1 && run.err.contains("set HARKDOWN_BASE_URL"), "{}", run.err);
}

#[cfg(target_os = "linux")]
#[test]
fn the_action_installs_the_release_that_it_is_part_of() {
    let folder = programs();
    let release = release(&folder);
    let job = Job::new(&[("a.md", GOOD)]);
    let plan = |version: &str, path: &Path| {
        fs::write(job.runner.path("output"), "").unwrap();
        let run = job.run("plan.sh", &[("INPUT_VERSION", version), ("PATH", path.to_str().unwrap())]);
        (run.code, job.outputs())
    };
    let plain = Path::new("/usr/local/bin:/usr/bin:/bin");
    let (code, planned) = plan("", plain);
    assert_eq!((code, planned["version"].as_str()), (0, VERSION));
    assert_eq!(plan("v1.2.3", plain).1["version"], "1.2.3");
    assert_eq!(plan("1;x", plain).0, 2);
    let with = path_with(&folder.path("bin"));
    assert_eq!(plan("", Path::new(&with)).1["directory"], "", "what is there is used");

    let base = release.display().to_string();
    let more = [
        ("HARKDOWN_DIRECTORY", planned["directory"].as_str()),
        ("HARKDOWN_VERSION", VERSION),
        ("HARKDOWN_BASE_URL", &base),
    ];
    let run = job.run("install.sh", &more);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let outputs = job.outputs();
    assert_eq!(outputs["version"], VERSION);
    assert_eq!(job.runner.read("path").trim(), planned["directory"]);
    assert!(Path::new(&outputs["path"]).exists());
}

#[test]
fn what_the_action_says_and_its_scripts_agree() {
    let action = file("action.yml");
    let scripts = ["plan.sh", "install.sh", "lint.sh"].map(|name| file(&format!("packaging/action/{name}"))).concat();
    for line in action.lines().filter_map(|line| line.trim().strip_prefix("INPUT_")) {
        let (name, value) = line.split_once(": ").unwrap();
        assert!(scripts.contains(&format!("INPUT_{name}")), "no script reads INPUT_{name}");
        assert_eq!(value, format!("${{{{ inputs.{} }}}}", name.to_lowercase().replace('_', "-")));
    }
    assert!(
        !action.lines().any(|line| line.trim_start().starts_with("run:") && line.contains("${{")),
        "inputs are no code"
    );
}
