//! curl commands as people write them by hand: read as the request that they send.
//!
//! Source: the manual of curl 8. A command with an option that is not known, or whose body is in a file, is not read.

use crate::har::{NameValue, Param, PostData, Request};
use crate::text::Span;

/// A curl command.
#[derive(Clone, Debug)]
pub struct Command {
    /// All of it, in bytes of the page.
    pub span: Span,
    /// What it sends.
    pub request: Request,
    /// Where its URL stands.
    pub url: Span,
    /// Where its body stands; empty at the end where it has none.
    pub body: Span,
    /// Where each of the request's headers stands.
    pub headers: Vec<Span>,
}

/// The curl commands in the shell code at `span` of `text`, in order. `prefix` characters before each line are not code.
#[must_use]
pub fn commands(text: &str, span: Span, prefix: usize) -> Vec<Command> {
    let mut lexer = Lexer { text, at: span.start as usize, end: span.end as usize, prefix };
    let mut commands = Vec::new();
    while let Some(words) = lexer.command() {
        let start = words.iter().take(2).position(|word| word.text == "curl");
        // Only a prompt may stand before the name of the program.
        if let Some(at) = start.filter(|&at| at == 0 || words[0].text == "$" || words[0].text == "%") {
            commands.extend(read(&words[at..]));
        }
    }
    commands
}

/// A word of the shell, without its quotes.
#[derive(Clone, Debug)]
struct Word {
    text: String,
    span: Span,
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    prefix: usize,
}

impl Lexer<'_> {
    /// The words of the next command; `None` at the end.
    fn command(&mut self) -> Option<Vec<Word>> {
        let mut words = Vec::new();
        loop {
            match self.peek() {
                None if words.is_empty() => return None,
                None => return Some(words),
                Some('\n' | ';' | '|' | '&') => {
                    self.bump();
                    self.skip_prefix();
                    if !words.is_empty() {
                        return Some(words);
                    }
                }
                Some('#') => self.skip_line(),
                Some('>' | '<') => {
                    // A redirection, and the file that it names.
                    self.bump();
                    self.skip_spaces();
                    self.word();
                }
                Some(' ' | '\t' | '\r') => self.bump(),
                Some('\\') if self.continues() => self.skip_continuation(),
                Some(_) => words.push(self.word()),
            }
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..self.end].chars().next()
    }

    fn bump(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    fn skip_spaces(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t')) {
            self.bump();
        }
    }

    fn skip_line(&mut self) {
        while self.peek().is_some_and(|character| character != '\n') {
            self.bump();
        }
    }

    /// What Markdown puts before the lines of a list item or a quote.
    fn skip_prefix(&mut self) {
        for _ in 0..self.prefix {
            if matches!(self.peek(), Some(' ' | '\t' | '>')) {
                self.bump();
            }
        }
    }

    fn continues(&self) -> bool {
        let rest = &self.text[self.at..self.end];
        rest.starts_with("\\\n") || rest.starts_with("\\\r\n")
    }

    fn skip_continuation(&mut self) {
        self.skip_line();
        self.bump();
        self.skip_prefix();
    }

    fn word(&mut self) -> Word {
        let start = self.at;
        let mut text = String::new();
        while let Some(character) = self.peek() {
            match character {
                ' ' | '\t' | '\r' | '\n' | ';' | '|' | '&' | '>' | '<' if !self.opens_placeholder() => break,
                '\'' => self.quoted(&mut text, '\''),
                '"' => self.quoted(&mut text, '"'),
                '$' if self.text[self.at..self.end].starts_with("$'") => self.ansi_quoted(&mut text),
                '\\' if self.continues() => break,
                '\\' => {
                    self.bump();
                    text.extend(self.peek());
                    self.bump();
                }
                other => {
                    text.push(other);
                    self.bump();
                }
            }
        }
        if self.at == start {
            self.bump();
        }
        Word { text, span: Span::from(start..self.at) }
    }

    /// `<TOKEN>`: no redirection in a page.
    fn opens_placeholder(&self) -> bool {
        let rest = &self.text[self.at..self.end];
        let name = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')).map(|(name, _)| name);
        let is_name =
            |name: &str| !name.is_empty() && name.chars().all(|it| it.is_alphanumeric() || "_-.".contains(it));
        name.is_some_and(is_name)
            || (rest.starts_with('>') && self.text[..self.at].ends_with(|it: char| it.is_alphanumeric()))
    }

    fn quoted(&mut self, text: &mut String, quote: char) {
        self.bump();
        while let Some(character) = self.peek().filter(|&character| character != quote) {
            self.bump();
            match (character, self.peek()) {
                ('\\', Some(next @ ('"' | '\\' | '$' | '`'))) if quote == '"' => {
                    text.push(next);
                    self.bump();
                }
                ('\\', Some('\n')) if quote == '"' => {
                    self.bump();
                    self.skip_prefix();
                }
                ('\n', _) => {
                    text.push('\n');
                    self.skip_prefix();
                }
                (other, _) => text.push(other),
            }
        }
        self.bump();
    }

    /// `$'…'`, with the escapes that JSON bodies need.
    fn ansi_quoted(&mut self, text: &mut String) {
        self.bump();
        self.bump();
        while let Some(character) = self.peek().filter(|&character| character != '\'') {
            self.bump();
            if character != '\\' {
                text.push(character);
                continue;
            }
            match self.peek() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some('r') => text.push('\r'),
                Some(other) => text.push(other),
                None => {}
            }
            self.bump();
        }
        self.bump();
    }
}

