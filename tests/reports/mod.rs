//! Each output format over findings of every shape; `cases/*.txt` holds what is expected.

mod formats;

use std::fs;

use clap::ValueEnum;
use harkdown::Diagnostic;
use harkdown::diagnostic::{Applicability, Fix, Label, Severity};
use harkdown::report::{Format, ReportDocument, ReportedPage, Summary};
use harkdown::text::{Edit, Edits, Span};

use crate::golden::{assert_golden, project};

/// A text with findings.
struct Case {
    name: &'static str,
    text: String,
    diagnostics: Vec<Diagnostic>,
}

/// A value follows the published schema of findings.
pub(crate) fn assert_follows_schema(findings: &serde_json::Value) {
    let schema = fs::read_to_string(project("schemas/diagnostics.schema.json")).unwrap();
    let validator = jsonschema::draft202012::new(&serde_json::from_str(&schema).unwrap()).unwrap();
    let problems: Vec<_> = validator.iter_errors(findings).map(|error| error.to_string()).collect();
    assert!(problems.is_empty(), "{problems:?}");
}

fn finding(text: &str, place: &str) -> Diagnostic {
    let start = text.find(place).expect("the case holds the place");
    Diagnostic {
        rule: harkdown::rules::find("invalid-json").unwrap(),
        severity: Severity::Error,
        message: "expected `:` after the key `client_id`, found `,`".to_owned(),
        span: Span::from(start..start + place.len()),
        block: None,
        layers: Vec::new(),
        help: None,
        labels: Vec::new(),
        fix: None,
        alternatives: Vec::new(),
    }
}

fn label(text: &str, place: &str, message: &str) -> Label {
    Label { span: finding(text, place).span, message: message.to_owned() }
}

fn in_body(diagnostic: Diagnostic) -> Diagnostic {
    let layers = vec!["har".to_owned(), "postData.text".to_owned()];
    Diagnostic { block: Some(1), layers, ..diagnostic }
}

fn long_line() -> String {
    let filler = |number| format!("\\\"field_{number}\\\": \\\"some value or other\\\", ");
    let fields = |from: u32, to: u32| (from..to).map(filler).collect::<String>();
    let body = format!("{{{}\\\"client_id\\\", \\\"YOUR-ID\\\", {}\\\"end\\\": 1", fields(0, 12), fields(12, 24));
    format!("# A page\n\n```har\n{{\"method\": \"POST\", \"postData\": {{\"text\": \"{body}\"}}}}\n```\n")
}

fn far_apart() -> Case {
    let text = long_line();
    let mut diagnostic = in_body(finding(&text, ", \\\"YOUR-ID"));
    diagnostic.span = Span::new(diagnostic.span.start, diagnostic.span.start + 1);
    diagnostic.labels = vec![
        label(&text, "{\\\"field_0", "the object starts here"),
        label(&text, "\\\"end\\\": 1", "and ends here"),
        label(&text, "\\\"client_id\\\"", "the key"),
    ];
    diagnostic.help = Some("a key and its value are joined by `:`".to_owned());
    let edits = vec![Edit::replace(diagnostic.span, ":")];
    let title = "replace `,` with `:`".to_owned();
    diagnostic.fix = Some(Fix { applicability: Applicability::Safe, title, edits: Edits::new(edits).unwrap() });
    Case { name: "long-line-with-far-apart-places", text, diagnostics: vec![diagnostic] }
}

fn long_place() -> Case {
    let text = long_line();
    let start = finding(&text, "{\\\"field_0").span.start;
    let end = finding(&text, "\"}}\n").span.start;
    let whole = Diagnostic { span: Span::new(start, end), ..in_body(finding(&text, "{")) };
    let start_of_line = Diagnostic { span: finding(&text, "{\"method").span, ..whole.clone() };
    let end_of_line = Diagnostic { span: Span::empty(finding(&text, "\n```\n").span.start), ..whole.clone() };
    Case { name: "long-place-and-both-ends-of-a-line", text, diagnostics: vec![whole, start_of_line, end_of_line] }
}

fn lines() -> Case {
    let text =
        "{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3,\n  \"c\": [\n    1,\n    2,\n    3\n  ],\n  \"d\": 4\n}\n".to_owned();
    let mut near = finding(&text, "\"a\": 3");
    near.labels = vec![label(&text, "\"a\": 1", "first used here; this value is lost")];
    let mut far = finding(&text, "\"d\"");
    far.severity = Severity::Warning;
    far.labels = vec![label(&text, "\"a\": 1", "like this one"), label(&text, "{\n  \"a", "of this object")];
    Case { name: "places-on-several-lines", text, diagnostics: vec![near, far] }
}

