//! A page's Markdown turned into the HTML of its body, with everything the site needs to know of it.

mod answer;
mod events;
mod heading;
mod link;
mod rendered;
mod renderer;
mod text;
mod verbatim;

use memchr::memmem;
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Tag, TagEnd};

use super::front_matter::SiteFrontMatter;
use super::scope::PageScope;
use super::{Settings, Source, variables};
use crate::Result;
use crate::page::{Markdown, markdown_start, split_id};
use renderer::Renderer;

pub(super) use rendered::{Rendered, SiteHeading};

/// Renders the body of one page.
///
/// Errors: a template of the site that cannot be rendered.
pub(super) fn render(page: &Source, scope: &PageScope) -> Result<Rendered> {
    let start = markdown_start(page.text);
    let mut renderer = Renderer::new(page, scope, start);
    // The linter has reported front matter that cannot be read.
    renderer.done.front_matter = SiteFrontMatter::of(page.text);
    let markdown = Markdown::new(&page.text[start..], 0);
    // A line of three colons would define something.
    let has_colons = memmem::find(page.text.as_bytes(), b":::").is_some();
    let options = if has_colons { Options::empty() } else { Options::ENABLE_DEFINITION_LIST };
    let mut events = markdown.events_with(0, options);
    while let Some((event, range)) = events.next() {
        let source = link_id(&event).and_then(|id| events.definition(id)).unwrap_or_else(|| range.clone());
        renderer.event(event, range, &source)?;
    }
    renderer.finish()
}

/// What a page says of itself, and its first heading of level 1.
pub(super) fn outline(text: &str, settings: &Settings) -> (SiteFrontMatter, Option<String>) {
    let front_matter = SiteFrontMatter::of(text);
    if front_matter.title.as_ref().is_some_and(|title| !title.trim().is_empty()) {
        return (front_matter, None);
    }
    (front_matter, first_heading(&text[markdown_start(text)..], settings))
}

fn first_heading(text: &str, settings: &Settings) -> Option<String> {
    let markdown = Markdown::new(text, 0);
    let mut events = markdown.events(0).map(|(event, _)| event);
    events.find(|event| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. })))?;
    let (mut heading, mut run) = (String::new(), String::new());
    let substitution = variables::Substitution::new(settings);
    for event in events {
        if let Event::Text(text) = &event {
            run.push_str(text);
            continue;
        }
        heading.push_str(&substitution.text(&run));
        run.clear();
        match event {
            Event::Code(code) => heading.push_str(&code),
            Event::SoftBreak | Event::HardBreak => heading.push(' '),
            Event::End(TagEnd::Heading(_)) => break,
            _ => {}
        }
    }
    let text = split_id(&heading).map_or(heading.as_str(), |(text, _)| text);
    Some(text.trim().to_owned())
}

/// The label of a link or image that is defined elsewhere.
fn link_id<'e>(event: &'e Event) -> Option<&'e str> {
    match event {
        Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) => {
            (*link_type != LinkType::Inline && !id.is_empty()).then_some(id)
        }
        _ => None,
    }
}
