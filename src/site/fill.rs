//! "Fill in your values": a page's snippets with places for its reader's own values, and how each place writes a value.
//!
//! No language is known here. Every snippet is written a second time, by the same dialect, with probes in the place of the
//! values: every character that a value may have, between marks. What stands between the marks is how this very literal
//! writes the character. Behind them all characters stand beside all others, since two of them may mean something that
//! neither means alone (`${`, `"""`): what is written differently there is always written so. A place whose probe cannot be
//! read takes letters and digits only.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Serialize;
use serde_json::{Value, json};

use super::Snippet;
use super::fields::{Found, Place};
use super::highlight::{Mark, highlight_marked};
use crate::har::{NameValue, PostData, Request};
use crate::snippet::View;

/// How many fields a page may have: as many as there are letters for them.
const MOST_FIELDS: usize = NUMBERS.len();

const NUMBERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// What starts a probe; the letters of its field and its place follow.
const START: &str = "Hkd";
const END: &str = "dkH";

/// What stands before each character of a probe.
const SEPARATOR: &str = "Zq";

/// What stands before the start of a URL, which must be one.
const SCHEME: &str = "https://";

/// The characters that values of the lowest level have beside letters and digits.
const SIMPLE: &str = "-._";

/// The other characters of ASCII that show.
const SPECIAL: &str = " !\"#$%&'()*+,/:;<=>?@[\\]^`{|}~";

/// One character of each kind that languages may treat differently: two bytes, two bytes beyond Latin-1, three, four.
const OTHER: &str = "éž漢😀";

/// The longest escape that a character may need beside another.
const LONGEST_ESCAPE: usize = 12;

/// Which values a snippet is ready for: each level has the characters of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Letters, digits, `-`, `.` and `_`.
    Simple,
    /// All that ASCII shows.
    Ascii,
    /// All of Unicode that shows.
    Any,
}

/// All levels, lowest first.
pub(super) const LEVELS: [Level; 3] = [Level::Simple, Level::Ascii, Level::Any];

/// A value that a reader may fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Field {
    /// The name of a variable, or the placeholder.
    pub(super) name: String,
    /// What stands there until the reader fills it in.
    pub(super) shown: String,
}

/// Puts something in the place of a reader's values.
pub(super) struct Filler<'f> {
    fields: &'f RefCell<Vec<Field>>,
    mode: Mode,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// What stands there anyway.
    Collect,
    /// Probes.
    Probe(Level),
}

impl Filler<'_> {
    /// What to write for a value at a place. `shown` is what stands there until the reader fills it in.
    pub(super) fn fill(&self, found: &Found, shown: &str, place: Place) -> String {
        let Some(number) = self.number(found.variable.unwrap_or(found.text), shown) else { return shown.to_owned() };
        match self.mode {
            Mode::Collect => shown.to_owned(),
            Mode::Probe(level) => probe(number, place, level, shown),
        }
    }

    fn number(&self, name: &str, shown: &str) -> Option<usize> {
        let mut fields = self.fields.borrow_mut();
        let known = fields.iter().position(|field| field.name == name);
        if known.is_none() && fields.len() < MOST_FIELDS && self.mode == Mode::Collect {
            fields.push(Field { name: name.to_owned(), shown: shown.to_owned() });
            return Some(fields.len() - 1);
        }
        known
    }
}

fn start(number: usize, place: Place) -> String {
    let letter = Place::ALL.iter().find(|(other, _)| *other == place).map_or('c', |(_, letter)| *letter);
    let scheme = if place == Place::Base { SCHEME } else { "" };
    format!("{scheme}{START}{}{letter}", char::from(NUMBERS[number]))
}

fn probe(number: usize, place: Place, level: Level, shown: &str) -> String {
    let mut probe = start(number, place);
    if level == Level::Simple {
        probe += SIMPLE;
        // As long as what it stands for, so that lines break where they did.
        let missing = shown.chars().count().saturating_sub(probe.len() + END.len());
        probe.extend(std::iter::repeat_n('0', missing.max(1)));
    } else {
        for character in characters(place, level) {
            probe += SEPARATOR;
            place.push(character, &mut probe);
        }
        probe += SEPARATOR;
        for character in run(place).chars() {
            place.push(character, &mut probe);
        }
    }
    probe + END
}

