//! The files of a site put into a folder: all of them or none, and nothing else of the folder touched.
//!
//! The files are written into a new folder beside it as they come; those that the old one has with the same content are
//! linked. Then the two are exchanged in one step, and what harkdown did not write moves back. A list in the folder says what harkdown wrote, so only what is in a list is ever deleted. Anyone who is
//! killed half-way leaves the old site or the new one, and a folder beside it that the next run empties in the same way.

#![expect(clippy::disallowed_methods, reason = "this is the door through which a whole folder is exchanged")]

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::output::{LIST, OutputFolder, listed};
use super::paths::SitePaths;
use super::{File, Sink, links};
use crate::{Error, Result, workspace};

const FIRST_LINE: &str = "harkdown wrote the files below. It replaces and removes these, and nothing else.";

/// The list while it is written.
const LIST_DRAFT: &str = ".harkdown-site.new";

const LOCK: &str = ".lock";
const OLD: &str = ".old";

/// What starts the line of a list that says of what input the site was made, and how its files were then. No path of a site
/// has a backslash.
const STATE: &str = "\\state ";

/// Writes `files` as the site in a folder; says what stays there that harkdown did not write, sorted, folders as a whole.
///
/// # Errors
///
/// When a file of the site would take the place of one that harkdown did not write, a path leaves the folder, or something
/// cannot be written. The folder is then as it was.
pub fn write(files: &[File], output: &OutputFolder) -> Result<Vec<PathBuf>> {
    let mut draft = SiteDraft::new(output)?;
    draft.take(files.to_vec())?;
    draft.publish(None)
}

/// Whether a folder holds the site that was made of this input, as it was written, once what killed runs left beside it is
/// cleared away.
///
/// # Errors
///
/// When something that harkdown did not write cannot be moved back to the folder.
pub fn is_current(output: &OutputFolder, input: u64) -> Result<bool> {
    let folder = &output.folder;
    let (parent, prefix) = drafts_of(output)?;
    clear_leftovers(parent, &prefix, folder)?;
    let text = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    let state = text.lines().find_map(|line| line.strip_prefix(STATE)).and_then(|state| state.split_once(' '));
    let Some((of_input, of_files)) = state else { return Ok(false) };
    let own = Own::read(folder);
    Ok(of_input == format!("{input:016x}") && of_files == format!("{:016x}", stamp(folder, &own.files)))
}

/// Where the drafts of a site are made, and what their names start with.
fn drafts_of(output: &OutputFolder) -> Result<(&Path, String)> {
    match (output.folder.parent(), output.folder.file_name()) {
        (Some(parent), Some(name)) => Ok((parent, format!(".{}.harkdown-", name.to_string_lossy()))),
        _ => Err(Error::in_file(&output.name, "is not a folder that can be replaced")),
    }
}

/// What files are like: their sizes and when they were last written.
fn stamp(folder: &Path, files: &HashSet<PathBuf>) -> u64 {
    let mut files: Vec<&PathBuf> = files.iter().filter(|path| !is_list(path)).collect();
    files.sort_unstable();
    let stamps: Vec<_> = files
        .par_iter()
        .map(|path| {
            let metadata = fs::symlink_metadata(folder.join(path)).ok()?;
            Some((metadata.len(), metadata.modified().ok()?, metadata.is_file()))
        })
        .collect();
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    stamps.hash(&mut hasher);
    hasher.finish()
}

fn is_list(path: &Path) -> bool {
    path == Path::new(LIST) || path == Path::new(LIST_DRAFT)
}

/// A site that is being written, beside the folder that it is for. Dropped before it is published, it leaves nothing.
pub struct SiteDraft<'o> {
    output: &'o OutputFolder,
    building: Building,
    /// The list so far: a file is in it before it is written.
    list: fs::File,
    paths: SitePaths,
    /// What harkdown wrote to the folder before, and whether any of it has changed or is new.
    old: Own,
    is_other: bool,
    /// The paths of files that grow.
    growing: BTreeSet<String>,
}

