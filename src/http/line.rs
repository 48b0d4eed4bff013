//! What a line of a message is, by itself.

use crate::json;
use crate::placeholder::{self, omission};
use crate::web::METHODS;

/// Whether a line is empty, a comment or a variable: what may be above a message in a file of requests.
pub(crate) fn precedes_message(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with(['#', '@']) || line.starts_with("//")
}

/// Whether a line starts a request: a method, a target, and a version where the target alone says too little.
#[must_use]
pub(crate) fn is_request_line(line: &str) -> bool {
    let mut words = words(line);
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return false };
    let is_known = METHODS.contains(&method);
    if !is_known && !is_target(target) {
        return false;
    }
    let more = words.next_back();
    let has_version = more.is_some_and(is_version);
    let fits = is_target(target) || has_version || more.is_none() && is_name_in_console(target);
    is_known && fits || has_version && method.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
}

/// Whether a line starts a request whose method and path have no blank between them: `POST/v1/users HTTP/1.1`. `GET/PUT` is two
/// methods.
#[must_use]
pub(crate) fn is_glued_request_line(line: &str) -> bool {
    glued_method(line).is_some()
}

/// The method that a line starts with, if a path follows it at once.
pub(super) fn glued_method(line: &str) -> Option<&str> {
    let word = words(line).next().filter(|word| word.contains('/'))?;
    let method = METHODS
        .iter()
        .find_map(|&method| word.strip_prefix(method).filter(|path| path.starts_with('/')).map(|_| method))?;
    let path = &word[method.len() + 1..];
    let is_method = path.split(['/', '|']).next().is_some_and(|first| METHODS.contains(&first));
    let more: Vec<&str> = words(line).skip(1).collect();
    let is_alone = more.is_empty() || matches!(more.as_slice(), [version] if is_version(version));
    (is_alone && !is_method && !path.is_empty()).then_some(&word[..method.len()])
}

/// What a line ends in that was meant for a version: `HTP/1.1`, `HTTPS/1.1`, `HTTP 1.1`, `HTTP1.1`, `HTTP/1,1`.
pub(super) fn misspelt_version(line: &str) -> Option<&str> {
    let line = line.trim_end();
    let is_number = |text: &str| {
        let mut parts = text.split(['.', ',']);
        let is_digit = |part: &str| part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_digit());
        parts.next().is_some_and(is_digit) && parts.next().is_none_or(is_digit) && parts.next().is_none()
    };
    let is_name = |name: &str| {
        (3..=5).contains(&name.len())
            && name.starts_with(['H', 'h'])
            && name.contains(['T', 't'])
            && name.contains(['P', 'p'])
            && name.bytes().all(|byte| b"HTPShtps".contains(&byte))
    };
    let last = line.rsplit([' ', '\t']).next()?;
    let digits = last.len() - last.trim_start_matches(|letter: char| !letter.is_ascii_digit()).len();
    let (name, number) = last.split_at(digits);
    if !is_number(number) || is_version(last) && !number.contains(',') {
        return None;
    }
    if is_name(name.trim_end_matches(['/', '\\', '-'])) {
        return Some(last);
    }
    let before = line[..line.len() - last.len()].trim_end();
    let word = before.rsplit([' ', '\t']).next()?;
    (name.is_empty() && is_name(word.trim_end_matches('/'))).then(|| &line[before.len() - word.len()..])
}

/// What a console takes without a slash: `my-index-000001/_search`, `_cat/indices`.
fn is_name_in_console(word: &str) -> bool {
    word.contains(|character: char| character.is_ascii_digit() || matches!(character, '/' | '-' | '_' | '*' | '?'))
        && !word.contains(['"', '\'', '`', '(', ')', ',', ';'])
}

/// Whether a line starts a response.
#[must_use]
pub(crate) fn is_status_line(line: &str) -> bool {
    let mut words = words(line);
    let code = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    words.next().is_some_and(is_version) && words.next().is_some_and(code)
}

/// The quote that a request line leaves open for its body, as some manuals write it: `POST /search -d '`.
pub(super) fn opened_quote(line: &str) -> Option<char> {
    let quote = line.trim_end().chars().next_back().filter(|letter| matches!(letter, '\'' | '"'))?;
    let before = line.trim_end().strip_suffix(quote)?;
    ["-d", "--data", "--data-raw", "--json"].iter().any(|option| before.trim_end().ends_with(option)).then_some(quote)
}

/// How many words the longest registered reason has: `416 Range Not Satisfiable`, `511 Network Authentication Required`,
/// `203 Non-Authoritative Information`, `431 Request Header Fields Too Large` (RFC 9110, section 15; RFC 6585).
const MOST_WORDS_OF_REASON: usize = 5;

