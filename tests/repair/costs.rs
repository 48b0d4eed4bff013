//! What a repair costs, against the texts and the bench that are named beside each number.

use harkdown::json;

use crate::golden;
use crate::properties::fixes::pages::{Notation, kinds};

/// The constants of the table of costs, each with the comment before it on one line.
fn costs() -> Vec<(String, String)> {
    let source = golden::read("src/json/repair/cost.rs");
    let (_, table) = source.split_once("\ncosts! {\n").unwrap();
    let (mut found, mut comment) = (Vec::new(), String::new());
    for line in table.lines() {
        if let Some(more) = line.strip_prefix("    /// ") {
            comment = format!("{comment} {more}");
        } else if let Some((name, _)) = line.trim().split_once(" = ") {
            found.push((name.to_owned(), std::mem::take(&mut comment).trim().to_owned()));
        }
    }
    found
}

/// What is between each second of some marks.
fn between(text: &str, mark: char) -> Vec<&str> {
    text.split(mark).skip(1).step_by(2).collect()
}

#[test]
fn every_cost_has_broken_texts_as_examples() {
    let costs = costs();
    assert!(costs.len() > 80, "the table is read: {}", costs.len());
    for (name, comment) in &costs {
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
    for (name, comment) in &costs() {
        let prose = comment.split('`').step_by(2).collect::<String>();
        let named = between(&prose, '*');
        for row in &named {
            assert!(rows.contains(row), "{name} names the row `{row}`, which the bench does not have");
        }
        assert_eq!(named.is_empty(), prose.ends_with("Moves no row."), "{name} says which rows it moves: {prose}");
    }
}
