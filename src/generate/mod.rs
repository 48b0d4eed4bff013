//! Data and a template to pages.
//!
//! ```text
//! files ─▶ records ─▶ contexts ─▶ pages ─▶ findings, at their places in the records
//!             └▶ schema               └▶ plan ─▶ files
//! ```
//!
//! `make` takes the records of a `[[generate]]` table to pages, `Made::locate` what the linter finds in a page to
//! the record that it comes from, and `plan::Plan` pages to what has to be written. A page that was edited by hand is
//! told from an old one by the `Ledger`.

pub(crate) mod block;
pub(crate) mod layout;
mod ledger;
mod made;
pub(crate) mod plan;
pub mod record;
mod template;
mod trace;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use crate::contract::Schema;
use crate::diagnostic::Label;
use crate::error::{Error, Result};
use crate::json;
use crate::page::Page;
use crate::path::{self, display_name};
use crate::rules::Diagnostic;
use crate::suggest::closest;
use crate::text::Span;
use crate::workspace::{self, current_directory, shortened};
use layout::{BodyStyle, Layout, ListStyle, indent_named};
use record::{Place, Record, Records, SourceFile};
use serde::{Deserialize, Serialize};
use tera::Value;

pub(crate) use ledger::{FILE_NAME as LEDGER, Ledger};
pub(crate) use made::MadePage;
pub(crate) use template::{EXTENSION, PageTemplates};
pub(crate) use trace::Trace;

/// `[[generate]]`: pages that are made of data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Generate {
    /// The files of the records.
    pub(crate) records: Vec<String>,
    /// The name of the list of records in each file.
    pub(crate) each: Option<String>,
    /// The JSON Schema of a record.
    pub(crate) schema: Option<PathBuf>,
    /// The template of the pages.
    pub(crate) template: PathBuf,
    /// The template of the pages' paths.
    pub(crate) output: String,
    /// Whether pages say in a comment what they are made from.
    pub(crate) comment: bool,
    /// What lines in har blocks are indented by.
    pub(crate) indent: String,
    /// How lists of objects in har blocks are written.
    pub(crate) lists: ListStyle,
    /// How JSON bodies are written.
    pub(crate) body: BodyStyle,
    /// What lines of bodies are indented by, if not by `indent`.
    pub(crate) body_indent: Option<String>,
    /// The fields of a request, in order.
    pub(crate) keys: Vec<String>,
}

impl Default for Generate {
    fn default() -> Self {
        Self {
            records: Vec::new(),
            each: None,
            schema: None,
            template: PathBuf::new(),
            output: String::new(),
            comment: true,
            indent: "2".to_owned(),
            lists: ListStyle::default(),
            body: BodyStyle::default(),
            body_indent: None,
            keys: Vec::new(),
        }
    }
}

impl Generate {
    /// How har blocks are laid out.
    #[must_use]
    pub(crate) fn layout(&self) -> Layout {
        Layout {
            indent: indent_named(&self.indent),
            lists: self.lists,
            body: self.body,
            body_indent: self.body_indent.as_deref().map(indent_named),
            keys: self.keys.clone(),
        }
    }
}

/// The pages of a `[[generate]]` table, and what they are made from.
#[derive(Debug)]
pub(crate) struct Made {
    /// The records; where something is wrong with them, there are no pages.
    pub(crate) records: Records,
    /// The pages, in order of their records.
    pub(crate) pages: Vec<MadePage>,
    /// The directory that they are in, from the root of the project.
    pub(crate) directory: String,
    templates: PageTemplates,
    values: Value,
}

/// The place of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Origin {
    /// In a source, by its number.
    Source(usize),
    /// In the page itself: it comes from the template.
    Page,
}

/// Makes the pages of a table, whose paths are relative to `root`.
///
/// # Errors
///
/// When a file cannot be read, or a template cannot be rendered.
pub(crate) fn make(table: &Generate, root: &Path) -> Result<Made> {
    let template = shortened(&root.join(&table.template));
    let templates = PageTemplates::read(&template, &table.output, table.layout())?;
    let mut records = read(table, root)?;
    if let Some(schema) = &table.schema {
        check(&mut records, &Schema::read(schema, root)?);
    }
    let values = template::values(&records.all, &mut |_, text| text.to_owned());
    let directory = directory_of(&table.output);
    let mut made = Made { records, pages: Vec::new(), directory, templates, values };
    if made.records.diagnostics.is_empty() {
        made.render(table, root)?;
    }
    Ok(made)
}

/// The records of a table.
fn read(table: &Generate, root: &Path) -> Result<Records> {
    let mut records = Records::default();
    let schema = table.schema.as_ref().map(|schema| root.join(schema));
    for path in workspace::find_files(root, &table.records, &record::EXTENSIONS)? {
        if schema.as_ref() != Some(&path) {
            records.read(&shortened(&path), table.each.as_deref())?;
        }
    }
    if records.sources.is_empty() {
        let patterns: Vec<String> = table.records.iter().map(|pattern| format!("`{pattern}`")).collect();
        let extensions = record::EXTENSIONS.map(|extension| format!(".{extension}")).join(", ");
        return Err(Error::new(format!("no records: {} names no file ({extensions})", patterns.join(", "))));
    }
    Ok(records)
}

