//! What a repair may do by itself to the brackets of a text: the tree of the repaired text is held against what was there.
//!
//! No bracket that is there is turned where its own kind fits as well, none is added or taken out that may as well be
//! elsewhere, and the lines of pretty-printed text agree with those that are left.

use rustc_hash::FxHashSet;

use super::guide::{Guide, Spot};
use super::layout;
use super::mistake::{Mistake, MistakeKind, edits_of};
use crate::json::lexer::{self, Symbol, TokenKind};
use crate::json::parser;
use crate::json::tree::{Kind, Member, Value};
use crate::text::{Edit, Edits, SourceMap, Span};

/// Whether the brackets of the repaired text say what those of the text said.
pub(super) fn keeps_structure(text: &str, repaired: &str, mistakes: &[Mistake], guide: &dyn Guide) -> bool {
    let brackets: Vec<&Mistake> =
        mistakes.iter().filter(|mistake| is_about_brackets(mistake.kind, text, mistake)).collect();
    let Some(edits) = edits_of(mistakes) else { return false };
    let Ok(root) = parser::parse(repaired) else { return false };
    let places = SourceMap::of_edits(&edits, repaired.len() as u32);
    let check = BracketCheck { text, repaired, places: &places, brackets: &brackets, mistakes, guide };
    check.turned(&root, guide.root())
        && (brackets.is_empty() || check.layout(&root))
        && brackets.iter().all(|mistake| check.removed(mistake, &edits))
}

/// The places of new brackets that close an object after one of its pairs, and might as well after another one: nothing in the
/// names, the lines or the guide says which pairs are its own. `{"a": {"b": 1, "c": 2, "d": 3}` And of those that open one.
pub(super) fn closed_elsewhere(text: &str, repaired: &str, mistakes: &[Mistake], guide: &dyn Guide) -> Vec<Span> {
    let is_of_object =
        |mistake: &&Mistake| matches!(mistake.kind, MistakeKind::Missing(Symbol::OpenObject | Symbol::CloseObject));
    let brackets: Vec<&Mistake> = mistakes.iter().filter(is_of_object).collect();
    if brackets.is_empty() {
        return Vec::new();
    }
    let (Some(edits), Ok(root)) = (edits_of(mistakes), parser::parse(repaired)) else { return Vec::new() };
    let places = SourceMap::of_edits(&edits, repaired.len() as u32);
    let check = BracketCheck { text, repaired, places: &places, brackets: &brackets, mistakes, guide };
    let is_free = |mistake: &&&Mistake| match mistake.kind {
        MistakeKind::Missing(Symbol::OpenObject) => check.may_be_closed_too_often(mistake, &root, &edits),
        _ => check.may_close_elsewhere(mistake, &root, &edits),
    };
    brackets.iter().filter(is_free).map(|mistake| mistake.span).collect()
}

/// Whether a name of a document goes over several lines, or holds a typographic quote and a colon: it is more than a name.
/// `"a': 1,⏎ b"`
pub(super) fn has_odd_name(text: &str) -> bool {
    fn is_odd(name: &str) -> bool {
        name.contains('\n') || name.contains(['\u{201c}', '\u{201d}', '\u{201e}']) && name.contains(':')
    }
    fn has_odd(value: &Value<'_>) -> bool {
        match &value.kind {
            Kind::Object(members) => {
                members.iter().any(|member| is_odd(&member.key.decode()) || has_odd(&member.value))
            }
            Kind::Array(elements) => elements.iter().any(has_odd),
            _ => false,
        }
    }
    let may_have_one = text.contains("\\n") || text.contains(['\u{201c}', '\u{201d}', '\u{201e}']);
    may_have_one && parser::parse(text).is_ok_and(|root| has_odd(&root))
}

fn is_about_brackets(kind: MistakeKind, text: &str, mistake: &Mistake) -> bool {
    use Symbol::{CloseArray, CloseObject, OpenArray, OpenObject};
    match kind {
        MistakeKind::Instead(symbol) | MistakeKind::Missing(symbol) => {
            matches!(symbol, OpenObject | CloseObject | OpenArray | CloseArray)
        }
        MistakeKind::Surplus => mistake.span.of(text).starts_with(['{', '}', '[', ']']),
        _ => false,
    }
}

