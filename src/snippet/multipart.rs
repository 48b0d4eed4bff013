//! `multipart/*` bodies as text, for what a client's own form type cannot send (RFC 7578, RFC 2046 section 5.1).

use super::view::FormPart;

/// The boundary of a body that is written out; parts that hold it get a longer one.
const BOUNDARY: &str = "harkdown-boundary";

/// A boundary that none of the parts holds.
pub(super) fn boundary(parts: &[FormPart]) -> String {
    let is_free = |boundary: &String| parts.iter().all(|part| !part.content().contains(boundary.as_str()));
    let candidates = (0..=parts.len()).map(|number| match number {
        0 => BOUNDARY.to_owned(),
        number => format!("{BOUNDARY}-{number}"),
    });
    candidates.rev().find(is_free).unwrap_or_else(|| longest_run(parts))
}

/// More hyphens than any part has in a row: a boundary that cannot occur.
fn longest_run(parts: &[FormPart]) -> String {
    let longest = parts.iter().map(|part| part.content().len()).max().unwrap_or_default();
    format!("{BOUNDARY}{}", "-".repeat(longest.min(40)))
}

/// The body with all its parts; lines end in CRLF, as the standard wants it.
pub(super) fn to_text(parts: &[FormPart], boundary: &str) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(&format!("--{boundary}\r\nContent-Disposition: {}\r\n", disposition(part)));
        if let Some(media_type) = &part.content_type {
            text.push_str(&format!("Content-Type: {media_type}\r\n"));
        }
        text.push_str(&format!("\r\n{}\r\n", part.content()));
    }
    text.push_str(&format!("--{boundary}--\r\n"));
    text
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
    let line = text.trim_start().lines().next()?;
    line.strip_prefix("--").map(str::trim_end).filter(|boundary| !boundary.is_empty() && boundary.len() <= 70)
}
