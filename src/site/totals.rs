//! What all pages together are made to, page by page in reading order: the index for the search, lists of the pages, and the
//! whole text.

use super::File;
use super::context::SiteContext;
use super::markdown::Rendered;
use super::nav::{Nav, NavEntry};
use super::outlines::{self, ListedPage, Llms};
use super::search::SearchIndex;
use crate::Result;

/// The file that holds the whole text of the site.
pub(super) const FULL: &str = "llms-full.txt";

/// What has been gathered of the pages so far.
pub(super) struct Totals<'a> {
    context: SiteContext<'a>,
    index: SearchIndex,
    llms: Llms,
    /// The pages for the sitemap and the feed, if the site has an address.
    listed: Vec<ListedPage>,
    full: Vec<u8>,
}

impl<'a> Totals<'a> {
    pub(super) fn new(context: SiteContext<'a>) -> Self {
        let llms = Llms::new(context.settings);
        Self { context, index: SearchIndex::default(), llms, listed: Vec::new(), full: Vec::new() }
    }

    /// Adds the next page.
    ///
    /// Errors: a date that is not one.
    pub(super) fn add(&mut self, entry: &NavEntry, path: &str, body: &Rendered, markdown: &File) -> Result<()> {
        let description = body.description();
        self.index.add(entry, body);
        self.llms.add(self.context.settings, entry, description.as_deref());
        self.full.extend_from_slice(format!("<!-- {} -->\n\n", markdown.path.replace("--", "- -")).as_bytes());
        self.full.extend_from_slice(&markdown.bytes);
        self.full.push(b'\n');
        if let Some(url) = self.context.absolute(&entry.url) {
            let date = |text: Option<&str>| text.map(|text| outlines::date(path, text)).transpose();
            let (date, updated) = (date(body.front_matter.date.as_deref())?, date(body.front_matter.changed())?);
            let description = description.filter(|_| date.is_some());
            let rss_date = date.as_deref().map(outlines::rss_date);
            self.listed.push(ListedPage { url, title: entry.title.clone(), description, date, rss_date, updated });
        }
        Ok(())
    }

    /// The files that are done, and have not been taken yet.
    pub(super) fn take_files(&mut self) -> Vec<File> {
        self.index.take_files()
    }

    /// What [`FULL`] goes on with.
    pub(super) fn take_full(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.full)
    }

    /// The files that need all pages, without [`FULL`].
    ///
    /// Errors: a template that cannot be rendered.
    pub(super) fn finish(self, nav: &Nav) -> Result<Vec<File>> {
        let mut files = self.context.generated(nav)?;
        files.extend(self.lists()?);
        files.push(self.llms.finish());
        files.extend(self.index.finish());
        Ok(files)
    }

    /// The sitemap and the feed, if the site has an address.
    fn lists(&self) -> Result<Vec<File>> {
        let settings = self.context.settings;
        let Some(url) = &settings.url else { return Ok(Vec::new()) };
        let mut context = self.context.base("", &settings.title);
        context.insert("pages", &self.listed);
        let mut files = vec![self.context.file("sitemap.xml", "sitemap.xml", &context)?];
        if settings.feed {
            let newest = outlines::newest(&self.listed);
            context.insert("site_url", url);
            context.insert("site_description", &settings.description);
            context.insert("updated", &newest.iter().filter_map(|page| page.updated.as_deref()).max());
            context.insert("pages", &newest);
            files.push(self.context.file("atom.xml", "atom.xml", &context)?);
            files.push(self.context.file("rss.xml", "rss.xml", &context)?);
        }
        Ok(files)
    }
}
