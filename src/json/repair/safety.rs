//! What a repair may do by itself: the invariants that every safe one keeps.
//!
//! *Conservation*: the letters and digits of the text stay, in their order; but for a literal of another language, a comment
//! that is closed or ends at its line, and the letters of an escape. *Structure*: a pair stays a pair, and no bracket that is
//! there is turned where its own kind fits as well. Code of a template is left as it is.

use rustc_hash::FxHashSet;

use super::apart::is_about_strings;
use super::guide::{Guide, Spot};
use super::layout;
use super::lists;
use super::mistake::{Mistake, MistakeKind, Trust, edits_of};
use crate::json::lexer::{Symbol, TokenKind};
use crate::json::tree::{Kind, Member, Value};
use crate::json::{Extras, documented, lexer, parser};
use crate::placeholder::code;
use crate::text::{Edit, Edits, SourceMap, Span};

/// Takes the trust from mistakes whose edits break an invariant: those that change letters or digits are likely at most,
/// those that change what belongs together are guesses.
pub(super) fn distrust(text: &str, repaired: &str, mistakes: &mut [Mistake], guide: &dyn Guide) {
    let is_structure_kept = keeps_structure(text, repaired, mistakes, guide);
    let has_lost_start = has_lost_its_start(text, mistakes);
    lists::distrust(text, repaired, mistakes, guide);
    let code = code::ranges_with_quotes(text);
    // What a template makes of the text between two of its statements, only the template knows.
    let is_template = documented(text, Extras::default()).has_statements;
    let is_in_code = |edit: &Edit| {
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        code.iter().any(|code| start < code.end && code.start < end)
    };
    let moved = moved_brackets(text, mistakes);
    let opened = opened_after_colons(text, mistakes);
    let emptied = empty_strings(mistakes);
    let elsewhere = closed_elsewhere(text, repaired, mistakes, guide);
    let split = split_strings(text, mistakes);
    let has_exchanged_quote = mistakes.iter().any(|mistake| mistake.kind == MistakeKind::NoClosingQuote)
        && mistakes.iter().any(|mistake| follows_a_quote(text, mistake));
    let is_name_odd = has_odd_name(repaired);
    for mistake in mistakes {
        let is_joined = joins_strings(text, mistake);
        let is_code = is_template || mistake.edits.iter().any(is_in_code);
        let is_doubtful = is_joined
            || is_code
            || is_name_odd
            || has_twin(text, mistake)
            || is_said_by_text(text, mistake)
            || elsewhere.contains(&mistake.span)
            || breaks_before_the_end(text, mistake)
            || split.contains(&mistake.span)
            || opens_after_half_a_quote(text, mistake)
            || is_before_half_a_quote(text, mistake)
            || closes_a_doubled_list(text, mistake);
        if is_doubtful || !conserves(text, mistake) || !is_pair_named(text, mistake) {
            mistake.trust = mistake.trust.min(Trust::Likely);
        }
        let is_open = has_lost_start
            || closes_a_list(text, mistake)
            || names_a_pair(text, mistake)
            || has_exchanged_quote && is_about_strings(mistake.kind)
            || may_end_before(text, mistake)
            || opened.contains(&mistake.span)
            || moved.contains(&mistake.span)
            || emptied.contains(&mistake.span);
        if is_open || !keeps_pairs(text, mistake) || !is_structure_kept && mistake.kind.decides_structure() {
            mistake.trust = Trust::Guess;
        }
    }
}

/// Whether a name of a document goes over several lines, or holds a typographic quote and a colon: it is more than a name.
/// `"a': 1,⏎ b"`
fn has_odd_name(text: &str) -> bool {
    fn is_odd(name: &str) -> bool {
        name.contains('\n') || name.contains(['\u{201c}', '\u{201d}', '\u{201e}']) && name.contains(':')
    }
    fn has_odd(value: &Value<'_>) -> bool {
        match &value.kind {
            Kind::Object(members) => {
                members.iter().any(|member| is_odd(&member.key.decode()) || has_odd(&member.value))
            }
            Kind::Array(elements) => elements.iter().any(has_odd),
            _ => false,
        }
    }
    let may_have_one = text.contains("\\n") || text.contains(['\u{201c}', '\u{201d}', '\u{201e}']);
    may_have_one && parser::parse(text).is_ok_and(|root| has_odd(&root))
}

/// The places of new brackets that close an object after one of its pairs, and might as well after another one: nothing in the
/// names, the lines or the guide says which pairs are its own. `{"a": {"b": 1, "c": 2, "d": 3}` And of those that open one.
fn closed_elsewhere(text: &str, repaired: &str, mistakes: &[Mistake], guide: &dyn Guide) -> Vec<Span> {
    let is_of_object =
        |mistake: &&Mistake| matches!(mistake.kind, MistakeKind::Missing(Symbol::OpenObject | Symbol::CloseObject));
    let brackets: Vec<&Mistake> = mistakes.iter().filter(is_of_object).collect();
    if brackets.is_empty() {
        return Vec::new();
    }
    let (Some(edits), Ok(root)) = (edits_of(mistakes), parser::parse(repaired)) else { return Vec::new() };
    let places = SourceMap::of_edits(&edits, repaired.len() as u32);
    let check = Check { text, repaired, places: &places, brackets: &brackets, mistakes, guide };
    let is_free = |mistake: &&&Mistake| match mistake.kind {
        MistakeKind::Missing(Symbol::OpenObject) => check.may_be_closed_too_often(mistake, &root, &edits),
        _ => check.may_close_elsewhere(mistake, &root, &edits),
    };
    brackets.iter().filter(is_free).map(|mistake| mistake.span).collect()
}

