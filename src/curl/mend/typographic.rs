//! Quotes, dashes and blanks that the shell does not know.

use super::finder::{LONGEST, MOST_ENDS, MistakeFinder};
use super::mistake::{ShellMistake, ShellMistakeKind};
use crate::curl::options::{self, FoundOption, Takes};
use crate::curl::quoting::{self, Dollars};
use crate::curl::read::CurlCommand;
use crate::shell::{Quote, ShellDialect, Word, is_odd_blank};
use crate::text::{Edit, Edits, Span};

/// How far behind a command the quote may be that ends a text, in bytes: to the shell, which takes such quotes for letters,
/// the command ends at the first `;` or `&` of that text.
const BEYOND: u32 = 400;

impl<'s, 't> MistakeFinder<'_, 's, 't> {
    /// Commands whose name and first argument are one word, since the shell does not know the blank between them.
    pub(super) fn names(&self, found: &mut Vec<ShellMistake>) {
        for word in self.script.commands.iter().filter_map(|command| command.words.first()) {
            let Some(blank) = word.text.strip_prefix("curl").and_then(|rest| rest.chars().next()) else { continue };
            if is_odd_blank(blank) && word.is_bare(4) {
                let span = word.place(Span::new(4, 4 + blank.len_utf8() as u32));
                let edits = Edits::from(Edit::replace(span, " "));
                let kind = ShellMistakeKind::Typographic(blank);
                found.push(ShellMistake { kind, span, command: word.span, edits, is_certain: true });
            }
        }
    }

    /// Typographic quotes and dashes that begin a word, and blanks that do not separate words.
    pub(super) fn typographic(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        let end = command.end().1.start;
        for (at, word) in command.words.iter().enumerate().filter(|(_, word)| !word.text.is_ascii()) {
            let odd = word.text.char_indices().find(|(at, it)| is_odd_blank(*it) && word.is_bare(*at as u32));
            if let Some((inner, blank)) = odd {
                let span = word.place(Span::new(inner as u32, (inner + blank.len_utf8()) as u32));
                Self::push(
                    found,
                    command,
                    ShellMistakeKind::Typographic(blank),
                    span,
                    vec![Edit::replace(span, " ")],
                    parts_words(word, inner, blank),
                );
                return;
            }
            let Some(first) = word.text.chars().next().filter(|_| word.is_bare(0)) else { continue };
            let start = word.span.start;
            if self.style.dialect != ShellDialect::PowerShell && (is_double(first) || is_single(first)) {
                let (edits, is_certain) = self.straightened(start, end).unwrap_or_default();
                let span = Span::new(start, start + first.len_utf8() as u32);
                // What nothing undoes hides no other one.
                let is_undone = !edits.is_empty();
                Self::push(found, command, ShellMistakeKind::Typographic(first), span, edits, is_certain);
                if is_undone {
                    return;
                }
                continue;
            }
            if "–—―−".contains(first) {
                let after = &self.text[start as usize + first.len_utf8()..];
                let hyphens = after.len() - after.trim_start_matches('-').len();
                let next = command.words.get(at + 1).filter(|_| word.text.len() == first.len_utf8());
                let name = next.map_or(&word.text[first.len_utf8()..], |next| &*next.text);
                let is_long = matches!(options::long(name.trim_start_matches('-')), FoundOption::Exact(_));
                let is_short = name.chars().next().and_then(options::short).is_some();
                let dashes = if is_long {
                    Some("--")
                } else if is_short {
                    Some("-")
                } else {
                    None
                };
                let span = Span::new(start, start + first.len_utf8() as u32);
                let all = Span::new(start, next.map_or(span.end + hyphens as u32, |next| next.span.start));
                let edits = dashes.map(|dashes| Edit::replace(all, dashes));
                if edits.is_some() || at == 0 {
                    Self::push(
                        found,
                        command,
                        ShellMistakeKind::Typographic(first),
                        span,
                        edits.into_iter().collect(),
                        next.is_none() && (is_long || are_letters(name)),
                    );
                    return;
                }
            }
        }
    }

    /// Straight quotes in the place of the typographic ones from `start` on, both ends of one text, and whether that is certain.
    /// Only JSON goes over several lines.
    fn straightened(&self, start: u32, end: u32) -> Option<(Vec<Edit>, bool)> {
        let text = self.text.get(start as usize..)?;
        let open = text.chars().next()?;
        let is_closing = |letter: char| {
            if is_double(open) { is_double(letter) || letter == '"' } else { is_single(letter) || letter == '\'' }
        };
        let inner = &text[open.len_utf8()..];
        let ends_word = |rest: &str| rest.chars().next().is_none_or(|next| " \t\n;|)\\".contains(next));
        let mut ends = inner
            .char_indices()
            .filter(|(at, letter)| is_closing(*letter) && ends_word(&inner[at + letter.len_utf8()..]))
            .take(MOST_ENDS);
        // Quotes with a backslash were written for the double quotes of the shell.
        let is_for_double = is_double(open) && inner.contains("\\\"");
        let of = |quote: &str, close: u32, last: char| {
            vec![
                Edit::replace(Span::new(start, start + open.len_utf8() as u32), quote),
                Edit::replace(Span::new(close, close + last.len_utf8() as u32), quote),
            ]
        };
        if is_for_double && self.text.len() <= LONGEST {
            let read = ends.clone().find_map(|(at, last)| {
                let edits = of("\"", start + (open.len_utf8() + at) as u32, last);
                let judged = (self.is_json)(&self.read_with(&edits, start as usize)?);
                // Two of a kind are the ends of one text, whatever else is wrong with it.
                let is_pair = is_double(last);
                let is_certain = (is_pair || judged == Some(true)) && !inner[..at].contains(['$', '`']);
                (is_pair || judged.is_some()).then_some((edits, is_certain))
            });
            if read.is_some() {
                return read;
            }
        }
        let (at, last, is_certain) = if inner.trim_start().starts_with(['{', '[']) && self.text.len() <= LONGEST {
            ends.find_map(|(at, letter)| Some((at, letter, (self.is_json)(&inner[..at])?)))?
        } else {
            let (at, letter) = ends.next()?;
            (!inner[..at].contains('\n') && start + at as u32 <= end + BEYOND).then_some((at, letter, true))?
        };
        let content = &inner[..at];
        let is_cmd = self.style.dialect == ShellDialect::Cmd;
        let straight = if is_double(open) || is_cmd { "\"" } else { "'" };
        let is_free = |quote: &str| !(content.contains(quote) || is_cmd && quote == "'");
        let quote = [straight, "'", "\""]
            .into_iter()
            .find(|quote| is_free(quote) && (*quote == "'" || !content.contains(['`', '\\'])))?;
        let close = start + (open.len_utf8() + at) as u32;
        let dollars = quoting::dollars(content, content.trim_start().starts_with(['{', '[']));
        let (quote, is_meant) = match dollars {
            Dollars::None => (quote, true),
            Dollars::Letters if !content.contains('\'') => ("'", true),
            Dollars::Variables => (quote, quote == straight),
            Dollars::Letters | Dollars::Unclear => (quote, quote == "'"),
        };
        let is_certain = is_certain && is_meant && !is_for_double;
        Some((of(quote, close, last), is_certain))
    }
}

