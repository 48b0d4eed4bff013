//! Standard input, standard output, pipes, colours.

use std::process::Stdio;

use super::{BROKEN, GOOD, Project, Run};

#[test]
fn standard_input_is_a_page() {
    let project = Project::new(&[]);
    let run = project.run_with_input(&["lint", "-", "--output-format", "concise"], BROKEN.as_bytes());
    assert_eq!(run.code, 1);
    assert!(run.out.starts_with("<stdin>:5:70: error"), "{}", run.out);
    let named = ["lint", "-", "--stdin-filename", "docs/a.md", "--output-format", "concise"];
    assert!(project.run_with_input(&named, BROKEN.as_bytes()).out.starts_with("docs/a.md:5:70: error"));
    assert_eq!(project.run_with_input(&["lint", "-"], b"").code, 0);
}

#[test]
fn standard_input_stands_alone() {
    let run = Project::new(&[("a.md", GOOD)]).run(&["lint", "-", "a.md"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("with other paths"), "{}", run.err);
}

#[test]
fn a_fixed_page_goes_to_standard_output_and_the_rest_aside() {
    let run = Project::new(&[]).run_with_input(&["lint", "--fix", "-"], BROKEN.as_bytes());
    assert_eq!(run.code, 0);
    assert_eq!(run.out, BROKEN.replace("client_id\\\",", "client_id\\\":"));
    assert_eq!(run.err, "fixed 1 finding in 1 page; no problems in 1 page\n");
    let unchanged = Project::new(&[]).run_with_input(&["lint", "--fix", "-"], GOOD.as_bytes());
    assert_eq!((unchanged.code, unchanged.out.as_str()), (0, GOOD));
}

#[test]
fn a_page_with_escape_sequences_comes_out_as_it_went_in() {
    let page = "# \u{1b}[31mred\u{1b}[0m\r\n\u{0}\r\n";
    for color in ["always", "never"] {
        let run = Project::new(&[]).run_with_input(&["lint", "--fix", "-", "--color", color], page.as_bytes());
        assert_eq!(run.out, page);
    }
}

#[test]
fn input_that_is_not_utf_8_is_refused() {
    let run = Project::new(&[]).run_with_input(&["lint", "-"], b"# a\nb\xff\n");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("<stdin>: is not UTF-8 at byte 5 (line 2)"), "{}", run.err);
}

#[test]
fn a_closed_pipe_ends_the_run_quietly() {
    let names: Vec<_> = (0..600).map(|number| format!("{number}.md")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), BROKEN)).collect();
    let project = Project::new(&files);
    for arguments in [&["lint"] as &[_], &["lint", "--output-format", "json"], &["rules"], &["--help"]] {
        let mut child = project.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let run = Run::from(child.wait_with_output().unwrap());
        assert!(run.err.is_empty(), "{arguments:?}: {}", run.err);
        assert_eq!(run.code, i32::from(arguments[0] == "lint"), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let project = Project::new(&[("a.md", BROKEN)]);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = project.command(&["lint"]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    let run = Run::from(output);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("standard output cannot be written: no space left on device"), "{}", run.err);
}

#[test]
fn colours_follow_the_option_and_then_the_environment() {
    let project = Project::new(&[("a.md", BROKEN)]);
    let is_colored = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = project.command(&[&["lint"], arguments].concat());
        Run::of(command.envs(variables.iter().copied())).out.contains('\u{1b}')
    };
    assert!(!is_colored(&[], &[]), "a pipe is no terminal");
    assert!(is_colored(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(is_colored(&[], &[("FORCE_COLOR", "1")]));
    assert!(is_colored(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!is_colored(&["--color", "never"], &[("FORCE_COLOR", "1")]));
    assert!(!is_colored(&[], &[("FORCE_COLOR", "1"), ("NO_COLOR", "1")]));
    assert!(!is_colored(&["--color", "always", "--output-format", "json"], &[]), "programs get no colours");
}

#[cfg(target_os = "linux")]
#[test]
fn snippet_says_that_it_waits_for_a_terminal_and_one_end_is_enough() {
    use std::process::{Command, Stdio};
    if !crate::support::runs(&["script", "--version"]) {
        let why = "not run: `script` of util-linux makes the terminal";
        return std::io::Write::write_all(&mut std::io::stderr(), format!("{why}\n").as_bytes()).unwrap();
    }
    let project = super::Project::new(&[("harkdown.toml", "")]);
    let program = project.command(&[]).get_program().to_string_lossy().into_owned();
    let mut child = Command::new("script")
        .args(["-qec", &format!("'{program}' snippet"), "/dev/null"])
        .current_dir(project.path(""))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let start = std::time::Instant::now();
    while child.try_wait().unwrap().is_none() {
        if start.elapsed() > std::time::Duration::from_mins(1) {
            child.kill().unwrap();
            panic!("it still waits");
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let output = child.wait_with_output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(shown.starts_with("reading standard input; `harkdown snippet FILE` reads a file"), "{shown}");
    assert!(shown.contains("has no block with a request"), "{shown}");
}
