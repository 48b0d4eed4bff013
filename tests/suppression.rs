//! Comments that hide findings: what they reach, and how they are written.

use harkdown::diagnostic::Applicability;
use harkdown::rules::Settings;
use harkdown::{Diagnostic, lint};
use proptest::prelude::*;

const BROKEN: &str = "{\"method\": \"GET\" \"url\": \"https://a.example/\"}";

fn rules(text: &str) -> Vec<&'static str> {
    lint::check(text, &Settings::default()).diagnostics.iter().map(|found| found.rule.name).collect()
}

fn block() -> String {
    format!("```har\n{BROKEN}\n```\n")
}

#[test]
fn a_comment_hides_what_is_in_the_next_block_alone() {
    let block = block();
    let comment = "<!-- harkdown-ignore invalid-json -->";
    assert_eq!(rules(&format!("{comment}\n\n{block}\n{block}")), ["invalid-json"]);
    assert_eq!(rules(&format!("{comment}\n{block}")), [""; 0]);
    assert_eq!(rules(&format!("{block}\n{comment}\n")), ["invalid-json", "unused-suppression"]);
    assert_eq!(rules(&format!("{comment}\n\nText.\n\n{block}")), ["unused-suppression", "invalid-json"]);
    let nested = block.replace('\n', "\n> ");
    assert_eq!(rules(&format!("> {comment}\n>\n> {nested}\n")), [""; 0]);
    assert_eq!(rules(&format!("> {comment}\n\n{block}")), ["unused-suppression", "invalid-json"], "its quote ends");
}

#[test]
fn what_a_reader_of_messages_finds_is_hidden_and_missed_as_all_else() {
    let comment = "<!-- harkdown-ignore malformed-message -->";
    let block = |line: &str| format!("{comment}\n\n```http\nGET / HTTP/1.1\nHost: a.example\n{line}```\n");
    assert_eq!(rules(&block("odd\n")), [""; 0]);
    assert_eq!(rules(&block("")), ["unused-suppression"]);
}

#[test]
fn a_range_hides_what_lies_between_its_ends() {
    let block = block();
    let (start, end) = ("<!-- harkdown-ignore-start invalid-json -->", "<!-- harkdown-ignore-end invalid-json -->");
    assert_eq!(rules(&format!("{start}\n\n{block}\n{block}\n{end}\n\n{block}")), ["invalid-json"]);
    assert_eq!(rules(&format!("{start}\n\n{block}\n")), ["invalid-suppression"]);
    let other = "<!-- harkdown-ignore-end duplicate-key -->";
    assert_eq!(rules(&format!("{start}\n\n{block}\n{other}\n\n{block}\n{end}\n")), ["invalid-suppression"]);
}

#[test]
fn a_comment_in_code_or_in_another_comment_is_text() {
    let block = block();
    for page in [
        format!("```html\n<!-- harkdown-ignore-file invalid-json -->\n```\n\n{block}"),
        format!("`<!-- harkdown-ignore-file invalid-json -->`\n\n{block}"),
        format!("    <!-- harkdown-ignore-file invalid-json -->\n\n{block}"),
    ] {
        assert_eq!(rules(&page), ["invalid-json"], "{page}");
    }
}

#[test]
fn a_rule_that_is_not_looked_for_is_never_called_unused() {
    let page = "<!-- harkdown-ignore invalid-json -->\n\nText.\n";
    let settings = Settings { ignore: vec!["invalid-json".to_owned()], ..Settings::default() };
    assert!(lint::check(page, &settings).diagnostics.is_empty());
    let settings = Settings { select: Some(vec!["unused-suppression".to_owned()]), ..Settings::default() };
    assert!(lint::check(page, &settings).diagnostics.is_empty());
}

#[test]
fn a_hidden_error_is_not_fixed_and_gives_no_request() {
    let page = format!("<!-- harkdown-ignore invalid-json -->\n\n{}", block());
    let fixed = lint::fix(&page, &Settings::default(), Applicability::Unsafe);
    assert_eq!((fixed.text, fixed.applied), (page.clone(), 0));
    assert!(lint::check(&page, &Settings::default()).blocks[0].requests.is_empty());
}

