//! An HTTP/1.1 request message, read from a stream (RFC 9112).

use std::io::{self, BufRead, Read};

use crate::har::NameValue;
use crate::snippet::View;

/// The longest line, and the most bytes of all headers: the longest URL that a client sends, with room to spare.
const MAX_HEAD: u64 = 1024 * 1024;
/// The longest body, in bytes: four times the largest page, as a body may be escaped.
const MAX_BODY: u64 = 256 * 1024 * 1024;

/// A request as it arrived.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// The method.
    pub method: String,
    /// The request target: path and query.
    pub target: String,
    /// The header fields in order. Bytes that are not UTF-8 become U+FFFD.
    pub headers: Vec<NameValue>,
    /// The body, without its transfer coding.
    pub body: Vec<u8>,
}

impl Received {
    /// The first header of that name, in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        NameValue::find(&self.headers, name)
    }

    /// What arrives when a client sends exactly what `view` says.
    #[must_use]
    pub fn of(view: &View) -> Self {
        let (body, content_type) = view.wire_body();
        let mut headers = view.headers.clone();
        headers.extend(view.authorization());
        headers.extend(content_type.map(|value| NameValue { name: "Content-Type".to_owned(), value }));
        Self { method: view.method.clone(), target: view.path_and_query.clone(), headers, body: body.into_bytes() }
    }

    /// Reads the request line and the headers; `None` at the end of the stream.
    pub(super) fn read_head(stream: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut head = stream.take(MAX_HEAD);
        let line = read_line(&mut head)?;
        if line.is_empty() {
            return Ok(None);
        }
        let mut words = line.splitn(3, ' ');
        let (Some(method), Some(target), Some(_)) = (words.next(), words.next(), words.next()) else {
            return Err(malformed("the request line"));
        };
        let mut request = Self { method: method.to_owned(), target: target.to_owned(), ..Self::default() };
        loop {
            let line = read_line(&mut head)?;
            if line.is_empty() {
                return Ok(Some(request));
            }
            let (name, value) = line.split_once(':').ok_or_else(|| malformed("a header"))?;
            let value = value.trim_matches([' ', '\t']).to_owned();
            request.headers.push(NameValue { name: name.to_owned(), value });
        }
    }

    /// Reads the body that the headers announce.
    pub(super) fn read_body(&mut self, stream: &mut impl BufRead) -> io::Result<()> {
        let is_chunked = self.header("transfer-encoding").is_some_and(|coding| coding.contains("chunked"));
        if is_chunked {
            return self.read_chunks(stream);
        }
        let Some(length) = self.header("content-length") else { return Ok(()) };
        let length = length.parse().map_err(|_| malformed("the Content-Length"))?;
        self.read_bytes(stream, length)
    }

    fn read_bytes(&mut self, stream: &mut impl BufRead, length: u64) -> io::Result<()> {
        if length + self.body.len() as u64 > MAX_BODY {
            return Err(malformed("a body of this size"));
        }
        let read = stream.take(length).read_to_end(&mut self.body)?;
        if read as u64 == length { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }

    fn read_chunks(&mut self, stream: &mut impl BufRead) -> io::Result<()> {
        loop {
            let line = read_line(&mut stream.take(MAX_HEAD))?;
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = u64::from_str_radix(size, 16).map_err(|_| malformed("the size of a chunk"))?;
            self.read_bytes(stream, size.min(MAX_BODY + 1))?;
            let end = read_line(&mut stream.take(MAX_HEAD))?;
            if size == 0 {
                return skip_trailers(stream, end);
            }
        }
    }
}

fn skip_trailers(stream: &mut impl BufRead, first: String) -> io::Result<()> {
    let mut trailers = stream.take(MAX_HEAD);
    let mut line = first;
    while !line.is_empty() {
        line = read_line(&mut trailers)?;
    }
    Ok(())
}

/// A line without its end; empty at the end of the stream.
fn read_line(stream: &mut impl BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    stream.read_until(b'\n', &mut line)?;
    let is_whole = line.pop_if(|&mut byte| byte == b'\n').is_some();
    if !is_whole && !line.is_empty() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    line.pop_if(|&mut byte| byte == b'\r');
    Ok(String::from_utf8_lossy(&line).into_owned())
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{what} cannot be read"))
}
