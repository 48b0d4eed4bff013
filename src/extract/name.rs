//! What fields are called: by what the pages themselves suggest.

use std::collections::HashSet;

use super::model::{AtomKind, CallPiece, Hole, HoleKind, PageGroup, TemplatePart};

/// What templates see beside fields, and words of their language.
const TAKEN: [&str; 24] = [
    "slug", "record", "records", "loop", "true", "false", "none", "null", "and", "or", "not", "in", "is", "if", "else",
    "for", "set", "har", "block", "include", "raw", "filter", "range", "throw",
];

/// Words that are before everything, and so name nothing.
const SMALL: [&str; 52] = [
    "about", "after", "all", "also", "and", "any", "are", "before", "between", "but", "can", "each", "every", "for",
    "from", "had", "has", "have", "her", "his", "how", "into", "its", "may", "more", "most", "must", "not", "now",
    "only", "our", "over", "per", "some", "such", "than", "that", "the", "their", "then", "these", "this", "those",
    "under", "via", "was", "were", "which", "who", "will", "with", "your",
];

/// Whether a word names nothing that is after it.
pub(super) fn is_small(word: &str) -> bool {
    SMALL.contains(&word.trim().to_lowercase().as_str())
}

/// Which suggestion counts where a field has several: the lowest.
pub(super) fn rank(hole: &Hole) -> u8 {
    if hole.hint.cell.is_some() {
        return 0;
    }
    match (hole.hint.atom, &hole.hint.row) {
        (Some(AtomKind::Text | AtomKind::Script | AtomKind::Json), _) => 0,
        (Some(AtomKind::Link), _) => 3,
        (Some(AtomKind::Code), _) => 4,
        (None, Some(row)) if row.starts_with('#') => 2,
        (None, Some(_)) => {
            if hole.hint.is_whole {
                1
            } else {
                4
            }
        }
        (None, None) if hole.kind == HoleKind::OptionalLines => 6,
        (None, None) => 5,
    }
}

/// What a hole could be called, the best first.
pub(super) fn candidates(hole: &Hole) -> Vec<Vec<String>> {
    let hint = &hole.hint;
    let words = |words: &[&str]| words.iter().map(|word| vec![(*word).to_owned()]).collect::<Vec<_>>();
    if let Some(cell) =
        hint.cell.as_deref().map(|cell| identifier(&cell.to_lowercase(), 2)).filter(|cell| !cell.is_empty())
    {
        return vec![vec![cell]];
    }
    let before = hint.before.as_deref().map(|word| identifier(word, 1)).filter(|word| !word.is_empty());
    match (hint.atom, &hint.row) {
        (Some(AtomKind::Script), _) => of_path(&hint.path, 2),
        (Some(AtomKind::Text | AtomKind::Json), _) => of_path(&hint.path, 1),
        (Some(AtomKind::Link), _) => {
            let own = hint.path.last().map(|text| identifier(text, 3)).filter(|own| !own.is_empty());
            own.map(|own| vec![format!("{own}_link")]).into_iter().chain(words(&["link"])).collect()
        }
        (Some(AtomKind::Code), _) => before.map(|word| vec![word]).into_iter().chain(words(&["code"])).collect(),
        (None, Some(row)) if row.starts_with('#') => match (hint.is_whole, row.len()) {
            (true, 1) => words(&["title", "heading"]),
            (true, _) => words(&["heading"]),
            _ => words(&["name", "title", "label"]),
        },
        (None, Some(row)) if hint.is_whole => vec![vec![identifier(row, 4)]],
        (None, _) if hole.kind == HoleKind::OptionalLines => words(&["text"]),
        (None, _) => {
            before.map(|word| vec![word]).into_iter().chain(words(&[hint.name.as_deref().unwrap_or("text")])).collect()
        }
    }
}

/// A path by its last name, by its last two, in full.
fn of_path(path: &[String], least: usize) -> Vec<Vec<String>> {
    let names: Vec<String> = path.iter().map(|name| identifier(name, 6)).filter(|name| !name.is_empty()).collect();
    let mut found: Vec<Vec<String>> = Vec::new();
    for len in least..=2.min(names.len()) {
        found.push(names[names.len() - len..].to_vec());
    }
    found.push(vec![if names.is_empty() { "value".to_owned() } else { names.join("_") }]);
    found
}