fn odd_characters() -> Case {
    let text = "\u{feff}ab\tcd\r\n\t\u{1b}[31mred\u{0}\u{7f} 漢字 \"x\" e\u{301} \u{202e}z\r\n\r\nlast".to_owned();
    let places = ["ab", "cd", "red", "\"x\"", "e\u{301}", "z"];
    let mut diagnostics: Vec<_> = places.iter().map(|place| finding(&text, place)).collect();
    diagnostics[2].message = String::from("a message with \u{1b}[31m and\na line break");
    diagnostics.push(Diagnostic { span: Span::empty(text.len() as u32), ..finding(&text, "last") });
    Case { name: "odd-characters", text, diagnostics }
}

fn ends() -> Case {
    let text = "```har\n{\"a\": 1\n```\n".to_owned();
    let at = |start: usize, end: usize| Diagnostic { span: Span::from(start..end), ..finding(&text, "{") };
    let len = text.len();
    let diagnostics = vec![at(0, 0), at(0, len), at(6, 7), at(14, 15), at(len, len), at(len - 1, len)];
    Case { name: "first-and-last-places", text, diagnostics }
}

fn kinds() -> Case {
    let text = "see http://example.com and a word\n".to_owned();
    let mut warning = finding(&text, "http:");
    warning.severity = Severity::Warning;
    let edits = vec![Edit::insert(8, "s")];
    warning.fix = Some(Fix {
        applicability: Applicability::Unsafe,
        title: "use `https`".to_owned(),
        edits: Edits::new(edits).unwrap(),
    });
    let hint = Diagnostic { severity: Severity::Hint, ..finding(&text, "a word") };
    Case { name: "every-severity", text, diagnostics: vec![warning, hint] }
}

fn many_labels() -> Case {
    let text = format!("[\n{}]\n{}x\n", "  1,\n".repeat(20), "\n".repeat(3_000));
    let mut diagnostic = finding(&text, "]");
    let ones = text.match_indices('1').map(|(at, _)| Span::from(at..at + 1));
    diagnostic.labels = ones.map(|span| Label { span, message: "one of many".to_owned() }).take(12).collect();
    diagnostic.labels.insert(0, label(&text, "x", "far away"));
    Case { name: "many-labels", text, diagnostics: vec![diagnostic] }
}

fn cases() -> Vec<Case> {
    vec![far_apart(), long_place(), lines(), odd_characters(), ends(), kinds(), many_labels()]
}

#[test]
fn each_format_writes_what_is_expected() {
    for case in cases() {
        let page = ReportedPage { file: "docs/page.md", text: &case.text, diagnostics: &case.diagnostics };
        let formats =
            [Format::Full, Format::Concise, Format::Grouped, Format::JsonLines, Format::Github, Format::Gitlab];
        let formats = formats.into_iter().chain([Format::Sarif, Format::Junit]);
        let all: Vec<_> = formats.map(|format| format!("=== {format:?}\n{}\n", format.render(&page, false))).collect();
        assert_golden(&format!("tests/reports/cases/{}.txt", case.name), &all.concat());
    }
}

#[test]
fn the_arrow_stands_above_the_bar() {
    let text = "x\n".repeat(1_001);
    for line in [1, 8, 9, 10, 98, 99, 100, 998, 999, 1_000, 1_001] {
        let diagnostic = Diagnostic { span: Span::from((line - 1) * 2..line * 2 - 1), ..finding("x", "x") };
        let page = ReportedPage { file: "a.md", text: &text, diagnostics: &[diagnostic] };
        let report = Format::Full.render(&page, false);
        let columns: Vec<_> = report.lines().skip(1).filter_map(|line| line.find("->").or(line.find('|'))).collect();
        assert!(columns.iter().all(|&column| column == columns[1]), "{report}");
    }
}

#[test]
fn colours_change_nothing_but_colours() {
    for case in cases() {
        let page = ReportedPage { file: "docs/page.md", text: &case.text, diagnostics: &case.diagnostics };
        for format in [Format::Full, Format::Concise, Format::Grouped] {
            let colored = format.render(&page, true);
            let plain = anstream::adapter::strip_str(&colored).to_string();
            assert_eq!(plain, format.render(&page, false), "{}", case.name);
            assert!(colored.contains("\u{1b}["));
        }
    }
}

