//! Slots: places of a snippet for values that come later, and how each place writes them.
//!
//! No language is known here. Every snippet is written a second time, by the same dialect, with probes in the place of the
//! values: every character that a value may have, between marks. What is between the marks is how this very literal
//! writes the character. After them come characters beside others, since two of them may mean something that neither
//! means alone (`${`, `"""`): what is written differently there is always written so. A place whose probe cannot be read
//! takes letters and digits only.
//!
//! Two characters of every kind side by side make a long text. A snippet gets it where a literal is of a form that was not
//! seen before. Others have the pairs that matter to some language, which tell the forms apart.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::BuildHasher;
use std::ops::Range;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use memchr::memmem;
use rustc_hash::FxBuildHasher;
use serde_json::json;

use super::View;
use crate::error::Result;
use crate::har::{NameValue, PostData, Request};
use crate::web::decode_base64;

/// How many values a page may have places for: as many as there are letters for them.
pub(crate) const MOST_VALUES: usize = NUMBERS.len();

const NUMBERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// What starts a probe; the letters of its field and its place follow.
const START: &str = "Hkd";
const END: &str = "dkH";

/// What is before each character of a probe.
const SEPARATOR: &str = "Zq";

/// What is before the start of a URL, which must be one.
const SCHEME: &str = "https://";

/// The characters that values of the lowest level have beside letters and digits.
const SIMPLE: &str = "-._";

/// The other characters of ASCII that show.
const SPECIAL: &str = " !\"#$%&'()*+,/:;<=>?@[\\]^`{|}~";

/// One character of each kind that languages may treat differently: two bytes, two bytes beyond Latin-1, three, four.
const OTHER: &str = "éž漢😀";

/// The longest escape that a character may need beside another, in bytes; what is longer is not looked for.
const LONGEST_ESCAPE: usize = 12;

/// Which values a snippet is ready for: each level has the characters of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FillLevel {
    /// Letters, digits, `-`, `.` and `_`.
    Simple,
    /// All that ASCII shows.
    Ascii,
    /// All of Unicode that shows.
    Any,
}

/// All levels, lowest first.
const LEVELS: [FillLevel; 3] = [FillLevel::Simple, FillLevel::Ascii, FillLevel::Any];

/// How much a probe holds after its single characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The pairs of characters that mean something to some language.
    Short,
    /// All pairs.
    Full,
}

/// What is after the single characters of a short probe. No two brackets have a name between them, which would make a
/// placeholder. There are as many quotes of one kind as of the other, as in a full probe: some literals have the rarer one.
const PAIRS: &str = concat!(
    r##" """ ''' ``` \\\ ### $$$ %%% {{{ }}} [[[ ]]] ((( ))) <<< >>> ||| /// *** --- ~~~ @@@ &&& !!! ^^^ === ,,, ;;; ::: ???"##,
    r####" ... +++ ___ "# '# `# ${ $( $[ $a $0 #{ #$ #@ #a @{ @( @a @" @' %{ %( %a %0 {% %} {# #} <% %> <? ?>"####,
    r##" */ /* *) (* #> <# -- <!-- --> ]]> |} )" }" ]" >" /" ~" |" )' }' ]' ^" ^% ^a !a \a \0 \" \' \$ \{ \( \#"##,
    r##" \u \` `a `" `' `$ "' '" := => =" &a &# ;a :a a: ~a <a a> </ "##,
    " ' ' ' ' ' ' ",
);

/// Where in its text a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Slot {
    /// A text, or a whole part of one.
    Text,
    /// A part of a URL that is percent-encoded, or of a form.
    Encoded,
    /// The host of a URL.
    Host,
    /// The user or the password of a URL.
    User,
    /// The start of a URL, host and all.
    Base,
    /// XML.
    Xml,
    /// A place that a character could leave.
    Code,
}

impl Slot {
    /// All places, each with the letter that probes have for it.
    pub(crate) const ALL: [(Self, char); 7] = [
        (Self::Text, 't'),
        (Self::Encoded, 'u'),
        (Self::Host, 'h'),
        (Self::User, 's'),
        (Self::Base, 'b'),
        (Self::Xml, 'x'),
        (Self::Code, 'c'),
    ];

