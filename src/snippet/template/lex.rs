//! The pieces of a template, and the tokens in its tags.

use memchr::memchr_iter;

use super::nodes::TemplateLine;

/// What is wrong with a template.
pub(super) struct Fault {
    pub(super) message: String,
    /// Whether the message says where.
    pub(super) is_placed: bool,
}

pub(super) type Read<T> = Result<T, Fault>;

impl<M: Into<String>> From<M> for Fault {
    fn from(message: M) -> Self {
        Self { message: message.into(), is_placed: false }
    }
}

/// A template while it is read.
pub(super) struct TemplateText<'t> {
    /// The number of the template.
    number: u32,
    text: &'t str,
    at: usize,
    /// Whether the tag before takes the white space after it.
    trims: bool,
    /// The line at `counted`.
    line: usize,
    counted: usize,
}

pub(super) enum Chunk<'t> {
    Text(&'t str),
    Write(Tokens<'t>),
    Tag(Tag<'t>),
}

/// `{% word … %}`
pub(super) struct Tag<'t> {
    pub(super) word: &'t str,
    pub(super) tokens: Tokens<'t>,
}

impl<'t> TemplateText<'t> {
    pub(super) fn new(number: u32, text: &'t str) -> Self {
        Self { number, text, at: 0, trims: false, line: 1, counted: 0 }
    }

    /// The line that is read, from 1.
    pub(super) fn line(&mut self) -> usize {
        self.line += self.text[self.counted..self.at].matches('\n').count();
        self.counted = self.at;
        self.line
    }

    pub(super) fn place(&mut self) -> TemplateLine {
        TemplateLine { template: self.number, line: self.line() as u32 }
    }

    /// What comes next; `None` at the end.
    pub(super) fn next(&mut self) -> Read<Option<Chunk<'t>>> {
        let rest = &self.text[self.at..];
        if rest.is_empty() {
            return Ok(None);
        }
        let opens = |&at: &usize| matches!(rest.as_bytes().get(at + 1), Some(b'{' | b'%' | b'#'));
        let end = memchr_iter(b'{', rest.as_bytes()).find(opens).unwrap_or(rest.len());
        if end > 0 || self.trims {
            self.at += end;
            return Ok(Some(Chunk::Text(self.trimmed(&rest[..end]))));
        }
        let close = match &rest[..2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let inner = self.inner(close)?;
        match close {
            "}}" => Ok(Some(Chunk::Write(Tokens::new(inner)))),
            "%}" => {
                let mut tokens = Tokens::new(inner);
                let word = tokens.name()?;
                if word == "raw" {
                    return self.raw().map(Some);
                }
                Ok(Some(Chunk::Tag(Tag { word, tokens })))
            }
            _ => Ok(Some(Chunk::Text(""))),
        }
    }

    /// A text without the white space that the tags beside it take.
    fn trimmed(&mut self, text: &'t str) -> &'t str {
        let text = if std::mem::take(&mut self.trims) { text.trim_start() } else { text };
        let next = &self.text[self.at..];
        if next.get(2..3) == Some("-") { text.trim_end() } else { text }
    }

    /// What is between the braces here, and goes on after them.
    fn inner(&mut self, close: &str) -> Read<&'t str> {
        let rest = &self.text[self.at + 2..];
        let len = end_of_tag(rest, close).ok_or_else(|| format!("`{close}` is missing"))?;
        self.at += 2 + len + close.len();
        let inner = rest[..len].strip_prefix('-').unwrap_or(&rest[..len]);
        self.trims = inner.ends_with('-');
        Ok(inner.strip_suffix('-').unwrap_or(inner))
    }

    /// The text up to `{% endraw %}`.
    fn raw(&mut self) -> Read<Chunk<'t>> {
        let from = self.at;
        let trims = self.trims;
        loop {
            let end = self.at + self.text[self.at..].find("{%").ok_or("`endraw` is missing")?;
            self.at = end + 2;
            let tag = &self.text[self.at..];
            if let Some((rest, trims_after)) = after_endraw(tag) {
                (self.at, self.trims) = (self.text.len() - rest.len(), trims_after);
                let text = &self.text[from..end];
                let text = if trims { text.trim_start() } else { text };
                return Ok(Chunk::Text(if tag.starts_with('-') { text.trim_end() } else { text }));
            }
        }
    }
}

/// What is after `{% endraw %}`, of which the first two characters are read, and whether it takes white space there.
fn after_endraw(tag: &str) -> Option<(&str, bool)> {
    let tag = tag.strip_prefix('-').unwrap_or(tag).trim_start().strip_prefix("endraw")?.trim_start();
    let (tag, trims) = tag.strip_prefix('-').map_or((tag, false), |tag| (tag, true));
    Some((tag.strip_prefix("%}")?, trims))
}

/// Where a tag ends: at the first `close` that is in no text.
fn end_of_tag(rest: &str, close: &str) -> Option<usize> {
    if close == "#}" {
        return rest.find(close);
    }
    let mut quote = None;
    let mut is_escaped = false;
    for (at, byte) in rest.bytes().enumerate() {
        match (byte, quote) {
            _ if is_escaped => is_escaped = false,
            (b'\\', Some(_)) => is_escaped = true,
            (_, Some(open)) if byte == open => quote = None,
            (b'"' | b'\'' | b'`', None) => quote = Some(byte),
            (_, None) if rest.as_bytes()[at..].starts_with(close.as_bytes()) => return Some(at),
            _ => {}
        }
    }
    None
}

