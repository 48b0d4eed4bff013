//! JSON text to a tree, strictly as RFC 8259 has it. What it refuses goes to [`super::read`].

use super::tree::{Kind, Member, Text, Value};
use crate::text::Span;

/// How deep arrays and objects may nest. Deeper documents are refused, so that no input can exhaust the stack of a
/// thread.
pub const MAX_DEPTH: usize = 256;

/// Why and where strict parsing stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The first byte that could not be read.
    pub offset: u32,
    /// Whether the document nests deeper than [`MAX_DEPTH`].
    pub too_deep: bool,
}

/// Parses a whole document.
pub fn parse(text: &str) -> Result<Value<'_>, Stop> {
    let mut parser = Parser { text, bytes: text.as_bytes(), at: 0 };
    parser.skip_whitespace();
    let value = parser.value(0)?;
    parser.skip_whitespace();
    if parser.at < text.len() { Err(parser.stop()) } else { Ok(value) }
}

/// Where the array or object ends that the text starts with, whatever follows it.
pub(super) fn complete_end(text: &str) -> Option<u32> {
    let mut parser = Parser { text, bytes: text.as_bytes(), at: 0 };
    parser.skip_whitespace();
    let value = parser.value(0).ok()?;
    matches!(value.kind, Kind::Object(_) | Kind::Array(_)).then_some(value.span.end)
}

struct Parser<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Parser<'t> {
    fn stop(&self) -> Stop {
        Stop { offset: self.at as u32, too_deep: false }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_whitespace(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Result<Span, Stop> {
        if self.peek() != Some(byte) {
            return Err(self.stop());
        }
        self.at += 1;
        Ok(Span::from(self.at - 1..self.at))
    }

    fn value(&mut self, depth: usize) -> Result<Value<'t>, Stop> {
        let start = self.at;
        let kind = match self.peek() {
            Some(b'"') => Kind::String(self.string()?),
            Some(b'{' | b'[') if depth == MAX_DEPTH => return Err(Stop { too_deep: true, ..self.stop() }),
            Some(b'{') => Kind::Object(self.members(depth)?),
            Some(b'[') => Kind::Array(self.elements(depth)?),
            Some(b'-' | b'0'..=b'9') => Kind::Number(self.number()?),
            Some(_) => self.literal()?,
            None => return Err(self.stop()),
        };
        Ok(Value { span: Span::from(start..self.at), kind })
    }

    fn members(&mut self, depth: usize) -> Result<Vec<Member<'t>>, Stop> {
        let mut members = Vec::new();
        self.at += 1;
        self.skip_whitespace();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(members);
        }
        loop {
            members.push(self.member(depth)?);
            self.skip_whitespace();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                _ => return Err(self.stop()),
            }
            self.skip_whitespace();
        }
        self.at += 1;
        Ok(members)
    }

    fn member(&mut self, depth: usize) -> Result<Member<'t>, Stop> {
        let start = self.at;
        let key = self.string()?;
        let key_span = Span::from(start..self.at);
        self.skip_whitespace();
        let colon = self.expect(b':')?;
        self.skip_whitespace();
        Ok(Member { key, key_span, colon, value: self.value(depth + 1)? })
    }

    fn elements(&mut self, depth: usize) -> Result<Vec<Value<'t>>, Stop> {
        let mut elements = Vec::new();
        self.at += 1;
        self.skip_whitespace();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(elements);
        }
        loop {
            elements.push(self.value(depth + 1)?);
            self.skip_whitespace();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                _ => return Err(self.stop()),
            }
            self.skip_whitespace();
        }
        self.at += 1;
        Ok(elements)
    }

    fn string(&mut self) -> Result<Text<'t>, Stop> {
        self.expect(b'"')?;
        let start = self.at;
        let mut escaped = false;
        loop {
            self.at += plain_len(&self.bytes[self.at..]);
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.at += escape_len(&self.bytes[self.at..]).ok_or(self.stop())?;
                }
                _ => return Err(self.stop()),
            }
        }
        self.at += 1;
        Ok(Text { raw: &self.text[start..self.at - 1], escaped })
    }

    fn number(&mut self) -> Result<&'t str, Stop> {
        let start = self.at;
        let len = number_len(&self.bytes[start..]).ok_or(self.stop())?;
        self.at += len;
        Ok(&self.text[start..self.at])
    }

    fn literal(&mut self) -> Result<Kind<'t>, Stop> {
        let rest = &self.bytes[self.at..];
        let (len, kind) = match rest {
            [b't', b'r', b'u', b'e', ..] => (4, Kind::Bool(true)),
            [b'f', b'a', b'l', b's', b'e', ..] => (5, Kind::Bool(false)),
            [b'n', b'u', b'l', b'l', ..] => (4, Kind::Null),
            _ => return Err(self.stop()),
        };
        self.at += len;
        Ok(kind)
    }
}

/// How many of the first bytes stand for themselves in a string: no quotes, backslashes or control characters.
fn plain_len(bytes: &[u8]) -> usize {
    let is_plain = |byte: &&u8| !matches!(byte, b'"' | b'\\' | ..0x20);
    let (words, rest) = bytes.as_chunks::<8>();
    for (at, &word) in words.iter().enumerate() {
        let marks = marks_of_special(u64::from_le_bytes(word));
        if marks != 0 {
            return at * 8 + marks.trailing_zeros() as usize / 8;
        }
    }
    words.len() * 8 + rest.iter().take_while(is_plain).count()
}

/// Eight bytes at once: the lowest bit that is set is in the first that is a quote, a backslash or a control character.
fn marks_of_special(word: u64) -> u64 {
    // The same byte eight times: a product with it repeats a byte.
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = EACH << 7;
    // A byte below a limit borrows from its highest bit; so may those above it, which matters to no one.
    let below = |word: u64, limit: u8| word.wrapping_sub(EACH * u64::from(limit)) & !word;
    let is = |byte: u8| below(word ^ (EACH * u64::from(byte)), 1);
    (is(b'"') | is(b'\\') | below(word, b' ')) & HIGH
}

/// The length of the escape that starts at the first of `bytes`, if JSON has it.
pub(super) fn escape_len(bytes: &[u8]) -> Option<usize> {
    match bytes.get(1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(2),
        b'u' => bytes.get(2..6)?.iter().all(u8::is_ascii_hexdigit).then_some(6),
        _ => None,
    }
}

/// The length of the number at the start of `bytes`, by RFC 8259's grammar.
pub(super) fn number_len(bytes: &[u8]) -> Option<usize> {
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    let whole = digits(at);
    if whole == 0 || (whole > 1 && bytes[at] == b'0') {
        return None;
    }
    at += whole;
    if bytes.get(at) == Some(&b'.') {
        let fraction = digits(at + 1);
        at += (fraction > 0).then_some(1 + fraction)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + sign);
        at += (exponent > 0).then_some(1 + sign + exponent)?;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::plain_len;

    #[test]
    fn bytes_that_stand_for_themselves_are_counted() {
        for special in ["\"", "\\", "\u{1f}", "\0", "\n"] {
            for before in 0..20 {
                let text = format!(
                    "{}{special}{special}!",
                    "\u{e9} ~\u{7f}#![]".repeat(9).chars().take(before).collect::<String>()
                );
                assert_eq!(plain_len(text.as_bytes()), text.find(special).unwrap_or_default(), "{text:?}");
            }
        }
        let endless = "\u{a0} ends without a quote";
        assert_eq!(plain_len(endless.as_bytes()), endless.len());
    }
}
