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

    /// The part with marks around it.
    pub(super) fn mark(self, part: &str) -> String {
        let mut marked = String::with_capacity(part.len() + 2);
        marked.push(char::from(self as u8));
        marked.push_str(part);
        marked.push(char::from(END));
        marked
    }
}

/// Whether a byte is such a mark.
#[must_use]
pub(crate) fn is_mark(byte: u8) -> bool {
    byte.wrapping_sub(END) < Class::Key as u8
}

/// How many columns code takes, on one line.
pub(super) fn columns(code: &str) -> usize {
    code.chars().count() - code.bytes().filter(|&byte| is_mark(byte)).count()
}

/// The code without marks.
#[must_use]
pub fn plain(code: &str) -> Cow<'_, str> {
    if code.bytes().any(is_mark) {
        code.chars().filter(|&letter| !(letter.is_ascii() && is_mark(letter as u8))).collect::<String>().into()
    } else {
        code.into()
    }
}