    /// Whether a value may hold this character here, beside letters, digits, `-`, `.` and `_`.
    pub(crate) fn takes(self, character: char) -> bool {
        match self {
            Self::Text | Self::Encoded | Self::Xml => true,
            // A colon ends the user, and some clients send others than ASCII in another way (RFC 7617).
            Self::User => character.is_ascii() && character != ':',
            Self::Host => character == ':',
            Self::Base => matches!(character, ':' | '/' | '~'),
            Self::Code => false,
        }
    }

    /// Writes a character of a value as the text around it wants it.
    pub(crate) fn push(self, character: char, text: &mut String) {
        let entity = match character {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => "",
        };
        match self {
            Self::Encoded | Self::User => {
                text.push_str(&crate::web::encode_component(character.encode_utf8(&mut [0; 4])));
            }
            Self::Xml if !entity.is_empty() => text.push_str(entity),
            _ => text.push(character),
        }
    }
}

fn start(number: usize, place: Slot) -> String {
    let letter = Slot::ALL.iter().find(|(other, _)| *other == place).map_or('c', |(_, letter)| *letter);
    let scheme = if place == Slot::Base { SCHEME } else { "" };
    format!("{scheme}{START}{}{letter}", char::from(NUMBERS[number]))
}

/// Whether the code has a probe in Base64, as the credentials of a header: there, no one can put a value in its place.
pub(crate) fn hides_probe(code: &str) -> bool {
    let is_digit = |letter: char| letter.is_ascii_alphanumeric() || "+/=".contains(letter);
    code.split("Basic ").skip(1).any(|rest| {
        let rest = rest.trim_start_matches(|letter| !is_digit(letter));
        let encoded = &rest[..rest.find(|letter| !is_digit(letter)).unwrap_or(rest.len())];
        let decoded = decode_base64(&encoded[..encoded.len() / 4 * 4]).unwrap_or_default();
        memmem::find(&decoded, START.as_bytes()).is_some()
    })
}

/// What to write in the place of a value; `shown` is what is there without probes.
pub(crate) fn probe(number: usize, place: Slot, level: FillLevel, depth: Depth, shown: &str) -> String {
    let mut probe = start(number, place);
    if level == FillLevel::Simple {
        probe += SIMPLE;
        // As long as what it stands for, so that lines break where they did.
        let missing = shown.chars().count().saturating_sub(probe.len() + END.len());
        probe.extend(std::iter::repeat_n('0', missing.max(1)));
    } else {
        probe += singles(place, level);
        probe += &runs(place)[usize::from(depth == Depth::Full)].1;
    }
    probe + END
}

/// The single characters of a probe, as the text around it wants them, and the mark after them.
fn singles(place: Slot, level: FillLevel) -> &'static str {
    static SINGLES: LazyLock<HashMap<(Slot, FillLevel), String>> = LazyLock::new(|| {
        let all = Slot::ALL.into_iter().flat_map(|(place, _)| LEVELS.map(|level| (place, level)));
        all.map(|(place, level)| {
            let mut text = String::new();
            for character in characters(place, level) {
                text += SEPARATOR;
                place.push(character, &mut text);
            }
            ((place, level), text + SEPARATOR)
        })
        .collect()
    });
    &SINGLES[&(place, level)]
}

/// What is probed one by one.
fn characters(place: Slot, level: FillLevel) -> impl Iterator<Item = char> {
    let other = if level == FillLevel::Any && place.takes('é') { OTHER } else { "" };
    let special = SPECIAL.chars().filter(move |&character| place.takes(character));
    SIMPLE.chars().chain(special).chain(other.chars())
}

/// What is after the single characters of a probe, short and in full: the characters, and as the text around the probe
/// wants them.
fn runs(place: Slot) -> &'static [(String, String); 2] {
    static RUNS: LazyLock<HashMap<Slot, [(String, String); 2]>> = LazyLock::new(|| {
        let written = |place: Slot, run: String| {
            let mut text = String::new();
            run.chars().for_each(|character| place.push(character, &mut text));
            (run, text)
        };
        Slot::ALL.map(|(place, _)| (place, [short_run(place), full_run(place)].map(|run| written(place, run)))).into()
    });
    &RUNS[&place]
}

