//! A fenced block that nothing closes, or a closing fence that Markdown does not take for one.
//!
//! Markdown then reads the rest of the page as code.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::page::{Block, Closing, Page};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unclosed-fence",
    summary: "a fenced block is not closed",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/unclosed-fence.md"),
    checks: &[Check::Page(check)],
    about: About::Text,
    withholds: true,
};

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    for block in &page.blocks {
        if block.is_har() {
            check_har(page, block, context);
        } else if block.closing != Closing::Closed {
            let finding = Finding::new(block.opening, "this fence is never closed");
            context.add(finding.help("close the block with a fence like this one"));
        }
    }
}

fn check_har(page: &Page<'_>, block: &Block<'_>, context: &mut Context<'_>) {
    match block.closing {
        Closing::Closed => {}
        Closing::Indented(indent) => context.add(
            Finding::new(indent, "Markdown does not see this closing fence: its indentation is not the opening one's")
                .label(block.opening, "the block opens here")
                .fix(
                    Applicability::Safe,
                    "indent it like the opening fence",
                    vec![Edit::replace(indent, block.prefix())],
                ),
        ),
        Closing::Missing(at) => {
            let found = Finding::new(block.opening, "this har block is never closed");
            context.add(if block.is_cut_off() {
                found.label(Span::empty(at), "it is cut off here").help("add what is missing, and the closing fence")
            } else {
                // What does not open as JSON may be the text after a closing fence with a tag.
                let is_json = block.content().text.trim_start().starts_with(['{', '[']);
                let is_safe = is_json && !has_spoilt_fence(page, at);
                found.label(Span::empty(at), "the closing fence belongs here").fix(
                    if is_safe { Applicability::Safe } else { Applicability::Unsafe },
                    "close the block",
                    vec![Edit::insert(at, closing_line(page, block, at))],
                )
            });
        }
    }
}

/// Whether the line there is a fence that only stray marks or words keep from closing the block, one that has the tag of the
/// opening one and no document after it, or one that nothing closes either.
fn has_spoilt_fence(page: &Page<'_>, at: u32) -> bool {
    const BLANKS: [char; 5] = [' ', '\t', '\r', '\n', '>'];
    let below = page.text[at as usize..].trim_start_matches(BLANKS);
    let line = below.lines().next().unwrap_or_default();
    let rest = line.trim_start_matches(['`', '~']);
    let is_fence = line.len() - rest.len() >= 3;
    let after = below[line.len()..].trim_start_matches(BLANKS);
    let is_repeated = rest.trim().eq_ignore_ascii_case("har") && !after.starts_with(['{', '[', '"', '/', '#']);
    // A tag is right behind its fence, and text is not.
    let is_text = rest.starts_with([' ', '\t']);
    let start = Span::empty((page.text.len() - below.len()) as u32);
    let is_open = || page.blocks.iter().any(|block| block.span.contains(start) && block.closing != Closing::Closed);
    is_fence && (!rest.contains(char::is_alphanumeric) || is_repeated || is_text || is_open())
}

/// The line that closes a block, for insertion at `at`.
fn closing_line(page: &Page<'_>, block: &Block<'_>, at: u32) -> String {
    let opening = block.opening.of(page.text);
    let fence = &opening[..opening.len() - opening.trim_start_matches(['`', '~']).len()];
    let newline = if page.text[block.opening.end as usize..].starts_with("\r\n") { "\r\n" } else { "\n" };
    let before = if page.text[..at as usize].ends_with('\n') { "" } else { newline };
    format!("{before}{}{fence}{newline}", block.prefix())
}
