//! A har block whose fence is written with quotes, or whose tag is nearly `har`.
//!
//! Markdown takes the first for a paragraph, and nothing looks into the second.

use std::sync::LazyLock;

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har;
use crate::json::{self, Confidence};
use crate::page::{Block, Page};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{AnyOf, Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "misspelt-fence",
    summary: "a misspelt fence or tag hides a har block",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/misspelt-fence.md"),
    checks: &[Check::Page(check)],
    about: About::Text,
    withholds: true,
};

/// What is typed for a back-tick.
const QUOTES: [char; 5] = ['\'', '´', '‘', '’', '"'];

/// The shortest fences of these.
static QUOTE_FENCES: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(["'''", "´´´", "‘‘‘", "’’’", "\"\"\""]));

/// What may be before a fence: the marks of lists and quotes.
const PREFIX: &str = " \t>-*+.)0123456789";

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    for block in page.har_blocks() {
        check_case(block, context);
    }
    for other in page.other_objects() {
        let tag = other.tag();
        if let Some(applicability) = is_nearly_har(tag).then(|| is_har(&other.text())).flatten() {
            context.add(
                Finding::new(other.language, format!("`{tag}` is not a language, and the block holds a HAR request"))
                    .help("did you mean `har`?")
                    .fix(applicability, "tag it `har`", vec![Edit::replace(other.language, "har")]),
            );
        }
    }
    if QUOTE_FENCES.is_in(page.text) {
        check_quotes(page, context);
    }
}

/// How certain it is that a text is meant to be a HAR request; `None` if it is not one. One that is broken names what a request
/// has, and is certain if its repair is.
fn is_har(text: &str) -> Option<Applicability> {
    if har::is_request(text, false) {
        return Some(Applicability::Safe);
    }
    let names = |name: &str| text.contains(&format!("\"{name}\"")) || text.contains(&format!("'{name}'"));
    let broken = json::read(text, &har::HarGuide::of_document()).err()?;
    let is_request = names("method") && names("url");
    is_request.then_some(if broken.confidence == Confidence::Certain {
        Applicability::Safe
    } else {
        Applicability::Unsafe
    })
}

/// The tag of a har block in capitals: harkdown reads it, most other tools do not.
fn check_case(block: &Block<'_>, context: &mut Context<'_>) {
    let tag = block.tag();
    if tag != "har" {
        context.add(
            Finding::new(block.language, format!("the tag is `{tag}`, and most tools look for `har`"))
                .severity(Severity::Warning)
                .fix(Applicability::Safe, "write `har`", vec![Edit::replace(block.language, "har")]),
        );
    }
}

/// `hra`, `harr`, `har-request`: nothing that is a language.
fn is_nearly_har(tag: &str) -> bool {
    let lower = tag.to_ascii_lowercase();
    let has_two = || lower.bytes().filter(|letter| b"har".contains(letter)).count() >= 2;
    let is_misspelt = (2..=4).contains(&lower.len()) && has_two() && strsim::osa_distance(&lower, "har") == 1;
    is_misspelt || lower.starts_with("har-") || lower.starts_with("har_") || lower.starts_with("har:")
}

/// A line that is a fence of quotes.
struct QuoteFence {
    quotes: Span,
    info: String,
}

fn check_quotes(page: &Page<'_>, context: &mut Context<'_>) {
    let lines: Vec<Option<QuoteFence>> = lines(page.text).map(|(start, line)| QuoteFence::of(start, line)).collect();
    let mut fences = lines.iter().flatten().filter(|fence| !page.prose.is_code(fence.quotes)).peekable();
    while let Some(opening) = fences.next() {
        if opening.info.eq_ignore_ascii_case("har") {
            context.add(quoted(page, opening, fences.next_if(|fence| fence.info.is_empty())));
        }
    }
}

/// The lines of a text with their places.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = next;
        next += line.len();
        (start, line)
    })
}

impl QuoteFence {
    fn of(start: usize, line: &str) -> Option<Self> {
        let fence = line.trim_start_matches(|character| PREFIX.contains(character));
        let quote = fence.chars().next().filter(|first| QUOTES.contains(first))?;
        let info = fence.trim_start_matches(quote);
        let at = start + line.len() - fence.len();
        let is_fence = fence.len() - info.len() >= 3 * quote.len_utf8();
        is_fence.then(|| Self { quotes: Span::from(at..at + fence.len() - info.len()), info: info.trim().to_owned() })
    }
}

/// A har block between quotes; safe to put right if both ends are known and a request is between them.
fn quoted(page: &Page<'_>, opening: &QuoteFence, closing: Option<&QuoteFence>) -> Finding {
    let written = opening.quotes.of(page.text);
    let finding = Finding::new(opening.quotes, format!("a fence is made of back-ticks, not of `{written}`"));
    let mut edits = vec![Edit::replace(opening.quotes, "```")];
    let Some(closing) = closing else {
        return finding.fix(Applicability::Unsafe, "write back-ticks", edits);
    };
    edits.push(Edit::replace(closing.quotes, "```"));
    let between = Span::new(opening.quotes.end, closing.quotes.start).of(page.text);
    let applicability = if holds_json(between) { Applicability::Safe } else { Applicability::Unsafe };
    finding.label(closing.quotes, "and here").fix(applicability, "write back-ticks", edits)
}

/// Whether a JSON object is in lines that may have the prefix of a quote.
fn holds_json(lines: &str) -> bool {
    let lines = lines.split_once('\n').map_or("", |(_, content)| content);
    let content: Vec<&str> = lines.lines().map(|line| line.trim_start_matches(['>', ' ', '\t'])).collect();
    json::parse(&content.join("\n")).is_ok_and(|root| root.as_object().is_some())
}
