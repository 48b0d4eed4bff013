//! Where a broken string may end.

use std::hash::BuildHasher;

use memchr::memchr2;
use rustc_hash::FxBuildHasher;

use super::escapes::{BadEscapes, StringChanges, changes, control, may_mean_all_otherwise, raw_controls};
use super::stuck::{NEAR, Stuck, ancestors, assume_removed};
use crate::json::lexer::{self, TokenKind, is_odd_space};
use crate::json::repair::cost::{self, Cost};
use crate::json::repair::guide::Spot;
use crate::json::repair::mistake::{Mistake, MistakeKind, Trust};
use crate::json::repair::search::{Expect, LastRead, NodeId, Search};
use crate::json::repair::state::StringContent;
use crate::json::{looks_like_json, parser, string};
use crate::text::{Edit, Span};

/// How many ends of one string are tried: the right one is nearly always among the next few quotes, and each is a state
/// of the search.
pub(super) const MAX_ENDS: usize = 8;
/// How far those ends are looked for, in bytes: longer than any body that is written by hand.
const WINDOW: usize = 16_000;

/// The work of changing a byte, by the measure of looking at one: what is changed is copied and hashed.
const CHANGE: usize = 64;

/// The work of reading a byte of JavaScript, by the measure of looking at one: about what the two parsers take.
const SCRIPT: usize = 40;

/// How a string ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// With the quote that is at this byte.
    Quote(usize),
    /// With a character that should have been the quote.
    Instead(Span),
    /// Without one: it belongs at this byte.
    Missing(usize),
}

impl End {
    /// Where the content ends.
    fn content(self) -> usize {
        match self {
            Self::Quote(at) | Self::Missing(at) => at,
            Self::Instead(span) => span.start as usize,
        }
    }

    /// Where reading goes on.
    fn resume(self) -> u32 {
        match self {
            Self::Quote(at) => at as u32 + 1,
            Self::Instead(span) => span.end,
            Self::Missing(at) => at as u32,
        }
    }

    /// What is wrong with it. A text that is cut off in a string may lack more than the quote, unless a parser of what
    /// the string holds says that it is whole.
    fn mistake(self, text: &str, start: usize, verified: bool) -> Option<(Cost, Mistake)> {
        match self {
            Self::Quote(_) => None,
            Self::Instead(span) => {
                let cost =
                    if matches!(span.of(text), "'" | "`") { cost::MIXED_QUOTES } else { cost::OTHER_CLOSING_QUOTE };
                Some((cost, Mistake::replace(MistakeKind::OddQuotes, span, "\"")))
            }
            Self::Missing(at) => {
                let opening = Span::from(start..start + 1);
                let mistake = Mistake::insert(MistakeKind::NoClosingQuote, at as u32, "\"")
                    .related(opening, "the string opens here");
                let is_cut_off = text[at..].trim().is_empty() && !verified;
                // What starts with punctuation is more likely a quote that was left over.
                let is_odd = text[start + 1..at].trim_start().starts_with([',', ':', '}', ']']);
                Some((cost::UNCLOSED_STRING, if is_cut_off || is_odd { mistake.guess() } else { mistake }))
            }
        }
    }
}

/// A string that is broken, or is where none belongs because a quote too many opens it.
pub(super) fn assume_string(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    let is_key = node.expect.takes_key();
    if is_key || node.expect.takes_value() {
        assume_broken(search, id, token.span.start as usize, is_key);
    }
    let quote = Span::new(token.span.start, token.span.start + 1);
    if node.expect != Expect::CommaOrClose && search.text[quote.end as usize..].trim().is_empty() {
        return;
    }
    let cost = match node.read {
        LastRead::String(start) if node.at == quote.start => {
            // An odd number of escaped quotes says that this one lost its backslash.
            let quotes = Span::new(start, node.at).of(search.text).matches("\\\"").count();
            if quotes % 2 == 1 { cost::SURPLUS_QUOTE_OF_PAIR } else { cost::DOUBLED_QUOTE }
        }
        // Without it another value would be there, a number for a text.
        _ if matches!(search.token(quote.end).kind, TokenKind::Number | TokenKind::Literal) => {
            cost::SURPLUS_QUOTE_OF_NUMBER
        }
        _ => cost::SURPLUS_QUOTE,
    };
    assume_removed(search, id, node, cost, Mistake::delete(MistakeKind::SurplusQuote, quote));
}

