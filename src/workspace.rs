//! Finds, reads and writes files: the only use of the file system.

#![expect(clippy::disallowed_methods, reason = "this is the door to the file system")]

use std::collections::{BTreeSet, HashSet};
use std::env;
use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::mem;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use ignore::{DirEntry, WalkBuilder, WalkState};

use crate::error::{Error, Result, reason};
use crate::path::{PAGE_EXTENSIONS, absolute, has_page_extension, tidy};
use crate::suggest::did_you_mean;

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

/// Puts `new` in the place of a file that still says `old`: as a whole or not at all, with the same permissions and, where the
/// system allows it, the same owner. Says whether it did: a file that says something else by now stays as it is.
///
/// A symbolic link stays; the file that it leads to is replaced.
///
/// # Errors
///
/// When it is no ordinary file, or the file or its directory cannot be written to.
pub fn replace(path: &Path, old: &str, new: &str) -> Result<bool> {
    let target = fs::canonicalize(path).map_err(|error| unwritable(path, &error))?;
    if !target.is_file() {
        return Err(Error::in_file(path, "cannot be written: it is not an ordinary file"));
    }
    // Replacing a file asks its directory only; whoever made the file read-only meant the file.
    let file = File::options().write(true).open(&target).map_err(|error| unwritable(path, &error))?;
    let metadata = file.metadata().map_err(|error| unwritable(path, &error))?;
    let directory = target.parent().unwrap_or(Path::new("."));
    // What is replaced bears the name of an unfinished file for a moment: another run must not take it for a leftover.
    #[cfg(unix)]
    let _ = file.try_lock();
    let mut unfinished = Unfinished::new(directory).map_err(|error| unwritable(path, &error))?;
    unfinished.write_all(new.as_bytes()).map_err(|error| unwritable(path, &error))?;
    keep_owner(unfinished.0.as_file(), &metadata);
    unfinished.0.as_file().set_permissions(metadata.permissions()).map_err(|error| unwritable(path, &error))?;
    unfinished.replace(&target, old.as_bytes(), new.as_bytes()).map_err(|error| unwritable(path, &error))
}

/// Gives each of two files or directories the other's name, in one step.
///
/// # Errors
///
/// [`io::ErrorKind::Unsupported`] or [`io::ErrorKind::InvalidInput`] where the system or the file system cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(crate) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(crate) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether an error of [`exchange`] says that nothing can be exchanged there.
pub(crate) fn cannot_exchange(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

/// Gives a file the owner and the group of another one, as far as this process may.
#[cfg(unix)]
fn keep_owner(file: &File, other: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let is_same = file.metadata().is_ok_and(|own| (own.uid(), own.gid()) == (other.uid(), other.gid()));
    // Only root may give a file away; everybody may give it to a group of theirs.
    if !is_same && fchown(file, Some(other.uid()), Some(other.gid())).is_err() {
        let _ = fchown(file, None, Some(other.gid()));
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: &fs::Metadata) {}

/// The error for a file that somebody else writes meanwhile.
#[must_use]
pub fn restless(path: &Path) -> Error {
    Error::in_file(path, "was changed while harkdown worked on it; it was left as it is. Run the command again")
}

/// Writes a file that does not exist yet, as a whole or not at all; one that does is left alone.
///
/// # Errors
///
/// When the file exists or cannot be written.
pub fn create_new(path: &Path, text: &str) -> Result<()> {
    let failed = |error: &io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::in_file(path, "exists already; it was left as it is"),
        io::ErrorKind::NotFound => Error::in_file(path, "cannot be written: there is no such directory"),
        _ => unwritable(path, error),
    };
    if exists(path) {
        return Err(failed(&io::ErrorKind::AlreadyExists.into()));
    }
    let mut file = Unfinished::new(directory_of(path)).map_err(|error| failed(&error))?;
    file.write_all(text.as_bytes()).map_err(|error| failed(&error))?;
    file.persist_new(path).map_err(|error| failed(&error))
}

/// Writes a file, with the directories above it, as a whole or not at all: one that says `old`, or, without `old`, one that is
/// not there. Says whether it did: a file that says something else by now stays as it is.
///
/// # Errors
///
/// When the file or a directory cannot be written.
pub fn write(path: &Path, old: Option<&str>, text: &str) -> Result<bool> {
    if let Some(old) = old {
        return replace(path, old, text);
    }
    let directory = directory_of(path);
    fs::create_dir_all(directory).map_err(|error| unwritable(directory, &error))?;
    let mut file = Unfinished::new(directory).map_err(|error| unwritable(path, &error))?;
    file.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error))?;
    match file.persist_new(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        result => result.map(|()| true).map_err(|error| unwritable(path, &error)),
    }
}

/// Writes a file, with the directories above it, whatever is there: as a whole or not at all.
///
/// # Errors
///
/// When the file or a directory cannot be written.
pub fn write_over(path: &Path, text: &str) -> Result<()> {
    for _ in 0..MAX_TRIES {
        let old = exists(path).then(|| read_text(path)).transpose()?;
        if write(path, old.as_deref(), text)? {
            return Ok(());
        }
    }
    Err(restless(path))
}

