//! Names of files and directories, as text alone: nothing here asks the file system.

use std::path::{Component, Path, PathBuf};

/// The extensions of pages.
pub(crate) const PAGE_EXTENSIONS: &[&str] = &["md", "markdown", "mdx"];

/// Whether a file is a page by its name.
#[must_use]
pub(crate) fn has_page_extension(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| PAGE_EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known)))
}

/// The path without `.` in it.
#[must_use]
pub(crate) fn tidy(path: &Path) -> PathBuf {
    path.components().filter(|component| *component != Component::CurDir).collect()
}

/// The path from the root of the file system, without `.` and `..` in it.
#[must_use]
pub(crate) fn absolute(base: &Path, path: &Path) -> PathBuf {
    follow(PathBuf::new(), &base.join(path))
}

/// Where a path leads from an absolute directory without `.` and `..` in it.
#[must_use]
pub(crate) fn follow(mut directory: PathBuf, path: &Path) -> PathBuf {
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(directory.pop()),
            _ => directory.push(component),
        }
    }
    directory
}

/// The path that leads from a directory to another place; both are absolute, without `.` and `..`.
#[must_use]
pub(crate) fn relative(directory: &Path, path: &Path) -> PathBuf {
    let shared = directory.components().zip(path.components()).take_while(|(one, other)| one == other).count();
    let up = directory.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(path.components().skip(shared)).collect()
}

/// A path as reports give it: with forward slashes everywhere.
#[must_use]
pub(crate) fn display_name(path: &Path) -> String {
    let name = path.to_string_lossy().into_owned();
    if cfg!(windows) { name.replace('\\', "/") } else { name }
}

/// Whether a page is MDX, by its extension.
#[must_use]
pub(crate) fn is_mdx(page: &str) -> bool {
    Path::new(page).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("mdx"))
}

/// The directory that a file is in, by its path alone.
pub(crate) fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
