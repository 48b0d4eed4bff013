//! A text inside a text: its map outward, and how an edit is written back into it.
//!
//! All layers nest by this one mechanism: a fenced block in a page, a (repaired) JSON document in a block, a JSON document
//! in a JSON string or in a word of shell code, and JavaScript in a JSON string.

use std::borrow::Cow;

use crate::json::string;
use crate::shell::{Quote, RunKind, Word, WordForm, WordRun};
use crate::text::{Edit, Edits, SourceMap, Span};

/// A text inside another text.
#[derive(Clone, Debug)]
pub struct Layer<'t> {
    /// The text as its own language reads it: no line prefixes, no escapes.
    pub text: Cow<'t, str>,
    form: Form<'t>,
}

/// The way from a layer outward.
#[derive(Clone, Debug)]
enum Form<'t> {
    /// One encoding from end to end.
    Mapped(SourceMap, Encoding),
    /// A word of shell code, which knows the quoting of each of its characters; the layer is `slice` of its text.
    Word { source: &'t str, word: &'t Word<'t>, slice: Span },
}

/// How a text is written into the one around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As lines, each after the first after a prefix: the content of a fenced block.
    Lines {
        /// How the page ends its lines.
        newline: &'static str,
        /// What is before each line: `> `, or the indentation of a list item.
        prefix: String,
    },
    /// With JSON's escapes, between quotes.
    JsonString,
    /// As it is, but for its holes: what is blanked out there is the author's and stays.
    Verbatim {
        /// In order, in the text of the layer.
        holes: Vec<Span>,
    },
    /// As it is, but for what a repair wrote: a repaired document in the place of the broken one.
    Repaired,
}

impl<'t> Layer<'t> {
    /// A layer from its parts; `map` leads from `text` to the text around it.
    #[must_use]
    pub(crate) fn new(text: Cow<'t, str>, map: SourceMap, encoding: Encoding) -> Self {
        Self { text, form: Form::Mapped(map, encoding) }
    }

    /// What is written as it is at `span` of `outer`.
    #[must_use]
    pub(crate) fn plain(outer: &'t str, span: Span) -> Self {
        let mut map = SourceMap::starting_at(span.start);
        map.finish(span.len());
        Self::new(Cow::Borrowed(span.of(outer)), map, Encoding::Verbatim { holes: Vec::new() })
    }

    /// What a slice of the text of a word of shell code says; `source` is the code.
    #[must_use]
    pub(crate) fn of_word(source: &'t str, word: &'t Word<'t>, slice: Span) -> Self {
        Self { text: Cow::Borrowed(slice.of(&word.text)), form: Form::Word { source, word, slice } }
    }

    /// Whether letters of a word have no quotes around them in the shell, and others before and behind have: quotes of the
    /// text may have been taken for the shell's.
    fn may_lack_quotes(&self) -> bool {
        let Form::Word { word, slice, .. } = &self.form else { return false };
        let is_within = |run: &WordRun| slice.start < run.inner.start && run.inner.end < slice.end;
        let has_letters = |run: &WordRun| run.inner.of(&word.text).contains(char::is_alphanumeric);
        let is_bare = |run: &&WordRun| run.quote == Quote::Bare;
        word.runs.iter().any(|run| run.quote != Quote::Bare)
            && word
                .runs
                .iter()
                .filter(is_bare)
                .any(|run| run.kind == RunKind::Text && is_within(run) && has_letters(run))
    }

    /// A part of the layer as one of its own.
    #[must_use]
    pub(crate) fn slice(self, part: Span) -> Self {
        let text = match self.text {
            Cow::Borrowed(text) => Cow::Borrowed(part.of(text)),
            Cow::Owned(text) => Cow::Owned(part.of(&text).to_owned()),
        };
        let form = match self.form {
            Form::Mapped(map, encoding) => Form::Mapped(map.slice(part), encoding),
            Form::Word { source, word, slice } => Form::Word { source, word, slice: part.shift(slice.start) },
        };
        Self { text, form }
    }

    /// What a JSON string holds; `span` is the string with its quotes in `outer`.
    #[must_use]
    pub fn of_json_string(outer: &'t str, span: Span) -> Self {
        Self::of_json_text(outer, Span::new(span.start + 1, span.end - 1))
    }

