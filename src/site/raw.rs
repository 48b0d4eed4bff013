//! Raw HTML of a page, as far as it is harmless: elements that mark up text, with attributes that run nothing. All else is
//! shown as the text that it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use pulldown_cmark::{Event, Tag as MarkdownTag, TagEnd};

use super::comments::without_comments;
use super::highlight::escape;
use crate::page::{Markdown, markdown_start};
use crate::web::{is_runnable, scheme};

/// Elements of a line of text.
const INLINE: [&str; 21] = [
    "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u",
];

/// Elements that stand by themselves.
const BLOCK: [&str; 26] = [
    "blockquote",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "hr",
    "li",
    "ol",
    "p",
    "picture",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements that end where they start.
const VOID: [&str; 3] = ["br", "hr", "img"];

/// The longest tag that is read, in bytes: without a limit, a `<` that nothing closes would be looked for to the end of
/// the page each time.
const LONGEST: usize = 4_096;

/// Attributes of any element, and those whose values are addresses.
const PLAIN: [&str; 20] = [
    "title", "alt", "width", "height", "colspan", "rowspan", "lang", "dir", "scope", "class", "align", "valign",
    "role", "start", "type", "value", "datetime", "loading", "rel", "target",
];
const SWITCHES: [&str; 2] = ["open", "reversed"];
const ADDRESSES: [&str; 2] = ["href", "src"];

/// The raw HTML of a page.
#[derive(Debug, Default)]
pub(super) struct Raw {
    /// The elements that are open, from the outermost block of Markdown inward.
    open: Vec<Vec<&'static str>>,
    /// The names of elements that are shown as text.
    pub(super) escaped: BTreeSet<String>,
    /// The names of attributes that are left out.
    pub(super) lost: BTreeSet<String>,
    /// Whether attributes are called as JSX calls them.
    is_jsx: bool,
    ids: BTreeSet<String>,
}

/// A tag.
struct Tag<'t> {
    name: String,
    is_end: bool,
    attributes: Vec<(String, Option<&'t str>)>,
}

impl Raw {
    /// A block or a part of a line begins.
    pub(super) fn start(&mut self) {
        self.open.push(Vec::new());
    }

    /// It ends, and with it what is open in it: the tags that end that.
    pub(super) fn end(&mut self) -> String {
        self.open.pop().map_or_else(String::new, |open| close(open.iter().rev()))
    }

    /// Everything that is open at the end of a page, ended.
    pub(super) fn finish(&mut self) -> String {
        std::mem::take(&mut self.open).iter().rev().map(|open| close(open.iter().rev())).collect()
    }

    /// A piece of raw HTML with its harmless tags, and all others as text; `link` gives the address that stands for one.
    /// Says whether any tag is left.
    pub(super) fn clean(
        &mut self,
        html: &str,
        is_inline: bool,
        link: &dyn Fn(&str) -> Option<String>,
    ) -> (String, bool) {
        let mut clean = String::with_capacity(html.len());
        let mut has_tags = false;
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            push_text(&mut clean, &rest[..start]);
            rest = &rest[start..];
            let Some((tag, len)) = Tag::read(&rest[..rest.floor_char_boundary(LONGEST)]) else {
                push_text(&mut clean, "<");
                rest = &rest[1..];
                continue;
            };
            if let Some(written) = self.tag(&tag, is_inline, link) {
                clean.push_str(&written);
                has_tags = true;
            } else {
                self.escaped.insert(tag.name);
                push_text(&mut clean, &rest[..len]);
            }
            rest = &rest[len..];
        }
        push_text(&mut clean, rest);
        (clean, has_tags)
    }

    fn tag(&mut self, tag: &Tag<'_>, is_inline: bool, link: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        let blocks = if is_inline { &[][..] } else { &BLOCK[..] };
        let name = INLINE.iter().chain(blocks).find(|known| **known == tag.name)?;
        if self.open.is_empty() {
            self.open.push(Vec::new());
        }
        let open = self.open.last_mut().expect("one is pushed where there is none");
        if tag.is_end {
            let at = open.iter().rposition(|other| other == name)?;
            let ended = open.split_off(at);
            return Some(close(ended.iter().rev()));
        }
        if !VOID.contains(name) {
            open.push(name);
        }
        let mut written = format!("<{name}");
        for (attribute, value) in &tag.attributes {
            self.attribute(attribute, value.unwrap_or_default(), link, &mut written);
        }
        if *name == "img" && !tag.attributes.iter().any(|(attribute, _)| attribute == "alt") {
            written.push_str(" alt=\"\"");
        }
        // It may scroll, and the keyboard must reach what scrolls.
        if *name == "pre" {
            written.push_str(" tabindex=\"0\"");
        }
        written.push('>');
        Some(written)
    }

    fn attribute(&mut self, name: &str, value: &str, link: &dyn Fn(&str) -> Option<String>, written: &mut String) {
        let value = decode(value);
        // As components of MDX call it.
        let name = if name == "classname" { "class" } else { name };
        if SWITCHES.contains(&name) {
            written.extend([" ", name]);
        } else if PLAIN.contains(&name) || is_aria(name) {
            let name = if self.is_jsx { name_in_jsx(name) } else { name };
            let _ = write!(written, " {name}=\"{}\"", escape(&value));
        } else if ADDRESSES.contains(&name) {
            let is_fit = scheme(&value).is_none_or(|scheme| !is_runnable(&scheme));
            match link(&value).filter(|_| is_fit) {
                Some(address) => _ = write!(written, " {name}=\"{}\"", escape(&address)),
                None => _ = self.lost.insert(name.to_owned()),
            }
        } else if matches!(name, "id" | "name") && is_id(&value) {
            // What has an id and a name of the same text says it once.
            if self.ids.insert(value.clone()) {
                let _ = write!(written, " id=\"{value}\"");
            }
        } else {
            self.lost.insert(name.to_owned());
        }
    }
}

