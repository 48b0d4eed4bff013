//! What stands for a value of the reader's, in any form: `${domain}`, `{{id}}`, `<TOKEN>`, `YOUR_DOMAIN`, `#{id}`.
//!
//! One table says how they are written, where they may be and who fills them in (`form`); what a name has depends on the place:
//! a URL has no blanks, JSON no quotes. Names in capitals, which have no marks around them, are in `words`.

pub(crate) mod code;
mod form;
pub(crate) mod omission;
pub mod pieces;
pub(crate) mod shell;
pub(crate) mod words;

use std::ops::Range;

pub(crate) use form::{DOUBLE_BRACES, VARIABLE};
use form::{FilledBy, IN_TEXT, Inside, LONGEST, LONGEST_IN_JSON, Twin, may_open};
use words::{is_shouted, yours_len};

/// The length of the placeholder that `text` starts with.
pub(crate) fn len(text: &str) -> Option<usize> {
    let form = form::of(text)?;
    let inner = form.inner(text, LONGEST)?;
    let is_name = |character: char| character.is_alphanumeric() || "_-\u{2011}.: |*?+/,'…".contains(character);
    let is_inner = |character: char| character != '\n' && (form.holds_code() || is_name(character));
    let is_filled = !inner.trim().is_empty() && inner.chars().all(is_inner);
    is_filled.then(|| form.len(inner))
}

/// The length of the placeholder that `text` starts with, if every client takes it in a URL: without blanks, quotes or
/// further brackets.
pub(crate) fn len_in_url(text: &str) -> Option<usize> {
    let form = IN_TEXT.iter().filter(|form| form.fits_url).find(|form| text.starts_with(form.open))?;
    let inner = text.strip_prefix(form.open)?;
    let (name, rest) = inner.split_at(inner.bytes().take_while(|&byte| is_in_url_name(byte)).count());
    (!name.is_empty() && rest.starts_with(form.close)).then(|| form.len(name))
}

fn is_in_url_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte)
}

/// The name in the placeholder that `text` starts with and the length of that, if no client takes it in a URL as it is
/// written: `#{id}`, `<%= id %>`.
pub(crate) fn code_in_url(text: &str) -> Option<(&str, usize)> {
    let form = form::of(text).filter(|form| form.is_code_for_url())?;
    let inner = form.inner(text, LONGEST)?;
    let name = inner.trim_start_matches(['=', '-']).trim_end_matches('-').trim();
    (!name.is_empty() && name.bytes().all(is_in_url_name)).then(|| (name, form.len(inner)))
}

/// Whether a placeholder that [`code_in_url`] knows may be in a URL, by a quick and wide look.
pub(crate) fn may_have_code_in_url(url: &str) -> bool {
    IN_TEXT.iter().any(|form| form.is_code_for_url() && form.may_be_in(url))
}

/// Whether `text` starts as a placeholder does that is nothing else wherever it is: `${a}`, `{{a}}`; not `{a}`, `<a>`.
pub(crate) fn is_unmistakable(text: &str) -> bool {
    form::of(text).is_some_and(form::PlaceholderForm::is_unmistakable)
}

/// What follows the opening mark of template code that `text` starts with.
pub(crate) fn after_code_mark(text: &str) -> Option<&str> {
    let form = form::of(text).filter(|form| form.holds_code())?;
    text.strip_prefix(form.open)
}

/// The placeholder with a name in it that `text` starts with: its length, and where the name is. In brackets there is a list more
/// often than a name, and a statement has none.
pub(crate) fn named(text: &str) -> Option<(usize, Range<usize>)> {
    let form = form::of(text).filter(|form| form.twin != Twin::List && !form.is_statement(text))?;
    let len = len(text)?;
    let inner = &text[form.open.len()..len - form.close.len()];
    let name = inner.trim_start_matches(['{', '=', '-']).trim_end_matches('-').trim();
    let is_name = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-' | '.' | ' ');
    let start = name.as_ptr() as usize - text.as_ptr() as usize;
    (!name.is_empty() && name.chars().all(is_name)).then(|| (len, start..start + name.len()))
}

/// The length of the placeholder that `text` starts with, where JSON has a value: `${name}`, `{{name}}`, `<name>`,
/// `<%= … %>`.
pub(crate) fn len_in_json(text: &str) -> Option<usize> {
    let is_comment = text.starts_with("<!--");
    let form = IN_TEXT.iter().filter(|form| form.fits_json && !is_comment).find(|form| text.starts_with(form.open))?;
    let inner = form.inner(text, LONGEST_IN_JSON)?;
    let is_name =
        !inner.trim().is_empty() && !inner.contains(['"', '\n', '{', '}', '<', '>', ',']) && !inner.contains(": ");
    is_name.then(|| form.len(inner))
}

