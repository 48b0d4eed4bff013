//! What snippets are made from: a page, a HAR request, or one entry at a time of a HAR log, which may have any length.

use std::io::{self, BufReader, Cursor, IsTerminal, Read};
use std::path::{Path, PathBuf};

use crate::cli::session::Session;
use crate::error::{Error, Result, reason};
use crate::har::log::{Kept, Log, LogEntry, LogStop, MAX_REQUEST, is_log};
use crate::har::{CheckedBlock, Request};
use crate::lint::{self, Checked};
use crate::path::display_name;
use crate::report;
use crate::rules::{Diagnostic, Settings};
use crate::text::{Position, Span};
use crate::workspace;

/// The longest text that is read as a whole, in bytes: longer ones are logs, which are read request by request.
const MAX_WHOLE: usize = 4 << 20;

/// What some programs begin every text with.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What a file or standard input holds.
pub(in crate::cli) enum Held {
    Whole(Input),
    Stream(Stream),
}

impl Held {
    pub(in crate::cli) fn open(file: &Path, stdin_filename: Option<&Path>, session: &mut Session) -> Result<Self> {
        let is_stdin = file == Path::new("-");
        if is_stdin && io::stdin().is_terminal() {
            session.inform("reading standard input; `harkdown snippet FILE` reads a file")?;
        }
        let name = if is_stdin { stdin_filename.unwrap_or(Path::new("<stdin>")) } else { file };
        let mut rest: Box<dyn Read> = if is_stdin { Box::new(io::stdin()) } else { Box::new(workspace::open(file)?) };
        let mut start = Vec::new();
        let unreadable = |error| Error::in_file(name, format!("cannot be read: {}", reason(&error)));
        rest.by_ref().take(MAX_WHOLE as u64 + 1).read_to_end(&mut start).map_err(unreadable)?;
        // Asking a terminal again after its end would wait for a second end.
        if start.len() <= MAX_WHOLE {
            rest = Box::new(io::empty());
        }
        let settings = session.config()?.settings();
        let is_page = is_page(name, &String::from_utf8_lossy(&start));
        let is_streamed = !is_page && (start.len() > MAX_WHOLE || is_log(&start));
        let all = Cursor::new(start).chain(rest);
        if is_streamed {
            return Ok(Self::Stream(Stream::new(name, all, settings)?));
        }
        let mut text = workspace::read_stream(all, name)?;
        if !is_page && text.starts_with(BYTE_ORDER_MARK) {
            text.drain(..BYTE_ORDER_MARK.len_utf8());
        }
        Ok(Self::Whole(Input::new(name, text, is_page, settings)))
    }
}

/// A text with requests, checked.
pub(in crate::cli) struct Input {
    pub(in crate::cli) name: PathBuf,
    pub(in crate::cli) is_page: bool,
    pub(in crate::cli) settings: Settings,
    pub(in crate::cli) checked: Checked,
    text: String,
    /// The number of the entry that the text is the request of, and where it starts.
    entry: Option<(usize, Position)>,
}

impl Input {
    fn new(name: &Path, text: String, is_page: bool, settings: Settings) -> Self {
        let errors = settings.for_requests();
        let checked = if is_page { lint::check(&text, &errors) } else { lint::check_document(&text, &errors) };
        Self { name: name.to_path_buf(), text, is_page, settings, checked, entry: None }
    }

    /// Writes findings as a report has them.
    pub(in crate::cli) fn show(&self, diagnostics: &[Diagnostic], session: &mut Session) -> Result<()> {
        let page = report::ReportedPage { file: &display_name(&self.name), text: &self.text, diagnostics };
        let start = self.entry.map_or(Position::START, |(_, start)| start);
        let log = session.log();
        let color = log.has_color();
        log.write(&report::part(&page, start, color))
    }

    /// What masks the secrets of the text.
    pub(in crate::cli) fn mask(&self) -> report::Mask {
        report::Mask::of(&self.text)
    }

    /// Also has a mask know the secrets of the text.
    pub(in crate::cli) fn add_to(&self, mask: &mut report::Mask) {
        mask.add(&self.text);
    }

