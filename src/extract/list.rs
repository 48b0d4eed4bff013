//! Lists and tables of pages: what items are, and whether they are data or what the template says.

use super::align;
use super::model::{Column, LineToken, ListKind, Row, RowList, most_departures};
use crate::text::Span;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Bullet(char),
    Number,
    Cell,
}

/// How far a line is indented, and what it begins with if it is an item.
fn marker(line: &str) -> Option<(usize, Marker)> {
    let text = line.trim_start_matches([' ', '\t']);
    let indent = line.len() - text.len();
    let bullet = ['-', '*', '+'].into_iter().find(|bullet| text.strip_prefix(*bullet).is_some_and(begins_with_space));
    let digits = text.len() - text.trim_start_matches(|character: char| character.is_ascii_digit()).len();
    let is_number = (1..4).contains(&digits) && text[digits..].strip_prefix(['.', ')']).is_some_and(begins_with_space);
    match bullet {
        Some(bullet) => Some((indent, Marker::Bullet(bullet))),
        None if is_number => Some((indent, Marker::Number)),
        None => text.starts_with('|').then_some((indent, Marker::Cell)),
    }
}

fn begins_with_space(rest: &str) -> bool {
    rest.starts_with([' ', '\t'])
}

fn is_delimiter(line: &str) -> bool {
    line.contains('-') && line.trim().chars().all(|character| "|-: \t".contains(character))
}

/// The cells of a line of a table.
fn cells(line: &str) -> Vec<String> {
    line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
}

/// Makes one row of the lines of each list.
pub(super) fn fold(text: &str, rows: Vec<Row>) -> Vec<Row> {
    let line = |row: &Row| row.span.of(text);
    let mut folded: Vec<Row> = Vec::with_capacity(rows.len());
    let mut heading = None;
    let mut lead: Option<String> = None;
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        if let Some(fence) = fence(line(&row)).filter(|_| row.block.is_none()) {
            let is_har = is_har(line(&row));
            folded.push(if is_har { row } else { Row { kind: Some("[fence]".to_owned()), ..row } });
            let mut code = Vec::new();
            while let Some(row) = rows.next_if(|row| !line(row).trim().starts_with(fence)) {
                code.push(row);
            }
            if is_har {
                folded.extend(code);
            } else {
                folded.extend(code_of(code));
            }
            folded.extend(rows.next());
            continue;
        }
        let Some((indent, marker)) = marker(line(&row)).filter(|_| row.block.is_none()) else {
            if !line(&row).trim().is_empty() {
                lead = Some(line(&row).trim().to_owned());
            }
            if row.kind.as_deref().is_some_and(|kind| kind.starts_with('#')) {
                heading.clone_from(&lead);
            }
            folded.push(row);
            continue;
        };
        let mut header = Vec::new();
        let mut first = row;
        if marker == Marker::Cell && rows.peek().is_some_and(|next| is_delimiter(line(next))) {
            header = cells(line(&first));
            folded.push(first);
            folded.extend(rows.next());
            match rows.next_if(|next| self::marker(line(next)).is_some_and(|(_, found)| found == Marker::Cell)) {
                Some(body) => first = body,
                None => continue,
            }
        }
        let mut items = vec![vec![first]];
        while let Some(next) = rows.peek() {
            let found = self::marker(line(next));
            let is_item = found == Some((indent, marker));
            let is_inside = marker != Marker::Cell && is_deeper(line(next), indent);
            match items.last_mut() {
                Some(item) if is_inside && !is_item => item.extend(rows.next()),
                _ if is_item => items.push(rows.next().into_iter().collect()),
                _ => break,
            }
        }
        let above = lead.iter().chain(&heading).cloned().collect();
        folded.push(composite(text, items, header, above, marker));
    }
    folded
}

/// What a block of code ends with that begins here.
fn fence(line: &str) -> Option<&'static str> {
    let text = line.trim();
    let fence = ["```", "~~~"].into_iter().find(|fence| text.starts_with(fence))?;
    (!text.trim_start_matches(['`', '~']).contains('`')).then_some(fence)
}

fn is_har(fence: &str) -> bool {
    fence.trim().trim_start_matches(['`', '~']).split_whitespace().next() == Some("har")
}

/// Lines of code as one row.
fn code_of(lines: Vec<Row>) -> Option<Row> {
    let span = lines.iter().map(|row| row.span).reduce(Span::cover)?;
    let tokens = lines.iter().flat_map(|row| row.tokens.iter().cloned()).collect();
    let items = lines.into_iter().map(|row| vec![row]).collect();
    let list = RowList { items, header: Vec::new(), above: Vec::new(), kind: ListKind::Code };
    Some(Row { span, tokens, kind: Some("[code]".to_owned()), block: None, list: Some(Box::new(list)) })
}

