//! A HAR log of any size to its requests, one after the other, as they come in.
//!
//! Nothing but the request at hand is kept. Of what is not a request, the brackets, commas, colons and quotes must be right;
//! what is in its strings is not looked at.

use std::io::{self, BufRead};

use memchr::memchr3;

use crate::json::{MAX_DEPTH, string};
use crate::text::Position;

/// The longest request that is kept, in bytes of its JSON: code for more is of no use to a reader, and a log may hold
/// gigabytes.
pub const MAX_REQUEST: usize = 4 << 20;

/// No name that leads to an entry is longer; the others need not be kept.
const MAX_NAME: usize = 16;

/// An entry of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// Its number, from 1.
    pub number: usize,
    /// Its request.
    pub request: Kept,
    /// What its response says.
    pub response: Response,
}

/// What the response of an entry says; what is missing is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The status code; 0 is that of a request without a response.
    pub(crate) status: Option<u16>,
    /// The media type of its content, as written.
    pub(crate) media_type: String,
    /// What asked for it: `document`, `xhr`, `script` (`_resourceType` of browsers).
    pub(crate) resource_type: String,
}

/// Whether a text is a log, as far as its first entry shows.
#[must_use]
pub(crate) fn is_log(text: &[u8]) -> bool {
    Log::new(text).and_then(|mut log| log.next_entry()).is_ok()
}

/// What is kept of the request of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Its JSON.
    Text {
        /// The JSON as written.
        text: String,
        /// Where it starts.
        start: Position,
    },
    /// Nothing: it is longer than [`MAX_REQUEST`].
    TooLong,
    /// Nothing: it is not UTF-8.
    NotUtf8,
    /// Nothing: the entry has none.
    Missing,
}

/// Why a log cannot be read to its end.
#[derive(Debug)]
pub enum LogStop {
    /// The text is not JSON, or no log.
    Broken {
        /// Where.
        at: Position,
        /// What is wrong.
        message: String,
        /// The entry that it is in.
        entry: Option<usize>,
    },
    /// The input gives nothing more.
    Unreadable(io::Error),
}

/// The entries of `log.entries`, or of `entries`, of a JSON document.
#[derive(Debug)]
pub struct Log<R> {
    scanner: Scanner<R>,
    /// What is open around the next entry.
    levels: Vec<Level>,
    number: usize,
    has_entries: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Document,
    Log,
    Entries,
}

impl<R: BufRead> Log<R> {
    /// Starts to read.
    ///
    /// # Errors
    ///
    /// When the input is not a JSON object or cannot be read.
    pub fn new(input: R) -> Result<Self, LogStop> {
        let mut scanner = Scanner::new(input);
        scanner.skip_byte_order_mark()?;
        scanner.open(b'{')?;
        Ok(Self { scanner, levels: vec![Level::Document], number: 0, has_entries: false })
    }

    /// The next entry; `None` at the end of the document.
    ///
    /// # Errors
    ///
    /// When the text is broken before the end of the next entry, or cannot be read.
    pub fn next_entry(&mut self) -> Result<Option<LogEntry>, LogStop> {
        let entry = self.find_entry();
        entry.map_err(|stop| match stop {
            LogStop::Broken { at, message, .. } if self.levels.last() == Some(&Level::Entries) => {
                LogStop::Broken { at, message, entry: Some(self.number.max(1)) }
            }
            stop => stop,
        })
    }