/// What is in a tag.
#[derive(Debug)]
pub(super) enum TagToken<'t> {
    Word(&'t str),
    Text(String),
    Number(usize),
    Sign(&'t str),
}

pub(super) struct Tokens<'t> {
    rest: &'t str,
    ahead: Option<TagToken<'t>>,
    /// How many were read.
    count: usize,
}

/// How many tokens a tag may have, each of which may make an expression one level deeper: expressions are read by
/// recursion.
const MOST_TOKENS: usize = 500;

impl<'t> Tokens<'t> {
    fn new(rest: &'t str) -> Self {
        Self { rest, ahead: None, count: 0 }
    }

    pub(super) fn next(&mut self) -> Read<Option<TagToken<'t>>> {
        match self.ahead.take() {
            Some(token) => Ok(Some(token)),
            None => self.read(),
        }
    }

    fn read(&mut self) -> Read<Option<TagToken<'t>>> {
        self.rest = self.rest.trim_start();
        let Some(first) = self.rest.chars().next() else { return Ok(None) };
        self.count += 1;
        if self.count > MOST_TOKENS {
            return Err(format!("the tag has more than {MOST_TOKENS} words and signs").into());
        }
        let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
        let token = if first.is_ascii_alphanumeric() || first == '_' {
            let word = self.take_len(self.rest.find(|character| !is_word(character)).unwrap_or(self.rest.len()));
            match word.parse() {
                Ok(number) => TagToken::Number(number),
                Err(_) if first.is_ascii_digit() => return Err(format!("`{word}` is not a number").into()),
                Err(_) => TagToken::Word(word),
            }
        } else if matches!(first, '"' | '\'' | '`') {
            self.text(first)?
        } else {
            let len = match self.rest.as_bytes() {
                [b'=' | b'!' | b'<' | b'>', b'=', ..] => 2,
                [sign, ..] if b"<>=|~+*.,()[]".contains(sign) => 1,
                _ => return Err(format!("`{first}` means nothing here").into()),
            };
            TagToken::Sign(self.take_len(len))
        };
        Ok(Some(token))
    }

    fn take_len(&mut self, len: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(len);
        self.rest = rest;
        taken
    }

    /// A text in quotes, with the escapes `\n`, `\r`, `\t` and those of signs.
    fn text(&mut self, quote: char) -> Read<TagToken<'t>> {
        let mut text = String::new();
        let mut characters = self.rest.char_indices().skip(1);
        while let Some((at, character)) = characters.next() {
            match character {
                '\\' => match characters.next() {
                    Some((_, 'n')) => text.push('\n'),
                    Some((_, 'r')) => text.push('\r'),
                    Some((_, 't')) => text.push('\t'),
                    Some((_, sign)) => text.push(sign),
                    None => break,
                },
                _ if character == quote => {
                    self.take_len(at + 1);
                    return Ok(TagToken::Text(text));
                }
                _ => text.push(character),
            }
        }
        Err(format!("the closing {quote} is missing").into())
    }

    fn peek(&mut self) -> Read<Option<&TagToken<'t>>> {
        if self.ahead.is_none() {
            self.ahead = self.read()?;
        }
        Ok(self.ahead.as_ref())
    }

    /// Whether a word or a sign comes next.
    pub(super) fn is(&mut self, wanted: &str) -> Read<bool> {
        Ok(match self.peek()? {
            Some(TagToken::Word(found)) => *found == wanted,
            Some(TagToken::Sign(found)) => *found == wanted,
            _ => false,
        })
    }

    pub(super) fn skip(&mut self, wanted: &str) -> Read<bool> {
        let is_there = self.is(wanted)?;
        if is_there {
            self.ahead = None;
        }
        Ok(is_there)
    }

    pub(super) fn take(&mut self, wanted: &str) -> Read<()> {
        if self.skip(wanted)? { Ok(()) } else { Err(format!("expected `{wanted}`, found {}", self.found()?).into()) }
    }

    pub(super) fn name(&mut self) -> Read<&'t str> {
        match self.next()? {
            Some(TagToken::Word(name)) => Ok(name),
            other => Err(format!("expected a name, found {}", shown(other.as_ref())).into()),
        }
    }

    pub(super) fn end(&mut self) -> Read<()> {
        match self.peek()? {
            None => Ok(()),
            found => Err(format!("expected the end of the tag, found {}", shown(found)).into()),
        }
    }

    fn found(&mut self) -> Read<String> {
        Ok(shown(self.peek()?))
    }
}

pub(super) fn shown(token: Option<&TagToken<'_>>) -> String {
    match token {
        None => "the end of the tag".to_owned(),
        Some(TagToken::Word(word)) => format!("`{word}`"),
        Some(TagToken::Text(text)) => format!("the text `{text}`"),
        Some(TagToken::Number(number)) => format!("`{number}`"),
        Some(TagToken::Sign(sign)) => format!("`{sign}`"),
    }
}
