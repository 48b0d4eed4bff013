//! Publishing destroys nothing that harkdown did not write.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use harkdown::site::{self, File, OutputFolder, ProtectedPaths};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::cli::{GOOD, Project, Run};
use crate::properties::config;

/// All that is below a folder: the text of files, and where links lead.
fn snapshot(root: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![root.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let metadata = fs::symlink_metadata(&path).unwrap();
            let text = if metadata.is_dir() {
                waiting.push(path.clone());
                "a folder".to_owned()
            } else if metadata.is_symlink() {
                format!("-> {}", fs::read_link(&path).unwrap().display())
            } else {
                fs::read_to_string(&path).unwrap()
            };
            found.insert(path.strip_prefix(root).unwrap().to_path_buf(), text);
        }
    }
    found
}

/// A project with a page, a config, and folders of other kinds beside it.
fn project() -> Project {
    let project = Project::new(&[
        ("work/harkdown.toml", "[site]\nsource = \"docs\"\n"),
        ("work/docs/p.md", GOOD),
        ("work/docs/deep/q.md", GOOD),
        ("work/photos/one.jpg", "one"),
        ("work/.git/HEAD", "ref: refs/heads/main\n"),
        ("home/letter.txt", "dear"),
        ("clone/.git/HEAD", "ref: refs/heads/main\n"),
        ("nested/checkout/.git", "gitdir: elsewhere\n"),
    ]);
    #[cfg(unix)]
    for (target, link) in [("docs", "work/link"), ("../work", "work/around"), ("photos", "work/album")] {
        std::os::unix::fs::symlink(target, project.path(link)).unwrap();
    }
    project
}

/// Where nothing may be published, forced or not, as seen from `work`.
const FORBIDDEN: [&str; 20] = [
    "docs",
    "docs/",
    "./docs/../docs",
    "nothere/../docs",
    "nothere/nor/../../docs/deep",
    "photos/../docs",
    "docs/new",
    "docs/deep",
    "nothere/../docs/new",
    ".",
    "nothere/..",
    "..",
    "../../",
    "../home",
    "../home/../home",
    "../clone",
    "nothere/../../clone",
    "../nested/checkout",
    "harkdown.toml",
    "/",
];

/// The same by way of symbolic links.
const FORBIDDEN_LINKS: [&str; 5] = ["link", "link/new", "around/docs", "around", "nothere/../around/nothere/../docs"];

fn build(project: &Project, arguments: &[&str]) -> Run {
    let mut command = project.command(arguments);
    Run::of(command.current_dir(project.path("work")).env("HOME", project.path("home")))
}

#[test]
fn nothing_is_published_over_what_a_project_is_made_of() {
    let project = project();
    let before = snapshot(&project.path(""));
    let links = if cfg!(unix) { &FORBIDDEN_LINKS[..] } else { &[] };
    for place in FORBIDDEN.iter().chain(links) {
        let absolute = project.path("work").join(place).to_string_lossy().into_owned();
        let config = format!("[site]\nsource = \"docs\"\noutput = '{place}'\n");
        for arguments in [
            &["build", "-o", place][..],
            &["build", "-o", place, "--force"],
            &["build", "-o", &absolute],
            &["build", "-o", place, "--format", "mkdocs"],
            &["build", "docs", "--isolated", "-o", place],
        ] {
            let run = build(&project, arguments);
            let is_isolated_root = arguments.contains(&"--isolated") && ["link", ""].contains(place);
            assert!(run.code == 2 || is_isolated_root, "{arguments:?} {}", run.err);
            assert!(!run.err.contains("empty this"), "{}", run.err);
            assert_eq!(snapshot(&project.path("")), before, "{arguments:?}");
        }
        project.write("work/harkdown.toml", config.as_bytes());
        assert_eq!(build(&project, &["build"]).code, 2, "{place}");
        project.write("work/harkdown.toml", before[Path::new("work/harkdown.toml")].as_bytes());
        assert_eq!(snapshot(&project.path("")), before, "{place}");
    }
}

