//! The mistakes that people make in JSON, each as a change of valid text.

use super::support::rng::Rng;
use super::tokens::{Kind, Token};

/// A kind of mistake.
#[derive(Debug)]
#[allow(dead_code, reason = "the property tests need no names")]
pub(crate) struct Defect {
    /// Its name in the table.
    pub(crate) name: &'static str,
    /// Whether the text says what was there before.
    pub(crate) unique: bool,
    /// Where it happens.
    pub(crate) scope: Scope,
    /// Makes one; `None` where the text has no place for it.
    pub(crate) make: fn(&mut Rng, &str, &[Token]) -> Option<String>,
}

/// The layers in which a mistake happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// In the block or in the body.
    Any,
    /// In the block alone.
    Har,
    /// In the page.
    Page,
}

const fn defect(name: &'static str, make: fn(&mut Rng, &str, &[Token]) -> Option<String>) -> Defect {
    Defect { name, unique: true, scope: Scope::Any, make }
}

const fn vague(name: &'static str, make: fn(&mut Rng, &str, &[Token]) -> Option<String>) -> Defect {
    Defect { name, unique: false, scope: Scope::Any, make }
}

const fn scoped(
    scope: Scope,
    unique: bool,
    name: &'static str,
    make: fn(&mut Rng, &str, &[Token]) -> Option<String>,
) -> Defect {
    Defect { name, unique, scope, make }
}

