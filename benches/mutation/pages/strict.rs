//! JSON as RFC 8259 has it and nothing more: what judges harkdown must not be harkdown's own parser.

use std::fmt::Write as _;

/// What a JSON text says, in one spelling: without space, strings decoded, numbers as they are written; `None` if it
/// is not JSON.
pub(crate) fn parse(text: &str) -> Option<String> {
    let mut reader = Reader { rest: text, out: String::new(), body: None, is_request: false, depth: 0 };
    reader.whole()?;
    Some(reader.out)
}

/// What a HAR request says: as `parse`, with the string at `postData.text` taken for JSON if it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// All of it.
    pub(crate) text: String,
    /// Whether there is a body that is JSON.
    pub(crate) has_json_body: bool,
}

/// What a HAR request says; `None` if it is not JSON.
pub(crate) fn request(text: &str) -> Option<Meaning> {
    let mut reader = Reader { rest: text, out: String::new(), body: None, is_request: true, depth: 0 };
    reader.whole()?;
    Some(Meaning { text: reader.out, has_json_body: reader.body == Some(true) })
}

struct Reader<'t> {
    rest: &'t str,
    out: String,
    /// Whether the body is JSON, once it was seen.
    body: Option<bool>,
    is_request: bool,
    depth: usize,
}

impl Reader<'_> {
    fn whole(&mut self) -> Option<()> {
        self.value(&[])?;
        self.skip_space();
        self.rest.is_empty().then_some(())
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn take(&mut self, expected: char) -> Option<()> {
        self.skip_space();
        self.rest = self.rest.strip_prefix(expected)?;
        Some(())
    }

    fn value(&mut self, path: &[&str]) -> Option<()> {
        self.skip_space();
        match self.rest.chars().next()? {
            '{' => self.list('{', '}', |reader| reader.member(path)),
            '[' => self.list('[', ']', |reader| reader.value(&["[]"])),
            '"' => {
                let text = self.string()?;
                self.push_text(&text, path);
                Some(())
            }
            '-' | '0'..='9' => self.number(),
            _ => self.word(),
        }
    }

    fn list(&mut self, open: char, close: char, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.take(open)?;
        self.depth += 1;
        if self.depth > 200 {
            return None;
        }
        self.out.push(open);
        if self.take(close).is_none() {
            loop {
                item(self)?;
                if self.take(',').is_none() {
                    break;
                }
                self.out.push(',');
            }
            self.take(close)?;
        }
        self.depth -= 1;
        self.out.push(close);
        Some(())
    }

    fn member(&mut self, path: &[&str]) -> Option<()> {
        self.skip_space();
        let key = self.string()?;
        let _ = write!(self.out, "{key:?}:");
        self.take(':')?;
        self.value(&match path {
            [] => vec![key.as_str()],
            [first] => vec![first, key.as_str()],
            _ => vec!["", "", ""],
        })
    }

    fn push_text(&mut self, text: &str, path: &[&str]) {
        let text = text.replace('\r', "");
        let inner = text.trim_start().starts_with(['{', '[']).then(|| parse(&text)).flatten();
        if self.is_request && path == ["postData", "text"] {
            self.body = Some(inner.is_some());
        }
        match inner {
            Some(inner) => drop(write!(self.out, "json({inner})")),
            None => drop(write!(self.out, "{text:?}")),
        }
    }

    fn string(&mut self) -> Option<String> {
        let mut rest = self.rest.strip_prefix('"')?;
        let mut text = String::new();
        while !rest.starts_with('"') {
            let (character, len) = character(rest)?;
            text.push(character);
            rest = &rest[len..];
        }
        self.rest = &rest[1..];
        Some(text)
    }

    fn number(&mut self) -> Option<()> {
        let len = number_len(self.rest.as_bytes())?;
        self.out.push_str(&self.rest[..len]);
        self.rest = &self.rest[len..];
        Some(())
    }

    fn word(&mut self) -> Option<()> {
        let word = ["true", "false", "null"].into_iter().find(|word| self.rest.starts_with(word))?;
        self.out.push_str(word);
        self.rest = &self.rest[word.len()..];
        Some(())
    }
}

fn number_len(bytes: &[u8]) -> Option<usize> {
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut at = usize::from(bytes[0] == b'-');
    let whole = digits(at);
    if whole == 0 || (whole > 1 && bytes[at] == b'0') {
        return None;
    }
    at += whole;
    if bytes.get(at) == Some(&b'.') {
        at += 1 + Some(digits(at + 1)).filter(|&len| len > 0)?;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        at += Some(digits(at)).filter(|&len| len > 0)?;
    }
    Some(at)
}

/// The first character of the inside of a JSON string and the length that it is written in; `None` at what no string
/// may hold.
pub(crate) fn character(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next()?;
    if first != '\\' {
        return (first >= ' ' && first != '"').then_some((first, first.len_utf8()));
    }
    let simple = match text.as_bytes().get(1)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode(text),
        _ => return None,
    };
    Some((simple, 2))
}

fn unicode(text: &str) -> Option<(char, usize)> {
    let unit = |from: usize| {
        let digits = text.get(from..from + 6)?.strip_prefix("\\u")?;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok()).flatten()
    };
    let first = unit(0)?;
    if let Some(character) = char::from_u32(u32::from(first)) {
        return Some((character, 6));
    }
    let second = unit(6)?;
    char::decode_utf16([first, second]).next()?.ok().map(|character| (character, 12))
}

/// What the inside of a JSON string says.
pub(crate) fn decode(mut text: &str) -> Option<String> {
    let mut out = String::new();
    while !text.is_empty() {
        let (character, len) = character(text)?;
        out.push(character);
        text = &text[len..];
    }
    Some(out)
}