    /// What the text of a JSON string holds; `content` is what is between its quotes in `outer`, of which the last may be missing.
    #[must_use]
    pub(crate) fn of_json_text(outer: &'t str, content: Span) -> Self {
        let raw = content.of(outer);
        if raw.contains('\\') {
            let decoded = string::decode(raw);
            return Self::new(Cow::Owned(decoded.text), decoded.map.shifted(content.start), Encoding::JsonString);
        }
        let mut map = SourceMap::starting_at(content.start);
        map.finish(content.len());
        Self::new(Cow::Borrowed(raw), map, Encoding::JsonString)
    }

    /// A text as long as `outer`, in the place of `outer`, in which some bytes are blanked out or stand for others.
    #[must_use]
    pub(crate) fn blanked(outer: &str, text: String) -> Self {
        let mut holes: Vec<Span> = Vec::new();
        for (at, _) in outer.bytes().zip(text.bytes()).enumerate().filter(|(_, (one, other))| one != other) {
            let at = at as u32;
            match holes.last_mut().filter(|last| last.end == at) {
                Some(last) => last.end += 1,
                None => holes.push(Span::new(at, at + 1)),
            }
        }
        let map = SourceMap::identity(text.len() as u32);
        Self::new(Cow::Owned(text), map, Encoding::Verbatim { holes })
    }

    /// The text that `edits` make of `outer`, in the place of `outer`.
    #[must_use]
    pub(crate) fn of_edits(outer: &str, edits: &Edits) -> Self {
        let text = edits.apply(outer);
        let map = SourceMap::of_edits(edits, text.len() as u32);
        Self::new(Cow::Owned(text), map, Encoding::Repaired)
    }

    /// Where a span of this layer is in the text around it.
    #[must_use]
    pub(crate) fn span_outward(&self, span: Span) -> Span {
        match &self.form {
            Form::Word { word, slice, .. } => word.place(span.shift(slice.start)),
            Form::Mapped(map, _) if span.is_empty() => Span::empty(self.insertion(map, span.start)),
            Form::Mapped(map, _) => map.span(span),
        }
    }

    /// The offset in this layer of a place in the text around it, if that is in the layer or at one of its ends.
    #[must_use]
    pub(crate) fn offset_inward(&self, outer: u32) -> Option<u32> {
        let len = self.text.len() as u32;
        let start = |inner: u32| self.span_outward(Span::empty(inner)).start;
        let all = self.span_outward(Span::new(0, len));
        if outer < all.start || all.end < outer {
            return None;
        }
        // The last character that starts at or before the place.
        let (mut low, mut high) = (0, len);
        while low < high {
            let middle = self.text.ceil_char_boundary(low as usize + (high - low).div_ceil(2) as usize) as u32;
            let middle = middle.min(high);
            if start(middle) <= outer {
                low = middle;
            } else {
                high = self.text.floor_char_boundary(middle as usize - 1) as u32;
            }
        }
        Some(low)
    }

    /// The first hole that a part of the layer touches: what stays as its author wrote it. That of a word is in the word's text, and
    /// may go on beyond the layer.
    fn hole_in(&self, part: Span) -> Option<Span> {
        let touching = |part: Span| move |hole: &Span| hole.start < part.end && part.start < hole.end;
        match &self.form {
            Form::Word { word, slice, .. } => word.hole_in(part.shift(slice.start)),
            Form::Mapped(_, Encoding::Verbatim { holes }) => holes.iter().copied().find(touching(part)),
            Form::Mapped(..) => None,
        }
    }

    /// An edit of this layer as an edit of the text around it; `None` where it touches a hole or what a repair wrote, or where
    /// it cannot be written.
    #[must_use]
    pub fn edit_outward(&self, edit: &Edit) -> Option<Edit> {
        if self.hole_in(edit.span).is_some() {
            return None;
        }
        let (map, encoding) = match &self.form {
            Form::Mapped(map, encoding) => (map, encoding),
            Form::Word { source, word, slice } => {
                return word.edit(source, &Edit { span: edit.span.shift(slice.start), text: edit.text.clone() });
            }
        };
        match encoding {
            Encoding::Lines { newline, prefix } => Some(self.lines_outward(map, edit, newline, prefix)),
            Encoding::JsonString => {
                Some(Edit { span: self.edit_span(map, edit.span), text: string::encode(&edit.text) })
            }
            Encoding::Verbatim { .. } => Some(Edit { span: self.edit_span(map, edit.span), text: edit.text.clone() }),
            Encoding::Repaired => {
                let span = self.edit_span(map, edit.span);
                (span.len() == edit.span.len()).then(|| Edit { span, text: edit.text.clone() })
            }
        }
    }

