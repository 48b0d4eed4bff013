//! "Fill in your values": a page's snippets with places for its reader's own values, and how each place writes a value.
//!
//! No language is known here. Every snippet is written a second time, by the same dialect, with probes in the place of the
//! values: every character that a value may have, between marks. What is between the marks is how this very literal
//! writes the character. After them stand characters beside others, since two of them may mean something that neither
//! means alone (`${`, `"""`): what is written differently there is always written so. A place whose probe cannot be read
//! takes letters and digits only.
//!
//! Two characters of every kind side by side make a long text. A snippet gets it where a literal is of a form that was not
//! seen before. Others have the pairs that matter to some language, which tell the forms apart.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::BuildHasher;
use std::ops::Range;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use rustc_hash::FxBuildHasher;
use serde::Serialize;
use serde_json::{Value, json};

use super::Snippet;
use super::fields::{FoundName, Slot};
use super::highlight::{ValueMark, highlight_marked};
use crate::har::{NameValue, PostData, Request};
use crate::snippet::View;

/// How many fields a page may have: as many as there are letters for them.
const MOST_FIELDS: usize = NUMBERS.len();

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
pub(super) enum FillLevel {
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
pub(super) enum Depth {
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

/// A value that a reader may fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct FillField {
    /// The name of a variable, or the placeholder.
    pub(super) name: String,
    /// What is there until the reader fills it in.
    pub(super) shown: String,
}

/// Puts something in the place of a reader's values.
pub(super) struct Filler<'f> {
    fields: &'f RefCell<Vec<FillField>>,
    mode: Mode,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// What is there anyway.
    Collect,
    /// Probes.
    Probe(FillLevel, Depth),
}

impl<'f> Filler<'f> {
    /// Writes probes for values of a level.
    pub(super) fn probing(fields: &'f RefCell<Vec<FillField>>, level: FillLevel, depth: Depth) -> Self {
        Self { fields, mode: Mode::Probe(level, depth) }
    }

    /// What to write for a value at a place. `shown` is what is there until the reader fills it in.
    pub(super) fn fill(&self, found: &FoundName, shown: &str, place: Slot) -> String {
        let Some(number) = self.number(found.variable.unwrap_or(found.text), shown) else { return shown.to_owned() };
        match self.mode {
            Mode::Collect => shown.to_owned(),
            Mode::Probe(level, depth) => probe(number, place, level, depth, shown),
        }
    }

    fn number(&self, name: &str, shown: &str) -> Option<usize> {
        let mut fields = self.fields.borrow_mut();
        let known = fields.iter().position(|field| field.name == name);
        if known.is_none() && fields.len() < MOST_FIELDS && self.mode == Mode::Collect {
            fields.push(FillField { name: name.to_owned(), shown: shown.to_owned() });
            return Some(fields.len() - 1);
        }
        known
    }
}

fn start(number: usize, place: Slot) -> String {
    let letter = Slot::ALL.iter().find(|(other, _)| *other == place).map_or('c', |(_, letter)| *letter);
    let scheme = if place == Slot::Base { SCHEME } else { "" };
    format!("{scheme}{START}{}{letter}", char::from(NUMBERS[number]))
}

fn probe(number: usize, place: Slot, level: FillLevel, depth: Depth, shown: &str) -> String {
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
        let table = Self { characters, other: Other::of(&other) };
        Some(table.hardened(&runs(place)[1].0, beside).unwrap_or_else(Self::simple))
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
    /// What is around the probes: one more than there are probes.
    around: Vec<&'c str>,
    probes: Vec<Probe<'c>>,
}

struct Probe<'c> {
    field: usize,
    place: Slot,
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
            let (place, _) = *Slot::ALL.iter().find(|(_, other)| *other == letter)?;
            let (text, after) = probe.get(2..)?.split_once(END)?;
            around.push(if place == Slot::Base { before.strip_suffix(SCHEME)? } else { before });
            probes.push(Probe { field, place, text });
            rest = after;
        }
        around.push(rest);
        Some(Self { around, probes })
    }

    /// The code with what fields show in the place of the probes, and where each stands.
    fn shown(&self, fields: &[FillField]) -> (String, Vec<Range<usize>>) {
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
    level: FillLevel,
    /// What it says until the reader fills it in.
    shown: String,
    /// The field of each place, and where it is.
    places: Vec<(usize, Range<usize>)>,
    /// The table of each place.
    tables: Vec<usize>,
}

