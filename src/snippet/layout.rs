//! JSON text over several lines: other white space, the same tokens.

use crate::json::raw_string_len;

/// The longest JSON text that stays on one line, in columns: with its indentation it fits 80.
const ONE_LINE: usize = 60;

/// Breaks a long one-line JSON document into indented lines. Strings and numbers keep every character.
///
/// `text` is a valid document. None for one that is short, or has line breaks: it stays as its author laid it out.
pub(super) fn lay_out_json(text: &str, indent: usize) -> Option<String> {
    let trimmed = text.trim();
    if trimmed.len() <= ONE_LINE
        || memchr::memchr(b'\n', trimmed.as_bytes()).is_some()
        || !trimmed.starts_with(['{', '['])
    {
        return None;
    }
    let mut layout = Layout { out: String::with_capacity(text.len() * 2), indent, depth: 0 };
    let bytes = trimmed.as_bytes();
    // What is from here up to `at` is written with what comes next.
    let (mut from, mut at) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        let rest = &trimmed[at..];
        match byte {
            b'"' => {
                at += raw_string_len(&rest[1..]) + 2;
                continue;
            }
            b',' => layout.line(&trimmed[from..=at]),
            b':' => layout.out.extend([&trimmed[from..=at], " "]),
            b' ' | b'\t' | b'\r' => layout.out.push_str(&trimmed[from..at]),
            b'{' | b'[' => {
                if let Some(len) = short_len(rest) {
                    layout.out.push_str(&trimmed[from..at]);
                    layout.short(&rest[..len]);
                    at += len - 1;
                } else {
                    layout.depth += 1;
                    layout.line(&trimmed[from..=at]);
                }
            }
            b'}' | b']' => {
                layout.depth = layout.depth.saturating_sub(1);
                layout.line(&trimmed[from..at]);
                layout.out.push(char::from(byte));
            }
            _ => {
                at += 1;
                continue;
            }
        }
        at += 1;
        from = at;
    }
    layout.out.push_str(&trimmed[from..]);
    Some(layout.out)
}

struct Layout {
    out: String,
    indent: usize,
    depth: usize,
}

impl Layout {
    /// Writes the end of a line, and starts the next.
    fn line(&mut self, end: &str) {
        self.out.push_str(end);
        self.out.push('\n');
        push_spaces(&mut self.out, self.indent * self.depth);
    }

    /// Writes an array or object that stays on its line.
    fn short(&mut self, container: &str) {
        let (open, rest) = container.split_at(1);
        let (items, close) = rest.split_at(rest.len() - 1);
        for (at, item) in items.split(',').enumerate() {
            self.out.extend([if at == 0 { open } else { ", " }, item.trim()]);
        }
        self.out.push_str(close);
    }
}

/// Writes that many spaces.
pub(super) fn push_spaces(out: &mut String, count: usize) {
    const SPACES: &str = "                                ";
    match SPACES.get(..count) {
        Some(spaces) => out.push_str(spaces),
        None => out.extend(std::iter::repeat_n(' ', count)),
    }
}

/// An array of plain scalars that is not longer stays on its line, as people write it.
const SHORT: usize = 40;

/// The length of the empty container, or the short array of plain scalars, that `rest` starts with.
fn short_len(rest: &str) -> Option<usize> {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || b"\",.-+_ ".contains(&byte);
    let len = rest.bytes().skip(1).take(SHORT).take_while(|&byte| is_inner(byte)).count() + 1;
    let inner = &rest[1..len];
    let is_plain = || inner.split(',').all(|item| !item.contains('"') || is_plain_string(item.trim()));
    let closes = matches!((rest.as_bytes()[0], rest.as_bytes().get(len)), (b'[', Some(b']')))
        || (rest.as_bytes().get(len) == Some(&b'}') && inner.trim().is_empty());
    (closes && is_plain()).then_some(len + 1)
}

fn is_plain_string(item: &str) -> bool {
    item.len() > 1 && item.starts_with('"') && item.ends_with('"') && item.matches('"').count() == 2
}
