//! What a text looks like, before it is read.

/// Whether trimmed text starts as a JSON object or array does.
#[must_use]
pub(crate) fn looks_like_json(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(['{', '[']) else {
        return false;
    };
    let is_object = text.starts_with('{');
    match rest.trim_start().chars().next() {
        None => true,
        Some('"' | '\'') => true,
        Some('}') => is_object,
        Some(']' | '-' | '0'..='9') => !is_object,
        Some('{' | '[') => !is_object,
        _ => false,
    }
}
