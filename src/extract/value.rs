//! Values as TOML writes them.

use std::fmt::Write as _;

use crate::generate::layout::{Spaces, one_line};
use crate::generate::record::FILE_KEY;
use crate::json::Literal;

/// Whether a JSON text can be a value of TOML that gives it back.
pub(super) fn is_typed(json: &str, spaces: Spaces) -> bool {
    let Some(value) = Literal::from_json(json) else { return false };
    let mut again = String::new();
    one_line(&value, spaces, &mut again);
    again == json && toml(&value).is_some()
}

/// A value as TOML writes it; none for what records cannot hold exactly.
pub(super) fn toml(value: &Literal) -> Option<String> {
    // So many digits survive as a number of 64 bits, whole or not.
    const EXACT_DIGITS: usize = 15;
    Some(match value {
        Literal::Bool(value) => value.to_string(),
        Literal::Number(lexeme) => {
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            let is_plain = lexeme.trim_start_matches('-').splitn(2, '.').all(digits);
            (is_plain && lexeme.len() <= EXACT_DIGITS && lexeme != "-0").then(|| lexeme.to_string())?
        }
        Literal::Text(text) => text_of(text),
        Literal::List(items) => format!("[{}]", items.iter().map(toml).collect::<Option<Vec<_>>>()?.join(", ")),
        Literal::Map(fields) if fields.len() == 1 && fields[0].0 == FILE_KEY => return None,
        Literal::Map(fields) => {
            let field = |(name, value): &(String, Literal)| Some(format!("{} = {}", text_of(name), toml(value)?));
            format!("{{ {} }}", fields.iter().map(field).collect::<Option<Vec<_>>>()?.join(", "))
        }
        _ => return None,
    })
}

/// A text as TOML writes it, in the quotes that need least.
pub(super) fn text_of(text: &str) -> String {
    let is_odd = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
    let is_plain = !text.contains(is_odd);
    if is_plain && text.contains('\n') && !text.contains("'''") && !text.ends_with('\'') {
        return format!("'''\n{text}'''");
    }
    if is_plain && text.contains(['"', '\\']) && !text.contains(['\'', '\n']) {
        return format!("'{text}'");
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}