/// Strings just read that may end elsewhere, or whose first quote is one too many.
pub(super) fn assume_misread_strings(search: &mut Search<'_>, id: NodeId) {
    let mut found = 0;
    for ancestor in ancestors(search, id, NEAR) {
        let Some(node) = search.node(ancestor) else {
            return;
        };
        let (LastRead::String(start), Some(before)) = (node.read, search.node(node.parent)) else {
            continue;
        };
        if !search.text[start as usize..].starts_with('"') {
            continue;
        }
        let is_key = before.expect.takes_key();
        assume_elsewhere(search, node.parent, start as usize, is_key);
        let string = Span::new(start, node.at).of(search.text);
        let cost = if string == "\"\"" { cost::EMPTY_STRING_FOR_QUOTE } else { cost::SURPLUS_QUOTE };
        if string == "\"\"" || string.starts_with("\"{") || string.starts_with("\"[") {
            let quote = Span::new(start, start + 1);
            assume_removed(search, node.parent, before, cost, Mistake::delete(MistakeKind::SurplusQuote, quote));
        }
        found += 1;
        if found == 2 {
            return;
        }
    }
}

/// A quote of another kind is where no string can: it is left over.
pub(super) fn assume_stray_quote(search: &mut Search<'_>, Stuck { id, node, token }: Stuck) {
    const FENCE: &str = "```";
    let is_quote = |text: &str| matches!(text, "'" | "`" | "\u{2019}" | "\u{201c}" | "\u{201d}");
    if search.text[token.span.start as usize..].starts_with(FENCE) {
        return;
    }
    let quote = search.text[token.span.start as usize..].chars().next().map_or(0, char::len_utf8) as u32;
    let quote = Span::new(token.span.start, token.span.start + quote);
    let is_around = node.expect == Expect::Root
        && search.text[quote.end as usize..].trim_start().starts_with(['{', '['])
        && search.text.trim_end().ends_with(quote.of(search.text));
    if (is_around || matches!(node.expect, Expect::CommaOrClose | Expect::Colon | Expect::End))
        && matches!(token.kind, TokenKind::Word | TokenKind::OddString)
        && is_quote(quote.of(search.text))
    {
        assume_removed(search, id, node, cost::STRAY_QUOTE, Mistake::delete(MistakeKind::SurplusQuote, quote));
    }
}

/// Reads the unsound or unclosed string at `start`: all its possible ends.
pub(super) fn assume_broken(search: &mut Search<'_>, id: NodeId, start: usize, is_key: bool) {
    let len = lexer::string_len(&search.text[start..]);
    let end = match len {
        Some(len) => End::Quote(start + len - 1),
        None => End::Missing(search.text.trim_end().len().max(start + 1)),
    };
    // A text that is cut off in a string rarely ends in just the brackets that are open around it.
    let has_swallowed = len.is_none() && !is_key && !ends_before_closers(search.text, start + 1).is_empty();
    let extra = cost::SWALLOWED_CLOSERS.when(has_swallowed);
    assume_end(search, id, start, end, extra);
    assume_earlier(search, id, start, is_key);
}

/// Reads the string at `start` again, which looked right but led nowhere: it ends elsewhere.
pub(super) fn assume_elsewhere(search: &mut Search<'_>, id: NodeId, start: usize, is_key: bool) {
    let string = search.text[start..].strip_prefix('"').map(|_| &search.text[start..]);
    let Some(len) = string.and_then(lexer::string_len) else {
        return;
    };
    assume_earlier(search, id, start, is_key);
    let (ends, looked_at) = later_ends(search.text, start, start + len);
    search.spend(looked_at);
    for end in ends {
        assume_end(search, id, start, End::Quote(end), Cost::ZERO);
    }
}

