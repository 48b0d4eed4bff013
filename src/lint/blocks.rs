//! The blocks of a page, one after the other, each read as its notation says.

use super::walk::PageWalk;
use crate::har::{CheckedBlock, Tabs};
use crate::layer::Stack;
use crate::page::{Block, Closing, Page};
use crate::request::{self, Notation, Reader, Source};
use crate::rules::{Concerns, DocumentedCheck, Hook, Settings};
use crate::sync;

/// The blocks of a page that are read, each with its number if it has requests: snippets that harkdown writes into pages are not
/// a source of requests.
fn read_blocks<'p, 't>(
    page: &'p Page<'t>,
    settings: &'p Settings,
) -> impl Iterator<Item = (Option<u32>, &'p Block<'t>, &'static Notation)> {
    let regions = sync::regions_if_any(page);
    request::blocks(page, move |block, notation| settings.reads(notation) && !sync::cover(&regions, block.span))
}

impl PageWalk<'_> {
    /// Walks through a page, then shows it to the checks that its requests concern.
    pub(super) fn all(&mut self, page: &Page<'_>) -> Vec<CheckedBlock> {
        let is_concerned = |hook: &&Hook<(Concerns, DocumentedCheck)>| self.wanted[hook.number] && hook.check.0(page);
        let concerned: Vec<_> = self.hooks.documented.iter().filter(is_concerned).copied().collect();
        self.keeps_requests |= !concerned.is_empty();
        self.show(&self.hooks.page, None, |check, context| check(page, context));
        let read = read_blocks(page, self.settings);
        let blocks: Vec<CheckedBlock> =
            read.filter_map(|(number, block, notation)| self.block(page, block, number, notation)).collect();
        self.show(&concerned, None, |(_, check), context| check(page, &blocks, context));
        blocks
    }

    /// Walks through the block of that number of a page, and through nothing else.
    pub(super) fn one(&mut self, page: &Page<'_>, wanted: u32) -> Option<CheckedBlock> {
        let mut read = read_blocks(page, self.settings);
        let (number, block, notation) = read.find(|(number, ..)| *number == Some(wanted))?;
        self.block(page, block, number, notation)
    }

    fn block<'t>(
        &mut self,
        page: &Page<'t>,
        block: &Block<'t>,
        number: Option<u32>,
        notation: &Notation,
    ) -> Option<CheckedBlock> {
        // The fence is what is wrong: what follows is not of the block.
        if matches!(block.closing, Closing::Missing(_)) && !notation.has_requests {
            return None;
        }
        let content = block.content();
        let stack = Stack::new(&content).named(notation.name);
        let requests = match notation.reader {
            Reader::Json { guide, requests } => {
                self.document(&stack.in_block(number, block.is_cut_off()), guide, requests)
            }
            Reader::Shell => {
                let files = |name: &str| request::file(page, name, block.span.start);
                self.shell(block.tag(), &files, &stack.in_block(number, false))
            }
            Reader::Text(read) => {
                let source = Source { tag: block.tag(), text: &content.text };
                self.text(&read(&source), &stack.in_block(number, false))
            }
        };
        let tabs = if requests.is_empty() { Tabs::Usual } else { request::tabs(page, block) };
        let has_errors = self.is_withheld || (requests.is_empty() && matches!(notation.reader, Reader::Json { .. }));
        let source = Source { tag: block.tag(), text: &content.text };
        let unshown = if requests.is_empty() { Vec::new() } else { (notation.unshown)(&source) };
        let (number, span) = (number?, block.span);
        Some(CheckedBlock { number, notation: notation.name, span, tabs, has_errors, requests, unshown })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Finding, Severity};
    use crate::rules::{About, Check, Context, Hooks, Rule};
    use crate::text::Span;

    /// A rule that reports what it is shown.
    static PROBE: Rule = Rule {
        name: "probe",
        summary: "",
        severity: Severity::Hint,
        docs: "",
        checks: &[
            Check::Page(|_, context| tell("page", context)),
            Check::Documented { concerns: |_| true, check: |_, _, context| tell("documented", context) },
            Check::BrokenJson(|_, context| tell("broken JSON", context)),
            Check::Unread(|context| tell("unread", context)),
            Check::Object(|_, context| tell("object", context)),
            Check::Json(|_, context| tell("JSON", context)),
            Check::Har(|_, context| tell("HAR", context)),
            Check::Request(|_, context| tell("request", context)),
            Check::Body(|_, _, _, context| tell("body", context)),
            Check::BrokenScript(|_, context| tell("broken script", context)),
            Check::BrokenShell(|_, context| tell("broken shell", context)),
            Check::Curl(|_, context| tell("curl", context)),
            Check::BrokenMessage(|_, context| tell("broken message", context)),
        ],
        about: About::Text,
        withholds: false,
    };

    fn tell(what: &str, context: &mut Context<'_>) {
        context.add(Finding::new(Span::empty(0), what));
    }

    /// The place of a check in the list of its shapes: a new shape does not compile until [`PROBE`] has it.
    fn number(check: &Check) -> usize {
        match check {
            Check::Page(_) => 0,
            Check::Documented { .. } => 1,
            Check::BrokenJson(_) => 2,
            Check::Unread(_) => 3,
            Check::Object(_) => 4,
            Check::Json(_) => 5,
            Check::Har(_) => 6,
            Check::Request(_) => 7,
            Check::Body(_) => 8,
            Check::BrokenScript(_) => 9,
            Check::BrokenShell(_) => 10,
            Check::Curl(_) => 11,
            Check::BrokenMessage(_) => 12,
        }
    }

    #[test]
    fn every_shape_of_check_is_called() {
        let text = concat!(
            "```har\n{\"method\": \"POST\", \"url\": \"https://example.com\", ",
            "\"postData\": {\"mimeType\": \"application/json\", ",
            "\"text\": \"{\\\"scripts\\\": {\\\"a\\\": \\\"function ( {\\\"}}\"}}\n```\n\n```har\n{\"a\"] : ,,\n```\n\n```sh\ncurl https://example.com\n```\n\n```http\nGET / HTTP/1.1\nHost: example.com\nodd\n```\n"
        );
        let (hooks, settings) = (Hooks::of(&[&PROBE]), Settings::default());
        let page = Page::parse(text);
        let mut walk = PageWalk::new(&hooks, &settings, &[true]);
        walk.all(&page);
        for (at, check) in PROBE.checks.iter().enumerate() {
            assert_eq!(number(check), at);
        }
        let mut told: Vec<&str> = walk.diagnostics.iter().map(|found| found.message.as_str()).collect();
        told.sort_unstable();
        told.dedup();
        let all = [
            "HAR",
            "JSON",
            "body",
            "broken JSON",
            "broken message",
            "broken script",
            "broken shell",
            "curl",
            "documented",
            "object",
            "page",
            "request",
            "unread",
        ];
        assert_eq!(told, all);
    }
}
