//! What a client cannot send, as facts that decide what a snippet leaves out and says so.

use std::collections::{BTreeMap, HashSet};

use regex::Regex;
use serde::{Deserialize, Deserializer};

use super::multipart::FormPart;
use crate::har::NameValue;
use crate::web::METHODS;
use crate::web::media_type::essence;

/// What a client cannot send, or sends in its own way. The defaults are a client that sends everything.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the client")]
pub struct Limits {
    /// Methods that the client refuses; `*` are all but those that HTTP registers, `-` all that are not letters alone.
    pub(crate) refused_methods: Vec<String>,
    /// Methods that go without a body.
    pub(crate) bodiless_methods: Vec<String>,
    /// Whether the client writes every method in upper case.
    pub(crate) upper_cases_methods: bool,
    /// Header names, lower case, that the client does not let anybody set; `sec-*` names a family.
    pub(crate) refused_headers: Vec<String>,
    /// Header names, lower case, that the client writes itself, and with what value.
    pub(crate) fixed_headers: BTreeMap<String, String>,
    /// Header names, lower case, that the client lets a program set only where the code asks for it.
    pub(crate) locked_headers: Vec<String>,
    /// The Content-Type that the client gives to a body for which the request names none.
    pub(crate) types_bodies: Option<String>,
    /// Texts in header values that the client sends as something else.
    pub(crate) changed_values: Vec<String>,
    /// Header names, lower case, whose values the client writes with a space after each `,` and `;`, and without the quotes
    /// that a parameter does not need.
    pub(crate) spaced_headers: Vec<String>,
    /// Whether the client adds `identity` to the Accept-Encoding of a request with a Range (the Fetch standard, section 4.6).
    pub(crate) appends_identity: bool,
    /// Header names, lower case, that the client sends only with a value; `*` are all.
    pub(crate) refused_empty_headers: Vec<String>,
    /// Whether header fields of one name are sent as one, their values joined.
    pub(crate) joins_headers: bool,
    /// Header names, lower case, of which the client keeps a single field, joined from all.
    pub(crate) joined_headers: Vec<String>,
    /// How the client takes header values that are not ASCII.
    pub(crate) header_bytes: HeaderBytes,
    /// Whether header values that are not ASCII only arrive beside a body of bytes: a text would be sent in one piece with
    /// them, all of it in UTF-8.
    pub(crate) needs_body_bytes: bool,
    /// Whether the client takes white space of Unicode, such as U+00A0, from the ends of header values.
    pub(crate) trims_unicode: bool,
    /// Header names, lower case, whose values the client takes in ASCII alone.
    pub(crate) ascii_headers: Vec<String>,
    /// Whether the client takes a user and a password by themselves; else they become a header.
    pub(crate) takes_credentials: bool,
    /// Whether the client cannot ask a host that is an IPv6 address.
    pub(crate) refuses_ipv6: bool,
    /// Characters of placeholders that the client takes in no URL unless they are encoded.
    pub(crate) url_excludes: String,
    /// Texts in a path and query, which end as if `&` followed, that the client sends as something else.
    pub(crate) changed_targets: Vec<String>,
    /// Whether the client encodes `!'()*` in a path that holds a placeholder.
    pub(crate) encodes_odd_paths: bool,
    /// Whether the client sends the parameters of a query that have the same name one after the other.
    pub(crate) groups_queries: bool,
    /// Whether the client leaves out the `?` of a query that is empty.
    pub(crate) drops_empty_queries: bool,
    /// Whether the client refuses a URL whose escapes are not UTF-8.
    pub(crate) needs_utf8: bool,
    /// Whether the client needs a path without `.` and `..`, since it takes them out in a way of its own.
    pub(crate) needs_plain_paths: bool,
    /// What the client sends in another way where it is in a path.
    pub(crate) changed_paths: Vec<String>,
    /// What the client sends in another way where it is in a query.
    pub(crate) changed_queries: Vec<String>,
    /// Whether a program's text can hold U+0000.
    pub(crate) holds_nul: bool,
    /// Whether a program's text can hold a carriage return.
    pub(crate) holds_returns: bool,
    /// Whether JSON stays on one line where it is sent as text.
    pub(crate) one_line: bool,
    /// The longest literal that the language or its system takes, in bytes.
    pub(crate) longest_literal: usize,
    /// Whether the client takes a form only as a map, so that others are written out as text.
    pub(crate) maps_forms: bool,
    /// Characters that no value of the client's form may hold: such a form is written out as text.
    pub(crate) form_excludes: String,
    /// Whether the client encodes a `%` without two digits in a form that is given as text.
    pub(crate) mends_forms: bool,
    /// Whether a name in the client's form may be empty, and a value may start or end with a space.
    pub(crate) odd_forms: bool,
    /// What the client's own form type sends.
    pub(crate) parts: FormParts,
    /// Whether the program may read a file of the reader's.
    pub(crate) reads_files: bool,
    /// Whether JSON is written as a value of the language where that loses nothing.
    pub(crate) native_json: bool,
    /// Whether this also holds for JSON documents that are not an object and no array.
    pub(crate) native_scalars: bool,
    /// Whether this also holds for JSON documents that are not an object.
    pub(crate) native_lists: bool,
    /// Whether such a value may read variables of the environment.
    pub(crate) native_environment: bool,
    /// Whether nothing but a JSON document is written.
    pub only_json: bool,
    /// Whether the client makes a JSON string of a text that is called JSON and is not one.
    pub(crate) quotes_text: bool,
    /// Whether the client puts the value of a variable in the place of `{{name}}`, and the code has no escape for that.
    pub(crate) replaces_variables: bool,
    /// What the client makes of the lines of a body.
    pub(crate) lines: Lines,
    /// What the client writes by itself.
    pub(crate) writes: Writes,
}

