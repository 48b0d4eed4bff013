//! What a client cannot send, as facts that decide what a snippet leaves out and says so.

use super::view::FormPart;

/// What a client cannot send, or sends in its own way.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the client")]
pub struct Limits {
    /// Methods that the client refuses.
    pub refused_methods: &'static [&'static str],
    /// Methods that go without a body.
    pub bodiless_methods: &'static [&'static str],
    /// Whether the client writes every method in upper case.
    pub upper_cases_methods: bool,
    /// Header names, lower case, that the client does not let anybody set; `sec-*` names a family.
    pub refused_headers: &'static [&'static str],
    /// Header names, lower case, that the client sends only with a value.
    pub refused_empty_headers: &'static [&'static str],
    /// Whether header fields of one name are sent as one, their values joined.
    pub joins_headers: bool,
    /// How the client takes header values that are not ASCII.
    pub header_bytes: HeaderBytes,
    /// Whether the URL may hold a user and a password.
    pub takes_userinfo: bool,
    /// Whether a program's text can hold U+0000.
    pub holds_nul: bool,
    /// The longest literal that the language or its system takes, in bytes.
    pub longest_literal: usize,
    /// Whether the client's own form type sends this part as it is; else the body is written out as text.
    pub sends_part: fn(&FormPart) -> bool,
    /// Whether the program may read a file of the reader's.
    pub reads_files: bool,
    /// What the client writes by itself.
    pub writes: Writes,
}

/// How a client takes header values that are not ASCII; all of them arrive as UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderBytes {
    /// A text is sent as UTF-8.
    Utf8,
    /// Only bytes are sent as they are.
    Bytes,
    /// Every character stands for one byte.
    Latin1,
}

/// The Content-Type that a client writes by itself, per kind of body: such a header need not stand in the code.
#[derive(Clone, Copy, Debug, Default)]
pub struct Writes {
    /// With a native JSON value.
    pub json: Option<&'static str>,
    /// With names and values of a form.
    pub form: Option<&'static str>,
}

impl Limits {
    /// A client that sends everything.
    pub const NONE: Self = Self {
        refused_methods: &[],
        bodiless_methods: &[],
        upper_cases_methods: false,
        refused_headers: &[],
        refused_empty_headers: &[],
        joins_headers: false,
        header_bytes: HeaderBytes::Utf8,
        takes_userinfo: true,
        holds_nul: true,
        longest_literal: usize::MAX,
        sends_part: |_| true,
        reads_files: true,
        writes: Writes { json: None, form: None },
    };

    /// Whether the client refuses to send a header of that name.
    #[must_use]
    pub fn refuses_header(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        self.refused_headers.iter().any(|refused| match refused.strip_suffix('*') {
            Some(family) => name.starts_with(family),
            None => name == *refused,
        })
    }
}
