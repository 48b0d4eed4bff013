//! The two pages that the project began with: what is wrong in them, and what becomes of them.

use harkdown::diagnostic::{Applicability, Severity};
use harkdown::har::Request;
use harkdown::rules::Settings;
use harkdown::text::{Edit, Span};
use harkdown::{Diagnostic, lint};

use crate::golden;

const PAGES: [&str; 2] = ["digital-ocean", "twitch"];

fn raw(page: &str) -> String {
    golden::read(format!("tests/pages/{page}.md"))
}

fn repaired(page: &str) -> String {
    golden::read(format!("docs/providers/{page}.md"))
}

fn errors(text: &str) -> Vec<Diagnostic> {
    let found = lint::check(text, &Settings::default()).diagnostics;
    found.into_iter().filter(|found| found.severity == Severity::Error).collect()
}

fn fix(text: &str) -> lint::Fixed {
    lint::fix(text, &Settings::default(), Applicability::Safe)
}

/// The one place at which `needle` stands.
fn place(text: &str, needle: &str) -> u32 {
    assert_eq!(text.matches(needle).count(), 1, "`{needle}` stands once on the page");
    text.find(needle).expect("it was just counted") as u32
}

#[test]
fn each_page_has_exactly_two_errors() {
    for page in PAGES {
        let text = raw(page);
        let all = lint::check(&text, &Settings::default()).diagnostics;
        assert_eq!(errors(&text).len(), 2, "{page}");
        assert_eq!(all.len(), 2, "{page}: nothing else is reported");
        assert!(all.iter().all(|found| found.rule.name == "invalid-json" && found.block == Some(1)), "{page}");
        assert!(all.iter().all(|found| found.layers == ["har", "postData.text"]), "{page}");
    }
}

#[test]
fn the_comma_is_reported_at_its_byte() {
    for page in PAGES {
        let text = raw(page);
        let comma = place(&text, r#"\"client_id\","#) + r#"\"client_id\""#.len() as u32;
        let span = Span::new(comma, comma + 1);
        let found = &errors(&text)[0];
        assert_eq!((found.span, span.of(&text)), (span, ","), "{page}");
        let fix = found.fix.as_ref().expect("the comma can be repaired");
        assert_eq!(fix.applicability, Applicability::Safe, "{page}");
        assert_eq!(*fix.edits, [Edit::replace(span, ":")], "{page}");
    }
}

#[test]
fn the_cut_off_body_is_one_finding() {
    for page in PAGES {
        let text = raw(page);
        let end = place(&text, "});}\"") + "});}".len() as u32;
        let found = &errors(&text)[1];
        assert_eq!(found.span, Span::empty(end), "{page}");
        let fix = found.fix.as_ref().expect("the body can be closed");
        assert_eq!(fix.applicability, Applicability::Safe, "{page}");
        assert_eq!(*fix.edits, [Edit::insert(end, r#"\" } } }"#)], "{page}");
    }
}

#[test]
fn the_cut_off_body_names_the_string_and_the_three_objects() {
    for page in PAGES {
        let text = raw(page);
        let openers = [
            place(&text, r#"\"function(accessToken"#),
            place(&text, r#"{ \"fetchUserProfile"#),
            place(&text, r#"{ \"client_id"#),
            place(&text, r#"{ \"name\": "#),
        ];
        let labels: Vec<u32> = errors(&text)[1].labels.iter().map(|label| label.span.start).collect();
        assert_eq!(labels, openers, "{page}");
    }
}

#[test]
fn fixing_gives_the_pages_of_the_manual() {
    for page in PAGES {
        let fixed = fix(&raw(page));
        assert_eq!(fixed.applied, 2, "{page}");
        golden::assert_golden(&format!("docs/providers/{page}.md"), &fixed.text);
    }
}

#[test]
fn fixed_pages_are_clean_and_stay_as_they_are() {
    for page in PAGES {
        let text = repaired(page);
        let again = fix(&text);
        assert_eq!((again.text.as_str(), again.applied), (text.as_str(), 0), "{page}");
        assert!(again.checked.diagnostics.is_empty(), "{page}");
    }
}

#[test]
fn every_layer_of_a_fixed_page_parses() {
    for page in PAGES {
        let checked = lint::check(&repaired(page), &Settings::default());
        let [block] = checked.blocks.as_slice() else { panic!("{page} has one block") };
        let [request] = block.requests.as_slice() else { panic!("{page} documents one request") };
        let options = &body(request)["options"];
        assert!(options["client_id"].as_str().is_some_and(|id| id.starts_with("YOUR-")), "{page}");
        let script = options["scripts"]["fetchUserProfile"].as_str().expect("the script is a string");
        assert!(script.starts_with("function(accessToken, ctx, cb)") && script.ends_with('}'), "{page}");
        harkdown::script::check(script).unwrap_or_else(|finding| panic!("{page}: {}", finding.message));
    }
}

fn body(request: &Request) -> serde_json::Value {
    assert_eq!((request.method.as_str(), request.headers.len()), ("POST", 1));
    assert_eq!(request.url, "https://YOURACCOUNT.auth0.com/api/v2/connections");
    let text = request.post_data.as_ref().and_then(|body| body.text.as_deref()).expect("there is a body");
    serde_json::from_str(text).expect("the body is JSON")
}

#[test]
fn only_the_bytes_at_fault_change() {
    for page in PAGES {
        let (before, after) = (raw(page).into_bytes(), repaired(page).into_bytes());
        let comma = before.iter().zip(&after).position(|(old, new)| old != new).expect("something changed");
        assert_eq!((before[comma], after[comma]), (b',', b':'), "{page}");
        let same_start =
            before[comma + 1..].iter().zip(&after[comma + 1..]).take_while(|(old, new)| old == new).count();
        let inserted = comma + 1 + same_start..comma + 1 + same_start + after.len() - before.len();
        assert_eq!(after[inserted.clone()], *br#"\" } } }"#, "{page}");
        assert_eq!(before[inserted.start..], after[inserted.end..], "{page}");
    }
}