/// The quotes after `from` that may end the string at `start`, if those before them lack a backslash; and how many bytes were
/// looked at.
fn later_ends(text: &str, start: usize, from: usize) -> (Vec<usize>, usize) {
    let limit = text.floor_char_boundary((from + WINDOW).min(text.len()));
    let mut ends = Vec::new();
    if text[start + 1..limit].trim_start().starts_with(['{', '[']) {
        ends.extend(balanced_end(&text[start + 1..limit]).map(|end| start + 1 + end));
    }
    let mut at = from;
    loop {
        let rest = &text.as_bytes()[at..limit];
        let Some(found) = memchr2(b'"', b'\\', rest) else { return (ends, limit - start) };
        at += found;
        if text.as_bytes()[at] == b'\\' {
            at = text.ceil_char_boundary((at + 2).min(limit)).min(limit);
            continue;
        }
        if lexer::ends_value(&text[at + 1..]) && !ends.contains(&at) {
            ends.push(at);
        }
        if ends.len() >= MAX_ENDS {
            break;
        }
        at += 1;
    }
    (ends, at - start)
}

/// The quote after the bracket that closes the first one, whatever quotes are between.
fn balanced_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            let rest = text[at + 1..].trim_start();
            return rest.starts_with('"').then(|| text.len() - rest.len());
        }
    }
    None
}

/// Assumes that the closing quote was forgotten, before the string's apparent end.
fn assume_earlier(search: &mut Search<'_>, id: NodeId, start: usize, is_key: bool) {
    let text = search.text;
    let limit = text.floor_char_boundary((start + WINDOW).min(text.len()));
    let natural = lexer::string_len(&text[start..limit]).map_or(limit, |len| start + len - 1);
    search.spend(natural - start);
    let stops: &[char] = if is_key { &[':', '\n'] } else { &[',', '}', ']', '\n'] };
    let mut seen = Vec::new();
    if !is_key {
        seen.extend(ends_before_closers(&text[..natural], start + 1));
        for &end in &seen {
            let holds_closer = text[..end.content()].trim_end_matches([',', ' ']).ends_with(['}', ']']);
            let cost = cost::BEFORE_CLOSERS + cost::BETWEEN_CLOSERS.when(holds_closer);
            assume_end(search, id, start, end, cost);
        }
    }
    if !is_key && let Some(end) = before_last_comma(&text[..natural], start + 1).filter(|end| !seen.contains(end)) {
        seen.push(end);
        assume_end(search, id, start, end, earlier_cost(text, start, end));
    }
    let most = MAX_ENDS + seen.len();
    let mut at = start + 1;
    while seen.len() < most {
        let Some(found) = text[at..natural]
            .find(|character| stops.contains(&character) || is_closer(character) || matches!(character, '\'' | '`'))
        else {
            break;
        };
        at += found;
        let character = text[at..].chars().next().unwrap_or_default();
        let end = if is_closer(character) || matches!(character, '\'' | '`') {
            lexer::ends_value(&text[at + character.len_utf8()..])
                .then(|| End::Instead(Span::from(at..at + character.len_utf8())))
        } else {
            Some(End::Missing(start + 1 + trim_content(&text[start + 1..at], character).len()))
        };
        at += character.len_utf8();
        if character == '\n' {
            // Whatever white space follows, the content ends before all of it.
            at = natural - text[at..natural].trim_start_matches(|space: char| space.is_ascii_whitespace()).len();
        }
        if let Some(end) = end.filter(|end| !seen.contains(end) && end.content() > start) {
            seen.push(end);
            assume_end(search, id, start, end, earlier_cost(text, start, end));
        }
    }
}

