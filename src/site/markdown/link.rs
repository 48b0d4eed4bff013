//! The links and images of a page.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

use super::renderer::Renderer;
use crate::diagnostic::Finding;
use crate::rules::BROKEN_LINK;
use crate::site::variables;

impl<'a> Renderer<'a> {
    /// The destination and title of a link with values in the place of variables, which end its source.
    fn destination(&mut self, destination: &str, title: &str, source: &Range<usize>) -> (String, String) {
        let count = variables::occurrences(destination).count() + variables::occurrences(title).count();
        if count == 0 {
            return (destination.to_owned(), title.to_owned());
        }
        let first = self.variables.partition_point(|variable| variable.range.start < source.start);
        let last = self.variables.partition_point(|variable| variable.range.end <= source.end);
        let mut values = Vec::new();
        for at in first.max(last.saturating_sub(count))..last {
            let value = self.value(at);
            values.push(value);
            if let Some(value) = value {
                self.changes.replace(self.variables[at].range.clone(), value);
            }
        }
        let mut values = values.into_iter();
        let destination = replace_next(destination, &mut values);
        (destination, replace_next(title, &mut values))
    }

    /// Opens a link or image unless its destination would run code: then only its text remains.
    pub(super) fn start_link(
        &mut self,
        (destination, title): (&str, &str),
        source: &Range<usize>,
        tag: impl FnOnce(CowStr<'a>, CowStr<'a>) -> Tag<'a>,
    ) {
        self.relink(destination, source);
        self.check_link(destination, source);
        let (destination, title) = self.destination(destination, title, source);
        let target = self.scope.urls.rewrite(self.page.path, &destination).map(Cow::into_owned);
        self.links.push(target.is_some());
        if let Some(target) = target {
            self.push(Event::Start(tag(target.into(), title.into())));
        }
    }

    /// Notes a link to a page that is not published.
    fn check_link(&mut self, destination: &str, source: &Range<usize>) {
        if self.scope.drafts.is_empty() {
            return;
        }
        let page = self.scope.urls.page(self.page.path, destination);
        let Some(draft) = page.filter(|page| self.scope.drafts.contains(page)) else { return };
        let message = format!("`{draft}` is a draft and is not published: the link leads nowhere");
        let finding = Finding::new(self.span(source.clone()), message);
        self.done.diagnostics.push(BROKEN_LINK.diagnostic(finding));
    }

    /// Lets a link between pages lead to the compiled Markdown of its page.
    fn relink(&mut self, destination: &str, source: &Range<usize>) {
        let Some(compiled) = self.scope.urls.rewrite_to_markdown(self.page.path, destination) else { return };
        let text = &self.page.text[self.body..];
        let written = text.get(source.clone()).and_then(|link| link.rfind(destination));
        if let Some(at) = written.map(|at| source.start + at).filter(|_| compiled != destination) {
            self.changes.replace(at..at + destination.len(), compiled);
        }
    }
}

/// Every variable of `text` replaced by the next value; those without one stay.
fn replace_next<'v>(text: &str, values: &mut impl Iterator<Item = Option<&'v str>>) -> String {
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for found in variables::occurrences(text) {
        result.push_str(&text[done..found.range.start]);
        result.push_str(values.next().flatten().unwrap_or(&text[found.range.clone()]));
        done = found.range.end;
    }
    result + &text[done..]
}