/// Whether trimmed text is nothing but a placeholder: `${body}`, `{{body}}`, `<BODY>`, `{body}`, `#{body}`,
/// `<%= body %>`, `YOUR_BODY`.
pub(crate) fn is_whole(text: &str) -> bool {
    let is_name = |name: &str| {
        let name = name.trim();
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-. ".contains(&byte))
    };
    let is_filtered =
        |inner: &str| inner.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-. |()".contains(&byte));
    let is_shouted = || text.bytes().all(|byte| byte.is_ascii_uppercase() || b"_-".contains(&byte));
    match form::of(text) {
        Some(form) if form.twin == Twin::List => false,
        Some(form) => {
            let inner = form.strip(text);
            let has_code = form.holds_code() && !form.fits_url;
            let holds_code = |inner: &str| form.holds_code() && !inner.trim().is_empty() && is_filtered(inner);
            let is_code = |inner: &str| has_code && !inner.contains([';', '\n']);
            inner.is_some_and(|inner| is_name(inner) || holds_code(inner) || is_code(inner))
        }
        None => is_name(text) && is_shouted(),
    }
}

/// Whether trimmed text says in brackets what a body is: `[gzipped JSON]`, `[JSON body]`.
pub(crate) fn describes_body(text: &str) -> bool {
    // Of other words a list may have lost the quotes.
    let says_what = |word: &str| {
        ["binary", "body", "bytes", "content", "contents", "data", "file", "json", "payload", "xml"]
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known))
    };
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or_default();
    let is_phrase = inner.contains(' ') && inner.chars().all(|letter| letter.is_alphabetic() || " -".contains(letter));
    is_phrase && inner.split(' ').any(says_what)
}

/// Whether a placeholder is anywhere in `text`.
pub(crate) fn is_in(text: &str) -> bool {
    outside(text).count() < text.chars().count() || text.split(['/', '.', ' ', ':', '@']).any(is_shouted)
}

/// Whether a placeholder may be in a text, by a quick and wide look: code of templates, or `YOUR…`.
pub(crate) fn may_be_in(text: &str) -> bool {
    text.contains("YOUR") || has_code(text)
}

/// Whether template code may be in a text, by a quick and wide look.
pub(crate) fn has_code(text: &str) -> bool {
    IN_TEXT.iter().any(|form| form.holds_code() && form.may_be_in(text))
}

/// What may open a placeholder or a variable: `${a}`, `$A`, `{a}`, `<a>`.
pub(crate) const OPENERS: [char; 3] = ['$', '{', '<'];

/// Whether a segment of a path may stand for others: `{id}`, `:id`, `<id>`, `$ID`; one with percent-encoded bytes is not
/// compared either.
pub(crate) fn is_any_segment(segment: &str) -> bool {
    segment.starts_with(':') || segment.contains(OPENERS) || segment.contains('%')
}

/// The length of what a reader replaces at byte `at`, by the widest measure: `$NAME` and `YOUR_NAME` too, but not `[name]`,
/// which JSON and the shell have as well.
pub(crate) fn value_len_at(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let byte = *rest.as_bytes().first()?;
    let form = if may_open(byte) { form::of(rest) } else { None };
    match (form.map(|form| form.twin), byte) {
        // Braces with blanks in them are those of code.
        (Some(Twin::Braces), _) => len_in_url(rest),
        (Some(Twin::List), _) => None,
        (Some(_), _) => len(rest),
        (None, b'$') => variable_len(rest),
        (None, b'Y') => yours_len(text, at),
        (None, _) => None,
    }
}

/// Whether anywhere in `text` is what a reader replaces, by the measure of [`value_len_at`].
pub(crate) fn has_value(text: &str) -> bool {
    text.char_indices().any(|(at, _)| value_len_at(text, at).is_some())
}

/// The length of what stands for a name or a value of JSON that documentation shows, and for which JSON has no room:
/// `${name}`, `<name>`, `$name`, `%NAME%`, and `{name}` where a value belongs.
pub(crate) fn len_between_tokens(text: &str, is_value: bool) -> Option<usize> {
    if let Some(len) = code::value_len(text) {
        return Some(len);
    }
    // Brackets that hold quotes, digits or nothing are those of JSON.
    let form = form::of(text);
    if form.is_some_and(|form| matches!(form.inside, Inside::Statement)) {
        return None;
    }
    if let Some(form) = form.filter(|form| matches!(form.twin, Twin::Braces | Twin::List)) {
        let len = len(text)?;
        let inner = &text[form.open.len()..len - form.close.len()];
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b"_-. |".contains(&byte);
        let may_be = is_value
            && form.twin == Twin::Braces
            && inner.bytes().all(is_word)
            && inner.bytes().any(|byte| byte.is_ascii_alphabetic());
        return may_be.then_some(len);
    }
    let name_len = |name: &str| name.bytes().take_while(|&byte| byte.is_ascii_alphanumeric() || byte == b'_').count();
    if let Some(name) = text.strip_prefix(['$', '@']).filter(|rest| !rest.starts_with('{')) {
        return Some(name_len(name) + 1).filter(|&len| len > 1);
    }
    if let Some(name) = text.strip_prefix('%') {
        let len = name_len(name);
        return (len > 0 && name[len..].starts_with('%')).then_some(len + 2);
    }
    len(text)
}

