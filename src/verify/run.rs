//! Snippets run for real: each case at a loopback server of its own, all cases of a target in one folder.

#![expect(clippy::disallowed_methods, reason = "snippets are run in folders of their own")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::process::{self, Ended, Program};
use super::{Difference, LoopbackServer, compare, environment};
use crate::error::reason;
use crate::har::{NameValue, Request};
use crate::snippet::{self, Loss, Options, Placeholders, Run, SentPart, Snippet, Target, View};
use crate::{Error, Result};

/// How long one snippet may take where its target says nothing else: interpreters start in a second, compilers take
/// some.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long building all snippets may take: hundreds of programs of a compiled language on a slow machine.
const BUILD_PATIENCE: Duration = Duration::from_mins(20);

static NO_VARIABLES: BTreeMap<String, String> = BTreeMap::new();

/// How snippets are run.
#[derive(Clone, Debug)]
pub struct SnippetRunner<'r> {
    /// How they are written.
    pub options: &'r Options,
    /// The folder with what targets link to or load (`node_modules`, jars), and with a folder `bin` whose programs are
    /// used before those on the path. `None`: the current directory, and only programs on the path.
    pub runtimes: Option<&'r Path>,
    /// How long one snippet may take; `None` leaves it to the target.
    pub timeout: Option<Duration>,
    /// How many run at a time.
    pub threads: usize,
    /// Once it is raised, what runs is ended, and so is the whole run, with an error.
    pub is_stopped: &'r AtomicBool,
}

/// What came of all requests with one target.
#[derive(Clone, Debug)]
pub struct Proof {
    /// What the client says of its version.
    pub(crate) version: Option<String>,
    /// One for each request, in order.
    pub outcomes: Vec<Outcome>,
}

/// What came of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It arrived as the request says.
    Equal,
    /// It arrived but for what the snippet declares, or did not arrive since the snippet declares that.
    Declared(Vec<Loss>),
    /// It arrived as something else.
    Differs(Vec<Difference>),
    /// It did not arrive, or more than once.
    Failed(String),
    /// Nothing was run, and why.
    NotRun(String),
}

/// A request at a server of its own, and the code that sends it there.
struct Case {
    /// What must arrive.
    request: Request,
    snippet: Snippet,
    server: LoopbackServer,
    name: String,
}

impl SnippetRunner<'_> {
    /// Writes every request with the target, runs the code, and compares what arrives.
    ///
    /// # Errors
    ///
    /// When the system gives no folder, no port or no process, or when the run is stopped. What is wrong with a snippet is
    /// an outcome.
    pub fn run(&self, target: &Target, requests: &[Request]) -> Result<Proof> {
        let proved = self.start(target, requests, |job| job.prove(requests))?;
        let not_run = |why| Proof { version: None, outcomes: vec![Outcome::NotRun(why); requests.len()] };
        Ok(proved.map_or_else(not_run, |(version, outcomes)| Proof { version: Some(version), outcomes }))
    }

    /// Runs the code for a request whose answer is a redirect: whether the client follows it, or why it was not run.
    ///
    /// # Errors
    ///
    /// As for [`run`](Self::run).
    pub fn follows_redirects(&self, target: &Target, request: &Request) -> Result<Result<bool, String>> {
        let followed = self.start(target, std::slice::from_ref(request), |job| job.is_redirected(request))?;
        Ok(followed.and_then(|(_, follows)| follows))
    }

    /// Prepares a folder for the cases of a target and lets `work` use it: the version of the client and what came of the
    /// work, or why nothing can be run.
    fn start<T>(
        &self,
        target: &Target,
        requests: &[Request],
        work: impl FnOnce(&Job<'_>) -> Result<T>,
    ) -> Result<Result<(String, T), String>> {
        let Some(run) = &target.run else {
            return Ok(Err("there is no way known to run its code".to_owned()));
        };
        let root = tempfile::tempdir().map_err(|error| failed("make a temporary folder", &error))?;
        let variables = match target.dialect.environment {
            Some(_) => environment::variables(requests, self.options.placeholders == Placeholders::Env),
            None => BTreeMap::new(),
        };
        let job = Job { runner: self, target, run, root: root.path(), path: self.path(), variables };
        match job.version()? {
            Ok(version) => Ok(Ok((version, work(&job)?))),
            Err(why) => Ok(Err(why)),
        }
    }
}

