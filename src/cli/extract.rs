//! `harkdown extract`: pages to data and a template.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use rayon::prelude::*;

use super::Exit;
use super::session::Session;
use crate::config::{Config, Overrides, Scopes};
use crate::diagnostic::{Applicability, Severity};
use crate::error::{Error, Result};
use crate::extract::{self, ExtractOptions, Extraction, SiblingPage};
use crate::generate::layout::{Layout, indent_name};
use crate::generate::{EXTENSION, Generate, LEDGER, Ledger};
use crate::lint::{self, PageText};
use crate::path::{absolute, display_name};
use crate::project::Project;
use crate::report::{self, Format, Mask, ReportDocument, Summary, count};
use crate::rules::Diagnostic;
use crate::workspace::{self, Exclude, Walk, current_directory};

/// Make data and a template of pages that say the same about different things.
///
/// The pages are repaired as `lint --fix` does, and compared. What they share becomes a template, what differs the fields
/// of a record a page; scripts go to files of their own. A `[[generate]]` table is added to the config, by which
/// `harkdown generate` gives the repaired pages back byte for byte. The pages themselves stay as they are.
///
/// Where nearly all pages agree and one looks like a slip, it is reported as `odd-page`. It comes back as it is, too,
/// unless `--mend-odd` is given: then `generate` makes it say what its siblings say.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// Pages of one family, and directories of such.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// What the family is called; by default as its directory.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The directory to write the records to; by default `data/NAME`.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The file to write the template to; by default `templates/NAME.md.tera`.
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// Make pages that depart from their siblings say what those say.
    #[arg(long)]
    mend_odd: bool,
    /// Write over a template and records that are there already.
    #[arg(long)]
    force: bool,
    /// How to write the findings.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    output_format: Format,
}

const EXAMPLES: &str = "\
Examples:
  harkdown extract docs/providers
  harkdown extract docs/a.md docs/b.md --name providers
  harkdown extract docs/providers --mend-odd

Exit codes: 0 data and template are written, 1 they are written and pages depart from their siblings or still have \
errors, 2 the pages are too different for one template, or a file could not be read or written.";

/// A page that was read.
struct Read {
    path: PathBuf,
    text: String,
    fixed: lint::Fixed,
}

impl Arguments {
    pub(super) fn run(&self, session: &mut Session) -> Result<Exit> {
        let config = session.config()?;
        let pages = self.read(&config, session)?;
        let directory = common_directory(&pages);
        let members = members(&pages, &directory)?;
        let options = ExtractOptions { mend_odd: self.mend_odd, scripts: config.lint.scripts.clone() };
        let extraction = extract::extract(&members, &options)?;
        let family = self.family(&config, &directory, &pages)?;
        family.write(&extraction, &pages, &config, self.force)?;
        report(&pages, &extraction, self.output_format, session)?;
        summarise(&pages, &extraction, &family, session)?;
        let has_errors = pages.iter().flat_map(|page| &page.fixed.checked.diagnostics).any(is_error);
        Ok(if extraction.odd.is_empty() && !has_errors { Exit::Clean } else { Exit::Found })
    }

    /// Reads and repairs the pages.
    fn read(&self, config: &Config, session: &mut Session) -> Result<Vec<Read>> {
        let exclude = vec![Exclude::new(&config.root, &config.lint.exclude)?];
        let walk = Walk { respect_gitignore: true, exclude, threads: session.threads() };
        let mut found = walk.find(&self.paths);
        if !found.errors.is_empty() {
            return Err(found.errors.remove(0));
        }
        let project = Some(Arc::new(Project::new(config.root.clone())));
        let scopes = Scopes::new(config, Overrides { project, ..Overrides::default() }, &current_directory()?)?;
        let read = |path: &PathBuf| {
            let text = workspace::read_text(path)?;
            let place = workspace::from_here(path);
            let fixed = lint::fix(PageText::at(place.as_deref(), &text), &scopes.settings(path), Applicability::Safe);
            Ok(Read { path: path.clone(), text, fixed })
        };
        found.pages.par_iter().map(read).collect()
    }

