//! The formats of other programs, as those programs read them.

use std::collections::BTreeSet;

use clap::ValueEnum;
use harkdown::Diagnostic;
use harkdown::report::{Format, ReportDocument, ReportedPage, Summary};
use harkdown::rules::RULES;
use harkdown::text::{Edit, Edits, LineIndex, Span};
use serde_json::Value as Json;

use super::{Case, cases, finding};
use crate::golden;

/// All cases as one output.
fn whole(format: Format) -> String {
    let mut document = ReportDocument::new(format);
    let mut text = String::new();
    for case in cases() {
        text += &document.before_page();
        text += &render(format, &case);
    }
    text + &document.end(&Summary::default())
}

fn render(format: Format, case: &Case) -> String {
    let file = format!("docs/{} 100%.md", case.name);
    format.render(&ReportedPage { file: &file, text: &case.text, diagnostics: &case.diagnostics }, true)
}

fn assert_is_sarif(log: &str) -> Json {
    let schema = golden::read("tests/schemas/sarif-2.1.0.json");
    let mut schema: Json = serde_json::from_str(&schema).unwrap();
    // This pattern of the schema has an unmatched bracket, which strict readers of patterns refuse.
    for holder in ["run", "toolComponent"] {
        schema["definitions"][holder]["properties"]["language"].as_object_mut().unwrap().remove("pattern");
    }
    let validator = jsonschema::draft7::new(&schema).unwrap();
    let log: Json = serde_json::from_str(log).unwrap();
    let problems: Vec<_> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
    assert!(problems.is_empty(), "{problems:?}");
    log
}

#[test]
fn sarif_follows_the_published_schema() {
    let log = assert_is_sarif(&whole(Format::Sarif));
    let found: usize = cases().iter().map(|case| case.diagnostics.len()).sum();
    assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), found);
    let empty = assert_is_sarif(&ReportDocument::new(Format::Sarif).end(&Summary::default()));
    assert_eq!(empty["runs"][0]["results"], Json::Array(Vec::new()));
}

#[test]
fn sarif_names_rules_and_files_as_code_scanning_wants_them() {
    let log = assert_is_sarif(&whole(Format::Sarif));
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), RULES.len());
    for (rule, shown) in RULES.iter().zip(rules) {
        assert_eq!(shown["id"], rule.name);
        assert!(shown["helpUri"].as_str().unwrap().ends_with(rule.name));
    }
    for result in log["runs"][0]["results"].as_array().unwrap() {
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let file = &result["locations"][0]["physicalLocation"]["artifactLocation"];
        assert_eq!(file["uriBaseId"], "SRCROOT");
        let uri = file["uri"].as_str().unwrap();
        assert!(uri.starts_with("docs/") && uri.ends_with("%20100%25.md") && !uri.contains(['\\', ' ']), "{uri}");
    }
}

#[test]
fn the_fixes_of_sarif_do_what_the_fixes_do() {
    for case in cases() {
        let results: Json = serde_json::from_str(&format!("[{}]", render(Format::Sarif, &case))).unwrap();
        for (result, found) in results.as_array().unwrap().iter().zip(&case.diagnostics) {
            let Some(fix) = &found.fix else {
                assert_eq!(result.get("fixes"), None);
                continue;
            };
            let replacements = result["fixes"][0]["artifactChanges"][0]["replacements"].as_array().unwrap();
            let edits: Vec<_> = replacements.iter().map(|replacement| edit(&case.text, replacement)).collect();
            assert_eq!(Edits::new(edits).unwrap().apply(&case.text), fix.edits.apply(&case.text));
        }
    }
}

fn edit(text: &str, replacement: &Json) -> Edit {
    let number = |name: &str| replacement["deletedRegion"][name].as_u64().unwrap() as usize;
    let lines = LineIndex::new(text);
    let offset = |line: usize, column: usize| {
        let start = lines.line_start(line - 1, text) as usize;
        let within = text[start..].char_indices().nth(column - 1).map_or(text.len() - start, |(at, _)| at);
        (start + within) as u32
    };
    let start = offset(number("startLine"), number("startColumn"));
    let end = offset(number("endLine"), number("endColumn"));
    Edit::replace(Span::new(start, end), replacement["insertedContent"]["text"].as_str().unwrap())
}