#[test]
fn json_is_one_array_that_follows_the_schema() {
    let mut document = ReportDocument::new(Format::Json);
    let mut text = String::new();
    for case in cases() {
        let page = ReportedPage { file: case.name, text: &case.text, diagnostics: &case.diagnostics };
        text += &document.before_page();
        text += &Format::Json.render(&page, true);
    }
    text += &document.end(&Summary::default());
    let findings: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(findings.as_array().unwrap().len(), cases().iter().map(|case| case.diagnostics.len()).sum::<usize>());
    assert_follows_schema(&findings);
    assert_eq!(ReportDocument::new(Format::Json).end(&Summary::default()), "[]\n");
}

#[test]
fn the_example_of_the_manual_follows_the_schema_and_names_every_field() {
    let manual = fs::read_to_string(project("docs/diagnostics-format.md")).unwrap();
    let example = manual.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let finding: serde_json::Value = serde_json::from_str(example).unwrap();
    assert_follows_schema(&serde_json::Value::from(vec![finding.clone()]));
    let schema = fs::read_to_string(project("schemas/diagnostics.schema.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let fields = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let known = fields(&schema["$defs"]["finding"]["properties"]);
    assert_eq!(fields(&finding), known);
    for field in known {
        assert!(manual.contains(&format!("`{field}`")), "the table names `{field}`");
    }
}

#[test]
fn the_schema_refuses_what_is_no_finding() {
    let schema = fs::read_to_string(project("schemas/diagnostics.schema.json")).unwrap();
    let validator = jsonschema::draft202012::new(&serde_json::from_str(&schema).unwrap()).unwrap();
    let case = kinds();
    let page = ReportedPage { file: "a.md", text: &case.text, diagnostics: &case.diagnostics };
    let line = Format::JsonLines.render(&page, false);
    let right: serde_json::Value = serde_json::from_str(line.lines().next().unwrap()).unwrap();
    for field in right.as_object().unwrap().keys() {
        let mut wrong = right.clone();
        wrong.as_object_mut().unwrap().remove(field);
        assert!(!validator.is_valid(&serde_json::json!([wrong])), "`{field}` is missing");
    }
    for (field, value) in [("severity", "info"), ("rule", "Invalid JSON"), ("block", "1"), ("fix", "yes")] {
        let mut wrong = right.clone();
        wrong[field] = value.into();
        assert!(!validator.is_valid(&serde_json::json!([wrong])), "`{field}` is wrong");
    }
}

#[test]
fn many_findings_in_one_long_line_take_time_in_proportion() {
    let text = "\"a\",1 ".repeat(300_000);
    let at = |number: u32| Diagnostic { span: Span::new(number * 6 + 3, number * 6 + 4), ..finding("x", "x") };
    let diagnostics: Vec<_> = (0..20_000).map(|number| at(number * 15)).collect();
    let page = ReportedPage { file: "a.md", text: &text, diagnostics: &diagnostics };
    let start = std::time::Instant::now();
    for &format in Format::value_variants() {
        assert!(format.render(&page, false).len() > 20_000);
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn the_summary_counts() {
    let warning = &kinds().diagnostics[..1];
    let mut summary = Summary::of_page(&far_apart().diagnostics);
    summary.add(&Summary::of_page(warning));
    summary.add(&Summary::of_page(&[]));
    let rest = "; 1 fixable with `--fix`; 1 fixable with `--fix --unsafe-fixes`";
    assert_eq!(summary.to_line(), format!("1 error, 1 warning in 2 of 3 pages{rest}"));
    assert_eq!(Summary::of_page(&[]).to_line(), "no problems in 1 page");
    assert_eq!((summary.at_least(Severity::Error), summary.at_least(Severity::Hint)), (1, 2));
}

#[test]
fn spans_that_fit_no_text_break_nothing() {
    let text = "é\n漢";
    for (start, end) in [(0, 1), (1, 1), (1, 2), (3, 4), (4, 100), (100, 100), (4_000_000_000, u32::MAX)] {
        let diagnostic = Diagnostic { span: Span::new(start, end), ..finding("x", "x") };
        let labels = vec![Label { span: diagnostic.span, message: String::new() }];
        let page = ReportedPage { file: "a.md", text, diagnostics: &[Diagnostic { labels, ..diagnostic }] };
        for &format in Format::value_variants() {
            assert!(!format.render(&page, false).is_empty());
        }
    }
}