/// Whether a third of what pages say is the same on most of them.
pub(super) fn is_alike(columns: &[Column], pages: &[(&str, &[Row])]) -> bool {
    let mut common = 0;
    for column in columns {
        let rows: Vec<&[LineToken]> =
            column.iter().zip(pages).filter_map(|(at, (_, rows))| Some(rows[(*at)?].tokens.as_slice())).collect();
        if rows.len() * 2 > pages.len() {
            common += shared(&rows) * rows.len();
        }
    }
    let all: usize = pages.iter().flat_map(|(_, rows)| rows.iter()).flat_map(|row| &row.tokens).map(weight).sum();
    common * 3 >= all
}

fn is_deeper(line: &str, indent: usize) -> bool {
    let own = line.len() - line.trim_start_matches([' ', '\t']).len();
    own > indent && !line.trim().is_empty()
}

fn composite(text: &str, items: Vec<Vec<Row>>, header: Vec<String>, above: Vec<String>, marker: Marker) -> Row {
    let name = match marker {
        Marker::Bullet(bullet) => bullet,
        Marker::Number => '1',
        Marker::Cell => '|',
    };
    let tokens: Vec<LineToken> = items.iter().flatten().flat_map(|row| row.tokens.iter().cloned()).collect();
    let spans = items.iter().flatten().map(|row| row.span);
    let span = spans.reduce(Span::cover).unwrap_or_default();
    let item = |rows: Vec<Row>| {
        let mut rows = rows.into_iter();
        let first = rows.next();
        first.into_iter().chain(fold(text, rows.collect())).collect()
    };
    let items = items.into_iter().map(item).collect();
    let list = RowList { items, header, above, kind: ListKind::Items };
    Row { span, tokens, kind: Some(format!("[{name}]")), block: None, list: Some(Box::new(list)) }
}

/// The lines of lists in columns.
pub(super) fn side_by_side(pages: &[(&str, &[Row])], lists: &[&RowList]) -> Vec<Column> {
    let mut columns = align::columns(pages);
    let count = lists[0].items.len();
    let is_even = lists.iter().all(|list| list.items.len() == count && list.items.iter().all(|item| item.len() == 1));
    // Lists of one length are put side by side, but where a line or two depart.
    if is_even {
        join_complements(&mut columns, pages);
    }
    if !is_even || (count > 2 && columns.len() <= count + 2) {
        return columns;
    }
    (0..count).map(|at| pages.iter().map(|(_, rows)| (!rows.is_empty()).then_some(at)).collect()).collect()
}

/// Makes one column of two side by side of which each page has one line, where the lines have a quarter in common: a line
/// with a slip has less in common with its siblings than a line of its own would need.
fn join_complements(columns: &mut Vec<Column>, pages: &[(&str, &[Row])]) {
    let tokens = |column: &Column| -> Option<&[LineToken]> {
        let (page, row) = column.iter().enumerate().find_map(|(page, row)| Some((page, (*row)?)))?;
        Some(pages[page].1[row].tokens.as_slice())
    };
    let is_one = |one: &Column, two: &Column| {
        let mut places = pages.iter().zip(one.iter().zip(two));
        let (Some(left), Some(right)) = (tokens(one), tokens(two)) else { return false };
        let own = |tokens: &[LineToken]| tokens.iter().map(weight).sum::<usize>();
        places.all(|((_, rows), (one, two))| rows.is_empty() || one.is_some() != two.is_some())
            && shared(&[left, right]) * 4 >= own(left).min(own(right)).max(1)
    };
    let mut at = 1;
    while at < columns.len() {
        if is_one(&columns[at - 1], &columns[at]) {
            let other = columns.remove(at);
            columns[at - 1].iter_mut().zip(other).for_each(|(row, other)| *row = row.or(other));
        }
        at += 1;
    }
}

/// The lines of items in columns, of which the first holds all first lines.
pub(super) fn items_side_by_side(items: &[(&str, &[Row])]) -> Vec<Column> {
    let rest: Vec<(&str, &[Row])> = items.iter().map(|(text, rows)| (*text, &rows[1..])).collect();
    let is_short = rest.iter().all(|(_, rows)| rows.is_empty());
    let mut columns = vec![vec![Some(0); items.len()]];
    if !is_short {
        let behind = |column: Column| column.into_iter().map(|at| at.map(|at| at + 1)).collect();
        columns.extend(align::columns(&rest).into_iter().map(behind));
    }
    columns
}

/// What is alike in lists of several pages, as far as it matters here.
pub(super) struct AlikeLists<'l> {
    all: Vec<&'l RowList>,
}

impl<'l> AlikeLists<'l> {
    pub(super) fn new(all: Vec<&'l RowList>) -> Self {
        Self { all }
    }

