//! Quotes that nothing closes, or that close in the wrong place.

use std::ops::Range;

use memchr::memchr;

use super::finder::{
    LONGEST, MOST_ENDS, MistakeFinder, is_glued, is_of_command, is_option, opens_json, prefix_len, takes_value,
};
use super::mistake::{ShellMistake, ShellMistakeKind};
use super::typographic::{is_double, is_single};
use crate::curl::quoting::{self, Dollars};
use crate::curl::read::CurlCommand;
use crate::json;
use crate::shell::{Quote, ShellProblem, Word};
use crate::text::{Edit, Span};

impl<'s, 't> MistakeFinder<'_, 's, 't> {
    /// Quotes that nothing closes, or that close in the wrong place; whether there are any.
    pub(super) fn quotes(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) -> bool {
        if self.text.len() > LONGEST {
            return false;
        }
        let open = self.problems(command.span).iter().find_map(|problem| match problem {
            ShellProblem::OpenQuote { span, .. } if command.span.contains(*span) => Some(*span),
            _ => None,
        });
        let quoted: Vec<QuotedWord<'_>> =
            command.words.iter().filter_map(|word| QuotedWord::of(word, self.text)).collect();
        if let Some(word) = quoted.iter().find(|word| word.swallows()) {
            let start = word.start;
            if let Some((edits, is_certain)) = self.closed(command, start) {
                let span = Span::new(start, start + 1);
                Self::push(found, command, ShellMistakeKind::OpenQuote, span, edits, is_certain);
                return true;
            }
        }
        let end_of = |word: &QuotedWord<'_>| word.end_before_option().map(|end| (word.start, end));
        if let Some((start, end)) = quoted.iter().find_map(end_of) {
            let quote = Span::new(start, start + 1);
            let at_end = vec![Edit::insert(end, quote.of(self.text))];
            let is_clear = !Span::new(start, end).of(self.text).contains(['$', '`', '\\']);
            let is_certain = is_clear && self.is_sound_with(&at_end, start as usize);
            Self::push(found, command, ShellMistakeKind::OpenQuote, quote, at_end, is_certain);
            return true;
        }
        if let Some(open) = open {
            self.open_quote(command, open, found);
            return true;
        }
        let Some(word) = quoted.iter().find(|word| word.is_eaten() || self.is_cut_by_quotes(word)) else {
            return false;
        };
        let Some((edits, is_certain)) = self.escaped(word.start) else { return false };
        self.push_inner(command, word.start, edits, is_certain, found);
        true
    }

    /// Whether single quotes of a JSON text were taken for the shell's: `'{"a": "b = 'c'"}'`.
    fn is_cut_by_quotes(&self, quoted: &QuotedWord<'_>) -> bool {
        let word = quoted.word;
        let prefix = (quoted.start - word.span.start) as usize;
        (quoted.inner.starts_with("'{") || quoted.inner.starts_with("'["))
            && is_glued(word, self.text)
            && (self.is_json)(&word.text[prefix..]).is_none()
    }

    fn open_quote(&self, command: &CurlCommand<'s, 't>, open: Span, found: &mut Vec<ShellMistake>) {
        let before = found.len();
        // The first word whose quotes close before the word ends is where it went wrong, else the one that is open.
        let glued = command.words.iter().find(|word| is_glued(word, self.text));
        let suspects =
            glued.map(|word| word.span.start + prefix_len(word.span.of(self.text))).into_iter().chain([open.start]);
        for start in suspects {
            if let Some(edit) = self.doubled(start) {
                Self::push(found, command, ShellMistakeKind::DoubledQuote, edit.span, vec![edit], true);
            } else if let Some((edits, is_certain)) = self.escaped(start) {
                self.push_inner(command, start, edits, is_certain, found);
            } else if let Some((edits, is_certain)) = self.closed(command, start) {
                let len = if open.start == start { open.len() } else { 1 };
                let span = Span::new(start, start + len);
                Self::push(found, command, ShellMistakeKind::OpenQuote, span, edits, is_certain);
            }
            if found.len() > before {
                return;
            }
        }
        Self::push(found, command, ShellMistakeKind::OpenQuote, open, Vec::new(), false);
    }

    fn push_inner(
        &self,
        command: &CurlCommand<'_, '_>,
        start: u32,
        edits: Vec<Edit>,
        is_certain: bool,
        found: &mut Vec<ShellMistake>,
    ) {
        let quote = self.text[start as usize..].chars().next().unwrap_or('\'');
        let first = edits.iter().find(|edit| edit.span.start > start).map_or(start, |edit| edit.span.start);
        let first = self.text[first as usize..].find(quote).map_or(first, |at| first + at as u32);
        let inner = self.text[start as usize + 1..].find(quote).map_or(first, |at| start + 1 + at as u32);
        let span = Span::new(inner.min(first), inner.min(first) + 1);
        Self::push(found, command, ShellMistakeKind::InnerQuote(quote), span, edits, is_certain);
    }

    /// The edit that takes out one of two quotes at an end of the text in quotes at `start`, if that leaves a command that is
    /// read without a mistake.
    fn doubled(&self, start: u32) -> Option<Edit> {
        let start = start as usize;
        let quote = self.text[start..].chars().next().filter(|it| "'\"".contains(*it))?;
        let ends_word = |rest: &str| rest.chars().next().is_none_or(char::is_whitespace);
        let is_second = self.text[..start].ends_with(quote) && ends_word(&self.text[start + 1..]);
        let len = if is_second { 0 } else { self.text[start + 1..].find(quote)? };
        let end = start + 1 + len;
        let after = self.text.get(end + 1..).unwrap_or_default();
        let is_doubled = match len {
            _ if is_second => true,
            0 => !ends_word(after),
            _ => after.strip_prefix(quote).is_some_and(ends_word),
        };
        let surplus = if len == 0 { start } else { end };
        let edit = Edit::delete(Span::from(surplus..surplus + 1));
        (is_doubled && self.is_sound_with(std::slice::from_ref(&edit), start)).then_some(edit)
    }

    /// The edits that make the quotes within the text in quotes at `start` a part of it, if one end leaves a command
    /// that is read without a mistake; and whether that end is certain.
    fn escaped(&self, start: u32) -> Option<(Vec<Edit>, bool)> {
        let start = start as usize;
        let quote = self.text[start..].chars().next().filter(|it| "'\"".contains(*it))?;
        let ends = self.text[start + 1..].match_indices(quote).map(|(at, _)| start + 1 + at);
        let ends = ends.filter(|end| {
            self.text[end + 1..].chars().next().is_none_or(|next| " \t\n;|)&\r".contains(next))
                && !self.text[..*end].ends_with('\\')
        });
        for end in ends.take(MOST_ENDS) {
            let inner = &self.text[start + 1..end];
            let meant = if quote == '\'' { quoting::splices(inner) } else { Vec::new() };
            let is_meant = |at: &usize| meant.iter().any(|splice| splice.contains(at));
            let quotes: Vec<usize> =
                inner_quotes(inner, quote).filter(|at| !is_meant(at)).map(|at| start + 1 + at).collect();
            // A quote that is there twice does not belong to the text.
            let is_doubled = quotes.len() % 2 == 1 && quotes.last() == Some(&(end - 1));
            if quotes.is_empty() || is_doubled {
                continue;
            }
            if inner.trim_start().starts_with(['{', '[']) {
                if let Some(found) = self.kept_json(start, end, &quotes) {
                    return Some(found);
                }
                continue;
            }
            let is_cut_off = inner.split_whitespace().skip(1).any(is_of_command) || inner.contains('\n');
            if is_cut_off || quote == '"' || quotes.len() > 1 {
                continue;
            }
            let edits: Vec<Edit> = quotes.iter().map(|&at| Edit::replace(Span::from(at..at + 1), "'\\''")).collect();
            if self.is_sound_with(&edits, start) {
                return Some((edits, !quotes.iter().any(|at| is_of_escape(inner, at - start - 1))));
            }
        }
        None
    }

    /// The edits that make quotes a part of the JSON between the quotes at `start` and `end`, if curl gets JSON then; and
    /// whether that is certain.
    fn kept_json(&self, start: usize, end: usize, quotes: &[usize]) -> Option<(Vec<Edit>, bool)> {
        let inner = &self.text[start + 1..end];
        let escaped = |written: &str| -> Vec<Edit> {
            quotes.iter().map(|&at| Edit::replace(Span::from(at..at + 1), written)).collect()
        };
        let swapped =
            || vec![Edit::replace(Span::from(start..start + 1), "'"), Edit::replace(Span::from(end..end + 1), "'")];
        if self.text[start..].starts_with('\'') {
            let (edits, is_certain) = self.judged(escaped("'\\''"), start, None)?;
            // The second quote of `'$NAME's` may be an apostrophe.
            let is_apostrophe = |end: usize| inner[end..].starts_with(char::is_alphabetic);
            let is_whole = quoting::splices(inner).iter().all(|splice| !is_apostrophe(splice.end));
            let is_part = |at: usize| quoting::touches_variable(inner, at) || is_of_escape(inner, at);
            let is_clear = is_whole && !quotes.iter().any(|at| is_part(at - start - 1));
            return Some((edits, is_certain && is_clear));
        }
        let dollars = quoting::dollars(inner, true);
        let is_clear = dollars != Dollars::Unclear && !inner.contains('`');
        let is_literal = matches!(dollars, Dollars::None | Dollars::Letters) && !inner.contains('`');
        // Quotes in a text of the JSON have a backslash of their own: that one the shell must leave.
        if inner.contains('\\') && json::parse(inner).is_ok() {
            let edits = if is_literal && !inner.contains('\'') {
                swapped()
            } else {
                let special = inner.match_indices(['"', '\\']).map(|(at, _)| (start + 1 + at) as u32);
                special.map(|at| Edit::insert(at, "\\")).collect()
            };
            let (edits, is_certain) = self.judged(edits, start, Some(inner))?;
            let other = self.read_with(&escaped("\\\""), start).filter(|other| other != inner);
            let is_other = other.is_some_and(|other| (self.is_json)(&other) == Some(true));
            return Some((edits, is_certain && is_clear && !is_other));
        }
        // In single quotes `'$NAME'` would be a variable.
        if inner.contains("'$") || inner.contains("'\"$") || inner.contains("'`") {
            let is_splice = quoting::splices(inner).iter().map(Range::len).sum::<usize>() > 0;
            let (edits, _) = self.judged(if is_splice { swapped() } else { escaped("\\\"") }, start, None)?;
            return Some((edits, false));
        }
        // What is between backticks the shell runs, and Markdown shows as code.
        let is_clear = !inner.contains('`');
        let swaps = is_literal && !inner.contains(['\'', '\\']);
        let (edits, is_certain) = self.judged(if swaps { swapped() } else { escaped("\\\"") }, start, None)?;
        Some((edits, is_certain && is_clear && (swaps || matches!(dollars, Dollars::None | Dollars::Variables))))
    }

    /// Edits after which curl gets JSON for the text in quotes at `start`, and that text if one is given; whether that is
    /// certain.
    fn judged(&self, edits: Vec<Edit>, start: usize, text: Option<&str>) -> Option<(Vec<Edit>, bool)> {
        let got = self.read_with(&edits, start)?;
        let is_certain = (self.is_json)(&got)?;
        text.is_none_or(|text| text == got).then_some((edits, is_certain))
    }

    /// The edit that closes the quote at `start` where the text of its word ends: at the end of a URL, of a line, of JSON; and
    /// whether that end is certain.
    fn closed(&self, command: &CurlCommand<'s, 't>, start: u32) -> Option<(Vec<Edit>, bool)> {
        // An apostrophe that is escaped closes quotes of the word before.
        let word = command.words.iter().find(|word| word.span.start <= start && start < word.span.end);
        let word_start = word.map_or(start, |word| word.span.start + prefix_len(word.span.of(self.text))) as usize;
        let start = start as usize;
        // The quotes of `$'…'` that a quote within closes are the mistake then.
        let is_after_ansi_c = word_start < start && self.text[word_start..].starts_with("$'");
        let quote = self.text[start..].chars().next().filter(|it| "'\"$".contains(*it))?;
        let quote = if quote == '$' { '\'' } else { quote };
        let inner = &self.text[start + 1..];
        let mut ends = Vec::new();
        if inner.starts_with("http") {
            let end = inner.find([' ', '\n', '\t']).unwrap_or(inner.len());
            ends.push(inner[..end].trim_end_matches('\\').len());
        }
        // A quote of the other kind before a blank.
        let other = if quote == '"' { '\'' } else { '"' };
        if let Some(end) = inner.find([other, quote]).filter(|&end| inner[end..].starts_with(other))
            && inner[end + 1..].starts_with([' ', '\t'])
        {
            ends.push(end + 1);
        }
        let mut at = 0;
        for line in inner.split_inclusive('\n').take(MOST_ENDS) {
            let content = line.trim_end().trim_end_matches('\\').trim_end();
            ends.push(at + content.len());
            at += line.len();
        }
        ends.into_iter()
            .filter(|end| *end > 0)
            .map(|end| {
                let blank = if inner[end..].starts_with('\\') { " " } else { "" };
                let other = other_quote_len(&inner[..end], quote);
                let place = Span::from(start + 1 + end - other..start + 1 + end);
                vec![Edit::replace(place, format!("{quote}{blank}"))]
            })
            .find_map(|edits| {
                let written = self.text.get(word_start + 1..edits[0].span.start as usize)?.replace("'\\''", "'");
                let looks_like_json = written.trim_start().starts_with(['{', '[']);
                // The shell reads variables and backslashes in double quotes only, and either kind may have been meant.
                let closes_other = matches!((quote, edits[0].span.of(self.text)), ('"', "'") | ('\'', "\""));
                let is_same = !closes_other || !written.contains(['$', '`', '\\']);
                let got = self.read_with(&edits, start)?;
                let is_text = quote == '\'' || quoting::dollars(&written, looks_like_json) != Dollars::Letters;
                let is_certain = if looks_like_json {
                    (self.is_json)(&written)?;
                    (self.is_json)(&got)?
                } else {
                    is_value(&written) && is_same && !is_after_ansi_c
                };
                Some((edits, is_certain && is_text))
            })
    }
}