/// `OK`, `Created`, `I'm`, `a`.
fn is_reason_word(word: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, '-' | '\'');
    word.starts_with(|first: char| first.is_ascii_uppercase()) && word.chars().all(is_letter) || word == "a"
}

/// The status of a line that starts a response without its version: `201 Created`.
pub(super) fn short_status(line: &str) -> Option<&str> {
    let mut words = words(line);
    let code = words.next().filter(|word| word.len() == 3 && word.starts_with(['1', '2', '3', '4', '5']))?;
    let mut reason = words.take(MOST_WORDS_OF_REASON + 1).peekable();
    reason.peek()?;
    let is_reason = reason.try_fold(0, |count, word| is_reason_word(word).then_some(count + 1));
    (code.parse::<u16>().is_ok() && is_reason.is_some_and(|count| count <= MOST_WORDS_OF_REASON)).then_some(code)
}

pub(super) fn words(line: &str) -> impl DoubleEndedIterator<Item = &str> {
    line.split_ascii_whitespace()
}

pub(super) fn is_version(word: &str) -> bool {
    word.strip_prefix("HTTP/").is_some_and(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()))
}

/// Whether a line starts with a pair of a query rather than with a header field or a body.
pub(super) fn starts_query_pair(line: &str) -> bool {
    let name = line.trim_end().split(['=', '&', ' ']).next().unwrap_or_default();
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.%[]".contains(&byte);
    let is_plain = name.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '_') && name.bytes().all(is_name);
    is_plain || placeholder::len(line).is_some()
}

/// A URL, a path, or what stands for the start of one.
fn is_target(word: &str) -> bool {
    word.starts_with(['/', '*', '_'])
        || word.len() > 1 && word.starts_with(placeholder::OPENERS)
        || word.contains("://")
}

/// Whether a line among header fields starts the next message.
pub(super) fn starts_next(text: &str) -> bool {
    text.starts_with("###") || is_request_line(text) || is_status_line(text) || short_status(text).is_some()
}

/// What an HTTP client of an editor does with the response: `> {%` and a script, `> handler.js`, `<> response.json`.
#[must_use]
pub(crate) fn is_handler(line: &str) -> bool {
    ["> {%", "> ./", "> /", ">> ", ">>! ", "<> "].iter().any(|start| line.starts_with(start))
}

/// A line of hyphens or equals signs, as pages put between a request and its response.
pub(super) fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3 && (line.bytes().all(|byte| byte == b'-') || line.bytes().all(|byte| byte == b'='))
}

/// Whether a line starts JSON or XML, as no header field does.
pub(super) fn starts_body(line: &str) -> bool {
    let line = line.trim_start();
    json::looks_like_json(line.trim_end())
        || line.trim_end() == "{"
        || line.trim_end() == "["
        || line.starts_with("<?xml")
        || line.starts_with("{\"")
        || line.starts_with("\"\"\"")
}

/// Whether a line starts JSON, however broken it is: with a bracket, after a quote or what no one sees, or, where there are no
/// header fields, with a name in quotes. No field starts so, but for a placeholder.
#[must_use]
pub(crate) fn opens_json(line: &str, has_head: bool) -> bool {
    if has_head && line.starts_with([' ', '\t']) {
        return false;
    }
    let line = line.trim_matches(|letter: char| letter.is_whitespace() || json::is_odd_space(letter));
    let inner = line.strip_prefix(['\'', '`', '"', '‘', '“']).unwrap_or(line);
    let is_placeholder = || {
        let rest = placeholder::len_at(inner, 0).map_or("-", |len| inner[len..].trim_start());
        rest.is_empty() || rest.starts_with(':')
    };
    let is_template =
        || placeholder::after_code_mark(inner).is_some_and(|code| !code.is_empty() && !json::opens_pair(code));
    let is_pair = || inner.len() < line.len() && starts_pair(inner);
    inner.starts_with(['{', '[']) && !is_placeholder() && !is_template() || !has_head && is_pair()
}

/// Whether a text is the rest of a name, its quote and a colon.
fn starts_pair(text: &str) -> bool {
    let name = text.split_once(|letter: char| "\"'`”’:,".contains(letter));
    name.is_some_and(|(name, rest)| !text[name.len()..].starts_with([':', ',']) && rest.trim_start().starts_with(':'))
}

/// A comment, or a line that says that others are left out.
pub(super) fn is_remark(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('#') || line.starts_with("//") || is_omission(line) || is_callout(line) || is_rule(line)
}

pub(super) fn is_omission(line: &str) -> bool {
    let line = line.trim().trim_matches(['[', ']', '(', ')', '<', '>', '#', '/', ' ', '*']);
    omission::starts(line)
}

fn is_callout(line: &str) -> bool {
    let inner = line.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    inner.is_some_and(|inner| !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_digit()))
}
