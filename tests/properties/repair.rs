//! The two invariants of safe repairs, on bodies that are broken at random: the letters and digits stay, and what belongs
//! together stays together.

use std::collections::HashSet;

use harkdown::Diagnostic;
use harkdown::diagnostic::Applicability;
use harkdown::json::{self, Kind, Value};
use harkdown::lint;
use harkdown::rules::Settings;
use harkdown::text::Edit;
use proptest::prelude::*;

use crate::repair::{CODE, body, page};

/// A document whose names are all different, and whose names and texts are different words.
fn document() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("true".to_owned()),
        Just("null".to_owned()),
        (0_u32..99_999).prop_map(|number| number.to_string()),
        "v[a-z]{3}".prop_map(|word| format!("\"{word}\"")),
        "v[a-z]{2}, v[a-z]{2}".prop_map(|words| format!("\"{words}\"")),
    ];
    let value = leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::vec(inner, 0..4).prop_map(|items| {
                let members: Vec<String> = items.into_iter().map(|item| format!("\"KEY\": {item}")).collect();
                format!("{{{}}}", members.join(", "))
            }),
        ]
    });
    prop::collection::vec(value, 1..5).prop_map(|items| {
        let members: Vec<String> = items.into_iter().map(|item| format!("\"KEY\": {item}")).collect();
        let mut text = format!("{{{}}}", members.join(", "));
        let mut number = 0;
        while let Some(at) = text.find("KEY") {
            text.replace_range(at..at + 3, &format!("k{number}"));
            number += 1;
        }
        text
    })
}

/// What gets into a document by a slip, or by somebody who takes it for a program.
fn slip() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "", "", "", "\"", "'", ",", ":", "{", "}", "[", "]", ";", "=", " + ", " * ", " || ", "(", ")", "//", "/*",
        "*/", "#", "...", "\n", "\\", "0", "+", "-", "_", ".", "True", "new ", "“", "”", "x", " x ", "{{n}}", "\\\"",
        "\\'", "&&", "?",
    ])
}

/// Documents after a few slips, each at the edge of a token.
fn broken() -> impl Strategy<Value = String> {
    let slips = prop::collection::vec((any::<prop::sample::Index>(), 0_usize..2, slip()), 1..4);
    (document(), slips).prop_map(|(mut text, slips)| {
        for (index, taken, slip) in slips {
            let places: Vec<usize> =
                text.char_indices().filter(|(_, letter)| !letter.is_alphanumeric()).map(|(at, _)| at).collect();
            let Some(&at) = places.get(index.index(places.len().max(1))) else { continue };
            let end = if taken == 0 { at } else { at + text[at..].chars().next().map_or(0, char::len_utf8) };
            text.replace_range(at..end, slip);
        }
        text
    })
}

/// A broken document with code of a template in one of its strings.
fn templated() -> impl Strategy<Value = (String, &'static str)> {
    let code = prop::sample::select(CODE.to_vec());
    (broken(), any::<prop::sample::Index>(), code).prop_map(|(mut text, index, code)| {
        let places: Vec<usize> = text.match_indices("\"v").map(|(at, _)| at + 1).collect();
        if let Some(&at) = places.get(index.index(places.len().max(1))) {
            text.insert_str(at, code);
        }
        (text, code)
    })
}

