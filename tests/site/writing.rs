//! Sites on their way to the disk: whole or not at all, whatever comes between.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use harkdown::site::{self, File, OutputFolder, ProtectedPaths, Sink, SiteDraft};

use super::read_folder;

/// An empty folder for a test.
pub(super) fn temporary(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn file(path: &str, text: &str) -> File {
    File { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
}

/// Writes a site with nothing around it that is in danger.
pub(super) fn write(files: &[File], folder: &Path) -> harkdown::Result<Vec<PathBuf>> {
    site::write(files, &OutputFolder::new(folder, &ProtectedPaths::default(), false)?)
}

#[test]
fn writing_replaces_an_older_site_as_a_whole() {
    let folder = temporary("replace");
    let output = folder.join("deep/site");
    write(&[file("old.html", "old"), file("a/b.html", "b")], &output).unwrap();
    write(&[file("new.html", "new")], &output).unwrap();
    let names: Vec<String> = read_folder(&output).into_keys().collect();
    assert_eq!(names, [".harkdown-site", "new.html"]);
    assert_eq!(fs::read_dir(folder.join("deep")).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn writing_refuses_a_folder_that_is_no_site() {
    let output = temporary("foreign");
    fs::write(output.join("thesis.txt"), "years of work").unwrap();
    let error = write(&[file("a.html", "a")], &output).unwrap_err().to_string();
    assert!(error.contains("site-foreign") && error.contains("`thesis.txt`"), "{error}");
    assert_eq!(fs::read_to_string(output.join("thesis.txt")).unwrap(), "years of work");
    let error = write(&[file("a.html", "a")], &output.join("thesis.txt")).unwrap_err().to_string();
    assert!(error.contains("is not a folder"), "{error}");
}

#[test]
fn a_file_that_cannot_be_written_leaves_the_old_site() {
    let output = temporary("broken").join("site");
    write(&[file("a.html", "old")], &output).unwrap();
    let error = write(&[file("a.html", "new"), file(&"x".repeat(300), "x")], &output).unwrap_err();
    assert!(error.to_string().contains("cannot be written"), "{error}");
    let error = write(&[file("a.html", "new"), file("a.html/b.html", "x")], &output).unwrap_err();
    assert!(error.to_string().contains("two files of the site"), "{error}");
    assert!(write(&[file("../a.html", "new")], &output).is_err());
    assert_eq!(fs::read_to_string(output.join("a.html")).unwrap(), "old");
    assert_eq!(fs::read_dir(output.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn what_a_killed_run_left_is_cleared_away() {
    let folder = temporary("killed");
    fs::create_dir(folder.join(".site.harkdown-1-0")).unwrap();
    fs::write(folder.join(".site.harkdown-1-0/half.html"), "half").unwrap();
    let list =
        "harkdown wrote the files below. It replaces and removes these, and nothing else.\nhalf.html\nnever.html\n";
    fs::write(folder.join(".site.harkdown-1-0/.harkdown-site"), list).unwrap();
    fs::write(folder.join(".site.harkdown-1-0.lock"), "").unwrap();
    let busy = fs::File::create(folder.join(".site.harkdown-2-0.lock")).unwrap();
    busy.lock().unwrap();
    write(&[file("a.html", "a")], &folder.join("site")).unwrap();
    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, [".site.harkdown-2-0.lock", "site"], "a run that lives keeps its folder");
}

#[cfg(unix)]
#[test]
fn files_that_stay_the_same_are_not_written_again() {
    use std::os::unix::fs::MetadataExt;
    let output = temporary("same").join("site");
    let inode = |name: &str| fs::metadata(output.join(name)).unwrap().ino();
    write(&[file("a.html", "a"), file("b.html", "b"), file("c.html", "c")], &output).unwrap();
    let (folder, list, page) = (inode(""), inode(".harkdown-site"), inode("a.html"));
    write(&[file("a.html", "a"), file("b.html", "b"), file("c.html", "c")], &output).unwrap();
    assert_eq!((inode(""), inode(".harkdown-site"), inode("a.html")), (folder, list, page), "nothing has changed");
    write(&[file("a.html", "a"), file("b.html", "other")], &output).unwrap();
    assert_eq!(inode("a.html"), page, "a page that stays is linked");
    assert_eq!(fs::read_to_string(output.join("b.html")).unwrap(), "other");
    assert!(!output.join("c.html").exists(), "what the site lacks is gone");
    assert_eq!(fs::read_dir(output.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_site_is_known_again_until_a_file_of_it_changes() {
    let output = temporary("known").join("site");
    let made = OutputFolder::new(&output, &ProtectedPaths::default(), false).unwrap();
    let publish = |input: Option<u64>| {
        let mut draft = SiteDraft::new(&made).unwrap();
        draft.take(vec![file("a.html", "a"), file("b/c.html", "c")]).unwrap();
        draft.append("all.txt", b"1").unwrap();
        draft.append("all.txt", b"2").unwrap();
        draft.publish(input).unwrap();
    };
    publish(Some(7));
    assert_eq!(fs::read_to_string(output.join("all.txt")).unwrap(), "12");
    assert!(site::is_current(&made, 7).unwrap() && !site::is_current(&made, 8).unwrap());
    publish(Some(8));
    assert!(site::is_current(&made, 8).unwrap(), "the input may change where the site does not");
    fs::write(output.join("b/c.html"), "by hand").unwrap();
    assert!(!site::is_current(&made, 8).unwrap());
    publish(None);
    assert_eq!(fs::read_to_string(output.join("b/c.html")).unwrap(), "c");
    assert!(!site::is_current(&made, 8).unwrap());
}

/// The folder that the child of the next test writes to.
const KILLED_OUTPUT: &str = "HARKDOWN_TEST_KILLED_OUTPUT";

fn site_of(letter: &str) -> Vec<File> {
    (0..100).map(|number| file(&format!("{}/{number}.html", number % 7), letter)).collect()
}

/// Started and killed by the next test; does nothing otherwise.
#[test]
fn writes_sites_until_it_is_killed() {
    let Some(output) = std::env::var_os(KILLED_OUTPUT) else { return };
    loop {
        write(&site_of("b"), Path::new(&output)).unwrap();
        write(&site_of("a"), Path::new(&output)).unwrap();
    }
}

#[test]
fn a_killed_write_leaves_the_old_site_or_the_new_one() {
    let output = temporary("kill").join("site");
    write(&site_of("a"), &output).unwrap();
    for round in 0..12 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "site::writing::writes_sites_until_it_is_killed"])
            .env(KILLED_OUTPUT, &output)
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(40 + round * 7));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut files = read_folder(&output);
        assert!(files.remove(".harkdown-site").is_some(), "round {round}");
        let letter = files.values().next().unwrap().clone();
        assert!(files.len() == 100 && files.values().all(|text| *text == letter), "round {round}: {}", files.len());
    }
    write(&site_of("c"), &output).unwrap();
    assert_eq!(fs::read_dir(output.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
}