/// Whether a name after one hyphen is letters of options, of which the last one may have its value: not a name that curl does
/// not know.
fn are_letters(name: &str) -> bool {
    let is_switch = |letter: char| options::short(letter).is_some_and(|option| option.takes != Takes::Value);
    let rest = name.trim_start_matches(is_switch);
    let value = rest.char_indices().nth(1).map_or("", |(at, _)| &rest[at..]);
    !value.starts_with(|it: char| it.is_ascii_lowercase())
}

/// Whether a blank at a place of a word is between an option and its value, or before an option: elsewhere it may be a part of
/// a value.
fn parts_words(word: &Word<'_>, at: usize, blank: char) -> bool {
    let (before, after) = (&word.text[..at], &word.text[at + blank.len_utf8()..]);
    let is_option = |text: &str| text.starts_with('-') && text.len() > 1;
    let starts_quote =
        || word.runs.iter().any(|run| run.inner.start as usize == at + blank.len_utf8() && run.quote != Quote::Bare);
    before.is_empty()
        || after.is_empty()
        || is_option(after)
        || after.starts_with("http://")
        || after.starts_with("https://")
        || is_option(before) && !before.contains('=')
        || starts_quote()
}

/// Whether a character is typed for a double quote.
pub(super) fn is_double(letter: char) -> bool {
    "“”„‟″＂".contains(letter)
}

/// Whether a character is typed for a single quote.
pub(super) fn is_single(letter: char) -> bool {
    "‘’‚‛´′＇".contains(letter)
}
