//! A directory that keeps a list of the files that harkdown wrote in it.

use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::look::exists;
use super::read::read_text;
use super::write::{unwritable, write_over};
use crate::error::{Error, Result};

/// A directory in which only files that harkdown wrote are written over: a list in it says which.
#[derive(Debug)]
pub(crate) struct OwnFiles {
    directory: PathBuf,
    list: PathBuf,
    known: HashSet<String>,
}

impl OwnFiles {
    /// The files of a directory by the list of that name in it; the directory need not exist.
    ///
    /// # Errors
    ///
    /// When the list cannot be read.
    pub(crate) fn open(directory: &Path, list: &str) -> Result<Self> {
        let list = directory.join(list);
        let known = if exists(&list) { read_text(&list)? } else { String::new() };
        Ok(Self { directory: directory.to_path_buf(), list, known: known.lines().map(str::to_owned).collect() })
    }

    /// Writes a file, and then its name to the list.
    ///
    /// # Errors
    ///
    /// When there is a file of that name that harkdown did not write, or one cannot be written.
    pub(crate) fn write(&mut self, name: &str, text: &str) -> Result<()> {
        let path = self.directory.join(name);
        let is_known = self.known.contains(name);
        if !is_known && exists(&path) && !read_text(&path).is_ok_and(|old| old == text) {
            let what = "is there already, and harkdown did not write it; choose a different directory with `--output`";
            return Err(Error::in_file(path, what));
        }
        write_over(&path, text)?;
        if !is_known && !name.contains(['\n', '\r']) {
            let list = File::options().create(true).append(true).open(&self.list);
            let added = list.and_then(|mut list| list.write_all(format!("{name}\n").as_bytes()));
            added.map_err(|error| unwritable(&self.list, &error))?;
            self.known.insert(name.to_owned());
        }
        Ok(())
    }
}
