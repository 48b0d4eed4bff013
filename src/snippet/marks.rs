//! What parts of code are, said in the code itself: characters that no code holds are around literals and comments, for
//! those who color it.

use std::borrow::Cow;

/// What a part of code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Class {
    /// A literal of a text.
    Text = 2,
    /// A comment.
    Comment = 3,
    /// A number, a truth value, nothing.
    Number = 4,
    /// The name of a member.
    Key = 5,
}

/// What ends a part.
const END: u8 = 1;

impl Class {
    /// The class whose parts start with this byte.
    #[must_use]
    pub(crate) fn of(byte: u8) -> Option<Self> {
        [Self::Text, Self::Comment, Self::Number, Self::Key].into_iter().find(|class| *class as u8 == byte)
    }

    /// Writes the part with marks around it.
    pub(super) fn push(self, part: &str, out: &mut String) {
        out.push(char::from(self as u8));
        out.push_str(part);
        out.push(char::from(END));
    }
}

/// Whether a byte is such a mark.
#[must_use]
fn is_mark(byte: u8) -> bool {
    byte.wrapping_sub(END) < Class::Key as u8
}

/// How many columns code takes, on one line.
pub(super) fn columns(code: &str) -> usize {
    // Characters start with a byte that continues none: 0x80 to 0xBF do.
    code.bytes().filter(|&byte| byte.cast_signed() >= -0x40 && !is_mark(byte)).count()
}

/// Where the next mark is, from a place on.
#[must_use]
pub(crate) fn next_mark(code: &str, from: usize) -> Option<usize> {
    // Several at a time, as that goes faster than to stop at the first one.
    const STRETCH: usize = 32;
    let rest = &code.as_bytes()[from..];
    let has_none = |stretch: &&[u8]| !stretch.iter().fold(false, |has, &byte| has | is_mark(byte));
    let start = rest.chunks_exact(STRETCH).take_while(has_none).count() * STRETCH;
    rest[start..].iter().position(|&byte| is_mark(byte)).map(|at| from + start + at)
}

/// The code without marks.
#[must_use]
pub fn plain(code: &str) -> Cow<'_, str> {
    let mut plain = String::new();
    let mut done = 0;
    while let Some(mark) = next_mark(code, done) {
        plain.push_str(&code[done..mark]);
        done = mark + 1;
    }
    if done == 0 { code.into() } else { Cow::Owned(plain + &code[done..]) }
}

#[cfg(test)]
mod tests {
    use super::{Class, next_mark, plain};

    #[test]
    fn marks_are_found_and_taken_out() {
        let mut code = String::from("a = ");
        for (class, part) in
            [(Class::Text, "\"\u{e9}\""), (Class::Number, "1"), (Class::Comment, "# c"), (Class::Key, "k")]
        {
            class.push(part, &mut code);
        }
        assert_eq!(next_mark(&code, 0), Some(4));
        assert_eq!(next_mark(&code, 5), Some(9));
        assert_eq!(plain(&code), "a = \"\u{e9}\"1# ck");
        assert_eq!(next_mark("plain", 0), None);
        let far = format!("{}\u{5}{}\u{1}", "a".repeat(700), "a".repeat(700));
        assert_eq!((next_mark(&far, 0), next_mark(&far, 701)), (Some(700), Some(1401)));
        assert!(matches!(plain("plain"), std::borrow::Cow::Borrowed(_)));
    }
}