/// The files that pages are made from: records, texts beside them, schemas, templates. What cannot be read is left out.
#[must_use]
pub(crate) fn sources(tables: &[Generate], root: &Path) -> HashSet<PathBuf> {
    let mut all = HashSet::new();
    for table in tables {
        let current = current_directory().unwrap_or_default();
        let records = read(table, root).map(|records| records.sources).unwrap_or_default();
        all.extend(records.into_iter().map(|source| path::absolute(&current, &source.path)));
        all.extend(table.schema.iter().chain([&table.template]).map(|path| path::absolute(root, path)));
    }
    all
}

/// Holds records against their schema.
fn check(records: &mut Records, schema: &Schema) {
    // A line of a terminal: what is longer is shown by where it starts.
    const LINE: u32 = 80;
    for at in 0..records.all.len() {
        let (text, places) = records.all[at].to_json();
        let root = json::parse(&text).expect("a record is written as JSON");
        for finding in schema.findings(&root) {
            let found = places.binary_search_by_key(&finding.span.start, |(start, _)| *start);
            let before = found.unwrap_or_else(|after| after.saturating_sub(1));
            let Place { source, span } = places[before].1;
            let is_long = span.len() > LINE || before == 0;
            let end = if is_long { span.end.min(span.start + 1) } else { span.end };
            records.wrong(Place { source, span: Span::new(span.start, end) }, finding.message, finding.help);
        }
    }
}

/// The directory before the first field of an output path.
fn directory_of(output: &str) -> String {
    let literal = &output[..output.find("{{").or_else(|| output.find("{%")).unwrap_or(output.len())];
    literal.rfind('/').map_or_else(String::new, |end| literal[..end].to_owned())
}

impl Made {
    fn render(&mut self, table: &Generate, root: &Path) -> Result<()> {
        let has_fields = ["{{", "{%"].iter().any(|field| table.output.contains(field));
        let owners: Vec<Option<usize>> =
            if has_fields { (0..self.records.all.len()).map(Some).collect() } else { vec![None] };
        let mut taken: HashMap<String, Option<usize>> = HashMap::new();
        for record in owners {
            let context = template::context(self.record(record), self.values.clone(), &mut |_, text| text.to_owned());
            let named = |error: Error| Error::new(format!("{error}\n(for {})", self.name(record)));
            let path = self.templates.path(&context).map_err(named)?;
            let place = self.place(record);
            if let Some(problem) = problem_of(&path, &self.directory) {
                self.records.wrong(place, problem, Some("`output` names the page by the record's fields".to_owned()));
                continue;
            }
            if let Some(other) = taken.insert(path.to_lowercase(), record) {
                let message = format!("its page is `{path}`, and so is that of {}", self.name(other));
                self.records.wrong(place, message, None);
                continue;
            }
            let text = match self.templates.page(&context) {
                Ok(text) => text,
                Err(error) => {
                    // Both "undefined" and "not defined" are words of the template engine.
                    let lacking = self.lacking(record).filter(|_| error.to_string().contains("defined"));
                    let (place, message, help) = lacking.ok_or_else(|| named(error))?;
                    self.records.wrong(place, message, Some(help));
                    continue;
                }
            };
            let page = self.commented(MadePage { path, text, record, comment: Span::default() }, table, root);
            self.pages.push(page);
        }
        if !self.records.diagnostics.is_empty() {
            self.pages.clear();
        }
        Ok(())
    }

    /// Where and what a record lacks that most others have: the likely cause if its page cannot be written.
    fn lacking(&self, at: Option<usize>) -> Option<(Place, String, String)> {
        let record = self.record(at)?;
        let all = &self.records.all;
        let others: Vec<&Record> = all.iter().filter(|other| !std::ptr::eq(*other, record)).collect();
        let owners = |name: &str| others.iter().filter(|other| other.field(name).is_some()).count();
        let names = others.iter().flat_map(|other| &other.fields).map(|field| field.key.as_str());
        let missing = names.filter(|name| record.field(name).is_none()).find(|name| owners(name) * 2 > others.len())?;
        let message =
            format!("there is no `{missing}`, which {} of {} other records have", owners(missing), others.len());
        let mut own = record.fields.iter().filter(|field| owners(&field.key) == 0);
        let misspelt = own.find(|field| closest(&field.key, [missing]).is_some());
        Some(match misspelt {
            Some(field) => {
                (field.place, message, format!("no other record has `{}`: was `{missing}` meant?", field.key))
            }
            None => (
                self.place(at),
                message,
                "the page cannot be written; give it a value, or let the template do without one".to_owned(),
            ),
        })
    }

