//! The code of all requests in a target: a Markdown file `tests/snippets/<language>.<client>.md` with a heading and a block each.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use harkdown::snippet::Target;
use tempfile::TempDir;

use super::tests_folder;

/// What the info string ends with where the code's last line doesn't end.
const NO_LINE_END: &str = " no-line-end";

/// The file of a target.
pub(crate) fn path(target: &Target) -> PathBuf {
    tests_folder().join("snippets").join(format!("{}.{}.md", target.language, target.client))
}

/// The file's text, from the names of requests and their code.
pub(crate) fn page(target: &Target, codes: &[(String, String)]) -> String {
    let mut page = format!("# {}\n", target.name());
    for (name, code) in codes {
        let fence = "`".repeat(longest_run(code, '`').max(2) + 1);
        let (info, end) = if code.is_empty() || code.ends_with('\n') { ("", "") } else { (NO_LINE_END, "\n") };
        write!(page, "\n## {name}\n\n{fence}{}{info}\n{code}{end}{fence}\n", target.highlight).unwrap();
    }
    page
}

/// The names of requests and their code.
pub(crate) fn codes(target: &Target) -> Vec<(String, String)> {
    let page = fs::read_to_string(path(target)).unwrap();
    let mut codes = Vec::new();
    let mut name = "";
    let mut lines = page.split_inclusive('\n');
    while let Some(line) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            name = heading.trim_end();
        } else if line.starts_with("```") {
            let fence = format!("{}\n", line.trim_end().trim_end_matches(|character| character != '`'));
            let mut code: String = lines.by_ref().take_while(|line| *line != fence).collect();
            if line.trim_end().ends_with(NO_LINE_END) {
                code.pop();
            }
            codes.push((name.to_owned(), code));
        }
    }
    assert!(codes.len() > 80, "there is code of {}", target.name());
    codes
}

/// Writes the code of some targets to files `<request>/<language>.<client>.<extension>` of a new folder.
pub(crate) fn unpack<'t>(targets: impl IntoIterator<Item = &'t Target>) -> (TempDir, Vec<PathBuf>) {
    let folder = TempDir::new().unwrap();
    let mut files = Vec::new();
    for target in targets {
        for (name, code) in codes(target) {
            let file = format!("{name}/{}.{}.{}", target.language, target.client, target.extension);
            fs::create_dir_all(folder.path().join(name)).unwrap();
            fs::write(folder.path().join(&file), code).unwrap();
            files.push(file.into());
        }
    }
    files.sort();
    (folder, files)
}

fn longest_run(text: &str, wanted: char) -> usize {
    text.split(|character| character != wanted).map(str::len).max().unwrap_or_default()
}