/// The pairs that matter, without those that a place does not take.
fn short_run(place: Slot) -> String {
    if place == Slot::Encoded {
        return String::new();
    }
    let takes = |letter: char| letter.is_ascii_alphanumeric() || SIMPLE.contains(letter) || place.takes(letter);
    let pairs: Vec<&str> = PAIRS.split(' ').filter(|pair| pair.chars().all(takes)).collect();
    pairs.join(if place.takes(' ') { " " } else { "" })
}

/// Every character before every other one, a letter and a digit among them; each three times in a row.
///
/// The former is a de Bruijn sequence: all Lyndon words of one and two characters in order. In this order no two brackets
/// have a name between them, which would make a placeholder.
fn full_run(place: Slot) -> String {
    if place == Slot::Encoded {
        return String::new();
    }
    let all: Vec<char> = characters(place, FillLevel::Ascii).chain(['0', 'a']).collect();
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

/// How a slot writes values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SlotTable {
    /// What stands for each character; those that it lacks are refused.
    pub(crate) characters: BTreeMap<char, String>,
    /// What happens to characters beyond ASCII.
    pub(crate) other: OtherCharacters,
}

/// What happens to the characters beyond ASCII of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum OtherCharacters {
    Refused,
    Kept,
    PercentEncoded,
}

impl SlotTable {
    /// The table of a place that takes simple values only.
    fn simple() -> Self {
        let characters = SIMPLE.chars().map(|character| (character, character.to_string())).collect();
        Self { characters, other: OtherCharacters::Refused }
    }

    /// Whether it takes simple values only.
    pub(crate) fn is_simple(&self) -> bool {
        self.characters.len() <= SIMPLE.len()
    }

    /// Reads a full probe.
    fn read(probe: &str, place: Slot, level: FillLevel) -> Option<Self> {
        let mut written: Vec<&str> = probe.strip_prefix(SEPARATOR)?.split(SEPARATOR).collect();
        let beside = written.pop()?;
        let characters: Vec<char> = characters(place, level).collect();
        if written.len() != characters.len() {
            return None;
        }
        let pairs = characters.iter().copied().zip(written);
        let (ascii, other): (Vec<_>, Vec<_>) = pairs.partition(|(character, _)| character.is_ascii());
        let characters = ascii.into_iter().map(|(character, text)| (character, text.to_owned())).collect();
        let table = Self { characters, other: OtherCharacters::of(&other) };
        Some(table.hardened(&runs(place)[1].0, beside).unwrap_or_else(Self::simple))
    }