fn words(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Whether an edit may change letters: a literal of another language, a comment that ends, the letter of an escape.
fn may_change_words(page: &str, edit: &Edit) -> bool {
    let old = edit.span.of(page).trim();
    let is_literal = matches!(old, "True" | "TRUE" | "False" | "FALSE" | "None" | "NULL" | "Null" | "nil");
    let is_closed = old.starts_with("/*") && old.ends_with("*/") || old.starts_with("<!--") && old.ends_with("-->");
    // A line of the body ends with `\n` in the page.
    let ends_line = (old.starts_with("//") || old.starts_with('#') || old.starts_with("\\n"))
        && (page[edit.span.end as usize..].starts_with("\\n") || page[edit.span.end as usize..].starts_with('"'));
    let is_escape = edit.text.trim_start_matches('\\').len() == 1 && edit.text.starts_with('\\');
    is_literal || is_closed || ends_line || is_escape
}

fn safe_edits(found: &[Diagnostic]) -> impl Iterator<Item = &Edit> {
    let fixes = found.iter().filter_map(|found| found.fix.as_ref());
    fixes.filter(|fix| fix.applicability == Applicability::Safe).flat_map(|fix| &fix.edits)
}

/// The names of a document's members.
fn names(value: &Value<'_>, found: &mut HashSet<String>) {
    match &value.kind {
        Kind::Object(members) => {
            for member in members {
                found.insert(member.key.decode().into_owned());
                names(&member.value, found);
            }
        }
        Kind::Array(elements) => elements.iter().for_each(|element| names(element, found)),
        _ => {}
    }
}

/// The words that are names for certain: in quotes, behind a bracket or comma and before a colon.
fn certain_names(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("\": ") {
        let Some(start) = text[..at].rfind('"') else { continue };
        let name = &text[start + 1..at];
        let before = text[..start].trim_end();
        let is_word = name.starts_with('k') && name.len() > 1 && name[1..].bytes().all(|byte| byte.is_ascii_digit());
        if is_word && before.ends_with(['{', ',']) && text.matches(&format!("\"{name}\"")).count() == 1 {
            found.push(name.to_owned());
        }
    }
    found
}

proptest! {
    #![proptest_config(super::config(192))]

    #[test]
    fn a_safe_repair_keeps_letters_and_digits(text in broken()) {
        let page = page(&text);
        let found = lint::check(&page, &Settings::default()).diagnostics;
        for edit in safe_edits(&found) {
            let (old, new) = (words(edit.span.of(&page)), words(&edit.text));
            prop_assert!(old == new || may_change_words(&page, edit), "{edit:?} of\n{text}");
        }
    }

    #[test]
    fn a_safe_repair_leaves_code_of_templates((text, code) in templated()) {
        let fixed = lint::fix(&page(&text), &Settings::default(), Applicability::Safe);
        let fixed = body(&fixed.text).unwrap_or_default();
        prop_assert_eq!(fixed.contains(code), text.contains(code), "{}\nbecame\n{}", text, fixed);
    }

    #[test]
    fn a_safe_repair_keeps_pairs(text in broken()) {
        let fixed = lint::fix(&page(&text), &Settings::default(), Applicability::Safe);
        let fixed = body(&fixed.text).unwrap_or_default();
        if fixed != text && let Ok(root) = json::parse(&fixed) {
            let mut kept = HashSet::new();
            names(&root, &mut kept);
            for name in certain_names(&text).into_iter().filter(|name| fixed.contains(&format!("\"{name}\""))) {
                prop_assert!(kept.contains(&name), "{name} is no name any more:\n{text}\n{fixed}");
            }
        }
    }

    #[test]
    fn a_safe_repair_leads_to_no_new_finding(text in broken()) {
        let page = page(&text);
        let before = lint::check(&page, &Settings::default()).diagnostics;
        let fixed = lint::fix(&page, &Settings::default(), Applicability::Safe);
        for found in &fixed.checked.diagnostics {
            prop_assert!(before.iter().any(|known| known.rule.name == found.rule.name), "{found:?}\n{text}\n{}", fixed.text);
        }
    }

    #[test]
    fn a_safe_repair_is_json_but_for_what_was_found_before(text in broken()) {
        let said = |found: &[Diagnostic]| found.iter().map(|found| found.message.clone()).collect::<Vec<_>>();
        let page = page(&text);
        let mut before = said(&lint::check(&page, &Settings::default()).diagnostics);
        let fixed = lint::fix(&page, &Settings::default(), Applicability::Safe);
        for message in said(&fixed.checked.diagnostics) {
            let known = before.iter().position(|known| *known == message);
            prop_assert!(known.is_some(), "{message}\n{text}\n{}", fixed.text);
            before.swap_remove(known.unwrap());
        }
        let is_json = body(&fixed.text).is_some_and(|fixed| fixed == text || json::parse(&fixed).is_ok());
        prop_assert!(is_json || !fixed.checked.diagnostics.is_empty(), "{text}\n{}", fixed.text);
    }
}
