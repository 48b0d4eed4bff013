//! The targets: languages and clients, what each cannot send, and its template.

use super::Dialect;
use super::dialect::{GO, JAVASCRIPT, PYTHON, SHELL};
use super::limits::{HeaderBytes, Limits, Writes};
use super::view::FormPart;
use crate::{Error, Result};

/// A language and a client that sends requests in it.
#[derive(Debug)]
pub struct Target {
    /// The language, as in the target's name: `python`.
    pub language: &'static str,
    /// The client, as in the target's name: `requests`.
    pub client: &'static str,
    /// What a tab says: `Python (requests)`.
    pub title: &'static str,
    /// The home of the client.
    pub link: &'static str,
    /// The extension of a file with such code, without a dot.
    pub extension: &'static str,
    /// The language of a fenced code block with such code.
    pub highlight: &'static str,
    /// How to install the client; `None` where it comes with the language.
    pub install: Option<&'static str>,
    /// The command that runs a snippet; `{file}` stands for its path.
    pub run: &'static [&'static str],
    /// What the client cannot send, in words.
    pub cannot_send: &'static [&'static str],
    /// What the client cannot send, as facts.
    pub limits: Limits,
    /// Whether the bare name of the language means this target.
    pub is_default: bool,
    /// How the language writes values.
    pub dialect: &'static Dialect,
    /// The source of the template.
    pub template: &'static str,
}

impl Target {
    /// `language/client`
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.language, self.client)
    }

    /// The client as sentences name it.
    pub(super) fn client_name(&self) -> &'static str {
        match (self.language, self.client) {
            ("javascript", "fetch") => "a browser",
            ("go", "native") => "Go",
            _ => self.client,
        }
    }
}

/// All targets, sorted by name.
pub static TARGETS: [Target; 5] = [
    Target {
        language: "go",
        client: "native",
        title: "Go",
        link: "https://go.dev/doc/",
        extension: "go",
        highlight: "go",
        install: None,
        run: &["go", "run", "{file}"],
        cannot_send: &["an empty User-Agent", "a Trailer header"],
        limits: Limits {
            refused_headers: &["trailer"],
            refused_empty_headers: &["user-agent", "host"],
            ..Limits::NONE
        },
        is_default: true,
        dialect: &GO,
        template: include_str!("../../templates/snippets/go/native.tera"),
    },
    Target {
        language: "javascript",
        client: "fetch",
        title: "JavaScript (fetch)",
        link: "https://developer.mozilla.org/docs/Web/API/Fetch_API",
        extension: "js",
        highlight: "javascript",
        install: None,
        run: &["node", "{file}"],
        cannot_send: &[
            "the methods CONNECT, TRACE and TRACK",
            "a body with GET or HEAD",
            "headers that browsers keep for themselves: Cookie, Host, Origin, Referer and others",
            "header fields of one name apart from each other",
            "a file that the user has not picked",
        ],
        limits: Limits { refused_headers: &BROWSER_HEADERS, reads_files: false, ..FETCH },
        is_default: true,
        dialect: &JAVASCRIPT,
        template: include_str!("../../templates/snippets/javascript/fetch.tera"),
    },
    Target {
        language: "node",
        client: "fetch",
        title: "Node.js (fetch)",
        link: "https://nodejs.org/docs/latest/api/globals.html#fetch",
        extension: "mjs",
        highlight: "javascript",
        install: None,
        run: &["node", "{file}"],
        cannot_send: &[
            "the methods CONNECT, TRACE and TRACK",
            "a body with GET or HEAD",
            "headers of the connection: Connection, Expect, Host, Keep-Alive, Trailer and Upgrade",
            "header fields of one name apart from each other",
        ],
        limits: Limits { refused_headers: &CONNECTION_HEADERS, ..FETCH },
        is_default: true,
        dialect: &JAVASCRIPT,
        template: include_str!("../../templates/snippets/node/fetch.tera"),
    },
    Target {
        language: "python",
        client: "requests",
        title: "Python (requests)",
        link: "https://requests.readthedocs.io",
        extension: "py",
        highlight: "python",
        install: Some("python3 -m pip install requests"),
        run: &["python3", "{file}"],
        cannot_send: &["a method in lower case", "header fields of one name apart from each other"],
        limits: Limits {
            upper_cases_methods: true,
            joins_headers: true,
            header_bytes: HeaderBytes::Bytes,
            sends_part: |part| is_on_one_line(&part.name),
            writes: Writes { json: Some("application/json"), form: Some("application/x-www-form-urlencoded") },
            ..Limits::NONE
        },
        is_default: true,
        dialect: &PYTHON,
        template: include_str!("../../templates/snippets/python/requests.tera"),
    },
    Target {
        language: "shell",
        client: "curl",
        title: "curl",
        link: "https://curl.se",
        extension: "sh",
        highlight: "sh",
        install: None,
        run: &["sh", "{file}"],
        cannot_send: &["a body with HEAD", "U+0000 in a body", "a body of 128 KiB or more"],
        limits: Limits {
            bodiless_methods: &["HEAD"],
            holds_nul: false,
            longest_literal: 128 * 1024 - 1024,
            sends_part: is_form_argument,
            writes: Writes { json: None, form: Some("application/x-www-form-urlencoded") },
            ..Limits::NONE
        },
        is_default: true,
        dialect: &SHELL,
        template: include_str!("../../templates/snippets/shell/curl.tera"),
    },
];

