//! What code reads from the environment: placeholders where that is wanted, and what the author's own shell reads from there.

use crate::placeholder::VARIABLE;
use crate::placeholder::pieces::{self, Piece};

/// Which places of a text are read from the environment.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reads<'n> {
    /// Whether placeholders are.
    placeholders: bool,
    /// The names of the variables that are, each written as `${NAME}`.
    variables: &'n [String],
}

impl<'n> Reads<'n> {
    /// Variables of these names, and placeholders if that is wanted.
    pub(super) fn new(placeholders: bool, variables: &'n [String]) -> Self {
        Self { placeholders, variables }
    }

    /// Whether it may read anything.
    pub(super) fn is_any(self) -> bool {
        self.placeholders || !self.variables.is_empty()
    }

    /// Whether a part of a text is read from the environment.
    pub(super) fn has_variable(self, text: &str) -> bool {
        self.is_any() && self.pieces(text).iter().any(|piece| !matches!(piece, Piece::Text(_)))
    }

    /// Cuts a text at what is read from the environment; the pieces together are the text.
    pub(super) fn pieces(self, text: &str) -> Vec<Piece<'_>> {
        if !self.is_any() {
            return vec![Piece::Text(text)];
        }
        let (mut cut, mut start, mut at) = (Vec::new(), 0, 0);
        for piece in pieces::pieces(text) {
            let end = at + piece.as_str().len();
            if let Some(read) = self.read(piece) {
                cut.extend((start < at).then(|| Piece::Text(&text[start..at])));
                cut.push(read);
                start = end;
            }
            at = end;
        }
        cut.extend((start < text.len()).then(|| Piece::Text(&text[start..])));
        cut
    }

    /// The piece as it is read; none where it stays.
    fn read(self, piece: Piece<'_>) -> Option<Piece<'_>> {
        let Piece::Placeholder(text) = piece else { return None };
        let is_variable = VARIABLE.strip(text).is_some_and(|name| self.variables.iter().any(|it| it == name));
        if is_variable { Some(Piece::Variable(text)) } else { Some(piece).filter(|_| self.placeholders) }
    }
}