/// All kinds.
pub(crate) static DEFECTS: &[Defect] = &[
    defect("comma for colon", |rng, text, tokens| swap(rng, text, tokens, Kind::Colon, ",")),
    defect("equals for colon", |rng, text, tokens| swap(rng, text, tokens, Kind::Colon, "=")),
    defect("semicolon for colon", |rng, text, tokens| swap(rng, text, tokens, Kind::Colon, ";")),
    defect("semicolon for comma", |rng, text, tokens| swap(rng, text, tokens, Kind::Comma, ";")),
    defect("colon dropped", |rng, text, tokens| swap(rng, text, tokens, Kind::Colon, "")),
    defect("comma dropped", |rng, text, tokens| swap(rng, text, tokens, Kind::Comma, "")),
    defect("comma doubled", |rng, text, tokens| swap(rng, text, tokens, Kind::Comma, ",,")),
    defect("colon doubled", |rng, text, tokens| swap(rng, text, tokens, Kind::Colon, "::")),
    defect("trailing comma", trailing_comma),
    defect("leading comma", leading_comma),
    defect("closers dropped at the end", closers_dropped),
    defect("closer dropped in the middle", |rng, text, tokens| {
        let inner = &tokens[..tokens.len() - 1];
        swap(rng, text, inner, Kind::Close, "")
    }),
    defect("opener dropped", |rng, text, tokens| swap(rng, text, tokens, Kind::Open, "")),
    defect("closer swapped", |rng, text, tokens| bracket_swapped(rng, text, tokens, Kind::Close)),
    defect("opener swapped", |rng, text, tokens| bracket_swapped(rng, text, tokens, Kind::Open)),
    defect("extra closer at the end", |rng, text, _| {
        Some(format!("{}{}", text.trim_end(), rng.choose(&["}", "]", "\n}"])))
    }),
    defect("extra closer in the middle", extra_closer),
    defect("quote dropped: key start", |rng, text, tokens| quote_dropped(rng, text, tokens, Kind::Key, true)),
    defect("quote dropped: key end", |rng, text, tokens| quote_dropped(rng, text, tokens, Kind::Key, false)),
    defect("quote dropped: value start", |rng, text, tokens| quote_dropped(rng, text, tokens, Kind::Text, true)),
    defect("quote dropped: value end", |rng, text, tokens| quote_dropped(rng, text, tokens, Kind::Text, false)),
    defect("surplus quote", surplus_quote),
    defect("cut off in the last string", cut_off),
    defect("single quotes", |rng, text, tokens| requoted(rng, text, tokens, ["'", "'"], Kind::Text)),
    defect("single quotes: key", |rng, text, tokens| requoted(rng, text, tokens, ["'", "'"], Kind::Key)),
    defect("single quotes everywhere", |_, text, tokens| all_single_quotes(text, tokens)),
    defect("smart quotes", |rng, text, tokens| requoted(rng, text, tokens, ["“", "”"], Kind::Text)),
    defect("smart quotes: key", |rng, text, tokens| requoted(rng, text, tokens, ["“", "”"], Kind::Key)),
    defect("smart quote at the end", |rng, text, tokens| requoted(rng, text, tokens, ["\"", "”"], Kind::Text)),
    defect("back-ticks", |rng, text, tokens| requoted(rng, text, tokens, ["`", "`"], Kind::Text)),
    defect("unquoted key", |rng, text, tokens| unquoted(rng, text, tokens, Kind::Key)),
    defect("unquoted keys everywhere", |_, text, tokens| all_unquoted(text, tokens)),
    defect("bare word as value", |rng, text, tokens| unquoted(rng, text, tokens, Kind::Text)),
    defect("line comment", |rng, text, tokens| comment(rng, text, tokens, true)),
    defect("block comment", |rng, text, tokens| comment(rng, text, tokens, false)),
    defect("True, None, undefined", other_literal),
    vague("NaN, undefined for a value", |rng, text, tokens| {
        let other = rng.choose(&["NaN", "undefined", "Infinity"]);
        swap(rng, text, tokens, Kind::Number, other)
    }),
    defect("raw newline in a string", |rng, text, tokens| raw_control(rng, text, tokens, "\\n", "\n")),
    defect("raw tab in a string", |rng, text, tokens| raw_control(rng, text, tokens, "\\t", "\t")),
    defect("bad escape", bad_escape),
    defect("backslash lost: bad escape", |rng, text, tokens| backslash_lost(rng, text, tokens, false)),
    scoped(Scope::Any, true, "inner quote without backslash", inner_quote),
    scoped(Scope::Har, true, "whole body unescaped", whole_body_unescaped),
    defect("leading zero", |rng, text, tokens| {
        number(rng, text, tokens, |old| old.parse::<u64>().ok().map(|_| format!("0{old}")))
    }),
    defect("plus sign", |rng, text, tokens| {
        number(rng, text, tokens, |old| (!old.starts_with('-')).then(|| format!("+{old}")))
    }),
    defect("hex", |rng, text, tokens| {
        number(rng, text, tokens, |old| old.parse::<u32>().ok().map(|value| format!("0x{value:X}")))
    }),
    defect("no digit before the point", |rng, text, tokens| {
        number(rng, text, tokens, |old| old.strip_prefix("0.").map(|rest| format!(".{rest}")))
    }),
    defect("no digit behind the point", |rng, text, tokens| {
        number(rng, text, tokens, |old| old.parse::<i64>().ok().map(|_| format!("{old}.")))
    }),
    defect("pairs in an array", |rng, text, tokens| pair_swapped(rng, text, tokens, '{')),
    defect("array in braces", array_in_braces),
    vague("extra data behind the value", |rng, text, _| {
        Some(format!("{text}{}", rng.choose(&[",", ";", " x", "\n{\"a\": 1}", "\n// end", ")", "."])))
    }),
    scoped(Scope::Har, false, "leftover of an older block", |rng, text, _| {
        Some(format!(
            "{text}{}",
            rng.choose(&[
                "\n\"url\": \"https://example.com\"\n}",
                "\n  }\n}",
                "\n  ],\n  \"comment\": \"\"\n}",
                "\n\"}\"\n  }\n}"
            ])
        ))
    }),
    defect("byte-order mark", |_, text, _| Some(format!("\u{feff}{text}"))),
    defect("no-break space", no_break_space),
    vague("truncated", |rng, text, tokens| {
        let at = tokens[tokens.len() / 3 + rng.below(tokens.len() / 3 + 1)].start;
        Some(text[..at + rng.below(2)].to_owned()).filter(|cut| text.is_char_boundary(cut.len()))
    }),
    defect("ellipsis", ellipsis),
    scoped(Scope::Page, true, "fence not closed", |_, page, _| {
        let at = page.find("\nThe reply is").or_else(|| page.find("\r\nThe reply is"))?;
        let fence = page[..at].trim_end_matches(['\n', '\r']).rfind('\n')?;
        Some(format!("{}{}", &page[..=fence], &page[at..]))
    }),
    scoped(Scope::Page, true, "closing fence indented", |_, page, _| {
        let at = page.find("\nThe reply is").or_else(|| page.find("\r\nThe reply is"))?;
        let fence = page[..at].trim_end_matches(['`', '~', '\n', '\r']).len();
        Some(format!("{}    {}", &page[..fence], &page[fence..]))
    }),
];

fn replace(text: &str, start: usize, end: usize, with: &str) -> String {
    format!("{}{with}{}", &text[..start], &text[end..])
}

fn any(rng: &mut Rng, tokens: &[Token], wanted: impl Fn(&Token) -> bool) -> Option<Token> {
    let found: Vec<Token> = tokens.iter().copied().filter(wanted).collect();
    rng.pick(&found).copied()
}

fn swap(rng: &mut Rng, text: &str, tokens: &[Token], kind: Kind, with: &str) -> Option<String> {
    let token = any(rng, tokens, |token| token.kind == kind)?;
    Some(replace(text, token.start, token.end, with))
}