impl SnippetRunner<'_> {
    /// The folder of what was installed for targets.
    fn folder(&self) -> PathBuf {
        let runtimes = self.runtimes.unwrap_or(Path::new("."));
        std::path::absolute(runtimes).unwrap_or_else(|_| runtimes.to_path_buf())
    }

    /// The folders in which programs are found, if they are not those of this process.
    fn path(&self) -> Option<OsString> {
        self.runtimes?;
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::join_paths(std::iter::once(self.folder().join("bin")).chain(std::env::split_paths(&path))).ok()
    }
}

fn failed(what: &str, error: &io::Error) -> Error {
    Error::new(format!("cannot {what}: {}", reason(error)))
}

fn stopped() -> Error {
    Error::new("stopped before the end, with all that was started")
}

/// All requests with one target, in one folder.
struct Job<'j> {
    runner: &'j SnippetRunner<'j>,
    target: &'j Target,
    run: &'j Run,
    root: &'j Path,
    /// See [`SnippetRunner::path`].
    path: Option<OsString>,
    /// What the environment holds for placeholders that the code reads from there.
    variables: BTreeMap<String, String>,
}

impl Job<'_> {
    /// The first line that the client prints about its version; why it cannot be run where it is missing.
    fn version(&self) -> Result<Result<String, String>> {
        self.prepare_root().map_err(|error| failed("prepare a temporary folder", &error))?;
        let words = match self.words(&self.run.version, "", "") {
            Ok(words) => words,
            Err(why) => return Ok(Err(why)),
        };
        let shown = words.join(" ");
        let install = self.target.install.as_ref().map_or_else(String::new, |how| format!("; to install it: {how}"));
        let log = self.root.join("version");
        let program = self.program(&words, self.root, &log, &NO_VARIABLES);
        // The first start of a runtime may fill its caches.
        match process::run(&program, PATIENCE * 4, self.runner.is_stopped, &|| false) {
            Ok(ended) if ended.is_success() => {
                Ok(Ok(first_line(&format!("{}{}", ended.stdout, ended.stderr)).to_owned()))
            }
            Ok(_) => {
                let place = if self.run.links.is_empty() { String::new() } else { self.place() };
                Ok(Err(format!("{} is not found{place}, as `{shown}` fails{install}", self.target.client)))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Ok(Err(format!("there is no `{}`{install}", words[0])))
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(stopped()),
            Err(error) => Ok(Err(format!("`{shown}`: {}{install}", reason(&error)))),
        }
    }

    /// Where the client is looked for.
    fn place(&self) -> String {
        let folder = crate::path::display_name(self.runner.runtimes.unwrap_or(Path::new(".")));
        format!(" in {}, which `--runtimes` can change", if folder == "." { "the current directory" } else { &folder })
    }

    /// Runs a program; `log` is the name of the files in the folder of all cases that it prints to.
    fn start(
        &self,
        words: &[String],
        folder: &Path,
        log: &str,
        variables: &BTreeMap<String, String>,
        limit: Duration,
        is_done: &dyn Fn() -> bool,
    ) -> Result<Ended> {
        let log = self.root.join(log);
        let ended = process::run(&self.program(words, folder, &log, variables), limit, self.runner.is_stopped, is_done);
        ended.map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => stopped(),
            _ => failed(&format!("run `{}`", words.first().map_or("", String::as_str)), &error),
        })
    }

    fn program<'p>(
        &'p self,
        words: &'p [String],
        folder: &'p Path,
        log: &'p Path,
        variables: &'p BTreeMap<String, String>,
    ) -> Program<'p> {
        Program { words, folder, log, variables, path: self.path.as_deref() }
    }

    fn prepare_root(&self) -> io::Result<()> {
        for (name, text) in &self.run.root_files {
            write_below(self.root, name, &self.expand(text, "", ""))?;
        }
        if let Some(runner) = self.run.runner {
            fs::write(self.root.join(runner.name), runner.text)?;
        }
        for name in &self.run.links {
            let there = self.runner.folder().join(name);
            if there.exists() {
                link(&std::path::absolute(there)?, &self.root.join(name))?;
            }
        }
        Ok(())
    }

    fn prove(&self, requests: &[Request]) -> Result<Vec<Outcome>> {
        let mut outcomes: Vec<Option<Outcome>> = vec![None; requests.len()];
        let mut cases = Vec::new();
        for (at, request) in requests.iter().enumerate() {
            match self.case(at, request)? {
                Ok(case) => cases.push((at, case)),
                Err(why) => outcomes[at] = Some(Outcome::Failed(why)),
            }
        }
        let (places, cases): (Vec<usize>, Vec<Case>) = cases.into_iter().unzip();
        let results = self.build_and_run(&cases)?;
        for (at, outcome) in places.into_iter().zip(results) {
            outcomes[at] = Some(outcome);
        }
        Ok(outcomes.into_iter().map(|outcome| outcome.unwrap_or(Outcome::Equal)).collect())
    }

    /// Whether the client asks once more where the answer is a redirect.
    fn is_redirected(&self, request: &Request) -> Result<Result<bool, String>> {
        let case = match self.case(0, request)? {
            Ok(case) => case,
            Err(why) => return Ok(Err(why)),
        };
        case.server.redirect();
        let cases = [case];
        let outcomes = self.build_and_run(&cases)?;
        let arrived = cases[0].server.requests().len();
        Ok(match outcomes.into_iter().next() {
            Some(Outcome::NotRun(why) | Outcome::Failed(why)) if arrived == 0 => Err(why),
            _ => Ok(arrived > 1),
        })
    }

    /// Prepares a request: its server, its code, its folder.
    fn case(&self, at: usize, request: &Request) -> Result<Result<Case, String>> {
        let server = if self.run.browser { LoopbackServer::start_for_browsers() } else { LoopbackServer::start() };
        let server = server.map_err(|error| failed("open a port of the loopback interface", &error))?;
        let request = match at_origin(request, &server.origin()) {
            Ok(request) => request,
            Err(error) => return Ok(Err(error.to_string())),
        };
        let snippet = View::of(&request).and_then(|view| snippet::render(&view, self.target, self.runner.options));
        let snippet = match snippet {
            Ok(snippet) => snippet,
            Err(error) => return Ok(Err(error.to_string())),
        };
        let request = environment::filled_in(request, &self.variables);
        let case = Case { request, snippet, server, name: format!("case{at}") };
        self.write(&case).map_err(|error| failed("write a snippet", &error))?;
        Ok(Ok(case))
    }

    fn write(&self, case: &Case) -> io::Result<()> {
        let folder = self.root.join(&case.name);
        fs::create_dir_all(&folder)?;
        write_below(&folder, &self.file(), &case.snippet.code)?;
        for (name, text) in &self.run.files {
            let text = self.expand(text, &case.name, &self.file());
            let text = text.replace("{origin}", &case.server.origin());
            write_below(&folder, name, &text.replace("{code}", &case.snippet.code))?;
        }
        for name in files_of_reader(&case.request) {
            write_below(&folder, name, "a file of the reader's\n")?;
        }
        Ok(())
    }

    /// The name of a snippet's file in its folder.
    fn file(&self) -> String {
        self.run.file.clone().unwrap_or_else(|| format!("snippet.{}", self.target.extension))
    }

    /// Builds the cases where the target needs that, and runs them. Where the build of several fails, each half is
    /// built by itself, so that one that does not compile spoils no other.
    fn build_and_run(&self, cases: &[Case]) -> Result<Vec<Outcome>> {
        if cases.is_empty() || self.run.build.is_empty() {
            return self.run_all(cases);
        }
        let words = match self.words(&self.run.build, "", "") {
            Ok(words) => words,
            Err(why) => return Ok(vec![Outcome::NotRun(why); cases.len()]),
        };
        let built = self.start(&words, self.root, "build", &NO_VARIABLES, BUILD_PATIENCE, &|| false)?;
        match cases {
            _ if built.is_success() => self.run_all(cases),
            [case] => {
                Ok(vec![Outcome::Failed(format!("it does not build:\n{}\n{}", built.output(), case.snippet.code))])
            }
            _ => {
                let (first, second) = cases.split_at(cases.len() / 2);
                let mut outcomes = self.build_apart(first, second)?;
                outcomes.extend(self.build_apart(second, first)?);
                Ok(outcomes)
            }
        }
    }

    /// Builds and runs `cases` while the code of `others` is put away.
    fn build_apart(&self, cases: &[Case], others: &[Case]) -> Result<Vec<Outcome>> {
        let put = |others: &[Case], from: &str, to: &str| -> io::Result<()> {
            others.iter().try_for_each(|case| {
                let path = self.root.join(&case.name).join(self.file());
                let away = path.with_extension(format!("{}{from}", self.target.extension));
                let back = path.with_extension(format!("{}{to}", self.target.extension));
                fs::rename(away, back)
            })
        };
        let unmoved = |error: io::Error| failed("put a snippet away", &error);
        put(others, "", ".away").map_err(unmoved)?;
        let outcomes = self.build_and_run(cases);
        put(others, ".away", "").map_err(unmoved)?;
        outcomes
    }

    fn run_all(&self, cases: &[Case]) -> Result<Vec<Outcome>> {
        if self.run.browser {
            return self.run_in_browser(cases);
        }
        if !self.run.all.is_empty() {
            return self.run_at_once(cases);
        }
        let next = AtomicUsize::new(0);
        let outcomes: Mutex<BTreeMap<usize, Result<Outcome>>> = Mutex::new(BTreeMap::new());
        thread::scope(|scope| {
            for _ in 0..self.runner.threads.clamp(1, cases.len().max(1)) {
                scope.spawn(|| {
                    loop {
                        let at = next.fetch_add(1, Ordering::SeqCst);
                        let Some(case) = cases.get(at) else { return };
                        let outcome = self.run_case(case);
                        outcomes.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(at, outcome);
                    }
                });
            }
        });
        outcomes.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).into_values().collect()
    }

    fn run_case(&self, case: &Case) -> Result<Outcome> {
        let words = match self.words(&self.run.command, &case.name, &self.file()) {
            Ok(words) => words,
            Err(why) => return Ok(Outcome::NotRun(why)),
        };
        let folder = self.root.join(&case.name);
        let log = format!("{}.log", case.name);
        let ended = self.start(&words, &folder, &log, &self.variables, self.limit(), &|| false)?;
        Ok(case.judge(&ended))
    }

    /// Runs all cases in one process.
    fn run_at_once(&self, cases: &[Case]) -> Result<Vec<Outcome>> {
        let mut words = match self.words(&self.run.all, "", "") {
            Ok(words) => words,
            Err(why) => return Ok(vec![Outcome::NotRun(why); cases.len()]),
        };
        words.extend(cases.iter().map(|case| format!("{}/{}", case.name, self.file())));
        // However many there are, it is some hours.
        let limit = self.limit() * cases.len().clamp(1, 1000) as u32;
        let ended = self.start(&words, self.root, "all", &self.variables, limit, &|| false)?;
        Ok(cases.iter().map(|case| case.judge(&self.own_output(case, &ended))).collect())
    }

    /// What a program of all cases said about one: the file `output.txt` in its folder.
    fn own_output(&self, case: &Case, ended: &Ended) -> Ended {
        let own = fs::read_to_string(self.root.join(&case.name).join("output.txt"));
        Ended { status: ended.status, stdout: String::new(), stderr: own.unwrap_or_else(|_| ended.output()) }
    }

    /// Opens all cases in one browser, each in a frame of its own, until everything arrived.
    fn run_in_browser(&self, cases: &[Case]) -> Result<Vec<Outcome>> {
        let Some(browser) = browser() else {
            return Ok(vec![Outcome::NotRun(NO_BROWSER.to_owned()); cases.len()]);
        };
        let frame = |case: &Case| format!("<iframe src=\"{}/page.html\"></iframe>\n", case.name);
        let page: String = cases.iter().map(frame).collect();
        let index = self.root.join("index.html");
        fs::write(&index, format!("<!doctype html>\n{page}")).map_err(|error| failed("write a page", &error))?;
        let mut words = vec![browser];
        words.extend(BROWSER_OPTIONS.iter().map(|&option| option.to_owned()));
        words.push(format!("--user-data-dir={}", self.root.join("profile").display()));
        words.push(format!("file://{}", index.display()));
        let waits = |case: &Case| case.server.requests().is_empty() && !case.is_refused();
        let since_all = Mutex::new(None);
        let is_done = || {
            if cases.iter().any(waits) {
                return false;
            }
            // A moment more, in which a snippet that sends too much shows.
            let mut since = since_all.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            since.get_or_insert_with(std::time::Instant::now).elapsed() > Duration::from_secs(1)
        };
        let ended = self.start(&words, self.root, "browser", &NO_VARIABLES, self.limit() * 2, &is_done)?;
        Ok(cases.iter().map(|case| case.judge(&ended)).collect())
    }

    fn limit(&self) -> Duration {
        self.runner.timeout.or(self.run.timeout.map(Duration::from_secs)).unwrap_or(PATIENCE)
    }

    /// The words of a command with what stands for files and folders put in; why not where there is no browser.
    fn words(&self, command: &[String], case: &str, file: &str) -> Result<Vec<String>, String> {
        let is_chromium = |word: &String| word == "{chromium}";
        let browser = if command.iter().any(is_chromium) { browser().ok_or(NO_BROWSER)? } else { String::new() };
        let words = command.iter().map(|word| match word.as_str() {
            "{chromium}" => browser.clone(),
            word => self.expand(word, case, file),
        });
        Ok(words.collect())
    }

    fn expand(&self, text: &str, case: &str, file: &str) -> String {
        let runtimes = self.runner.folder();
        text.replace("{root}", &self.root.to_string_lossy())
            .replace("{runtimes}", &runtimes.to_string_lossy())
            .replace("{case}", case)
            .replace("{file}", file)
    }
}

