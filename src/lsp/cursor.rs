//! Where in a JSON text a cursor is, by what is around it. The text may be broken: someone is writing it.

use crate::contract::Step;
use crate::json::Text;
use crate::text::Span;

/// Where a cursor is in a JSON text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    /// The objects and arrays around it, outermost first.
    pub(super) around: Vec<JsonContainer>,
    /// What belongs there.
    pub(super) expects: Expects,
    /// The string that it is in, without its quotes.
    pub(super) string: Option<Quoted>,
    /// The word that it is in or after: a part of a number or of a literal. Empty where there is none.
    pub(super) word: Span,
}

/// An object or an array.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct JsonContainer {
    pub(super) is_array: bool,
    /// The names of its members, and where their values start, before and after the cursor.
    pub(super) members: Vec<(String, Span)>,
    /// The member or the element that the cursor is in.
    pub(super) step: Option<Step>,
    elements: usize,
}

/// A string in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quoted {
    /// What is between its quotes.
    pub(super) inner: Span,
    /// Whether its closing quote is there.
    pub(super) is_closed: bool,
    /// Whether a colon follows it.
    pub(super) is_named: bool,
}

/// What belongs at a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Expects {
    /// The name of a member.
    Name,
    /// A value.
    #[default]
    Value,
    /// A comma, a colon or a bracket.
    Symbol,
}

impl Cursor {
    /// Finds out where byte `at` of `text` is.
    pub(super) fn find(text: &str, at: u32) -> Self {
        let mut reader = CursorReader { text, at, open: vec![Frame::default()], found: None };
        reader.read();
        reader.finish()
    }

    /// The way to the value that the cursor is in.
    pub(super) fn path(&self) -> Vec<Step> {
        self.around.iter().filter_map(|container| container.step.clone()).collect()
    }

    /// The way to the object or array that the cursor is in.
    pub(super) fn above(&self) -> Vec<Step> {
        let outer = self.around.split_last().map(|(_, outer)| outer).unwrap_or_default();
        outer.iter().filter_map(|container| container.step.clone()).collect()
    }

    /// The name of the member that the cursor is in the value of, or in the name of.
    pub(super) fn member(&self) -> Option<&str> {
        match self.around.last()?.step.as_ref()? {
            Step::Member(name) => Some(name),
            Step::Element(_) => None,
        }
    }
}

impl JsonContainer {
    /// The string that is the value of a member.
    pub(super) fn text(&self, text: &str, name: &str) -> Option<String> {
        let (_, value) = self.members.iter().rev().find(|(known, _)| known == name)?;
        let raw = value.of(text).strip_prefix('"')?.strip_suffix('"')?;
        Some(Text { raw, escaped: raw.contains('\\') }.decode().into_owned())
    }
}

/// A container that is open.
#[derive(Clone, Debug, Default)]
struct Frame {
    container: JsonContainer,
    expects: Expects,
    /// Its place among those that the cursor is in.
    of_cursor: Option<usize>,
}

struct CursorReader<'t> {
    text: &'t str,
    at: u32,
    /// The text itself, then what is open.
    open: Vec<Frame>,
    found: Option<Cursor>,
}

impl CursorReader<'_> {
    fn read(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if self.found.is_none() && at >= self.at as usize {
                self.note(None, Span::empty(self.at));
            }
            let from = at;
            at += 1;
            match byte {
                b'"' => at = self.string(from),
                b'{' | b'[' => self.start(from, byte == b'['),
                b'}' | b']' => self.end(byte == b']'),
                b':' => self.top().expects = Expects::Value,
                b',' => self.comma(),
                b' ' | b'\t' | b'\n' | b'\r' => {}
                _ => {
                    let is_word = |byte: &u8| {
                        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'+') || *byte >= 0x80
                    };
                    at = from + bytes[from..].iter().take_while(|byte| is_word(byte)).count().max(1);
                    let word = Span::from(from..at);
                    self.reach(word, None);
                    self.value(word);
                }
            }
        }
        if self.found.is_none() {
            self.note(None, Span::empty(self.at));
        }
    }

    fn top(&mut self) -> &mut Frame {
        self.open.last_mut().expect("the text itself is never closed")
    }

    /// Notes the cursor if it is in or right after a word, or between the quotes of a string.
    fn reach(&mut self, place: Span, string: Option<Quoted>) {
        let is_in = match string {
            Some(quoted) => quoted.inner.start <= self.at && self.at <= quoted.inner.end,
            None => place.start <= self.at && self.at <= place.end,
        };
        if is_in && self.found.is_none() {
            self.note(string, if string.is_some() { Span::empty(self.at) } else { place });
        }
    }

    fn note(&mut self, string: Option<Quoted>, word: Span) {
        let expects = self.open.last().map_or(Expects::Value, |frame| frame.expects);
        for (at, frame) in self.open.iter_mut().skip(1).enumerate() {
            frame.of_cursor = Some(at);
        }
        let text = self.text;
        if let Some(top) = self.open.last_mut().filter(|top| top.of_cursor.is_some()) {
            let container = &mut top.container;
            if container.is_array {
                container.step = Some(Step::Element(container.elements));
            } else if let Some(quoted) = string.filter(|_| expects == Expects::Name) {
                container.step = Some(Step::Member(decoded(text, quoted.inner)));
            }
        }
        let around = self.open.iter().skip(1).map(|frame| frame.container.clone()).collect();
        self.found = Some(Cursor { around, expects, string, word });
    }

    /// A string: the name of a member or a value. What follows it.
    fn string(&mut self, from: usize) -> usize {
        let (inner, is_closed) = string_end(self.text, from);
        let end = inner.end as usize + usize::from(is_closed);
        let is_named = self.text[end..].trim_start().starts_with(':');
        self.reach(Span::from(from..end), Some(Quoted { inner, is_closed, is_named }));
        let text = self.text;
        let top = self.top();
        if top.expects == Expects::Name {
            let name = decoded(text, inner);
            top.container.step = Some(Step::Member(name));
            top.expects = Expects::Symbol;
        } else {
            self.value(Span::from(from..end));
        }
        end
    }

    fn start(&mut self, from: usize, is_array: bool) {
        self.value(Span::empty(from as u32));
        let expects = if is_array { Expects::Value } else { Expects::Name };
        self.open.push(Frame {
            container: JsonContainer { is_array, ..JsonContainer::default() },
            expects,
            of_cursor: None,
        });
    }

    fn end(&mut self, is_array: bool) {
        let opened = self.open.iter().skip(1).rposition(|frame| frame.container.is_array == is_array);
        // A bracket that nothing opened closes nothing.
        let Some(at) = opened else { return };
        for frame in self.open.drain(at + 1..).collect::<Vec<_>>() {
            keep(&mut self.found, frame);
        }
    }

    fn comma(&mut self) {
        let top = self.top();
        top.container.elements += 1;
        top.expects = if top.container.is_array { Expects::Value } else { Expects::Name };
        top.container.step = None;
    }

    /// Takes note of a value.
    fn value(&mut self, place: Span) {
        let top = self.top();
        top.expects = Expects::Symbol;
        let container = &mut top.container;
        match &container.step {
            Some(Step::Member(name)) if !container.is_array => container.members.push((name.clone(), place)),
            _ if container.is_array => container.step = Some(Step::Element(container.elements)),
            _ => {}
        }
    }

    fn finish(mut self) -> Cursor {
        for frame in std::mem::take(&mut self.open).into_iter().skip(1) {
            keep(&mut self.found, frame);
        }
        self.found.unwrap_or_default()
    }
}