    /// Why [`Self::edit_outward`] cannot write an edit.
    fn barrier(&self, edit: &Edit) -> Barrier {
        match (&self.form, self.hole_in(edit.span)) {
            (Form::Mapped(_, Encoding::Repaired), _) => Barrier::Repair,
            (Form::Mapped(..), _) => Barrier::Comment,
            (Form::Word { source, word, .. }, Some(hole)) => Barrier::Hole(word.place(hole).of(source).to_owned()),
            (Form::Word { word, .. }, None) => match &word.form {
                WordForm::Document { delimiter, .. } => Barrier::Document(delimiter.clone()),
                WordForm::Word => Barrier::Quoting,
            },
        }
    }

    /// Where an insertion goes: after the prefix of a line at its start, else before everything that is not content.
    fn insertion(&self, map: &SourceMap, at: u32) -> u32 {
        let starts_line = at < map.inner_len() && (at == 0 || self.text.as_bytes()[at as usize - 1] == b'\n');
        if starts_line { map.start(at) } else { map.end(at) }
    }

    /// The outer text that an edit replaces: up to and with the prefix of a line whose start it reaches.
    fn edit_span(&self, map: &SourceMap, span: Span) -> Span {
        let end = self.insertion(map, span.end);
        let start = if span.is_empty() { end } else { map.start(span.start) };
        Span::new(start, end)
    }

    /// Content lines keep their prefix, and the last of them keeps its line ending: the closing fence follows.
    fn lines_outward(&self, map: &SourceMap, edit: &Edit, newline: &str, prefix: &str) -> Edit {
        let mut span = self.edit_span(map, edit.span);
        // The first half of a line ending of two characters is not content, and goes with the second.
        let (before, after) = self.text.split_at(edit.span.start as usize);
        if !edit.span.is_empty() && after.starts_with('\n') && !before.is_empty() && !before.ends_with('\n') {
            span.start = map.end(edit.span.start);
        }
        let (before, after) = self.text.split_at(edit.span.end as usize);
        let is_empty_line = before.ends_with('\n') && after.starts_with('\n');
        if newline.len() > 1 && !edit.span.is_empty() && is_empty_line && span.end > map.end(edit.span.end) {
            span.end -= 1;
        }
        let mut text = edit.text.replace('\n', &format!("{newline}{prefix}"));
        if edit.span.end == map.inner_len() && (self.text.ends_with('\n') || self.text.is_empty()) {
            let at_line_start =
                self.text[..edit.span.start as usize].chars().next_back().is_none_or(|last| last == '\n');
            if edit.text.is_empty() && at_line_start {
                span.start = map.end(edit.span.start);
            } else if edit.text.ends_with('\n') {
                text.truncate(text.len() - prefix.len());
            } else {
                text.push_str(newline);
            }
            if edit.span.is_empty() && !edit.text.is_empty() {
                text.insert_str(0, prefix);
            }
        }
        Edit { span, text }
    }
}

/// Why an edit of a layer cannot be written into the text around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Barrier {
    /// It touches a mistake, which was read as its repair would leave it.
    Repair,
    /// It touches what was blanked out: a comment, or what stands for something that is left out.
    Comment,
    /// It touches what the shell, or the reader, fills in; as it is written.
    Hole(String),
    /// It is in several quotes of the shell, or cannot be written in those that are there.
    Quoting,
    /// The here-document cannot hold it, which a line with this word ends.
    Document(String),
}

/// What a layer is, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The document of a block.
    Document,
    /// The body of a request.
    Body,
    /// A script in a body.
    Script,
}

/// Layers from the innermost outward to the page.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each says something of its own about how a layer is read")]
pub struct Stack<'a> {
    layer: &'a Layer<'a>,
    outer: Option<&'a Stack<'a>>,
    role: Role,
    /// What findings call the layer; none where it is the one around it, repaired.
    name: Option<Cow<'a, str>>,
    block: Option<u32>,
    /// Whether the page ends within the block.
    is_cut_off: bool,
    /// Whether comments are a part of the notation: then they are the author's.
    keeps_comments: bool,
    /// Whether a repair around is not certain: then no fix within is.
    is_guessed: bool,
    /// Whether that repair may be wrong about strings, too: then no fix in a string within is certain either.
    are_strings_guessed: bool,
}

