//! What cannot be read or written: a message that names it, exit code 2, and the rest goes on.

use std::fs::{self, File};

use super::{BROKEN, GOOD, Project, is_all_powerful};

#[test]
fn a_missing_file_is_named_and_the_others_are_read() {
    let run = Project::new(&[("b.md", BROKEN)]).run(&["lint", "missing.md", "b.md"]);
    assert_eq!((run.code, run.err.as_str()), (2, "error: missing.md: no such file or directory\n"));
    assert!(run.out.contains("b.md:5:70"), "{}", run.out);
}

#[test]
fn a_directory_without_pages_is_named() {
    let project = Project::new(&[("b.md", GOOD), ("empty/notes.txt", "")]);
    let run = project.run(&["lint", "empty", "b.md"]);
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("error: empty: contains no pages (.md, .markdown, .mdx)"), "{}", run.err);
    assert_eq!(run.out, "no problems in 1 page\n");
    assert_eq!(project.run(&["lint", "empty"]).out, "");
}

#[test]
fn json_stays_whole_when_a_file_cannot_be_read() {
    let run = Project::new(&[]).run(&["lint", "missing.md", "--output-format", "json"]);
    assert_eq!((run.code, run.out.as_str()), (2, "[]\n"));
}

#[test]
fn a_file_that_is_not_utf_8_is_named_with_the_place() {
    let project = Project::new(&[("b.md", BROKEN)]);
    project.write("a.md", b"# A\n\nb\xe4d\n");
    let run = project.run(&["lint"]);
    assert_eq!((run.code, run.err.as_str()), (2, "error: a.md: is not UTF-8 at byte 6 (line 3); save it as UTF-8\n"));
    assert!(run.out.contains("1 error in 1 of 1 page"), "{}", run.out);
}

