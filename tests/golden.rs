//! Files that hold what is expected; `HARKDOWN_BLESS=1` writes them again.

use std::fs;
use std::path::{Path, PathBuf};

/// A path of the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of a file of the project.
pub(crate) fn read(path: impl AsRef<Path>) -> String {
    let path = project("").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The entries of a directory of the project, sorted.
pub(crate) fn list(directory: impl AsRef<Path>) -> Vec<PathBuf> {
    let directory = project("").join(directory);
    let entries = fs::read_dir(&directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The name of a file or directory.
pub(crate) fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).expect("names in the project are UTF-8")
}

/// Whether expected files are to be written instead of compared with.
pub(crate) fn is_blessing() -> bool {
    std::env::var_os("HARKDOWN_BLESS").is_some()
}

/// `actual` is what the file at `path` holds.
pub(crate) fn assert_golden(path: &str, actual: &str) {
    assert_golden_file(&project(path), Some(actual));
}

/// `actual` is what the file holds; there must be no such file where there is nothing to hold.
pub(crate) fn assert_golden_file(path: &Path, actual: Option<&str>) {
    let expected = fs::read_to_string(path).ok();
    if expected.as_deref() == actual {
        return;
    }
    if !is_blessing() {
        let diff = diff(expected.as_deref().unwrap_or_default(), actual.unwrap_or_default());
        panic!("{} is stale (HARKDOWN_BLESS=1 writes it again)\n{diff}", path.display());
    }
    match actual {
        Some(actual) => {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, actual).unwrap();
        }
        None => fs::remove_file(path).unwrap(),
    }
}

/// What stands between two comments of a page is `actual`.
pub(crate) fn assert_golden_part(path: &str, from: &str, to: &str, actual: &str) {
    let page = fs::read_to_string(project(path)).unwrap();
    let (before, rest) = page.split_once(from).expect("the page has the first comment");
    let (_, after) = rest.split_once(to).expect("the page has the second comment");
    assert_golden(path, &format!("{before}{from}\n\n{}\n\n{to}{after}", actual.trim()));
}

fn diff(expected: &str, actual: &str) -> String {
    similar::TextDiff::from_lines(expected, actual).unified_diff().header("expected", "actual").to_string()
}