/// A snippet of a page.
pub(super) struct FilledSnippet<'c> {
    /// The id of its panel.
    pub(super) id: &'c str,
    /// The target that it is written for.
    pub(super) target: &'c str,
    pub(super) language: &'c str,
    pub(super) text: &'c str,
    /// Whether the target writes some words without the quotes that others have.
    pub(super) is_wordy: bool,
    pub(super) known: &'c ProbeResults,
}

/// What short probes of all pages have taught.
#[derive(Default)]
pub(super) struct ProbeResults {
    forms: RwLock<HashMap<u64, Vec<(OwnForm, Learnt)>>>,
    tables: RwLock<HashSet<Arc<Table>>>,
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
    Table(Arc<Table>),
    /// That snippets of this form need full probes.
    Untold,
}

impl Learnt {
    fn table(&self) -> Option<Arc<Table>> {
        match self {
            Self::Table(table) => Some(Arc::clone(table)),
            _ => None,
        }
    }
}

impl<'p> Form<'p> {
    fn of(probe: &Probe<'p>, code: &FilledSnippet<'p>, level: FillLevel) -> Self {
        Self { target: code.target, level, place: probe.place, written: probe.text }
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

    /// The one table that says what this one does.
    fn intern(&self, table: Table) -> Arc<Table> {
        let mut tables = self.tables.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = tables.get(&table) {
            return Arc::clone(known);
        }
        let table = Arc::new(table);
        tables.insert(Arc::clone(&table));
        table
    }

    fn simple(&self) -> Arc<Table> {
        static SIMPLE_TABLE: LazyLock<Table> = LazyLock::new(Table::simple);
        let tables = self.tables.read().unwrap_or_else(PoisonError::into_inner);
        let known = tables.get(&*SIMPLE_TABLE).map(Arc::clone);
        drop(tables);
        known.unwrap_or_else(|| self.intern(Table::simple()))
    }
}

/// What was learnt of a page's snippets.
#[derive(Default)]
pub(super) struct Filling {
    fields: RefCell<Vec<FillField>>,
    tables: Vec<Arc<Table>>,
    /// The snippets by the ids of their panels, and what they are for values of a level.
    codes: Vec<(String, Vec<(FillLevel, String)>)>,
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

    /// The HTML of a snippet with marks where values can be put, if there are any; learns how it writes them from `write`,
    /// which gives the snippet with probes.
    pub(super) fn code(
        &mut self,
        code: &FilledSnippet<'_>,
        write: &dyn Fn(FillLevel, Depth) -> Option<String>,
    ) -> Option<String> {
        if code.text.contains(START) || code.text.contains(END) {
            return None;
        }
        let any = self.variant(FillLevel::Any, code, &|depth| write(FillLevel::Any, depth));
        if let Some(variant) = any.as_ref().filter(|variant| !code.is_wordy && self.is_ready(variant, code.text)) {
            self.codes.push((code.id.to_owned(), Vec::new()));
            return Some(Self::html(variant, code.language));
        }
        let mut own = None;
        let mut variants: Vec<Variant> = Vec::new();
        if let Some(variant) = self.simple_variant(code, write).filter(|_| !code.is_wordy) {
            if variant.shown == code.text {
                own = Some(Self::html(&variant, code.language));
            } else {
                variants.push(variant);
            }
        }
        let ascii = self.variant(FillLevel::Ascii, code, &|depth| write(FillLevel::Ascii, depth));
        for variant in [ascii, any].into_iter().flatten() {
            self.add(&mut variants, variant);
        }
        if own.is_some() || !variants.is_empty() {
            let html = variants.iter().map(|variant| (variant.level, Self::html(variant, code.language)));
            self.codes.push((code.id.to_owned(), html.collect()));
        }
        own
    }