    fn record(&self, record: Option<usize>) -> Option<&Record> {
        record.map(|at| &self.records.all[at])
    }

    /// A record as messages name it.
    fn name(&self, record: Option<usize>) -> String {
        let Some(record) = self.record(record) else { return "all records".to_owned() };
        let source = &self.records.sources[record.place.source];
        let line = source.text[..record.place.span.start as usize].matches('\n').count() + 1;
        let line = if record.stem.is_some() { String::new() } else { format!(":{line}") };
        format!("{}{line}", display_name(&source.path))
    }

    /// Where a finding about a record as a whole is shown: at its slug, or at its start.
    fn place(&self, record: Option<usize>) -> Place {
        let Some(record) = self.record(record) else { return Place { source: 0, span: Span::default() } };
        let start = record.place.span.start;
        record.field("slug").map_or(Place { span: Span::new(start, start), ..record.place }, |slug| slug.place)
    }

    /// Puts the comment into a page that says what it is made from.
    fn commented(&self, mut page: MadePage, table: &Generate, root: &Path) -> MadePage {
        if !table.comment {
            return page;
        }
        let from = |path: &Path| display_name(path.strip_prefix(root).unwrap_or(path)).replace('>', "_");
        let records = match self.record(page.record) {
            Some(record) => {
                let path = &self.records.sources[record.place.source].path;
                from(&path::absolute(&current_directory().unwrap_or_default(), path))
            }
            None => table.records.join(", ").replace('>', "_"),
        };
        let words = format!("Made by harkdown generate from {records} with {}. Edit those.", from(&table.template));
        let is_mdx = Path::new(&page.path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("mdx"));
        let newline = if page.text.contains("\r\n") { "\r\n" } else { "\n" };
        let comment = if is_mdx { format!("{{/* {words} */}}") } else { format!("<!-- {words} -->") };
        let comment = format!("{comment}{newline}{newline}");
        let start = Page::parse(&page.text).body_start();
        page.text.insert_str(start as usize, &comment);
        page.comment = Span::new(start, start + comment.len() as u32);
        page
    }

    /// Where the texts of records are in a page.
    fn trace(&self, page: &MadePage) -> Trace {
        let plain = format!("{}{}", &page.text[..page.comment.start as usize], &page.text[page.comment.end as usize..]);
        let render = |mark: &mut template::Marking<'_>| {
            let records = match page.record {
                Some(_) => self.values.clone(),
                None => template::values(&self.records.all, mark),
            };
            self.templates.page(&template::context(self.record(page.record), records, mark))
        };
        Trace::new(&plain, &render).behind(page.comment.start, page.comment.len())
    }

    /// Leads findings in a page to the records that they come from.
    #[must_use]
    pub(crate) fn locate(&self, page: &MadePage, found: Vec<Diagnostic>) -> Vec<(Origin, Diagnostic)> {
        if found.is_empty() {
            return Vec::new();
        }
        let trace = self.trace(page);
        let sources = &self.records.sources;
        found.into_iter().map(|found| located(found, page, &trace, sources)).collect()
    }
}

/// A finding where it comes from; its fix, which speaks of the page, becomes words.
fn located(mut found: Diagnostic, page: &MadePage, trace: &Trace, sources: &[SourceFile]) -> (Origin, Diagnostic) {
    let fix = found.fix.take().map(|fix| format!("on the page: {}", fix.title));
    let Some(place) = trace.origin(found.span, sources) else {
        found.help = found.help.or(fix).or_else(|| Some("this comes from the template".to_owned()));
        return (Origin::Page, found);
    };
    let at = format!("it is on the page `{}`", page.path);
    found.help = Some(match found.help.or(fix) {
        Some(help) => format!("{help}; {at}"),
        None => at,
    });
    found.span = place.span;
    found.labels = std::mem::take(&mut found.labels)
        .into_iter()
        .filter_map(|label| {
            let origin = trace.origin(label.span, sources).filter(|origin| origin.source == place.source)?;
            Some(Label { span: origin.span, ..label })
        })
        .collect();
    (Origin::Source(place.source), found)
}

/// What is wrong with the path of a page.
fn problem_of(path: &str, directory: &str) -> Option<String> {
    let within = if directory.is_empty() {
        Some(path)
    } else {
        path.strip_prefix(directory).and_then(|rest| rest.strip_prefix('/'))
    };
    let is_name = |name: &str| {
        let has_odd = name.contains(|character: char| character.is_control() || character == '\\');
        !matches!(name, "" | "." | "..") && !has_odd
    };
    let extension = Path::new(path).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let is_page = path::PAGE_EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known));
    let shown = path.escape_debug();
    if !within.is_some_and(|within| within.split('/').all(is_name)) {
        return Some(format!("its page would be `{shown}`, which names no file in `{directory}/`"));
    }
    let extensions = path::PAGE_EXTENSIONS.join(", ");
    (!is_page).then(|| format!("its page would be `{shown}`, which ends in none of {extensions}"))
}