    /// The path of its entries from the root of the document, once there is one.
    #[must_use]
    pub(crate) fn path(&self) -> &'static str {
        if self.levels.contains(&Level::Log) { "log.entries" } else { "entries" }
    }

    fn find_entry(&mut self) -> Result<Option<LogEntry>, LogStop> {
        while let Some(&level) = self.levels.last() {
            let is_open = match level {
                Level::Entries if self.scanner.element()? => return self.entry().map(Some),
                Level::Entries => false,
                Level::Document | Level::Log => self.enter_member(level)?,
            };
            if !is_open {
                self.levels.pop();
            }
        }
        self.scanner.end()?;
        if self.has_entries { Ok(None) } else { Err(self.scanner.broken("the document holds no `log.entries`")) }
    }

    /// Goes on to the value of the next member; whether there is one.
    fn enter_member(&mut self, level: Level) -> Result<bool, LogStop> {
        let Some(name) = self.scanner.member()? else { return Ok(false) };
        match (level, &*name) {
            (Level::Document, b"log") => {
                self.scanner.open(b'{')?;
                self.levels.push(Level::Log);
            }
            (_, b"entries") => {
                self.scanner.open(b'[')?;
                self.levels.push(Level::Entries);
                self.has_entries = true;
            }
            _ => self.scanner.value()?,
        }
        Ok(true)
    }

    fn entry(&mut self) -> Result<LogEntry, LogStop> {
        self.number += 1;
        let (mut request, mut response) = (Kept::Missing, Response::default());
        self.scanner.open(b'{')?;
        while let Some(name) = self.scanner.member()? {
            match &*name {
                b"request" => request = self.request()?,
                b"response" => self.response(&mut response)?,
                b"_resourceType" => response.resource_type = self.scanner.short_text()?,
                _ => self.scanner.value()?,
            }
        }
        Ok(LogEntry { number: self.number, request, response })
    }

    fn response(&mut self, response: &mut Response) -> Result<(), LogStop> {
        if self.scanner.token()? != Some(b'{') {
            return self.scanner.value();
        }
        self.scanner.open(b'{')?;
        while let Some(name) = self.scanner.member()? {
            match &*name {
                b"status" => response.status = self.scanner.short_value()?.parse().ok(),
                b"content" if self.scanner.token()? == Some(b'{') => {
                    self.scanner.open(b'{')?;
                    while let Some(name) = self.scanner.member()? {
                        if name == b"mimeType" {
                            response.media_type = self.scanner.short_text()?;
                        } else {
                            self.scanner.value()?;
                        }
                    }
                }
                _ => self.scanner.value()?,
            }
        }
        Ok(())
    }

    fn request(&mut self) -> Result<Kept, LogStop> {
        self.scanner.token()?;
        let start = self.scanner.position();
        self.scanner.keep(MAX_REQUEST);
        self.scanner.value()?;
        Ok(match self.scanner.kept() {
            Some(bytes) => String::from_utf8(bytes).map_or(Kept::NotUtf8, |text| Kept::Text { text, start }),
            None => Kept::TooLong,
        })
    }
}

/// Goes through JSON byte by byte.
#[derive(Debug)]
struct Scanner<R> {
    input: R,
    line: u32,
    column: u32,
    /// Whether nothing is between the last opening bracket and here.
    is_first: bool,
    keeper: Option<Keeper>,
}

/// Keeps what the scanner goes over, up to a limit.
#[derive(Debug)]
struct Keeper {
    bytes: Vec<u8>,
    limit: usize,
    is_over: bool,
}

impl<R: BufRead> Scanner<R> {
    fn new(input: R) -> Self {
        Self { input, line: 1, column: 1, is_first: true, keeper: None }
    }

    fn position(&self) -> Position {
        Position { line: self.line, column: self.column }
    }

    fn broken(&self, message: impl Into<String>) -> LogStop {
        LogStop::Broken { at: self.position(), message: message.into(), entry: None }
    }

    /// What follows and is there already; empty at the end.
    fn rest(&mut self) -> Result<&[u8], LogStop> {
        while let Err(error) = self.input.fill_buf() {
            if error.kind() != io::ErrorKind::Interrupted {
                return Err(LogStop::Unreadable(error));
            }
        }
        self.input.fill_buf().map_err(LogStop::Unreadable)
    }

    fn peek(&mut self) -> Result<Option<u8>, LogStop> {
        Ok(self.rest()?.first().copied())
    }

