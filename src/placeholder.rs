//! Text that stands for what the reader fills in: `${domain}`, `{{id}}`, `<TOKEN>`, `YOUR_DOMAIN`.

/// How placeholders open and close, and whether anything may stand inside: the others hold a name.
const FORMS: &[(&str, &str, bool)] = &[
    ("${", "}", true),
    ("{{", "}}", true),
    ("#{", "}", true),
    ("<%", "%>", true),
    ("{", "}", false),
    ("<", ">", false),
    ("[", "]", false),
];

/// Longer ones are no placeholders, and looking for their ends would cost time.
const LONGEST: usize = 120;

/// The length of the placeholder that `text` starts with.
pub(crate) fn len(text: &str) -> Option<usize> {
    let (open, close, holds_anything) = FORMS.iter().find(|(open, _, _)| text.starts_with(open))?;
    let inner = &text[open.len()..text.floor_char_boundary(LONGEST)];
    let name = &inner[..inner.find(close)?];
    let is_name = |character: char| character.is_alphanumeric() || "_-.: |*?+/,'…".contains(character);
    let is_inner = |character: char| character != '\n' && (*holds_anything || is_name(character));
    let is_filled = !name.trim().is_empty() && name.chars().all(is_inner);
    is_filled.then_some(open.len() + name.len() + close.len())
}

/// Whether a placeholder stands anywhere in `text`.
pub(crate) fn is_in(text: &str) -> bool {
    outside(text).count() < text.chars().count() || text.split(['/', '.', ' ', ':', '@']).any(is_shouted)
}

/// Whether a word is written as names of placeholders are: `YOUR_DOMAIN`.
pub(crate) fn is_shouted(word: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_-".contains(&byte);
    word.len() > 1 && word.bytes().all(is_part) && word.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// The characters of `text` that stand in no placeholder, and where.
#[inline]
pub(crate) fn outside(text: &str) -> impl Iterator<Item = (usize, char)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(len) = len_at(text, at) {
            at += len;
        }
        let start = at;
        let byte = *bytes.get(at)?;
        let character = if byte.is_ascii() { char::from(byte) } else { text[at..].chars().next()? };
        at += character.len_utf8();
        Some((start, character))
    })
}

/// The length of the placeholder that starts at byte `at`.
#[inline]
pub(crate) fn len_at(text: &str, at: usize) -> Option<usize> {
    let opens = text.as_bytes().get(at).is_some_and(|&byte| may_open(byte));
    if opens { len(&text[at..]) } else { None }
}

fn may_open(byte: u8) -> bool {
    matches!(byte, b'$' | b'{' | b'#' | b'<' | b'[')
}
