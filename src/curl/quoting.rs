//! What a text without its right quotes was meant to be: which `$` is a variable, and where a URL ends.

use std::ops::Range;

/// What the dollar signs of a text are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dollars {
    /// There is none that the shell takes for anything.
    None,
    /// Variables of the shell.
    Variables,
    /// Letters of the text, which the shell must not take for variables: `?$top=`, `"$set":`, `$100`.
    Letters,
    /// Both, or no one can say.
    Unclear,
}

/// What the dollar signs of a text are; in a body a digit after one makes it a price.
#[must_use]
pub(crate) fn dollars(text: &str, is_body: bool) -> Dollars {
    let (mut variables, mut letters) = (false, false);
    for (at, _) in text.match_indices('$') {
        let (before, rest) = (&text[..at], &text[at + 1..]);
        let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_';
        let name = &rest[..rest.find(|it: char| !is_name(it)).unwrap_or(rest.len())];
        let after = &rest[name.len()..];
        let is_parameter = (before.ends_with(['?', '&']) || before.ends_with("&amp;")) && after.starts_with('=');
        let is_key =
            before.ends_with('"') && after.strip_prefix('"').is_some_and(|it| it.trim_start().starts_with(':'));
        if before.ends_with('\\') {
            return Dollars::Unclear;
        }
        if is_body && is_declared(text, name) {
            letters = true;
            continue;
        }
        match name.chars().next() {
            None => variables |= rest.starts_with(['{', '(']),
            // `"$1"` may be an argument of a script.
            Some(first) if first.is_ascii_digit() => {
                if !is_body || before.ends_with('"') && after.starts_with('"') && name.len() == 1 {
                    return Dollars::Unclear;
                }
                letters = true;
            }
            // A variable may be the name of a parameter, and most of those are shouted.
            Some(_) if is_parameter || is_key => {
                if !name.starts_with(|it: char| it.is_ascii_lowercase()) {
                    return Dollars::Unclear;
                }
                letters = true;
            }
            Some(_) => variables = true,
        }
    }
    match (variables, letters) {
        (false, false) => Dollars::None,
        (true, false) => Dollars::Variables,
        (false, true) => Dollars::Letters,
        (true, true) => Dollars::Unclear,
    }
}

/// Whether a text declares a name as GraphQL does: `query($id: ID!)`.
fn is_declared(text: &str, name: &str) -> bool {
    let is_type = |rest: &str| rest.trim_start().starts_with(|it: char| it.is_ascii_uppercase() || it == '[');
    name.starts_with(|it: char| it.is_ascii_lowercase())
        && text
            .match_indices(name)
            .any(|(at, _)| text[..at].ends_with('$') && text[at + name.len()..].strip_prefix(':').is_some_and(is_type))
}

/// Where single quotes of a text are closed and opened again around something that the shell expands: `'$NAME'`,
/// `'"$NAME"'`, `'$(date)'`. Those quotes are meant.
#[must_use]
pub(crate) fn splices(inner: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in inner.match_indices('\'') {
        if found.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let rest = &inner[at + 1..];
        let quoted = rest.strip_prefix('"');
        let expansion = quoted.unwrap_or(rest);
        let Some(len) = expansion_len(expansion) else { continue };
        let closing = if quoted.is_some() { "\"'" } else { "'" };
        if expansion[len..].starts_with(closing) {
            let start = inner.len() - expansion.len();
            found.push(at..start + len + closing.len());
        }
    }
    found
}

/// Whether a quote at a place of a text is right before or after a variable or a command: its other half may be missing.
#[must_use]
pub(crate) fn touches_variable(text: &str, at: usize) -> bool {
    let (before, after) = (&text[..at], &text[at + 1..]);
    let opens = |text: &str| text.starts_with('`') || expansion_len(text).is_some();
    let before = before.strip_suffix('"').filter(|before| before.contains('$')).unwrap_or(before);
    let named = before.trim_end_matches(|it: char| it.is_ascii_alphanumeric() || it == '_');
    opens(after)
        || after.strip_prefix('"').is_some_and(opens)
        || named.ends_with('$')
        || before.ends_with('}') && before.contains("${")
        || before.ends_with(')') && before.contains("$(")
        || before.ends_with('`')
}