/// A word with quotes at its start, or after `name=` or an option.
struct QuotedWord<'c> {
    word: &'c Word<'c>,
    /// Where its first quote is.
    start: u32,
    /// What is written from there on.
    inner: &'c str,
}

impl<'c> QuotedWord<'c> {
    fn of(word: &'c Word<'c>, text: &'c str) -> Option<Self> {
        let source = word.span.of(text);
        let prefix = prefix_len(source);
        let inner = &source[prefix as usize..];
        inner.starts_with(['\'', '"']).then_some(Self { word, start: word.span.start + prefix, inner })
    }

    /// Whether quotes of a JSON text were taken for the shell's: `"{"a": 1}"`.
    fn is_eaten(&self) -> bool {
        opens_json(self.inner) && self.word.runs.iter().any(|run| run.quote == Quote::Bare)
    }

    /// What is between its first two quotes, or after the first one where it is alone.
    fn content(&self) -> &'c str {
        let content = &self.inner[1..];
        let end = memchr(self.inner.as_bytes()[0], content.as_bytes());
        &content[..end.unwrap_or(content.len())]
    }

    /// Whether it is not JSON and takes in what follows, since a quote of the other kind was meant to close it:
    /// `"Accept: */*' -H 'A: b`.
    fn swallows(&self) -> bool {
        let content = self.content();
        let other = if self.inner.starts_with('"') { b'\'' } else { b'"' };
        let Some(end) = memchr(other, content.as_bytes()) else { return false };
        let (value, rest) = (&content[..end], &content[end + 1..]);
        let rest = rest.strip_prefix([' ', '\t', '\n', '\r']);
        let rest = rest.map(|rest| rest.trim_start_matches([' ', '\t', '\n', '\r', '\\']));
        let is_text =
            !value.trim_start().starts_with(['{', '[']) && !value.contains(['\n', ' ']) || value.contains(": ");
        let first = |rest: &'c str| rest.split([' ', '\t', '\n']).next().unwrap_or_default();
        is_text && rest.is_some_and(|rest| rest.is_empty() || is_of_command(first(rest)) || is_option(rest))
    }

    /// Where its text ends if it takes in the option after it: a URL, `"https://a.test -H "A: b"`, or what has the option of the
    /// next quote at its end, `"A: b -H "C: d"`.
    fn end_before_option(&self) -> Option<u32> {
        let blanks = [' ', '\t', '\n', '\r', '\\'];
        let content = self.content();
        if content.starts_with(['{', '[']) {
            return None;
        }
        let is_closed = content.len() + 1 < self.inner.len();
        let is_url = content.starts_with("http") && content.contains("://");
        let before_quote = content.trim_end_matches(blanks);
        let is_at_option =
            before_quote.len() < content.len() && before_quote.rsplit(blanks).next().is_some_and(takes_value);
        if !(is_at_option || is_url && !is_closed) {
            return None;
        }
        let words = content.match_indices(blanks).map(|(at, _)| at).filter(|&at| is_option(&content[at + 1..]));
        let len = content[..words.take(1).next()?].trim_end_matches(blanks).len();
        let is_one = len > 0 && (!is_url || !content[..len].contains(blanks));
        is_one.then_some(self.start + 1 + len as u32)
    }
}