/// What an option does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    /// Nothing to what is sent.
    Flag,
    /// Nothing, and a word follows.
    Skip,
    Method,
    Url,
    Header,
    Data,
    DataRaw,
    DataUrlencode,
    Json,
    Form,
    FormString,
    User,
    Cookie,
    UserAgent,
    Referer,
    Get,
    Head,
}

/// The options that documentation uses: short name, long name, what it does.
const OPTIONS: &[(&str, &str, Act)] = &[
    ("X", "request", Act::Method),
    ("", "url", Act::Url),
    ("H", "header", Act::Header),
    ("d", "data", Act::Data),
    ("", "data-ascii", Act::Data),
    ("", "data-binary", Act::Data),
    ("", "data-raw", Act::DataRaw),
    ("", "data-urlencode", Act::DataUrlencode),
    ("", "json", Act::Json),
    ("F", "form", Act::Form),
    ("", "form-string", Act::FormString),
    ("u", "user", Act::User),
    ("b", "cookie", Act::Cookie),
    ("A", "user-agent", Act::UserAgent),
    ("e", "referer", Act::Referer),
    ("G", "get", Act::Get),
    ("I", "head", Act::Head),
    ("o", "output", Act::Skip),
    ("m", "max-time", Act::Skip),
    ("w", "write-out", Act::Skip),
    ("c", "cookie-jar", Act::Skip),
    ("x", "proxy", Act::Skip),
    ("D", "dump-header", Act::Skip),
    ("", "connect-timeout", Act::Skip),
    ("", "retry", Act::Skip),
    ("", "cacert", Act::Skip),
    ("E", "cert", Act::Skip),
    ("", "key", Act::Skip),
    ("", "resolve", Act::Skip),
    ("s", "silent", Act::Flag),
    ("S", "show-error", Act::Flag),
    ("L", "location", Act::Flag),
    ("k", "insecure", Act::Flag),
    ("i", "include", Act::Flag),
    ("v", "verbose", Act::Flag),
    ("f", "fail", Act::Flag),
    ("", "fail-with-body", Act::Flag),
    ("g", "globoff", Act::Flag),
    ("N", "no-buffer", Act::Flag),
    ("O", "remote-name", Act::Flag),
    ("J", "remote-header-name", Act::Flag),
    ("#", "progress-bar", Act::Flag),
    ("0", "http1.0", Act::Flag),
    ("", "http1.1", Act::Flag),
    ("", "http2", Act::Flag),
    ("", "compressed", Act::Flag),
    ("", "basic", Act::Flag),
];

