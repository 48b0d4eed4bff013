//! Destinations of links as browsers read them.

/// The scheme of a destination as a browser reads it, which skips white space and control characters.
pub(crate) fn scheme(destination: &str) -> Option<String> {
    let mut scheme = String::new();
    for letter in destination.chars().filter(|letter| !is_skipped(*letter)) {
        match letter {
            ':' => return (!scheme.is_empty()).then_some(scheme),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '+' | '.' | '-' => scheme.push(letter.to_ascii_lowercase()),
            _ => return None,
        }
    }
    None
}

fn is_skipped(letter: char) -> bool {
    letter.is_control() || letter.is_whitespace()
}

/// Whether a browser would run what a destination says.
pub(crate) fn runs_code(destination: &str) -> bool {
    let first = destination.chars().find(|letter| !is_skipped(*letter));
    let may_run =
        |first: &char| RUNNABLE.iter().any(|scheme| char::from(scheme.as_bytes()[0]).eq_ignore_ascii_case(first));
    first.as_ref().is_some_and(may_run) && scheme(destination).is_some_and(|scheme| is_runnable(&scheme))
}

/// The schemes of what runs.
const RUNNABLE: [&str; 3] = ["javascript", "vbscript", "data"];

/// Whether a browser runs what a destination with this scheme says.
pub(crate) fn is_runnable(scheme: &str) -> bool {
    RUNNABLE.contains(&scheme)
}
