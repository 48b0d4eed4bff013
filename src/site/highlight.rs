//! Code turned into HTML with its comments, strings, numbers and keywords marked.
//!
//! Most code of a site is what harkdown wrote itself, thousands of snippets of it. The dialect that wrote a literal says where
//! it starts and ends, whatever quotes and escapes its language has. All else takes a table of languages and one lexer: a
//! reader needs to tell a string from a keyword, not a grammar.

mod languages;

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::snippet::{Class, next_mark};
use languages::{LANGUAGES, LITERALS, Language, StringSyntax};

/// The HTML of `code`: escaped, and marked where `language` is one of the table; without it only escaped.
///
/// Classes: `c` comment, `s` string, `n` number or literal, `k` keyword, `f` call, `a` key or option; in terminals `p` what
/// is before a command, `o` what a program wrote.
#[must_use]
pub fn highlight(code: &str, language: &str) -> String {
    match language {
        "http" | "https" | "rest" if next_mark(code, 0).is_none() => message(code),
        "console" | "shell-session" | "sh-session" | "bash-session" | "terminal" | "shellsession" => terminal(code),
        "sh" | "bash" | "shell" | "zsh" if code.starts_with("$ ") => terminal(code),
        _ => highlight_marked(code, language, &[]),
    }
}

/// A terminal: commands after their prompts, and what they printed.
fn terminal(code: &str) -> String {
    const PROMPTS: [&str; 4] = ["$ ", "# ", "% ", "> "];
    let is_prompt = |line: &str, prompts: &[&str]| prompts.iter().any(|prompt| line.starts_with(prompt));
    let mut html = String::with_capacity(code.len() * 2);
    let has_prompt = is_prompt(code.trim_start_matches('\n'), &PROMPTS[..3]) || code.contains("\n$ ");
    if !has_prompt {
        return highlight_marked(code, "sh", &[]);
    }
    let mut lines = code.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        if !is_prompt(line, &PROMPTS[..3]) {
            html.push_str("<span class=\"o\">");
            escape_into(&mut html, line);
            html.push_str("</span>");
            continue;
        }
        let _ = write!(html, "<span class=\"p\">{}</span>", &line[..2]);
        let mut command = line[2..].to_owned();
        while command.trim_end_matches(['\n', '\r']).ends_with('\\') {
            let Some(more) = lines.next() else { break };
            if more.starts_with(PROMPTS[3]) {
                html.push_str(&highlight_marked(&command, "sh", &[]));
                html.push_str("<span class=\"p\">&gt; </span>");
                more[2..].clone_into(&mut command);
            } else {
                command.push_str(more);
            }
        }
        html.push_str(&highlight_marked(&command, "sh", &[]));
    }
    html
}

/// An HTTP message: its first line, its header fields, and its body, as JSON if it looks like that.
fn message(code: &str) -> String {
    let end = code.find("\n\n").map_or(code.len(), |at| at + 1);
    let (head, body) = code.split_at(end);
    let mut html = String::with_capacity(code.len() * 2);
    for (at, line) in head.split_inclusive('\n').enumerate() {
        let is_start = at == 0 || line.starts_with("HTTP/");
        let name = line.find(if is_start { ' ' } else { ':' }).unwrap_or(0);
        let (name, rest) = line.split_at(name);
        if name.is_empty() {
            escape_into(&mut html, line);
            continue;
        }
        let _ = write!(html, "<span class=\"{}\">", if is_start { 'k' } else { 'a' });
        escape_into(&mut html, name);
        html.push_str("</span>");
        escape_into(&mut html, rest);
    }
    let is_json = body.trim_start().starts_with(['{', '[']);
    html.push_str(&highlight_marked(body, if is_json { "json" } else { "" }, &[]));
    html
}

/// A part of code that holds a reader's value.
#[derive(Debug)]
pub(super) struct ValueMark {
    pub(super) range: Range<usize>,
    /// The number of the field.
    pub(super) field: usize,
    /// The number of the table that says how values are written here; simple values stand for themselves.
    pub(super) table: Option<usize>,
}

