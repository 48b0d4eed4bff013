//! The wheel and the npm packages: made of the program that the tests built, and installed from the files.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use super::{VERSION, clean, ends_well, packaging, path_with, program};
use crate::cli::{BROKEN, Project, Run};
use crate::golden::project;
use crate::support::{command, lacks_runtime, runs};

/// The wheel, made once by maturin; none where maturin is missing.
pub(super) fn wheel() -> Option<&'static Path> {
    static WHEEL: OnceLock<Option<PathBuf>> = OnceLock::new();
    WHEEL.get_or_init(build_wheel).as_deref()
}

/// maturin takes the program out of the folder that Cargo built it in, so it gets one of its own. That starts with links to what
/// has been built already, so that nothing is built twice.
fn build_wheel() -> Option<PathBuf> {
    let maturin = packaging("maturin", "the wheel")?;
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (target, wheels) = (temporary.join("maturin"), temporary.join("wheels"));
    let place = |path: &Path| path.display().to_string();
    if cfg!(unix) && !target.exists() {
        let built = program().parent().unwrap();
        let seed = format!("{0}-seed-{1}", place(&target), std::process::id());
        fs::create_dir_all(Path::new(&seed).join("debug")).unwrap();
        for (how, name) in [("-al", "deps"), ("-al", "build"), ("-a", ".fingerprint")] {
            ends_well(&["cp", how, &place(&built.join(name)), &format!("{seed}/debug/")], temporary);
        }
        fs::rename(&seed, &target).unwrap();
    }
    let _ = fs::remove_dir_all(&wheels);
    let mut command = clean(command(maturin), &project("packaging/pypi"));
    command.args(["build", "--profile", "dev", "--locked", "--strip", "false", "--compatibility", "linux"]);
    let run = Run::of(command.args(["--out", &place(&wheels), "--target-dir", &place(&target)]));
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let found = fs::read_dir(&wheels).unwrap().map(|entry| entry.unwrap().path());
    found.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "whl"))
}

/// The longest from nothing to the first finding, on a machine that does a lot besides. It takes seconds on one that doesn't.
const LONGEST: Duration = Duration::from_mins(3);

/// Says how long it took.
fn told(what: &str, start: Instant) {
    let time = start.elapsed();
    // Past the harness, which shows nothing of a test that passes.
    writeln!(io::stderr(), "{what}: {:.1} s from install to the first finding", time.as_secs_f64())
        .expect("stderr can be written");
    assert!(time < LONGEST, "{what}: {time:?}");
}

#[test]
fn the_wheel_is_installed_and_finds_something_at_once() {
    let folder = Project::new(&[]);
    let Some(wheel) = wheel() else { return };
    let page = Project::new(&[("docs/a.md", BROKEN)]);
    let start = Instant::now();
    let venv = folder.path("venv");
    let python = venv.join("bin/python").display().to_string();
    ends_well(&["python3", "-m", "venv", &venv.display().to_string()], &folder.path(""));
    let pip = [
        &python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-index",
        "--disable-pip-version-check",
        &wheel.display().to_string(),
    ];
    ends_well(&pip, &folder.path(""));
    finds(&venv.join("bin"), &page);
    told("wheel", start);
    let supported =
        Run::of(clean(command(venv.join("bin/mdbook-harkdown")), &page.path("")).args(["supports", "html"]));
    assert_eq!(supported.code, 0, "{}", supported.err);
    let metadata = ends_well(&[&python, "-m", "pip", "show", "harkdown"], &folder.path(""));
    assert!(metadata.contains(&format!("Version: {VERSION}\n")), "{metadata}");
}

/// The program in a folder finds what is wrong with a page.
fn finds(bin: &Path, page: &Project) {
    let mut command = clean(command(bin.join("harkdown")), &page.path(""));
    let run = Run::of(command.args(["lint", "docs", "--output-format", "concise"]).env("PATH", path_with(bin)));
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert!(run.out.starts_with("docs/a.md:5:70: error[invalid-json] "), "{}", run.out);
}

/// The npm packages, packed as they are published: those for all platforms come from the one program that is there.
fn npm_packages(folder: &Project) -> Vec<PathBuf> {
    let target = format!("binaries/{}-unknown-linux-gnu", std::env::consts::ARCH);
    fs::create_dir_all(folder.path(&target)).unwrap();
    strip_to(&folder.path(&target).join("harkdown"));
    let script = project("packaging/npm/package.mjs").display().to_string();
    ends_well(&["node", &script, "binaries", "npm"], &folder.path(""));
    let mut packed = Vec::new();
    for package in fs::read_dir(folder.path("npm")).unwrap().map(|entry| entry.unwrap().path()) {
        let name = ends_well(&["npm", "pack", "--silent", &package.display().to_string()], &folder.path(""));
        packed.push(folder.path(name.trim()));
    }
    packed.sort();
    packed
}