impl Case {
    /// Whether the snippet says that the client refuses the request, or that a user must act first.
    fn is_refused(&self) -> bool {
        self.snippet
            .losses
            .iter()
            .any(|loss| matches!(loss.part, SentPart::Request | SentPart::Method | SentPart::File | SentPart::Variable))
    }

    /// What came of it, now that its program has ended.
    fn judge(&self, ended: &Ended) -> Outcome {
        let received = self.server.requests();
        let [received] = received.as_slice() else {
            if received.is_empty() && self.is_refused() {
                return Outcome::Declared(self.snippet.losses.clone());
            }
            let how = if ended.status.is_none() { "it took too long, " } else { "" };
            let what = match received.len() {
                0 => "nothing arrived".to_owned(),
                many => format!("{many} requests arrived"),
            };
            return Outcome::Failed(format!("{how}{what}\n{}", ended.output().trim_end()));
        };
        let differences = match compare(&self.request, received) {
            Ok(differences) => differences,
            Err(error) => return Outcome::Failed(error.to_string()),
        };
        let is_declared = |difference: &Difference| self.snippet.losses.iter().any(|loss| loss.part == difference.part);
        let undeclared: Vec<Difference> = differences.iter().filter(|it| !is_declared(it)).cloned().collect();
        match (undeclared.is_empty(), differences.is_empty()) {
            (false, _) => Outcome::Differs(undeclared),
            (true, false) => Outcome::Declared(self.snippet.losses.clone()),
            (true, true) => Outcome::Equal,
        }
    }
}

