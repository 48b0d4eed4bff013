//! All pages: worked on in parallel, reported in order.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::page::{Action, Job, Outcome};
use crate::cli::progress::Progress;
use crate::cli::session::{Output, Session, read_stdin};
use crate::error::{Error, Result};
use crate::path::display_name;
use crate::report::{Document, Format, Statistics, Summary};
use crate::workspace::{self, Draft, Walk};

/// The pages whose reports are held in memory at once.
const AT_ONCE: usize = 512;

/// Runs over the pages under `roots`; what cannot be read is reported, and the run goes on.
pub(super) fn files(job: &Job, walk: &Walk, roots: &[PathBuf], session: &mut Session) -> Result<Summary> {
    let found = walk.find(roots);
    for error in &found.errors {
        session.report(error);
    }
    if let Some(project) = job.scopes.project() {
        project.set_pages(&found.pages);
    }
    if let Some(output) = &job.output_file {
        refuse_page(output, &found.pages)?;
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
                Ok(outcome) => gathered.add(&outcome, &mut session.out)?,
                Err(error) => session.report(&error),
            }
        }
    }
    drop(progress);
    let summary = gathered.finish(&mut session.out)?;
    summarise(job, &summary, session)?;
    Ok(summary)
}

/// Makes sure that the report does not take the place of a page.
fn refuse_page(output: &Path, pages: &[PathBuf]) -> Result<()> {
    let real = |path: &Path| workspace::resolve(path).ok();
    let place = real(output);
    if pages.iter().any(|page| real(page) == place) {
        return Err(Error::in_file(output, "is one of the pages; choose a different file with `--output-file`"));
    }
    Ok(())
}

/// Runs over standard input, which messages call `name`.
///
/// With `--fix` the page goes to standard output, so the findings go to standard error.
pub(super) fn stdin(job: &Job, name: &Path, session: &mut Session) -> Result<Summary> {
    let text = read_stdin(name)?;
    let is_fix = matches!(job.action, Action::Fix(_) | Action::AddIgnore);
    let color = if is_fix { session.log().has_color() } else { job.color };
    let job = &Job { color, is_filter: is_fix, ..job.clone() };
    let outcome = job.text(&display_name(name), None, &text);
    if is_fix {
        session.out.write(outcome.changed.as_deref().unwrap_or(&text))?;
    }
    let mut gathered = Gathered::new(job)?;
    let out = if is_fix { session.log() } else { &mut session.out };
    gathered.add(&outcome, out)?;
    let summary = gathered.finish(out)?;
    summarise(job, &summary, session)?;
    Ok(summary)
}

/// What the pages came to so far.
struct Gathered<'j> {
    job: &'j Job,
    /// Where the report goes, if not to standard output.
    file: Option<Draft>,
    document: Document,
    summary: Summary,
    statistics: Statistics,
}

impl<'j> Gathered<'j> {
    fn new(job: &'j Job) -> Result<Self> {
        let document = Document::new(job.format);
        let file = job.output_file.as_deref().map(Draft::new).transpose()?;
        Ok(Self { job, file, document, summary: Summary::default(), statistics: Statistics::default() })
    }

    fn add(&mut self, outcome: &Outcome, out: &mut Output) -> Result<()> {
        self.summary.add(&outcome.summary);
        self.statistics.add(&outcome.statistics);
        if !outcome.report.is_empty() {
            if !self.is_diff() {
                let before = self.document.before_page();
                self.write(&before, out)?;
            }
            self.write(&outcome.report, out)?;
        }
        out.write(&outcome.annotations)
    }

    fn finish(mut self, out: &mut Output) -> Result<Summary> {
        if self.job.statistics {
            self.write(&self.statistics.render(self.job.format), out)?;
        } else if !self.is_diff() {
            self.write(&self.document.end(), out)?;
        }
        self.file.map_or(Ok(()), Draft::finish)?;
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

/// The counts: below the findings where people read them, else aside.
fn summarise(job: &Job, summary: &Summary, session: &mut Session) -> Result<()> {
    let is_diff = matches!(job.action, Action::Diff(_));
    let has_file = job.output_file.is_some();
    let is_program_alone = job.format.is_for_programs() && !is_diff && !has_file;
    if session.is_quiet() || summary.pages == 0 || is_program_alone {
        return Ok(());
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
