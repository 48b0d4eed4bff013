//! What is read over between the tokens of JSON, and what is put in its place.

use crate::json::{MAX_DEPTH, lexer};
use crate::placeholder::{self, code, omission};
use crate::suggest::closest;

/// What a language has beside JSON.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a language may have beside the others")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// Comments: `//`, `#`, `/* */`. In a language without them, only those that say that something is left out are passed
    /// over.
    pub(crate) comments: bool,
    /// A comma before a closing bracket (JSONC as editors read it).
    pub(crate) trailing_commas: bool,
    /// Strings between `"""`, which hold line breaks and quotes (the console of Elasticsearch and `OpenSearch`).
    pub(crate) triple_quotes: bool,
    /// All that JSON5 has; such a text is read as the expression of JavaScript that it is.
    pub(crate) json5: bool,
}

/// What is around a string that holds line breaks and quotes.
pub(super) const TRIPLE: &str = "\"\"\"";

/// Whether a text starts with a name in quotes and its colon, as no expression of a template does: the two braces before it
/// are JSON's own.
#[must_use]
pub(crate) fn opens_pair(text: &str) -> bool {
    let Some(name) = text.trim_start().strip_prefix('"') else { return false };
    let end = name.find(['"', '\n']).filter(|&end| name[end..].starts_with('"'));
    end.is_some_and(|end| name[end + 1..].trim_start().starts_with(':'))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    Colon,
    Comma,
    Value,
    Omission,
}

/// Reads over what documentation writes between the tokens of JSON.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a text may have beside JSON")]
pub(super) struct DocumentReader<'t> {
    text: &'t str,
    pub(super) out: Vec<u8>,
    at: usize,
    extras: Extras,
    /// Each token with the bytes that it takes.
    tokens: Vec<(Token, usize, usize)>,
    /// The brackets that are open: whether each is that of an object.
    open: Vec<bool>,
    pub(super) is_elided: bool,
    pub(super) has_placeholders: bool,
    pub(super) has_comments: bool,
    pub(super) has_statements: bool,
    /// Whether a placeholder is in the place of a value.
    fills_values: bool,
    /// Bare words in the place of values, which may stand for one, and their lengths.
    words: Vec<(usize, usize)>,
}

/// What languages write for values that JSON has or lacks: such a word stands for nothing else.
const LITERALS: [&str; 11] =
    ["true", "false", "null", "none", "nil", "undefined", "nan", "inf", "infinity", "yes", "no"];

/// The names of types that a synopsis has in the place of values.
const TYPES: [&str; 12] =
    ["string", "number", "integer", "int", "boolean", "bool", "object", "array", "float", "any", "timestamp", "uuid"];

impl<'t> DocumentReader<'t> {
    pub(super) fn new(text: &'t str, extras: Extras) -> Self {
        Self { text, out: text.as_bytes().to_vec(), extras, ..Self::default() }
    }