/// What is probed one by one.
fn characters(place: Place, level: Level) -> impl Iterator<Item = char> {
    let other = if level == Level::Any && place.takes('é') { OTHER } else { "" };
    let special = SPECIAL.chars().filter(move |&character| place.takes(character));
    SIMPLE.chars().chain(special).chain(other.chars())
}

/// What stands behind the single characters of a probe.
fn run(place: Place) -> &'static str {
    static RUNS: LazyLock<BTreeMap<Place, String>> =
        LazyLock::new(|| Place::ALL.map(|(place, _)| (place, make_run(place))).into());
    &RUNS[&place]
}

/// Every character before every other one, a letter and a digit among them; each three times in a row.
///
/// The former is a de Bruijn sequence: all Lyndon words of one and two characters in order. In this order no two brackets
/// have a name between them, which would make a placeholder.
fn make_run(place: Place) -> String {
    if place == Place::Encoded {
        return String::new();
    }
    let all: Vec<char> = characters(place, Level::Ascii).chain(['0', 'a']).collect();
    let mut run = String::new();
    for (at, first) in all.iter().enumerate() {
        run.push(*first);
        run.extend(all[at + 1..].iter().flat_map(|second| [first, second]));
    }
    run.push(all[0]);
    if place.takes(',') {
        run.extend(all.iter().flat_map(|character| [',', *character, *character, *character]));
    }
    run
}

/// How a place writes values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Table {
    /// What stands for each character; those that it lacks are refused.
    characters: BTreeMap<char, String>,
    /// What happens to characters beyond ASCII.
    other: Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Other {
    Refused,
    Kept,
    PercentEncoded,
}

impl Table {
    /// The table of a place that takes simple values only.
    fn simple() -> Self {
        let characters = SIMPLE.chars().map(|character| (character, character.to_string())).collect();
        Self { characters, other: Other::Refused }
    }

    /// As the script of the page reads it: what is kept, what is replaced, what happens to the rest.
    fn to_json(&self) -> Value {
        let is_kept = |(character, text): &(&char, &String)| text.chars().eq([**character]);
        let kept: String = self.characters.iter().filter(is_kept).map(|(character, _)| *character).collect();
        let replaced = self.characters.iter().filter(|pair| !is_kept(pair));
        let replaced: serde_json::Map<String, Value> =
            replaced.map(|(character, text)| (character.to_string(), text.as_str().into())).collect();
        json!([kept, replaced, self.other as u8])
    }

    /// Reads a probe of single characters.
    fn read(probe: &str, place: Place, level: Level) -> Option<Self> {
        if level == Level::Simple {
            let rest = probe.strip_prefix(SIMPLE)?;
            return rest.bytes().all(|byte| byte == b'0').then(Self::simple);
        }
        let mut written: Vec<&str> = probe.strip_prefix(SEPARATOR)?.split(SEPARATOR).collect();
        let beside = written.pop()?;
        let characters: Vec<char> = characters(place, level).collect();
        if written.len() != characters.len() {
            return None;
        }
        let pairs = characters.iter().copied().zip(written);
        let (ascii, other): (Vec<_>, Vec<_>) = pairs.partition(|(character, _)| character.is_ascii());
        let characters = ascii.into_iter().map(|(character, text)| (character, text.to_owned())).collect();
        let table = Self { characters, other: Other::of(&other) };
        Some(table.hardened(run(place), beside).unwrap_or_else(Self::simple))
    }

    /// Gives characters that are written differently beside others that form; `None` where the text cannot be read so.
    fn hardened(mut self, run: &str, written: &str) -> Option<Self> {
        let mut strong: BTreeMap<char, &str> = BTreeMap::new();
        let mut rest = written;
        for character in run.chars() {
            let mut own = [0; 4];
            let usual = match self.characters.get(&character) {
                Some(text) => text.as_str(),
                None => character.encode_utf8(&mut own),
            };
            if let Some(after) = rest.strip_prefix(usual) {
                rest = after;
                continue;
            }
            let end = rest.find(usual).filter(|&at| at <= LONGEST_ESCAPE)? + usual.len();
            let (text, after) = rest.split_at(end);
            rest = after;
            if character.is_ascii_alphanumeric() || strong.insert(character, text).is_some_and(|other| other != text) {
                return None;
            }
        }
        self.characters.extend(strong.into_iter().map(|(character, text)| (character, text.to_owned())));
        rest.is_empty().then_some(self)
    }
}

