//! Files that hold what is expected; `HARKDOWN_BLESS=1` writes them anew.

use std::fs;
use std::path::{Path, PathBuf};

/// A path of the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Whether expected files are to be written instead of compared with.
pub(crate) fn is_blessing() -> bool {
    std::env::var_os("HARKDOWN_BLESS").is_some()
}

/// `actual` is what the file at `path` holds.
pub(crate) fn assert_golden(path: &str, actual: &str) {
    let file = project(path);
    let expected = fs::read_to_string(&file).unwrap_or_default();
    if expected == actual {
        return;
    }
    if is_blessing() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, actual).unwrap();
        return;
    }
    panic!("{path} is stale (HARKDOWN_BLESS=1 writes it anew)\n--- expected\n{expected}\n--- actual\n{actual}");
}

/// What stands between two comments of a page is `actual`.
pub(crate) fn assert_golden_part(path: &str, from: &str, to: &str, actual: &str) {
    let page = fs::read_to_string(project(path)).unwrap();
    let (before, rest) = page.split_once(from).expect("the page has the first comment");
    let (_, after) = rest.split_once(to).expect("the page has the second comment");
    assert_golden(path, &format!("{before}{from}\n\n{}\n\n{to}{after}", actual.trim()));
}
