//! What git knows of the files here: the only place that starts the `git` program.

#![expect(clippy::disallowed_methods, reason = "this is the door to the `git` program")]

use std::collections::{HashMap, HashSet};
use std::io::{self, Read};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::error::{Error, Result, reason};
use crate::workspace;

/// How long one question to git may take: a diff of a large repository takes seconds, and a hung network file system
/// would never answer.
const LIMIT: Duration = Duration::from_mins(1);

/// The longest answer that is read, in bytes: four times the largest page, for a diff of one.
const MOST: u64 = 256 * 1024 * 1024;

/// What differs between the work tree and the commit at which it left a revision.
#[derive(Clone, Debug, Default)]
pub(crate) struct ChangedFiles {
    /// The files, by their real paths.
    files: HashSet<PathBuf>,
    /// Their lines; a file that is missing here is new as a whole. Empty unless it was asked for.
    lines: HashMap<PathBuf, LineRanges>,
}

/// Lines of a file that changed, from 1, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LineRanges(Vec<RangeInclusive<u32>>);

impl ChangedFiles {
    /// What changed in the work tree around `directory` since it left `revision`: commits, edits that are not committed, and
    /// files that git doesn't know yet. With `has_lines`, the lines of each file too.
    ///
    /// # Errors
    ///
    /// When there is no `git`, no work tree, no such revision, or no commit that both have in common.
    pub(crate) fn since(directory: &Path, revision: &str, has_lines: bool) -> Result<Self> {
        let git = Git { directory: top(directory)? };
        let base = git.base(revision)?;
        let changed =
            git.answer(&["diff", "--name-only", "-z", "--diff-filter=d", "--ignore-submodules", &base, "--"])?;
        let new = git.answer(&["ls-files", "--others", "--exclude-standard", "-z"])?;
        let mut changes = Self { files: git.files(&changed), ..Self::default() };
        if has_lines {
            changes.lines = changes.files.iter().map(|file| (file.clone(), LineRanges::default())).collect();
            git.add_lines(&base, &mut changes.lines)?;
        }
        changes.files.extend(git.files(&new));
        Ok(changes)
    }

    /// Whether a file changed.
    #[must_use]
    pub(crate) fn has(&self, file: &Path) -> bool {
        workspace::resolve(file).is_ok_and(|file| self.files.contains(&file))
    }

    /// The lines of a file that changed; none where git has no old lines of it, so that all are new.
    #[must_use]
    pub(crate) fn lines(&self, file: &Path) -> Option<&LineRanges> {
        workspace::resolve(file).ok().and_then(|file| self.lines.get(&file))
    }
}

impl LineRanges {
    /// Whether one of these lines, counted from 1, changed.
    #[must_use]
    pub(crate) fn meet(&self, lines: &RangeInclusive<u32>) -> bool {
        let first = self.0.partition_point(|changed| changed.end() < lines.start());
        self.0.get(first).is_some_and(|changed| changed.start() <= lines.end())
    }
}

/// The directory at the top of the work tree.
fn top(directory: &Path) -> Result<PathBuf> {
    let git = Git { directory: directory.to_path_buf() };
    let answer = git.answer(&["rev-parse", "--show-toplevel"])?;
    Ok(path(answer.strip_suffix(b"\n").unwrap_or(&answer)))
}

/// Settings of the user that would change the form of an answer.
const PLAIN: [&str; 6] = ["-c", "core.quotePath=false", "-c", "diff.relative=false", "-c", "color.ui=false"];

/// How patches are asked for: each changed line and nothing around it.
const PATCH: [&str; 11] = [
    "diff",
    "--unified=0",
    "--inter-hunk-context=0",
    "--no-ext-diff",
    "--no-textconv",
    "--text",
    "--find-renames",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--diff-filter=d",
    "--ignore-submodules",
];

/// The program, in a directory.
struct Git {
    directory: PathBuf,
}

impl Git {
    /// The commit at which this work tree left a revision.
    fn base(&self, revision: &str) -> Result<String> {
        if revision.is_empty() || revision.starts_with('-') {
            return Err(Error::new(format!("`{revision}` is not a revision; name a branch, a tag or a commit")));
        }
        let commit = format!("{revision}^{{commit}}");
        let (status, found, _) = self.run(&["rev-parse", "--verify", "--quiet", &commit])?;
        if !status.success() {
            let what = format!("git knows no revision `{revision}`; name a branch, a tag or a commit");
            return Err(Error::new(what + ", and fetch it first where this is a partial clone"));
        }
        let commit = String::from_utf8_lossy(&found).trim().to_owned();
        let (status, base, _) = self.run(&["merge-base", &commit, "HEAD"])?;
        if !status.success() {
            let what = format!("git finds no commit that `{revision}` and this work tree have in common");
            return Err(Error::new(what + "; in a shallow clone, fetch the history first: `git fetch --unshallow`"));
        }
        Ok(String::from_utf8_lossy(&base).trim().to_owned())
    }

