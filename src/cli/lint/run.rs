//! All pages: worked on in parallel, reported in order.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::baseline::{Baseline, KnownFinding};
use super::block;
use super::page::{Action, Job, PageOutcome};
use crate::cli::progress::Progress;
use crate::cli::session::{Output, Session, read_stdin};
use crate::cli::shared::{SHOWN_AS_TEXT, names_on_pages};
use crate::diagnostic::Severity;
use crate::error::{Error, Result};
use crate::path::{display_name, has_page_extension};
use crate::report::{self, Format, ReportDocument, Statistics, Summary, count};
use crate::request::NOTATIONS;
use crate::workspace::{self, FileDraft, Walk};

/// How many pages' reports are held in memory at once: enough to keep all cores busy, and not the whole of a large
/// tree.
const AT_ONCE: usize = 512;

/// Runs over the pages under `roots`; what cannot be read is reported, and the run goes on.
pub(super) fn files(job: &Job, walk: &Walk, roots: &[PathBuf], session: &mut Session) -> Result<Summary> {
    let mut found = walk.find(roots);
    for error in &found.errors {
        session.report(error);
    }
    if let Some(project) = job.scopes.project() {
        project.set_pages(&found.pages);
    }
    found.pages.retain(|page| job.sieve.covers(page));
    for (output, option) in [(&job.output_file, "--output-file"), (&job.counts_file, "--counts-file")] {
        if let Some(output) = output {
            refuse_source(output, option, &found.pages, job.config.as_deref())?;
        }
    }
    if matches!(job.action, Action::Fix(_) | Action::AddIgnore) {
        workspace::clear_unfinished_beside(&found.pages);
    }
    let pool = Pool::new(walk.threads)?;
    let mut gathered = Gathered::new(job)?;
    let progress = Progress::new(found.pages.len(), session.is_quiet());
    for pages in found.pages.chunks(AT_ONCE) {
        let results = pool.each(pages, |page| {
            let result = job.file(page);
            progress.step();
            result
        });
        progress.clear();
        for (page, result) in pages.iter().zip(results) {
            session.explain(&format!("read {}", display_name(page)))?;
            match result {
                Ok(outcome) => gathered.add_page(page, outcome, &mut session.out)?,
                Err(error) => session.report(&error),
            }
        }
    }
    drop(progress);
    let shown_as_text = gathered.shown_as_text();
    let summary = gathered.finish(session)?;
    summarise(job, &summary, session)?;
    let is_for_people = !job.format.is_for_programs() || job.output_file.is_some();
    if let Some(line) = shown_as_text.filter(|_| is_for_people) {
        session.inform(&line)?;
    }
    let is_diff = matches!(job.action, Action::Diff(_));
    let found = summary.at_least(Severity::Hint) + summary.known + summary.fixed;
    let is_empty = summary.pages > 0 && summary.requests == 0 && found == 0 && job.sieve.changes.is_none();
    if is_empty && !is_diff && is_for_people {
        session.inform(&no_requests(summary.pages))?;
    }
    Ok(summary)
}

/// Makes sure that what is written for an option takes the place of no page, looked at or not, and of no config.
fn refuse_source(output: &Path, option: &str, pages: &[PathBuf], config: Option<&Path>) -> Result<()> {
    let real = |path: &Path| workspace::resolve(path).ok();
    let place = real(output);
    let is_report = |path: &Path| workspace::read_text(path).is_ok_and(|text| text.starts_with(report::MARKDOWN_START));
    let is_there = |path: &Path| workspace::is_file(path) && has_page_extension(path) && !is_report(path);
    let what = if pages.iter().any(|page| real(page) == place) {
        "is one of the pages"
    } else if is_there(output) || place.as_deref().is_some_and(is_there) {
        "is a page"
    } else if config.is_some_and(|config| real(config) == place) {
        "is the config"
    } else {
        return Ok(());
    };
    Err(Error::in_file(output, format!("{what}; choose a different file with `{option}`")))
}

