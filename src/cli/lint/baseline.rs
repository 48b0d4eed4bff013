//! A file of findings that are known: a run reports the others, and takes out what is put right. It never grows.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::path::{self, directory_of, display_name};
use crate::report::{ReportedPage, fingerprints};
use crate::rules::Settings;
use crate::workspace;

/// The version of the file: raised when an older harkdown could not read it.
const VERSION: u32 = 1;

/// The findings that are known.
#[derive(Debug)]
pub(super) struct Baseline {
    path: PathBuf,
    /// What the file says.
    text: String,
    entries: Vec<KnownFinding>,
    /// The entries by the files and fingerprints.
    numbers: HashMap<(String, String), usize>,
    /// The entries of each file.
    files: HashMap<String, Vec<usize>>,
}

/// A finding that is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KnownFinding {
    /// The page, relative to the baseline, with forward slashes.
    file: String,
    rule: String,
    /// What the finding is known by when lines around it change.
    fingerprint: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    findings: Vec<KnownFinding>,
}

/// The findings of a page beside the baseline.
pub(super) struct Matched {
    /// For each finding, whether it is known.
    pub(super) is_known: Vec<bool>,
    /// The entries of the page that were looked for and not found.
    pub(super) gone: Vec<usize>,
}

impl Baseline {
    /// Reads a baseline.
    pub(super) fn read(path: &Path) -> Result<Self> {
        if !workspace::exists(path) {
            let what = "no such baseline; `--write-baseline` beside `--baseline` writes one of what is found today";
            return Err(Error::in_file(path, what));
        }
        let text = workspace::read_text(path)?;
        let file: File = serde_json::from_str(&text)
            .map_err(|error| Error::in_file(path, format!("is not a baseline of harkdown: {error}")))?;
        if file.version != VERSION {
            let what = format!("has version {}; this harkdown reads version {VERSION}", file.version);
            return Err(Error::in_file(path, what));
        }
        let mut files: HashMap<String, Vec<usize>> = HashMap::new();
        let mut numbers = HashMap::new();
        for (number, entry) in file.findings.iter().enumerate() {
            files.entry(entry.file.clone()).or_default().push(number);
            numbers.insert((entry.file.clone(), entry.fingerprint.clone()), number);
        }
        Ok(Self { path: path.to_path_buf(), text, entries: file.findings, numbers, files })
    }

    /// Which findings of a page are known, and which known ones are gone.
    pub(super) fn matched(&self, page: &ReportedPage<'_>, settings: &Settings) -> Result<Matched> {
        let file = name_for(&self.path, page.file)?;
        let mut found: BTreeSet<usize> = BTreeSet::new();
        let mut is_known = Vec::with_capacity(page.diagnostics.len());
        for fingerprint in fingerprints(&ReportedPage { file: &file, ..*page }) {
            let number = self.numbers.get(&(file.clone(), fingerprint));
            is_known.push(number.is_some());
            found.extend(number);
        }
        let of_page = self.files.get(&file).map_or(&[][..], Vec::as_slice).iter().copied();
        let is_gone = |number: &usize| !found.contains(number) && settings.is_enabled(&self.entries[*number].rule);
        Ok(Matched { is_known, gone: of_page.filter(is_gone).collect() })
    }

    /// Takes out what is gone, the findings of pages that are gone too. Says how many those are.
    pub(super) fn shrink(&self, gone: &[usize]) -> Result<usize> {
        let directory = directory_of(&self.path);
        let lost = self.files.iter().filter(|(file, _)| !workspace::exists(&directory.join(file)));
        let gone: BTreeSet<usize> = gone.iter().chain(lost.flat_map(|(_, numbers)| numbers)).copied().collect();
        if gone.is_empty() {
            return Ok(0);
        }
        let kept = (0..).zip(&self.entries).filter(|(number, _)| !gone.contains(number)).map(|(_, entry)| entry);
        if workspace::replace(&self.path, &self.text, &written(kept))? {
            Ok(gone.len())
        } else {
            Err(workspace::restless(&self.path))
        }
    }

    /// The entries of a page's findings in a new baseline.
    pub(super) fn entries(path: &Path, page: &ReportedPage<'_>) -> Result<Vec<KnownFinding>> {
        let file = name_for(path, page.file)?;
        let each = fingerprints(&ReportedPage { file: &file, ..*page }).into_iter().zip(page.diagnostics);
        let entry = |(fingerprint, found): (String, &crate::Diagnostic)| KnownFinding {
            file: file.clone(),
            rule: found.rule.name.to_owned(),
            fingerprint,
        };
        Ok(each.map(entry).collect())
    }

    /// Writes a new baseline; one that exists stays as it is.
    pub(super) fn write_new(path: &Path, mut entries: Vec<KnownFinding>) -> Result<()> {
        entries.sort();
        workspace::create_new(path, &written(entries.iter()))
    }

    /// Makes sure that there is no baseline yet.
    pub(super) fn refuse_existing(path: &Path) -> Result<()> {
        if workspace::exists(path) {
            let what = "exists already, and a baseline only shrinks; remove the file to start again";
            return Err(Error::in_file(path, what));
        }
        Ok(())
    }
}

/// The file, an entry a line.
fn written<'e>(entries: impl Iterator<Item = &'e KnownFinding>) -> String {
    let lines = entries.map(|entry| serde_json::to_string(entry).expect("plain data always becomes JSON"));
    let lines = lines.collect::<Vec<_>>().join(",\n");
    let lines = if lines.is_empty() { lines } else { format!("\n{lines}\n") };
    format!("{{\"version\": {VERSION}, \"findings\": [{lines}]}}\n")
}

/// What a baseline calls a page.
fn name_for(baseline: &Path, page: &str) -> Result<String> {
    let current = workspace::current_directory()?;
    let directory = path::absolute(&current, directory_of(baseline));
    Ok(display_name(&path::relative(&directory, &path::absolute(&current, Path::new(page)))))
}