fn fingerprints(text: &str, diagnostics: &[Diagnostic]) -> Vec<String> {
    let page = ReportedPage { file: "a.md", text, diagnostics };
    let issues: Vec<Json> = serde_json::from_str(&format!("[{}]", Format::Gitlab.render(&page, false))).unwrap();
    issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn fingerprints_outlive_the_lines_around_them() {
    let text = "one wrong word\ntwo wrong words, both wrong\none wrong word\n";
    let all = |text: &str| -> Vec<Diagnostic> {
        let places = text.match_indices("wrong").map(|(at, _)| Span::from(at..at + 5));
        places.map(|span| Diagnostic { span, ..finding("x", "x") }).collect()
    };
    let before = fingerprints(text, &all(text));
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), 4, "{before:?}");
    let moved = format!("# New\n\n{text}");
    assert_eq!(fingerprints(&moved, &all(&moved)), before);
    let windows = text.replace('\n', "\r\n");
    assert_eq!(fingerprints(&windows, &all(&windows)), before);
    let fewer = &text["one wrong word\n".len()..];
    let after = fingerprints(fewer, &all(fewer));
    assert!(after.iter().all(|fingerprint| before.contains(fingerprint)));
}

#[test]
fn gitlab_gets_an_array_with_distinct_fingerprints() {
    let issues: Vec<Json> = serde_json::from_str(&whole(Format::Gitlab)).unwrap();
    let fingerprints: BTreeSet<_> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(fingerprints.len(), issues.len());
    for issue in &issues {
        assert!(["info", "minor", "major"].contains(&issue["severity"].as_str().unwrap()));
        assert!(issue["location"]["positions"]["begin"]["line"].as_u64().unwrap() > 0);
    }
    assert_eq!(ReportDocument::new(Format::Gitlab).end(&Summary::default()), "[]\n");
}

#[test]
fn a_workflow_command_is_one_line_whatever_it_holds() {
    let mut found = finding("x", "x");
    found.message = "100% wrong: a,\r\nb".to_owned();
    found.help = Some("do it".to_owned());
    let page = ReportedPage { file: "a,b:c%.md", text: "x", diagnostics: &[found] };
    let expected = "::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=2,title=invalid-json::\
                    100%25 wrong: a,%0D%0Ab%0Ado it\n";
    assert_eq!(Format::Github.render(&page, true), expected);
    assert!(whole(Format::Github).lines().all(|line| line.starts_with("::")));
}

#[test]
fn junit_is_well_formed_and_counts() {
    for (text, failures) in [
        (whole(Format::Junit), cases().iter().map(|case| case.diagnostics.len()).sum()),
        (ReportDocument::new(Format::Junit).end(&Summary::default()).into_owned(), 0),
    ] {
        assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        assert_is_nested(&text);
        assert_eq!(text.matches("<failure ").count(), failures);
        assert!(text.contains("<testcase "), "a report without a test counts as broken");
        assert!(!text.contains(|character: char| character < ' ' && character != '\n'));
    }
}

/// Every tag that opens is closed, in order, and no `&` or `<` stands for itself.
fn assert_is_nested(xml: &str) {
    let mut open = Vec::new();
    for part in xml.split('<').skip(2) {
        let (tag, text) = part.split_once('>').expect("a tag ends");
        let name = tag.split([' ', '/']).next().unwrap();
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if tag.ends_with('/') => {}
            None => open.push(name),
        }
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#"];
        let is_known = |at: usize| known.iter().any(|known| text[at..].starts_with(known));
        assert!(text.match_indices('&').all(|(at, _)| is_known(at)), "{text}");
    }
    assert_eq!(open, Vec::<&str>::new());
}

/// A name of a file that means something in every format.
const ODD_NAME: &str = "docs/a`b|c<d>;]:,%_\n\u{1b}[31m#@e.md";