/// What a part that some pages have is called; with `is_negative`, what pages without it have.
pub(super) fn flag(group: &PageGroup, is_negative: bool) -> String {
    let words = |line: &str| identifier(line.trim_start_matches(|character: char| !character.is_alphabetic()), 3);
    let of_text = |text: &str| text.lines().map(words).find(|words| !words.is_empty());
    let text = group.parts.iter().find_map(|part| match part {
        TemplatePart::Literal(text) => of_text(text),
        TemplatePart::Call(pieces) => pieces.iter().find_map(|piece| match piece {
            CallPiece::Code(code) => of_text(code),
            _ => None,
        }),
        _ => None,
    });
    let with = if is_negative { "without" } else { "with" };
    format!("{with}_{}", text.unwrap_or_else(|| "part".to_owned()))
}

/// The first words of a text as one identifier; empty where it has none.
pub(super) fn identifier(text: &str, most: usize) -> String {
    // A name that is typed by hand; the words at its start tell what it is.
    const LONGEST: usize = 40;
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let words = text.split(|character: char| !is_part(character)).filter(|word| !word.is_empty()).take(most);
    let joined = words.collect::<Vec<_>>().join("_");
    let joined: String = joined.chars().take(LONGEST).collect();
    // Prose and headings are sentences; names of fields keep their case.
    let joined = if text.contains(' ') { joined.to_lowercase() } else { joined };
    if joined.starts_with(|first: char| first.is_ascii_digit()) { format!("n{joined}") } else { joined }
}

/// The name of the files of a page's record.
pub(super) fn of_file(slug: &str) -> String {
    let kept =
        |character: char| if character == '/' || character == '\\' || character.is_control() { '-' } else { character };
    let name: String = slug.chars().map(kept).collect();
    name.strip_prefix('.').map_or(name.clone(), |rest| format!("_{rest}"))
}

/// Gives names that are not taken.
#[derive(Debug, Default)]
pub(super) struct Namer {
    taken: HashSet<Vec<String>>,
    /// What loops call their things, each of its own.
    variables: HashSet<Vec<String>>,
    tables: HashSet<String>,
}

impl Namer {
    /// The first candidate that is free, or the last one with a number.
    pub(super) fn name(&mut self, candidates: &[Vec<String>]) -> Vec<String> {
        let free = candidates.iter().find(|name| self.is_free(name)).cloned();
        let name = free.unwrap_or_else(|| {
            let last = candidates.last().cloned().unwrap_or_else(|| vec!["value".to_owned()]);
            let numbered = |number: usize| {
                let mut name = last.clone();
                if let Some(word) = name.last_mut() {
                    word.extend(["_", &number.to_string()]);
                }
                name
            };
            let most = self.taken.len() + TAKEN.len() + 3;
            (2..most).map(numbered).find(|name| self.is_free(name)).expect("there are more numbers than names")
        });
        if name.len() > 1 {
            self.tables.insert(name[0].clone());
        }
        self.taken.insert(name.clone());
        name
    }

    /// The same for what a loop calls each thing; other loops may call theirs so, too.
    pub(super) fn variable(&mut self, candidates: &[Vec<String>]) -> String {
        let again = candidates.iter().find(|name| self.is_free(name) || self.variables.contains(*name));
        let name = if let Some(name) = again.filter(|name| self.variables.contains(*name)) {
            name.clone()
        } else {
            self.name(candidates)
        };
        self.variables.insert(name.clone());
        name.concat()
    }

    fn is_free(&self, name: &[String]) -> bool {
        let is_clear = match name {
            [word] => !TAKEN.contains(&word.as_str()) && !self.tables.contains(word),
            _ => !self.taken.contains(&name[..1]) && !TAKEN.contains(&name[0].as_str()),
        };
        is_clear && !self.taken.contains(name)
    }
}

/// One of many: what each item of a list is called.
pub(super) fn singular(plural: &str) -> Option<String> {
    if ["us", "ss", "is"].iter().any(|end| plural.ends_with(end)) {
        return None;
    }
    let one = plural.strip_suffix("ies").map(|stem| format!("{stem}y"));
    one.or_else(|| plural.strip_suffix('s').filter(|one| one.len() > 2).map(str::to_owned))
}