/// The request in the making.
#[derive(Default)]
struct Draft {
    request: Request,
    method: Option<String>,
    url: Option<Span>,
    headers: Vec<Span>,
    data: Vec<String>,
    params: Vec<Param>,
    body: Option<Span>,
    json: bool,
    get: bool,
    head: bool,
    user: Option<String>,
}

/// Reads the words of a command, of which the first is `curl`; `None` where it cannot be told what it sends.
fn read(words: &[Word]) -> Option<Command> {
    let mut draft = Draft::default();
    let mut rest = words[1..].iter();
    while let Some(word) = rest.next() {
        let Some(name) = word.text.strip_prefix('-').filter(|name| !name.is_empty()) else {
            draft.act(Act::Url, word)?;
            continue;
        };
        if let Some(name) = name.strip_prefix('-') {
            let (name, value) = name.split_once('=').map_or((name, None), |(name, value)| (name, Some(value)));
            let act = OPTIONS.iter().find(|(_, long, _)| *long == name)?.2;
            match (act.takes_word(), value) {
                (false, _) => draft.act(act, word)?,
                (true, Some(value)) => draft.act(act, &Word { text: value.to_owned(), span: word.span })?,
                (true, None) => draft.act(act, rest.next()?)?,
            }
        } else {
            draft.short(name, word, &mut rest)?;
        }
    }
    draft.finish(words)
}

impl Act {
    fn takes_word(self) -> bool {
        !matches!(self, Self::Flag | Self::Get | Self::Head)
    }
}