/// Runs over standard input, which messages call `name`.
///
/// With `--fix` the page goes to standard output, so the findings go to standard error. With a `tag`, the text is one block
/// that has this tag.
pub(super) fn stdin(job: &Job, tag: Option<&str>, name: Option<&Path>, session: &mut Session) -> Result<Summary> {
    let stdin = Path::new("<stdin>");
    let text = read_stdin(name.unwrap_or(stdin))?;
    let is_fix = matches!(job.action, Action::Fix(_) | Action::AddIgnore);
    let color = if is_fix { session.log().has_color() } else { job.color };
    let job = &Job { color, is_filter: is_fix, ..job.clone() };
    let outcome = match tag {
        // Lines for other linters have no name; everything else has one.
        Some(tag) if job.format == Format::Concise => {
            block::outcome(job, tag, &name.map_or_else(String::new, display_name), &text)?
        }
        Some(tag) => block::outcome(job, tag, &display_name(name.unwrap_or(stdin)), &text)?,
        None => job.text(&display_name(name.unwrap_or(stdin)), None, &text)?,
    };
    if is_fix {
        session.out.write(outcome.changed.as_deref().unwrap_or(&text))?;
    }
    let mut gathered = Gathered::new(job)?;
    let out = if is_fix { session.log() } else { &mut session.out };
    gathered.add(outcome, out)?;
    gathered.write_end(out)?;
    let summary = gathered.finish(session)?;
    if tag.is_none() {
        summarise(job, &summary, session)?;
    }
    Ok(summary)
}

/// What the pages came to so far.
struct Gathered<'j> {
    job: &'j Job,
    /// Where the report goes, if not to standard output.
    file: Option<FileDraft>,
    document: ReportDocument,
    summary: Summary,
    statistics: Statistics,
    /// How many findings are shown.
    shown: usize,
    gone: Vec<usize>,
    entries: Vec<KnownFinding>,
    /// The elements of raw HTML that the site shows as text, and the pages that have some.
    elements: BTreeSet<String>,
    with_elements: Vec<PathBuf>,
    has_ended: bool,
}

impl<'j> Gathered<'j> {
    fn new(job: &'j Job) -> Result<Self> {
        let document = ReportDocument::new(job.format);
        let file = job.output_file.as_deref().map(FileDraft::new).transpose()?;
        Ok(Self {
            job,
            file,
            document,
            summary: Summary::default(),
            statistics: Statistics::default(),
            shown: 0,
            gone: Vec::new(),
            entries: Vec::new(),
            elements: BTreeSet::new(),
            with_elements: Vec::new(),
            has_ended: false,
        })
    }

    /// Adds a page of a file, with no more findings than may still be shown.
    fn add_page(&mut self, page: &Path, mut outcome: PageOutcome, out: &mut Output) -> Result<()> {
        if !outcome.shown_as_text.is_empty() {
            self.elements.append(&mut outcome.shown_as_text);
            self.with_elements.push(page.to_path_buf());
        }
        let left = self.job.most.saturating_sub(self.shown);
        if outcome.shown > left {
            let shortened = if left == 0 { PageOutcome::default() } else { self.job.shortened(page, left)? };
            let PageOutcome { report, annotations, shown, .. } = shortened;
            outcome = PageOutcome { report, annotations, shown, ..outcome };
        }
        self.add(outcome, out)
    }

    fn add(&mut self, outcome: PageOutcome, out: &mut Output) -> Result<()> {
        self.summary.add(&outcome.summary);
        self.statistics.add(&outcome.statistics);
        self.shown += outcome.shown;
        self.gone.extend(outcome.gone);
        self.entries.extend(outcome.entries);
        if !outcome.report.is_empty() {
            if !self.is_diff() {
                let before = self.document.before_page();
                self.write(&before, out)?;
            }
            self.write(&outcome.report, out)?;
        }
        out.write(&outcome.annotations)
    }

    /// Says which raw HTML the site shows as text.
    fn shown_as_text(&self) -> Option<String> {
        let names = self.elements.iter().map(String::as_str);
        (!self.elements.is_empty()).then(|| names_on_pages(SHOWN_AS_TEXT, names, "<>", &self.with_elements))
    }

    /// Ends the report.
    fn write_end(&mut self, out: &mut Output) -> Result<()> {
        self.has_ended = true;
        if self.job.statistics {
            self.write(&self.statistics.render(self.job.format), out)
        } else if self.is_diff() {
            Ok(())
        } else {
            self.summary.unshown = self.summary.at_least(Severity::Hint).saturating_sub(self.shown);
            self.write(&self.document.end(&self.summary), out)
        }
    }