/// How a client takes header values that are not ASCII; all of them arrive as UTF-8.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum HeaderBytes {
    /// A text is sent as UTF-8.
    #[default]
    Utf8,
    /// Only bytes are sent as they are.
    Bytes,
    /// Every character stands for one byte.
    Latin1,
    /// Not at all.
    Refused,
}

/// What a client that reads bodies from a file of its own kind makes of their lines.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Lines {
    /// A pattern of the starts of lines that are not lines of the body to the client: such a body is left out.
    #[serde(deserialize_with = "line_starts")]
    pub(crate) refused: Option<Regex>,
    /// Whether blank lines at the start and the end of a body are not sent.
    pub(crate) trims: bool,
}

/// The Content-Type that a client writes by itself, per kind of body: such a header need not be in the code.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Writes {
    /// With a native JSON value.
    pub(crate) json: Option<String>,
    /// With names and values of a form.
    pub(crate) form: Option<String>,
    /// With a text that no header gives a type, whether or not anybody wants one.
    pub(crate) untyped: Option<String>,
    /// With POST, PUT and PATCH that have neither a body nor a type.
    pub(crate) empty: Option<String>,
}

/// In which order a client sends the parts of a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Order {
    /// As they are given.
    #[default]
    Kept,
    /// Files after all others.
    FilesLast,
    /// By their names.
    Sorted,
    /// As chance has it.
    Any,
}

impl Order {
    /// Whether the parts arrive in their order.
    fn keeps(self, parts: &[FormPart]) -> bool {
        match self {
            Self::Kept => true,
            Self::FilesLast => parts.is_sorted_by_key(|part| part.file_name.is_some()),
            Self::Sorted => parts.is_sorted_by(|one, other| one.name <= other.name),
            Self::Any => parts.len() < 2,
        }
    }
}

