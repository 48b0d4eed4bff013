//! A text in a text of a good page: a har block, the body in it, what that has in strings; its tokens, and the way out.

use super::good::{escape, is_script};
use super::rng::Rng;
use super::strict;

/// What a layer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The HAR request.
    Document,
    /// Its body.
    Body,
    /// JSON in a string of the body.
    Inner,
    /// JavaScript in a string of the body.
    Script,
}

/// One layer.
#[derive(Clone, Debug)]
pub(crate) struct Layer {
    /// What it is.
    pub(crate) role: Role,
    /// What it holds, decoded.
    pub(crate) text: String,
    /// Its tokens if it is JSON.
    pub(crate) tokens: Vec<Token>,
    /// The layer that holds it, as a number of the block, and the string that is it there.
    pub(crate) parent: Option<(usize, usize)>,
    /// Bytes of the page: where each byte of the text is, and where it ends.
    at: Vec<usize>,
    /// How its text is written in the layers around it, innermost first.
    encodings: Vec<Encoding>,
    /// How the page writes a line break in the block.
    line_break: String,
}

/// How a text is written in the one around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// In a string of JSON.
    Json,
    /// As it is: in a message, or between the lines of a here-document.
    Plain,
    /// In `'…'` of a shell.
    Single,
    /// In `"…"` of a shell.
    Double,
    /// In `$'…'` of a shell.
    Ansi,
}

impl Encoding {
    /// Writes a text.
    pub(crate) fn write(self, text: &str) -> String {
        let mut out = String::new();
        text.chars().for_each(|character| self.push(character, &mut out));
        out
    }

    /// Writes a character.
    pub(crate) fn push(self, character: char, out: &mut String) {
        match (self, character) {
            (Self::Json, _) => escape(character, out),
            (Self::Single, '\'') => out.push_str("'\\''"),
            (Self::Double, '"' | '\\' | '$' | '`') | (Self::Ansi, '\'' | '\\') => {
                out.push('\\');
                out.push(character);
            }
            (Self::Ansi, '\n') => out.push_str("\\n"),
            _ => out.push(character),
        }
    }
}

/// What a token of JSON is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Open,
    Close,
    Colon,
    Comma,
    Text,
    Number,
    Word,
}

/// A token of JSON; offsets are bytes of the layer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) what: What,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// How many containers it is in; a bracket is not in its own.
    pub(crate) depth: usize,
    /// Whether the innermost container is an object.
    pub(crate) in_object: bool,
    /// Whether it is a key.
    pub(crate) is_key: bool,
    /// The other bracket of a pair.
    pub(crate) mate: usize,
}

/// A change of a layer's text, or of the page's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: String,
}

impl Edit {
    /// Replaces what is between two offsets.
    pub(crate) fn new(start: usize, end: usize, text: impl Into<String>) -> Self {
        Self { start, end, text: text.into() }
    }

    /// Adds text.
    pub(crate) fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::new(at, at, text)
    }

    /// Takes text away.
    pub(crate) fn delete(start: usize, end: usize) -> Self {
        Self::new(start, end, "")
    }
}

impl Layer {
    /// The layers of a block that holds `har`, each byte of which is where `at` says.
    pub(crate) fn all_of(har: String, at: Vec<usize>, line_break: &str, has_json_body: bool) -> Vec<Self> {
        let tokens = tokens(&har);
        let (parent, encodings, line_break) = (None, Vec::new(), line_break.to_owned());
        let document = Self { role: Role::Document, text: har, tokens, parent, at, encodings, line_break };
        let mut layers = vec![document];
        let body = layers[0].member(&["postData", "text"]);
        if let Some(string) = body.filter(|_| has_json_body) {
            layers.push(layers[0].child(0, string, Role::Body));
            layers.extend(layers[1].inner(1));
        }
        layers
    }

    /// The layers of a body that a command or a message has: itself, each byte of which is where `at` says, and what is
    /// in it.
    pub(crate) fn of_body(text: String, at: Vec<usize>, encoding: Encoding, line_break: &str) -> Vec<Self> {
        let tokens = tokens(&text);
        let (parent, encodings, line_break) = (None, vec![encoding], line_break.to_owned());
        let body = Self { role: Role::Body, text, tokens, parent, at, encodings, line_break };
        let inner = body.inner(0);
        std::iter::once(body).chain(inner).collect()
    }

    /// What is in the strings of a body that is layer `number` of its block.
    fn inner(&self, number: usize) -> Vec<Self> {
        let mut layers = Vec::new();
        for string in self.values(What::Text) {
            let text = self.decoded(string);
            let is_json = text.starts_with(['{', '[']) && strict::parse(&text).is_some();
            if is_json || is_script(&text) {
                layers.push(self.child(number, string, if is_json { Role::Inner } else { Role::Script }));
            }
        }
        layers
    }