    /// Whether the items are data: any number of things of one kind.
    ///
    /// They are the template's where pages have the same number of them and each says more like its fellows than like
    /// its neighbors, or where most items are on all pages.
    pub(super) fn are_data(&self, columns: &[Column]) -> bool {
        let kinds: Vec<ListKind> = self.all.iter().map(|list| list.kind).collect();
        if kinds.iter().any(|kind| *kind != ListKind::Items) {
            return kinds.iter().all(|kind| *kind == ListKind::Sections);
        }
        let counts: Vec<usize> = self.all.iter().map(|list| list.items.len()).collect();
        let firsts =
            |at: usize| -> Vec<&[LineToken]> { self.all.iter().filter_map(|list| first(&list.items, at)).collect() };
        let every: Vec<&[LineToken]> =
            self.all.iter().flat_map(|list| (0..list.items.len()).filter_map(|at| first(&list.items, at))).collect();
        let overall = shared(&every);
        if counts.iter().all(|count| *count == counts[0]) {
            let positional: usize = (0..counts[0]).map(|at| shared(&firsts(at))).sum();
            return counts[0] > 1 && positional <= overall * counts[0];
        }
        let fixed = columns.iter().filter(|column| self.is_fixed(column, overall)).count();
        let free = columns.len() - fixed;
        let is_uniform = overall > 0 || !self.all[0].header.is_empty() || begin_alike(&every);
        if is_uniform { free >= fixed } else { free > fixed }
    }

    /// Whether nearly all pages say the same there, and more than all items do.
    fn is_fixed(&self, column: &Column, overall: usize) -> bool {
        let rows: Vec<&Row> =
            self.all.iter().zip(column).filter_map(|(list, at)| list.items.iter().flatten().nth((*at)?)).collect();
        if self.all.len() - rows.len() > most_departures(self.all.len()) {
            return false;
        }
        let tokens: Vec<&[LineToken]> = rows.iter().map(|row| row.tokens.as_slice()).collect();
        let common = shared(&tokens);
        let own: usize = tokens.iter().map(|tokens| tokens.iter().map(weight).sum::<usize>()).sum();
        common > overall && common * 4 * rows.len() >= own
    }
}

fn first(items: &[Vec<Row>], at: usize) -> Option<&[LineToken]> {
    Some(items.get(at)?.first()?.tokens.as_slice())
}

/// Whether all items are one token of the same kind after their markers, and perhaps more.
fn begin_alike(items: &[&[LineToken]]) -> bool {
    let kind = |tokens: &&[LineToken]| {
        let word = tokens.iter().find(|token| token.atom.is_some() || weight(token) > 0)?;
        word.atom.as_ref().map(|atom| atom.kind)
    };
    let known = items.first().and_then(kind);
    known.is_some() && items.iter().all(|item| kind(item) == known)
}

/// How much text all rows have in common.
pub(super) fn shared(rows: &[&[LineToken]]) -> usize {
    let Some(model) = rows.first() else { return 0 };
    align::common(rows).iter().map(|token| weight(&model[token[0]])).sum()
}

pub(super) fn weight(token: &LineToken) -> usize {
    token.text.chars().filter(|character| character.is_alphabetic()).count().min(6)
}

/// What a list could be called, the best first: by its header, by what is before it.
pub(super) fn names(lists: &[&RowList]) -> Vec<String> {
    let model = lists[0];
    let mut names = Vec::new();
    if let Some(cell) = model.header.first().filter(|cell| !cell.is_empty() && !cell.contains(' ')) {
        let cell = cell.to_lowercase();
        names.push(if cell.ends_with('s') { cell.clone() } else { format!("{cell}s") });
        names.push(format!("{cell}_rows"));
    }
    let is_same = |at: &usize| lists.iter().all(|list| list.above.get(*at) == model.above.get(*at));
    for line in (0..model.above.len()).filter(is_same).map(|at| &model.above[at]) {
        let words: Vec<&str> =
            line.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        if let Some(key) = line.strip_suffix(':').filter(|_| words.len() == 1) {
            names.push(key.trim_matches('*').to_owned());
        }
        names.extend(words.iter().find(|word| is_plural(word)).map(|word| word.to_lowercase()));
        if words.len() < 4 {
            names.push(words.join("_").to_lowercase());
        }
    }
    names.push("items".to_owned());
    names
}

/// Words that end as plurals do and are not, or say nothing.
const NO_PLURALS: [&str; 14] = [
    "this",
    "these",
    "those",
    "does",
    "always",
    "across",
    "as",
    "was",
    "has",
    "following",
    "yours",
    "https",
    "its",
    "less",
];

fn is_plural(word: &str) -> bool {
    let lower = word.to_lowercase();
    lower.len() > 3
        && lower.ends_with('s')
        && !lower.ends_with("ss")
        && lower.chars().all(|character| character.is_ascii_lowercase())
        && !NO_PLURALS.contains(&lower.as_str())
}
