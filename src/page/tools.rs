//! What docs tools read otherwise than `CommonMark` does, as edits that make `CommonMark` read it so.
//!
//! - `MkDocs`: the lines under `!!! note`, `??? tip` and `=== "Tab"` are indented by four and are not code.
//! - MDX, and HTML in most tools: what an element holds may be indented as deep as its author likes.
//! - HTML: a fence starts a block right below a tag, without an empty line between them, but never in a comment.
//!
//! Most pages have none of these; to see that costs a few searches.

use std::sync::LazyLock;

use memchr::{memmem, memrchr};

use super::fence::Fence;
use crate::text::{AnyOf, Edit, Edits, Span};

/// The columns by which `MkDocs` indents what a container holds, and the columns of a tab.
const STEP: usize = 4;

/// What the lines that open a container of `MkDocs` start with.
const HEADERS: [&str; 5] = ["!!!", "???", "=== \"", "===! \"", "===+ \""];

/// What these start with, and fences.
static OPENINGS: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(["!!!", "???", "===", "```", "~~~"]));

/// The shortest fences.
const FENCES: [&str; 2] = ["```", "~~~"];

/// Elements that end by themselves.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// Elements whose text `CommonMark` takes as it is (section 4.6, 1).
const RAW: [(&str, &str); 4] =
    [("<script", "</script>"), ("<pre", "</pre>"), ("<style", "</style>"), ("<textarea", "</textarea>")];

/// The edits that let `CommonMark` see the blocks of a page that starts at byte `start`.
pub(super) fn edits(page: &str, start: u32) -> Edits {
    if !is_concerned(&page[start as usize..]) {
        return Edits::default();
    }
    let mut scan = Scan { page, ..Scan::default() };
    let mut line = Line::at(page, start as usize);
    while line.start < page.len() {
        scan.line(line);
        line = Line::at(page, line.next);
    }
    // Each line gets another start, and what is inserted comes after that.
    Edits::disjoint(scan.edits)
}

/// Whether a page may hold what this module is about: a container of `MkDocs`, or a fence that is indented as code is, is
/// in a paragraph with a line that starts like HTML, or is in a comment.
fn is_concerned(text: &str) -> bool {
    let (mut has_fence, mut fence_end) = (false, 0);
    for at in OPENINGS.places(text) {
        let start = text[..at].trim_end_matches([' ', '\t']).len();
        if start > 0 && text.as_bytes()[start - 1] != b'\n' {
            continue;
        }
        if matches!(text.as_bytes()[at], b'`' | b'~') {
            // No line above the last fence is in the same paragraph.
            let may_be_html = memrchr(b'<', &text.as_bytes()[fence_end..start]).is_some();
            if columns(&text[start..at]) >= STEP || may_be_html && is_below_html(text, start) {
                return true;
            }
            (has_fence, fence_end) = (true, at);
        } else if is_header_start(&text[at..]) {
            return true;
        }
    }
    has_fence && has_fence_in_comment(text)
}

fn is_header_start(line: &str) -> bool {
    HEADERS.iter().any(|header| line.starts_with(header))
}

/// Whether a line that starts like HTML is above the fence that starts the line at `start`, in the same paragraph.
fn is_below_html(text: &str, start: usize) -> bool {
    let mut end = start;
    while end > 0 {
        let start = memrchr(b'\n', &text.as_bytes()[..end - 1]).map_or(0, |newline| newline + 1);
        let line = text[start..end].trim_start_matches([' ', '\t']);
        match line.as_bytes()[0] {
            b'<' => return true,
            b'\n' | b'\r' => return false,
            _ if FENCES.iter().any(|fence| line.starts_with(fence)) => return false,
            _ => end = start,
        }
    }
    false
}

/// Whether a comment holds a fence.
fn has_fence_in_comment(text: &str) -> bool {
    let mut rest = text;
    while let Some(open) = memmem::find(rest.as_bytes(), b"<!--") {
        let Some(len) = memmem::find(&rest.as_bytes()[open..], b"-->") else { return false };
        let comment = &rest[open..open + len];
        if FENCES.iter().any(|fence| comment.contains(fence)) {
            return true;
        }
        rest = &rest[open + len..];
    }
    false
}

/// A line of the page.
#[derive(Clone, Copy, Debug)]
struct Line<'t> {
    start: usize,
    /// The columns before its first character.
    indent: usize,
    /// Without what is before its first character and after its last one.
    text: &'t str,
    /// Where `text` starts.
    text_start: usize,
    /// Where the next line starts.
    next: usize,
}

