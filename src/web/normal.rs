//! Targets of requests that are the same (RFC 3986, section 6.2.2).

use std::fmt::Write;

use super::percent::{OF_QUERY, UNRESERVED, hex_byte};

/// Whether two targets are the same after [`normalize_target`].
#[must_use]
pub fn is_normal_equal(one: &str, other: &str) -> bool {
    normalize_target(one) == normalize_target(other)
}

/// A path and query after the normalisation of RFC 3986, section 6.2.2: escapes in upper case, none for an unreserved
/// character, all for what may not be in a URL, no dot segments, `/` for the empty path.
///
/// The apostrophe of a query counts as escaped, since the URL standard of browsers escapes it.
#[must_use]
pub fn normalize_target(target: &str) -> String {
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let mut normal = remove_dot_segments(&normalize_escapes(path));
    if let Some(query) = query {
        normal.push('?');
        normal.push_str(&normalize_escapes(query).replace('\'', "%27"));
    }
    normal
}

fn normalize_escapes(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = (byte == b'%').then(|| hex_byte(after)).flatten();
        let is_plain = match escaped {
            Some(byte) => UNRESERVED.has(byte),
            // Brackets are not allowed there, though clients send them as they are.
            None => OF_QUERY.has(byte) && byte != b'[' && byte != b']',
        };
        let byte = escaped.unwrap_or(byte);
        if is_plain {
            normal.push(char::from(byte));
        } else {
            write!(normal, "%{byte:02X}").expect("a String takes everything");
        }
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    normal
}

/// A path without the segments `.` and `..` (RFC 3986, section 5.2.4).
pub(crate) fn remove_dot_segments(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.strip_prefix('/').unwrap_or(path).split('/').peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if is_last {
                    kept.push("");
                }
            }
            other => kept.push(other),
        }
    }
    format!("/{}", kept.join("/"))
}
