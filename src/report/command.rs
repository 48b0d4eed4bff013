//! Text in the commands by which CI systems take findings from a log.

use crate::text::visible;

/// Text on one line: percent signs and ends of lines in the escapes of the system, other control characters as pictures.
pub(super) fn escape(text: &str, percent: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '%' => out.push_str(percent),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            other if other.is_control() => out.push_str(&visible(other.encode_utf8(&mut [0; 4]))),
            other => out.push(other),
        }
    }
    out
}