/// A directory in which only files that harkdown wrote are written over: a list in it says which.
#[derive(Debug)]
pub struct OwnFiles {
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
    pub fn open(directory: &Path, list: &str) -> Result<Self> {
        let list = directory.join(list);
        let known = if exists(&list) { read_text(&list)? } else { String::new() };
        Ok(Self { directory: directory.to_path_buf(), list, known: known.lines().map(str::to_owned).collect() })
    }

    /// Writes a file, and then its name to the list.
    ///
    /// # Errors
    ///
    /// When there is a file of that name that harkdown did not write, or one cannot be written.
    pub fn write(&mut self, name: &str, text: &str) -> Result<()> {
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

/// How often something is done again because a file has changed meanwhile.
pub const MAX_TRIES: usize = 8;

fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Removes a file that still says `old`. Says whether it did: a file that says something else by now stays.
///
/// # Errors
///
/// When it cannot be removed.
pub fn remove(path: &Path, old: &str) -> Result<bool> {
    let failed = |error: io::Error| Error::in_file(path, format!("cannot be removed: {}", reason(&error)));
    if fs::read(path).map_err(failed)? != old.as_bytes() {
        return Ok(false);
    }
    fs::remove_file(path).map(|()| true).map_err(failed)
}

/// Whether what is written to `path` arrives in `directory`, whatever symbolic links lead to.
#[must_use]
pub fn is_within(directory: &Path, path: &Path) -> bool {
    matches!((resolve(path), resolve(directory)), (Ok(path), Ok(directory)) if path.starts_with(&directory))
}

/// Where a path leads, without symbolic links and `..`, as if each directory on the way existed.
///
/// # Errors
///
/// When something on the way cannot be looked at, is not a directory, or links lead in a circle.
pub fn resolve(path: &Path) -> io::Result<PathBuf> {
    resolve_within(path, MAX_LINKS)
}

/// How many symbolic links that lead to nothing a path may follow, as many as Linux does.
const MAX_LINKS: usize = 40;

fn resolve_within(path: &Path, links: usize) -> io::Result<PathBuf> {
    let mut resolved = PathBuf::new();
    // `path::absolute` leaves `..` alone: what it means depends on where links lead.
    for component in std::path::absolute(path)?.components() {
        match component {
            Component::ParentDir => drop(resolved.pop()),
            Component::Normal(name) => resolved = step(&resolved, name.as_ref(), links)?,
            _ => resolved.push(component),
        }
    }
    Ok(resolved)
}

/// Where a name in a directory leads.
fn step(directory: &Path, name: &Path, links: usize) -> io::Result<PathBuf> {
    let next = directory.join(name);
    match fs::canonicalize(&next) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        result => return result,
    }
    match fs::read_link(&next) {
        Ok(target) if links > 0 => resolve_within(&directory.join(target), links - 1),
        Ok(_) => Err(io::Error::other("too many symbolic links")),
        Err(_) => Ok(next),
    }
}

/// The names of all files that are not finished.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// What the names of files that are not finished start and end with; between is the number of the process.
const UNFINISHED_NAME: (&str, &str) = (".harkdown-", ".tmp");

/// A process that is alive needs no longer than this between making a file and locking it.
const MOMENT: Duration = Duration::from_secs(10);

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

/// Removes the files that killed runs did not finish in some directories.
pub fn clear_unfinished<'d>(directories: impl IntoIterator<Item = &'d Path>) {
    let directories: BTreeSet<&Path> = directories.into_iter().collect();
    for entry in directories.into_iter().flat_map(fs::read_dir).flatten().filter_map(Result::ok) {
        let name = entry.file_name();
        let process = name.to_str().and_then(process_of);
        if process.is_some_and(|process| is_left_over(&entry.path(), process)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// As [`clear_unfinished`], in the directories of some files.
pub fn clear_unfinished_beside(files: &[PathBuf]) {
    clear_unfinished(files.iter().map(|file| directory_of(file)));
}

/// The process that began the unfinished file of that name; 0, which is no process, where the name does not say.
fn process_of(name: &str) -> Option<u32> {
    let inner = name.strip_prefix(UNFINISHED_NAME.0)?.strip_suffix(UNFINISHED_NAME.1)?;
    Some(inner.split_once('-').and_then(|(process, _)| process.parse().ok()).unwrap_or_default())
}

/// Whether nobody works on an unfinished file: it is not locked, and not about to be.
fn is_left_over(path: &Path, process: u32) -> bool {
    let Ok(file) = File::open(path) else { return false };
    if file.try_lock().is_err() {
        return false;
    }
    let is_own = process == std::process::id();
    if is_own && UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|own| own == path) {
        return false;
    }
    let age = file.metadata().and_then(|metadata| metadata.modified()).ok().and_then(|time| time.elapsed().ok());
    is_own || !is_alive(process) || age.is_some_and(|age| age > MOMENT)
}

#[cfg(unix)]
fn is_alive(process: u32) -> bool {
    let process = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw);
    process.is_some_and(|process| rustix::process::test_kill_process(process) != Err(rustix::io::Errno::SRCH))
}

#[cfg(not(unix))]
fn is_alive(process: u32) -> bool {
    process != 0
}

/// A file beside the one whose name it gets when it is finished.
#[derive(Debug)]
struct Unfinished(tempfile::NamedTempFile);

impl Unfinished {
    fn new(directory: &Path) -> io::Result<Self> {
        let prefix = format!("{}{}-", UNFINISHED_NAME.0, std::process::id());
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(UNFINISHED_NAME.1);
        #[cfg(unix)]
        builder.permissions(<fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        let file = builder.tempfile_in(directory)?;
        // Without locks, what a killed run leaves is told by its process alone.
        let _ = file.as_file().try_lock();
        unfinished.push(file.path().to_path_buf());
        Ok(Self(file))
    }

    /// Takes the place of a file that says `old`, and leaves one that says something else. Says whether it did.
    ///
    /// An editor may save the file at any moment. So the two are exchanged first and compared afterwards: what was saved
    /// meanwhile is in hand then, and is put back.
    fn replace(self, path: &Path, old: &[u8], new: &[u8]) -> io::Result<bool> {
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        match exchange(self.0.path(), path) {
            Err(error) if cannot_exchange(&error) => {
                drop(unfinished);
                return if fs::read(path)? == old { self.persist(path).map(|()| true) } else { Ok(false) };
            }
            result => result?,
        }
        unfinished.retain(|name| name != self.0.path());
        let mut placed = new.to_vec();
        let mut found = fs::read(self.0.path())?;
        if found == old {
            return Ok(true);
        }
        // Until what comes back is what was put there: each round is one more save.
        loop {
            exchange(self.0.path(), path)?;
            let back = fs::read(self.0.path())?;
            if back == placed {
                return Ok(false);
            }
            placed = mem::replace(&mut found, back);
        }
    }

    /// Gives the file its name, in the place of one that has it.
    fn persist(self, path: &Path) -> io::Result<()> {
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        unfinished.retain(|name| name != self.0.path());
        self.0.persist(path).map(drop).map_err(|error| error.error)
    }

    /// Gives the file its name, unless one has it.
    fn persist_new(self, path: &Path) -> io::Result<()> {
        let mut unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
        unfinished.retain(|name| name != self.0.path());
        self.0.persist_noclobber(path).map(drop).map_err(|error| error.error)
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
                let above = directory_of(path);
                fs::create_dir_all(above).map_err(unwritable)?;
                clear_unfinished([above]);
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
                Err(error) => found.errors.push(missing(root, &error)),
                Ok(metadata) if metadata.is_dir() => self.walk(root, &mut found),
                Ok(_) => found.pages.push(tidy(root)),
            }
        }
        found.pages.sort_by_cached_key(|page| by_folders(page));
        found.pages.dedup();
        found
    }

    /// Whether a pattern leaves out a file or directory, or one above it.
    #[must_use]
    pub fn excludes(&self, root: &Path) -> bool {
        let absolute = absolute(&env::current_dir().unwrap_or_default(), root);
        self.exclude.iter().any(|exclude| exclude.covers_file(&absolute))
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

/// All files under a directory that are no pages, each with its path in it (with slashes) and its content, sorted; hidden ones
/// are left out.
///
/// # Errors
///
/// When the directory or a file in it cannot be read, or a file is larger than [`MAX_BYTES`].
pub fn read_tree(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    find_tree(root)?.into_iter().map(|(name, path)| Ok((name, read_bytes(&path)?))).collect()
}

/// The same files, each with its path in the directory (with slashes) and its path from here.
///
/// # Errors
///
/// When the directory cannot be read.
pub fn find_tree(root: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    for entry in WalkBuilder::new(root).require_git(false).follow_links(false).build() {
        let entry = entry.map_err(|error| unwalkable(&error))?;
        let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
        if is_file && !has_page_extension(entry.path()) {
            let inner = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let name = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            files.push((name, entry.into_path()));
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

pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>> {
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

/// The error for a path that leads nowhere, with the name that was meant.
fn missing(root: &Path, error: &io::Error) -> Error {
    let name = root.file_name().and_then(|name| name.to_str()).filter(|_| error.kind() == io::ErrorKind::NotFound);
    let Some(name) = name else { return unreadable(root, error) };
    let names = names_in(directory_of(root));
    let meant = did_you_mean(name, names.iter().map(String::as_str));
    Error::in_file(root, format!("no such file or directory{meant}"))
}

fn no_pages(root: &Path) -> Error {
    let extensions: Vec<_> = PAGE_EXTENSIONS.iter().map(|extension| format!(".{extension}")).collect();
    let what = format!("contains no pages ({}); hidden and ignored files do not count", extensions.join(", "));
    Error::in_file(root, what + ". Name the directory of your pages, as in `harkdown lint path/to/docs`")
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
