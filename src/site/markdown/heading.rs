//! The headings of a page, each with the ids that links may lead to.

use pulldown_cmark::Event;

use super::rendered::SiteHeading;
use super::renderer::Renderer;
use crate::page::{other_anchors, split_id};
use crate::site::highlight::escape;

impl Renderer<'_> {
    /// The level that a heading is shown with: one below the heading around it, whatever levels the page leaves out.
    fn shown_level(&mut self, level: u8) -> u8 {
        while self.outline.pop_if(|(written, _)| *written >= level).is_some() {}
        let shown = self.outline.last().map_or(level.min(2), |(_, shown)| shown + 1);
        self.outline.push((level, shown));
        shown
    }

    pub(super) fn end_heading(&mut self) {
        let mut inner = self.buffers.pop().unwrap_or_default();
        let Some(heading) = self.heading.take() else { return };
        let own_id = split_id(&heading.written).filter(|_| trim_id(&mut inner));
        let text =
            own_id.and_then(|_| split_id(&heading.shown)).map_or(heading.shown.as_str(), |(text, _)| text).trim();
        let id = escape(&self.slugs.unique(own_id.map_or(heading.written.as_str(), |(_, id)| id)));
        self.level = self.shown_level(heading.level as u8);
        self.push_html(format!("<div class=\"heading\"><h{} id=\"{id}\">", self.level));
        for anchor in other_anchors(&id) {
            self.push_html(other_place(&anchor));
            self.other_anchors.push(anchor);
        }
        for event in inner {
            self.push(event);
        }
        let label = escape(text);
        let anchor = format!("<a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to “{label}”\">#</a>");
        self.push_html(format!("</h{}>{anchor}</div>\n", self.level));
        self.done.headings.push(SiteHeading { level: self.level, id, text: text.to_owned() });
    }
}

/// Where a link leads that calls a heading as another tool does.
pub(super) fn other_place(anchor: &str) -> String {
    format!("<span id=\"{anchor}\"></span>")
}

/// Removes the id from the last text of a heading; says whether it was there.
fn trim_id(inner: &mut [Event]) -> bool {
    let Some(Event::Text(last)) = inner.last_mut() else { return false };
    let Some((text, _)) = split_id(last) else { return false };
    *last = text.to_owned().into();
    true
}
