//! The order of the modules, as `src/lib.rs` lists them, is the order in which they build on each other.

use std::collections::{BTreeMap, BTreeSet};
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
    ["crate::", climb.as_str()].iter().flat_map(|prefix| names_after(code, prefix)).collect()
}

/// The names that code goes through after a prefix, each with its place in the code.
fn names_after(code: &str, prefix: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        let is_whole = !code[..at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '_' | ':'));
        if is_whole {
            let rest = &code[at + prefix.len()..];
            found.extend(heads(rest).into_iter().map(|(inner, name)| (at + prefix.len() + inner, name)));
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

#[test]
fn a_public_module_is_named_outside_of_the_library() {
    let lib = golden::read("src/lib.rs");
    let public = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let programs = ["benches", "src/bin", "tests"].iter().flat_map(|folder| files(&golden::project(folder)));
    let sources = programs.chain([golden::project("src/main.rs")]);
    let texts = sources.filter(|file| file.extension().is_some_and(|extension| extension == "rs")).map(golden::read);
    let named = texts.flat_map(|text| names_after(&code(&text), "harkdown::"));
    let named: BTreeSet<String> = named.map(|(_, name)| name).collect();
    let found: Vec<&str> = public.filter(|&module| !named.contains(module)).collect();
    assert!(found.is_empty(), "only the library uses these modules of src/lib.rs: {found:?}");
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

/// What the file of a folder itself is called among the modules of the folder: no module can have that name.
const FACE: &str = "mod";

/// The declarations of a file that only give other names a shorter path, and all else in it.
fn split_reexports(code: &str) -> (String, String) {
    let (mut given, mut own, mut goes_on) = (String::new(), String::new(), false);
    for line in code.split_inclusive('\n') {
        goes_on |= line.starts_with("pub") && line.contains(" use ");
        if goes_on {
            given.push_str(line);
        } else {
            own.push_str(line);
        }
        goes_on &= !line.trim_end().ends_with(';');
    }
    (given, own)
}

/// Whether code has a word that is not the last part of a path, a method or a field.
fn has_word(code: &str, word: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    code.match_indices(word).any(|(at, _)| {
        let goes_on = code[at + word.len()..].starts_with(is_part);
        !goes_on && !code[..at].ends_with(|before: char| is_part(before) || matches!(before, ':' | '.'))
    })
}

/// The modules of a folder, each with those beside it that it builds on. What the file of the folder itself has is one more
/// of them, [`FACE`]; a name to which it only gives a shorter path counts as of the module that it comes from.
fn neighbors(folder: &[String], modules: &[(Vec<String>, String)]) -> BTreeMap<String, BTreeSet<String>> {
    let inside = modules.iter().filter(|(path, _)| path.len() > folder.len() && path.starts_with(folder));
    let names: BTreeSet<&String> = inside.clone().map(|(path, _)| &path[folder.len()]).collect();
    let face = modules.iter().find(|(path, _)| path == folder).map_or("", |(_, code)| code.as_str());
    let (reexports, face) = split_reexports(face);
    let given: BTreeMap<String, &String> = names
        .iter()
        .flat_map(|&name| {
            names_after(&reexports, &format!("{name}::")).into_iter().map(move |(_, given)| (given, name))
        })
        .collect();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, code) in inside {
        let own = &path[folder.len()];
        let prefixes = [format!("crate::{}::", folder.join("::")), "super::".repeat(path.len() - folder.len())];
        let named = prefixes.iter().flat_map(|prefix| names_after(code, prefix)).map(|(_, name)| name);
        let home = |name: String| match names.get(&name).or(given.get(&name)) {
            Some(module) => (*module).clone(),
            None => FACE.to_owned(),
        };
        found.entry(own.clone()).or_default().extend(named.map(home).filter(|other| other != own));
    }
    let is_named = |name: &str| !names_after(&face, &format!("{name}::")).is_empty();
    let is_used = |name: &String| given.iter().any(|(given, module)| *module == name && has_word(&face, given));
    let below_face = names.iter().filter(|name| is_named(name) || is_used(name)).map(|&name| name.clone());
    found.insert(FACE.to_owned(), below_face.collect());
    found
}

/// A way from a module back to itself.
fn circle(from: &str, neighbors: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut ways = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in way.last().and_then(|last| neighbors.get(last)).into_iter().flatten() {
            let longer = [way.clone(), vec![next.clone()]].concat();
            if next == from {
                return Some(longer);
            }
            if seen.insert(next) {
                ways.push(longer);
            }
        }
    }
    None
}

#[test]
fn modules_of_a_folder_do_not_build_on_each_other_in_a_circle() {
    let without_tests = |text: &str| text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
    let read = |file: &PathBuf| (path_of(file), code(&without_tests(&golden::read(file))));
    let modules: Vec<(Vec<String>, String)> = files(&golden::project("src")).iter().map(read).collect();
    let folders: BTreeSet<&[String]> = modules.iter().map(|(path, _)| &path[..path.len() - 1]).collect();
    let mut found = BTreeSet::new();
    for folder in folders.into_iter().filter(|folder| !folder.is_empty()) {
        let neighbors = neighbors(folder, &modules);
        let circles = neighbors.keys().filter_map(|name| circle(name, &neighbors));
        found.extend(circles.map(|way| format!("src/{}: {}", folder.join("/"), way.join(" → "))));
    }
    assert!(found.is_empty(), "these go round in a circle:\n{}", found.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_circle_is_found_through_names_that_the_folder_gives() {
    let module = |path: &[&str], code: &str| (path.iter().map(|&part| part.to_owned()).collect(), code.to_owned());
    let modules = [
        module(
            &["json"],
            "mod one; mod two;\npub(super) use two::{\n    self, Shape,\n};\nuse four::Node;\nstruct Own;",
        ),
        module(&["json", "one"], "use super::Shape;"),
        module(&["json", "two", "inner"], "use crate::json::{one::Part};"),
        module(&["json", "three"], "use super::one;"),
        module(&["json", "four"], "use super::five;"),
        module(&["json", "five"], "use super::Own;"),
    ];
    let neighbors = neighbors(&["json".to_owned()], &modules);
    let way = |names: &[&str]| Some(names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>());
    assert_eq!(circle("one", &neighbors), way(&["one", "two", "one"]));
    assert_eq!(circle("three", &neighbors), None);
    assert_eq!(circle(FACE, &neighbors), way(&[FACE, "four", "five", FACE]));
}

/// Names that several modules give, where the path says which is meant: `cli::build::Arguments`, `site::Settings`.
const SAID_BY_PATHS: [&str; 4] = ["Arguments", "Result", "Settings", "Source"];

#[test]
fn a_type_that_others_see_has_a_name_of_its_own() {
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files(&golden::project("src")) {
        for line in golden::read(&file).lines().filter(|line| line.starts_with("pub")) {
            let mut words = line.split([' ', '<', '(', ';', ':']).filter(|word| !word.is_empty());
            let is_type = words.any(|word| matches!(word, "struct" | "enum" | "trait" | "type"));
            if let Some(name) = words.next().filter(|_| is_type) {
                named.entry(name.to_owned()).or_default().insert(path_of(&file).join("::"));
            }
        }
    }
    let is_shared =
        |(name, modules): &(&String, &BTreeSet<String>)| modules.len() > 1 && !SAID_BY_PATHS.contains(&name.as_str());
    let found: Vec<_> = named.iter().filter(is_shared).collect();
    assert!(found.is_empty(), "these names mean several things: {found:#?}");
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