/// Pages with mistakes where comments are hard to place.
fn hard_pages() -> Vec<String> {
    let block = block();
    let indented = |by: &str| block.trim_end().replace('\n', &format!("\n{by}"));
    vec![
        block.clone(),
        format!("\u{feff}{block}"),
        format!("---\ntitle: x\n---\n{block}"),
        format!("---\ntitle: [\n---\n\n{block}"),
        format!("Text\n{block}text\n"),
        format!("- {}\n- {}\n", indented("  "), indented("  ")),
        format!("10. a\n    - {}\n", indented("      ")),
        format!("> > {}\n", indented("> > ")),
        format!("> - a\n>\n>   {}\n>\n> b\n", indented(">   ")),
        format!("- > {}\n", indented("  > ")),
        format!("<div>\n{block}</div>\n"),
        format!("[^1]: Note\n\n    {}\n", indented("    ")),
        format!("   {}\n", indented("   ")),
        format!("```har\n{BROKEN}\n"),
        format!("```har\n{BROKEN}\n      ```\n\n{block}"),
        format!("- a\n\n  ~~~~har\n  {BROKEN}\n"),
        block.replace('\n', "\r\n"),
        format!("> {}\r\n", indented("> ").replace('\n', "\r\n")),
        format!("<!-- harkdown-ignore unknown-field -->\n{block}"),
        format!("<!-- harkdown-ignore-file unknown-field -->\n---\ntitle: x\n---\n{block}"),
        format!("1. x\n\t```har\n\t{BROKEN}\n\t```\n"),
        format!("{}{}", block.repeat(70), "x\n```har\n{\n```\n"),
    ]
}

#[test]
fn comments_are_written_so_that_nothing_is_left_and_only_once() {
    for page in hard_pages() {
        let before = lint::check(&page, &Settings::default());
        let (once, hidden) = lint::hide(&page, &Settings::default());
        let after = lint::check(&once, &Settings::default());
        let left: Vec<_> =
            after.diagnostics.iter().filter(|found| !found.rule.name.ends_with("-suppression")).collect();
        assert!(left.is_empty() && hidden > 0, "{page}\n---\n{once}\n{left:?}");
        assert_eq!(lint::hide(&once, &Settings::default()), (once.clone(), 0));
        assert_eq!(before.blocks.len(), after.blocks.len(), "{page}\n---\n{once}");
        let fixed = lint::fix(&once, &Settings::default(), Applicability::Safe).text;
        let (again, _) = lint::hide(&fixed, &Settings::default());
        assert_eq!(again, fixed, "removing what is unused uncovers nothing");
    }
}

#[test]
fn comments_go_when_the_mistakes_are_gone() {
    // Without a comment before it, what stands between two lines would be front matter.
    let keeps_front_matter_away = |page: &String| page.starts_with("<!-- harkdown-ignore-file");
    for page in hard_pages().into_iter().filter(|page| !keeps_front_matter_away(page)) {
        let right = page.replace("\"GET\" \"url\"", "\"GET\", \"url\"");
        let with_comments = lint::hide(&page, &Settings::default()).0;
        let repaired = with_comments.replace("\"GET\" \"url\"", "\"GET\", \"url\"");
        let tidied = lint::fix(&repaired, &Settings::default(), Applicability::Safe).text;
        let left = rules(&tidied);
        assert!(!left.contains(&"unused-suppression"), "{repaired}\n---\n{tidied}");
        assert_eq!(
            lint::check(&tidied, &Settings::default()).blocks.len(),
            lint::check(&right, &Settings::default()).blocks.len(),
            "{tidied}"
        );
    }
}

#[test]
fn names_join_the_comment_that_is_there() {
    let page = format!("<!-- harkdown-ignore unknown-field: a reason -->\n\n{}", block());
    let (text, hidden) = lint::hide(&page, &Settings::default());
    assert_eq!((text, hidden), (page.replace("unknown-field:", "unknown-field, invalid-json:"), 1));
}