const NO_BROWSER: &str = "there is no Chromium; to install it: apt-get install chromium, or set CHROMIUM to its path";

/// What makes a browser one that no one looks at, and that asks no one.
const BROWSER_OPTIONS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--allow-file-access-from-files",
    "--remote-debugging-port=0",
];

/// The browser: `CHROMIUM`, else the first of the usual names on the path.
fn browser() -> Option<String> {
    let is_on_path = |name: &&str| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
    };
    let named = std::env::var("CHROMIUM").ok().filter(|path| !path.is_empty());
    named.or_else(|| {
        ["chromium", "chromium-browser", "google-chrome"].iter().find(|name| is_on_path(name)).map(|&it| it.to_owned())
    })
}

/// The request at another origin, in its Host too where that names the old one.
fn at_origin(request: &Request, origin: &str) -> Result<Request> {
    let authority = View::of(request)?.authority;
    let mut request = request.clone();
    let host = origin.strip_prefix("http://").unwrap_or(origin);
    let rest = request.url.trim();
    let rest = rest.find("://").map_or(rest, |at| &rest[at + 3..]);
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let userinfo = rest[..end].rfind('@').map_or("", |at| &rest[..=at]);
    request.url = format!("http://{userinfo}{host}{}", &rest[end..]);
    let is_host = |header: &&mut NameValue| header.name.trim().eq_ignore_ascii_case("host");
    for header in request.headers.iter_mut().filter(is_host) {
        if header.value.trim().eq_ignore_ascii_case(&authority) {
            host.clone_into(&mut header.value);
        }
    }
    Ok(request)
}

/// The files that a reader would have beside the snippet.
fn files_of_reader(request: &Request) -> impl Iterator<Item = &str> {
    let params = request.post_data.iter().flat_map(|data| &data.params);
    params.filter(|param| param.value.as_ref().is_none_or(String::is_empty)).filter_map(|it| it.file_name.as_deref())
}

/// Writes a file whose name may hold folders, but never leaves `folder`.
fn write_below(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    let is_below = |path: &Path| path.components().all(|part| matches!(part, std::path::Component::Normal(_)));
    let name = PathBuf::from(name);
    if !is_below(&name) {
        return Ok(());
    }
    let path = folder.join(name);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text)
}

#[cfg(unix)]
fn link(there: &Path, here: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(there, here)
}

#[cfg(windows)]
fn link(there: &Path, here: &Path) -> io::Result<()> {
    if there.is_dir() {
        std::os::windows::fs::symlink_dir(there, here)
    } else {
        std::os::windows::fs::symlink_file(there, here)
    }
}

fn first_line(text: &str) -> &str {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("unknown")
}
