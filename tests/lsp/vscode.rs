//! The extension for VS Code: it compiles, its grammars and manifest are right, and it can be packaged.

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use crate::golden::project;
use crate::support::{lacks_runtime, run, runs, runtimes};

/// What the extension is made of, beside the packages that it is built with.
const PARTS: [&str; 12] = [
    ".npmrc",
    ".vscodeignore",
    "README.md",
    "media",
    "package-lock.json",
    "package.json",
    "scripts",
    "src",
    "syntaxes",
    "test",
    "tsconfig.json",
    "../../schemas",
];

#[test]
fn the_extension_is_checked_and_packaged() {
    let packages = runtimes().join("vscode/node_modules");
    if !packages.exists() || !runs(&["node", "--version"]) {
        return lacks_runtime("vscode", "lsp::vscode", "its packages are not installed");
    }
    // Apart, so that nothing is built in the project.
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("editors/vscode");
    fs::create_dir_all(&home).unwrap();
    for part in PARTS {
        copy(&project(&format!("editors/vscode/{part}")), &home.join(part));
    }
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&project(license), &folder.path().join(license));
    }
    std::os::unix::fs::symlink(fs::canonicalize(packages).unwrap(), home.join("node_modules")).unwrap();
    for command in [
        "node node_modules/typescript/bin/tsc --noEmit",
        "node --test test/extension.test.mjs",
        "node scripts/package.mjs linux-x64",
    ] {
        let words: Vec<String> = command.split(' ').map(str::to_owned).collect();
        let output = run(&words, &home, Duration::from_mins(5)).unwrap();
        let said = [output.stdout, output.stderr].concat();
        assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&said));
    }
    let name = concat!("harkdown-linux-x64-", env!("CARGO_PKG_VERSION"), ".vsix");
    assert!(home.join(name).exists(), "the extension has the version of the program");
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).unwrap();
        return;
    }
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}
