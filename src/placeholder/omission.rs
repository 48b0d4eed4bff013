//! What stands for something that is left out: `...`, `…`, `[...]`, `. . .`.

/// The signs, each as it starts.
const SIGNS: [&str; 3] = ["...", "…", ". . ."];

/// What may be around a sign.
const BRACKETS: [(&str, &str); 3] = [("[", "]"), ("<", ">"), ("(", ")")];

/// The length of the dots that `text` starts with: at least two of them, or an ellipsis.
pub(crate) fn len(text: &str) -> Option<usize> {
    let dots = text.len() - text.trim_start_matches(['.', '…']).len();
    (dots >= 2).then_some(dots)
}

/// Whether `text` starts with a sign.
pub(crate) fn starts(text: &str) -> bool {
    SIGNS.iter().any(|sign| text.starts_with(sign))
}

/// Whether a text says somewhere that something is left out.
pub(crate) fn is_in(text: &str) -> bool {
    text.contains("...") || text.contains('…')
}

/// Whether a word is a sign, in brackets or not.
pub(crate) fn is_whole(word: &str) -> bool {
    let inner = BRACKETS.iter().find_map(|(open, close)| word.strip_prefix(open)?.strip_suffix(close));
    SIGNS.contains(&inner.unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text; how long the dots at its start are; whether it starts with a sign, has one, and is one.
    const ROWS: [(&str, Option<usize>, bool, bool, bool); 11] = [
        ("...", Some(3), true, true, true),
        ("…", Some(3), true, true, true),
        ("....", Some(4), true, true, false),
        ("..", Some(2), false, false, false),
        (".", None, false, false, false),
        (". . .", None, true, false, true),
        ("[...]", None, false, true, true),
        ("<…>", None, false, true, true),
        ("... more", Some(3), true, true, false),
        ("and so on ...", None, false, true, false),
        ("1.5", None, false, false, false),
    ];

    #[test]
    fn every_sign_is_read_as_the_table_says() {
        for (text, dots, is_start, is_somewhere, is_all) in ROWS {
            assert_eq!(len(text), dots, "{text}");
            assert_eq!(starts(text), is_start, "{text} at its start");
            assert_eq!(is_in(text), is_somewhere, "{text} somewhere");
            assert_eq!(is_whole(text), is_all, "{text} as a whole");
        }
    }
}