/// The length of `{{name}}`, `{name}` or `<name>` at the start of a text: what the reader of a site can fill in. `${name}` is a
/// variable, which the project fills in.
pub(crate) fn field_len(text: &str) -> Option<usize> {
    let form = IN_TEXT.iter().filter(|form| form.fits_url).find(|form| text.starts_with(form.open))?;
    let inner = text.strip_prefix(form.open).filter(|_| form.filled_by == FilledBy::Reader)?;
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.') || byte >= 0x80;
    let len = inner.bytes().take_while(|&byte| is_inner(byte)).count();
    let is_name = inner.starts_with(|first: char| first.is_ascii_alphabetic());
    (is_name && inner[len..].starts_with(form.close)).then(|| form.len(&inner[..len]))
}

/// The length of the `$NAME` that `text` starts with.
fn variable_len(text: &str) -> Option<usize> {
    let name = text.strip_prefix('$')?;
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let len = name.bytes().take_while(|&byte| byte.is_ascii_alphanumeric() || byte == b'_').count();
    starts.then_some(len + 1)
}

/// The text with `mask` in the place of everything a reader replaces, so that texts can be compared but for that.
pub(crate) fn masked(text: &str, mask: &str) -> String {
    let (mut masked, mut at) = (String::with_capacity(text.len()), 0);
    while let Some(character) = text[at..].chars().next() {
        if let Some(len) = value_len_at(text, at) {
            masked.push_str(mask);
            at += len;
        } else {
            masked.push(character);
            at += character.len_utf8();
        }
    }
    masked
}

/// The characters of `text` that are in no placeholder, and where.
#[inline]
pub(crate) fn outside(text: &str) -> impl Iterator<Item = (usize, char)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(len) = len_at(text, at) {
            at += len;
        }
        let start = at;
        let byte = *bytes.get(at)?;
        let character = if byte.is_ascii() { char::from(byte) } else { text[at..].chars().next()? };
        at += character.len_utf8();
        Some((start, character))
    })
}

