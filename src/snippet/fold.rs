//! Calls and chains of calls on one line where they fit, else on several, as formatters break them.
//!
//! A template gives the parts a line each. A literal may have lines of its own; what holds one fits on no line.

use memchr::memchr_iter;

use super::dialect::LITERAL_LINE;
use super::marks::columns;

/// A line break that was made here. It holds a [`LITERAL_LINE`], so that what is broken fits on no line around it.
pub(super) const FOLD: &str = "\0\n";

/// Where code starts, and how much room there is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// The column at which the code starts, from 0.
    pub(super) at: usize,
    /// The spaces before the line.
    pub(super) indent: usize,
    /// The columns of a line.
    pub(super) width: usize,
    /// How much may be between the brackets of a call, or in a chain, on one line.
    pub(super) inner: usize,
    /// Whether all arguments may be on one line of their own.
    pub(super) hugs: bool,
}

/// The spaces of a level.
const STEP: usize = 4;

/// A call: what opens it, its arguments, what closes it.
pub(super) fn call(text: &str, room: Room) -> String {
    let parts: Vec<&str> = lines(text).collect();
    let [open, arguments @ .., close] = parts.as_slice() else { return parts.concat() };
    let is_short = !arguments.iter().any(|argument| argument.contains(LITERAL_LINE));
    let width = |argument: &&str| columns(argument) + ", ".len();
    let len = arguments.iter().map(width).sum::<usize>().saturating_sub(", ".len());
    let around = room.at + columns(open) + columns(close);
    if arguments.is_empty() || is_short && len <= room.inner && around + len <= room.width {
        return format!("{open}{}{close}", arguments.join(", "));
    }
    let (outer, inner) = (" ".repeat(room.indent), " ".repeat(room.indent + STEP));
    if room.hugs && is_short && inner.len() + len <= room.width {
        return format!("{open}{FOLD}{inner}{}{FOLD}{outer}{close}", arguments.join(", "));
    }
    let mut listed = String::with_capacity(text.len() * 2);
    listed.extend([open, FOLD]);
    listed.extend(arguments.iter().flat_map(|argument| [&inner, *argument, ",", FOLD]));
    listed.extend([&outer, *close]);
    listed
}

/// A chain: what it starts with, then its calls. With one call alone it may fill the line.
pub(super) fn chain(text: &str, room: Room) -> String {
    let links: Vec<&str> = lines(text).collect();
    let whole = links.concat();
    let len = columns(whole.trim_end_matches(';'));
    let inner = if links.len() > 2 { room.inner } else { usize::MAX };
    if !whole.contains(LITERAL_LINE) && len <= inner && room.at + len < room.width {
        return whole;
    }
    links.join(&format!("{FOLD}{}", " ".repeat(room.indent + STEP)))
}

/// A command and its options, each on a line of its own, and how a line is continued.
pub(super) fn command(text: &str, continuation: &str) -> String {
    let mut command = String::with_capacity(text.len() + text.len() / 4);
    let next_line = [" ", continuation, "\n  "].concat();
    for line in lines(text) {
        if !command.is_empty() {
            command.push_str(&next_line);
        }
        command.push_str(line);
    }
    command
}

/// What is after `=`: after a space, or on a line of its own where it fits there alone.
pub(super) fn value(text: &str, room: Room) -> String {
    let text = text.trim_matches(['\n', ' ']);
    let is_long = |column| columns(text) + column > room.width;
    let inner = room.indent + STEP;
    if text.contains(LITERAL_LINE) || !is_long(room.at + 1) || is_long(inner) {
        return format!(" {text}");
    }
    format!("{FOLD}{}{text}", " ".repeat(inner))
}

/// The lines that the template made, without those that are empty, and without the spaces around them.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let is_space = |byte: u8| byte == b' ' || byte == b'\n';
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = &rest[rest.bytes().position(|byte| !is_space(byte))?..];
        let bytes = rest.as_bytes();
        let is_end = |&at: &usize| bytes[at - 1] != LITERAL_LINE.as_bytes()[0];
        let (line, after) = rest.split_at(memchr_iter(b'\n', bytes).find(is_end).unwrap_or(rest.len()));
        rest = after;
        let end = line.bytes().rposition(|byte| !is_space(byte))? + 1;
        Some(&line[..end])
    })
}
