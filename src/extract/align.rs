//! Rows of many pages side by side: a column is what several pages say at the same place.

use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::model::{Column, LineToken, Row};
use crate::text::short_hash;

/// Rows that have less in common say different things. Lower, and steps of different kinds become one with holes for
/// all their words; higher, and a rewritten sentence is a row of its own.
const ALIKE: f64 = 0.4;

/// What rows of one kind have in common at least: more than [`ALIKE`], as there is no place in a page that speaks for
/// it.
const KIND: f64 = 0.55;

/// A row as it is compared.
struct Shape {
    /// What it says, as one number.
    whole: u64,
    /// Its tokens without spaces, sorted, with their weights.
    tokens: Vec<(u64, u32)>,
    weight: u32,
    kind: Option<u64>,
}

fn number(text: &str) -> u64 {
    short_hash(text.as_bytes())
}

impl Shape {
    fn of(row: &Row, text: &str) -> Self {
        let mut tokens: Vec<(u64, u32)> = Vec::with_capacity(row.tokens.len());
        for token in &row.tokens {
            let trimmed = token.text.trim();
            if !trimmed.is_empty() {
                tokens.push((number(trimmed), trimmed.chars().count().min(6) as u32));
            }
        }
        tokens.sort_unstable();
        let weight = tokens.iter().map(|token| token.1).sum();
        Self { whole: number(row.span.of(text)), tokens, weight, kind: row.kind.as_deref().map(number) }
    }

    /// How much two rows have in common, from 0 to 1.
    fn likeness(&self, other: &Self) -> f64 {
        if self.whole == other.whole {
            return 1.0;
        }
        if self.weight == 0 || other.weight == 0 {
            // Two rows without a token are blank both, if not by the same blanks: nearly the same.
            return if self.weight == other.weight { 0.9 } else { 0.0 };
        }
        let (mut left, mut right, mut common) = (0, 0, 0_u32);
        while let (Some(one), Some(two)) = (self.tokens.get(left), other.tokens.get(right)) {
            match one.0.cmp(&two.0) {
                std::cmp::Ordering::Less => left += 1,
                std::cmp::Ordering::Greater => right += 1,
                std::cmp::Ordering::Equal => {
                    common += one.1.min(two.1);
                    left += 1;
                    right += 1;
                }
            }
        }
        let share = 2.0 * f64::from(common) / f64::from(self.weight + other.weight);
        if self.kind.is_some() && self.kind == other.kind { share.max(KIND) } else { share }
    }

    /// What it is worth that a row is matched.
    fn worth(&self) -> f64 {
        // A row of nearly no weight is worth something, too; beyond that of a full line, more weight says no more.
        const AT_LEAST: f64 = 0.2;
        const FULL_WEIGHT: u32 = 60;
        const WEIGHT_OF_ONE: f64 = 20.0;
        AT_LEAST + f64::from(self.weight.min(FULL_WEIGHT)) / WEIGHT_OF_ONE
    }
}

/// Puts the rows of all pages into columns.
pub(super) fn columns(pages: &[(&str, &[Row])]) -> Vec<Column> {
    let shapes: Vec<Vec<Shape>> =
        pages.iter().map(|(text, rows)| rows.iter().map(|row| Shape::of(row, text)).collect()).collect();
    let order = by_likeness(&shapes);
    let mut columns: Vec<Column> = Vec::new();
    for page in order {
        columns = joined(&columns, page, &shapes);
    }
    columns
}

/// The pages, those first that have most rows in common with others.
fn by_likeness(shapes: &[Vec<Shape>]) -> Vec<usize> {
    let mut frequent: HashMap<u64, usize> = HashMap::new();
    for shape in shapes.iter().flatten() {
        *frequent.entry(shape.whole).or_default() += 1;
    }
    let common = |page: &usize| -> usize { shapes[*page].iter().filter(|shape| frequent[&shape.whole] > 1).count() };
    let mut order: Vec<usize> = (0..shapes.len()).collect();
    order.sort_by_key(|page| std::cmp::Reverse(common(page)));
    order
}

/// The columns with one more page.
fn joined(columns: &[Column], page: usize, shapes: &[Vec<Shape>]) -> Vec<Column> {
    let rows = &shapes[page];
    let first = |column: &Column| -> &Shape {
        let (page, row) = column.iter().enumerate().find_map(|(page, row)| Some((page, (*row)?))).expect("a row");
        &shapes[page][row]
    };
    let empty = || vec![None; shapes.len()];
    let pairs = best_pairs(&columns.iter().map(first).collect::<Vec<_>>(), rows);
    let mut result: Vec<Column> = Vec::with_capacity(columns.len() + 8);
    let (mut column, mut row) = (0, 0);
    let alone = |row: usize| {
        let mut new = empty();
        new[page] = Some(row);
        new
    };
    for (to_column, to_row) in pairs.into_iter().chain([(columns.len(), rows.len())]) {
        result.extend(columns[column..to_column].iter().cloned());
        result.extend((row..to_row).map(alone));
        if let Some(matched) = columns.get(to_column) {
            let mut matched = matched.clone();
            matched[page] = Some(to_row);
            result.push(matched);
        }
        (column, row) = (to_column + 1, to_row + 1);
    }
    result
}

