//! `multipart/*` bodies as text, for what a client's own form type cannot send (RFC 7578, RFC 2046 section 5.1).

use std::collections::HashSet;

use super::dialect;
use crate::har::Param;

/// A part of a `multipart/form-data` body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormPart {
    /// The name of the field.
    pub(crate) name: String,
    /// Its content; `None` for a file that the reader has.
    pub(crate) value: Option<String>,
    /// The name of the file.
    pub(crate) file_name: Option<String>,
    /// The media type of the part.
    pub(crate) content_type: Option<String>,
}

impl FormPart {
    /// The content, empty where the reader's file gives it.
    #[must_use]
    pub(crate) fn content(&self) -> &str {
        self.value.as_deref().unwrap_or_default()
    }

    /// Whether the content comes from the reader's disk.
    #[must_use]
    pub(crate) fn is_read_from_disk(&self) -> bool {
        self.value.is_none() && self.file_name.is_some()
    }
}

impl From<&Param> for FormPart {
    fn from(param: &Param) -> Self {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let file_name = given(&param.file_name);
        let value = match &file_name {
            Some(_) => param.value.clone(),
            None => Some(param.value.clone().unwrap_or_default()),
        };
        let content_type = given(&param.content_type).map(|media_type| dialect::visible(media_type.trim()));
        Self { name: param.name.clone(), value, file_name, content_type }
    }
}

/// What boundaries of bodies that are written out start with; a number follows.
const BOUNDARY: &str = "harkdown-boundary-";

/// A boundary that none of the parts holds.
pub(super) fn boundary(parts: &[FormPart]) -> String {
    let ends = parts.iter().flat_map(|part| part.content().split(BOUNDARY).skip(1));
    let taken: HashSet<&str> = ends.flat_map(number_prefixes).collect();
    let is_free = |number: &String| !taken.contains(number.as_str());
    let number = (1..=taken.len() + 1).map(|number| number.to_string()).find(is_free);
    format!("{BOUNDARY}{}", number.unwrap_or_default())
}

/// All numbers that `text` starts with: `1`, `12` and `123` for `123…`.
fn number_prefixes(text: &str) -> impl Iterator<Item = &str> {
    // More than any count of parts has.
    const MOST_DIGITS: usize = 20;
    let digits = text.bytes().take(MOST_DIGITS).take_while(u8::is_ascii_digit).count();
    (1..=digits).map(|len| &text[..len])
}

/// The body with all its parts; lines end in CRLF, as the standard wants it.
pub(super) fn to_text(parts: &[FormPart], boundary: &str) -> String {
    pieces(parts, boundary).iter().map(FormPart::content).collect()
}

/// The body in pieces, in turn: text, and the files whose contents are between.
pub(super) fn pieces(parts: &[FormPart], boundary: &str) -> Vec<FormPart> {
    let text = |text: &mut String| FormPart { value: Some(std::mem::take(text)), ..FormPart::default() };
    let (mut pieces, mut written) = (Vec::new(), String::new());
    for part in parts {
        let media_type = part.content_type.as_ref().map(|media_type| format!("Content-Type: {media_type}\r\n"));
        let headers = [format!("Content-Disposition: {}\r\n", disposition(part)), media_type.unwrap_or_default()];
        written.extend(["--", boundary, "\r\n", &headers.concat(), "\r\n", part.content()]);
        if part.is_read_from_disk() {
            pieces.push(text(&mut written));
            pieces.push(FormPart { file_name: part.file_name.clone(), ..FormPart::default() });
        }
        written.push_str("\r\n");
    }
    written.extend(["--", boundary, "--\r\n"]);
    pieces.push(text(&mut written));
    pieces
}

/// The Content-Disposition of a part, its names escaped as browsers escape them.
pub(super) fn disposition(part: &FormPart) -> String {
    let name = escape_name(&part.name);
    match &part.file_name {
        Some(file) => format!("form-data; name=\"{name}\"; filename=\"{}\"", escape_name(file)),
        None => format!("form-data; name=\"{name}\""),
    }
}

fn escape_name(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// The boundary of a body that is given as text: what its first line starts with.
pub(super) fn boundary_of_text(text: &str) -> Option<&str> {
    // RFC 2046, section 5.1.1.
    const LONGEST: usize = 70;
    let line = text.trim_start().lines().next()?;
    line.strip_prefix("--").map(str::trim_end).filter(|boundary| !boundary.is_empty() && boundary.len() <= LONGEST)
}
