//! Writes maps, lists and tuples, on one line where they fit, else an element a line, as formatters write them.

use memchr::{memchr, memchr2};

use super::literal::{LITERAL_LINE, LITERAL_PART};
use super::{Collections, Dialect};
use crate::json::Literal;
use crate::snippet::layout::push_spaces;
use crate::snippet::marks::{Class, columns};
use crate::snippet::reads::Reads;

/// By how many columns a value must start earlier on a line of its own than beside its name.
const SHORTEST_GAIN: usize = 3;

/// Where a literal starts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LiteralStart {
    /// The column, from 0.
    pub(crate) column: usize,
    /// The level of the line.
    pub(crate) level: usize,
    /// The spaces of a level.
    pub(crate) indent: usize,
}

/// Writes values of a dialect.
pub(crate) struct Writer<'d> {
    pub(crate) dialect: &'d Dialect,
    pub(crate) collections: &'d Collections,
    /// What is read from the environment.
    pub(in crate::snippet) reads: Reads<'d>,
    /// Whether the code says of its parts what they are.
    pub(crate) is_marked: bool,
}

impl Writer<'_> {
    /// Writes a part of the code, with marks around it if the code has any.
    fn push_marked(&self, class: Class, part: &str, out: &mut String) {
        if self.is_marked { class.push(part, out) } else { out.push_str(part) }
    }

    pub(super) fn push_name(&self, name: &str, out: &mut String) {
        self.push_marked(Class::Key, &(self.collections.name)(name), out);
    }

    /// Writes a value that starts at `place`, with brackets around what is in it.
    pub(super) fn push_in_brackets(&self, value: &Literal, place: LiteralStart, out: &mut String) {
        let room = self.collections.width.saturating_sub(place.column + 2);
        let start = out.len();
        if self.least(value, room) <= room && self.push_flat(value, room, out).is_some() {
            return;
        }
        out.truncate(start);
        self.push(value, place, out);
    }

    /// Whether a text can be on its line, at the column that `place` gives for all else on it.
    pub(crate) fn fits(&self, text: &str, place: LiteralStart) -> bool {
        let written = self.dialect.write(text, self.reads);
        place.column + written.chars().count() <= self.collections.width && !written.contains('\n')
    }

    /// Writes a text after what is on its line up to `place`: after a space, or on a line of its own.
    pub(crate) fn write_beside(&self, text: &str, place: LiteralStart) -> String {
        let written = self.dialect.write(text, self.reads);
        let mut out = String::new();
        if place.column + written.chars().count() + 2 > self.collections.width && !written.contains('\n') {
            new_line(&mut out, LiteralStart { level: place.level + 1, ..place });
        } else {
            out.push(' ');
        }
        self.push_marked(Class::Text, &written, &mut out);
        out
    }

    fn push(&self, value: &Literal, place: LiteralStart, out: &mut String) {
        let Some(([open, close], elements)) = self.elements(value) else {
            return self.push_scalar(value, out);
        };
        out.push_str(open.trim_end());
        self.push_elements(&elements, self.separator(value), LiteralStart { level: place.level + 1, ..place }, out);
        new_line(out, place);
        out.push_str(close.trim_start());
    }

    /// What opens and closes a collection, and what is in it; `None` for scalars and for what is empty.
    fn elements<'l>(&self, value: &'l Literal) -> Option<([&'static str; 2], Elements<'l>)> {
        match value {
            Literal::List(items) if !items.is_empty() => Some((self.collections.list, Elements::Items(items))),
            Literal::Tuple(items) if !items.is_empty() => Some((self.collections.tuple, Elements::Items(items))),
            Literal::Map(pairs) if !pairs.is_empty() => Some((self.collections.map, Elements::Pairs(pairs))),
            _ => None,
        }
    }

    fn separator(&self, value: &Literal) -> &'static str {
        if matches!(value, Literal::Tuple(_)) { self.collections.tuple_separator } else { self.collections.separator }
    }

    fn push_elements(&self, elements: &Elements<'_>, separator: &str, place: LiteralStart, out: &mut String) {
        let mut members = Vec::new();
        for at in 0..elements.len() {
            new_line(out, place);
            let mut column = place.level * place.indent;
            let (name, value) = elements.get(at);
            let mut is_short = true;
            if let Some(name) = name {
                let start = out.len();
                self.push_name(name, out);
                let len = out.len() - start - if self.is_marked { 2 } else { 0 };
                column += len + self.collections.pair.len();
                is_short = len < place.indent + SHORTEST_GAIN;
                if self.collections.aligns_values {
                    members.push(Member { name_end: out.len(), width: columns(&out[start..]), is_line: true });
                }
                out.push_str(self.collections.pair);
            }
            let start = out.len();
            // The comma after an element needs one column; two are kept free.
            self.push_in_brackets(value, LiteralStart { column: column.saturating_sub(1), ..place }, out);
            let written = &out[start..];
            let is_line = memchr(b'\n', written.as_bytes()).is_none() && !has_lines(written);
            if let Some(member) = members.last_mut() {
                member.is_line = is_line;
            }
            if self.collections.breaks_after_name
                && !is_short
                && is_line
                && column + written.len() >= self.collections.width
                && column + columns(written) >= self.collections.width
            {
                let written = out.split_off(start);
                out.truncate(out.trim_end_matches(' ').len());
                new_line(out, LiteralStart { level: place.level + 1, ..place });
                out.push_str(&written);
            }
            let trails = self.collections.trails && separator == self.collections.separator;
            if trails || at + 1 < elements.len() {
                out.push_str(separator);
            }
        }
        if self.collections.aligns_values {
            align(&members, out);
        }
    }

    /// Writes the value on one line, and says how many columns it takes; `None` where it has no room or lines of its own.
    fn push_flat(&self, value: &Literal, room: usize, out: &mut String) -> Option<usize> {
        let Some(([open, close], elements)) = self.elements(value) else {
            if self.least(value, room) > room {
                return None;
            }
            let start = out.len();
            self.push_scalar(value, out);
            let used = columns(&out[start..]);
            return (used <= room && !has_lines(&out[start..])).then_some(used);
        };
        if self.collections.breaks_nested && elements.are_nested() {
            return None;
        }
        let space = if matches!(elements, Elements::Pairs(_)) { self.collections.map_space } else { "" };
        let separator = self.separator(value);
        let mut used = columns(open) + columns(close) + 2 * space.len();
        out.push_str(open);
        out.push_str(space);
        for at in 0..elements.len() {
            if at > 0 {
                out.push_str(separator);
                out.push(' ');
                used += separator.len() + 1;
            }
            let (name, value) = elements.get(at);
            if let Some(name) = name {
                let start = out.len();
                self.push_name(name, out);
                out.push_str(self.collections.pair);
                used += columns(&out[start..]);
            }
            used += self.push_flat(value, room.checked_sub(used)?, out)?;
        }
        out.push_str(space);
        out.push_str(close);
        (used <= room).then_some(used)
    }

    /// At least so many columns a value takes on one line, counted up to `room`: no literal is shorter than what it says,
    /// unless it reads a variable.
    fn least(&self, value: &Literal, room: usize) -> usize {
        let mut least = 0;
        // What is around an item, or between it and the next, takes a column.
        let mut add = |columns| {
            least += columns + 1;
            least > room
        };
        match value {
            _ if self.reads.is_any() => {}
            Literal::Text(text) | Literal::Bytes(text) => least = characters(text),
            Literal::List(items) | Literal::Tuple(items) => _ = items.iter().any(|item| add(self.least(item, room))),
            Literal::Map(pairs) => {
                let columns = |(name, value): &(String, Literal)| characters(name) + self.least(value, room);
                _ = pairs.iter().any(|pair| add(columns(pair)));
            }
            _ => {}
        }
        least
    }

    pub(super) fn push_scalar(&self, value: &Literal, out: &mut String) {
        let Collections { null, truth, number, bytes: as_bytes, tuple, .. } = self.collections;
        let literal = |text| self.dialect.write_on_lines(text, self.reads);
        match value {
            Literal::Null => self.push_marked(Class::Number, null, out),
            Literal::Bool(value) => self.push_marked(Class::Number, truth[usize::from(*value)], out),
            Literal::Number(lexeme) => self.push_marked(Class::Number, &number(lexeme), out),
            Literal::Bytes(bytes) => {
                let mut text = String::new();
                self.push_marked(Class::Text, &literal(bytes), &mut text);
                let is_expression = self.reads.has_variable(bytes);
                out.push_str(&as_bytes(&if is_expression { format!("({text})") } else { text }));
            }
            Literal::Text(content) => self.push_marked(Class::Text, &literal(content), out),
            Literal::Map(_) => out.push_str(self.collections.empty_map.unwrap_or_default()),
            Literal::List(_) => out.push_str(self.collections.empty_list.unwrap_or_default()),
            Literal::Tuple(_) => out.extend(tuple.iter().copied()),
        }
    }
}

