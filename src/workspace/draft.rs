//! A file that is written bit by bit.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::resolve::resolve;
use super::unfinished::{Unfinished, clear_unfinished};
use super::write::unwritable;
use crate::error::{Error, Result};
use crate::path::directory_of;

/// A file that is written bit by bit and is there, as a whole, only when it is finished.
#[derive(Debug)]
pub(crate) struct FileDraft {
    path: PathBuf,
    place: Destination,
}

/// Where the bits go.
#[derive(Debug)]
enum Destination {
    /// Beside the file, until it is finished.
    Beside(Box<BufWriter<Unfinished>>),
    /// Straight there: a device, a pipe or a file that is open already cannot be replaced.
    Straight(BufWriter<File>),
}

/// Whether a path leads to a file that this process has open, such as `/dev/stdout`: what is written there goes after what is
/// there.
fn is_open_file(path: &Path) -> bool {
    let mut path = path.to_path_buf();
    // As many links as Linux follows.
    for _ in 0..40 {
        if ["/dev/fd", "/proc"].iter().any(|place| path.starts_with(place)) {
            return true;
        }
        let Ok(target) = fs::read_link(&path) else { return false };
        path = directory_of(&path).join(target);
    }
    false
}

impl FileDraft {
    /// Starts a file, with the directories above it.
    ///
    /// # Errors
    ///
    /// When the file or a directory cannot be written.
    pub(crate) fn new(path: &Path) -> Result<Self> {
        let unwritable = |error| unwritable(path, &error);
        if is_open_file(path) {
            let file = File::options().append(true).open(path).map_err(unwritable)?;
            return Ok(Self { path: path.to_path_buf(), place: Destination::Straight(BufWriter::new(file)) });
        }
        let place = match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return Err(Error::in_file(path, "is a directory, not a file")),
            Ok(metadata) if !metadata.is_file() => {
                Destination::Straight(BufWriter::new(File::options().write(true).open(path).map_err(unwritable)?))
            }
            _ => {
                // A link stays; the file that it leads to is replaced.
                let target = resolve(path).map_err(unwritable)?;
                let above = directory_of(&target);
                fs::create_dir_all(above).map_err(unwritable)?;
                clear_unfinished([above]);
                let draft = Unfinished::new(above).map_err(unwritable)?;
                return Ok(Self { path: target, place: Destination::Beside(Box::new(BufWriter::new(draft))) });
            }
        };
        Ok(Self { path: path.to_path_buf(), place })
    }

    /// Adds text.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub(crate) fn write(&mut self, text: &str) -> Result<()> {
        let result = match &mut self.place {
            Destination::Beside(file) => file.write_all(text.as_bytes()),
            Destination::Straight(file) => file.write_all(text.as_bytes()),
        };
        result.map_err(|error| unwritable(&self.path, &error))
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub(crate) fn finish(self) -> Result<()> {
        let done = match self.place {
            Destination::Beside(file) => {
                file.into_inner().map_err(io::IntoInnerError::into_error).and_then(|file| file.persist(&self.path))
            }
            Destination::Straight(mut file) => file.flush(),
        };
        done.map_err(|error| unwritable(&self.path, &error))
    }
}
