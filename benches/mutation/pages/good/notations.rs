//! Requests as commands of curl, HTTP messages and console requests, with the place of each word.

use super::super::layer::Encoding;
use super::super::rng::Rng;
use super::body;
use super::style::Style;

/// A way to write a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Notation {
    #[default]
    Har,
    Curl,
    Http,
    Console,
}

/// What a word of a command or a line of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// `curl`.
    Program,
    /// An option, with or without a value after it.
    Option,
    Method,
    Url,
    Header,
    Body,
    /// The first line of a message.
    Start,
}

/// A word, with bytes of the text that it is in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) part: Part,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A request as it is written in a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    pub(crate) tag: &'static str,
    pub(crate) text: String,
    pub(crate) words: Vec<Word>,
    /// Where a command goes on in the next line: from the backslash to the line break, which is not in it.
    pub(crate) breaks: Vec<(usize, usize)>,
    /// The empty line of a message: its line break.
    pub(crate) empty: Option<usize>,
    /// The JSON body, each byte of which is where the second says, and how it is written.
    pub(crate) body: Option<(String, Vec<usize>, Encoding)>,
}

const URLS: [&str; 12] = [
    "https://api.example.com/v1/users",
    "https://api.example.com/v1/users/42/roles",
    "https://api.example.com/v1/orders?limit=10&offset=20",
    "https://api.example.com/search?q=red%20shoes&sort=price",
    "https://YOUR_DOMAIN/api/v2/connections",
    "https://api.example.com/v1/users/{id}",
    "https://<your-domain>/rest/api/3/issue",
    "http://localhost:9200/orders/_search",
    "https://api.example.com/v1/reports?from=2024-01-01&to=2024-02-01&tz=Europe/Berlin",
    "https://api.example.com/oauth/token",
    "https://{{host}}/hooks",
    "https://api.example.com/v1/files/report.csv",
];
const HEADERS: [&str; 8] = [
    "Authorization: Bearer YOUR_ACCESS_TOKEN",
    "Authorization: Bearer <token>",
    "Accept: application/json",
    "X-Request-Id: req-42",
    "If-Match: W/33a64df5",
    "Accept-Language: de, en;q=0.5",
    "X-Api-Key: {{api_key}}",
    "User-Agent: docs/1.0 (it is a test)",
];

impl Written {
    /// Any request of a notation other than HAR.
    pub(crate) fn any(rng: &mut Rng, notation: Notation) -> Self {
        match notation {
            Notation::Curl | Notation::Har => Self::curl(rng),
            Notation::Http => Self::http(rng),
            Notation::Console => Self::console(rng),
        }
    }

    fn curl(rng: &mut Rng) -> Self {
        let mut command = Self { tag: rng.choose(&["sh", "bash", "bash", "shell", "curl"]), ..Self::default() };
        let on_lines = !rng.once_in(3);
        if rng.once_in(6) {
            command.text.push_str("$ ");
        }
        let has_body = !rng.once_in(6);
        command.word(Part::Program, "curl", None);
        if rng.once_in(3) {
            command.word(Part::Option, rng.choose(&["-s", "-i", "--silent", "-sS", "-L", "--fail"]), None);
        }
        let is_url_first = rng.once_in(2);
        let gap = on_lines.then_some(rng.choose(&["  ", "  ", "    ", "\t", "     "]));
        let first_gap = if rng.once_in(2) { None } else { gap };
        if is_url_first {
            command.url(rng, first_gap);
        }
        if rng.once_in(2) {
            let method = if has_body { rng.choose(&["POST", "PUT", "PATCH"]) } else { rng.choose(&["GET", "DELETE"]) };
            command.word(Part::Option, rng.choose(&["-X", "--request"]), if is_url_first { gap } else { None });
            command.word(Part::Method, method, None);
        }
        if !is_url_first && rng.once_in(2) {
            command.url(rng, gap);
        }
        if has_body {
            command.header(rng, "Content-Type: application/json", gap);
        }
        for _ in 0..rng.below(3) {
            let header = rng.choose(&HEADERS);
            if !command.text.contains(header.split(':').next().unwrap_or_default()) {
                command.header(rng, header, gap);
            }
        }
        if !command.words.iter().any(|word| word.part == Part::Url) {
            command.url(rng, gap);
        }
        if has_body {
            command.data(rng, gap);
        }
        command
    }