/// Which parts of `multipart/form-data` a client's own form type sends as they are; other bodies are written out as text.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the client")]
pub(crate) struct FormParts {
    /// Whether there is such a type at all.
    pub(crate) supported: bool,
    /// Whether the code reads the reader's files where it writes the parts out.
    pub(crate) pieces: bool,
    /// Whether one of the parts must be a file of the reader's.
    pub(crate) needs_file: bool,
    /// In which order parts are sent.
    pub(crate) order: Order,
    /// Whether a part without a file name may have a media type.
    pub(crate) typed_texts: bool,
    /// Whether a part with a file name may have a media type.
    pub(crate) typed_files: bool,
    /// Whether a part with a file name may have its content in the code.
    pub(crate) file_contents: bool,
    /// Whether media types must be `type/subtype`, with parameters but without quotes.
    pub(crate) plain_types: bool,
    /// Whether media types must have no parameters.
    pub(crate) simple_types: bool,
    /// Whether media types must be in lower case.
    pub(crate) lower_case_types: bool,
    /// Whether a part without a file name may hold line breaks.
    pub(crate) text_lines: bool,
    /// Whether no two parts may have the same name.
    pub(crate) unique_names: bool,
    /// Whether a name may be empty.
    pub(crate) empty_names: bool,
    /// Characters that no name may hold.
    pub(crate) name_excludes: String,
    /// Characters that no file name may hold.
    pub(crate) file_name_excludes: String,
    /// Whether names and file names must be ASCII.
    pub(crate) ascii_names: bool,
    /// Whether a part may hold U+0000.
    pub(crate) holds_nul: bool,
    /// Whether every line break in a part arrives as CRLF.
    pub(crate) sends_crlf: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            refused_methods: Vec::new(),
            bodiless_methods: Vec::new(),
            upper_cases_methods: false,
            refused_headers: Vec::new(),
            fixed_headers: BTreeMap::new(),
            locked_headers: Vec::new(),
            types_bodies: None,
            changed_values: Vec::new(),
            spaced_headers: Vec::new(),
            appends_identity: false,
            refused_empty_headers: Vec::new(),
            joins_headers: false,
            joined_headers: Vec::new(),
            header_bytes: HeaderBytes::Utf8,
            needs_body_bytes: false,
            trims_unicode: false,
            ascii_headers: Vec::new(),
            takes_credentials: true,
            refuses_ipv6: false,
            url_excludes: String::new(),
            changed_targets: Vec::new(),
            encodes_odd_paths: false,
            groups_queries: false,
            drops_empty_queries: false,
            needs_utf8: false,
            needs_plain_paths: false,
            changed_paths: Vec::new(),
            changed_queries: Vec::new(),
            holds_nul: true,
            holds_returns: true,
            one_line: false,
            longest_literal: usize::MAX,
            maps_forms: false,
            form_excludes: String::new(),
            mends_forms: false,
            odd_forms: true,
            parts: FormParts::default(),
            reads_files: true,
            native_json: true,
            native_scalars: true,
            native_lists: true,
            native_environment: true,
            only_json: false,
            quotes_text: false,
            replaces_variables: false,
            lines: Lines::default(),
            writes: Writes::default(),
        }
    }
}

impl Default for FormParts {
    fn default() -> Self {
        Self {
            supported: true,
            pieces: false,
            needs_file: false,
            order: Order::Kept,
            typed_texts: true,
            typed_files: true,
            file_contents: true,
            plain_types: false,
            simple_types: false,
            lower_case_types: false,
            text_lines: true,
            unique_names: false,
            empty_names: true,
            name_excludes: String::new(),
            file_name_excludes: String::new(),
            ascii_names: false,
            holds_nul: true,
            sends_crlf: false,
        }
    }
}

/// A pattern of the starts of lines.
fn line_starts<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Regex>, D::Error> {
    let pattern = String::deserialize(value)?;
    Regex::new(&format!("(?m)^(?:{pattern})")).map(Some).map_err(serde::de::Error::custom)
}

impl Limits {
    /// Whether the client refuses the method.
    #[must_use]
    pub(crate) fn refuses_method(&self, method: &str) -> bool {
        let is_registered = METHODS.contains(&method);
        self.refused_methods.iter().any(|refused| match refused.as_str() {
            "*" => !is_registered,
            "-" => !method.bytes().all(|byte| byte.is_ascii_alphabetic()),
            refused => refused == method,
        })
    }

    /// Whether the client refuses to send a header of that name.
    #[must_use]
    pub(crate) fn refuses_header(&self, name: &str) -> bool {
        is_among(name, &self.refused_headers)
    }

    /// Whether the code must ask before the client sends a header of that name.
    #[must_use]
    pub(crate) fn locks_header(&self, name: &str) -> bool {
        is_among(name, &self.locked_headers)
    }

    /// Whether the client leaves out a header of that name that has no value.
    #[must_use]
    pub(crate) fn refuses_empty_header(&self, name: &str) -> bool {
        is_among(name, &self.refused_empty_headers)
    }