/// A member of a map on lines of its own.
struct Member {
    /// Where its name ends in the code.
    name_end: usize,
    /// The columns of its name.
    width: usize,
    /// Whether its value ends on the line of its name.
    is_line: bool,
}

/// Lets the values of members on lines that follow each other start at the same column.
fn align(members: &[Member], out: &mut String) {
    let mut aligned = String::with_capacity(out.len());
    let mut done = 0;
    for run in members.split_inclusive(|member| !member.is_line) {
        let widest = run.iter().map(|member| member.width).max().unwrap_or_default();
        for member in run {
            aligned.push_str(&out[done..member.name_end]);
            push_spaces(&mut aligned, widest - member.width);
            done = member.name_end;
        }
    }
    aligned.push_str(&out[done..]);
    *out = aligned;
}

/// Whether a literal is on several lines.
fn has_lines(written: &str) -> bool {
    memchr2(LITERAL_LINE.as_bytes()[0], LITERAL_PART.as_bytes()[0], written.as_bytes()).is_some()
}

/// How many characters a text has: most are ASCII alone, which is known sooner.
fn characters(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
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

    fn get(&self, at: usize) -> (Option<&'l str>, &'l Literal) {
        match self {
            Self::Items(items) => (None, &items[at]),
            Self::Pairs(pairs) => (Some(&pairs[at].0), &pairs[at].1),
        }
    }

    /// Whether these are several lists, or several maps, of several elements each.
    fn are_nested(&self) -> bool {
        let Self::Items(items) = self else { return false };
        let is_list = |item: &Literal| matches!(item, Literal::List(items) | Literal::Tuple(items) if items.len() > 1);
        let is_map = |item: &Literal| matches!(item, Literal::Map(pairs) if pairs.len() > 1);
        items.len() > 1 && (items.iter().all(is_list) || items.iter().all(is_map))
    }
}

/// Starts a line of that level.
pub(super) fn new_line(out: &mut String, place: LiteralStart) {
    out.push('\n');
    push_spaces(out, place.level * place.indent);
}