/// Whether a bracket is taken out that closes a list before another one: the bracket that opens the list of both may be what
/// is missing. `[1, 2], [3, 4] ]`
fn closes_a_list(text: &str, mistake: &Mistake) -> bool {
    let closes = |edit: &Edit| {
        let (before, after) = (text[..edit.span.start as usize].trim_end(), &text[edit.span.end as usize..]);
        let next = after.trim_start().strip_prefix(',').map_or("", str::trim_start);
        edit.text.is_empty()
            && edit.span.of(text).trim() == "]"
            && !before.ends_with([']', '}'])
            && !next.is_empty()
            && !starts_pair(next)
    };
    mistake.edits.iter().any(closes)
}

/// The places of closing brackets that are taken out at one place and put in at another: a bracket that stays is where its
/// author wanted it. And those of an array that is opened before an object, if the end of an object is taken out after it: the
/// array may be opened within the object. `{"a": {"b": {}}, 1]}}`
fn moved_brackets(text: &str, mistakes: &[Mistake]) -> Vec<Span> {
    let taken = |mistake: &Mistake| match (mistake.kind, mistake.span.of(text)) {
        (MistakeKind::Surplus, "]") => Some(Symbol::CloseArray),
        (MistakeKind::Surplus, "}") => Some(Symbol::CloseObject),
        _ => None,
    };
    let is_moved = |bracket: Symbol| {
        mistakes.iter().any(|mistake| taken(mistake) == Some(bracket))
            && mistakes.iter().any(|mistake| mistake.kind == MistakeKind::Missing(bracket))
    };
    let moved: Vec<Symbol> = [Symbol::CloseArray, Symbol::CloseObject].into_iter().filter(|&it| is_moved(it)).collect();
    let is_of_one = |mistake: &&Mistake| {
        moved.iter().any(|&it| taken(mistake) == Some(it) || mistake.kind == MistakeKind::Missing(it))
    };
    let opened = mistakes.iter().filter(|mistake| mistake.kind == MistakeKind::Missing(Symbol::OpenArray));
    let opened = opened
        .filter(|mistake| mistake.insertion().is_some_and(|at| text[at as usize..].trim_start().starts_with('{')));
    let within: Vec<Span> = opened
        .flat_map(|array| {
            let ends = |mistake: &&Mistake| {
                mistake.span.start > array.span.start && taken(mistake) == Some(Symbol::CloseObject)
            };
            let ends: Vec<Span> = mistakes.iter().filter(ends).map(|mistake| mistake.span).collect();
            ends.first().map(|_| array.span).into_iter().chain(ends)
        })
        .collect();
    // `{"a":{}"b":1}}`: the first of the brackets may be the one too many.
    let parted = mistakes.iter().filter(|mistake| {
        let at = mistake.insertion().filter(|_| mistake.kind == MistakeKind::Missing(Symbol::Comma));
        at.is_some_and(|at| {
            let before = text[..at as usize].trim_end();
            mistakes.iter().any(|other| {
                other.span.start >= at && matches!(taken(other), Some(bracket) if before.ends_with(bracket.as_str()))
            })
        })
    });
    let parted: Vec<Span> = parted.map(|mistake| mistake.span).collect();
    let is_taken = |mistake: &&Mistake| !parted.is_empty() && taken(mistake).is_some();
    let taken_out: Vec<Span> = mistakes.iter().filter(is_taken).map(|mistake| mistake.span).collect();
    let of_one = mistakes.iter().filter(is_of_one).map(|mistake| mistake.span);
    of_one.chain(within).chain(parted).chain(taken_out).collect()
}

/// Whether a string that is closed anew may end before: it holds a quote of another kind and a colon, `"c': 1}`, or a bracket at
/// the end of the text that nothing in it opens.
fn may_end_before(text: &str, mistake: &Mistake) -> bool {
    let at = mistake.insertion().filter(|_| mistake.kind == MistakeKind::NoClosingQuote);
    at.is_some_and(|at| {
        let (before, after) = text.split_at(at as usize);
        let quotes = before.rmatch_indices('"').map(|(at, _)| at);
        let start = quotes.into_iter().find(|&at| !before[..at].ends_with('\\')).map_or(0, |at| at + 1);
        let content = before[start..].trim_end();
        // Of two quotes, the second one ends a name of a script.
        let is_pair = content.find(['\'', '\u{201d}', '\u{2019}']).is_some_and(|at| {
            let rest = content[at..].trim_start_matches(['\'', '\u{201d}', '\u{2019}']);
            rest.trim_start().starts_with(':')
        });
        let count = |bracket: char| content.matches(bracket).count();
        let is_closed_within =
            content.ends_with('}') && count('}') > count('{') || content.ends_with(']') && count(']') > count('[');
        is_pair || after.trim().is_empty() && is_closed_within
    })
}