/// The HTML of `code` with `marks`, which are in order and apart, as elements.
pub(super) fn highlight_marked(code: &str, language: &str, marks: &[ValueMark]) -> String {
    let mut html = Html { text: String::with_capacity(code.len() * 3), code, marks, done: 0 };
    let language = KNOWN.iter().find(|known| known.language.names.contains(&language));
    let mut at = 0;
    // What the dialect says of a part is true; the lexer sees what is between such parts.
    while let Some(start) = next_mark(code, at) {
        html.lex(at..start, language);
        let end = next_mark(code, start + 1).unwrap_or(code.len());
        let class = match Class::of(code.as_bytes()[start]) {
            Some(Class::Text) => 's',
            Some(Class::Comment) => 'c',
            Some(Class::Number) => 'n',
            _ => 'a',
        };
        html.push_as(class, start + 1..end);
        at = code.len().min(end + 1);
    }
    html.lex(at..code.len(), language);
    html.text
}

/// The HTML that is being written.
struct Html<'c> {
    text: String,
    code: &'c str,
    marks: &'c [ValueMark],
    /// Where the last mark ended.
    done: usize,
}

impl Html<'_> {
    /// Writes a part of the code as the lexer takes it apart.
    fn lex(&mut self, part: Range<usize>, language: Option<&KnownLanguage>) {
        match language {
            Some(known) => Lexer { known, code: &self.code[..part.end], at: part.start }.run(self),
            None => self.push(part),
        }
    }

    /// Writes a part of the code in an element of a class.
    fn push_as(&mut self, class: char, part: Range<usize>) {
        self.text.push_str("<span class=\"");
        self.text.push(class);
        self.text.push_str("\">");
        self.push(part);
        self.text.push_str("</span>");
    }

    /// Writes a part of the code. A mark is written where it starts, whatever tokens it spans.
    fn push(&mut self, part: Range<usize>) {
        let mut at = part.start.max(self.done);
        while let Some(mark) = self.marks.first().filter(|mark| mark.range.start < part.end) {
            escape_into(&mut self.text, &self.code[at.min(mark.range.start)..mark.range.start]);
            let _ = write!(self.text, "<var data-f=\"{}\"", mark.field);
            if let Some(table) = mark.table {
                let _ = write!(self.text, " data-t=\"{table}\"");
            }
            self.text.push('>');
            escape_into(&mut self.text, &self.code[mark.range.clone()]);
            self.text.push_str("</var>");
            self.done = mark.range.end;
            at = self.done;
            self.marks = &self.marks[1..];
        }
        if at < part.end {
            escape_into(&mut self.text, &self.code[at..part.end]);
        }
    }
}

/// `text` with the characters that mean something in HTML as entities.
pub(super) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 8);
    escape_into(&mut html, text);
    html
}

fn escape_into(html: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        html.push_str(&text[done..at]);
        html.push_str(entity);
        done = at + 1;
    }
    html.push_str(&text[done..]);
}

/// A language of the table, made ready for the lexer.
struct KnownLanguage {
    language: &'static Language,
    /// Whether a comment, a string or an option may start with a byte.
    starts: [bool; 256],
    /// Whether a byte starts nothing, and is not part of a word.
    is_between: [bool; 256],
    /// The class of each word that has one.
    words: FxHashMap<&'static str, char>,
}

static KNOWN: LazyLock<Vec<KnownLanguage>> = LazyLock::new(|| LANGUAGES.iter().map(KnownLanguage::new).collect());

impl KnownLanguage {
    fn new(language: &'static Language) -> Self {
        let comments = language.line_comments.iter().copied().chain(language.block_comment.map(|(open, _)| open));
        let quotes = language.quotes.iter().map(|quote| quote.mark);
        let options = language.has_options.then_some("-");
        let mut starts = [false; 256];
        for mark in comments.chain(quotes).chain(options) {
            starts[usize::from(mark.as_bytes()[0])] = true;
        }
        let is_between = std::array::from_fn(|byte| {
            let letter = u8::try_from(byte).map_or('_', char::from);
            let is_escape = language.has_options && letter == '\\';
            letter.is_ascii() && !starts[byte] && !letter.is_ascii_digit() && !is_word(letter) && !is_escape
        });
        let literals = LITERALS.iter().map(|word| (*word, 'n'));
        let keywords = language.keywords.iter().map(|word| (*word, 'k'));
        Self { language, starts, is_between, words: literals.chain(keywords).collect() }
    }
}

struct Lexer<'t> {
    known: &'t KnownLanguage,
    code: &'t str,
    at: usize,
}

