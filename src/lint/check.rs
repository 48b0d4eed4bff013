//! A page or a document in, diagnostics out.

use std::path::Path;

use super::checked::Checked;
use super::confirm::confirm;
use super::walk::{DOCUMENT, PageWalk};
use crate::har::{CheckedBlock, Tabs};
use crate::layer::{Layer, Stack};
use crate::page::Page;
use crate::request::{self, har::HAR};
use crate::rules::{About, Diagnostic, HOOKS, SECRET, Settings};
use crate::suppression;
use crate::text::Span;

/// The text of a page to check, and its place in the project, if it has one: links and comments are looked up from there.
#[derive(Clone, Copy, Debug)]
pub struct PageText<'t> {
    pub(super) place: Option<&'t Path>,
    pub(super) text: &'t str,
}

impl<'t> PageText<'t> {
    /// A page that is at a place.
    #[must_use]
    pub fn at(place: Option<&'t Path>, text: &'t str) -> Self {
        Self { place, text }
    }
}

impl<'t> From<&'t str> for PageText<'t> {
    fn from(text: &'t str) -> Self {
        Self::at(None, text)
    }
}

impl<'t> From<&'t String> for PageText<'t> {
    fn from(text: &'t String) -> Self {
        Self::at(None, text)
    }
}

/// Checks one page.
#[must_use]
pub fn check<'t>(page: impl Into<PageText<'t>>, settings: &Settings) -> Checked {
    check_for(page.into(), settings, true)
}

/// Checks one page as [`check`] does, and keeps the requests of its blocks only where a rule asks for them.
#[must_use]
pub fn diagnose<'t>(page: impl Into<PageText<'t>>, settings: &Settings) -> Checked {
    check_for(page.into(), settings, false)
}

/// The page with comments that hide everything that is found in it, and how many findings those are, as [`suppression::add`]
/// writes them.
#[must_use]
pub fn hide<'t>(page: impl Into<PageText<'t>>, settings: &Settings) -> (String, usize) {
    let PageText { place, text } = page.into();
    suppression::add(text, &|text| diagnose(PageText { place, text }, settings).diagnostics)
}

fn check_for(PageText { place, text }: PageText<'_>, settings: &Settings, keeps_requests: bool) -> Checked {
    let page = Page::parse(text);
    let (mut diagnostics, blocks) = findings(place, &page, settings, keeps_requests);
    let find = |page: &Page<'_>| findings(place, page, settings, false).0;
    confirm(&page, &mut diagnostics, &find);
    suppression::apply(&page, place, settings, &mut diagnostics, &find);
    settings.set_severities(&mut diagnostics);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    // What is wrong where a reference is defined is found once for each link that uses it.
    diagnostics.dedup();
    Checked { diagnostics, blocks }
}

/// The block of that number of a page that is at a place of the project, as [`check`] has it, at the cost of that block alone.
#[must_use]
pub(crate) fn check_block(
    place: Option<&Path>,
    page: &Page<'_>,
    settings: &Settings,
    number: u32,
) -> Option<CheckedBlock> {
    let settings = settings.for_requests();
    let wanted = settings.wanted();
    let mut walk = PageWalk { place, page: Some(page), ..PageWalk::new(&HOOKS, &settings, &wanted) };
    walk.one(page, number)
}

/// What the enabled rules find in a page, whether a comment there hides it or not.
fn findings(
    place: Option<&Path>,
    page: &Page<'_>,
    settings: &Settings,
    keeps_requests: bool,
) -> (Vec<Diagnostic>, Vec<CheckedBlock>) {
    let wanted = settings.wanted();
    let mut walk = PageWalk { place, page: Some(page), keeps_requests, ..PageWalk::new(&HOOKS, settings, &wanted) };
    let blocks = walk.all(page);
    walk.diagnostics.retain(|diagnostic| settings.is_enabled(diagnostic.rule.name));
    say_once(&mut walk.diagnostics);
    (walk.diagnostics, blocks)
}

/// Where the secrets of a page, or of a HAR document, are: all that the rule finds, whatever comments and the config say of them.
#[must_use]
pub(crate) fn secrets(text: &str) -> Vec<Span> {
    let settings = Settings { select: Some(vec![SECRET.name.to_owned()]), ..Settings::default() };
    let mut found = findings(None, &Page::parse(text), &settings, false).0;
    let is_document = text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('"'));
    if is_document {
        found.extend(check_document(text, &settings).diagnostics);
    }
    found.into_iter().filter(|found| found.rule == SECRET).map(|found| found.span).collect()
}

/// Keeps of what a rule finds in the page as a text and in a layer of it only the latter, which says where it is.
fn say_once(diagnostics: &mut Vec<Diagnostic>) {
    let is_inner = |found: &&Diagnostic| !found.layers.is_empty() && found.rule.about == About::Anywhere;
    let mut inner: Vec<(&str, Span)> =
        diagnostics.iter().filter(is_inner).map(|found| (found.rule.name, found.span)).collect();
    if inner.is_empty() {
        return;
    }
    inner.sort_unstable();
    inner.dedup_by(|next, last| {
        let is_joined = next.0 == last.0 && next.1.start < last.1.end;
        if is_joined {
            last.1.end = last.1.end.max(next.1.end);
        }
        is_joined
    });
    let is_said = |found: &Diagnostic| {
        let (name, span) = (found.rule.name, found.span);
        let next = inner.partition_point(|&(other, place)| (other, place.start) < (name, span.end));
        inner[..next].last().is_some_and(|&(other, place)| other == name && span.start < place.end)
    };
    diagnostics.retain(|found| !found.layers.is_empty() || !is_said(found));
}

/// Checks a HAR document that is in a file of its own: a request, or a log of them.
#[must_use]
pub fn check_document(text: &str, settings: &Settings) -> Checked {
    let whole = Span::from(0..text.len());
    let content = Layer::plain(text, whole);
    let wanted = settings.wanted();
    let mut walk = PageWalk::new(&HOOKS, settings, &wanted);
    let requests = walk.document(&Stack::new(&content).named(HAR.name), &DOCUMENT, request::har::requests);
    Checked {
        diagnostics: walk.diagnostics,
        blocks: vec![CheckedBlock {
            number: 1,
            notation: HAR.name,
            span: whole,
            tabs: Tabs::Usual,
            has_errors: requests.is_empty(),
            requests,
            unshown: Vec::new(),
        }],
    }
}