/// Whether a text is one value, and holds nothing of a command after it: an option, an address, a pipe, or the quotes and
/// brackets of others.
fn is_value(text: &str) -> bool {
    let is_even = |is_quote: &dyn Fn(char) -> bool| text.chars().filter(|&it| is_quote(it)).count().is_multiple_of(2);
    let is_balanced = text.matches('(').count() == text.matches(')').count();
    !text.starts_with(char::is_whitespace)
        && !text.contains('\n')
        && is_even(&|letter| letter == '"' || is_double(letter))
        && is_even(&|letter| letter == '\'' || is_single(letter))
        && is_balanced
        && !text.split_whitespace().skip(1).any(is_of_command)
}

/// The length of the quote of another kind that ends a text, where it has no partner there: it was meant to close the text.
fn other_quote_len(content: &str, quote: char) -> usize {
    let is_of_double = |letter: char| letter == '"' || is_double(letter);
    let is_of_single = |letter: char| letter == '\'' || is_single(letter);
    let is_other = |last: &char| (is_of_double(*last) || is_of_single(*last)) && *last != quote;
    let Some(last) = content.chars().next_back().filter(is_other) else { return 0 };
    let is_kin = |letter: &char| if is_of_double(last) { is_of_double(*letter) } else { is_of_single(*letter) };
    if content.chars().filter(is_kin).count().is_multiple_of(2) { 0 } else { last.len_utf8() }
}

/// Whether a quote at a place of a text is beside a slash or another quote, and not in `\'`: all of them may be what is left of
/// an escaped apostrophe, `it'\'s`.
fn is_of_escape(text: &str, at: usize) -> bool {
    let marks = ['\'', '\\', '/'];
    let before = text[..at].trim_end_matches(marks).len();
    let after = text.len() - text[at..].trim_start_matches(marks).len();
    !matches!(&text[before..after], "'" | "\\'")
}

/// The quotes within a text in quotes, without those that are already escaped.
fn inner_quotes(inner: &str, quote: char) -> impl Iterator<Item = usize> + '_ {
    let takes_backslash = quote == '"';
    let mut skip_until = 0;
    inner.match_indices(quote).filter_map(move |(at, _)| {
        if at < skip_until {
            return None;
        }
        if takes_backslash && inner[..at].ends_with('\\') {
            return None;
        }
        if quote == '\'' && inner[at..].starts_with("'\\''") {
            skip_until = at + 4;
            return None;
        }
        if quote == '\'' && inner[at..].starts_with("'\"'\"'") {
            skip_until = at + 5;
            return None;
        }
        Some(at)
    })
}
