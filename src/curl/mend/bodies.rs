//! Bodies without quotes that the shell ends too early: at an `&`, or where their first line ends.

use super::finder::{LONGEST, MistakeFinder};
use super::mistake::{ShellMistake, ShellMistakeKind};
use super::urls::{is_cut_open, is_next_command, sets_variable, url_run};
use crate::curl::quoting::{self, Dollars};
use crate::curl::read::{CurlCommand, Transfer, WordPart};
use crate::shell::ShellDialect;
use crate::text::{Edit, Span};

/// How many bodies of a block get quotes at once: each time all of it is read again.
const MOST_TRIED: usize = 4;

impl<'s, 't> MistakeFinder<'_, 's, 't> {
    /// `&` between the pairs of a form without quotes.
    pub(super) fn parted_body(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        let Some(at) = self.ampersand(command) else { return };
        let is_cmd = self.style.dialect == ShellDialect::Cmd;
        let data = command.transfers.iter().flat_map(Transfer::data);
        let mut cut = data.filter_map(|argument| Some((argument.option.name, argument.value?)));
        let Some((option, body)) = cut.find(|(_, body)| body.word.span.end == at.start) else { return };
        let rest = &self.text[at.end as usize..];
        let run = url_run(rest);
        let next = run.split('&').next().unwrap_or_default();
        if !is_pair(body.text()) || !is_pair(next) || is_next_command(run) {
            return;
        }
        let whole = Span::new(body.span().start, at.end + run.len() as u32);
        let written = whole.of(self.text);
        let rest = &rest[run.len()..];
        let dollars = quoting::dollars(written, false);
        let is_quoted = written.contains(['\'', '"', '\\', '`', '!']) || is_cmd && written.contains(['^', '%']);
        // That one takes a pair, whose value it encodes.
        let is_one_pair = option == "data-urlencode";
        let is_quoted = is_quoted || is_one_pair || is_cut_open(written) || sets_variable(run, rest);
        let ends = quoting::ends_url(rest);
        let quote = if dollars == Dollars::Variables || is_cmd { "\"" } else { "'" };
        let edits = vec![Edit::insert(whole.start, quote), Edit::insert(whole.end, quote)];
        let edits = if is_quoted || !ends || dollars == Dollars::Unclear { Vec::new() } else { edits };
        Self::push(found, command, ShellMistakeKind::PartedBody, at, edits, true);
    }

    /// A bracket at the end of a line that opens a body of several lines without quotes.
    pub(super) fn open_body(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        if self.style.dialect != ShellDialect::Posix {
            return;
        }
        let is_bracket =
            |body: &WordPart<'_, '_>| matches!(body.text(), "{" | "[") && body.span().of(self.text).len() == 1;
        let mut bodies = command.transfers.iter().flat_map(Transfer::data).filter_map(|argument| argument.value);
        let Some(open) = bodies.find(is_bracket).map(WordPart::span) else { return };
        let rest = &self.text[open.start as usize..];
        let Some((_, lines)) = rest[1..].split_once('\n').filter(|(line, _)| line.trim().is_empty()) else { return };
        let body = body_len(rest).map(|len| rest.split_at(len));
        let is_json = body.and_then(|(body, _)| (self.is_json)(body));
        if is_json.is_none() && !lines.trim_start().starts_with('"') {
            return;
        }
        let is_plain = |(body, after): &(&str, &str)| {
            !body.contains(['\'', '$', '`']) && (after.is_empty() || after.starts_with([' ', '\t', '\r', '\n', '\\']))
        };
        let quotes = |(body, _): (&str, &str)| {
            vec![Edit::insert(open.start, "'"), Edit::insert(open.start + body.len() as u32, "'")]
        };
        let is_sound = |edits: &Vec<Edit>| self.is_sound_with(edits, open.start as usize);
        let tried = found.iter().filter(|mistake| mistake.kind == ShellMistakeKind::OpenBody).count();
        let body = body.filter(|_| tried < MOST_TRIED);
        let edits = body.filter(is_plain).map(quotes).filter(is_sound).unwrap_or_default();
        Self::push(found, command, ShellMistakeKind::OpenBody, open, edits, is_json == Some(true));
    }
}

/// Whether a text is a name and a value of a form.
fn is_pair(text: &str) -> bool {
    text.split_once('=').is_some_and(|(name, _)| !name.is_empty() && !name.starts_with(['@', '{', '[']))
}

/// The length of the brackets that a text opens with, up to the one that closes them, before another command.
fn body_len(text: &str) -> Option<usize> {
    let (mut at, mut depth) = (0, 0_usize);
    for line in text.split_inclusive('\n').take_while(|line| !line.starts_with("curl ")) {
        let mut is_in_string = false;
        let mut is_escaped = false;
        for (place, byte) in line.bytes().enumerate() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if is_in_string => is_escaped = true,
                b'"' => is_in_string = !is_in_string,
                b'{' | b'[' if !is_in_string => depth += 1,
                b'}' | b']' if !is_in_string => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return Some(at + place + 1);
                    }
                }
                _ => {}
            }
        }
        at += line.len();
        if at > LONGEST || is_in_string {
            return None;
        }
    }
    None
}
