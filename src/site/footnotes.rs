//! Footnotes: numbered where the page first refers to them, written at its end.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event};

/// The footnotes of a page.
#[derive(Debug, Default)]
pub(super) struct Footnotes<'a> {
    numbers: HashMap<CowStr<'a>, usize>,
    order: Vec<CowStr<'a>>,
    bodies: Vec<(CowStr<'a>, Vec<Event<'a>>)>,
    open: Vec<CowStr<'a>>,
}

impl<'a> Footnotes<'a> {
    /// A footnote's text begins.
    pub(super) fn start(&mut self, label: CowStr<'a>) {
        self.open.push(label);
    }

    /// The text that began last ends.
    pub(super) fn end(&mut self, body: Vec<Event<'a>>) {
        if let Some(label) = self.open.pop() {
            self.bodies.push((label, body));
        }
    }

    /// A reference, to which the footnote leads back if it is the first.
    pub(super) fn reference(&mut self, label: CowStr<'a>) -> String {
        let next = self.order.len() + 1;
        let number = *self.numbers.entry(label.clone()).or_insert(next);
        let mut id = String::new();
        if number == next {
            self.order.push(label);
            id = format!(" id=\"_fnref-{number}\"");
        }
        format!(
            "<sup class=\"footnote\"><a href=\"#_fn-{number}\"{id} aria-label=\"Footnote {number}\">{number}</a></sup>"
        )
    }

    /// The footnotes that the page refers to, in the order of their numbers, then those that it does not refer to.
    pub(super) fn finish(&mut self) -> Vec<Event<'a>> {
        if self.order.is_empty() && self.bodies.is_empty() {
            return Vec::new();
        }
        let mut bodies = std::mem::take(&mut self.bodies);
        let mut events = vec![html("<section class=\"footnotes\" aria-label=\"Footnotes\"><ol>\n".to_owned())];
        for (index, label) in std::mem::take(&mut self.order).into_iter().enumerate() {
            let number = index + 1;
            let back =
                format!("<a class=\"back\" href=\"#_fnref-{number}\" aria-label=\"Back to reference {number}\">↩</a>");
            events.push(html(format!("<li id=\"_fn-{number}\">")));
            let body = bodies.iter().position(|(of, _)| *of == label).map(|at| bodies.remove(at).1);
            events.extend(body.unwrap_or_default());
            events.push(html(format!("{back}</li>\n")));
        }
        for (_, body) in bodies {
            events.push(html("<li>".to_owned()));
            events.extend(body);
            events.push(html("</li>\n".to_owned()));
        }
        events.push(html("</ol></section>\n".to_owned()));
        events
    }
}

fn html<'a>(html: String) -> Event<'a> {
    Event::Html(html.into())
}
