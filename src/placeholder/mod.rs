//! What stands for a value of the reader's, in any form: `${domain}`, `{{id}}`, `<TOKEN>`, `YOUR_DOMAIN`, `#{id}`.
//!
//! One table says how they open and close; what may be inside depends on where they are: a URL has no blanks, JSON no
//! quotes. Names in capitals, which have no marks around them, are in `words`.

pub(crate) mod code;
mod form;
pub(crate) mod omission;
pub mod pieces;
pub(crate) mod shell;
pub(crate) mod words;

use form::{FORMS, LONGEST, LONGEST_IN_JSON, PlaceholderForm, may_open};
use words::{is_shouted, yours_len};

/// The length of the placeholder that `text` starts with.
pub(crate) fn len(text: &str) -> Option<usize> {
    let form = FORMS.iter().find(|form| text.starts_with(form.open))?;
    let inner = form.inner(text, LONGEST)?;
    let is_name = |character: char| character.is_alphanumeric() || "_-.: |*?+/,'…".contains(character);
    let is_inner = |character: char| character != '\n' && (form.holds_code || is_name(character));
    let is_filled = !inner.trim().is_empty() && inner.chars().all(is_inner);
    is_filled.then(|| form.len(inner))
}

/// The length of the placeholder that `text` starts with, if every client takes it in a URL: without blanks, quotes or
/// further brackets.
pub(crate) fn len_in_url(text: &str) -> Option<usize> {
    let form = FORMS.iter().filter(|form| form.fits_url).find(|form| text.starts_with(form.open))?;
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
    let form = FORMS.iter().find(|form| text.starts_with(form.open)).filter(|form| matches!(form.open, "#{" | "<%"))?;
    let inner = form.inner(text, LONGEST)?;
    let name = inner.trim_start_matches(['=', '-']).trim_end_matches('-').trim();
    (!name.is_empty() && name.bytes().all(is_in_url_name)).then(|| (name, form.len(inner)))
}

/// The length of the placeholder that `text` starts with, where JSON has a value: `${name}`, `{{name}}`, `<name>`,
/// `<%= … %>`.
pub(crate) fn len_in_json(text: &str) -> Option<usize> {
    let is_comment = text.starts_with("<!--");
    let form = FORMS.iter().filter(|form| form.fits_json && !is_comment).find(|form| text.starts_with(form.open))?;
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
    match FORMS.iter().find(|form| text.starts_with(form.open)) {
        Some(form) if form.open == "[" => false,
        Some(form) => {
            let inner = text.strip_prefix(form.open).and_then(|inner| inner.strip_suffix(form.close));
            let has_code = form.holds_code && !form.fits_url;
            let holds_code = |inner: &str| form.holds_code && !inner.trim().is_empty() && is_filtered(inner);
            let is_code = |inner: &str| has_code && !inner.contains([';', '\n']);
            inner.is_some_and(|inner| is_name(inner) || holds_code(inner) || is_code(inner))
        }
        None => is_name(text) && is_shouted(),
    }
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
    FORMS.iter().any(|form| form.holds_code && text.contains(form.open))
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
    match rest.as_bytes().first()? {
        b'$' if !rest.starts_with("${") => variable_len(rest),
        // Braces with blanks in them are those of code.
        b'{' if !rest.starts_with("{{") && !rest.starts_with("{%") => len_in_url(rest),
        b'$' | b'{' | b'#' | b'<' => len(rest),
        b'Y' => yours_len(text, at),
        _ => None,
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
    if text.starts_with(['{', '[']) && !text.starts_with("{{") {
        let len = len(text)?;
        let inner = &text[1..len - 1];
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b"_-. |".contains(&byte);
        let may_be = is_value
            && text.starts_with('{')
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
    let form = FORMS.iter().filter(|form| form.fits_url).find(|form| text.starts_with(form.open))?;
    let inner = text.strip_prefix(form.open).filter(|_| form.open != "${")?;
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

    /// A text that starts with a placeholder or not; its length as rules see it, in a URL and in JSON; whether the text is
    /// nothing else.
    type Row = (&'static str, Option<usize>, Option<usize>, Option<usize>, bool);

    const ROWS: [Row; 19] = [
        ("${domain}", Some(9), Some(9), Some(9), true),
        ("${a.b}/c", Some(6), Some(6), Some(6), false),
        ("{{id}}", Some(6), Some(6), Some(6), true),
        ("{{ id }}", Some(8), None, Some(8), true),
        ("{{ id | json }}", Some(15), None, Some(15), true),
        ("{% if a %}", Some(10), None, None, true),
        ("#{id}", Some(5), None, None, true),
        ("#{body.to_json}", Some(15), None, None, true),
        ("<%= id %>", Some(9), None, Some(9), true),
        ("<ID>", Some(4), Some(4), Some(4), true),
        ("<your token>", Some(12), None, Some(12), true),
        ("{id}", Some(4), Some(4), None, true),
        ("{\"id\": 1}", None, None, None, false),
        ("{}", None, None, None, false),
        ("[id]", Some(4), None, None, false),
        ("YOUR_ID", None, None, None, true),
        ("Your id", None, None, None, false),
        ("#id", None, None, None, false),
        ("<p>text</p>", Some(3), Some(3), Some(3), false),
    ];

    #[test]
    fn every_form_is_read_as_the_table_says() {
        for (text, in_text, in_url, in_json, is_all) in ROWS {
            assert_eq!(len(text), in_text, "{text}");
            assert_eq!(len_in_url(text), in_url, "{text} in a URL");
            assert_eq!(len_in_json(text), in_json, "{text} in JSON");
            assert_eq!(is_whole(text), is_all, "{text} as a whole");
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