/// What it costs that the string at `start` ends so: it should hold the closing brackets that it opens, and no others.
fn earlier_cost(text: &str, start: usize, end: End) -> Cost {
    let content = &text[start + 1..end.content()];
    let is_plausible = text[end.content()..].starts_with(['\n', ',', ':']);
    let count = |brackets: [char; 2]| content.matches(brackets).count();
    let is_balanced = count(['{', '[']) == count(['}', ']']);
    match end {
        End::Missing(_) if content.ends_with(is_closer) || is_half_quoted(content) => cost::BEHIND_OTHER_QUOTE,
        End::Instead(_) if content.contains(['\'', '`']) => cost::UNPAIRED_QUOTE,
        End::Missing(_) => cost::UNBALANCED.when(!is_balanced) + cost::BEFORE_NOTHING.when(!is_plausible),
        _ => Cost::ZERO,
    }
}

/// The places before the brackets that a string which starts at `start` ends in and does not open: it may have swallowed
/// them.
fn ends_before_closers(text: &str, start: usize) -> Vec<End> {
    let content = text[start..].trim_end();
    let mut rest = content.strip_suffix(',').unwrap_or(content).trim_end();
    let count = |brackets: [char; 2]| rest.matches(brackets).count();
    let swallowed = count(['}', ']']).saturating_sub(count(['{', '['])).min(MAX_ENDS);
    let mut ends = Vec::new();
    while let Some(shorter) = rest.strip_suffix(['}', ']']).filter(|_| ends.len() < swallowed) {
        rest = shorter.trim_end();
        ends.push(End::Missing(start + rest.len()));
    }
    ends
}

/// The place before the comma that a string which starts at `start` ends in: its last quote opens the next one.
fn before_last_comma(text: &str, start: usize) -> Option<End> {
    let content = text[start..].trim_end().strip_suffix(',')?.trim_end();
    (!content.is_empty()).then(|| End::Missing(start + content.len()))
}

/// Whether an apostrophe or a back-tick that has no partner ends a text.
fn is_half_quoted(content: &str) -> bool {
    let last = content.chars().next_back().filter(|last| matches!(last, '\'' | '`'));
    last.is_some_and(|last| content.matches(last).count() == 1)
}

/// Typographic quotes that may be where a straight one belongs.
fn is_closer(character: char) -> bool {
    matches!(character, '\u{201c}' | '\u{201d}' | '\u{201f}' | '\u{ff02}' | '\u{2033}')
}

/// The content before a stop, without the white space (and before a line break, the comma) that is not part of it.
fn trim_content(content: &str, stop: char) -> &str {
    let content =
        content.trim_end_matches(|character: char| character.is_ascii_whitespace() || is_odd_space(character));
    if stop == '\n' { content.trim_end_matches(',').trim_end() } else { content }
}

/// Assumes that the string at `start` ends so, with all that must be changed for it.
///
/// A script may mean a backslash that JSON does not know: what parses decides.
fn assume_end(search: &mut Search<'_>, id: NodeId, start: usize, end: End, extra: Cost) {
    let spot = search.node(id).map(|node| node.spot).unwrap_or_default();
    if assume_verbatim(search, id, start, end) {
        return;
    }
    assume_reading(search, id, start, end, (extra, BadEscapes::Drop));
    let content = &search.text[start + 1..end.content().max(start + 1)];
    if search.guide.is_code(spot, content) {
        assume_reading(search, id, start, end, (extra, BadEscapes::Double));
    }
    if content.contains("\\\\\"") && content.trim_start().starts_with(['{', '[']) {
        assume_reading(search, id, start, end, (extra, BadEscapes::Halve));
    }
}

