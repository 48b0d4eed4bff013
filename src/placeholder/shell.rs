//! Placeholders and template code that keep a word together where the shell would end it.

use super::form::FORMS;

/// How far the end of a placeholder is looked for, in bytes, so that reading stays linear.
const MOST: usize = 200;

/// The length of the placeholder at the start of `text`, if the shell would take it apart: `<id>`, `{{ x }}`, `{% if %}`,
/// `<%= x %>`.
pub(crate) fn len(text: &str) -> Option<usize> {
    let form = FORMS.iter().filter(|form| form.splits_words).find(|form| text.starts_with(form.open))?;
    if !form.holds_code() {
        return angle(text);
    }
    let len = until(text, form.open.len(), form.close)?;
    let more = text[len..].bytes().take_while(|&byte| form.is_doubled() && form.close.as_bytes()[0] == byte);
    Some(len + more.count())
}

/// The length of `<<id>>`, which is a placeholder only within a word: elsewhere `<<` asks for a here-document.
pub(crate) fn doubled(text: &str) -> Option<usize> {
    let inner = angle(text.strip_prefix('<')?)?;
    text[1 + inner..].starts_with('>').then_some(inner + 2)
}

/// `<id>`, `<your token>`, `<a|b>`: a name in angle brackets on one line, without blanks at its ends.
fn angle(text: &str) -> Option<usize> {
    let len = until(text, 1, ">")?;
    let name = &text[1..len - 1];
    let is_inside = |it: char| it.is_alphanumeric() || " _-.:|/'[],*#$@{}+".contains(it);
    let is_name = name.starts_with(|it: char| it.is_alphanumeric() || "_$[{".contains(it))
        && !name.ends_with(' ')
        && name.chars().all(is_inside);
    is_name.then_some(len)
}

fn until(text: &str, from: usize, end: &str) -> Option<usize> {
    let window = &text[..text.floor_char_boundary(MOST)];
    let line = &window[..window.find('\n').unwrap_or(window.len())];
    line.get(from..)?.find(end).map(|at| from + at + end.len())
}