impl Other {
    fn of(written: &[(char, &str)]) -> Self {
        let is_kept = |(character, text): &(char, &str)| text.chars().eq([*character]);
        let is_encoded =
            |(character, text): &(char, &str)| *text == crate::web::encode_component(&character.to_string());
        match written {
            [] => Self::Refused,
            all if all.iter().all(is_kept) => Self::Kept,
            all if all.iter().all(is_encoded) => Self::PercentEncoded,
            _ => Self::Refused,
        }
    }
}

/// A snippet with probes, taken apart.
struct Probed<'c> {
    /// What stands around the probes: one more than there are probes.
    around: Vec<&'c str>,
    probes: Vec<Probe<'c>>,
}

struct Probe<'c> {
    field: usize,
    place: Place,
    text: &'c str,
}

impl<'c> Probed<'c> {
    fn read(code: &'c str) -> Option<Self> {
        let mut around = Vec::new();
        let mut probes = Vec::new();
        let mut rest = code;
        while let Some((before, probe)) = rest.split_once(START) {
            let mut letters = probe.bytes();
            let (number, letter) = (letters.next()?, char::from(letters.next()?));
            let field = NUMBERS.iter().position(|&other| other == number)?;
            let (place, _) = *Place::ALL.iter().find(|(_, other)| *other == letter)?;
            let (text, after) = probe.get(2..)?.split_once(END)?;
            around.push(if place == Place::Base { before.strip_suffix(SCHEME)? } else { before });
            probes.push(Probe { field, place, text });
            rest = after;
        }
        around.push(rest);
        Some(Self { around, probes })
    }

    /// The code with what fields show in the place of the probes, and where each stands.
    fn shown(&self, fields: &[Field]) -> (String, Vec<Range<usize>>) {
        let mut code = self.around[0].to_owned();
        let mut ranges = Vec::with_capacity(self.probes.len());
        for (probe, after) in self.probes.iter().zip(&self.around[1..]) {
            let start = code.len();
            code.push_str(&fields[probe.field].shown);
            ranges.push(start..code.len());
            code.push_str(after);
        }
        (code, ranges)
    }
}

/// A snippet that is ready for values of a level.
struct Variant {
    level: Level,
    /// What it says until the reader fills it in.
    shown: String,
    html: String,
    /// The table of each place.
    tables: Vec<usize>,
}

/// What was learnt of a page's snippets.
#[derive(Default)]
pub(super) struct Filling {
    fields: RefCell<Vec<Field>>,
    tables: Vec<Table>,
    codes: Vec<(String, Vec<Variant>)>,
}

impl Filling {
    /// Takes note of the fields of a text that is written with a filler; says whether it has any.
    pub(super) fn collect(&self, write: impl FnOnce(&Filler)) -> bool {
        let seen = RefCell::new(Vec::new());
        write(&Filler { fields: &seen, mode: Mode::Collect });
        let seen = seen.into_inner();
        let mut fields = self.fields.borrow_mut();
        for field in &seen {
            if fields.len() < MOST_FIELDS && fields.iter().all(|known| known.name != field.name) {
                fields.push(field.clone());
            }
        }
        !seen.is_empty()
    }

