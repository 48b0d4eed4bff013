//! Maps, lists and tuples, on one line where they fit, else an element a line, as formatters write them.

use crate::snippet::Literal;

/// How a language writes maps, lists and the values in them.
#[derive(Debug)]
pub struct Collections {
    /// The columns of a line.
    pub width: usize,
    /// The spaces of a level.
    pub indent: usize,
    /// `null`
    pub null: &'static str,
    /// `false` and `true`
    pub truth: [&'static str; 2],
    /// What stands inside the braces of a map on one line.
    pub map_space: &'static str,
    /// What opens and closes a tuple.
    pub tuple: [&'static str; 2],
    /// Writes a text.
    pub text: fn(&str) -> String,
    /// Writes the name of a map's member.
    pub name: fn(&str) -> String,
    /// Writes a text that is taken as bytes.
    pub bytes: fn(&str) -> String,
    /// Whether the language's own JSON writer keeps the lexeme of a number.
    pub keeps_number: fn(&str) -> bool,
    /// Whether a member of this name keeps its place and meaning in a map.
    pub keeps_name: fn(&str) -> bool,
}

/// Where a literal starts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// The column, from 0.
    pub(crate) column: usize,
    /// The level of the line.
    pub(crate) level: usize,
    /// The spaces of a level.
    pub(crate) indent: usize,
}

impl Collections {
    /// Whether a JSON value, written as a literal and sent by the language's JSON writer, arrives as the same JSON.
    #[must_use]
    pub fn keeps(&self, value: &Literal) -> bool {
        *value != Literal::Null && !value.has_duplicates() && value.all(self.keeps_number, self.keeps_name)
    }

    /// Writes a value that starts at `place`.
    pub(crate) fn write(&self, value: &Literal, place: Place) -> String {
        let room = self.width.saturating_sub(place.column + 2);
        let mut flat = String::new();
        if self.push_flat(value, room, &mut flat) {
            return flat;
        }
        let mut out = String::new();
        self.push(value, place, &mut out);
        out
    }

    fn push(&self, value: &Literal, place: Place, out: &mut String) {
        let ([open, close], elements) = match value {
            Literal::List(items) => (["[", "]"], Elements::Items(items)),
            Literal::Tuple(items) => (self.tuple, Elements::Items(items)),
            Literal::Map(pairs) => (["{", "}"], Elements::Pairs(pairs)),
            scalar => return out.push_str(&self.scalar(scalar)),
        };
        if elements.is_empty() {
            out.push_str(open);
            return out.push_str(close);
        }
        out.push_str(open);
        self.push_elements(&elements, Place { level: place.level + 1, ..place }, out);
        new_line(out, place);
        out.push_str(close);
    }

    fn push_elements(&self, elements: &Elements<'_>, place: Place, out: &mut String) {
        for at in 0..elements.len() {
            new_line(out, place);
            let mut column = place.level * place.indent;
            let (name, value) = elements.get(at);
            if let Some(name) = name {
                let name = (self.name)(name);
                column += name.len() + 2;
                out.push_str(&name);
                out.push_str(": ");
            }
            out.push_str(&self.write(value, Place { column: column - usize::from(column > 0), ..place }));
            out.push(',');
        }
    }

    /// Writes the value on one line; false where it has no room or lines of its own.
    fn push_flat(&self, value: &Literal, room: usize, out: &mut String) -> bool {
        let (open, close, elements) = match value {
            Literal::List(items) => ("[".to_owned(), "]".to_owned(), Elements::Items(items)),
            Literal::Tuple(items) => (self.tuple[0].to_owned(), self.tuple[1].to_owned(), Elements::Items(items)),
            Literal::Map(pairs) if pairs.is_empty() => ("{".to_owned(), "}".to_owned(), Elements::Pairs(pairs)),
            Literal::Map(pairs) => {
                (format!("{{{}", self.map_space), format!("{}}}", self.map_space), Elements::Pairs(pairs))
            }
            scalar => {
                out.push_str(&self.scalar(scalar));
                return out.chars().count() <= room && !out.contains('\n');
            }
        };
        out.push_str(&open);
        for at in 0..elements.len() {
            if at > 0 {
                out.push_str(", ");
            }
            let (name, value) = elements.get(at);
            if let Some(name) = name {
                out.push_str(&(self.name)(name));
                out.push_str(": ");
            }
            if !self.push_flat(value, room, out) {
                return false;
            }
        }
        out.push_str(&close);
        out.chars().count() <= room
    }

    fn scalar(&self, value: &Literal) -> String {
        match value {
            Literal::Null => self.null.to_owned(),
            Literal::Bool(value) => self.truth[usize::from(*value)].to_owned(),
            Literal::Number(lexeme) => lexeme.clone(),
            Literal::Bytes(text) => (self.bytes)(text),
            Literal::Text(text) => (self.text)(text),
            Literal::List(_) | Literal::Tuple(_) | Literal::Map(_) => String::new(),
        }
    }
}

enum Elements<'l> {
    Items(&'l [Literal]),
    Pairs(&'l [(String, Literal)]),
}

impl<'l> Elements<'l> {
    fn len(&self) -> usize {
        match self {
            Self::Items(items) => items.len(),
            Self::Pairs(pairs) => pairs.len(),
        }
    }

    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn get(&self, at: usize) -> (Option<&'l str>, &'l Literal) {
        match self {
            Self::Items(items) => (None, &items[at]),
            Self::Pairs(pairs) => (Some(&pairs[at].0), &pairs[at].1),
        }
    }
}

fn new_line(out: &mut String, place: Place) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', place.level * place.indent));
}
