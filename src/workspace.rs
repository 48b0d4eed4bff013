//! Finds, reads and writes files: the only use of the file system.

#![expect(clippy::disallowed_methods, reason = "this is the door to the file system")]

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use ignore::{DirEntry, WalkBuilder, WalkState};

use crate::error::{Error, Result, reason};
use crate::path::{PAGE_EXTENSIONS, absolute, has_page_extension, tidy};

/// The largest file that is read: offsets are 32 bits wide, and no page comes near.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The text of a file of at most [`MAX_BYTES`] bytes.
///
/// # Errors
///
/// When it cannot be read, is too large, or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String> {
    let (mut file, len) = open_with_len(path)?;
    if len > MAX_BYTES {
        return Err(too_large(path));
    }
    let mut start = vec![0; len as usize + 1];
    let got = file.read(&mut start).map_err(|error| unreadable(path, &error))?;
    start.truncate(got);
    // What gives all that it has, where there is room for more, has no more.
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
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    let metadata = file.metadata().map_err(|error| unreadable(path, &error))?;
    if metadata.is_dir() {
        return Err(Error::in_file(path, "is a directory, not a file"));
    }
    Ok((file, metadata.len()))
}

/// The text that `input` gives, which messages call `name`.
///
/// # Errors
///
/// As [`read_text`].
pub fn read_stream(input: impl Read, name: &Path) -> Result<String> {
    read_on(Vec::new(), input, name)
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

fn unreadable(path: &Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::in_file(path, "no such file or directory"),
        _ => Error::in_file(path, format!("cannot be read: {}", reason(error))),
    }
}

fn too_large(path: &Path) -> Error {
    Error::in_file(path, format!("is larger than {} MiB, the most that is read", MAX_BYTES / 1024 / 1024))
}

/// Puts `text` in the place of a file that exists: as a whole or not at all, with the same permissions.
///
/// A symbolic link stays; the file that it leads to is replaced.
///
/// # Errors
///
/// When it is no ordinary file, or the file or its directory cannot be written to.
pub fn replace(path: &Path, text: &str) -> Result<()> {
    let target = fs::canonicalize(path).map_err(|error| unwritable(path, &error))?;
    if !target.is_file() {
        return Err(Error::in_file(path, "cannot be written: it is no ordinary file"));
    }
    // Replacing a file asks its directory only; whoever made the file read-only meant the file.
    let file = File::options().write(true).open(&target).map_err(|error| unwritable(path, &error))?;
    let permissions = file.metadata().map_err(|error| unwritable(path, &error))?.permissions();
    let directory = target.parent().unwrap_or(Path::new("."));
    let mut file = Unfinished::new(directory).map_err(|error| unwritable(path, &error))?;
    file.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error))?;
    file.0.as_file().set_permissions(permissions).map_err(|error| unwritable(path, &error))?;
    file.persist(&target).map_err(|error| unwritable(path, &error))
}

/// Writes a file that does not exist yet; one that does is left alone.
///
/// # Errors
///
/// When the file exists or cannot be written.
pub fn create_new(path: &Path, text: &str) -> Result<()> {
    let mut file = File::create_new(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::in_file(path, "exists already; it was left as it is"),
        io::ErrorKind::NotFound => Error::in_file(path, "cannot be written: there is no such directory"),
        _ => unwritable(path, &error),
    })?;
    file.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error))
}

/// Writes a file, with the directories above it: as a whole or not at all, in the place of one that exists.
///
/// # Errors
///
/// When the file or a directory cannot be written.
pub fn write(path: &Path, text: &str) -> Result<()> {
    if path.is_file() {
        return replace(path, text);
    }
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(directory).map_err(|error| unwritable(directory, &error))?;
    let mut file = Unfinished::new(directory).map_err(|error| unwritable(path, &error))?;
    file.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error))?;
    file.persist(path).map_err(|error| unwritable(path, &error))
}

/// Removes a file.
///
/// # Errors
///
/// When it cannot be removed.
pub fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).map_err(|error| Error::in_file(path, format!("cannot be removed: {}", reason(&error))))
}

/// Whether what is written to `path` arrives in `directory`, whatever symbolic links lead to.
#[must_use]
pub fn is_within(directory: &Path, path: &Path) -> bool {
    real(path).starts_with(real(directory))
}

/// The path without symbolic links, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let existing = path.ancestors().find_map(|above| Some((above, fs::canonicalize(above).ok()?)));
    match existing {
        Some((above, real)) => real.join(path.strip_prefix(above).unwrap_or(Path::new(""))),
        None => path.to_path_buf(),
    }
}