/// The names of the elements that a site shows as text, of all raw HTML on a page.
#[must_use]
pub(crate) fn shown_as_text(page: &str) -> BTreeSet<String> {
    let body = &page[markdown_start(page)..];
    let mut raw = Raw::default();
    // Most pages have no other tags, and need not be parsed for it.
    if element_names(body).all(|name| INLINE.contains(&&*name)) {
        return raw.escaped;
    }
    let markdown = Markdown::new(body, 0);
    let mut block = String::new();
    for (event, _) in markdown.events(0) {
        match event {
            Event::Html(html) => block.push_str(&html),
            Event::End(TagEnd::HtmlBlock) => {
                raw.clean(&without_comments(&std::mem::take(&mut block), |_| {}), false, &|_| None);
            }
            Event::InlineHtml(html) if !html.starts_with("<!--") => drop(raw.clean(&html, true, &|_| None)),
            Event::Start(tag) if !matches!(tag, MarkdownTag::CodeBlock(_) | MarkdownTag::HtmlBlock) => raw.start(),
            Event::End(tag) if tag != TagEnd::CodeBlock => drop(raw.end()),
            _ => {}
        }
    }
    raw.escaped
}

/// A tag of a harmless element.
pub(crate) struct HarmlessTag<'t> {
    tag: Tag<'t>,
    pub(crate) name: &'static str,
}

impl<'t> HarmlessTag<'t> {
    /// Reads a whole tag; `None` for any other text, and for elements that may do harm.
    pub(crate) fn read(html: &'t str) -> Option<Self> {
        Self::read_first(html).filter(|(_, len)| *len == html.len()).map(|(tag, _)| tag)
    }

    /// Reads the tag that a text starts with; its length too.
    pub(crate) fn read_first(html: &'t str) -> Option<(Self, usize)> {
        let html = html.strip_prefix('<').map(|_| &html[..html.floor_char_boundary(LONGEST)])?;
        let (tag, len) = Tag::read(html)?;
        let name = INLINE.iter().chain(&BLOCK).copied().find(|name| *name == tag.name)?;
        // Other tools read what is in `pre` in ways of their own.
        (name != "pre").then_some((Self { tag, name }, len))
    }

    /// Whether its element is part of a line of text.
    pub(crate) fn is_of_line(&self) -> bool {
        INLINE.contains(&self.name)
    }

    /// Whether it ends an element.
    pub(crate) fn is_end(&self) -> bool {
        self.tag.is_end
    }

    /// Whether its element ends where it starts.
    pub(crate) fn is_void(&self) -> bool {
        VOID.contains(&self.name)
    }