impl<'t> Line<'t> {
    fn at(page: &'t str, start: usize) -> Self {
        let rest = &page[start..];
        let line = &rest[..memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |end| end + 1)];
        let text = line.trim_start_matches([' ', '\t']);
        let before = &line[..line.len() - text.len()];
        Self {
            start,
            indent: columns(before),
            text: text.trim_end(),
            text_start: start + before.len(),
            next: start + line.len(),
        }
    }

    /// The next line that is not blank; the end of the page if there is none.
    fn next_text(self, page: &'t str) -> Self {
        let mut next = Self::at(page, self.next);
        while next.text.is_empty() && next.start < page.len() {
            next = Self::at(page, next.next);
        }
        next
    }
}

/// What is around a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frame {
    /// An item of a list, or a footnote.
    Item {
        /// The column at which its content starts.
        content: usize,
        /// The columns that its lines are indented by too much.
        cut: usize,
    },
    /// A container of `MkDocs` whose first line is indented by so much.
    Container(usize),
    /// An element whose first line is indented by so much.
    Element(usize),
}

impl Frame {
    fn holds(self, line: Line<'_>) -> bool {
        match self {
            Self::Item { content, .. } => line.indent >= content,
            Self::Container(indent) => line.indent >= indent + STEP,
            Self::Element(indent) => line.indent > indent,
        }
    }
}

/// What the indentation of a line means.
#[derive(Clone, Copy, Debug)]
struct Indent {
    /// The columns that are too much.
    cut: usize,
    /// Whether it makes the line code.
    is_code: bool,
}

/// A block that is open.
#[derive(Clone, Copy, Debug)]
struct OpenBlock {
    fence: Fence,
    /// The columns that its lines are indented by too much.
    cut: usize,
}

/// What HTML a line is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Html {
    #[default]
    Outside,
    /// Up to the next empty line.
    Block,
    /// A comment in HTML that started before it.
    Comment,
    /// Up to the line with this end.
    Until(&'static str),
}

/// A way down the page.
#[derive(Debug, Default)]
struct Scan<'t> {
    page: &'t str,
    frames: Vec<Frame>,
    block: Option<OpenBlock>,
    html: Html,
    /// The line that ends the blank lines that it is in.
    after_blanks: Option<Line<'t>>,
    /// Whether something on the page says that it is MDX.
    is_mdx: bool,
    edits: Vec<Edit>,
}

impl<'t> Scan<'t> {
    fn line(&mut self, line: Line<'t>) {
        if line.text.is_empty() {
            return self.blank(line);
        }
        let held = self.frames.iter().position(|frame| !frame.holds(line)).unwrap_or(self.frames.len());
        match self.block {
            Some(block) if !self.frames[held..].iter().any(|frame| matches!(frame, Frame::Container(_))) => {
                let is_last = block.fence.is_closed_by(line.text);
                // Where no code is indented, the end of a fence may be indented by more than its start.
                self.rewrite(line, if is_last { self.indent(line).cut } else { block.cut }, false);
                if is_last {
                    self.block = None;
                }
            }
            _ => {
                self.block = None;
                // A line right below a container would go on with its last paragraph.
                let ends = self.frames[held..].iter().any(|frame| matches!(frame, Frame::Container(_)));
                let is_below = ends && self.after_blanks.is_none_or(|after| after.start != line.start);
                self.frames.truncate(held);
                self.open_line(line, is_below);
            }
        }
    }

    /// A blank line belongs to the containers around the next line; in a comment, HTML must not end with it.
    fn blank(&mut self, line: Line<'t>) {
        let cut = self.block.map_or(0, |block| block.cut);
        let next = self.next_after(line);
        let held = self.frames.iter().position(|frame| !frame.holds(next)).unwrap_or(self.frames.len());
        let outer = self.frames.split_off(held);
        if let Some(marked) = self.marked(line, cut) {
            let marks = self.marks();
            let marks = if marked == line.text_start { marks.trim_end() } else { &marks };
            self.edits.push(Edit::replace(Span::from(line.start..marked), marks));
        }
        self.frames.extend(outer);
        match self.html {
            Html::Block => self.html = Html::Outside,
            Html::Comment => self.edits.push(Edit::insert(line.text_start as u32, ".")),
            _ => {}
        }
    }