    /// Whether a variant for all values is the very text that the page shows: then that takes all of them as it is.
    fn is_ready(&self, variant: &Variant, text: &str) -> bool {
        let simple = SIMPLE.chars().count();
        variant.shown == text && variant.tables.iter().all(|&table| self.tables[table].characters.len() > simple)
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

    /// A snippet for simple values.
    fn simple_variant(
        &mut self,
        code: &FilledSnippet<'_>,
        write: &dyn Fn(FillLevel, Depth) -> Option<String>,
    ) -> Option<Variant> {
        let text = write(FillLevel::Simple, Depth::Short)?;
        let probed = Probed::read(text.trim_end()).filter(|probed| !probed.probes.is_empty())?;
        let is_simple = |probe: &Probe<'_>| {
            let rest = probe.text.strip_prefix(SIMPLE);
            rest.is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'))
        };
        if !probed.probes.iter().all(is_simple) {
            return None;
        }
        let tables = vec![code.known.simple(); probed.probes.len()];
        Some(self.make_variant(FillLevel::Simple, &probed, tables))
    }

    /// A snippet for values of a level beyond simple ones. `write` gives it with probes.
    fn variant(
        &mut self,
        level: FillLevel,
        code: &FilledSnippet<'_>,
        write: &dyn Fn(Depth) -> Option<String>,
    ) -> Option<Variant> {
        let text = write(Depth::Short)?;
        let short = Probed::read(text.trim_end()).filter(|probed| !probed.probes.is_empty())?;
        let learnt: Vec<Learnt> =
            short.probes.iter().map(|probe| code.known.find(&Form::of(probe, code, level))).collect();
        let known: Option<Vec<Arc<Table>>> = learnt.iter().map(Learnt::table).collect();
        if let Some(tables) = known {
            return Some(self.make_variant(level, &short, tables));
        }
        let text = write(Depth::Full)?;
        let full = Probed::read(text.trim_end())?;
        let tables =
            full.probes.iter().map(|probe| Some(code.known.intern(Table::read(probe.text, probe.place, level)?)));
        let tables: Vec<Arc<Table>> = tables.collect::<Option<_>>()?;
        let variant = self.make_variant(level, &full, tables.clone());
        // Where all pairs change more than the table of a place, its form says too little.
        let is_told = full.probes.len() == short.probes.len() && short.shown(&self.fields.borrow()).0 == variant.shown;
        for ((probe, learnt), table) in short.probes.iter().zip(&learnt).zip(tables) {
            if matches!(learnt, Learnt::Nothing) {
                code.known
                    .learn(&Form::of(probe, code, level), if is_told { Learnt::Table(table) } else { Learnt::Untold });
            }
        }
        Some(variant)
    }

    fn make_variant(&mut self, level: FillLevel, probed: &Probed<'_>, tables: Vec<Arc<Table>>) -> Variant {
        let tables = tables.into_iter().map(|table| self.number(table)).collect();
        let (shown, ranges) = probed.shown(&self.fields.borrow());
        let places = probed.probes.iter().map(|probe| probe.field).zip(ranges).collect();
        Variant { level, shown, places, tables }
    }

    fn html(variant: &Variant, language: &str) -> String {
        let mark = |((field, range), &table): (&(usize, Range<usize>), &usize)| {
            let table = (variant.level != FillLevel::Simple).then_some(table);
            ValueMark { range: range.clone(), field: *field, table }
        };
        let marks: Vec<ValueMark> = variant.places.iter().zip(&variant.tables).map(mark).collect();
        highlight_marked(&variant.shown, language, &marks)
    }

    fn number(&mut self, table: Arc<Table>) -> usize {
        self.tables.iter().position(|known| Arc::ptr_eq(known, &table)).unwrap_or_else(|| {
            self.tables.push(table);
            self.tables.len() - 1
        })
    }

    /// The fields of the page.
    pub(super) fn fields(&self) -> Vec<FillField> {
        self.fields.borrow().clone()
    }

    /// What the script of the page needs to know, as a script; `None` where there is nothing to fill in.
    pub(super) fn script(&self) -> Option<String> {
        if !self.has_places() {
            return None;
        }
        let variant = |(level, html): &(FillLevel, String)| json!([*level as u8, html]);
        let code = |(id, variants): &(String, Vec<(FillLevel, String)>)| {
            (id.clone(), variants.iter().map(variant).collect::<Value>())
        };
        let data = json!({
            "tables": self.tables.iter().map(|table| table.to_json()).collect::<Value>(),
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