    /// Adds a word, on a line of its own if there is what indents it.
    fn word(&mut self, part: Part, text: &str, indent: Option<&str>) {
        if let Some(indent) = indent {
            self.text.push(' ');
            self.breaks.push((self.text.len(), self.text.len() + 1));
            self.text.push_str("\\\n");
            self.text.push_str(indent);
        } else if !self.words.is_empty() {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.push_str(text);
        self.words.push(Word { part, start, end: self.text.len() });
    }

    fn url(&mut self, rng: &mut Rng, indent: Option<&str>) {
        if rng.once_in(6) {
            self.word(Part::Option, "--url", indent);
            return self.url_word(rng, None);
        }
        self.url_word(rng, indent);
    }

    fn url_word(&mut self, rng: &mut Rng, indent: Option<&str>) {
        let url = rng.choose(&URLS);
        let is_plain = !url.contains(['?', '&', '<', '{']);
        let quote = if is_plain { rng.choose(&["", "", "'", "\""]) } else { rng.choose(&["'", "\""]) };
        self.word(Part::Url, &format!("{quote}{url}{quote}"), indent);
    }

    fn header(&mut self, rng: &mut Rng, header: &str, indent: Option<&str>) {
        let quote = rng.choose(&["'", "\""]);
        self.word(Part::Option, rng.choose(&["-H", "-H", "--header"]), indent);
        self.word(Part::Header, &format!("{quote}{header}{quote}"), None);
    }

    fn data(&mut self, rng: &mut Rng, indent: Option<&str>) {
        let option = rng.choose(&["-d", "-d", "--data", "--data-raw", "--data-binary"]);
        let encoding = rng.choose(&[
            Encoding::Single,
            Encoding::Single,
            Encoding::Single,
            Encoding::Single,
            Encoding::Double,
            Encoding::Ansi,
            Encoding::Plain,
        ]);
        let body = short_body(rng, encoding == Encoding::Double);
        self.word(Part::Option, if encoding == Encoding::Plain { "-d" } else { option }, indent);
        let (open, close) = match encoding {
            Encoding::Double => ("\"", "\""),
            Encoding::Ansi => ("$'", "'"),
            Encoding::Plain => ("@- <<'EOF'\n", "\nEOF"),
            _ => ("'", "'"),
        };
        self.word(Part::Body, open, None);
        self.body(body, encoding);
        self.text.push_str(close);
        self.words.last_mut().expect("a word was written").end = self.text.len();
    }

    fn body(&mut self, body: String, encoding: Encoding) {
        let mut at = Vec::with_capacity(body.len() + 1);
        for character in body.chars() {
            at.extend(std::iter::repeat_n(self.text.len(), character.len_utf8()));
            encoding.push(character, &mut self.text);
        }
        at.push(self.text.len());
        self.body = Some((body, at, encoding));
    }

    fn http(rng: &mut Rng) -> Self {
        let mut message = Self { tag: "http", ..Self::default() };
        let has_body = !rng.once_in(6);
        let method = if has_body { rng.choose(&["POST", "PUT", "PATCH"]) } else { "GET" };
        let target = rng.choose(&["/v1/users", "/v1/orders?limit=10&offset=20", "/rest/api/3/issue", "/users/{id}"]);
        let version = rng.choose(&[" HTTP/1.1", " HTTP/1.1", ""]);
        message.line(Part::Start, &format!("{method} {target}{version}"));
        message.line(Part::Header, "Host: api.example.com");
        if has_body {
            message.line(Part::Header, "Content-Type: application/json");
        }
        for _ in 0..rng.below(3) {
            let header = rng.choose(&HEADERS);
            if !message.text.contains(header.split(':').next().unwrap_or_default()) {
                message.line(Part::Header, header);
            }
        }
        if has_body {
            message.text.push('\n');
            message.empty = Some(message.text.len() - 1);
            let body = short_body(rng, false);
            message.body(body, Encoding::Plain);
        } else {
            message.text.pop();
        }
        message
    }

    fn line(&mut self, part: Part, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        self.words.push(Word { part, start, end: self.text.len() });
        self.text.push('\n');
    }

    fn console(rng: &mut Rng) -> Self {
        let mut request = Self { tag: "console", ..Self::default() };
        let line = rng.choose(&[
            "POST /orders/_search",
            "PUT /orders/_doc/7",
            "GET orders/_count",
            "POST /_reindex",
            "PUT _cluster/settings",
        ]);
        request.line(Part::Start, line);
        let body = short_body(rng, false);
        request.body(body, Encoding::Plain);
        request
    }
}

/// A body of an object, not too long for a command.
fn short_body(rng: &mut Rng, on_one_line: bool) -> String {
    loop {
        let style = if on_one_line { Style::one_line(rng) } else { Style::any(rng) };
        let body = style.write(&body::any(rng));
        // `!` in double quotes is a matter of the shell's history.
        if body.len() < 1500 && body.starts_with('{') && !(on_one_line && body.contains('!')) {
            return body;
        }
    }
}