    /// Gives characters that are written differently beside others that form; `None` where the text cannot be read so.
    fn hardened(mut self, run: &str, written: &str) -> Option<Self> {
        let mut strong: BTreeMap<char, &str> = BTreeMap::new();
        let mut usual = [None; 128];
        for (character, text) in &self.characters {
            usual[*character as usize] = Some(text.as_str());
        }
        let mut rest = written;
        for (at, character) in run.char_indices() {
            let own = &run[at..at + character.len_utf8()];
            let usual = usual.get(character as usize).copied().flatten().unwrap_or(own);
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

impl OtherCharacters {
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
    /// What is around the probes: one more than there are probes.
    around: Vec<&'c str>,
    probes: Vec<Probe<'c>>,
}

struct Probe<'c> {
    /// The number of its value.
    value: usize,
    place: Slot,
    text: &'c str,
}

impl<'c> Probed<'c> {
    fn read(code: &'c str) -> Option<Self> {
        let mut around = Vec::new();
        let mut probes = Vec::new();
        let mut rest = code;
        while let Some(at) = memmem::find(rest.as_bytes(), START.as_bytes()) {
            let (before, probe) = (&rest[..at], &rest[at + START.len()..]);
            let mut letters = probe.bytes();
            let (number, letter) = (letters.next()?, char::from(letters.next()?));
            let value = NUMBERS.iter().position(|&other| other == number)?;
            let (place, _) = *Slot::ALL.iter().find(|(_, other)| *other == letter)?;
            let probe = probe.get(2..)?;
            let end = memmem::find(probe.as_bytes(), END.as_bytes())?;
            let (text, after) = (&probe[..end], &probe[end + END.len()..]);
            around.push(if place == Slot::Base { before.strip_suffix(SCHEME)? } else { before });
            probes.push(Probe { value, place, text });
            rest = after;
        }
        around.push(rest);
        Some(Self { around, probes })
    }

    /// Whether another snippet is the same around its probes, whatever lines it has: longer probes break some.
    fn is_like(&self, other: &Self) -> bool {
        let is_shown = |letter: &char| !letter.is_whitespace();
        let is_same = |(one, other): (&&str, &&str)| one.chars().filter(is_shown).eq(other.chars().filter(is_shown));
        self.around.len() == other.around.len() && self.around.iter().zip(&other.around).all(is_same)
    }

    /// The code with what values show in the place of the probes, and where each is.
    fn shown(&self, values: &[String]) -> (String, Vec<Range<usize>>) {
        let mut code = self.around[0].to_owned();
        let mut ranges = Vec::with_capacity(self.probes.len());
        for (probe, after) in self.probes.iter().zip(&self.around[1..]) {
            let start = code.len();
            code.push_str(&values[probe.value]);
            ranges.push(start..code.len());
            code.push_str(after);
        }
        (code, ranges)
    }
}

/// A snippet with its slots.
#[derive(Debug)]
pub(crate) struct SlottedSnippet {
    /// The code with what is there until values are put in.
    pub(crate) shown: String,
    /// The number of the value of each slot, and where it is.
    pub(crate) places: Vec<(usize, Range<usize>)>,
    /// How each slot writes its value.
    pub(crate) tables: Vec<Arc<SlotTable>>,
}

impl SlottedSnippet {
    fn new(probed: &Probed<'_>, values: &[String], tables: Vec<Arc<SlotTable>>) -> Self {
        let (shown, ranges) = probed.shown(values);
        let places = probed.probes.iter().map(|probe| probe.value).zip(ranges).collect();
        Self { shown, places, tables }
    }
}

/// Whether a text has what probes are known by.
pub(crate) fn has_marks(text: &str) -> bool {
    [START, END].iter().any(|mark| memmem::find(text.as_bytes(), mark.as_bytes()).is_some())
}

/// What short probes of all pages have taught.
#[derive(Default)]
pub(crate) struct ProbeResults {
    forms: RwLock<HashMap<u64, Vec<(OwnForm, Learnt)>>>,
    tables: RwLock<HashSet<Arc<SlotTable>>>,
}

/// How a literal writes a short probe.
struct Form<'p> {
    target: &'p str,
    level: FillLevel,
    place: Slot,
    written: &'p str,
}

struct OwnForm {
    target: Box<str>,
    level: FillLevel,
    place: Slot,
    written: Box<str>,
}

/// What is known of a form.
#[derive(Clone)]
enum Learnt {
    Nothing,
    /// How it writes values.
    Table(Arc<SlotTable>),
    /// That snippets of this form need full probes.
    Untold,
}

impl Learnt {
    fn table(&self) -> Option<Arc<SlotTable>> {
        match self {
            Self::Table(table) => Some(Arc::clone(table)),
            _ => None,
        }
    }
}

impl<'p> Form<'p> {
    fn of(probe: &Probe<'p>, target: &'p str, level: FillLevel) -> Self {
        Self { target, level, place: probe.place, written: probe.text }
    }

    fn hash(&self) -> u64 {
        FxBuildHasher.hash_one((self.target, self.level, self.place, self.written))
    }

    fn is(&self, own: &OwnForm) -> bool {
        (self.level, self.place) == (own.level, own.place)
            && *self.target == *own.target
            && *self.written == *own.written
    }
}

impl ProbeResults {
    /// How many forms are kept: sites have some hundreds.
    const MOST: usize = 10_000;