/// The places of colons that are assumed right before a bracket that is missing, too, and of these brackets: the bracket may
/// belong before what is taken for a name. `"a": "b", "c", "d"]`
fn opened_after_colons(text: &str, mistakes: &[Mistake]) -> Vec<Span> {
    let is_colon = |kind| matches!(kind, MistakeKind::Instead(Symbol::Colon) | MistakeKind::Missing(Symbol::Colon));
    let opens = |kind| matches!(kind, MistakeKind::Missing(Symbol::OpenArray | Symbol::OpenObject));
    let colons = mistakes.iter().filter(|mistake| is_colon(mistake.kind));
    let pairs = colons.flat_map(|colon| {
        let end = colon.edits.iter().map(|edit| edit.span.end).max().unwrap_or(colon.span.end);
        let brackets = mistakes.iter().filter(move |bracket| {
            let at = bracket.insertion().filter(|_| opens(bracket.kind));
            at.is_some_and(|at| end <= at && text[end as usize..at as usize].trim().is_empty())
        });
        brackets.flat_map(|bracket| [colon.span, bracket.span])
    });
    pairs.collect()
}

/// The places of two quotes side by side that are both taken out: an empty string is a value.
fn empty_strings(mistakes: &[Mistake]) -> Vec<Span> {
    let quotes = || mistakes.iter().filter(|mistake| mistake.kind == MistakeKind::SurplusQuote).map(|it| it.span);
    quotes().filter(|one| quotes().any(|other| one.end == other.start || other.end == one.start)).collect()
}

/// Whether a list is closed anew whose bracket is right before that of a list in it: one of the two may be too many. `[[1]`
fn closes_a_doubled_list(text: &str, mistake: &Mistake) -> bool {
    let opening = mistake.related.filter(|_| mistake.kind == MistakeKind::Missing(Symbol::CloseArray));
    let place = opening.zip(mistake.insertion());
    place.is_some_and(|((opening, _), at)| {
        let content = &text[opening.end as usize..at as usize];
        content.starts_with('[')
            && parser::complete_end(content).is_some_and(|end| content[end as usize..].trim().is_empty())
    })
}

/// Whether a colon is assumed before a pair: then the value of the name is what is missing, with its colon. `{"a", "b": 1}`
fn names_a_pair(text: &str, mistake: &Mistake) -> bool {
    let is_colon = matches!(mistake.kind, MistakeKind::Instead(Symbol::Colon) | MistakeKind::Missing(Symbol::Colon));
    is_colon && mistake.edits.iter().any(|edit| starts_pair(&text[edit.span.end as usize..]))
}

/// The inside of the string that ends at the end of a text, without its last quote.
fn last_string(text: &str) -> Option<&str> {
    let inner = text.strip_suffix('"')?;
    let start = inner.rmatch_indices('"').map(|(at, _)| at).find(|&at| !inner[..at].ends_with('\\'))?;
    Some(&inner[start + 1..])
}

/// Whether the quotes with a backslash in a part of a text do not form pairs.
fn has_half_a_quote(part: &str) -> bool {
    part.matches("\\\"").count() % 2 == 1
}

/// Whether a string is closed before one that ends a quotation and does not start it: `"He said "no\""`; or a backslash that lost its
/// own is in a string with half a quotation, of which it may be the other half: `"say \no\" now"`.
fn is_before_half_a_quote(text: &str, mistake: &Mistake) -> bool {
    let string_at = |at: usize| lexer::token(text, at).span.of(text);
    match mistake.kind {
        MistakeKind::NoClosingQuote => mistake.insertion().is_some_and(|at| {
            let rest = &text[at as usize..];
            let comma = rest.len() - rest.trim_start().trim_start_matches(',').trim_start().len();
            has_half_a_quote(string_at(at as usize + comma))
        }),
        MistakeKind::LostBackslash => {
            let before = &text[..mistake.span.start as usize];
            let quotes = before.rmatch_indices('"').map(|(at, _)| at);
            let start = quotes.into_iter().find(|&at| !before[..at].ends_with('\\'));
            start.is_some_and(|start| has_half_a_quote(string_at(start)))
        }
        _ => false,
    }
}

/// Whether a string is opened after one that quotes something and does not end the quotation: its own end may be what is
/// wrong. `"She said \"no", and left."`
fn opens_after_half_a_quote(text: &str, mistake: &Mistake) -> bool {
    let Some(at) = mistake.insertion().filter(|_| mistake.kind == MistakeKind::NoOpeningQuote) else { return false };
    let before = text[..at as usize].trim_end().trim_end_matches(',').trim_end();
    last_string(before).is_some_and(has_half_a_quote)
}

/// Whether a bracket is missing at the very start, and so is what a comma or another mark there belongs to.
fn has_lost_its_start(text: &str, mistakes: &[Mistake]) -> bool {
    let opens = |mistake: &Mistake| {
        let is_opening = matches!(mistake.kind, MistakeKind::Missing(Symbol::OpenObject | Symbol::OpenArray));
        mistake.insertion().filter(|_| is_opening)
    };
    let is_removed = |at: u32| {
        let removed = mistakes.iter().filter(|mistake| mistake.kind == MistakeKind::Surplus && mistake.span.end <= at);
        removed.into_iter().any(|mistake| text[mistake.span.end as usize..at as usize].trim().is_empty())
    };
    mistakes.iter().filter_map(opens).any(is_removed)
}

