//! The table of the forms: how a placeholder is written, what is in it, where it may be, and who fills it in.

/// A form of placeholders, or of code that a text may hold in the place of one.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a place that a form may be in, beside the others")]
pub(crate) struct PlaceholderForm {
    pub(crate) open: &'static str,
    pub(crate) close: &'static str,
    pub(super) inside: Inside,
    pub(super) filled_by: FilledBy,
    pub(super) twin: Twin,
    /// Whether it is a placeholder in any text; the others are code, and only where that is looked for.
    pub(super) fits_text: bool,
    /// Whether every client sends it in a URL as it is written; snippets and readers can put a value there.
    pub(super) fits_url: bool,
    /// Whether it may be in JSON where a value belongs: other forms are JSON's own brackets.
    pub(super) fits_json: bool,
    /// Whether it may be in a string of JSON with quotes of its own.
    pub(super) fits_string: bool,
    /// Whether the shell would take it apart.
    pub(super) splits_words: bool,
}

/// What is between the marks of a form.
#[derive(Clone, Copy, Debug)]
pub(super) enum Inside {
    /// A name.
    Name,
    /// An expression, which has a value.
    Value,
    /// A statement, which has none: only the template engine knows what it makes of the text.
    Statement,
    /// Either; the function says whether what follows the opening mark starts a statement.
    Either(fn(&str) -> bool),
}

/// Who puts a value in the place of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FilledBy {
    /// The config of the project, if it has a value for it.
    Config,
    /// The reader of the page.
    Reader,
    /// A template engine or a program, before anything is sent.
    Engine,
    /// The shell.
    Shell,
}

/// What else is written so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Twin {
    /// Nothing that pages show.
    Nothing,
    /// Blocks of code, and the objects of JSON.
    Braces,
    /// Tags of HTML and XML.
    Tag,
    /// Lists, and optional parts.
    List,
}

/// What the config has a value for.
pub(crate) const VARIABLE: PlaceholderForm = form("${", "}", FilledBy::Config).value().text().url().json().string();

/// What templates and API clients write.
pub(crate) const DOUBLE_BRACES: PlaceholderForm =
    form("{{", "}}", FilledBy::Reader).either(is_section).text().url().json().string().shell();

/// All forms; of two that start alike, the longer one comes first, and those that any text may have come before the others.
pub(super) const FORMS: [PlaceholderForm; 19] = [
    VARIABLE,
    DOUBLE_BRACES,
    form("{%", "%}", FilledBy::Engine).statement().text().string().shell(),
    form("#{", "}", FilledBy::Engine).value().text().string(),
    form("<%", "%>", FilledBy::Engine).either(|code| !code.starts_with(['=', '-'])).text().json().string().shell(),
    form("{", "}", FilledBy::Reader).like(Twin::Braces).text().url(),
    form("<", ">", FilledBy::Reader).like(Twin::Tag).text().url().json().shell(),
    form("[", "]", FilledBy::Reader).like(Twin::List).text(),
    form("$(", ")", FilledBy::Shell).value().string(),
    form("%{", "}", FilledBy::Engine).value().string(),
    form("@{", "}", FilledBy::Engine).value().string(),
    form("@(", ")", FilledBy::Engine).value().string(),
    form("<?php", "?>", FilledBy::Engine).value().string(),
    form("<?=", "?>", FilledBy::Engine).value().string(),
    form("<?", "?>", FilledBy::Engine).either(|code| !code.starts_with('=') && !code.starts_with("php echo")),
    form("<#", ">", FilledBy::Engine).statement().string(),
    form("</#", ">", FilledBy::Engine).statement().string(),
    form("<@", ">", FilledBy::Engine).statement().string(),
    form("[%", "%]", FilledBy::Engine).value().string(),
];

/// The forms that any text may have.
pub(super) const IN_TEXT: &[PlaceholderForm] = FORMS.split_at(8).0;

const fn form(open: &'static str, close: &'static str, filled_by: FilledBy) -> PlaceholderForm {
    PlaceholderForm {
        open,
        close,
        inside: Inside::Name,
        filled_by,
        twin: Twin::Nothing,
        fits_text: false,
        fits_url: false,
        fits_json: false,
        fits_string: false,
        splits_words: false,
    }
}

impl PlaceholderForm {
    const fn value(self) -> Self {
        Self { inside: Inside::Value, ..self }
    }

    const fn statement(self) -> Self {
        Self { inside: Inside::Statement, ..self }
    }

    const fn either(self, is_statement: fn(&str) -> bool) -> Self {
        Self { inside: Inside::Either(is_statement), ..self }
    }

    const fn like(self, twin: Twin) -> Self {
        Self { twin, ..self }
    }

    const fn text(self) -> Self {
        Self { fits_text: true, ..self }
    }

    const fn url(self) -> Self {
        Self { fits_url: true, ..self }
    }

    const fn json(self) -> Self {
        Self { fits_json: true, ..self }
    }

    const fn string(self) -> Self {
        Self { fits_string: true, ..self }
    }

    const fn shell(self) -> Self {
        Self { splits_words: true, ..self }
    }

    /// Whether template code may be inside; the others hold a name.
    pub(super) const fn holds_code(&self) -> bool {
        !matches!(self.inside, Inside::Name)
    }

