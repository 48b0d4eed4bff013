//! Values in the way of a language: in brackets, or as lines whose indentation says what belongs together.

use super::writer::{LiteralStart, Writer, new_line};
use crate::json::Literal;
use crate::snippet::layout::push_spaces;

impl Writer<'_> {
    /// Writes a value that starts at `place`: in brackets, or after the colon of its name, a scalar after a space and a
    /// collection on lines of its own.
    pub(crate) fn write(&self, value: &Literal, place: LiteralStart) -> String {
        let mut out = String::new();
        if self.collections.is_block {
            self.push_block(value, place, &mut out);
        } else {
            self.push_in_brackets(value, place, &mut out);
        }
        out
    }

    fn push_block(&self, value: &Literal, place: LiteralStart, out: &mut String) {
        let deeper = LiteralStart { level: place.level + 1, ..place };
        match value {
            Literal::Map(pairs) if !pairs.is_empty() => {
                for (name, value) in pairs {
                    new_line(out, place);
                    self.push_name(name, out);
                    out.push(':');
                    self.push_block(value, deeper, out);
                }
            }
            Literal::List(items) | Literal::Tuple(items) if !items.is_empty() => {
                for item in items {
                    new_line(out, place);
                    let mut block = String::new();
                    self.push_block(item, deeper, &mut block);
                    out.push('-');
                    push_spaces(out, place.indent.saturating_sub(1).max(1));
                    out.push_str(block.trim_start());
                }
            }
            scalar => {
                out.push(' ');
                self.push_scalar(scalar, out);
            }
        }
    }
}