    fn child(&self, number: usize, string: usize, role: Role) -> Self {
        let token = self.tokens[string];
        let (mut text, mut at) = (String::new(), Vec::new());
        let mut place = token.start + 1;
        while place < token.end - 1 {
            let (character, len) = strict::character(&self.text[place..]).expect("the strings of good pages are right");
            at.extend(std::iter::repeat_n(self.at[place], character.len_utf8()));
            text.push(character);
            place += len;
        }
        at.push(self.at[token.end - 1]);
        let tokens = if role == Role::Script { Vec::new() } else { tokens(&text) };
        let parent = Some((number, string));
        let encodings = [&[Encoding::Json], self.encodings.as_slice()].concat();
        Self { role, text, tokens, parent, at, encodings, line_break: self.line_break.clone() }
    }

    /// What the page has to change for a change of this layer.
    pub(crate) fn outer(&self, edit: &Edit) -> Edit {
        let mut text = edit.text.clone();
        for encoding in &self.encodings {
            text = encoding.write(&text);
        }
        Edit::new(self.at[edit.start], self.at[edit.end], text.replace('\n', &self.line_break))
    }

    /// A byte of the layer as a byte of the page.
    pub(crate) fn place(&self, offset: usize) -> usize {
        self.at[offset]
    }

    /// The text of a token.
    pub(crate) fn token(&self, number: usize) -> &str {
        let token = self.tokens[number];
        &self.text[token.start..token.end]
    }

    /// What a string token says.
    pub(crate) fn decoded(&self, number: usize) -> String {
        strict::decode(self.raw(number)).expect("the strings of good pages are right")
    }

    /// What is between the quotes of a string token, as it is written; nothing of another token.
    pub(crate) fn raw(&self, number: usize) -> &str {
        let token = self.tokens[number];
        if token.what == What::Text { &self.text[token.start + 1..token.end - 1] } else { "" }
    }

    /// One of the tokens that a test lets through.
    pub(crate) fn pick(&self, rng: &mut Rng, is_wanted: impl Fn(usize, Token) -> bool) -> Option<usize> {
        let numbers: Vec<usize> = (0..self.tokens.len()).filter(|&at| is_wanted(at, self.tokens[at])).collect();
        rng.pick(&numbers).copied()
    }

    /// The values of a kind.
    pub(crate) fn values(&self, what: What) -> Vec<usize> {
        (0..self.tokens.len()).filter(|&at| self.tokens[at].what == what && !self.tokens[at].is_key).collect()
    }

    /// What a token is; `None` before the first and after the last.
    pub(crate) fn what(&self, number: Option<usize>) -> Option<What> {
        number.and_then(|number| self.tokens.get(number)).map(|token| token.what)
    }

    /// The value of the member that a path of keys from the outermost object leads to.
    pub(crate) fn member(&self, path: &[&str]) -> Option<usize> {
        let mut from = 0;
        for (depth, key) in path.iter().enumerate() {
            let wanted = |token: &Token| token.is_key && token.depth == depth + 1;
            let found = (from..self.tokens.len())
                .take_while(|&at| at == from || self.tokens[at].depth > depth)
                .find(|&at| wanted(&self.tokens[at]) && self.decoded(at) == *key)?;
            from = found + 2;
        }
        Some(from)
    }

    /// Where the value that starts at a token ends: its last token.
    pub(crate) fn last_of(&self, number: usize) -> usize {
        if self.tokens[number].what == What::Open { self.tokens[number].mate } else { number }
    }

    /// Whether the text has several lines.
    pub(crate) fn is_pretty(&self) -> bool {
        self.text.contains('\n')
    }

    /// What is between a token and the one after it.
    pub(crate) fn gap(&self, number: usize) -> &str {
        let end = self.tokens.get(number + 1).map_or(self.text.len(), |next| next.start);
        &self.text[self.tokens[number].end..end]
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut tokens: Vec<Token> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let what = match bytes[at] {
            b'{' | b'[' => What::Open,
            b'}' | b']' => What::Close,
            b':' => What::Colon,
            b',' => What::Comma,
            b'"' => What::Text,
            b'-' | b'0'..=b'9' => What::Number,
            b' ' | b'\t' | b'\n' | b'\r' => {
                at += 1;
                continue;
            }
            _ => What::Word,
        };
        at += match what {
            What::Text => string_len(&bytes[at..]),
            What::Number | What::Word => bytes[at..]
                .iter()
                .take_while(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
                .count()
                .max(1),
            _ => 1,
        };
        let mate = if what == What::Close { open.pop().unwrap_or_default() } else { 0 };
        let number = tokens.len();
        if what == What::Close {
            tokens[mate].mate = number;
        }
        let container = open.last().map(|&open| bytes[tokens[open].start]);
        let in_object = container == Some(b'{');
        tokens.push(Token { what, start, end: at, depth: open.len(), in_object, is_key: false, mate });
        if what == What::Colon {
            tokens[number - 1].is_key = true;
        }
        if what == What::Open {
            open.push(number);
        }
    }
    tokens
}

fn string_len(bytes: &[u8]) -> usize {
    let mut at = 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at + 1
}
