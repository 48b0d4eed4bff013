//! Pages turned into Markdown for the docs tool that a team already has: requests become that tool's own tabs.
//!
//! [`build`] knows no files, as [`crate::site::build`]: the same input goes in, files and findings come out. A flavour is an
//! entry of facts about the tool, and a template for a request (`templates/flavours`).

mod escape;
mod head;
mod html;
mod links;
mod lists;
mod page;
mod tabs;
mod tool;
mod zola;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::site::{
    File, Gathered, PageReport, Settings, Sink, Site, SiteFrontMatter, SiteInput, Source, Sources, WriteSnippet,
};
use crate::{Diagnostic, Error, Result};
use links::Paths;
use page::WrittenPage;
pub(crate) use tool::Flavour;

macro_rules! flavours {
    ($($name:literal),* $(,)?) => {
        /// The names of all flavours, sorted.
        pub const NAMES: &[&str] = &[$($name),*];

        static FLAVOURS: [BuiltIn; NAMES.len()] = [$(BuiltIn {
            name: $name,
            entry: include_str!(concat!("../templates/flavours/", $name, ".toml")),
            template: include_str!(concat!("../templates/flavours/", $name, ".tera")),
            flavour: OnceLock::new(),
        }),*];
    };
}

flavours!["details", "docusaurus", "hugo", "markdown", "mdbook", "mintlify", "mkdocs", "vitepress", "zola"];

/// A flavour of this crate.
struct BuiltIn {
    name: &'static str,
    entry: &'static str,
    template: &'static str,
    flavour: OnceLock<Flavour>,
}

impl BuiltIn {
    fn flavour(&self) -> &Flavour {
        self.flavour.get_or_init(|| {
            let flavour: Flavour = toml::from_str(self.entry).expect("a test reads every entry");
            Flavour { name: self.name, template: self.template, ..flavour }
        })
    }
}

/// The flavour of that name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Flavour> {
    FLAVOURS.iter().find(|flavour| flavour.name == name).map(BuiltIn::flavour)
}

/// Builds the files of a flavour. The same input gives the same bytes.
///
/// # Errors
///
/// A path that leaves the folder, or two pages for one file.
pub fn build(input: &SiteInput<'_>, flavour: &Flavour) -> Result<Site> {
    let mut files = Gathered::default();
    let pages = build_to(input, input.settings, input.snippet, flavour, &mut files)?;
    Ok(Site { files: files.sorted(), pages })
}

/// How many pages are in memory at once: enough to keep all cores busy, and not the whole of a large tree.
const BATCH: usize = 256;

/// Builds the files of a flavour, and gives them away as they are done. Says what it found in each page, in order.
///
/// # Errors
///
/// A page that cannot be read, a path that leaves the folder, two pages for one file; what the sink says.
pub(crate) fn build_to(
    sources: &dyn Sources,
    settings: &Settings,
    snippet: &WriteSnippet<'_>,
    flavour: &Flavour,
    sink: &mut dyn Sink,
) -> Result<Vec<PageReport>> {
    let names = sources.paths();
    let is_own = settings.dialect.as_deref() == Some(flavour.name);
    let addresses: Vec<Option<String>> =
        (0..names.len()).into_par_iter().map(|page| address(sources, page, names[page])).collect::<Result<_>>()?;
    let paths = Paths::new(names.iter().copied(), &addresses, flavour, is_own);
    let input = SiteInput { settings, pages: &[], assets: &[], snippet };
    let mut reports = Vec::with_capacity(names.len());
    let mut listed = Vec::new();
    for start in (0..names.len()).step_by(BATCH) {
        let batch = start..names.len().min(start + BATCH);
        let write = |page: usize| {
            let mut written = None;
            sources.page(page, &mut |source| {
                let page = page::write(source, &input, flavour, &paths)?;
                let report = PageReport { dropped: page.dropped.clone(), ..PageReport::of(source, &page.diagnostics) };
                written = Some((report, page));
                Ok(())
            })?;
            written.ok_or_else(|| Error::new("a page was not shown"))
        };
        let written: Vec<(PageReport, WrittenPage)> =
            batch.clone().into_par_iter().map(write).collect::<Result<_>>()?;
        let mut files = Vec::with_capacity(BATCH);
        for (page, (report, mut written)) in batch.zip(written) {
            if report.published {
                let text = std::mem::take(&mut written.text);
                files.push(File { path: paths.places.of(names[page]).to_owned(), bytes: text.into_bytes() });
                listed.extend(paths.has_made_list.then_some((page, written)));
            }
            reports.push(report);
        }
        sink.take(files)?;
    }
    if let Some(name) = flavour.summary.as_ref().filter(|_| paths.has_made_list) {
        let pages = listed.iter().map(|(page, written)| (paths.places.of(names[*page]), written));
        sink.take(vec![File { path: name.clone(), bytes: summary(pages).into_bytes() }])?;
    }
    for asset in 0..sources.assets().len() {
        sink.take(vec![sources.asset(asset)?])?;
    }
    Ok(reports)
}

/// Where a docs tool serves a page whose front matter says so.
fn address(sources: &dyn Sources, page: usize, path: &str) -> Result<Option<String>> {
    let mut address = None;
    sources.text(page, &mut |text| address = SiteFrontMatter::of(text).address(path))?;
    Ok(address)
}

/// A page in which code in all targets is in the places of its requests, and all else stays as it is; and what was found
/// on the way.
///
/// # Errors
///
/// A template that cannot be rendered.
pub(crate) fn with_code(
    page: &Source<'_>,
    input: &SiteInput<'_>,
    flavour: &Flavour,
) -> Result<(String, Vec<Diagnostic>)> {
    page::write_requests(page, input, flavour, &Paths::new(std::iter::empty(), &[], flavour, false))
}

/// The list of all pages by section, as mdBook wants it: sections in the order of their first pages.
fn summary<'w>(pages: impl Iterator<Item = (&'w str, &'w WrittenPage)>) -> String {
    let mut sections: BTreeMap<String, Vec<(i64, &str, String)>> = BTreeMap::new();
    for (path, written) in pages {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let section = written.section.clone().unwrap_or_else(|| folder.to_owned());
        // What mdBook calls a draft: a title without a page.
        let link = if written.is_draft { String::new() } else { links::encode(path) };
        sections.entry(section).or_default().push((written.order.unwrap_or(i64::MAX), &written.title, link));
    }
    for pages in sections.values_mut() {
        pages.sort_unstable();
    }
    let mut sections: Vec<_> = sections.into_iter().collect();
    sections.sort_by_key(|(section, pages)| (!section.is_empty(), pages.first().map(|page| page.0)));
    let mut text = "# Summary\n".to_owned();
    for (section, pages) in sections {
        if !section.is_empty() {
            let _ = write!(text, "\n# {}\n", escape::plain(&section));
        }
        text.push('\n');
        for (_, title, link) in pages {
            let _ = writeln!(text, "- [{}]({link})", escape::plain(title));
        }
    }
    text
}
