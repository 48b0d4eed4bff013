//! How placeholders open and close.

/// How a placeholder opens and closes.
#[expect(clippy::struct_excessive_bools, reason = "each is a place that a form may be in, beside the others")]
pub(super) struct PlaceholderForm {
    pub(super) open: &'static str,
    pub(super) close: &'static str,
    /// Whether template code may be inside; the others hold a name.
    pub(super) holds_code: bool,
    /// Whether every client sends it in a URL as it is written; snippets and readers can put a value there.
    pub(super) fits_url: bool,
    /// Whether it may be in JSON where a value belongs: other forms are JSON's own brackets.
    pub(super) fits_json: bool,
    /// Whether the shell would take it apart.
    pub(super) splits_words: bool,
}

/// All forms; of two that start alike, the longer one comes first.
pub(super) const FORMS: [PlaceholderForm; 8] = [
    form("${", "}").code().url().json(),
    form("{{", "}}").code().url().json().shell(),
    form("{%", "%}").code().shell(),
    form("#{", "}").code(),
    form("<%", "%>").code().json().shell(),
    form("{", "}").url(),
    form("<", ">").url().json().shell(),
    form("[", "]"),
];

pub(super) const fn form(open: &'static str, close: &'static str) -> PlaceholderForm {
    PlaceholderForm { open, close, holds_code: false, fits_url: false, fits_json: false, splits_words: false }
}

impl PlaceholderForm {
    pub(super) const fn code(self) -> Self {
        Self { holds_code: true, ..self }
    }

    pub(super) const fn url(self) -> Self {
        Self { fits_url: true, ..self }
    }

    pub(super) const fn json(self) -> Self {
        Self { fits_json: true, ..self }
    }

    pub(super) const fn shell(self) -> Self {
        Self { splits_words: true, ..self }
    }

    /// What is between the marks of the placeholder that `text` starts with, which ends within so many bytes.
    pub(super) fn inner<'t>(&self, text: &'t str, longest: usize) -> Option<&'t str> {
        let inner = text.strip_prefix(self.open)?;
        let inner = &inner[..inner.floor_char_boundary(longest)];
        Some(&inner[..inner.find(self.close)?])
    }

    pub(super) fn len(&self, inner: &str) -> usize {
        self.open.len() + inner.len() + self.close.len()
    }
}

/// Longer ones are not placeholders, in bytes, and looking for their ends would cost time.
pub(super) const LONGEST: usize = 120;

/// In JSON a placeholder may be an expression, which is longer than a name.
pub(super) const LONGEST_IN_JSON: usize = 200;

pub(super) fn may_open(byte: u8) -> bool {
    matches!(byte, b'$' | b'{' | b'#' | b'<' | b'[')
}
