//! The raw HTML of a page: it stays where the config allows it, and what is harmless or means something to the tool; all else is
//! shown as text, or left out.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Writer, is_comment};
use crate::flavour::tool::ProseSyntax;
use crate::flavour::{escape, html};
use crate::site::{Directive, HarmlessTag, directive, element_names};

impl Writer<'_> {
    /// Lines of raw HTML: they stay where the config allows it, else they are shown. Comments are left out, but for those that
    /// the tool acts on.
    pub(super) fn html_block(&mut self, range: Range<usize>) {
        let lines = std::mem::take(&mut self.html_lines);
        let whole: String = lines.iter().map(|(_, html)| html.as_str()).collect();
        if self.harmless.contains(&range.start) {
            return self.harmless_block(&whole, lines, range);
        }
        // One that nothing closes is not a comment: it would take the rest of the page along.
        let has_comments = whole.rfind("<!--").is_some_and(|start| whole[start..].contains("-->"));
        let mut comment = None;
        let mut shown = Vec::with_capacity(lines.len());
        for (_, html) in &lines {
            shown.push(if has_comments { self.html_line(html, &mut comment) } else { self.html(html) });
        }
        if shown.iter().all(|line| line.trim().is_empty()) {
            let (lines, rest) = self.whole_lines(range);
            self.changes.replace(lines, rest);
            return;
        }
        for ((range, html), shown) in lines.into_iter().zip(shown) {
            if shown != html {
                self.changes.replace(range, shown);
            }
        }
    }

    /// A line of HTML; `comment` is the part of an open comment that comes before it, and then what is open at its end.
    fn html_line(&mut self, line: &str, comment: &mut Option<String>) -> String {
        let mut shown = String::with_capacity(line.len());
        let mut rest = line;
        while !rest.is_empty() {
            if let Some(mut open) = comment.take() {
                let end = rest.find("-->").map(|at| at + "-->".len());
                open.push_str(&rest[..end.unwrap_or(rest.len())]);
                match end {
                    Some(_) => shown.push_str(&self.comment(&open)),
                    None => *comment = Some(open),
                }
                rest = &rest[end.unwrap_or(rest.len())..];
            } else {
                let start = rest.find("<!--").unwrap_or(rest.len());
                shown.push_str(&self.html(&rest[..start]));
                rest = &rest[start..];
                if let Some(inner) = rest.strip_prefix("<!--") {
                    *comment = Some("<!--".to_owned());
                    rest = inner;
                }
            }
        }
        if line.ends_with('\n') && !shown.ends_with('\n') {
            shown.push('\n');
        }
        shown
    }

    /// Raw HTML without comments.
    fn html(&mut self, html: &str) -> String {
        if self.allows_html {
            return self.with_links(html);
        }
        self.dropped.elements.extend(element_names(html));
        escape::html(html)
    }

    /// A block of harmless HTML: as a whole, or line by line where it is in a list or a quote.
    fn harmless_block(&mut self, html: &str, lines: Vec<(Range<usize>, String)>, range: Range<usize>) {
        let mut lost = BTreeSet::new();
        let written = html::write_block(html, |tag| self.harmless_tag(tag, &mut lost));
        self.dropped.attributes.append(&mut lost);
        if self.text[range.clone()] == *html {
            self.changes.replace(range, written);
            return;
        }
        for ((range, html), written) in lines.into_iter().zip(written.split_inclusive('\n')) {
            if written != html {
                self.changes.replace(range, written);
            }
        }
    }

    /// A harmless tag; `lost` gets the names of its attributes that are left out.
    fn harmless_tag(&self, tag: &HarmlessTag<'_>, lost: &mut BTreeSet<String>) -> String {
        let link =
            |address: &str| Some(self.paths.rewrite(self.page.path, address).unwrap_or_else(|| address.to_owned()));
        let (written, mut left_out) = tag.write(self.flavour.prose == ProseSyntax::Mdx, &link);
        lost.append(&mut left_out);
        written
    }

    /// A comment as the tool wants it, if it acts on it, else nothing. On pages that are written for the tool, its templates may
    /// look for any comment, and MDX has none.
    fn comment(&mut self, comment: &str) -> String {
        if self.is_own && self.flavour.prose != ProseSyntax::Mdx && !comment.contains("harkdown") {
            return comment.to_owned();
        }
        let is_known = |text: &str| self.flavour.comments.iter().any(|start| text.starts_with(start.as_str()));
        let kept = match directive(comment) {
            None => return String::new(),
            Some(Directive::SummaryEnd) if self.flavour.summary_end.is_some() => self.flavour.summary_end.clone(),
            Some(Directive::SummaryEnd) => is_known("").then(|| comment.to_owned()),
            Some(Directive::Other(text)) => is_known(&text.to_lowercase()).then(|| comment.to_owned()),
        };
        if kept.is_none() {
            self.dropped.comments.insert(comment.to_owned());
        }
        kept.unwrap_or_default()
    }

    /// A line that `CommonMark` takes for HTML, with its links as they have to be: right below a tag, MDX reads Markdown.
    pub(super) fn with_links(&self, line: &str) -> String {
        let (mut out, mut rest) = (String::with_capacity(line.len()), line);
        while let Some(at) = rest.find("](") {
            let (before, link) = rest.split_at(at + 2);
            let destination = &link[..link.find([')', ' ', '\n']).unwrap_or(link.len())];
            out.push_str(before);
            out.push_str(self.paths.rewrite(self.page.path, destination).as_deref().unwrap_or(destination));
            rest = &link[destination.len()..];
        }
        out + rest
    }

    /// The lines that hold nothing but a part of the page, and what has to be there without them: an empty line where text is
    /// on both sides.
    fn whole_lines(&self, range: Range<usize>) -> (Range<usize>, String) {
        let is_mark = |mark: char| matches!(mark, ' ' | '\t' | '>');
        let start = self.text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
        let prefix = &self.text[start..range.start];
        if !(prefix.chars().all(is_mark) && self.text[..range.end].ends_with('\n')) {
            return (range, String::new());
        }
        let is_text = |line: Option<&str>| line.is_some_and(|line| !line.trim_matches(is_mark).trim().is_empty());
        let is_between =
            is_text(self.text[..start].lines().next_back()) && is_text(self.text[range.end..].lines().next());
        let rest = if is_between { format!("{}\n", prefix.trim_end()) } else { String::new() };
        (start..range.end, rest)
    }

    /// Raw HTML in a line of text, as [`Self::html_block`].
    pub(super) fn inline_html(&mut self, html: &str, range: Range<usize>) {
        let shown = match HarmlessTag::read(html).filter(|_| self.harmless.contains(&range.start)) {
            Some(tag) => {
                let mut lost = BTreeSet::new();
                let written = self.harmless_tag(&tag, &mut lost);
                self.dropped.attributes.append(&mut lost);
                written
            }
            None if is_comment(html) => self.comment(html),
            None if self.allows_html => return,
            None => self.html(html),
        };
        if shown != html {
            self.changes.replace(range, shown);
        }
    }
}