impl<'a> Stack<'a> {
    /// The document of a block.
    #[must_use]
    pub fn new(layer: &'a Layer<'a>) -> Self {
        let role = Role::Document;
        Self {
            layer,
            outer: None,
            role,
            name: None,
            block: None,
            is_cut_off: false,
            keeps_comments: false,
            is_guessed: false,
            are_strings_guessed: false,
        }
    }

    /// A layer that is in this one; what it is called and what it is, is said next.
    #[must_use]
    pub fn push(&'a self, layer: &'a Layer<'a>) -> Self {
        Self { layer, outer: Some(self), name: None, ..*self }
    }

    /// The layer under the name that findings give it.
    #[must_use]
    pub(crate) fn named(self, name: impl Into<Cow<'a, str>>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// The layer as a body or a script, which is what a string of the layer around it holds.
    #[must_use]
    pub(crate) fn with_role(self, role: Role) -> Self {
        Self { role, is_guessed: self.are_strings_guessed, keeps_comments: false, ..self }
    }

    /// The layer in a notation that has comments, or not.
    #[must_use]
    pub(crate) fn keeping_comments(self, keeps_comments: bool) -> Self {
        Self { keeps_comments, ..self }
    }

    /// The layer in the block of that number, whose end may be missing.
    #[must_use]
    pub(crate) fn in_block(self, number: Option<u32>, is_cut_off: bool) -> Self {
        Self { block: number, is_cut_off, ..self }
    }

    /// The layer as one that may not be what was meant; nor may its strings be, if they are guessed as well.
    #[must_use]
    pub(crate) fn guessed_if(self, is_guess: bool, are_strings_guessed: bool) -> Self {
        let are_strings_guessed = self.are_strings_guessed || are_strings_guessed;
        Self { is_guessed: self.is_guessed || is_guess, are_strings_guessed, ..self }
    }

    /// The text of the innermost layer.
    #[must_use]
    pub fn text(&self) -> &'a str {
        &self.layer.text
    }

    /// What the innermost layer is.
    #[must_use]
    pub(crate) fn role(&self) -> Role {
        self.role
    }

    /// The number of the block, if the layers are in one.
    #[must_use]
    pub(crate) fn block(&self) -> Option<u32> {
        self.block
    }

    /// Whether the page ends within the block.
    #[must_use]
    pub(crate) fn is_cut_off(&self) -> bool {
        self.is_cut_off
    }

    /// Whether comments are a part of the notation.
    #[must_use]
    pub(crate) fn keeps_comments(&self) -> bool {
        self.keeps_comments
    }

    /// Whether the innermost layer is a word of the shell whose quotes may have been taken for the shell's.
    #[must_use]
    pub(crate) fn may_lack_quotes(&self) -> bool {
        self.layer.may_lack_quotes()
    }

    /// Whether a layer is read by a repair that is not certain.
    #[must_use]
    pub(crate) fn is_guessed(&self) -> bool {
        self.is_guessed
    }