/// The length of the variable or the command that a text starts with.
fn expansion_len(text: &str) -> Option<usize> {
    if let Some(rest) = text.strip_prefix('`') {
        return rest.find('`').map(|end| end + 2);
    }
    let rest = text.strip_prefix('$')?;
    let nested = |open: char, close: char| {
        let mut depth = 0_usize;
        rest.char_indices().find_map(|(at, it)| {
            depth = if it == open { depth + 1 } else { depth.saturating_sub(usize::from(it == close)) };
            (depth == 0).then_some(at + 2)
        })
    };
    match rest.chars().next()? {
        '{' => nested('{', '}'),
        '(' => nested('(', ')'),
        first if first.is_ascii_alphabetic() || first == '_' => {
            Some(1 + rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '_').unwrap_or(rest.len()))
        }
        first if first.is_ascii_digit() || "@*?#".contains(first) => Some(2),
        _ => None,
    }
}

/// What pages run after curl without a blank before it.
const PROGRAMS: &[&str] = &[
    "awk", "cat", "curl", "do", "done", "echo", "fi", "grep", "head", "jq", "less", "more", "printf", "python",
    "python3", "sed", "tail", "tee", "wc", "xmllint",
];

/// Whether a URL without quotes certainly ends before `rest`: what follows on its line is nothing, an option or another
/// command, and no pair of a query.
#[must_use]
pub(crate) fn ends_url(rest: &str) -> bool {
    // What is further away is of something else; a line may have many URLs, each of which looks ahead.
    const LONGEST: usize = 2_000;
    let line = rest[..rest.floor_char_boundary(LONGEST)].lines().next().unwrap_or_default();
    if pair(line).is_some() {
        return false;
    }
    let ends = |text: &str| text.is_empty() || text.starts_with([' ', '\t', '\\']);
    let ends_after = |sign: &str| {
        let after = sign.trim_start_matches(|it| sign.starts_with(it));
        let program = after.split([' ', '\t', ';', '|']).next().unwrap_or_default();
        sign.len() - after.len() <= 2 && (ends(after) || PROGRAMS.contains(&program))
    };
    if line.starts_with('>') {
        let file = line.trim_start_matches('>');
        return line.len() - file.len() <= 2 && !file.starts_with(|it: char| it == '=' || it.is_ascii_digit());
    }
    if line.starts_with([';', '|', '&']) {
        return ends_after(line) && (!line.starts_with('&') || line.starts_with("&&"));
    }
    let next = line.trim_start_matches([' ', '\t']);
    let word = next.split([' ', '\t']).next().unwrap_or_default();
    let is_pair = |text: &str| {
        let name = text.trim_start_matches(['&', ' ', '\t']);
        let rest = name.trim_start_matches(|it: char| it.is_ascii_alphanumeric() || it == '_');
        rest.len() < name.len() && rest.starts_with('=')
    };
    let continued = || {
        let next = rest[line.len()..].trim_start();
        !next.starts_with(char::is_alphanumeric) || next.starts_with("http")
    };
    match word.chars().next() {
        Some('\\') if word.len() == 1 => continued(),
        None | Some(')' | '`' | '#' | '\\') => true,
        _ if next.len() == line.len() => false,
        Some('-') => word.len() > 1,
        Some('^') => word.len() == 1,
        Some('|' | ';') => !word.contains(['=', '&']),
        Some('&') => ends_after(word) && !is_pair(next),
        Some('>' | '<') => !word[1..].starts_with('='),
        Some(digit) if digit.is_ascii_digit() => word[1..].starts_with('>'),
        _ => word.contains("://"),
    }
}

/// Where the first pair of a query is in a line of a command, outside quotes and other URLs: the sign before its name.
#[must_use]
pub(crate) fn pair(line: &str) -> Option<usize> {
    let mut quote = None;
    let mut is_in_url = false;
    for (at, letter) in line.char_indices() {
        if let Some(open) = quote {
            quote = Some(open).filter(|open| *open != letter);
            continue;
        }
        match letter {
            '\'' | '"' => quote = Some(letter),
            ' ' | '\t' => is_in_url = false,
            ':' if line[at..].starts_with("://") => is_in_url = true,
            '&' | ';' | '|' if !is_in_url => {
                let rest = &line[at + 1..];
                let is_name = |it: char| it.is_alphanumeric() || "_-.$[]%".contains(it);
                let name = &rest[..rest.find(|it: char| !is_name(it)).unwrap_or(rest.len())];
                if !name.is_empty() && !name.starts_with('-') && rest[name.len()..].starts_with('=') {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}