impl Lexer<'_> {
    fn run(mut self, html: &mut Html<'_>) {
        let mut plain = self.at;
        while let Some(&byte) = self.code.as_bytes().get(self.at) {
            if self.known.is_between[usize::from(byte)] {
                self.at += 1;
                continue;
            }
            let (length, class) = self.token();
            if let Some(class) = class {
                html.push(plain..self.at);
                html.push_as(class, self.at..self.at + length);
                plain = self.at + length;
            }
            self.at += length;
        }
        html.push(plain..self.code.len());
    }

    /// The length of the token at hand, which is never 0, and its class if it is marked.
    fn token(&self) -> (usize, Option<char>) {
        let rest = &self.code[self.at..];
        let first = rest.as_bytes()[0];
        if self.known.starts[usize::from(first)] {
            let marked = self.comment(rest).or_else(|| self.string(rest)).or_else(|| self.option(rest));
            if let Some((length, class)) = marked {
                return (length, Some(class));
            }
        }
        match first {
            b'\\' if self.known.language.has_options => (1 + rest[1..].chars().next().map_or(0, char::len_utf8), None),
            b'0'..=b'9' => (word_len(rest, |c| c.is_alphanumeric() || c == '.'), Some('n')),
            _ if first >= 0x80 || is_word(char::from(first)) => match rest.chars().next() {
                Some(letter) if !is_word(letter) => (letter.len_utf8(), None),
                _ => self.word(rest),
            },
            _ => (1, None),
        }
    }

    fn comment(&self, rest: &str) -> Option<(usize, char)> {
        if let Some((open, close)) = self.known.language.block_comment
            && let Some(inner) = rest.strip_prefix(open)
        {
            let length = inner.find(close).map_or(rest.len(), |end| open.len() + end + close.len());
            return Some((length, 'c'));
        }
        let starts = self.known.language.line_comments.iter().any(|mark| rest.starts_with(mark)) && self.stands_free();
        starts.then(|| (line_len(rest), 'c'))
    }

    fn string(&self, rest: &str) -> Option<(usize, char)> {
        let quote = self.known.language.quotes.iter().find(|quote| rest.starts_with(quote.mark))?;
        let length = quote.len(rest);
        Some((length, if self.is_key(&rest[length..]) { 'a' } else { 's' }))
    }

    fn option(&self, rest: &str) -> Option<(usize, char)> {
        let is_option = self.known.language.has_options && rest.starts_with('-') && self.stands_free();
        is_option.then(|| (word_len(rest, |c| c.is_ascii_alphanumeric() || c == '-'), 'a'))
    }

    fn word(&self, rest: &str) -> (usize, Option<char>) {
        let joins_words = self.known.language.has_options || self.known.language.key_before.is_some();
        let length = word_len(rest, |c| is_word(c) || c.is_numeric() || (joins_words && c == '-'));
        let word = &rest[..length];
        // The start of an address or a path is not a command.
        let is_part = self.known.language.has_options && rest[length..].starts_with([':', '/', '.', '=']);
        let known = self.known.words.get(word).copied().filter(|class| *class == 'n' || !is_part);
        let class = known.or_else(|| self.is_key(&rest[length..]).then_some('a'));
        let class = class.or_else(|| rest[length..].starts_with('(').then_some('f'));
        (length, class)
    }

    fn is_key(&self, after: &str) -> bool {
        self.known.language.key_before.is_some_and(|mark| after.trim_start_matches([' ', '\t']).starts_with(mark))
    }

    /// Whether nothing but white space is before the place at hand.
    fn stands_free(&self) -> bool {
        self.code[..self.at].chars().next_back().is_none_or(|before| before.is_whitespace() || before == ';')
    }
}

impl StringSyntax {
    /// The length of the string that `text` starts with, marks included.
    fn len(&self, text: &str) -> usize {
        let limit = if self.spans_lines { text.len() } else { line_len(text) };
        let mut at = self.mark.len();
        while at < limit {
            let rest = &text.as_bytes()[at..limit];
            if rest.starts_with(self.end.as_bytes()) {
                return at + self.end.len();
            }
            at += if self.has_escapes && rest[0] == b'\\' { 2 } else { 1 };
        }
        // An escape may have ended within a character.
        (limit..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
    }
}

fn line_len(text: &str) -> usize {
    text.find('\n').unwrap_or(text.len())
}

fn word_len(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !is_part(letter)).unwrap_or(text.len())
}

fn is_word(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '_' | '$')
}
