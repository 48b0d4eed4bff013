//! Placeholders: where a page has them, and renaming one over all pages.

use std::path::PathBuf;
use std::sync::Arc;

use lsp_types::{
    Location, PrepareRenameResponse, ReferenceParams, RenameParams, TextDocumentPositionParams, TextEdit, WorkspaceEdit,
};
use memchr::memmem;
use rayon::prelude::*;

use super::answer::{Failure, Result};
use super::changes::of_documents;
use super::document::Document;
use super::snapshot::Snapshot;
use crate::page::Page;
use crate::placeholder::{self, VARIABLE};
use crate::text::Span;

/// A placeholder as it is written, and the name in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placeholder {
    pub(super) span: Span,
    /// `{{id}}`
    pub(super) text: String,
    /// Its name, in the text.
    name: Span,
}

impl Placeholder {
    /// The placeholder at a place of a page.
    pub(super) fn at(page: &Page<'_>, at: u32) -> Option<Self> {
        let text = page.text;
        let at = text.floor_char_boundary(at as usize);
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let mut start = line;
        while start <= at {
            if let Some(found) = delimited(text, start).filter(|found| at <= found.span.end as usize) {
                return Some(found).filter(|found| is_code(page, found));
            }
            start += text[start..].chars().next().map_or(1, char::len_utf8);
        }
        let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-');
        let start = text[..at].trim_end_matches(is_part).len();
        let end = text.len() - text[at..].trim_start_matches(is_part).len();
        let word = &text[start..end];
        let is_name = placeholder::words::is_shouted_name(word) && word.starts_with(char::is_alphabetic);
        is_name.then(|| Self { span: Span::from(start..end), text: word.to_owned(), name: Span::from(0..word.len()) })
    }

    fn name(&self) -> &str {
        self.name.of(&self.text)
    }

    /// Whether it is one word in capitals, without marks around it.
    fn is_bare(&self) -> bool {
        self.name.len() as usize == self.text.len()
    }

    /// Where a page has it.
    pub(super) fn places(&self, page: &Page<'_>) -> Vec<Span> {
        let text = page.text;
        let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-');
        let found = memmem::find_iter(text.as_bytes(), self.text.as_bytes()).filter(|&at| {
            let end = at + self.text.len();
            if self.is_bare() {
                return !text[..at].ends_with(is_part) && !text[end..].starts_with(is_part);
            }
            delimited(text, at).is_some_and(|found| found.text == self.text && is_code(page, &found))
        });
        found.map(|at| Span::from(at..at + self.text.len())).collect()
    }
}

/// The placeholder with marks around it that is at byte `at`.
fn delimited(text: &str, at: usize) -> Option<Placeholder> {
    let (len, name) = placeholder::named(&text[at..])?;
    let span = Span::from(at..at + len);
    Some(Placeholder { span, text: span.of(text).to_owned(), name: Span::from(name) })
}

/// Whether a placeholder is where its form is one: `<p>` in prose is HTML, and `{a}` may be anything.
fn is_code(page: &Page<'_>, found: &Placeholder) -> bool {
    let code = &page.prose.code;
    let next = code.partition_point(|code| code.end <= found.span.start);
    let is_in = |code: &Span| code.start < found.span.end && !code.of(page.text).starts_with('<');
    placeholder::is_unmistakable(&found.text) || code.get(next).is_some_and(is_in)
}

/// Where all pages have a placeholder, in the order of their paths.
pub(super) fn everywhere(
    now: &Snapshot,
    document: &Arc<Document>,
    placeholder: &Placeholder,
) -> Vec<(Arc<Document>, Vec<Span>)> {
    let places = |document: &Arc<Document>| {
        let is_there = memmem::find(document.text.as_bytes(), placeholder.text.as_bytes()).is_some();
        let spans = if is_there { placeholder.places(&Page::parse(&document.text)) } else { Vec::new() };
        (!spans.is_empty()).then(|| (Arc::clone(document), spans))
    };
    let own = document.path.clone();
    let folder = own.as_deref().and_then(|path| now.places.folder(path));
    let all = now.places.pages();
    let others: Vec<&PathBuf> = all
        .iter()
        .filter(|page| folder.is_some_and(|folder| page.starts_with(folder)) && Some(*page) != own.as_ref())
        .collect();
    let mut found: Vec<_> = others.par_iter().filter_map(|page| places(&now.page(page)?)).collect();
    found.extend(places(document));
    found.sort_by(|one, other| one.0.path.cmp(&other.0.path));
    found
}

/// The placeholder at a place.
fn at(now: &Snapshot, params: &TextDocumentPositionParams) -> Result<Option<(Arc<Document>, Placeholder)>> {
    let document = now.document(&params.text_document.uri)?;
    if !document.is_page() {
        return Ok(None);
    }
    let found = Placeholder::at(&Page::parse(&document.text), document.offset(params.position));
    Ok(found.map(|found| (document, found)))
}