    pub(super) fn read(&mut self) {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            let is_read = match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.step(1),
                b'"' => self.string(),
                b'/' => self.comment(),
                b'#' if self.starts_remark() => self.placeholder() || self.line_comment(),
                b'.' | 0xE2 => self.omission() || self.mistake(),
                b'[' if self.spoken_len().is_some() => self.value(self.spoken_len().unwrap_or(1)),
                b'{' | b'[' => self.placeholder() || self.elided_brackets() || self.bracket(byte),
                b'}' | b']' => {
                    self.open.pop();
                    self.symbol(Token::Close)
                }
                b':' | b'#' | b'(' if self.spoken_len().is_some() => self.value(self.spoken_len().unwrap_or(1)),
                b':' => self.symbol(Token::Colon),
                b',' => self.symbol(Token::Comma),
                b'(' => self.remark() || self.callout(),
                b'|' if matches!(self.last(), Some(Token::Value | Token::Omission | Token::Close)) => {
                    self.choice() || self.mistake()
                }
                b'@' if self.last() == Some(Token::Value) => self.mistake(),
                b'<' | b'$' | b'%' | b'@' => self.placeholder() || self.mistake(),
                _ if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') => self.word(),
                _ => self.mistake(),
            };
            // After a quote that nothing closes, no one can tell strings from what is between them.
            if !is_read {
                return;
            }
        }
    }

    pub(super) fn left_open(&self) -> String {
        let is_cut = self.last() == Some(Token::Omission);
        let open = self.open.iter().rev().filter(|_| is_cut);
        open.map(|&is_object| if is_object { '}' } else { ']' }).collect()
    }

    fn step(&mut self, len: usize) -> bool {
        self.at += len;
        true
    }

    fn last(&self) -> Option<Token> {
        self.tokens.last().map(|&(token, ..)| token)
    }

    fn push(&mut self, token: Token, len: usize) -> bool {
        self.tokens.push((token, self.at, len));
        self.step(len)
    }

    fn symbol(&mut self, token: Token) -> bool {
        self.push(token, 1)
    }

    fn bracket(&mut self, byte: u8) -> bool {
        self.open.push(byte == b'{');
        self.open.len() <= MAX_DEPTH && self.symbol(Token::Open)
    }

    /// Brackets of a list that hold nothing but what is left out, where an object has a name: `{[ ... ]}`.
    fn elided_brackets(&mut self) -> bool {
        let is_name = self.open.last() == Some(&true) && self.last() != Some(Token::Colon);
        let inner = self.rest().strip_prefix('[').filter(|_| is_name).map(str::trim_start);
        let is_elided = inner.is_some_and(|inner| inner.starts_with("...") || inner.starts_with('…'));
        let len = self.rest().find(']').filter(|&len| is_elided && !self.rest()[..len].contains(['{', '"']));
        len.is_some_and(|len| self.leave_out(len + 1))
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn line_len(&self) -> usize {
        let rest = self.rest();
        rest.find('\n').unwrap_or(rest.len())
    }

    /// Whether what is at hand starts a line, or follows white space, a bracket, a comma or a string. Where a value belongs,
    /// or right after a quote, a color is not a remark: `#ff0000`.
    fn starts_remark(&self) -> bool {
        let is_value = self.last() == Some(Token::Colon) || self.text[..self.at].ends_with('"');
        if is_value && self.rest()[1..].starts_with(|next: char| next.is_alphanumeric()) {
            return false;
        }
        self.at == 0
            || matches!(
                self.text.as_bytes()[self.at - 1],
                b' ' | b'\t' | b'\n' | b'\r' | b',' | b'"' | b'{' | b'}' | b'[' | b']'
            )
    }

    /// Passes over what JSON does not have: a character, or a text in quotes of another kind on one line.
    fn mistake(&mut self) -> bool {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return false };
        let closing = match first {
            '\'' | '`' => [first, first, first],
            '“' | '”' | '„' => ['”', '“', '"'],
            '‘' | '’' => ['’', '‘', '\''],
            _ => return self.push(Token::Value, first.len_utf8()),
        };
        let inner = &rest[first.len_utf8()..][..self.line_len().saturating_sub(first.len_utf8())];
        let Some((at, last)) = inner.char_indices().find(|(_, it)| closing.contains(it)) else { return false };
        self.push(Token::Value, first.len_utf8() + at + last.len_utf8())
    }

    /// Puts blanks over so many bytes; line breaks stay.
    fn blank(&mut self, from: usize, len: usize) {
        for byte in &mut self.out[from..from + len] {
            if !matches!(*byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }

    fn string(&mut self) -> bool {
        if self.extras.triple_quotes && self.rest().starts_with(TRIPLE) {
            return self.triple_string();
        }
        let line = self.line_len();
        let bytes = &self.rest().as_bytes()[..line];
        let mut end = 1;
        while end < bytes.len() && bytes[end] != b'"' {
            end += match bytes[end] {
                b'\\' => 2,
                _ => self.code(end).unwrap_or(1),
            };
        }
        if end >= bytes.len() || self.is_torn(end + 1) {
            return false;
        }
        let is_name = self.open.last() == Some(&true) && self.last() != Some(Token::Colon);
        let is_dots = omission::is_whole(&self.rest()[1..end]);
        if is_name && is_dots && !self.rest()[end + 1..].trim_start().starts_with(':') {
            return self.leave_out(end + 1);
        }
        self.push(Token::Value, end + 1)
    }

    /// Whether a string of so many bytes borders on what no string does, a letter or a quote: one of its quotes is missing or
    /// too many, and what is between strings cannot be told from what is in them.
    fn is_torn(&self, len: usize) -> bool {
        let is_of_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '"' | '\\' | '_');
        let before = self.text[..self.at].chars().next_back();
        let rest = &self.rest()[len..];
        let opens_value = self.rest()[1..len - 1].trim_end().ends_with([':', ',', '[', '{'])
            && rest.starts_with(['<', '$', '@', '#', '{', '%', '/', '.', '(']);
        before.is_some_and(is_of_word) || rest.starts_with(is_of_word) || opens_value
    }

    /// Code of a template with quotes of its own, so many bytes ahead in a string: what JSON has no room for is put aside.
    fn code(&mut self, ahead: usize) -> Option<usize> {
        let start = self.at + ahead;
        let len = code::may_open(self.text.as_bytes()[start])
            .then(|| code::len_with_quotes(&self.text[start..]))
            .flatten()?;
        for byte in &mut self.out[start..start + len] {
            if matches!(*byte, b'"' | b'\\') {
                *byte = b'_';
            }
        }
        self.has_placeholders = true;
        Some(len)
    }

    /// A string between three quotes, as one between single ones: what JSON has no room for becomes blanks, and so do brackets, as
    /// JSON in it is not JSON without its quotes.
    fn triple_string(&mut self) -> bool {
        let Some(inner) = self.rest()[3..].find(TRIPLE) else { return false };
        let (start, len) = (self.at, inner + 6);
        for byte in &mut self.out[start..start + len] {
            if matches!(*byte, b'"' | b'\\' | b'{' | b'}' | b'[' | b']') || byte.is_ascii_control() {
                *byte = b' ';
            }
        }
        self.out[start] = b'"';
        self.out[start + len - 1] = b'"';
        self.push(Token::Value, len)
    }

    fn comment(&mut self) -> bool {
        if lexer::follows_scheme(self.text, self.at) {
            return self.mistake();
        }
        if self.rest().starts_with("//") {
            return self.line_comment();
        }
        let Some(len) = self.rest().strip_prefix("/*").and_then(|rest| rest.find("*/")).map(|end| end + 4) else {
            return false;
        };
        self.note(len)
    }

    fn line_comment(&mut self) -> bool {
        self.note(self.line_len())
    }

    /// A comment; one that says that something is left out is an omission.
    fn note(&mut self, len: usize) -> bool {
        let comment = &self.rest()[..len];
        if omission::is_in(comment) {
            return self.leave_out(len);
        }
        self.has_comments = true;
        if self.extras.comments {
            self.blank(self.at, len);
        }
        self.step(len)
    }

    /// `...`, `…`, and the words that tell on the same line what is left out.
    fn omission(&mut self) -> bool {
        let rest = self.rest();
        let Some(len) = omission::len(rest) else { return false };
        let has_comment = ["//", "/*"].iter().any(|mark| rest[len..].trim_start_matches([' ', '\t']).starts_with(mark));
        if has_comment {
            return self.leave_out(len);
        }
        let words = rest[len..].bytes().take_while(|byte| !b"\n\"{}[],:".contains(byte)).count();
        self.leave_out(len + words)
    }

    fn leave_out(&mut self, len: usize) -> bool {
        self.is_elided = true;
        self.blank(self.at, len);
        self.push(Token::Omission, len)
    }

    /// `(1)`, `(1)!`: a number that leads to a remark below the block.
    fn callout(&mut self) -> bool {
        let digits = self.rest()[1..].bytes().take_while(u8::is_ascii_digit).count();
        let rest = &self.rest()[1 + digits..];
        if digits == 0 || !rest.starts_with(')') {
            return false;
        }
        let len = 2 + digits + usize::from(rest[1..].starts_with('!'));
        self.blank(self.at, len);
        self.step(len)
    }

    /// `[ (all that succeeded) ]`, `(...)`: words in parentheses that say which items are there.
    fn remark(&mut self) -> bool {
        let rest = self.rest();
        if let Some(len) = omission::len(&rest[1..]).filter(|&len| rest[1 + len..].starts_with(')')) {
            return self.leave_out(len + 2);
        }
        let is_of_words = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-' | b'_');
        let len = rest[1..].bytes().take_while(is_of_words).count();
        let is_item = matches!(self.last(), Some(Token::Open | Token::Comma));
        let is_remark = is_item && rest[1..=len].trim().contains(' ') && rest[1 + len..].starts_with(')');
        is_remark && self.leave_out(len + 2)
    }

    /// `"asc" | "desc"`, `[<matrix>] | [<stream>]`: what a value may be, instead of one.
    fn choice(&mut self) -> bool {
        let rest = self.rest();
        let other = rest[1..].trim_start();
        let line = other.lines().next().unwrap_or_default();
        let value = match other.as_bytes().first() {
            Some(b'"') => other[1..].find('"').map(|end| end + 2),
            Some(b'[') => line.find(']').map(|end| end + 1),
            _ => {
                Some(other.bytes().take_while(|&byte| byte.is_ascii_alphanumeric() || b"_-.<>".contains(&byte)).count())
            }
        };
        let Some(len) = value.filter(|&len| len > 0) else { return false };
        self.leave_out(rest.len() - other.len() + len)
    }

    /// The length of what speaks to the reader in the place of a value: `:id`, `#id#`, `[ID]`, `[your id]`, `(your id)`.
    fn spoken_len(&self) -> Option<usize> {
        let rest = self.rest();
        let (open, inner) = (rest.chars().next()?, rest.get(1..)?);
        let is_value = self.last() == Some(Token::Colon) && self.text[..self.at].ends_with([' ', ':', '\t']);
        if !is_value || !inner.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return None;
        }
        let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let may_have_blanks = open == '[' || open == '(';
        let len = inner.bytes().take_while(|byte| is_of_name(byte) || may_have_blanks && *byte == b' ').count();
        let (name, rest) = inner.split_at(len);
        // One word in brackets is more likely a value without quotes.
        let is_spoken = open != '[' || name.contains([' ', '_', '-']) || placeholder::words::is_shouted(name);
        let close = match open {
            '[' => "]",
            '(' => ")",
            '#' => "#",
            _ => "",
        };
        let ends = rest.strip_prefix(close)?.trim_start_matches([' ', '\t']);
        let is_end = ends.is_empty() || ends.starts_with([',', '}', ']', '\n', '\r', '/', '#']);
        (is_spoken && is_end).then_some(1 + len + close.len())
    }

    /// Whether the last thing is a sign that joins two values of a program.
    fn follows_operator(&self) -> bool {
        let last = self.tokens.last().map(|&(_, start, len)| &self.text[start..start + len]);
        last.is_some_and(|last| matches!(last, "." | "+" | "~" | "*" | "&" | "?"))
    }

    /// A placeholder outside of strings: a name before a colon, a value, a callout, or something left out.
    fn placeholder(&mut self) -> bool {
        if let Some(len) = code::statement_len(self.rest()) {
            (self.has_placeholders, self.has_statements) = (true, true);
            return self.leave_out(len);
        }
        if self.rest().strip_prefix("{{").is_some_and(opens_pair) {
            return false;
        }
        let is_value = self.last() == Some(Token::Colon);
        let Some(len) = placeholder::len_between_tokens(self.rest(), is_value) else { return false };
        let rest = &self.rest()[len..];
        let line = rest[..rest.find('\n').unwrap_or(rest.len())].trim();
        let is_number = self.rest()[1..len - 1].bytes().all(|byte| byte.is_ascii_digit());
        let ends_line = line.is_empty() || line.starts_with('<') || line.starts_with("//");
        if is_number && self.rest().starts_with('<') && ends_line && self.last() != Some(Token::Colon) {
            self.blank(self.at, len);
            return self.step(len);
        }
        // `"a" . $name` is an expression of a program.
        if self.follows_operator() {
            return self.push(Token::Value, len);
        }
        self.has_placeholders = true;
        if self.last() == Some(Token::Value) {
            return self.leave_out(len);
        }
        let len = len + rest.bytes().take_while(|byte| !b" \t\r\n,}]:\"{[<".contains(byte)).count();
        let is_name = self.open.last() == Some(&true) && self.last() != Some(Token::Colon);
        match is_name {
            true if self.text[self.at + len..].trim_start().starts_with(':') => self.name(len),
            true => self.leave_out(len),
            false => self.value(len),
        }
    }

    /// Puts a string in the place of a name.
    fn name(&mut self, len: usize) -> bool {
        let (start, end) = (self.at, self.at + len);
        for byte in &mut self.out[start..end] {
            if !byte.is_ascii() || byte.is_ascii_control() || matches!(*byte, b'"' | b'\\') {
                *byte = b'_';
            }
        }
        self.out[start] = b'"';
        self.out[end - 1] = b'"';
        self.push(Token::Value, len)
    }

    /// Puts a number in the place of a value.
    fn value(&mut self, len: usize) -> bool {
        (self.has_placeholders, self.fills_values) = (true, true);
        self.blank(self.at, len);
        self.out[self.at] = b'0';
        self.push(Token::Value, len)
    }

    /// Beside placeholders in the place of values, bare words are placeholders as well: `"id": <int>, "when": ISO8601`.
    pub(super) fn fill_words(&mut self) {
        for (at, len) in std::mem::take(&mut self.words) {
            if self.fills_values {
                self.blank(at, len);
                self.out[at] = b'0';
            }
        }
    }

    /// A literal, a number, or a word that stands for a value.
    fn word(&mut self) -> bool {
        let rest = self.rest();
        let len = rest.bytes().take_while(|&byte| byte.is_ascii_alphanumeric() || b"_-+.".contains(&byte)).count();
        let word = &rest[..len];
        let is_value = matches!(self.last(), Some(Token::Colon)) || self.open.last() == Some(&false);
        let is_masked =
            len > 2 && word.bytes().all(|byte| matches!(byte, b'x' | b'X' | b'-')) && !word.starts_with('-');
        let stands_for_one = is_masked
            || TYPES.iter().any(|name| name.eq_ignore_ascii_case(word))
            || word.len() > 2 && word.contains('_') && placeholder::words::is_shouted(word);
        let ends = rest[len..].trim_start_matches([' ', '\t']).starts_with([',', '}', ']', '\n', '\r', '/', '#', '|']);
        if is_value && stands_for_one && ends {
            return self.value(len);
        }
        let is_name = word.starts_with(|first: char| first.is_ascii_alphabetic())
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if is_value && ends && is_name && len > 2 && closest(word, LITERALS).is_none() {
            self.words.push((self.at, len));
        }
        self.push(Token::Value, len)
    }

    /// Sets the commas right around what is left out, and takes out those that the language lets be too many.
    pub(super) fn close_gaps(&mut self) {
        for at in 0..self.tokens.len() {
            let (token, start, _) = self.tokens[at];
            let next = self.tokens[at + 1..].iter().find(|(token, ..)| *token != Token::Omission).copied();
            if token == Token::Comma
                && self.extras.trailing_commas
                && next.is_some_and(|(next, ..)| next == Token::Close)
            {
                self.out[start] = b' ';
            }
            if token == Token::Omission && at.checked_sub(1).is_none_or(|at| self.tokens[at].0 != Token::Omission) {
                let before = at.checked_sub(1).map(|at| self.tokens[at]);
                self.close_gap(before, start, next);
            }
        }
    }

    fn close_gap(&mut self, before: Option<(Token, usize, usize)>, start: usize, next: Option<(Token, usize, usize)>) {
        let kind = |neighbor: Option<(Token, usize, usize)>| neighbor.map(|(token, ..)| token);
        match (kind(before), kind(next)) {
            (Some(Token::Colon), next) => {
                self.out[start] = b'0';
                if matches!(next, Some(Token::Value | Token::Open)) {
                    self.out[start + 1] = b',';
                }
            }
            (Some(Token::Comma), Some(Token::Close) | None) => self.clear(before),
            (Some(Token::Comma | Token::Open) | None, Some(Token::Comma)) => self.clear(next),
            (Some(Token::Value | Token::Close), Some(Token::Value | Token::Open)) => self.out[start] = b',',
            _ => {}
        }
    }

    fn clear(&mut self, token: Option<(Token, usize, usize)>) {
        if let Some((_, at, _)) = token {
            self.out[at] = b' ';
        }
    }
}