    /// The first line after the blank ones from this one on.
    fn next_after(&mut self, line: Line<'t>) -> Line<'t> {
        let known = self.after_blanks.filter(|after| after.start > line.start);
        let next = known.unwrap_or_else(|| line.next_text(self.page));
        self.after_blanks = Some(next);
        next
    }

    /// A line that is in no block, and maybe right below a container that it is not in.
    fn open_line(&mut self, line: Line<'t>, is_below: bool) {
        if let Html::Until(end) = self.html {
            self.rewrite(line, 0, is_below);
            if memmem::find(line.text.as_bytes(), end.as_bytes()).is_some() {
                self.html = Html::Outside;
            }
            return;
        }
        let Indent { cut, is_code } = self.indent(line);
        if let Some(depth) = self.header(line).filter(|_| !is_code) {
            self.rewrite(line, 0, is_below);
            self.edits.push(Edit::insert(line.text_start as u32, "> "));
            self.frames.push(Frame::Container(depth));
            return;
        }
        let (column, text) = if is_code { (line.indent, line.text) } else { self.items(line, cut) };
        if let Some(fence) = Fence::opening(text)
            && self.html != Html::Comment
        {
            let is_below_html = std::mem::take(&mut self.html) == Html::Block;
            self.block = Some(OpenBlock { fence, cut });
            return self.rewrite(line, cut, is_below_html || is_below);
        }
        self.rewrite(line, cut, is_below);
        self.html_line(text, column);
        self.is_mdx |= is_module_line(line);
    }

    /// The column at which lines start that are not indented within what is around them, and by how much that is too much.
    fn base(&self) -> (usize, usize) {
        let frame = self.frames.iter().rfind(|frame| !matches!(frame, Frame::Element(_)));
        match frame {
            Some(&Frame::Item { content, cut }) => (content, cut),
            Some(Frame::Container(indent)) => (indent + STEP, 0),
            _ => (0, 0),
        }
    }

    /// What a line's indentation means.
    fn indent(&self, line: Line<'_>) -> Indent {
        let (base, cut) = self.base();
        let is_in_element = matches!(self.frames.last(), Some(Frame::Element(_)));
        match line.indent.saturating_sub(base) {
            excess @ STEP.. if is_in_element || self.is_mdx => Indent { cut: cut + excess, is_code: false },
            excess => Indent { cut, is_code: excess >= STEP },
        }
    }

    /// How far a line is indented that opens a container of `MkDocs`.
    fn header(&self, line: Line<'_>) -> Option<usize> {
        if !is_header(line.text) {
            return None;
        }
        let next = line.next_text(self.page);
        (next.indent >= line.indent + STEP).then_some(line.indent)
    }

    /// Enters the items and footnotes that a line starts; the column and the text of what they hold.
    fn items(&mut self, line: Line<'t>, cut: usize) -> (usize, &'t str) {
        let (mut column, mut text) = (line.indent, line.text);
        let (base, outer_cut) = self.base();
        // Its own few columns do not count for what a footnote holds.
        let mut footnote_start = if cut > outer_cut { line.indent } else { base };
        loop {
            if let Some(width) = marker_width(text) {
                column += width;
                text = text.get(width..).unwrap_or_default();
            } else if let Some(note) = footnote(text) {
                // However long its label is.
                column = footnote_start + STEP;
                text = note;
            } else {
                break;
            }
            footnote_start = column;
            self.frames.push(Frame::Item { content: column, cut });
        }
        (column, text)
    }

    /// Takes note of what a line says about the HTML around the next ones.
    fn html_line(&mut self, text: &str, column: usize) {
        if self.html == Html::Outside {
            let Some(rest) = text.strip_prefix('<') else { return };
            let raw = RAW.iter().find(|(open, end)| starts_with(text, open) && !text.contains(end));
            if let Some((_, end)) = raw {
                self.html = Html::Until(end);
                return;
            } else if text.starts_with("<!--") {
                let is_open = !text.contains("-->");
                self.html = if is_open { Html::Until("-->") } else { Html::Outside };
                return;
            } else if rest.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '>')) {
                self.html = Html::Block;
            }
        }
        self.is_mdx |= text.strip_prefix('<').is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_uppercase()));
        if opens_element(text) {
            self.frames.push(Frame::Element(column));
        }
        match (self.html, text.rfind("<!--"), text.rfind("-->")) {
            (Html::Block, Some(open), close) if close.is_none_or(|close| close < open) => self.html = Html::Comment,
            (Html::Comment, open, Some(close)) if open.is_none_or(|open| open < close) => self.html = Html::Block,
            _ => {}
        }
    }

    /// Lets a line start with the marks of the containers around it, after an empty line if it needs one, and without
    /// so many of its columns.
    fn rewrite(&mut self, line: Line<'_>, cut: usize, needs_blank: bool) {
        let marked = self.marked(line, cut).or(needs_blank.then_some(line.start));
        let Some(marked) = marked else { return };
        let marks = self.marks();
        let blank = if needs_blank { format!("{}\n", marks.trim_end()) } else { String::new() };
        self.edits.push(Edit::replace(Span::from(line.start..marked), blank + &marks));
    }

    /// Where a line starts after what the containers around it and `cut` take of it; `None` if they take nothing.
    fn marked(&self, line: Line<'_>, cut: usize) -> Option<usize> {
        let innermost = self.frames.iter().rev().find_map(|frame| match frame {
            Frame::Container(indent) => Some(indent + STEP),
            _ => None,
        });
        let column = innermost.unwrap_or(0) + cut;
        (column > 0).then(|| self.byte_at(line, column))
    }

    /// What `CommonMark` has before the lines of the containers around: the marks of quotes.
    fn marks(&self) -> String {
        let mut marks = String::new();
        let mut column = 0;
        for frame in &self.frames {
            if let Frame::Container(indent) = frame {
                marks.extend(std::iter::repeat_n(' ', indent.saturating_sub(column)));
                marks.push_str("> ");
                column = indent + STEP;
            }
        }
        marks
    }

    /// The byte of a line's indentation at a column; its text if that starts before.
    fn byte_at(&self, line: Line<'_>, column: usize) -> usize {
        let before = &self.page[line.start..line.text_start];
        let mut reached = 0;
        let len = before.bytes().take_while(|&byte| {
            let is_before = reached < column;
            reached = after(reached, byte);
            is_before
        });
        line.start + len.count()
    }
}

