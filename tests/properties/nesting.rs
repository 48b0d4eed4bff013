//! Pages around one har block, nested in all ways that Markdown has.

use proptest::prelude::*;

/// A way to nest a block.
#[derive(Clone, Debug)]
pub(super) struct Nesting {
    /// What stands before the fence's line, and before each later one.
    containers: Vec<(&'static str, &'static str)>,
    /// Lines around it that are no container to Markdown.
    wrapper: Option<(&'static str, &'static str)>,
    fence: &'static str,
    indent: usize,
    content_indent: usize,
    closing: Closing,
    newline: &'static str,
    before: &'static str,
    after: &'static str,
}

/// How a block is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    /// As it was opened.
    Same,
    /// With another indentation.
    Other(usize),
    /// Not at all.
    Never,
}

const CONTAINERS: [(&str, &str); 5] = [("> ", "> "), ("- ", "  "), ("1. ", "   "), ("* ", "  "), ("10) ", "    ")];
const WRAPPERS: [(&str, &str); 3] =
    [("::: panel\n", ":::\n"), ("<div>\n", "</div>\n"), ("<% if (x) { %>\n\n", "\n<% } %>\n")];
const FENCES: [&str; 5] = ["```", "````", "`````", "~~~", "~~~~"];
const BEFORE: [&str; 6] = [
    "",
    "\u{feff}",
    "---\ntitle: A page\n---\n# Title\n\n",
    "Text with ${account.namespace}, <%= include('../_part') %> and {{name}}.\n\n",
    "# ${title}\n\n{{#if x}}\n\n",
    "\u{feff}---\ntitle: ${title}\n---\n\n- a\n- b\n\ntext\n\n",
];
const AFTER: [&str; 4] =
    ["", "\n", "\nMore text, with `code` and ${manage_url}.\n", "\n<%= include('../_end') %>\n\n- {{x}}\n"];

/// Any nesting.
pub(super) fn any() -> impl Strategy<Value = Nesting> {
    let containers = prop::collection::vec(prop::sample::select(&CONTAINERS[..]), 0..3);
    let containers = prop_oneof![8 => containers, 1 => Just(vec![("-\t", "\t")]), 1 => Just(vec![(">", ">")])];
    let wrapper = prop_oneof![3 => Just(None), 1 => prop::sample::select(&WRAPPERS[..]).prop_map(Some)];
    let closing =
        prop_oneof![4 => Just(Closing::Same), 1 => (0_usize..8).prop_map(Closing::Other), 1 => Just(Closing::Never)];
    let texts = (prop::sample::select(&BEFORE[..]), prop::sample::select(&AFTER[..]));
    let newline = prop_oneof![3 => Just("\n"), 1 => Just("\r\n")];
    let fence = prop::sample::select(&FENCES[..]);
    (containers, wrapper, fence, 0_usize..4, 0_usize..4, closing, newline, texts).prop_map(
        |(containers, wrapper, fence, indent, content_indent, closing, newline, (before, after))| Nesting {
            wrapper: wrapper.filter(|_| containers.is_empty()),
            // What stands behind a list's marker moves the whole item, fence and all.
            indent: if containers.last().is_some_and(|(first, rest)| first != rest) { 0 } else { indent },
            containers,
            fence,
            content_indent,
            closing,
            newline,
            before,
            after,
        },
    )
}

impl Nesting {
    /// Whether Markdown and the author agree about where the block ends.
    pub(super) fn is_closed(&self) -> bool {
        self.closing == Closing::Same
    }

    /// The page that holds `content` so.
    pub(super) fn page(&self, content: &str) -> String {
        let first: String = self.containers.iter().map(|(first, _)| *first).collect();
        let rest: String = self.containers.iter().map(|(_, rest)| *rest).collect();
        let mut page = self.before.to_owned();
        page.push_str(self.wrapper.map_or("", |(open, _)| open));
        page.push_str(&format!("{first}{}{}har\n", " ".repeat(self.indent), self.fence));
        for line in content.split('\n') {
            page.push_str(&format!("{rest}{}{line}\n", " ".repeat(self.content_indent)));
        }
        match self.closing {
            Closing::Same => page.push_str(&format!("{rest}{}{}\n", " ".repeat(self.indent), self.fence)),
            Closing::Other(indent) => page.push_str(&format!("{rest}{}{}\n", " ".repeat(indent), self.fence)),
            Closing::Never => {}
        }
        page.push_str(self.wrapper.map_or("", |(_, close)| close));
        page.push_str(self.after);
        page.replace('\n', self.newline)
    }
}