/// The program without what only a debugger needs, where there is a tool for that.
fn strip_to(place: &Path) {
    let strip = command("strip").arg("-o").arg(place).arg(program()).status();
    if !strip.is_ok_and(|status| status.success()) {
        fs::copy(program(), place).unwrap();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_npm_package_is_installed_and_finds_something_at_once() {
    if !runs(&["node", "--version"]) || !runs(&["npm", "--version"]) {
        return lacks_runtime("node", "the npm package", "tests/run.sh installs it");
    }
    let folder = Project::new(&[]);
    let packed = npm_packages(&folder);
    assert_eq!(packed.len(), 2, "{packed:?}");
    let page = Project::new(&[("docs/a.md", BROKEN), ("package.json", "{}")]);
    let start = Instant::now();
    let files: Vec<String> = packed.iter().map(|path| path.display().to_string()).collect();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    // Nothing is asked of a registry: the other platforms' packages are optional.
    let install = ["npm", "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    ends_well(&[&install[..], &files].concat(), &page.path(""));
    let bin = page.path("node_modules/.bin");
    finds(&bin, &page);
    told("npm", start);
    let supported = Run::of(clean(command(bin.join("mdbook-harkdown")), &page.path("")).args(["supports", "html"]));
    assert_eq!(supported.code, 0, "{}", supported.err);

    let platform = format!("harkdown-linux-{}", if std::env::consts::ARCH == "x86_64" { "x64" } else { "arm64" });
    fs::remove_dir_all(page.path("node_modules").join(&platform)).unwrap();
    let run = Run::of(&mut clean(command(bin.join("harkdown")), &page.path("")));
    assert!(run.code == 2 && run.err.contains(&format!("its package {platform} is not installed")), "{}", run.err);
}

#[test]
fn every_platform_has_a_package_of_each_kind() {
    let rows: Vec<Vec<String>> = super::file("packaging/targets.tsv")
        .lines()
        .skip(1)
        .map(|row| row.split('\t').map(str::to_owned).collect())
        .collect();
    assert_eq!(rows.len(), 8);
    let (formula, installer) = (super::file("packaging/homebrew/harkdown.rb.in"), super::file("packaging/install.sh"));
    for row in &rows {
        let [target, os, _, libc, _, _] = row.as_slice() else { panic!("{row:?}") };
        if os == "darwin" || libc == "musl" {
            assert!(formula.contains(&format!("harkdown-{target}.tar.gz")), "{target}");
        }
        let end = target.split_once('-').unwrap().1;
        assert!(os == "win32" || installer.contains(&format!("$cpu-{end}")), "{target}");
    }
}

#[test]
fn the_formula_is_filled_in_from_the_checksums() {
    let folder = Project::new(&[]);
    let lines = super::file("packaging/targets.tsv");
    let targets = lines.lines().skip(1).map(|row| row.split('\t').next().unwrap());
    let line = |(target, sum): (&str, char)| format!("{}  harkdown-{target}.tar.gz\n", String::from(sum).repeat(64));
    let sums = targets.zip('a'..).map(line).collect::<Vec<_>>().concat();
    folder.write("SHA256SUMS", sums.as_bytes());
    let fill = |sums: &str, repository: &str| {
        let mut command = clean(command("sh"), &folder.path(""));
        command.arg(project("packaging/fill.sh")).arg(project("packaging/homebrew/harkdown.rb.in")).arg(sums);
        Run::of(command.env("REPOSITORY", repository))
    };
    let formula = fill("SHA256SUMS", "https://git.example.com/a/b");
    assert_eq!(formula.code, 0, "{}", formula.err);
    assert!(
        !formula.out.contains('@') && formula.out.contains("https://git.example.com/a/b/releases/download/v"),
        "{}",
        formula.out
    );
    assert_eq!(formula.out.matches("sha256 \"").count(), 4);
    if runs(&["ruby", "--version"]) {
        folder.write("harkdown.rb", formula.out.as_bytes());
        ends_well(&["ruby", "-c", "harkdown.rb"], &folder.path(""));
    }
    folder.write("short", b"");
    assert_eq!(fill("short", "https://git.example.com/a/b").code, 1);
    assert!(fill("SHA256SUMS", "").err.contains("set REPOSITORY in packaging/names"));
}

#[test]
fn the_same_programs_give_the_same_archive() {
    let folder = Project::new(&[("bin/harkdown", "#!/bin/sh\n"), ("bin/mdbook-harkdown", "#!/bin/sh\n")]);
    let script = project("packaging/archive.sh").display().to_string();
    let pack = |to: &str| {
        ends_well(&["sh", &script, "x86_64-unknown-linux-musl", "bin", to], &folder.path(""));
        fs::read(folder.path(to).join("harkdown-x86_64-unknown-linux-musl.tar.gz")).unwrap()
    };
    let one = pack("one");
    std::thread::sleep(Duration::from_millis(1100));
    assert!(one == pack("other"), "an archive has no times in it");
    let list = ends_well(&["tar", "-tzf", "one/harkdown-x86_64-unknown-linux-musl.tar.gz"], &folder.path(""));
    assert_eq!(list, "LICENSE-APACHE\nLICENSE-MIT\nREADME.md\nharkdown\nmdbook-harkdown\n");
}