#[test]
fn many_comments_take_time_in_proportion() {
    let comment = "<!-- harkdown-ignore-start invalid-json -->\n\n<!-- harkdown-ignore x -->\n\n<div><!--\n\n";
    let start = std::time::Instant::now();
    let _ = lint::check(&comment.repeat(3_000), &Settings::default());
    let _ = lint::check(&"<!-- harkdown-ignore".repeat(20_000), &Settings::default());
    let _ = lint::check(&"- <!-- harkdown-ignore-end a -->\n".repeat(5_000), &Settings::default());
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn unused_comments_go_all_at_once() {
    let page = |comment: &str| {
        let part = |number: usize| format!("{comment}Text {number}.\n\n");
        format!("# A\n\n{}", (0..500).map(part).collect::<String>())
    };
    let fixed = lint::fix(&page("<!-- harkdown-ignore plain-http -->\n\n"), &Settings::default(), Applicability::Safe);
    assert_eq!(fixed.text, page(""));
    // One whose line keeps two paragraphs apart stays, and the others go.
    let kept = "One\n<!-- harkdown-ignore plain-http -->Two\n";
    let text = page("<!-- harkdown-ignore plain-http -->\n\n") + kept;
    let fixed = lint::fix(&text, &Settings::default(), Applicability::Safe);
    assert_eq!(fixed.text, page("") + kept);
}

/// Pieces that pages are made of, to be put together in any order.
const PIECES: [&str; 24] = [
    "```har\n{\"method\": \"GET\" \"url\": \"https://a.example/\"}\n```\n",
    "```har\n{\"method\": \"GET\", \"url\": \"https://a.example/\", \"x\": 1}\n```\n",
    "  ~~~har\n  {\"method\": \"GET\", \"method\": \"GET\"}\n  ~~~\n",
    "```har\n{\"method\": \n",
    "```\n",
    "> ",
    ">\n",
    "- ",
    "   1. ",
    "    ",
    "\t",
    "\n",
    "\r\n",
    "text ",
    "# Heading\n",
    "| a |\n|---|\n| b |\n",
    "<div>",
    "</div>\n\n",
    "[^1]: ",
    "---\n",
    "<!-- harkdown-ignore invalid-json -->",
    "<!-- harkdown-ignore-file unknown-field -->\n",
    "<!-- harkdown-ignore-start duplicate-key, invalid-json: why -->\n",
    "<!-- harkdown-ignore-end -->\n",
];

proptest! {
    #![proptest_config(crate::properties::config(400))]

    #[test]
    fn any_page_is_adopted_once(pieces in proptest::collection::vec(0..PIECES.len(), 0..16)) {
        let page: String = pieces.iter().map(|&piece| PIECES[piece]).collect();
        let (once, _) = lint::hide(&page, &Settings::default());
        let (twice, hidden) = lint::hide(&once, &Settings::default());
        prop_assert_eq!((&twice, hidden), (&once, 0));
        for applicability in [Applicability::Safe, Applicability::Unsafe] {
            let fixed = lint::fix(&once, &Settings::default(), applicability).text;
            let again = lint::fix(&fixed, &Settings::default(), applicability);
            prop_assert_eq!(&again.text, &fixed);
        }
    }

    #[test]
    fn a_comment_that_hides_nothing_can_go(pieces in proptest::collection::vec(0..PIECES.len(), 0..16)) {
        for (before, page, after) in without_unused(&pieces.iter().map(|&piece| PIECES[piece]).collect::<String>()) {
            prop_assert_eq!(after, before, "{:?}", page);
        }
    }
}

/// The findings of a page, and for each safe fix of an unused comment the fixed page and its findings; all without
/// those that speak of comments.
fn without_unused(page: &str) -> Vec<(Vec<&'static str>, String, Vec<&'static str>)> {
    let others = |found: &[Diagnostic]| {
        let mut rules: Vec<_> = found.iter().map(|found| found.rule.name).collect();
        rules.retain(|rule| !rule.ends_with("-suppression"));
        rules.sort_unstable();
        rules
    };
    let found = lint::check(page, &Settings::default()).diagnostics;
    let unused = found.iter().filter(|found| found.rule.name == "unused-suppression");
    let fixes = unused.filter_map(|found| found.fix.as_ref());
    let safe = fixes.filter(|fix| fix.applicability == Applicability::Safe);
    let fixed = safe.map(|fix| fix.edits.apply(page));
    let check = |page: String| {
        let left = lint::check(&page, &Settings::default()).diagnostics;
        (others(&found), page, others(&left))
    };
    fixed.map(check).collect()
}

#[test]
fn a_comment_whose_empty_line_would_end_html_is_left_to_the_author() {
    let cut = "- ---\n```har\n{\"method\": \n";
    let unused = "<!-- harkdown-ignore-file unknown-field -->";
    let html = format!("<div><!-- harkdown-ignore invalid-json -->\n{unused}\n{cut}");
    assert_eq!(rules(&html), ["unused-suppression", "unclosed-fence"]);
    assert!(without_unused(&html).is_empty(), "its fix is unsafe");
    let apart = format!("Text.\n{unused}\n\n{cut}");
    let [(before, _, after)] = without_unused(&apart).try_into().unwrap();
    assert_eq!(before, after);
}