/// `textDocument/references`
pub(super) fn references(now: &Snapshot, params: &ReferenceParams) -> Result<Vec<Location>> {
    let Some((document, found)) = at(now, &params.text_document_position)? else { return Ok(Vec::new()) };
    let all = everywhere(now, &document, &found);
    let locations = all.iter().flat_map(|(document, spans)| {
        spans.iter().map(|&span| Location::new(document.uri.clone(), document.range(span)))
    });
    Ok(locations.collect())
}

/// `textDocument/prepareRename`
pub(super) fn prepare(now: &Snapshot, params: &TextDocumentPositionParams) -> Result<Option<PrepareRenameResponse>> {
    let Some((document, found)) = at(now, params)? else { return Ok(None) };
    refuse_variable(now, &document, &found)?;
    let range = document.range(found.name.shift(found.span.start));
    Ok(Some(PrepareRenameResponse::RangeWithPlaceholder { range, placeholder: found.name().to_owned() }))
}

/// What the config has a value for is named there.
fn refuse_variable(now: &Snapshot, document: &Document, found: &Placeholder) -> Result<()> {
    let surroundings = now.surroundings(document);
    let is_variable = VARIABLE.strip(&found.text).is_some() && surroundings.config.variables.contains_key(found.name());
    if is_variable {
        return Err(Failure::refused(format!(
            "`{}` is a variable of the config; rename it in `[variables]` and here",
            found.name()
        )));
    }
    Ok(())
}

/// `textDocument/rename`
pub(super) fn rename(now: &Snapshot, params: &RenameParams) -> Result<Option<WorkspaceEdit>> {
    let Some((document, found)) = at(now, &params.text_document_position)? else {
        return Err(Failure::refused("there is no placeholder here"));
    };
    refuse_variable(now, &document, &found)?;
    let name = new_name(&found, params.new_name.trim())?;
    let edits = everywhere(now, &document, &found).into_iter().map(|(document, spans)| {
        let edit = |span: Span| TextEdit::new(document.range(found.name.shift(span.start)), name.clone());
        (document.uri.clone(), document.version, spans.into_iter().map(edit).collect())
    });
    Ok(Some(of_documents(now, edits.collect())))
}

/// The name that is put in the place of another one; its marks may be written with it.
fn new_name(found: &Placeholder, wanted: &str) -> Result<String> {
    let (open, close) = found.text.split_at(found.name.start as usize);
    let close = &close[found.name.len() as usize..];
    let bare =
        wanted.strip_prefix(open.trim()).and_then(|rest| rest.strip_suffix(close.trim())).unwrap_or(wanted).trim();
    let is_part = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-' | '.');
    let is_name = !bare.is_empty() && bare.chars().all(is_part);
    let stays = if found.is_bare() {
        placeholder::words::is_shouted(bare)
    } else {
        let text = format!("{open}{bare}{close}");
        delimited(&text, 0).is_some_and(|renamed| renamed.text == text)
    };
    if is_name && stays {
        return Ok(bare.to_owned());
    }
    let what = if found.is_bare() {
        "a name in capitals, such as `YOUR_TOKEN`"
    } else {
        "a name of letters, digits, `_`, `-` and `.`"
    };
    Err(Failure::refused(format!("`{wanted}` is not {what}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, needle: &str) -> Option<String> {
        let page = Page::parse(text);
        Placeholder::at(&page, text.find(needle).expect("it is there") as u32).map(|found| found.text)
    }

    #[test]
    fn placeholders_are_known_by_their_form_and_place() {
        let text = "Text <p> {x} ${name} YOUR_TOKEN and `{id}`.\n\n```har\n{\"url\": \"https://a.example/<ID>/{{ key }}\", \"a\": [1]}\n```\n";
        assert_eq!(found(text, "p>"), None);
        assert_eq!(found(text, "x}"), None);
        assert_eq!(found(text, "name").as_deref(), Some("${name}"));
        assert_eq!(found(text, "TOKEN").as_deref(), Some("YOUR_TOKEN"));
        assert_eq!(found(text, "id}").as_deref(), Some("{id}"));
        assert_eq!(found(text, "ID>").as_deref(), Some("<ID>"));
        assert_eq!(found(text, "key").as_deref(), Some("{{ key }}"));
        assert_eq!(found(text, "1]"), None);
        assert_eq!(found(text, "https"), None);
    }

    #[test]
    fn a_name_may_be_given_with_its_marks() {
        let found = delimited("{{ key }}", 0).expect("it is one");
        assert_eq!(new_name(&found, "{{ token }}").ok().as_deref(), Some("token"));
        assert_eq!(new_name(&found, "token").ok().as_deref(), Some("token"));
        assert!(new_name(&found, "a}}b").is_err());
        assert!(new_name(&found, "").is_err());
    }
}
