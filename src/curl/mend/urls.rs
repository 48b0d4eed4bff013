//! URLs without quotes that the shell cuts.

use super::finder::MistakeFinder;
use super::mistake::{ShellMistake, ShellMistakeKind};
use crate::curl::quoting::{self, Dollars};
use crate::curl::read::{self, CurlCommand};
use crate::placeholder;
use crate::shell::{CommandEnd, ShellDialect, Word};
use crate::text::{Edit, Span};

impl<'s, 't> MistakeFinder<'_, 's, 't> {
    /// The `&` that ends a command.
    pub(super) fn ampersand(&self, command: &CurlCommand<'s, 't>) -> Option<Span> {
        let (end, at) = command.end();
        let is_cmd = self.style.dialect == ShellDialect::Cmd;
        let is_sign = if is_cmd { at.of(self.text) == "&" } else { end == CommandEnd::Background };
        is_sign.then_some(at)
    }

    /// `&` in a URL without quotes.
    pub(super) fn background(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        let Some(at) = self.ampersand(command) else { return };
        let is_cmd = self.style.dialect == ShellDialect::Cmd;
        let Some(word) = command.words.last().filter(|word| word.span.end == at.start) else { return };
        let rest = &self.text[at.end as usize..];
        let run = with_entities(rest);
        let is_pair = run.starts_with(|it: char| it.is_alphanumeric() || "_$<{[%".contains(it));
        let looks_like_url = word.text.contains("://") || word.text.contains('?') || word.text.starts_with('$');
        if !is_pair || !looks_like_url || !is_address(command, word) || is_next_command(run) {
            return;
        }
        let end = at.end + run.len() as u32;
        let whole = Span::new(word.span.start, end).of(self.text);
        let rest = &rest[run.len()..];
        let is_quoted =
            whole.contains(['\'', '"', '\\', '`']) || is_cmd && whole.contains('^') || rest.starts_with(['\'', '"']);
        let is_quoted = is_quoted || is_cut_open(whole) || sets_variable(run, rest);
        let dollars = quoting::dollars(whole, false);
        let is_variable = matches!(dollars, Dollars::Variables | Dollars::Unclear);
        let quote = if is_variable || is_cmd { "\"" } else { "'" };
        let mut edits = vec![Edit::insert(word.span.start, quote), Edit::insert(end, quote)];
        let places = whole.match_indices(ENTITY).map(|(place, _)| word.span.start as usize + place + 1);
        edits.extend(places.map(|place| Edit::delete(Span::from(place..place + ENTITY.len() - 1))));
        let has_entity = edits.len() > 2;
        // After another `&`, one more pair may be missing.
        let goes_on = rest.starts_with('&') && quoting::pair(rest).is_none();
        let is_name = |(place, _): (usize, _)| quoting::pair(&whole[place..].replacen(ENTITY, "&", 1)) == Some(0);
        let is_clear = quoting::ends_url(rest) && whole.match_indices(ENTITY).all(is_name);
        let is_certain = is_clear && !goes_on && dollars != Dollars::Unclear;
        let edits = if is_quoted || !is_clear && !goes_on { Vec::new() } else { edits };
        let kind = match is_cmd {
            _ if has_entity => ShellMistakeKind::Entity,
            true => ShellMistakeKind::Cut('&'),
            false => ShellMistakeKind::Background,
        };
        Self::push(found, command, kind, at, edits, is_certain);
    }

    /// What ends a URL without quotes in the middle of its query, but for an `&` right before the next pair.
    pub(super) fn cut(&self, command: &CurlCommand<'s, 't>, found: &mut Vec<ShellMistake>) {
        let has_query = |part: &read::WordPart<'_, '_>| {
            let mark = part.text().find('?').map(|at| at as u32 + part.range.start);
            let ends_bare = !part.word.span.of(self.text).ends_with(['\'', '"']);
            part.text().contains("://") && ends_bare && mark.is_some_and(|at| part.word.is_bare(at))
        };
        let mut urls = command.transfers.iter().flat_map(|transfer| transfer.values("url"));
        let Some(url) = urls.find(has_query).map(|part| part.word.span) else { return };
        let line = self.text[url.end as usize..].lines().next().unwrap_or_default();
        let word = line.split([' ', '\t']).next().unwrap_or_default();
        let sign = word.chars().next();
        let has_pair = quoting::pair(word).is_some();
        let (kind, at) = match sign {
            Some(sign @ (';' | '|')) if has_pair => (ShellMistakeKind::Cut(sign), 0),
            Some(sign @ '>') if word[1..].starts_with('=') => (ShellMistakeKind::Cut(sign), 0),
            Some(sign @ '(') if quoting::pair(line).is_some() => (ShellMistakeKind::Cut(sign), 0),
            None => {
                // Only words that mean nothing to a shell can be between the URL and the rest of its query.
                let Some(pair) = quoting::pair(line).filter(|at| line[*at..].starts_with('&')) else { return };
                let is_letter = |it: char| it.is_alphanumeric() || " :,.'+*&_".contains(it);
                let between = &line[..pair];
                let names = || between.split([' ', '&']).filter(|word| !word.is_empty());
                let is_command =
                    between.contains("&&") || names().any(|word| matches!(word, "curl" | "sleep" | "wait"));
                if !between.chars().all(is_letter) || is_command || names().count() > 3 {
                    return;
                }
                let sign = between.trim_start();
                let (kind, at) = if sign.is_empty() || sign.starts_with('&') {
                    (ShellMistakeKind::Background, line.len() - line.trim_start().len())
                } else {
                    (ShellMistakeKind::Cut(' '), 0)
                };
                (kind, at)
            }
            _ => return,
        };
        let place = url.end + at as u32;
        Self::push(found, command, kind, Span::new(place, place + 1), Vec::new(), false);
    }
}