    /// Where it leads, or where its image is.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = String> {
        let addresses = self.tag.attributes.iter().filter(|(attribute, _)| ADDRESSES.contains(&attribute.as_str()));
        addresses.map(|(_, value)| decode(value.unwrap_or_default()))
    }

    /// The tag with its harmless attributes, and the names of the others; in JSX, an element that ends where it starts says so.
    pub(crate) fn write(&self, is_jsx: bool, link: &dyn Fn(&str) -> Option<String>) -> (String, BTreeSet<String>) {
        let mut raw = Raw { is_jsx, ..Raw::default() };
        if self.is_end() {
            return (close(std::iter::once(&self.name)), raw.lost);
        }
        let tag = raw.tag(&self.tag, false, link).unwrap_or_default();
        let written = match tag.strip_suffix('>') {
            Some(start) if is_jsx && self.is_void() => format!("{start} />"),
            _ => tag,
        };
        (written, raw.lost)
    }
}

/// The names of the elements of which HTML has tags.
pub(crate) fn element_names(html: &str) -> impl Iterator<Item = String> {
    html.split('<').skip(1).filter_map(|tag| {
        let tag = tag.strip_prefix('/').unwrap_or(tag);
        let len = tag.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
        tag.starts_with(|first: char| first.is_ascii_alphabetic()).then(|| tag[..len].to_ascii_lowercase())
    })
}

/// The tags that end elements.
fn close<'n>(names: impl Iterator<Item = &'n &'static str>) -> String {
    names.flat_map(|name| ["</", name, ">"]).collect()
}

/// Whether an attribute tells programs that read a page aloud what an element is.
fn is_aria(name: &str) -> bool {
    name.strip_prefix("aria-")
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// What JSX calls an attribute.
fn name_in_jsx(name: &str) -> &str {
    match name {
        "class" => "className",
        "colspan" => "colSpan",
        "rowspan" => "rowSpan",
        "datetime" => "dateTime",
        "valign" => "vAlign",
        name => name,
    }
}

/// Names that begin with `_` are the site's own.
fn is_id(value: &str) -> bool {
    value.starts_with(|first: char| first.is_ascii_alphabetic())
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// Text between tags: its entities stay.
fn push_text(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        html.push_str(&escape(&rest[..at]));
        rest = &rest[at..];
        let name = rest[1..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
        let is_entity = name > 0 && rest[1 + name..].starts_with(';');
        html.push_str(if is_entity { "&" } else { "&amp;" });
        rest = &rest[1..];
    }
    html.push_str(&escape(rest));
}

/// The value of an attribute, without entities: they could spell an address that runs code.
fn decode(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    // A parser of Markdown knows all of them.
    let parser = pulldown_cmark::Parser::new(value);
    let text: String = parser
        .filter_map(|event| match event {
            pulldown_cmark::Event::Text(text) | pulldown_cmark::Event::Code(text) => Some(text.into_string()),
            _ => None,
        })
        .collect();
    text
}

impl<'t> Tag<'t> {
    /// The tag that a text starts with, and its length.
    fn read(text: &'t str) -> Option<(Self, usize)> {
        let is_end = text[1..].starts_with('/');
        let start = if is_end { 2 } else { 1 };
        let len = text[start..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
        let name = text[start..start + len].to_ascii_lowercase();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return None;
        }
        let mut attributes = Vec::new();
        let mut at = start + len;
        loop {
            at += blank(&text[at..]);
            let rest = &text[at..];
            if rest.starts_with('>') {
                return Some((Self { name, is_end, attributes }, at + 1));
            }
            if let Some(rest) = rest.strip_prefix('/') {
                at = text.len() - rest.len();
                continue;
            }
            let ends = |letter: char| letter.is_whitespace() || "=>/\"'<`".contains(letter);
            let len = rest.find(ends).filter(|&len| len > 0)?;
            let attribute = rest[..len].to_ascii_lowercase();
            at += len;
            let gap = blank(&text[at..]);
            let Some(value) = text[at + gap..].strip_prefix('=') else {
                attributes.push((attribute, None));
                continue;
            };
            let value = value.trim_start();
            let (value, behind) = match value.chars().next()? {
                quote @ ('"' | '\'') => value[1..].split_once(quote)?,
                _ => value.split_at(value.find([' ', '\t', '\n', '\r', '>'])?),
            };
            attributes.push((attribute, Some(value)));
            at = text.len() - behind.len();
        }
    }
}

fn blank(text: &str) -> usize {
    text.len() - text.trim_start().len()
}