/// Gives the cursor's container the members that came after it.
fn keep(found: &mut Option<Cursor>, frame: Frame) {
    let own = found.as_mut().zip(frame.of_cursor).and_then(|(found, at)| found.around.get_mut(at));
    if let Some(own) = own {
        own.members = frame.container.members;
    }
}

/// What is between the quotes of the string that starts at a byte, and whether it is closed: at the end of its line it ends
/// anyhow.
fn string_end(text: &str, from: usize) -> (Span, bool) {
    let bytes = text.as_bytes();
    let mut at = from + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return (Span::from(from + 1..at), true),
            b'\n' => break,
            b'\\' if !matches!(bytes.get(at + 1), None | Some(b'\n')) => {
                at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8);
            }
            _ => at += 1,
        }
    }
    let end = from + 1 + text[from + 1..at].trim_end_matches('\r').len();
    (Span::from(from + 1..end), false)
}

fn decoded(text: &str, inner: Span) -> String {
    let raw = inner.of(text);
    Text { raw, escaped: raw.contains('\\') }.decode().into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The cursor at the `|` of a text.
    fn cursor(text: &str) -> (Cursor, String) {
        let at = text.find('|').expect("there is a cursor");
        let text = text.replacen('|', "", 1);
        (Cursor::find(&text, at as u32), text)
    }

    fn path(text: &str) -> (String, Expects) {
        let (cursor, _) = cursor(text);
        let step = |step: &Step| match step {
            Step::Member(name) => format!(".{name}"),
            Step::Element(at) => format!("[{at}]"),
        };
        (cursor.path().iter().map(step).collect(), cursor.expects)
    }

    #[test]
    fn the_way_to_a_place_is_known_in_broken_text_too() {
        assert_eq!(path("{\"a\": {\"b\": [1, |"), (".a.b[1]".to_owned(), Expects::Value));
        assert_eq!(path("{\"a\": {\"b\": [1, 2], \"c|"), (".a.c".to_owned(), Expects::Name));
        assert_eq!(path("{\"a\": \"x|\"}"), (".a".to_owned(), Expects::Value));
        assert_eq!(path("{|"), (String::new(), Expects::Name));
        assert_eq!(path("{\"a\": 1 |}"), (".a".to_owned(), Expects::Symbol));
        assert_eq!(path("[{\"a\": tr|}]"), ("[0].a".to_owned(), Expects::Value));
        assert_eq!(path("|"), (String::new(), Expects::Value));
        assert_eq!(path("]]}|"), (String::new(), Expects::Value));
    }

    #[test]
    fn members_on_both_sides_are_known() {
        let (cursor, text) = cursor("{\"name\": \"A\", \"|\", \"value\": \"b\\n\", \"n\": {\"x\": 1}}");
        let names: Vec<&str> = cursor.around[0].members.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["name", "value", "n"]);
        assert_eq!(cursor.around[0].text(&text, "value").as_deref(), Some("b\n"));
        let string = cursor.string.expect("it is in a string");
        assert!(string.is_closed && !string.is_named && string.inner.is_empty());
    }

    #[test]
    fn a_string_that_is_not_closed_ends_with_its_line() {
        let (cursor, text) = cursor("{\"a\": \"b|c\n \"d\": 1}");
        let string = cursor.string.expect("it is in a string");
        assert_eq!((string.inner.of(&text), string.is_closed), ("bc", false));
    }

    proptest! {
        #[test]
        fn no_text_is_too_broken(text in "[{}\\[\\]\",:a1 \n\\\\]{0,60}", at in 0_u32..70) {
            let _ = Cursor::find(&text, at);
        }
    }
}
