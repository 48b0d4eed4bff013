//! JSON as documentation writes it: comments, callouts, omissions and bare placeholders, blanked out where they are.
//!
//! What comes out is as long as what goes in, byte for byte, so that a place in the one is a place in the other. What is
//! left is JSON wherever only the words of documentation kept it from being so; mistakes stay as they are.

mod reader;

use std::borrow::Cow;

use super::string;
use reader::{DocumentReader, TRIPLE};

pub(crate) use reader::{Extras, opens_pair};

/// JSON without what only documentation writes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a text may have beside JSON")]
pub(crate) struct Documented<'t> {
    /// The same bytes, but for what is blanked out or stands for a value.
    pub(crate) text: Cow<'t, str>,
    /// Whether something is left out: `...`.
    pub(crate) is_elided: bool,
    /// What would close the brackets that are open where the rest is left out; empty where nothing is or it ends otherwise.
    pub(crate) left_open: String,
    /// Whether a placeholder is in the place of a name or a value.
    pub(crate) has_placeholders: bool,
    /// Whether there are comments.
    pub(crate) has_comments: bool,
    /// Whether statements of a template are between the tokens: only the template engine knows what they make of the rest.
    pub(crate) has_statements: bool,
}

/// Reads over what documentation writes between the tokens of JSON; linear in the length of `text`.
#[must_use]
pub(crate) fn documented(text: &str, extras: Extras) -> Documented<'_> {
    if !has_more_than_json(text, extras) {
        return Documented {
            text: Cow::Borrowed(text),
            is_elided: false,
            left_open: String::new(),
            has_placeholders: false,
            has_comments: false,
            has_statements: false,
        };
    }
    let mut reader = DocumentReader::new(text, extras);
    reader.read();
    reader.fill_words();
    reader.close_gaps();
    let left_open = reader.left_open();
    let DocumentReader { out, is_elided, has_placeholders, has_comments, has_statements, .. } = reader;
    // Whole characters are blanked out, so this cannot fail; should it ever, the text is read as it is.
    let text = String::from_utf8(out).map_or(Cow::Borrowed(text), Cow::Owned);
    Documented { text, is_elided, left_open, has_placeholders, has_comments, has_statements }
}

/// JSON as a server gets it, of a language that has comments, callouts or other strings than JSON.
#[must_use]
pub fn plain(text: &str, extras: Extras) -> Cow<'_, str> {
    let shown = documented(text, extras);
    if !extras.triple_quotes || !text.contains(TRIPLE) {
        return if shown.is_elided || shown.has_placeholders { Cow::Borrowed(text) } else { shown.text };
    }
    // Between the strings, comments are gone; the strings are read as they are written.
    let (mut plain, mut done) = (String::with_capacity(text.len()), 0);
    while let Some(start) = text[done..].find(TRIPLE).map(|at| done + at) {
        let Some(len) = text[start + TRIPLE.len()..].find(TRIPLE) else { break };
        let content = &text[start + TRIPLE.len()..start + TRIPLE.len() + len];
        plain.push_str(&shown.text[done..start]);
        plain.push('"');
        plain.push_str(&string::encode(content));
        plain.push('"');
        done = start + 2 * TRIPLE.len() + len;
    }
    plain.push_str(&shown.text[done..]);
    Cow::Owned(plain)
}

/// A quick look: most documents have nothing but JSON.
fn has_more_than_json(text: &str, extras: Extras) -> bool {
    let marks = [": :", ":(", "//", "/*", "#", "..", "…", "<", "{{", "{%", "$", "%", "@{", "@(", ": @", " (", "| "];
    extras.trailing_commas
        || marks.iter().any(|mark| text.contains(mark))
        || has_bare_word(text)
        || extras.triple_quotes && text.contains(TRIPLE)
}