/// The names of all files that are not finished.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Removes all files that are not finished, and lets none be finished or begun as long as what it gives is kept: the rest of
/// a process that is asked to end.
#[must_use]
pub fn remove_unfinished() -> impl Sized {
    let unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
    for path in unfinished.iter() {
        // It may have got its own name already.
        let _ = fs::remove_file(path);
    }
    unfinished
}

/// A file beside the one whose name it gets when it is finished.
#[derive(Debug)]
struct Unfinished(tempfile::NamedTempFile);

impl Unfinished {
    fn new(directory: &Path) -> io::Result<Self> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".harkdown-").suffix(".tmp");
        #[cfg(unix)]
        builder.permissions(<fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        let file = builder.tempfile_in(directory)?;
        unfinished.push(file.path().to_path_buf());
        Ok(Self(file))
    }

    /// Gives the file its name, in the place of one that has it.
    fn persist(self, path: &Path) -> io::Result<()> {
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        unfinished.retain(|name| name != self.0.path());
        self.0.persist(path).map(drop).map_err(|error| error.error)
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A file that is written bit by bit and is there, as a whole, only when it is finished.
#[derive(Debug)]
pub struct Draft {
    path: PathBuf,
    place: Place,
}

/// Where the bits go.
#[derive(Debug)]
enum Place {
    /// Beside the file, until it is finished.
    Beside(Box<BufWriter<Unfinished>>),
    /// Straight there: a device or a pipe cannot be replaced.
    Straight(BufWriter<File>),
}

impl Draft {
    /// Starts a file, with the directories above it.
    ///
    /// # Errors
    ///
    /// When the file or a directory cannot be written.
    pub fn new(path: &Path) -> Result<Self> {
        let unwritable = |error| unwritable(path, &error);
        let place = match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return Err(Error::in_file(path, "is a directory, not a file")),
            Ok(metadata) if !metadata.is_file() => {
                Place::Straight(BufWriter::new(File::options().write(true).open(path).map_err(unwritable)?))
            }
            _ => {
                let above = path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
                fs::create_dir_all(above).map_err(unwritable)?;
                Place::Beside(Box::new(BufWriter::new(Unfinished::new(above).map_err(unwritable)?)))
            }
        };
        Ok(Self { path: path.to_path_buf(), place })
    }

    /// Adds text.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&mut self, text: &str) -> Result<()> {
        let result = match &mut self.place {
            Place::Beside(file) => file.write_all(text.as_bytes()),
            Place::Straight(file) => file.write_all(text.as_bytes()),
        };
        result.map_err(|error| unwritable(&self.path, &error))
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn finish(self) -> Result<()> {
        let done = match self.place {
            Place::Beside(file) => {
                file.into_inner().map_err(io::IntoInnerError::into_error).and_then(|file| file.persist(&self.path))
            }
            Place::Straight(mut file) => file.flush(),
        };
        done.map_err(|error| unwritable(&self.path, &error))
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Error {
    Error::in_file(path, format!("cannot be written: {}", reason(error)))
}

/// Patterns, written as in a `.gitignore`, and the directory that they are relative to.
#[derive(Clone, Debug)]
pub struct Exclude {
    matcher: Gitignore,
}

impl Exclude {
    /// Reads the patterns.
    ///
    /// # Errors
    ///
    /// When a pattern is malformed.
    pub fn new(root: &Path, patterns: &[String]) -> Result<Self> {
        let mut builder = GitignoreBuilder::new(root);
        for pattern in patterns {
            let malformed = |error| Error::new(format!("the exclude pattern `{pattern}` cannot be read: {error}"));
            builder.add_line(None, pattern).map_err(malformed)?;
        }
        let matcher = builder.build().map_err(|error| Error::new(error.to_string()))?;
        Ok(Self { matcher })
    }

    /// Whether a pattern names a file, or a directory above it.
    #[must_use]
    pub fn covers_file(&self, absolute: &Path) -> bool {
        let is_inside = absolute.starts_with(self.matcher.path());
        is_inside && self.matcher.matched_path_or_any_parents(absolute, false).is_ignore()
    }

    fn covers(&self, absolute: &Path, is_directory: bool) -> bool {
        self.matcher.matched(absolute, is_directory).is_ignore()
    }
}

/// What to find pages in.
#[derive(Clone, Debug)]
pub struct Walk {
    /// Whether `.gitignore` and `.ignore` files count.
    pub respect_gitignore: bool,
    /// What to leave out of directories; a file that is named itself is always taken.
    pub exclude: Vec<Exclude>,
    /// How many threads walk; 0 leaves it to the machine.
    pub threads: usize,
}

/// The pages that were found, sorted, and what could not be looked at.
#[derive(Debug, Default)]
pub struct Found {
    /// Each page once.
    pub pages: Vec<PathBuf>,
    /// Paths that do not exist, directories that cannot be read or hold no page.
    pub errors: Vec<Error>,
}

impl Walk {
    /// Finds the pages under `roots`; a root that is a file is taken whatever its extension.
    #[must_use]
    pub fn find(&self, roots: &[PathBuf]) -> Found {
        let mut found = Found::default();
        for root in roots {
            match fs::metadata(root) {
                Err(error) => found.errors.push(unreadable(root, &error)),
                Ok(metadata) if metadata.is_dir() => self.walk(root, &mut found),
                Ok(_) => found.pages.push(tidy(root)),
            }
        }
        found.pages.sort_by_cached_key(|page| by_folders(page));
        found.pages.dedup();
        found
    }

    /// The directories that [`Self::find`] looks into, and those of roots that are files.
    #[must_use]
    pub fn directories(&self, roots: &[PathBuf]) -> BTreeSet<PathBuf> {
        let above =
            |root: &Path| root.parent().map(|above| if above == Path::new("") { ".".into() } else { above.into() });
        let mut directories: BTreeSet<PathBuf> =
            roots.iter().filter(|root| !root.is_dir()).filter_map(|root| above(root)).collect();
        for root in roots.iter().filter(|root| root.is_dir()) {
            let entries = self.builder(root).build().filter_map(Result::ok);
            let inner = entries.filter(|entry| entry.file_type().is_some_and(|kind| kind.is_dir()));
            directories.extend(inner.map(DirEntry::into_path));
        }
        directories
    }

    fn walk(&self, root: &Path, found: &mut Found) {
        let results = Mutex::new(Vec::new());
        self.builder(root).build_parallel().run(|| {
            Box::new(|entry| {
                if let Some(result) = page(entry) {
                    results.lock().expect("no walker panics").push(result);
                }
                WalkState::Continue
            })
        });
        let results = results.into_inner().expect("no walker panics");
        if results.is_empty() {
            found.errors.push(no_pages(root));
        }
        for result in results {
            match result {
                Ok(page) => found.pages.push(page),
                Err(error) => found.errors.push(error),
            }
        }
        found.errors.sort_by_cached_key(ToString::to_string);
    }

    fn builder(&self, root: &Path) -> WalkBuilder {
        let respect = self.respect_gitignore;
        let mut builder = WalkBuilder::new(root);
        builder.require_git(false).follow_links(false).threads(self.threads);
        builder.parents(respect).ignore(respect).git_ignore(respect).git_global(respect).git_exclude(respect);
        let exclude = self.exclude.clone();
        let base = env::current_dir().unwrap_or_default();
        builder.filter_entry(move |entry| entry.depth() == 0 || !is_excluded(&exclude, &base, entry));
        builder
    }
}

/// A key that sorts paths as [`Path`] does, folder by folder, in a fraction of its time.
fn by_folders(path: &Path) -> Vec<u8> {
    let is_separator = |byte: u8| std::path::is_separator(char::from(byte));
    path.as_os_str().as_encoded_bytes().iter().map(|&byte| if is_separator(byte) { 0 } else { byte }).collect()
}

/// All files under a directory that are no pages, each with its path in it (with slashes), sorted; hidden ones are left out.
///
/// # Errors
///
/// When the directory or a file in it cannot be read, or a file is larger than [`MAX_BYTES`].
pub fn read_tree(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for entry in WalkBuilder::new(root).require_git(false).follow_links(false).build() {
        let entry = entry.map_err(|error| unwalkable(&error))?;
        let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
        if is_file && !has_page_extension(entry.path()) {
            let inner = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let name = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            files.push((name, read_bytes(entry.path())?));
        }
    }
    files.sort();
    Ok(files)
}

/// The files with one of these extensions that patterns name, written as in a `.gitignore` and relative to `root`, sorted.
///
/// Hidden files are left out, and those that `.gitignore` names.
///
/// # Errors
///
/// When a pattern is malformed, or a directory cannot be read.
pub fn find_files(root: &Path, patterns: &[String], extensions: &[&str]) -> Result<Vec<PathBuf>> {
    let named = Exclude::new(root, patterns)?;
    let mut files = Vec::new();
    let mut roots: Vec<PathBuf> = patterns.iter().map(|pattern| root.join(literal_start(pattern))).collect();
    roots.sort();
    roots.dedup();
    for start in roots.iter().filter(|start| start.exists()) {
        for entry in WalkBuilder::new(start).require_git(false).follow_links(false).build() {
            let entry = entry.map_err(|error| unwalkable(&error))?;
            let extension = entry.path().extension().and_then(|extension| extension.to_str());
            let is_known = extension.is_some_and(|extension| extensions.contains(&extension));
            let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
            if is_file && is_known && named.covers_file(entry.path()) {
                files.push(entry.into_path());
            }
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}

/// The directories, or the file, at the start of a pattern that hold no wildcard.
fn literal_start(pattern: &str) -> PathBuf {
    let pattern = pattern.trim_start_matches('!').trim_start_matches('/');
    if !pattern.contains('/') {
        return PathBuf::new();
    }
    pattern.split('/').take_while(|part| !part.contains(['*', '?', '[', '\\'])).collect()
}

fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if metadata.len() > MAX_BYTES {
        return Err(too_large(path));
    }
    fs::read(path).map_err(|error| unreadable(path, &error))
}

fn is_excluded(exclude: &[Exclude], base: &Path, entry: &DirEntry) -> bool {
    let is_directory = entry.file_type().is_some_and(|kind| kind.is_dir());
    let absolute = absolute(base, entry.path());
    exclude.iter().any(|exclude| exclude.covers(&absolute, is_directory))
}

/// The page at a directory entry, if it is one.
fn page(entry: Result<DirEntry, ignore::Error>) -> Option<Result<PathBuf>> {
    match entry {
        Ok(entry) => {
            let is_page = entry.file_type().is_some_and(|kind| kind.is_file()) && has_page_extension(entry.path());
            is_page.then(|| Ok(tidy(entry.path())))
        }
        Err(error) => Some(Err(unwalkable(&error))),
    }
}

fn unwalkable(error: &ignore::Error) -> Error {
    let mut inner = error;
    while let ignore::Error::WithDepth { err, .. } = inner {
        inner = err;
    }
    match inner {
        ignore::Error::WithPath { path, err } => match err.io_error() {
            Some(io) => unreadable(path, io),
            None => Error::in_file(path, err.to_string()),
        },
        _ => Error::new(inner.to_string()),
    }
}

fn no_pages(root: &Path) -> Error {
    let extensions: Vec<_> = PAGE_EXTENSIONS.iter().map(|extension| format!(".{extension}")).collect();
    let what = format!("holds no pages ({})", extensions.join(", "));
    Error::in_file(root, what + "; hidden files and those that .gitignore names do not count")
}

/// The nearest of `names` in `directory` or a directory above it.
#[must_use]
pub fn find_upwards(directory: &Path, names: &[&str]) -> Option<PathBuf> {
    let candidates = directory.ancestors().flat_map(|above| names.iter().map(|name| above.join(name)));
    candidates.into_iter().find(|candidate| candidate.is_file())
}

/// What a file was like at one time: another stamp means another content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    modified: Option<std::time::SystemTime>,
    len: u64,
}

/// What a file is like now; none where there is no file.
#[must_use]
pub fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(path).ok()?;
    Some(Stamp { modified: metadata.modified().ok(), len: metadata.len() })
}

/// Whether there is anything at `path`.
#[must_use]
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// The names of what is in a directory, sorted; none if it cannot be read.
#[must_use]
pub fn names_in(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten().filter_map(Result::ok);
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// The directory that the program runs in.
///
/// # Errors
///
/// When it cannot be read: it may be gone.
pub fn current_directory() -> Result<PathBuf> {
    env::current_dir().map_err(|error| Error::new(format!("the current directory cannot be read: {}", reason(&error))))
}

/// The path from the root of the file system of what `path` means in the current directory; none where that is gone.
#[must_use]
pub fn from_here(path: &Path) -> Option<PathBuf> {
    std::path::absolute(path).ok()
}

/// Whether there is a file at `path`, or a link that leads to one.
#[must_use]
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Whether there is a directory at `path`, or a link that leads to one.
#[must_use]
pub fn is_directory(path: &Path) -> bool {
    path.is_dir()
}