    /// What the targets cannot send is told at the first line of the block.
    pub(in crate::cli) fn first_line(&self, block: &CheckedBlock) -> Span {
        block.span.first_line(&self.text)
    }

    /// Whether there are other entries than the one at hand in a block.
    pub(in crate::cli) fn has_entries(&self, block: usize) -> bool {
        self.entry.is_some() || self.checked.blocks[block].requests.len() > 1
    }
}

/// A request of an input: its block and its place in that, both from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) struct RequestAt {
    pub(in crate::cli) block: usize,
    pub(in crate::cli) entry: usize,
}

impl RequestAt {
    pub(in crate::cli) fn request(self, input: &Input) -> &Request {
        &input.checked.blocks[self.block].requests[self.entry]
    }

    /// The number of the entry in its log.
    pub(in crate::cli) fn number(self, input: &Input) -> usize {
        input.entry.map_or(self.entry + 1, |(number, _)| number)
    }

    /// As people call it: `block 2, entry 3`.
    pub(in crate::cli) fn describe(self, input: &Input) -> String {
        let entry = format!("entry {}", self.number(input));
        match (input.is_page, input.has_entries(self.block)) {
            (true, false) => format!("block {}", self.block + 1),
            (true, true) => format!("block {}, {entry}", self.block + 1),
            (false, _) => entry,
        }
    }
}

/// A HAR log that is read entry by entry.
pub(in crate::cli) struct Stream {
    pub(in crate::cli) name: PathBuf,
    settings: Settings,
    log: Log<BufReader<Box<dyn Read>>>,
}

impl Stream {
    fn new(name: &Path, input: impl Read + 'static, settings: Settings) -> Result<Self> {
        // A log is read once from start to end: larger buffers save nothing more.
        const BUFFER: usize = 1 << 16;
        let input: Box<dyn Read> = Box::new(input);
        let log = Log::new(BufReader::with_capacity(BUFFER, input)).map_err(|stop| stopped(name, stop))?;
        Ok(Self { name: name.to_path_buf(), settings, log })
    }

    pub(in crate::cli) fn next_entry(&mut self) -> Result<Option<LogEntry>> {
        self.log.next_entry().map_err(|stop| stopped(&self.name, stop))
    }

    /// The request of an entry, checked.
    pub(in crate::cli) fn check(&self, entry: LogEntry) -> Result<Input> {
        let number = entry.number;
        let failed = |message: String| Err(Error::in_file(&self.name, format!("entry {number} {message}")));
        let (text, start) = match entry.request {
            Kept::Text { text, start } if text != "null" => (text, start),
            Kept::TooLong => {
                return failed(format!("has a request longer than {} MiB, the most that is read", MAX_REQUEST >> 20));
            }
            Kept::NotUtf8 => return failed("has a request that is not UTF-8".to_owned()),
            Kept::Text { .. } | Kept::Missing => return failed("has no `request`".to_owned()),
        };
        let mut input = Input::new(&self.name, text, false, self.settings.clone());
        let path = format!("{}[{}].request", self.log.path(), number - 1);
        for layer in input.checked.diagnostics.iter_mut().filter_map(|found| found.layers.get_mut(1)) {
            *layer = format!("{path}.{layer}");
        }
        input.entry = Some((number, start));
        Ok(input)
    }
}

fn stopped(name: &Path, stop: LogStop) -> Error {
    match stop {
        LogStop::Unreadable(error) => Error::in_file(name, format!("cannot be read: {}", reason(&error))),
        LogStop::Broken { at, message, entry } => {
            let within = entry.map_or_else(String::new, |entry| format!(", in entry {entry}"));
            Error::new(format!("{}:{}:{}: {message}{within}", name.display(), at.line, at.column))
        }
    }
}

/// Whether a text is a page and no HAR document: by its extension, else by how it starts.
pub(in crate::cli) fn is_page(name: &Path, text: &str) -> bool {
    let extension = name.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "har" | "json" => false,
        "md" | "markdown" | "mdx" => true,
        _ => !text.trim_start_matches('\u{feff}').trim_start().starts_with('{'),
    }
}
