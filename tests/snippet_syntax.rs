//! Code whose client is not to be had here is read by a parser of its language all the same.

use std::time::Duration;

use harkdown::snippet::{Target, built_in};
use serde_json::Value;

use crate::support::{goldens, lacks_runtime, run, runs};

fn target(name: &str) -> &'static Target {
    built_in().find(name).unwrap()
}

#[test]
fn julia_is_read_by_its_grammar() {
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_julia::LANGUAGE.into()).unwrap();
    let mut codes = goldens::codes(target("julia/http"));
    codes.retain(|(_, code)| parser.parse(code, None).unwrap().root_node().has_error());
    let wrong: Vec<String> = codes.into_iter().map(|(name, _)| name).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn elixir_is_read_by_elixir() {
    if !runs(&["elixir", "--version"]) {
        return lacks_runtime("elixir", "the syntax of Elixir", "no Elixir");
    }
    let program = "for file <- System.argv(), do: Code.string_to_quoted!(File.read!(file), file: file)";
    let command = ["elixir", "-e", program].map(str::to_owned).into_iter();
    let (folder, files) = goldens::unpack(["elixir/req", "elixir/httpoison"].map(target));
    let command: Vec<String> = command.chain(files.iter().map(|file| file.display().to_string())).collect();
    let output = run(&command, folder.path(), Duration::from_mins(2)).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Prints the files, after the name of a grammar, in which that grammar finds an error.
const PROGRAM: &str = "\
import sys
from tree_sitter_language_pack import get_parser

def errors(node):
    if node.is_error or node.is_missing:
        return [node]
    return [error for child in node.children if child.has_error for error in errors(child)]

parser = get_parser(sys.argv[1])
for path in sys.argv[2:]:
    code = open(path, 'rb').read()
    for error in errors(parser.parse(code).root_node):
        print(f'{path}:{error.start_point[0] + 1}: {code[error.start_byte:error.end_byte][:80]}')
";

/// The grammars that read the code of targets without a runtime.
const GRAMMARS: [(&str, &str); 10] = [
    ("csharp/restsharp", "csharp"),
    ("dart/dio", "dart"),
    ("dart/http", "dart"),
    ("fsharp/httpclient", "fsharp"),
    ("objc/nsurlsession", "objc"),
    ("php/http1", "php"),
    ("powershell/restmethod", "powershell"),
    ("powershell/webrequest", "powershell"),
    ("shell/curl_powershell", "powershell"),
    ("swift/nsurlsession", "swift"),
];

/// Targets without a runtime that other tests read, and one for whose language there is no parser.
const READ_ELSEWHERE: [&str; 6] =
    ["elixir/httpoison", "elixir/req", "json/native", "julia/http", "shell/curl_cmd", "yaml/x_code_samples"];

#[test]
fn code_that_does_not_run_here_parses() {
    if !runs(&["python3", "-c", "import tree_sitter_language_pack"]) {
        return lacks_runtime("python", "parsed snippets", "no tree-sitter-language-pack");
    }
    for (name, grammar) in GRAMMARS {
        let (folder, files) = goldens::unpack([target(name)]);
        let mut command: Vec<String> = ["python3", "-c", PROGRAM, grammar].map(str::to_owned).into();
        command.extend(files.iter().map(|path| path.display().to_string()));
        let output = run(&command, folder.path(), Duration::from_mins(2)).unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{name}");
    }
}

#[test]
fn json_is_read_by_serde() {
    for (_, code) in goldens::codes(target("json/native")) {
        let document: String = code.lines().filter(|line| !line.starts_with("// ")).collect();
        assert!(document.is_empty() || serde_json::from_str::<serde_json::Value>(&document).is_ok(), "{code}");
    }
}

#[test]
fn every_target_is_run_or_read() {
    let is_read = |name: &str| READ_ELSEWHERE.contains(&name) || GRAMMARS.iter().any(|(target, _)| *target == name);
    for target in built_in().all() {
        assert_eq!(target.run.is_none(), is_read(&target.name()), "{}", target.name());
    }
}

/// Prints what stands in the YAML files as JSON, a line each.
const YAML_TO_JSON: &str = "\
import json, sys, yaml
for path in sys.argv[1:]:
    print(json.dumps(yaml.safe_load(open(path, encoding='utf-8'))))
";

#[test]
fn the_samples_of_an_operation_are_the_code_of_their_targets() {
    if !runs(&["python3", "-c", "import yaml"]) {
        return lacks_runtime("python", "YAML", "no PyYAML");
    }
    let (folder, files) = goldens::unpack([target("yaml/x_code_samples")]);
    let mut command: Vec<String> = ["python3", "-c", YAML_TO_JSON].map(str::to_owned).into();
    command.extend(files.iter().map(|path| path.display().to_string()));
    let output = run(&command, folder.path(), Duration::from_mins(2)).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let documents = String::from_utf8(output.stdout).unwrap();
    let codes = ["shell/curl", "python/requests", "javascript/fetch"].map(|name| goldens::codes(target(name)));
    assert_eq!(documents.lines().count(), codes[0].len());
    for (at, document) in documents.lines().enumerate() {
        let document: Value = serde_json::from_str(document).unwrap();
        let samples = document["x-codeSamples"].as_array().unwrap();
        assert_eq!(samples.len(), 3);
        for (sample, codes) in samples.iter().zip(&codes) {
            assert_eq!(sample["source"].as_str(), Some(codes[at].1.as_str()), "{}", codes[at].0);
        }
    }
}