    /// Goes over `len` bytes of [`Self::rest`], none of which ends a line.
    fn advance(&mut self, len: usize) -> Result<(), LogStop> {
        let mut keeper = self.keeper.take();
        let bytes = &self.rest()?[..len];
        // Bytes that continue a character of UTF-8 are not columns.
        let columns = bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
        if let Some(keeper) = &mut keeper {
            keeper.add(bytes);
        }
        self.keeper = keeper;
        self.column = self.column.saturating_add(columns as u32);
        self.input.consume(len);
        Ok(())
    }

    fn keep(&mut self, limit: usize) {
        self.keeper = Some(Keeper { bytes: Vec::new(), limit, is_over: false });
    }

    /// What was gone over since [`Self::keep`]; `None` if it was longer than the limit.
    fn kept(&mut self) -> Option<Vec<u8>> {
        self.keeper.take().filter(|keeper| !keeper.is_over).map(|keeper| keeper.bytes)
    }

    fn skip_byte_order_mark(&mut self) -> Result<(), LogStop> {
        if self.rest()?.starts_with("\u{feff}".as_bytes()) {
            self.input.consume(3);
        }
        Ok(())
    }

    /// The first byte of the next token; `None` at the end.
    fn token(&mut self) -> Result<Option<u8>, LogStop> {
        loop {
            let rest = self.rest()?;
            let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
            let next = rest.get(blanks).copied();
            let is_empty = rest.is_empty();
            self.advance(blanks)?;
            match next {
                Some(b'\n') => {
                    self.advance(1)?;
                    (self.line, self.column) = (self.line.saturating_add(1), 1);
                }
                None if !is_empty => {}
                next => return Ok(next),
            }
        }
    }

    /// Goes over the next token, a mark, if it is this one.
    fn take(&mut self, mark: u8) -> Result<bool, LogStop> {
        let is_next = self.token()? == Some(mark);
        if is_next {
            self.advance(1)?;
        }
        Ok(is_next)
    }

    fn expect(&mut self, mark: u8, place: &str) -> Result<(), LogStop> {
        if self.take(mark)? { Ok(()) } else { self.expected(&format!("`{}`{place}", char::from(mark))) }
    }

    fn expected<T>(&mut self, what: &str) -> Result<T, LogStop> {
        let found = match self.token()? {
            None => "the end".to_owned(),
            Some(byte) if byte.is_ascii_graphic() => format!("`{}`", char::from(byte)),
            Some(byte) => format!("the byte 0x{byte:02X}"),
        };
        Err(self.broken(format!("expected {what}, found {found}")))
    }

    fn open(&mut self, bracket: u8) -> Result<(), LogStop> {
        self.expect(bracket, "")?;
        self.is_first = true;
        Ok(())
    }

    /// Goes to the next element of the array that is open; whether there is one.
    fn element(&mut self) -> Result<bool, LogStop> {
        let is_first = std::mem::replace(&mut self.is_first, false);
        if self.take(b']')? {
            return Ok(false);
        }
        if !is_first {
            self.expect(b',', " or `]` after an element")?;
        }
        Ok(true)
    }

    /// Goes to the value of the next member of the object that is open; its name, or `None` at the end of the object. Long
    /// names are empty.
    fn member(&mut self) -> Result<Option<Vec<u8>>, LogStop> {
        let is_first = std::mem::replace(&mut self.is_first, false);
        if self.take(b'}')? {
            return Ok(None);
        }
        if !is_first {
            self.expect(b',', " or `}` after a member")?;
        }
        self.token()?;
        self.keep(MAX_NAME);
        self.name()?;
        let name = self.kept().unwrap_or_default();
        self.expect(b':', " after a name")?;
        Ok(Some(name.strip_prefix(b"\"").and_then(|name| name.strip_suffix(b"\"")).unwrap_or_default().to_vec()))
    }

    fn name(&mut self) -> Result<(), LogStop> {
        if self.token()? == Some(b'"') { self.string() } else { self.expected("a name in double quotes") }
    }

