//! One comment: its kind, the rules that it names, and what is wrong with it.
use crate::diagnostic::{Applicability, Finding};
use crate::rules::{self, unknown_rule};
use crate::suggest::closest;
use crate::text::{Edit, Span};

/// What a comment speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum CommentKind {
    /// The next element.
    Next,
    /// The page.
    File,
    /// All that follows, up to an end.
    Start,
    /// The end of a range.
    End,
}

/// The words that comments begin with.
pub(crate) const WORDS: [(&str, CommentKind); 4] = [
    ("harkdown-ignore", CommentKind::Next),
    ("harkdown-ignore-file", CommentKind::File),
    ("harkdown-ignore-start", CommentKind::Start),
    ("harkdown-ignore-end", CommentKind::End),
];

/// A comment that begins with `harkdown-ignore`.
#[derive(Clone, Debug)]
pub(super) struct Comment {
    /// From `<!--` to `-->`.
    pub(super) span: Span,
    word: Span,
    word_text: String,
    /// None where its first word is not a known one.
    pub(super) kind: Option<CommentKind>,
    pub(super) names: Vec<Name>,
    /// From the first to the last name; empty where none can go.
    pub(super) names_span: Span,
}

/// A rule that a comment names.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) span: Span,
    text: String,
    /// None where there is no such rule.
    pub(super) rule: Option<&'static str>,
}

impl PartialEq for Name {
    /// The same rule, wherever it is named.
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// The comments in `text[span]`.
pub(super) fn find(text: &str, span: Span) -> Vec<Comment> {
    let mut found = Vec::new();
    let mut at = span.start as usize;
    let end = (span.end as usize).min(text.len());
    while let Some(open) = text[at..end].find("<!--").map(|open| at + open) {
        let Some(close) = text[open..end].find("-->").map(|close| open + close) else {
            break;
        };
        found.extend(read(text, open, close));
        at = close + "-->".len();
    }
    found
}

fn read(text: &str, open: usize, close: usize) -> Option<Comment> {
    let start = open + "<!--".len();
    let inner = text.get(start..close)?;
    let word_start = start + inner.len() - inner.trim_start().len();
    let rest = &text[word_start..close];
    let word = &rest[..rest.find(|character: char| character.is_whitespace()).unwrap_or(rest.len())];
    if !word.starts_with(super::mark::MARK) {
        return None;
    }
    let word_end = word_start + word.len();
    let names = names(text, word_end, close);
    let names_span = match (names.first(), names.last()) {
        (Some(first), Some(last)) => first.span.cover(last.span),
        _ => Span::empty(word_end as u32),
    };
    Some(Comment {
        span: Span::from(open..close + "-->".len()),
        word: Span::from(word_start..word_end),
        word_text: word.to_owned(),
        kind: WORDS.iter().find(|known| known.0 == word).map(|known| known.1),
        names,
        names_span,
    })
}

/// The names up to a colon, after which a reason may follow; commas, spaces and the marks of a quote part them.
fn names(text: &str, from: usize, close: usize) -> Vec<Name> {
    let list = &text[from..close];
    let list = &list[..list.find(':').unwrap_or(list.len())];
    let mut found = Vec::new();
    let mut at = from;
    for part in list.split_inclusive([',', ' ', '\t', '\n', '\r', '>']) {
        let name = part.trim_end_matches([',', ' ', '\t', '\n', '\r', '>']);
        if !name.is_empty() {
            let span = Span::from(at..at + name.len());
            found.push(Name { span, text: name.to_owned(), rule: rules::find(name).map(|rule| rule.name) });
        }
        at += part.len();
    }
    found
}

/// A finding about a word, with the fix that writes the one that was probably meant.
fn meant(finding: Finding, word: Option<&str>) -> Finding {
    let Some(word) = word else { return finding };
    let edit = Edit::replace(finding.span, word);
    finding.fix(Applicability::Unsafe, format!("replace it with `{word}`"), edit)
}

impl Comment {
    /// Whether it is of a kind that hides findings.
    pub(super) fn hides(&self) -> bool {
        self.kind.is_some_and(|kind| kind != CommentKind::End)
    }

