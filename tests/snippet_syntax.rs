//! Code whose client is not to be had here is read by a parser of its language all the same.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::support::{lacks_runtime, run, runs, tests_folder};

/// The golden files of a target.
fn goldens(file: &str) -> Vec<PathBuf> {
    let folders = fs::read_dir(tests_folder().join("snippets")).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<PathBuf> = folders.map(|folder| folder.join(file)).filter(|path| path.exists()).collect();
    assert!(files.len() > 80, "there are goldens of {file}");
    files
}

#[test]
fn julia_is_read_by_its_grammar() {
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_julia::LANGUAGE.into()).unwrap();
    let mut is_wrong = |path: &PathBuf| {
        let tree = parser.parse(fs::read_to_string(path).unwrap(), None).unwrap();
        tree.root_node().has_error()
    };
    let wrong: Vec<PathBuf> = goldens("julia.http.jl").into_iter().filter(|path| is_wrong(path)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn elixir_is_read_by_elixir() {
    if !runs(&["elixir", "--version"]) {
        return lacks_runtime("the syntax of Elixir", "no Elixir");
    }
    let program = "for file <- System.argv(), do: Code.string_to_quoted!(File.read!(file), file: file)";
    let command = ["elixir", "-e", program].map(str::to_owned).into_iter();
    let files = ["elixir.req.exs", "elixir.httpoison.exs"].into_iter().flat_map(goldens);
    let command: Vec<String> = command.chain(files.map(|file| file.to_str().unwrap().to_owned())).collect();
    let output = run(&command, &tests_folder(), Duration::from_mins(2)).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
