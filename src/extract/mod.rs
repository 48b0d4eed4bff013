//! Pages to data and a template: what they share is the template, what differs are the fields of records.
//!
//! ```text
//! pages ─▶ rows of tokens ─▶ columns ─▶ parts and holes ─▶ fields ─▶ template and records
//!                                              └▶ what departs ─▶ findings
//! ```
//!
//! `model` has the types of each stage. The steps are `page` (with `list`, `section`, `call`), `align`, `holes` (with
//! `line`), `derive` and `split`, `odd` (with `word`), `fields` (with `name`), `write` (with `record`, `value`).
//!
//! A column is what several pages say at one place; its tokens that all of them have are the template's, the gaps
//! between are holes. A page is the sum of its rows, and a row the sum of its tokens and gaps, so that the template and
//! the records give each page back as it was, however well or badly the pages were put side by side.

mod align;
mod call;
mod derive;
mod fields;
mod files;
mod holes;
mod line;
mod list;
mod model;
mod name;
mod odd;
mod page;
mod record;
mod section;
mod split;
mod value;
mod word;
mod write;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::error::{Error, Result};
use crate::generate::record::Records;
use crate::generate::{PageTemplates, layout::Layout};
use crate::rules::Diagnostic;
use call::CallStyle;
pub(crate) use files::RecordFiles;
use model::Row;
pub use model::SiblingPage;

/// How to extract.
#[derive(Clone, Debug, Default)]
pub struct ExtractOptions {
    /// Whether pages that depart from their siblings are given what those say.
    pub mend_odd: bool,
    /// JSON paths in bodies whose strings are JavaScript, beside all under `scripts`.
    pub scripts: Vec<String>,
}

/// A template and the records that fill it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extraction {
    /// The template.
    pub template: String,
    /// A record for each page, in their order.
    pub records: Vec<RecordFiles>,
    /// What departs from the siblings, each with the number of its page.
    pub odd: Vec<(usize, Diagnostic)>,
    /// What the template and the records give, in the order of the pages.
    pub pages: Vec<String>,
    /// How the har blocks are laid out, if the template has them built.
    pub(crate) layout: Option<Layout>,
    /// Whether what departs is mended.
    is_mended: bool,
}

/// The most rows that a page may have: pages are compared row by row, so time grows with the square.
const MAX_ROWS: usize = 3_000;

/// How many pages a message names: it stays on a few lines.
const MOST_NAMED: usize = 8;

/// What a page must share with the others at least, in hundredths: less is not a page of the family, and would turn the
/// template into holes.
const LEAST_SHARED: u32 = 40;

/// Finds what pages share.
///
/// # Errors
///
/// When there are less than two pages, one is too long, or they have too little in common.
pub fn extract(members: &[SiblingPage], options: &ExtractOptions) -> Result<Extraction> {
    if members.len() < 2 {
        return Err(Error::new("a family has two pages at least"));
    }
    let texts: Vec<&str> = members.iter().map(|member| member.text.as_str()).collect();
    let style = call::style(&texts);
    let built = style.map(|style| attempt(members, options, Some(style))).transpose()?;
    match built.filter(|built| built.gives_back(members)) {
        Some(built) => Ok(built),
        None => attempt(members, options, None).and_then(|plain| {
            let wrong = || Error::new("these pages cannot be given back by one template; please report this");
            plain.gives_back(members).then_some(plain).ok_or_else(wrong)
        }),
    }
}

impl Extraction {
    /// Whether each page is given back as it was, but for departures that are mended.
    fn gives_back(&self, members: &[SiblingPage]) -> bool {
        let is_odd = |page: usize| self.odd.iter().any(|(odd, _)| *odd == page);
        let pairs = members.iter().zip(&self.pages).enumerate();
        pairs.into_iter().all(|(page, (member, given))| member.text == *given || (self.is_mended && is_odd(page)))
    }
}

/// Extracts with har blocks that the function writes, or with blocks as they are.
fn attempt(members: &[SiblingPage], options: &ExtractOptions, style: Option<CallStyle>) -> Result<Extraction> {
    let rows: Vec<Vec<Row>> =
        members.iter().map(|member| page::rows(&member.text, &options.scripts, style.as_ref())).collect();
    if let Some(at) = rows.iter().position(|rows| rows.len() > MAX_ROWS) {
        return Err(Error::new(format!(
            "`{}` has more than {MAX_ROWS} lines, the most that is compared",
            members[at].slug
        )));
    }
    let rows = section::fold(rows);
    let sides: Vec<(&str, &[Row])> =
        members.iter().zip(&rows).map(|(member, rows)| (member.text.as_str(), rows.as_slice())).collect();
    let columns = align::columns(&sides);
    let body = derive::unfold(holes::find(&columns, &sides));
    let body = derive::derive(split::split(body));
    refuse_strangers(members, &body.shares(&sides))?;
    let (body, odd) = odd::find(body, members);
    let body = if options.mend_odd { odd.mend(body) } else { body };
    let odd = odd.findings(options.mend_odd);
    let fields = fields::assign(&body, members.len());
    let (template, records) = write::write(&body, &fields, members);
    let template = match &style {
        Some(style) => style.with_line_endings(template),
        None => template,
    };
    let layout = style.map(CallStyle::layout);
    let pages = render(&template, &records, layout.clone().unwrap_or_default())?;
    Ok(Extraction { template, records, odd, pages, layout, is_mended: options.mend_odd })
}

/// Says which pages have too little in common with the others.
fn refuse_strangers(members: &[SiblingPage], shares: &[u32]) -> Result<()> {
    let strangers: Vec<String> = members
        .iter()
        .zip(shares)
        .filter(|(_, share)| **share < LEAST_SHARED)
        .map(|(member, share)| format!("`{}` ({share} %)", member.slug))
        .collect();
    if strangers.is_empty() {
        return Ok(());
    }
    let all = if strangers.len() * 2 > members.len() {
        "these pages are too different for one template"
    } else {
        "some pages are too different from the others; leave them out"
    };
    Err(Error::new(format!("{all}: of what each says, so much is shared: {}", listed(&strangers))))
}

/// The first ones of a list, and how many more there are.
fn listed(all: &[String]) -> String {
    let first = all[..all.len().min(MOST_NAMED)].join(", ");
    if all.len() > MOST_NAMED { format!("{first} and {} more", all.len() - MOST_NAMED) } else { first }
}

/// The pages that a template and records give.
fn render(template: &str, records: &[RecordFiles], layout: Layout) -> Result<Vec<String>> {
    let texts: BTreeMap<PathBuf, String> = records
        .iter()
        .flat_map(|record| {
            let own = (PathBuf::from(record.file_name()), record.toml.clone());
            let texts = record.texts.iter().map(|(name, text)| (PathBuf::from(name), text.clone()));
            std::iter::once(own).chain(texts)
        })
        .collect();
    let mut read = Records::with_files(texts);
    for record in records {
        read.read(&PathBuf::from(record.file_name()), None)?;
    }
    if let Some((source, wrong)) = read.diagnostics.first() {
        let path = read.sources[*source].path.display();
        return Err(Error::new(format!("the record `{path}` cannot be written: {}", wrong.message)));
    }
    let name = "page".to_owned();
    let templates = [(name.clone(), template.to_owned())];
    PageTemplates::new(&templates, name, "", layout, "the template".to_owned())?.pages(&read.all)
}