    /// Where everything goes.
    fn family(&self, config: &Config, directory: &Path, pages: &[Read]) -> Result<Family> {
        let current = current_directory()?;
        let root = config.root.clone();
        let above = absolute(&current, directory);
        let name = match &self.name {
            Some(name) => name.clone(),
            None => above.file_name().map_or_else(|| "pages".to_owned(), |name| name.to_string_lossy().into_owned()),
        };
        let name: String = name
            .chars()
            .map(|letter| if letter.is_alphanumeric() || "-_".contains(letter) { letter } else { '-' })
            .collect();
        let in_project = |path: &Path| {
            let full = absolute(&current, path);
            full.strip_prefix(&root).map(Path::to_path_buf).map_err(|_| {
                Error::in_file(path, "is not in the directory of the config, where the template and the records belong")
            })
        };
        let data = self.data.as_deref().map_or_else(|| Ok(Path::new("data").join(&name)), in_project)?;
        let template = match &self.template {
            Some(template) => in_project(template)?,
            None => PathBuf::from(format!("templates/{name}.md.{EXTENSION}")),
        };
        // Pages from elsewhere are generated in the project.
        let output = above.strip_prefix(&root).map_or_else(|_| PathBuf::from(&name), Path::to_path_buf);
        let extension = pages[0].path.extension().unwrap_or_default().to_string_lossy().into_owned();
        let is_here = above.starts_with(&root);
        Ok(Family { root, name, data, template, output, extension, is_here })
    }
}

/// Where a family's files are, from the root of the project.
struct Family {
    root: PathBuf,
    name: String,
    data: PathBuf,
    template: PathBuf,
    output: PathBuf,
    extension: String,
    /// Whether the pages are where they are to be generated.
    is_here: bool,
}

impl Family {
    /// Writes records, template and config, in this order: only the config makes them count.
    fn write(&self, extraction: &Extraction, pages: &[Read], config: &Config, force: bool) -> Result<()> {
        let mut files: Vec<(PathBuf, &str)> = Vec::new();
        for record in &extraction.records {
            files.push((self.data.join(record.file_name()), &record.toml));
            files.extend(record.texts.iter().map(|(name, text)| (self.data.join(name), text.as_str())));
        }
        files.push((self.template.clone(), &extraction.template));
        let real = |path: &Path| workspace::resolve(path).ok();
        let mut known: HashSet<String> = HashSet::new();
        for (path, _) in &files {
            let place = real(&self.root.join(path));
            if pages.iter().any(|page| real(&page.path) == place) {
                return Err(Error::in_file(
                    path,
                    "is one of the pages, which stay as they are; give the file another name",
                ));
            }
            let shown = display_name(path);
            if !known.insert(shown.to_lowercase()) {
                return Err(Error::in_file(path, "would be the file of two records; rename one of the pages"));
            }
            if !force && workspace::exists(&self.root.join(path)) {
                return Err(Error::in_file(
                    path,
                    "exists already; `--force` writes over it, `--name` takes another name",
                ));
            }
        }
        let places: Vec<PathBuf> = files.iter().map(|(path, _)| self.root.join(path)).collect();
        workspace::clear_unfinished_beside(&places);
        workspace::clear_unfinished([self.root.as_path()]);
        for (path, text) in files {
            workspace::write_over(&self.root.join(path), text)?;
        }
        self.write_ledger(extraction, pages)?;
        self.write_config(extraction, config)
    }

    /// The pages that data and template give back may be generated over, as nothing in them is lost.
    fn write_ledger(&self, extraction: &Extraction, pages: &[Read]) -> Result<()> {
        let file = self.root.join(LEDGER);
        let before = if workspace::exists(&file) { workspace::read_text(&file)? } else { String::new() };
        let mut ledger = Ledger::parse(&before);
        for ((record, page), given) in extraction.records.iter().zip(pages).zip(&extraction.pages) {
            if self.is_here && *given == page.fixed.text {
                let path = self.output.join(format!("{}.{}", record.slug, self.extension));
                ledger.add(&display_name(&path), &page.text);
            }
        }
        let after = ledger.render();
        if after == before { Ok(()) } else { workspace::write_over(&file, &after) }
    }

    fn write_config(&self, extraction: &Extraction, config: &Config) -> Result<()> {
        if config.generate.iter().any(|table| table.template == self.template) {
            return Ok(());
        }
        let path = config.path.clone().unwrap_or_else(|| self.root.join("harkdown.toml"));
        let old = workspace::exists(&path).then(|| workspace::read_text(&path)).transpose()?;
        let before = old.as_deref().unwrap_or_default();
        let separator = if before.is_empty() { "" } else { "\n" };
        let text = format!("{before}{separator}{}{}", self.table(), layout_keys(extraction.layout.as_ref()));
        Config::parse(&text, &display_name(&path))?;
        if workspace::write(&path, old.as_deref(), &text)? { Ok(()) } else { Err(workspace::restless(&path)) }
    }

    fn table(&self) -> String {
        let quoted = |path: &str| toml::Value::from(path).to_string();
        let output = display_name(&self.output.join(format!("{{{{ slug }}}}.{}", self.extension)));
        format!(
            "# The pages of {}, made of data by `harkdown generate`.\n[[generate]]\nrecords = [{}]\ntemplate = {}\noutput = {}\n\
             # So the pages are as they were, byte for byte. With `true` they say what they are made from.\ncomment = false\n",
            self.name,
            quoted(&display_name(&self.data.join("*.toml"))),
            quoted(&display_name(&self.template)),
            quoted(&output),
        )
    }
}

