//! Lines that say the same about several pages: what they have in common, and the holes between.

use std::collections::BTreeMap;

use super::align;
use super::model::{
    Atom, AtomKind, CommonText, Hint, Hole, HoleKind, LineToken, MIN_PAGES, PageGroup, PartPlace, Row, Side,
    TemplatePart, is_mostly_one, most_departures, push_literal,
};
use super::{list, name};
use crate::text::Span;

/// A page's line.
type Line<'r> = (usize, &'r Row);

/// Tokens of a line, by their numbers.
type Range = (usize, usize);

/// How many lines are looked through for one unlike the others: each is compared token by token.
const MOST_COMPARED: usize = 60;

/// How much more lines must share without one of them for that one to be a stranger: so many times what all share, and so
/// many letters, since nothing is three times nothing.
const TIMES_MORE: usize = 3;
const LETTERS_MORE: usize = 30;

/// How long the text must be that one line has and its others do not, to be a part of it: a shorter one is a comma or a
/// bracket.
const LEAST_OF_PART: usize = 3;

/// Reads lines that say the same about several pages.
pub(super) struct LineReader<'r> {
    /// The holes of the body, to which it adds its own.
    pub(super) holes: &'r mut Vec<Hole>,
    /// How many pages there are.
    pub(super) pages: usize,
    /// The header of the table that the lines are in.
    pub(super) header: &'r [String],
    /// What an item of the list is called that the lines are in.
    pub(super) name: Option<&'r str>,
}