/// The pairs of rows in order that have most in common together.
fn best_pairs(left: &[&Shape], right: &[Shape]) -> Vec<(usize, usize)> {
    let same = |(one, two): &(&&Shape, &Shape)| one.whole == two.whole;
    let start = left.iter().zip(right).take_while(same).count();
    let rest = left.len().min(right.len()) - start;
    let end = left.iter().rev().zip(right.iter().rev()).take(rest).take_while(same).count();
    let (middle_left, middle_right) = (&left[start..left.len() - end], &right[start..right.len() - end]);
    let mut pairs: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    pairs.extend(middle_pairs(middle_left, middle_right).into_iter().map(|(one, two)| (one + start, two + start)));
    pairs.extend((0..end).map(|at| (left.len() - end + at, right.len() - end + at)));
    pairs
}

fn middle_pairs(left: &[&Shape], right: &[Shape]) -> Vec<(usize, usize)> {
    let width = right.len() + 1;
    let mut scores = vec![0.0_f64; (left.len() + 1) * width];
    let mut gains = vec![0.0_f64; left.len() * right.len()];
    for one in (0..left.len()).rev() {
        for two in (0..right.len()).rev() {
            let likeness = left[one].likeness(&right[two]);
            let gain = if likeness < ALIKE { 0.0 } else { likeness * likeness * left[one].worth() };
            gains[one * right.len() + two] = gain;
            let skipped = scores[(one + 1) * width + two].max(scores[one * width + two + 1]);
            let matched = if gain > 0.0 { scores[(one + 1) * width + two + 1] + gain } else { 0.0 };
            scores[one * width + two] = skipped.max(matched);
        }
    }
    let mut pairs = Vec::new();
    let (mut one, mut two) = (0, 0);
    while one < left.len() && two < right.len() {
        let here = scores[one * width + two];
        let gain = gains[one * right.len() + two];
        if gain > 0.0 && here <= scores[(one + 1) * width + two + 1] + gain {
            pairs.push((one, two));
            one += 1;
            two += 1;
        } else if here <= scores[(one + 1) * width + two] {
            one += 1;
        } else {
            two += 1;
        }
    }
    pairs
}

/// What all rows of a column have in common: for each common token its number in each row.
pub(super) fn common(rows: &[&[LineToken]]) -> Vec<Vec<usize>> {
    common_by(rows, |token| token.text.clone())
}

/// The same for words that may differ in case, where it is said of what they are on the rows that they are one.
pub(super) fn common_but_case(rows: &[&[LineToken]], is_one: impl Fn(&[&str]) -> bool) -> Vec<Vec<usize>> {
    let lower = |token: &LineToken| if token.atom.is_some() { token.text.clone() } else { token.text.to_lowercase() };
    let mut common = common_by(rows, lower);
    let texts = |token: &[usize]| rows.iter().zip(token).map(|(row, at)| row[*at].text.as_str()).collect::<Vec<_>>();
    common.retain(|token| {
        let texts = texts(token);
        texts.iter().all(|text| *text == texts[0]) || is_one(&texts)
    });
    common
}

fn common_by(rows: &[&[LineToken]], text: impl Fn(&LineToken) -> String) -> Vec<Vec<usize>> {
    let key = |token: &LineToken| (text(token), token.atom.as_ref().map(|atom| atom.kind as u8));
    let keys: Vec<Vec<_>> = rows.iter().map(|tokens| tokens.iter().map(key).collect()).collect();
    let mut common: Vec<Vec<usize>> = (0..keys[0].len()).map(|at| vec![at]).collect();
    for row in &keys[1..] {
        let left: Vec<_> = common.iter().map(|token| keys[0][token[0]].clone()).collect();
        let mut kept = Vec::with_capacity(common.len());
        for op in capture_diff_slices(Algorithm::Myers, &left, row) {
            if let DiffOp::Equal { old_index, new_index, len } = op {
                for at in 0..len {
                    let mut token = common[old_index + at].clone();
                    token.push(new_index + at);
                    kept.push(token);
                }
            }
        }
        common = kept;
    }
    common
}
