//! Code of a template: `{% if x == "a" %}`, `${x:-"y"}`, `<?php echo "x"; ?>`.
//!
//! In a string, its quotes are its own: they neither end the string nor lack a backslash. Between values, a statement decides
//! what becomes of them.

use std::ops::Range;

use super::form::{FORMS, FilledBy, Inside, LONGEST_IN_JSON, PlaceholderForm};

/// The length of the code that `text` starts with, if it has quotes of its own. It ends on its line.
///
/// The quote that ends a string is followed by what follows one in JSON; the first one of code is not.
pub(crate) fn len_with_quotes(text: &str) -> Option<usize> {
    let len = code_len(text)?;
    let (before, after) = text[..len].split_once('"')?;
    let rest = &text[len - after.len()..];
    let next = rest.trim_start_matches([' ', '\t', '\r']).chars().next();
    let may_end_string = next.is_none_or(|next| ",:]}\n".contains(next));
    (!may_end_string && !before.ends_with('\\')).then_some(len)
}

/// The form of what a text starts with, of those that may be a statement.
fn statement_form(text: &str) -> Option<&'static PlaceholderForm> {
    let mut forms = FORMS.iter().filter(|form| matches!(form.inside, Inside::Statement | Inside::Either(_)));
    forms.find(|form| text.starts_with(form.open))
}

/// Whether `text` starts as a statement or a value of a template engine does, whether it ends or not.
pub(crate) fn starts_statement(text: &str) -> bool {
    statement_form(text).is_some_and(|form| form.filled_by == FilledBy::Engine)
}

/// The length of the statement that `text` starts with.
pub(crate) fn statement_len(text: &str) -> Option<usize> {
    let form = statement_form(text).filter(|form| form.is_statement(text))?;
    Some(text.find(form.close).filter(|&at| at >= form.open.len())? + form.close.len())
}

/// The length of the code for a value that `text` starts with, where a placeholder has no such name: `<?= $id ?>`.
pub(crate) fn value_len(text: &str) -> Option<usize> {
    let form = statement_form(text).filter(|form| !form.fits_text && !form.is_statement(text))?;
    Some(text.find(form.close)? + form.close.len())
}

/// The code with quotes of its own in a text that holds strings, which may be broken.
pub(crate) fn ranges_with_quotes(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(start) = text.as_bytes()[at..].iter().position(|&byte| may_open(byte)).map(|next| at + next) {
        let len = len_with_quotes(&text[start..]).filter(|_| is_in_string(text, start));
        at = start + len.unwrap_or(1);
        found.extend(len.map(|len| start..start + len));
    }
    found
}

/// Whether code may start with a byte.
pub(crate) fn may_open(byte: u8) -> bool {
    matches!(byte, b'$' | b'{' | b'#' | b'<' | b'%' | b'@' | b'[')
}

/// Whether braces that JSON has, too, are within a string: a value does not start there.
fn is_in_string(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end();
    !text[start..].starts_with('{') || !(before.is_empty() || before.ends_with([':', ',', '[', '{']))
}

/// The length of the code that `text` starts with.
fn code_len(text: &str) -> Option<usize> {
    let mut forms = FORMS.iter().filter(|form| form.fits_string);
    let &PlaceholderForm { open, close, .. } = forms.find(|form| text.starts_with(form.open))?;
    let inner = &text[open.len()..];
    let inner = inner[..inner.floor_char_boundary(LONGEST_IN_JSON)].lines().next()?;
    let nested = match close {
        "}" => Some(('{', '}')),
        ")" => Some(('(', ')')),
        _ => None,
    };
    let mut depth = 0_usize;
    for (at, character) in inner.char_indices() {
        if depth == 0 && inner[at..].starts_with(close) {
            return Some(open.len() + at + close.len());
        }
        match nested {
            Some((opening, _)) if character == opening => depth += 1,
            Some((_, closing)) if character == closing => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_told_from_values() {
        for text in [
            "{% if a %}",
            "{{#each users}}",
            "{{/each}}",
            "{{^last}}",
            "{{- range .Items }}",
            "{{ end }}",
            "{{else}}",
            "<% tags.each do |t| %>",
            "<?php if ($a): ?>",
            "<#list a as b>",
            "</#list>",
        ] {
            assert_eq!(statement_len(&format!("{text}, 1")), Some(text.len()), "{text}");
        }
        for text in
            ["{{name}}", "{{ .Name }}", "{{ endpoint }}", "<%= a %>", "<?= $a ?>", "<?php echo $a; ?>", "<a>", "{"]
        {
            assert_eq!(statement_len(text), None, "{text}");
        }
        assert_eq!(value_len("<?= $a ?>, 1"), Some(9));
        assert_eq!(value_len("<?php if ($a): ?>"), None);
    }

    #[test]
    fn quotes_of_code_are_told_from_those_of_strings() {
        for code in [
            r#"{{ x | default("a") }}"#,
            r#"{% if x == "a" %}"#,
            r#"{{"x" | upper}}"#,
            r#"<% if (x == "a") { %>"#,
            r#"<?php echo "x"; ?>"#,
            r#"<?= $x["a"] ?>"#,
            r#"<#if x == "a">"#,
            r#"</#macro name="a">"#,
            r#"<@m name="a"/>"#,
            r#"$(cmd "x" (y))"#,
            r#"${x:-"y"}"#,
            r#"${x["y"] || {}}"#,
            r#"#{x["y"]}"#,
            r#"%{if x == "y"}"#,
            r#"@{x("y")}"#,
            r#"@(x ? "y" : "z")"#,
            r#"[% x = "y" %]"#,
        ] {
            assert_eq!(len_with_quotes(&format!("{code} and more")), Some(code.len()), "{code}");
            let text = format!(r#"{{"a": "{code}", "b": 1}}"#);
            let places: Vec<&str> = ranges_with_quotes(&text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(places, [code], "{text}");
        }
        for text in [
            r#"{"a": "{{ x", "b": "y }}"}"#,
            r#"{"open": "${", "close": "}"}"#,
            r#"{"a": "{{ x | default(\"a\") }}"}"#,
            r#"{{"a" "b": {{"c": 1}}}}"#,
            r#"{"a": "<?xml version="1.0"?>"}"#,
            r#"{"a": "<a href="x">"}"#,
            "{\"a\": \"$(cmd \"x\"\n)\"}",
        ] {
            assert!(ranges_with_quotes(text).is_empty(), "{text}");
        }
    }
}