    /// What writes probes for values of a level.
    pub(super) fn filler(&self, level: Level) -> Filler<'_> {
        Filler { fields: &self.fields, mode: Mode::Probe(level) }
    }

    /// The HTML of a snippet with marks where simple values can be put, if there are any; learns how it writes others
    /// from `probed`, the snippet with probes of each level.
    pub(super) fn code(
        &mut self,
        id: &str,
        language: &str,
        code: &str,
        probed: &[Option<String>; 3],
    ) -> Option<String> {
        if code.contains(START) || code.contains(END) {
            return None;
        }
        let mut own = None;
        let mut variants: Vec<Variant> = Vec::new();
        for (level, text) in LEVELS.into_iter().zip(probed) {
            match text.as_ref().and_then(|text| self.variant(level, language, text.trim_end())) {
                Some(variant) if level == Level::Simple && variant.shown == code => own = Some(variant.html),
                Some(variant) => self.add(&mut variants, variant),
                None => {}
            }
        }
        if own.is_some() || !variants.is_empty() {
            self.codes.push((id.to_owned(), variants));
        }
        own
    }

    /// Whether any snippet has a place for a value.
    pub(super) fn has_places(&self) -> bool {
        !self.codes.is_empty()
    }

    /// Adds a variant, in the place of the last one if that is the same for its values.
    fn add(&self, variants: &mut Vec<Variant>, variant: Variant) {
        let characters =
            |variant: &Variant| variant.tables.iter().map(|&table| &self.tables[table].characters).collect::<Vec<_>>();
        let is_same = |last: &mut Variant| last.shown == variant.shown && characters(last) == characters(&variant);
        if variants.last_mut().is_some_and(is_same) {
            variants.pop();
        }
        variants.push(variant);
    }

    fn variant(&mut self, level: Level, language: &str, text: &str) -> Option<Variant> {
        let probed = Probed::read(text).filter(|probed| !probed.probes.is_empty())?;
        let tables: Vec<usize> = probed
            .probes
            .iter()
            .map(|probe| Some(self.number(Table::read(probe.text, probe.place, level)?)))
            .collect::<Option<_>>()?;
        let (shown, ranges) = probed.shown(&self.fields.borrow());
        let mark = |((probe, &table), range): ((&Probe, &usize), Range<usize>)| {
            let table = (level != Level::Simple).then_some(table);
            Mark { range, field: probe.field, table }
        };
        let marks: Vec<Mark> = probed.probes.iter().zip(&tables).zip(ranges).map(mark).collect();
        let html = highlight_marked(&shown, language, &marks);
        Some(Variant { level, shown, html, tables })
    }

    fn number(&mut self, table: Table) -> usize {
        self.tables.iter().position(|known| *known == table).unwrap_or_else(|| {
            self.tables.push(table);
            self.tables.len() - 1
        })
    }

    /// The fields of the page.
    pub(super) fn fields(&self) -> Vec<Field> {
        self.fields.borrow().clone()
    }

    /// What the script of the page needs to know, as a script; `None` where there is nothing to fill in.
    pub(super) fn script(&self) -> Option<String> {
        if !self.has_places() {
            return None;
        }
        let variant = |variant: &Variant| json!([variant.level as u8, variant.html]);
        let code =
            |(id, variants): &(String, Vec<Variant>)| (id.clone(), variants.iter().map(variant).collect::<Value>());
        let data = json!({
            "tables": self.tables.iter().map(Table::to_json).collect::<Value>(),
            "codes": self.codes.iter().map(code).collect::<serde_json::Map<_, _>>(),
        });
        Some(format!("harkdownFill({data});\n"))
    }
}

/// Values that languages with bare words take for something else than a text.
const WORDS: [&str; 6] = ["77018", "4.25e7", "0x4Fa1", "2024-01-17", "true", "null"];

/// Whether a target writes such a value without the quotes that other values have.
pub(super) fn is_wordy(target: &str, snippet: &Snippet) -> bool {
    let quotes = |value: &str| -> Option<Vec<(Option<char>, Option<char>)>> {
        let header = NameValue { name: "X-Field".to_owned(), value: value.to_owned() };
        let body = PostData {
            mime_type: "application/json".to_owned(),
            text: Some(json!({ "field": value }).to_string()),
            params: Vec::new(),
        };
        let request = Request {
            method: "POST".to_owned(),
            url: "https://api.example.com/".to_owned(),
            headers: vec![header],
            post_data: Some(body),
            ..Request::default()
        };
        let code = snippet(&View::of(&request).ok()?, target).ok()?;
        let parts: Vec<&str> = code.split(value).collect();
        Some(parts.windows(2).map(|two| (two[0].chars().next_back(), two[1].chars().next())).collect())
    };
    let usual = quotes("field-value");
    WORDS.iter().any(|word| quotes(word) != usual)
}
