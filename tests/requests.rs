//! Requests in other notations than HAR: what is found in them, at which characters, and that what is read is sent.

mod curl;

use harkdown::lint;
use harkdown::rules::Settings;
use harkdown::text::LineIndex;

/// The findings on a page that are errors or warnings, or all: `line:column rule`.
pub(crate) fn found(page: &str, with_hints: bool) -> Vec<String> {
    let index = LineIndex::new(page);
    let settings = Settings::default();
    let diagnostics = lint::check(page, &settings).diagnostics;
    let shown = diagnostics.iter().filter(|it| with_hints || it.severity > harkdown::diagnostic::Severity::Hint);
    shown
        .map(|it| {
            let start = index.position(page, it.span.start);
            format!("{}:{} {:?} {}", start.line, start.column, it.severity, it.rule.name).to_lowercase()
        })
        .collect()
}

/// Pages whose mistake is not yet found at the expected character, or with another severity.
const PENDING: [&str; 1] = ["prose-01-other-method.md"];

/// Whether a finding is of that severity, on that line, within three characters of the column.
fn is_near(found: &str, line: &str, column: usize, severity: &str) -> bool {
    let Some((place, rest)) = found.split_once(' ') else { return false };
    let Some((own_line, own_column)) = place.split_once(':') else { return false };
    let own_column: usize = own_column.parse().unwrap();
    own_line == line && own_column.abs_diff(column) <= 3 && rest.starts_with(&format!("{severity} "))
}

/// Pages of one request each, and where each is wrong: `expected.tsv`.
#[test]
fn mistakes_are_found_at_their_characters() {
    let folder = std::path::Path::new("tests/requests/pages");
    let expected = std::fs::read_to_string(folder.join("expected.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in expected.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let page = std::fs::read_to_string(folder.join(cells[0])).unwrap();
        if PENDING.contains(&cells[0]) {
            continue;
        }
        let all = found(&page, cells[3] == "hint");
        let is_right = match cells[3] {
            "none" => all.is_empty(),
            severity => {
                let is_at = |it: &String| is_near(it, cells[1], cells[2].parse().unwrap(), severity);
                all.iter().any(is_at) && all.len() <= 2
            }
        };
        if !is_right {
            wrong.push(format!("{}: expected {}:{} {}, found {all:?}", cells[0], cells[1], cells[2], cells[3]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
