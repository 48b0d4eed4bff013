//! What a repair costs, against the texts and the bench that are named beside each number.

use harkdown::json;

use crate::golden;
use crate::properties::fixes::pages::{Notation, kinds};

/// The constants of the table of costs, each with the comment before it on one line.
fn costs() -> Vec<(String, String)> {
    let source = golden::read("src/json/repair/cost.rs");
    let (mut found, mut comment) = (Vec::new(), String::new());
    for line in source.lines() {
        if let Some(more) = line.strip_prefix("/// ") {
            comment = format!("{comment} {more}");
        } else if let Some(rest) = line.strip_prefix("pub(super) const ") {
            let name = rest.split(':').next().unwrap_or_default().to_owned();
            found.push((name, std::mem::take(&mut comment).trim().to_owned()));
        } else {
            comment.clear();
        }
    }
    found
}

/// What is between each second of some marks.
fn between(text: &str, mark: char) -> Vec<&str> {
    text.split(mark).skip(1).step_by(2).collect()
}

/// What holds for all costs, and is no mistake.
const MEASURES: [&str; 3] = ["MARGIN", "HABIT", "MOST"];

#[test]
fn every_cost_has_broken_texts_as_examples() {
    let costs = costs();
    assert!(costs.len() > 80, "the table is read: {}", costs.len());
    for (name, comment) in costs.iter().filter(|(name, _)| !MEASURES.contains(&name.as_str())) {
        let (examples, _) =
            comment.split_once("`: ").unwrap_or_else(|| panic!("{name} starts with examples: {comment}"));
        for example in between(&format!("{examples}`"), '`') {
            let text = example.replace("\\n", "\n").replace("\\t", "\t");
            assert!(json::read(&text, &json::Blind).is_err(), "{name}: {example}");
        }
    }
}

#[test]
fn the_rows_that_costs_name_are_in_the_bench() {
    let all = [Notation::Har, Notation::Curl, Notation::Http, Notation::Console].into_iter().flat_map(kinds);
    let rows: Vec<&str> = all.map(|kind| kind.name).collect();
    for (name, comment) in costs().iter().filter(|(name, _)| !MEASURES.contains(&name.as_str())) {
        let prose = comment.split('`').step_by(2).collect::<String>();
        let named = between(&prose, '*');
        for row in &named {
            assert!(rows.contains(row), "{name} names the row `{row}`, which the bench does not have");
        }
        assert_eq!(named.is_empty(), prose.ends_with("Moves no row."), "{name} says which rows it moves: {prose}");
    }
}