impl LineReader<'_> {
    /// Lines that say the same about several pages.
    pub(super) fn line(&mut self, rows: &[Line<'_>], pages: &[Side<'_>], parts: &mut Vec<TemplatePart>) {
        let strangers = strangers(rows);
        let is_stranger = |row: &&Line<'_>| strangers.contains(&row.0);
        let usual: Vec<Line<'_>> = rows.iter().filter(|row| !is_stranger(row)).copied().collect();
        let mut inner = Vec::new();
        let all: Vec<Range> = usual.iter().map(|(_, row)| (0, row.tokens.len())).collect();
        self.tokens(&usual, &all, None, &mut inner);
        if strangers.is_empty() {
            return inner.into_iter().for_each(|part| push(parts, part));
        }
        let hint = Hint { name: Some("line".to_owned()), ..Hint::default() };
        let mut hole = Hole { is_optional: true, ..Hole::new(self.pages, HoleKind::WholeLine, hint) };
        for (page, row) in rows.iter().filter(is_stranger) {
            hole.said[*page].value = Some(row.span.of(pages[*page].0).to_owned());
            hole.said[*page].span = row.span;
        }
        let hole = hole.add_to(self.holes);
        parts.push(TemplatePart::Verbatim(CommonText { hole, parts: inner }));
    }

    /// What tokens of lines have in common, and the gaps between.
    fn tokens(&mut self, rows: &[Line<'_>], ranges: &[Range], before: Option<&str>, parts: &mut Vec<TemplatePart>) {
        let slices: Vec<&[LineToken]> =
            rows.iter().zip(ranges).map(|((_, row), (from, to))| &row.tokens[*from..*to]).collect();
        let common = align::common_but_case(&slices, is_mostly_one);
        let mut from: Vec<usize> = ranges.iter().map(|(from, _)| *from).collect();
        let ends: Vec<usize> = slices.iter().map(|tokens| tokens.len()).collect();
        let mut before: Option<String> = before.map(str::to_owned);
        for token in common.iter().chain([&ends]) {
            let to: Vec<usize> = token.iter().zip(ranges).map(|(at, (start, _))| start + at).collect();
            let gap: Vec<Range> = from.iter().copied().zip(to.iter().copied()).collect();
            self.gap(rows, &gap, before.as_deref(), parts);
            from = to.iter().map(|at| at + 1).collect();
            let Some(literal) = slices[0].get(token[0]) else { continue };
            if slices.iter().zip(token).all(|(tokens, at)| tokens[*at].text == literal.text) {
                push_literal(parts, &literal.text);
            } else {
                let own: Vec<Range> = to.iter().map(|at| (*at, at + 1)).collect();
                self.hole(rows, &own, before.as_deref(), parts);
            }
            if literal.text.trim_end() == "." {
                before = None;
            } else if letters(literal) > 2 && !name::is_small(&literal.text) {
                before = Some(literal.text.clone());
            }
        }
    }

    /// What is between two tokens that all rows have.
    fn gap(&mut self, rows: &[Line<'_>], gap: &[Range], before: Option<&str>, parts: &mut Vec<TemplatePart>) {
        if gap.iter().all(|(from, to)| from == to) || self.part(rows, gap, before, parts).is_some() {
            return;
        }
        if let Some(first) = same_atom(rows, gap) {
            self.hole(rows, &first, before, parts);
            let rest: Vec<Range> = gap.iter().zip(&first).map(|((_, to), (_, from))| (*from, *to)).collect();
            return self.gap(rows, &rest, before, parts);
        }
        match word_of_most(rows, gap) {
            Some(Word { is_first: true, own }) => {
                self.hole(rows, &own, before, parts);
                let rest: Vec<Range> = gap.iter().zip(&own).map(|((_, to), (_, from))| (*from, *to)).collect();
                self.gap(rows, &rest, before, parts);
            }
            Some(Word { is_first: false, own }) => {
                let rest: Vec<Range> = gap.iter().zip(&own).map(|((from, _), (to, _))| (*from, *to)).collect();
                self.gap(rows, &rest, before, parts);
                self.hole(rows, &own, before, parts);
            }
            None => self.hole(rows, gap, before, parts),
        }
    }

    /// A part of a line that some pages do not have.
    fn part(
        &mut self,
        rows: &[Line<'_>],
        gap: &[Range],
        before: Option<&str>,
        parts: &mut Vec<TemplatePart>,
    ) -> Option<()> {
        let is_there = |(from, to): &Range| from < to;
        let with: Vec<usize> = (0..gap.len()).filter(|&at| is_there(&gap[at])).collect();
        if with.len() < 2 || with.len() == gap.len() {
            return None;
        }
        let some: Vec<Line<'_>> = with.iter().map(|&at| rows[at]).collect();
        let ranges: Vec<Range> = with.iter().map(|&at| gap[at]).collect();
        let slices: Vec<&[LineToken]> =
            some.iter().zip(&ranges).map(|((_, row), (from, to))| &row.tokens[*from..*to]).collect();
        let common: usize = align::common(&slices).iter().map(|token| letters(&slices[0][token[0]])).sum();
        if common < LEAST_OF_PART {
            return None;
        }
        let mut inner = Vec::new();
        self.tokens(&some, &ranges, before, &mut inner);
        let mut places = vec![PartPlace::default(); self.pages];
        for ((page, row), range) in rows.iter().zip(gap) {
            places[*page] = PartPlace { is_there: is_there(range), span: place(row, *range) };
        }
        parts.push(TemplatePart::Optional(PageGroup { parts: inner, places, is_choice: false }));
        Some(())
    }

    /// A hole for what is in a gap.
    fn hole(&mut self, rows: &[Line<'_>], gap: &[Range], before: Option<&str>, parts: &mut Vec<TemplatePart>) {
        let slices: Vec<&[LineToken]> =
            rows.iter().zip(gap).map(|((_, row), (from, to))| &row.tokens[*from..*to]).collect();
        let hint = Hint {
            row: rows[0].1.kind.clone().filter(|kind| !kind.starts_with(['[', '`'])),
            cell: self.cell(rows[0].1, gap[0].0),
            before: before.map(str::to_owned),
            name: self.name.map(str::to_owned),
            is_whole: slices.iter().zip(rows).all(|(tokens, (_, row))| is_rest(tokens, row)),
            ..Hint::default()
        };
        let mut hole = Hole::new(self.pages, HoleKind::Text, hint);
        for ((page, row), range) in rows.iter().zip(gap) {
            hole.said[*page].span = place(row, *range);
        }
        let (space_before, space_after) = fill(&mut hole, rows, &slices);
        push_literal(parts, &space_before);
        parts.push(TemplatePart::Hole(hole.add_to(self.holes)));
        push_literal(parts, &space_after);
    }

    /// The header of the cell that a token is in.
    fn cell(&self, row: &Row, at: usize) -> Option<String> {
        let bars = row.tokens[..at].iter().filter(|token| token.text.trim_end() == "|").count();
        self.header.get(bars.checked_sub(1)?).cloned()
    }
}

fn push(parts: &mut Vec<TemplatePart>, part: TemplatePart) {
    match part {
        TemplatePart::Literal(text) => push_literal(parts, &text),
        other => parts.push(other),
    }
}

fn letters(token: &LineToken) -> usize {
    token.text.chars().filter(|character| character.is_alphabetic()).count()
}

/// Where tokens are, or would be.
fn place(row: &Row, (from, to): Range) -> Span {
    let start = row.tokens.get(from).map_or(row.span.end, |token| token.span.start);
    if from < to { Span::new(start, row.tokens[to - 1].span.end) } else { Span::empty(start) }
}

/// The lines that have so little of the others that nothing would be left of what those have in common.
fn strangers(rows: &[Line<'_>]) -> Vec<usize> {
    let mut rest: Vec<Line<'_>> = rows.to_vec();
    let mut found = Vec::new();
    let shared =
        |rows: &[Line<'_>]| list::shared(&rows.iter().map(|(_, row)| row.tokens.as_slice()).collect::<Vec<_>>());
    if rows.len() < MIN_PAGES || rows.len() > MOST_COMPARED {
        return found;
    }
    while found.len() < most_departures(rows.len()) {
        let all = shared(&rest);
        let without = |at: usize| shared(&[&rest[..at], &rest[at + 1..]].concat());
        let best =
            (0..rest.len()).map(|at| (without(at), at)).max_by_key(|(shared, at)| (*shared, std::cmp::Reverse(*at)));
        match best.filter(|(shared, _)| *shared > TIMES_MORE * all + LETTERS_MORE) {
            Some((_, at)) => found.push(rest.remove(at).0),
            None => break,
        }
    }
    found
}

/// The values that all gaps begin with and that mean the same, where some have more than them.
fn same_atom(rows: &[Line<'_>], gap: &[Range]) -> Option<Vec<Range>> {
    let mut atoms = rows.iter().zip(gap).map(|((_, row), range)| first_atom(row, *range));
    let first = atoms.next()??;
    let is_same = atoms.all(|atom| atom == Some(first));
    let has_more = gap.iter().any(|(from, to)| to - from > 1);
    (is_same && has_more).then(|| gap.iter().map(|(from, _)| (*from, from + 1)).collect())
}

fn first_atom(row: &Row, (from, to): Range) -> Option<(AtomKind, usize, &[String])> {
    let atom = row.tokens.get(from).filter(|_| from < to)?.atom.as_ref()?;
    Some((atom.kind, atom.depth, &atom.path))
}

/// A word that nearly all gaps begin or end with.
struct Word {
    is_first: bool,
    /// It, or what is in its place.
    own: Vec<Range>,
}

fn word_of_most(rows: &[Line<'_>], gap: &[Range]) -> Option<Word> {
    if gap.len() < MIN_PAGES {
        return None;
    }
    [true, false].into_iter().find_map(|is_first| {
        let at = |(from, to): &Range| if is_first { *from } else { *to - 1 };
        let token = |index: usize| {
            let range = &gap[index];
            (range.0 < range.1).then(|| &rows[index].1.tokens[at(range)])
        };
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for token in (0..gap.len()).filter_map(token).filter(|token| token.atom.is_none() && letters(token) > 0) {
            *counts.entry(token.text.as_str()).or_default() += 1;
        }
        let (usual, many) = counts.into_iter().max_by_key(|(_, many)| *many)?;
        if many < gap.len() - most_departures(gap.len()) || gap.iter().all(|(from, to)| to - from < 2) {
            return None;
        }
        let lengths: Vec<usize> = (0..gap.len())
            .filter(|&at| token(at).is_some_and(|token| token.text == usual))
            .map(|at| gap[at].1 - gap[at].0)
            .collect();
        let own = |index: usize| {
            let (from, to) = gap[index];
            let is_it = token(index).is_some_and(|token| token.text == usual || is_like(&token.text, usual));
            let is_in_place = is_it || (from < to && lengths.iter().all(|length| *length == to - from));
            match (is_in_place, is_first) {
                (true, true) => (from, from + 1),
                (true, false) => (to - 1, to),
                (false, true) => (from, from),
                (false, false) => (to, to),
            }
        };
        Some(Word { is_first, own: (0..gap.len()).map(own).collect() })
    })
}

/// Whether a word is the usual one misspelt: more than 0.6 of it stays, as it does with two slips in six letters.
fn is_like(word: &str, usual: &str) -> bool {
    strsim::normalized_levenshtein(&word.to_lowercase(), &usual.to_lowercase()) > 0.6
}

/// Fills a hole; the spaces that all its values begin and end with are left to the template.
fn fill(hole: &mut Hole, rows: &[(usize, &Row)], gap: &[&[LineToken]]) -> (String, String) {
    if let Some((atom, values)) = atoms(gap) {
        hole.depth = values.iter().map(|(_, depth)| *depth).max().unwrap_or_default();
        hole.kind = match atom.kind {
            AtomKind::Script => HoleKind::Script,
            AtomKind::Json => HoleKind::Json,
            _ => HoleKind::Text,
        };
        hole.hint.path = atom.path;
        hole.hint.atom = Some(atom.kind);
        for ((page, _), (value, _)) in rows.iter().zip(values) {
            hole.said[*page].value = Some(value);
        }
        return (String::new(), String::new());
    }
    let texts: Vec<String> =
        gap.iter().map(|tokens| tokens.iter().map(|token| token.text.as_str()).collect()).collect();
    let spaces = [' ', '\t', '\n', '\r'];
    let leading: Vec<&str> =
        texts.iter().map(|text| &text[..text.len() - text.trim_start_matches(spaces).len()]).collect();
    let start = if leading.iter().all(|space| *space == leading[0]) { leading[0] } else { "" };
    let rest: Vec<&str> = texts.iter().map(|text| &text[start.len()..]).collect();
    let trailing: Vec<&str> = rest.iter().map(|text| &text[text.trim_end_matches(spaces).len()..]).collect();
    let end = if trailing.iter().all(|space| *space == trailing[0]) { trailing[0] } else { "" };
    for ((page, _), text) in rows.iter().zip(&rest) {
        hole.said[*page].value = Some(text[..text.len() - end.len()].to_owned());
        let span = hole.said[*page].span;
        hole.said[*page].span = Span::new(span.start + start.len() as u32, span.end - end.len() as u32);
    }
    (start.to_owned(), end.to_owned())
}

/// Whether tokens are everything a line says after its marks.
fn is_rest(tokens: &[LineToken], row: &Row) -> bool {
    let is_word = |token: &LineToken| token.text.chars().any(char::is_alphanumeric);
    let all = row.tokens.iter().filter(|token| is_word(token)).count();
    let key = usize::from(row.kind.as_deref().is_some_and(|kind| !kind.starts_with('#')));
    tokens.iter().filter(|token| is_word(token)).count() + key >= all
}

/// The values of a gap that is one atom in each row, or empty.
fn atoms(gap: &[&[LineToken]]) -> Option<(Atom, Vec<(String, usize)>)> {
    let mut first: Option<Atom> = None;
    let mut values = Vec::with_capacity(gap.len());
    for tokens in gap {
        match tokens {
            [] => values.push((String::new(), 0)),
            [LineToken { atom: Some(atom), .. }] => {
                let known = first.get_or_insert_with(|| atom.clone());
                // What is code on some pages only is text.
                let kinds = [known.kind, atom.kind];
                if kinds.contains(&AtomKind::Script) && kinds.contains(&AtomKind::Text) {
                    known.kind = AtomKind::Text;
                } else if kinds[0] != kinds[1] {
                    return None;
                }
                if known.depth != atom.depth {
                    return None;
                }
                if known.path != atom.path && atom.kind == AtomKind::Link {
                    known.path.clear();
                }
                values.push(tokens[0].decoded());
            }
            _ => return None,
        }
    }
    let atom = first?;
    let is_exact = values.iter().all(|(value, depth)| value.is_empty() || *depth == atom.depth);
    let has_empty = values.iter().any(|(value, _)| value.is_empty());
    (is_exact && !(has_empty && atom.kind == AtomKind::Json)).then_some((atom, values))
}
