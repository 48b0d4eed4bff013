//! The order of the modules, as `src/lib.rs` lists them, is the order in which they build on each other.

use std::path::{Path, PathBuf};

use crate::golden;

/// What `src/lib.rs` gives a shorter path, and where it comes from.
const RENAMED: [(&str, &str); 3] = [("Diagnostic", "rules"), ("Error", "error"), ("Result", "error")];

/// The modules, in the order of `src/lib.rs`.
fn modules() -> Vec<String> {
    let lib = golden::read("src/lib.rs");
    let name = |line: &str| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';').map(str::to_owned);
    lib.lines().filter_map(name).collect()
}

/// All files of a directory, those of its directories too.
fn files(directory: &Path) -> Vec<PathBuf> {
    let list = golden::list(directory).into_iter();
    list.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The path of the module that a file of `src` is: `json`, `repair` for `src/json/repair/mod.rs`.
fn path_of(file: &Path) -> Vec<String> {
    let inner = file.strip_prefix(golden::project("src")).unwrap().with_extension("");
    let mut path: Vec<String> = inner.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    path.pop_if(|last| last == "mod");
    path
}

/// The text of a file with its comments blank, line by line.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect()
}

/// The names at the crate's root that the code of a file goes through, each with its place in the code.
fn roots(code: &str, path: &[String]) -> Vec<(usize, String)> {
    let climb = "super::".repeat(path.len());
    let mut found = Vec::new();
    for prefix in ["crate::", climb.as_str()] {
        for (at, _) in code.match_indices(prefix) {
            let is_whole =
                !code[..at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '_' | ':'));
            if is_whole {
                let rest = &code[at + prefix.len()..];
                found.extend(heads(rest).into_iter().map(|(inner, name)| (at + prefix.len() + inner, name)));
            }
        }
    }
    found
}

/// The first names of a path or, where it goes on with a list in braces, of each path of the list.
fn heads(rest: &str) -> Vec<(usize, String)> {
    let word = |at: usize| {
        let is_part = |character: char| character.is_alphanumeric() || character == '_';
        (at, rest[at..].chars().take_while(|&character| is_part(character)).collect::<String>())
    };
    if !rest.starts_with('{') {
        return vec![word(0)];
    }
    let (mut found, mut depth, mut is_start) = (Vec::new(), 0, false);
    for (at, character) in rest.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if is_start && character.is_alphabetic() {
            found.push(word(at));
        }
        let goes_on = is_start && character.is_whitespace();
        is_start = depth == 1 && (goes_on || matches!(character, '{' | ','));
    }
    found
}

/// Where a module builds on one that stands below it: file, line, and the two.
fn upside_down() -> Vec<String> {
    let modules = modules();
    let rank = |name: &str| {
        let name = RENAMED.iter().find(|(short, _)| *short == name).map_or(name, |(_, module)| module);
        modules.iter().position(|module| module == name)
    };
    let mut found = Vec::new();
    for file in files(&golden::project("src")) {
        let path = path_of(&file);
        let Some(own) = rank(&path[0]) else { continue };
        let code = code(&golden::read(&file));
        for (at, name) in roots(&code, &path) {
            if rank(&name).is_some_and(|other| other > own) {
                let line = code[..at].matches('\n').count() + 1;
                found.push(format!("src/{}.rs:{line}: `{}` builds on `{name}`", path.join("/"), path[0]));
            }
        }
    }
    found
}

#[test]
fn modules_build_only_on_those_above_them() {
    let found = upside_down();
    assert!(found.is_empty(), "these lead down the list of src/lib.rs:\n{}", found.join("\n"));
}

#[test]
fn the_code_map_is_the_order_of_the_modules() {
    let page = golden::read("docs/architecture.md");
    let (_, map) = page.split_once("| module | takes | to |").unwrap();
    let rows = map.lines().skip(2).map_while(|line| line.strip_prefix("| "));
    let cells = rows.filter_map(|row| row.split(" |").next());
    let named: Vec<&str> = cells.flat_map(|cell| cell.split(", ")).map(|name| name.trim_matches('`')).collect();
    assert_eq!(named, modules());
}

#[test]
fn paths_are_read_from_all_that_names_them() {
    let code = "use crate::json::{self, Kind};\nuse crate::{Error, har::{self, Shape}, text};\nlet x = crate::web::FORM;\n\
                use super::super::rules;\nmy_crate::odd; a::super::super::no;";
    let path = ["json".to_owned(), "repair".to_owned()];
    let mut found: Vec<String> = roots(code, &path).into_iter().map(|(_, name)| name).collect();
    found.sort();
    assert_eq!(found, ["Error", "har", "json", "rules", "text", "web"]);
}

/// The modules through which harkdown reaches what is outside of the process.
const DOORS: [&str; 9] = [
    "bin/mdbook-harkdown",
    "git",
    "serve/http",
    "site/output",
    "site/write",
    "verify/process",
    "verify/run",
    "verify/server",
    "workspace",
];

#[test]
fn only_its_doors_touch_the_outside() {
    let opens = |file: &PathBuf| golden::read(file).contains("(clippy::disallowed_methods");
    let doors: Vec<String> =
        files(&golden::project("src")).iter().filter(|file| opens(file)).map(|file| path_of(file).join("/")).collect();
    assert_eq!(doors, DOORS, "only these may use what clippy.toml disallows");
}
