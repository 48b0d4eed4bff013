//! What a finding is known by from run to run, wherever its line has moved to.

use std::collections::HashMap;

use super::ReportedPage;
use crate::rules::Diagnostic;
use crate::text::StableHash;

/// The bytes around a place that count, within its line: enough to tell it from its neighbors, and few enough for a
/// finding to be the same one after an edit elsewhere in the line.
const AROUND: usize = 32;

/// One fingerprint for each finding of a page, in order: 32 hexadecimal digits.
///
/// It goes by the file, the rule, the way through the layers and the text around the place, so lines that come or go
/// elsewhere change nothing. Findings that agree in all of this are numbered.
pub(super) fn fingerprints(page: &ReportedPage<'_>) -> Vec<String> {
    let mut seen: HashMap<StableHash, u32> = HashMap::new();
    let each = page.diagnostics.iter().map(|diagnostic| {
        let hash = hash(page, diagnostic);
        let number = seen.entry(hash).or_default();
        *number += 1;
        hash.and(number.to_le_bytes()).to_string()
    });
    each.collect()
}

fn hash(page: &ReportedPage<'_>, diagnostic: &Diagnostic) -> StableHash {
    let mut hash = StableHash::default();
    let layers = diagnostic.layers.iter().map(String::as_str);
    for part in [page.file, diagnostic.rule.name, around(page.text, diagnostic)].into_iter().chain(layers) {
        hash = hash.and(part.bytes()).and([0xff]);
    }
    hash
}

/// The text around the place of a finding, without what lies on other lines.
fn around<'t>(text: &'t str, diagnostic: &Diagnostic) -> &'t str {
    let start = text.floor_char_boundary(diagnostic.span.start as usize);
    let before = text.floor_char_boundary(start.saturating_sub(AROUND));
    let after = text.ceil_char_boundary((start + AROUND).min(text.len()));
    let from = text[before..start].rfind(['\n', '\r']).map_or(before, |newline| before + newline + 1);
    let to = text[start..after].find(['\n', '\r']).map_or(after, |newline| start + newline);
    text[from..to].trim()
}
