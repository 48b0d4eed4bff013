//! The code is what the formatters of its languages make of it, with their own settings.

use std::fs;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use crate::support::{lacks_runtime, run, runs, runtimes, tests_folder};

/// The golden files with one of these extensions, in a folder of their own that a formatter may write to.
fn copy(extensions: &[&str]) -> (TempDir, Vec<String>) {
    let folder = TempDir::new().unwrap();
    let mut names = Vec::new();
    for request in fs::read_dir(tests_folder().join("snippets")).unwrap().map(|entry| entry.unwrap()) {
        if request.file_name() == "requests" || !request.path().is_dir() {
            continue;
        }
        let request_name = request.file_name().into_string().unwrap();
        fs::create_dir(folder.path().join(&request_name)).unwrap();
        for file in fs::read_dir(request.path()).unwrap().map(|entry| entry.unwrap().path()) {
            let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            if extensions.contains(&extension) {
                let name = format!("{request_name}/{}", file.file_name().unwrap().to_str().unwrap());
                fs::copy(&file, folder.path().join(&name)).unwrap();
                names.push(name);
            }
        }
    }
    names.sort();
    (folder, names)
}

/// Lets a formatter, whose last arguments are files, write all code with one of these extensions, and compares.
fn check(runtime: &str, formatter: &[&str], version: &[&str], extensions: &[&str]) {
    check_those(runtime, formatter, version, extensions, |_| true);
}

/// The same for the code that the formatter takes.
fn check_those(runtime: &str, formatter: &[&str], version: &[&str], extensions: &[&str], takes: fn(&str) -> bool) {
    if !runs(version) {
        return lacks_runtime(
            runtime,
            &format!("the format of {}", extensions.join(", ")),
            &format!("no {}", version.join(" ")),
        );
    }
    let (folder, mut names) = copy(extensions);
    names.retain(|name| takes(&fs::read_to_string(folder.path().join(name)).unwrap()));
    assert!(names.len() > 90, "there is code to format");
    let command: Vec<String> = formatter.iter().map(|&word| word.to_owned()).chain(names.iter().cloned()).collect();
    let output = run(&command, folder.path(), Duration::from_mins(3)).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = |folder: &Path, name: &String| fs::read_to_string(folder.join(name)).unwrap();
    for name in &names {
        assert_eq!(read(&tests_folder().join("snippets"), name), read(folder.path(), name), "{name}");
    }
}

#[test]
fn python_is_what_black_makes_of_it() {
    check("python", &["python3", "-m", "black", "--quiet"], &["python3", "-m", "black", "--version"], &["py"]);
}

#[test]
fn javascript_is_what_prettier_makes_of_it() {
    let prettier = runtimes().join("node_modules/prettier/bin/prettier.cjs");
    let prettier = prettier.to_str().unwrap();
    check(
        "node",
        &["node", prettier, "--write", "--log-level=warn", "--no-config", "--no-editorconfig"],
        &["node", prettier, "--version"],
        &["js", "mjs"],
    );
}

#[test]
fn go_is_what_gofmt_makes_of_it() {
    check("go", &["gofmt", "-w"], &["go", "version"], &["go"]);
}

#[test]
fn elixir_is_what_mix_format_makes_of_it() {
    check("elixir", &["mix", "format"], &["mix", "--version"], &["exs"]);
}

#[test]
fn rust_is_what_rustfmt_makes_of_it() {
    check("rust", &["rustfmt", "--edition=2024"], &["rustfmt", "--version"], &["rs"]);
}

#[test]
fn shell_is_what_shfmt_makes_of_it() {
    // It writes control characters otherwise, even in quotes.
    let takes = |code: &str| !code.contains(|character: char| character.is_control() && character != '\n');
    check_those("shell", &["shfmt", "-i", "2", "-w"], &["shfmt", "--version"], &["sh"], takes);
}

/// But for the length of lines and spaces in literals, which it counts.
#[test]
fn ruby_is_laid_out_as_rubocop_has_it() {
    let rubocop =
        ["rubocop", "--cache", "false", "--fix-layout", "--except", "Layout/LineLength,Layout/TrailingWhitespace"];
    check("ruby", &rubocop, &["rubocop", "--version"], &["rb"]);
}