/// Whether a letter follows what only a value follows, other than those of `true`, `false` and `null`.
fn has_bare_word(text: &str) -> bool {
    let mut before = b' ';
    text.bytes().any(|byte| {
        let follows = matches!(before, b':' | b',' | b'[' | b'{');
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
        follows && (byte.is_ascii_alphabetic() && !matches!(byte, b't' | b'f' | b'n') || byte == b'{')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    const COMMENTS: Extras = Extras { comments: true, trailing_commas: false, triple_quotes: false, json5: false };
    const CONSOLE: Extras = Extras { triple_quotes: true, ..COMMENTS };

    #[test]
    fn what_documentation_adds_is_blanked_out() {
        for text in [
            r#"{"a": 1, ...}"#,
            r#"{"a": 1 ...}"#,
            r#"{..., "a": 1}"#,
            r#"{"a": ...}"#,
            r#"{"a": …, "b": 1}"#,
            "[1, 2, ...]",
            "[..., 1]",
            "[1, ..., 9]",
            "[...]",
            "{...}",
            "{\"a\": 1,\n  ...\n  \"b\": 2}",
            "{\"a\": 1\n  ... other fields\n  \"b\": 2}",
            "{\"a\": 1, // why\n \"b\": 2 # and\n /* so */}",
            "{\"a\": 1, // ...\n}",
            r#"{"n": {{count}}, "m": <number>, "k": ${X}, "j": $X, "i": {id}, "h": YOUR_ID, "g": %X%}"#,
            r#"{"n": string, "tags": [string]}"#,
            r#"{"n": String, "extra": Object, "m": [NUMBER]}"#,
            r#"{"n": "asc" | "desc", "m": number | null}"#,
            r#"{"r": [<vector>] | [<stream>], "n": [1] | null}"#,
            "{\"a\": 1,\n  (...)\n}",
            "{\"a\": 1,\n  ...  // more, and others\n}",
            r#"{"ok": [ (all that succeeded) ], "r": { (the whole response) }, "n": 1}"#,
            r#"{<name>: "v", {{key}}: 1}"#,
            r#"{"id": <int>, "name": "<string>", "when": ISO8601, "tags": [string]}"#,
            r#"{"when": ISO8601, "day": date, "id": {id}}"#,
            "{ <1>\n  \"a\": 1, <2>\n  \"b\": 2 <3>\n}",
            "{\"a\": 1 (1)\n}",
            "{{% if x %}\"a\": 1{% endif %}}",
            "{\"a\": {{a}}-{{b}}}",
            r#"{"a": "{% if x == "a" %}1{% endif %}", "b": "$(cmd "x")"}"#,
            "{\"a\": ...\n \"b\": 3}",
            r#"{"a": {[ ... ]}, "b": 1}"#,
            "{\"a\": [{{#each a}} {\"b\": \"{{c}}\"}{{#unless @last}},{{/unless}} {{/each}}]}",
            r#"{"a": <?= $id ?>, "b": @Model.Count, "c": "<?php echo "x"; ?>"}"#,
            "{\"a\": [<#list b as c>\"${c}\"<#sep>,</#sep></#list>]}",
        ] {
            let read = documented(text, COMMENTS);
            assert_eq!(read.text.len(), text.len());
            assert!(parse(&read.text).is_ok(), "{text}\n{}", read.text);
        }
    }

    #[test]
    fn mistakes_and_strings_stay() {
        for text in [
            r#"{"a": 1,}"#,
            r#"{"a": 1, , "b": "..."}"#,
            r#"{"a" 1}"#,
            r#"{"a": True}"#,
            "[(a), (b c) d]",
            r#"{"a" (b c)}"#,
            r#"{"url": "https://a.example/<id>?a={{b}}#c"}"#,
            r#"{"a": 27. "b": 1}"#,
            "{\"a\": 1 // why\n}",
            r#"{"a": "{{ x", "b": "y }}"}"#,
            r#"{"a": ada@example.com", "b": 1}"#,
        ] {
            assert_eq!(documented(text, Extras::default()).text, text);
        }
    }

    #[test]
    fn bare_words_beside_placeholders_are_mistakes_where_they_may_be_literals() {
        for word in ["True", "ture", "None", "undefined", "NaN", "yes", "x1", "1a", "a.b", "a b"] {
            let text = format!(r#"{{"id": <int>, "a": {word}}}"#);
            assert!(parse(&documented(&text, COMMENTS).text).is_err(), "{text}");
        }
        // A placeholder in a string says nothing of the words around it.
        assert!(parse(&documented(r#"{"id": "<int>", "a": ISO8601}"#, COMMENTS).text).is_err());
    }

    #[test]
    fn a_language_may_have_more() {
        let trailing = Extras { trailing_commas: true, ..Extras::default() };
        assert_eq!(documented("[1, {\"a\": 2,},]", trailing).text, "[1, {\"a\": 2 } ]");
        let text = "{\"source\": \"\"\"\n  return 'a' + \"b\\n\";\n\"\"\"}";
        assert!(parse(&documented(text, CONSOLE).text).is_ok());
        assert_eq!(plain("{\"s\": \"\"\"a\n\"b\" \"\"\"} // c", CONSOLE), "{\"s\": \"a\\n\\\"b\\\" \"}     ");
        assert!(documented("{\"a\": ...}", CONSOLE).is_elided);
        assert!(!documented("{\"a\": \"...\"}", CONSOLE).is_elided);
    }

    #[test]
    fn any_text_keeps_its_length() {
        for text in
            ["", "\"", "\"\"\"", "/*", "…", "{{", "<", "$", "%", "(1", "#", "é…{", "{\"é\": <é>}", "[[[[", "...."]
        {
            for extras in [Extras::default(), CONSOLE, Extras { trailing_commas: true, ..CONSOLE }] {
                assert_eq!(documented(text, extras).text.len(), text.len(), "{text}");
            }
        }
    }
}
