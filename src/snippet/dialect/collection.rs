//! How a language writes maps, lists and tuples, and which JSON documents its literals keep.

use crate::json::Literal;

/// How a language writes maps, lists and the values in them.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the language")]
pub(crate) struct Collections {
    /// The columns of a line.
    pub(crate) width: usize,
    /// The spaces of a level.
    pub(crate) indent: usize,
    /// `null`
    pub(crate) null: &'static str,
    /// `false` and `true`
    pub(crate) truth: [&'static str; 2],
    /// What opens and closes a list.
    pub(crate) list: [&'static str; 2],
    /// What opens and closes a tuple.
    pub(crate) tuple: [&'static str; 2],
    /// What opens and closes a map.
    pub(crate) map: [&'static str; 2],
    /// How a map without members is written; `None` where the language cannot tell it from a list.
    pub(crate) empty_map: Option<&'static str>,
    /// How a list without elements is written; `None` where the language cannot tell it from a map.
    pub(crate) empty_list: Option<&'static str>,
    /// What is inside the braces of a map on one line.
    pub(crate) map_space: &'static str,
    /// What is between the name and the value of a member.
    pub(crate) pair: &'static str,
    /// What is after an element.
    pub(crate) separator: &'static str,
    /// What is after an element of a tuple.
    pub(crate) tuple_separator: &'static str,
    /// Whether it also is after the last of elements on lines of their own.
    pub(crate) trails: bool,
    /// Whether a text that does not fit beside its name goes to a line of its own, unless the name is so short that
    /// this gains nothing.
    pub(crate) breaks_after_name: bool,
    /// Whether the values of members on lines that follow each other start at the same column.
    pub(crate) aligns_values: bool,
    /// Whether several lists or maps of several elements each are on lines of their own, even where they would fit on one.
    pub(crate) breaks_nested: bool,
    /// Writes the name of a map's member.
    pub(crate) name: fn(&str) -> String,
    /// Makes bytes of the expression of a text.
    pub(crate) bytes: fn(&str) -> String,
    /// Writes a number.
    pub(crate) number: fn(&str) -> String,
    /// Whether the language's own JSON writer keeps the lexeme of a number.
    pub(crate) keeps_number: fn(&str) -> bool,
    /// Whether a member of this name keeps its place and meaning in a map.
    pub(crate) keeps_name: fn(&str) -> bool,
    /// Whether `null` can be in a list or a map.
    pub(crate) keeps_null: bool,
    /// Whether a text may take several lines.
    pub(crate) keeps_lines: bool,
    /// Whether a text can hold U+0000.
    pub(crate) keeps_nul: bool,
    /// How many names, each of which counts four times, and items, which count twice, a literal may have.
    pub(crate) max_weight: usize,
    /// How deep a literal may nest.
    pub(crate) max_depth: usize,
    /// Whether a scalar can be the whole document.
    pub(crate) keeps_scalars: bool,
    /// Whether lines and their indentation say what belongs together, as in YAML.
    pub(crate) is_block: bool,
}

impl Collections {
    /// Braces and brackets, as Python and JavaScript have them.
    pub(super) const BRACES: Self = Self {
        width: 80,
        indent: 4,
        null: "null",
        truth: ["false", "true"],
        list: ["[", "]"],
        tuple: ["[", "]"],
        map: ["{", "}"],
        empty_map: Some("{}"),
        empty_list: Some("[]"),
        map_space: "",
        pair: ": ",
        separator: ",",
        tuple_separator: ",",
        trails: true,
        breaks_after_name: false,
        aligns_values: false,
        breaks_nested: false,
        name: str::to_owned,
        bytes: str::to_owned,
        number: str::to_owned,
        keeps_number: |_| false,
        keeps_name: |_| true,
        keeps_null: true,
        keeps_lines: true,
        keeps_nul: true,
        max_weight: usize::MAX,
        max_depth: usize::MAX,
        keeps_scalars: true,
        is_block: false,
    };

    /// Whether a JSON value, written as a literal and sent by the language's JSON writer, arrives as the same JSON.
    #[must_use]
    pub(crate) fn keeps(&self, value: &Literal) -> bool {
        *value != Literal::Null
            && (self.keeps_scalars || matches!(value, Literal::List(_) | Literal::Map(_)))
            && !value.has_duplicates()
            && value.all(self.keeps_number, self.keeps_name)
            && self.keeps_shapes(value)
            && value.depth() <= self.max_depth
            && (self.max_weight == usize::MAX || weight(value) <= self.max_weight)
    }

    fn keeps_shapes(&self, value: &Literal) -> bool {
        match value {
            Literal::Null => self.keeps_null,
            Literal::Text(text) => {
                (self.keeps_nul || !text.contains('\0')) && (self.keeps_lines || !text.contains('\n'))
            }
            Literal::List(items) if items.is_empty() => self.empty_list.is_some(),
            Literal::Map(pairs) if pairs.is_empty() => self.empty_map.is_some(),
            Literal::List(items) => items.iter().all(|item| self.keeps_shapes(item)),
            Literal::Map(pairs) => pairs.iter().all(|(_, value)| self.keeps_shapes(value)),
            _ => true,
        }
    }
}

/// The names of a literal, four times, and its items, twice.
fn weight(value: &Literal) -> usize {
    match value {
        Literal::List(items) | Literal::Tuple(items) => items.iter().map(|item| 2 + weight(item)).sum(),
        Literal::Map(pairs) => pairs.iter().map(|(_, value)| 4 + weight(value)).sum(),
        _ => 0,
    }
}