    /// Whether it has a value, but no client takes it in a URL as it is written: `#{id}`, `<%= id %>`.
    pub(super) const fn is_code_for_url(&self) -> bool {
        self.fits_text && !self.fits_url && matches!(self.inside, Inside::Value | Inside::Either(_))
    }

    /// Whether nothing else is written so, wherever it is, and a value may be put there.
    pub(super) fn is_unmistakable(&self) -> bool {
        self.fits_url && self.twin == Twin::Nothing
    }

    /// Whether a text that starts with the opening mark starts with a statement.
    pub(super) fn is_statement(&self, text: &str) -> bool {
        match self.inside {
            Inside::Name | Inside::Value => false,
            Inside::Statement => true,
            Inside::Either(is_statement) => is_statement(&text[self.open.len()..]),
        }
    }

    /// Whether its marks are one character twice, which lets a third one be a part of it: `{{{ html }}}`.
    pub(super) fn is_doubled(&self) -> bool {
        matches!(self.open.as_bytes(), [first, second] if first == second)
    }

    /// Whether it may be anywhere in a text, by a quick and wide look.
    pub(crate) fn may_be_in(&self, text: &str) -> bool {
        text.contains(self.open)
    }

    /// What is between the marks of the placeholder that `text` starts with, which ends within so many bytes.
    pub(super) fn inner<'t>(&self, text: &'t str, longest: usize) -> Option<&'t str> {
        let inner = text.strip_prefix(self.open)?;
        let inner = &inner[..inner.floor_char_boundary(longest)];
        Some(&inner[..inner.find(self.close)?])
    }

    /// What a text is between the marks.
    pub(crate) fn strip<'t>(&self, text: &'t str) -> Option<&'t str> {
        text.strip_prefix(self.open)?.strip_suffix(self.close)
    }

    /// A name between the marks.
    pub(crate) fn around(&self, name: &str) -> String {
        [self.open, name, self.close].concat()
    }

    pub(super) fn len(&self, inner: &str) -> usize {
        self.open.len() + inner.len() + self.close.len()
    }

    /// Every place in a text that is written so, with its marks.
    pub(crate) fn all<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        let mut rest = text;
        std::iter::from_fn(move || {
            let start = rest.find(self.open)?;
            let end = start + rest[start..].find(self.close)? + self.close.len();
            let found = &rest[start..end];
            rest = &rest[end..];
            Some(found)
        })
    }
}

/// The form of what a text starts with, of those that any text may have.
pub(super) fn of(text: &str) -> Option<&'static PlaceholderForm> {
    let first = text.as_bytes().first()?;
    IN_TEXT.iter().find(|form| form.open.as_bytes()[0] == *first && text.starts_with(form.open))
}

/// Whether what is between two braces is a part of a section, as Mustache, Handlebars and Go write them: `{{#users}}`,
/// `{{/users}}`, `{{- if .ok }}`, `{{ end }}`.
fn is_section(inner: &str) -> bool {
    const WORDS: [&str; 8] = ["if", "else", "end", "range", "with", "define", "block", "template"];
    let inner = inner.trim_start_matches(['{', '-', '~', ' ']);
    let word = inner.split([' ', '}', '-', '~']).next().unwrap_or_default();
    inner.starts_with(['#', '/', '^', '!', '>']) || WORDS.contains(&word)
}

/// Longer ones are not placeholders, in bytes, and looking for their ends would cost time.
pub(super) const LONGEST: usize = 120;

/// In JSON a placeholder may be an expression, which is longer than a name.
pub(super) const LONGEST_IN_JSON: usize = 200;

/// Whether a form that any text may have starts with a byte.
pub(super) fn may_open(byte: u8) -> bool {
    matches!(byte, b'$' | b'{' | b'#' | b'<' | b'[')
}

#[cfg(test)]
mod tests {
    use super::super::{OPENERS, code};
    use super::*;

    #[test]
    fn forms_that_any_text_may_have_come_first() {
        assert!(FORMS.iter().enumerate().all(|(at, form)| form.fits_text == (at < IN_TEXT.len())));
        for (at, form) in FORMS.iter().enumerate() {
            let hides =
                |earlier: &PlaceholderForm| form.open.starts_with(earlier.open) && earlier.fits_text == form.fits_text;
            assert!(!FORMS[..at].iter().any(hides), "{form:?} is never found");
        }
    }

    #[test]
    fn quick_looks_see_every_form() {
        for byte in 0..=u8::MAX {
            let opens = |form: &PlaceholderForm| form.open.as_bytes()[0] == byte;
            assert_eq!(may_open(byte), IN_TEXT.iter().any(opens), "{}", char::from(byte));
            let in_string = FORMS.iter().filter(|form| form.fits_string);
            assert_eq!(code::may_open(byte), in_string.into_iter().any(opens), "{}", char::from(byte));
        }
        let mut in_url: Vec<char> =
            FORMS.iter().filter(|form| form.fits_url).filter_map(|form| form.open.chars().next()).collect();
        in_url.sort_unstable();
        in_url.dedup();
        let mut openers = OPENERS.to_vec();
        openers.sort_unstable();
        assert_eq!(in_url, openers);
    }
}