fn trailing_comma(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let closers: Vec<usize> =
        (1..tokens.len()).filter(|&at| tokens[at].kind == Kind::Close && tokens[at - 1].kind != Kind::Open).collect();
    let before = tokens[*rng.pick(&closers)? - 1];
    Some(replace(text, before.end, before.end, ","))
}

fn leading_comma(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let openers: Vec<usize> = (0..tokens.len() - 1)
        .filter(|&at| tokens[at].kind == Kind::Open && tokens[at + 1].kind != Kind::Close)
        .collect();
    let after = tokens[*rng.pick(&openers)?];
    Some(replace(text, after.end, after.end, ","))
}

#[allow(clippy::unnecessary_wraps, reason = "all kinds have one signature")]
fn closers_dropped(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let run = tokens.iter().rev().take_while(|token| token.kind == Kind::Close).count();
    let dropped = 1 + rng.below(run.min(4));
    let last = tokens[tokens.len() - dropped - 1];
    Some(text[..last.end].to_owned())
}

fn other_bracket(bracket: &str) -> &'static str {
    match bracket {
        "{" => "[",
        "[" => "{",
        "}" => "]",
        _ => "}",
    }
}

fn bracket_swapped(rng: &mut Rng, text: &str, tokens: &[Token], kind: Kind) -> Option<String> {
    let token = any(rng, tokens, |token| token.kind == kind && tokens[token.partner].end.abs_diff(token.start) > 1)?;
    Some(replace(text, token.start, token.end, other_bracket(&text[token.start..token.end])))
}

fn extra_closer(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let inner = &tokens[..tokens.len() - 1];
    let token = any(rng, inner, |token| token.kind == Kind::Close)?;
    Some(replace(text, token.end, token.end, &text[token.start..token.end]))
}

fn quote_dropped(rng: &mut Rng, text: &str, tokens: &[Token], kind: Kind, at_start: bool) -> Option<String> {
    let token = any(rng, tokens, |token| token.kind == kind && token.end - token.start > 2)?;
    let quote = if at_start { token.start } else { token.end - 1 };
    Some(replace(text, quote, quote + 1, ""))
}

fn surplus_quote(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let token = any(rng, tokens, |token| matches!(token.kind, Kind::Text | Kind::Key) && token.end - token.start > 2)?;
    let at = if rng.once_in(2) { token.start } else { token.end };
    Some(replace(text, at, at, "\""))
}

/// The document ends in its last string: its quote and all closing brackets are gone.
fn cut_off(_: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let last = tokens.iter().rev().find(|token| token.kind != Kind::Close)?;
    (last.kind == Kind::Text && last.end - last.start > 2).then(|| text[..last.end - 1].to_owned())
}

fn requoted(rng: &mut Rng, text: &str, tokens: &[Token], quotes: [&str; 2], kind: Kind) -> Option<String> {
    let is_plain =
        |token: &Token| !text[token.start..token.end].contains(['\\', '\'', '`']) && token.end - token.start > 2;
    let token = any(rng, tokens, |token| token.kind == kind && is_plain(token))?;
    let content = &text[token.start + 1..token.end - 1];
    Some(replace(text, token.start, token.end, &format!("{}{content}{}", quotes[0], quotes[1])))
}

fn all_single_quotes(text: &str, tokens: &[Token]) -> Option<String> {
    let mut result = text.to_owned();
    for token in tokens.iter().rev().filter(|token| matches!(token.kind, Kind::Text | Kind::Key)) {
        let content = &text[token.start + 1..token.end - 1];
        if content.contains(['\\', '\'']) {
            return None;
        }
        result.replace_range(token.start..token.end, &format!("'{content}'"));
    }
    Some(result)
}

fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

fn unquoted(rng: &mut Rng, text: &str, tokens: &[Token], kind: Kind) -> Option<String> {
    let token = any(rng, tokens, |token| token.kind == kind && is_word(&text[token.start + 1..token.end - 1]))?;
    Some(replace(text, token.start, token.end, &text[token.start + 1..token.end - 1]))
}

#[allow(clippy::unnecessary_wraps, reason = "all kinds have one signature")]
fn all_unquoted(text: &str, tokens: &[Token]) -> Option<String> {
    let mut result = text.to_owned();
    for token in tokens.iter().rev().filter(|token| token.kind == Kind::Key) {
        let content = &text[token.start + 1..token.end - 1];
        if is_word(content) {
            result.replace_range(token.start..token.end, content);
        }
    }
    Some(result)
}

fn comment(rng: &mut Rng, text: &str, tokens: &[Token], to_line_end: bool) -> Option<String> {
    if to_line_end {
        let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let at = *rng.pick(&ends)?;
        return Some(replace(text, at, at, rng.choose(&[" // the tenant, or \"none\"", "// optional", " # required"])));
    }
    let token = any(rng, tokens, |token| matches!(token.kind, Kind::Comma | Kind::Open | Kind::Colon))?;
    Some(replace(text, token.end, token.end, rng.choose(&[" /* optional, \"a\" or 'b' */ ", "/* { } */"])))
}

