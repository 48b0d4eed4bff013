//! A URL taken apart, placeholders and all.

use std::ops::Range;

use crate::placeholder;

/// Where the parts of a URL are in its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Address {
    /// The scheme, without `://`; none where the URL starts with something else.
    pub(crate) scheme: Option<Range<usize>>,
    /// From after `://` to the path: user, host and port.
    pub(crate) authority: Range<usize>,
    /// The host alone.
    pub(crate) host: Range<usize>,
    /// From the first `/` after the authority to the query.
    pub(crate) path: Range<usize>,
    /// After the `?`.
    pub(crate) query: Option<Range<usize>>,
}

impl Address {
    /// Takes a URL apart. What is before the first slash of one without a scheme is its authority.
    #[must_use]
    pub(crate) fn of(text: &str) -> Self {
        let scheme = scheme(text);
        let start = scheme.as_ref().map_or(0, |scheme| scheme.end + 3);
        let end = find(text, start, |byte| matches!(byte, b'/' | b'?' | b'#' | b'\\'));
        let query = find(text, end, |byte| matches!(byte, b'?' | b'#'));
        let fragment = find(text, query, |byte| byte == b'#');
        Self {
            scheme,
            authority: start..end,
            host: host(text, start..end),
            path: end..query,
            query: (query < fragment).then_some(query + 1..fragment),
        }
    }
}

fn scheme(text: &str) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start().len();
    let text = &text[start..];
    let len = text.find("://")?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let is_scheme = len > 0 && text[..len].bytes().all(is_plain);
    (is_scheme || placeholder::len(text) == Some(len)).then_some(start..start + len)
}

/// The place of the first such byte, an ASCII character, that is in no placeholder, from `start` on; else the end.
fn find(text: &str, start: usize, is_wanted: impl Fn(u8) -> bool) -> usize {
    let mut at = start;
    while let Some(&byte) = text.as_bytes().get(at) {
        match placeholder::len_at(text, at) {
            Some(len) => at += len,
            None if is_wanted(byte) => return at,
            None => at += 1,
        }
    }
    text.len()
}

/// The host of an authority, without user and port.
fn host(text: &str, authority: Range<usize>) -> Range<usize> {
    let start = text[authority.clone()].rfind('@').map_or(authority.start, |at| authority.start + at + 1);
    let host = &text[start..authority.end];
    let len = match host.find(']').filter(|_| host.starts_with('[')) {
        Some(end) => end + 1,
        None => find(host, 0, |byte| byte == b':'),
    };
    start..start + len
}