impl<'o> SiteDraft<'o> {
    /// Begins a site for a folder.
    ///
    /// # Errors
    ///
    /// When something cannot be written beside the folder.
    pub fn new(output: &'o OutputFolder) -> Result<Self> {
        let folder = &output.folder;
        let (parent, prefix) = drafts_of(output)?;
        fs::create_dir_all(parent).map_err(|error| failed(parent, &error))?;
        clear_leftovers(parent, &prefix, folder)?;
        let building = Building::new(parent, &prefix)?;
        let path = building.folder.join(LIST);
        let list = fs::File::create(&path).and_then(|mut list| {
            writeln!(list, "{FIRST_LINE}")?;
            Ok(list)
        });
        let list = list.map_err(|error| failed(&path, &error))?;
        let old = Own::read(folder);
        let is_other = !old.is_listed;
        Ok(Self { output, building, list, paths: SitePaths::default(), old, is_other, growing: BTreeSet::new() })
    }

    /// Puts paths on the list of what harkdown wrote.
    fn announce<'p>(&mut self, paths: impl Iterator<Item = &'p str>) -> Result<()> {
        let mut lines = String::new();
        for path in paths {
            self.paths.add(path)?;
            lines.push_str(&line(path));
            lines.push('\n');
        }
        self.list.write_all(lines.as_bytes()).map_err(|error| failed(&self.building.folder.join(LIST), &error))
    }

    /// Writes a file; says whether the folder has it already, as it is.
    fn put(&self, file: &File) -> Result<bool> {
        let path = self.building.folder.join(&file.path);
        let parent = path.parent().unwrap_or(&self.building.folder);
        fs::create_dir_all(parent).map_err(|error| failed(&path, &error))?;
        let old = self.output.folder.join(&file.path);
        let has_same = || {
            self.old.files.contains(Path::new(&file.path))
                && fs::symlink_metadata(&old).is_ok_and(|old| old.is_file() && old.len() == file.bytes.len() as u64)
                && fs::read(&old).is_ok_and(|bytes| bytes == file.bytes)
        };
        if has_same() && fs::hard_link(&old, &path).is_ok() {
            return Ok(true);
        }
        fs::write(&path, &file.bytes).map_err(|error| failed(&path, &error))?;
        Ok(false)
    }

    /// Puts the site in the place of the old one; says what stays there that harkdown did not write, sorted, folders as a
    /// whole. With a hash of the input, [`is_current`] knows the site again. A folder that holds this site already stays as
    /// it is.
    ///
    /// # Errors
    ///
    /// When a file of the site would take the place of one that harkdown did not write, or something cannot be written. The
    /// folder is then as it was.
    pub fn publish(mut self, input: Option<u64>) -> Result<Vec<PathBuf>> {
        let (output, folder) = (self.output, &self.output.folder);
        self.link_grown();
        check_room(&self.paths.files().map(PathBuf::from).collect(), output)?;
        let own = Own::of(self.paths.files().map(PathBuf::from).chain([LIST.into(), LIST_DRAFT.into()]));
        let is_gone = |path: &PathBuf| !own.files.contains(path);
        self.is_other |= self.old.files.iter().any(is_gone);
        let new = if self.is_other { &self.building.folder } else { folder };
        let state = input.map(|input| format!("{STATE}{input:016x} {:016x}", stamp(new, &own.files)));
        if !self.is_other {
            let list = own.to_list(state.as_deref());
            if fs::read_to_string(folder.join(LIST)).is_ok_and(|old| old != list) {
                write_list(folder, &list).map_err(|error| failed(folder, &error))?;
            }
            return own.others_in(folder).map_err(|error| failed(folder, &error));
        }
        write_list(new, &own.to_list(state.as_deref())).map_err(|error| failed(new, &error))?;
        let old = exchange(&self.building.folder, folder).map_err(|error| failed(folder, &error))?;
        let Some(old) = old else { return Ok(Vec::new()) };
        give_back(&old, folder).map_err(|error| {
            let undone = take_back(&self.building.folder, &old, folder);
            failed(&output.name, &undone.err().unwrap_or(error))
        })
    }

    /// Links files that have grown to what they were before.
    fn link_grown(&mut self) {
        for path in std::mem::take(&mut self.growing) {
            let (new, old) = (self.building.folder.join(&path), self.output.folder.join(&path));
            let is_same = self.old.files.contains(Path::new(&path)) && has_same_content(&new, &old);
            let draft = self.building.folder.join(LIST_DRAFT);
            let is_linked = is_same && fs::hard_link(&old, &draft).is_ok() && fs::rename(&draft, &new).is_ok();
            self.is_other |= !is_linked;
        }
    }
}