    fn find(&self, form: &Form<'_>) -> Learnt {
        let forms = self.forms.read().unwrap_or_else(PoisonError::into_inner);
        let found = forms.get(&form.hash()).and_then(|same| same.iter().find(|(own, _)| form.is(own)));
        found.map_or(Learnt::Nothing, |(_, learnt)| learnt.clone())
    }

    fn learn(&self, form: &Form<'_>, learnt: Learnt) {
        let mut forms = self.forms.write().unwrap_or_else(PoisonError::into_inner);
        if forms.len() < Self::MOST {
            let own = OwnForm {
                target: form.target.into(),
                level: form.level,
                place: form.place,
                written: form.written.into(),
            };
            forms.entry(form.hash()).or_default().push((own, learnt));
        }
    }

    /// The slots for simple values of a snippet that was written with probes; `values` are what is there without them.
    pub(crate) fn simple_slots(&self, written: &str, values: &[String]) -> Option<SlottedSnippet> {
        let probed = Probed::read(written.trim_end()).filter(|probed| !probed.probes.is_empty())?;
        let is_simple = |probe: &Probe<'_>| {
            let rest = probe.text.strip_prefix(SIMPLE);
            rest.is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'))
        };
        let tables = vec![self.simple(); probed.probes.len()];
        probed.probes.iter().all(is_simple).then(|| SlottedSnippet::new(&probed, values, tables))
    }

    /// The slots of a snippet for values of a level beyond simple ones. `write` gives it with probes.
    pub(crate) fn slots(
        &self,
        target: &str,
        level: FillLevel,
        values: &[String],
        write: &dyn Fn(Depth) -> Option<String>,
    ) -> Option<SlottedSnippet> {
        let text = write(Depth::Short)?;
        let short = Probed::read(text.trim_end()).filter(|probed| !probed.probes.is_empty())?;
        let learnt: Vec<Learnt> = short.probes.iter().map(|probe| self.find(&Form::of(probe, target, level))).collect();
        let known: Option<Vec<Arc<SlotTable>>> = learnt.iter().map(Learnt::table).collect();
        if let Some(tables) = known {
            return Some(SlottedSnippet::new(&short, values, tables));
        }
        let text = write(Depth::Full)?;
        let full = Probed::read(text.trim_end())?;
        let tables =
            full.probes.iter().map(|probe| Some(self.intern(SlotTable::read(probe.text, probe.place, level)?)));
        let tables: Vec<Arc<SlotTable>> = tables.collect::<Option<_>>()?;
        // Where all pairs change more than the table of a place and the lines, its form says too little.
        let is_told = short.is_like(&full);
        let slotted = SlottedSnippet::new(if is_told { &short } else { &full }, values, tables.clone());
        for ((probe, learnt), table) in short.probes.iter().zip(&learnt).zip(tables) {
            if matches!(learnt, Learnt::Nothing) {
                self.learn(
                    &Form::of(probe, target, level),
                    if is_told { Learnt::Table(table) } else { Learnt::Untold },
                );
            }
        }
        Some(slotted)
    }

    /// The one table that says what this one does.
    fn intern(&self, table: SlotTable) -> Arc<SlotTable> {
        let mut tables = self.tables.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = tables.get(&table) {
            return Arc::clone(known);
        }
        let table = Arc::new(table);
        tables.insert(Arc::clone(&table));
        table
    }

    fn simple(&self) -> Arc<SlotTable> {
        static SIMPLE_TABLE: LazyLock<SlotTable> = LazyLock::new(SlotTable::simple);
        let tables = self.tables.read().unwrap_or_else(PoisonError::into_inner);
        let known = tables.get(&*SIMPLE_TABLE).map(Arc::clone);
        drop(tables);
        known.unwrap_or_else(|| self.intern(SlotTable::simple()))
    }
}

/// Values that languages with bare words take for something else than a text.
const WORDS: [&str; 6] = ["77018", "4.25e7", "0x4Fa1", "2024-01-17", "true", "null"];

/// Whether a target writes such a value without the quotes that other values have.
pub(crate) fn is_wordy(target: &str, snippet: &dyn Fn(&View, &str) -> Result<String>) -> bool {
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