/// Whether the edits of a mistake leave all letters and digits.
fn conserves(text: &str, mistake: &Mistake) -> bool {
    let words = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    match mistake.kind {
        MistakeKind::OddLiteral | MistakeKind::Comment | MistakeKind::RawControl => true,
        _ => {
            let before: String = mistake.edits.iter().map(|edit| words(edit.span.of(text))).collect();
            let after: String = mistake.edits.iter().map(|edit| words(&edit.text)).collect();
            before == after
        }
    }
}

/// Whether a mark that an edit adds is beside where it is added, as a part of a string: `"key:" 1`, `"a," "b"`, `"a\",`,
/// `"a',`. Then it may have been meant to be the one that is missing, and the string is another one.
fn has_twin(text: &str, mistake: &Mistake) -> bool {
    mistake.edits.iter().filter(|edit| edit.span.is_empty()).any(|edit| {
        let (before, after) = text.split_at(edit.span.start as usize);
        let before = before.trim_end();
        match edit.text.trim() {
            ":" => holds_at_end(before, ':') || is_tripled(before, after),
            // What is right after a quote or a bracket may be a slip of its own: `"a"1`.
            "," => {
                let is_glued = before.ends_with(['"', ']', '}']) && before.len() == edit.span.start as usize;
                is_glued && after.starts_with(char::is_alphanumeric)
                    || holds_at_end(before, ',')
                    || is_tripled(before, after)
            }
            "}" => last_string(before).is_some_and(|string| closes_too_much(string, ['{', '}'])),
            "]" => last_string(before).is_some_and(|string| closes_too_much(string, ['[', ']'])),
            // The quote and the bracket may be in each other's place: `"{a": 1}`.
            bracket @ ("{" | "[") => after.trim_start().strip_prefix('"').is_some_and(|it| it.starts_with(bracket)),
            // So may a backslash be what is left of a quote with one: `"a": "b\, "c"`.
            "\"" => {
                before.ends_with(['\'', '\\', '\u{2018}', '\u{2019}'])
                    || before.ends_with("\\\"")
                    || after.starts_with(['\'', '\\'])
            }
            // The slash may be a backslash: `\"a/": 1`.
            "\\" if mistake.kind == MistakeKind::UnescapedQuotes && mistake.edits.len() == 1 => before.ends_with('/'),
            "\\" => after.starts_with("\\u{"),
            _ => false,
        }
    })
}

/// Whether what an edit takes for a slip may be what the text says: the inches of `"6.1""`, the backslash of `"\%"` or of
/// `"C:\"`, the hour of `12:30`.
fn is_said_by_text(text: &str, mistake: &Mistake) -> bool {
    let around = |edit: &Edit| (&text[..edit.span.start as usize], &text[edit.span.end as usize..]);
    let is_taken = |edit: &Edit, what: &str| edit.text.is_empty() && edit.span.of(text) == what;
    match (mistake.kind, mistake.edits.as_slice()) {
        (MistakeKind::SurplusQuote, [edit]) if is_taken(edit, "\"") => {
            let (before, after) = around(edit);
            let is_inch = before.trim_end_matches('"').ends_with(|last: char| last.is_ascii_digit());
            // The backslash before may be one too many: `"say \"no\\""`.
            let ends_in_backslash = [before.strip_suffix('"'), Some(before).filter(|_| after.starts_with('"'))];
            is_inch && before.ends_with('"')
                || ends_in_backslash.iter().flatten().any(|before| before.ends_with("\\\\"))
        }
        (MistakeKind::Unquoted, _) if mistake.span.of(text).starts_with(|first: char| first.is_ascii_digit()) => {
            text[..mistake.span.start as usize].trim_end().ends_with(':')
        }
        (_, [edit]) if is_taken(edit, "\\") => {
            let (before, after) = around(edit);
            let is_end = after.starts_with('"') && !before.ends_with('\\');
            is_end || after.starts_with(|next: char| next.is_ascii_punctuation() && !matches!(next, '\'' | '\\' | '"'))
        }
        _ => false,
    }
}

/// Whether the quotes that get a backslash are the ends of strings which something joins: `"a" "b"`, `"x" near "y"`. The first
/// one closes a string then, and the last one opens another.
fn joins_strings(text: &str, mistake: &Mistake) -> bool {
    match mistake.edits.as_slice() {
        [first, .., last] if mistake.kind == MistakeKind::UnescapedQuotes && mistake.edits.len().is_multiple_of(2) => {
            let between = &text[first.span.end as usize + 1..last.span.start as usize];
            let closes = !text[..first.span.start as usize].ends_with(char::is_whitespace)
                && between.starts_with(char::is_whitespace);
            let opens = !text[last.span.start as usize + 1..].starts_with(char::is_whitespace)
                && between.ends_with(char::is_whitespace);
            closes && opens || !between.contains(char::is_alphanumeric)
        }
        _ => false,
    }
}

/// Whether a text ends in a bracket that it does not open.
fn closes_too_much(text: &str, [open, close]: [char; 2]) -> bool {
    text.ends_with(close) && text.matches(close).count() > text.matches(open).count()
}

/// Whether a string that ends a text ends in this mark itself.
fn holds_at_end(text: &str, mark: char) -> bool {
    text.strip_suffix('"').is_some_and(|text| text.trim_end().ends_with(mark))
}

/// Whether quotes of three around a place may be one mark: `"""text"""`.
fn is_tripled(before: &str, after: &str) -> bool {
    before.ends_with("\"\"") && after.starts_with('"') || before.ends_with('"') && after.starts_with("\"\"")
}

