//! Changes of texts as clients take them.

use std::collections::HashMap;
use std::time::Duration;

use lsp_types::{
    DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, TextEdit, Uri, WorkspaceEdit,
};
use similar::{DiffTag, TextDiff};

use super::document::Document;
use super::snapshot::Snapshot;
use crate::text::{Edit, Edits, Span};

/// A comparison that takes longer than this gets coarser: an editor waits for it.
const DIFF_TIME: Duration = Duration::from_millis(500);

/// Edits that make one text of another one: of the lines that differ only the characters that do.
pub(super) fn between(old: &str, new: &str) -> Edits {
    let starts = |text: &str| {
        let mut at = 0;
        let mut starts = vec![0];
        starts.extend(text.split_inclusive('\n').map(|line| {
            at += line.len();
            at
        }));
        starts
    };
    let (old_starts, new_starts) = (starts(old), starts(new));
    let old_lines: Vec<&str> = old.split_inclusive('\n').collect();
    let new_lines: Vec<&str> = new.split_inclusive('\n').collect();
    let diff = TextDiff::configure().timeout(DIFF_TIME).diff_slices(&old_lines, &new_lines);
    let changed = diff.ops().iter().filter(|op| op.tag() != DiffTag::Equal);
    let edits = changed.map(|op| {
        let (old_range, new_range) = (op.old_range(), op.new_range());
        let place = old_starts[old_range.start]..old_starts[old_range.end];
        let text = &new[new_starts[new_range.start]..new_starts[new_range.end]];
        trimmed(old, place.into(), text)
    });
    Edits::new(edits.collect()).unwrap_or_else(|| trimmed(old, Span::from(0..old.len()), new).into())
}

/// An edit without what stays the same at its ends.
pub(super) fn trimmed(old: &str, place: Span, new: &str) -> Edit {
    let before = place.of(old);
    let start: usize =
        before.chars().zip(new.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8()).sum();
    let (rest, new) = (&before[start..], &new[start..]);
    let same = rest.chars().rev().zip(new.chars().rev()).take_while(|(one, other)| one == other);
    let end: usize = same.map(|(one, _)| one.len_utf8()).sum();
    Edit::replace(Span::new(place.start + start as u32, place.end - end as u32), &new[..new.len() - end])
}

/// Edits of one document as a change of the workspace.
pub(super) fn of_document(snapshot: &Snapshot, document: &Document, edits: &Edits) -> WorkspaceEdit {
    of_documents(snapshot, vec![(document.uri.clone(), document.version, document.edits(edits))])
}

/// Edits of several documents as a change of the workspace.
#[expect(clippy::mutable_key_type, reason = "the protocol has a map by URI, and nobody changes it")]
pub(super) fn of_documents(snapshot: &Snapshot, all: Vec<(Uri, Option<i32>, Vec<TextEdit>)>) -> WorkspaceEdit {
    if snapshot.client.document_changes {
        let changes = all.into_iter().map(|(uri, version, edits)| TextDocumentEdit {
            text_document: OptionalVersionedTextDocumentIdentifier { uri, version },
            edits: edits.into_iter().map(OneOf::Left).collect(),
        });
        let document_changes = Some(DocumentChanges::Edits(changes.collect()));
        return WorkspaceEdit { document_changes, ..WorkspaceEdit::default() };
    }
    let changes: HashMap<Uri, Vec<TextEdit>> = all.into_iter().map(|(uri, _, edits)| (uri, edits)).collect();
    WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_the_characters_that_differ_are_written() {
        let edits = between("a\nbcd\ne\n", "a\nbXd\ne\nf\n");
        let expected = [Edit::replace(Span::new(3, 4), "X"), Edit::insert(8, "f\n")];
        assert_eq!(edits.to_vec(), expected);
        assert!(between("a", "a").is_empty());
    }

    proptest! {
        #[test]
        fn edits_make_the_new_text(old in "([ab\n]|é){0,30}", new in "([ab\n]|é){0,30}") {
            prop_assert_eq!(between(&old, &new).apply(&old), new);
        }
    }
}