/// Whether what follows an `&` is what scripts do after they have sent a command to the background.
pub(super) fn is_next_command(run: &str) -> bool {
    let first = run.split('&').next().unwrap_or_default();
    matches!(first, "wait" | "fg" | "bg" | "jobs" | "disown" | "sleep" | "echo" | "exit") || first.ends_with("=$!")
}

/// Whether a `$(…)` of a text ends behind it.
pub(super) fn is_cut_open(text: &str) -> bool {
    text.matches('(').count() != text.matches(')').count()
}

/// Whether pairs after an `&` are variables of the shell: what follows soon uses one.
pub(super) fn sets_variable(pairs: &str, rest: &str) -> bool {
    // Each command looks ahead.
    const SOON: usize = 2_000;
    let soon = &rest[..rest.floor_char_boundary(SOON)];
    let mut names = pairs.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, _)| name);
    names.any(|name| soon.contains(&format!("${name}")) || soon.contains(&format!("${{{name}")))
}

/// What of a text belongs to the URL that it goes on: up to a blank, a quote, the next command, or a bracket that is opened
/// before it.
pub(super) fn url_run(rest: &str) -> &str {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(character) = rest[at..].chars().next() {
        let placeholder = placeholder::len_at(rest, at);
        match character {
            _ if placeholder.is_some() => {}
            ' ' | '\t' | '\n' | '\r' | '\'' | '"' | ';' | '<' | '>' | '|' => break,
            '(' => depth += 1,
            ')' if depth == 0 => break,
            ')' => depth -= 1,
            _ => {}
        }
        at += placeholder.unwrap_or(character.len_utf8());
    }
    rest[..at].trim_end_matches('&')
}

/// How HTML writes `&`.
const ENTITY: &str = "&amp;";

/// What of a text belongs to the URL that it goes on, over each `&amp;` before the name of a pair; `rest` is what follows
/// an `&`.
fn with_entities(rest: &str) -> &str {
    let mut len = url_run(rest).len();
    while rest[..len].ends_with("amp") && (len == 3 || rest[..len].ends_with("&amp")) && rest[len..].starts_with(';') {
        let more = url_run(&rest[len + 1..]).len();
        if more == 0 {
            break;
        }
        len += 1 + more;
    }
    &rest[..len]
}

/// Whether a word is an address that the command asks, not the value of another option.
fn is_address(command: &CurlCommand<'_, '_>, word: &Word<'_>) -> bool {
    command.transfers.iter().any(|transfer| transfer.values("url").any(|part| part.word.span == word.span))
}