impl Draft {
    /// Short options, of which several may stand in one word, the last one with its value: `-sXPOST`.
    fn short<'w>(&mut self, names: &str, word: &'w Word, rest: &mut impl Iterator<Item = &'w Word>) -> Option<()> {
        let mut names = names.chars();
        while let Some(name) = names.next() {
            let act = OPTIONS.iter().find(|(short, _, _)| short.starts_with(name))?.2;
            if !act.takes_word() {
                self.act(act, word)?;
                continue;
            }
            let value = names.as_str();
            return if value.is_empty() {
                self.act(act, rest.next()?)
            } else {
                self.act(act, &Word { text: value.to_owned(), span: word.span })
            };
        }
        Some(())
    }

    fn act(&mut self, act: Act, word: &Word) -> Option<()> {
        let text = &word.text;
        match act {
            Act::Flag | Act::Skip => {}
            Act::Method => self.method = Some(text.clone()),
            Act::Url if self.url.is_some() => return None,
            Act::Url => {
                self.url = Some(word.span);
                let has_scheme = text.contains("://") || text.starts_with(['$', '{', '<']);
                self.request.url = if has_scheme { text.clone() } else { format!("http://{text}") };
            }
            Act::Header => {
                let (name, value) = text.split_once(':').or_else(|| text.strip_suffix(';').map(|name| (name, "")))?;
                self.header(name, value.trim(), word.span);
            }
            Act::UserAgent => self.header("User-Agent", text, word.span),
            Act::Referer => self.header("Referer", text, word.span),
            Act::Cookie => {
                text.contains('=').then_some(())?;
                self.header("Cookie", text, word.span);
            }
            Act::User => self.user = Some(text.clone()),
            Act::Get => self.get = true,
            Act::Head => self.head = true,
            Act::Data | Act::Json if text.starts_with('@') => return None,
            Act::Data | Act::DataRaw => self.data(text.clone(), word.span),
            Act::Json => {
                self.json = true;
                // curl puts no `&` before a further `--json`.
                match self.data.last_mut() {
                    Some(data) => data.push_str(text),
                    None => self.data.push(text.clone()),
                }
                self.cover(word.span);
            }
            Act::DataUrlencode => {
                let (name, value) = text.split_once('=').unwrap_or(("", text));
                if name.contains('@') || (name.is_empty() && value.contains('@')) {
                    return None;
                }
                let value = crate::web::encode_component(value);
                self.data(if name.is_empty() { value } else { format!("{name}={value}") }, word.span);
            }
            Act::Form | Act::FormString => self.form(text, act == Act::FormString, word.span)?,
        }
        Some(())
    }

    fn header(&mut self, name: &str, value: &str, span: Span) {
        self.request.headers.push(NameValue { name: name.to_owned(), value: value.to_owned() });
        self.headers.push(span);
    }

    fn data(&mut self, text: String, span: Span) {
        self.data.push(text);
        self.cover(span);
    }

    fn cover(&mut self, span: Span) {
        self.body = Some(self.body.map_or(span, |body| Span::new(body.start, span.end)));
    }

    fn form(&mut self, text: &str, is_literal: bool, span: Span) -> Option<()> {
        let (name, value) = text.split_once('=')?;
        let mut param = Param { name: name.to_owned(), value: Some(value.to_owned()), ..Param::default() };
        if !is_literal {
            if value.starts_with('<') {
                return None;
            }
            let mut pieces = value.split(';');
            let content = pieces.next()?;
            for piece in pieces {
                match piece.split_once('=')? {
                    ("type", media_type) => param.content_type = Some(media_type.to_owned()),
                    ("filename", name) => param.file_name = Some(name.trim_matches('"').to_owned()),
                    _ => return None,
                }
            }
            param.value = Some(content.to_owned());
            if let Some(path) = content.strip_prefix('@') {
                let name = path.rsplit('/').next().unwrap_or(path);
                param.file_name.get_or_insert_with(|| name.to_owned());
                param.value = None;
            }
        }
        self.params.push(param);
        self.cover(span);
        Some(())
    }

    fn finish(mut self, words: &[Word]) -> Option<Command> {
        let url = self.url?;
        let span = Span::new(words.first()?.span.start, words.last()?.span.end);
        let has_body = !self.data.is_empty() || !self.params.is_empty();
        let data = self.data.join("&");
        let usual = match (self.head, has_body && !self.get) {
            (true, _) => "HEAD",
            (false, true) => "POST",
            (false, false) => "GET",
        };
        self.request.method = self.method.take().unwrap_or_else(|| usual.to_owned());
        if self.get && has_body {
            let separator = if self.request.url.contains('?') { '&' } else { '?' };
            self.request.url = format!("{}{separator}{data}", self.request.url);
        } else if has_body {
            self.request.post_data = Some(self.post_data(data));
        }
        if let Some(user) = &self.user {
            let at = self.request.url.find("://").map_or(0, |at| at + 3);
            let (name, password) = user.split_once(':').unwrap_or((user, ""));
            let encode = crate::web::encode_component;
            self.request.url.insert_str(at, &format!("{}:{}@", encode(name), encode(password)));
        }
        Some(Command {
            span,
            request: self.request,
            url,
            body: self.body.unwrap_or(Span::empty(span.end)),
            headers: self.headers,
        })
    }

    fn post_data(&mut self, data: String) -> PostData {
        if !self.params.is_empty() {
            return PostData {
                mime_type: "multipart/form-data".to_owned(),
                text: None,
                params: std::mem::take(&mut self.params),
            };
        }
        let mime_type = if self.json { "application/json" } else { "application/x-www-form-urlencoded" };
        if self.json && self.request.header("accept").is_none() {
            self.request.headers.push(NameValue { name: "Accept".to_owned(), value: "application/json".to_owned() });
            self.headers.push(self.body.unwrap_or(Span::empty(0)));
        }
        PostData { mime_type: mime_type.to_owned(), text: Some(data), params: Vec::new() }
    }
}