/// The length of the placeholder that starts at byte `at`.
#[inline]
pub(crate) fn len_at(text: &str, at: usize) -> Option<usize> {
    let opens = text.as_bytes().get(at).is_some_and(|&byte| may_open(byte));
    if opens { len(&text[at..]) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text that starts with a placeholder or not, and what each place makes of it.
    struct Row {
        text: &'static str,
        /// How long it is as rules see it, in a URL, where JSON has a value, in a word of the shell, for the fields of a site, and with
        /// a name.
        lens: [Option<usize>; 6],
        /// Whether the text is nothing else, whether nothing else is written so, and whether it starts a statement, ended or not.
        is: [bool; 3],
        /// The length of the statement that it is.
        statement: Option<usize>,
    }

    const fn row(text: &'static str, lens: [Option<usize>; 6], is: [bool; 3], statement: Option<usize>) -> Row {
        Row { text, lens, is, statement }
    }

    const YES: bool = true;
    const NO: bool = false;

    const ROWS: [Row; 33] = [
        row("${domain}", [Some(9), Some(9), Some(9), None, None, Some(9)], [YES, YES, NO], None),
        row("${a.b}/c", [Some(6), Some(6), Some(6), None, None, Some(6)], [NO, YES, NO], None),
        row("{{id}}", [Some(6), Some(6), Some(6), Some(6), Some(6), Some(6)], [YES, YES, NO], None),
        row("{{{id}}}", [Some(7), None, None, Some(8), None, Some(7)], [NO, YES, NO], None),
        row("{{ id }}", [Some(8), None, Some(8), Some(8), None, Some(8)], [YES, YES, NO], None),
        row("{{ id | json }}", [Some(15), None, Some(15), Some(15), None, None], [YES, YES, NO], None),
        row("{{#each ids}}", [Some(13), None, Some(13), Some(13), None, None], [NO, YES, NO], Some(13)),
        row("{% if a %}", [Some(10), None, None, Some(10), None, None], [YES, NO, YES], Some(10)),
        row("#{id}", [Some(5), None, None, None, None, Some(5)], [YES, NO, NO], None),
        row("#{body.to_json}", [Some(15), None, None, None, None, Some(15)], [YES, NO, NO], None),
        row("<%= id %>", [Some(9), None, Some(9), Some(9), None, Some(9)], [YES, NO, YES], None),
        row("<% if a %>", [Some(10), None, Some(10), Some(10), None, None], [YES, NO, YES], Some(10)),
        row("<ID>", [Some(4), Some(4), Some(4), Some(4), Some(4), Some(4)], [YES, NO, NO], None),
        row("<your\u{2011}id>", [Some(11), None, Some(11), None, Some(11), None], [NO, NO, NO], None),
        row("<your token>", [Some(12), None, Some(12), Some(12), None, Some(12)], [YES, NO, NO], None),
        row("{id}", [Some(4), Some(4), None, None, Some(4), Some(4)], [YES, NO, NO], None),
        row("{\"id\": 1}", [None; 6], [NO, NO, NO], None),
        row("{}", [None; 6], [NO, NO, NO], None),
        row("[id]", [Some(4), None, None, None, None, None], [NO, NO, NO], None),
        row("YOUR_ID", [None; 6], [YES, NO, NO], None),
        row("Your id", [None; 6], [NO, NO, NO], None),
        row("#id", [None; 6], [NO, NO, NO], None),
        row("<p>text</p>", [Some(3), Some(3), Some(3), Some(3), Some(3), Some(3)], [NO, NO, NO], None),
        row("$(date)", [None; 6], [NO, NO, NO], None),
        row("%{id}", [None; 6], [NO, NO, NO], None),
        row("@{id}", [None; 6], [NO, NO, NO], None),
        row("@(id)", [None; 6], [NO, NO, NO], None),
        row("<?php if ($a): ?>", [None; 6], [NO, NO, YES], Some(17)),
        row("<?= $id ?>", [None, None, Some(10), None, None, None], [NO, NO, YES], None),
        row("<#if a>", [None, None, Some(7), None, None, None], [NO, NO, YES], Some(7)),
        row("</#if>", [None, None, Some(6), None, None, None], [NO, NO, YES], Some(6)),
        row("<@m/>", [None, None, Some(5), None, None, None], [NO, NO, YES], Some(5)),
        row("[% id %]", [None; 6], [NO, NO, NO], None),
    ];

    #[test]
    fn every_form_is_read_as_the_table_says() {
        for Row { text, lens, is, statement } in ROWS {
            let found = [
                len(text),
                len_in_url(text),
                len_in_json(text),
                shell::len(text),
                field_len(text),
                named(text).map(|(len, _)| len),
            ];
            assert_eq!(found, lens, "{text} in a text, a URL, JSON, a word, a site, and with a name");
            assert_eq!(
                [is_whole(text), is_unmistakable(text), code::starts_statement(text)],
                is,
                "{text} as a whole, alone, as a statement"
            );
            assert_eq!(code::statement_len(text), statement, "{text} as a statement");
        }
        for form in &form::FORMS {
            assert!(ROWS.iter().any(|row| row.text.starts_with(form.open)), "{form:?} has a row");
        }
    }

    #[test]
    fn the_name_is_without_its_marks() {
        for (text, name) in [
            ("${domain}", "domain"),
            ("{{ key }}", "key"),
            ("{{{html}}}", "html"),
            ("<%= user.id -%>", "user.id"),
            ("#{id}", "id"),
            ("<your token>", "your token"),
        ] {
            assert_eq!(named(text).map(|(_, range)| &text[range]), Some(name), "{text}");
        }
    }

    #[test]
    fn all_that_a_reader_replaces_is_masked() {
        for (text, masked_text) in [
            ("https://$HOST/${id}/{{ id }}", "https://_/_/_"),
            ("/users/{id}?a=<your token>", "/users/_?a=_"),
            ("Bearer YOUR_TOKEN", "Bearer _"),
            ("{\"a\": [id], \"b\": {}, \"c\": \"$1\"}", "{\"a\": [id], \"b\": {}, \"c\": \"$1\"}"),
            ("if (a) { return b }", "if (a) { return b }"),
            ("MYOUR_TOKEN $", "MYOUR_TOKEN $"),
        ] {
            assert_eq!(masked(text, "_"), masked_text);
        }
    }

    #[test]
    fn template_code_in_a_url_has_a_name() {
        assert_eq!(code_in_url("#{id}/x"), Some(("id", 5)));
        assert_eq!(code_in_url("<%= user.id %>"), Some(("user.id", 14)));
        assert_eq!(code_in_url("<%- id -%>"), Some(("id", 10)));
        assert_eq!(code_in_url("#{a + b}"), None);
        assert_eq!(code_in_url("{id}"), None);
    }
}