/// What a repair that concerns brackets is held against.
struct BracketCheck<'c> {
    text: &'c str,
    repaired: &'c str,
    places: &'c SourceMap,
    brackets: &'c [&'c Mistake],
    mistakes: &'c [Mistake],
    guide: &'c dyn Guide,
}

impl BracketCheck<'_> {
    /// Whether each bracket that was turned could not have stayed.
    fn turned(&self, value: &Value<'_>, spot: Spot) -> bool {
        let first = value.opening();
        let last = Span::new(value.span.end - 1, value.span.end);
        match &value.kind {
            Kind::Object(members) => {
                let is_turned = self.is_turned(first) || self.is_turned(last);
                // Pairs in brackets may as well be those of the objects in a list.
                let may_be_list = self.is_turned(first) && self.is_turned(last);
                let is_meant = self.guide.opening(spot) == Some(b'{')
                    || !may_be_list
                        && !members.is_empty()
                        && members.iter().all(|member| self.is_original(member.colon));
                let is_made_up = self.is_made_up(first, last) && self.guide.opening(spot) != Some(b'{');
                !is_made_up && (!is_turned || is_meant) && members.iter().all(|member| self.paired(member, spot))
            }
            Kind::Array(elements) => {
                let is_turned = self.is_turned(first);
                let is_closed_so = self.is_original(last) && !elements.is_empty();
                // Braces around values alone are a set or a list of another language: no slip of the hand.
                let is_pair_turned = is_turned && self.is_turned(last);
                let has_scalar = elements.iter().any(|element| element.as_object().is_none());
                // `{{"a": 1}}` may have each brace twice.
                let may_be_doubled = elements.len() < 2;
                let is_meant = self.guide.opening(spot) == Some(b'[')
                    || is_closed_so
                    || is_list(elements)
                        && !(is_pair_turned && (has_scalar || may_be_doubled))
                        && (self.is_original(last) || self.is_turned(last));
                let is_closed_otherwise =
                    !self.is_turned(last) || !elements.is_empty() || self.guide.opening(spot) == Some(b'[');
                let is_made_up = self.is_made_up(first, last) && self.guide.opening(spot) != Some(b'[');
                // `["a", 1, "b", 2}` may as well be an object whose colons are commas.
                let may_be_pairs =
                    self.is_turned(last) && starts_pairs(elements) && self.guide.opening(spot) != Some(b'[');
                !is_made_up
                    && !may_be_pairs
                    && (!is_turned || is_meant && !self.is_closed_anew(elements))
                    && is_closed_otherwise
                    && !self.is_filled_anew(first, last, elements)
                    && elements.windows(2).all(|pair| self.is_next_of_list(&pair[0], &pair[1], spot))
                    && elements.iter().all(|element| self.turned(element, self.guide.element(spot)))
            }
            _ => true,
        }
    }

    /// Whether a bracket that opens a list has a new one of an object right after it, and the list is closed again: then the
    /// bracket may be of the wrong kind.
    fn is_filled_anew(&self, first: Span, last: Span, elements: &[Value<'_>]) -> bool {
        let is_new = |at: u32| {
            let bracket = Span::new(at, at + 1);
            !self.is_original(bracket) && self.places.span(bracket).is_empty()
        };
        let opens_object =
            elements.first().is_some_and(|element| element.as_object().is_some() && is_new(element.span.start));
        self.is_original(first) && is_new(last.start) && opens_object
    }

    /// Whether the first of some elements is an object that gets a bracket at its end: then the bracket of the list before it may be
    /// the object's, twice, and the one at the end of the list another one's. `{{"a": 1]`
    fn is_closed_anew(&self, elements: &[Value<'_>]) -> bool {
        let Some(object) = elements.first().filter(|first| first.as_object().is_some()) else { return false };
        !self.is_original(Span::new(object.span.end - 1, object.span.end))
    }

    /// Whether an object that gets its first bracket after another object is one of its own: its first name is in that one, too,
    /// or its lines say so. Else the bracket that closes the object before may be too many.
    fn is_next_of_list(&self, before: &Value<'_>, object: &Value<'_>, of: Spot) -> bool {
        let opening = object.opening();
        let is_new = !self.is_original(opening) && self.places.span(opening).is_empty();
        let (Some(known), Some(members)) = (before.as_object(), object.as_object()) else { return true };
        let first = members.first().map(|member| member.key.decode());
        let is_repeated = first.is_some_and(|first| known.iter().any(|member| member.key.decode() == first));
        !is_new
            || is_repeated
            || self.guide.opening(self.guide.element(of)) == Some(b'{')
            || self.repaired[before.span.end as usize..object.span.start as usize].contains('\n')
    }

    /// Whether a member is one that was there, or may be where it is.
    fn paired(&self, member: &Member<'_>, of: Spot) -> bool {
        let key = member.key.decode();
        let may_be_one = self.guide.opening(of).is_none_or(|opening| opening == b'{')
            && (self.guide.knows(of, &key) != Some(false) || key.starts_with('_'));
        (may_be_one || self.is_original(member.colon)) && self.turned(&member.value, self.guide.member(of, &key))
    }

    /// Whether both brackets of a value are new.
    fn is_made_up(&self, first: Span, last: Span) -> bool {
        let is_new = |bracket| !self.is_original(bracket) && self.places.span(bracket).is_empty();
        is_new(first) && is_new(last)
    }

    /// Whether a bracket of the repaired text was a different one. Its place goes on over what is taken out right after it.
    fn is_turned(&self, bracket: Span) -> bool {
        let place = self.places.span(bracket);
        let is_there = |span: Span| !place.is_empty() && span.start == place.start;
        self.brackets.iter().any(|mistake| matches!(mistake.kind, MistakeKind::Instead(_)) && is_there(mistake.span))
    }

    /// Whether a character of the repaired text was there before.
    fn is_original(&self, span: Span) -> bool {
        let place = self.places.span(span);
        self.mistakes.iter().all(|mistake| mistake.edits.iter().all(|edit| edit.span != place))
            && place.of(self.text) == span.of(self.repaired)
    }

    /// Whether the brackets that are new or turned agree with the indentation of the text.
    fn layout(&self, root: &Value<'_>) -> bool {
        let touch = |bracket: Span| match self.places.span(bracket) {
            _ if self.is_original(bracket) => layout::Touch::Not,
            place if place.is_empty() => layout::Touch::New,
            _ => layout::Touch::Turned,
        };
        !self.repaired.trim().contains('\n') || layout::agrees(self.repaired, root, &touch)
    }

    /// Whether a bracket that is taken out is the only one whose absence makes JSON of the text.
    fn removed(&self, mistake: &Mistake, edits: &Edits) -> bool {
        // Each bracket that is left out costs a parse of the text.
        const MOST: usize = 64;
        if mistake.kind != MistakeKind::Surplus {
            return true;
        }
        let bracket = mistake.span.of(self.text);
        if bracket.starts_with(['{', '[']) {
            let before = self.text[..mistake.span.start as usize].trim_end();
            return before.ends_with(bracket)
                || self.text[mistake.span.end as usize..].trim_start().starts_with(bracket);
        }
        if self.is_on_balanced_line(mistake.span) || self.closes_a_lost_line(mistake.span) {
            return false;
        }
        // Lines that are deeper than their brackets say may lack the line that opens them.
        let is_laid_out = |root: &Value<'_>| layout::agrees(self.repaired, root, &|_| layout::Touch::Turned);
        if self.repaired.trim().contains('\n') {
            return parser::parse(self.repaired).is_ok_and(|root| is_laid_out(&root));
        }
        let others: Vec<Span> = self.tokens_of(bracket).into_iter().filter(|&span| span != mistake.span).collect();
        others.len() <= MOST && others.iter().all(|&other| !self.may_be_removed(mistake.span, other, edits))
    }

    /// Whether an object that a mistake closes may be closed after another of its pairs, or one of those after it.
    fn may_close_elsewhere(&self, mistake: &Mistake, root: &Value<'_>, edits: &Edits) -> bool {
        // Each place costs a parse of the text.
        const MOST: usize = 64;
        let Some(own) = mistake.edits.first().filter(|_| mistake.edits.len() == 1) else { return false };
        let mut places = Vec::new();
        self.ends_of_pairs(root, &[], own.span, &mut places);
        let moved = |place| Edit::insert(place, own.text.as_str());
        places.into_iter().take(MOST).any(|place| self.may_be(moved(place), own.span, root, edits))
    }

    /// Whether an object is opened again where one of the brackets before it may be too many instead. `{"a": {"b": 1}}, "c": 2}`
    fn may_be_closed_too_often(&self, mistake: &Mistake, root: &Value<'_>, edits: &Edits) -> bool {
        // Each bracket costs a parse of the text.
        const MOST: usize = 64;
        let Some(at) = mistake.insertion() else { return false };
        let closers = self.tokens_of("}").into_iter().rev().filter(|closer| closer.end <= at);
        closers.take(MOST).any(|closer| self.may_be(Edit::delete(closer), mistake.span, root, edits))
    }

    /// Whether another edit in the place of the one at `own` makes a document of the text that is as likely: its lines agree, its
    /// names are where they belong, and none is there twice.
    fn may_be(&self, other: Edit, own: Span, root: &Value<'_>, edits: &Edits) -> bool {
        let edits = edits.iter().filter(|edit| edit.span != own).cloned().chain([other]);
        let Some(text) = Edits::new(edits.collect()).map(|edits| edits.apply(self.text)) else { return false };
        parser::parse(&text).is_ok_and(|other| {
            (!text.trim().contains('\n') || layout::agrees(&text, &other, &|_| layout::Touch::Turned))
                && (has_double(root) || !has_double(&other))
                && self.fits(&other, self.guide.root())
        })
    }

    /// The ends, in the text, of the pairs of the object that is closed at a place, but for its last one, and of those that follow
    /// it in the object around it.
    fn ends_of_pairs(&self, value: &Value<'_>, after: &[Member<'_>], closing: Span, found: &mut Vec<u32>) {
        match &value.kind {
            Kind::Object(members) => {
                let last = self.places.span(Span::new(value.span.end - 1, value.span.end));
                if last == closing {
                    let inner = members.split_last().map_or(&[][..], |(_, before)| before);
                    let ends = inner.iter().chain(after).map(|member| member.value.span.end);
                    found.extend(ends.map(|end| self.places.span(Span::new(end - 1, end)).end));
                }
                for (at, member) in members.iter().enumerate() {
                    self.ends_of_pairs(&member.value, &members[at + 1..], closing, found);
                }
            }
            Kind::Array(elements) => {
                for element in elements {
                    self.ends_of_pairs(element, &[], closing, found);
                }
            }
            _ => {}
        }
    }

    /// Whether a closing bracket that starts its line has no other one beside it at its indentation: then the line that opens its
    /// array or object may be what is missing.
    fn closes_a_lost_line(&self, bracket: Span) -> bool {
        let (before, after) = self.text.split_at(bracket.start as usize);
        if !layout::starts_line(self.text, bracket.start) || !self.text.trim().contains('\n') {
            return false;
        }
        let indent = layout::indent_of(self.text, bracket.start);
        let is_beside = |line: &str| {
            let rest = line.trim_start_matches([' ', '\t']);
            rest.starts_with(['}', ']']) && line.len() - rest.len() == indent.len()
        };
        let is_text = |line: &&str| !line.trim().is_empty();
        let above = before[..before.len() - indent.len()].lines().rfind(is_text);
        let below = after.lines().skip(1).find(is_text);
        !above.is_some_and(is_beside) && !below.is_some_and(is_beside)
    }

    /// Whether every bracket of the line that holds a bracket is opened and closed there, in a text of several lines: then another
    /// line has one too many or lacks one.
    fn is_on_balanced_line(&self, bracket: Span) -> bool {
        let text = self.text.trim();
        let start = self.text[..bracket.start as usize].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[start..].find('\n').map_or(self.text.len(), |len| start + len);
        let (line, mut open, mut at) = (&self.text[start..end], Vec::new(), 0);
        loop {
            let token = lexer::token(line, at);
            match token.kind {
                TokenKind::End => return open.is_empty() && text.contains('\n'),
                TokenKind::Symbol(Symbol::OpenObject) => open.push(Symbol::CloseObject),
                TokenKind::Symbol(Symbol::OpenArray) => open.push(Symbol::CloseArray),
                TokenKind::Symbol(symbol @ (Symbol::CloseObject | Symbol::CloseArray))
                    if open.pop() != Some(symbol) =>
                {
                    return false;
                }
                _ => {}
            }
            at = token.span.end as usize;
        }
    }

    /// The places of a bracket outside of strings.
    fn tokens_of(&self, bracket: &str) -> Vec<Span> {
        let mut found = Vec::new();
        let mut at = 0;
        loop {
            let token = lexer::token(self.text, at);
            match token.kind {
                TokenKind::End => return found,
                TokenKind::Symbol(_) if token.span.of(self.text) == bracket => found.push(token.span),
                _ => {}
            }
            at = token.span.end as usize;
        }
    }

    /// Whether the text without the bracket at `other` in place of the one at `taken` is another document.
    fn may_be_removed(&self, taken: Span, other: Span, edits: &Edits) -> bool {
        let mut edits: Vec<Edit> = edits.iter().filter(|edit| edit.span != taken).cloned().collect();
        if edits.iter().any(|edit| edit.span.start < other.end && other.start < edit.span.end) {
            return false;
        }
        edits.push(Edit::delete(other));
        let Some(text) = Edits::new(edits).map(|edits| edits.apply(self.text)) else { return false };
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        parser::parse(&text)
            .is_ok_and(|root| squeezed(&text) != squeezed(self.repaired) && self.fits(&root, self.guide.root()))
    }

    /// Whether a document has no name and no type that its guide does not expect.
    fn fits(&self, value: &Value<'_>, spot: Spot) -> bool {
        let opening = match value.kind {
            Kind::Object(_) => b'{',
            Kind::Array(_) => b'[',
            Kind::String(_) => b'"',
            _ => b'0',
        };
        let is_expected = self.guide.opening(spot).is_none_or(|expected| expected == opening);
        is_expected
            && match &value.kind {
                Kind::Object(members) => members.iter().all(|member| {
                    let key = member.key.decode();
                    let is_misplaced = self.guide.knows(spot, &key) == Some(false) && self.guide.knows_anywhere(&key);
                    !is_misplaced && self.fits(&member.value, self.guide.member(spot, &key))
                }),
                Kind::Array(elements) => elements.iter().all(|element| self.fits(element, self.guide.element(spot))),
                _ => true,
            }
    }
}

/// Whether an object of a document names a member twice.
fn has_double(value: &Value<'_>) -> bool {
    match &value.kind {
        Kind::Object(members) => {
            let mut names = FxHashSet::default();
            members.iter().any(|member| !names.insert(member.key.decode()) || has_double(&member.value))
        }
        Kind::Array(elements) => elements.iter().any(has_double),
        _ => false,
    }
}

/// Whether elements can be no pairs of an object: no lists of two, and no two strings that lost a colon.
fn is_list(elements: &[Value<'_>]) -> bool {
    let is_scalar = |value: &Value<'_>| !matches!(value.kind, Kind::Array(_));
    let are_strings = elements.iter().all(|value| value.as_text().is_some());
    !elements.is_empty()
        && elements.iter().all(is_scalar)
        && (!are_strings || elements.len() > 2)
        && !starts_pairs(elements)
}

/// Whether every other element is a string, as the names of pairs are whose colons are commas.
fn starts_pairs(elements: &[Value<'_>]) -> bool {
    let is_even = elements.len().is_multiple_of(2);
    let are_strings = elements.iter().all(|value| value.as_text().is_some());
    is_even && !are_strings && elements.iter().step_by(2).all(|value| value.as_text().is_some())
}