    /// Goes over a value.
    fn value(&mut self) -> Result<(), LogStop> {
        let mut closing: Vec<u8> = Vec::new();
        loop {
            match self.token()? {
                Some(open @ (b'{' | b'[')) if closing.len() < MAX_DEPTH => {
                    self.advance(1)?;
                    closing.push(open + 2);
                    if self.token()? != Some(open + 2) {
                        self.begin_item(open + 2)?;
                        continue;
                    }
                }
                Some(b'{' | b'[') => {
                    return Err(self.broken(format!("arrays and objects nest deeper than {MAX_DEPTH} levels")));
                }
                Some(b'"') => self.string()?,
                Some(b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => self.word()?,
                _ => return self.expected("a value"),
            }
            if !self.end_item(&mut closing)? {
                return Ok(());
            }
        }
    }

    /// Goes over the name and the colon before the next value, in an object.
    fn begin_item(&mut self, closing: u8) -> Result<(), LogStop> {
        if closing == b'}' {
            self.name()?;
            self.expect(b':', " after a name")?;
        }
        Ok(())
    }

    /// Goes over what follows a value; whether another value does.
    fn end_item(&mut self, closing: &mut Vec<u8>) -> Result<bool, LogStop> {
        while let Some(&bracket) = closing.last() {
            if self.take(bracket)? {
                closing.pop();
            } else {
                self.expect(b',', &format!(" or `{}` after a value", char::from(bracket)))?;
                self.begin_item(bracket)?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Goes over a value; its JSON, empty if that is long.
    fn short_value(&mut self) -> Result<String, LogStop> {
        // What is asked for is a name, a version or a time.
        const LONGEST: usize = 256;
        self.token()?;
        self.keep(LONGEST);
        self.value()?;
        Ok(self.kept().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default())
    }

    /// Goes over a value; what it says if it is a short string.
    fn short_text(&mut self) -> Result<String, LogStop> {
        let value = self.short_value()?;
        let text = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        Ok(text.map(|text| string::decode(text).text).unwrap_or_default())
    }

    fn string(&mut self) -> Result<(), LogStop> {
        let start = self.position();
        self.advance(1)?;
        loop {
            let rest = self.rest()?;
            let len = rest.len();
            let Some(at) = memchr3(b'"', b'\\', b'\n', rest) else {
                self.advance(len)?;
                if len == 0 {
                    return Err(unclosed(start));
                }
                continue;
            };
            let is_end = rest[at] == b'"';
            if rest[at] == b'\n' {
                return Err(unclosed(start));
            }
            self.advance(at + 1)?;
            if is_end {
                return Ok(());
            }
            if self.peek()?.is_none_or(|escaped| escaped == b'\n') {
                return Err(unclosed(start));
            }
            self.advance(1)?;
        }
    }

    /// Goes over a number, or over `true`, `false` or `null`.
    fn word(&mut self) -> Result<(), LogStop> {
        let start = self.position();
        let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
        let is_number = self.peek()?.is_some_and(|first| !first.is_ascii_alphabetic());
        let mut word = Vec::new();
        loop {
            let rest = self.rest()?;
            let len = rest.iter().take_while(is_part).count();
            word.extend_from_slice(&rest[..len.min(MAX_NAME)]);
            word.truncate(MAX_NAME);
            if len == 0 {
                break;
            }
            self.advance(len)?;
        }
        if is_number || matches!(&*word, b"true" | b"false" | b"null") {
            return Ok(());
        }
        let message = format!("expected a value, found `{}`", String::from_utf8_lossy(&word));
        Err(LogStop::Broken { at: start, message, entry: None })
    }

    fn end(&mut self) -> Result<(), LogStop> {
        if self.token()?.is_none() { Ok(()) } else { self.expected("the end of the document") }
    }
}

impl Keeper {
    fn add(&mut self, bytes: &[u8]) {
        self.is_over |= self.bytes.len() + bytes.len() > self.limit;
        if self.is_over {
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(bytes);
        }
    }
}

fn unclosed(start: Position) -> LogStop {
    LogStop::Broken { at: start, message: "this string is not closed on its line".to_owned(), entry: None }
}
