//! JSON text over several lines: other white space, the same tokens.

use super::literal::raw_string_len;

/// The longest JSON text that stays on one line.
const ONE_LINE: usize = 60;

/// Breaks a long one-line JSON document into indented lines. Strings and numbers keep every character.
///
/// `text` is a valid document. None for one that is short, or has line breaks: it stays as its author laid it out.
pub(super) fn lay_out_json(text: &str, indent: usize) -> Option<String> {
    let trimmed = text.trim();
    if trimmed.contains('\n') || trimmed.len() <= ONE_LINE || !trimmed.starts_with(['{', '[']) {
        return None;
    }
    let mut layout = Layout { out: String::with_capacity(text.len() * 2), indent, depth: 0 };
    let mut at = 0;
    while let Some(&byte) = trimmed.as_bytes().get(at) {
        at += layout.token(byte, &trimmed[at..]);
    }
    Some(layout.out)
}

struct Layout {
    out: String,
    indent: usize,
    depth: usize,
}

impl Layout {
    /// Writes the token at the start of `rest` and returns its length.
    fn token(&mut self, byte: u8, rest: &str) -> usize {
        match byte {
            b' ' | b'\t' | b'\r' => return 1,
            b'{' | b'[' => return self.open(rest),
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                self.new_line();
                self.out.push(char::from(byte));
            }
            b',' => {
                self.out.push(',');
                self.new_line();
            }
            b':' => self.out.push_str(": "),
            _ => return self.scalar(byte, rest),
        }
        1
    }

    /// Opens an array or object; one that is empty, or an array of few short scalars, stays on its line.
    fn open(&mut self, rest: &str) -> usize {
        if let Some(len) = short_len(rest) {
            for (at, item) in rest[1..len - 1].split(',').enumerate() {
                self.out.push_str(if at == 0 { &rest[..1] } else { ", " });
                self.out.push_str(item.trim());
            }
            self.out.push_str(&rest[len - 1..len]);
            return len;
        }
        self.depth += 1;
        self.out.push_str(&rest[..1]);
        self.new_line();
        1
    }

    fn scalar(&mut self, byte: u8, rest: &str) -> usize {
        let len = match byte {
            b'"' => raw_string_len(&rest[1..]) + 2,
            _ => rest.find([',', ']', '}', ' ', '\t', '\r', ':']).unwrap_or(rest.len()).max(1),
        };
        let len = len.min(rest.len());
        self.out.push_str(&rest[..len]);
        len
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', self.indent * self.depth));
    }
}

/// The length of the empty container, or the array of plain scalars within 40 bytes, that `rest` starts with.
fn short_len(rest: &str) -> Option<usize> {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || b"\",.-+_ ".contains(&byte);
    let len = rest.bytes().skip(1).take(40).take_while(|&byte| is_inner(byte)).count() + 1;
    let inner = &rest[1..len];
    let is_plain = inner.split(',').all(|item| !item.contains('"') || is_plain_string(item.trim()));
    let closes = matches!((rest.as_bytes()[0], rest.as_bytes().get(len)), (b'[', Some(b']')))
        || (rest.as_bytes().get(len) == Some(&b'}') && inner.trim().is_empty());
    (closes && is_plain).then_some(len + 1)
}

fn is_plain_string(item: &str) -> bool {
    item.len() > 1 && item.starts_with('"') && item.ends_with('"') && item.matches('"').count() == 2
}