    /// Adds the changed lines of files; those that are new as a whole are taken out.
    fn add_lines(&self, base: &str, files: &mut HashMap<PathBuf, LineRanges>) -> Result<()> {
        let patch = self.answer(&[&PATCH[..], &[base, "--"]].concat())?;
        for (name, lines) in changed_lines(&patch) {
            let Some(file) = self.real(&name) else { continue };
            match lines {
                Some(lines) => drop(files.insert(file, lines)),
                None => drop(files.remove(&file)),
            }
        }
        Ok(())
    }

    /// The real paths of the files in a list with NUL after each.
    fn files(&self, list: &[u8]) -> HashSet<PathBuf> {
        list.split(|&byte| byte == 0).filter(|name| !name.is_empty()).filter_map(|name| self.real(name)).collect()
    }

    fn real(&self, name: &[u8]) -> Option<PathBuf> {
        workspace::resolve(&self.directory.join(path(name))).ok()
    }

    /// What git prints.
    fn answer(&self, arguments: &[&str]) -> Result<Vec<u8>> {
        let (status, out, err) = self.run(arguments)?;
        if status.success() {
            Ok(out)
        } else {
            Err(Error::new(format!("git cannot tell what changed: {}", told(&err))))
        }
    }

    fn run(&self, arguments: &[&str]) -> Result<(ExitStatus, Vec<u8>, Vec<u8>)> {
        let mut command = Command::new("git");
        command.args(PLAIN).args(arguments).current_dir(&self.directory).env("GIT_OPTIONAL_LOCKS", "0");
        command.env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| unstartable(&error))?;
        let (out, err) = (reader(child.stdout.take()), reader(child.stderr.take()));
        let status = end(&mut child)?;
        Ok((status, read(out)?, read(err)?))
    }
}

fn unstartable(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => {
            Error::new("there is no program `git` on the path; install git, or name the pages instead of a revision")
        }
        _ => Error::new(format!("`git` cannot be started: {}", reason(error))),
    }
}

/// Waits for the program; one that takes too long is ended.
fn end(child: &mut Child) -> Result<ExitStatus> {
    let start = Instant::now();
    // It doubles: what ends soon is not waited for long.
    let mut pause = Duration::from_micros(200);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if start.elapsed() < LIMIT => thread::sleep(pause),
            result => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(match result {
                    Err(error) => Error::new(format!("`git` cannot be waited for: {}", reason(&error))),
                    Ok(_) => Error::new(format!("`git` took more than {} seconds and was ended", LIMIT.as_secs())),
                });
            }
        }
        pause = (pause * 2).min(Duration::from_millis(10));
    }
}

/// Reads a stream beside the others, so that the program never waits for a reader.
fn reader(stream: Option<impl Read + Send + 'static>) -> Option<JoinHandle<io::Result<Vec<u8>>>> {
    stream.map(|stream| {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            stream.take(MOST + 1).read_to_end(&mut bytes).map(|_| bytes)
        })
    })
}

fn read(reader: Option<JoinHandle<io::Result<Vec<u8>>>>) -> Result<Vec<u8>> {
    let unreadable = |why: &str| Error::new(format!("the answer of `git` cannot be read: {why}"));
    let Some(reader) = reader else { return Ok(Vec::new()) };
    let bytes = reader.join().map_err(|_| unreadable("its reader ended"))?;
    let bytes = bytes.map_err(|error| unreadable(&reason(&error)))?;
    if bytes.len() as u64 > MOST { Err(unreadable("it is too long")) } else { Ok(bytes) }
}

/// The first line of what git says is wrong, without its `fatal:`.
fn told(err: &[u8]) -> String {
    let text = String::from_utf8_lossy(err);
    let line = text.lines().next().unwrap_or("it does not say why");
    line.trim_start_matches("fatal: ").to_owned()
}

#[cfg(unix)]
fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(<std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes))
}

#[cfg(not(unix))]
fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