    /// Whether all of its names are names of rules.
    pub(super) fn is_whole(&self) -> bool {
        self.names.iter().all(|name| name.rule.is_some())
    }

    /// The word that its first one probably stands for. Other tools name the next line, which the shortest word means here.
    fn meant_word(&self) -> Option<&'static str> {
        let is_next = ["next", "line"].iter().any(|name| self.word_text.contains(name));
        if is_next { Some(WORDS[0].0) } else { closest(&self.word_text, WORDS.iter().map(|known| known.0)) }
    }

    /// What is wrong with it by itself.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let Some(kind) = self.kind else {
            let word = self.meant_word();
            let ending = word.map_or_else(String::new, |word| format!("; did you mean `{word}`?"));
            let message = format!("there is no comment `{}`{ending}", self.word_text);
            return vec![meant(Finding::new(self.word, message), word)];
        };
        if self.names.is_empty() && kind != CommentKind::End {
            let message = format!("`{}` names no rule", self.word_text);
            return vec![Finding::new(self.word, message)];
        }
        let unknown = self.names.iter().filter(|name| name.rule.is_none());
        let rules = || rules::RULES.iter().map(|rule| rule.name);
        unknown
            .map(|name| meant(Finding::new(name.span, unknown_rule(&name.text)), closest(&name.text, rules())))
            .collect()
    }

    /// Takes the comment out, with its line where nothing else is there; and whether all else stays what it was.
    pub(super) fn removal(&self, text: &str) -> (Edit, bool) {
        let (start, end) = (self.span.start as usize, self.span.end as usize);
        let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let rest = text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1);
        let before = &text[line..start];
        let is_alone = text[end..rest].trim().is_empty();
        if is_alone && before.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'>')) {
            return (removal_of_line(text, line, start, rest), true);
        }
        if !before.contains(char::is_alphabetic) {
            let prefix: String = blank_markers(before);
            let moves_up = is_alone && text[rest..].strip_prefix(&prefix).is_some_and(starts_with_text);
            let end = if moves_up { rest + prefix.len() } else { end };
            return (Edit::delete(Span::from(start..end)), moves_up);
        }
        let spaces = before.len() - before.trim_end_matches([' ', '\t']).len();
        let start = if is_alone { start - spaces } else { start };
        (Edit::delete(Span::from(start..end)), true)
    }
}

/// What is before the further lines of what begins after these markers of lists, quotes and notes.
pub(super) fn blank_markers(before: &str) -> String {
    let blank = |character: char| if matches!(character, '>' | '\t') { character } else { ' ' };
    before.trim_start_matches('\u{feff}').chars().map(blank).collect()
}

fn starts_with_text(text: &str) -> bool {
    text.starts_with(|first: char| !first.is_whitespace())
}

/// Takes out a line. Where text is on both sides of it, an empty line stays and keeps it apart.
fn removal_of_line(text: &str, line: usize, content: usize, rest: usize) -> Edit {
    let bare = |line: &str| line.trim_matches([' ', '\t', '>', '\r', '\n']).to_owned();
    let before = text[..line].lines().next_back().map(bare).unwrap_or_default();
    let after = text[rest..].lines().next().map(bare).unwrap_or_default();
    let opens_fence = after.starts_with("```") || after.starts_with("~~~");
    if before.is_empty() && after.is_empty() && rest < text.len() {
        let blank = text[rest..].find('\n').map_or(text.len(), |newline| rest + newline + 1);
        return Edit::delete(Span::from(line..blank));
    }
    if before.is_empty() || after.is_empty() || opens_fence {
        return Edit::delete(Span::from(line..rest));
    }
    let ending = if text[..rest].ends_with("\r\n") { "\r\n" } else { "\n" };
    let kept = text[line..content].trim_end().len();
    Edit::replace(Span::from(line + kept..rest), ending)
}
