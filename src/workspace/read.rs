//! Files as texts.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::look::link_target;
use crate::error::{Error, Result, reason};
use crate::path::display_name;

/// The largest file that is read: offsets are 32 bits wide, and no page comes near.
pub(crate) const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The text of a file of at most [`MAX_BYTES`] bytes.
///
/// # Errors
///
/// When it cannot be read, is too large, or is not UTF-8.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    let (mut file, len) = open_with_len(path)?;
    if len > MAX_BYTES {
        return Err(too_large(path));
    }
    let mut start = vec![0; len as usize + 1];
    let got = file.read(&mut start).map_err(|error| unreadable(path, &error))?;
    start.truncate(got);
    // What gives everything it has, where there is room for more, has no more.
    if got as u64 == len { decode(start, path) } else { read_on(start, file, path) }
}

/// A file of any size, to be read piece by piece.
///
/// # Errors
///
/// When it cannot be opened, or is a directory.
pub fn open(path: &Path) -> Result<File> {
    open_with_len(path).map(|(file, _)| file)
}

/// The file, and how many bytes it has.
fn open_with_len(path: &Path) -> Result<(File, u64)> {
    refuse_special(path)?;
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    let metadata = file.metadata().map_err(|error| unreadable(path, &error))?;
    if metadata.is_dir() {
        return Err(Error::in_file(path, "is a directory, not a file"));
    }
    Ok((file, metadata.len()))
}

/// Makes sure that a path leads to nothing that gives its bytes when somebody else wants: opening a named pipe waits for its
/// writer. What this process was handed open (standard input, `<(…)` of a shell) is read like any file.
fn refuse_special(path: &Path) -> Result<()> {
    let is_handed = ["/dev/fd", "/dev/stdin", "/dev/null", "/proc/self/fd"].iter().any(|open| path.starts_with(open));
    let what = fs::metadata(path).ok().filter(|_| !is_handed).and_then(|metadata| special(metadata.file_type()));
    what.map_or(Ok(()), |what| Err(Error::in_file(path, format!("is {what}, not a file; `-` reads standard input"))))
}

/// What is neither a file nor a directory.
#[cfg(unix)]
fn special(kind: fs::FileType) -> Option<&'static str> {
    use std::os::unix::fs::FileTypeExt;
    match () {
        () if kind.is_fifo() => Some("a named pipe"),
        () if kind.is_socket() => Some("a socket"),
        () if kind.is_char_device() || kind.is_block_device() => Some("a device"),
        () => None,
    }
}

#[cfg(not(unix))]
fn special(_: fs::FileType) -> Option<&'static str> {
    None
}

/// The text that `input` gives, which messages call `name`.
///
/// # Errors
///
/// As [`read_text`].
pub(crate) fn read_stream(input: impl Read, name: &Path) -> Result<String> {
    read_on(Vec::new(), input, name)
}

pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    refuse_special(path)?;
    let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if metadata.len() > MAX_BYTES {
        return Err(too_large(path));
    }
    fs::read(path).map_err(|error| unreadable(path, &error))
}

/// The text that starts with `bytes` and goes on with what `input` gives.
fn read_on(mut bytes: Vec<u8>, input: impl Read, path: &Path) -> Result<String> {
    input.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_large(path));
    }
    decode(bytes, path)
}

fn decode(bytes: Vec<u8>, path: &Path) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..valid];
        let line = before.split(|&byte| byte == b'\n').count();
        Error::in_file(path, format!("is not UTF-8 at byte {valid} (line {line}); save it as UTF-8"))
    })
}

pub(super) fn unreadable(path: &Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => match link_target(path) {
            Some(target) => {
                let target = display_name(&target);
                Error::in_file(path, format!("is a link that leads nowhere: there is no `{target}`"))
            }
            None => Error::in_file(path, "no such file or directory"),
        },
        _ => Error::in_file(path, format!("cannot be read: {}", reason(error))),
    }
}

fn too_large(path: &Path) -> Error {
    Error::in_file(path, format!("is larger than {} MiB, the most that is read", MAX_BYTES / 1024 / 1024))
}