/// How har blocks are laid out, as the config says it.
fn layout_keys(layout: Option<&Layout>) -> String {
    let Some(layout) = layout else { return String::new() };
    let table = Generate {
        indent: indent_name(&layout.indent),
        lists: layout.lists,
        body: layout.body,
        body_indent: layout.body_indent.as_deref().map(indent_name),
        keys: layout.keys.clone(),
        ..Generate::default()
    };
    let fields = toml::Table::try_from(&table).expect("the table of a config is TOML");
    let line = |key: &str| fields.get(key).map(|value| format!("{key} = {value}\n")).unwrap_or_default();
    ["indent", "lists", "body", "body-indent", "keys"].map(line).concat()
}

/// The directory that all pages are in.
fn common_directory(pages: &[Read]) -> PathBuf {
    let mut common: PathBuf = pages[0].path.parent().map(Path::to_path_buf).unwrap_or_default();
    while !pages.iter().all(|page| page.path.starts_with(&common)) {
        common.pop();
    }
    common
}

fn members(pages: &[Read], directory: &Path) -> Result<Vec<SiblingPage>> {
    let extension = pages[0].path.extension();
    if let Some(other) = pages.iter().find(|page| page.path.extension() != extension) {
        return Err(Error::in_file(&other.path, "has another extension than its siblings; a family has one"));
    }
    let member = |page: &Read| {
        let slug = page.path.strip_prefix(directory).unwrap_or(&page.path).with_extension("");
        SiblingPage { slug: display_name(&slug), text: page.fixed.text.clone() }
    };
    Ok(pages.iter().map(member).collect())
}

fn is_error(found: &Diagnostic) -> bool {
    found.severity == Severity::Error
}

/// Shows what departs, and the errors that no repair took away.
fn report(pages: &[Read], extraction: &Extraction, format: Format, session: &mut Session) -> Result<()> {
    let (mut document, mut summary) = (ReportDocument::new(format), Summary::default());
    // What departs is told by what the siblings say.
    let mut mask = Mask::default();
    if !extraction.odd.is_empty() {
        for page in pages {
            mask.add(&page.fixed.text);
        }
    }
    let color = session.out.has_color();
    for (at, page) in pages.iter().enumerate() {
        let odd = extraction.odd.iter().filter(|(page, _)| *page == at).map(|(_, found)| found);
        let left = page.fixed.checked.diagnostics.iter().filter(|found| is_error(found));
        let mut diagnostics: Vec<Diagnostic> = odd.chain(left).cloned().collect();
        if diagnostics.is_empty() {
            continue;
        }
        diagnostics.sort_by_key(|found| found.span.start);
        let before = document.before_page();
        summary.add(&Summary::of_page(&diagnostics));
        session.out.write(&before)?;
        let file = display_name(&page.path);
        let page = report::ReportedPage { file: &file, text: &page.fixed.text, diagnostics: &diagnostics };
        session.out.write(&format.render_masked(&page, &mask, color))?;
    }
    session.out.write(&document.end(&summary))
}

fn summarise(pages: &[Read], extraction: &Extraction, family: &Family, session: &mut Session) -> Result<()> {
    let repaired = pages.iter().filter(|page| page.fixed.text != page.text).count();
    if repaired > 0 {
        session.inform(&format!("repaired {} on the way; the files stay as they are", count(repaired, "page")))?;
    }
    let odd: HashSet<usize> = extraction.odd.iter().map(|(page, _)| *page).collect();
    if !odd.is_empty() {
        let differs = |page: &usize| extraction.pages[*page] != pages[*page].fixed.text;
        let changed = odd.iter().filter(|page| differs(page)).count();
        let what = match changed {
            0 => String::new(),
            changed => format!("; `generate` would make {changed} of them say what the siblings say"),
        };
        session.inform(&format!("{} from the siblings{what}", departs(odd.len())))?;
    }
    let texts: usize = extraction.records.iter().map(|record| record.texts.len()).sum();
    let texts = if texts == 0 { String::new() } else { format!(" and {}", count(texts, "script")) };
    session.inform(&format!(
        "wrote {}, and {}{texts} to {}",
        display_name(&family.template),
        count(extraction.records.len(), "record"),
        display_name(&family.data),
    ))
}

fn departs(pages: usize) -> String {
    format!("{} {}", count(pages, "page"), if pages == 1 { "departs" } else { "depart" })
}