impl Sink for SiteDraft<'_> {
    fn take(&mut self, files: Vec<File>) -> Result<()> {
        self.announce(files.iter().map(|file| file.path.as_str()))?;
        let are_same: Vec<bool> = files.par_iter().map(|file| self.put(file)).collect::<Result<_>>()?;
        self.is_other |= are_same.contains(&false);
        Ok(())
    }

    fn append(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        if self.growing.insert(path.to_owned()) {
            self.announce(std::iter::once(path))?;
        }
        let path = self.building.folder.join(path);
        let parent = path.parent().unwrap_or(&self.building.folder);
        let file =
            fs::create_dir_all(parent).and_then(|()| fs::OpenOptions::new().create(true).append(true).open(&path));
        file.and_then(|mut file| file.write_all(bytes)).map_err(|error| failed(&path, &error))
    }
}

/// Whether two files are there and say the same, read bit by bit.
fn has_same_content(one: &Path, other: &Path) -> bool {
    let open =
        |path: &Path| fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file).and(fs::File::open(path).ok());
    let (Some(one), Some(other)) = (open(one), open(other)) else { return false };
    let (mut one, mut other) = (io::BufReader::new(one), io::BufReader::new(other));
    loop {
        use io::BufRead as _;
        let (Ok(a), Ok(b)) = (one.fill_buf(), other.fill_buf()) else { return false };
        let shared = a.len().min(b.len());
        if shared == 0 {
            return a.is_empty() && b.is_empty();
        }
        if a[..shared] != b[..shared] {
            return false;
        }
        one.consume(shared);
        other.consume(shared);
    }
}

/// A path as a list has it. A line break in a path is `\n`: no path of a site has a backslash.
fn line(path: &str) -> String {
    path.replace('\n', "\\n").replace('\r', "\\r")
}

/// What harkdown wrote to a folder, by the list in it.
#[derive(Debug, Default)]
struct Own {
    files: HashSet<PathBuf>,
    /// The folders above them.
    folders: HashSet<PathBuf>,
    /// Whether there is a list, which may be empty.
    is_listed: bool,
}

impl Own {
    /// The list itself alone, if there is none in the folder that names anything.
    fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
        let mut lines = text.lines();
        let is_list = lines.next() == Some(FIRST_LINE);
        let paths = lines.filter(|_| is_list).map(|line| line.replace("\\n", "\n").replace("\\r", "\r"));
        let paths = paths.filter(|path| links::check_path(path).is_ok()).map(PathBuf::from);
        Self { is_listed: is_list, ..Self::of(paths.chain([LIST.into(), LIST_DRAFT.into()])) }
    }

    fn of(paths: impl IntoIterator<Item = PathBuf>) -> Self {
        let mut own = Self::default();
        for path in paths {
            own.add(&path);
        }
        own
    }

    fn add(&mut self, path: &Path) {
        self.files.insert(path.to_path_buf());
        self.folders.extend(path.ancestors().skip(1).filter(|above| *above != Path::new("")).map(Path::to_path_buf));
    }

    /// The list as it is written, with the line of a state.
    fn to_list(&self, state: Option<&str>) -> String {
        let files = self.files.iter().filter(|path| !is_list(path));
        let mut lines: Vec<String> = files.map(|path| line(&path.to_string_lossy().replace('\\', "/"))).collect();
        lines.sort_unstable();
        lines.extend(state.map(str::to_owned));
        let lines = lines.into_iter().map(|line| line + "\n");
        format!("{FIRST_LINE}\n{}", lines.collect::<String>())
    }

    /// What is in a folder beside this, sorted; folders that hold nothing of it as a whole. No symbolic link is followed.
    fn others_in(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut others = Vec::new();
        let mut waiting = vec![PathBuf::new()];
        while let Some(inner) = waiting.pop() {
            for entry in fs::read_dir(folder.join(&inner))? {
                let entry = entry?;
                let path = inner.join(entry.file_name());
                let is_folder = entry.file_type()?.is_dir();
                if is_folder && self.folders.contains(&path) {
                    waiting.push(path);
                } else if is_folder || !self.files.contains(&path) {
                    others.push(path);
                }
            }
        }
        others.sort();
        Ok(others)
    }
}

