//! What a finding is known by from run to run, wherever its line has moved to.

use std::collections::HashMap;

use super::Page;
use crate::rules::Diagnostic;

/// The bytes around a place that count, within its line: enough to tell it from its neighbors, and few enough for a
/// finding to be the same one after an edit elsewhere in the line.
const AROUND: usize = 32;

/// One fingerprint for each finding of a page, in order: 32 hexadecimal digits.
///
/// It goes by the file, the rule, the way through the layers and the text around the place, so lines that come or go
/// elsewhere change nothing. Findings that agree in all of this are numbered.
pub(super) fn fingerprints(page: &Page<'_>) -> Vec<String> {
    let mut seen: HashMap<u128, u32> = HashMap::new();
    let each = page.diagnostics.iter().map(|diagnostic| {
        let hash = hash(page, diagnostic);
        let number = seen.entry(hash).or_default();
        *number += 1;
        format!("{:032x}", add(hash, &number.to_le_bytes()))
    });
    each.collect()
}

fn hash(page: &Page<'_>, diagnostic: &Diagnostic) -> u128 {
    let mut hash = OFFSET;
    let layers = diagnostic.layers.iter().map(String::as_str);
    for part in [page.file, diagnostic.rule.name, around(page.text, diagnostic)].into_iter().chain(layers) {
        hash = add(add(hash, part.as_bytes()), &[0xff]);
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

// FNV-1a with 128 bits: the same on every machine and in every version.
const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

fn add(hash: u128, bytes: &[u8]) -> u128 {
    bytes.iter().fold(hash, |hash, &byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}
