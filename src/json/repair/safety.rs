//! What a repair may do by itself: the invariants that every safe one keeps.
//!
//! *Conservation*: the letters and digits of the text stay, in their order; but for a literal of another language, a comment
//! that is closed or ends at its line, and the letters of an escape. *Structure*: a pair stays a pair, and no bracket that is
//! there is turned where its own kind fits as well, which [`structure`] sees in the tree. Code of a template is left as it is.

use super::apart::{is_about_strings, is_of_one_place};
use super::guide::Guide;
use super::mistake::{Mistake, MistakeKind, Trust};
use super::{lists, structure};
use crate::json::lexer::{Symbol, TokenKind};
use crate::json::{Extras, documented, lexer, parser};
use crate::placeholder::code;
use crate::text::{Edit, Span};

/// Takes the trust from mistakes whose edits break an invariant: those that change letters or digits are likely at most,
/// those that change what belongs together are guesses.
pub(super) fn distrust(text: &str, repaired: &str, mistakes: &mut [Mistake], guide: &dyn Guide) {
    let is_structure_kept = structure::keeps_structure(text, repaired, mistakes, guide);
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
    let made_up = made_up_values(text, mistakes);
    let elsewhere = structure::closed_elsewhere(text, repaired, mistakes, guide);
    let split = split_strings(text, mistakes);
    let has_exchanged_quote = mistakes.iter().any(|mistake| mistake.kind == MistakeKind::NoClosingQuote)
        && mistakes.iter().any(|mistake| follows_a_quote(text, mistake));
    let is_name_odd = structure::has_odd_name(repaired);
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
            || closes_a_doubled_list(text, mistake)
            || closes_after_a_comma(text, mistake);
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
            || emptied.contains(&mistake.span)
            || made_up.contains(&mistake.span);
        if is_open || !keeps_pairs(text, mistake) || !is_structure_kept && !is_of_one_place(mistake, text) {
            mistake.trust = Trust::Guess;
        }
    }
}

/// Whether a bracket is taken out that closes a list before another one: the bracket that opens the list of both may be what
/// is missing. `[1, 2], [3, 4] ]`
fn closes_a_list(text: &str, mistake: &Mistake) -> bool {
    let is_last = |edit: &Edit| {
        let (before, after) = (text[..edit.span.start as usize].trim_end(), &text[edit.span.end as usize..]);
        let next = after.trim_start().strip_prefix(',').map_or("", str::trim_start);
        !before.ends_with([']', '}']) && !next.is_empty() && !starts_pair(next)
    };
    let closes = |edit: &Edit| edit.text.is_empty() && edit.span.of(text).trim() == "]" && is_last(edit);
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

/// The places of an opening bracket that is put right before a closing one, and of the closing ones that are put in, too:
/// nothing of the value is there. `{"a": 1, "b": }`
fn made_up_values(text: &str, mistakes: &[Mistake]) -> Vec<Span> {
    let places = |is_of: fn(MistakeKind) -> bool| {
        let mistakes = mistakes.iter().filter(move |mistake| is_of(mistake.kind));
        mistakes.filter_map(|mistake| Some((mistake.insertion()?, mistake.span)))
    };
    let opens = |kind| matches!(kind, MistakeKind::Missing(Symbol::OpenArray | Symbol::OpenObject));
    let closes = |kind| matches!(kind, MistakeKind::Missing(Symbol::CloseArray | Symbol::CloseObject));
    let is_empty = |(at, _): &(u32, Span)| text[*at as usize..].trim_start().starts_with([']', '}']);
    let opened: Vec<Span> = places(opens).filter(is_empty).map(|(_, span)| span).collect();
    let closed: Vec<Span> = places(closes).filter(|_| !opened.is_empty()).map(|(_, span)| span).collect();
    if closed.is_empty() { Vec::new() } else { [opened, closed].concat() }
}

/// Whether a string is closed after a comma at its end, which may be the one that belongs after it.
fn closes_after_a_comma(text: &str, mistake: &Mistake) -> bool {
    let at = mistake.insertion().filter(|_| mistake.kind == MistakeKind::NoClosingQuote);
    at.is_some_and(|at| text[..at as usize].trim_end().ends_with(','))
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
                    || ends_in_a_glued_element(before, after, edit)
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

/// Whether right before an edit is a number or a word of a list that is glued to a string, or to the bracket where the other
/// elements have lines of their own: `[1"a"]`, `[1⏎ "a"]`.
fn ends_in_a_glued_element(before: &str, after: &str, edit: &Edit) -> bool {
    let rest = before.trim_end_matches(|letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '+'));
    let is_word = before.len() == edit.span.start as usize && rest.len() < before.len();
    let is_glued = after.starts_with('"') && !rest.trim_end().ends_with(':');
    let ends_line = after.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    is_word && (is_glued || rest.ends_with('[') && ends_line)
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
    let is_name = |name: &str| {
        name.contains(char::is_alphanumeric) && !(is_missing && name.starts_with(is_of_word)) && !holds_pair(name)
    };
    !is_colon || mistake.name.is_none_or(|name| is_name(name.of(text)))
}

/// Whether a string is a name and its value, which lost the quotes between them: `"message: hello"`.
fn holds_pair(string: &str) -> bool {
    let name = string.trim_matches('"').split_once(": ").map_or("", |(name, _)| name);
    !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'))
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