    /// The names of the layers, outermost first.
    #[must_use]
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names = self.outer.map(Stack::names).unwrap_or_default();
        names.extend(self.name.as_deref().map(str::to_owned));
        names
    }

    /// Where a span of the innermost layer is in the page.
    #[must_use]
    pub fn span_in_page(&self, span: Span) -> Span {
        let span = self.layer.span_outward(span);
        self.outer.map_or(span, |outer| outer.span_in_page(span))
    }

    /// How a part of the innermost layer is written in the document of the block.
    #[must_use]
    pub(crate) fn written(&self, span: Span) -> &'a str {
        match self.outer {
            Some(outer) => outer.written(self.layer.span_outward(span)),
            None => span.of(self.text()),
        }
    }

    /// The offset in the innermost layer of a place in the page, if that is in the layer or at one of its ends.
    #[must_use]
    pub(crate) fn offset_inward(&self, page: u32) -> Option<u32> {
        let outer = self.outer.map_or(Some(page), |outer| outer.offset_inward(page))?;
        self.layer.offset_inward(outer)
    }

    /// An edit of the innermost layer as an edit of the page; `None` where it touches what a repair wrote.
    #[must_use]
    pub fn edit_in_page(&self, edit: &Edit) -> Option<Edit> {
        let edit = self.layer.edit_outward(edit)?;
        self.outer.map_or(Some(edit.clone()), |outer| outer.edit_in_page(&edit))
    }

    /// Why [`Self::edit_in_page`] cannot write an edit; `None` where it can.
    #[must_use]
    pub(crate) fn barrier(&self, edit: &Edit) -> Option<Barrier> {
        match self.layer.edit_outward(edit) {
            None => Some(self.layer.barrier(edit)),
            Some(edit) => self.outer?.barrier(&edit),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Jump;

    /// The content of a block in a quote, before its closing fence.
    fn lines(newline: &'static str, jumps: &[(u32, u32, u32)]) -> Layer<'static> {
        let mut map = SourceMap::starting_at(0);
        for &(inner, outer_end, outer_start) in jumps {
            map.push(Jump { inner, outer_end, outer_start });
        }
        map.finish(6);
        Layer::new("ab\ncd\n".into(), map, Encoding::Lines { newline, prefix: "> ".to_owned() })
    }

    #[test]
    fn edits_of_lines_keep_what_is_before_each_line_and_the_fence() {
        const PAGE: &str = "> ab\n> cd\n> ```";
        let layer = lines("\n", &[(0, 0, 2), (3, 5, 7), (6, 10, 10)]);
        for ((start, end), text, page) in [
            ((0, 2), "x", "> x\n> cd\n> ```"),
            ((1, 4), "-", "> a-d\n> ```"),
            ((3, 3), "new\n", "> ab\n> new\n> cd\n> ```"),
            ((0, 0), "new\n", "> new\n> ab\n> cd\n> ```"),
            ((0, 3), "", "> cd\n> ```"),
            ((3, 6), "", "> ab\n> ```"),
            ((6, 6), "ef", "> ab\n> cd\n> ef\n> ```"),
            ((6, 6), "ef\n", "> ab\n> cd\n> ef\n> ```"),
            ((3, 6), "x\ny\n", "> ab\n> x\n> y\n> ```"),
            ((0, 6), "x", "> x\n> ```"),
        ] {
            let edit = layer.edit_outward(&Edit::replace(Span::new(start, end), text)).expect("lines take any text");
            assert_eq!(edit.apply(PAGE), page, "{start}..{end} becomes {text:?}");
        }
    }

    #[test]
    fn line_endings_of_two_characters_stay_whole() {
        const PAGE: &str = "> ab\r\n> cd\r\n> ```";
        let layer = lines("\r\n", &[(0, 0, 2), (2, 4, 5), (3, 6, 8), (5, 10, 11), (6, 12, 12)]);
        for ((start, end), text, page) in [
            ((3, 3), "new\n", "> ab\r\n> new\r\n> cd\r\n> ```"),
            ((2, 3), "", "> abcd\r\n> ```"),
            ((3, 6), "", "> ab\r\n> ```"),
            ((6, 6), "ef", "> ab\r\n> cd\r\n> ef\r\n> ```"),
        ] {
            let edit = layer.edit_outward(&Edit::replace(Span::new(start, end), text)).expect("lines take any text");
            assert_eq!(edit.apply(PAGE), page, "{start}..{end} becomes {text:?}");
        }
    }

    #[test]
    fn what_was_repaired_or_blanked_out_is_not_edited() {
        let repaired = Layer::of_edits("[1 2]", &Edit::insert(2, ",").into());
        assert_eq!(
            repaired.edit_outward(&Edit::replace(Span::new(1, 2), "3")),
            Some(Edit::replace(Span::new(1, 2), "3"))
        );
        assert_eq!(repaired.edit_outward(&Edit::replace(Span::new(2, 3), ";")), None);
        let blanked = Layer::blanked("[1 //\n]", "[1   \n]".to_owned());
        assert_eq!(blanked.edit_outward(&Edit::delete(Span::new(3, 4))), None);
        assert_eq!(blanked.edit_outward(&Edit::delete(Span::new(1, 2))), Some(Edit::delete(Span::new(1, 2))));
    }
}
