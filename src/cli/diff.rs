//! What changes in a file, as people and `patch` read it.

use std::time::Duration;

use anstyle::AnsiColor;
use similar::TextDiff;

use crate::report::Mask;
use crate::text::visible;

/// A comparison that takes longer than this gets coarser: somebody waits for it, and a rewritten page has no small
/// differences to find.
const DIFF_TIME: Duration = Duration::from_secs(2);

/// The difference between two texts of a file, with the secrets of both masked: it ends up in logs.
pub(super) fn diff(name: &str, old: &str, new: &str, color: bool) -> String {
    if old == new {
        return String::new();
    }
    let mut mask = Mask::of(old);
    mask.add(new);
    let diff = TextDiff::configure().timeout(DIFF_TIME).diff_lines(old, new);
    let name = visible(name);
    let plain = mask.text(&diff.unified_diff().header(&name, &name).to_string());
    if color { plain.split_inclusive('\n').map(colored).collect() } else { plain }
}

fn colored(line: &str) -> String {
    let style = match line.as_bytes().first() {
        Some(b'+') => AnsiColor::Green.on_default(),
        Some(b'-') => AnsiColor::Red.on_default(),
        Some(b'@') => AnsiColor::Cyan.on_default(),
        _ => return line.to_owned(),
    };
    let content = line.trim_end_matches('\n');
    format!("{style}{content}{style:#}{}", &line[content.len()..])
}
