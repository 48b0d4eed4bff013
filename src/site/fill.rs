//! "Fill in your values": a page's snippets with places for its reader's own values.
//!
//! How each place writes a value is known from probes: see [`crate::snippet::slots`].

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::fields::FoundName;
use super::highlight::{ValueMark, highlight_marked};
use crate::snippet::slots::{
    Depth, FillLevel, MOST_VALUES, ProbeResults, Slot, SlotTable, SlottedSnippet, has_marks, probe,
};

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
    /// Whether it leaves users and passwords as they are.
    keeps_users: bool,
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
        Self { fields, mode: Mode::Probe(level, depth), keeps_users: false }
    }

    /// The same for a target that writes users and passwords in Base64: none of their characters can be found there.
    pub(super) fn keeping_users(self) -> Self {
        Self { keeps_users: true, ..self }
    }

    /// What to write for a value at a place. `shown` is what is there until the reader fills it in.
    pub(super) fn fill(&self, found: &FoundName, shown: &str, place: Slot) -> String {
        let Some(number) = self.number(found.variable.unwrap_or(found.text), shown) else { return shown.to_owned() };
        match self.mode {
            Mode::Collect => shown.to_owned(),
            Mode::Probe(..) if self.keeps_users && place == Slot::User => shown.to_owned(),
            Mode::Probe(level, depth) => probe(number, place, level, depth, shown),
        }
    }

    fn number(&self, name: &str, shown: &str) -> Option<usize> {
        let mut fields = self.fields.borrow_mut();
        let known = fields.iter().position(|field| field.name == name);
        if known.is_none() && fields.len() < MOST_VALUES && self.mode == Mode::Collect {
            fields.push(FillField { name: name.to_owned(), shown: shown.to_owned() });
            return Some(fields.len() - 1);
        }
        known
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

/// What was learnt of a page's snippets.
#[derive(Default)]
pub(super) struct Filling {
    fields: RefCell<Vec<FillField>>,
    tables: Vec<Arc<SlotTable>>,
    /// The snippets by the ids of their panels, and what they are for values of a level.
    codes: Vec<(String, Vec<(FillLevel, String)>)>,
}

impl Filling {
    /// Takes note of the fields of a text that is written with a filler; says whether it has any.
    pub(super) fn collect(&self, write: impl FnOnce(&Filler)) -> bool {
        let seen = RefCell::new(Vec::new());
        write(&Filler { fields: &seen, mode: Mode::Collect, keeps_users: false });
        let seen = seen.into_inner();
        let mut fields = self.fields.borrow_mut();
        for field in &seen {
            if fields.len() < MOST_VALUES && fields.iter().all(|known| known.name != field.name) {
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
        if has_marks(code.text) {
            return None;
        }
        let any = self.variant(FillLevel::Any, code, &|depth| write(FillLevel::Any, depth));
        if let Some(variant) = any.as_ref().filter(|variant| !code.is_wordy && self.is_ready(variant, code.text)) {
            self.codes.push((code.id.to_owned(), Vec::new()));
            return Some(Self::html(variant, code.language));
        }
        let mut own = None;
        let mut variants: Vec<Variant> = Vec::new();
        let simple = self.simple_variant(code, write);
        let simple_places = simple.as_ref().map(|variant| variant.places.len());
        if let Some(variant) = simple.filter(|_| !code.is_wordy) {
            if variant.shown == code.text {
                own = Some(Self::html(&variant, code.language));
            } else {
                variants.push(variant);
            }
        }
        // What takes all values takes these too, unless the target sends a part in ASCII alone.
        let is_enough = any.as_ref().is_some_and(|any| Some(any.places.len()) == simple_places && self.takes_all(any));
        let ascii = if is_enough {
            None
        } else {
            self.variant(FillLevel::Ascii, code, &|depth| write(FillLevel::Ascii, depth))
        };
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
        variant.shown == text && self.takes_all(variant)
    }

    /// Whether each place of a variant takes more than simple values.
    fn takes_all(&self, variant: &Variant) -> bool {
        variant.tables.iter().all(|&table| !self.tables[table].is_simple())
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
        let slotted = code.known.simple_slots(&text, &self.values())?;
        Some(self.variant_of(FillLevel::Simple, slotted))
    }

    /// A snippet for values of a level beyond simple ones. `write` gives it with probes.
    fn variant(
        &mut self,
        level: FillLevel,
        code: &FilledSnippet<'_>,
        write: &dyn Fn(Depth) -> Option<String>,
    ) -> Option<Variant> {
        let slotted = code.known.slots(code.target, level, &self.values(), write)?;
        Some(self.variant_of(level, slotted))
    }

    fn variant_of(&mut self, level: FillLevel, slotted: SlottedSnippet) -> Variant {
        let SlottedSnippet { shown, places, tables } = slotted;
        let tables = tables.into_iter().map(|table| self.number(table)).collect();
        Variant { level, shown, places, tables }
    }

    /// What is in the place of each field until the reader fills it in.
    fn values(&self) -> Vec<String> {
        self.fields.borrow().iter().map(|field| field.shown.clone()).collect()
    }

    fn html(variant: &Variant, language: &str) -> String {
        let mark = |((field, range), &table): (&(usize, Range<usize>), &usize)| {
            let table = (variant.level != FillLevel::Simple).then_some(table);
            ValueMark { range: range.clone(), field: *field, table }
        };
        let marks: Vec<ValueMark> = variant.places.iter().zip(&variant.tables).map(mark).collect();
        highlight_marked(&variant.shown, language, &marks)
    }

    fn number(&mut self, table: Arc<SlotTable>) -> usize {
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
        let tables: Vec<_> = self.tables.iter().map(|table| as_read(table)).collect();
        let codes = ById(&self.codes);
        let data = serde_json::to_string(&PageData { tables, codes }).expect("texts and numbers are JSON");
        Some(format!("harkdownFill({data});\n"))
    }
}

/// What the script of a page reads.
#[derive(Serialize)]
struct PageData<'f> {
    tables: Vec<ReadTable<'f>>,
    codes: ById<'f>,
}

/// What is kept, what is replaced, what happens to the rest.
type ReadTable<'f> = (String, BTreeMap<char, &'f str>, u8);

/// The variants of each snippet: the number of a level, and the HTML.
struct ById<'f>(&'f [(String, Vec<(FillLevel, String)>)]);

impl<'f> Serialize for ById<'f> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let numbered = |variants: &'f [(FillLevel, String)]| {
            variants.iter().map(|(level, html)| (*level as u8, html.as_str())).collect::<Vec<_>>()
        };
        serializer.collect_map(self.0.iter().map(|(id, variants)| (id, numbered(variants))))
    }
}

/// A table as the script of the page reads it.
fn as_read(table: &SlotTable) -> ReadTable<'_> {
    let is_kept = |character: char, text: &str| text.chars().eq([character]);
    let all = || table.characters.iter().map(|(character, text)| (*character, text.as_str()));
    let kept = all().filter(|(character, text)| is_kept(*character, text)).map(|(character, _)| character).collect();
    let replaced = all().filter(|(character, text)| !is_kept(*character, text)).collect();
    (kept, replaced, table.other as u8)
}