#[test]
fn a_file_of_a_gigabyte_is_not_read() {
    let project = Project::new(&[("b.md", BROKEN)]);
    File::create(project.path("huge.md")).unwrap().set_len(1 << 30).unwrap();
    let start = std::time::Instant::now();
    let run = project.run(&["lint"]);
    assert!(start.elapsed().as_secs() < 5);
    assert_eq!((run.code, run.err.as_str()), (2, "error: huge.md: is larger than 64 MiB, the most that is read\n"));
    assert!(run.out.contains("b.md:5:70"), "{}", run.out);
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_named() {
    use std::os::unix::fs::PermissionsExt;

    if is_all_powerful() {
        return;
    }
    let project = Project::new(&[("a.md", GOOD), ("b.md", BROKEN), ("closed/c.md", GOOD)]);
    fs::set_permissions(project.path("a.md"), fs::Permissions::from_mode(0o000)).unwrap();
    fs::set_permissions(project.path("closed"), fs::Permissions::from_mode(0o000)).unwrap();
    let run = project.run(&["lint"]);
    fs::set_permissions(project.path("closed"), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(run.code, 2);
    assert!(run.err.contains("error: a.md: cannot be read: permission denied\n"), "{}", run.err);
    assert!(run.err.contains("closed: cannot be read: permission denied\n"), "{}", run.err);
    assert!(run.out.contains("b.md:5:70"), "{}", run.out);
}

#[test]
fn a_read_only_file_is_left_alone_and_the_others_are_fixed() {
    if is_all_powerful() {
        return;
    }
    let project = Project::new(&[("a.md", BROKEN), ("b.md", BROKEN)]);
    let mut permissions = fs::metadata(project.path("a.md")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(project.path("a.md"), permissions).unwrap();
    let run = project.run(&["lint", "--fix"]);
    assert_eq!((run.code, run.err.as_str()), (2, "error: a.md: cannot be written: permission denied\n"));
    assert_eq!(project.read("a.md"), BROKEN);
    assert_ne!(project.read("b.md"), BROKEN);
    assert_eq!(fs::read_dir(project.path(".")).unwrap().count(), 2, "nothing is left lying about");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_read_but_not_written() {
    let project = Project::new(&[]);
    let run = project.run_with_input(&["lint", "--fix", "/dev/stdin"], BROKEN.as_bytes());
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("error: /dev/stdin: cannot be written: "), "{}", run.err);
    assert_eq!(project.run_with_input(&["lint", "/dev/stdin"], BROKEN.as_bytes()).code, 1);
}

#[cfg(unix)]
#[test]
fn a_directory_that_cannot_be_written_to_is_said() {
    use std::os::unix::fs::PermissionsExt;

    if is_all_powerful() {
        return;
    }
    let project = Project::new(&[("docs/a.md", BROKEN)]);
    fs::set_permissions(project.path("docs"), fs::Permissions::from_mode(0o555)).unwrap();
    let run = project.run(&["lint", "--fix"]);
    fs::set_permissions(project.path("docs"), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!((run.code, run.err.as_str()), (2, "error: docs/a.md: cannot be written: permission denied\n"));
    assert_eq!(project.read("docs/a.md"), BROKEN);
}

#[test]
fn wrong_usage_ends_with_2() {
    let project = Project::new(&[("a.md", GOOD)]);
    for arguments in [
        &[] as &[_],
        &["lnt"],
        &["lint", "--no-such-option"],
        &["lint", "--output-format", "xml"],
        &["lint", "-j0"],
        &["lint", "-q", "-v"],
        &["lint", "--exclude", "[z-a]", "."],
        &["lint", "--exclude", "[a", "."],
        &["lint", "--config", "missing.toml"],
        &["lint", "--config", "a.md", "--isolated"],
        &["completions", "tcsh"],
        &["explain"],
    ] {
        let run = project.run(arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.err);
        assert!(!run.err.is_empty() && run.out.is_empty(), "{arguments:?}");
    }
}

#[test]
fn file_names_cannot_steer_the_terminal() {
    let project = Project::new(&[("a\u{1b}[31m\n.md", BROKEN)]);
    let run = project.run(&["lint"]);
    let missing = project.run(&["lint", "b\u{1b}[31m.md"]);
    assert!(missing.err.contains("error: b␛[31m.md: no such file"), "{}", missing.err);
    assert!(!run.out.contains('\u{1b}') && run.out.contains("a␛[31m␊.md:5:70"), "{}", run.out);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_and_what_a_shell_hands_over_is_read() {
    use std::process::Command;
    let project = Project::new(&[("docs/a.md", BROKEN), ("docs/b.md", BROKEN)]);
    let pipe = project.path("docs/pipe.md");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let socket = std::os::unix::net::UnixListener::bind(project.path("docs/socket.md")).unwrap();
    for command in [
        &["lint", "docs/pipe.md"][..],
        &["lint", "--fix", "docs/pipe.md"],
        &["lint", "--diff", "docs/pipe.md"],
        &["sync", "docs/pipe.md"],
        &["convert", "--to", "curl", "docs/pipe.md"],
        &["snippet", "docs/pipe.md"],
        &["verify", "docs/pipe.md"],
        &["extract", "docs/pipe.md", "docs/a.md"],
        &["lint", "--config", "docs/pipe.md"],
        &["lint", "--files-from", "docs/pipe.md"],
    ] {
        let run = project.run(command);
        assert!(
            run.code == 2 && run.err.contains("docs/pipe.md: is a named pipe, not a file"),
            "{command:?} {}",
            run.err
        );
    }
    let run = project.run(&["lint", "docs/pipe.md", "docs/socket.md", "/dev/zero", "docs/a.md"]);
    for what in ["a named pipe", "a socket", "a device"] {
        assert!(run.code == 2 && run.err.contains(what) && run.out.contains("docs/a.md:"), "{what} {}", run.err);
    }
    drop(socket);
    let run = project.run(&["lint", "docs"]);
    assert!(run.code == 1 && run.err.is_empty(), "only files are found in directories: {}", run.err);
    assert_eq!(project.run(&["lint", "/dev/null"]).code, 0);
    let run = project.run_with_input(&["lint", "/dev/stdin"], BROKEN.as_bytes());
    assert!(run.code == 1 && run.out.contains("/dev/stdin:"), "{} {}", run.out, run.err);
    let binary = env!("CARGO_BIN_EXE_harkdown");
    let script = format!("{binary} lint <(cat docs/a.md)");
    if let Ok(output) = Command::new("bash").args(["-c", &script]).current_dir(project.path("")).output() {
        let out = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.code() == Some(1) && out.contains("/dev/fd/"), "{out}");
    }
}
