//! The paths of a site's files.

use std::collections::{BTreeSet, HashSet};

use super::links;
use crate::{Error, Result};

/// The paths of a site: no two files at one path, and no file where another one needs a folder.
#[derive(Debug, Default)]
pub(crate) struct SitePaths {
    files: BTreeSet<String>,
    folders: HashSet<String>,
}

impl SitePaths {
    pub(crate) fn add(&mut self, path: &str) -> Result<()> {
        links::check_path(path)?;
        let is_taken = self.files.contains(path) || self.folders.contains(path);
        let folders: Vec<&str> = path.match_indices('/').map(|(slash, _)| &path[..slash]).collect();
        if is_taken || folders.iter().any(|folder| self.files.contains(*folder)) {
            return Err(Error::in_file(path, "two files of the site would have this path"));
        }
        self.files.insert(path.to_owned());
        for folder in folders.into_iter().rev().take_while(|folder| !self.folders.contains(*folder)).collect::<Vec<_>>()
        {
            self.folders.insert(folder.to_owned());
        }
        Ok(())
    }

    /// The paths of the files, sorted.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str)
    }
}

/// No two files at one path, and no file where another one needs a folder.
pub(crate) fn check_paths<'p>(mut paths: impl Iterator<Item = &'p str>) -> Result<()> {
    let mut site = SitePaths::default();
    paths.try_for_each(|path| site.add(path))
}