    fn finish(mut self, session: &mut Session) -> Result<Summary> {
        if !self.has_ended {
            self.write_end(&mut session.out)?;
        }
        if let Some(path) = &self.job.sieve.new_baseline {
            let what = count(self.entries.len(), "finding");
            Baseline::write_new(path, std::mem::take(&mut self.entries))?;
            session.inform(&format!("wrote {what} to {}", display_name(path)))?;
        }
        if let Some(baseline) = &self.job.sieve.baseline {
            let gone = baseline.shrink(&self.gone)?;
            if gone > 0 {
                session.inform(&format!(
                    "took {} that {} gone out of the baseline",
                    count(gone, "finding"),
                    is(gone)
                ))?;
            }
        }
        self.file.map_or(Ok(()), FileDraft::finish)?;
        if let Some(path) = &self.job.counts_file {
            let mut file = FileDraft::new(path)?;
            file.write(&self.summary.to_lines())?;
            file.finish()?;
        }
        Ok(self.summary)
    }

    fn write(&mut self, text: &str, out: &mut Output) -> Result<()> {
        match &mut self.file {
            Some(file) => file.write(text),
            None => out.write(text),
        }
    }

    fn is_diff(&self) -> bool {
        matches!(self.job.action, Action::Diff(_))
    }
}

fn is(number: usize) -> &'static str {
    if number == 1 { "is" } else { "are" }
}

/// The counts: below the findings where people read them, else aside.
fn summarise(job: &Job, summary: &Summary, session: &mut Session) -> Result<()> {
    let is_diff = matches!(job.action, Action::Diff(_));
    let has_file = job.output_file.is_some();
    let is_program_alone = job.format.is_for_programs() && !is_diff && !has_file;
    if session.is_quiet() || is_program_alone {
        return Ok(());
    }
    if summary.pages == 0 {
        return if job.sieve.changes.is_some() { session.inform("no page here has changed") } else { Ok(()) };
    }
    let line = match summary.pages_changed {
        _ if !is_diff => summary.to_line(),
        0 => "nothing to fix".to_owned(),
        _ => format!("would fix {}", summary.changes()),
    };
    let is_spacious = matches!(job.format, Format::Full | Format::Grouped);
    let goes_below = is_spacious && !is_diff && !job.is_filter && !has_file;
    let out = if goes_below { &mut session.out } else { session.log() };
    out.line(&line)
}

/// What was looked for where no page has a request.
fn no_requests(pages: usize) -> String {
    let notations = NOTATIONS.iter().filter(|notation| notation.has_requests);
    let lines = notations.map(|notation| format!("\n  {:8} in blocks tagged {}", notation.name, tags(notation.tags)));
    let on = if pages == 1 { "this page" } else { "these pages" };
    format!(
        "there are no requests on {on}; harkdown looked for{}\nand for blocks that look like one of these. If your API docs are \
         elsewhere, name their directory: `harkdown lint path/to/docs`",
        lines.collect::<String>()
    )
}

/// The first few tags.
fn tags(tags: &[&str]) -> String {
    let named: Vec<String> = tags.iter().filter(|tag| !tag.is_empty()).map(|tag| format!("`{tag}`")).collect();
    let more = if named.len() > 4 { ", …" } else { "" };
    named[..named.len().min(4)].join(", ") + more
}

/// Threads to work on pages; none for a single page, which would wait for them to start.
struct Pool {
    own: Option<rayon::ThreadPool>,
}

impl Pool {
    fn new(threads: usize) -> Result<Self> {
        let build = || rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let own = (threads > 0).then(build).transpose();
        Ok(Self { own: own.map_err(|error| Error::new(format!("threads cannot be started: {error}")))? })
    }

    /// What `work` makes of each page, in order.
    fn each<T: Send>(&self, pages: &[PathBuf], work: impl Fn(&Path) -> T + Sync) -> Vec<T> {
        let all = || pages.par_iter().map(|page| work(page)).collect();
        match (&self.own, pages) {
            (_, [page]) => vec![work(page)],
            (Some(pool), _) => pool.install(all),
            (None, _) => all(),
        }
    }
}