#[test]
fn files_of_others_are_kept_and_named() {
    let project = project();
    for output in ["photos", "nothere/../photos", if cfg!(unix) { "around/photos" } else { "photos" }] {
        let run = build(&project, &["build", "-o", output]);
        assert!(run.code == 2 && run.err.contains("one.jpg") && run.err.contains("--force"), "{}", run.err);
        assert_eq!(fs::read_dir(project.path("work/photos")).unwrap().count(), 1);
    }
    let run = build(&project, &["build", "-o", "photos", "--force"]);
    assert!(run.code == 0 && run.err.contains("one.jpg"), "{}", run.err);
    assert_eq!(project.read("work/photos/one.jpg"), "one");
    assert_eq!(build(&project, &["build"]).code, 0);
    project.write("work/site/.git/HEAD", b"ref: refs/heads/pages\n");
    project.write("work/site/CNAME", b"www.a.example\n");
    project.write("work/site/deep/upload.bin", b"1010");
    fs::create_dir(project.path("work/site/empty")).unwrap();
    fs::remove_file(project.path("work/docs/deep/q.md")).unwrap();
    let run = build(&project, &["build"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for name in [".git", "CNAME", "deep/upload.bin"] {
        assert!(run.err.contains(&format!("`{name}`")), "{}", run.err);
    }
    let site = snapshot(&project.path("work/site"));
    assert_eq!(site[Path::new(".git/HEAD")], "ref: refs/heads/pages\n");
    assert_eq!(site[Path::new("CNAME")], "www.a.example\n");
    assert_eq!(site[Path::new("deep/upload.bin")], "1010");
    assert!(site.contains_key(Path::new("empty")) && !site.contains_key(Path::new("deep/q.html")));
    project.write("work/docs/CNAME", b"www.b.example\n");
    let run = build(&project, &["build"]);
    assert!(run.code == 2 && run.err.contains("CNAME"), "{}", run.err);
    assert_eq!(snapshot(&project.path("work/site")), site);
    assert_eq!(build(&project, &["build", "--force"]).code, 0);
    assert_eq!(project.read("work/site/CNAME"), "www.b.example\n");
}

#[test]
fn an_empty_list_in_a_work_tree_lets_harkdown_publish_there() {
    let project = project();
    project.write("clone/.harkdown-site", b"");
    project.write("clone/README", b"mine");
    let run = build(&project, &["build", "-o", "../clone"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(project.read("clone/README"), "mine");
    assert_eq!(project.read("clone/.git/HEAD"), "ref: refs/heads/main\n");
    assert!(project.path("clone/p.html").exists());
}

#[cfg(unix)]
#[test]
fn what_a_killed_run_took_along_comes_back() {
    let folder = TempDir::new().unwrap();
    let output = folder.path().join("site");
    let file = |path: &str| File { path: path.to_owned(), bytes: b"site".to_vec() };
    let write = |files: &[File]| site::write(files, &OutputFolder::new(&output, &ProtectedPaths::default(), false)?);
    write(&[file("a.html"), file("b/c.html")]).unwrap();
    // As if killed between the exchange and the return of what is the user's.
    let left = folder.path().join(".site.harkdown-1-0");
    fs::rename(&output, &left).unwrap();
    fs::write(left.join("CNAME"), "mine").unwrap();
    fs::write(left.join("b/mine"), "mine").unwrap();
    fs::write(folder.path().join(".site.harkdown-1-0.lock"), "").unwrap();
    write(&[file("a.html")]).unwrap();
    let names: Vec<PathBuf> = snapshot(folder.path()).into_keys().collect();
    let expected = ["site", "site/.harkdown-site", "site/CNAME", "site/a.html", "site/b", "site/b/mine"];
    assert_eq!(names, expected.map(PathBuf::from));
}

/// Places in an output, in which files of the site and of its user meet.
const PLACES: [&str; 12] =
    ["a", "a/b", "a/b/c", "a/d", "x.html", "x.html/y", ".git/HEAD", "CNAME", "img/1.png", "img/2.png", "img", "z"];

#[derive(Clone, Debug)]
enum Step {
    /// Publishes files, forced or not.
    Publish(Vec<&'static str>, bool),
    /// The user puts a file somewhere.
    Put(&'static str),
    /// The user makes a folder, or a link to one elsewhere.
    Make(&'static str, bool),
}

fn step() -> impl Strategy<Value = Step> {
    let place = || prop::sample::select(&PLACES[..]);
    prop_oneof![
        3 => (prop::sample::subsequence(&PLACES[..], 0..8), prop::bool::weighted(0.3))
            .prop_map(|(places, forced)| Step::Publish(places, forced)),
        3 => place().prop_map(Step::Put),
        1 => (place(), any::<bool>()).prop_map(|(place, link)| Step::Make(place, link)),
    ]
}

/// Makes a step; says what is no longer the user's by their own will.
fn take(step: &Step, output: &Path, elsewhere: &Path, round: usize) -> Result<(), TestCaseError> {
    let put = |path: &str, make: &dyn Fn(&Path) -> std::io::Result<()>| {
        let path = output.join(path);
        let is_plain = path.parent().unwrap().ancestors().all(|above| !above.is_symlink() || above == output);
        if is_plain && fs::symlink_metadata(&path).is_err() && fs::create_dir_all(path.parent().unwrap()).is_ok() {
            make(&path).unwrap();
        }
    };
    match step {
        Step::Put(path) => put(path, &|path| fs::write(path, format!("mine {round}"))),
        #[cfg(unix)]
        Step::Make(path, true) => put(path, &|path| std::os::unix::fs::symlink(elsewhere, path)),
        Step::Make(path, _) => put(path, &|path| fs::create_dir(path)),
        Step::Publish(places, forced) => {
            let before = if output.exists() { snapshot(output) } else { BTreeMap::new() };
            let is_whole = |path: &&&str| !places.iter().any(|other| other.starts_with(&format!("{path}/")));
            let places: Vec<&str> = places.iter().filter(is_whole).copied().collect();
            let text = format!("site {round}");
            let files: Vec<File> =
                places.iter().map(|path| File { path: (*path).to_owned(), bytes: text.clone().into_bytes() }).collect();
            let result = OutputFolder::new(output, &ProtectedPaths::default(), *forced)
                .and_then(|output| site::write(&files, &output));
            let after = if output.exists() { snapshot(output) } else { BTreeMap::new() };
            if let Err(error) = result {
                prop_assert_eq!(without_list(after), without_list(before), "{}", error);
                return Ok(());
            }
            for (path, text) in before.iter().filter(|(_, text)| text.starts_with("mine") || text.starts_with("->")) {
                let is_given = *forced && places.iter().any(|place| Path::new(place) == path);
                prop_assert!(is_given || after.get(path) == Some(text), "{} is lost", path.display());
            }
            for place in &places {
                prop_assert_eq!(after.get(Path::new(place)), Some(&text));
            }
            let is_old = |text: &&String| text.starts_with("site ") && **text != format!("site {round}");
            prop_assert!(!after.values().any(|text| is_old(&text)), "{:?}", after);
        }
    }
    Ok(())
}

fn without_list(mut tree: BTreeMap<PathBuf, String>) -> BTreeMap<PathBuf, String> {
    tree.remove(Path::new(".harkdown-site"));
    tree
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn no_publishing_touches_what_harkdown_did_not_write(steps in prop::collection::vec(step(), 1..14)) {
        let folder = TempDir::new().unwrap();
        let elsewhere = folder.path().join("elsewhere");
        fs::create_dir_all(elsewhere.join("b")).unwrap();
        for name in ["b/c", "d", "1.png", "y", "HEAD"] {
            fs::write(elsewhere.join(name), "elsewhere").unwrap();
        }
        let before = snapshot(&elsewhere);
        let output = folder.path().join("site");
        for (round, step) in steps.iter().enumerate() {
            take(step, &output, &elsewhere, round)?;
            prop_assert_eq!(snapshot(&elsewhere), before.clone());
        }
        let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.retain(|name| name != "site" && name != "elsewhere");
        prop_assert!(left.is_empty(), "{:?}", left);
    }
}