fn other_literal(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let token = any(rng, tokens, |token| token.kind == Kind::Literal)?;
    let other = match &text[token.start..token.end] {
        "true" => rng.choose(&["True", "TRUE"]),
        "false" => rng.choose(&["False", "FALSE"]),
        _ => rng.choose(&["None", "undefined", "nil", "NULL"]),
    };
    Some(replace(text, token.start, token.end, other))
}

fn in_string(rng: &mut Rng, text: &str, tokens: &[Token], escape: &str) -> Option<usize> {
    let mut places = Vec::new();
    for token in tokens.iter().filter(|token| token.kind == Kind::Text) {
        let bytes = &text.as_bytes()[..token.end - 1];
        let mut at = token.start + 1;
        while at < bytes.len() {
            if text[at..token.end].starts_with(escape) {
                places.push(at);
            }
            at += if bytes[at] == b'\\' { 2 } else { 1 };
            while !text.is_char_boundary(at) {
                at += 1;
            }
        }
    }
    rng.pick(&places).copied()
}

fn raw_control(rng: &mut Rng, text: &str, tokens: &[Token], escape: &str, raw: &str) -> Option<String> {
    let at = in_string(rng, text, tokens, escape)?;
    Some(replace(text, at, at + escape.len(), raw))
}

fn bad_escape(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let escaped = rng.choose(&["'", "{", "}", "-", "_", "$", "&", "("]);
    let at = in_string(rng, text, tokens, escaped)?;
    Some(replace(text, at, at, "\\"))
}

/// One of the two backslashes of `\\` is lost, and what is left is no escape (or is one, if `valid`).
fn backslash_lost(rng: &mut Rng, text: &str, tokens: &[Token], valid: bool) -> Option<String> {
    let at = in_string(rng, text, tokens, "\\\\")?;
    let follows = text.as_bytes()[at + 2];
    (b"\"/bfnrtu\\".contains(&follows) == valid).then(|| replace(text, at, at + 1, ""))
}

fn inner_quote(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let at = in_string(rng, text, tokens, "\\\"")?;
    Some(replace(text, at, at + 1, ""))
}

fn whole_body_unescaped(_: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let body = tokens
        .windows(3)
        .find(|tokens| &text[tokens[0].start..tokens[0].end] == "\"text\"" && tokens[2].kind == Kind::Text)?[2];
    let content = &text[body.start + 1..body.end - 1];
    let is_simple = content.contains("\\\"") && !content.contains("\\\\");
    is_simple.then(|| replace(text, body.start + 1, body.end - 1, &content.replace("\\\"", "\"").replace("\\n", "\n")))
}

fn number(rng: &mut Rng, text: &str, tokens: &[Token], change: impl Fn(&str) -> Option<String>) -> Option<String> {
    let token =
        any(rng, tokens, |token| token.kind == Kind::Number && change(&text[token.start..token.end]).is_some())?;
    Some(replace(text, token.start, token.end, &change(&text[token.start..token.end])?))
}

/// Both brackets of an object or array are those of the other kind.
fn pair_swapped(rng: &mut Rng, text: &str, tokens: &[Token], opening: char) -> Option<String> {
    let token = any(rng, tokens, |token| {
        token.kind == Kind::Open && text[token.start..].starts_with(opening) && tokens[token.partner].start > token.end
    })?;
    let closer = tokens[token.partner];
    let text = replace(text, closer.start, closer.end, other_bracket(&text[closer.start..closer.end]));
    Some(replace(&text, token.start, token.end, other_bracket(&text[token.start..token.end])))
}

/// An even number of strings in braces might as well be names and values.
fn array_in_braces(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let mutated = pair_swapped(rng, text, tokens, '[')?;
    let at = text.bytes().zip(mutated.bytes()).position(|(old, new)| old != new)?;
    let opener = tokens.iter().find(|token| token.start == at)?;
    let inner = tokens.iter().filter(|token| token.start > at && token.end < tokens[opener.partner].end);
    (inner.filter(|token| token.kind == Kind::Comma).count() != 1).then_some(mutated)
}

fn no_break_space(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let before = any(rng, tokens, |token| text[token.end..].starts_with(' '))?;
    Some(replace(text, before.end, before.end + 1, "\u{a0}"))
}

fn ellipsis(rng: &mut Rng, text: &str, tokens: &[Token]) -> Option<String> {
    let token = any(rng, tokens, |token| token.kind == Kind::Comma)?;
    Some(replace(text, token.end, token.end, rng.choose(&[" ...,", " …,", " ..., "])))
}
