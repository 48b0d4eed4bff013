//! Output of commands that is shown below them without a prompt.

use crate::json;

/// The length of the output that starts at the start of `text`, the start of a line; `None` if a command is there.
///
/// `is_open` is set where a JSON document never ends: then the ends of others are not looked for, which would take
/// quadratic time.
pub(super) fn len(text: &str, is_open: &mut bool) -> Option<usize> {
    let line = &text[..text.find('\n').unwrap_or(text.len())];
    let line = line.trim();
    if is_json(line) {
        let end = if *is_open { None } else { json::value_len(text) };
        *is_open = end.is_none();
        return Some(end.map_or_else(|| paragraph(text), |len| to_line_end(text, len)));
    }
    is_message(line).then(|| paragraph(text))
}

/// Whether a line starts a JSON document, which no command does.
fn is_json(line: &str) -> bool {
    let Some(rest) = line.strip_prefix(['{', '[']) else { return false };
    let rest = rest.trim_start();
    rest.is_empty() && !line.starts_with('{')
        || rest.starts_with(['"', '}', ']'])
        || line == "{"
        || line.starts_with('[') && rest.starts_with(['{', '[']) && !line.starts_with("[[ ")
}

/// Whether a line is the start of an HTTP message, of a document in tags, or of curl's own messages.
fn is_message(line: &str) -> bool {
    let tags = ["<!", "<?", "< HTTP/", "> GET ", "> POST ", "* "];
    line.strip_prefix("HTTP/").is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_digit()))
        || tags.iter().any(|tag| line.starts_with(tag))
        || line.starts_with("curl: (")
}

/// Whether a line, without the `> ` before it, is a request that curl shows with `--verbose`.
pub(super) fn is_sent_line(line: &str) -> bool {
    let line = line.lines().next().unwrap_or_default().trim_end();
    line.is_empty() || line.contains(" HTTP/") || line.split_once(": ").is_some_and(|(name, _)| !name.contains(' '))
}

/// To the next empty line.
fn paragraph(text: &str) -> usize {
    let mut len = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            break;
        }
        len += line.len();
    }
    len
}

fn to_line_end(text: &str, from: usize) -> usize {
    let from = text.ceil_char_boundary(from);
    text[from..].find('\n').map_or(text.len(), |end| from + end + 1)
}
