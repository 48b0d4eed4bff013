//! `harkdown verify`, with a target of the project's own.

use super::{GOOD, Project};

/// A target whose program is this shell script.
fn project(script: &str) -> Project {
    let entry = format!(
        "title = \"Own\"\nlink = \"https://example.com\"\nextension = \"sh\"\nhighlight = \"sh\"\ndialect = \"shell\"\n\n\
         [run]\nversion = [\"echo\", \"own 1\"]\ncommand = [\"sh\", \"-c\", {script:?}]\n"
    );
    Project::new(&[
        ("harkdown.toml", "[snippets]\ntargets = \"targets\"\n"),
        ("targets/own/client.toml", &entry),
        ("targets/own/client.template", "curl -s {{ request.url }}\n"),
        ("a.md", GOOD),
        ("tmp/keep", ""),
    ])
}

#[test]
fn a_projects_own_target_is_run() {
    let run = project("sh snippet.sh").run(&["verify", "a.md", "-t", "own/client"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.ends_with("own/client  1 equal (own 1)\n"), "{}", run.out);
}

#[test]
fn an_entry_without_a_command_is_refused() {
    let project = project("sh snippet.sh");
    let entry = project.read("targets/own/client.toml");
    for key in ["version", "command"] {
        let lines = entry.lines().filter(|line| !line.starts_with(&format!("{key} = ")));
        project.write("targets/own/client.toml", (lines.collect::<Vec<_>>().join("\n") + "\n").as_bytes());
        let run = project.run(&["verify", "a.md", "-t", "own/client"]);
        assert_eq!(run.code, 2, "{}{}", run.out, run.err);
        assert!(run.err.contains(&format!("targets/own/client.toml: `[run]` has no `{key}`")), "{}", run.err);
    }
}

#[test]
fn what_cannot_be_run_is_said_with_what_to_do() {
    let project = project("sh snippet.sh");
    project.write("none.md", b"# None\n");
    project.write("broken.md", super::BROKEN.as_bytes());
    project.write("targets/own/lost.template", b"{{ request.url }}\n");
    let lost = project.read("targets/own/client.toml").replace("\"echo\", \"own 1\"", "\"false\"");
    project
        .write("targets/own/lost.toml", format!("install = \"get it\"\n{lost}links = [\"node_modules\"]\n").as_bytes());
    let err = |arguments: &[&str]| {
        let run = project.run(&[&["verify"], arguments].concat());
        assert_eq!(run.code, 2, "{}{}", run.out, run.err);
        format!("{}{}", run.out, run.err)
    };
    assert!(err(&["a.md", "-t", "own/clint"]).contains("did you mean `own/client`?"));
    assert!(err(&["none.md", "-t", "own/client"]).contains("there is no request to run"));
    assert!(err(&["broken.md", "-t", "own/client"]).starts_with("broken.md: block 1: has errors"));
    assert!(err(&["a.md", "-t", "own/client", "--runtimes", "lost"]).contains("lost: no such directory"));
    let message = "not run: lost is not found in the current directory, which `--runtimes` can change, as `false` fails; \
                   to install it: get it\n";
    let said = err(&["a.md", "-t", "own/lost"]);
    assert!(said.contains(message), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_run_that_is_asked_to_end_leaves_nothing_behind() {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    let wait_for = |what: &str, is_so: &dyn Fn() -> bool| {
        let start = Instant::now();
        while !is_so() {
            assert!(start.elapsed() < Duration::from_mins(1), "{what}");
            std::thread::sleep(Duration::from_millis(5));
        }
    };
    for signal in ["INT", "TERM"] {
        let project = project("sleep 600 & echo $! > ../../../started; mv ../../../started ../../../pid; wait");
        let temporary = project.path("tmp");
        let mut command = project.command(&["verify", "a.md", "-t", "own/client"]);
        let child = command.env("TMPDIR", &temporary).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        wait_for("the snippet starts", &|| project.path("pid").exists());
        assert!(Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap().success());
        let run = super::Run::from(child.wait_with_output().unwrap());
        assert_eq!((run.code, &*run.err), (2, "error: stopped before the end, with all that was started\n"));
        let left: Vec<_> = std::fs::read_dir(&temporary).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["keep"]);
        let status = std::path::PathBuf::from(format!("/proc/{}/status", project.read("pid").trim()));
        let is_gone = || std::fs::read_to_string(&status).map_or(true, |status| status.contains("State:\tZ"));
        wait_for("what the snippet started ends", &is_gone);
    }
}

#[test]
fn without_pages_verify_says_what_build_says() {
    let project = Project::new(&[("a.md", GOOD)]);
    let run = project.run(&["verify"]);
    assert!(run.code == 2 && run.err.starts_with("error: docs: is not a directory; name the one of your pages"));
    assert_eq!(run.err, project.run(&["build"]).err);
}

#[test]
fn variables_of_the_shell_arrive() {
    let page =
        "# A\n\n```bash\ncurl \"http://localhost/$ID?a=${A}\" -H \"X: $TOKEN b\" -d \"{\\\"id\\\": $ID}\"\n```\n";
    let run = Project::new(&[("a.md", page)]).run(&["verify", "a.md", "-t", "shell/curl", "-t", "python/python3"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("2 equal"), "{}", run.out);
}