    /// Whether the client writes that value of a header of that name with other spaces and quotes.
    #[must_use]
    pub(crate) fn spaces_header(&self, name: &str, value: &str) -> bool {
        let is_tight = || value.split_inclusive([',', ';']).skip(1).any(|part| !part.starts_with(' '));
        let is_token =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let is_quoted = || value.split("=\"").skip(1).any(|rest| rest.split('"').next().is_some_and(is_token));
        is_among(name, &self.spaced_headers)
            && (is_tight() || (name.eq_ignore_ascii_case("content-type") && is_quoted()))
    }

    /// Whether the body must be bytes beside these headers.
    #[must_use]
    pub(crate) fn needs_bytes(&self, headers: &[NameValue]) -> bool {
        self.needs_body_bytes && headers.iter().any(|header| !header.value.is_ascii())
    }

    /// Whether the client takes a header of that name only with a value in ASCII.
    #[must_use]
    pub(crate) fn needs_ascii(&self, name: &str) -> bool {
        self.header_bytes == HeaderBytes::Refused || is_among(name, &self.ascii_headers)
    }

    /// Whether the client sends all fields of that name as one.
    #[must_use]
    pub(crate) fn joins_header(&self, name: &str) -> bool {
        self.joins_headers || is_among(name, &self.joined_headers)
    }
}

/// Whether the name, in any case, is in the list, or of a family in it.
fn is_among(name: &str, list: &[String]) -> bool {
    let name = name.as_bytes();
    list.iter().any(|listed| match listed.as_bytes() {
        [family @ .., b'*'] => name.get(..family.len()).is_some_and(|start| start.eq_ignore_ascii_case(family)),
        listed => name.eq_ignore_ascii_case(listed),
    })
}

impl FormParts {
    /// Whether the client's form type sends all parts as they are.
    #[must_use]
    pub(crate) fn send_all(&self, parts: &[FormPart]) -> bool {
        (!self.unique_names || !is_repeating(parts))
            && (!self.needs_file || parts.iter().any(FormPart::is_read_from_disk))
            && self.order.keeps(parts)
            && parts.iter().all(|part| self.sends(part))
    }

    /// Whether the client's form type sends the part as it is.
    #[must_use]
    pub(crate) fn sends(&self, part: &FormPart) -> bool {
        let is_file = part.file_name.is_some();
        let sends_type = match &part.content_type {
            Some(_) if is_file => self.typed_files,
            Some(_) => self.typed_texts,
            None => true,
        };
        self.supported
            && sends_type
            && (self.file_contents || !is_file || part.is_read_from_disk())
            && part.content_type.as_deref().is_none_or(|media_type| self.takes_type(media_type))
            && self.takes_name(&part.name, &self.name_excludes)
            && (self.empty_names || !part.name.is_empty())
            && part.file_name.as_deref().is_none_or(|name| self.takes_name(name, &self.file_name_excludes))
            && (self.holds_nul || !part.content().contains('\0'))
            && (self.text_lines || is_file || !part.content().contains(['\r', '\n']))
    }

    fn takes_name(&self, name: &str, excluded: &str) -> bool {
        !name.contains(|character| excluded.contains(character)) && (!self.ascii_names || name.is_ascii())
    }

    fn takes_type(&self, media_type: &str) -> bool {
        let is_token = |text: &str| !text.is_empty() && !text.contains([' ', ';', ',', '"', '/']);
        let essence = essence(media_type);
        let rest = media_type.strip_prefix(essence).filter(|rest| rest.is_empty() || rest.starts_with(';'));
        let is_plain =
            rest.is_some() && essence.split_once('/').is_some_and(|(main, sub)| is_token(main) && is_token(sub));
        (!self.simple_types || !media_type.contains(';'))
            && (!self.plain_types || (is_plain && !media_type.contains('"')))
            && (!self.lower_case_types || !media_type.bytes().any(|byte| byte.is_ascii_uppercase()))
    }
}

/// Whether two parts have the same name.
pub(super) fn is_repeating(parts: &[FormPart]) -> bool {
    let mut names = HashSet::new();
    !parts.iter().all(|part| names.insert(part.name.as_str()))
}