/// Makes sure that no file of the site takes the place of one that harkdown did not write.
///
/// Where it may, those files are put on the list of the folder first: from then on they are harkdown's.
fn check_room(site: &BTreeSet<PathBuf>, output: &OutputFolder) -> Result<()> {
    let folder = &output.folder;
    if !folder.is_dir() {
        return Ok(());
    }
    let mut own = Own::read(folder);
    let is_free = output.is_forced || !own.is_listed;
    let new = Own::of(site.iter().cloned());
    let folders = own.folders.union(&new.folders).cloned().collect();
    let known = Own { files: own.files.clone(), folders, is_listed: true };
    let others = known.others_in(folder).map_err(|error| failed(folder, &error))?;
    let is_folder = |path: &PathBuf| fs::symlink_metadata(folder.join(path)).is_ok_and(|metadata| metadata.is_dir());
    let (in_place, mut blocked): (Vec<PathBuf>, Vec<PathBuf>) = others
        .into_iter()
        .filter(|path| path.ancestors().any(|above| site.contains(above)) || new.folders.contains(path))
        .partition(|path| site.contains(path) && !is_folder(path));
    if !is_free {
        blocked.extend(in_place.iter().cloned());
        blocked.sort();
    }
    if !blocked.is_empty() {
        let verb = if blocked.len() == 1 { "has the name" } else { "have names" };
        let what = format!("{} {verb} that the site needs, and harkdown did not write it", listed(&blocked));
        let force = if is_free { "" } else { ", or replace it with `--force`" };
        return Err(Error::in_file(&output.name, format!("{what}; move it away{force}")));
    }
    if in_place.is_empty() {
        return Ok(());
    }
    for path in &in_place {
        own.add(path);
    }
    write_list(folder, &own.to_list(None)).map_err(|error| failed(folder, &error))
}

/// Writes the list of a folder: as a whole or not at all.
fn write_list(folder: &Path, list: &str) -> io::Result<()> {
    let draft = folder.join(LIST_DRAFT);
    fs::write(&draft, list).and_then(|()| fs::rename(&draft, folder.join(LIST))).inspect_err(|_| {
        let _ = fs::remove_file(&draft);
    })
}

/// Moves what harkdown did not write from a folder to the one that has taken its place; says what that is.
///
/// On an error, all of it is where it was.
fn give_back(old: &Path, new: &Path) -> io::Result<Vec<PathBuf>> {
    let mut known = Own::read(old);
    known.folders.extend(Own::read(new).folders);
    let others = known.others_in(old)?;
    for (done, path) in others.iter().enumerate() {
        if let Err(error) = give_back_one(old, new, path) {
            for path in &others[..done] {
                let _ = fs::rename(new.join(path), old.join(path));
            }
            return Err(error);
        }
    }
    Ok(others)
}

fn give_back_one(old: &Path, new: &Path, path: &Path) -> io::Result<()> {
    let (from, to) = (old.join(path), new.join(path));
    if fs::symlink_metadata(&to).is_ok() {
        let what = format!("{} is there already, and harkdown did not write it", path.display());
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, what));
    }
    fs::create_dir_all(to.parent().unwrap_or(new))?;
    fs::rename(from, to)
}

/// Deletes the files of a folder that its list names, and then what is empty; says whether the folder is gone.
fn remove_own(folder: &Path) -> bool {
    let own = Own::read(folder);
    // The list goes last: if this is cut short, the next run can still go by it.
    let is_left = remove_files(folder, Path::new(""), &|path| own.files.contains(path) && !is_list(path));
    if is_left.is_ok_and(|left| left.iter().all(|path| is_list(path))) {
        let _ = remove_files(folder, Path::new(""), &is_list);
        let _ = fs::remove_dir(folder);
    }
    fs::symlink_metadata(folder).is_err()
}

