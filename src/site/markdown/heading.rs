//! The headings of a page, each with the ids that links may lead to.

use std::collections::HashSet;

use memchr::memmem;
use pulldown_cmark::Event;

use super::rendered::SiteHeading;
use super::renderer::Renderer;
use crate::page::{other_anchors, split_id};
use crate::site::highlight::escape;
use crate::text::{Edit, Edits, Span};

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
        let named = own_id.map_or(heading.written.as_str(), |(_, id)| id);
        let id = escape(&if own_id.is_some() { self.slugs.own(named) } else { self.slugs.unique(named) });
        self.level = self.shown_level(heading.level as u8);
        self.push_html(format!("<div class=\"heading\"><h{} id=\"{id}\">", self.level));
        for anchor in other_anchors(named, &id) {
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
fn other_place(anchor: &str) -> String {
    format!("<span id=\"{anchor}\"></span>")
}

/// Removes the places of other anchors that the page has already.
pub(super) fn without_doubles(html: String, anchors: &[String]) -> String {
    if anchors.is_empty() {
        return html;
    }
    let anchors: HashSet<&str> = anchors.iter().map(String::as_str).collect();
    let (mut places, mut taken) = (Vec::new(), HashSet::new());
    for at in memmem::find_iter(html.as_bytes(), " id=\"") {
        let start = at + " id=\"".len();
        let Some(len) = html[start..].find('"') else { break };
        let id = &html[start..start + len];
        let is_place = html[..at].ends_with("<span") && html[start + len..].starts_with("\"></span>");
        if is_place && anchors.contains(id) {
            places.push((at - "<span".len()..start + len + "\"></span>".len(), id));
        } else {
            taken.insert(id);
        }
    }
    let doubles = places.into_iter().filter(|(_, id)| !taken.insert(id));
    let edits = doubles.map(|(range, _)| Edit::delete(Span::from(range))).collect();
    Edits::disjoint(edits).apply(&html)
}

/// Removes the id from the last text of a heading; says whether it was there.
fn trim_id(inner: &mut [Event]) -> bool {
    let Some(Event::Text(last)) = inner.last_mut() else { return false };
    let Some((text, _)) = split_id(last) else { return false };
    *last = text.to_owned().into();
    true
}