/// Reads the string at `start` as JSON that was put there as it is: all its quotes and backslashes lack one. Whether it is.
fn assume_verbatim(search: &mut Search<'_>, id: NodeId, start: usize, end: End) -> bool {
    let text = search.text;
    let content = Span::from(start + 1..end.content());
    let (End::Quote(_), written) = (end, content.of(text)) else { return false };
    if !looks_like_json(written.trim()) || !written.contains('"') || parser::parse(written).is_err() {
        return false;
    }
    search.spend(CHANGE + 4 * written.len());
    if lacks_quotes_alone(text, content) {
        return false;
    }
    let marks = written.match_indices(['"', '\\']).map(|(at, _)| content.start + at as u32);
    let edits: Vec<Edit> = marks.map(|at| Edit::insert(at, "\\")).collect();
    let is_control = |&(_, letter): &(usize, char)| letter < ' ';
    let is_second = |at: usize| written[..at].ends_with('\r') && written[at..].starts_with('\n');
    let breaks = written.char_indices().filter(is_control).filter(|&(at, _)| !is_second(at));
    let breaks = breaks.map(|(at, _)| control(text, content.start as usize + at));
    let first = content.start + written.find('"').unwrap_or_default() as u32;
    let quotes = Mistake::new(MistakeKind::UnescapedQuotes, Span::new(first, first + 1), edits);
    let raw = string::encode(written);
    let Some(next) = search.after_string(id, Span::new(start as u32, end.resume()), Some(&raw)) else { return false };
    let breaks = raw_controls(breaks.collect()).map(|(_, mistake)| (Cost::ZERO, mistake));
    search.assume_all(next, Cost::ZERO, [(cost::UNESCAPED_QUOTES, quotes)].into_iter().chain(breaks));
    true
}

/// Whether JSON in a string that lacks the backslashes of its quotes has those of everything else: it is JSON without them,
/// too, and says something else then.
fn lacks_quotes_alone(text: &str, content: Span) -> bool {
    let is_layer = || {
        let decoded = string::unescape(&changes(text, content, BadEscapes::Drop).raw, |_, _| ());
        parser::parse(&decoded).is_ok()
    };
    content.of(text).contains("\\\\") && is_layer()
}

/// Whether the backslashes of an unescaped layer may stand for themselves: it is JSON with them, and none is before a quote.
fn may_stand_for_itself(written: &str) -> bool {
    written.contains("\\\\") && !written.contains("\\\\\\\"") && parser::parse(written).is_ok()
}

fn assume_reading(search: &mut Search<'_>, id: NodeId, start: usize, end: End, (extra, escapes): (Cost, BadEscapes)) {
    let text = search.text;
    let content = Span::from(start + 1..end.content());
    search.spend(content.len() as usize);
    let state = search.node(id).map(|node| (node.spot, node.expect.takes_key()));
    let (spot, is_key) = state.unwrap_or_default();
    let StringChanges { mut mistakes, raw, quotes } = changes(text, content, escapes);
    let edits: usize = mistakes.iter().map(|(_, mistake)| mistake.edits.len()).sum();
    search.spend(CHANGE * edits);
    if escapes != BadEscapes::Drop && mistakes.iter().all(|(_, mistake)| mistake.kind != MistakeKind::BadEscape) {
        return;
    }
    let Some(mut next) = search.after_string(id, Span::new(start as u32, end.resume()), Some(&raw)) else {
        return;
    };
    let drops =
        escapes == BadEscapes::Drop && mistakes.iter().any(|(_, mistake)| mistake.kind == MistakeKind::BadEscape);
    if drops && search.guide.is_code(spot, &raw) && is_proven(search, text, content, &raw) {
        for (_, mistake) in &mut mistakes {
            mistake.trust = Trust::Sure;
        }
    }
    let extra = if drops && search.guide.is_code(spot, &raw) && raw.contains("\\\\") {
        extra + cost::INCONSISTENT_ESCAPE
    } else {
        extra
    };
    let inside = content_cost(search, spot, &raw);
    // What is wrong within and has a repair is a mistake of its own, and no doubt about this one.
    let is_explained = inside.is_json && inside.cost < cost::HOPELESS;
    let content_doubt = inside.cost.when(!is_explained);
    next.cost += inside.cost.when(is_explained);
    let is_one_text = inside.is_whole || inside.is_json;
    let swallowed = if is_one_text { Cost::ZERO } else { swallowed_quotes_cost(text, &quotes) };
    let in_key = if is_key { cost::QUOTE_IN_NAME.times(quotes.len()) } else { odd_quotes_cost(&raw, &quotes) };
    let is_ambiguous = inside.is_json && !quotes.is_empty() && may_stand_for_itself(content.of(text));
    let is_mixed = !inside.is_json && !search.guide.is_code(spot, &raw) && may_mean_all_otherwise(content.of(text));
    let most = if swallowed > Cost::ZERO {
        Trust::Guess
    } else if is_ambiguous {
        Trust::Likely
    } else {
        Trust::Sure
    };
    for (_, mistake) in &mut mistakes {
        let is_one_of_all = is_mixed && mistake.kind == MistakeKind::LostBackslash && mistake.edits.len() == 1;
        mistake.trust = mistake.trust.min(if is_one_of_all { most.min(Trust::Likely) } else { most });
    }
    mistakes.extend(end.mistake(text, start, inside.is_whole));
    search.assume_all(next, extra + content_doubt + swallowed + in_key, mistakes);
}