/// The places of two quotes that make a pair of one string, with the colon between them: the string may be meant.
/// `"https://a.test"`
fn split_strings(text: &str, mistakes: &[Mistake]) -> Vec<Span> {
    let of = |kind| mistakes.iter().filter(move |mistake| mistake.kind == kind).filter_map(Mistake::insertion);
    let is_pair = |&(close, open): &(u32, u32)| close < open && text[close as usize..open as usize].trim() == ":";
    let pairs = of(MistakeKind::NoClosingQuote)
        .flat_map(|close| of(MistakeKind::NoOpeningQuote).map(move |open| (close, open)))
        .filter(is_pair);
    pairs.flat_map(|(close, open)| [Span::empty(close), Span::empty(open)]).collect()
}

/// Whether a backslash that lost its own is right after a quote: where another quote is missing, the two may be in each other's
/// place. `"a, "\b\" c"`
fn follows_a_quote(text: &str, mistake: &Mistake) -> bool {
    let is_lost = matches!(mistake.kind, MistakeKind::LostBackslash | MistakeKind::BadEscape);
    let before = &text[..mistake.span.start as usize];
    is_lost && before.ends_with('"') && before[..before.len() - 1].ends_with(char::is_whitespace)
}

/// Whether the one line break of a string is right before its quote, which may belong before it.
fn breaks_before_the_end(text: &str, mistake: &Mistake) -> bool {
    let [edit] = mistake.edits.as_slice() else { return false };
    mistake.kind == MistakeKind::RawControl
        && edit.span.of(text).contains('\n')
        && text[edit.span.end as usize..].starts_with('"')
}

/// Whether what is before an assumed colon may be a name: it holds a letter or digit, and if it has neither a colon nor
/// quotes, it is a word that belongs to nothing.
fn is_pair_named(text: &str, mistake: &Mistake) -> bool {
    let is_colon = matches!(mistake.kind, MistakeKind::Instead(Symbol::Colon) | MistakeKind::Missing(Symbol::Colon));
    let is_missing = mistake.kind == MistakeKind::Missing(Symbol::Colon);
    let is_name = |name: &str| name.contains(char::is_alphanumeric) && !(is_missing && name.starts_with(is_of_word));
    !is_colon || mistake.name.is_none_or(|name| is_name(name.of(text)))
}

/// Whether a letter starts a word rather than a string.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$' | '-' | '+')
}

/// Whether no colon is taken away that makes a pair.
fn keeps_pairs(text: &str, mistake: &Mistake) -> bool {
    let is_colon = |text: &str| matches!(text, ":" | "=" | "=>");
    let takes_colon = |edit: &Edit| is_colon(edit.span.of(text)) && !edit.text.contains(':');
    // `"a": ::1` holds the start of a value.
    let is_of_value = |span: Span| {
        let before = text[..span.start as usize].trim_end_matches(':');
        let after = text[span.end as usize..].trim_start_matches(':');
        before.ends_with(char::is_whitespace) && after.starts_with(char::is_alphanumeric)
    };
    let is_doubled = |span: Span| {
        let (before, after) = (&text[..span.start as usize], &text[span.end as usize..]);
        !is_of_value(span) && (before.trim_end().ends_with(':') || after.trim_start().starts_with(':'))
    };
    let is_between_pairs = |edit: &Edit| {
        mistake.kind == MistakeKind::Instead(Symbol::Comma) && starts_pair(&text[edit.span.end as usize..])
    };
    let is_punctuation = matches!(mistake.kind, MistakeKind::Instead(_) | MistakeKind::Surplus | MistakeKind::Stray);
    !is_punctuation
        || mistake
            .edits
            .iter()
            .all(|edit| !takes_colon(edit) || is_between_pairs(edit) || edit.text.is_empty() && is_doubled(edit.span))
}

/// Whether a text starts with a name and its colon: a pair of its own, whatever is before it.
fn starts_pair(text: &str) -> bool {
    let name = lexer::token(text, 0);
    let colon = lexer::token(text, name.span.end as usize);
    name.kind == TokenKind::String { closed: true } && colon.kind == TokenKind::Symbol(Symbol::Colon)
}

/// Whether the brackets of the repaired text say what those of the text said.
fn keeps_structure(text: &str, repaired: &str, mistakes: &[Mistake], guide: &dyn Guide) -> bool {
    let brackets: Vec<&Mistake> =
        mistakes.iter().filter(|mistake| is_about_brackets(mistake.kind, text, mistake)).collect();
    let Some(edits) = edits_of(mistakes) else { return false };
    let Ok(root) = parser::parse(repaired) else { return false };
    let places = SourceMap::of_edits(&edits, repaired.len() as u32);
    let check = Check { text, repaired, places: &places, brackets: &brackets, mistakes, guide };
    check.turned(&root, guide.root())
        && (brackets.is_empty() || check.layout(&root))
        && brackets.iter().all(|mistake| check.removed(mistake, &edits))
}

fn is_about_brackets(kind: MistakeKind, text: &str, mistake: &Mistake) -> bool {
    use Symbol::{CloseArray, CloseObject, OpenArray, OpenObject};
    match kind {
        MistakeKind::Instead(symbol) | MistakeKind::Missing(symbol) => {
            matches!(symbol, OpenObject | CloseObject | OpenArray | CloseArray)
        }
        MistakeKind::Surplus => mistake.span.of(text).starts_with(['{', '}', '[', ']']),
        _ => false,
    }
}