/// What every `fetch` has in common (the Fetch standard, sections 2.2 and 5.4).
const FETCH: Limits = Limits {
    refused_methods: &["CONNECT", "TRACE", "TRACK"],
    bodiless_methods: &["GET", "HEAD"],
    joins_headers: true,
    header_bytes: HeaderBytes::Latin1,
    takes_userinfo: false,
    sends_part: is_form_data_entry,
    ..Limits::NONE
};

/// Forbidden request-headers (the Fetch standard, section 2.2.2).
const BROWSER_HEADERS: [&str; 22] = [
    "accept-charset",
    "accept-encoding",
    "access-control-request-headers",
    "access-control-request-method",
    "connection",
    "cookie",
    "cookie2",
    "date",
    "dnt",
    "expect",
    "host",
    "keep-alive",
    "origin",
    "referer",
    "set-cookie",
    "te",
    "trailer",
    "upgrade",
    "user-agent",
    "via",
    "proxy-*",
    "sec-*",
];

/// Headers that Node's client keeps for itself.
const CONNECTION_HEADERS: [&str; 6] = ["connection", "expect", "host", "keep-alive", "trailer", "upgrade"];

fn is_on_one_line(text: &str) -> bool {
    !text.contains(['\r', '\n'])
}

/// Whether `FormData` sends the part: a text has no type of its own there, and its lines end in CRLF.
fn is_form_data_entry(part: &FormPart) -> bool {
    let is_lower = |text: &str| !text.bytes().any(|byte| byte.is_ascii_uppercase());
    match &part.file_name {
        Some(_) => is_on_one_line(&part.name) && part.content_type.as_deref().is_none_or(is_lower),
        None => part.content_type.is_none() && is_on_one_line(&part.name) && is_on_one_line(part.content()),
    }
}

/// Whether curl's `--form` takes the part: a name ends at its first `=`, and a type is `type/subtype`.
fn is_form_argument(part: &FormPart) -> bool {
    let is_type = |media_type: &str| {
        let is_token = |text: &str| !text.is_empty() && !text.contains([' ', ';', ',', '"', '/']);
        let essence = media_type.split(';').next().unwrap_or_default();
        essence.split_once('/').is_some_and(|(main, sub)| is_token(main) && is_token(sub)) && !media_type.contains('"')
    };
    let is_name = !part.name.is_empty() && !part.name.contains('=') && is_on_one_line(&part.name);
    is_name && part.content_type.as_deref().is_none_or(is_type)
}

/// The target of that name, in any case; a bare language means its usual client.
///
/// # Errors
///
/// When there is none; the error names the nearest.
pub fn find(name: &str) -> Result<&'static Target> {
    let wanted = name.trim().to_ascii_lowercase();
    let is_wanted = |target: &&Target| target.name() == wanted || (target.is_default && target.language == wanted);
    TARGETS.iter().find(is_wanted).ok_or_else(|| unknown(name, &wanted))
}

fn unknown(name: &str, wanted: &str) -> Error {
    let score = |target: &Target| {
        let parts = [target.name(), target.language.to_owned(), target.client.to_owned()];
        parts.iter().map(|part| strsim::jaro_winkler(part, wanted)).fold(0.0, f64::max)
    };
    let nearest = TARGETS.iter().max_by(|one, other| score(one).total_cmp(&score(other)));
    let shown = super::dialect::visible(name);
    match nearest.filter(|target| score(target) > 0.75) {
        Some(target) => Error::new(format!("there is no target `{shown}`; did you mean `{}`?", target.name())),
        None => Error::new(format!("there is no target `{shown}`; `harkdown targets` lists them")),
    }
}