/// Whether a script is whole without the backslashes that JSON does not know, and is not with them.
fn is_proven(search: &mut Search<'_>, text: &str, content: Span, raw: &str) -> bool {
    let doubled = changes(text, content, BadEscapes::Double).raw;
    search.spend(2 * SCRIPT * raw.len());
    let is_sound = |raw: &str| search.guide.is_sound_code(&string::unescape(raw, |_, _| ()));
    is_sound(raw) && !is_sound(&doubled)
}

/// What it costs that a string holds quotes which look like the ends of others: it has swallowed its neighbors.
pub(super) fn swallowed_quotes_cost(text: &str, quotes: &[u32]) -> Cost {
    // By then the cost is above that of every other way.
    const MOST: usize = 16;
    let is_structural = |&&at: &&u32| {
        let before = text[..at as usize].trim_end_matches([' ', '\n', '\t']);
        lexer::ends_value(&text[at as usize + 1..]) || before.ends_with([':', ',', '{', '['])
    };
    cost::SWALLOWED_QUOTE.times(quotes.iter().filter(is_structural).take(MOST).count())
}

/// What it costs that the quotes within a string, some of which lack their backslash, are not pairs.
fn odd_quotes_cost(raw: &str, quotes: &[u32]) -> Cost {
    let is_odd = !quotes.is_empty() && raw.matches("\\\"").count() % 2 == 1;
    cost::UNPAIRED_QUOTE.when(is_odd)
}

fn content_cost(search: &mut Search<'_>, spot: Spot, raw: &str) -> StringContent {
    let key = FxBuildHasher.hash_one((spot, raw));
    if let Some(&known) = search.contents.get(&key) {
        return known;
    }
    let found = measure_content(search, spot, raw);
    search.contents.insert(key, found);
    found
}

fn measure_content(search: &mut Search<'_>, spot: Spot, raw: &str) -> StringContent {
    search.spend(4 * raw.len());
    let decoded = string::unescape(raw, |_, _| ());
    match () {
        () if search.guide.is_code(spot, raw) => {
            search.spend(SCRIPT * raw.len());
            let is_sound = search.guide.is_sound_code(&decoded);
            // A word alone is an expression as well, and may be the start of any script.
            let is_word = decoded.trim().chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '$'));
            StringContent::new(cost::BROKEN_SCRIPT.when(!is_sound), is_sound && !is_word)
        }
        () if looks_like_json(decoded.trim()) => {
            // A part of the budget each, so that one string cannot use it up.
            let share = search.budget / 8;
            let (inner, left) = search.cost_within(&decoded, share);
            search.spend(share - left);
            StringContent { cost: inner, is_whole: inner == Cost::ZERO, is_json: true }
        }
        () if raw.contains("\\\": ") || raw.contains("\\\":") => StringContent::new(cost::PIECE_OF_JSON, false),
        () => StringContent::new(Cost::ZERO, false),
    }
}