/// The changed lines of each file of a patch without context, by the file's new name; `None` for a file that is new.
///
/// Where lines are only removed, the lines before and after them count as changed.
fn changed_lines(patch: &[u8]) -> Vec<(Vec<u8>, Option<LineRanges>)> {
    let mut files: Vec<(Vec<u8>, Option<LineRanges>)> = Vec::new();
    let mut is_new = false;
    let mut lines = patch.split(|&byte| byte == b'\n');
    while let Some(line) = lines.next() {
        if line.starts_with(b"--- ") {
            is_new = line == b"--- /dev/null";
        } else if let Some(name) = line.strip_prefix(b"+++ ").and_then(new_name) {
            files.push((name, (!is_new).then(LineRanges::default)));
        } else if let Some(hunk) = line.strip_prefix(b"@@ ").and_then(Hunk::parse) {
            if let Some((_, Some(changed))) = files.last_mut() {
                changed.0.push(hunk.touched());
            }
            hunk.skip(&mut lines);
        }
    }
    files
}

/// The new name of a file in `+++ b/name` or `+++ "b/na\tme"`, after the plus signs.
fn new_name(written: &[u8]) -> Option<Vec<u8>> {
    // A name with blanks has a tab after it.
    let written = written.strip_suffix(b"\t").unwrap_or(written);
    let name = match written.strip_prefix(b"\"") {
        Some(quoted) => unquoted(quoted.strip_suffix(b"\"")?),
        None => written.to_vec(),
    };
    name.strip_prefix(b"b/").map(<[u8]>::to_vec)
}

/// The bytes that a name in C's quotes stands for.
fn unquoted(name: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name;
    while let [first, after @ ..] = rest {
        let (byte, len) = match (first, after) {
            (b'\\', [a @ b'0'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7', ..]) => {
                ((a - b'0') * 64 + (b - b'0') * 8 + (c - b'0'), 4)
            }
            (b'\\', [escaped, ..]) => (control(*escaped), 2),
            _ => (*first, 1),
        };
        bytes.push(byte);
        rest = &rest[len..];
    }
    bytes
}

fn control(escaped: u8) -> u8 {
    match escaped {
        b'a' => 7,
        b'b' => 8,
        b't' => b'\t',
        b'n' => b'\n',
        b'v' => 11,
        b'f' => 12,
        b'r' => b'\r',
        other => other,
    }
}

/// The head of a hunk: first line and number of lines, before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hunk {
    old: (u32, u32),
    new: (u32, u32),
}

impl Hunk {
    /// Reads `-1,2 +3 @@ …`.
    fn parse(text: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(text);
        let mut words = text.split(' ');
        Some(Self { old: range(words.next()?, '-')?, new: range(words.next()?, '+')? })
    }

    fn touched(self) -> RangeInclusive<u32> {
        match self.new {
            (line, 0) => line..=line.saturating_add(1),
            (line, count) => line..=line.saturating_add(count - 1),
        }
    }

    /// Reads over its lines, which may look like headers.
    fn skip<'p>(self, lines: &mut impl Iterator<Item = &'p [u8]>) {
        let is_line = |line: &&[u8]| !line.starts_with(b"\\");
        lines.filter(is_line).take(self.old.1.saturating_add(self.new.1) as usize).for_each(drop);
    }
}

fn range(word: &str, sign: char) -> Option<(u32, u32)> {
    let (line, count) = word.strip_prefix(sign)?.split_once(',').unwrap_or((&word[1..], "1"));
    Some((line.parse().ok()?, count.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_says_which_lines_changed() {
        let patch = b"diff --git a/a b.md b/a b.md\n--- a/a b.md\t\n+++ b/a b.md\t\n@@ -1,2 +1 @@ x\n-+++ b/no.md\n-@@ -1 +9 @@\n\
            ++++ b/no.md\n\\ No newline at end of file\n@@ -9,1 +7,0 @@\n-x\n\
            diff --git \"a/t\\tab.md\" \"b/t\\303\\244.md\"\n--- \"a/t\\tab.md\"\n+++ \"b/t\\303\\244.md\"\t\n@@ -3,0 +4,2 @@\n+a\n+b\n\
            diff --git a/new.md b/new.md\nnew file mode 100644\n--- /dev/null\n+++ b/new.md\n@@ -0,0 +1 @@\n+a\n";
        let expected = [
            (b"a b.md".to_vec(), Some(LineRanges(vec![1..=1, 7..=8]))),
            ("tä.md".into(), Some(LineRanges(vec![4..=5]))),
            (b"new.md".to_vec(), None),
        ];
        assert_eq!(changed_lines(patch), expected);
        let lines = LineRanges(vec![1..=1, 7..=8]);
        let met: Vec<u32> = (1..10).filter(|&line| lines.meet(&(line..=line))).collect();
        assert_eq!(met, [1, 7, 8]);
        assert!(lines.meet(&(2..=7)) && !lines.meet(&(2..=6)));
    }
}
