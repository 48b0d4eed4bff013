//! The text of a page, with values in the place of variables.

use std::borrow::Cow;

use pulldown_cmark::{Event, TagEnd};

use super::answer::NextAnswer;
use super::renderer::{Renderer, TextRun};
use crate::page::leading_id;
use crate::site::highlight::escape;
use crate::site::scope::PageScope;
use crate::site::{compiled, variables};

impl<'a> Renderer<'a> {
    /// Adds to the heading and the paragraph that are being read, if any.
    pub(super) fn note_text(&mut self, written: &str, shown: &str) {
        if let Some(heading) = &mut self.heading {
            heading.written.push_str(written);
            heading.shown.push_str(shown);
            return;
        }
        self.text.push_str(shown);
        if matches!(self.answer, NextAnswer::Awaited) {
            self.last_paragraph.push_str(shown);
        }
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.push_str(shown);
        }
    }

    /// Writes the collected text, with values in the place of variables.
    pub(super) fn end_run(&mut self) {
        if self.run.text.is_empty() {
            return;
        }
        let mut run = std::mem::take(&mut self.run);
        let only = run.only.take();
        let shown = self.fill_in(&run);
        let list = leading_id(&shown).filter(|_| self.heading.is_none());
        if let Some((id, rest)) = list.filter(|(_, rest)| self.is_after_element(rest.trim().is_empty())) {
            self.push_html(format!("<span id=\"{}\"></span>", escape(id)));
            self.note_text(rest, rest);
            self.push(Event::Text(rest.to_owned().into()));
        } else {
            self.note_text(&run.text, &shown);
            let as_given = only.filter(|_| matches!(shown, Cow::Borrowed(_)));
            self.push(Event::Text(as_given.unwrap_or_else(|| shown.into_owned().into())));
        }
        run.clear();
        self.run = run;
    }

    /// Whether a list of attributes here would be about an element in the line before it, or about the paragraph if the line has
    /// nothing else.
    fn is_after_element(&self, is_line: bool) -> bool {
        match self.buffers.last().and_then(|events| events.last()) {
            Some(Event::Code(_) | Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image)) => true,
            Some(Event::SoftBreak) => is_line,
            _ => false,
        }
    }

    fn fill_in<'r>(&mut self, run: &'r TextRun<'_>) -> Cow<'r, str> {
        let mut shown = String::new();
        let mut done = 0;
        for found in variables::occurrences(&run.text) {
            let start = run.outer(found.range.start);
            let Ok(at) = self.variables.binary_search_by_key(&start, |variable| variable.range.start) else { continue };
            if let Some(value) = self.value(at) {
                shown.push_str(&run.text[done..found.range.start]);
                shown.push_str(value);
                done = found.range.end;
                self.changes.replace(self.variables[at].range.clone(), compiled::escape(value));
            }
        }
        if done == 0 { run.text.as_str().into() } else { Cow::Owned(shown + &run.text[done..]) }
    }

    /// The value of the variable that is at this place of the list, if the config has one.
    pub(super) fn value(&mut self, at: usize) -> Option<&'a str> {
        let scope: &'a PageScope<'a> = self.scope;
        let found = &self.variables[at];
        if found.escaped {
            return None;
        }
        scope.settings.variables.get(found.name).map(String::as_str)
    }
}
