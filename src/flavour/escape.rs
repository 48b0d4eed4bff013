//! Texts in which nothing means anything to the docs tool but what means something in Markdown.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::tool::{Code, ProseSyntax};
use crate::page::is_module;

/// A text of prose, as it is in the source of a page: Markdown in it stays Markdown.
pub(super) fn prose(text: &str, prose: ProseSyntax) -> String {
    match prose {
        ProseSyntax::Markdown => text.to_owned(),
        ProseSyntax::Mdx => unescaped(text, &["{", "}", "<"]),
        ProseSyntax::Vue => vue(text),
        ProseSyntax::Shortcodes => text.replace("{{", "&#123;&#123;").replace("{%", "&#123;%"),
    }
}

/// A text without two braces in a row, also where another text follows that starts with one, and without what looks like a tag:
/// to `VitePress`, a line that starts so is HTML, whatever comes after it.
fn vue(text: &str) -> String {
    static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new("<(/?[A-Za-z])").expect("a constant"));
    let escaped = TAG.replace_all(&text.replace("{{", "&#123;&#123;"), "&lt;$1").into_owned();
    match escaped.strip_suffix('{') {
        Some(before) => format!("{before}&#123;"),
        None => escaped,
    }
}

/// Whether MDX takes a paragraph for an `import` or `export` that is not one.
pub(super) fn is_taken_for_module(paragraph: &str) -> bool {
    ["import ", "export "].iter().any(|word| paragraph.starts_with(word)) && !is_module(paragraph)
}

/// Puts a backslash before each of the characters that has none.
fn unescaped(text: &str, characters: &[&str]) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut is_escape = false;
    for character in text.chars() {
        let mut buffer = [0; 4];
        if !is_escape && characters.contains(&&*character.encode_utf8(&mut buffer)) {
            escaped.push('\\');
        }
        is_escape = character == '\\' && !is_escape;
        escaped.push(character);
    }
    escaped
}

/// A text in which nothing means anything in Markdown either, on one line.
pub(super) fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '{' => escaped.push_str("&#123;"),
            '}' => escaped.push_str("&#125;"),
            character if character.is_control() => escaped.push(' '),
            character => {
                if "\\`*_[]<>|#&".contains(character) {
                    escaped.push('\\');
                }
                escaped.push(character);
            }
        }
    }
    escaped
}

/// Raw HTML as the text that it is.
pub(super) fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('{', "&#123;").replace('}', "&#125;")
}

/// The text between tags of HTML: its entities stay.
pub(super) fn text_of_html(text: &str) -> String {
    text.replace('{', "&#123;").replace('}', "&#125;")
}

/// Code in a line of prose, with its back-ticks. Vue looks for expressions there too; in `VitePress` and MDX, a tag at the start of
/// a line is a block, and the code ends before it.
pub(super) fn inline_code(source: &str, prose: ProseSyntax, kind: Code) -> String {
    let source = &match prose {
        ProseSyntax::Vue | ProseSyntax::Mdx => without_tags_at_starts(source),
        _ => Cow::Borrowed(source),
    };
    if prose != ProseSyntax::Vue || !source.contains("{{") {
        return code(source, kind);
    }
    let inner = source.trim_matches('`');
    let inner = inner.strip_prefix(' ').and_then(|inner| inner.strip_suffix(' ')).unwrap_or(inner);
    let marks = inner.chars().map(|mark| {
        if "\\`*_[]~".contains(mark) { format!("&#{};", mark as u32) } else { html(mark.encode_utf8(&mut [0; 4])) }
    });
    format!("<code v-pre>{}</code>", marks.collect::<String>())
}

/// Code in a line of prose, of which no line but the first starts with a tag.
fn without_tags_at_starts(source: &str) -> Cow<'_, str> {
    let mut lines = source.split('\n');
    let mut joined = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let text = line.trim_start_matches([' ', '\t', '>']);
        if text.starts_with('<') {
            joined.truncate(joined.trim_end().len());
            joined.extend([" ", text]);
        } else {
            joined.extend(["\n", line]);
        }
    }
    if joined == source { Cow::Borrowed(source) } else { Cow::Owned(joined) }
}

/// The content of a code block.
pub(super) fn code(text: &str, code: Code) -> String {
    match code {
        Code::Verbatim | Code::Zola => text.to_owned(),
        Code::Hugo => shortcodes(text, &[("{{<", ">}}"), ("{{%", "%}}")]),
        Code::Mdbook => text.replace("{{#", "\\{{#"),
    }
}

/// A page on which nothing is a shortcode of Zola's. One with a body may start in one block of code and end in another.
pub(super) fn page(text: &str, code: Code) -> Cow<'_, str> {
    static SHORTCODE: LazyLock<Regex> = LazyLock::new(|| {
        let scalar = r#"(?:"[^"]*"|'[^']*'|`[^`]*`|-?[0-9]+(?:\.[0-9]+)?|true|false)"#;
        let list = format!(r"\[(?:{scalar}|[\s,])*\]");
        let list = format!(r"\[(?:{scalar}|{list}|[\s,])*\]");
        let argument = format!(r"[A-Za-z_][A-Za-z0-9_]*\s*=\s*(?:{scalar}|{list})");
        let call = format!(r"\s*[A-Za-z_][A-Za-z0-9_]*\s*\(\s*(?:{argument}\s*,?\s*)*\)\s*");
        let form = format!(
            r"\{{\{{(?<inline>{call})\}}\}}|\{{%(?<start>{call})%\}}(?<body>(?s:.*?))\{{%(?<end>\s*end\s*)%\}}"
        );
        Regex::new(&form).expect("the pattern is written here")
    });
    if code != Code::Zola {
        return Cow::Borrowed(text);
    }
    SHORTCODE.replace_all(text, |found: &Captures<'_>| match found.name("inline") {
        Some(call) => format!("{{{{/*{}*/}}}}", call.as_str()),
        None => format!("{{%/*{}*/%}}{}{{%/*{}*/%}}", &found["start"], &found["body"], &found["end"]),
    })
}

/// Puts the marks of a comment into everything that looks like a shortcode, which makes the tool show it.
fn shortcodes(text: &str, forms: &[(&str, &str)]) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, (open, close))) =
        forms.iter().filter_map(|form| Some((rest.find(form.0)?, *form))).min_by_key(|(at, _)| *at)
    {
        let inner = at + open.len();
        let Some(len) = rest[inner..].find(close) else { break };
        let end = inner + len;
        result.push_str(&rest[..inner]);
        result.push_str("/*");
        result.push_str(&rest[inner..end]);
        result.push_str("*/");
        result.push_str(close);
        rest = &rest[end + close.len()..];
    }
    result.push_str(rest);
    result
}