/// Deletes some files below a folder, and the folders that are empty then; says what is left in the folder itself.
fn remove_files(root: &Path, inner: &Path, is_removed: &dyn Fn(&Path) -> bool) -> io::Result<Vec<PathBuf>> {
    let mut left = Vec::new();
    for entry in fs::read_dir(root.join(inner))? {
        let entry = entry?;
        let path = inner.join(entry.file_name());
        let is_gone = if entry.file_type()?.is_dir() {
            remove_files(root, &path, is_removed)?.is_empty() && fs::remove_dir(entry.path()).is_ok()
        } else {
            is_removed(&path) && fs::remove_file(entry.path()).is_ok()
        };
        if !is_gone {
            left.push(path);
        }
    }
    Ok(left)
}

/// A new folder, deleted when it is dropped: what it holds then is what harkdown wrote, the old site or half a new one.
struct Building {
    folder: PathBuf,
    lock_path: PathBuf,
    /// Locked as long as its process lives, so that no one else clears the folder away.
    lock: fs::File,
}

impl Building {
    fn new(parent: &Path, prefix: &str) -> Result<Self> {
        let process = std::process::id();
        for attempt in 0..1000 {
            let folder = parent.join(format!("{prefix}{process}-{attempt}"));
            let lock_path = with_suffix(&folder, LOCK);
            match fs::File::create_new(&lock_path) {
                Ok(lock) => return Self { folder, lock_path, lock }.start(),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(failed(parent, &error)),
            }
        }
        Err(Error::in_file(parent, "holds too many unfinished sites"))
    }

    fn start(self) -> Result<Self> {
        // File systems without locks lose nothing but the protection of two runs at once.
        let _ = self.lock.try_lock();
        fs::create_dir(&self.folder).map_err(|error| failed(&self.folder, &error))?;
        Ok(self)
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        if remove_own(&self.folder) && remove_own(&with_suffix(&self.folder, OLD)) {
            let _ = fs::remove_file(&self.lock_path);
        }
    }
}

/// Clears away what killed runs left: folders of this output that no living process has locked. What harkdown did not write
/// in them moves to the output.
fn clear_leftovers(parent: &Path, prefix: &str, output: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(parent) else { return Ok(()) };
    for lock_path in entries.flatten().map(|entry| entry.path()) {
        let name = lock_path.file_name().unwrap_or_default().to_string_lossy();
        let folder =
            name.strip_suffix(LOCK).filter(|folder| folder.starts_with(prefix)).map(|folder| parent.join(folder));
        let is_free = || fs::File::open(&lock_path).is_ok_and(|lock| lock.try_lock().is_ok());
        let Some(folder) = folder.filter(|_| is_free()) else { continue };
        let old = with_suffix(&folder, OLD);
        if !output.exists() && old.is_dir() {
            fs::rename(&old, output).map_err(|error| failed(output, &error))?;
        }
        for folder in [old, folder].iter().filter(|folder| folder.is_dir()) {
            give_back(folder, output).map_err(|error| failed(folder, &error))?;
            remove_own(folder);
        }
        let _ = fs::remove_file(&lock_path);
    }
    Ok(())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(suffix);
    path.into()
}

/// Puts `new` in the place of `output`; says where the folder is that was there.
fn exchange(new: &Path, output: &Path) -> io::Result<Option<PathBuf>> {
    let Ok(metadata) = fs::metadata(output) else {
        return fs::rename(new, output).map(|()| None);
    };
    fs::set_permissions(new, metadata.permissions())?;
    match workspace::exchange(new, output) {
        Err(error) if workspace::cannot_exchange(&error) => exchange_in_steps(new, output).map(Some),
        result => result.map(|()| Some(new.to_path_buf())),
    }
}

/// For file systems that cannot exchange: two renames, the first taken back when the second fails.
fn exchange_in_steps(new: &Path, output: &Path) -> io::Result<PathBuf> {
    let old = with_suffix(new, OLD);
    fs::rename(output, &old)?;
    if let Err(error) = fs::rename(new, output) {
        fs::rename(&old, output)?;
        return Err(error);
    }
    Ok(old)
}

/// Puts the old folder to its place again, as [`exchange`] found it.
fn take_back(new: &Path, old: &Path, output: &Path) -> io::Result<()> {
    if new == old {
        return workspace::exchange(old, output);
    }
    fs::rename(output, new)?;
    fs::rename(old, output)
}

fn failed(path: &Path, error: &io::Error) -> Error {
    Error::in_file(path, format!("cannot be written: {error}"))
}