#[test]
fn names_of_files_break_no_format() {
    let mut found = finding("x", "x");
    found.message = "found `|` and <b>, 100%\nof ]; it".to_owned();
    found.help = Some("a\nb".to_owned());
    let page = ReportedPage { file: ODD_NAME, text: "x", diagnostics: &[found] };
    for format in Format::value_variants() {
        let text = format.render(&page, false);
        assert!(!text.contains('\u{1b}'), "{format:?}: {text}");
        let lines = text.lines().count();
        match format {
            Format::Concise
            | Format::Pylint
            | Format::Github
            | Format::Azure
            | Format::Markdown
            | Format::JsonLines => {
                assert_eq!(lines, 1, "{format:?}: {text}");
            }
            Format::Json | Format::Gitlab | Format::Sarif | Format::Rdjson => {
                let _: Json = serde_json::from_str(&text).unwrap();
            }
            Format::Full | Format::Grouped | Format::Junit => assert!(!text.contains(ODD_NAME), "{format:?}: {text}"),
        }
    }
    let azure = "##vso[task.logissue type=error;sourcepath=docs/a`b|c<d>%3B%5D:,%AZP25_%0A\u{241b}[31m#@e.md;linenumber=1;\
                 columnnumber=1;code=invalid-json;]found `|` and <b>, 100%AZP25%0Aof ]; it\n";
    assert_eq!(Format::Azure.render(&page, false), azure);
    let row = Format::Markdown.render(&page, false);
    let cells: Vec<_> = pulldown_cmark::TextMergeStream::new(pulldown_cmark::Parser::new_ext(
        &format!("| | | |\n|-|-|-|\n{row}"),
        pulldown_cmark::Options::ENABLE_TABLES,
    ))
    .filter_map(|event| match event {
        pulldown_cmark::Event::Text(text) => Some(text.to_string()),
        _ => None,
    })
    .collect();
    assert!(cells.contains(&"docs/a`b|c<d>;]:,%_\u{240a}\u{241b}[31m#@e.md:1:1".to_owned()), "{cells:?}");
}

#[test]
fn pylint_is_what_jenkins_reads() {
    let line = regex::Regex::new(
        r"^(?<path>[^:]*):(?<line>\d+): \[(?<category>\D\d*)\((?<symbol>.*)\), .*?\] (?<message>.*)$",
    )
    .unwrap();
    for (case, text) in cases().iter().map(|case| (case, render(Format::Pylint, case))) {
        assert_eq!(text.lines().count(), case.diagnostics.len());
        for (written, found) in text.lines().zip(&case.diagnostics) {
            assert_eq!(&line.captures(written).unwrap()["symbol"], found.rule.name, "{written}");
        }
    }
}

#[test]
fn suggestions_of_rdjson_do_what_the_fixes_do() {
    let report: Json = serde_json::from_str(&whole(Format::Rdjson)).unwrap();
    assert_eq!(report["source"]["name"], "harkdown");
    let mut found = report["diagnostics"].as_array().unwrap().iter();
    for case in cases() {
        let offset = |at: &Json| {
            let number = |name: &str| at[name].as_u64().unwrap() as usize;
            LineIndex::new(&case.text).line_start(number("line") - 1, &case.text) as usize + number("column") - 1
        };
        let range = |it: &Json| offset(&it["start"])..offset(&it["end"]);
        for (shown, expected) in found.by_ref().take(case.diagnostics.len()).zip(&case.diagnostics) {
            assert!(["ERROR", "WARNING", "INFO"].contains(&shown["severity"].as_str().unwrap()));
            assert_eq!(range(&shown["location"]["range"]), expected.span.range());
            let Some(fix) = &expected.fix else {
                assert_eq!(shown.get("suggestions"), None);
                continue;
            };
            let suggestion = &shown["suggestions"][0];
            let mut text = case.text.clone();
            text.replace_range(range(&suggestion["range"]), suggestion["text"].as_str().unwrap());
            assert_eq!(text, fix.edits.apply(&case.text));
        }
    }
    let empty: Json = serde_json::from_str(&ReportDocument::new(Format::Rdjson).end(&Summary::default())).unwrap();
    assert_eq!(empty["diagnostics"], Json::Array(Vec::new()));
}

#[test]
fn a_summary_in_markdown_has_the_counts_below_its_table() {
    let summary = Summary { pages: 2, pages_with_findings: 1, errors: 3, fixable: 2, unshown: 1, ..Summary::default() };
    let text = ReportDocument::new(Format::Markdown).end(&summary).into_owned();
    assert_eq!(text, "### harkdown\n\n3 errors in 1 of 2 pages; 2 fixable with <code>--fix</code>; 1 not shown.\n");
    let clean = ReportDocument::new(Format::Markdown).end(&Summary { pages: 2, ..Summary::default() }).into_owned();
    assert_eq!(clean, "### harkdown\n\nno problems in 2 pages.\n");
}