/// What a repair that concerns brackets is held against.
struct Check<'c> {
    text: &'c str,
    repaired: &'c str,
    places: &'c SourceMap,
    brackets: &'c [&'c Mistake],
    mistakes: &'c [Mistake],
    guide: &'c dyn Guide,
}

impl Check<'_> {
    /// Whether each bracket that was turned could not have stayed.
    fn turned(&self, value: &Value<'_>, spot: Spot) -> bool {
        let first = value.opening();
        let last = Span::new(value.span.end - 1, value.span.end);
        match &value.kind {
            Kind::Object(members) => {
                let is_turned = self.is_turned(first) || self.is_turned(last);
                // Pairs in brackets may as well be those of the objects in a list.
                let may_be_list = self.is_turned(first) && self.is_turned(last);
                let is_meant = self.guide.opening(spot) == Some(b'{')
                    || !may_be_list
                        && !members.is_empty()
                        && members.iter().all(|member| self.is_original(member.colon));
                let is_made_up = self.is_made_up(first, last) && self.guide.opening(spot) != Some(b'{');
                !is_made_up && (!is_turned || is_meant) && members.iter().all(|member| self.paired(member, spot))
            }
            Kind::Array(elements) => {
                let is_turned = self.is_turned(first);
                let is_closed_so = self.is_original(last) && !elements.is_empty();
                // Braces around values alone are a set or a list of another language: no slip of the hand.
                let is_pair_turned = is_turned && self.is_turned(last);
                let has_scalar = elements.iter().any(|element| element.as_object().is_none());
                // `{{"a": 1}}` may have each brace twice.
                let may_be_doubled = elements.len() < 2;
                let is_meant = self.guide.opening(spot) == Some(b'[')
                    || is_closed_so
                    || is_list(elements)
                        && !(is_pair_turned && (has_scalar || may_be_doubled))
                        && (self.is_original(last) || self.is_turned(last));
                let is_closed_otherwise =
                    !self.is_turned(last) || !elements.is_empty() || self.guide.opening(spot) == Some(b'[');
                let is_made_up = self.is_made_up(first, last) && self.guide.opening(spot) != Some(b'[');
                // `["a", 1, "b", 2}` may as well be an object whose colons are commas.
                let may_be_pairs =
                    self.is_turned(last) && starts_pairs(elements) && self.guide.opening(spot) != Some(b'[');
                !is_made_up
                    && !may_be_pairs
                    && (!is_turned || is_meant && !self.is_closed_anew(elements))
                    && is_closed_otherwise
                    && !self.is_filled_anew(first, last, elements)
                    && elements.windows(2).all(|pair| self.is_next_of_list(&pair[0], &pair[1], spot))
                    && elements.iter().all(|element| self.turned(element, self.guide.element(spot)))
            }
            _ => true,
        }
    }

    /// Whether a bracket that opens a list has a new one of an object right after it, and the list is closed anew: then the
    /// bracket may be of the wrong kind.
    fn is_filled_anew(&self, first: Span, last: Span, elements: &[Value<'_>]) -> bool {
        let is_new = |at: u32| {
            let bracket = Span::new(at, at + 1);
            !self.is_original(bracket) && self.places.span(bracket).is_empty()
        };
        let opens_object =
            elements.first().is_some_and(|element| element.as_object().is_some() && is_new(element.span.start));
        self.is_original(first) && is_new(last.start) && opens_object
    }

    /// Whether the first of some elements is an object that gets a bracket at its end: then the bracket of the list before it may be
    /// the object's, twice, and the one at the end of the list another one's. `{{"a": 1]`
    fn is_closed_anew(&self, elements: &[Value<'_>]) -> bool {
        let Some(object) = elements.first().filter(|first| first.as_object().is_some()) else { return false };
        !self.is_original(Span::new(object.span.end - 1, object.span.end))
    }

    /// Whether an object that gets its first bracket after another object is one of its own: its first name is in that one, too,
    /// or its lines say so. Else the bracket that closes the object before may be too many.
    fn is_next_of_list(&self, before: &Value<'_>, object: &Value<'_>, of: Spot) -> bool {
        let opening = object.opening();
        let is_new = !self.is_original(opening) && self.places.span(opening).is_empty();
        let (Some(known), Some(members)) = (before.as_object(), object.as_object()) else { return true };
        let first = members.first().map(|member| member.key.decode());
        let is_repeated = first.is_some_and(|first| known.iter().any(|member| member.key.decode() == first));
        !is_new
            || is_repeated
            || self.guide.opening(self.guide.element(of)) == Some(b'{')
            || self.repaired[before.span.end as usize..object.span.start as usize].contains('\n')
    }

    /// Whether a member is one that was there, or may be where it is.
    fn paired(&self, member: &Member<'_>, of: Spot) -> bool {
        let key = member.key.decode();
        let may_be_one = self.guide.opening(of).is_none_or(|opening| opening == b'{')
            && (self.guide.knows(of, &key) != Some(false) || key.starts_with('_'));
        (may_be_one || self.is_original(member.colon)) && self.turned(&member.value, self.guide.member(of, &key))
    }

    /// Whether both brackets of a value are new.
    fn is_made_up(&self, first: Span, last: Span) -> bool {
        let is_new = |bracket| !self.is_original(bracket) && self.places.span(bracket).is_empty();
        is_new(first) && is_new(last)
    }

    /// Whether a bracket of the repaired text was another one. Its place goes on over what is taken out right after it.
    fn is_turned(&self, bracket: Span) -> bool {
        let place = self.places.span(bracket);
        let is_there = |span: Span| !place.is_empty() && span.start == place.start;
        self.brackets.iter().any(|mistake| matches!(mistake.kind, MistakeKind::Instead(_)) && is_there(mistake.span))
    }

    /// Whether a character of the repaired text was there before.
    fn is_original(&self, span: Span) -> bool {
        let place = self.places.span(span);
        self.mistakes.iter().all(|mistake| mistake.edits.iter().all(|edit| edit.span != place))
            && place.of(self.text) == span.of(self.repaired)
    }

    /// Whether the brackets that are new or turned agree with the indentation of the text.
    fn layout(&self, root: &Value<'_>) -> bool {
        let touch = |bracket: Span| match self.places.span(bracket) {
            _ if self.is_original(bracket) => layout::Touch::Not,
            place if place.is_empty() => layout::Touch::New,
            _ => layout::Touch::Turned,
        };
        !self.repaired.trim().contains('\n') || layout::agrees(self.repaired, root, &touch)
    }

    /// Whether a bracket that is taken out is the only one whose absence makes JSON of the text.
    fn removed(&self, mistake: &Mistake, edits: &Edits) -> bool {
        // Each bracket that is left out costs a parse of the text.
        const MOST: usize = 64;
        if mistake.kind != MistakeKind::Surplus {
            return true;
        }
        let bracket = mistake.span.of(self.text);
        if bracket.starts_with(['{', '[']) {
            let before = self.text[..mistake.span.start as usize].trim_end();
            return before.ends_with(bracket)
                || self.text[mistake.span.end as usize..].trim_start().starts_with(bracket);
        }
        if self.is_on_balanced_line(mistake.span) || self.closes_a_lost_line(mistake.span) {
            return false;
        }
        // Lines that are deeper than their brackets say may lack the line that opens them.
        let is_laid_out = |root: &Value<'_>| layout::agrees(self.repaired, root, &|_| layout::Touch::Turned);
        if self.repaired.trim().contains('\n') {
            return parser::parse(self.repaired).is_ok_and(|root| is_laid_out(&root));
        }
        let others: Vec<Span> = self.tokens_of(bracket).into_iter().filter(|&span| span != mistake.span).collect();
        others.len() <= MOST && others.iter().all(|&other| !self.may_be_removed(mistake.span, other, edits))
    }

    /// Whether an object that a mistake closes may be closed after another of its pairs, or one of those after it.
    fn may_close_elsewhere(&self, mistake: &Mistake, root: &Value<'_>, edits: &Edits) -> bool {
        // Each place costs a parse of the text.
        const MOST: usize = 64;
        let Some(own) = mistake.edits.first().filter(|_| mistake.edits.len() == 1) else { return false };
        let mut places = Vec::new();
        self.ends_of_pairs(root, &[], own.span, &mut places);
        let moved = |place| Edit::insert(place, own.text.as_str());
        places.into_iter().take(MOST).any(|place| self.may_be(moved(place), own.span, root, edits))
    }

    /// Whether an object is opened anew where one of the brackets before it may be too many instead. `{"a": {"b": 1}}, "c": 2}`
    fn may_be_closed_too_often(&self, mistake: &Mistake, root: &Value<'_>, edits: &Edits) -> bool {
        // Each bracket costs a parse of the text.
        const MOST: usize = 64;
        let Some(at) = mistake.insertion() else { return false };
        let closers = self.tokens_of("}").into_iter().rev().filter(|closer| closer.end <= at);
        closers.take(MOST).any(|closer| self.may_be(Edit::delete(closer), mistake.span, root, edits))
    }

    /// Whether another edit in the place of the one at `own` makes a document of the text that is as likely: its lines agree, its
    /// names are where they belong, and none is there twice.
    fn may_be(&self, other: Edit, own: Span, root: &Value<'_>, edits: &Edits) -> bool {
        let edits = edits.iter().filter(|edit| edit.span != own).cloned().chain([other]);
        let Some(text) = Edits::new(edits.collect()).map(|edits| edits.apply(self.text)) else { return false };
        parser::parse(&text).is_ok_and(|other| {
            (!text.trim().contains('\n') || layout::agrees(&text, &other, &|_| layout::Touch::Turned))
                && (has_double(root) || !has_double(&other))
                && self.fits(&other, self.guide.root())
        })
    }

    /// The ends, in the text, of the pairs of the object that is closed at a place, but for its last one, and of those that follow
    /// it in the object around it.
    fn ends_of_pairs(&self, value: &Value<'_>, after: &[Member<'_>], closing: Span, found: &mut Vec<u32>) {
        match &value.kind {
            Kind::Object(members) => {
                let last = self.places.span(Span::new(value.span.end - 1, value.span.end));
                if last == closing {
                    let inner = members.split_last().map_or(&[][..], |(_, before)| before);
                    let ends = inner.iter().chain(after).map(|member| member.value.span.end);
                    found.extend(ends.map(|end| self.places.span(Span::new(end - 1, end)).end));
                }
                for (at, member) in members.iter().enumerate() {
                    self.ends_of_pairs(&member.value, &members[at + 1..], closing, found);
                }
            }
            Kind::Array(elements) => {
                for element in elements {
                    self.ends_of_pairs(element, &[], closing, found);
                }
            }
            _ => {}
        }
    }

    /// Whether a closing bracket that starts its line has no other one beside it at its indentation: then the line that opens its
    /// array or object may be what is missing.
    fn closes_a_lost_line(&self, bracket: Span) -> bool {
        let (before, after) = self.text.split_at(bracket.start as usize);
        if !layout::starts_line(self.text, bracket.start) || !self.text.trim().contains('\n') {
            return false;
        }
        let indent = layout::indent_of(self.text, bracket.start);
        let is_beside = |line: &str| {
            let rest = line.trim_start_matches([' ', '\t']);
            rest.starts_with(['}', ']']) && line.len() - rest.len() == indent.len()
        };
        let is_text = |line: &&str| !line.trim().is_empty();
        let above = before[..before.len() - indent.len()].lines().rfind(is_text);
        let below = after.lines().skip(1).find(is_text);
        !above.is_some_and(is_beside) && !below.is_some_and(is_beside)
    }

    /// Whether every bracket of the line that holds a bracket is opened and closed there, in a text of several lines: then another
    /// line has one too many or lacks one.
    fn is_on_balanced_line(&self, bracket: Span) -> bool {
        let text = self.text.trim();
        let start = self.text[..bracket.start as usize].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[start..].find('\n').map_or(self.text.len(), |len| start + len);
        let (line, mut open, mut at) = (&self.text[start..end], Vec::new(), 0);
        loop {
            let token = lexer::token(line, at);
            match token.kind {
                TokenKind::End => return open.is_empty() && text.contains('\n'),
                TokenKind::Symbol(Symbol::OpenObject) => open.push(Symbol::CloseObject),
                TokenKind::Symbol(Symbol::OpenArray) => open.push(Symbol::CloseArray),
                TokenKind::Symbol(symbol @ (Symbol::CloseObject | Symbol::CloseArray))
                    if open.pop() != Some(symbol) =>
                {
                    return false;
                }
                _ => {}
            }
            at = token.span.end as usize;
        }
    }

    /// The places of a bracket outside of strings.
    fn tokens_of(&self, bracket: &str) -> Vec<Span> {
        let mut found = Vec::new();
        let mut at = 0;
        loop {
            let token = lexer::token(self.text, at);
            match token.kind {
                TokenKind::End => return found,
                TokenKind::Symbol(_) if token.span.of(self.text) == bracket => found.push(token.span),
                _ => {}
            }
            at = token.span.end as usize;
        }
    }

    /// Whether the text without the bracket at `other` in place of the one at `taken` is another document.
    fn may_be_removed(&self, taken: Span, other: Span, edits: &Edits) -> bool {
        let mut edits: Vec<Edit> = edits.iter().filter(|edit| edit.span != taken).cloned().collect();
        if edits.iter().any(|edit| edit.span.start < other.end && other.start < edit.span.end) {
            return false;
        }
        edits.push(Edit::delete(other));
        let Some(text) = Edits::new(edits).map(|edits| edits.apply(self.text)) else { return false };
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        parser::parse(&text)
            .is_ok_and(|root| squeezed(&text) != squeezed(self.repaired) && self.fits(&root, self.guide.root()))
    }

    /// Whether a document has no name and no type that its guide does not expect.
    fn fits(&self, value: &Value<'_>, spot: Spot) -> bool {
        let opening = match value.kind {
            Kind::Object(_) => b'{',
            Kind::Array(_) => b'[',
            Kind::String(_) => b'"',
            _ => b'0',
        };
        let is_expected = self.guide.opening(spot).is_none_or(|expected| expected == opening);
        is_expected
            && match &value.kind {
                Kind::Object(members) => members.iter().all(|member| {
                    let key = member.key.decode();
                    let is_misplaced = self.guide.knows(spot, &key) == Some(false) && self.guide.knows_anywhere(&key);
                    !is_misplaced && self.fits(&member.value, self.guide.member(spot, &key))
                }),
                Kind::Array(elements) => elements.iter().all(|element| self.fits(element, self.guide.element(spot))),
                _ => true,
            }
    }
}

/// Whether an object of a document names a member twice.
fn has_double(value: &Value<'_>) -> bool {
    match &value.kind {
        Kind::Object(members) => {
            let mut names = FxHashSet::default();
            members.iter().any(|member| !names.insert(member.key.decode()) || has_double(&member.value))
        }
        Kind::Array(elements) => elements.iter().any(has_double),
        _ => false,
    }
}

/// Whether elements can be no pairs of an object: no lists of two, and no two strings that lost a colon.
fn is_list(elements: &[Value<'_>]) -> bool {
    let is_scalar = |value: &Value<'_>| !matches!(value.kind, Kind::Array(_));
    let are_strings = elements.iter().all(|value| value.as_text().is_some());
    !elements.is_empty()
        && elements.iter().all(is_scalar)
        && (!are_strings || elements.len() > 2)
        && !starts_pairs(elements)
}

/// Whether every other element is a string, as the names of pairs are whose colons are commas.
fn starts_pairs(elements: &[Value<'_>]) -> bool {
    let is_even = elements.len().is_multiple_of(2);
    let are_strings = elements.iter().all(|value| value.as_text().is_some());
    is_even && !are_strings && elements.iter().step_by(2).all(|value| value.as_text().is_some())
}
