//! The code is what the formatters of its languages make of it, with their own settings.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use harkdown::snippet::built_in;

use crate::support::{goldens, lacks_runtime, run, runs, runtimes};

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
    let targets = built_in().all().into_iter().filter(|target| extensions.contains(&target.extension.as_str()));
    let (folder, mut files) = goldens::unpack(targets);
    let read = |file: &PathBuf| fs::read_to_string(folder.path().join(file)).unwrap();
    files.retain(|file| takes(&read(file)));
    assert!(files.len() > 90, "there is code to format");
    let before: Vec<String> = files.iter().map(read).collect();
    let words = formatter.iter().map(|&word| word.to_owned());
    let command: Vec<String> = words.chain(files.iter().map(|file| file.display().to_string())).collect();
    let output = run(&command, folder.path(), Duration::from_mins(3)).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for (file, before) in files.iter().zip(before) {
        assert_eq!(before, read(file), "{}", file.display());
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

#[test]
fn crystal_is_what_its_formatter_makes_of_it() {
    check("crystal", &["crystal", "tool", "format"], &["crystal", "--version"], &["cr"]);
}

/// But for the length of lines and spaces in literals, which it counts.
#[test]
fn ruby_is_laid_out_as_rubocop_has_it() {
    let rubocop =
        ["rubocop", "--cache", "false", "--fix-layout", "--except", "Layout/LineLength,Layout/TrailingWhitespace"];
    check("ruby", &rubocop, &["rubocop", "--version"], &["rb"]);
}