/// The columns that spaces and tabs take.
fn columns(indent: &str) -> usize {
    indent.bytes().fold(0, after)
}

/// The column after a space or a tab at a column.
fn after(column: usize, byte: u8) -> usize {
    if byte == b'\t' { column / STEP * STEP + STEP } else { column + 1 }
}

/// The width of the marker of an item with the spaces after it.
fn marker_width(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let marker = match text.as_bytes().get(digits)? {
        b'-' | b'*' | b'+' if digits == 0 => 1,
        b'.' | b')' if (1..=9).contains(&digits) => digits + 1,
        _ => return None,
    };
    let rest = &text[marker..];
    let spaces = rest.bytes().take_while(|&byte| byte == b' ').count();
    match spaces {
        0 if !rest.is_empty() => None,
        1..=STEP => Some(marker + spaces),
        _ => Some(marker + 1),
    }
}

/// What a footnote holds of the line that it starts with.
fn footnote(text: &str) -> Option<&str> {
    let (label, note) = text.strip_prefix("[^")?.split_once("]:")?;
    let is_label = !label.is_empty() && !label.contains(['[', ']', ' ', '\t']);
    is_label.then(|| note.trim_start_matches([' ', '\t']))
}

/// Whether a line opens a container: `!!! note "Title"`, `??? tip`, `=== "Tab"`.
fn is_header(line: &str) -> bool {
    let is_titled = |rest: &str| rest.len() > 2 && rest.starts_with('"') && rest.ends_with('"');
    if let Some(rest) = line.strip_prefix("===") {
        let rest = rest.trim_start_matches(['+', '!']);
        return rest.starts_with(' ') && is_titled(rest.trim());
    }
    let Some(rest) = line.strip_prefix("!!!").or_else(|| line.strip_prefix("???")) else { return false };
    let rest = rest.trim_start_matches('+').trim();
    let (words, title) = rest.split_at(rest.find('"').unwrap_or(rest.len()));
    let is_word = |character: char| character.is_alphanumeric() || " _-".contains(character);
    !rest.is_empty() && words.chars().all(is_word) && (title.is_empty() || title == "\"\"" || is_titled(title))
}

/// Whether a line is an `import` or `export` of MDX.
fn is_module_line(line: Line<'_>) -> bool {
    line.indent == 0 && is_module(line.text)
}

/// Whether a text starts with an `import` or `export` of a module, and not with a sentence about one.
pub(crate) fn is_module(text: &str) -> bool {
    const DECLARED: [&str; 9] = ["const ", "default ", "function ", "let ", "var ", "class ", "async ", "{", "*"];
    let line = text.lines().next().unwrap_or_default();
    if let Some(rest) = line.strip_prefix("import ") {
        let is_path = |text: &str| text.trim_start().starts_with(['"', '\'']);
        return is_path(rest) || rest.starts_with('{') || rest.split(" from ").skip(1).any(is_path);
    }
    line.strip_prefix("export ").is_some_and(|rest| DECLARED.iter().any(|start| rest.starts_with(start)))
}

/// Whether a line starts with the tag of an element that does not end on it.
fn opens_element(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('<') else { return false };
    let name = &rest[..rest.find(|it: char| !(it.is_ascii_alphanumeric() || "._-".contains(it))).unwrap_or(rest.len())];
    let is_name = rest.starts_with('>') || name.starts_with(|first: char| first.is_ascii_alphabetic());
    is_name && !VOID.contains(&name) && !rest.contains("</") && !rest.ends_with("/>")
}

fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start))
}
